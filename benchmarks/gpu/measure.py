"""The LoRA adapter's speed on this machine's GPU: real shapes, random weights, no download.

    python -I benchmarks/gpu/measure.py --write          # every shape that fits, writes ../results/gpu.md
    python -I benchmarks/gpu/measure.py --shapes tiny --device cpu     # does the script still run

Scoring: batches of 1, 20 and 200 functions of 500 tokens, median of the rounds, against the roofline of
the card as measured in the same run (a large matrix product, a large copy), not the vendor's figure.
Training: tokens a second and peak memory in steady state, and what the forecast after 20 steps missed the
whole by. bf16 against fp32: the same weights' scores in both.
"""

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "model"))

from defect_risk_model.device import Device, versions  # noqa: E402
from defect_risk_model.metrics import spearman  # noqa: E402
from defect_risk_model.readout import attach_digit_head, predict  # noqa: E402

TOKENS, COUNTS, ROUNDS = 500, (1, 20, 200), 5
TRAIN_STEPS, MICRO_BATCH, EFFECTIVE_BATCH = 60, 16, 32
RESULT = ROOT / "benchmarks" / "results" / "gpu.md"


@dataclass(frozen=True)
class Shape:
    """Of a Qwen2.5-Coder model, from its config.json."""

    name: str
    width: int
    inner: int
    layers: int
    heads: int
    key_value_heads: int
    vocabulary: int = 151_936


SHAPES = {
    "tiny": Shape("tiny", 64, 128, 2, 4, 2, 512),
    "0.5b": Shape("Qwen2.5 0.5B", 896, 4864, 24, 14, 2),
    "1.5b": Shape("Qwen2.5 1.5B", 1536, 8960, 28, 12, 2),
    "7b": Shape("Qwen2.5 7B", 3584, 18_944, 28, 28, 4, 152_064),
}


def random_model(shape: Shape, device: Device) -> Any:
    """Random weights, made on the device; spread so that digits differ."""
    import torch
    from transformers import Qwen2Config, Qwen2ForCausalLM

    config = Qwen2Config(
        vocab_size=shape.vocabulary,
        hidden_size=shape.width,
        intermediate_size=shape.inner,
        num_hidden_layers=shape.layers,
        num_attention_heads=shape.heads,
        num_key_value_heads=shape.key_value_heads,
        max_position_embeddings=32_768,
        tie_word_embeddings=shape.width < 3000,
        initializer_range=0.05,
        attn_implementation="sdpa",
    )
    torch.manual_seed(0)
    torch.set_default_dtype(device.dtype())
    try:
        with torch.device(device.kind):
            model = Qwen2ForCausalLM(config)
    finally:
        torch.set_default_dtype(torch.float32)
    attach_digit_head(model, range(15, 25))
    return model.requires_grad_(False)


def functions(count: int, shape: Shape) -> list[list[int]]:
    """Random token ids, TOKENS each."""
    import random

    draw = random.Random(count)
    return [[draw.randrange(30, min(shape.vocabulary, 151_000)) for _ in range(TOKENS)] for _ in range(count)]


def timed(action: Callable[[], object], device: Device) -> float:
    """Seconds, with the GPU's queue drained on both sides."""
    synchronize(device)
    began = time.perf_counter()
    action()
    synchronize(device)
    return time.perf_counter() - began


def synchronize(device: Device) -> None:
    """Waits for the GPU."""
    import torch

    if device.kind == "cuda":
        torch.cuda.synchronize()


def roofline(device: Device, side: int) -> tuple[float, float]:
    """(floating-point operations a second, bytes a second) that this card reaches here."""
    import torch

    a = torch.randn(side, side, dtype=device.dtype(), device=device.kind)
    big = torch.empty(side * side * 8, dtype=torch.uint8, device=device.kind)
    product = min(timed(lambda: a @ a, device) for _ in range(8))
    copy = min(timed(lambda: big.clone(), device) for _ in range(8))
    return 2 * side**3 / product, 2 * big.numel() / copy


