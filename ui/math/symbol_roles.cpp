// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/symbol_roles.h"

#include <QHash>

namespace convlab::ui {

Role symbolRole(const QString &id)
{
    static const QHash<QString, Role> roles = {
        {QStringLiteral("input"), Role::Input},       {QStringLiteral("kernel"), Role::Kernel},
        {QStringLiteral("output"), Role::Output},     {QStringLiteral("gradient"), Role::Gradient},
        {QStringLiteral("padding"), Role::Padding},   {QStringLiteral("bias"), Role::Bias},
        {QStringLiteral("column"), Role::Column},     {QStringLiteral("layer1"), Role::Layer1},
        {QStringLiteral("layer2"), Role::Layer2},     {QStringLiteral("layer3"), Role::Layer3},
        {QStringLiteral("layer4"), Role::Layer4},     {QStringLiteral("layer5"), Role::Layer5},
        {QStringLiteral("layer6"), Role::Layer6},
    };
    return roles.value(id.section(QLatin1Char('.'), 0, 0), Role::None);
}

bool litWith(const QString &lit, const QString &id)
{
    return !lit.isEmpty() && (id == lit || id.startsWith(lit + QLatin1Char('.')));
}

QString symbolOf(Role role)
{
    static constexpr const char *symbols[roleCount] = {"",     "input",  "kernel", "output", "gradient", "padding", "bias",
                                                       "column", "layer1", "layer2", "layer3", "layer4",   "layer5",  "layer6"};
    return QLatin1String(symbols[static_cast<int>(role)]);
}

} // namespace convlab::ui
