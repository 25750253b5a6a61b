// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/study/skill_check_fixture.h"

#include <QAccessible>
#include <QShortcut>

using namespace convlab;
using namespace convlab::ui;
using Verdict = OptionButton::Verdict;
using Fixture = SkillCheckFixture;

class TestSkillCheckAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }
    void digitsAnswerTheQuestionInFocus();
    void arrowsMoveAndEnterAnswers();
    void anOptionThatIsCheckedIsAnAnswer();
    void enterOnAnAnsweredQuestionGoesOn();
    void tabLeadsFromQuestionToQuestion();
    void windowShortcutsDoNotStealTheKeys();
    void everythingHasAName();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void everyThemeIsLegible();
};

void TestSkillCheckAccess::digitsAnswerTheQuestionInFocus()
{
    FakeStore store;
    Fixture f(store);
    f.card(1)->options()->focusCurrent(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    QCOMPARE(f.option(1, 3)->verdict(), Verdict::ChosenWrong);
    QCOMPARE(f.panel.answered(), 1);
    QVERIFY(f.option(1, 3)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_9);
    QCOMPARE(f.panel.answered(), 1);
}

void TestSkillCheckAccess::arrowsMoveAndEnterAnswers()
{
    FakeStore store;
    Fixture f(store);
    OptionGrid *grid = f.card(0)->options();
    QCOMPARE(grid->columns(), 2);
    grid->focusCurrent(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QVERIFY(f.option(0, 1)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(f.option(0, 3)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);     // the last row
    QVERIFY(f.option(0, 3)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QVERIFY(f.option(0, 2)->hasFocus());
    QCOMPARE(f.panel.answered(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(f.option(0, 2)->verdict(), Verdict::ChosenRight);
}

/// As assistive technology chooses it.
void TestSkillCheckAccess::anOptionThatIsCheckedIsAnAnswer()
{
    FakeStore store;
    Fixture f(store);
    f.option(0, 2)->setChecked(true);
    QCOMPARE(f.option(0, 2)->verdict(), Verdict::ChosenRight);
    QCOMPARE(f.panel.answered(), 1);
    QCOMPARE(store.saves, 1);
}

void TestSkillCheckAccess::enterOnAnAnsweredQuestionGoesOn()
{
    FakeStore store;
    Fixture f(store);
    f.option(1, 0)->click();
    f.card(0)->options()->focusCurrent(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(f.option(0, 0)->verdict(), Verdict::ChosenWrong);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY2(f.option(2, 0)->hasFocus(), "the second one is answered already");
    QCOMPARE(f.panel.answered(), 2);
    QVERIFY2(f.option(2, 0)->visibleRegion().boundingRect() == f.option(2, 0)->rect(), "and scrolled into view");
}

void TestSkillCheckAccess::tabLeadsFromQuestionToQuestion()
{
    FakeStore store;
    Fixture f(store);
    f.card(0)->options()->focusCurrent(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    for (int i = 1; i < 4; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(f.option(i, 0)->hasFocus());
        QVERIFY(!f.option(i, 0)->visibleRegion().isEmpty());
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QVERIFY2(f.option(0, 2)->hasFocus(), "a question remembers its option");
}

void TestSkillCheckAccess::windowShortcutsDoNotStealTheKeys()
{
    FakeStore store;
    Fixture f(store);
    int stolen = 0;
    for (const auto key : {Qt::Key_2, Qt::Key_Space, Qt::Key_Right}) {
        auto *shortcut = new QShortcut(QKeySequence(key), &f.panel);
        connect(shortcut, &QShortcut::activated, this, [&stolen] { ++stolen; });
    }
    f.card(0)->options()->focusCurrent(Qt::TabFocusReason);
    QTest::keyClick(f.panel.windowHandle(), Qt::Key_Right);
    QTest::keyClick(f.panel.windowHandle(), Qt::Key_2);
    QCOMPARE(stolen, 0);
    QCOMPARE(f.option(0, 1)->verdict(), Verdict::ChosenWrong);
    f.retake()->setFocus();
    QTest::keyClick(f.panel.windowHandle(), Qt::Key_2);
    QCOMPARE(stolen, 1);
}

void TestSkillCheckAccess::everythingHasAName()
{
    FakeStore store;
    Fixture f(store);
    f.option(0, 1)->click();
    const auto named = [](QWidget *widget) { return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name); };
    QCOMPARE(named(&f.panel), QStringLiteral("Skill check"));
    QCOMPARE(named(f.option(0, 1)), QStringLiteral("2: Optimization Methods"));
    QAccessibleInterface *option = QAccessible::queryAccessibleInterface(f.option(0, 1));
    QCOMPARE(option->role(), QAccessible::RadioButton);
    QVERIFY(option->state().checked);
    QCOMPARE(option->text(QAccessible::Description), QStringLiteral("your answer, wrong"));
    QCOMPARE(QAccessible::queryAccessibleInterface(f.option(0, 2))->text(QAccessible::Description), QStringLiteral("the right answer"));
    QCOMPARE(named(f.panel.findChild<StatTile *>(QStringLiteral("answered"))), QStringLiteral("Answered: 1/4"));
    QVERIFY(named(f.card(0)).startsWith(QStringLiteral("Question 1: ")));
    QVERIFY(named(f.feedback(0)).startsWith(QStringLiteral("Not quite.")));
    for (QWidget *widget : f.panel.findChildren<QWidget *>())
        if (widget->focusPolicy() & Qt::TabFocus)
            QVERIFY2(!named(widget).isEmpty(), widget->metaObject()->className());
}

void TestSkillCheckAccess::nothingIsClipped_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("fontScale");
    QTest::newRow("1280x800") << QSize(1054, 740) << 1.0;
    QTest::newRow("1024x640") << QSize(798, 580) << 1.0;
    QTest::newRow("1024x640, 150 %") << QSize(798, 580) << 1.5;
    QTest::newRow("1024x640, 200 %") << QSize(700, 580) << 2.0;
    QTest::newRow("4K") << QSize(3600, 2100) << 1.0;
}

void TestSkillCheckAccess::nothingIsClipped()
{
    QFETCH(QSize, size);
    QFETCH(double, fontScale);
    FakeStore store;
    store.notes = {{StoreNotice::Kind::NotSaving, "/home/somebody/.local/share/convlab/study.sqlite", {}}};
    Fixture f(store, fontScale, size);
    f.answerAll();
    f.retake()->click();
    f.option(2, 1)->click();
    QTRY_VERIFY(f.feedback(2)->isVisible());
    auto *scroll = f.panel.findChild<QScrollArea *>();
    QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    for (QuestionCard *card : f.panel.findChildren<QuestionCard *>()) {
        QTRY_VERIFY2(card->height() >= card->heightForWidth(card->width()), qPrintable(QStringLiteral("%1 < %2").arg(card->height()).arg(card->heightForWidth(card->width()))));
        QVERIFY(card->width() <= qRound(820 * fontScale));
        QVERIFY(card->mapTo(scroll->viewport(), QPoint(card->width(), 0)).x() <= scroll->viewport()->width());
    }
    for (OptionButton *option : f.panel.findChildren<OptionButton *>())
        QVERIFY2(option->height() >= option->heightForWidth(option->width()), qPrintable(option->text()));
    for (QLabel *label : f.panel.findChildren<QLabel *>())
        if (label->isVisible() && label->wordWrap())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        else if (label->isVisible())
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
}

void TestSkillCheckAccess::everyThemeIsLegible()
{
    for (const QString &name : themeNames()) {
        const Theme theme = loadTheme(name);
        const RoleColors wrong = theme.role(Role::Kernel);
        QVERIFY(contrastRatio(theme.good, theme.goodFill) >= 4.5);
        QVERIFY(contrastRatio(wrong.text, wrong.fill) >= 4.5);
        QVERIFY(contrastRatio(theme.text, wrong.fill) >= 4.5);
        QVERIFY(contrastRatio(theme.textMuted, wrong.fill) >= 4.5);
        QVERIFY(contrastRatio(theme.textMuted, theme.card) >= 4.5);
        QVERIFY(contrastRatio(theme.text, theme.noticeFill) >= 4.5);
    }
}

QTEST_MAIN(TestSkillCheckAccess)
#include "tst_skill_check_access.moc"
