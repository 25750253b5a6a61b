// SPDX-License-Identifier: GPL-3.0-or-later
// What Highway asks when vector code runs for the first time: which kinds of processor this one can do the work of. Its
// library has the same functions, but measures the processor's clock for milliseconds whenever a program that needs it
// starts; defined here, it is not needed.
#include <hwy/highway.h>

#include <atomic>
#include <cstdint>

namespace hwy {

namespace {

std::atomic<std::int64_t> forTest{0};       ///< 0: what the processor says

std::int64_t detected()
{
    std::int64_t kinds = HWY_STATIC_TARGET | HWY_EMU128 | HWY_SCALAR;   // what runs everywhere
#if HWY_ARCH_X86 && HWY_COMPILER_GCC
    __builtin_cpu_init();
    // Every processor with AVX2 and BMI2 has F16C and LZCNT, too.
    const bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi")
                      && __builtin_cpu_supports("bmi2");
    const bool avx512 = avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl")
                        && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512cd");
    const bool crypto = __builtin_cpu_supports("aes") && __builtin_cpu_supports("pclmul");
    const bool avx512Dl = avx512 && crypto && __builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512vbmi")
                          && __builtin_cpu_supports("avx512vbmi2") && __builtin_cpu_supports("vpclmulqdq")
                          && __builtin_cpu_supports("avx512vpopcntdq") && __builtin_cpu_supports("avx512bitalg")
                          && __builtin_cpu_supports("gfni");
    kinds |= __builtin_cpu_supports("ssse3") ? HWY_SSSE3 : 0;
    kinds |= __builtin_cpu_supports("sse4.2") && crypto ? HWY_SSE4 : 0;
    kinds |= avx2 ? HWY_AVX2 : 0;
    kinds |= avx512 ? HWY_AVX3 : 0;
    kinds |= avx512Dl ? HWY_AVX3_DL : 0;
#endif
    return kinds;
}

} // namespace

std::int64_t SupportedTargets()
{
    const std::int64_t chosen = forTest;
    return chosen != 0 ? chosen : detected();
}

void SetSupportedTargetsForTest(std::int64_t targets)
{
    forTest = targets;
}

ChosenTarget &GetChosenTarget()
{
    static ChosenTarget chosen;
    return chosen;
}

} // namespace hwy
