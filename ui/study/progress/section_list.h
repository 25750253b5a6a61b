// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/practice_queue.h"
#include "ui/controls/widget_places.h"
#include "ui/study/practice/practice_home.h"
#include "ui/study/question_words.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>
#include <vector>

class QPushButton;

namespace convlab::ui {

class ProgressRow;

/// The sections with their states; one unfolds to its skills and to what can be done with it.
class SectionList : public QWidget, public PlacedWidget {
    Q_OBJECT

public:
    SectionList(const std::vector<PracticeSection> &sections, std::shared_ptr<const QuestionWords> words, QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    void show(const practice::PracticeQueue &queue, practice::Seconds now);
    /// The section that is unfolded.
    QVariant place() const override;
    void restorePlace(const QVariant &place) override;

Q_SIGNALS:
    void practiseWanted(const QString &section);
    void skillWanted(const QString &section, const QString &skill);
    void openWanted(const QString &section);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Skill {
        QString id;
        ProgressRow *row;
    };
    struct Block {
        QString id;
        ProgressRow *head;
        QWidget *body;
        QPushButton *practise, *open;
        std::vector<Skill> skills;
    };

    void addBlock(const PracticeSection &section);
    QPushButton *addButton(QWidget &buttons, const QString &text, const QString &tip);
    void unfold(std::size_t index);

    std::shared_ptr<const QuestionWords> m_words;
    Theme m_theme;
    std::vector<Block> m_blocks;
};

} // namespace convlab::ui
