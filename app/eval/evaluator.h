// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/words.h"

#include <QByteArray>

#include <string>

namespace convlab::app {

/// Answers cases, one JSON object a line (README.md beside this file). No line makes it throw or end.
class Evaluator {
public:
    /// `words` has the sentences of core's rules.
    explicit Evaluator(ui::Words words) : m_words(std::move(words)) {}

    /// {"id": …, "out": {…}} or {"id": …, "error": {"code": …, "message": …}}, without a line break.
    std::string answer(const QByteArray &line) const;

    /// The error line for a line that was too long to be read.
    std::string refusalOfLongLine() const;

private:
    ui::Words m_words;
};

} // namespace convlab::app
