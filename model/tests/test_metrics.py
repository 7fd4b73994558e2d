"""Ranks, correlation, bins, loss and ridge against values worked out another way."""

import math
import random

import numpy as np
import pytest
import torch

from defect_risk_model.loss import LEVEL_WEIGHT, rank_and_level_loss
from defect_risk_model.metrics import ranks, spearman, spearman_interval
from defect_risk_model.targets import quantile_bins
from defect_risk_model.tfidf_ridge import ALPHA, BUCKETS, _buckets, tfidf_ridge
from defect_risk_model.train_plan import plan_batches

LN2 = math.log(2)


def test_ties_share_their_rank():
    assert ranks(np.array([3, 1, 3, 2])).tolist() == [3.5, 1, 3.5, 2]


@pytest.mark.parametrize(
    ("scores", "targets", "expected"),
    [
        ([1, 2, 3], [10, 20, 30], 1.0),
        ([1, 2, 3], [30, 20, 10], -1.0),
        # By hand: ranks 1 2 3 4 and 2 1 4 3, Σd² = 4, 1 − 6·4/(4·15)
        ([1, 2, 3, 4], [2, 1, 4, 3], 0.6),
        ([5, 5, 5], [1, 2, 3], None),
    ],
)
def test_spearman(scores, targets, expected):
    found = spearman(scores, targets)
    assert found == expected or found == pytest.approx(expected)


def test_the_interval_holds_the_value_and_widens_when_files_are_few():
    draw = random.Random(0)
    targets = [draw.random() for _ in range(200)]
    scores = [t + draw.gauss(0, 0.3) for t in targets]
    many = spearman_interval(scores, targets, [str(i) for i in range(200)], seed=0)
    few = spearman_interval(scores, targets, [str(i // 50) for i in range(200)], seed=0)
    assert many["low"] < many["spearman"] < many["high"]
    assert few["spearman"] == many["spearman"]
    assert spearman_interval([1, 1], [1, 2], ["a", "b"], seed=0)["spearman"] is None


def test_bins_spread_the_fixed_functions_over_the_digits():
    bin_of = quantile_bins([0, 0, 0, 0, 0.001, 0.002, 0.002, 0.9])
    assert bin_of(0) == 0
    # Average ranks among the four fixed: 1/8, 4/8 (a tie of two), 7/8 of 8, above 1
    assert [bin_of(t) for t in (0.001, 0.002, 0.9)] == [2, 5, 8]
    assert bin_of(0.5) == pytest.approx(1 + 8 * 3 / 4)
    assert quantile_bins([0, 0])(0.3) == 0


def test_the_loss_by_hand():
    scores, bins = torch.tensor([4.0, 4.0]), torch.tensor([9.0, 0.0])
    level = ((4 - 9) ** 2 + 4**2) / 2 / 81
    assert rank_and_level_loss(scores, bins).item() == pytest.approx(LN2 + LEVEL_WEIGHT * level)


def test_without_a_pair_only_the_level_counts():
    scores = torch.tensor([4.0, 5.0], requires_grad=True)
    loss = rank_and_level_loss(scores, torch.tensor([3.0, 3.0]))
    loss.backward()
    assert loss.item() == pytest.approx(LEVEL_WEIGHT * (1 + 4) / 2 / 81)
    assert torch.isfinite(scores.grad).all()


def test_ridge_is_the_closed_form():
    train = ["load a", "load b b", "save c", "parse lock", "lock lock a", "b c"]
    y = np.array([0.1, 0.4, 0.2, 0.9, 0.8, 0.3])
    test = ["lock b", "load c"]
    counts = [_buckets(text) for text in [*train, *test]]
    documents = np.zeros(BUCKETS)
    for row in counts[: len(train)]:
        documents[list(row)] += 1
    dense = np.zeros((len(counts), BUCKETS))
    for i, row in enumerate(counts):
        for bucket, n in row.items():
            dense[i, bucket] = (1 + math.log(n)) * (math.log((1 + len(train)) / (1 + documents[bucket])) + 1)
    dense /= np.linalg.norm(dense, axis=1, keepdims=True)
    x = dense[: len(train)]
    # (XᵀX + αI)⁻¹Xᵀ = Xᵀ(XXᵀ + αI)⁻¹
    w = x.T @ np.linalg.solve(x @ x.T + ALPHA * np.eye(len(train)), y - y.mean())
    assert tfidf_ridge(train, y.tolist(), test) == pytest.approx(
        (dense[len(train) :] @ w + y.mean()).tolist(), abs=1e-6
    )


@pytest.mark.parametrize(
    ("micro", "effective", "processes", "expected"),
    [
        (16, 32, 1, (16, 16, 2)),
        (32, 32, 1, (32, 32, 1)),
        (64, 32, 1, (32, 32, 1)),
        (16, 32, 2, (16, 16, 1)),
        (8, 32, 2, (8, 8, 2)),
        (4, 32, 1, (8, 4, 4)),
        (1, 32, 2, (8, 1, 2)),
        (16, 4, 1, (8, 8, 1)),
    ],
)
def test_batches(micro, effective, processes, expected):
    batches = plan_batches(micro, effective, processes)
    assert (batches.group, batches.chunk, batches.accumulate) == expected
