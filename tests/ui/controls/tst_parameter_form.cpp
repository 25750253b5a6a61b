// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/controls/parameter_form_fixture.h"
#include "ui/controls/parameter_field.h"

class TestParameterForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        applyTheme(*qApp, loadTheme(QStringLiteral("light")));
    }

    void showsTheStateInSilence()
    {
        Form form;
        form.setValues(state());
        QVERIFY(form.edits.empty());
        QCOMPARE(form.slider("channels")->value(), 3);
        QCOMPARE(form.box("channels")->text(), QStringLiteral("3"));
        QCOMPARE(form.slider("kernel")->value(), 3);
        QCOMPARE(form.box("kernel")->text(), QStringLiteral("3×3"));
        QCOMPARE(form.box("padding")->text(), QStringLiteral("1"));
        QCOMPARE(form.box("rate")->text(), QStringLiteral("0.5"));
        QCOMPARE(form.slider("rate")->value(), 2);
        QVERIFY(form.field("bias")->findChild<QCheckBox *>()->isChecked());
        QCOMPARE(form.field("mode")->findChild<QComboBox *>()->currentText(), QStringLiteral("Reflection"));
    }

    void aDragIsOneEditThatContinues()
    {
        Form form;
        CalmSlider *slider = form.slider("channels");
        const QPoint start = handleOf(slider);
        QTest::mousePress(slider, Qt::LeftButton, {}, start);
        QVERIFY(form.edits.empty());
        for (int x = start.x(); x < slider->width(); x += 2)
            move(slider, QPoint(x, start.y()), Qt::LeftButton);
        QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(slider->width() - 1, start.y()));
        QVERIFY(form.edits.size() >= 4);
        for (std::size_t i = 0; i < form.edits.size(); ++i) {
            QCOMPARE(form.edits[i].name, name("channels"));
            QCOMPARE(form.edits[i].continuing, i > 0);
        }
        QCOMPARE(form.edits.back().value, QJsonValue(8));
        QCOMPARE(form.box("channels")->value(), 8.0);

        form.edits.clear();
        QTest::mousePress(slider, Qt::LeftButton, {}, QPoint(2, start.y()));
        QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(2, start.y()));
        QCOMPARE(form.edits, (std::vector<Edit>{{name("channels"), 1, false}}));
    }

    void theStateMayNotPullTheHandleAwayDuringADrag()
    {
        Form form;
        CalmSlider *slider = form.slider("channels");
        const QPoint start = handleOf(slider);
        QTest::mousePress(slider, Qt::LeftButton, {}, start);
        move(slider, QPoint(slider->width(), start.y()), Qt::LeftButton);
        form.setValues(state());
        QCOMPARE(slider->value(), 8);
        QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(slider->width() - 1, start.y()));
    }

    void keysMoveTheSliderAndHoldingOneContinues()
    {
        Form form;
        CalmSlider *slider = form.slider("channels");
        slider->setFocus(Qt::TabFocusReason);
        const auto press = [slider](bool again) {
            QKeyEvent event(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier, QString(), again);
            QApplication::sendEvent(slider, &event);
        };
        press(false);
        press(true);
        press(true);
        press(false);
        QCOMPARE(form.edits, (std::vector<Edit>{{name("channels"), 4, false}, {name("channels"), 5, true},
                                                {name("channels"), 6, true}, {name("channels"), 7, false}}));
    }

    void typingIsReportedWhenFinished()
    {
        Form form;
        NumberBox *box = form.box("channels");
        box->setFocus(Qt::TabFocusReason);
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("6"));
        QVERIFY(form.edits.empty());
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(form.edits, (std::vector<Edit>{{name("channels"), 6, false}}));
        QCOMPARE(form.slider("channels")->value(), 6);
        QTest::keyClick(box, Qt::Key_Up);
        QCOMPARE(form.edits.back(), (Edit{name("channels"), 7, false}));
    }

    void typedRealsKeepTheirFraction()
    {
        Form form;
        type(form.box("rate"), "0.75");
        QCOMPARE(form.edits, (std::vector<Edit>{{name("rate"), 0.75, false}}));
        QCOMPARE(form.slider("rate")->value(), 3);
    }

    void negativeNumbersHaveAMinusSignAndAreTypedWithEither()
    {
        NumberBox box(-12, 3, 1);
        box.showValue(-5);
        QCOMPARE(box.text(), QStringLiteral("−5"));
        for (const QString &typed : {QStringLiteral("-7"), QStringLiteral("−7")}) {
            box.showValue(0);
            box.selectAll();
            for (const QChar sign : typed)
                QTest::sendKeyEvent(QTest::Click, &box, Qt::Key_unknown, QString(sign), Qt::NoModifier);
            QTest::keyClick(&box, Qt::Key_Return);
            QCOMPARE(box.value(), -7.0);
        }
    }

    void aLinkedPairMovesAsOne()
    {
        Form form;
        type(form.box("kernel"), "5");
        QCOMPARE(form.edits, (std::vector<Edit>{{name("kernel"), QJsonArray{5, 5}, false}}));
        form.box("channels")->setFocus(Qt::TabFocusReason);
        QCOMPARE(form.box("kernel")->text(), QStringLiteral("5×5"));
        form.edits.clear();
        form.slider("padding")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(form.slider("padding"), Qt::Key_Right);
        QCOMPARE(form.edits, (std::vector<Edit>{{name("padding"), QJsonArray{2, 2, 2, 2}, false}}));
    }

    void openingTheLockChangesNothingByItself()
    {
        Form form;
        QTest::mouseClick(form.lock("kernel"), Qt::LeftButton);
        QVERIFY(form.edits.empty());
        QVERIFY(!form.slider("kernel")->isVisible());
        const QList<NumberBox *> boxes = form.boxes("kernel");
        QCOMPARE(boxes.size(), 3);
        QVERIFY(!boxes[0]->isVisible());
        QVERIFY(boxes[1]->isVisible() && boxes[2]->isVisible());
        type(boxes[2], "5");
        QCOMPARE(form.edits, (std::vector<Edit>{{name("kernel"), QJsonArray{3, 5}, false}}));
        form.edits.clear();
        type(boxes[2], "3");
        QVERIFY2(boxes[2]->isVisible(), "equal numbers do not close a lock that was opened by hand");
        QTest::mouseClick(form.lock("kernel"), Qt::LeftButton);
        QVERIFY(form.slider("kernel")->isVisible());
        QCOMPARE(form.edits.size(), std::size_t(1));
    }

    void closingTheLockMakesTheNumbersEqual()
    {
        Form form;
        QJsonObject uneven = state();
        uneven[name("padding")] = QJsonArray{2, 0, 1, 3};
        form.setValues(uneven);
        QVERIFY(form.edits.empty());
        const QList<NumberBox *> boxes = form.boxes("padding");
        QCOMPARE(boxes.size(), 5);
        for (int i = 1; i < 5; ++i) {
            QVERIFY(boxes[i]->isVisible());
            QCOMPARE(QJsonValue(boxes[i]->value()), uneven[name("padding")].toArray().at(i - 1));
            QVERIFY(!boxes[i]->accessibleName().isEmpty());
        }
        QTest::mouseClick(form.lock("padding"), Qt::LeftButton);
        QCOMPARE(form.edits, (std::vector<Edit>{{name("padding"), QJsonArray{2, 2, 2, 2}, false}}));
        QVERIFY(form.slider("padding")->isVisible());
    }

    void theLockFollowsTheState()
    {
        Form form;
        QJsonObject uneven = state();
        uneven[name("kernel")] = QJsonArray{2, 3};
        form.setValues(uneven);
        QVERIFY(!form.slider("kernel")->isVisible());
        form.setValues(state());
        QVERIFY(form.slider("kernel")->isVisible());
        QVERIFY(form.edits.empty());
    }

    void oneNumberMeansAll()
    {
        Form form;
        QJsonObject short_ = state();
        short_[name("kernel")] = 2;
        form.setValues(short_);
        QCOMPARE(form.box("kernel")->text(), QStringLiteral("2×2"));
    }

    void valuesBeyondTheSliderAreShownAsTheyAre()
    {
        Form form;
        QJsonObject large = state();
        large[name("channels")] = 12;
        form.setValues(large);
        QVERIFY(form.edits.empty());
        QCOMPARE(form.slider("channels")->value(), 8);
        QCOMPARE(form.box("channels")->text(), QStringLiteral("12"));
        form.setValues(state());
        QCOMPARE(form.box("channels")->maximum(), 8.0);
        QCOMPARE(form.box("channels")->text(), QStringLiteral("3"));
    }

    void nonsenseIsShownAsTheMinimum()
    {
        Form form;
        form.setValues({{name("channels"), name("x")}, {name("kernel"), QJsonArray{}}, {name("mode"), 7}});
        QVERIFY(form.edits.empty());
        QCOMPARE(form.slider("channels")->value(), 1);
        QCOMPARE(form.slider("kernel")->value(), 1);
        QCOMPARE(form.field("mode")->findChild<QComboBox *>()->currentIndex(), -1);
    }

    void flagsAndChoicesAreReported()
    {
        Form form;
        auto *flag = form.field("bias")->findChild<QCheckBox *>();
        QTest::mouseClick(flag, Qt::LeftButton, {}, QPoint(8, flag->height() / 2));
        auto *choice = form.field("mode")->findChild<QComboBox *>();
        choice->setFocus(Qt::TabFocusReason);
        QTest::keyClick(choice, Qt::Key_Up);
        QCOMPARE(form.edits, (std::vector<Edit>{{name("bias"), false, false}, {name("mode"), name("zeros"), false}}));
    }

    /// Assistive technology toggles a box without a click.
    void aToggledFlagIsReportedToo()
    {
        Form form;
        form.field("bias")->findChild<QCheckBox *>()->toggle();
        QCOMPARE(form.edits, (std::vector<Edit>{{name("bias"), false, false}}));
        qobject_cast<ParameterField *>(form.field("bias"))->setValue(true); // shown, not asked for
        QCOMPARE(form.edits.size(), std::size_t(1));
    }

    void theWheelNeedsTheFocus()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form));
        form.field("bias")->findChild<QCheckBox *>()->setFocus(Qt::TabFocusReason);
        wheel(form.slider("channels"), 120);
        wheel(form.box("channels"), 120);
        wheel(form.field("mode")->findChild<QComboBox *>(), 120);
        QVERIFY(form.edits.empty());
        form.slider("channels")->setFocus(Qt::TabFocusReason);
        wheel(form.slider("channels"), 60);
        QVERIFY(form.edits.empty());
        wheel(form.slider("channels"), 60);
        QCOMPARE(form.edits, (std::vector<Edit>{{name("channels"), 4, false}}));
    }

    void attentionFollowsMouseThenFocus()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form));
        form.field("bias")->findChild<QCheckBox *>()->setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
        QEvent leave(QEvent::Leave);
        for (QWidget *child : form.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            QApplication::sendEvent(child, &leave); // wherever the last test left the mouse
        QSignalSpy attention(&form, &ParameterForm::controlHovered);
        QEnterEvent enter({}, {}, {});
        QApplication::sendEvent(form.field("kernel"), &enter);
        QCOMPARE(attention.last().first().toString(), name("kernel"));
        QApplication::sendEvent(form.field("kernel"), &leave);
        QCOMPARE(attention.last().first().toString(), name("bias"));
        form.slider("channels")->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(attention.last().first().toString(), name("channels"));
        form.slider("channels")->clearFocus();
        QTRY_COMPARE(attention.last().first().toString(), QString());
    }
};

QTEST_MAIN(TestParameterForm)
#include "tst_parameter_form.moc"
