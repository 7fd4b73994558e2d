"""An adapter's folder is hostile until all of this has passed, in this order:

1. three regular files of these names, none a link, none over its size; each is read once, and only
   those bytes are used from then on
2. their SHA-256 is what the caller expects, and what the manifest lists
3. the manifest has its schema's form and is for this base model, template and read-out
4. adapter_config.json is exactly the one that would be written from the manifest
5. the tensors have exactly the names, type and shapes that this base model needs, and are finite

PEFT checks none of it: it loads .bin files, extra tensors, a changed alpha and half an adapter.
"""

import io
import json
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .base_model import BaseModel
from .digests import sha256_of_bytes
from .errors import Refusal
from .prompt import load_template
from .safetensors_header import TensorEntry, read_header
from .schema_check import problem

if TYPE_CHECKING:
    import numpy as np

CONFIG, WEIGHTS, MANIFEST = "adapter_config.json", "adapter_model.safetensors", "manifest.json"
#: A 7B adapter of rank 8 has 40 MB, of rank 64 eight times that.
_MAX_BYTES = {CONFIG: 64 * 1024, MANIFEST: 256 * 1024, WEIGHTS: 512 * 1024 * 1024}


@dataclass(frozen=True)
class AdapterFiles:
    """A folder that passed 1 to 4; `weights` are the bytes that were hashed."""

    manifest: dict[str, Any]
    weights: bytes


def read_adapter(folder: Path, expect: dict[str, str] | None) -> AdapterFiles:
    """Steps 1 to 4, without the base model; Refusal says which failed."""
    contents = _read_files(folder)
    digests = {name: sha256_of_bytes(data) for name, data in contents.items()}
    for name, expected in (expect or {}).items():
        if digests.get(name) != expected:
            raise refused(f"{name!r} is not what was expected (its SHA-256 differs)")
    manifest = _json(MANIFEST, contents[MANIFEST])
    found = problem("manifest", manifest)
    if found:
        raise refused(f"its manifest is malformed ({found})")
    if manifest["files"] != {name: digests[name] for name in (CONFIG, WEIGHTS)}:
        raise refused("its files are not those that its manifest lists (their SHA-256 differs)")
    template = load_template()
    if manifest["template"] != {"version": template.version, "sha256": template.fingerprint()}:
        raise refused(f"it was trained with another prompt (version {manifest['template']['version']})")
    _check_config(_json(CONFIG, contents[CONFIG]), config_of(manifest))
    return AdapterFiles(manifest=manifest, weights=contents[WEIGHTS])


def check_base(adapter: AdapterFiles, base: BaseModel) -> None:
    """Step 3's other half: the adapter was trained on exactly this base model."""
    wanted = adapter.manifest["base"]
    if (wanted["id"], wanted["revision"], wanted["files"]) != (base.id, base.revision, base.files):
        raise refused(
            f"it was trained on {wanted['id']} at {wanted['revision'][:12]}, "
            f"not on the files of {base.id} at {base.revision[:12]}"
        )
    if adapter.manifest["tokenizerSha256"] != base.files["tokenizer.json"]:
        raise refused("it was trained with another tokenizer")


def config_of(manifest: dict[str, Any]) -> dict[str, Any]:
    """The one adapter_config.json that a manifest allows: what PEFT, vLLM and llama.cpp's converter read."""
    lora = manifest["lora"]
    return {
        "alpha_pattern": {},
        "base_model_name_or_path": manifest["base"]["id"],
        "bias": "none",
        "fan_in_fan_out": False,
        "inference_mode": True,
        "lora_alpha": lora["alpha"],
        "lora_dropout": lora["dropout"],
        "modules_to_save": None,
        "peft_type": "LORA",
        "r": lora["r"],
        "rank_pattern": {},
        "revision": manifest["base"]["revision"],
        "target_modules": sorted(lora["targets"]),
        "task_type": "CAUSAL_LM",
        "use_dora": False,
        "use_rslora": False,
    }


def expected_shapes(base: BaseModel, rank: int) -> dict[str, tuple[int, int]]:
    """Name → shape of each tensor of an adapter on this base: A is [r, inputs], B is [outputs, r]."""
    shapes = {}
    for module, (outputs, inputs) in base.linear_shapes().items():
        shapes[f"base_model.model.{module}.lora_A.weight"] = (rank, inputs)
        shapes[f"base_model.model.{module}.lora_B.weight"] = (outputs, rank)
    return shapes


def read_tensors(adapter: AdapterFiles, base: BaseModel) -> "dict[str, np.ndarray]":
    """Step 5: the tensors as float16 arrays."""
    import numpy as np

    entries = read_header(io.BytesIO(adapter.weights), WEIGHTS)
    _check_names(entries, expected_shapes(base, adapter.manifest["lora"]["r"]))
    tensors = {}
    for name, entry in entries.items():
        flat = np.frombuffer(adapter.weights, dtype="<f2", count=(entry.end - entry.start) // 2, offset=entry.start)
        if not np.isfinite(flat).all():
            raise refused(f"tensor {name} holds a value that is not finite")
        tensors[name] = flat.reshape(entry.shape)
    return tensors


def _check_names(entries: dict[str, TensorEntry], expected: dict[str, tuple[int, int]]) -> None:
    missing, extra = sorted(expected.keys() - entries.keys()), sorted(entries.keys() - expected.keys())
    if missing:
        raise refused(f"{len(missing)} of {len(expected)} tensors are missing, the first is {missing[0]}")
    if extra:
        raise refused(f"it holds a tensor that no LoRA layer has, {extra[0][:120]!r}")
    for name, shape in expected.items():
        if entries[name].shape != shape or entries[name].dtype != "F16":
            raise refused(f"tensor {name} is {entries[name].dtype} {list(entries[name].shape)}, not F16 {list(shape)}")


def _read_files(folder: Path) -> dict[str, bytes]:
    try:
        if not stat.S_ISDIR(folder.lstat().st_mode):
            raise refused("it is not a folder")
        names = sorted(entry.name for entry in folder.iterdir())
    except OSError as error:
        raise refused(f"its folder cannot be read ({error.strerror})") from error
    if names != sorted(_MAX_BYTES):
        raise refused(f"its folder holds {', '.join(names[:8]) or 'nothing'}, not {', '.join(sorted(_MAX_BYTES))}")
    return {name: _read_file(folder / name, limit) for name, limit in _MAX_BYTES.items()}


def _read_file(path: Path, limit: int) -> bytes:
    facts = path.lstat()
    if not stat.S_ISREG(facts.st_mode):
        raise refused(f"{path.name} is not a regular file")
    if facts.st_size > limit:
        raise refused(f"{path.name} has {facts.st_size} bytes, more than {limit}")
    with path.open("rb") as file:
        return file.read(limit + 1)


def _json(name: str, data: bytes) -> Any:
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        raise refused(f"{name} is not JSON") from error


def _check_config(config: Any, wanted: dict[str, Any]) -> None:
    if not isinstance(config, dict):
        raise refused(f"{CONFIG} is not an object")
    for name in sorted({*config, *wanted}, key=str):
        if name not in wanted:
            raise refused(f"{CONFIG} has a field that is not allowed, {name[:60]!r}")
        if name not in config or config[name] != wanted[name] or type(config[name]) is not type(wanted[name]):
            raise refused(f"{CONFIG}'s {name} is not what its manifest says")


def refused(why: str) -> Refusal:
    """The sentence of every refusal here."""
    return Refusal(
        what=f"The adapter is refused: {why}.",
        consequence="It was not loaded; functions are ranked without it.",
        cure="Train it again, or restore it from a copy that was not changed.",
    )