def bound(shape: Shape, count: int, width: int, peak: tuple[float, float]) -> float:
    """Seconds below which no program scores `count` functions: the arithmetic of the linear layers and of
    causal attention, or reading the weights once a batch, whichever is longer. `width`: bytes a weight."""
    head = shape.width // shape.heads
    a_block = shape.width * (2 * shape.width + 2 * head * shape.key_value_heads + 3 * shape.inner)
    weights = shape.layers * a_block
    attention = 2 * TOKENS * TOKENS * shape.width * shape.layers
    operations = count * (2 * weights * TOKENS + attention)
    return max(operations / peak[0], weights * width / peak[1])


def measure_scoring(shape: Shape, device: Device, peak: tuple[float, float]) -> list[str]:
    """Rows of the first table; the adapter is on, as in production."""
    from defect_risk_model.load import add_lora

    model = add_lora(random_model(shape, device), r=8, alpha=16, dropout=0.0)
    rows = []
    for count in COUNTS:
        ids = functions(count, shape)

        def score(ids: list[list[int]] = ids) -> object:
            return predict(model, ids, batch=16, device=device)

        score()
        seconds = statistics.median(timed(score, device) for _ in range(ROUNDS))
        floor = bound(shape, count, 4 if device.precision == "fp32" else 2, peak)
        rows.append(
            f"| {shape.name} | {device.precision} | {count} | {seconds * 1000:.1f} ms | {count / seconds:.1f} "
            f"| {count * TOKENS / seconds:,.0f} | {floor * 1000:.1f} ms | {seconds / floor:.2f} |"
        )
    return rows


def measure_training(shape: Shape, device: Device) -> str:
    """A row of the second table: the trainer, its callbacks and the forecast as `train` uses them."""
    import os

    import torch

    from defect_risk_model.forecast import Clock
    from defect_risk_model.load import add_lora
    from defect_risk_model.train_plan import Plan, plan_batches
    from defect_risk_model.train_worker import _arguments
    from defect_risk_model.trainer import RankTrainer

    model = add_lora(random_model(shape, device), r=8, alpha=16, dropout=0.05)
    batches = plan_batches(MICRO_BATCH, EFFECTIVE_BATCH, 1)
    request = {"seed": 0, "epochs": 1, "seconds": None, "overrun": "stop"}
    rows = TRAIN_STEPS * batches.effective
    examples = [{"ids": ids, "bin": float(i % 10)} for i, ids in enumerate(functions(rows, shape))]
    validation = functions(64, shape)
    with tempfile.TemporaryDirectory() as work:
        plan = Plan({**request, "work": work}, batches, 2e-4, os.getpid(), time.time(), [])
        clock = Clock(plan=plan, rank=0, per_row_share=64 / batches.effective, final_share=0)

        def validate(current: Any) -> float:
            took = timed(lambda: predict(current, validation, batch=32, device=device), device)
            clock.validation_seconds.append(took)
            return 0.0

        arguments = _arguments(plan, device.kind, device.precision, rows)
        trainer = RankTrainer(
            model=model, args=arguments, train_dataset=examples, chunk=batches.chunk, validate=validate
        )
        trainer.add_callback(clock)
        if device.kind == "cuda":
            torch.use_deterministic_algorithms(True, warn_only=True)
            torch.cuda.reset_peak_memory_stats()
        trainer.train()
        actual = time.time() - plan.started
    memory = f"{torch.cuda.max_memory_allocated() / 1e9:.1f} GB" if device.kind == "cuda" else "–"
    step = statistics.median(clock._steps[3:])
    missed = (clock.forecast["totalSeconds"] / actual - 1) if clock.forecast else float("nan")
    speed = batches.effective * TOKENS / step
    return (
        f"| {shape.name} | {device.precision} | {batches.chunk} | {step:.3f} s | {speed:,.0f} "
        f"| {memory} | {missed:+.1%} |"
    )


