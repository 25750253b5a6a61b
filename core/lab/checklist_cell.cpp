// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/checklist_cell.h"

#include <array>

namespace convlab {

namespace {

/// The page's own phrases: its printed output is reproduced byte for byte, here and nowhere else.
constexpr std::array<const char *, 6> lines{
    "track N,C,H,W axes explicitly",
    "verify output sizes after every stride, padding, and dilation choice",
    "count parameters and FLOPs separately",
    "test receptive field with gradients or controlled inputs",
    "inspect activation statistics and dead channels",
    "compare standard, 1x1, and depthwise separable convolutions when optimizing",
};

/// The lines as literals, one below the other.
std::string literals()
{
    std::string text;
    for (const char *line : lines)
        text += "    \"" + std::string(line) + "\",\n";
    return text;
}

std::string pythonProgram()
{
    return "habits = (\n" + literals() + ")\n\nfor number, habit in enumerate(habits, start=1):\n    print(number, habit, sep=\". \")\n";
}

std::string cppProgram()
{
    return "#include <array>\n#include <cstdio>\n\nint main()\n{\n    static constexpr std::array<const char *, 6> habits{\n" + literals()
        + "    };\n    int number = 0;\n    for (const char *habit : habits)\n        std::printf(\"%d. %s\\n\", ++number, habit);\n}\n";
}

} // namespace

std::string checklistCellOutput()
{
    std::string text;
    for (std::size_t i = 0; i < lines.size(); ++i)
        text += std::to_string(i + 1) + ". " + lines[i] + "\n";
    return text;
}

Snippets checklistSnippets()
{
    return {pythonProgram(), pythonProgram(), cppProgram()};
}

} // namespace convlab
