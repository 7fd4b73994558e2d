"""A prepared base model's folder: what `prepare` locked is what is loaded, or nothing is."""

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .digests import sha256_of, write_json
from .errors import Environment, Refusal
from .safetensors_header import read_header
from .schema_check import problem

LOCK = "base.lock.json"
#: Sizes and times of weights whose hash was checked, so that a job need not read 15 GB to score 20 functions.
#: A change of a file changes its ctime, which no program can set; whoever may write here may also replace
#: the lock, so this gives nothing away.
_STAMP = ".verified.json"
#: The seven linear layers of a block in the Qwen2 and Llama families, each named in full: PEFT's
#: "all-linear" would store module paths.
TARGETS = ("down_proj", "gate_proj", "k_proj", "o_proj", "q_proj", "up_proj", "v_proj")


@dataclass(frozen=True)
class BaseModel:
    """A verified folder. `files`: name → sha256, of everything that is loaded."""

    folder: Path
    id: str
    revision: str
    files: dict[str, str]

    @property
    def tokenizer(self) -> Path:
        """tokenizer.json."""
        return self.folder / "tokenizer.json"

    def weights(self) -> list[str]:
        """The safetensors files, sorted."""
        return sorted(name for name in self.files if name.endswith(".safetensors"))

    def linear_shapes(self) -> dict[str, tuple[int, int]]:
        """(outputs, inputs) of each layer that LoRA adapts, by its module path."""
        shapes = {}
        for file_name in self.weights():
            with (self.folder / file_name).open("rb") as file:
                for tensor, entry in read_header(file, file_name).items():
                    module, _, kind = tensor.rpartition(".")
                    if kind == "weight" and module.rpartition(".")[2] in TARGETS and len(entry.shape) == 2:
                        shapes[module] = (entry.shape[0], entry.shape[1])
        if {module.rpartition(".")[2] for module in shapes} != set(TARGETS):
            raise _refused(self.folder, f"it lacks some of the layers {', '.join(TARGETS)}")
        return shapes

    def parameters(self) -> int:
        """How many numbers the weights hold."""
        total = 0
        for file_name in self.weights():
            with (self.folder / file_name).open("rb") as file:
                total += sum(
                    (e.end - e.start) // (2 if "16" in e.dtype else 4) for e in read_header(file, file_name).values()
                )
        return total


def open_base(folder: Path) -> BaseModel:
    """Verifies a folder against its lock; Environment where it was never prepared, Refusal where it differs."""
    lock = _read_lock(folder)
    found = problem("baseLock", lock)
    if found:
        raise _refused(folder, f"{LOCK} is malformed ({found})")
    base = BaseModel(folder=folder, id=lock["id"], revision=lock["revision"], files=lock["files"])
    _check_names(base)
    stamp = _read_stamp(folder)
    for name, expected in base.files.items():
        path = folder / name
        if not path.is_file() or path.is_symlink():
            raise _refused(folder, f"{name} is missing or a link")
        known = name.endswith(".safetensors") and stamp.get(name) == [expected, *_identity(path)]
        if not known and sha256_of(path) != expected:
            raise _refused(folder, f"{name} is not what was prepared (its SHA-256 differs)")
    _write_stamp(base)
    _check_config(base)
    return base


def _read_lock(folder: Path) -> Any:
    try:
        return json.loads((folder / LOCK).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise Environment(
            what=f"{folder} is not a prepared base model: {LOCK} is missing or unreadable.",
            consequence="The adapter is left out.",
            cure="Run: python -I model/run.py prepare --model OWNER/NAME --revision SHA --into DIR",
        ) from error


def _check_names(base: BaseModel) -> None:
    needed = {"config.json", "tokenizer.json"}
    if not needed <= set(base.files) or not base.weights():
        raise _refused(base.folder, "it lacks config.json, tokenizer.json or safetensors weights")
    for name in base.files:
        if os.path.basename(name) != name or name.endswith((".py", ".bin", ".pt", ".pth", ".pkl")):
            raise _refused(base.folder, f"{name!r} has no place in a base model")
    # What was not locked must not be loadable: transformers would pick up more than we name.
    for entry in base.folder.iterdir():
        if entry.name not in {*base.files, LOCK, _STAMP} and not entry.name.startswith("."):
            raise _refused(base.folder, f"{entry.name!r} was not there when it was prepared")


def _check_config(base: BaseModel) -> None:
    config = json.loads((base.folder / "config.json").read_text(encoding="utf-8"))
    if not isinstance(config, dict) or "auto_map" in config:
        raise _refused(base.folder, "config.json asks for code of the model's own")


def _identity(path: Path) -> list[int]:
    facts = path.stat()
    return [facts.st_size, facts.st_mtime_ns, facts.st_ctime_ns, facts.st_ino]


def _read_stamp(folder: Path) -> dict[str, Any]:
    try:
        stamp = json.loads((folder / _STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def _write_stamp(base: BaseModel) -> None:
    stamp = {name: [base.files[name], *_identity(base.folder / name)] for name in base.weights()}
    if _read_stamp(base.folder) == stamp:
        return
    try:
        write_json(base.folder / _STAMP, stamp)
    except OSError:
        # A read-only disk: the weights are hashed again next time.
        return


def _refused(folder: Path, why: str) -> Refusal:
    return Refusal(
        what=f"The base model in {folder} is refused: {why}.",
        consequence="The adapter is left out.",
        cure="Prepare it again into an empty folder.",
    )
