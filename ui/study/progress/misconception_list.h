// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/progress.h"
#include "ui/study/question_words.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QPushButton;

namespace convlab::ui {

/// Wrong ideas that answers showed, the most frequent first: what each one is, how it really is, and two ways to get
/// over it.
class MisconceptionList : public QWidget {
    Q_OBJECT

public:
    explicit MisconceptionList(std::shared_ptr<const QuestionWords> words, QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    void show(const practice::PracticeQueue &queue, practice::Seconds now);
    int count() const { return static_cast<int>(m_cards.size()); }

Q_SIGNALS:
    void practiseWanted(const QString &generator);
    /// The numbers at which the idea showed last.
    void stageWanted(const convlab::practice::StageState &stage);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Card {
        QWidget *box;
        QLabel *name, *facts, *advice;
        QPushButton *practise, *show;
    };

    void addCard(const practice::MisconceptionCount &shown, const practice::LastSlip &slip, const QString &facts);
    void dress(const Card &card) const;

    std::shared_ptr<const QuestionWords> m_words;
    Theme m_theme;
    std::vector<Card> m_cards;
};

} // namespace convlab::ui
