// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/preset_picker.h"

#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr int widestTitle = 44; ///< in average characters; longer titles are cut and stand in the tool tip
constexpr int mostTitles = 21;  ///< the least room, in average characters: one title in ten is longer
constexpr int rounding = 3;     ///< what elision may count more than the advance
constexpr int sides = 38;       ///< room around the title, with the arrow

} // namespace

PresetPicker::PresetPicker(QWidget *parent) : QToolButton(parent), m_choices(new QActionGroup(this))
{
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus); // after a click Space still plays
    m_choices->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    connect(m_choices, &QActionGroup::triggered, this, [this](const QAction *action) {
        const QString name = action->data().toString();
        setCurrent(m_current); // the check mark follows the state, not the click
        Q_EMIT presetChosen(name);
    });
    showTitle();
}

void PresetPicker::setTheme(const Theme &theme)
{
    setFont(theme.uiFont(13));
    showTitle();
    updateGeometry();
}

void PresetPicker::setPresets(const std::vector<Entry> &presets)
{
    m_presets = presets;
    m_widest = -1;
    menu()->clear();
    for (const QList<QAction *> old = m_choices->actions(); QAction *action : old)
        m_choices->removeAction(action);
    for (const Entry &entry : m_presets) {
        // The style draws the second line small and in as many lines as it takes.
        QString text = entry.note.isEmpty() ? entry.title : entry.title + QLatin1Char('\n') + entry.note;
        QAction *action = menu()->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setData(entry.name);
        action->setCheckable(true);
        m_choices->addAction(action);
    }
    setEnabled(!m_presets.empty());
    setCurrent(m_current);
    updateGeometry();
}

void PresetPicker::setCurrent(const QString &name)
{
    m_current = name;
    for (QAction *action : m_choices->actions())
        action->setChecked(!name.isEmpty() && action->data().toString() == name);
    showTitle();
}

void PresetPicker::showTitle()
{
    const auto entry = std::find_if(m_presets.begin(), m_presets.end(),
                                    [this](const Entry &candidate) { return candidate.name == m_current; });
    const bool known = !m_current.isEmpty() && entry != m_presets.end();
    const QString title = known ? entry->title : tr("Presets");
    // Three letters and an ellipsis say less than what the button is for.
    const int room = width() - sides;
    const bool readable = room >= fontMetrics().horizontalAdvance(title) * 0.6;
    setText(fontMetrics().elidedText(readable ? title : tr("Presets"), Qt::ElideRight, room)
                .replace(QLatin1Char('&'), QStringLiteral("&&")));
    setAccessibleName(known ? tr("Preset: %1").arg(title) : tr("Presets: none chosen"));
    setToolTip(known && !entry->note.isEmpty() ? QStringLiteral("%1\n%2").arg(title, entry->note)
                                               : known ? title : tr("Examples that show one thing each"));
}

void PresetPicker::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    showTitle();
}

void PresetPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_widest = -1;
    QToolButton::changeEvent(event);
}

QSize PresetPicker::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), fontMetrics().averageCharWidth() * mostTitles + sides + rounding), whole.height()};
}

QSize PresetPicker::sizeHint() const
{
    ensurePolished();
    if (m_widest < 0) {
        m_widest = fontMetrics().horizontalAdvance(tr("Presets"));
        for (const Entry &entry : m_presets)
            m_widest = std::max(m_widest, fontMetrics().horizontalAdvance(entry.title));
    }
    const int width = std::min(m_widest, fontMetrics().averageCharWidth() * widestTitle);
    return {width + sides + rounding, std::max(30, fontMetrics().height() + 12)};
}

} // namespace convlab::ui

#include "moc_preset_picker.cpp"
