// SPDX-License-Identifier: GPL-3.0-or-later
// Random input over all pages of the whole program. CONVLAB_MONKEY sets how many inputs (a long run belongs under the
// sanitizers), CONVLAB_MONKEY_SEED which ones. A long run also tells the slowest events, and fails if one is a hang.
#include "app/composition.h"
#include "tests/app/event_watch.h"
#include "tests/app/monkey.h"
#include "ui/theme/fonts.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>
#include <QWheelEvent>
#include <QtTest>

#include <algorithm>

using namespace convlab;

namespace convlab::tests {

namespace {

constexpr int visitorMs = 4, closerMs = 25;
#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 hangMs = 200 * 8;  // every access is looked at, and nothing is optimised
#else
constexpr qint64 hangMs = 200;
#endif

struct Stroke {
    Qt::Key key;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
};

const Stroke strokes[] = {
    {Qt::Key_Space}, {Qt::Key_Left}, {Qt::Key_Right}, {Qt::Key_Up}, {Qt::Key_Down}, {Qt::Key_Home}, {Qt::Key_End}, {Qt::Key_PageUp},
    {Qt::Key_PageDown}, {Qt::Key_Tab}, {Qt::Key_Backtab}, {Qt::Key_Return}, {Qt::Key_Escape}, {Qt::Key_Delete}, {Qt::Key_Backspace},
    {Qt::Key_Comma}, {Qt::Key_Period}, {Qt::Key_Minus}, {Qt::Key_Plus}, {Qt::Key_0}, {Qt::Key_1}, {Qt::Key_2}, {Qt::Key_5}, {Qt::Key_9},
    {Qt::Key_P}, {Qt::Key_L}, {Qt::Key_I}, {Qt::Key_H}, {Qt::Key_D}, {Qt::Key_U}, {Qt::Key_S}, {Qt::Key_E}, {Qt::Key_X}, {Qt::Key_F2},
    {Qt::Key_F4}, {Qt::Key_F5}, {Qt::Key_F7}, {Qt::Key_F8}, {Qt::Key_F9}, {Qt::Key_F11}, {Qt::Key_F1},
    {Qt::Key_Z, Qt::ControlModifier}, {Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier}, {Qt::Key_V, Qt::ControlModifier},
    {Qt::Key_C, Qt::ControlModifier}, {Qt::Key_A, Qt::ControlModifier}, {Qt::Key_R, Qt::ControlModifier}, {Qt::Key_J, Qt::ControlModifier},
    {Qt::Key_G, Qt::ControlModifier}, {Qt::Key_K, Qt::ControlModifier}, {Qt::Key_I, Qt::ControlModifier}, {Qt::Key_E, Qt::ControlModifier},
    {Qt::Key_O, Qt::ControlModifier}, {Qt::Key_S, Qt::ControlModifier}, {Qt::Key_PageDown, Qt::ControlModifier},
    {Qt::Key_PageUp, Qt::ControlModifier}, {Qt::Key_Right, Qt::ControlModifier}, {Qt::Key_Down, Qt::ControlModifier},
    {Qt::Key_Comma, Qt::ControlModifier}, {Qt::Key_Plus, Qt::ControlModifier}, {Qt::Key_Minus, Qt::ControlModifier},
    {Qt::Key_0, Qt::ControlModifier}, {Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier}, {Qt::Key_F, Qt::ControlModifier},
};

const char *const clipboardTexts[] = {
    "1\t2\t3\n4\t5\t6\n", "1e308 -1e308", "nan inf -inf", "", "\0", "3,5;7", "<b>bold</b> & $x^2$", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16",
    "\xF0\x9F\xA7\xA0\xCC\x81 a\xCC\x8A \xE2\x80\xAE", "# Notes\n\n- one\n- two\n\n```python\nprint(1)\n```\n", "0.1", "-7", "999999999999999999999",
};

const char *const languageCodes[] = {"", "en", "de", "zh_CN", "pseudo", "xx"};

const char *const typedTexts[] = {"3", "-2.5", "1e999", "0", "nan", "abc", "007", "1,2,3", "9999999", "%1 %n", " ", "a b c", "<i>x</i>", "../../x"};

} // namespace

Monkey::Monkey(std::function<ui::MainWindow &()> window, QStringList pages, unsigned seed) : m_window(std::move(window)), m_pages(std::move(pages)), m_bits(seed)
{
    QObject::connect(&m_closer, &QTimer::timeout, &Monkey::closeWhatWaits);
    QObject::connect(&m_visitor, &QTimer::timeout, &m_visitor, [this] { visit(); });
    m_closer.start(closerMs);
    m_visitor.start(visitorMs);
}

/// Inside the loop of a dialog or a menu; not in one that lists the files of this machine.
void Monkey::visit()
{
    static constexpr Act acts[] = {&Monkey::click, &Monkey::click, &Monkey::slide, &Monkey::key, &Monkey::type};
    if (QThread::currentThread()->loopLevel() > 0 && !qobject_cast<QFileDialog *>(QApplication::activeModalWidget()))
        (this->*acts[upTo(static_cast<int>(std::size(acts)))])();
}

/// What is not done by an event of the window system is done within one of ours, so that it is measured like the others.
void Monkey::asEvent(const std::function<void()> &act)
{
    QObject here;
    QMetaObject::invokeMethod(&here, act, Qt::QueuedConnection);
    QCoreApplication::sendPostedEvents(&here, QEvent::MetaCall);
}

void Monkey::closeWhatWaits()
{
    if (QThread::currentThread()->loopLevel() > 0)
        closeWhatIsOpen();
}

void Monkey::closeWhatIsOpen()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    else if (QWidget *dialog = QApplication::activeModalWidget())
        dialog->close();
}

