// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "tests/ui/studio/picture_files.h"
#include "ui/lesson/lesson_page.h"
#include "ui/studio/filter_engine.h"
#include "ui/studio/picture_canvas.h"
#include "ui/studio/studio_page.h"
#include "ui/theme/fonts.h"

#include <QAction>
#include <QJsonArray>
#include <QListWidget>
#include <QTest>

using namespace convlab;
using namespace convlab::app;

namespace {

/// The program in a home of its own.
struct Program {
    QTemporaryDir home;
    std::unique_ptr<Composition> composition;

    Program() { start(); }
    void start()
    {
        composition.reset();
        composition = std::make_unique<Composition>(home.filePath(QStringLiteral("data")), home.filePath(QStringLiteral("config")));
        window().show();
    }
    ui::MainWindow &window() { return composition->window(); }
    ui::StudioPage *page() { return composition->studio().page(); }
    void settle() { QTRY_VERIFY(page() && !page()->result().isNull() && page()->engine().idle()); }
};

} // namespace

class TestStudioRoom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::loadFonts(); }

    void thePageIsMadeWhenItIsOpened()
    {
        Program program;
        program.window().openLast();
        QVERIFY(!program.page());
        bool listed = false;
        const auto *list = program.window().findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row)
            listed = listed || list->item(row)->data(Qt::DisplayRole).toString().contains(QStringLiteral("Image studio"))
                     || list->item(row)->text().contains(QStringLiteral("Image studio"));
        QVERIFY(listed);
        for (QAction *action : program.window().findChildren<QAction *>()) {
            if (action->shortcut() == QKeySequence(QStringLiteral("Ctrl+I")))
                action->trigger();
        }
        QVERIFY(program.page());
        QCOMPARE(program.window().currentId(), QStringLiteral("image_studio"));
        program.settle();
        QVERIFY(program.page()->isVisible());
    }

    void theStudioComesBackAsItWas()
    {
        Program program;
        const QString path = program.home.filePath(QStringLiteral("own.png"));
        QVERIFY(ui::PictureFiles::colours(40, 30).save(path));
        program.window().open(QStringLiteral("image_studio"));
        program.settle();
        program.page()->session().openFile(path);
        QTRY_COMPARE(program.page()->session().picture().size(), QSize(40, 30));
        ui::StudioFilter filter = program.page()->session().state().filters.front();
        filter.spec.gain = 0.5;
        program.page()->session().editFilter(0, filter);
        program.page()->canvas().setSplit(0.3);
        const ui::StudioState state = program.page()->session().state();
        program.window().close(); // saves at once
        program.start();
        program.window().openLast();
        QCOMPARE(program.window().currentId(), QStringLiteral("image_studio"));
        QCOMPARE(program.page()->session().state(), state);
        QCOMPARE(program.page()->canvas().split(), 0.3);
        QTRY_COMPARE(program.page()->session().picture().size(), QSize(40, 30));
    }

    void aPixelIsSteppedThroughInSectionTwo()
    {
        Program program;
        program.window().open(QStringLiteral("image_studio"));
        program.settle();
        Q_EMIT program.page()->stepWanted(QJsonObject{{QStringLiteral("input"), QJsonArray{3, 3}},
                                                      {QStringLiteral("kernel"), QJsonArray{3, 3}}});
        QCOMPARE(program.window().currentId(), QStringLiteral("cross_correlation_2d"));
        const ui::LessonSession &session = program.window().currentLesson()->session();
        QCOMPARE(session.state().value(QStringLiteral("kernel")).toArray(), (QJsonArray{3, 3}));
        QVERIFY(session.canUndo());
    }
};

QTEST_MAIN(TestStudioRoom)
#include "tst_studio_room.moc"
