// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/copy_text.h"

#include "core/scene/csv.h"
#include "core/scene/latex.h"
#include "ui/lesson/scene_file.h"
#include "ui/lesson/state_words.h"
#include "ui/text/lesson_markup.h"

#include <algorithm>

namespace convlab::app {

namespace {

constexpr int columnsOfAmsmath = 10;    ///< that its matrices have unless they are told

SayLabel voiceOf(const CopySource &source)
{
    return [&source](const Label &label) { return source.entry.words->say(label).toStdString(); };
}

/// A comment is one line.
QString comment(QString text)
{
    return QStringLiteral("% ") + text.replace(QLatin1Char('\n'), QLatin1Char(' ')) + QLatin1Char('\n');
}

QString displayed(const std::string &math)
{
    return QStringLiteral("\\[\n%1\n\\]\n").arg(QString::fromStdString(math));
}

/// The numbers behind \live{…}: those of the run, and what the controls say.
std::function<std::string(const std::string &)> liveNumbers(const CopySource &source)
{
    QHash<QString, QString> values = ui::liveValues(source.entry.content, source.state);
    for (QString &value : values) {
        const bool words = std::any_of(value.begin(), value.end(), [](QChar c) { return c.isLetter(); });
        const std::string text = value.toStdString();
        value = QString::fromStdString(words ? "\\text{" + latexText(text) + "}" : latexSymbols(text));
    }
    for (const auto &[name, number] : source.run.liveNumbers()) {
        const bool hidden = source.secret && source.secret(number);
        values.insert(QString::fromStdString(name), hidden ? QStringLiteral("?") : QString::fromStdString(latexNumber(number)));
    }
    return [values](const std::string &name) { return values.value(QString::fromStdString(name), QStringLiteral("?")).toStdString(); };
}

/// The formulas of the section's text that stand for themselves: the first one, its definition, and those with numbers
/// of the stage.
QString formulas(const CopySource &source)
{
    QString text;
    for (const ui::LessonFormula &formula : ui::readLessonMarkup(source.entry.content.text).formulas) {
        if (formula.display && (text.isEmpty() || formula.tex.contains(QLatin1String("\\live"))))
            text += displayed(latexOf(formula.tex.toStdString(), liveNumbers(source)));
    }
    return text;
}

QString matrixText(const Table &table, const CopySource &source)
{
    const SayLabel say = voiceOf(source);
    const QString title = table.title.empty() ? QString() : QString::fromStdString(say(table.title));
    const QString heading = comment(QStringLiteral("%1 (%2 × %3)").arg(title).arg(table.rows).arg(table.cols).trimmed());
    const std::string matrix = latexOf(table, say);
    if (matrix.empty())
        return heading + QStringLiteral("% too large for a page: take it along as CSV\n");
    const QString room = table.cols > columnsOfAmsmath ? QStringLiteral("\\setcounter{MaxMatrixCols}{%1}\n").arg(table.cols) : QString();
    return heading + room + displayed(matrix);
}

QString latexText(const CopySource &source)
{
    QString text = comment(QStringLiteral("%1: ConvLab, \\usepackage{amsmath}").arg(source.entry.content.title)) + formulas(source);
    if (const std::string step = latexOf(source.scene.formula, voiceOf(source)); !step.empty())
        text += comment(source.entry.words->say(source.scene.caption)) + displayed(step);
    for (const Table &table : tablesOf(source.scene))
        text += matrixText(table, source);
    return text;
}

} // namespace

QString formatName(CopyFormat format)
{
    switch (format) {
    case CopyFormat::NumPy: return QStringLiteral("numpy");
    case CopyFormat::PyTorch: return QStringLiteral("pytorch");
    case CopyFormat::Cpp: return QStringLiteral("cpp");
    case CopyFormat::Latex: return QStringLiteral("latex");
    case CopyFormat::Csv: return QStringLiteral("csv");
    case CopyFormat::Scene: break;
    }
    return QStringLiteral("scene");
}

QString formatSuffix(CopyFormat format)
{
    switch (format) {
    case CopyFormat::NumPy:
    case CopyFormat::PyTorch: return QStringLiteral("py");
    case CopyFormat::Latex: return QStringLiteral("tex");
    case CopyFormat::Scene: return QStringLiteral("convlab");
    case CopyFormat::Cpp:
    case CopyFormat::Csv: break;
    }
    return formatName(format);
}

QString formatMimeType(CopyFormat format)
{
    switch (format) {
    case CopyFormat::NumPy:
    case CopyFormat::PyTorch: return QStringLiteral("text/x-python");
    case CopyFormat::Cpp: return QStringLiteral("text/x-c++src");
    case CopyFormat::Latex: return QStringLiteral("text/x-tex");
    case CopyFormat::Csv: return QStringLiteral("text/csv");
    case CopyFormat::Scene: break;
    }
    return QStringLiteral("application/x-convlab-scene");
}

QString copyText(CopyFormat format, const CopySource &source)
{
    switch (format) {
    case CopyFormat::NumPy: return QString::fromStdString(source.run.snippets().numpy);
    case CopyFormat::PyTorch: return QString::fromStdString(source.run.snippets().torch);
    case CopyFormat::Cpp: return QString::fromStdString(source.run.snippets().cpp);
    case CopyFormat::Latex: return latexText(source);
    case CopyFormat::Csv: return QString::fromStdString(csvOf(tablesOf(source.scene), voiceOf(source)));
    case CopyFormat::Scene: break;
    }
    return QString::fromUtf8(ui::sceneText({source.entry.content.id, source.state, source.moment}));
}

bool hasText(CopyFormat format, const CopySource &source)
{
    const bool writesItself = format == CopyFormat::Latex || format == CopyFormat::Scene; // a heading stands there always
    const bool isTable = format == CopyFormat::Csv;
    return writesItself || (isTable ? hasTable(source.scene) : !copyText(format, source).isEmpty());
}

QString copyPart(CopyFormat format, const CopySource &source, int part)
{
    if (part < 0 || part >= static_cast<int>(source.scene.parts.size()))
        return {};
    const std::optional<Table> table = tableOf(source.scene.parts[static_cast<std::size_t>(part)]);
    if (!table)
        return {};
    return format == CopyFormat::Latex ? matrixText(*table, source) : QString::fromStdString(csvOf({*table}, voiceOf(source)));
}

} // namespace convlab::app
