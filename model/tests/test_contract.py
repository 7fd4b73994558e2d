"""The contract's files: what this side makes of their inputs, and what the protocol accepts and refuses."""

import hashlib
import json

import jsonschema
import make_contract
import pytest

from defect_risk_model.prompt import CONTRACT, MASKS, load_template, render
from defect_risk_model.schema_check import problem
from defect_risk_model.tokens import PromptEncoder

SCHEMA = json.loads((CONTRACT / "protocol.schema.json").read_text())
EXAMPLES = json.loads((CONTRACT / "examples.json").read_text())
TOKENS = json.loads((CONTRACT / "token-cases.json").read_text())


def reference(definition: str) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator({**SCHEMA, "$ref": f"#/$defs/{definition}"})


def test_the_real_tokenizer_is_the_one_that_was_pinned():
    assert hashlib.sha256(make_contract.TOKENIZER.read_bytes()).hexdigest() == TOKENS["tokenizerSha256"]
    assert (TOKENS["firstControlId"], TOKENS["digitIds"]) == (151643, list(range(15, 25)))


def test_prompt_cases_are_what_this_side_makes():
    template = load_template()
    assert (CONTRACT / "prompt-cases.json").read_text() == make_contract.as_text(make_contract.prompt_cases(template))


def test_token_cases_are_what_this_side_makes():
    template = load_template()
    assert (CONTRACT / "token-cases.json").read_text() == make_contract.as_text(make_contract.token_cases(template))


@pytest.mark.parametrize("case", TOKENS["cases"], ids=lambda case: case["name"])
def test_no_text_becomes_a_control_token(case):
    ids = case["expected"]["ids"]
    assert max(ids) < TOKENS["firstControlId"]
    assert len(ids) <= case["maxTokens"]


def test_control_tokens_in_source_are_spelled_out():
    plain = PromptEncoder(make_contract.TOKENIZER, max_tokens=4096)
    text = make_contract.CONTROL
    ids = plain.encode([{"language": "c", "path": "a.c", "text": text}], "path")[0].ids
    assert text in plain._tokenizer.decode(ids, skip_special_tokens=False)


def test_over_budget_keeps_three_quarters_of_the_head_and_a_quarter_of_the_tail():
    encoder = PromptEncoder(make_contract.TOKENIZER, max_tokens=1024)
    text = "".join(f"line{i} = {i}\n" for i in range(3000))
    full = PromptEncoder(make_contract.TOKENIZER, max_tokens=10**6)
    function = {"language": "python", "path": "a.py", "text": text}
    cut, whole = encoder.encode([function], "path")[0], full.encode([function], "path")[0]
    assert (len(cut.ids), cut.truncated, whole.truncated) == (1024, True, False)
    prefix = len(encoder._plain_ids(["Language: python\nPath: (hidden)\nCode:\n"])[0])
    suffix = len(encoder._suffix)
    budget = 1024 - prefix - suffix
    head = budget * 3 // 4
    assert cut.ids[: prefix + head] == whole.ids[: prefix + head]
    assert cut.ids[prefix + head :] == whole.ids[-(budget - head + suffix) :]


@pytest.mark.parametrize("mask", MASKS)
def test_a_mask_hides_what_it_names(mask):
    made = render(load_template(), language="c", path="secret/path.c", text="secret_source()", mask=mask)
    assert ("secret/path" in made.prefix) == (mask != "path")
    assert ("secret_source" in made.body) == (mask != "source")


def test_no_definition_of_a_function_has_a_field_of_git():
    function = SCHEMA["$defs"]["scoreRequest"]["properties"]["functions"]["items"]
    assert set(function["properties"]) == {"id", "language", "path", "text"}
    assert function["additionalProperties"] is False
    assert set(SCHEMA["$defs"]["datasetRow"]["properties"]) == {"id", "split", "language", "path", "text", "target"}


@pytest.mark.parametrize("example", EXAMPLES["valid"], ids=lambda example: example["of"])
def test_valid_examples(example):
    assert problem(example["of"], example["value"]) is None
    reference(example["of"]).validate(example["value"])


@pytest.mark.parametrize("example", EXAMPLES["invalid"], ids=lambda example: example["why"])
def test_invalid_examples(example):
    assert problem(example["of"], example["value"]) is not None
    if example["why"] != "language with a line end":  # Python's re: $ matches before a last line end
        assert not reference(example["of"]).is_valid(example["value"])


MUTANTS = [None, True, 0, -1, 1.5, "", "x", "x" * 5000, [], {}, [1], {"x": 1}, float("nan"), 10**30]


@pytest.mark.parametrize("example", EXAMPLES["valid"], ids=lambda example: example["of"])
def test_the_checker_agrees_with_the_reference_on_mutants(example):
    """Each field in turn becomes each of MUTANTS, or goes."""
    validator = reference(example["of"])
    for name in example["value"]:
        mutants = [{**example["value"], name: mutant} for mutant in MUTANTS]
        mutants.append({key: value for key, value in example["value"].items() if key != name})
        for mutant in mutants:
            if mutant.get(name) != mutant.get(name):  # NaN is no JSON; we refuse it everywhere
                continue
            assert (problem(example["of"], mutant) is None) == validator.is_valid(mutant), mutant
