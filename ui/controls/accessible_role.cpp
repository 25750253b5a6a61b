// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/accessible_role.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace convlab::ui {

namespace {

constexpr const char *property = "accessibleRole";

QAccessibleInterface *withRole(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(property) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    QAccessible::installFactory(withRole); // installing it again changes nothing
    widget.setProperty(property, static_cast<int>(role));
}

} // namespace convlab::ui
