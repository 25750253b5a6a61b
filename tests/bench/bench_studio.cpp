// SPDX-License-Identifier: GPL-3.0-or-later
// From a dragged weight to the painted picture, on the whole page of the image studio at 1920x1080: what a learner waits
// for. The engine runs in its own thread, as in the program; the next weight moves when the picture is painted.
#include "tests/bench/process_facts.h"
#include "tests/bench/report.h"
#include "ui/studio/filter_engine.h"
#include "ui/studio/picture_canvas.h"
#include "ui/studio/studio_page.h"
#include "ui/theme/application_style.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QApplication>
#include <QEventLoop>

#include <algorithm>
#include <ctime>
#include <string>

using namespace convlab;
using namespace convlab::ui;
using namespace convlab::bench;

namespace {

constexpr int frames = 120;
constexpr double smooth = 1000.0 / 60, fluent = 1000.0 / 30;

/// Weights without pattern, so that no kernel is simpler than it looks.
PictureKernel roughKernel(int side)
{
    PictureKernel kernel{side, side, {}};
    for (int i = 0; i < side * side; ++i)
        kernel.weights.push_back((i * 7919 % 101 - 50) / (50.0 * side));
    return kernel;
}

PictureKernel bellKernel(int side)
{
    std::vector<double> line;
    for (int i = 0; i < side; ++i)
        line.push_back(1.0 / side * (1 + std::min(i, side - 1 - i)) / (side / 2.0 + 1));
    PictureKernel kernel{side, side, {}};
    for (const double down : line) {
        for (const double across : line)
            kernel.weights.push_back(down * across);
    }
    return kernel;
}

/// Lets the page work until `done`.
template<typename Done>
void workUntil(Done done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); // sleeps: the filter needs the processors
}

struct Drag {
    std::vector<double> ms;
    double processorMs = 0; ///< of all threads, per frame: what a busy machine does not change
    int coarsest = 1;       ///< every n-th pixel each way, at worst
};

Drag drag(StudioPage &page, const PictureKernel &kernel, bool separable)
{
    StudioFilter filter = page.session().state().filters.front();
    filter.spec.kernel = kernel;
    page.session().editFilter(0, filter);
    workUntil([&page] { return !page.result().isNull() && page.engine().idle(); });
    Drag result;
    bool painted = false;
    const auto connection = QObject::connect(&page.engine(), &FilterEngine::filtered, &page, [&](const FilteredPicture &picture) {
        result.coarsest = std::max(result.coarsest, picture.every);
        page.canvas().repaint();
        painted = true;
    });
    const std::clock_t before = std::clock();
    for (int frame = 0; frame < frames; ++frame) {
        if (separable) {
            for (double &weight : filter.spec.kernel.weights)
                weight *= frame % 2 ? 1.01 : 1 / 1.01;
        } else {
            filter.spec.kernel.weights[0] += 0.001;
        }
        painted = false;
        const std::int64_t start = monotonicNs();
        page.session().editFilter(0, filter, QStringLiteral("kernel"), true);
        workUntil([&painted] { return painted; });
        result.ms.push_back(static_cast<double>(monotonicNs() - start) / 1e6);
    }
    result.processorMs = static_cast<double>(std::clock() - before) * 1e3 / CLOCKS_PER_SEC / frames;
    QObject::disconnect(connection);
    page.session().settle();
    return result;
}

void report(StudioPage &page, const char *size, const PictureKernel &kernel, bool separable, double limit)
{
    const Drag result = drag(page, kernel, separable);
    const std::string what = std::string("studio ") + size + ", drag a weight of " + std::to_string(kernel.rows) + "x" + std::to_string(kernel.cols) +
                             (separable ? " (rank 1)" : "");
    const std::string note = result.coarsest > 1 ? "preview, 1 pixel of " + std::to_string(result.coarsest * result.coarsest) : "every pixel";
    printRow((what + ", p50").c_str(), quantile(result.ms, 0.5), "ms", limit, note.c_str());
    printRow((what + ", p99").c_str(), quantile(result.ms, 0.99), "ms", 0);
    printRow((what + ", cores").c_str(), result.processorMs, "ms", 0, "processor time of all threads");
}

void showPicture(StudioPage &page, const QSize &size)
{
    page.session().paste([&size] {
        QImage picture(size, QImage::Format_RGB32);
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x)
                picture.setPixel(x, y, qRgb(x * y % 256, (x + y) % 256, x * 3 % 256));
        }
        return picture;
    }());
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    loadFonts();
    const Theme theme = loadTheme(QStringLiteral("light"));
    applyTheme(application, theme);
    StudioPage page(monotonicNs);
    page.setTheme(theme);
    page.resize(1920, 1080);
    page.restore({});
    page.show();
    showPicture(page, QSize(1920, 1080));
    for (const int side : {3, 5, 7, 9, 15})
        report(page, "1920x1080", roughKernel(side), false, side > 9 ? fluent : smooth);
    for (const int side : {15, 31})
        report(page, "1920x1080", bellKernel(side), true, smooth);
    showPicture(page, QSize(4000, 3000));
    for (const int side : {3, 15})
        report(page, "4000x3000", roughKernel(side), false, side > 9 ? fluent : smooth);
    return 0;
}