void Monkey::act()
{
    static constexpr Act acts[] = {&Monkey::click, &Monkey::click, &Monkey::click, &Monkey::drag, &Monkey::drag, &Monkey::wheel,
                                   &Monkey::key, &Monkey::key, &Monkey::key, &Monkey::key, &Monkey::slide, &Monkey::letTimePass};
    static constexpr Act rareActs[] = {&Monkey::paste, &Monkey::type, &Monkey::resize, &Monkey::turnPage, &Monkey::turnPage,
                                       &Monkey::chooseFromMenu, &Monkey::chooseFromMenu, &Monkey::changePreferences};
    if (!m_window().isVisible())
        m_window().show(); // it was closed
    if (upTo(30) == 0)
        closeWhatIsOpen();
    if (upTo(16) == 0)
        (this->*rareActs[upTo(static_cast<int>(std::size(rareActs)))])();
    else
        (this->*acts[upTo(static_cast<int>(std::size(acts)))])();
    QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

/// What would get a click: the menu that is open, else the dialog that is, else one of the windows.
QWidget *Monkey::someTop()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *dialog = QApplication::activeModalWidget())
        return dialog;
    QWidgetList tops = QApplication::topLevelWidgets();
    tops.erase(std::remove_if(tops.begin(), tops.end(), [](const QWidget *top) { return !top->isVisible() || !top->isWindow(); }), tops.end());
    return tops.isEmpty() || upTo(2) == 0 ? &m_window() : tops[upTo(static_cast<int>(tops.size()))];
}

QWidget *Monkey::someWidget(QPoint *at)
{
    QWidget *top = someTop();
    const QPoint there(upTo(std::max(1, top->width())), upTo(std::max(1, top->height())));
    QWidget *found = top->childAt(there);
    if (!found)
        found = top;
    *at = found->mapFrom(top, there);
    return found;
}

void Monkey::click()
{
    QPoint at;
    QWidget *widget = someWidget(&at);
    const bool right = upTo(12) == 0, twice = upTo(6) == 0;
    const auto *button = qobject_cast<QAbstractButton *>(widget);
    m_last = QStringLiteral("click %1 %2").arg(QLatin1String(widget->metaObject()->className()), button ? button->text() : widget->objectName());
    if (twice)
        QTest::mouseDClick(widget, Qt::LeftButton, {}, at);
    else
        QTest::mouseClick(widget, right ? Qt::RightButton : Qt::LeftButton, upTo(10) == 0 ? Qt::ShiftModifier : Qt::NoModifier, at);
}

