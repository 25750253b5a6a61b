// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/controls/parameter_form_fixture.h"

class TestParameterFormLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        applyTheme(*qApp, loadTheme(QStringLiteral("light")));
    }

    void advancedControlsUnfold()
    {
        Form form;
        auto *more = form.findChild<QToolButton *>(QStringLiteral("more"));
        QVERIFY(more->isVisible());
        QVERIFY(!form.field("groups")->isVisible());
        const int folded = form.heightForWidth(400);
        QTest::mouseClick(more, Qt::LeftButton);
        QVERIFY(form.field("groups")->isVisible());
        QVERIFY(form.unfolded());
        QVERIFY(form.heightForWidth(340) >= folded);
        QTest::mouseClick(more, Qt::LeftButton);
        QVERIFY(!form.field("groups")->isVisible());
        QVERIFY(form.edits.empty());
    }

    void someControlsComeAndGoWithAChoice()
    {
        Form form;
        QVERIFY(!form.field("around")->isVisible());
        QTest::mouseClick(form.findChild<QToolButton *>(QStringLiteral("more")), Qt::LeftButton);
        QVERIFY2(!form.field("around")->isVisible(), "it is not a further one");
        QJsonObject zeros = state();
        zeros.insert(QStringLiteral("mode"), QStringLiteral("zeros"));
        form.setValues(zeros);
        QVERIFY(form.field("around")->isVisible());
        QCOMPARE(form.box("around")->value(), 5.0);
        form.setValues(state());
        QVERIFY(!form.field("around")->isVisible());
        QVERIFY(form.field("groups")->isVisible());
        QVERIFY(form.edits.empty());
    }

    void flowsIntoMoreRowsWhenNarrow()
    {
        Form form;
        QVERIFY(form.heightForWidth(340) > form.heightForWidth(600));
        QVERIFY(form.heightForWidth(600) > form.heightForWidth(1400));
        for (const int width : {340, 400, 480, 700, 1400}) {
            form.resize(width, form.heightForWidth(width));
            QApplication::processEvents();
            QList<QRect> places;
            for (const QWidget *child : form.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
                if (!child->isVisible())
                    continue;
                QVERIFY2(form.rect().contains(child->geometry()), qPrintable(child->objectName()));
                QVERIFY(child->width() >= child->minimumSizeHint().width());
                for (const QRect &other : places)
                    QVERIFY(!other.intersects(child->geometry()));
                places << child->geometry();
            }
        }
    }

    void openingALockKeepsTheHeight()
    {
        Form form;
        const int closed = form.field("kernel")->sizeHint().height();
        QTest::mouseClick(form.lock("kernel"), Qt::LeftButton);
        QVERIFY(std::abs(form.field("kernel")->sizeHint().height() - closed) <= 2);
    }

    void tabVisitsEveryControl()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form));
        form.box("channels")->setFocus(Qt::TabFocusReason);
        QStringList visited;
        for (int i = 0; i < 16; ++i) {
            for (const QWidget *widget = QApplication::focusWidget(); widget && widget != &form; widget = widget->parentWidget()) {
                if (widget->parentWidget() == &form && !visited.contains(widget->objectName()))
                    visited << widget->objectName();
            }
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(visited, (QStringList{name("channels"), name("kernel"), name("padding"), name("rate"), name("bias"),
                                       name("mode"), name("more")}));
    }
};

QTEST_MAIN(TestParameterFormLayout)
#include "tst_parameter_form_layout.moc"
