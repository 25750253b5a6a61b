// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/im2col_run.h"
#include "tests/core/scene/playable_checks.h"
#include "tests/support/reference_cases.h"

#include <QString>

#include <memory>
#include <string>

namespace convlab::tests {

struct Im2colSetting {
    Shape input{1, 1, 3, 3}, weight{1, 1, 2, 2};
    ConvParams params;
    UnfoldDirection direction = UnfoldDirection::Im2col;
    Im2colView view;
};

inline std::unique_ptr<Im2colRun> runOf(const Im2colSetting &s)
{
    const bool page = s.input == Shape{1, 1, 3, 3} && s.weight == Shape{1, 1, 2, 2};
    const Tensor<double> x = page ? rampTensor(s.input) : patternTensor(s.input, 1);
    const Tensor<double> w = page ? Tensor<double>(s.weight, {1, 2, 3, -4}) : patternTensor(s.weight, 2);
    return std::make_unique<Im2colRun>(
        Im2colStage(std::make_shared<const Im2colTrace>(x, w, s.params, s.direction), s.view));
}

inline Im2colSetting folding()
{
    Im2colSetting s;
    s.direction = UnfoldDirection::Col2im;
    return s;
}

inline Im2colSetting demanding()
{
    Im2colSetting s{{1, 2, 4, 5}, {2, 2, 3, 2}, {}, UnfoldDirection::Im2col, {}};
    s.params.stride = {2, 1};
    s.params.dilation = {1, 2};
    s.params.padding = {1, 0, 2, 1};
    s.view.heat = true;
    return s;
}

inline const Grid &grid(const Scene &scene, const char *id)
{
    const int part = scene.partIndex(id);
    if (part < 0)
        qFatal("no part %s", id);
    return std::get<Grid>(scene.parts[static_cast<std::size_t>(part)]);
}

inline CellRef cell(const Playable &run, const char *id, int row, int col)
{
    return {run.sceneAt({}).partIndex(id), row, col};
}

/// The formula as plain text, without progress.
inline std::string written(const Formula &formula)
{
    const auto digits = [](double value) { return QString::number(value).toStdString(); };
    std::string text;
    for (const Token &token : formula.tokens) {
        switch (token.kind) {
        case Token::Kind::Term: text += digits(token.a) + "*" + digits(token.b); break;
        case Token::Kind::Number: text += digits(token.a); break;
        case Token::Kind::Words: text += "{" + token.label.key + "}"; break;
        case Token::Kind::Text: text += token.text; break;
        }
        text += " ";
    }
    return text;
}

} // namespace convlab::tests
