// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/formula.h"

namespace convlab::tests {

inline Token signToken(const char *text, bool strong = false)
{
    Token token;
    token.text = text;
    token.strong = strong;
    return token;
}

inline Token numberToken(double value)
{
    Token token;
    token.kind = Token::Kind::Number;
    token.a = value;
    return token;
}

} // namespace convlab::tests
