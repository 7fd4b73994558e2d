"""One process of a training run. The knobs, then the run from top to bottom."""

import json
import os
import shutil
import sys
import time
import traceback
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .base_model import BaseModel, open_base
from .checkpoints import newest_checkpoint
from .dataset import Dataset, read_dataset
from .digests import sha256_of, write_json
from .errors import Defect, Failure, OutOfMemory, Usage
from .one_run import leave_with, only_run
from .protocol import note, progress
from .train_plan import Plan, fingerprint, read_plan

# ---------------------------------------------------------------------------------------------- knobs
RANK, ALPHA = 8, 16
WARM_UP_SHARE, WEIGHT_DECAY, MAX_GRADIENT_NORM = 0.03, 0.0, 1.0
#: The order on the validation split is best late and then declines, at a step that differs by repository.
VALIDATIONS_PER_EPOCH, PATIENCE = 10, 10
#: Of validation rows in the sweep; the final scores are of all.
SWEEP_ROWS = 2000
CHECKPOINTS_KEPT = 3
LOG_STEPS = 5
SCORE_BATCH = 32
# ------------------------------------------------------------------------------------------------------


def run_worker(orders: Path, *, started: float) -> int:
    """Trains as the plan says; rank 0 leaves a trainResponse or an error in the work folder."""
    plan = read_plan(orders)
    leave_with(plan.supervisor)
    kept: list[object] = []
    code = _answer(plan, started, kept)
    if plan.batches.processes > 1:
        # Gloo's destructor can wait for ever for a process that has left already (seen on a busy machine):
        # nothing is destroyed, what there is to say is on the disk.
        sys.stderr.flush()
        os._exit(code)
    return code


def _answer(plan: Plan, started: float, kept: list[object]) -> int:
    """`kept`: gets what must outlive this call."""
    rank = int(os.environ.get("RANK", "0"))
    try:
        with only_run(plan.work / "lock") if rank == 0 else nullcontext():
            answer = _train(plan, rank, started, kept)
        if rank == 0:
            write_json(plan.answer, answer)
        return 0
    except Exception as error:
        failure = _failure(error)
        # The first process to fail speaks; torchrun ends the others.
        if not plan.answer.exists():
            write_json(plan.answer, failure.as_json())
        return failure.exit_code


