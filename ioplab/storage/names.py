"""What the files of a vault are called."""

from __future__ import annotations

SUFFIX = ".ioplab"
"""Of a vault's folder."""

DATABASE_NAME = "vault.db"
KEYS_NAME = "keys.json"
BACKUPS_NAME = "backups"

BACKUP_SUFFIX = ".iopbackup"
"""Of one backup."""
