"""A network's scale and year wheel travel as files that people can read; what is wrong in one is told by its place."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioplab import catalogues
from ioplab.domain.scale import MasteryScale
from ioplab.errors import UserError
from ioplab.exchange.catalogue_file import decode_scale, decode_wheel, encode_scale, encode_wheel
from ioplab.exchange.faults import FormError

OWN = replace(catalogues.usual_scale(), id="vaart-nettverk/1", name='Vår "skala" \\ med å')


def test_a_scale_is_read_as_it_was_written() -> None:
    assert decode_scale(encode_scale(OWN)) == OWN
    assert encode_scale(decode_scale(encode_scale(OWN))) == encode_scale(OWN)


def test_a_year_wheel_is_read_as_it_was_written_but_for_what_is_the_schools() -> None:
    tasks = catalogues.year_wheel()
    ticked = (replace(tasks[0], done_in=("2026/27",)), *tasks[1:])

    assert decode_wheel(encode_wheel(ticked)) == tasks


def changed(old: str, new: str) -> bytes:
    content = encode_scale(OWN).decode()
    assert old in content
    return content.replace(old, new, 1).encode()


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        ('format = "ioplab-scale/1"', 'format = "ioplab-plan/1"', "format"),
        ('format = "ioplab-scale/1"', "", "format"),
        ('id = "vaart-nettverk/1"', 'id = "ioplab-mastery/1"', "id"),
        ('id = "vaart-nettverk/1"', 'id = "Vårt nettverk"', "id"),
        ('id = "vaart-nettverk/1"', "id = 7", "id"),
        ("attained_from = 4", "attained_from = 5", "attained_from"),
        ("attained_from = 4", "attained_from = true", "attained_from"),
        ("attained_from = 4", 'attained_from = "4"', "attained_from"),
        ("level = 3", "level = 4", "levels[2].level"),
        ("level = 1", "level = 1.0", "levels[0].level"),
        ('symbol = "●"', 'symbol = ""', "levels[3].symbol"),
        ('short = "Mye støtte"', 'short = "Litt støtte"', "levels"),
        ('short = "Mye støtte"', f'short = "{"x" * 41}"', "levels[1].short"),
        ('short = "Mye støtte"', 'short = "a\\u0007b"', "levels[1].short"),
        ("[not_worked_on]", "[annet]", "not_worked_on"),
    ],
)
def test_what_is_wrong_in_a_scale_is_told_by_its_place(old: str, new: str, path: str) -> None:
    with pytest.raises(FormError) as refused:
        decode_scale(changed(old, new))

    assert refused.value.path == path


@pytest.mark.parametrize(
    ("task", "path"),
    [
        ('id = "a"\ntitle = "x"\ndue = "02-29"', "tasks[0].due"),
        ('id = "a"\ntitle = "x"\ndue = "13-01"', "tasks[0].due"),
        ('id = "a"\ntitle = "x"\ndue = "08-01"\nfrom = ""', "tasks[0].from"),
        ('id = "a b"\ntitle = "x"\ndue = "08-01"', "tasks[0].id"),
        ('id = "a"\ntitle = " "\ndue = "08-01"', "tasks[0].title"),
        ('id = "a"\ntitle = "x"\ndue = "08-01"\nwho = "rektor"', "tasks[0].who"),
        ('id = "a"\ntitle = "x"\ndue = "08-01"\nstep = 10', "tasks[0].step"),
        ('id = "a"\ntitle = "x"\ndue = "08-01"\ncounting = 1', "tasks[0].counting"),
        ('id = "a"\ntitle = "x"\ndue = "08-01"\n[[tasks]]\nid = "a"\ntitle = "y"\ndue = "08-02"', "tasks[1].id"),
    ],
)
def test_what_is_wrong_in_a_year_wheel_is_told_by_its_place(task: str, path: str) -> None:
    with pytest.raises(FormError) as refused:
        decode_wheel(f'format = "ioplab-year-wheel/1"\n[[tasks]]\n{task}\n'.encode())

    assert refused.value.path == path


def test_newer_files_are_refused_with_what_to_do() -> None:
    with pytest.raises(UserError, match="Oppdater"):
        decode_scale(changed("ioplab-scale/1", "ioplab-scale/2"))


@given(content=st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_whatever_bytes_are_given_they_are_refused(content: bytes) -> None:
    for decode in (decode_scale, decode_wheel):
        with pytest.raises(UserError):
            decode(content)


_TEXT = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=30).map(str.strip).filter(bool)


@given(name=_TEXT, shorts=st.lists(_TEXT, min_size=2, max_size=9, unique_by=str.casefold))
def test_any_scale_survives_the_way_through_a_file(name: str, shorts: list[str]) -> None:
    levels = [
        {"level": place, "name": short, "short": short, "descriptor": name, "symbol": "x"}
        for place, short in enumerate(shorts, 1)
    ]
    status = {"name": name, "short": name, "descriptor": name, "symbol": "–"}
    scale = MasteryScale.from_mapping(
        {"id": "n-n/1", "name": name, "attained_from": len(shorts), "levels": levels, "not_worked_on": status}
    )

    assert decode_scale(encode_scale(scale)) == scale
