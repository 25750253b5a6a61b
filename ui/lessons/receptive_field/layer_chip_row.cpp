// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/receptive_field/layer_chip_row.h"

#include "ui/lessons/receptive_field/layer_chip.h"
#include "ui/lessons/receptive_field/receptive_field_state.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <optional>

namespace convlab::ui::lessons::receptive_field {

namespace {

constexpr int gap = 8, briefGap = 5;
constexpr int briefFrom = 7;    ///< layers: from here on the chips say only what is special

/// `layers` with layer `from` taken out and put back at `to`.
std::vector<LayerGeometry> moved(std::vector<LayerGeometry> layers, int from, int to)
{
    const LayerGeometry layer = layers[static_cast<std::size_t>(from)];
    layers.erase(layers.begin() + from);
    layers.insert(layers.begin() + to, layer);
    return layers;
}

/// Whether a layer sets what the symbol means otherwise than a plain one; nothing: no symbol of a layer.
std::optional<bool> sets(const LayerGeometry &layer, const QString &symbol)
{
    const LayerGeometry plain;
    const QString name = symbol.section(u'.', 0, 0);
    if (name == QLatin1String("kernel"))
        return true;
    if (name == QLatin1String("stride"))
        return layer.stride != plain.stride;
    if (name == QLatin1String("padding"))
        return layer.padding != plain.padding;
    if (name == QLatin1String("dilation"))
        return layer.dilation != plain.dilation;
    return {};
}

} // namespace

LayerChipRow::LayerChipRow(bool mayBeEmpty, QWidget *parent)
    : QWidget(parent), m_mayBeEmpty(mayBeEmpty), m_caption(new QLabel(this)), m_add(new PillButton(this))
{
    m_caption->hide();
    m_add->setDashed(true);
    m_add->setText(tr("+ layer"));
    m_add->setAccessibleName(tr("Add a layer"));
    m_add->setToolTip(tr("Add a layer behind the last one"));
    connect(m_add, &PillButton::clicked, this, &LayerChipRow::add);
    // Not Fixed: that would cap the height at the size hint's, whatever the width asks for.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LayerChipRow::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_add->setTheme(theme);
    m_caption->setFont(theme.uiFont(13));
    QPalette palette = m_caption->palette();
    palette.setColor(QPalette::WindowText, theme.textMuted);
    m_caption->setPalette(palette);
    for (LayerChip *chip : m_chips)
        chip->setTheme(theme);
    arrange();
}

void LayerChipRow::setLayers(const std::vector<LayerGeometry> &layers, int firstRole, int faulty)
{
    if (m_dragged)
        endDrag(false);
    if (layers == m_layers && firstRole == m_firstRole && faulty == m_faulty)
        return;
    m_layers = layers;
    m_firstRole = firstRole;
    m_faulty = faulty;
    while (m_chips.size() > layers.size()) {
        m_chips.back()->hide();
        m_chips.back()->deleteLater();
        m_chips.pop_back();
    }
    if (m_chips.size() < layers.size()) {
        while (m_chips.size() < layers.size())
            m_chips.push_back(makeChip());
        chainTabs();
    }
    relabel();
    arrange();
}

void LayerChipRow::relabel()
{
    const bool brief = m_layers.size() >= briefFrom;
    for (int i = 0; i < static_cast<int>(m_chips.size()); ++i) {
        chip(i)->setLayer(i + 1, m_layers[static_cast<std::size_t>(i)], brief);
        chip(i)->setRole(layerRole(m_firstRole + i));
        chip(i)->setFaulty(i == m_faulty);
    }
    m_add->setVisible(m_layers.size() < mostLayers);
}

bool LayerChipRow::light(const QString &symbol)
{
    const bool some = std::any_of(m_layers.begin(), m_layers.end(), [&](const auto &layer) { return sets(layer, symbol).value_or(false); });
    bool known = false;
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        const std::optional<bool> own = sets(m_layers[i], symbol);
        m_chips[i]->setLit(own && (*own || !some));
        known = known || own;
    }
    return known;
}

