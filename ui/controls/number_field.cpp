// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/number_field.h"

#include "ui/controls/calm_slider.h"
#include "ui/controls/number_box.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

using Kind = ControlSpec::Kind;

constexpr int labelHeight = 19, sliderHeight = 18, boxHeight = 20;

std::size_t sizeOf(Kind kind) { return kind == Kind::Pair ? 2 : kind == Kind::Sides ? 4 : 1; }

} // namespace

NumberField::NumberField(const ControlSpec &spec, QWidget *parent)
    : ParameterField(spec, parent), m_values(sizeOf(spec.kind), spec.minimum), m_label(new QLabel(spec.label, this)),
      m_box(new NumberBox(spec.minimum, spec.maximum, spec.step, this)), m_slider(new CalmSlider(this))
{
    makeParts();
    layOut();
    showValues();
    showLock();
}

void NumberField::makeParts()
{
    m_label->setBuddy(m_box);
    m_box->setAccessibleName(spec().label);
    m_box->setTwin(spec().kind == Kind::Pair);
    m_slider->setAccessibleName(spec().label);
    m_slider->setProperty("class", QStringLiteral("compact"));
    m_slider->setRange(sliderValueOf(spec().minimum), sliderValueOf(spec().maximum));
    m_slider->setPageStep(std::max(1, (m_slider->maximum() - m_slider->minimum()) / 8));
    watch(m_box);
    watch(m_slider);
    const auto setAll = [this](double number, bool continuing) {
        std::fill(m_values.begin(), m_values.end(), number);
        showValues();
        report(continuing);
    };
    connect(m_box, &NumberBox::typed, this, [setAll](double number) { setAll(number, false); });
    connect(m_slider, &CalmSlider::moved, this,
            [this, setAll](int value, bool continuing) { setAll(numberAt(value), continuing); });
    if (m_values.size() > 1)
        makeOpenBoxes();
}

void NumberField::makeOpenBoxes()
{
    m_lock = new QToolButton(this);
    m_lock->setObjectName(QStringLiteral("lock"));
    m_lock->setProperty("class", QStringLiteral("quiet"));
    m_lock->setCheckable(false);
    watch(m_lock);
    connect(m_lock, &QToolButton::clicked, this, &NumberField::toggleLock);

    m_openRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_openRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    const bool pair = spec().kind == Kind::Pair;
    const QStringList signs = pair ? QStringList{QStringLiteral("↕"), QStringLiteral("↔")}
                                   : QStringList{QStringLiteral("↑"), QStringLiteral("←"), QStringLiteral("↓"), QStringLiteral("→")};
    const QStringList names = pair ? QStringList{tr("vertical"), tr("horizontal")}
                                   : QStringList{tr("top"), tr("left"), tr("bottom"), tr("right")};
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        auto *box = new NumberBox(spec().minimum, spec().maximum, spec().step, m_openRow);
        const QString name = QStringLiteral("%1, %2").arg(spec().label, names[static_cast<qsizetype>(i)]);
        box->setPrefix(signs[static_cast<qsizetype>(i)] + QChar(0x2009));
        box->setProperty("class", QString());
        box->setAlignment(Qt::AlignHCenter);
        box->setAccessibleName(name);
        box->setToolTip(name);
        row->addWidget(box, 1);
        watch(box);
        connect(box, &NumberBox::typed, this, [this, i](double number) {
            m_values[i] = number;
            m_keptOpen = true;
            report(false);
        });
        m_openBoxes.push_back(box);
    }
}

void NumberField::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setSpacing(1);
    top->addWidget(m_label);
    if (m_lock)
        top->addWidget(m_lock);
    top->addStretch(1);
    top->addWidget(m_box);
    column->addLayout(top);
    m_slider->setMinimumWidth(1); // the field has a width of its own
    column->addWidget(m_slider);
    if (m_openRow)
        column->addWidget(m_openRow);
}

double NumberField::numberAt(int sliderValue) const
{
    // Whole steps from a whole minimum: the slider's value is the number, and a screen reader says it.
    return spec().step == 1 ? sliderValue : spec().minimum + sliderValue * spec().step;
}

