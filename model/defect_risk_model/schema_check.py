"""The part of JSON Schema that contract/protocol.schema.json uses, so that requests, dataset rows and
manifests have one description that TypeScript's tests read too. tests/test_schema_check.py holds it equal
to the reference implementation on contract/examples.json."""

import json
import math
import re
from functools import cache
from typing import Any

from .prompt import CONTRACT

_TYPES: dict[str, Any] = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}


@cache
def _definitions() -> dict[str, Any]:
    definitions: dict[str, Any] = json.loads((CONTRACT / "protocol.schema.json").read_text(encoding="utf-8"))["$defs"]
    return definitions


def problem(definition: str, value: Any) -> str | None:
    """What is wrong with `value` as that definition, with its place; None where nothing is."""
    return _problem(_definitions()[definition], value, definition)


def _problem(schema: dict[str, Any], value: Any, at: str) -> str | None:
    if "$ref" in schema:
        return _problem(_definitions()[schema["$ref"].rpartition("/")[2]], value, at)
    if "anyOf" in schema:
        problems = [_problem(option, value, at) for option in schema["anyOf"]]
        return None if None in problems else problems[0]
    if "type" in schema:
        kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        if not any(_is(value, kind) for kind in kinds):
            return f"{at} is not {' or '.join(kinds)}"
    if "const" in schema and (value != schema["const"] or isinstance(value, bool)):
        return f"{at} is not {json.dumps(schema['const'])}"
    if "enum" in schema and value not in schema["enum"]:
        return f"{at} is none of {', '.join(schema['enum'])}"
    if isinstance(value, str):
        return _text(schema, value, at)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _number(schema, value, at)
    if isinstance(value, list):
        return _array(schema, value, at)
    return _object(schema, value, at) if isinstance(value, dict) else None


def _is(value: Any, kind: str) -> bool:
    if kind in ("integer", "number"):
        whole = isinstance(value, int) or (isinstance(value, float) and value.is_integer())
        return not isinstance(value, bool) and (whole or (kind == "number" and isinstance(value, float)))
    return isinstance(value, _TYPES[kind])


def _text(schema: dict[str, Any], value: str, at: str) -> str | None:
    if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", math.inf):
        return f"{at} has {len(value)} characters"
    # Python's $ also matches before a line end at the end; JSON Schema's does not.
    if "pattern" in schema and not re.search(re.sub(r"\$$", r"\\Z", schema["pattern"]), value, re.ASCII):
        return f"{at} is not of the form {schema['pattern']}"
    return None


def _number(schema: dict[str, Any], value: float, at: str) -> str | None:
    inside = schema.get("minimum", -math.inf) <= value <= schema.get("maximum", math.inf)
    above = value > schema.get("exclusiveMinimum", -math.inf)
    return None if math.isfinite(value) and inside and above else f"{at} is out of range"


def _array(schema: dict[str, Any], value: list[Any], at: str) -> str | None:
    if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", math.inf):
        return f"{at} has {len(value)} items"
    found = (_problem(schema.get("items", {}), item, f"{at}[{i}]") for i, item in enumerate(value))
    return next((sentence for sentence in found if sentence), None)


def _object(schema: dict[str, Any], value: dict[str, Any], at: str) -> str | None:
    if not schema.get("minProperties", 0) <= len(value) <= schema.get("maxProperties", math.inf):
        return f"{at} has {len(value)} fields"
    for name in schema.get("required", []):
        if name not in value:
            return f"{at} has no {name}"
    known, others = schema.get("properties", {}), schema.get("additionalProperties", True)
    for name, item in value.items():
        if name not in known and others is False:
            return f"{at} has a field that is not known, {name[:40]!r}"
        inner = known.get(name, others)
        found = _problem(inner, item, f"{at}.{name[:40]}") if isinstance(inner, dict) else None
        if found:
            return found
    return None
