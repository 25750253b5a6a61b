// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program in one window: what it costs to open each section for the first time and again, to change the theme
// and to come back to the course page, in processor time; and the memory that is resident when all were visited.
#include "app/composition.h"
#include "tests/bench/process_facts.h"
#include "tests/bench/report.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace convlab;
using namespace convlab::bench;

namespace {

template<typename Act>
double cpuMs(const Act &act)
{
    const std::int64_t before = processCpuNs();
    act();
    for (int pass = 0; pass < 5; ++pass)
        QCoreApplication::processEvents();
    return static_cast<double>(processCpuNs() - before) / 1e6;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    ui::loadFonts();
    const QTemporaryDir home;
    app::Composition composition(home.filePath(QStringLiteral("data")), home.filePath(QStringLiteral("config")));
    ui::MainWindow &window = composition.window();
    const auto &sections = window.library().entries();
    const QStringList others{QStringLiteral("course"), QStringLiteral("skill_check"), QStringLiteral("practice"),
                             QStringLiteral("progress"), QStringLiteral("image_studio")};
    window.open(sections.front().content.id);
    cpuMs([&] { window.show(); });
    printRow("resident memory, one section", residentMb(), "MB", 60);
    std::vector<double> first, again, pages;
    for (const ui::LessonLibrary::Entry &section : sections)
        first.push_back(cpuMs([&] { window.open(section.content.id); }));
    printRow("resident memory, all sections visited", residentMb(), "MB", 90);
    for (const ui::LessonLibrary::Entry &section : sections)
        again.push_back(cpuMs([&] { window.open(section.content.id); }));
    for (const QString &id : others)
        pages.push_back(cpuMs([&] { window.open(id); }));
    printRow("resident memory, all pages visited", residentMb(), "MB", 0);
    ui::Preferences preferences = window.preferences();
    preferences.theme = ui::Preferences::ThemeChoice::Dark;
    const double theme = cpuMs([&] { window.setPreferences(preferences); });
    const double course = cpuMs([&] { window.open(QStringLiteral("course")); });
    std::vector<double> dressed;
    for (const ui::LessonLibrary::Entry &section : sections)
        dressed.push_back(cpuMs([&] { window.open(section.content.id); }));
    printRow("open a section for the first time (median)", quantile(first, 0.5), "ms", 0);
    printRow("  the slowest", quantile(first, 1), "ms", 0);
    printRow("open it again (median)", quantile(again, 0.5), "ms", 0);
    printRow("open another page for the first time (the slowest)", quantile(pages, 1), "ms", 0);
    printRow("change the theme", theme, "ms", 0);
    printRow("  then open the course page", course, "ms", 0);
    printRow("  then open a section (median)", quantile(dressed, 0.5), "ms", 0);
    printRow("resident memory, all visited in two themes", residentMb(), "MB", 0);
    return 0;
}
