// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/gentle_scroll.h"
#include "ui/text/lesson_speech.h"
#include "ui/text/lesson_text_view.h"
#include "ui/text/paragraph_marks.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace convlab::ui;

namespace {

const QString topicMultiply = QStringLiteral("multiply"), topicWrite = QStringLiteral("write");

/// Two marked paragraphs, the second far below the first.
QString longText()
{
    QString text = QStringLiteral("# Title\n\n{@fetch,multiply} Take and *multiply*.\n\n");
    for (int i = 0; i < 40; ++i)
        text += QStringLiteral("Some words that fill the column from its left edge to its right edge.\n\n");
    return text + QStringLiteral("{@write} Write it down.\n\nThe end.\n");
}

} // namespace

class TestParagraphMarks : public QObject {
    Q_OBJECT

private:
    Theme m_theme;
    std::unique_ptr<LessonTextView> m_view;

    int scrolled() const { return m_view->verticalScrollBar()->value(); }
    ParagraphMark markOf(const QString &topic) const { return paragraphAbout(*m_view->document(), topic); }
    bool inSight(const QString &topic) const
    {
        const QRectF body = markOf(topic).body;
        return body.top() >= scrolled() && body.bottom() <= scrolled() + m_view->viewport()->height();
    }
    void letTimePass()
    {
        for (int tick = 0; tick < 60 && m_view->gliding(); ++tick)
            m_view->advance(16);
    }

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        m_theme = loadTheme(QStringLiteral("light"));
    }

    void init()
    {
        m_view = std::make_unique<LessonTextView>();
        m_view->resize(340, 300);
        m_view->setTheme(m_theme);
        m_view->setLesson(longText());
        m_view->show();
    }

    void marksLeaveNothingInTheText()
    {
        QVERIFY(m_view->toPlainText().contains(QStringLiteral("\nTake and multiply.\n")));
        QVERIFY(!m_view->toPlainText().contains(QChar::ObjectReplacementCharacter));
        QVERIFY(m_view->speech().text().contains(QStringLiteral("\nTake and multiply.\n")));
    }

    void paragraphsAreFoundByAnyOfTheirTopics()
    {
        QCOMPARE(markOf(topicMultiply).topics, QStringLiteral("fetch,multiply"));
        QCOMPARE(markOf(QStringLiteral("fetch")).body, markOf(topicMultiply).body);
        QVERIFY(markOf(topicWrite).body.top() > 1000);
        QVERIFY(!markOf(QStringLiteral("mult")).valid() && !markOf(QString()).valid());
    }

    void theTopicIsPaintedWithoutMovingTheText()
    {
        const QImage before = m_view->grab().toImage();
        const QSizeF size = m_view->document()->size();
        m_view->setTopic(topicMultiply);
        const QImage marked = m_view->grab().toImage();
        QCOMPARE(m_view->document()->size(), size);
        const QRect body = markOf(topicMultiply).body.toRect();
        QCOMPARE(marked.pixelColor(body.left() + 1, body.center().y()), m_theme.focus);
        QVERIFY(marked.pixelColor(body.right() - 2, body.center().y()) != before.pixelColor(body.right() - 2, body.center().y()));
        m_view->setTopic({});
        QCOMPARE(m_view->grab().toImage(), before);
    }

    void nothingScrollsWhileNothingPlays()
    {
        m_view->setTopic(topicWrite);
        letTimePass();
        QCOMPARE(scrolled(), 0);
    }

    void aPlayBringsItsParagraphIntoSight()
    {
        m_view->setFollowing(true);
        m_view->setTopic(topicWrite);
        QVERIFY(m_view->gliding());
        QCOMPARE(scrolled(), 0); // time has not passed
        m_view->advance(GentleScroll::durationMs / 2);
        const int halfway = scrolled();
        QVERIFY(halfway > 0);
        letTimePass();
        QVERIFY(scrolled() > halfway && !m_view->gliding() && inSight(topicWrite));
        const int there = scrolled();
        m_view->setTopic({});
        m_view->setTopic(topicWrite); // still in sight
        letTimePass();
        QCOMPARE(scrolled(), there);
    }

    void whoScrollsByHandIsLeftAlone()
    {
        m_view->setFollowing(true);
        m_view->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        const int chosen = scrolled();
        QVERIFY(chosen > 0);
        m_view->setTopic(topicWrite);
        letTimePass();
        QCOMPARE(scrolled(), chosen);
        m_view->setFollowing(false);
        m_view->setFollowing(true); // another play
        letTimePass();
        QVERIFY(inSight(topicWrite));
    }

    void aHandStopsTheGliding()
    {
        m_view->setFollowing(true);
        m_view->setTopic(topicWrite);
        m_view->advance(GentleScroll::durationMs / 3);
        m_view->verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        QVERIFY(!m_view->gliding());
    }

    void reducedMotionJumps()
    {
        m_theme.reducedMotion = true;
        m_view->setTheme(m_theme);
        m_theme.reducedMotion = false;
        m_view->setFollowing(true);
        m_view->setTopic(topicWrite);
        QVERIFY(!m_view->gliding() && inSight(topicWrite));
    }

    void aClickOnTheBarLeadsToTheStage()
    {
        QSignalSpy links(m_view.get(), &LessonTextView::stageLinkActivated);
        const QRectF body = markOf(topicMultiply).body;
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {4, static_cast<int>(body.center().y())});
        QCOMPARE(links.count(), 1);
        QCOMPARE(links.at(0).at(0).toString(), QStringLiteral("topic?name=fetch,multiply"));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {4, static_cast<int>(body.bottom()) + 20});
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {40, static_cast<int>(body.center().y())});
        QCOMPARE(links.count(), 1);
    }
};

QTEST_MAIN(TestParagraphMarks)
#include "tst_paragraph_marks.moc"
