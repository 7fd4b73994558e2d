"""Loading is hostile ground: a folder with one thing wrong is refused before torch sees it."""

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from conftest import call, function, make_adapter
from safetensors.numpy import load_file, save_file

from defect_risk_model.adapter_files import CONFIG, MANIFEST, WEIGHTS, check_base, read_adapter, read_tensors
from defect_risk_model.base_model import open_base
from defect_risk_model.digests import sha256_of, write_json
from defect_risk_model.errors import Refusal


def load(folder: Path, base: Path, expect: dict | None = None) -> dict:
    """All five steps."""
    adapter, opened = read_adapter(folder, expect), open_base(base)
    check_base(adapter, opened)
    return read_tensors(adapter, opened)


def rehash(folder: Path) -> None:
    """An attacker who can write files can write the manifest too."""
    manifest = json.loads((folder / MANIFEST).read_text())
    manifest["files"] = {name: sha256_of(folder / name) for name in (CONFIG, WEIGHTS)}
    write_json(folder / MANIFEST, manifest)


def edit_json(name: str, change: Callable[[dict], None]) -> Callable[[Path], None]:
    def edit(folder: Path) -> None:
        value = json.loads((folder / name).read_text())
        change(value)
        (folder / name).write_text(json.dumps(value))
        if name == CONFIG:
            rehash(folder)

    return edit


def edit_tensors(change: Callable[[dict], dict | None]) -> Callable[[Path], None]:
    def edit(folder: Path) -> None:
        tensors = {name: value.copy() for name, value in load_file(folder / WEIGHTS).items()}
        save_file(change(tensors) or tensors, folder / WEIGHTS)
        rehash(folder)

    return edit


def first(tensors: dict) -> str:
    return sorted(tensors)[0]


def bin_only(folder: Path) -> None:
    (folder / WEIGHTS).rename(folder / "adapter_model.bin")


def link_out(folder: Path) -> None:
    outside = folder.parent / "outside.safetensors"
    (folder / WEIGHTS).rename(outside)
    (folder / WEIGHTS).symlink_to(outside)


def link_folder(folder: Path) -> None:
    folder.rename(folder.parent / "elsewhere")
    folder.symlink_to(folder.parent / "elsewhere")


def pipe(folder: Path) -> None:
    (folder / CONFIG).unlink()
    os.mkfifo(folder / CONFIG)


def header(text: bytes, length: int | None = None) -> Callable[[Path], None]:
    def write(folder: Path) -> None:
        size = len(text) if length is None else length
        (folder / WEIGHTS).write_bytes(size.to_bytes(8, "little") + text)
        rehash(folder)

    return write


def overlapping(folder: Path) -> None:
    data = (folder / WEIGHTS).read_bytes()
    size = int.from_bytes(data[:8], "little")
    entries = json.loads(data[8 : 8 + size])
    names = [name for name in entries if name != "__metadata__"]
    same = [name for name in names if entries[name]["shape"] == entries[names[0]]["shape"]]
    entries[same[1]]["data_offsets"] = entries[same[0]]["data_offsets"]
    text = json.dumps(entries).encode()
    (folder / WEIGHTS).write_bytes(len(text).to_bytes(8, "little") + text + data[8 + size :])
    rehash(folder)


