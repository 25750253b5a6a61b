// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/kernel/kernel_designer.h"

#include "ui/controls/calm_slider.h"
#include "ui/controls/clamped_text.h"
#include "ui/controls/parameter_field.h"
#include "ui/controls/wheel_guard.h"
#include "ui/studio/kernel/design_words.h"
#include "ui/studio/kernel/kernel_tints.h"
#include "ui/study/study_style.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace convlab::ui {

namespace {

constexpr std::size_t mostKnown = 200;

ControlSpec specOf(const DesignParameter &parameter)
{
    ControlSpec spec;
    spec.name = QLatin1String(parameter.key);
    spec.kind = ControlSpec::Kind::Real;
    spec.label = parameterLabel(spec.name);
    spec.tip = parameterTip(spec.name);
    spec.role = Role::Kernel;
    spec.minimum = parameter.minimum;
    spec.maximum = parameter.maximum;
    spec.step = parameter.step;
    return spec;
}

} // namespace

KernelDesigner::KernelDesigner(QWidget *parent)
    : QWidget(parent), m_family(new QComboBox(this)), m_grid(new QGridLayout), m_note(new ClampedText(this))
{
    for (int family = 0; family < kernelFamilyCount; ++family) {
        m_family->addItem(familyTitle(static_cast<KernelFamily>(family)));
        learn(initialDesign(static_cast<KernelFamily>(family)));
    }
    m_family->setObjectName(QStringLiteral("family"));
    m_family->setAccessibleName(tr("Kind of kernel"));
    m_family->setToolTip(tr("A formula that computes the kernel; its numbers are the sliders below"));
    m_family->setMaxVisibleItems(kernelFamilyCount);
    guardFromWheel(*m_family);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_family);
    column->addWidget(m_note);
    column->addLayout(m_grid);
    m_grid->setContentsMargins(0, 0, 0, 0);
    connect(m_family, &QComboBox::activated, this, [this](int index) {
        m_design = initialDesign(static_cast<KernelFamily>(index));
        makeFields();
        m_sliding = true;
        finish();
    });
    setDesign(initialDesign(KernelFamily::Gaussian));
}

void KernelDesigner::learn(const KernelDesign &design)
{
    m_known.emplace(m_known.begin(), designedKernel(design), design);
    ++m_lasting;
}

void KernelDesigner::setDesign(const KernelDesign &design)
{
    const bool sameFamily = design.family == m_design.family && !m_fields.empty();
    m_design = design;
    {
        const QSignalBlocker silent(m_family);
        m_family->setCurrentIndex(static_cast<int>(design.family));
    }
    sameFamily ? showFields() : makeFields();
}

void KernelDesigner::setKernel(const PictureKernel &kernel)
{
    m_matches = kernel == designedKernel(m_design);
    if (!m_matches && !m_sliding) {
        const auto known = std::find_if(m_known.rbegin(), m_known.rend(), [&](const auto &entry) { return entry.first == kernel; });
        if (known != m_known.rend()) {
            m_matches = true;
            setDesign(KernelDesign(known->second));
        }
    }
    showNote();
}

void KernelDesigner::makeFields()
{
    for (ParameterField *field : m_fields) {
        field->hide();
        field->deleteLater();
    }
    m_fields.clear();
    const std::vector<DesignParameter> &parameters = designParameters(m_design.family);
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        ParameterField *field = makeParameterField(specOf(parameters[i])).release(); // the layout gives it this parent
        m_grid->addWidget(field, static_cast<int>(i / 2), static_cast<int>(i % 2));
        m_fields.push_back(field);
        auto *slider = field->findChild<CalmSlider *>();
        connect(field, &ParameterField::edited, this,
                [this, i, slider](const QJsonValue &value, bool continuing) { change(i, value.toDouble(), continuing || slider->isSliderDown()); });
        connect(slider, &CalmSlider::sliderReleased, this, &KernelDesigner::finish);
        slider->installEventFilter(this);
        if (m_theme.text.isValid())
            field->setTheme(m_theme);
        field->show();
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    for (QWidget *before = m_family; ParameterField *field : m_fields) {
        setTabOrder(before, field);
        before = field;
    }
    showFields();
}

void KernelDesigner::showFields()
{
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setValue(m_design.values[i]);
}

/// Steps of 0.1 add up to 0.30000000000000004.
void KernelDesigner::change(std::size_t parameter, double value, bool sliding)
{
    m_design.values[parameter] = QString::number(value, 'g', 12).toDouble();
    m_sliding = true;
    if (sliding)
        Q_EMIT dragged(designedKernel(m_design));
    else
        finish();
}

/// A key that is held moves a slider until it is let go, or the focus leaves it.
bool KernelDesigner::eventFilter(QObject *watched, QEvent *event)
{
    const bool released = event->type() == QEvent::KeyRelease && !static_cast<QKeyEvent *>(event)->isAutoRepeat();
    if (released || event->type() == QEvent::FocusOut)
        finish();
    return QWidget::eventFilter(watched, event);
}

void KernelDesigner::finish()
{
    if (!std::exchange(m_sliding, false))
        return;
    const PictureKernel kernel = designedKernel(m_design);
    if (m_known.size() >= m_lasting + mostKnown)
        m_known.erase(m_known.begin() + static_cast<std::ptrdiff_t>(m_lasting));
    m_known.emplace_back(kernel, m_design);
    Q_EMIT chosen(kernel, familyKeptAs(m_design.family));
}

void KernelDesigner::showNote()
{
    m_note->setText(m_matches ? familyNote(m_design.family)
                              : tr("The kernel above is not this design. Moving a slider puts the design in its place."));
}

void KernelDesigner::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_family->setFont(theme.uiFont(13));
    m_family->setIconSize(QSize(1, 1) * study::scaled(theme, 16));
    for (int family = 0; family < kernelFamilyCount; ++family) {
        const PictureKernel kernel = designedKernel(initialDesign(static_cast<KernelFamily>(family)));
        m_family->setItemIcon(family, kernelIcon(kernel, theme, study::scaled(theme, 16)));
    }
    m_note->setFont(theme.uiFont(12));
    m_note->setFixedHeight(2 * QFontMetrics(theme.uiFont(12)).lineSpacing() + 2);
    QPalette words = m_note->palette();
    words.setColor(QPalette::WindowText, theme.textMuted);
    m_note->setPalette(words);
    for (ParameterField *field : m_fields)
        field->setTheme(theme);
    layout()->setSpacing(study::scaled(theme, 6));
    m_grid->setHorizontalSpacing(study::scaled(theme, 18));
    m_grid->setVerticalSpacing(study::scaled(theme, 4));
}

} // namespace convlab::ui

#include "moc_kernel_designer.cpp"