LayerChip *LayerChipRow::makeChip()
{
    auto *chip = new LayerChip(this);
    chip->setTheme(m_theme);
    connect(chip, &LayerChip::clicked, this, [this, chip] { Q_EMIT chipClicked(indexOf(chip)); });
    connect(chip, &LayerChip::removeWanted, this, [this, chip] { remove(indexOf(chip)); });
    connect(chip, &LayerChip::moveWanted, this, [this, chip](int by) { moveBy(chip, by); });
    connect(chip, &LayerChip::neighbourWanted, this, [this, chip](int by) { focusChip(indexOf(chip) + by); });
    connect(chip, &LayerChip::dragStarted, this, [this, chip] { startDrag(chip); });
    connect(chip, &LayerChip::dragMoved, this, &LayerChipRow::drag);
    connect(chip, &LayerChip::dragEnded, this, &LayerChipRow::endDrag);
    chip->show();
    return chip;
}

void LayerChipRow::chainTabs()
{
    // First to where the button stands, then the button behind them: so the row keeps its place in the window.
    std::vector<QWidget *> widgets{m_add};
    widgets.insert(widgets.end(), m_chips.begin(), m_chips.end());
    widgets.push_back(m_add);
    widgets.insert(widgets.end(), m_trailing.begin(), m_trailing.end());
    for (std::size_t i = 1; i < widgets.size(); ++i)
        setTabOrder(widgets[i - 1], widgets[i]);
}

int LayerChipRow::indexOf(const QWidget *chip) const
{
    const auto found = std::find(m_chips.begin(), m_chips.end(), chip);
    return static_cast<int>(found - m_chips.begin());
}

void LayerChipRow::setCaption(const QString &caption)
{
    if (caption == m_caption->text())
        return;
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    arrange();
}

void LayerChipRow::append(QWidget *widget)
{
    widget->setParent(this);
    m_trailing.push_back(widget);
    arrange();
}

std::vector<QWidget *> LayerChipRow::flowing() const
{
    std::vector<QWidget *> widgets(m_chips.begin(), m_chips.end());
    if (m_dragged) {
        widgets.erase(widgets.begin() + indexOf(m_dragged));
        widgets.insert(widgets.begin() + m_dragTarget, m_dragged);
    }
    widgets.insert(widgets.begin(), m_caption);
    widgets.push_back(m_add);
    widgets.insert(widgets.end(), m_trailing.begin(), m_trailing.end());
    widgets.erase(std::remove_if(widgets.begin(), widgets.end(), [](QWidget *widget) { return widget->isHidden(); }),
                  widgets.end());
    return widgets;
}

std::vector<QRect> LayerChipRow::placesFor(const std::vector<QWidget *> &widgets, int width) const
{
    std::vector<QRect> places;
    const int beside = m_layers.size() >= briefFrom ? briefGap : gap;
    int x = 0, y = 0, lineHeight = 0;
    std::size_t lineStart = 0;
    const auto endLine = [&] {
        // Fields may be lower than chips: everything on a line shares its middle.
        for (; lineStart < places.size(); ++lineStart)
            places[lineStart].moveTop(y + (lineHeight - places[lineStart].height()) / 2);
    };
    for (const QWidget *widget : widgets) {
        const QSize size = widget->sizeHint();
        if (x > 0 && x + size.width() > width) {
            endLine();
            y += lineHeight + beside;
            x = lineHeight = 0;
        }
        places.emplace_back(QPoint(x, y), QSize(std::min(size.width(), std::max(width, 1)), size.height()));
        x += size.width() + beside;
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine();
    return places;
}

int LayerChipRow::heightForWidth(int width) const
{
    int height = 0;
    for (const QRect &place : placesFor(flowing(), width))
        height = std::max(height, place.bottom() + 1);
    return height;
}

QSize LayerChipRow::sizeHint() const
{
    return {480, heightForWidth(480)};
}

QSize LayerChipRow::minimumSizeHint() const
{
    int width = 0;
    for (const QWidget *widget : flowing())
        width = std::max(width, widget->sizeHint().width());
    return {width, m_add->sizeHint().height()};
}

void LayerChipRow::arrange()
{
    const std::vector<QWidget *> widgets = flowing();
    const std::vector<QRect> places = placesFor(widgets, width());
    for (std::size_t i = 0; i < widgets.size(); ++i) {
        if (widgets[i] == m_dragged)
            m_gap = places[i];
        else
            widgets[i]->setGeometry(places[i]);
    }
    updateGeometry();
    update();
}

void LayerChipRow::resizeEvent(QResizeEvent *)
{
    arrange();
}

bool LayerChipRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void LayerChipRow::paintEvent(QPaintEvent *)
{
    if (!m_dragged)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.focus, 1.5, Qt::DashLine));
    painter.setBrush(m_theme.accentQuiet);
    const QRectF slot = QRectF(m_gap).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(slot, slot.height() / 2, slot.height() / 2);
}

