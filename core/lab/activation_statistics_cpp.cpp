// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/activation_statistics_cpp.h"

#include "core/lab/fill_in.h"

namespace convlab {

namespace {

const char *const headers = "#include <algorithm>\n#include <cmath>\n#include <cstdio>\n#include <random>\n#include <vector>\n";

const char *const program = R"(
// NumPy's legacy generator: Mersenne Twister, doubles of 53 bits, Marsaglia's polar method.
struct Generator {
    std::mt19937 engine{@seed@};
    double spare = 0;
    bool hasSpare = false;

    double uniform()
    {
        const double high = engine() >> 5, low = engine() >> 6;
        return (high * 67108864.0 + low) / 9007199254740992.0;
    }
    double normal()
    {
        if (hasSpare) {
            hasSpare = false;
            return spare;
        }
        double a, b, square;
        do {
            a = 2 * uniform() - 1;
            b = 2 * uniform() - 1;
            square = a * a + b * b;
        } while (square >= 1 || square == 0);
        const double factor = std::sqrt(-2 * std::log(square) / square);
        spare = factor * a;
        hasSpare = true;
        return factor * b;
    }
};

const int N = @n@, C = @c@, P = @h@ * @w@; // samples, channels, numbers of one sheet

// Mean and variance of the numbers that share a set; set(n, c) says which one.
template<typename Set>
void measure(const std::vector<double> &acts, Set set, std::vector<double> &mean, std::vector<double> &var)
{
    const int sets = set(N - 1, C - 1) + 1;
    const double count = double(N) * C * P / sets;
    mean.assign(sets, 0.0);
    var.assign(sets, 0.0);
    for (int i = 0; i < N * C * P; ++i)
        mean[set(i / P / C, i / P % C)] += acts[i] / count;
    for (int i = 0; i < N * C * P; ++i) {
        const int s = set(i / P / C, i / P % C);
        var[s] += (acts[i] - mean[s]) * (acts[i] - mean[s]) / count;
    }
}

int main()
{
    Generator generator;
    std::vector<double> acts(N * C * P), mean, var;
    for (double &x : acts)
        x = @draw@;
@fault@@relu@@norm@    measure(acts, [](int, int c) { return c; }, mean, var);
    const auto means = std::minmax_element(mean.begin(), mean.end());
    const auto vars = std::minmax_element(var.begin(), var.end());
    std::printf("mean range: %.17g %.17g\n", *means.first, *means.second);
    std::printf("std range: %.17g %.17g\n", std::sqrt(*vars.first), std::sqrt(*vars.second));
}
)";

std::string biased(const std::vector<int> &channels, const char *change)
{
    std::string list = indexList(channels);
    return "    for (int n = 0; n < N; ++n)\n        for (int c : {" + list.substr(1, list.size() - 2)
           + "})\n            for (int i = 0; i < P; ++i)\n                acts[(n * C + c) * P + i] " + change + ";\n";
}

std::string faultLines(const ActivationSetting &s)
{
    const FaultPlace place = faultPlace(s);
    const auto scaled = [&](const char *gain) {
        return "    for (double &x : acts)\n        x *= std::pow(" + std::string(gain) + ", " + std::to_string(s.layers) + ");\n";
    };
    switch (s.present()) {
    case ActivationFault::Dead: return biased(place.channels, "-= 10");
    case ActivationFault::Shifted: return biased(place.channels, "+= 1");
    case ActivationFault::Constant:
        return "    for (int i = 0; i < N * C * P; ++i)\n        if (i / P / C != " + std::to_string(place.sample)
               + ")\n            acts[i] = 0.5;\n";
    case ActivationFault::Exploding: return scaled("1.5");
    case ActivationFault::Vanishing: return scaled("0.5");
    case ActivationFault::None: break;
    }
    return {};
}

std::string normLines(const ActivationSetting &s)
{
    if (!s.norm)
        return {};
    std::string set = "[](int, int c) { return c; }";
    if (*s.norm == NormKind::Layer)
        set = "[](int n, int) { return n; }";
    else if (*s.norm == NormKind::Instance)
        set = "[](int n, int c) { return n * C + c; }";
    else if (*s.norm == NormKind::Group)
        set = "[](int n, int c) { return n * @g@ + c / (C / @g@); }";
    return "    const auto set = " + filledIn(set, {{"g", std::to_string(s.groups)}})
           + ";\n    measure(acts, set, mean, var);\n    for (int i = 0; i < N * C * P; ++i) {\n"
             "        const int s = set(i / P / C, i / P % C);\n        acts[i] = (acts[i] - mean[s]) / std::sqrt(var[s] + 1e-5);\n    }\n";
}

} // namespace

std::string indexList(const std::vector<int> &indices)
{
    std::string list;
    for (const int index : indices)
        list += (list.empty() ? "" : ", ") + std::to_string(index);
    return "[" + list + "]";
}

std::string activationStatisticsCpp(const ActivationSetting &s)
{
    const auto text = [](std::int64_t value) { return std::to_string(value); };
    const bool uniform = s.source == ActivationSource::Uniform;
    return filledIn(std::string(headers) + program, {{"seed", text(s.seed)}, {"n", text(s.shape.n)}, {"c", text(s.shape.c)}, {"h", text(s.shape.h)},
                              {"w", text(s.shape.w)},
                              {"draw", uniform ? "-1 + 2 * generator.uniform()" : "generator.normal()"},
                              {"fault", faultLines(s)},
                              {"relu", s.rectified() ? "    for (double &x : acts)\n        x = std::max(x, 0.0);\n" : ""},
                              {"norm", normLines(s)}});
}

} // namespace convlab
