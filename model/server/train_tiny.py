"""A tiny base model and an adapter of it: train_tiny.py FOLDER makes FOLDER/base and FOLDER/adapter."""

import json
import subprocess
import sys
from pathlib import Path

MODEL = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(MODEL / "tests"))

from make_tiny import make_tiny  # noqa: E402
from synthetic import write_rows  # noqa: E402

#: Enough that the adapter moves every score by more than what is compared.
EXAMPLES = 360
EPOCHS = 3


def main() -> None:
    """Trains by the program itself, as a retrain does."""
    folder = Path(sys.argv[1]).absolute()
    make_tiny(folder / "base")
    request = {
        "schema": 1,
        "base": str(folder / "base"),
        "dataset": str(write_rows(folder / "rows.jsonl", EXAMPLES)),
        "output": str(folder / "adapter"),
        "work": str(folder / "work"),
        "epochs": EPOCHS,
        "device": "cpu",
        "precision": "fp32",
    }
    command = [sys.executable, "-I", str(MODEL / "run.py"), "train"]
    subprocess.run(command, input=json.dumps(request), text=True, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
