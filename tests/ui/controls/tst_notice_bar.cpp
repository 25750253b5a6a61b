// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/clamped_text.h"
#include "ui/controls/notice_bar.h"
#include "ui/theme/application_style.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace convlab::ui;
using Severity = NoticeBar::Severity;

namespace {

const QString sentence = QStringLiteral("The window spans 5 cells, but the padded input has only 4.");

class Bar : public NoticeBar {
public:
    Bar()
    {
        setTheme(loadTheme(QStringLiteral("light")));
        resize(600, height());
    }
    QPushButton *action() const { return findChild<QPushButton *>(); }
};

} // namespace

class TestNoticeBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        applyTheme(*qApp, loadTheme(QStringLiteral("light")));
    }

    void showsTextAndOffersTheAction()
    {
        Bar bar;
        bar.setNotice(Severity::Problem, sentence, QStringLiteral("Use padding 1"));
        QVERIFY(bar.isVisible());
        QCOMPARE(bar.findChild<ClampedText *>()->text(), sentence);
        QCOMPARE(bar.action()->text(), QStringLiteral("Use padding 1"));
        QSignalSpy triggered(&bar, &NoticeBar::actionTriggered);
        QTest::mouseClick(bar.action(), Qt::LeftButton);
        QCOMPARE(triggered.size(), 1);
        bar.setNotice(Severity::Remark, sentence);
        QVERIFY(!bar.action()->isVisible());
        bar.setNotice(Severity::Remark, QString());
        QVERIFY(!bar.isVisible());
    }

    void theHeightNeverChanges()
    {
        Bar bar;
        bar.setNotice(Severity::Remark, QStringLiteral("Short."));
        const int height = bar.height();
        bar.setNotice(Severity::Problem, sentence.repeated(5), QStringLiteral("Use padding 1"));
        QCOMPARE(bar.height(), height);
        QCOMPARE(bar.minimumHeight(), height);
        QCOMPARE(bar.maximumHeight(), height);
        QVERIFY(bar.action()->height() <= height);
    }

    void theButtonKeepsItsWordsWhereTheTextFitsBeside()
    {
        Bar bar;
        const QString offer = QStringLiteral("Try “Move by two cells, stride 2 and 2”");
        bar.setNotice(Severity::Remark, QStringLiteral("Nine of nine cells differ."), offer);
        QApplication::processEvents();
        QCOMPARE(bar.action()->text(), offer);
        bar.setNotice(Severity::Remark, sentence.repeated(2), offer);
        QApplication::processEvents();
        QVERIFY(bar.action()->text() != offer);
        QCOMPARE(bar.action()->toolTip(), offer);
    }

    void textThatIsCutStandsInTheToolTip()
    {
        ClampedText text;
        text.resize(200, text.fontMetrics().height() * 2);
        text.setText(QStringLiteral("Short."));
        QVERIFY(text.toolTip().isEmpty());
        text.setText(sentence.repeated(5));
        QCOMPARE(text.toolTip(), sentence.repeated(5));
        text.resize(5000, text.height());
        QApplication::processEvents();
        text.setText(sentence);
        QVERIFY(text.toolTip().isEmpty());
    }

    void aScreenReaderHearsAnAlert()
    {
        Bar bar;
        bar.setNotice(Severity::Problem, sentence);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&bar);
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::AlertMessage);
        QCOMPARE(interface->text(QAccessible::Name), sentence);
    }
};

QTEST_MAIN(TestNoticeBar)
#include "tst_notice_bar.moc"
