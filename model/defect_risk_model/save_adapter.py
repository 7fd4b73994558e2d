"""Writes an adapter's folder: float16 tensors, a config of allow-listed fields, a manifest that hashes both.

Every file is made from the manifest and the tensors alone, sorted, without a time or a path: the same
training gives the same bytes.
"""

import os
import shutil
from pathlib import Path
from typing import Any

from .adapter_files import CONFIG, MANIFEST, WEIGHTS, config_of
from .base_model import TARGETS, BaseModel
from .digests import sha256_of, write_json
from .errors import Defect, Usage
from .prompt import load_template


def check_output(folder: Path) -> None:
    """Usage where something else than an older adapter lies there."""
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise _in_the_way(folder)
    if folder.is_dir() and not {entry.name for entry in folder.iterdir()} <= {CONFIG, WEIGHTS, MANIFEST}:
        raise _in_the_way(folder)


def make_manifest(
    base: BaseModel,
    *,
    digit_ids: list[int],
    request: dict[str, Any],
    lora: dict[str, Any],
    trained_in: str,
    training: dict[str, Any],
    versions: dict[str, str],
) -> dict[str, Any]:
    """The manifest but for the hashes of the files."""
    template = load_template()
    return {
        "schema": 1,
        "base": {"id": base.id, "revision": base.revision, "files": base.files},
        "head": "digits",
        "digitIds": digit_ids,
        "tokenizerSha256": base.files["tokenizer.json"],
        "template": {"version": template.version, "sha256": template.fingerprint()},
        "mask": request["mask"],
        "maxTokens": request["maxTokens"],
        "lora": {**lora, "targets": sorted(TARGETS)},
        "dtype": {"trained": trained_in, "saved": "fp16"},
        "training": training,
        "versions": versions,
    }


def save_adapter(folder: Path, model: Any, manifest: dict[str, Any]) -> dict[str, Any]:
    """Replaces the folder by one move; returns the manifest with the files' hashes."""
    import torch
    from peft import get_peft_model_state_dict
    from safetensors.torch import save_file

    state = get_peft_model_state_dict(model, save_embedding_layers=False)
    tensors = {name: state[name].detach().cpu().to(torch.float16).contiguous() for name in sorted(state)}
    if not all(bool(torch.isfinite(tensor).all()) for tensor in tensors.values()):
        raise Defect(
            what="Training diverged: a weight is not finite.",
            consequence="No adapter was made.",
            cure="Lower learningRate, or train in bf16 or fp32.",
        )
    temporary = folder.with_name(folder.name + ".partial")
    shutil.rmtree(temporary, ignore_errors=True)
    temporary.mkdir(parents=True)
    save_file(tensors, temporary / WEIGHTS)
    # safetensors writes for its owner only; a cache may be read by another user of the runner.
    (temporary / WEIGHTS).chmod(0o644)
    write_json(temporary / CONFIG, config_of(manifest))
    manifest = {**manifest, "files": {name: sha256_of(temporary / name) for name in (CONFIG, WEIGHTS)}}
    write_json(temporary / MANIFEST, manifest)
    if folder.exists():
        shutil.rmtree(folder)
    os.replace(temporary, folder)
    return manifest


def _in_the_way(folder: Path) -> Usage:
    return Usage(
        what=f"The output folder {folder} holds something else than an adapter.",
        consequence="Nothing was trained.",
        cure="Name a new folder, or an older adapter's to replace.",
    )
