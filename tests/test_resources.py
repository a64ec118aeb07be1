from pathlib import Path

import pytest

from ioplab import resources


def test_in_a_checkout_resources_lie_beside_the_package() -> None:
    assert resources.root() == Path(__file__).parents[1] / "resources"


def test_when_installed_they_lie_inside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "_resources" / "catalogues").mkdir(parents=True)
    (tmp_path / "_resources" / "catalogues" / "subjects.toml").write_text('subject = "æ"', encoding="utf-8")
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path)

    assert resources.root() == tmp_path / "_resources"
    assert resources.toml("subjects") == {"subject": "æ"}


@pytest.mark.parametrize("name", ["fonts/SourceSans3-Regular.ttf", "fonts/OFL.txt", "catalogues/findings.toml"])
def test_what_the_program_brings_along_is_found(name: str) -> None:
    assert resources.path(name).stat().st_size > 100


@pytest.mark.parametrize("name", ["catalogues/nothing.toml", "", "catalogues"])
def test_what_is_missing_is_our_fault_and_named(name: str) -> None:
    with pytest.raises(FileNotFoundError, match=f"^{name}$"):
        resources.path(name)


def test_every_catalogue_can_be_read() -> None:
    names = sorted(path.stem for path in (resources.root() / "catalogues").glob("*.toml"))

    assert names
    assert all(resources.toml(name) for name in names)
