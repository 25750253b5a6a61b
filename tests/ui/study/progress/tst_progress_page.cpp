// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/memory_study_store.h"
#include "ui/plot/plot_view.h"
#include "ui/study/practice/practice_desk.h"
#include "ui/study/progress/misconception_list.h"
#include "ui/study/progress/progress_page.h"
#include "ui/study/progress/progress_row.h"
#include "ui/study/progress/progress_words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace convlab;
using namespace convlab::ui;
using practice::Seconds;

namespace {

const std::vector<PracticeSection> sections{{QStringLiteral("cross_correlation_1d"), QStringLiteral("1  1-D cross-correlation")},
                                            {QStringLiteral("output_shape"), QStringLiteral("3  Output shape")},
                                            {QStringLiteral("pooling"), QStringLiteral("5  Pooling")}};

struct Page {
    explicit Page(bool practised = true, QSize size = {900, 700}, double fontScale = 1)
        : desk(store, [this] { return now; }), words(std::make_shared<QuestionWords>(QuestionWords::load()))
    {
        if (practised)
            practise();
        auto plotWords = std::make_shared<Words>();
        plotWords->load(QStringLiteral(":/convlab/words/en.json"));
        page = std::make_unique<ProgressPage>(desk, words, plotWords, sections);
        Theme theme = loadTheme(QStringLiteral("light"));
        theme.fontScale = fontScale;
        page->setTheme(theme);
        page->resize(size);
        page->show();
        QCoreApplication::sendPostedEvents();
    }
    void practise()
    {
        desk.see(QStringLiteral("pooling"));
        give("pool_size", true);
        now += 9 * practice::secondsPerDay;
        give("pool_size", true);
        give("size_square", false);
    }
    /// An answer; a wrong one is the first slip that the question knows.
    void give(const char *generator, bool right)
    {
        desk.startGenerator(QLatin1String(generator));
        now += 20;
        desk.answer(right ? desk.question().answer : desk.question().slips.at(0).values);
        slip = right ? slip : desk.question();
        desk.finish();
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : page->findChildren<QPushButton *>())
            if (one->text() == text && one->isVisible())
                return one;
        return nullptr;
    }
    ProgressRow *row(const QString &text) const
    {
        for (ProgressRow *one : page->findChildren<ProgressRow *>())
            if (one->text() == text)
                return one;
        return nullptr;
    }
    bool seen(const QString &text) const
    {
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }

    Seconds now = 1767225600;
    practice::MemoryStudyStore store;
    PracticeDesk desk;
    practice::Question slip;
    std::shared_ptr<const QuestionWords> words;
    std::unique_ptr<ProgressPage> page;
};

} // namespace

class TestProgressPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void aSectionUnfoldsToItsSkills()
    {
        Page p;
        ProgressRow *pooling = p.row(sections[2].title), *size = p.row(p.words->skillName("pooling_size"));
        QVERIFY(pooling && size && !size->isVisible());
        QVERIFY2(pooling->accessibleDescription().startsWith(QStringLiteral("learning: 1 of 9 kinds of questions asked, ")), qPrintable(pooling->accessibleDescription()));
        QVERIFY(pooling->accessibleDescription().endsWith(QStringLiteral(" Last answers: right, right")));
        pooling->click();
        QVERIFY(size->isVisible());
        QVERIFY(size->accessibleDescription().contains(QStringLiteral("recall about 100 %")));
        QVERIFY(p.row(p.words->skillName("pooling_gradient"))->accessibleDescription().startsWith(QStringLiteral("new: ")));
        p.row(sections[0].title)->click();
        QVERIFY2(!size->isVisible(), "one section at a time");
    }

    void everythingThatIsClickedDoesSomething()
    {
        Page p;
        QSignalSpy due(p.page.get(), &ProgressPage::dueWanted), section(p.page.get(), &ProgressPage::sectionWanted), skill(p.page.get(), &ProgressPage::skillWanted),
            generator(p.page.get(), &ProgressPage::generatorWanted), open(p.page.get(), &ProgressPage::openWanted), stage(p.page.get(), &ProgressPage::stageWanted),
            exchange(p.page.get(), &ProgressPage::exchangeWanted);
        p.button(QStringLiteral("Practise what is due"))->click();
        QCOMPARE(due.size(), 1);
        p.row(sections[2].title)->click();
        p.button(QStringLiteral("Practise this section"))->click();
        p.button(QStringLiteral("Open the section"))->click();
        p.row(p.words->skillName("pooling_size"))->click();
        QCOMPARE(section.value(0).value(0).toString(), QStringLiteral("pooling"));
        QCOMPARE(open.value(0).value(0).toString(), QStringLiteral("pooling"));
        QCOMPARE(skill.value(0).value(1).toString(), QStringLiteral("pooling_size"));
        p.button(QStringLiteral("Practise this"))->click();
        QCOMPARE(generator.value(0).value(0).toString(), QStringLiteral("size_square"));
        p.button(QStringLiteral("Show me"))->click();
        QCOMPARE(stage.size(), 1);
        QVERIFY(stage[0][0].value<practice::StageState>() == p.slip.stage);
        for (const char *text : {"Export everything…", "Export answers…", "Export cards for Anki…", "Import…"})
            p.button(QString::fromUtf8(text))->click();
        QCOMPARE(exchange.size(), 4);
        QCOMPARE(exchange[3][0].value<ExchangeKind>(), ExchangeKind::Import);
    }

    void aWrongIdeaIsNamedAndExplained()
    {
        Page p;
        const practice::Misconception idea = p.slip.slips[0].misconception;
        QCOMPARE(p.page->findChild<MisconceptionList *>()->count(), 1);
        QVERIFY(p.seen(p.words->nameOf(idea)));
        QVERIFY(p.seen(p.words->adviceAgainst(idea)));
        QVERIFY(p.seen(QStringLiteral("once, today")));
        p.give("size_square", true);
        p.now += 2 * practice::secondsPerDay;
        p.page->refresh();
        QCoreApplication::sendPostedEvents();
        QVERIFY(p.seen(QStringLiteral("once, 2 days ago; right once since")));
    }

    void plotsSayTheirNumbers()
    {
        Page p;
        const QList<PlotView *> plots = p.page->findChildren<PlotView *>();
        QCOMPARE(plots.size(), 2);
        QVERIFY(plots[0]->valueAt(plots[0]->positionOf(0, 0.5)).contains(QStringLiteral("today: 1")));
        QVERIFY(plots[1]->valueAt(plots[1]->positionOf(30, 1)).contains(QStringLiteral("today: 2")));
        QVERIFY(plots[1]->valueAt(plots[1]->positionOf(21, 0.5)).contains(QStringLiteral("9 days ago: 1")));
        for (const PlotView *plot : plots) {
            QVERIFY(!plot->accessibleDescription().contains(QStringLiteral("«")));
            QVERIFY(plot->accessibleDescription().contains(QStringLiteral("today")));
        }
        QVERIFY(p.seen(QStringLiteral("1 question today, ")));
        QVERIFY(p.seen(QStringLiteral("3 answers on 2 days, 67 % right: ")));
        QVERIFY(p.seen(QStringLiteral("Your last sessions:")));
    }

    void aNewLearnerIsToldHowToBegin()
    {
        Page p(false);
        QVERIFY(p.seen(QStringLiteral("Nothing is answered yet")));
        QVERIFY(!p.button(QStringLiteral("Begin to practise"))->isEnabled());
        for (const PlotView *plot : p.page->findChildren<PlotView *>())
            QVERIFY(!plot->isVisible());
        p.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(p.page.get()));
        p.page->setFocus();
        QVERIFY2(p.row(sections[0].title)->hasFocus(), "a button that is off cannot have the keyboard");
        p.desk.see(QStringLiteral("pooling"));
        QVERIFY(p.button(QStringLiteral("Begin to practise"))->isEnabled());
        p.practise();
        QVERIFY(p.page->findChild<PlotView *>()->isVisible());
    }

    void theKeyboardReachesEverything()
    {
        Page p;
        p.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(p.page.get()));
        p.row(sections[2].title)->click();
        p.page->setFocus();
        QSet<QWidget *> reached;
        for (int i = 0; i < 60; ++i) {
            reached.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (QAbstractButton *button : p.page->findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || !button->isEnabled())
                continue;
            QVERIFY2(reached.contains(button), qPrintable(button->text()));
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(), "a button without a name");
        }
        QSignalSpy skill(p.page.get(), &ProgressPage::skillWanted);
        p.row(p.words->skillName("pooling_size"))->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(skill.size(), 1);
    }

    void whatBecameOfAFileIsSaidAtTheTop()
    {
        Page p;
        p.page->say(QStringLiteral("Written to /tmp/x."), false);
        QVERIFY(p.seen(QStringLiteral("Written to /tmp/x.")));
        p.page->hide();
        p.page->show();
        QVERIFY(!p.seen(QStringLiteral("Written to")));
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        QTest::newRow("1024 wide window") << QSize(780, 560) << 1.0;
        QTest::newRow("200 %") << QSize(780, 560) << 2.0;
    }

    void nothingIsCutOff()
    {
        QFETCH(QSize, size);
        QFETCH(double, scale);
        Page p(true, size, scale);
        p.row(sections[2].title)->click();
        QVERIFY(QTest::qWaitForWindowExposed(p.page.get()));
        QCOMPARE(p.page->findChild<QScrollArea *>()->horizontalScrollBar()->maximum(), 0);
        for (QWidget *widget : p.page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(qobject_cast<QPushButton *>(widget) || qobject_cast<QLabel *>(widget)))
                continue;
            const QRect place(widget->mapTo(p.page.get(), QPoint(0, 0)), widget->size());
            QVERIFY2(place.left() >= 0 && place.right() <= p.page->width(), widget->metaObject()->className());
        }
    }

    void sentencesSuitTheirNumbers()
    {
        QCOMPARE(forecastText({0, 0}), QStringLiteral("Nothing comes back in these days."));
        QVERIFY(forecastText({1, 4, 0}).startsWith(QStringLiteral("1 question today, 5 within a week, 5 in all. The busiest day is tomorrow, with 4.")));
        QVERIFY(!forecastText({3, 1}).contains(QStringLiteral("busiest")));
        QVERIFY(retentionText({}, 0.9).contains(QStringLiteral("90 %")));
        QCOMPARE(retentionText({40, 37}, 0.9), QStringLiteral("When something learned came back, you still knew it 37 of 40 times: 93 %. You aim at 90 %."));
        QVERIFY(retentionText({10, 9}, 0.9).endsWith(QStringLiteral("So few reviews say little yet.")));
        QVERIFY(daysText({{1, 0, 0}}).startsWith(QStringLiteral("No answers")));
    }
};

QTEST_MAIN(TestProgressPage)
#include "tst_progress_page.moc"
