// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/option_button.h"

#include "ui/controls/shown_state.h"
#include "ui/study/study_style.h"
#include "ui/theme/icons.h"
#include "ui/theme/line_strength.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr double paddingX = 14, paddingY = 10, lowestHeight = 42, keyGap = 12, markSize = 16, iconGap = 6, radius = 8;
constexpr double textPixels = 14.5, smallPixels = 13;
constexpr int wrapped = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

} // namespace

/// How the box is painted in the present state.
struct OptionButton::Look {
    QColor fill, border, text, key, verdict;
    double borderWidth = 1;
    bool strong = false;
};

OptionButton::OptionButton(int number, const QString &text, QWidget *parent) : QRadioButton(text, parent), m_number(number)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_verdict == Verdict::Open)
            Q_EMIT chosen();
        else
            Q_EMIT nextWanted();
    });
    // Assistive technology checks a button without a click.
    connect(this, &QAbstractButton::toggled, this, [this](bool on) {
        if (on && m_verdict == Verdict::Open)
            Q_EMIT chosen();
    });
    setAccessibleName(tr("%1: %2").arg(m_number).arg(text));
}

void OptionButton::setTheme(const Theme &theme)
{
    m_theme = theme;
    setFont(theme.uiFont(textPixels));
    updateGeometry();
    update();
}

void OptionButton::showRows(const QString &rows)
{
    m_rows = rows;
    updateGeometry();
    update();
}

