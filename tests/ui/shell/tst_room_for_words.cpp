// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what the lessons' controls say is there as a whole.
#include "tests/ui/shell/memory_settings.h"
#include "ui/controls/parameter_form.h"
#include "ui/controls/preset_picker.h"
#include "ui/lesson/lesson_page.h"
#include "ui/lesson/stage_panel.h"
#include "ui/shell/main_window.h"
#include "ui/theme/fonts.h"

#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTest>

using namespace convlab;
using namespace convlab::ui;

class TestRoomForWords : public QObject {
    Q_OBJECT

private:
    LessonLibrary m_library;
    Course m_course;

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        m_library = LessonLibrary::load(QStringLiteral(":/convlab"));
        m_course = loadCourse(QStringLiteral(":/convlab/course.json"));
    }

    void noChoiceIsCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("textScale");
        QTest::newRow("1280x800") << QSize(1280, 800) << 1.0;
        QTest::newRow("1024x640") << QSize(1024, 640) << 1.0;
        QTest::newRow("1280x800, 200 %") << QSize(1280, 800) << 2.0;
    }
    void noChoiceIsCut()
    {
        QFETCH(QSize, size);
        QFETCH(double, textScale);
        MemorySettings settings;
        MainWindow window(m_library, m_course, settings);
        Preferences preferences = window.preferences();
        preferences.textScale = textScale;
        window.setPreferences(preferences);
        window.show();
        for (const LessonLibrary::Entry &entry : m_library.entries()) {
            window.open(entry.content.id);
            window.resize(size);
            QCoreApplication::processEvents();
            for (const auto *combo : window.currentLesson()->stage().form().findChildren<QComboBox *>()) {
                QStyleOptionComboBox option;
                option.initFrom(combo);
                option.editable = combo->isEditable();
                const int room = combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo).width();
                for (int i = 0; i < combo->count() && combo->isVisible(); ++i)
                    QVERIFY2(combo->fontMetrics().horizontalAdvance(combo->itemText(i)) <= room,
                             qPrintable(entry.content.id + QLatin1Char(' ') + combo->itemText(i)));
            }
        }
    }

    void everyPresetsTitleFitsAndNothingScrolls()
    {
        MemorySettings settings;
        MainWindow window(m_library, m_course, settings);
        window.show();
        for (const LessonLibrary::Entry &entry : m_library.entries()) {
            window.open(entry.content.id);
            window.resize(1280, 800);
            const auto *scroll = window.currentLesson()->findChild<QScrollArea *>(QStringLiteral("fields"));
            const auto *picker = window.currentLesson()->findChild<PresetPicker *>();
            for (const Preset &preset : entry.content.presets) {
                window.currentLesson()->session().applyPreset(preset.name);
                QCoreApplication::processEvents();
                const QString title = QString(preset.title).replace(QLatin1Char('&'), QStringLiteral("&&"));
                QTRY_VERIFY2(!scroll->verticalScrollBar()->isVisible(), qPrintable(entry.content.id + QLatin1Char(' ') + preset.title));
                QVERIFY2(picker->text() == title, qPrintable(QStringLiteral("%1: %2 in %3 of %4").arg(entry.content.id, picker->text()).arg(picker->width()).arg(picker->sizeHint().width())));
            }
        }
    }
};

QTEST_MAIN(TestRoomForWords)
#include "tst_room_for_words.moc"
