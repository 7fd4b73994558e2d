"""Training through the real command line: it learns, what it says is what `score` says, a kill costs
nothing, memory and time that run out are answered, and two processes train what one does."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import torch
from conftest import MODEL, Trained, call, training_request
from safetensors.numpy import load_file

from defect_risk_model import train as supervisor
from defect_risk_model import train_worker
from defect_risk_model.adapter_files import CONFIG, MANIFEST, WEIGHTS
from defect_risk_model.checkpoints import newest_checkpoint
from defect_risk_model.digests import sha256_of
from defect_risk_model.errors import OutOfMemory, Usage
from defect_risk_model.protocol import checked_request
from defect_risk_model.schema_check import problem


def test_it_learns_something(trained: Trained):
    """Mechanics, no quality: the synthetic order is in the text, and the random base model does not know it."""
    response = trained.response
    assert problem("trainResponse", response) is None
    baseline = response["baseline"]
    assert baseline["adapter"]["spearman"] > max(0.3, baseline["zeroShot"]["spearman"] + 0.3)
    assert response["best"]["validationSpearman"] > 0.3
    losses = [e["loss"] for e in trained.log.events() if e.get("stage") == "train" and e["loss"]]
    assert losses[-1] < losses[0]


def test_the_first_steps_are_timed_and_the_whole_is_forecast(trained: Trained):
    forecast = trained.response["forecast"]
    assert (forecast["atStep"], forecast["steps"], forecast["limitSeconds"]) == (20, 24, None)
    assert 0 < forecast["secondsPerStep"] < forecast["totalSeconds"]
    assert any(event.get("forecastSeconds") for event in trained.log.events())
    assert all(problem("event", event) is None for event in trained.log.events())


def test_the_folder_is_its_manifest(trained: Trained):
    manifest = json.loads((trained.folder / MANIFEST).read_text())
    assert manifest == trained.response["manifest"]
    assert problem("manifest", manifest) is None
    assert manifest["files"] == {name: sha256_of(trained.folder / name) for name in (CONFIG, WEIGHTS)}
    assert sorted(p.name for p in trained.folder.iterdir()) == sorted([CONFIG, MANIFEST, WEIGHTS])
    text = (trained.folder / CONFIG).read_text()
    assert "/" not in text.replace("test/tiny", "")


def test_score_says_what_training_said(trained: Trained, base: Path, data: Path):
    rows = [json.loads(line) for line in data.read_text().splitlines()]
    functions = [{n: row[n] for n in ("id", "language", "path", "text")} for row in rows if row["split"] == "test"]
    expect = {name: sha256_of(trained.folder / name) for name in (CONFIG, WEIGHTS, MANIFEST)}
    answer = call(
        "score",
        {"schema": 1, "base": str(base), "adapter": str(trained.folder), "expect": expect, "functions": functions},
    )
    assert answer.code == 0, answer.log
    said = {item["id"]: item["value"] for item in trained.response["testScores"]}
    assert {item["id"]: item["value"] for item in answer.value["scores"]} == pytest.approx(said, abs=0.011)


def start(request: dict) -> subprocess.Popen:
    process = subprocess.Popen(
        [sys.executable, "-I", str(MODEL / "run.py"), "train"],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    process.stdin.write(json.dumps(request).encode())
    process.stdin.close()
    return process


def wait_for_step(work: Path, step: int) -> None:
    end = time.monotonic() + 180
    while time.monotonic() < end:
        steps = [int(path.parent.name.partition("-")[2]) for path in work.glob("checkpoint-*/trainer_state.json")]
        # 24 is the run's last; the half-written one below is of "step 98".
        if max((found for found in steps if found <= 24), default=0) >= step:
            return
        time.sleep(0.01)
    raise AssertionError(f"step {step} was not reached")


def test_a_killed_training_ends_in_the_identical_adapter(
    trained: Trained,
    base: Path,
    data: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture,
):
    """SIGKILL to everything in the first epoch, to the supervisor alone in the second: the steps between
    cross an epoch's end, and the third start must not meet the orphan of the second."""
    request = training_request(base, data, tmp_path)
    first = start(request)
    wait_for_step(tmp_path / "work", 5)
    os.killpg(first.pid, signal.SIGKILL)
    first.wait()
    # What a kill in the middle of writing leaves behind.
    (tmp_path / "work" / "checkpoint-99").mkdir()
    (tmp_path / "work" / "checkpoint-98").mkdir()
    (tmp_path / "work" / "checkpoint-98" / "trainer_state.json").write_text('{"global_st')
    second = start(request)
    wait_for_step(tmp_path / "work", 14)
    second.kill()
    second.wait()
    third = call("train", request)
    assert third.code == 0, third.log
    assert third.value["resumedFrom"] >= 14
    assert sha256_of(tmp_path / "out" / WEIGHTS) == sha256_of(trained.folder / WEIGHTS)
    assert (tmp_path / "out" / MANIFEST).read_text() == (trained.folder / MANIFEST).read_text()
    assert third.value["testScores"] == trained.response["testScores"]
    # The same folder with another seed is another run.
    in_process(monkeypatch, fits=16)
    other = checked_request("trainRequest", {**request, "seed": 5, "epochs": 1})
    assert supervisor.train(other, started=time.monotonic())["resumedFrom"] is None
    assert "checkpoints of another run" in capsys.readouterr().err
    assert sha256_of(tmp_path / "out" / WEIGHTS) != sha256_of(trained.folder / WEIGHTS)


