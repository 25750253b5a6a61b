// SPDX-License-Identifier: GPL-3.0-or-later
// Where the time of a change goes in the largest states of a section: the state, the run, the numbers beside it,
// the plots, and all of it up to the painted frame. CPU time, so that a busy machine does not blur it.
#include "tests/bench/process_facts.h"
#include "tests/bench/report.h"
#include "ui/lesson/lesson_library.h"
#include "ui/lesson/lesson_page.h"
#include "ui/theme/application_style.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

using namespace convlab;
using namespace convlab::ui;
using namespace convlab::bench;

namespace {

constexpr int turns = 60;
constexpr double changeLimitMs = 8;

/// A state of a section, and a parameter that goes to and fro between two values.
struct HardState {
    const char *what, *section, *preset;
    QByteArray changes;
    const char *parameter, *first, *second;
};

/// Twelve convolutions of 11x11.
QByteArray largeStack()
{
    QByteArrayList layers;
    for (int i = 0; i < 12; ++i)
        layers << R"({"kind":"conv","kernel":[11,11],"stride":[1,1],"dilation":[1,1],"padding":[5,5,5,5]})";
    return R"({"input":[256,256],"view":"effective","weights":"random","layers":[)" + layers.join(',') + "]}";
}

const HardState hardStates[] = {
    {"pooling back, 64x64, 8x8", "pooling", "page", R"({"input":[64,64],"window":[8,8],"stride":[1,1],"view":"backward"})", "input", "[64,64]", "[64,63]"},
    {"pooling shifted, 64x64, 8x8", "pooling", "page", R"({"input":[64,64],"window":[8,8],"stride":[1,1],"view":"shift"})", "shift", "3", "4"},
    {"receptive field, 12 layers", "receptive_field", "deep", R"({"input":[256,256]})", "input", "[256,256]", "[255,255]"},
    {"effective field, 12 layers of 11x11", "receptive_field", "deep", largeStack(), "input", "[256,256]", "[255,255]"},
    {"patches, lab page", "patch_embedding", "page", "{}", "dim", "768", "760"},
    {"patches, other picture size", "patch_embedding", "page", "{}", "size", "[224,224]", "[224,208]"},
    {"statistics, lab page", "activation_statistics", "page", "{}", "seed", "42", "43"},
    {"statistics, largest block", "activation_statistics", "page", R"({"samples":12,"channels":24,"size":[16,16],"norm":"group"})", "seed", "42", "43"},
    {"checklist", "cnn_checklist", "page", "{}", "kernel", "3", "5"},
};

QJsonValue json(const QByteArray &text)
{
    return QJsonDocument::fromJson("[" + text + "]").array().first();
}

/// Median milliseconds of CPU time over both directions.
double median(const std::function<void(bool)> &work)
{
    std::vector<double> samples;
    for (int turn = 0; turn < turns; ++turn) {
        const std::int64_t start = processCpuNs();
        work(turn % 2 == 1);
        samples.push_back(static_cast<double>(processCpuNs() - start) / 1e6);
    }
    return quantile(samples, 0.5);
}

void deliver()
{
    for (int pass = 0; pass < 3; ++pass)
        QCoreApplication::sendPostedEvents();
}

void measure(const LessonLibrary::Entry &entry, const HardState &hard, const Theme &theme)
{
    LessonPage page(*entry.lesson, entry.content, QStringLiteral("Benchmark"), entry.words, [] { return QString(); });
    page.setTheme(theme);
    page.resize(1280, 800);
    page.show();
    page.session().applyPreset(QString::fromLatin1(hard.preset));
    QJsonObject both[2] = {page.session().state(), {}};
    const QJsonObject changes = json(hard.changes).toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        both[0].insert(it.key(), it.value());
    both[1] = both[0];
    both[0].insert(QString::fromLatin1(hard.parameter), json(hard.first));
    both[1].insert(QString::fromLatin1(hard.parameter), json(hard.second));
    page.session().edit(both[0]);
    for (int pass = 0; pass < 5; ++pass)
        QCoreApplication::processEvents();
    if (page.session().error())
        qFatal("%s is impossible", hard.what);

    const double state = median([&](bool other) { (void)entry.lesson->normalised(both[other]); });
    const double play = median([&](bool other) { (void)entry.lesson->play(both[other]); });
    const auto run = entry.lesson->play(both[0]);
    const double scene = median([&](bool other) { (void)run->sceneAt({other ? run->stepCount() - 1 : 0, 0}); });
    const double beside = median([&](bool) { (void)run->facts(), (void)run->remarks(), (void)run->liveNumbers(); });
    const double plots = median([&](bool) { (void)run->plots(); });
    const double frame = median([&](bool other) {
        page.session().edit(both[other]);
        deliver();
    });
    char note[128];
    std::snprintf(note, sizeof note, "state %.2f, run %.2f, scene %.2f, words %.2f, plots %.2f", state, play, scene, beside, plots);
    printRow(hard.what, frame, "ms", changeLimitMs, note);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    loadFonts();
    const Theme theme = loadTheme(QStringLiteral("light"));
    applyTheme(application, theme);
    const LessonLibrary library = LessonLibrary::load(QStringLiteral(":/convlab"));
    const QByteArray only = argc > 1 ? QByteArray(argv[1]) : QByteArray();
    for (const HardState &hard : hardStates) {
        if (const LessonLibrary::Entry *entry = library.find(QString::fromLatin1(hard.section)); QByteArray(hard.what).contains(only))
            measure(*entry, hard, theme);
    }
    return 0;
}
