// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/content/language.h"
#include "ui/lesson/control_spec.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace convlab::ui {

struct Preset {
    QString name;       ///< "sobel-x": for --preset and links
    QString title;      ///< "Sobel x"
    QString note;       ///< what to look at; may be empty
    QJsonObject state;  ///< only what differs from the lesson's default
};

/// A lesson's folder in resources/lessons/<id>, parsed and checked. A mistake in it is an exception with
/// file and key.
struct LessonContent {
    QString id;
    int order = 0;          ///< 1..13
    QString title;
    QString summary;        ///< one line
    QString stepName;       ///< what the player counts: "layer"; empty: stops
    QStringList goals;
    std::vector<ControlSpec> controls;
    std::vector<Preset> presets;        ///< the first is the lab page's example
    std::vector<double> pageNumbers;    ///< what the lab page's code prints for it
    QString text;           ///< lesson.md

    const ControlSpec *control(const QString &name) const;
    const Preset *preset(const QString &name) const;
};

/// Reads one lesson from `folder` (":/convlab/lessons/<id>").
LessonContent loadLessonContent(const QString &folder, const Language &language = {});

} // namespace convlab::ui
