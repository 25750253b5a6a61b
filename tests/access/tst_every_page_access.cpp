// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program as it is met by somebody who cannot see it, or has no mouse.
#include "tests/access/access_rules.h"
#include "tests/access/every_place.h"
#include "tests/access/tab_walk.h"
#include "ui/shell/shortcut_rows.h"
#include "ui/theme/fonts.h"

#include <QShortcut>

using namespace convlab;
using namespace convlab::tests;

class TestEveryPageAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingHasNameRoleAndValue();
    void tabFollowsTheEye();
    void theFocusIsSeen();
    void everyShortcutIsOnTheSheet();

private:
    void everywhere(const std::function<QStringList(QWidget &front)> &look);

    std::unique_ptr<EveryPlace> m_program;
};

void TestEveryPageAccess::initTestCase()
{
    ui::loadFonts();
    QAccessible::setActive(true);
    m_program = std::make_unique<EveryPlace>();
}

void TestEveryPageAccess::everywhere(const std::function<QStringList(QWidget &front)> &look)
{
    QStringList faults;
    for (const EveryPlace::Place &place : m_program->places()) {
        m_program->go(place);
        for (const QString &fault : look(m_program->front()))
            faults << fault + QStringLiteral(" [%1]").arg(place.name);
    }
    faults.removeDuplicates();
    for (const QString &fault : faults)
        qWarning("%s", qPrintable(fault)); // Qt Test cuts long messages
    QVERIFY(faults.isEmpty());
}

void TestEveryPageAccess::everythingHasNameRoleAndValue()
{
    AccessRules rules;
    everywhere([&rules](QWidget &front) { return rules.faultsOf(front); });
}

void TestEveryPageAccess::tabFollowsTheEye()
{
    everywhere([](QWidget &front) {
        QStringList faults;
        const std::vector<QWidget *> stops = tabStops(front, &faults);
        return faults + jumpsBack(stops) + notReached(front, stops);
    });
}

void TestEveryPageAccess::theFocusIsSeen()
{
    QSet<QString> seen; // once for each kind of widget
    everywhere([&seen](QWidget &front) {
        QStringList faults;
        const auto look = [&](QWidget &widget) {
            const QString kind = QLatin1String(widget.metaObject()->className()) + widget.property("class").toString();
            if (seen.contains(kind))
                return;
            seen.insert(kind);
            const QRect around = placeOf(widget).adjusted(-6, -6, 6, 6);
            const QImage with = front.grab(around).toImage();
            widget.clearFocus();
            if (front.grab(around).toImage() == with)
                faults << called(widget) + QStringLiteral(" looks the same without the focus");
            widget.setFocus(Qt::TabFocusReason);
        };
        tabStops(front, &faults, look);
        return faults;
    });
}

void TestEveryPageAccess::everyShortcutIsOnTheSheet()
{
    m_program->go(m_program->places().front());
    QStringList sheet;
    for (const ui::ShortcutGroup::Row &row : ui::menuShortcuts(*m_program->window().menuBar()).rows)
        sheet << row.keys;
    int shortcuts = 0;
    for (const QAction *action : m_program->window().findChildren<QAction *>()) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        shortcuts += keys.isEmpty() ? 0 : 1;
        QVERIFY2(keys.isEmpty() || sheet.contains(keys), qPrintable(action->text()));
    }
    QVERIFY(shortcuts > 20);
    QVERIFY(m_program->window().findChildren<QShortcut *>().isEmpty()); // they would stand nowhere
}

QTEST_MAIN(TestEveryPageAccess)
#include "tst_every_page_access.moc"