int NumberField::sliderValueOf(double number) const
{
    const double index = spec().step == 1 ? number : (number - spec().minimum) / spec().step;
    return static_cast<int>(std::lround(std::clamp(index, -1e9, 1e9)));
}

bool NumberField::allEqual() const
{
    return std::all_of(m_values.begin(), m_values.end(), [this](double value) { return value == m_values.front(); });
}

void NumberField::setTheme(const Theme &theme)
{
    setScale(theme.fontScale);
    m_theme = theme;
    const auto scaled = [&theme](int pixels) { return static_cast<int>(std::lround(pixels * theme.fontScale)); };
    m_label->setFont(theme.uiFont(13));
    QPalette words = m_label->palette();
    words.setColor(QPalette::WindowText, labelColor(theme));
    m_label->setPalette(words);
    QPalette fill = m_slider->palette();
    fill.setColor(QPalette::Active, QPalette::Highlight,
                  spec().role == Role::None ? theme.accent : theme.role(spec().role).strong);
    fill.setColor(QPalette::Inactive, QPalette::Highlight, fill.color(QPalette::Active, QPalette::Highlight));
    m_slider->setPalette(fill);
    m_slider->setFixedHeight(scaled(sliderHeight));
    m_box->setFont(theme.uiFont(13, true));
    m_box->setFixedSize(m_box->sizeHint().width(), scaled(labelHeight));
    for (NumberBox *box : m_openBoxes) {
        box->setFont(theme.uiFont(12));
        box->setFixedHeight(scaled(boxHeight));
    }
    if (m_lock) {
        m_lock->setFixedSize(scaled(18), scaled(labelHeight));
        m_lock->setIconSize(QSize(scaled(13), scaled(13)));
    }
    showLock();
}

void NumberField::setValue(const QJsonValue &value)
{
    const QJsonArray parts = value.toArray();
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const QJsonValue part = value.isArray() ? parts.at(static_cast<qsizetype>(i)) : value;
        m_values[i] = part.toDouble(spec().minimum);
    }
    const bool linked = allEqual() && !m_keptOpen;
    showValues();
    if (linked != m_linked) {
        m_linked = linked;
        showLock();
    }
}

void NumberField::showValues()
{
    m_box->showValue(m_values.front());
    m_slider->showValue(sliderValueOf(m_values.front()));
    for (std::size_t i = 0; i < m_openBoxes.size(); ++i)
        m_openBoxes[i]->showValue(m_values[i]);
}

void NumberField::showLock()
{
    m_box->setVisible(m_linked);
    m_slider->setVisible(m_linked);
    if (!m_lock)
        return;
    m_openRow->setVisible(!m_linked);
    m_label->setBuddy(m_linked ? m_box : m_openBoxes.front());
    m_lock->setToolTip(m_linked ? tr("Set each on its own") : tr("Make them equal and keep them so"));
    m_lock->setAccessibleName(m_linked ? tr("%1: unlock").arg(spec().label) : tr("%1: lock").arg(spec().label));
    if (m_theme.text.isValid())
        m_lock->setIcon(themedIcon(m_linked ? QStringLiteral("lock-closed") : QStringLiteral("lock-open"),
                                   m_theme.textMuted, m_theme.textFaint));
}

void NumberField::toggleLock()
{
    m_linked = !m_linked;
    m_keptOpen = !m_linked;
    const bool changes = m_linked && !allEqual();
    if (changes)
        std::fill(m_values.begin(), m_values.end(), m_values.front());
    showValues();
    showLock();
    if (changes)
        report(false);
}

void NumberField::report(bool continuing)
{
    if (m_values.size() == 1) {
        Q_EMIT edited(m_values.front(), continuing);
        return;
    }
    QJsonArray numbers;
    for (const double value : m_values)
        numbers << value;
    Q_EMIT edited(numbers, continuing);
}

} // namespace convlab::ui

#include "moc_number_field.cpp"