void OptionButton::setVerdict(Verdict verdict)
{
    m_verdict = verdict;
    setAutoExclusive(false);        // else the chosen one could not be opened again
    showChecked(*this, verdict == Verdict::ChosenRight || verdict == Verdict::ChosenWrong);
    setAutoExclusive(true);
    setCursor(verdict == Verdict::Open ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleDescription(describedVerdict());
    update();
}

QString OptionButton::describedVerdict() const
{
    switch (m_verdict) {
    case Verdict::ChosenRight: return tr("your answer, right");
    case Verdict::ChosenWrong: return tr("your answer, wrong");
    case Verdict::MissedRight: return tr("the right answer");
    case Verdict::Open:
    case Verdict::Passed: break;
    }
    return {};
}

QString OptionButton::verdictText() const
{
    switch (m_verdict) {
    case Verdict::ChosenRight: return tr("right");
    case Verdict::ChosenWrong: return tr("your answer");
    case Verdict::MissedRight: return tr("right answer");
    case Verdict::Open:
    case Verdict::Passed: break;
    }
    return {};
}

OptionButton::Look OptionButton::look() const
{
    const bool lively = isDown() || underMouse();
    switch (m_verdict) {
    case Verdict::Open:
        return {isDown() ? m_theme.accentQuiet : lively ? m_theme.hover : m_theme.field, lively ? m_theme.borderStrong : mixed(m_theme.border, m_theme.borderStrong, 0.35),
                m_theme.text, m_theme.textMuted, m_theme.text, 1, false};
    case Verdict::Passed:
        return {m_theme.card, m_theme.border, m_theme.textMuted, m_theme.textMuted, m_theme.textMuted, 1, false};
    case Verdict::ChosenRight:
    case Verdict::ChosenWrong:
    case Verdict::MissedRight: break;
    }
    const RoleColors colors = study::verdictColors(m_theme, m_verdict != Verdict::ChosenWrong);
    return {colors.fill, colors.strong, m_theme.text, m_theme.textMuted, colors.text, 2, true};
}

int OptionButton::textLeft() const
{
    const QFontMetrics metrics(m_theme.uiFont(textPixels));
    return study::scaled(m_theme, paddingX) + metrics.horizontalAdvance(QStringLiteral("4")) + study::scaled(m_theme, keyGap);
}

/// Room at the right for the longest verdict, kept free from the start so that answering moves no words.
int OptionButton::verdictReserve() const
{
    const QFontMetrics metrics(m_theme.uiFont(smallPixels));
    const int words = std::max(metrics.horizontalAdvance(tr("your answer")), metrics.horizontalAdvance(tr("right answer")));
    return words + study::scaled(m_theme, markSize + iconGap + paddingX + keyGap);
}

QFont OptionButton::shownFont(bool strong) const
{
    return m_rows.isEmpty() ? m_theme.uiFont(textPixels, strong) : m_theme.monoFont(textPixels, strong);
}

int OptionButton::oneLineWidth() const
{
    const QFontMetrics metrics(shownFont(true));
    return textLeft() + metrics.size(0, shown()).width() + verdictReserve() + 2;
}

QSize OptionButton::sizeHint() const
{
    const int width = oneLineWidth();
    return {width, heightForWidth(width)};
}

QSize OptionButton::minimumSizeHint() const
{
    return {textLeft() + verdictReserve() + study::scaled(m_theme, 60), study::scaled(m_theme, lowestHeight)};
}

int OptionButton::heightForWidth(int width) const
{
    const QFontMetrics metrics(shownFont(true));       // the bold words of a verdict must fit, too
    const int room = std::max(1, width - textLeft() - verdictReserve());
    const int words = metrics.boundingRect(QRect(0, 0, room, 10000), wrapped, shown()).height();
    return std::max(study::scaled(m_theme, lowestHeight), words + 2 * study::scaled(m_theme, paddingY));
}

void OptionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look style = look();
    study::paintBox(painter, QRectF(rect()), style.fill, style.border, style.borderWidth, radius);
    if (hasFocus() && m_focusVisible)
        study::paintBox(painter, QRectF(rect()).adjusted(3, 3, -3, -3), Qt::transparent, m_theme.focus, focusWidth(m_theme), radius - 3);

    const int left = textLeft(), pad = study::scaled(m_theme, paddingX);
    const QRect keyArea(pad, 0, left - pad, height());
    const QRect textArea(left, 0, width() - left - verdictReserve(), height());
    const auto mirrored = [this](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    painter.setFont(m_theme.uiFont(textPixels));
    painter.setPen(style.key);
    painter.drawText(mirrored(keyArea), Qt::AlignLeading | Qt::AlignVCenter, QString::number(m_number));
    painter.setFont(shownFont(style.strong));
    painter.setPen(style.text);
    painter.drawText(mirrored(textArea), wrapped, shown());
    if (style.strong)
        paintVerdict(painter, mirrored(QRect(textArea.right(), 0, width() - pad - textArea.right(), height())), style.verdict);
}

void OptionButton::paintVerdict(QPainter &painter, const QRect &area, const QColor &color) const
{
    painter.setFont(m_theme.uiFont(smallPixels));
    painter.setPen(color);
    const int side = study::scaled(m_theme, markSize), gap = study::scaled(m_theme, iconGap);
    const int words = painter.fontMetrics().horizontalAdvance(verdictText());
    const QRect inner = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, QSize(words + gap + side, side), area);
    const QRect icon = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, QSize(side, side), inner);
    themedIcon(m_verdict == Verdict::ChosenWrong ? QStringLiteral("cross") : QStringLiteral("check"), color, color).paint(&painter, icon);
    const QRect text = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, QSize(words, height()), inner);
    painter.drawText(text, Qt::AlignCenter, verdictText());
}

bool OptionButton::event(QEvent *event)
{
    // The window has shortcuts on digits, Space and arrows (the player's): here they belong to the question.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        const bool digit = key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9;
        const bool arrow = key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down;
        if (plain && (digit || arrow || key->key() == Qt::Key_Space)) {
            event->accept();
            return true;
        }
    }
    return QRadioButton::event(event);
}

void OptionButton::keyPressEvent(QKeyEvent *event)
{
    m_focusVisible = true;
    update();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Space)
        QRadioButton::keyPressEvent(event);
    else
        event->ignore();
}

void OptionButton::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_focusVisible = event->reason() != Qt::MouseFocusReason;
    QRadioButton::focusInEvent(event);
}

} // namespace convlab::ui

#include "moc_option_button.cpp"
