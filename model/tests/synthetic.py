"""Functions whose risk is written in their text, so that a tiny model can learn the order in seconds."""

import json
import random
from pathlib import Path

WORDS = ["load", "save", "parse", "render", "check", "merge", "index", "score", "total", "value"]


def rows(count: int, *, seed: int = 0) -> list[dict]:
    """datasetRows: two thirds train; the more calls of xx, the riskier; a sixth was never fixed."""
    draw = random.Random(seed)
    made = []
    for i in range(count):
        risky = draw.randrange(0, 6)
        lines = [f"    {draw.choice(WORDS)}({draw.choice(WORDS)})" for _ in range(draw.randrange(1, 5))]
        lines += ["    xx(yy)"] * risky
        draw.shuffle(lines)
        name = draw.choice(WORDS)
        text = f"def {name}_{i}():\n" + "\n".join(lines) + "\n"
        split = "train" if i % 6 < 4 else ("validation" if i % 6 == 4 else "test")
        path = f"src/{name}.py"
        made.append(
            {"id": f"{path}#{i}", "split": split, "language": "python", "path": path, "text": text, "target": risky / 6}
        )
    return made


def write_rows(path: Path, count: int, *, seed: int = 0) -> Path:
    """The same as a file."""
    path.write_text("".join(json.dumps(row) + "\n" for row in rows(count, seed=seed)), encoding="utf-8")
    return path
