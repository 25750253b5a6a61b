// SPDX-License-Identifier: GPL-3.0-or-later
// A small window with the notes open, in every language: no control of a section is cut off at a side.
#include "tests/languages/language_program.h"
#include "ui/content/language.h"
#include "ui/controls/parameter_form.h"
#include "ui/study/notes/notes_panel.h"
#include "ui/theme/fonts.h"

#include <QAction>
#include <QScrollArea>
#include <QTest>

using namespace convlab;

class TestFormFits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::loadFonts(); }

    void besideTheNotes_data()
    {
        QTest::addColumn<QString>("code");
        for (const ui::Language &language : ui::Language::all())
            QTest::addRow("%s", qPrintable(language.code())) << language.code();
    }

    void besideTheNotes()
    {
        QFETCH(QString, code);
        tests::Program program;
        program.speak(code);
        ui::MainWindow &window = program.window();
        window.resize(1024, 640);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (QAction *action : window.findChildren<QAction *>()) {
            if (action->shortcut() == QKeySequence(Qt::Key_F7))
                action->trigger();
        }
        QVERIFY(window.findChild<ui::NotesPanel *>()->isVisible());
        QStringList cut;
        int looked = 0;
        for (const ui::LessonLibrary::Entry &entry : window.library().entries()) {
            window.open(entry.content.id);
            QCoreApplication::processEvents();
            const auto *form = window.currentLesson()->findChild<ui::ParameterForm *>();
            const QWidget *seen = form;
            while (!qobject_cast<const QScrollArea *>(seen->parentWidget()->parentWidget()))
                seen = seen->parentWidget();
            seen = seen->parentWidget();
            for (const QWidget *field : form->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
                looked += field->isVisible();
                const int right = field->mapTo(seen, QPoint(field->width(), 0)).x();
                if (field->isVisible() && right > seen->width())
                    cut << QStringLiteral("%1: %2 by %3").arg(entry.content.id, field->accessibleName() + QLatin1String(field->metaObject()->className())).arg(right - seen->width());
            }
        }
        QVERIFY(looked > 26); // two for each section, at least
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(TestFormFits)
#include "tst_form_fits.moc"
