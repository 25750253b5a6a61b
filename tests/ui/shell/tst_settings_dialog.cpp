// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/memory_settings.h"
#include "ui/lab/python_probe.h"
#include "ui/shell/options/choice_tile.h"
#include "ui/shell/options/data_page.h"
#include "ui/shell/options/python_page.h"
#include "ui/shell/options/settings_dialog.h"
#include "ui/theme/fonts.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace convlab;
using namespace convlab::ui;

namespace {

/// Says what it is told to, and remembers what was chosen.
class PlainPlace : public DataPlace {
public:
    QString folder() const override { return here; }
    QString standardFolder() const override { return QStringLiteral("/home/ada/.local/share/convlab"); }
    QString settingsFolder() const override { return QStringLiteral("/home/ada/.config/convlab"); }
    QString nextFolder() const override { return next; }
    Look look(const QString &) const override { return found; }
    bool choose(const QString &path, Way chosen) override
    {
        next = path;
        way = chosen;
        return true;
    }
    void stay() override { next.clear(); }

    QString here = standardFolder(), next;
    Look found{Look::Kind::Empty, {}};
    Way way = Way::UseThere;
};

template<typename Widget>
Widget *named(const QWidget &parent, const QString &text)
{
    for (auto *widget : parent.findChildren<Widget *>()) {
        if (widget->text().remove(QLatin1Char('&')) == text)
            return widget;
    }
    qFatal("nothing is called %s", qPrintable(text));
    return nullptr;
}

} // namespace

class TestSettingsDialog : public QObject {
    Q_OBJECT

private:
    LessonLibrary m_library;
    Course m_course;
    MemorySettings m_settings;
    PlainPlace m_place;
    std::unique_ptr<MainWindow> m_window;

