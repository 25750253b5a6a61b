// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/attempt_history.h"
#include "ui/study/feedback_box.h"
#include "ui/study/notice_banner.h"
#include "ui/study/option_button.h"
#include "ui/study/option_grid.h"
#include "ui/study/question_card.h"
#include "ui/study/skill_check_panel.h"
#include "ui/study/stat_tile.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace convlab;
using namespace convlab::ui;
using Verdict = OptionButton::Verdict;

namespace {

/// Keeps answers in memory and obeys the test.
struct FakeStore : AnswerStore {
    std::vector<Attempt> stored;
    std::vector<StoreNotice> notes;
    Saved result = Saved::Yes;
    int saves = 0;

    std::vector<Attempt> attempts() const override { return stored; }
    std::vector<StoreNotice> notices() const override { return notes; }
    Saved save(Attempt &attempt) override
    {
        ++saves;
        if (result != Saved::Yes)
            return result;
        if (attempt.id == 0) {
            attempt.id = static_cast<std::int64_t>(stored.size()) + 1;
            stored.push_back(attempt);
        }
        stored[static_cast<std::size_t>(attempt.id - 1)] = attempt;
        return result;
    }
};

struct Fixture {
    explicit Fixture(FakeStore &store, double fontScale = 1, QSize size = {1000, 700})
        : panel(loadSkillCheckContent(), store, [this] { return now += 1000; })
    {
        Theme theme = loadTheme(QStringLiteral("light"));
        theme.fontScale = fontScale;
        panel.setTheme(theme);
        panel.resize(size);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.activateWindow();
    }

    QuestionCard *card(int i) { return panel.findChildren<QuestionCard *>()[i]; }
    OptionButton *option(int question, int index) { return card(question)->options()->button(index); }
    QString tile(const char *name) { return panel.findChild<StatTile *>(QString::fromLatin1(name))->value(); }
    QPushButton *retake() { return panel.findChild<QPushButton *>(QStringLiteral("retake")); }
    FeedbackBox *feedback(int question) { return card(question)->findChild<FeedbackBox *>(); }
    void answerAll()
    {
        for (int i = 0; i < 4; ++i)
            option(i, 1)->click();
    }

    std::int64_t now = 1767225600000;
    SkillCheckPanel panel;
};

} // namespace

class TestSkillCheckPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }
    void opensLikeThePage();
    void headerFollowsTheAnswers();
    void aRightAnswerIsExplained();
    void aWrongAnswerIsCorrected();
    void anAnswerIsFinal();
    void everyAnswerIsSavedAtOnce();
    void progressIsReported();
    void comesBackAsItWas();
    void retakeKeepsTheHistory();
    void digitsAnswerTheQuestionInFocus();
    void arrowsMoveAndEnterAnswers();
    void enterOnAnAnsweredQuestionGoesOn();
    void tabLeadsFromQuestionToQuestion();
    void windowShortcutsDoNotStealTheKeys();
    void anotherWindowsAnswerCounts();
    void noticesAreShownAndGoAway();
    void everythingHasAName();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void bothThemesAreLegible();
};

void TestSkillCheckPanel::opensLikeThePage()
{
    FakeStore store;
    Fixture f(store);
    QCOMPARE(f.tile("score"), QStringLiteral("--"));
    QCOMPARE(f.tile("answered"), QStringLiteral("0/4"));
    QCOMPARE(f.tile("status"), QStringLiteral("Not attempted"));
    QVERIFY(!f.retake()->isVisible());
    QVERIFY(!f.panel.findChild<AttemptHistory *>()->isVisible());
    QCOMPARE(f.panel.findChildren<OptionButton *>().size(), 16);
    QCOMPARE(store.saves, 0);
}

void TestSkillCheckPanel::headerFollowsTheAnswers()
{
    FakeStore store;
    Fixture f(store);
    f.option(0, 0)->click();        // wrong
    QCOMPARE(f.tile("score"), QStringLiteral("0/4"));
    QCOMPARE(f.tile("answered"), QStringLiteral("1/4"));
    QCOMPARE(f.tile("status"), QStringLiteral("In progress"));
    QCOMPARE(f.retake()->text(), QStringLiteral("Start again"));
    f.option(1, 0)->click();        // right
    f.option(2, 3)->click();        // right
    QCOMPARE(f.tile("score"), QStringLiteral("2/4"));
    QCOMPARE(f.tile("status"), QStringLiteral("In progress"));
    f.option(3, 1)->click();        // right
    QCOMPARE(f.tile("score"), QStringLiteral("3/4"));
    QCOMPARE(f.tile("answered"), QStringLiteral("4/4"));
    QCOMPARE(f.tile("status"), QStringLiteral("Completed"));
    QVERIFY(f.retake()->isVisible());
    QCOMPARE(f.retake()->text(), QStringLiteral("Retake"));
}

