"""Entry: `python -I model/run.py <verb>`.

-I leaves the working directory, PYTHONPATH and the user's site packages out of the import path, so a
torch.py in somebody's checkout is never imported. This file adds its own folder, and nothing else.
"""

import sys
import time
from pathlib import Path

STARTED = time.monotonic()
sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from defect_risk_model.cli import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], started=STARTED))
