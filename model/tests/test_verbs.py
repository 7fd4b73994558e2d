"""inspect, doctor and ablate as a person calls them."""

import json
import subprocess
import sys
from pathlib import Path

from conftest import MODEL, Trained, call, training_request

from defect_risk_model.adapter_files import CONFIG
from defect_risk_model.schema_check import problem


def test_inspect_an_adapter(trained: Trained, base: Path):
    answer = call("inspect", "", str(trained.folder), "--base", str(base))
    assert (answer.code, answer.value["kind"], answer.value["tensors"]["count"]) == (0, "adapter", 28)
    assert answer.value["manifest"] == trained.response["manifest"]


def test_inspect_a_base(base: Path):
    answer = call("inspect", "", str(base))
    assert (answer.code, answer.value["kind"], answer.value["id"]) == (0, "base", "test/tiny")


def test_inspect_refuses_what_a_load_would(adapter: Path, tmp_path: Path):
    (adapter / CONFIG).write_text("{}")
    assert call("inspect", "", str(adapter)).code == 4
    assert call("inspect", "", str(tmp_path)).code == 2


def test_doctor_on_a_machine_that_is_ready(base: Path):
    answer = call("doctor", "", "--json", "--base", str(base), "--device", "cpu")
    assert (answer.code, answer.value["ready"], problem("doctorResponse", answer.value)) == (0, True, None)
    names = {check["name"] for check in answer.value["checks"]}
    assert {"python", "torch", "packages", "base", "memory", "disk"} <= names


def test_doctor_says_what_is_missing(tmp_path: Path):
    answer = call("doctor", "", "--json", "--base", str(tmp_path), "--precision", "4bit")
    missing = {check["name"]: check for check in answer.value["checks"] if check["status"] == "missing"}
    assert (answer.code, answer.value["ready"]) == (3, False)
    assert "not a prepared base model" in missing["base"]["sentence"]
    assert all(check["cure"] for check in missing.values())


def test_doctor_without_any_package():
    """An interpreter without site packages: the answer is sentences, not a traceback."""
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(MODEL / "run.py"), "doctor"], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 3
    assert "torch is not installed. pip install torch==" in done.stdout
    assert "Traceback" not in done.stderr


def test_score_without_any_package(base: Path):
    request = json.dumps({"schema": 1, "base": str(base), "functions": []})
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(MODEL / "run.py"), "score"],
        input=request,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, json.loads(done.stdout)["error"]["code"]) == (3, "environment")


def test_ablate_prints_the_table(base: Path, data: Path, tmp_path: Path):
    request = training_request(base, data, tmp_path, epochs=1)
    answer = call("ablate", request, "--json")
    assert answer.code == 0, answer.log
    rows = {row["row"]: row["spearman"] for row in answer.value["rows"]}
    assert list(rows)[:2] == ["base model, zero-shot", "trained on path and source"]
    # The synthetic risk is in the source alone: without it nothing but the path is left to order by.
    assert rows["trained on path and source"] > rows["base model, zero-shot"] + 0.2
    assert rows["trained with the path hidden"] > rows["… source hidden when scoring"] + 0.2
