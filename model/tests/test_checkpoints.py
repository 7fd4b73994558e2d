"""Half-written checkpoints are not gone on from, and a work folder has one run."""

import subprocess
import sys
from pathlib import Path

import pytest
from conftest import MODEL

from defect_risk_model.checkpoints import newest_checkpoint
from defect_risk_model.errors import Usage


def checkpoint(folder: Path, step: int, state: str | None) -> Path:
    path = folder / f"checkpoint-{step}"
    path.mkdir()
    if state is not None:
        (path / "trainer_state.json").write_text(state)
    return path


def test_the_newest_whole_one(tmp_path: Path):
    assert newest_checkpoint(tmp_path) is None
    checkpoint(tmp_path, 2, '{"global_step": 2}')
    ten = checkpoint(tmp_path, 10, '{"global_step": 10}')
    gone = [
        checkpoint(tmp_path, 11, None),
        checkpoint(tmp_path, 12, '{"global_step": 1'),
        checkpoint(tmp_path, 13, "[]"),
    ]
    assert newest_checkpoint(tmp_path) == (10, ten)
    assert not any(path.exists() for path in gone)


def test_one_run_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    import defect_risk_model.one_run as one_run

    monkeypatch.setattr(one_run, "LOCK_SECONDS", 0.3)
    held, second = one_run.only_run(tmp_path / "lock"), one_run.only_run(tmp_path / "lock")
    with held, pytest.raises(Usage, match="Another training run"), second:
        pass
    with one_run.only_run(tmp_path / "lock"):
        pass


def test_a_worker_leaves_with_its_supervisor():
    """Even one that waits for ever: here for an event that nobody sets."""
    supervisor = subprocess.Popen([sys.executable, "-I", "-c", "import time; time.sleep(60)"])
    program = f"import sys, threading; sys.path.insert(0, {str(MODEL)!r})\n"
    program += f"from defect_risk_model.one_run import leave_with; leave_with({supervisor.pid})\n"
    program += "print('on', flush=True); threading.Event().wait()"
    worker = subprocess.Popen([sys.executable, "-I", "-c", program], stdout=subprocess.PIPE)
    assert worker.stdout.readline() == b"on\n"
    assert worker.poll() is None
    supervisor.kill()
    supervisor.wait()
    assert worker.wait(timeout=30) == 1
