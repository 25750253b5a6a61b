// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_view.h"
#include "ui/study/practice/exhibit_scene.h"
#include "ui/study/practice/order_list.h"
#include "ui/study/practice/question_view.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace convlab::tests {

using practice::QuestionType;

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// Moves the stage's cursor with the arrows only. False when it does not get there.
inline bool walkTo(const ui::CanvasView &canvas, const CellRef &target)
{
    for (int steps = 0; steps < 80 && canvas.cursorCell() != target; ++steps) {
        const CellRef at = canvas.cursorCell();
        const QPointF way = canvas.cellRect(target).center() - canvas.cellRect(at).center();
        const Qt::Key across = way.x() > 0 ? Qt::Key_Right : Qt::Key_Left, along = way.y() > 0 ? Qt::Key_Down : Qt::Key_Up;
        const bool acrossFirst = std::abs(way.x()) > std::abs(way.y());
        press(acrossFirst ? across : along);
        if (canvas.cursorCell() == at)
            press(acrossFirst ? along : across);
    }
    return canvas.cursorCell() == target;
}

inline bool fillCells(const ui::QuestionView &view, const ui::CanvasView &canvas)
{
    const practice::Question &question = view.question();
    const practice::Exhibit &exhibit = question.exhibits[static_cast<std::size_t>(question.target)];
    std::size_t blank = 0;
    for (int i = 0; i < static_cast<int>(exhibit.blank.size()); ++i) {
        if (!exhibit.blank[static_cast<std::size_t>(i)])
            continue;
        const int cols = static_cast<int>(exhibit.cols);
        if (!walkTo(canvas, {ui::targetPart(question), i / cols, i % cols}))
            return false;
        for (const QChar c : QString::number(question.answer[blank++], 'g', 12))
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
        press(Qt::Key_Return);
    }
    return true;
}

/// Sorts the steps as the answer has them: each is lifted to its place with Alt and the arrows.
inline void order(const ui::QuestionView &view, const ui::OrderList &list)
{
    for (std::size_t place = 0; place < view.question().answer.size(); ++place) {
        const int wanted = static_cast<int>(view.question().answer[place]);
        const std::vector<int> now = list.order();
        const auto at = std::find(now.begin(), now.end(), wanted) - now.begin();
        press(Qt::Key_Home);
        for (int i = 0; i < at; ++i)
            press(Qt::Key_Down);
        for (auto i = at; i > static_cast<std::ptrdiff_t>(place); --i)
            press(Qt::Key_Up, Qt::AltModifier);
    }
}

/// Gives the right answer to the question that has the keyboard, without the mouse.
inline bool answerByKeyboard(ui::QuestionView &view, const ui::QuestionWords &words)
{
    const practice::Question &question = view.question();
    auto *canvas = view.findChild<ui::CanvasView *>();
    switch (question.type) {
    case QuestionType::Choice:
    case QuestionType::Line:
        press(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(question.answer.front())));
        return true;
    case QuestionType::Number:
    case QuestionType::Shape:
        view.findChild<QLineEdit *>()->insert(words.answerText(question, question.answer)); // a key for × or − is the system's
        press(Qt::Key_Return);
        return true;
    case QuestionType::Cells:
        if (!fillCells(view, *canvas))
            return false;
        press(Qt::Key_Tab);
        press(Qt::Key_Space);
        return true;
    case QuestionType::Click:
        if (!walkTo(*canvas, {ui::targetPart(question), static_cast<int>(question.answer[0]), static_cast<int>(question.answer[1])}))
            return false;
        press(Qt::Key_Return);
        return true;
    case QuestionType::Order:
        order(view, *view.findChild<ui::OrderList *>());
        press(Qt::Key_Return);
        return true;
    }
    return false;
}

} // namespace convlab::tests
