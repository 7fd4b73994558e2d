"""A work folder has one run at a time, and no worker outlives the supervisor that would read its answer."""

import fcntl
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .errors import Usage

#: For an older run in the same work folder to end.
LOCK_SECONDS = 60.0
#: How long an orphan goes on.
_POLL_SECONDS = 1.0


@contextmanager
def only_run(path: Path) -> Iterator[None]:
    """Holds a lock on `path`; two runs would write each other's checkpoints."""
    end = time.monotonic() + LOCK_SECONDS
    with path.open("w") as file:
        while True:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except OSError as error:
                if time.monotonic() > end:
                    raise Usage(
                        what="Another training run uses this work folder.",
                        consequence="Nothing was trained.",
                        cure="Wait for it, end it, or name another work folder.",
                    ) from error
                time.sleep(0.2)
        yield


def leave_with(supervisor: int) -> None:
    """Ends this process, wherever it is, soon after the supervisor's process has ended (a kill -9 included)."""

    def watch() -> None:
        while _alive(supervisor):
            time.sleep(_POLL_SECONDS)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
