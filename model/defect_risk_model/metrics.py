"""Spearman's rank correlation with a bootstrap interval drawn by file."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np

#: 95 % of them lie inside the interval.
DRAWS = 1000


def ranks(values: "np.ndarray") -> "np.ndarray":
    """Average ranks from 1, ties shared."""
    import numpy as np

    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    return (last - (counts - 1) / 2)[inverse]


def spearman(scores: Sequence[float], targets: Sequence[float]) -> float | None:
    """ρ, or None where one side is constant."""
    import numpy as np

    a, b = ranks(np.asarray(scores, dtype=float)), ranks(np.asarray(targets, dtype=float))
    a, b = a - a.mean(), b - b.mean()
    norm = float(np.sqrt((a * a).sum() * (b * b).sum()))
    return float((a * b).sum() / norm) if norm > 0 else None


def spearman_interval(
    scores: Sequence[float], targets: Sequence[float], files: Sequence[str], *, seed: int
) -> dict[str, Any]:
    """{spearman, low, high}: whole files are drawn, because functions of one file are alike."""
    import numpy as np

    rho = spearman(scores, targets)
    if rho is None:
        return {"spearman": None, "low": None, "high": None}
    members: dict[str, list[int]] = {}
    for i, file in enumerate(files):
        members.setdefault(file, []).append(i)
    groups = [np.asarray(rows) for rows in members.values()]
    random = np.random.default_rng(seed)
    a, b = np.asarray(scores, dtype=float), np.asarray(targets, dtype=float)
    drawn = []
    for _ in range(DRAWS):
        rows = np.concatenate([groups[g] for g in random.integers(0, len(groups), len(groups))])
        value = spearman(a[rows].tolist(), b[rows].tolist())
        if value is not None:
            drawn.append(value)
    low, high = np.quantile(drawn, [0.025, 0.975]) if drawn else (rho, rho)
    return {"spearman": round(rho, 4), "low": round(float(low), 4), "high": round(float(high), 4)}