def _train(plan: Plan, rank: int, started: float, kept: list[object]) -> dict[str, Any]:
    request = plan.request
    base, dataset = open_base(Path(request["base"])), read_dataset(Path(request["dataset"]))
    if plan.batches.effective > len(dataset.train):
        raise _too_few(plan, dataset)

    from transformers import EarlyStoppingCallback

    from .device import choose_device
    from .forecast import Clock
    from .load import add_lora, load_base
    from .prompt import load_template
    from .trainer import RankTrainer

    device = choose_device(request["device"], request["precision"])
    data = _encode(base, dataset, request)
    args = _arguments(plan, device.kind, device.precision, len(data.train))
    if args.world_size != plan.batches.processes:
        raise Defect(what=f"{args.world_size} processes train together, not {plan.batches.processes}.",
                     consequence="No adapter was made.", cure="Please report this.")  # fmt: skip
    progress("load", step=0, of=1, started=started)
    model = load_base(base, device, data.digit_ids)
    if device.precision == "4bit":
        from peft import prepare_model_for_kbit_training

        model = prepare_model_for_kbit_training(model, use_gradient_checkpointing=False)
    _seed(request["seed"])
    model = add_lora(model, r=RANK, alpha=ALPHA, dropout=request["dropout"])

    step = -(-len(data.validation_sweep) // plan.batches.effective)
    final = (len(data.validation) + 2 * len(data.test)) / plan.batches.effective
    clock = Clock(plan=plan, rank=rank, per_row_share=step, final_share=final)
    trainer = RankTrainer(
        model=model,
        args=args,
        train_dataset=data.train,
        chunk=plan.batches.chunk,
        validate=lambda current: _validate(current, data, plan, device, clock),
    )
    kept.append(trainer)
    trainer.add_callback(clock)
    trainer.add_callback(EarlyStoppingCallback(early_stopping_patience=PATIENCE))
    _relax_determinism(device.kind)
    mark = fingerprint(plan, base.files, sha256_of(Path(request["dataset"])), load_template().fingerprint())
    resumed = _resume_point(plan, rank, mark, trainer)
    trainer.train(resume_from_checkpoint=str(resumed[1]) if resumed else None)
    if clock.out_of_time:
        raise clock.out_of_time
    if rank != 0:
        return {}

    from .train_result import Run, make_result

    model = trainer.accelerator.unwrap_model(trainer.model_wrapped, keep_fp32_wrapper=False)
    run = Run(plan=plan, base=base, dataset=dataset, data=data, device=device, forecast=clock.forecast)
    return make_result(run, model, trainer.state, resumed_from=resumed[0] if resumed else None)


@dataclass(frozen=True)
class Data:
    """Encoded rows. `train`: {ids, bin}; the others: token ids, with `targets` beside the sweep's."""

    train: list[dict[str, Any]]
    validation: list[list[int]]
    test: list[list[int]]
    validation_sweep: list[list[int]]
    sweep_targets: list[float]
    digit_ids: list[int]


def _encode(base: BaseModel, dataset: Dataset, request: dict[str, Any]) -> Data:
    from .targets import quantile_bins
    from .tokens import PromptEncoder

    encoder = PromptEncoder(base.tokenizer, max_tokens=request["maxTokens"])
    train, validation, test = (
        [item.ids for item in encoder.encode(rows, request["mask"])]
        for rows in (dataset.train, dataset.validation, dataset.test)
    )
    bin_of = quantile_bins([row["target"] for row in dataset.train])
    # Evenly spaced, because the file's order may be by path.
    every = max(1, -(-len(validation) // SWEEP_ROWS))
    return Data(
        train=[{"ids": ids, "bin": bin_of(row["target"])} for ids, row in zip(train, dataset.train, strict=True)],
        validation=validation,
        test=test,
        validation_sweep=validation[::every],
        sweep_targets=[row["target"] for row in dataset.validation[::every]],
        digit_ids=encoder.digit_ids,
    )


def _arguments(plan: Plan, kind: str, precision: str, rows: int) -> Any:
    from transformers import TrainingArguments

    request, batches = plan.request, plan.batches
    every = max(1, rows // batches.effective // VALIDATIONS_PER_EPOCH)
    steps = rows // batches.effective * request["epochs"]
    return TrainingArguments(
        output_dir=str(plan.work),
        seed=request["seed"],
        # With group_by_length, resuming is not bit-identical from the second epoch on.
        train_sampling_strategy="random",
        full_determinism=True,
        num_train_epochs=request["epochs"],
        per_device_train_batch_size=batches.group,
        gradient_accumulation_steps=batches.accumulate,
        dataloader_drop_last=True,
        learning_rate=plan.learning_rate,
        lr_scheduler_type="cosine",
        warmup_steps=max(1, round(steps * WARM_UP_SHARE)),
        weight_decay=WEIGHT_DECAY,
        max_grad_norm=MAX_GRADIENT_NORM,
        eval_strategy="steps",
        eval_steps=every,
        save_strategy="steps",
        save_steps=every,
        save_total_limit=CHECKPOINTS_KEPT,
        metric_for_best_model="eval_spearman",
        greater_is_better=True,
        logging_steps=LOG_STEPS,
        activation_checkpointing=kind == "cuda",
        activation_checkpointing_kwargs={"use_reentrant": False},
        bf16=kind == "cuda" and precision in ("bf16", "4bit"),
        fp16=kind == "cuda" and precision == "fp16",
        use_cpu=kind == "cpu",
        ddp_find_unused_parameters=False,
        remove_unused_columns=False,
        label_names=[],
        disable_tqdm=True,
        report_to=[],
    )


def _validate(model: Any, data: Data, plan: Plan, device: Any, clock: Any) -> float:
    """Spearman on the sweep's rows, shared out among the processes; 0 where all scores are equal."""
    import torch.distributed as dist

    from .metrics import spearman
    from .readout import predict

    began = time.monotonic()
    processes, rank = plan.batches.processes, int(os.environ.get("RANK", "0"))
    mine = predict(model, data.validation_sweep[rank::processes], batch=SCORE_BATCH, device=device)
    parts: list[list[float]] = [mine]
    if processes > 1:
        parts = [[] for _ in range(processes)]
        dist.all_gather_object(parts, mine)
    scores = [0.0] * len(data.validation_sweep)
    for i, part in enumerate(parts):
        scores[i::processes] = part
    clock.validation_seconds.append(time.monotonic() - began)
    return spearman(scores, data.sweep_targets) or 0.0


def _resume_point(plan: Plan, rank: int, mark: str, trainer: Any) -> tuple[int, Path] | None:
    """The newest whole checkpoint of this very run; another run's are removed, with a sentence."""
    marker = plan.work / "run.json"
    if rank == 0:
        known = _read_mark(marker)
        if known != mark and any(plan.work.glob("checkpoint-*")):
            note("The work folder holds checkpoints of another run (other data or settings); starting anew.")
            for path in plan.work.glob("checkpoint-*"):
                shutil.rmtree(path, ignore_errors=True)
        write_json(marker, {"fingerprint": mark})
        newest_checkpoint(plan.work)
    trainer.accelerator.wait_for_everyone()
    found = newest_checkpoint(plan.work)
    if found and rank == 0:
        note(f"Going on from step {found[0]}.")
    return found


def _read_mark(path: Path) -> str | None:
    try:
        mark: str = json.loads(path.read_text(encoding="utf-8"))["fingerprint"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return mark


def _seed(seed: int) -> None:
    import torch

    torch.manual_seed(seed)


def _relax_determinism(kind: str) -> None:
    """On a GPU an operation without a deterministic form warns instead of ending the run."""
    import torch

    if kind == "cuda":
        torch.use_deterministic_algorithms(True, warn_only=True)


def _failure(error: Exception) -> Failure:
    from .device import is_out_of_memory

    if isinstance(error, Failure):
        return error
    traceback.print_exc()
    if is_out_of_memory(error):
        return OutOfMemory(
            what="Memory ran out even with one function at a time.",
            consequence="No adapter was made.",
            cure="Lower maxTokens, use a smaller base model or 4bit, or a machine with more memory.",
        )
    return Defect(
        what=f"Training failed: {type(error).__name__}: {str(error)[:300]}",
        consequence="No adapter was made; the last checkpoint stays.",
        cure="Please report this with the lines above it on standard error.",
    )


def _too_few(plan: Plan, dataset: Dataset) -> Usage:
    return Usage(
        what=f"The data set has {len(dataset.train)} training rows, fewer than one step's {plan.batches.effective}.",
        consequence="Nothing was trained.",
        cure="Lower effectiveBatch or processes, or bring more rows.",
    )