def test_time_that_runs_out(base: Path, data: Path, tmp_path: Path):
    """overrun `checkpoint`: trains until the limit, leaves a checkpoint, exit 6; the next start goes on."""
    request = training_request(base, data, tmp_path, epochs=100, effectiveBatch=8, microBatch=8)
    request |= {"seconds": 8, "overrun": "checkpoint"}
    limited = call("train", request)
    assert (limited.code, limited.value["error"]["code"]) == (6, "out-of-time"), limited.log
    step, _ = newest_checkpoint(tmp_path / "work")
    assert step > 0
    assert f"Going on from step {step}" in call("train", request).log


@pytest.mark.parametrize(
    ("overrun", "limit", "stops"), [("stop", 100, True), ("checkpoint", 100, False), ("stop", 300, False)]
)
def test_a_forecast_over_the_limit(overrun: str, limit: float, stops: bool, tmp_path: Path):
    """20 steps of a second, 80 to go, 10 validations of 5 s and final scores worth 30 steps' rows: 140 s more."""
    from defect_risk_model.forecast import Clock
    from defect_risk_model.train_plan import Plan, plan_batches

    request = {"seconds": limit, "overrun": overrun}
    plan = Plan(request, plan_batches(8, 8, 1), 1e-4, os.getpid(), time.time(), [])
    clock = Clock(plan=plan, rank=0, per_row_share=1, final_share=30, validation_seconds=[5.0])
    clock._steps = [9.0, 9.0, 9.0, *[1.0] * 17]
    clock._make_forecast(step=20, steps=100, every=8)
    assert clock.forecast["totalSeconds"] == pytest.approx(140, abs=1)
    assert (clock.out_of_time is not None) == stops


def in_process(monkeypatch: pytest.MonkeyPatch, fits: int) -> list[int]:
    """Workers run in this process, in a model whose memory holds `fits` functions at once."""
    import defect_risk_model.trainer as trainer

    real, seen = trainer.expected_digits, []

    def limited(model, input_ids, last):
        seen.append(len(last))
        if len(last) > fits:
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB")
        return real(model, input_ids, last)

    def run(plan):
        orders = plan.work / "plan.json"
        plan.write(orders)
        plan.answer.unlink(missing_ok=True)
        return supervisor._read_answer(plan, train_worker.run_worker(orders, started=time.monotonic()))

    monkeypatch.setattr(trainer, "expected_digits", limited)
    monkeypatch.setattr(supervisor, "_run", run)
    return seen


