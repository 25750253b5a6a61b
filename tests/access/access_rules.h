// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QSet>
#include <QStringList>
#include <QWidget>

#include <map>

namespace convlab::tests {

/// What a screen reader can be told to act on.
inline bool isControl(QAccessible::Role role)
{
    static const QSet<int> roles{QAccessible::Button,   QAccessible::CheckBox,  QAccessible::RadioButton, QAccessible::ComboBox,
                                 QAccessible::Slider,   QAccessible::SpinBox,   QAccessible::EditableText, QAccessible::PageTab,
                                 QAccessible::ListItem, QAccessible::MenuItem,  QAccessible::Link,        QAccessible::ButtonMenu,
                                 QAccessible::ButtonDropDown};
    return roles.contains(role);
}

/// Roles that say what something is; the others are boxes around it.
inline bool saysWhatItIs(QAccessible::Role role)
{
    static const QSet<int> roles{QAccessible::List,     QAccessible::Tree,    QAccessible::Table,     QAccessible::PageTabList,
                                 QAccessible::Document, QAccessible::Graphic, QAccessible::Chart,     QAccessible::Canvas,
                                 QAccessible::MenuBar,  QAccessible::ScrollBar, QAccessible::StaticText, QAccessible::Grouping,
                                 QAccessible::TreeItem, QAccessible::Cell,    QAccessible::WebDocument, QAccessible::ProgressBar};
    return isControl(role) || roles.contains(role);
}

/// Walks what can be seen, and lists everything that somebody who listens would miss.
class AccessRules {
public:
    QStringList faultsOf(QWidget &window)
    {
        m_faults.clear();
        if (QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&window))
            walk(*root, {});
        return m_faults;
    }

private:
    void walk(QAccessibleInterface &element, const QString &path)
    {
        const QAccessible::State state = element.state();
        if (state.invisible)
            return;
        const QString name = element.text(QAccessible::Name);
        const QObject *object = element.object();
        const QString here = path + QLatin1Char('/') + (object ? QLatin1String(object->metaObject()->className()) : QLatin1String("item")) +
                             (name.isEmpty() ? QString() : QStringLiteral("“%1”").arg(name.left(30)));
        check(element, here);
        std::map<std::pair<int, QString>, int> siblings;
        for (int i = 0; i < element.childCount(); ++i) {
            QAccessibleInterface *child = element.child(i);
            if (!child || child->state().invisible)
                continue;
            if (isControl(child->role()) && ++siblings[{child->role(), child->text(QAccessible::Name)}] == 2)
                fault(here, QStringLiteral("two children are called “%1”").arg(child->text(QAccessible::Name)));
            walk(*child, here);
        }
    }

    void check(QAccessibleInterface &element, const QString &here)
    {
        const QAccessible::Role role = element.role();
        const auto *widget = qobject_cast<QWidget *>(element.object());
        const bool focusable = element.state().focusable && !(widget && widget->focusProxy());
        if (((isControl(role) && !element.state().disabled) || focusable) && element.text(QAccessible::Name).trimmed().isEmpty())
            fault(here, QStringLiteral("has no name"));
        if (focusable && !saysWhatItIs(role) && !qobject_cast<const QAbstractScrollArea *>(widget)) // scrolls named content
            fault(here, QStringLiteral("takes the focus and does not say what it is (role %1)").arg(role));
        const bool ranged = role == QAccessible::Slider || role == QAccessible::SpinBox || role == QAccessible::ProgressBar;
        if (ranged && (!element.valueInterface() || !element.valueInterface()->currentValue().isValid()))
            fault(here, QStringLiteral("has no value"));
        if (role == QAccessible::EditableText && !element.textInterface())
            fault(here, QStringLiteral("has no text"));
        if (role == QAccessible::CheckBox && !element.state().checkable)
            fault(here, QStringLiteral("cannot be checked"));
        if (role == QAccessible::ComboBox && element.text(QAccessible::Value).isEmpty())
            fault(here, QStringLiteral("does not say what is chosen"));
    }

    void fault(const QString &where, const QString &what) { m_faults << where.section(QLatin1Char('/'), -4) + QStringLiteral(": ") + what; }

    QStringList m_faults;
};

} // namespace convlab::tests
