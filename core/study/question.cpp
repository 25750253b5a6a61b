// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/question.h"

#include <algorithm>
#include <cmath>

namespace convlab::practice {

const char *typeName(QuestionType type)
{
    switch (type) {
    case QuestionType::Choice: return "choice";
    case QuestionType::Number: return "number";
    case QuestionType::Shape: return "shape";
    case QuestionType::Cells: return "cells";
    case QuestionType::Click: return "click";
    case QuestionType::Order: return "order";
    case QuestionType::Line: break;
    }
    return "line";
}

const char *roleName(Exhibit::Role role)
{
    switch (role) {
    case Exhibit::Role::Input: return "input";
    case Exhibit::Role::Kernel: return "kernel";
    case Exhibit::Role::Output: return "output";
    case Exhibit::Role::Gradient: return "gradient";
    case Exhibit::Role::Column: return "column";
    case Exhibit::Role::Plain: break;
    }
    return "plain";
}

bool closeTo(const Values &a, const Values &b, double tolerance)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [tolerance](double x, double y) {
        return std::abs(x - y) <= tolerance + 1e-9 * std::max(1.0, std::abs(y));
    });
}

} // namespace convlab::practice