void Monkey::drag()
{
    QPoint at;
    QPointer<QWidget> widget = someWidget(&at);
    m_last = QStringLiteral("drag %1").arg(QLatin1String(widget->metaObject()->className()));
    QTest::mousePress(widget, Qt::LeftButton, {}, at);
    for (int i = 0; i < 6 && widget; ++i) {
        at += QPoint(upTo(81) - 40, upTo(61) - 30);
        QTest::mouseMove(widget, at);
    }
    if (widget)
        QTest::mouseRelease(widget, Qt::LeftButton, {}, at);
}

void Monkey::wheel()
{
    QPoint at;
    QWidget *widget = someWidget(&at);
    m_last = QStringLiteral("wheel %1").arg(QLatin1String(widget->metaObject()->className()));
    QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, upTo(2) == 0 ? 120 : -120}, Qt::NoButton,
                      upTo(3) == 0 ? Qt::ControlModifier : Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget, &event);
}

void Monkey::key()
{
    const Stroke &stroke = strokes[upTo(static_cast<int>(std::size(strokes)))];
    QWidget *target = QApplication::focusWidget();
    if (!target)
        target = &m_window();
    m_last = QStringLiteral("key %1 to %2").arg(QKeySequence(stroke.modifiers | stroke.key).toString(), QLatin1String(target->metaObject()->className()));
    QTest::keyClick(target, stroke.key, stroke.modifiers);
}

void Monkey::slide()
{
    QList<QAbstractSlider *> sliders = someTop()->findChildren<QAbstractSlider *>();
    sliders.erase(std::remove_if(sliders.begin(), sliders.end(), [](const QWidget *slider) { return !slider->isVisible() || !slider->isEnabled(); }), sliders.end());
    m_last = QStringLiteral("slide");
    if (sliders.isEmpty())
        return;
    const QPointer<QAbstractSlider> slider = sliders[upTo(static_cast<int>(sliders.size()))];
    m_last = QStringLiteral("slide %1").arg(slider->objectName());
    slider->setSliderDown(true);
    for (int i = 0; i < 3 && slider; ++i)
        asEvent([this, slider] { slider->setSliderPosition(slider->minimum() + upTo(slider->maximum() - slider->minimum() + 1)); });
    if (slider)
        slider->setSliderDown(false);
}

void Monkey::type()
{
    QWidget *target = QApplication::focusWidget();
    m_last = QStringLiteral("type");
    if (target)
        QTest::keyClicks(target, QString::fromLatin1(typedTexts[upTo(static_cast<int>(std::size(typedTexts)))]));
}

/// Any entry of any menu, open or not. Menus are built anew when they are shown.
void Monkey::chooseFromMenu()
{
    QList<QPointer<QAction>> actions;
    for (QMenu *menu : m_window().findChildren<QMenu *>()) {
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->isEnabled() && !action->isSeparator() && !action->menu())
                actions << action;
        }
    }
    const QPointer<QAction> action = actions.isEmpty() ? nullptr : actions[upTo(static_cast<int>(actions.size()))];
    m_last = QStringLiteral("menu");
    if (!action)
        return;
    m_last = QStringLiteral("menu %1").arg(action->text());
    asEvent([action] { action->trigger(); });
}

void Monkey::paste()
{
    auto *data = new QMimeData;
    if (upTo(4) == 0) {
        QImage image(1 + upTo(60), 1 + upTo(60), QImage::Format_RGB32);
        image.fill(m_bits());
        data->setImageData(image);
    } else {
        data->setText(QString::fromUtf8(clipboardTexts[upTo(static_cast<int>(std::size(clipboardTexts)))]));
    }
    QGuiApplication::clipboard()->setMimeData(data);
    QWidget *target = QApplication::focusWidget();
    m_last = QStringLiteral("paste");
    QTest::keyClick(target ? target : &m_window(), Qt::Key_V, Qt::ControlModifier);
}