void TestSkillCheckPanel::aRightAnswerIsExplained()
{
    FakeStore store;
    Fixture f(store);
    QVERIFY(!f.feedback(0)->isVisible());
    f.option(0, 2)->click();
    QCOMPARE(f.option(0, 2)->verdict(), Verdict::ChosenRight);
    QCOMPARE(f.option(0, 0)->verdict(), Verdict::Passed);
    QVERIFY(f.option(0, 2)->isChecked());
    QVERIFY(f.feedback(0)->isVisible());
    const QString reason = loadSkillCheckContent().questions[0].options[2].reason;
    QCOMPARE(f.feedback(0)->plainText(), QStringLiteral("Right. ") + reason);
    QVERIFY(!f.feedback(1)->isVisible());
}

void TestSkillCheckPanel::aWrongAnswerIsCorrected()
{
    FakeStore store;
    Fixture f(store);
    f.option(0, 1)->click();
    QCOMPARE(f.option(0, 1)->verdict(), Verdict::ChosenWrong);
    QCOMPARE(f.option(0, 2)->verdict(), Verdict::MissedRight);
    QCOMPARE(f.option(0, 3)->verdict(), Verdict::Passed);
    const auto question = loadSkillCheckContent().questions[0];
    const QString said = f.feedback(0)->plainText();
    QVERIFY(said.startsWith(QStringLiteral("Not quite. ") + question.options[1].reason));
    QVERIFY(said.contains(question.options[2].text) && said.contains(question.options[2].reason));
    QVERIFY(!said.contains(question.options[3].reason));
}

void TestSkillCheckPanel::anAnswerIsFinal()
{
    FakeStore store;
    Fixture f(store);
    f.option(0, 1)->click();
    f.option(0, 2)->click();
    QTest::keyClick(f.option(0, 1), Qt::Key_3);
    QCOMPARE(store.saves, 1);
    QCOMPARE(f.option(0, 1)->verdict(), Verdict::ChosenWrong);
    QCOMPARE(f.tile("score"), QStringLiteral("0/4"));
}

void TestSkillCheckPanel::everyAnswerIsSavedAtOnce()
{
    FakeStore store;
    Fixture f(store);
    for (int i = 0; i < 4; ++i) {
        f.option(i, i)->click();
        QCOMPARE(store.stored.size(), std::size_t{1});
        QCOMPARE(store.stored[0].answered(), i + 1);
    }
    const Answer &last = store.stored[0].answers[3];
    QCOMPARE(last.question, std::string("method"));
    QCOMPARE(last.option, std::string("run-only"));
    QCOMPARE(last.atMs, f.now);
}

void TestSkillCheckPanel::progressIsReported()
{
    FakeStore store;
    Fixture f(store);
    QSignalSpy progress(&f.panel, &SkillCheckPanel::progressChanged);
    f.option(0, 1)->click();
    f.option(1, 1)->click();
    f.option(1, 2)->click();        // answered already
    QCOMPARE(progress, (QList<QVariantList>{{1, 4}, {2, 4}}));
    f.retake()->click();
    QCOMPARE(progress.last(), (QVariantList{0, 4}));
    QCOMPARE(f.panel.answered(), 0);
    QCOMPARE(f.panel.total(), 4);
}

void TestSkillCheckPanel::comesBackAsItWas()
{
    FakeStore store;
    {
        Fixture f(store);
        f.option(0, 1)->click();
        f.option(2, 3)->click();
    }
    Fixture f(store);
    QCOMPARE(f.tile("answered"), QStringLiteral("2/4"));
    QCOMPARE(f.tile("score"), QStringLiteral("1/4"));
    QCOMPARE(f.option(0, 1)->verdict(), Verdict::ChosenWrong);
    QCOMPARE(f.option(2, 3)->verdict(), Verdict::ChosenRight);
    QCOMPARE(f.option(1, 0)->verdict(), Verdict::Open);
    QVERIFY(f.feedback(0)->isVisible());
}

