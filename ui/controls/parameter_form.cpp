// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/parameter_form.h"

#include "ui/controls/flow_layout.h"
#include "ui/controls/parameter_field.h"
#include "ui/theme/icons.h"

#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr int fieldGap = 14, rowGap = 6;

} // namespace

struct ParameterForm::Private {
    std::vector<ParameterField *> fields;
    QToolButton *more = nullptr;        ///< only when there are advanced controls
    bool unfolded = false;
    QJsonObject state;
    Theme theme;
    QString attended;
    QString lit;

    bool isThere(const ControlSpec &spec) const { return spec.belongsTo(state) && (unfolded || !spec.advanced); }
    /// Where the lit control stands, or the button that it is folded behind.
    const QWidget *litPlace() const
    {
        const auto named = [this](const ParameterField *field) { return field->spec().name == lit; };
        const auto field = std::find_if(fields.begin(), fields.end(), named);
        if (field == fields.end())
            return nullptr;
        if (!(*field)->spec().belongsTo(state))
            return nullptr;
        return (*field)->isHidden() ? static_cast<const QWidget *>(more) : *field;
    }
    Role litRole() const
    {
        for (const ParameterField *field : fields) {
            if (field->spec().name == lit)
                return field->spec().role;
        }
        return Role::None;
    }
};

ParameterForm::ParameterForm(const std::vector<ControlSpec> &controls, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>())
{
    auto *flow = new FlowLayout(this, fieldGap, rowGap);
    flow->setContentsMargins(litMargin, litMargin, litMargin, litMargin);
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
    d->state = state;
    showFields();
}

void ParameterForm::showFields()
{
    bool changed = false;
    for (ParameterField *field : d->fields) {
        const bool there = d->isThere(field->spec());
        changed = changed || there == field->isHidden();
        field->setVisible(there);
    }
    if (changed)
        updateGeometry();
}

void ParameterForm::setLit(const QString &name)
{
    if (name == d->lit)
        return;
    d->lit = name;
    update();
}

void ParameterForm::paintEvent(QPaintEvent *)
{
    const QWidget *place = d->litPlace();
    if (!place || !d->theme.text.isValid())
        return;
    const RoleColors &colors = d->theme.role(d->litRole());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.strong, 1.5));
    painter.setBrush(colors.fill);
    const double outset = litMargin - 1;
    painter.drawRoundedRect(QRectF(place->geometry()).adjusted(-outset, -outset, outset, outset), 6, 6);
}

void ParameterForm::setUnfolded(bool on)
{
    d->unfolded = on;
    showFields();
    showMore();
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

int ParameterForm::heightOfRows(int width, int room) const
{
    return static_cast<const FlowLayout *>(layout())->heightOfRows(width, room);
}

QSize ParameterForm::sizeHint() const
{
    const int width = minimumSizeHint().width();
    return {width, heightForWidth(width)};
}

} // namespace convlab::ui

#include "moc_parameter_form.cpp"
