// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/size_question.h"
#include "core/scene/snippets.h"

#include <string>
#include <vector>

namespace convlab {

// The lab cell of section 3: one line per question, "(size, kernel, padding, stride, dilation) -> output".

std::string outputShapeOutput(const std::vector<SizeQuestion> &questions);
Snippets outputShapeSnippets(const std::vector<SizeQuestion> &questions);

} // namespace convlab
