// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about/about_dialog.h"
#include "ui/shell/about/components.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QFile>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

using namespace convlab;
using namespace convlab::ui;

namespace {

QString sourceFile(const char *path)
{
    QFile file(QStringLiteral(SOURCE_ROOT "/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The packages that app/setup.sh installs on Debian, without the tools that leave nothing in the program.
QStringList packagesInside()
{
    static const QRegularExpression list(QStringLiteral("convlab_packages=\\(([^)]*)\\)"));
    static const QRegularExpression blank(QStringLiteral("\\s+"));
    QStringList packages = list.match(sourceFile("app/setup.sh")).captured(1).split(blank, Qt::SkipEmptyParts);
    for (const char *tool : {"g++", "cmake", "ninja-build", "pkg-config", "qt6-tools-dev", "qt6-l10n-tools"})
        packages.removeAll(QLatin1String(tool));
    return packages;
}

bool isNamed(const QString &package)
{
    const std::vector<Component> all = components(QStringLiteral("3.40.1"));
    return std::any_of(all.begin(), all.end(), [&package](const Component &part) { return part.packages.contains(package); });
}

} // namespace

class TestAboutDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void everyPackageIsNamed()
    {
        const QStringList packages = packagesInside();
        QVERIFY(packages.contains(QStringLiteral("libharfbuzz-dev"))); // the list was found
        for (const QString &package : packages)
            QVERIFY2(isNamed(package), qPrintable(package));
        QVERIFY(!isNamed(QStringLiteral("libnowhere-dev")));
    }

    void everyPartHasLicenceAndVersion()
    {
        static const QRegularExpression number(QStringLiteral("^\\d+\\.\\d+"));
        for (const Component &part : components(QStringLiteral("3.40.1"))) {
            QVERIFY2(!part.licence.isEmpty() && !part.use.isEmpty(), qPrintable(part.name));
            if (part.kind != Component::Kind::Data) {
                QVERIFY2(number.match(part.version).hasMatch(), qPrintable(part.name + part.version));
                QVERIFY2(!part.copyright.isEmpty(), qPrintable(part.name));
            }
        }
    }

    void everythingCanBeReadAndSelected()
    {
        QWidget window;
        window.resize(1024, 640);
        Theme theme = loadTheme(QStringLiteral("light"));
        theme.fontScale = 2;
        auto *dialog = new AboutDialog(window, theme, QStringLiteral("3.40.1"));
        dialog->show();
        QVERIFY(dialog->width() <= 1024 && dialog->height() <= 640);
        QTextBrowser *parts = nullptr;
        QTextBrowser *licence = nullptr;
        for (QTextBrowser *page : dialog->findChildren<QTextBrowser *>())
            (page->accessibleName().contains(QStringLiteral("GPL")) ? licence : parts) = page;
        QVERIFY(parts && licence);
        for (const Component &part : components(QStringLiteral("3.40.1")))
            QVERIFY2(parts->toPlainText().contains(part.name) && parts->toPlainText().contains(part.licence), qPrintable(part.name));
        QCOMPARE(licence->toPlainText().simplified(), sourceFile("LICENSE").simplified());
        licence->selectAll();
        QVERIFY(licence->textCursor().hasSelection());
        dialog->findChild<QTabBar *>()->setCurrentIndex(1);
        QVERIFY(licence->isVisible() && !parts->isVisible());
    }
};

QTEST_MAIN(TestAboutDialog)
#include "tst_about_dialog.moc"
