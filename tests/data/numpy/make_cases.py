#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes cases.json: arrays and what NumPy prints for them (made with Debian 12's NumPy 1.24.2)."""
import json
import os

import numpy as np

rng = np.random.RandomState(7)
arrays = [np.array(a, dtype=float) for a in (
    [-2, -2, -2], [0.8, -0.4, 0.65], [[-4, -4], [-4, -4]], [[3.5, 2], [2.5, 2]], [1e-5, 1], [1e8, 2.5], [0.1, 1000],
    [0.0001, 0.1], [1 / 3, 2 / 3], [1e-300, 1], [0, 0], [-0.0, 1], [123456.789, 1], [1e16, 1e-16], [2.5],
    [np.nan, 1], [np.inf, -1.25], [-np.inf, np.nan, 100.5], [np.nan, np.nan], [1e100, 1], [0.12345678901, 5],
    [99999999.0, 1e6], [1e-4, 5e-2], [[1.5, -2.25, 1000]], [[[1, 2], [3, 4]], [[5, 6.5], [7, 8]]])]
arrays += [rng.normal(size=s) for s in ((4,), (3, 5), (20,), (40,), (2, 3, 4), (30, 40), (1100,), (2, 2, 2, 2), (12, 12))]
arrays += [rng.randint(-50, 50, size=s).astype(float) for s in ((6, 6), (30,), (64, 64))]
ints = [np.array(a) for a in ([1, 2, 3], [[1, 2, 4, 5], [2, 3, 5, 6]], [-1, 100], [7])]
ints += [rng.randint(-9, 99, size=s) for s in ((4, 4), (40,), (1001,), (3, 2, 2))]
floats = [0.1, 1.0, -2.5, 1e16, 123456789012345680.0, 1e-4, 9.9e-5, 4.069411474461049e-12, 5565.453964467677, 1e22,
          -0.0, 8.408759124087592, 1 / 3, float("inf"), float("nan"), 5e-324, 1.7976931348623157e308]


def clean(values):
    # JSON readers lose the sign of a negative zero.
    return [str(v) if not np.isfinite(v) or (v == 0 and np.signbit(v)) else v for v in values]


cases = [{"kind": "float", "sizes": list(a.shape), "data": clean(a.reshape(-1).tolist()), "text": str(a)} for a in arrays]
cases += [{"kind": "int", "sizes": list(a.shape), "data": a.reshape(-1).tolist(), "text": str(a)} for a in ints]
cases += [{"kind": "scalar", "sizes": [], "data": clean([f]), "text": repr(f)} for f in floats]
with open(os.path.join(os.path.dirname(__file__), "cases.json"), "w") as file:
    json.dump({"numpy": np.__version__, "cases": cases}, file, indent=0)
