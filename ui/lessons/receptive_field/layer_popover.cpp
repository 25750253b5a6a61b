// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/receptive_field/layer_popover.h"

#include "ui/lessons/receptive_field/layer_text.h"
#include "ui/lessons/receptive_field/linked_spins.h"
#include "ui/lessons/receptive_field/receptive_field_state.h"
#include "ui/theme/icons.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>

namespace convlab::ui::lessons::receptive_field {

namespace {

constexpr int margin = 14;

std::vector<int> numbersOf(const Extent2 &pair)
{
    return {static_cast<int>(pair.h), static_cast<int>(pair.w)};
}

Extent2 pairOf(const LinkedSpins &spins)
{
    const std::vector<int> values = spins.values();
    return {values[0], values[1]};
}

std::int64_t spanOf(std::int64_t kernel, std::int64_t dilation)
{
    return dilation * (kernel - 1) + 1;
}

} // namespace

LayerPopover::LayerPopover(QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint), m_title(new QLabel(this)),
      m_span(new QLabel(this)), m_kind(new QComboBox(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(margin, margin - 2, margin, margin);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_title, 0, 0, 1, 2);
    for (const LayerKind kind : {LayerKind::Conv, LayerKind::MaxPool, LayerKind::AveragePool})
        m_kind->addItem(kindText(kind));
    m_kind->setAccessibleName(tr("Kind"));
    connect(m_kind, &QComboBox::activated, this, [this] { report(QStringLiteral("kind")); });
    grid->addWidget(new QLabel(tr("Kind"), this), 1, 0);
    grid->addWidget(m_kind, 1, 1);
    m_kernel = addPair(grid, tr("Kernel"), QStringLiteral("kernel"), 1, largestKernel);
    m_stride = addPair(grid, tr("Stride"), QStringLiteral("stride"), 1, largestStride);
    addPadding(grid);
    m_dilation = addPair(grid, tr("Dilation"), QStringLiteral("dilation"), 1, largestDilation);
    grid->addWidget(m_span, grid->rowCount(), 0, 1, 2);
    addButtons(grid);
}

LinkedSpins *LayerPopover::addPair(QGridLayout *grid, const QString &name, const QString &field, int minimum, int maximum)
{
    auto *spins = new LinkedSpins(name, {QStringLiteral("↕"), QStringLiteral("↔")}, minimum, maximum, this);
    const int row = grid->rowCount();
    grid->addWidget(new QLabel(name, this), row, 0);
    grid->addWidget(spins, row, 1);
    connect(spins, &LinkedSpins::edited, this, [this, field] { report(field); });
    return spins;
}

void LayerPopover::addPadding(QGridLayout *grid)
{
    const QStringList sides{QStringLiteral("↑"), QStringLiteral("←"), QStringLiteral("↓"), QStringLiteral("→")};
    m_padding = new LinkedSpins(tr("Padding"), sides, 0, largestPadding, this);
    connect(m_padding, &LinkedSpins::edited, this, [this] { report(QStringLiteral("padding")); });
    auto *same = new QPushButton(tr("Keep size"), this);
    same->setProperty("class", QStringLiteral("compact"));
    same->setToolTip(tr("Pad so that stride 1 keeps the number of cells"));
    same->setAutoDefault(false);
    connect(same, &QPushButton::clicked, this, &LayerPopover::keepSize);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_padding);
    row->addWidget(same);
    row->addStretch(1);
    const int line = grid->rowCount();
    grid->addWidget(new QLabel(tr("Padding"), this), line, 0);
    grid->addLayout(row, line, 1);
}

