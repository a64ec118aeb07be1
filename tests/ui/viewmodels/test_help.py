"""The guide as the program shows it: every place and step is explained, links lead somewhere, words are found."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioplab import resources
from ioplab.domain.guide import Step
from ioplab.ui.viewmodels.help import _PLACES, MOST_HITS, Book, Spot, book, link_of, name_in_contents, plain, slug
from ioplab.ui.viewmodels.search import fold, words_of
from tests.test_docs import anchors

SMALL = Book(
    {
        "brukerveiledning": "# Veiledning\n\nForord, se [mer](#to).\n\n- [En](#en)\n- [To](#to)\n\n## En\n\nSkriv **målet**.\n\n"
        "### Lås\n\nTrykk [her](../README.md) eller [her](ordliste.md#ord).\n\n## To\n\nVurder målet. Lås igjen.",
        "ordliste": "# Ordliste\n\n## Ord\n\n| Ord | Betyr |\n|---|---|\n| `mål` | *hva* |\n",
    }
)


def test_the_guide_is_cut_into_chapters_and_other_pages_are_whole() -> None:
    assert [(one.page, one.title) for one in SMALL.chapters] == [
        ("brukerveiledning", "Veiledning"),
        ("brukerveiledning", "En"),
        ("brukerveiledning", "To"),
        ("ordliste", "Ordliste"),
    ]


def test_what_is_written_in_english_is_listed_by_a_name_that_says_so() -> None:
    names = {chapter.page: name_in_contents(chapter) for chapter in book().chapters}

    assert names["counting"] == "Slik telles det (på engelsk)"
    assert names["ordliste"] == "Ordliste"


def test_a_list_of_contents_is_left_to_the_program() -> None:
    assert "[En](" not in SMALL.chapters[0].markdown


def test_links_out_of_the_help_are_words_and_the_others_are_whole() -> None:
    assert "Trykk her eller [her](ordliste.md#ord)." in SMALL.chapters[1].markdown
    assert "[mer](brukerveiledning.md#to)" in SMALL.chapters[0].markdown


def test_a_link_leads_to_chapter_and_heading() -> None:
    assert SMALL.spot("brukerveiledning.md") == Spot(0)
    assert SMALL.spot("brukerveiledning.md#to") == Spot(2)
    assert SMALL.spot("brukerveiledning.md#lås") == Spot(1, "lås")
    assert SMALL.spot("ordliste.md#ord") == Spot(3, "ord")
    assert SMALL.spot("brukerveiledning.md#ingenting") is None
    assert SMALL.spot("README.md") is None


def test_what_is_read_has_no_marks() -> None:
    text = "## En *to* **tre**\n\n- `fire` [fem](x.md)\n\n| seks | sju |\n|---|---|\n![åtte](bilder/x.png)\n"

    assert plain(text) == "En to tre fire fem seks sju åtte"


@pytest.mark.parametrize("page", resources.HELP_PAGES)
def test_headings_are_named_as_links_name_them(page: str) -> None:
    path = resources.help_path(f"{page}.md")
    own = {section.anchor for chapter in book().chapters if chapter.page == page for section in chapter.sections}

    assert own == anchors(path)


def test_every_link_in_the_help_leads_somewhere() -> None:
    links = [link for chapter in book().chapters for link in re.findall(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)", chapter.markdown)]

    assert len(links) > 50
    assert [link for link in links if book().spot(link) is None] == []


def test_every_picture_in_the_help_is_there() -> None:
    pictures = [name for chapter in book().chapters for name in re.findall(r"!\[[^\]]*\]\(([^)\s]+)\)", chapter.markdown)]

    assert len(pictures) > 5
    assert all(resources.help_path(name).suffix == ".png" for name in pictures)


@pytest.mark.parametrize("page", _PLACES)
def test_every_place_is_explained_under_a_heading_of_its_own(page: str) -> None:
    assert link_of(page).count("#") == 1
    assert book().spot(link_of(page)) is not None


@pytest.mark.parametrize("step", Step)
def test_every_step_is_explained_under_its_heading(step: Step) -> None:
    spot = book().spot(link_of("pupil", step))

    assert spot is not None
    section = next(one for one in book().chapters[spot.chapter].sections if one.anchor == spot.anchor)
    assert f"{step.value}. " in section.title


# Searching


def test_what_stands_in_a_heading_comes_first() -> None:
    titles = [hit.title for hit in SMALL.search("lås")]

    assert titles == ["En: Lås", "To"]


def test_all_words_must_be_there_and_marks_are_none() -> None:
    assert [hit.title for hit in SMALL.search("VURDER mål!")] == ["To"]
    assert SMALL.search("vurder katt") == ()
    assert SMALL.search(" . ") == ()


def test_a_hit_shows_what_stands_around_it() -> None:
    (hit,) = Book({"ordliste": f"# Ord\n\n{'før ' * 40}nødnøkkel {'etter ' * 40}"}).search("nødnøkkel")

    assert "nødnøkkel" in hit.context
    assert hit.context.startswith("… ")
    assert hit.context.endswith(" …")
    assert len(hit.context) < 130
    assert hit.spoken == f"{hit.title}. {hit.context}"


def test_a_sign_that_is_compared_as_several_does_not_hide_what_was_found() -> None:
    (hit,) = Book({"ordliste": f"# Ord\n\n… {'før ' * 40}nødnøkkel {'etter ' * 40}"}).search("nødnøkkel")

    assert "nødnøkkel" in hit.context


@given(st.text(max_size=30))
def test_whatever_is_written_every_hit_holds_all_the_words(text: str) -> None:
    hits = book().search(text)

    assert len(hits) <= MOST_HITS
    for hit in hits:
        chapter = book().chapters[hit.spot.chapter]
        section = next(one for one in chapter.sections if hit.spot.anchor in ("", one.anchor))
        assert all(word in fold(f"{section.title} {section.text}") for word in words_of(text))


@pytest.mark.parametrize("words", ["glemt passordfrasen", "nødnøkkel", "sikkerhetskopi", "angre", "eksempelskole", "elevliste"])
def test_what_people_ask_for_is_found(words: str) -> None:
    assert book().search(words)


@given(st.text(max_size=40))
def test_a_slug_holds_nothing_that_a_link_cannot(text: str) -> None:
    assert not re.search(r"[\s()#\[\]]", slug(" ".join(text.split())))


def test_the_help_lies_inside_the_package_when_it_is_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "_resources" / "help").mkdir(parents=True)
    (tmp_path / "_resources" / "help" / "ordliste.md").write_text("# Ordliste", encoding="utf-8")
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path)

    assert resources.help_path("ordliste.md").read_text(encoding="utf-8") == "# Ordliste"
    with pytest.raises(FileNotFoundError, match="brukerveiledning"):
        resources.help_path("brukerveiledning.md")
