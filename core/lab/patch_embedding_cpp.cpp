// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/patch_embedding_cpp.h"

#include "core/lab/array_literal.h"
#include "core/lab/fill_in.h"
#include "core/lab/literals.h"

namespace convlab {

namespace {

const char *const counting =
    "#include <cstdint>\n"
    "#include <iostream>\n"
    R"(
int main()
{
    const std::int64_t channels = @c@, image_h = @h@, image_w = @w@, patch = @p@, embed_dim = @d@;
    const std::int64_t rows = image_h / patch, cols = image_w / patch;  // rounded down: the rest is in no patch
    const std::int64_t num_patches = rows * cols, patch_vector = channels * patch * patch;
    std::cout << "num patches: " << num_patches << '\n'
              << "patch projection params: " << patch_vector * embed_dim + embed_dim << '\n';
@sequence@}
)";

const char *const countedSequence = R"(    const std::int64_t length = num_patches + @before@;
    std::cout << "sequence shape: (" << length << ", " << embed_dim << ")\n"
              << "class token and position params: " << (@before@ + @positions@ * length) * embed_dim << '\n';
)";

const char *const written =
    "#include <algorithm>\n"
    "#include <cmath>\n"
    "#include <iomanip>\n"
    "#include <iostream>\n"
    "#include <vector>\n"
    R"(
int main()
{
    const int channels = @c@, height = @h@, width = @w@, patch = @p@, embed_dim = @d@;
    const std::vector<double> x = @x@;
    const std::vector<double> k = @k@;
    const std::vector<double> b = @b@;

    const int rows = height / patch, cols = width / patch;  // rounded down: the rest is in no patch
    const int num_patches = rows * cols, area = patch * patch, patch_vector = channels * area;
    const auto pixel = [&](int token, int c, int i, int j) {
        return x[(c * height + token / cols * patch + i) * width + token % cols * patch + j];
    };
    std::cout << std::setprecision(15) << "num patches: " << num_patches << '\n'
              << "patch projection params: " << patch_vector * embed_dim + embed_dim << "\ntokens:\n";

    double largest = 0;
    for (int token = 0; token < num_patches; ++token) {
        // Unfold: the patch becomes a row in the order @order@.
        std::vector<double> row;
@unfold@                    row.push_back(pixel(token, c, i, j));
        for (int d = 0; d < embed_dim; ++d) {
            double linear = 0, convolution = 0;
            for (int place = 0; place < patch_vector; ++place)
                linear += row[place] * k[d * patch_vector + @column@];
            for (int tap = 0; tap < patch_vector; ++tap)
                convolution += pixel(token, tap / area, tap / patch % patch, tap % patch) * k[d * patch_vector + tap];
            linear += b[d];
            convolution += b[d];
            largest = std::max(largest, std::abs(linear - convolution));
            std::cout << linear << (d + 1 < embed_dim ? ' ' : '\n');
        }
    }
    std::cout << "largest difference: " << largest << '\n';
}
)";

const char *const channelFirst = R"(        for (int c = 0; c < channels; ++c)
            for (int i = 0; i < patch; ++i)
                for (int j = 0; j < patch; ++j)
)";
const char *const channelLast = R"(        for (int i = 0; i < patch; ++i)
            for (int j = 0; j < patch; ++j)
                for (int c = 0; c < channels; ++c)
)";

std::string text(std::int64_t value) { return std::to_string(value); }

} // namespace

std::string patchEmbeddingCpp(const PatchTrace &trace)
{
    const PatchSetup &setup = trace.setup();
    const Shape &image = setup.image.shape;
    const bool last = setup.order == PatchOrder::RowColChannel;
    Blanks blanks{{"c", text(image.c)}, {"h", text(image.h)}, {"w", text(image.w)}, {"p", text(setup.patch)}, {"d", text(setup.dims)}};
    if (!trace.writtenOut()) {
        const Blanks extra{{"before", setup.classToken ? "1" : "0"}, {"positions", setup.positions ? "1" : "0"}};
        blanks.push_back({"sequence", trace.hasSequence() ? filledIn(countedSequence, extra) : ""});
        return filledIn(counting, blanks);
    }
    blanks.insert(blanks.end(), {
        {"x", cppRowLines(setup.image)},
        {"k", cppRowLines(setup.weight)},
        {"b", cppList(setup.bias)},
        {"order", last ? "(h, w, c)" : "(c, h, w)"},
        {"unfold", last ? channelLast : channelFirst},
        {"column", last && setup.permuted ? "(place % channels * area + place / channels)" : "place"},
    });
    return filledIn(written, blanks);
}

} // namespace convlab
