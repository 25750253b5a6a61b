// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

class QPainter;

namespace convlab::ui {

/// What the page says, in words that are ready to be set.
struct Certificate {
    struct Habit {
        QString title;
        bool done = false;
        QString day;            ///< when it was proved, or what is missing
        QStringList proof;      ///< a paragraph per goal; empty while it is not done
    };
    QString course;
    QString learner;            ///< may be empty: a line to write on
    std::vector<Habit> habits;
    QString skillCheck;
    QDate day;                  ///< of issue

    int done() const;
    bool complete() const { return done() == static_cast<int>(habits.size()); }
};

/// Paints the page. `page` is its whole area in points (1/72 inch), A4 upright.
void paintCertificate(QPainter &painter, const QRectF &page, const Certificate &certificate);

/// A4 in points.
QRectF certificatePage();

/// The page as a PDF: outlines and embedded fonts, no pixels. The same certificate gives the same bytes.
QByteArray certificatePdf(const Certificate &certificate);

/// Writes it, whole or not at all. Returns what went wrong; empty when it is on the disk.
QString writeCertificate(const Certificate &certificate, const QString &path);

} // namespace convlab::ui