void TestSkillCheckPanel::retakeKeepsTheHistory()
{
    FakeStore store;
    Fixture f(store);
    f.answerAll();
    auto *history = f.panel.findChild<AttemptHistory *>();
    QVERIFY(history->isVisible());
    f.retake()->click();
    QCOMPARE(f.tile("status"), QStringLiteral("Not attempted"));
    QCOMPARE(f.option(0, 1)->verdict(), Verdict::Open);
    QVERIFY(!f.feedback(0)->isVisible());
    QVERIFY(history->isVisible());
    QCOMPARE(f.panel.check().earlier().size(), std::size_t{1});
    QCOMPARE(store.stored.size(), std::size_t{2});
    QCOMPARE(store.stored[0].answered(), 4);
    QCOMPARE(store.stored[1].answered(), 0);
    f.option(0, 2)->click();
    QCOMPARE(store.stored[1].answered(), 1);
    QCOMPARE(store.stored[0].answered(), 4);
}

void TestSkillCheckPanel::digitsAnswerTheQuestionInFocus()
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

void TestSkillCheckPanel::arrowsMoveAndEnterAnswers()
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

void TestSkillCheckPanel::enterOnAnAnsweredQuestionGoesOn()
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

void TestSkillCheckPanel::tabLeadsFromQuestionToQuestion()
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

void TestSkillCheckPanel::windowShortcutsDoNotStealTheKeys()
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

void TestSkillCheckPanel::anotherWindowsAnswerCounts()
{
    FakeStore store;
    Fixture f(store);
    store.result = Saved::Conflict;
    store.stored = {{1, 5, 4, {{"module", "specific-models", true, 6}, {"term", "softmax", false, 7}}}};
    f.option(0, 0)->click();
    QCOMPARE(f.option(0, 2)->verdict(), Verdict::ChosenRight);
    QCOMPARE(f.option(2, 2)->verdict(), Verdict::ChosenWrong);
    QCOMPARE(f.tile("answered"), QStringLiteral("2/4"));
}

void TestSkillCheckPanel::noticesAreShownAndGoAway()
{
    FakeStore store;
    const StoreNotice aside{StoreNotice::Kind::DamagedSetAside, "/data/study.damaged-1.sqlite", "malformed"};
    const StoreNotice lost{StoreNotice::Kind::NotSaving, "/data/study.sqlite", "disk full"};
    store.notes = {aside};
    Fixture f(store);
    QSignalSpy changed(&f.panel, &SkillCheckPanel::noticesChanged);
    QCOMPARE(f.panel.findChildren<NoticeBanner *>().size(), 1);
    QVERIFY(f.panel.findChild<NoticeBanner *>()->accessibleName().contains(QStringLiteral("/data/study.damaged-1.sqlite")));
    store.notes = {lost, aside};
    store.result = Saved::No;
    f.option(0, 0)->click();
    QCOMPARE(f.panel.findChildren<NoticeBanner *>().size(), 2);
    QCOMPARE(f.tile("answered"), QStringLiteral("1/4"));
    store.notes = {aside};
    store.result = Saved::Yes;
    f.option(1, 0)->click();
    QCOMPARE(f.panel.findChildren<NoticeBanner *>().size(), 1);
    QCOMPARE(store.stored[0].answered(), 2);
    QCOMPARE(changed.size(), 2);
}

void TestSkillCheckPanel::everythingHasAName()
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

void TestSkillCheckPanel::nothingIsClipped_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("fontScale");
    QTest::newRow("1280x800") << QSize(1054, 740) << 1.0;
    QTest::newRow("1024x640") << QSize(798, 580) << 1.0;
    QTest::newRow("1024x640, 150 %") << QSize(798, 580) << 1.5;
    QTest::newRow("1024x640, 200 %") << QSize(700, 580) << 2.0;
    QTest::newRow("4K") << QSize(3600, 2100) << 1.0;
}

void TestSkillCheckPanel::nothingIsClipped()
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

void TestSkillCheckPanel::bothThemesAreLegible()
{
    for (const char *name : {"light", "dark"}) {
        const Theme theme = loadTheme(QString::fromLatin1(name));
        const RoleColors wrong = theme.role(Role::Kernel);
        QVERIFY(contrastRatio(theme.good, theme.goodFill) >= 4.5);
        QVERIFY(contrastRatio(wrong.text, wrong.fill) >= 4.5);
        QVERIFY(contrastRatio(theme.text, wrong.fill) >= 4.5);
        QVERIFY(contrastRatio(theme.textMuted, wrong.fill) >= 4.5);
        QVERIFY(contrastRatio(theme.textMuted, theme.card) >= 4.5);
        QVERIFY(contrastRatio(theme.text, theme.noticeFill) >= 4.5);
    }
}

QTEST_MAIN(TestSkillCheckPanel)
#include "tst_skill_check_panel.moc"
