// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/filter_form.h"

#include "ui/controls/parameter_form.h"

#include <QVBoxLayout>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr int comfortableWidth = 340; ///< two or three fields side by side

using Kind = ControlSpec::Kind;

ControlSpec number(const QString &name, Kind kind, const QString &label, const QString &tip, double minimum, double maximum, double step)
{
    ControlSpec spec;
    spec.name = name;
    spec.kind = kind;
    spec.label = label;
    spec.tip = tip;
    spec.minimum = minimum;
    spec.maximum = maximum;
    spec.step = step;
    return spec;
}

ControlSpec choice(const QString &name, const QString &label, const QString &tip, const QStringList &values, const QStringList &labels)
{
    ControlSpec spec;
    spec.name = name;
    spec.kind = Kind::Choice;
    spec.label = label;
    spec.tip = tip;
    spec.choices = values;
    spec.choiceLabels = labels;
    return spec;
}

std::vector<ControlSpec> filterControls()
{
    ControlSpec flip;
    flip.name = QStringLiteral("flip");
    flip.kind = Kind::Flag;
    flip.label = FilterForm::tr("Flip kernel");
    flip.tip = FilterForm::tr("True convolution: the kernel is turned by half a turn. Without it this is cross-correlation, as in CNNs.");
    return {
        number(QStringLiteral("gain"), Kind::Real, FilterForm::tr("Gain"), FilterForm::tr("The sum of the products is multiplied by this"), -8, 8, 0.05),
        number(QStringLiteral("bias"), Kind::Real, FilterForm::tr("Bias"), FilterForm::tr("Added to every sum, in levels of 0 to 255"), -255, 255, 1),
        choice(QStringLiteral("finish"), FilterForm::tr("Levels"), FilterForm::tr("How a sum becomes a level of 0 to 255"),
               {QStringLiteral("clip"), QStringLiteral("absolute"), QStringLiteral("normalise")},
               {FilterForm::tr("clip to 0…255"), FilterForm::tr("|sum|, then clip"), FilterForm::tr("normalise")}),
        choice(QStringLiteral("padding_mode"), FilterForm::tr("Border"), FilterForm::tr("What a window reads where the picture has ended"),
               {QStringLiteral("replicate"), QStringLiteral("reflect"), QStringLiteral("circular"), QStringLiteral("zeros")},
               {FilterForm::tr("last pixel"), FilterForm::tr("mirror"), FilterForm::tr("other side"), FilterForm::tr("black")}),
        number(QStringLiteral("stride"), Kind::Int, FilterForm::tr("Stride"), FilterForm::tr("Pixels from one window to the next"), 1, largestPictureStride, 1),
        number(QStringLiteral("dilation"), Kind::Int, FilterForm::tr("Dilation"), FilterForm::tr("Pixels from one tap to the next"), 1, largestPictureDilation, 1),
        flip,
    };
}

} // namespace

FilterForm::FilterForm(QWidget *parent) : QWidget(parent), m_form(new ParameterForm(filterControls(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    connect(m_form, &ParameterForm::edited, this, [this](const QString &name, const QJsonValue &value, bool continuing) {
        QJsonObject json = toJson(m_filter);
        json.insert(name, value);
        m_filter = studioFilterFrom(json);
        Q_EMIT edited(m_filter, name, continuing);
    });
}

QSize FilterForm::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint();
    const QMargins around = contentsMargins();
    return {std::max(least.width(), comfortableWidth + around.left() + around.right()), least.height()};
}

void FilterForm::setTheme(const Theme &theme) { m_form->setTheme(theme); }

void FilterForm::setFilter(const StudioFilter &filter)
{
    m_filter = filter;
    m_form->setValues(toJson(filter));
}

} // namespace convlab::ui

#include "moc_filter_form.cpp"
