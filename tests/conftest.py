"""What every test starts from: no screen, no folder of a real user, and a vault that is cheap to open."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Set while this file is read, so that no module that looks for the user's folders when it is imported finds the real ones.
_HOME = Path(tempfile.mkdtemp(prefix="ioplab-tests-"))
_USER_FOLDERS = {
    "HOME": "",
    "XDG_CONFIG_HOME": ".config",
    "XDG_CACHE_HOME": ".cache",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_RUNTIME_DIR": "run",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
}
for _name, _folder in _USER_FOLDERS.items():
    (_HOME / _folder).mkdir(parents=True, exist_ok=True, mode=0o700)  # Qt wants a runtime folder nobody else can read
    os.environ[_name] = str(_HOME / _folder)

settings.register_profile("ioplab", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("ioplab")

from ioplab.exchange.plan_file import PlanFile  # noqa: E402 - after the user's folders have moved
from ioplab.storage.keys import KdfCost  # noqa: E402
from ioplab.storage.vault import Vault  # noqa: E402
from tests.support.vaults import CHEAP, InUse, copied, draft_plan, fjellbekk_file, new_vault, plan_in_use  # noqa: E402


def pytest_unconfigure() -> None:
    """Leave nothing behind."""
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture
def cheap_cost() -> KdfCost:
    """A guess at a passphrase that takes no time, which is what tests want and nobody else."""
    return CHEAP


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """An empty, open, encrypted vault. Its clock stands still until moved, its ids are counted."""
    with new_vault(tmp_path) as made:
        yield made


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> dict[str, InUse]:
    """Plans in closed vaults that tests get copies of."""
    plans = {"draft": draft_plan, "in_use": plan_in_use}
    made = {name: make(new_vault(tmp_path_factory.mktemp(name))) for name, make in plans.items()}
    for use in made.values():
        use.vault.close()
    return made


@pytest.fixture
def draft(made_once: dict[str, InUse], tmp_path: Path) -> Iterator[InUse]:
    """A plan with all that the law demands, in a vault of its own, not yet taken in use."""
    use = copied(made_once["draft"], tmp_path)
    with use.vault:
        yield use


@pytest.fixture
def in_use(made_once: dict[str, InUse], tmp_path: Path) -> Iterator[InUse]:
    """A plan in a vault of its own, taken in use by a team of two."""
    use = copied(made_once["in_use"], tmp_path)
    with use.vault:
        yield use


@pytest.fixture
def fjellbekk() -> PlanFile:
    """The example school: three pupils with plans, two rounds of evaluations."""
    return fjellbekk_file()
