"""Reads the rows that TypeScript wrote: {id, split, language, path, text, target}, one JSON object a line."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .errors import Usage
from .schema_check import problem

SPLITS = ("train", "validation", "test")
#: Fewer say nothing about an order; TypeScript's screener asks for many more.
MIN_ROWS = {"train": 64, "validation": 16, "test": 16}


@dataclass(frozen=True)
class Dataset:
    """Rows by split, in the file's order."""

    train: list[dict[str, Any]]
    validation: list[dict[str, Any]]
    test: list[dict[str, Any]]


def read_dataset(path: Path) -> Dataset:
    """Usage where a line is wrong, a split is too small, or has one label only."""
    rows: dict[str, list[dict[str, Any]]] = {split: [] for split in SPLITS}
    seen: set[str] = set()
    try:
        with path.open(encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                row = _row(line, number)
                if row["id"] in seen:
                    raise _wrong(f"line {number} repeats the id {row['id'][:80]!r}")
                seen.add(row["id"])
                rows[row["split"]].append(row)
    except OSError as error:
        raise _wrong(f"it cannot be read ({error.strerror})") from error
    for split in SPLITS:
        if len(rows[split]) < MIN_ROWS[split]:
            raise _wrong(f"split {split} has {len(rows[split])} rows, fewer than {MIN_ROWS[split]}")
        if len({row["target"] for row in rows[split]}) < 2:
            raise _wrong(f"all rows of split {split} have the same target, so nothing can be ordered")
    return Dataset(**rows)


def _row(line: str, number: int) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise _wrong(f"line {number} is not JSON") from error
    found = problem("datasetRow", row)
    if found:
        raise _wrong(f"line {number}: {found}")
    return dict(row)


def _wrong(why: str) -> Usage:
    return Usage(
        what=f"The data set is wrong: {why}.",
        consequence="Nothing was trained.",
        cure="Write it as contract/protocol.schema.json's datasetRow says.",
    )
