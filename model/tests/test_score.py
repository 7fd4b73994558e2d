"""Scoring: what an adapter says does not depend on its neighbours, and every failure has its exit code."""

import json
import shutil
import time
from pathlib import Path

import pytest
import torch
from conftest import call, digits, function, make_adapter
from synthetic import rows

from defect_risk_model.adapter_files import read_adapter
from defect_risk_model.base_model import open_base
from defect_risk_model.device import Device, choose_device
from defect_risk_model.errors import Environment, OutOfMemory, OutOfTime, Refusal, Usage
from defect_risk_model.load import load_adapter, load_base
from defect_risk_model.protocol import checked_request
from defect_risk_model.readout import collate, expected_digits, predict
from defect_risk_model.schema_check import problem
from defect_risk_model.score import score
from defect_risk_model.tokens import PromptEncoder

CPU = Device(kind="cpu", precision="fp32", name="cpu")


@pytest.fixture(scope="module")
def random_adapter(base: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_adapter(base, tmp_path_factory.mktemp("adapters") / "random")


@pytest.fixture(scope="module")
def functions() -> list[dict]:
    made = [function(row["text"] * (1 + i % 3), row["id"], row["path"]) for i, row in enumerate(rows(23))]
    return [*made, function("", "empty"), function("x = 1\n" * 400, "long")]


def scored(base: Path, functions: list[dict], **changes: object) -> dict:
    request = checked_request("scoreRequest", {"schema": 1, "base": str(base), "functions": functions, **changes})
    return score(request, started=time.monotonic())


def values(response: dict) -> list[float]:
    return [item["value"] for item in response["scores"]]


def test_the_answer_is_in_the_requests_order_and_form(base: Path, random_adapter: Path, functions: list[dict]):
    response = scored(base, functions, adapter=str(random_adapter))
    assert problem("scoreResponse", response) is None
    assert [item["id"] for item in response["scores"]] == [item["id"] for item in functions]
    assert [item["id"] for item in response["scores"] if item["truncated"]] == ["long"]
    assert (response["device"], response["precision"]) == ("cpu", "fp32")
    assert len(set(values(response))) > 5


def test_batches_and_order_do_not_matter(base: Path, random_adapter: Path, functions: list[dict]):
    one = values(scored(base, functions, adapter=str(random_adapter), batch=1))
    many = values(scored(base, functions, adapter=str(random_adapter), batch=64))
    back = values(scored(base, functions[::-1], adapter=str(random_adapter), batch=4))[::-1]
    # .01 where a value lies on the edge of two roundings.
    assert one == pytest.approx(many, abs=0.011)
    assert one == pytest.approx(back, abs=0.011)


def test_padding_is_not_seen(base: Path):
    opened = open_base(base)
    model = load_base(opened, CPU, digits(base)).eval()
    ids = PromptEncoder(opened.tokenizer, max_tokens=256).encode([function("def f(): pass")], "path")[0].ids
    with torch.no_grad():
        plain = expected_digits(model, *collate([ids], "cpu"))
        # Beside a long one, and padded with another token.
        beside = expected_digits(model, *collate([ids, ids * 4], "cpu", pad_id=17))[:1]
    assert torch.allclose(plain, beside, atol=1e-5)


def test_the_read_out_is_the_models_own_distribution_over_the_digits(base: Path):
    """Against transformers' full logits, renormalised over the ten digit tokens."""
    from transformers import AutoModelForCausalLM

    opened, digit_ids = open_base(base), digits(base)
    ids = PromptEncoder(opened.tokenizer, max_tokens=256).encode([function("def f(): pass")], "path")[0].ids
    with torch.no_grad():
        whole = AutoModelForCausalLM.from_pretrained(base, local_files_only=True)(torch.tensor([ids])).logits[0, -1]
        ours = predict(load_base(opened, CPU, digit_ids), [ids], batch=1, device=CPU)[0]
    assert ours == pytest.approx(float(torch.softmax(whole[digit_ids], 0) @ torch.arange(10.0)), abs=1e-4)


def test_the_adapter_changes_scores_as_peft_would(base: Path, random_adapter: Path):
    """Our loader against PEFT's own, on a folder that PEFT can be trusted with."""
    from peft import PeftModel

    opened, digit_ids = open_base(base), digits(base)
    ids = [[5, 6, 7, 8], [9, 10, 11, 12, 13]]
    ours = load_adapter(load_base(opened, CPU, digit_ids), read_adapter(random_adapter, None), opened)
    theirs = PeftModel.from_pretrained(load_base(opened, CPU, digit_ids), random_adapter)
    bare = predict(load_base(opened, CPU, digit_ids), ids, batch=2, device=CPU)
    ours_scores = predict(ours, ids, batch=2, device=CPU)
    assert ours_scores == pytest.approx(predict(theirs, ids, batch=2, device=CPU), abs=1e-5)
    assert ours_scores != pytest.approx(bare, abs=0.05)


@pytest.mark.parametrize("precision", ["bf16", "fp16"])
def test_half_precision_is_near(base: Path, random_adapter: Path, functions: list[dict], precision: str):
    exact = values(scored(base, functions, adapter=str(random_adapter)))
    response = scored(base, functions, adapter=str(random_adapter), precision=precision)
    assert response["precision"] == precision
    assert values(response) == pytest.approx(exact, abs=0.5)


class Small(torch.nn.Module):
    """A model for which a batch over `fits` is too large; the score is the last token."""

    def __init__(self, fits: int) -> None:
        super().__init__()
        self.fits, self.seen = fits, []

    def forward(self, input_ids, use_cache):
        self.seen.append(len(input_ids))
        if len(input_ids) > self.fits:
            raise torch.OutOfMemoryError("CUDA out of memory")
        logits = torch.nn.functional.one_hot(input_ids, 10).float() * 100
        return type("Output", (), {"logits": logits})


def test_out_of_memory_halves_the_batch():
    model, said = Small(fits=3), []
    ids = [[1, 2, n % 10] for n in range(20)]
    found = predict(model, ids, batch=16, device=CPU, on_smaller=said.append)
    assert found == pytest.approx([n % 10 for n in range(20)])
    assert said == [8, 4, 2]
    with pytest.raises(OutOfMemory, match="3 tokens"):
        predict(Small(fits=0), ids, batch=16, device=CPU)


def test_an_overflow_is_told():
    class Overflow(Small):
        def forward(self, input_ids, use_cache):
            return type("Output", (), {"logits": torch.full((*input_ids.shape, 10), float("nan"))})

    with pytest.raises(Environment, match="overflows in fp32"):
        predict(Overflow(1), [[1]], batch=1, device=CPU)


def test_a_limit_that_does_not_suffice(base: Path, functions: list[dict]):
    with pytest.raises(OutOfTime, match="does not suffice"):
        scored(base, functions, seconds=0.0001)


def test_an_adapter_is_read_as_it_was_trained(base: Path, random_adapter: Path):
    same = scored(base, [function("x")], adapter=str(random_adapter), mask="path", maxTokens=256)
    assert len(same["scores"]) == 1
    with pytest.raises(Usage, match="trained with 'path'"):
        scored(base, [function("x")], adapter=str(random_adapter), mask="none")
    with pytest.raises(Usage, match="leaves no room"):
        scored(base, [function("x")], maxTokens=32)


def test_the_digits_are_compared_and_the_precision_is_told(base: Path, random_adapter: Path, tmp_path: Path):
    copy = Path(shutil.copytree(random_adapter, tmp_path / "copy"))
    manifest = json.loads((copy / "manifest.json").read_text())
    (copy / "manifest.json").write_text(json.dumps({**manifest, "digitIds": list(range(30, 40))}))
    with pytest.raises(Refusal, match="other digit tokens"):
        scored(base, [function("x")], adapter=str(copy))
    assert scored(base, [function("x")], adapter=str(random_adapter))["notes"] == []
    told = scored(base, [function("x")], adapter=str(random_adapter), precision="bf16")["notes"]
    assert told == ["The adapter was trained over a base model in fp32 and scores over one in bf16."]


def test_a_device_that_is_not_there():
    if torch.cuda.is_available():
        pytest.skip("this machine has a GPU")
    with pytest.raises(Environment, match="No CUDA GPU"):
        choose_device("cuda", "auto")
    with pytest.raises(Environment, match="4-bit"):
        choose_device("cpu", "4bit")


def test_nothing_of_the_callers_folder_or_environment_is_imported(base: Path, tmp_path: Path):
    """A checkout with modules of the libraries' names, and variables that point Python and them there."""
    for name in ("torch", "transformers", "json", "tokenizers", "sitecustomize", "usercustomize", "defect_risk_model"):
        (tmp_path / f"{name}.py").write_text(
            f"open({str(tmp_path / 'ran')!r}, 'w').write({name!r})\nraise SystemExit(99)\n"
        )
    hostile = {
        "PYTHONPATH": str(tmp_path),
        "PYTHONSTARTUP": str(tmp_path / "torch.py"),
        "PYTHONHOME": "",
        "HF_HUB_OFFLINE": "0",
        "HF_ENDPOINT": "http://127.0.0.1:9",
        "TORCH_LOGS": "+dynamo",
        "PYTHONUSERBASE": str(tmp_path),
    }
    request = {"schema": 1, "base": str(base), "functions": [function("x")]}
    answer = call("score", request, cwd=tmp_path, env=hostile)
    assert answer.code == 0, answer.log
    assert not (tmp_path / "ran").exists()
    assert "dynamo" not in answer.log


def test_paths_are_relative_to_the_caller(base: Path):
    answer = call("score", {"schema": 1, "base": base.name, "functions": []}, cwd=base.parent)
    assert (answer.code, answer.value["scores"]) == (0, [])


@pytest.mark.parametrize(
    ("request_text", "code", "said"),
    [
        ("", 2, "not JSON"),
        ("{", 2, "not JSON"),
        ("[" * 100_000, 2, "not JSON"),
        ('{"schema": 1, "base": "x", "functions": [], "seconds": NaN}', 2, "not JSON"),
        ('{"schema": 1, "functions": []}', 2, "has no base"),
        ('{"schema": 1, "base": "/nowhere", "functions": []}', 3, "not a prepared base model"),
        ('{"schema": 1, "base": "/nowhere", "adapter": "/nowhere", "functions": []}', 4, "cannot be read"),
    ],
)
def test_exit_codes(request_text: str, code: int, said: str):
    answer = call("score", request_text)
    assert (answer.code, problem("errorResponse", answer.value)) == (code, None)
    assert said in answer.value["error"]["what"]


def test_help_imports_nothing_heavy():
    import subprocess
    import sys

    from conftest import MODEL

    program = f"import sys; sys.path.insert(0, {str(MODEL)!r}); from defect_risk_model.cli import main\n"
    program += "try: main(['--help'])\nexcept SystemExit: pass\n"
    program += "print([m for m in sys.modules if m in ('torch', 'numpy', 'transformers')])"
    done = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, text=True, timeout=60)
    assert json.loads(done.stdout.splitlines()[-1]) == []
