"""Half-written checkpoints are not gone on from."""

from pathlib import Path

from defect_risk_model.checkpoints import newest_checkpoint


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