    SettingsDialog &openDialog(const QSize &size = {1280, 800})
    {
        m_window = std::make_unique<MainWindow>(m_library, m_course, m_settings);
        addSettings(*m_window, m_place);
        m_window->resize(size);
        m_window->show();
        named<QAction>("Settings…")->trigger();
        return *m_window->findChild<SettingsDialog *>();
    }
    template<typename Action>
    Action *named(const char *text)
    {
        for (Action *action : m_window->findChildren<Action *>()) {
            if (action->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
                return action;
        }
        qFatal("no action is called %s", text);
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        m_library = LessonLibrary::load(QStringLiteral(":/convlab"));
        m_course = loadCourse(QStringLiteral(":/convlab/course.json"));
    }
    void init()
    {
        m_settings = {};
        m_place = {};
    }
    void cleanup() { m_window.reset(); }

    void aChoiceIsInForceAndKeptAtOnce()
    {
        SettingsDialog &dialog = openDialog();
        QTest::mouseClick(::named<ChoiceTile>(dialog, QStringLiteral("Dark")), Qt::LeftButton);
        QCOMPARE(m_window->theme().name, QStringLiteral("dark"));
        QCOMPARE(m_settings.kept.theme, Preferences::ThemeChoice::Dark);
        QTest::mouseClick(::named<ChoiceTile>(dialog, QStringLiteral("Purple and green")), Qt::LeftButton);
        QCOMPARE(m_window->theme().negative, loadTheme(QStringLiteral("dark"), ValueMap::PurpleGreen).negative);
        QCOMPARE(m_settings.kept.valueMap, ValueMap::PurpleGreen);
        dialog.findChild<QSpinBox *>()->setValue(150);
        QCOMPARE(m_window->theme().fontScale, 1.5);
        QCOMPARE(dialog.findChild<QSlider *>()->value(), 150);
        QTest::mouseClick(::named<QCheckBox>(dialog, QStringLiteral("Reduced motion")), Qt::LeftButton, {}, {6, 6});
        QVERIFY(m_window->theme().reducedMotion && m_settings.kept.reducedMotion);
    }

    void arrowsMoveBetweenThemes()
    {
        SettingsDialog &dialog = openDialog();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *light = ::named<ChoiceTile>(dialog, QStringLiteral("Light"));
        light->click();
        light->setFocus(Qt::TabFocusReason);
        QTest::keyClick(light, Qt::Key_Right);
        QCOMPARE(m_settings.kept.theme, Preferences::ThemeChoice::Dark);
    }

    void theMenusAndTheDialogSayTheSame()
    {
        SettingsDialog &dialog = openDialog();
        named<QAction>("High contrast")->trigger();
        QVERIFY(::named<ChoiceTile>(dialog, QStringLiteral("High contrast"))->isChecked());
        ::named<ChoiceTile>(dialog, QStringLiteral("Light"))->click();
        QVERIFY(named<QAction>("Light")->isChecked() && !named<QAction>("High contrast")->isChecked());
        ::named<QCheckBox>(dialog, QStringLiteral("Speak each step"))->click();
        QVERIFY(named<QAction>("Speak each step")->isChecked());
        named<QAction>("Speak each step")->trigger();
        QVERIFY(!::named<QCheckBox>(dialog, QStringLiteral("Speak each step"))->isChecked());
        named<QAction>("Larger")->trigger();
        QCOMPARE(dialog.findChild<QSpinBox *>()->value(), 110);
    }

    void aLanguageIsChosenByItsOwnName()
    {
        SettingsDialog &dialog = openDialog();
        auto *languages = dialog.findChild<QComboBox *>();
        QCOMPARE(languages->count(), 1 + Language::all().size());
        QSignalSpy chosen(m_window.get(), &MainWindow::languageChosen);
        languages->setFocus();
        QTest::keyClicks(languages, QStringLiteral("Deutsch"));
        QCOMPARE(m_settings.kept.language, QStringLiteral("de"));
        QVERIFY(!chosen.isEmpty());
        ::named<QPushButton>(dialog, QStringLiteral("Defaults of this page"))->click();
        QVERIFY(m_settings.kept.language.isEmpty());
        QCOMPARE(languages->currentIndex(), 0);
    }

    void thereIsOneDialogBesideTheWindow()
    {
        SettingsDialog &dialog = openDialog();
        named<QAction>("Settings…")->trigger();
        QCOMPARE(m_window->findChildren<SettingsDialog *>().size(), 1);
        QVERIFY(!dialog.isModal());
    }

    void defaultsComeBackForOnePageOrAll()
    {
        m_settings.kept.theme = Preferences::ThemeChoice::Dark;
        m_settings.kept.textScale = 1.2;
        m_settings.kept.speakSteps = true;
        m_settings.kept.python = QStringLiteral("/opt/python3");
        m_settings.kept.learner = QStringLiteral("Ada");
        SettingsDialog &dialog = openDialog();
        ::named<QPushButton>(dialog, QStringLiteral("Defaults of this page"))->click();
        QCOMPARE(m_settings.kept.theme, Preferences::ThemeChoice::System);
        QCOMPARE(m_settings.kept.textScale, 1.0);
        QVERIFY(m_settings.kept.speakSteps);
        ::named<QPushButton>(dialog, QStringLiteral("All defaults"))->click();
        QVERIFY(!m_settings.kept.speakSteps && m_settings.kept.python.isEmpty());
        QCOMPARE(m_settings.kept.learner, QStringLiteral("Ada")); // no setting of these pages
    }

    void defaultsWinOverTheCommandLinesTheme()
    {
        SettingsDialog &dialog = openDialog();
        for (const char *defaults : {"Defaults of this page", "All defaults"}) {
            m_window->overrideTheme(QStringLiteral("contrast"));
            ::named<QPushButton>(dialog, QString::fromUtf8(defaults))->click();
            QVERIFY2(m_window->themeOverride().isEmpty() && m_window->theme().name != QLatin1String("contrast"), defaults);
        }
    }

    void aPathIsTakenWhenItIsTyped()
    {
        SettingsDialog &dialog = openDialog();
        dialog.showPage(2);
        auto *path = dialog.findChild<PythonPage *>()->findChild<QLineEdit *>();
        QTest::keyClicks(path, QStringLiteral("/opt/python3"));
        QTest::keyClick(path, Qt::Key_Return);
        QCOMPARE(m_settings.kept.python, QStringLiteral("/opt/python3"));
        QVERIFY(dialog.isVisible());
    }

    void aCheckSaysWhatWasFound_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("numpy");
        const auto prints = [](const char *lines) { return QStringLiteral("cat >/dev/null; %1").arg(QLatin1String(lines)); };
        QTest::newRow("everything") << prints("echo convlab version 3.12.1; echo convlab path /opt/p; echo convlab torch 2.1; echo convlab numpy 1.26")
                                    << QStringLiteral("NumPy 1.26\n✓ PyTorch 2.1") << true;
        QTest::newRow("no NumPy") << prints("echo convlab version 3.12.1; echo convlab path /opt/p; echo \"No module named 'numpy'\" >&2; exit 1")
                                  << QStringLiteral("NumPy is not installed") << false;
        QTest::newRow("NumPy is broken") << prints("echo convlab version 3.12.1; echo 'ImportError: libblas' >&2; exit 1")
                                         << QStringLiteral("ImportError: libblas") << false;
        QTest::newRow("no Python") << prints("exit 0") << QStringLiteral("does not answer as Python 3") << false;
        QTest::newRow("nothing") << QString() << QStringLiteral("cannot be started") << false;
    }
    void aCheckSaysWhatWasFound()
    {
        QFETCH(QString, script);
        QFETCH(QString, said);
        QFETCH(bool, numpy);
        const QTemporaryDir folder;
        m_settings.kept.python = folder.filePath(QStringLiteral("python"));
        if (!script.isEmpty()) {
            QFile file(m_settings.kept.python);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("#!/bin/sh\n" + script.toUtf8() + "\n");
            file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        }
        SettingsDialog &dialog = openDialog();
        dialog.showPage(2);
        auto *page = dialog.findChild<PythonPage *>();
        ::named<QPushButton>(*page, QStringLiteral("Check"))->click();
        QTRY_VERIFY(!page->verdict().isEmpty());
        QVERIFY2(page->verdict().contains(said), qPrintable(page->verdict()));
        QCOMPARE(page->verdict().contains(QStringLiteral("✓ NumPy")), numpy);
    }

