"""Shared: a tiny base model, a data set, an adapter trained once through the real command line."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

MODEL = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(MODEL))
sys.path.insert(0, str(MODEL / "tests"))
os.environ.setdefault("OMP_NUM_THREADS", "1")

from make_tiny import make_tiny  # noqa: E402
from synthetic import write_rows  # noqa: E402

#: Of every training test: 12 steps an epoch, over an epoch's end, past the 20 steps of the forecast.
TRAINING = {
    "schema": 1,
    "microBatch": 16,
    "effectiveBatch": 16,
    "epochs": 2,
    "learningRate": 0.003,
    "maxTokens": 128,
    "dropout": 0.05,
}


@dataclass(frozen=True)
class Answer:
    """Of one call: exit code, the JSON on standard output, standard error."""

    code: int
    value: dict
    log: str

    def events(self) -> list[dict]:
        return [json.loads(line) for line in self.log.splitlines() if line.startswith('{"event":')]


def call(verb: str, request: object = None, *options: str, cwd: Path | None = None, env: dict | None = None) -> Answer:
    """The program as TypeScript calls it; its standard output must be one JSON value."""
    text = request if isinstance(request, str) else json.dumps(request)
    done = subprocess.run(
        [sys.executable, "-I", str(MODEL / "run.py"), verb, *options],
        input=text,
        capture_output=True,
        text=True,
        cwd=cwd,
        env={**os.environ, **(env or {})},
        timeout=300,
    )
    return Answer(done.returncode, json.loads(done.stdout) if done.stdout.strip() else {}, done.stderr)


@pytest.fixture(scope="session")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("base") / "tiny"
    make_tiny(out)
    return out


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_rows(tmp_path_factory.mktemp("data") / "rows.jsonl", 300)


def training_request(base: Path, data: Path, folder: Path, **changes: object) -> dict:
    """A trainRequest into `folder`."""
    places = {"base": str(base), "dataset": str(data), "output": str(folder / "out"), "work": str(folder / "work")}
    return {**TRAINING, **places, **changes}


@dataclass(frozen=True)
class Trained:
    folder: Path
    response: dict
    log: Answer


@pytest.fixture(scope="session")
def trained(base: Path, data: Path, tmp_path_factory: pytest.TempPathFactory) -> Trained:
    """The uninterrupted run that others are compared with."""
    folder = tmp_path_factory.mktemp("trained")
    answer = call("train", training_request(base, data, folder))
    assert answer.code == 0, answer.log
    return Trained(folder / "out", answer.value, answer)


@pytest.fixture()
def adapter(base: Path, tmp_path: Path) -> Path:
    """A sound adapter that was never trained: for tampering with."""
    return make_adapter(base, tmp_path / "adapter")


def make_adapter(base: Path, out: Path, seed: int = 1) -> Path:
    """Random LoRA weights through the real writer."""
    import torch

    from defect_risk_model.base_model import open_base
    from defect_risk_model.device import choose_device, versions
    from defect_risk_model.load import add_lora, load_base
    from defect_risk_model.save_adapter import make_manifest, save_adapter

    opened = open_base(base)
    digit_ids = digits(base)
    model = add_lora(load_base(opened, choose_device("cpu", "fp32"), digit_ids), r=8, alpha=16, dropout=0.05)
    torch.manual_seed(seed)
    for name, parameter in model.named_parameters():
        if "lora_" in name:
            torch.nn.init.normal_(parameter, std=0.1)
    numbers = dict.fromkeys(("seed", "epochs", "step", "microBatch", "effectiveBatch", "processes", "examples"), 1)
    manifest = make_manifest(
        opened,
        digit_ids=digit_ids,
        request={"mask": "path", "maxTokens": 256},
        lora={"r": 8, "alpha": 16, "dropout": 0.05},
        trained_in="fp32",
        training={**numbers, "learningRate": 0.001},
        versions=versions(),
    )
    save_adapter(out, model, manifest)
    return out


def digits(base: Path) -> list[int]:
    from defect_risk_model.tokens import PromptEncoder

    return PromptEncoder(base / "tokenizer.json", max_tokens=256).digit_ids


def function(text: str, name: str = "1", path: str = "src/a.py") -> dict:
    return {"id": name, "language": "python", "path": path, "text": text}
