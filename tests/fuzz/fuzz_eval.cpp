// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the input of `convlab eval`: one JSON object comes out for each line that is not blank.
#include "tests/fuzz/eval_input.h"

#include <cstdint>
#include <cstdlib>

namespace {

const convlab::app::Evaluator &evaluator()
{
    static const convlab::app::Evaluator one = [] {
        convlab::ui::Words words;
        words.load(QStringLiteral(SOURCE_ROOT "/resources/words/en.json"));
        return convlab::app::Evaluator(words);
    }();
    return one;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (!convlab::tests::isAnswered(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), evaluator()))
        std::abort();
    return 0;
}
