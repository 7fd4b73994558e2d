"""prepare against a real HTTP server: what is taken, what is refused, what a broken connection costs."""

import hashlib
import json
import os
import shutil
from collections import namedtuple
from pathlib import Path

import pytest
from conftest import Answer, call, function
from hub_server import Hub

from defect_risk_model.errors import Environment, Usage
from defect_risk_model.prepare import _check_disk, parse_pins
from defect_risk_model.schema_check import problem

MODEL, REVISION = "test/model", "ab" * 20


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@pytest.fixture()
def files(base: Path) -> dict[str, bytes]:
    """A base model's, with what must stay on the hub."""
    names = ("config.json", "tokenizer.json", "model.safetensors")
    extra = {"README.md": b"# hi", "modeling_evil.py": b"raise SystemExit", "pytorch_model.bin": b"\x80\x04pickle"}
    return {**{name: (base / name).read_bytes() for name in names}, "merges.txt": b"#v", **extra}


def prepare(hub: Hub, into: Path, *options: str, model: str = MODEL, revision: str = REVISION) -> Answer:
    arguments = ["--model", model, "--revision", revision, "--into", str(into), *options]
    return call("prepare", "", *arguments, env={"HF_ENDPOINT": hub.url})


def test_prepare_then_score_offline(files: dict[str, bytes], tmp_path: Path):
    into = tmp_path / "base"
    with Hub(MODEL, REVISION, files) as hub:
        pin = f"model.safetensors={sha256(files['model.safetensors'])}"
        answer = prepare(hub, into, "--sha256", pin)
        assert answer.code == 0, answer.log
        wanted = {
            name: sha256(files[name]) for name in ("config.json", "tokenizer.json", "model.safetensors", "merges.txt")
        }
        assert answer.value["files"] == wanted
        assert (answer.value["pinned"], answer.value["revision"]) == (["model.safetensors"], REVISION)
        assert problem("baseLock", answer.value) is None
        assert "3 of 4 files were trusted on first use" in answer.log
        assert {p.name for p in into.iterdir()} == {*wanted, "base.lock.json", ".verified.json"}
        assert not any(path.endswith((".py", ".bin", ".md")) for _, path, _ in hub.asked)
        # Again: nothing is asked, everything is verified; a later pin is checked and noted.
        hub.asked.clear()
        again = prepare(hub, into, "--sha256", f"config.json={wanted['config.json']}")
        assert (again.code, hub.asked) == (0, [])
        assert again.value["pinned"] == ["config.json", "model.safetensors"]
        assert prepare(hub, into, "--sha256", f"config.json={'0' * 64}").code == 4
        assert prepare(hub, into, revision="cd" * 20).code == 2
    offline = {"HF_ENDPOINT": hub.url, "HF_HUB_OFFLINE": "0"}
    scored = call("score", {"schema": 1, "base": str(into), "functions": [function("x")]}, env=offline)
    assert (scored.code, len(scored.value["scores"])) == (0, 1), scored.log


def test_a_broken_download_goes_on_where_it_broke(files: dict[str, bytes], tmp_path: Path):
    weights = big_safetensors(24 << 20)
    with Hub(MODEL, REVISION, {**files, "model.safetensors": weights}, break_after=21 << 20) as hub:
        broken = prepare(hub, tmp_path / "base")
        assert (broken.code, broken.value["error"]["code"]) == (3, "environment"), broken.log
        assert not (tmp_path / "base" / "base.lock.json").exists()
        hub.heal()
        hub.asked.clear()
        assert prepare(hub, tmp_path / "base").code == 0
        ranges = [
            range_ for command, path, range_ in hub.asked if path.endswith("model.safetensors") and command == "GET"
        ]
        assert [int(text.split("=")[1].split("-")[0]) > 1 << 20 for text in ranges] == [True]
    assert (tmp_path / "base" / "model.safetensors").read_bytes() == weights


def big_safetensors(size: int) -> bytes:
    header = json.dumps({"x": {"dtype": "U8", "shape": [size], "data_offsets": [0, size]}}).encode()
    return len(header).to_bytes(8, "little") + header + os.urandom(1 << 20) * (size >> 20)


def without(files: dict[str, bytes], *names: str) -> dict[str, bytes]:
    return {name: data for name, data in files.items() if name not in names}


