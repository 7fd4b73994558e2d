"""A base model's folder is what was prepared, or it is refused."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from make_tiny import lock

from defect_risk_model.base_model import LOCK, open_base
from defect_risk_model.errors import Environment, Refusal


@pytest.fixture()
def copy(base: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(base, tmp_path / "copy"))


def edit_config(folder: Path, **changes: object) -> None:
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, **changes}))


def with_lock(change: Callable[[Path], object]) -> Callable[[Path], None]:
    """As `prepare` would have locked it, had it been so from the first day."""

    def edit(folder: Path) -> None:
        change(folder)
        lock(folder)

    return edit


TAMPERED: dict[str, tuple[Callable[[Path], object], str]] = {
    "weights changed": (lambda f: _flip(f / "model.safetensors"), "SHA-256 differs"),
    "tokenizer changed": (lambda f: (f / "tokenizer.json").write_text("{}"), "SHA-256 differs"),
    "config changed": (lambda f: edit_config(f, hidden_act="relu"), "SHA-256 differs"),
    "a file that was not there": (lambda f: (f / "generation_config.json").write_text("{}"), "was not there"),
    "code of its own": (with_lock(lambda f: edit_config(f, auto_map={"AutoModel": "x.Y"})), "code of the model's own"),
    "a python file": (with_lock(lambda f: (f / "modeling_x.py").write_text("")), "no place"),
    "a .bin": (with_lock(lambda f: (f / "pytorch_model.bin").write_bytes(b"x")), "no place"),
    "only a .bin": (
        with_lock(lambda f: (f / "model.safetensors").rename(f / "pytorch_model.bin")),
        "safetensors weights",
    ),
    "no tokenizer": (with_lock(lambda f: (f / "tokenizer.json").unlink()), "lacks"),
    "weights gone": (lambda f: (f / "model.safetensors").unlink(), "missing"),
    "a name that leads out": (lambda f: _rename_in_lock(f, "../model.safetensors"), "no place"),
    "a lock that is none": (lambda f: (f / LOCK).write_text('{"schema": 1}'), "malformed"),
}


def _flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)


def _rename_in_lock(folder: Path, name: str) -> None:
    value = json.loads((folder / LOCK).read_text())
    value["files"][name] = value["files"]["model.safetensors"]
    (folder / LOCK).write_text(json.dumps(value))


@pytest.mark.parametrize("name", TAMPERED)
def test_a_changed_base_is_refused(name: str, copy: Path):
    open_base(copy)
    tamper, said = TAMPERED[name]
    tamper(copy)
    with pytest.raises(Refusal) as refusal:
        open_base(copy)
    assert said in refusal.value.what


def test_a_folder_that_was_never_prepared_is_the_environments_fault(tmp_path: Path):
    with pytest.raises(Environment, match="not a prepared base model"):
        open_base(tmp_path)


def test_weights_are_hashed_once_and_again_when_touched(copy: Path, monkeypatch: pytest.MonkeyPatch):
    import defect_risk_model.base_model as module

    hashed: list[str] = []
    real = module.sha256_of
    monkeypatch.setattr(module, "sha256_of", lambda path: hashed.append(path.name) or real(path))
    (copy / ".verified.json").unlink(missing_ok=True)
    open_base(copy)
    assert "model.safetensors" in hashed
    hashed.clear()
    open_base(copy)
    assert "model.safetensors" not in hashed
    (copy / "model.safetensors").touch()
    open_base(copy)
    assert "model.safetensors" in hashed


def test_shapes_come_from_the_weights(base: Path):
    opened = open_base(base)
    shapes = opened.linear_shapes()
    assert len(shapes) == 14
    assert shapes["model.layers.0.mlp.up_proj"] == (128, 64)
    assert opened.parameters() == 98816
