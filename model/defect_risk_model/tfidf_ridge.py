"""The text row beside the adapter: hashed tf-idf of a function's words and word pairs, ridge regression.

What a linear model on words alone orders as well needs no GPU. Solved by conjugate gradients on
(XᵀX + αI) w = Xᵀy with X sparse, so 20,000 functions take seconds.
"""

import itertools
import math
import re
import zlib
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

BUCKETS = 1 << 14
ALPHA = 1.0
_ITERATIONS = 60
_WORD = re.compile(r"[A-Za-z_][A-Za-z_0-9]*|[^\sA-Za-z_0-9]")


def tfidf_ridge(train: Sequence[str], targets: Sequence[float], test: Sequence[str]) -> list[float]:
    """Predictions for `test` of a ridge fitted on `train`."""
    import numpy as np

    counts = [_buckets(text) for text in train]
    documents = Counter(bucket for row in counts for bucket in row)
    weights = np.array([math.log((1 + len(train)) / (1 + documents[b])) + 1 for b in range(BUCKETS)])
    rows, columns, values = _matrix(counts, weights)
    mean = float(np.mean(targets))
    y = np.asarray(targets) - mean

    def times(w: "np.ndarray") -> "np.ndarray":
        return np.bincount(rows, values * w[columns], minlength=len(train))

    def transposed(u: "np.ndarray") -> "np.ndarray":
        return np.bincount(columns, values * u[rows], minlength=BUCKETS)

    w = np.zeros(BUCKETS)
    residual = transposed(y)
    direction, norm = residual.copy(), float(residual @ residual)
    for _ in range(_ITERATIONS):
        if norm < 1e-12:
            break
        image = transposed(times(direction)) + ALPHA * direction
        step = norm / float(direction @ image)
        w += step * direction
        residual -= step * image
        norm, before = float(residual @ residual), norm
        direction = residual + norm / before * direction
    rows, columns, values = _matrix([_buckets(text) for text in test], weights)
    return (np.bincount(rows, values * w[columns], minlength=len(test)) + mean).tolist()


def _buckets(text: str) -> Counter[int]:
    words = _WORD.findall(text)
    terms = [*words, *(f"{a} {b}" for a, b in itertools.pairwise(words))]
    return Counter(zlib.crc32(term.encode("utf-8", "replace")) % BUCKETS for term in terms)


def _matrix(counts: Sequence[Counter[int]], weights: "np.ndarray") -> "tuple[np.ndarray, np.ndarray, np.ndarray]":
    """(row, column, value) of each entry; rows have length 1."""
    import numpy as np

    rows = np.repeat(np.arange(len(counts)), [len(row) for row in counts])
    columns = np.array([bucket for row in counts for bucket in row], dtype=np.int64)
    values = np.array([1 + math.log(n) for row in counts for n in row.values()]) * weights[columns]
    norms = np.sqrt(np.bincount(rows, values**2, minlength=len(counts)))
    return rows, columns, values / np.maximum(norms[rows], 1e-12)