void Monkey::resize()
{
    m_last = QStringLiteral("resize");
    asEvent([this] {
        m_window().setWindowState(Qt::WindowNoState);
        m_window().resize(800 + upTo(1200), 500 + upTo(700));
    });
}

void Monkey::turnPage()
{
    const QString &page = m_pages[upTo(static_cast<int>(m_pages.size()))];
    m_last = QStringLiteral("open %1").arg(page);
    asEvent([this, &page] { m_window().open(page); });
}

void Monkey::changePreferences()
{
    m_last = QStringLiteral("preferences");
    ui::Preferences preferences = m_window().preferences();
    preferences.theme = static_cast<ui::Preferences::ThemeChoice>(upTo(4));
    preferences.valueMap = upTo(2) == 0 ? ui::ValueMap::OrangeBlue : ui::ValueMap::PurpleGreen;
    preferences.textScale = 0.8 + 0.2 * upTo(12);
    preferences.reducedMotion = upTo(2) == 0;
    preferences.speakSteps = upTo(3) == 0;
    if (upTo(3) == 0)
        preferences.language = QLatin1String(languageCodes[upTo(static_cast<int>(std::size(languageCodes)))]);
    if (upTo(4) == 0)
        preferences.hintsSeen.clear();
    preferences.textVisible = upTo(3) != 0;
    asEvent([this, &preferences] { m_window().setPreferences(preferences); });
}

void Monkey::letTimePass()
{
    m_last = QStringLiteral("time");
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

} // namespace convlab::tests

class TestMonkey : public QObject {
    Q_OBJECT

public Q_SLOTS:
    /// Links lead nowhere here.
    void openNothing(const QUrl &) {}

private Q_SLOTS:
    void initTestCase()
    {
        ui::loadFonts();
        for (const char *scheme : schemes)
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "openNothing");
    }
    void cleanupTestCase()
    {
        for (const char *scheme : schemes)
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    }

    void theProgramOutlivesIt()
    {
        const QTemporaryDir data, config, here;
        QVERIFY(QDir::setCurrent(here.path()));
        app::Composition program(data.path(), config.path());
        QStringList pages{QStringLiteral("course"), QStringLiteral("skill_check"), QStringLiteral("practice"), QStringLiteral("progress"),
                          QStringLiteral("image_studio")};
        for (const auto &entry : program.window().library().entries())
            pages << entry.content.id;
        program.window().show();
        const int inputs = qEnvironmentVariableIsSet("CONVLAB_MONKEY") ? qEnvironmentVariableIntValue("CONVLAB_MONKEY") : 600;
        tests::Monkey monkey([&program]() -> ui::MainWindow & { return program.window(); }, pages, static_cast<unsigned>(qEnvironmentVariableIntValue("CONVLAB_MONKEY_SEED")) + 1);
        for (const QString &page : pages) { // all of them, whatever chance says
            program.window().open(page);
            monkey.act();
        }
        auto &watch = *static_cast<tests::EventWatch *>(QCoreApplication::instance());
        int done = 0;
        watch.setTeller([&] { return QStringLiteral("%1, %2 on %3").arg(done).arg(monkey.lastAct(), program.window().currentId()); });
        for (; done < inputs; ++done)
            monkey.act();
        watch.setTeller({});
        if (inputs > 1000)
            tellSlowest(watch);
        QVERIFY(program.window().currentLesson() || !program.window().currentId().isEmpty());
    }

private:
    static constexpr const char *schemes[] = {"http", "https", "file", "mailto"};

    static void tellSlowest(const tests::EventWatch &watch)
    {
        for (auto it = watch.slowest().cbegin(); it != watch.slowest().cend(); ++it)
            qInfo("%lld ms of the processor: input %s", static_cast<long long>(it.key()), qPrintable(it.value()));
        QVERIFY2(watch.slowest().lastKey() < tests::hangMs, qPrintable(watch.slowest().last()));
    }
};

int main(int argc, char **argv)
{
    tests::EventWatch application(argc, argv);
    TestMonkey test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_monkey.moc"
