"""The verb `doctor`: what is missing on this machine, one sentence each, with the cure."""

import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

from .base_model import open_base
from .errors import Failure
from .protocol import write_answer

TORCH = "2.13.0"
MIN_PYTHON = (3, 11)
_LOCK = Path(__file__).resolve().parent.parent / "requirements.lock"
#: Bytes a parameter in memory, by precision, and a rough half more for activations.
_BYTES = {"fp32": 4.0, "bf16": 2.0, "fp16": 2.0, "4bit": 0.7}


@dataclass(frozen=True)
class Check:
    """`status`: ok, missing (the adapter cannot run), or note (it can, but read this)."""

    name: str
    status: str
    sentence: str
    cure: str | None = None


def doctor(*, base: Path | None, device: str, precision: str, as_json: bool) -> int:
    """Prints the checks; 0 where nothing is missing, else 3."""
    checks = [*_python(), *_packages(), *_gpu(device, precision), *_base(base, device, precision), *_disk(base)]
    ready = all(check.status != "missing" for check in checks)
    if as_json:
        write_answer({"schema": 1, "ready": ready, "checks": [asdict(check) for check in checks]})
    else:
        for check in checks:
            print(f"{check.status:8}{check.sentence}" + (f" {check.cure}" if check.cure else ""))
        print("Ready." if ready else "Not ready: the adapter would be left out.")
    return 0 if ready else 3


def _python() -> Iterator[Check]:
    found = ".".join(map(str, sys.version_info[:3]))
    if sys.version_info < MIN_PYTHON:
        yield Check("python", "missing", f"Python is {found}; 3.11 or newer is needed.", "Install a newer python3.")
    else:
        yield Check("python", "ok", f"Python is {found}, in {sys.prefix}.")
    if not sys.flags.isolated:
        yield Check("isolation", "note", "Python was started without -I.", "Call it as: python -I model/run.py doctor")


def _packages() -> Iterator[Check]:
    found = _version("torch")
    if found is None:
        yield Check("torch", "missing", "torch is not installed.", f"pip install torch=={TORCH}")
    elif found.split("+")[0] != TORCH:
        yield Check("torch", "note", f"torch is {found}; {TORCH} is what was tested.")
    else:
        yield Check("torch", "ok", f"torch is {found}.")
    wrong = []
    for line in _LOCK.read_text(encoding="utf-8").splitlines():
        name, _, rest = line.partition("==")
        if name in ("transformers", "peft", "accelerate", "tokenizers", "safetensors", "huggingface-hub", "numpy"):
            wanted = rest.split(" ")[0]
            if _version(name) != wanted:
                wrong.append(f"{name} is {_version(name) or 'not installed'} instead of {wanted}")
    if wrong:
        cure = "pip install --no-deps --require-hashes -r model/requirements.lock"
        yield Check("packages", "missing", f"Of the locked packages, {', '.join(wrong)}.", cure)
    else:
        yield Check("packages", "ok", "The locked packages are installed.")


def _gpu(device: str, precision: str) -> Iterator[Check]:
    if _version("torch") is None:
        return
    import torch

    if torch.cuda.is_available():
        memory = torch.cuda.get_device_properties(0).total_memory / 1e9
        names = ", ".join(torch.cuda.get_device_name(i) for i in range(torch.cuda.device_count()))
        half = "bf16" if torch.cuda.is_bf16_supported() else "fp16 only"
        yield Check("gpu", "ok", f"GPU: {names}; {memory:.0f} GB; {half}.")
    else:
        driver = shutil.which("nvidia-smi")
        why = "no NVIDIA driver is installed (nvidia-smi is not there)"
        if driver and torch.version.cuda is None:
            why = "a driver is installed, but torch is a CPU build"
        elif driver:
            why = f"a driver is installed, but torch for CUDA {torch.version.cuda} cannot use it"
        status = "missing" if device == "cuda" or precision == "4bit" else "note"
        cure = "Install the driver and torch's CUDA build (model/README.md)."
        yield Check("gpu", status, f"No GPU can be used: {why}.", cure)
    if precision == "4bit" and find_spec("bitsandbytes") is None:
        cure = "pip install --no-deps --require-hashes -r model/requirements-4bit.lock"
        yield Check("4bit", "missing", "4-bit weights need bitsandbytes.", cure)


def _base(folder: Path | None, device: str, precision: str) -> Iterator[Check]:
    if folder is None:
        cure = "Pass --base DIR to have one checked."
        yield Check("base", "note", "No base model was named.", cure)
        return
    try:
        base = open_base(folder)
        parameters = base.parameters()
    except Failure as failure:
        yield Check("base", "missing", failure.what, failure.cure)
        return
    yield Check(
        "base", "ok", f"{base.id} at {base.revision[:12]} is prepared, {parameters / 1e9:.2f} billion parameters."
    )
    yield from _memory(parameters, device, precision)


def _memory(parameters: int, device: str, precision: str) -> Iterator[Check]:
    if _version("torch") is None:
        return
    import torch

    on_gpu = torch.cuda.is_available() and device != "cpu"
    if on_gpu:
        free = torch.cuda.mem_get_info()[0]
    elif hasattr(os, "sysconf") and "SC_AVPHYS_PAGES" in os.sysconf_names:
        free = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    else:
        return
    kind = precision if precision != "auto" else ("bf16" if on_gpu else "fp32")
    needed = parameters * _BYTES[kind] * 1.5
    where = "GPU memory free" if on_gpu else "memory"
    sentence = f"Scoring in {kind} takes about {needed / 1e9:.1f} GB; {free / 1e9:.1f} GB of {where}."
    if needed > free:
        yield Check("memory", "missing", sentence, "Use a smaller base model, or precision 4bit on a GPU.")
    else:
        yield Check("memory", "ok", sentence)


def _disk(base: Path | None) -> Iterator[Check]:
    place = base if base and base.exists() else Path.home()
    free = shutil.disk_usage(place).free
    sentence = f"{free / 1e9:.0f} GB are free on the disk of {place}."
    if free < 5e9:
        cure = "A base model of 1.5 billion parameters takes 3.1 GB, the environment 1.2 GB (with CUDA 6 GB)."
        yield Check("disk", "note", sentence, cure)
    else:
        yield Check("disk", "ok", sentence)


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
