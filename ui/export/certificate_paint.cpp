// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/certificate.h"
#include "ui/theme/theme_loader.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr double frameInset = 26, innerInset = 32, column = 64;     // points from the page's edges
constexpr double ring = 15;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(convlab::ui::Certificate)
};

/// Sets one certificate from top to bottom. Always in the light theme: paper is white.
class PagePainter {
public:
    PagePainter(QPainter &painter, const QRectF &page, const Certificate &certificate)
        : m_painter(painter), m_page(page), m_certificate(certificate), m_theme(loadTheme(QStringLiteral("light")))
    {
    }

    void paint()
    {
        m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        m_painter.fillRect(m_page, Qt::white);
        frame();
        emblem(m_page.top() + 62);
        heading();
        habits();
        foot();
    }

private:
    QRectF textArea() const { return m_page.adjusted(column, 0, -column, 0); }

    QFont font(double points, bool bold = false) const
    {
        QFont font = m_theme.uiFont(points, bold);  // pixels of a painter that is scaled to points
        font.setHintingPreference(QFont::PreferNoHinting);
        return font;
    }

    void frame()
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_theme.accent, 1.6));
        m_painter.drawRect(m_page.adjusted(frameInset, frameInset, -frameInset, -frameInset));
        m_painter.setPen(QPen(m_theme.borderStrong, 0.5));
        m_painter.drawRect(m_page.adjusted(innerInset, innerInset, -innerInset, -innerInset));
    }

    void cells(double left, double top, int count, double side, const RoleColors &colors)
    {
        m_painter.setPen(QPen(colors.strong, 0.8));
        m_painter.setBrush(colors.fill);
        for (int row = 0; row < count; ++row)
            for (int col = 0; col < count; ++col)
                m_painter.drawRoundedRect(QRectF(left + col * side, top + row * side, side - 1.5, side - 1.5), 1.5, 1.5);
    }

    /// What the course is about: a window on an input, and the output that it makes.
    void emblem(double top)
    {
        constexpr double side = 11;
        const double centre = m_page.center().x(), left = centre - 5.6 * side;
        cells(left, top, 5, side, m_theme.role(Role::Input));
        cells(left + side, top + side, 3, side, m_theme.role(Role::Kernel));
        cells(centre + 2.6 * side, top + side, 3, side, m_theme.role(Role::Output));
        m_painter.setPen(QPen(m_theme.textMuted, 1.2, Qt::SolidLine, Qt::RoundCap));
        const double y = top + 2.5 * side - 0.75, tip = centre + 2 * side;
        m_painter.drawLine(QPointF(centre + 0.1 * side, y), QPointF(tip, y));
        m_painter.drawLine(QPointF(tip - 4, y - 3.5), QPointF(tip, y));
        m_painter.drawLine(QPointF(tip - 4, y + 3.5), QPointF(tip, y));
        m_y = top + 5 * side + 16;
    }

    /// A centred line; moves on below it.
    void centred(const QString &text, const QFont &font, const QColor &color, double after)
    {
        m_painter.setFont(font);
        m_painter.setPen(color);
        const double height = QFontMetricsF(font).height();
        m_painter.drawText(QRectF(m_page.left(), m_y, m_page.width(), height), Qt::AlignCenter, text);
        m_y += height + after;
    }

    void heading()
    {
        QFont small = font(10.5, true);
        small.setLetterSpacing(QFont::PercentageSpacing, 116); // absolute spacing would be in dots of the device
        centred(m_certificate.course.toUpper(), small, m_theme.textMuted, 6);
        centred(m_certificate.complete() ? Say::tr("Certificate") : Say::tr("Record of progress"), font(34, true), m_theme.text, 10);
        centred(Say::tr("This page shows that"), font(11), m_theme.textMuted, 4);
        centred(m_certificate.learner.isEmpty() ? QStringLiteral(" ") : m_certificate.learner, nameFont(), m_theme.text, 2);
        m_painter.setPen(QPen(m_theme.borderStrong, 0.7));
        m_painter.drawLine(QPointF(m_page.center().x() - 150, m_y), QPointF(m_page.center().x() + 150, m_y));
        m_y += 8;
        const auto habits = static_cast<int>(m_certificate.habits.size());
        centred(m_certificate.complete() ? Say::tr("has proved all %1 habits of a careful network builder").arg(habits)
                                         : Say::tr("has proved %1 of %2 habits of a careful network builder so far").arg(m_certificate.done()).arg(habits),
                font(11), m_theme.textMuted, 20);
    }

    /// A long name gets smaller until it fits between the frames.
    QFont nameFont() const
    {
        double points = 24;
        while (points > 9 && QFontMetricsF(font(points, true)).horizontalAdvance(m_certificate.learner) > textArea().width())
            points -= 0.5;
        return font(points, true);
    }

    void mark(bool done, int number, const QPointF &topLeft)
    {
        const QRectF circle(topLeft, QSizeF(ring, ring));
        m_painter.setPen(done ? Qt::NoPen : QPen(m_theme.borderStrong, 0.9));
        m_painter.setBrush(done ? QBrush(m_theme.good) : Qt::NoBrush);
        m_painter.drawEllipse(circle);
        if (done) {
            m_painter.setPen(QPen(Qt::white, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            m_painter.setBrush(Qt::NoBrush);
            const QPointF tick[] = {circle.topLeft() + QPointF(4.1, 7.8), circle.topLeft() + QPointF(6.6, 10.3), circle.topLeft() + QPointF(11.0, 5.1)};
            m_painter.drawPolyline(tick, 3);
            return;
        }
        m_painter.setFont(font(8.5));
        m_painter.setPen(m_theme.textMuted);
        m_painter.drawText(circle, Qt::AlignCenter, QString::number(number));
    }

    void habits()
    {
        // The gaps take up what the words leave, so that the page is filled evenly.
        double words = 0;
        for (const Certificate::Habit &habit : m_certificate.habits)
            words += heightOf(habit);
        const double room = footTop() - m_y - words;
        const double gap = std::clamp(room / std::max<double>(1, static_cast<double>(m_certificate.habits.size())), 4.0, 22.0);
        int number = 0;
        for (const Certificate::Habit &habit : m_certificate.habits) {
            paintHabit(habit, ++number);
            m_y += gap;
        }
    }

    QRectF proofArea() const { return textArea().adjusted(ring + 10, 0, 0, 0); }
    QFont proofFont() const { return font(8.6); }
    static constexpr double titleHeight = 17;

    double proofHeight(const QString &text) const
    {
        return QFontMetricsF(proofFont()).boundingRect(QRectF(0, 0, proofArea().width(), 1000), Qt::TextWordWrap, text).height();
    }

    double heightOf(const Certificate::Habit &habit) const
    {
        double height = titleHeight;
        for (const QString &line : habit.proof)
            height += proofHeight(line) + 1.5;
        return height;
    }

    void paintHabit(const Certificate::Habit &habit, int number)
    {
        const QRectF area = textArea();
        mark(habit.done, number, {area.left(), m_y + (titleHeight - ring) / 2});
        const QRectF line(proofArea().left(), m_y, proofArea().width(), titleHeight);
        m_painter.setFont(font(12, habit.done));
        m_painter.setPen(habit.done ? m_theme.text : m_theme.textMuted);
        m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, habit.title);
        m_painter.setFont(font(9.5));
        m_painter.setPen(habit.done ? m_theme.good : m_theme.textMuted);
        m_painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, habit.day);
        m_y += titleHeight;
        m_painter.setFont(proofFont());
        m_painter.setPen(m_theme.textMuted);
        for (const QString &text : habit.proof) {
            const double height = proofHeight(text);
            m_painter.drawText(QRectF(line.left(), m_y, line.width(), height + 1), Qt::TextWordWrap, text);
            m_y += height + 1.5;
        }
    }

    double footTop() const { return m_page.bottom() - 118; }

    void foot()
    {
        const QRectF area = textArea();
        m_painter.setPen(QPen(m_theme.borderStrong, 0.5));
        m_painter.drawLine(QPointF(area.left(), footTop() + 8), QPointF(area.right(), footTop() + 8));
        const QRectF line(area.left(), footTop() + 16, area.width(), 18);
        m_painter.setFont(font(11));
        m_painter.setPen(m_theme.text);
        m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_certificate.skillCheck);
        m_painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(m_certificate.day, Say::tr("d MMMM yyyy", "a date, as Qt writes it: day, name of the month, year")));
        m_painter.setFont(font(8.5));
        m_painter.setPen(m_theme.textMuted);
        m_painter.drawText(QRectF(area.left(), line.bottom() + 4, area.width(), 40), Qt::TextWordWrap,
                           Say::tr("Judged by ConvLab on the learner’s own settings, as they stood when this page was made. "
                              "The numbers are those that ConvLab computed for them."));
    }

    QPainter &m_painter;
    QRectF m_page;
    const Certificate &m_certificate;
    Theme m_theme;
    double m_y = 0;
};

} // namespace

void paintCertificate(QPainter &painter, const QRectF &page, const Certificate &certificate)
{
    painter.save();
    PagePainter(painter, page, certificate).paint();
    painter.restore();
}

} // namespace convlab::ui
