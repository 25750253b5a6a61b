// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/wide_registers.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace convlab::fast {

#if defined(__x86_64__)

namespace {

__attribute__((target("avx"))) void zeroUpperHalves()
{
    _mm256_zeroupper();
}

} // namespace

void releaseWideRegisters()
{
    if (__builtin_cpu_supports("avx"))
        zeroUpperHalves();
}

#else

void releaseWideRegisters() { }

#endif

} // namespace convlab::fast