def measure_precision(shape: Shape, kind: str, name: str) -> str:
    """A row of the third table."""
    import torch

    ids = functions(200 if shape.name != "tiny" else 20, shape)
    exact = Device(kind, "fp32", name)
    model = random_model(shape, exact)
    full = predict(model, ids, batch=16, device=exact)
    half = predict(model.to(torch.bfloat16), ids, batch=16, device=Device(kind, "bf16", name))
    differences = [abs(a - b) for a, b in zip(full, half, strict=True)]
    spread = max(full) - min(full)
    rho = spearman(full, half)
    return (
        f"| {shape.name} | {statistics.mean(differences):.4f} | {max(differences):.4f} | {spread:.2f} "
        f"| {'–' if rho is None else f'{rho:.4f}'} |"
    )


def report(shapes: list[Shape], kind: str) -> str:
    """The whole page."""
    import torch

    from defect_risk_model.device import choose_device, free_cache, is_out_of_memory

    device = choose_device(kind, "auto")
    peak = roofline(device, 8192 if device.kind == "cuda" else 512)
    scoring, training, precision = [], [], []
    for shape in shapes:
        for table, measure in (
            (scoring, lambda shape=shape: measure_scoring(shape, device, peak)),
            (training, lambda shape=shape: [measure_training(shape, device)]),
            (precision, lambda shape=shape: [measure_precision(shape, device.kind, device.name)]),
        ):
            print(f"{shape.name}…", file=sys.stderr, flush=True)
            try:
                table += measure()
            except Exception as error:
                if not is_out_of_memory(error):
                    raise
                table.append(f"| {shape.name} | does not fit in memory |")
            free_cache(device)
    libraries = ", ".join(
        f"{name} {version}" for name, version in versions().items() if name in ("torch", "transformers", "peft")
    )
    memory = torch.cuda.get_device_properties(0).total_memory / 1e9 if device.kind == "cuda" else 0
    return "\n".join(
        [
            "# The LoRA adapter on a GPU",
            "",
            f"Made by `python -I benchmarks/gpu/measure.py --write` on {device.name}"
            + (f" ({memory:.0f} GB)" if memory else "")
            + f", {libraries}. Real shapes, random weights: speed and memory, no quality.",
            "",
            f"Roofline of the card in this run: {peak[0] / 1e12:.2f} TFLOP/s ({device.precision}), "
            f"{peak[1] / 1e9:.0f} GB/s.",
            "",
            f"Scoring, functions of {TOKENS} tokens, adapter on, batches of 16, median of {ROUNDS}:",
            "",
            "| shape | precision | functions | time | functions/s | tokens/s | roofline | ratio |",
            "|---|---|--:|--:|--:|--:|--:|--:|",
            *scoring,
            "",
            f"Training, {TOKENS} tokens, {EFFECTIVE_BATCH} functions a step, {TRAIN_STEPS} steps; on a GPU with "
            "gradient checkpointing:",
            "",
            "| shape | precision | micro-batch | step | tokens/s | peak memory | forecast after 20 steps, error |",
            "|---|---|--:|--:|--:|--:|--:|",
            *training,
            "",
            "bf16 against fp32, the same weights:",
            "",
            "| shape | mean difference of a score | largest | spread of the scores | Spearman |",
            "|---|--:|--:|--:|--:|",
            *precision,
            "",
        ]
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shapes", default="0.5b,1.5b,7b", help=f"of {', '.join(SHAPES)}")
    parser.add_argument("--device", choices=["cuda", "cpu"], default="cuda")
    parser.add_argument("--write", action="store_true", help=f"into {RESULT.relative_to(ROOT)}")
    options = parser.parse_args()
    page = report([SHAPES[name] for name in options.shapes.split(",")], options.device)
    if options.write:
        RESULT.write_text(page, encoding="utf-8")
    print(page)