def test_what_is_refused(files: dict[str, bytes], tmp_path: Path):
    """(hub, options) → exit code and what is said; each into a folder of its own."""
    weights = files["model.safetensors"]
    config = json.loads(files["config.json"])
    evil = {**files, "config.json": json.dumps({**config, "auto_map": {"AutoModel": "x.Y"}}).encode()}
    cut = {**files, "model.safetensors": weights[:-10]}
    cases: list[tuple[Hub, list[str], int, str]] = [
        (Hub(MODEL, REVISION, without(files, "model.safetensors")), [], 4, ".bin files are never loaded"),
        (Hub(MODEL, REVISION, without(files, "tokenizer.json")), [], 4, "no config.json, tokenizer.json"),
        (Hub(MODEL, REVISION, files), ["--sha256", f"model.safetensors={'1' * 64}"], 4, "not " + "1" * 64),
        (Hub(MODEL, REVISION, files), ["--sha256", f"other.safetensors={'1' * 64}"], 2, "has no such file"),
        (Hub(MODEL, REVISION, files), ["--sha256", "model.safetensors=abc"], 2, "64 lower-case hex"),
        (Hub(MODEL, REVISION, files, served={"model.safetensors": weights[:-1] + b"\0"}), [], 4, "has SHA-256"),
        (
            Hub(MODEL, REVISION, files, served={"config.json": files["config.json"].replace(b"silu", b"relu")}),
            [],
            4,
            "is not the blob",
        ),
        (Hub(MODEL, REVISION, files, answered_revision="cd" * 20), [], 4, "answered with revision"),
        (Hub(MODEL, REVISION, cut), [], 4, "its header describes"),
        (Hub(MODEL, REVISION, evil), [], 4, "code of the model's own"),
        (Hub(MODEL, REVISION, files), ["--revision", "main"], 2, "can move"),
        (Hub(MODEL, REVISION, files), ["--model", "../../etc"], 2, "not OWNER/NAME"),
        (Hub(MODEL, REVISION, files), ["--model", "Qwen/Qwen2.5-Coder-3B"], 4, "no commercial use"),
        (Hub(MODEL, REVISION, files), ["--model", "qwen/qwen2.5-coder-3b-instruct"], 4, "no commercial use"),
        (Hub(MODEL, REVISION, files), ["--model", "test/absent"], 3, "could not be downloaded"),
    ]
    for i, (hub, options, code, said) in enumerate(cases):
        with hub:
            answer = prepare(hub, tmp_path / str(i), *options)
        assert answer.code == code, (options, said, answer.log)
        assert said in answer.value["error"]["what"]
        assert problem("errorResponse", answer.value) is None
        scored = call("score", {"schema": 1, "base": str(tmp_path / str(i)), "functions": []}) if code == 4 else None
        assert scored is None or scored.code in (3, 4)


def test_a_refused_licence_can_be_accepted(files: dict[str, bytes], tmp_path: Path):
    model = "Qwen/Qwen2.5-Coder-3B"
    with Hub(model, REVISION, files) as hub:
        answer = prepare(hub, tmp_path / "base", "--accept-licence", model=model)
    assert (answer.code, answer.value["licence"]) == (0, "qwen-research"), answer.log


def test_a_hub_that_is_out_of_reach(tmp_path: Path):
    hub = Hub(MODEL, REVISION, {})
    with hub:
        pass
    answer = prepare(hub, tmp_path / "base")
    assert (answer.code, answer.value["error"]["code"]) == (3, "environment")
    assert "could not be downloaded" in answer.value["error"]["what"]
    assert not (tmp_path / "base" / "base.lock.json").exists()


def test_disk_space_is_checked_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    sibling = namedtuple("Sibling", "size")(3 << 30)
    _check_disk(tmp_path, {})
    monkeypatch.setattr(shutil, "disk_usage", lambda _: namedtuple("Usage", "total used free")(0, 0, 3 << 30))
    with pytest.raises(Environment, match=r"needs 4\.3 GB .* 3\.2 GB free"):
        _check_disk(tmp_path, {"model.safetensors": sibling})
    # What an earlier try left counts.
    with (tmp_path / "model.safetensors").open("wb") as file:
        file.truncate(2 << 30)
    _check_disk(tmp_path, {"model.safetensors": sibling})


def test_pins_are_read_once():
    assert parse_pins([f"a=b.json={'0' * 64}"]) == {"a=b.json": "0" * 64}
    with pytest.raises(Usage):
        parse_pins(["x"])
