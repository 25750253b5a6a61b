// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic that sections offer as set mathematics: walks the registry.
#include "tests/core/scene/playable_checks.h"
#include "tests/lessons/lesson_states.h"
#include "tests/support/lesson_library.h"
#include "ui/math/formula_error.h"
#include "ui/math/tex_formula.h"

#include <QtTest>

using namespace convlab;
using namespace convlab::ui;
using tests::Entry;

namespace {

constexpr int mostMoments = 60; ///< of each of many states

using convlab::tests::library;

/// What is wrong with a set line: TeX that cannot be read, names without their number, ids that stand nowhere,
/// no tokens to fall back to. Empty when it is in order.
QString problemWith(const Formula &formula)
{
    const MathLine &line = *formula.math;
    const QString tex = QString::fromStdString(line.tex);
    if (formula.tokens.empty())
        return tex + QStringLiteral(": no tokens");
    try {
        const TexFormula parsed(tex);
        for (std::size_t i = 0; i < line.numbers.size(); ++i)
            if (parsed.liveNames().value(static_cast<qsizetype>(i)) != QString::fromStdString(line.numbers[i].name))
                return tex + QStringLiteral(": other numbers");
        QStringList ids = parsed.ids();
        for (const MathLine::Anchor &anchor : line.anchors)
            if (!ids.contains(QString::fromStdString(anchor.id)))
                return tex + QStringLiteral(": nowhere ") + QString::fromStdString(anchor.id);
        if (!line.active.empty() && !ids.contains(QString::fromStdString(line.active)))
            return tex + QStringLiteral(": nowhere ") + QString::fromStdString(line.active);
    } catch (const FormulaError &error) {
        return tex + QStringLiteral(": ") + QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace

class TestSetLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setLinesCanBeSet_data()
    {
        QTest::addColumn<QString>("id");
        for (const Entry &entry : library().entries())
            QTest::newRow(qPrintable(entry.content.id)) << entry.content.id;
    }

    void setLinesCanBeSet()
    {
        QFETCH(QString, id);
        const Entry &entry = *library().find(id);
        for (const QJsonObject &state : tests::reachableStates(entry)) {
            const auto run = tests::playIfPossible(*entry.lesson, state);
            for (const Moment &moment : run ? checks::moments(*run, mostMoments) : std::vector<Moment>{}) {
                const Formula formula = run->sceneAt(moment).formula;
                QCOMPARE(formula.math ? problemWith(formula) : QString(), QString());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSetLines)
#include "tst_set_lines.moc"