TAMPERED: dict[str, tuple[Callable[[Path], None], str]] = {
    "only a .bin": (bin_only, "adapter_model.bin"),
    "a .bin beside it": (lambda f: (f / "adapter_model.bin").write_bytes(b"x"), "adapter_model.bin"),
    "a python file": (lambda f: (f / "modeling.py").write_text("raise SystemExit"), "modeling.py"),
    "a hidden file": (lambda f: (f / ".x").write_text(""), ".x"),
    "nothing at all": (shutil.rmtree, "cannot be read"),
    "a link out of the folder": (link_out, "not a regular file"),
    "the folder is a link": (link_folder, "not a folder"),
    "a pipe": (pipe, "not a regular file"),
    "a byte changed": (lambda f: _flip(f / WEIGHTS), "SHA-256 differs"),
    "config changed without a hash": (lambda f: (f / CONFIG).write_text("{}"), "SHA-256 differs"),
    "alpha changed": (edit_json(CONFIG, lambda c: c.update(lora_alpha=32)), "lora_alpha"),
    "rank pattern": (edit_json(CONFIG, lambda c: c.update(rank_pattern={"q_proj": 4})), "rank_pattern"),
    "true for 1": (edit_json(CONFIG, lambda c: c.update(use_dora=0)), "use_dora"),
    "narrower target_modules": (edit_json(CONFIG, lambda c: c["target_modules"].remove("q_proj")), "target_modules"),
    "an extra config field": (edit_json(CONFIG, lambda c: c.update(auto_mapping={"x": "y"})), "auto_mapping"),
    "a missing config field": (edit_json(CONFIG, lambda c: c.pop("bias")), "bias"),
    "config is a list": (lambda f: ((f / CONFIG).write_text("[]"), rehash(f)), "not an object"),
    "config is deep": (lambda f: ((f / CONFIG).write_text("[" * 30000), rehash(f)), "not JSON"),
    "config is huge": (lambda f: ((f / CONFIG).write_text(" " * 70000), rehash(f)), "more than"),
    "manifest is no JSON": (lambda f: (f / MANIFEST).write_text("{"), "not JSON"),
    "manifest has an extra field": (edit_json(MANIFEST, lambda m: m.update(x=1)), "not known"),
    "manifest of another head": (edit_json(MANIFEST, lambda m: m.update(head="score")), "head"),
    "manifest of another prompt": (edit_json(MANIFEST, lambda m: m["template"].update(version=2)), "another prompt"),
    "another base": (edit_json(MANIFEST, lambda m: m["base"].update(id="a/b")), "base_model_name"),
    "another tokenizer": (edit_json(MANIFEST, lambda m: m.update(tokenizerSha256="0" * 64)), "another tokenizer"),
    "a file too many in the manifest": (
        edit_json(MANIFEST, lambda m: m["files"].update(x="0" * 64)),
        "SHA-256 differs",
    ),
    "an extra lm_head": (
        edit_tensors(lambda t: {**t, "base_model.model.lm_head.weight": np.zeros((4, 4), np.float16)}),
        "lm_head",
    ),
    "half the tensors": (edit_tensors(lambda t: {n: t[n] for n in sorted(t)[::2]}), "are missing"),
    "not a number": (edit_tensors(lambda t: t[first(t)].__setitem__((0, 0), np.nan)), "not finite"),
    "infinite": (edit_tensors(lambda t: t[first(t)].__setitem__((0, 0), np.inf)), "not finite"),
    "transposed": (edit_tensors(lambda t: t.update({first(t): np.ascontiguousarray(t[first(t)].T)})), "not F16"),
    "another type": (edit_tensors(lambda t: t.update({first(t): t[first(t)].astype(np.float32)})), "F32"),
    "renamed": (edit_tensors(lambda t: t.update({"x": t.pop(first(t))})), "are missing"),
    "a huge header": (header(b"{}", 1 << 40), "header claims"),
    "a header over the limit": (header(b" " * (5 << 20)), "header claims"),
    "a header that is no JSON": (header(b"{oops"), "not JSON"),
    "a header that lies of a shape": (
        header(b'{"a":{"dtype":"F16","shape":[9,9],"data_offsets":[0,2]}}xx', 56),
        "another size",
    ),
    "a negative offset": (header(b'{"a":{"dtype":"F16","shape":[1],"data_offsets":[-2,0]}}'), "malformed"),
    "tensors that overlap": (overlapping, "overlap"),
    "bytes behind the last tensor": (lambda f: (_append(f / WEIGHTS), rehash(f)), "describes"),
    "empty weights": (lambda f: ((f / WEIGHTS).write_bytes(b""), rehash(f)), "header claims"),
}


def _flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)


def _append(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"\0" * 16)


def test_a_sound_folder_is_read(adapter: Path, base: Path):
    tensors = load(adapter, base, {name: sha256_of(adapter / name) for name in (CONFIG, WEIGHTS, MANIFEST)})
    assert len(tensors) == 2 * 7 * 2
    assert all(tensor.dtype == np.float16 for tensor in tensors.values())


@pytest.mark.parametrize("name", TAMPERED)
def test_a_tampered_folder_is_refused(name: str, adapter: Path, base: Path):
    tamper, said = TAMPERED[name]
    tamper(adapter)
    with pytest.raises(Refusal) as refusal:
        load(adapter, base)
    assert said in refusal.value.what


def test_what_the_caller_expects_is_compared_first(adapter: Path, base: Path):
    """The hashes that TypeScript took from the verified bundle: a consistent foreign folder is refused too."""
    expect = {name: sha256_of(adapter / name) for name in (CONFIG, WEIGHTS)}
    other = make_adapter(base, adapter.parent / "other", seed=2)
    load(other, base)
    with pytest.raises(Refusal, match="not what was expected"):
        load(other, base, expect)
    with pytest.raises(Refusal, match="not what was expected"):
        load(adapter, base, {**expect, "tokenizer.json": "0" * 64})


def test_the_adapter_of_another_base_is_refused(adapter: Path, base: Path, tmp_path: Path):
    from make_tiny import make_tiny

    make_tiny(tmp_path / "other", seed=7)
    with pytest.raises(Refusal, match="it was trained on test/tiny"):
        load(adapter, tmp_path / "other")


def test_the_command_answers_a_refusal_with_exit_4_and_one_json(adapter: Path, base: Path):
    edit_json(CONFIG, lambda config: config.update(lora_alpha=32))(adapter)
    request = {"schema": 1, "base": str(base), "adapter": str(adapter), "functions": [function("x")]}
    answer = call("score", request)
    assert (answer.code, answer.value["error"]["code"]) == (4, "refused")
    assert "lora_alpha" in answer.value["error"]["what"]
