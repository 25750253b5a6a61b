// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/canvas/scene_samples.h"
#include "ui/canvas/canvas_view.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <memory>

namespace convlab::tests {

/// A stage of 724×592 with a convolution on it, shown and focused.
struct StageFixture {
    explicit StageFixture(const Scene &scene = convolutionLike())
        : view(std::make_shared<const ui::Words>())
    {
        ui::loadFonts();
        view.resize(724, 592);
        view.setTheme(ui::loadTheme(QStringLiteral("light")));
        view.setScenes(scene, scene, 0);
        view.show();
        view.activateWindow();
        view.setFocus(Qt::OtherFocusReason);
        QCoreApplication::processEvents();
    }

    QPoint at(const CellRef &cell) const { return view.cellRect(cell).center().toPoint(); }
    void click(const CellRef &cell) { QTest::mouseClick(&view, Qt::LeftButton, {}, at(cell)); }
    void doubleClick(const CellRef &cell)
    {
        click(cell);
        QTest::mouseDClick(&view, Qt::LeftButton, {}, at(cell));
        QTest::mouseRelease(&view, Qt::LeftButton, {}, at(cell));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    QImage picture()
    {
        QImage image(view.size(), QImage::Format_RGB32);
        view.render(&image);
        return image;
    }

    ui::CanvasView view;
};

/// The cell that the last emission of a signal carried as its argument `index`.
inline CellRef cellOf(const QSignalSpy &spy, int index = 0)
{
    return spy.isEmpty() ? CellRef() : spy.last().at(index).value<CellRef>();
}

inline void moveMouse(QWidget &widget, const QPointF &position)
{
    QMouseEvent event(QEvent::MouseMove, position, widget.mapToGlobal(position), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

inline void turnWheel(ui::CanvasView &view, const QPointF &position, int delta, Qt::KeyboardModifiers modifiers, bool *taken = nullptr)
{
    QWheelEvent event(position, view.mapToGlobal(position), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    event.ignore();
    QCoreApplication::sendEvent(&view, &event);
    if (taken)
        *taken = event.isAccepted();
}

/// Presses, moves in small steps, and lets go.
inline void dragMouse(ui::CanvasView &view, Qt::MouseButton button, const QPoint &from, const QPoint &to)
{
    QTest::mousePress(&view, button, {}, from);
    for (int i = 1; i <= 10; ++i) {
        const QPointF position = QPointF(from) + QPointF(to - from) * i / 10.0;
        QMouseEvent event(QEvent::MouseMove, position, view.mapToGlobal(position), Qt::NoButton, button, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &event);
    }
    QTest::mouseRelease(&view, button, {}, to);
}

} // namespace convlab::tests

Q_DECLARE_METATYPE(convlab::CellRef)