void LayerPopover::addButtons(QGridLayout *grid)
{
    m_duplicate = new QPushButton(tr("Duplicate"), this);
    m_remove = new QPushButton(tr("Remove"), this);
    connect(m_duplicate, &QPushButton::clicked, this, &LayerPopover::duplicateWanted);
    connect(m_remove, &QPushButton::clicked, this, &LayerPopover::removeWanted);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    for (QPushButton *button : {m_duplicate, m_remove}) {
        button->setAutoDefault(true);
        row->addWidget(button);
    }
    row->addStretch(1);
    grid->addLayout(row, grid->rowCount(), 0, 1, 2);
}

void LayerPopover::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_title->setFont(theme.uiFont(14, true));
    m_span->setFont(theme.uiFont(12));
    QPalette palette = m_span->palette();
    palette.setColor(QPalette::WindowText, theme.textMuted);
    m_span->setPalette(palette);
    for (LinkedSpins *spins : {m_kernel, m_stride, m_padding, m_dilation})
        spins->setTheme(theme);
    m_duplicate->setIcon(themedIcon(QStringLiteral("copy"), theme));
    m_remove->setIcon(themedIcon(QStringLiteral("close"), theme));
    update();
}

void LayerPopover::setLayer(int number, const LayerGeometry &layer, bool removable, bool copyable)
{
    m_layer = layer;
    m_title->setText(tr("Layer %1").arg(number));
    setAccessibleName(m_title->text());
    m_kind->setCurrentIndex(static_cast<int>(layer.kind));
    m_kernel->setValues(numbersOf(layer.kernel));
    m_stride->setValues(numbersOf(layer.stride));
    m_dilation->setValues(numbersOf(layer.dilation));
    const Padding2 &padding = layer.padding;
    m_padding->setValues({static_cast<int>(padding.top), static_cast<int>(padding.left),
                          static_cast<int>(padding.bottom), static_cast<int>(padding.right)});
    m_remove->setEnabled(removable);
    m_duplicate->setEnabled(copyable);
    showSpan();
}

void LayerPopover::showSpan()
{
    m_span->setText(tr("The window spans %1 × %2 cells.")
                        .arg(spanOf(m_layer.kernel.h, m_layer.dilation.h))
                        .arg(spanOf(m_layer.kernel.w, m_layer.dilation.w)));
}

LayerGeometry LayerPopover::read() const
{
    LayerGeometry layer = m_layer;
    layer.kind = static_cast<LayerKind>(m_kind->currentIndex());
    layer.kernel = pairOf(*m_kernel);
    layer.stride = pairOf(*m_stride);
    layer.dilation = pairOf(*m_dilation);
    const std::vector<int> sides = m_padding->values();
    layer.padding = {sides[0], sides[1], sides[2], sides[3]};
    return layer;
}

void LayerPopover::report(const QString &field)
{
    m_layer = read();
    showSpan();
    adjustSize();
    Q_EMIT layerEdited(m_layer, field);
}

void LayerPopover::keepSize()
{
    const int down = static_cast<int>(spanOf(m_layer.kernel.h, m_layer.dilation.h)) - 1;
    const int across = static_cast<int>(spanOf(m_layer.kernel.w, m_layer.dilation.w)) - 1;
    m_padding->setValues({down / 2, across / 2, down - down / 2, across - across / 2});
    report(QStringLiteral("padding"));
}

void LayerPopover::openAt(const QRect &chip)
{
    adjustSize();
    QPoint corner = chip.bottomLeft() + QPoint(0, 6);
    if (const QScreen *at = screen()) {
        const QRect room = at->availableGeometry();
        corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
        if (corner.y() + height() > room.bottom())
            corner.setY(std::max(room.top(), chip.top() - 6 - height()));
    }
    move(corner);
    show();
    m_kernel->setFocus(Qt::PopupFocusReason);
}

void LayerPopover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(m_theme.borderStrong, 1));
    painter.setBrush(m_theme.card);
    painter.drawRect(rect().adjusted(0, 0, -1, -1)); // as menus: round corners need a compositor, which not every desktop has
}

void LayerPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace convlab::ui::lessons::receptive_field

#include "moc_layer_popover.cpp"
