// SPDX-License-Identifier: GPL-3.0-or-later
// A start that hurries to its first picture: what waits until that is seen, and that nobody misses it before.
#include "app/composition.h"
#include "ui/shell/navigator.h"
#include "ui/shell/navigator_delegate.h"
#include "ui/study/checklist/task_row.h"
#include "ui/study/notes/notes_panel.h"
#include "ui/study/practice/practice_page.h"
#include "ui/theme/fonts.h"

#include <QFile>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace convlab;

namespace {

struct Program {
    explicit Program(const QString &language = QStringLiteral("en")) : composition(data.path(), config.path(), language, true) {}

    ui::MainWindow &window() { return composition.window(); }
    bool stored() const { return QFile::exists(data.filePath(QStringLiteral("study.sqlite"))); }
    /// The entry as a screen reader says it, with what it counts.
    QString entry(const QString &title)
    {
        const auto *list = window().findChild<ui::Navigator *>()->findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text() == title)
                return list->item(row)->data(Qt::AccessibleTextRole).toString();
        }
        return {};
    }

    QTemporaryDir data, config;
    app::Composition composition;
};

const QString pooling = QStringLiteral("pooling");

} // namespace

class TestHurriedStart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::loadFonts(); }

    void aSectionsFirstPictureWaitsForNothingStored()
    {
        Program p;
        p.window().open(pooling);
        QVERIFY(!p.stored());
        QVERIFY(!QFile::exists(p.config.filePath(QStringLiteral("convlab.conf"))));
        QVERIFY(!p.window().findChild<ui::NotesPanel *>());
        for (const char *title : {"Skill check", "Practice queue", "Image studio", "Progress"})
            QCOMPARE(p.entry(QString::fromUtf8(title)), QString::fromUtf8(title));
        p.window().show();
        QTRY_VERIFY(p.stored());
        QTRY_VERIFY(p.entry(QStringLiteral("Skill check")).contains(QLatin1String("0/")));
        QVERIFY(p.entry(QStringLiteral("CNN checklist")).contains(QLatin1String("0/")));
        QVERIFY(p.entry(QStringLiteral("Practice queue")).contains(QLatin1String("due"))); // of the section that was opened before
        QVERIFY(QFile::exists(p.config.filePath(QStringLiteral("convlab.conf"))));
        QCOMPARE(p.window().findChild<ui::NotesPanel *>()->subject(), pooling);
    }

    void aPageBesideTheSectionsIsThereAtOnce()
    {
        Program p;
        p.window().open(QStringLiteral("practice"));
        QCOMPARE(p.window().currentId(), QStringLiteral("practice"));
        QVERIFY(p.window().findChild<ui::PracticePage *>());
        QVERIFY(p.stored());
    }

    void theChecklistsFirstPictureShowsItsTasks()
    {
        Program p;
        p.window().open(QStringLiteral("cnn_checklist"));
        QVERIFY(p.stored());
        QVERIFY(p.window().findChildren<ui::TaskRow *>().size() > 3);
    }

    void theNavigatorListsWhatIsReadLater()
    {
        Program p(QStringLiteral("de"));
        const auto *list = p.window().findChild<ui::Navigator *>()->findChild<QListWidget *>();
        int sections = 0;
        for (int row = 0; row < list->count(); ++row)
            sections += list->item(row)->data(ui::NumberRole).toInt() > 0 && list->item(row)->flags().testFlag(Qt::ItemIsEnabled);
        QCOMPARE(sections, 13);
        QCOMPARE(p.window().lastPage(), QStringLiteral("cross_correlation_1d"));
        const ui::LessonLibrary &library = p.window().library();
        QCOMPARE(library.language().code(), QStringLiteral("de"));
        const auto *one = library.find(pooling);
        QVERIFY(!one->content.text.isEmpty() && one->words);
        QCOMPARE(library.entries().size(), 13U);
        QCOMPARE(library.find(pooling), one); // the others came around it
        for (const auto &entry : library.entries())
            QVERIFY2(!entry.content.text.isEmpty() && entry.words, qPrintable(entry.lesson->id()));
    }
};

QTEST_MAIN(TestHurriedStart)
#include "tst_hurried_start.moc"
