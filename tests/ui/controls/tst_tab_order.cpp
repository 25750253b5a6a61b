// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/tab_order.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace convlab::ui;

namespace {

QWidget *box(QWidget &parent, const char *name, const QRect &place, Qt::FocusPolicy policy = Qt::StrongFocus)
{
    auto *widget = new QWidget(&parent);
    widget->setObjectName(QLatin1String(name));
    widget->setGeometry(place);
    widget->setFocusPolicy(policy);
    return widget;
}

QString namesOf(const std::vector<QWidget *> &widgets)
{
    QString names;
    for (const QWidget *widget : widgets)
        names += widget->objectName();
    return names;
}

} // namespace

class TestTabOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreReadBeforeTheNextOne()
    {
        QWidget window;
        box(window, "d", {100, 40, 50, 20});
        box(window, "c", {0, 44, 50, 20}); // a little lower, still on the line
        box(window, "b", {100, 0, 50, 20});
        box(window, "a", {0, 0, 50, 30});
        window.show();
        QCOMPARE(namesOf(tabStops(window)), QStringLiteral("abcd"));
        window.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(namesOf(tabStops(window)), QStringLiteral("badc"));
    }

    void panelsAreReadOneAfterTheOther()
    {
        QWidget window;
        QWidget *right = box(window, "", {200, 0, 100, 300}, Qt::NoFocus), *left = box(window, "", {0, 0, 100, 300}, Qt::NoFocus);
        box(*right, "c", {0, 0, 50, 20});
        box(*left, "b", {0, 200, 50, 20});
        box(*left, "a", {0, 100, 50, 20});
        window.show();
        QCOMPARE(namesOf(tabStops(window)), QStringLiteral("abc"));
    }

    /// As a page has that was given no room: it stands on no line, not even on its own.
    void whatHasNoRoomIsLeftOut()
    {
        QWidget window;
        box(window, "a", {0, 0, 50, 20});
        QWidget *flat = box(window, "b", {0, 30, 50, 0}), *thin = box(window, "c", {0, 40, 0, 20});
        box(*flat, "d", {0, 0, 50, 20});
        box(*thin, "e", {0, 0, 50, 20});
        box(window, "f", {0, 70, 50, 20});
        window.show();
        QCOMPARE(namesOf(tabStops(window)), QStringLiteral("af"));
        QVERIFY(flat->isVisible() && thin->isVisible());
    }

    void whatCannotBeUsedIsLeftOut()
    {
        QWidget window;
        QWidget *a = box(window, "a", {0, 0, 50, 20});
        box(window, "b", {0, 30, 50, 20})->setEnabled(false);
        box(window, "c", {0, 60, 50, 20}, Qt::ClickFocus);
        box(window, "d", {0, 90, 50, 20})->setFocusProxy(a);
        QWidget *hidden = box(window, "e", {0, 120, 50, 20});
        hidden->hide();
        window.show();
        QCOMPARE(namesOf(tabStops(window)), QStringLiteral("a"));
    }

    void itGoesRound()
    {
        QWidget window;
        box(window, "a", {0, 0, 50, 20});
        QWidget *b = box(window, "b", {0, 30, 50, 20});
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        b->setFocus();
        QVERIFY(moveFocus(window, true));
        QCOMPARE(window.focusWidget()->objectName(), QStringLiteral("a"));
        QVERIFY(moveFocus(window, false));
        QCOMPARE(window.focusWidget(), b);
        QVERIFY(!moveFocus(QWidget(), true));
    }

    void theFocusIsScrolledIntoSight()
    {
        QWidget window;
        QScrollArea area(&window);
        area.setFocusPolicy(Qt::NoFocus);
        area.setGeometry(0, 0, 200, 100);
        auto *content = new QWidget;
        content->setFixedSize(150, 1000);
        area.setWidget(content);
        box(*content, "a", {0, 900, 50, 20});
        window.show();
        QVERIFY(moveFocus(window, true));
        QVERIFY(area.verticalScrollBar()->value() > 800);
    }
};

QTEST_MAIN(TestTabOrder)
#include "tst_tab_order.moc"
