// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/language.h"
#include "ui/shell/navigator.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QApplication>
#include <QImage>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace convlab;
using namespace convlab::ui;

namespace {

constexpr int gap = 4;      ///< columns without ink, between letters fewer

/// Where dot, number, words and badge begin and end in a row, measured from the edge where reading begins.
QList<std::pair<int, int>> piecesOf(const QImage &row)
{
    QList<std::pair<int, int>> pieces;
    for (int x = 0; x < row.width(); ++x) {
        bool inked = false;
        for (int y = 0; y < row.height(); ++y)
            inked = inked || row.pixel(x, y) != row.pixel(0, 0);
        if (!inked)
            continue;
        if (pieces.isEmpty() || x - pieces.back().second > gap)
            pieces.append({x, x});
        pieces.back().second = x;
    }
    return pieces;
}

QList<std::pair<int, int>> piecesIn(Qt::LayoutDirection direction)
{
    QGuiApplication::setLayoutDirection(direction);
    Course course = loadCourse(QStringLiteral(":/convlab/course.json"));
    for (Course::Section &section : course.sections)
        section.title = QStringLiteral("HH"); // as wide from either side
    Navigator navigator(course);
    navigator.setTheme(loadTheme(QStringLiteral("light")));
    QStringList ids;
    for (const Course::Section &section : course.sections)
        ids << section.id;
    navigator.setAvailable(ids);
    navigator.setPage(ids.back(), QString(), QStringLiteral("3"));
    navigator.resize(260, 700);
    navigator.show();
    auto *list = navigator.findChild<QListWidget *>();
    QListWidgetItem *last = list->item(static_cast<int>(course.sections.size()) - 1);
    const QImage picture = list->viewport()->grab(list->visualItemRect(last)).toImage();
    return piecesOf(direction == Qt::RightToLeft ? picture.mirrored(true, false) : picture);
}

} // namespace

class TestNavigator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void noWordIsCut_data()
    {
        QTest::addColumn<QString>("language");
        for (const Language &language : Language::all())
            QTest::newRow(qPrintable(language.code())) << language.code();
    }

    /// At large text titles wrap, and the longest word has room: in German they are long.
    void noWordIsCut()
    {
        QFETCH(QString, language);
        const Course course = loadCourse(QStringLiteral(":/convlab/course.json"), *Language::find(language));
        QStringList ids;
        for (const Course::Section &section : course.sections)
            ids << section.id;
        for (const double scale : {1.2, 1.5, 2.0, 3.0}) {
            Navigator navigator(course);
            navigator.setAvailable(ids);
            Theme theme = loadTheme(QStringLiteral("light"));
            theme.fontScale = scale;
            navigator.setTheme(theme);
            navigator.resize(navigator.fullWidth(), 500);
            navigator.show();
            auto *list = navigator.findChild<QListWidget *>();
            navigator.grab(); // laid out
            for (int row = 0; row < list->count(); ++row) {
                list->scrollToItem(list->item(row));
                const QRect place = list->visualItemRect(list->item(row));
                const QImage picture = list->viewport()->grab(QRect(place.right() - 17, place.top(), 18, place.height())).toImage();
                const QRgb ground = picture.pixel(17, 0);
                for (int x = 0; x < picture.width(); ++x) {
                    for (int y = 0; y < picture.height(); ++y)
                        QVERIFY2(picture.pixel(x, y) == ground, qPrintable(QStringLiteral("%1 at %2").arg(list->item(row)->text()).arg(scale)));
                }
            }
        }
    }

    /// The course's own page has no row: coming to the window with it in front opens no section.
    void theKeyboardAloneOpensNothing()
    {
        const Course course = loadCourse(QStringLiteral(":/convlab/course.json"));
        Navigator navigator(course);
        navigator.setTheme(loadTheme(QStringLiteral("light")));
        navigator.setAvailable({course.sections[0].id, course.sections[1].id});
        const QSignalSpy opened(&navigator, &Navigator::pageChosen);
        navigator.setCurrent(QStringLiteral("course"));
        navigator.show();
        QVERIFY(QTest::qWaitForWindowActive(&navigator));
        auto *list = navigator.findChild<QListWidget *>();
        for (const QString &before : {QStringLiteral("course"), course.sections[1].id, QStringLiteral("course")}) {
            navigator.setCurrent(before);
            list->clearFocus();
            list->setFocus();
            QTRY_VERIFY(list->hasFocus());
            QCOMPARE(opened.size(), 0);
        }
        QVERIFY(!list->currentItem());
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(opened.size(), 1);
    }

    void aRowIsMirroredWholly()
    {
        const auto here = piecesIn(Qt::LeftToRight), there = piecesIn(Qt::RightToLeft);
        QVERIFY2(here.size() >= 3, "a dot, a number and a title");
        QCOMPARE(there.size(), here.size());
        for (qsizetype i = 0; i < here.size(); ++i) {
            QVERIFY2(std::abs(here[i].first - there[i].first) <= 2, qPrintable(QStringLiteral("%1: %2, %3").arg(i).arg(here[i].first).arg(there[i].first)));
            QVERIFY2(std::abs(here[i].second - there[i].second) <= 2, qPrintable(QStringLiteral("%1: %2, %3").arg(i).arg(here[i].second).arg(there[i].second)));
        }
    }
};

QTEST_MAIN(TestNavigator)

#include "tst_navigator.moc"
