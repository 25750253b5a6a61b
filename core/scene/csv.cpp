// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/csv.h"

namespace convlab {

namespace {

std::string headingOf(const Table &table, const SayLabel &say)
{
    const std::string words = table.title.empty() ? std::string() : say(table.title);
    const std::string parting = table.symbol.empty() || words.empty() ? "" : " ";
    return table.symbol + parting + words;
}

} // namespace

std::string csvField(std::string_view text)
{
    if (text.find_first_of(",\"\n\r") == std::string_view::npos)
        return std::string(text);
    std::string field = "\"";
    for (const char c : text) {
        if (c == '"')
            field += '"';
        field += c;
    }
    return field + '"';
}

std::string csvOf(const std::vector<Table> &tables, const SayLabel &say)
{
    std::string text;
    for (const Table &table : tables) {
        text += (text.empty() ? "" : "\n") + csvField(headingOf(table, say)) + '\n';
        for (int row = 0; row < table.rows; ++row) {
            const bool named = !table.rowNames.empty();
            if (named)
                text += csvField(table.rowNames[static_cast<std::size_t>(row)]) + ',';
            for (int col = 0; col < table.cols; ++col) {
                const auto &cell = table.cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(table.cols) + static_cast<std::size_t>(col)];
                text += (col > 0 ? "," : "") + (cell ? exactNumber(*cell) : std::string());
            }
            text += '\n';
        }
    }
    return text;
}

} // namespace convlab
