// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/parameter_form.h"

#include "ui/controls/flow_layout.h"
#include "ui/controls/parameter_field.h"
#include "ui/theme/icons.h"

#include <QToolButton>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr int fieldGap = 14, rowGap = 6;
constexpr int comfortableWidth = 340; ///< three fields side by side

} // namespace

struct ParameterForm::Private {
    std::vector<ParameterField *> fields;
    QToolButton *more = nullptr;        ///< only when there are advanced controls
    bool unfolded = false;
    Theme theme;
    QString attended;
};

ParameterForm::ParameterForm(const std::vector<ControlSpec> &controls, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>())
{
    auto *flow = new FlowLayout(this, fieldGap, rowGap);
    const auto add = [&](const ControlSpec &spec) {
        ParameterField *field = makeParameterField(spec).release(); // the layout gives it this parent
        flow->addWidget(field);
        d->fields.push_back(field);
        connect(field, &ParameterField::edited, this, [this, field](const QJsonValue &value, bool continuing) {
            Q_EMIT edited(field->spec().name, value, continuing);
        });
        connect(field, &ParameterField::attentionChanged, this, &ParameterForm::showAttention);
    };
    for (const ControlSpec &spec : controls) {
        if (!spec.advanced)
            add(spec);
    }
    const bool anyAdvanced = std::any_of(controls.begin(), controls.end(), [](const auto &spec) { return spec.advanced; });
    if (anyAdvanced) {
        d->more = new QToolButton(this);
        d->more->setObjectName(QStringLiteral("more"));
        d->more->setProperty("class", QStringLiteral("quiet"));
        d->more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        flow->addWidget(d->more);
        connect(d->more, &QToolButton::clicked, this, [this] { setUnfolded(!unfolded()); });
    }
    for (const ControlSpec &spec : controls) {
        if (spec.advanced)
            add(spec);
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setUnfolded(false);
}

ParameterForm::~ParameterForm() = default;

void ParameterForm::setTrailing(QWidget *widget)
{
    layout()->addWidget(widget);
    layout()->setAlignment(widget, Qt::AlignRight | Qt::AlignVCenter);
}

void ParameterForm::setTheme(const Theme &theme)
{
    d->theme = theme;
    for (ParameterField *field : d->fields)
        field->setTheme(theme);
    if (d->more)
        d->more->setFont(theme.uiFont(13));
    showMore();
    updateGeometry();
}

void ParameterForm::setValues(const QJsonObject &state)
{
    for (ParameterField *field : d->fields)
        field->setValue(state.value(field->spec().name));
}

void ParameterForm::setUnfolded(bool on)
{
    for (ParameterField *field : d->fields) {
        if (field->spec().advanced)
            field->setVisible(on);
    }
    d->unfolded = on;
    showMore();
    updateGeometry();
}

bool ParameterForm::unfolded() const { return d->unfolded; }

void ParameterForm::showMore()
{
    if (!d->more)
        return;
    d->more->setText(unfolded() ? tr("Less") : tr("More"));
    d->more->setToolTip(unfolded() ? tr("Hide the further parameters") : tr("Show further parameters"));
    if (d->theme.text.isValid())
        d->more->setIcon(themedIcon(unfolded() ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), d->theme));
}

void ParameterForm::showAttention()
{
    const auto find = [this](auto has) {
        const auto field = std::find_if(d->fields.begin(), d->fields.end(), has);
        return field == d->fields.end() ? QString() : (*field)->spec().name;
    };
    QString name = find([](const ParameterField *field) { return field->hovered(); });
    if (name.isEmpty())
        name = find([](const ParameterField *field) { return field->focusInside(); });
    if (name == d->attended)
        return;
    d->attended = name;
    Q_EMIT controlHovered(name);
}

bool ParameterForm::hasHeightForWidth() const { return true; }

int ParameterForm::heightForWidth(int width) const { return layout()->heightForWidth(width); }

QSize ParameterForm::sizeHint() const
{
    const int width = minimumSizeHint().width();
    return {width, heightForWidth(width)};
}

QSize ParameterForm::minimumSizeHint() const
{
    // Layouts give a stretching widget its minimum first: a single column would leave all to its neighbour.
    const QSize least = layout()->minimumSize();
    return {std::max(least.width(), comfortableWidth), least.height()};
}

} // namespace convlab::ui

#include "moc_parameter_form.cpp"
