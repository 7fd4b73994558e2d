"""Watches the clock of a training run: progress events, the forecast after 20 steps, the time limit."""

import statistics
import time
from dataclasses import dataclass, field
from typing import Any

from transformers import TrainerCallback

from .errors import OutOfTime
from .protocol import progress
from .train_plan import Plan

#: Steps that are timed before a forecast, of which the first few warm up.
FORECAST_STEPS, WARM_UP_STEPS = 20, 3


@dataclass
class Clock(TrainerCallback):
    """`validation_seconds`: of each validation so far, filled in by whoever validates.
    `per_row_share`: a validation's rows over a step's rows, for the forecast before the first validation."""

    plan: Plan
    rank: int
    per_row_share: float
    final_share: float
    validation_seconds: list[float] = field(default_factory=list)
    forecast: dict[str, Any] | None = None
    out_of_time: OutOfTime | None = None
    _steps: list[float] = field(default_factory=list)
    _began: float = field(default_factory=time.monotonic)
    _step_began: float = 0.0
    _loss: float | None = None

    def on_step_begin(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        """Starts the step's time."""
        self._step_began = time.monotonic()

    def on_step_end(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        """Ends it; after FORECAST_STEPS of them says how long the whole will take."""
        self._steps.append(time.monotonic() - self._step_began)
        if len(self._steps) == min(FORECAST_STEPS, state.max_steps):
            self._make_forecast(state.global_step, state.max_steps, args.eval_steps)
        late = self.plan.deadline is not None and time.time() > self.plan.deadline
        if late:
            self.out_of_time = _limit(self.plan, f"was reached at step {state.global_step} of {state.max_steps}")
        control.should_training_stop |= self._agree(self.out_of_time is not None)
        control.should_save |= control.should_training_stop
        self._report(state)

    def on_log(self, args: Any, state: Any, control: Any, logs: dict[str, float] | None = None, **_: Any) -> None:
        """Keeps the loss for the next event; several processes report their number times it (trainer.py)."""
        if logs and "loss" in logs:
            self._loss = round(logs["loss"] / args.world_size, 5)

    def on_evaluate(
        self, args: Any, state: Any, control: Any, metrics: dict[str, float] | None = None, **_: Any
    ) -> None:
        """A validation is always told."""
        self._report(state, validation=(metrics or {}).get("eval_spearman"))

    def _report(self, state: Any, validation: float | None = None) -> None:
        if self.rank != 0:
            return
        progress(
            "train",
            step=state.global_step,
            of=state.max_steps,
            started=self._began,
            loss=self._loss,
            validationSpearman=None if validation is None else round(validation, 4),
            forecastSeconds=self.forecast and self.forecast["totalSeconds"],
        )

    def _make_forecast(self, step: int, steps: int, every: int) -> None:
        per_step = statistics.median(self._steps[WARM_UP_STEPS:] or self._steps)
        # A validation goes forward only: about a third of a training step for the same rows.
        validation = statistics.mean(self.validation_seconds or [per_step * self.per_row_share / 3])
        left = steps - step
        seconds = left * per_step + left // max(1, every) * validation + self.final_share * per_step / 3
        total = time.time() - self.plan.started + seconds
        limit = self.plan.request["seconds"]
        self.forecast = {
            "atStep": step,
            "steps": steps,
            "secondsPerStep": round(per_step, 4),
            "totalSeconds": round(total, 1),
            "limitSeconds": limit,
        }
        if limit is not None and total > limit and self.plan.request["overrun"] == "stop":
            self.out_of_time = _limit(self.plan, f"does not suffice: after {step} steps the forecast is {total:.0f} s")

    def _agree(self, stop: bool) -> bool:
        """All processes stop at the same step, or the others would wait for the first one for ever."""
        import torch
        import torch.distributed as dist

        if self.plan.batches.processes == 1:
            return stop
        device = "cuda" if dist.get_backend() == "nccl" else "cpu"
        flag = torch.tensor([float(stop)], device=device)
        dist.all_reduce(flag, op=dist.ReduceOp.MAX)
        if flag.item() > 0 and self.out_of_time is None:
            self.out_of_time = _limit(self.plan, "was reached in another process")
        return bool(flag.item() > 0)


def _limit(plan: Plan, happened: str) -> OutOfTime:
    return OutOfTime(
        what=f"The time limit of {plan.request['seconds']:g} s {happened}.",
        consequence="No adapter was made; a checkpoint stays in the work folder.",
        cure="Raise the limit (the same command goes on from the checkpoint; overrun `checkpoint` trains until the "
        "limit each time), or train on fewer functions, fewer epochs or a smaller base model.",
    )
