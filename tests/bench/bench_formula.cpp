// SPDX-License-Identifier: GPL-3.0-or-later
// How long a live formula takes to be set again with new numbers: the arithmetic of every lesson that has a set line,
// at each moment of its first example, and every live formula of the texts.
#include "tests/bench/process_facts.h"
#include "tests/bench/report.h"
#include "ui/canvas/arithmetic_picture.h"
#include "ui/lesson/lesson_library.h"
#include "ui/math/formula_layout.h"
#include "ui/text/lesson_markup.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QGuiApplication>

#include <functional>

using namespace convlab;
using namespace convlab::ui;
using namespace convlab::bench;

namespace {

constexpr double limitMs = 0.2;
constexpr int repetitions = 200;

double timed(const std::function<void()> &work)
{
    const std::int64_t start = monotonicNs();
    work();
    return static_cast<double>(monotonicNs() - start) / 1e6;
}

void print(const QString &what, const std::vector<double> &samples)
{
    char note[64];
    std::snprintf(note, sizeof note, "median %.3f ms, %zu settings", quantile(samples, 0.5), samples.size());
    printRow(qPrintable(what), quantile(samples, 0.99), "ms", limitMs, note);
}

void measureStrip(const LessonLibrary::Entry &entry, const Theme &theme)
{
    const auto run = entry.lesson->play(entry.lesson->normalised(entry.lesson->defaultState()));
    std::vector<Formula> formulas;
    for (int step = 0; step < run->stepCount(); ++step)
        for (int micro = 0; micro < run->microCount(step); ++micro)
            if (Formula formula = run->sceneAt({step, micro}).formula; formula.math)
                formulas.push_back(std::move(formula));
    ArithmeticPicture picture;
    std::vector<double> samples;
    for (int i = 0; !formulas.empty() && i < repetitions; ++i) {
        const Formula &formula = formulas[static_cast<std::size_t>(i) % formulas.size()];
        samples.push_back(timed([&] { picture.layOut(formula, QRectF(0, 0, 688, 44), theme, *entry.words); }));
    }
    if (!samples.empty())
        print(entry.content.id + QStringLiteral(": arithmetic set again, 99 %"), samples);
}

void measureText(const LessonLibrary::Entry &entry)
{
    std::vector<double> samples;
    for (const LessonFormula &formula : readLessonMarkup(entry.content.text).formulas) {
        for (int i = 0; i < repetitions && formula.parsed && !formula.parsed->liveNames().isEmpty(); ++i) {
            LiveValues values;
            for (const QString &name : formula.parsed->liveNames())
                values.insert(name, QString::number(i * i));
            samples.push_back(timed([&] { layoutFormula(*formula.parsed, 18, FormulaStyle::Display, values); }));
        }
    }
    if (!samples.empty())
        print(entry.content.id + QStringLiteral(": live formulas of the text, 99 %"), samples);
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    loadFonts();
    const Theme theme = loadTheme(QStringLiteral("light"));
    const LessonLibrary library = LessonLibrary::load(QStringLiteral(":/convlab"));
    layoutFormula(TexFormula(QStringLiteral("x")), 18, FormulaStyle::Display); // the font is read once
    for (const LessonLibrary::Entry &entry : library.entries()) {
        measureStrip(entry, theme);
        measureText(entry);
    }
    return 0;
}
