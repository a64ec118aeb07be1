"""Places on the disk as people type them. Loaded before the first paint, so nothing heavy."""

from __future__ import annotations

from pathlib import Path


def typed_path(typed: str) -> Path:
    """The place somebody has typed. A ``~`` that is nobody's home folder stays as it is, and is not found later."""
    path = Path(typed.replace("\0", "").strip())
    try:
        return path.expanduser()
    except RuntimeError:
        return path


def files_in(path: Path, suffix: str) -> list[Path]:
    """The path itself, or the files in it that end so when it is a folder. What is wrong with it is told when it is read."""
    try:
        return sorted(path.glob(f"*{suffix}")) if path.is_dir() else [path]
    except OSError:
        return [path]