def test_out_of_memory_is_answered_by_a_smaller_micro_batch(
    trained: Trained, base: Path, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """Down to chunks of 4 in groups of 8, so that the pairwise loss still sees pairs."""
    seen = in_process(monkeypatch, fits=4)
    request = checked_request("trainRequest", training_request(base, data, tmp_path, epochs=1))
    response = supervisor.train(request, started=time.monotonic())
    assert max(seen) == 16
    assert [note.split(";")[0] for note in response["notes"]] == [
        "A micro-batch of 16 does not fit in memory",
        "A micro-batch of 8 does not fit in memory",
    ]
    assert "compared 8 at a time" in response["notes"][1]
    training = response["manifest"]["training"]
    assert (training["microBatch"], training["effectiveBatch"]) == (4, 16)
    assert response["best"]["validationSpearman"] > 0.1
    assert torch.are_deterministic_algorithms_enabled()


def test_out_of_memory_at_one_function(base: Path, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    in_process(monkeypatch, fits=0)
    request = checked_request("trainRequest", training_request(base, data, tmp_path, microBatch=2))
    with pytest.raises(OutOfMemory):
        supervisor.train(request, started=time.monotonic())


def test_chunks_give_the_gradient_of_the_whole_group(base: Path, tmp_path: Path):
    """Dropout on: the second pass must drop what the first one did, which is not what one pass over 8 drops,
    so the comparison with the whole is made without dropout and that of two chunkings' repeat with it."""
    whole, chunks = gradients(base, tmp_path, chunk=8, dropout=0.0), gradients(base, tmp_path, chunk=3, dropout=0.0)
    assert whole.keys() == chunks.keys()
    assert max(float(abs(g).max()) for g in whole.values()) > 1e-4
    for name in whole:
        assert np.allclose(whole[name], chunks[name], atol=1e-6), name
    numeric_check(base, tmp_path)


def build(base: Path, tmp_path: Path, chunk: int, dropout: float, **arguments: object):
    """A trainer and a batch of eight functions of different lengths."""
    from conftest import digits
    from transformers import TrainingArguments

    from defect_risk_model.base_model import open_base
    from defect_risk_model.device import Device
    from defect_risk_model.load import add_lora, load_base
    from defect_risk_model.trainer import RankTrainer, collate_examples

    model = load_base(open_base(base), Device("cpu", "fp32", "cpu"), digits(base))
    torch.manual_seed(3)
    model = add_lora(model, r=8, alpha=16, dropout=dropout)
    for name, parameter in model.named_parameters():
        if "lora_B" in name:
            torch.nn.init.normal_(parameter, std=0.05)
    args = TrainingArguments(
        output_dir=str(tmp_path),
        per_device_train_batch_size=8,
        use_cpu=True,
        label_names=[],
        report_to=[],
        disable_tqdm=True,
        **arguments,
    )
    trainer = RankTrainer(model=model, args=args, train_dataset=[], chunk=chunk, validate=lambda _: 0.0)
    trainer.current_gradient_accumulation_steps = 1
    batch = collate_examples([{"ids": list(range(5, 9 + 2 * i)), "bin": float(i % 4)} for i in range(8)])
    return trainer, model, batch


def gradients(base: Path, tmp_path: Path, chunk: int, dropout: float, **arguments: object) -> dict:
    trainer, model, batch = build(base, tmp_path, chunk, dropout, **arguments)
    if arguments:
        model.activation_checkpointing_enable(trainer.args.activation_checkpointing_kwargs)
        assert model.is_activation_checkpointing
    trainer.training_step(model, batch)
    return {name: p.grad.numpy().copy() for name, p in model.named_parameters() if p.grad is not None}


def test_gradient_checkpointing_gives_the_same_gradient(base: Path, tmp_path: Path):
    """As on a GPU, where memory needs it; dropout is replayed by torch."""
    kwargs = {"activation_checkpointing": True, "activation_checkpointing_kwargs": {"use_reentrant": False}}
    plain, checked = gradients(base, tmp_path, 8, 0.0), gradients(base, tmp_path, 8, 0.0, **kwargs)
    assert plain.keys() == checked.keys()
    for name in plain:
        assert np.allclose(plain[name], checked[name], atol=1e-6), name


def numeric_check(base: Path, tmp_path: Path) -> None:
    """With dropout: the gradient of what the first pass computed, by a difference quotient of one weight."""
    trainer, model, batch = build(base, tmp_path, 3, 0.3)
    name, weight = next((n, p) for n, p in model.named_parameters() if "lora_B" in n)

    def loss(shift: float) -> float:
        torch.manual_seed(9)
        with torch.no_grad():
            weight[0, 0] += shift
        value = float(trainer.training_step(model, batch))
        with torch.no_grad():
            weight[0, 0] -= shift
        return value

    model.zero_grad()
    loss(0.0)
    slope = float(weight.grad[0, 0])
    assert slope == pytest.approx((loss(0.01) - loss(-0.01)) / 0.02, rel=0.05, abs=2e-4), name


def test_two_processes_train_what_one_does(base: Path, data: Path, tmp_path: Path):
    """2 × 8 against 1 × 16 without dropout (each process draws its own). The pairwise loss compares across
    processes; were scores not gathered, weights would differ in the first digit."""
    common = {"dropout": 0, "epochs": 1}
    one = call("train", training_request(base, data, tmp_path / "one", **common))
    two = call("train", training_request(base, data, tmp_path / "two", **common, microBatch=8, processes=2))
    assert (one.code, two.code) == (0, 0), two.log
    assert two.value["manifest"]["training"]["processes"] == 2
    a, b = (load_file(tmp_path / name / "out" / WEIGHTS) for name in ("one", "two"))
    assert one.value["best"]["step"] == two.value["best"]["step"]
    difference = max(float(abs(a[n].astype(float) - b[n].astype(float)).max()) for n in a)
    # Half a step of float16 at .25, beside weights of up to about .3.
    assert difference < 5e-4
    scores = [[item["value"] for item in answer.value["testScores"]] for answer in (one, two)]
    assert scores[0] == pytest.approx(scores[1], abs=0.03)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda rows: rows[:30], "fewer than 64"),
        (lambda rows: [{**row, "target": 0} for row in rows], "the same target"),
        (lambda rows: [*rows, rows[0]], "repeats the id"),
        (lambda rows: [{**rows[0], "author": "x"}, *rows[1:]], "author"),
        (lambda rows: [{**rows[0], "target": 2}, *rows[1:]], "out of range"),
        (lambda rows: [{**rows[0], "split": "holdout"}, *rows[1:]], "none of"),
    ],
)
def test_a_wrong_data_set(change, said: str, data: Path, tmp_path: Path):
    from defect_risk_model.dataset import read_dataset

    rows = [json.loads(line) for line in data.read_text().splitlines()]
    (tmp_path / "rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in change(rows)))
    with pytest.raises(Usage) as failure:
        read_dataset(tmp_path / "rows.jsonl")
    assert said in failure.value.what


def test_an_output_folder_that_is_somebody_elses_is_left_alone(base: Path, data: Path, tmp_path: Path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.txt").write_text("x")
    answer = call("train", training_request(base, data, tmp_path))
    assert (answer.code, (tmp_path / "out" / "thesis.txt").exists()) == (2, True)
