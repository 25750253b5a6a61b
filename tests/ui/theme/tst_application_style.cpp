// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/application_style.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/line_strength.h"
#include "ui/theme/theme_loader.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QProxyStyle>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QStyleFactory>
#include <QTest>

using namespace convlab;
using namespace convlab::ui;

namespace {

/// Whether `color` is painted anywhere, give or take the edge's smoothing.
bool shows(QWidget &widget, const QColor &color)
{
    const QImage image = widget.grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

/// The strongest contrast to the window that the widget paints.
double strongestContrast(QWidget &widget, const Theme &theme)
{
    const QImage image = widget.grab().toImage();
    double best = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            best = std::max(best, contrastRatio(image.pixelColor(x, y), theme.window));
    }
    return best;
}

void giveFocus(QWidget &widget, Qt::FocusReason reason)
{
    widget.window()->setAttribute(Qt::WA_KeyboardFocusChange, reason == Qt::TabFocusReason);
    widget.setFocus(reason);
}

} // namespace

class TestApplicationStyle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void thePaletteFollowsTheTheme()
    {
        for (const QString &name : themeNames()) {
            const Theme theme = loadTheme(name);
            applyTheme(*qApp, theme);
            QCOMPARE(QApplication::palette().color(QPalette::Window), theme.window);
            QCOMPARE(QApplication::palette().color(QPalette::WindowText), theme.text);
            QCOMPARE(themeOfPalette(), theme.name);
            QVERIFY(!styleIsStill()); // our own style moves nothing, whatever the desktop wants
            QVERIFY(focusWidth(theme) >= (name == QLatin1String("contrast") ? 3 : 2));
            QPushButton button(QStringLiteral("Check"));
            button.ensurePolished();
            QCOMPARE(button.font().families().constFirst(), QStringLiteral("Inter"));
        }
    }

    void theDesktopsWishForStillnessIsHeard()
    {
        class Still : public QProxyStyle {
        public:
            int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const override
            {
                return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
            }
        };
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        QVERIFY(!styleIsStill());
        QApplication::setStyle(new Still);
        QVERIFY(styleIsStill());
    }

    /// A window that is made anew, for another language, finds our own palette and style in force.
    void whatTheDesktopWantsIsKept()
    {
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        QApplication::setPalette(QPalette(Qt::lightGray, Qt::white));
        QCOMPARE(systemLook().theme, QStringLiteral("light"));
        for (const char *chosen : {"dark", "contrast", "dark"}) {
            applyTheme(*qApp, loadTheme(QLatin1String(chosen)));
            QCOMPARE(systemLook().theme, QStringLiteral("light"));
            QVERIFY(!systemLook().still);
        }
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        QPalette night(Qt::darkGray, Qt::black);
        night.setColor(QPalette::WindowText, Qt::lightGray);
        QApplication::setPalette(night);
        applyTheme(*qApp, loadTheme(QStringLiteral("light")));
        QCOMPARE(systemLook().theme, QStringLiteral("dark"));
    }

    void blackOnWhiteAllOverAsksForContrast()
    {
        QPalette palette(Qt::white, Qt::white);
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(role, Qt::black);
        QApplication::setPalette(palette);
        QCOMPARE(themeOfPalette(), QStringLiteral("contrast"));
        palette.setColor(QPalette::Window, QColor(0xef, 0xef, 0xef)); // a light desktop as any other
        QApplication::setPalette(palette);
        QCOMPARE(themeOfPalette(), QStringLiteral("light"));
    }

    void emptyControlsAreVisible_data() { eachTheme(); }
    void emptyControlsAreVisible()
    {
        QFETCH(QString, name);
        const Theme theme = loadTheme(name);
        applyTheme(*qApp, theme);
        QCheckBox check;
        QRadioButton radio;
        QLineEdit field;
        QSlider slider(Qt::Horizontal);
        for (QWidget *widget : std::initializer_list<QWidget *>{&check, &radio, &field, &slider}) {
            widget->resize(widget->sizeHint());
            QVERIFY2(strongestContrast(*widget, theme) >= 3, widget->metaObject()->className());
        }
    }

    void focusByKeyboardHasARing_data() { eachTheme(); }
    void focusByKeyboardHasARing()
    {
        QFETCH(QString, name);
        const Theme theme = loadTheme(name);
        applyTheme(*qApp, theme);
        QWidget window;
        auto *button = new QPushButton(QStringLiteral("Check"), &window);
        auto *check = new QCheckBox(QStringLiteral("Bias"), &window);
        auto *slider = new QSlider(Qt::Horizontal, &window);
        auto *combo = new QComboBox(&window);
        combo->addItem(QStringLiteral("zeros"));
        const std::initializer_list<QWidget *> widgets{button, check, slider, combo};
        int y = 0;
        for (QWidget *widget : widgets) {
            QPalette palette = widget->palette();
            palette.setColor(QPalette::Highlight, theme.good); // the accent may be the focus colour
            widget->setPalette(palette);
            widget->setGeometry(10, y, 150, 32);
            y += 40;
        }
        window.resize(200, 200);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (QWidget *widget : widgets) {
            giveFocus(*widget, Qt::MouseFocusReason);
            QVERIFY2(!shows(*widget, theme.focus), widget->metaObject()->className());
            giveFocus(*widget, Qt::TabFocusReason);
            QVERIFY2(shows(*widget, theme.focus), widget->metaObject()->className());
        }
    }

    void primaryButtonsAreFilled_data() { eachTheme(); }
    void primaryButtonsAreFilled()
    {
        QFETCH(QString, name);
        const Theme theme = loadTheme(name);
        applyTheme(*qApp, theme);
        QPushButton button(QStringLiteral("Check"));
        button.resize(button.sizeHint());
        QVERIFY(!shows(button, theme.accent));
        button.setProperty("class", QStringLiteral("primary"));
        QVERIFY(shows(button, theme.accent));
        QVERIFY(shows(button, theme.onAccent));
        button.setEnabled(false);
        QVERIFY(!shows(button, theme.accent));
    }

    void onAndOffDifferByShape_data() { eachTheme(); }
    void onAndOffDifferByShape()
    {
        QFETCH(QString, name);
        applyTheme(*qApp, loadTheme(name));
        QCheckBox box;
        box.setEnabled(false); // no accent left to tell them apart
        const QImage off = box.grab().toImage();
        box.setChecked(true);
        QVERIFY(box.grab().toImage() != off);
    }

    void textFitsAtEverySize_data()
    {
        QTest::addColumn<double>("scale");
        for (const double scale : {0.8, 1.0, 1.5, 2.0})
            QTest::addRow("%g", scale) << scale;
    }
    void textFitsAtEverySize()
    {
        QFETCH(double, scale);
        Theme theme = loadTheme(QStringLiteral("light"));
        theme.fontScale = scale;
        applyTheme(*qApp, theme);
        const QString words = QStringLiteral("Show the nearest legal setting");
        QPushButton button(words);
        QComboBox combo;
        combo.addItem(words);
        QCheckBox check(words);
        for (QWidget *widget : std::initializer_list<QWidget *>{&button, &combo, &check}) {
            widget->ensurePolished();
            QVERIFY(widget->sizeHint().width() >= widget->fontMetrics().horizontalAdvance(words) + 8);
            QVERIFY(widget->sizeHint().height() >= widget->fontMetrics().height());
        }
    }

    void menuEntriesWithANoteAreHigher()
    {
        applyTheme(*qApp, loadTheme(QStringLiteral("light")));
        QMenu menu;
        QAction *plain = menu.addAction(QStringLiteral("Sobel x"));
        QAction *noted = menu.addAction(QStringLiteral("Sobel y\nTop minus bottom"));
        QAction *longer = menu.addAction(QStringLiteral("Blur\n") + QStringLiteral("many words ").repeated(20));
        menu.ensurePolished();
        QVERIFY(menu.actionGeometry(noted).height() > menu.actionGeometry(plain).height());
        QVERIFY(menu.actionGeometry(longer).height() > menu.actionGeometry(noted).height());
        QVERIFY(menu.sizeHint().width() < 500);
    }

    void iconsTakeTheThemesColours()
    {
        const Theme theme = loadTheme(QStringLiteral("dark"));
        const QIcon icon = themedIcon(QStringLiteral("play"), theme);
        const auto hasColor = [](const QPixmap &pixmap, const QColor &color) {
            const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
            return image.pixelColor(image.rect().center()) == color;
        };
        QVERIFY(hasColor(icon.pixmap(24), theme.text));
        QVERIFY(hasColor(icon.pixmap(QSize(24, 24), QIcon::Disabled), theme.textFaint));
    }

    void iconsAreDrawnForTheScreensPixels()
    {
        const QIcon icon = themedIcon(QStringLiteral("loop"), loadTheme(QStringLiteral("light")));
        const QPixmap pixmap = icon.pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
        // Drawn, not blown up: it is what a 32 pixel icon is.
        QImage large = icon.pixmap(QSize(32, 32), 1.0).toImage();
        large.setDevicePixelRatio(2.0);
        QCOMPARE(pixmap.toImage(), large);
    }

    void unknownIconsAreSeen()
    {
        QVERIFY(hasIcon(QStringLiteral("play")));
        QVERIFY(!hasIcon(QStringLiteral("no such icon")));
        const QImage image = themedIcon(QStringLiteral("no such icon"), Qt::red, Qt::red).pixmap(24).toImage();
        QCOMPARE(image.pixelColor(12, 12), QColor(Qt::red));
    }

private:
    void eachTheme()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : themeNames())
            QTest::newRow(qPrintable(name)) << name;
    }
};

QTEST_MAIN(TestApplicationStyle)
#include "tst_application_style.moc"
