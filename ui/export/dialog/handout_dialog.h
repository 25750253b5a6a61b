// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/dialog/handout_preview.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace convlab::ui {

/// What somebody wants on a handout.
struct HandoutChoice {
    HandoutPaper paper = HandoutPaper::A4;
    bool stage = true;
    int questions = 0;
    bool operator==(const HandoutChoice &) const = default;
};

/// Shows the pages as they will be, asks what stands on them, and prints them or writes them into a file.
class HandoutDialog : public QDialog {
    Q_OBJECT

public:
    /// `make` composes the handout; `name` is for the file.
    HandoutDialog(std::function<Handout(const HandoutChoice &)> make, const HandoutChoice &first, int mostQuestions, const QString &name,
                  const Theme &theme, QWidget *parent);

    HandoutChoice choice() const;
    HandoutPreview &preview() { return *m_preview; }
    /// False when it could not be written; the dialog says why.
    bool saveTo(const QString &path);

private:
    void addFields(const HandoutChoice &first, int mostQuestions);
    void addSide(const Theme &theme);
    QWidget *makePager();
    void compose();
    void showPage();
    void ask();

    std::function<Handout(const HandoutChoice &)> m_make;
    QString m_name;
    std::shared_ptr<const HandoutPages> m_pages;
    HandoutPreview *m_preview;
    QComboBox *m_paper;
    QCheckBox *m_stage;
    QSpinBox *m_questions;
    QLabel *m_where, *m_result;
    QPushButton *m_back, *m_forward;
};

} // namespace convlab::ui
