"""What a finished training is worth: the best checkpoint, saved, read back as a stranger would, and scored
beside the base model as it comes and a linear model on words."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .adapter_files import read_adapter, read_tensors
from .base_model import BaseModel
from .checkpoints import STATE
from .dataset import Dataset
from .device import Device, versions
from .errors import Defect
from .load import set_weights
from .metrics import spearman_interval
from .protocol import progress
from .readout import predict
from .save_adapter import make_manifest, save_adapter
from .score import DECIMALS
from .tfidf_ridge import tfidf_ridge
from .train_plan import Plan

_BATCH = 16


@dataclass(frozen=True)
class Run:
    """All that the result is made from but the model. `data` is train_worker.Data."""

    plan: Plan
    base: BaseModel
    dataset: Dataset
    data: Any
    device: Device
    forecast: dict[str, Any] | None


def make_result(run: Run, model: Any, state: Any, *, resumed_from: int | None) -> dict[str, Any]:
    """The trainResponse. `state`: transformers' TrainerState after training."""
    import time

    step = state.best_global_step
    checkpoint = run.plan.work / f"checkpoint-{step}"
    if not (checkpoint / STATE).is_file():
        raise Defect(what=f"The best checkpoint, of step {step}, is gone.", consequence="No adapter was made.",
                     cure="Empty the work folder and train again.")  # fmt: skip
    set_weights(model, _checkpoint_tensors(checkpoint))
    manifest = save_adapter(Path(run.plan.request["output"]), model, _manifest(run, step))
    # From here on with the float16 weights of the folder, through the checks that every load makes.
    set_weights(model, read_tensors(read_adapter(Path(run.plan.request["output"]), manifest["files"]), run.base))
    test, validation = _score(run, model, run.data.test), _score(run, model, run.data.validation)
    with model.disable_adapter():
        zero_shot = _score(run, model, run.data.test)
    rows, seed = run.dataset.test, run.plan.request["seed"]
    targets, files = [row["target"] for row in rows], [row["path"] for row in rows]
    train_targets = [row["target"] for row in run.dataset.train]
    words = tfidf_ridge([r["text"] for r in run.dataset.train], train_targets, [r["text"] for r in rows])
    return {
        "schema": 1,
        "adapter": run.plan.request["output"],
        "best": {"step": step, "validationSpearman": round(float(state.best_metric), 4)},
        "baseline": {
            "adapter": spearman_interval(test, targets, files, seed=seed),
            "zeroShot": spearman_interval(zero_shot, targets, files, seed=seed),
            "meanLabel": round(sum(train_targets) / len(train_targets), 6),
            "tfidfRidge": spearman_interval(words, targets, files, seed=seed),
        },
        "testScores": _with_ids(rows, test),
        "validationScores": _with_ids(run.dataset.validation, validation),
        "zeroShotTestScores": _with_ids(rows, zero_shot),
        "manifest": manifest,
        "forecast": run.forecast,
        "resumedFrom": resumed_from,
        "seconds": round(time.time() - run.plan.started, 1),
        "notes": run.plan.notes,
    }


def _manifest(run: Run, step: int) -> dict[str, Any]:
    from .train_worker import ALPHA, RANK

    request, batches = run.plan.request, run.plan.batches
    return make_manifest(
        run.base,
        digit_ids=run.data.digit_ids,
        request=request,
        lora={"r": RANK, "alpha": ALPHA, "dropout": request["dropout"]},
        trained_in=run.device.precision,
        training={
            "seed": request["seed"],
            "epochs": request["epochs"],
            "step": step,
            "microBatch": batches.chunk,
            "effectiveBatch": batches.effective,
            "learningRate": run.plan.learning_rate,
            "processes": batches.processes,
            "examples": len(run.dataset.train),
        },
        versions=versions(),
    )


def _checkpoint_tensors(checkpoint: Path) -> dict[str, Any]:
    from safetensors.numpy import load_file

    return load_file(checkpoint / "adapter_model.safetensors")


def _score(run: Run, model: Any, ids: list[list[int]]) -> list[float]:
    import time

    began = time.monotonic()
    values = predict(
        model,
        ids,
        batch=_BATCH,
        device=run.device,
        after_batch=lambda done: progress("score", step=done, of=len(ids), started=began),
    )
    return [round(value, DECIMALS) for value in values]


def _with_ids(rows: list[dict[str, Any]], scores: list[float]) -> list[dict[str, Any]]:
    return [{"id": row["id"], "value": score} for row, score in zip(rows, scores, strict=True)]
