// SPDX-License-Identifier: GPL-3.0-or-later
// Every preset of every section in every language: what a stage and its fields say is there to be read.
#include "app/composition.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/parts/part_title.h"
#include "ui/canvas/stage_fit.h"
#include "ui/controls/clamped_text.h"
#include "ui/controls/notice_bar.h"
#include "ui/controls/preset_picker.h"
#include "ui/lesson/lesson_page.h"
#include "ui/lesson/stage_panel.h"
#include "ui/shell/main_window.h"
#include "ui/theme/fonts.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace convlab;

namespace {

const QChar ellipsis(0x2026);

/// Titles that lose words; how many were looked at. Beside a symbol all of them may go, but not some.
int addTitles(const ui::LessonPage &page, const ui::Theme &theme, const ui::Words &words, QStringList &problems)
{
    const auto *canvas = page.findChild<ui::CanvasView *>();
    if (!canvas->isVisible())
        return 0;
    int looked = 0;
    const Scene &scene = canvas->scene();
    const ui::StageFit fit = ui::fitStage(scene, canvas->rect(), theme, words, 1);
    ui::Theme sized = theme;
    sized.fontScale = fit.fontScale;
    for (std::size_t i = 0; i < scene.parts.size(); ++i) {
        const ui::PartTitle title = ui::titleOf(scene.parts[i], words);
        const QRectF &line = fit.layout.boxes[i].title;
        if (title.empty() || title.inside || title.leading || line.isEmpty())
            continue;
        ++looked;
        if (const QString shown = ui::shownWords(title, line.width(), sized); shown.contains(ellipsis))
            problems << QStringLiteral("%1 -> %2").arg(title.words, shown);
    }
    return looked;
}

void addPreset(const ui::LessonPage &page, QStringList &problems)
{
    if (const auto *picker = page.findChild<ui::PresetPicker *>(); picker->text().contains(ellipsis))
        problems << picker->text();
}

/// What stands below the stage: a remark with its button, or what happens at this step.
void addNote(const ui::LessonPage &page, QStringList &problems)
{
    if (const auto *notice = page.findChild<ui::NoticeBar *>(); notice->isVisible()) {
        const auto *text = notice->findChild<ui::ClampedText *>();
        const auto *action = notice->findChild<QPushButton *>();
        if (!text->toolTip().isEmpty()) // there is more of it
            problems << text->text();
        if (action->isVisible() && action->text().contains(ellipsis))
            problems << action->text();
    }
    const auto *caption = page.findChild<QLabel *>(QStringLiteral("caption"));
    if (caption->isVisible() && caption->heightForWidth(caption->width()) > caption->height())
        problems << caption->text();
}

} // namespace

class TestWordsFit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::loadFonts(); }

    void everyPreset_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("narrow");
        for (const ui::Language &language : ui::Language::all()) {
            QTest::addRow("%s", qPrintable(language.code())) << language.code() << false;
            QTest::addRow("%s, narrow", qPrintable(language.code())) << language.code() << true;
        }
    }

    void everyPreset()
    {
        QFETCH(QString, code);
        QFETCH(bool, narrow);
        const QTemporaryDir data, config;
        app::Composition program(data.path(), config.path(), code);
        ui::MainWindow &window = program.window();
        window.resize(narrow ? QSize(1024, 640) : QSize(1280, 800));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QStringList problems;
        int titles = 0;
        for (const ui::LessonLibrary::Entry &entry : window.library().entries()) {
            window.open(entry.content.id);
            ui::LessonPage &page = *window.currentLesson();
            for (const ui::Preset &preset : entry.content.presets) {
                page.session().applyPreset(preset.name);
                page.session().move([](ui::Timeline &timeline) { timeline.goToStep(timeline.stepCount() / 2); });
                QCoreApplication::processEvents();
                QStringList here;
                addNote(page, here);
                if (!narrow) {
                    titles += addTitles(page, window.theme(), *entry.words, here);
                    addPreset(page, here);
                }
                for (const QString &problem : here)
                    problems << QStringLiteral("%1 %2: %3").arg(entry.content.id, preset.name, problem);
            }
        }
        for (const QString &problem : problems)
            qWarning("%s", qPrintable(problem));
        QVERIFY(problems.isEmpty());
        QVERIFY(narrow || titles > 0);
    }
};

QTEST_MAIN(TestWordsFit)

#include "tst_words_fit.moc"
