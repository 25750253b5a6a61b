// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/symbol_meaning.h"

#include "ui/math/symbol_roles.h"

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr std::size_t mostCells = 4000; ///< more padding than this is a picture's, and too small to be seen

QString broader(const QString &symbol) { return symbol.section(QLatin1Char('.'), 0, 0); }
QString narrower(const QString &symbol) { return symbol.section(QLatin1Char('.'), 1); }

/// "input" begins "input", "input.c1" and "input0", but not "inputs"; "layer1" does not begin "layer12".
bool begins(const QString &symbol, const QString &id)
{
    if (symbol.isEmpty() || !id.startsWith(symbol))
        return false;
    if (id.size() == symbol.size())
        return true;
    const QChar next = id[symbol.size()];
    return !next.isLetter() && !(next.isDigit() && symbol.back().isDigit());
}

template<typename Wanted>
std::vector<int> partsThat(const Scene &scene, const Wanted &wanted)
{
    std::vector<int> parts;
    for (std::size_t i = 0; i < scene.parts.size(); ++i) {
        if (wanted(scene.parts[i]))
            parts.push_back(static_cast<int>(i));
    }
    return parts;
}

std::vector<int> partsNamed(const Scene &scene, const QString &symbol)
{
    return partsThat(scene, [&symbol](const Part &part) {
        const std::string_view id = idOf(part);
        return begins(symbol, QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())));
    });
}

bool isPadding(CellState state) { return state == CellState::Padding || state == CellState::UnreachedPadding; }

bool isPadding(const Scene &scene, const CellRef &cell)
{
    const Part &part = scene.parts[static_cast<std::size_t>(cell.part)];
    if (const auto *track = std::get_if<Track>(&part))
        return cell.row == 0 && (cell.col < 0 || cell.col >= track->count);
    const auto *grid = std::get_if<Grid>(&part);
    if (!grid || !grid->states || cell.row < 0 || cell.col < 0 || cell.row >= grid->rows || cell.col >= grid->cols)
        return false;
    return isPadding((*grid->states)[static_cast<std::size_t>(cell.row * grid->cols + cell.col)]);
}

void addPadding(const Scene &scene, int part, std::vector<Mark> *marks)
{
    const auto add = [&](int row, int col) {
        if (const CellRef cell{part, row, col}; isPadding(scene, cell) && marks->size() < mostCells)
            marks->push_back({cell, Emphasis::Linked, Role::Padding});
    };
    if (const auto *track = std::get_if<Track>(&scene.parts[static_cast<std::size_t>(part)])) {
        for (int col = -track->padBefore; col < track->count + track->padAfter; ++col)
            add(0, col);
    } else if (const auto *grid = std::get_if<Grid>(&scene.parts[static_cast<std::size_t>(part)]); grid && grid->states) {
        for (int row = 0; row < grid->rows; ++row)
            for (int col = 0; col < grid->cols; ++col)
                add(row, col);
    }
}

void addFrame(const Frame &frame, std::vector<Mark> *marks)
{
    for (int row = frame.row; row < frame.row + frame.rows; ++row)
        for (int col = frame.col; col < frame.col + frame.cols && marks->size() < mostCells; ++col)
            marks->push_back({{frame.part, row, col}, Emphasis::Linked, frame.role});
}

} // namespace

std::vector<int> partsMeant(const Scene &scene, const QString &symbol)
{
    for (const QString &name : {symbol, broader(symbol)}) {
        if (std::vector<int> parts = partsNamed(scene, name); !parts.empty())
            return parts;
    }
    const Role role = symbolRole(symbol);
    return role == Role::None ? std::vector<int>{} : partsThat(scene, [role](const Part &part) { return roleOf(part) == role; });
}

std::vector<Mark> cellsMeant(const Scene &scene, const QString &symbol)
{
    std::vector<Mark> marks;
    const Role role = symbolRole(symbol);
    if (role == Role::Padding) {
        for (int part = 0; part < static_cast<int>(scene.parts.size()); ++part)
            addPadding(scene, part, &marks);
    }
    const bool window = symbol == QLatin1String("window");
    for (const Frame &frame : scene.frames) {
        if (window || (role == Role::Kernel && frame.role == role && partsMeant(scene, symbol).empty()))
            addFrame(frame, &marks);
    }
    return marks;
}

QString controlMeant(const std::vector<ControlSpec> &controls, const QString &symbol)
{
    for (const QString &name : {symbol, narrower(symbol), broader(symbol)}) {
        const auto named = [&name](const ControlSpec &spec) { return spec.name == name; };
        if (!name.isEmpty() && std::any_of(controls.begin(), controls.end(), named))
            return name;
    }
    return {};
}

QStringList symbolsOf(const QStringList &symbols, const Scene &scene, const CellRef &cell)
{
    if (cell.part < 0 || cell.part >= static_cast<int>(scene.parts.size()))
        return {};
    const bool padding = isPadding(scene, cell);
    QStringList found;
    for (const QString &symbol : symbols) {
        const std::vector<int> parts = partsMeant(scene, symbol);
        const bool meant = std::find(parts.begin(), parts.end(), cell.part) != parts.end();
        if (padding ? symbolRole(symbol) == Role::Padding : meant)
            found << symbol;
    }
    return found;
}

QStringList symbolsOf(const QStringList &symbols, const std::vector<ControlSpec> &controls, const QString &control)
{
    QStringList found;
    for (const QString &symbol : symbols) {
        if (!control.isEmpty() && controlMeant(controls, symbol) == control)
            found << symbol;
    }
    return found;
}

} // namespace convlab::ui
