// SPDX-License-Identifier: GPL-3.0-or-later
// From a change to the painted frame, on the whole lesson page at 1280x800, painted by the CPU: what a learner
// waits for. Time is handed to the session, so that no frame is lost to a timer.
#include "tests/bench/process_facts.h"
#include "tests/bench/report.h"
#include "ui/canvas/canvas_view.h"
#include "ui/controls/parameter_form.h"
#include "ui/lesson/lesson_library.h"
#include "ui/lesson/lesson_page.h"
#include "ui/lesson/stage_panel.h"
#include "ui/theme/application_style.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QApplication>
#include <QJsonArray>
#include <QSlider>

#include <functional>

using namespace convlab;
using namespace convlab::ui;
using namespace convlab::bench;

namespace {

constexpr double playLimitMs = 3, changeLimitMs = 8;

/// Counts what a canvas paints.
class PaintCounter : public QObject {
public:
    explicit PaintCounter(QWidget &widget) { widget.installEventFilter(this); }
    int count = 0;

    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

/// Delivers what was posted (layouts, repaints) but lets no timer run.
void deliver()
{
    for (int pass = 0; pass < 3; ++pass)
        QCoreApplication::sendPostedEvents();
}

/// Milliseconds from the change to the painted frame.
double timed(const std::function<void()> &change)
{
    const std::int64_t start = monotonicNs();
    change();
    deliver();
    return static_cast<double>(monotonicNs() - start) / 1e6;
}

std::unique_ptr<LessonPage> openPage(const LessonLibrary::Entry &entry, const Theme &theme)
{
    auto page =
        std::make_unique<LessonPage>(*entry.lesson, entry.content, QStringLiteral("Benchmark"), entry.words, [] { return QString(); });
    page->setTheme(theme);
    page->resize(1280, 800);
    page->show();
    for (int pass = 0; pass < 5; ++pass)
        QCoreApplication::processEvents();
    return page;
}

/// Milliseconds per painted frame while playing at 60 frames a second, from the beginning.
std::vector<double> play(LessonPage &page, int frames)
{
    LessonSession &session = page.session();
    PaintCounter paints(page.stage().canvas());
    session.move([](Timeline &timeline) {
        timeline.toStart();
        timeline.setSpeed(4);
        timeline.setLooping(true);
        timeline.play();
    });
    deliver();
    std::vector<double> samples;
    for (int frame = 0; frame < frames; ++frame) {
        const int before = paints.count;
        const double ms = timed([&] { session.advance(1000.0 / 60); });
        if (paints.count > before)
            samples.push_back(ms);
    }
    session.move([](Timeline &timeline) { timeline.pause(); });
    deliver();
    if (samples.size() < static_cast<std::size_t>(frames) / 2)
        qFatal("%s paints only %zu of %d frames", qPrintable(page.session().content().id), samples.size(),
               frames);
    return samples;
}

/// Moves every slider of the parameter strip over its range and back.
std::vector<double> sweepSliders(LessonPage &page)
{
    std::vector<double> samples;
    const QJsonObject before = page.session().state();
    for (QSlider *slider : page.findChild<ParameterForm *>()->findChildren<QSlider *>()) {
        if (!slider->isVisibleTo(&page))
            continue;
        const int step = std::max(1, (slider->maximum() - slider->minimum()) / 16);
        for (int value = slider->minimum(); value <= slider->maximum(); value += step)
            samples.push_back(timed([&] { slider->setValue(value); }));
        for (int value = slider->maximum(); value >= slider->minimum(); value -= step)
            samples.push_back(timed([&] { slider->setValue(value); }));
        page.session().edit(before);
        deliver();
    }
    return samples;
}

/// Twelve layers; every layer's kernel, stride and dilation is changed in turn, and the input swept.
std::vector<double> sweepLayers(LessonPage &page)
{
    LessonSession &session = page.session();
    const auto layer = [](int kernel, int stride, int dilation) {
        return QJsonObject{{QStringLiteral("kind"), QStringLiteral("conv")},
                           {QStringLiteral("kernel"), QJsonArray{kernel, kernel}},
                           {QStringLiteral("stride"), QJsonArray{stride, stride}},
                           {QStringLiteral("dilation"), QJsonArray{dilation, dilation}},
                           {QStringLiteral("padding"), QJsonArray{1, 1, 1, 1}}};
    };
    QJsonArray layers;
    for (int i = 0; i < 12; ++i)
        layers.append(layer(3, i % 4 == 1 ? 2 : 1, 1));
    session.setValue(QStringLiteral("input"), QJsonArray{256, 256});
    session.setValue(QStringLiteral("layers"), layers);
    deliver();
    if (session.error() || session.state()[QStringLiteral("layers")].toArray().size() != 12)
        qFatal("the twelve layers are not shown");
    std::vector<double> samples;
    for (int i = 0; i < 12; ++i) {
        for (const QJsonObject &changed : {layer(5, 1, 1), layer(3, 2, 1), layer(3, 1, 2), layer(1, 1, 1)}) {
            QJsonArray edited = layers;
            edited[i] = changed;
            samples.push_back(timed([&] { session.setValue(QStringLiteral("layers"), edited, true); }));
        }
    }
    session.setValue(QStringLiteral("layers"), layers);
    deliver();
    const std::vector<double> inputs = sweepSliders(page);
    samples.insert(samples.end(), inputs.begin(), inputs.end());
    return samples;
}

void printChange(const QString &what, const std::vector<double> &samples)
{
    char note[64];
    std::snprintf(note, sizeof note, "median %.2f ms, %zu changes", quantile(samples, 0.5), samples.size());
    printRow(qPrintable(what + QStringLiteral(": change to frame, 99 %")), quantile(samples, 0.99), "ms",
             changeLimitMs, note);
}

void printPlay(const QString &what, const std::vector<double> &samples)
{
    char note[64];
    std::snprintf(note, sizeof note, "99 %% %.2f ms, %zu frames", quantile(samples, 0.99), samples.size());
    printRow(qPrintable(what + QStringLiteral(": playing, median frame")), quantile(samples, 0.5), "ms",
             playLimitMs, note);
}

void measure(const LessonLibrary::Entry &entry, const Theme &theme)
{
    const QString &id = entry.content.id;
    const auto page = openPage(entry, theme);
    printPlay(id, play(*page, 300));
    printChange(id, sweepSliders(*page));
    if (id == QLatin1String("cross_correlation_2d")) {
        page->session().setValue(QStringLiteral("input"), QJsonArray{64, 64});
        deliver();
        printPlay(id + QStringLiteral(" 64x64"), play(*page, 600));
        printChange(id + QStringLiteral(" 64x64"), sweepSliders(*page));
    }
    if (id == QLatin1String("receptive_field"))
        printChange(id + QStringLiteral(" 12 layers"), sweepLayers(*page));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    loadFonts();
    const Theme theme = loadTheme(QStringLiteral("light"));
    applyTheme(application, theme);
    const LessonLibrary library = LessonLibrary::load(QStringLiteral(":/convlab"));
    for (const LessonLibrary::Entry &entry : library.entries())
        measure(entry, theme);
    printRow("resident memory after all panels", residentMb(), "MB", 80);
    return 0;
}
