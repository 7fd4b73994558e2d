"""What the model learns to say: a digit for each function, from its place among this repository's labels."""

import bisect
from collections.abc import Callable, Sequence


def quantile_bins(targets: Sequence[float]) -> Callable[[float], float]:
    """Maps a label to a bin in 0…9, by the training rows' labels only.

    0, never fixed, is bin 0; a fixed function gets 1…9 by its average rank among the fixed ones. The labels
    themselves would not do: their mean is about .02, and a model told to say 10 × label learns to say "0".
    """
    fixed = sorted(target for target in targets if target > 0)

    def bin_of(target: float) -> float:
        if target <= 0 or not fixed:
            return 0.0
        below, not_above = bisect.bisect_left(fixed, target), bisect.bisect_right(fixed, target)
        return 1.0 + 8.0 * (below + not_above) / (2 * len(fixed))

    return bin_of
