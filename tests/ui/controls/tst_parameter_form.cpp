// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/calm_slider.h"
#include "ui/controls/number_box.h"
#include "ui/controls/parameter_form.h"
#include "ui/theme/application_style.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace convlab;
using namespace convlab::ui;
using Kind = ControlSpec::Kind;

namespace {

ControlSpec spec(Kind kind, const char *name, double minimum, double maximum, double step = 1)
{
    ControlSpec result;
    result.kind = kind;
    result.name = QLatin1String(name);
    result.label = result.name;
    result.minimum = minimum;
    result.maximum = maximum;
    result.step = step;
    return result;
}

std::vector<ControlSpec> controls()
{
    std::vector<ControlSpec> all{spec(Kind::Int, "channels", 1, 8),   spec(Kind::Pair, "kernel", 1, 7),
                                 spec(Kind::Sides, "padding", 0, 4),  spec(Kind::Real, "rate", 0, 1, 0.25),
                                 spec(Kind::Flag, "bias", 0, 1),      spec(Kind::Choice, "mode", 0, 1),
                                 spec(Kind::Int, "groups", 1, 4)};
    all[1].role = Role::Kernel;
    all[5].choices = {QStringLiteral("zeros"), QStringLiteral("reflect")};
    all[5].choiceLabels = {QStringLiteral("Zeros"), QStringLiteral("Reflection")};
    all[6].advanced = true;
    return all;
}

QJsonObject state()
{
    return {{QStringLiteral("channels"), 3},
            {QStringLiteral("kernel"), QJsonArray{3, 3}},
            {QStringLiteral("padding"), QJsonArray{1, 1, 1, 1}},
            {QStringLiteral("rate"), 0.5},
            {QStringLiteral("bias"), true},
            {QStringLiteral("mode"), QStringLiteral("reflect")},
            {QStringLiteral("groups"), 2}};
}

struct Edit {
    QString name;
    QJsonValue value;
    bool continuing;
    bool operator==(const Edit &) const = default;
};

class Form : public ParameterForm {
public:
    Form() : ParameterForm(controls())
    {
        setTheme(loadTheme(QStringLiteral("light")));
        setValues(state());
        resize(900, heightForWidth(900));
        show();
        activateWindow();
        connect(this, &ParameterForm::edited, this, [this](const QString &name, const QJsonValue &value, bool continuing) {
            edits.push_back({name, value, continuing});
        });
    }
    QWidget *field(const char *name) const { return findChild<QWidget *>(QLatin1String(name)); }
    CalmSlider *slider(const char *name) const { return field(name)->findChild<CalmSlider *>(); }
    QToolButton *lock(const char *name) const { return field(name)->findChild<QToolButton *>(); }
    /// The linked box first, then the open ones.
    QList<NumberBox *> boxes(const char *name) const { return field(name)->findChildren<NumberBox *>(); }
    NumberBox *box(const char *name) const { return boxes(name).first(); }

    std::vector<Edit> edits;
};

QPoint handleOf(const QSlider *slider)
{
    QStyleOptionSlider option;
    option.initFrom(slider);
    option.orientation = Qt::Horizontal;
    option.minimum = slider->minimum();
    option.maximum = slider->maximum();
    option.sliderPosition = option.sliderValue = slider->value();
    return slider->style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, slider).center();
}

void move(QWidget *widget, const QPoint &to, Qt::MouseButtons buttons)
{
    QMouseEvent event(QEvent::MouseMove, to, widget->mapToGlobal(to), Qt::NoButton, buttons, Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
}

void wheel(QWidget *widget, int angle)
{
    const QPointF centre = widget->rect().center();
    QWheelEvent event(centre, widget->mapToGlobal(centre), {}, QPoint(0, angle), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

void type(NumberBox *box, const char *text)
{
    box->setFocus(Qt::TabFocusReason);
    box->selectAll();
    QTest::keyClicks(box, QLatin1String(text));
    QTest::keyClick(box, Qt::Key_Return);
}

QString name(const char *text) { return QLatin1String(text); }

} // namespace

namespace QTest {
template<>
char *toString(const Edit &edit)
{
    return qstrdup(qPrintable(QStringLiteral("%1 continuing %2").arg(edit.name).arg(edit.continuing)));
}
} // namespace QTest

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

QTEST_MAIN(TestParameterForm)
#include "tst_parameter_form.moc"
