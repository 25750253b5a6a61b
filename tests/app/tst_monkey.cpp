// SPDX-License-Identifier: GPL-3.0-or-later
// Random input over all pages of the whole program. CONVLAB_MONKEY sets how many inputs (a long run belongs under the
// sanitizers), CONVLAB_MONKEY_SEED which ones.
#include "app/composition.h"
#include "tests/app/monkey.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QMimeData>
#include <QTemporaryDir>
#include <QWheelEvent>
#include <QtTest>

#include <algorithm>
#include <ctime>

using namespace convlab;

namespace convlab::tests {

namespace {

constexpr int closerMs = 15;

struct Stroke {
    Qt::Key key;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
};

const Stroke strokes[] = {
    {Qt::Key_Space}, {Qt::Key_Left}, {Qt::Key_Right}, {Qt::Key_Up}, {Qt::Key_Down}, {Qt::Key_Home}, {Qt::Key_End}, {Qt::Key_PageUp},
    {Qt::Key_PageDown}, {Qt::Key_Tab}, {Qt::Key_Backtab}, {Qt::Key_Return}, {Qt::Key_Escape}, {Qt::Key_Delete}, {Qt::Key_Backspace},
    {Qt::Key_Comma}, {Qt::Key_Period}, {Qt::Key_Minus}, {Qt::Key_Plus}, {Qt::Key_0}, {Qt::Key_1}, {Qt::Key_2}, {Qt::Key_5}, {Qt::Key_9},
    {Qt::Key_P}, {Qt::Key_L}, {Qt::Key_I}, {Qt::Key_H}, {Qt::Key_D}, {Qt::Key_U}, {Qt::Key_S}, {Qt::Key_E}, {Qt::Key_X}, {Qt::Key_F2},
    {Qt::Key_F7}, {Qt::Key_F8}, {Qt::Key_F9}, {Qt::Key_F11}, {Qt::Key_F1},
    {Qt::Key_Z, Qt::ControlModifier}, {Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier}, {Qt::Key_V, Qt::ControlModifier},
    {Qt::Key_C, Qt::ControlModifier}, {Qt::Key_A, Qt::ControlModifier}, {Qt::Key_R, Qt::ControlModifier}, {Qt::Key_J, Qt::ControlModifier},
    {Qt::Key_G, Qt::ControlModifier}, {Qt::Key_K, Qt::ControlModifier}, {Qt::Key_I, Qt::ControlModifier}, {Qt::Key_E, Qt::ControlModifier},
    {Qt::Key_O, Qt::ControlModifier}, {Qt::Key_S, Qt::ControlModifier}, {Qt::Key_PageDown, Qt::ControlModifier},
    {Qt::Key_PageUp, Qt::ControlModifier}, {Qt::Key_Right, Qt::ControlModifier}, {Qt::Key_Down, Qt::ControlModifier},
};

const char *const clipboardTexts[] = {
    "1\t2\t3\n4\t5\t6\n", "1e308 -1e308", "nan inf -inf", "", "\0", "3,5;7", "<b>bold</b> & $x^2$", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16",
    "\xF0\x9F\xA7\xA0\xCC\x81 a\xCC\x8A \xE2\x80\xAE", "# Notes\n\n- one\n- two\n\n```python\nprint(1)\n```\n", "0.1", "-7", "999999999999999999999",
};

} // namespace

Monkey::Monkey(ui::MainWindow &window, QStringList pages, unsigned seed) : m_window(window), m_pages(std::move(pages)), m_bits(seed)
{
    QObject::connect(&m_closer, &QTimer::timeout, &Monkey::closeWhatIsOpen);
    m_closer.start(closerMs);
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
                                   &Monkey::key, &Monkey::key, &Monkey::key, &Monkey::key, &Monkey::letTimePass};
    static constexpr Act rareActs[] = {&Monkey::paste, &Monkey::resize, &Monkey::turnPage, &Monkey::turnPage, &Monkey::changePreferences};
    if (!m_window.isVisible())
        m_window.show(); // it was closed
    if (upTo(16) == 0)
        (this->*rareActs[upTo(static_cast<int>(std::size(rareActs)))])();
    else
        (this->*acts[upTo(static_cast<int>(std::size(acts)))])();
    QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

QWidget *Monkey::someWidget(QPoint *at)
{
    QWidget *top = QApplication::activePopupWidget();
    if (!top)
        top = QApplication::activeModalWidget();
    if (!top)
        top = &m_window;
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
    m_last = QStringLiteral("click %1").arg(QLatin1String(widget->metaObject()->className()));
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
        target = &m_window;
    m_last = QStringLiteral("key %1 to %2").arg(QKeySequence(stroke.modifiers | stroke.key).toString(), QLatin1String(target->metaObject()->className()));
    QTest::keyClick(target, stroke.key, stroke.modifiers);
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
    QTest::keyClick(target ? target : &m_window, Qt::Key_V, Qt::ControlModifier);
}

void Monkey::resize()
{
    m_last = QStringLiteral("resize");
    m_window.setWindowState(Qt::WindowNoState);
    m_window.resize(800 + upTo(1200), 500 + upTo(700));
}

void Monkey::turnPage()
{
    const QString &page = m_pages[upTo(static_cast<int>(m_pages.size()))];
    m_last = QStringLiteral("open %1").arg(page);
    m_window.open(page);
}

void Monkey::changePreferences()
{
    m_last = QStringLiteral("preferences");
    ui::Preferences preferences = m_window.preferences();
    preferences.theme = static_cast<ui::Preferences::ThemeChoice>(upTo(3));
    preferences.textScale = 0.8 + 0.2 * upTo(7);
    preferences.reducedMotion = upTo(2) == 0;
    preferences.textVisible = upTo(3) != 0;
    m_window.setPreferences(preferences);
}

void Monkey::letTimePass()
{
    m_last = QStringLiteral("time");
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

} // namespace convlab::tests

class TestMonkey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::loadFonts(); }

    void theProgramOutlivesIt()
    {
        const QTemporaryDir data, config;
        app::Composition program(data.path(), config.path());
        QStringList pages{QStringLiteral("course"), QStringLiteral("skill_check"), QStringLiteral("practice"), QStringLiteral("progress"),
                          QStringLiteral("image_studio")};
        for (const auto &entry : program.window().library().entries())
            pages << entry.content.id;
        program.window().show();
        const int inputs = qEnvironmentVariableIsSet("CONVLAB_MONKEY") ? qEnvironmentVariableIntValue("CONVLAB_MONKEY") : 600;
        const bool tells = inputs > 1000;
        tests::Monkey monkey(program.window(), pages, static_cast<unsigned>(qEnvironmentVariableIntValue("CONVLAB_MONKEY_SEED")) + 1);
        for (const QString &page : pages) { // all of them, whatever chance says
            program.window().open(page);
            monkey.act();
        }
        QMap<qint64, QString> slowest;
        for (int i = 0; i < inputs; ++i) {
            const std::clock_t before = std::clock(); // of the processor: other programs may run
            monkey.act();
            slowest.insert((std::clock() - before) * 1000 / CLOCKS_PER_SEC, QStringLiteral("%1 on %2 (%3)").arg(monkey.lastAct(), program.window().currentId()).arg(i));
            if (slowest.size() > 8)
                slowest.erase(slowest.begin());
        }
        for (auto it = slowest.cbegin(); tells && it != slowest.cend(); ++it)
            qInfo("%lld ms of the processor: %s", static_cast<long long>(it.key()), qPrintable(it.value()));
        QVERIFY(program.window().currentLesson() || !program.window().currentId().isEmpty());
    }
};

QTEST_MAIN(TestMonkey)
#include "tst_monkey.moc"
