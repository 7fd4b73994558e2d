"""What a training run does, worked out once by the supervisor and read by every worker process."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from .digests import sha256_of_bytes

#: Functions that the pairwise loss compares at once in one process, at least: with fewer, most batches
#: hold no pair of different labels (9 of 10 functions were never fixed).
MIN_GROUP = 8


@dataclass(frozen=True)
class Batches:
    """`group` functions are compared at once in each process, `chunk` of them go through the model at once,
    `accumulate` groups make one step; a step sees group × processes × accumulate functions."""

    group: int
    chunk: int
    accumulate: int
    processes: int

    @property
    def effective(self) -> int:
        """Functions a step."""
        return self.group * self.accumulate * self.processes


def plan_batches(micro_batch: int, effective_batch: int, processes: int) -> Batches:
    """As near to `effective_batch` as whole groups come; a micro-batch under 8 is a chunk of a group of 8."""
    share = max(MIN_GROUP, -(-effective_batch // processes))
    group = max(MIN_GROUP, min(micro_batch, share))
    accumulate = max(1, round(effective_batch / (group * processes)))
    return Batches(group=group, chunk=min(micro_batch, group), accumulate=accumulate, processes=processes)


@dataclass(frozen=True)
class Plan:
    """A worker's orders. Times are time.time() seconds, since processes share no monotonic clock on all systems."""

    request: dict[str, Any]
    batches: Batches
    learning_rate: float
    supervisor: int
    started: float
    notes: list[str]

    @property
    def work(self) -> Path:
        """Where checkpoints and the answer go."""
        return Path(self.request["work"])

    @property
    def answer(self) -> Path:
        """The file that rank 0 leaves its trainResponse or error in."""
        return self.work / "answer.json"

    @property
    def deadline(self) -> float | None:
        """When the time limit is over."""
        seconds = self.request["seconds"]
        return None if seconds is None else self.started + seconds

    def write(self, path: Path) -> None:
        """For workers to read."""
        path.write_text(json.dumps(asdict(self)), encoding="utf-8")


def read_plan(path: Path) -> Plan:
    """What `write` wrote."""
    raw = json.loads(path.read_text(encoding="utf-8"))
    return Plan(**{**raw, "batches": Batches(**raw["batches"])})


def fingerprint(plan: Plan, base_files: dict[str, str], dataset_sha256: str, template_sha256: str) -> str:
    """Of all that a checkpoint depends on: one of another run is not gone on from. How a group is cut into
    chunks, and which device does it, may differ."""
    same = ("seed", "mask", "epochs", "maxTokens", "dropout", "effectiveBatch")
    facts: dict[str, Any] = {name: plan.request[name] for name in same}
    facts |= {"effective": plan.batches.effective, "processes": plan.batches.processes}
    facts |= {"learningRate": plan.learning_rate, "base": base_files, "dataset": dataset_sha256}
    facts["template"] = template_sha256
    return sha256_of_bytes(json.dumps(facts, sort_keys=True).encode())