void LayerChipRow::add()
{
    std::vector<LayerGeometry> layers = m_layers;
    layers.push_back(LayerGeometry{});
    Q_EMIT layersEdited(layers);
}

void LayerChipRow::remove(int index)
{
    if (m_layers.size() == 1 && !m_mayBeEmpty)
        return;
    std::vector<LayerGeometry> layers = m_layers;
    layers.erase(layers.begin() + index);
    Q_EMIT layersEdited(layers);
    focusChip(std::min(index, static_cast<int>(m_chips.size()) - 1));
}

void LayerChipRow::duplicate(int index)
{
    if (m_layers.size() >= mostLayers)
        return;
    std::vector<LayerGeometry> layers = m_layers;
    layers.insert(layers.begin() + index, layers[static_cast<std::size_t>(index)]);
    Q_EMIT layersEdited(layers);
    focusChip(index + 1);
}

void LayerChipRow::moveBy(LayerChip *chip, int by)
{
    const int from = indexOf(chip);
    const int to = from + by;
    if (to < 0 || to >= static_cast<int>(m_layers.size()))
        return;
    Q_EMIT layersEdited(moved(m_layers, from, to));
    focusChip(to);
}

void LayerChipRow::focusChip(int index)
{
    if (index >= 0 && index < static_cast<int>(m_chips.size()))
        chip(index)->setFocus(Qt::TabFocusReason);
    else if (index == static_cast<int>(m_chips.size()) && m_add->isVisible())
        m_add->setFocus(Qt::TabFocusReason);
}

void LayerChipRow::startDrag(LayerChip *chip)
{
    m_dragged = chip;
    m_dragOrigin = chip->pos();
    m_dragTarget = indexOf(chip);
    chip->raise();
    arrange();
}

void LayerChipRow::drag(const QPoint &offset)
{
    if (!m_dragged)
        return;
    m_dragged->move(m_dragOrigin + offset);
    // The nearest slot, rows before columns: a chip is wider than high.
    const QPoint centre = m_dragged->geometry().center();
    const std::vector<QRect> places = placesFor(flowing(), width());
    const auto firstChip = static_cast<std::size_t>(m_caption->isHidden() ? 0 : 1);
    int best = m_dragTarget;
    int nearest = -1;
    for (int i = 0; i < static_cast<int>(m_chips.size()); ++i) {
        const QPoint away = places[firstChip + static_cast<std::size_t>(i)].center() - centre;
        const int distance = std::abs(away.x()) + 6 * std::abs(away.y());
        if (nearest < 0 || distance < nearest) {
            nearest = distance;
            best = i;
        }
    }
    if (best != m_dragTarget) {
        m_dragTarget = best;
        arrange();
    }
}

void LayerChipRow::endDrag(bool accepted)
{
    if (!m_dragged)
        return;
    const int from = indexOf(m_dragged);
    const int to = m_dragTarget;
    m_dragged = nullptr;
    arrange();
    if (accepted && from != to)
        Q_EMIT layersEdited(moved(m_layers, from, to));
}

} // namespace convlab::ui::lessons::receptive_field

#include "moc_layer_chip_row.cpp"
