// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lesson_library.h"
#include "ui/export/dialog/export_dialog.h"
#include "ui/export/dialog/export_preview.h"
#include "ui/lesson/lesson_library.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

using namespace convlab;
using namespace convlab::ui;

namespace {

using convlab::tests::library;

struct Desk {
    explicit Desk(const ExportChoice &first = choice()) : entry(*library().find(QStringLiteral("cross_correlation_2d"))), theme(loadTheme(QStringLiteral("light"))),
          dialog([this] { return subject(); }, first, theme, nullptr)
    {
        dialog.show();
    }
    ExportSubject subject() const
    {
        std::shared_ptr<const Playable> run = entry.lesson->play(entry.lesson->defaultState());
        return {run, run->finished(1), entry.words, entry.content.title, entry.content.id};
    }
    static ExportChoice choice()
    {
        ExportChoice first;
        first.picture.page.size = {400, 300};
        return first;
    }
    template<typename Field>
    Field *field(const char *name)
    {
        for (Field *one : dialog.findChildren<Field *>())
            if (one->accessibleName() == QLatin1String(name))
                return one;
        return nullptr;
    }
    void format(int index) { field<QComboBox>("Format")->setCurrentIndex(index); }
    QString text()
    {
        QString all;
        for (QLabel *label : dialog.findChildren<QLabel *>())
            all += label->isVisible() ? label->text() + QLatin1Char('|') : QString();
        return all;
    }
    QPushButton *button(const char *text)
    {
        for (QPushButton *one : dialog.findChildren<QPushButton *>())
            if (one->text() == QLatin1String(text) || one->text() == QString::fromUtf8(text))
                return one;
        return nullptr;
    }

    const LessonLibrary::Entry &entry;
    Theme theme;
    QTemporaryDir folder;
    ExportDialog dialog;
};

} // namespace

class TestExportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void onlyWhatConcernsTheFormatIsShown()
    {
        Desk desk;
        QVERIFY(desk.field<QDoubleSpinBox>("Scale")->isVisible());
        QVERIFY(!desk.field<QSpinBox>("From step")->isVisible());
        desk.format(1); // SVG
        QVERIFY(!desk.field<QDoubleSpinBox>("Scale")->isVisible());
        desk.format(3); // GIF
        QVERIFY(desk.field<QSpinBox>("From step")->isVisible());
        for (QCheckBox *box : desk.dialog.findChildren<QCheckBox *>())
            QCOMPARE(box->isVisible(), !box->text().contains(QStringLiteral("background")));
    }

    void valuesHaveTheChosenColours()
    {
        ExportChoice first = Desk::choice();
        first.values = ValueMap::PurpleGreen;
        Desk desk(first);
        QCOMPARE(desk.dialog.form().choice().values, ValueMap::PurpleGreen);
        const auto written = [&desk](const QString &name) {
            const QString path = desk.folder.filePath(name);
            QFile file(path);
            return desk.dialog.exportTo(path) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        desk.format(1); // SVG: colours stand in it as they are
        const QByteArray chosen = written(QStringLiteral("a.svg"));
        const QByteArray tint = loadTheme(QStringLiteral("light"), ValueMap::PurpleGreen).tint(-1).name().toLatin1();
        QVERIFY(chosen.contains(tint));
        desk.field<QComboBox>("Values")->setCurrentIndex(0);
        QCOMPARE(desk.dialog.form().choice().values, ValueMap::OrangeBlue);
        QVERIFY(!written(QStringLiteral("b.svg")).contains(tint));
    }

    void theChoiceIsWhatTheFieldsSay()
    {
        Desk desk;
        desk.format(4);
        desk.field<QSpinBox>("Width")->setValue(640);
        desk.field<QSpinBox>("To step")->setValue(2);
        desk.field<QDoubleSpinBox>("Speed")->setValue(2);
        const ExportChoice choice = desk.dialog.form().choice();
        QCOMPARE(choice.suffix, QStringLiteral("webp"));
        QVERIFY(choice.moves);
        QCOMPARE(choice.picture.page.size, QSize(640, 300));
        QCOMPARE(choice.film.lastStep, 1);
        QCOMPARE(choice.film.speed, 2.0);
        QVERIFY2(desk.text().contains(QStringLiteral("640 × 300 pixels")), qPrintable(desk.text()));
        QVERIFY2(desk.text().contains(QStringLiteral("Frames: ")), qPrintable(desk.text()));
    }

    void everyFormatIsWritten()
    {
        Desk desk;
        for (int format = 0; format < 6; ++format) {
            desk.format(format);
            const QString path = desk.folder.filePath(QStringLiteral("%1.%2").arg(format).arg(desk.dialog.form().choice().suffix));
            QVERIFY(desk.dialog.exportTo(path));
            QVERIFY(QFileInfo(path).size() > 1000);
            QVERIFY2(desk.text().contains(QStringLiteral("Written to ")), qPrintable(desk.text()));
        }
    }

    void whatIsTooLargeIsSaidBefore()
    {
        Desk desk;
        desk.field<QSpinBox>("Width")->setValue(8192);
        desk.field<QSpinBox>("Height")->setValue(8192);
        desk.field<QDoubleSpinBox>("Scale")->setValue(8);
        QVERIFY(desk.text().contains(QStringLiteral("too large")));
        QVERIFY(!desk.button("&Export…")->isEnabled());
        desk.format(2); // a PDF has no pixels
        QVERIFY(desk.button("&Export…")->isEnabled());
    }

    void aFolderThatIsNotThereIsSaid()
    {
        Desk desk;
        QVERIFY(!desk.dialog.exportTo(desk.folder.filePath(QStringLiteral("no/a.png"))));
        QVERIFY(desk.text().contains(QStringLiteral("Not exported")));
    }

    void aFilmCanBeStopped()
    {
        Desk desk;
        desk.format(3);
        const QString path = desk.folder.filePath(QStringLiteral("a.gif"));
        auto *progress = desk.dialog.findChild<QProgressBar *>();
        QObject::connect(progress, &QProgressBar::valueChanged, progress, [&desk](int done) {
            if (done == 3) {
                QVERIFY(desk.button("&Stop"));
                desk.button("&Stop")->click();
            }
        });
        QVERIFY(!desk.dialog.exportTo(path));
        QVERIFY(!QFile::exists(path));
        QVERIFY(desk.text().contains(QStringLiteral("Stopped")));
        QVERIFY(desk.button("&Export…")); // and again
    }

    void closingWhileAFilmIsWrittenStopsIt()
    {
        Desk desk;
        desk.format(3);
        auto *progress = desk.dialog.findChild<QProgressBar *>();
        QObject::connect(progress, &QProgressBar::valueChanged, progress, [&desk](int done) {
            if (done == 2)
                QVERIFY(!desk.dialog.close());
        });
        QVERIFY(!desk.dialog.exportTo(desk.folder.filePath(QStringLiteral("a.gif"))));
        QVERIFY(desk.dialog.close());
    }

    void aFormatWithMoreFieldsGetsTheirRoom()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.dialog));
        desk.dialog.resize(900, 420);
        desk.format(0);
        QCoreApplication::processEvents();
        const int low = desk.dialog.height(), screen = desk.dialog.screen()->availableGeometry().height();
        desk.format(3);
        QCoreApplication::processEvents();
        const auto *scroll = desk.dialog.findChild<QScrollArea *>();
        QVERIFY(desk.dialog.height() > low && desk.dialog.height() <= screen);
        QVERIFY2(scroll->verticalScrollBar()->maximum() == 0 || desk.dialog.height() >= screen - 40, qPrintable(QString::number(desk.dialog.height())));
        desk.dialog.resize(900, 420);
        QCoreApplication::processEvents();
        QCOMPARE(desk.dialog.height(), 420); // made lower by hand, it stays so
    }

    void aFilmsFieldsFitOnALowScreen()
    {
        Desk desk;
        desk.format(3);
        desk.dialog.resize(900, 520);
        QCoreApplication::processEvents();
        QVERIFY2(desk.dialog.height() <= 560, qPrintable(QString::number(desk.dialog.height())));
        for (QWidget *field : desk.dialog.form().findChildren<QAbstractSpinBox *>())
            QVERIFY(!field->isVisible() || field->geometry().right() <= desk.dialog.form().parentWidget()->width());
        QVERIFY(desk.button("&Export…")->geometry().bottom() < desk.dialog.height());
    }

    void everyFieldHasANameAndATabStop()
    {
        Desk desk;
        desk.format(3);
        for (QWidget *one : desk.dialog.findChildren<QWidget *>()) {
            if (one->isVisible() && (qobject_cast<QComboBox *>(one) || qobject_cast<QAbstractSpinBox *>(one))) {
                QVERIFY(!one->accessibleName().isEmpty());
                QVERIFY(one->focusPolicy() & Qt::TabFocus);
            }
        }
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
