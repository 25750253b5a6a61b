// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/film/film.h"
#include "ui/export/stage_file.h"
#include "ui/theme/theme_loader.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace convlab::ui {

/// What somebody wants to have of a stage.
struct ExportChoice {
    QString suffix = QStringLiteral("png");
    bool moves = false;
    QString theme = QStringLiteral("light");
    ValueMap values = ValueMap::OrangeBlue;
    StagePicturePlan picture;
    FilmPlan film;
};

/// Asks for an ExportChoice. What does not concern the chosen format is not shown.
class ExportForm : public QWidget {
    Q_OBJECT

public:
    ExportForm(const ExportChoice &first, int steps, QWidget *parent = nullptr);

    ExportChoice choice() const;
    /// The run has another number of steps now.
    void setSteps(int steps);

Q_SIGNALS:
    void changed();

private:
    void addPicture(const ExportChoice &first);
    void addFilm(const FilmPlan &first, int steps);
    void addRow(const QString &text, QWidget *field);
    void showFormat();

    QFormLayout *m_rows;
    QComboBox *m_format, *m_theme, *m_values;
    QSpinBox *m_width, *m_height;
    QDoubleSpinBox *m_scale;
    QCheckBox *m_transparent;
    QLineEdit *m_caption;
    QSpinBox *m_first, *m_last, *m_frames;
    QCheckBox *m_micro;
    QDoubleSpinBox *m_speed, *m_rest;
};

} // namespace convlab::ui