    void theRealPythonAnswersTheProbe()
    {
        PythonRunner runner;
        QSignalSpy spy(&runner, &PythonRunner::finished);
        runner.run(pythonProbe());
        QVERIFY(!spy.isEmpty() || spy.wait(20000));
        const PythonFindings found = findingsIn(runner.output());
        QVERIFY(found.version.startsWith(QStringLiteral("3.")) && !found.numpy.isEmpty());
        QVERIFY(QFile::exists(found.path));
    }

    void anEmptyFolderIsOfferedWithAChoice()
    {
        SettingsDialog &dialog = openDialog();
        dialog.showPage(3);
        auto *page = dialog.findChild<DataPage *>();
        page->offer(QStringLiteral("/media/stick/convlab"));
        QVERIFY(m_place.next.isEmpty()); // nothing happens by itself
        QVERIFY(!::named<QPushButton>(*page, QStringLiteral("Use what lies there"))->isVisible());
        ::named<QPushButton>(*page, QStringLiteral("Take everything along"))->click();
        QCOMPARE(m_place.next, QStringLiteral("/media/stick/convlab"));
        QCOMPARE(m_place.way, DataPlace::Way::TakeAlong);
        ::named<QPushButton>(*page, QStringLiteral("Stay with the present folder"))->click();
        QVERIFY(m_place.next.isEmpty());
    }

    void aFolderOfOursMayBeUsed()
    {
        SettingsDialog &dialog = openDialog();
        dialog.showPage(3);
        auto *page = dialog.findChild<DataPage *>();
        m_place.found.kind = DataPlace::Look::Kind::Ours;
        page->offer(QStringLiteral("/old"));
        QVERIFY(!::named<QPushButton>(*page, QStringLiteral("Start fresh there"))->isVisible());
        ::named<QPushButton>(*page, QStringLiteral("Use what lies there"))->click();
        QCOMPARE(m_place.way, DataPlace::Way::UseThere);
    }

    void aRefusedFolderIsExplained()
    {
        SettingsDialog &dialog = openDialog();
        dialog.showPage(3);
        auto *page = dialog.findChild<DataPage *>();
        m_place.found = {DataPlace::Look::Kind::Refused, QStringLiteral("because")};
        page->offer(QStringLiteral("/etc"));
        QVERIFY(m_place.next.isEmpty());
        QVERIFY(::named<QLabel>(*page, QStringLiteral("because"))->isVisible());
        QVERIFY(!::named<QPushButton>(*page, QStringLiteral("Take everything along"))->isVisible());
    }

    void everythingFitsIntoASmallWindowWithLargeText()
    {
        m_settings.kept.textScale = 2;
        SettingsDialog &dialog = openDialog({1024, 640});
        QVERIFY(dialog.width() <= 1024 && dialog.height() <= 640);
        for (int page = 0; page < dialog.pageCount(); ++page) {
            dialog.showPage(page);
            QCoreApplication::processEvents();
            for (const auto *scroll : dialog.findChildren<QScrollArea *>()) {
                if (scroll->isVisible())
                    QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(), qPrintable(QString::number(page)));
            }
        }
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settings_dialog.moc"
