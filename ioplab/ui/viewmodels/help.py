"""The user guide as the program shows it: chapters, what explains each place of the program, and finding words. No widgets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from posixpath import normpath

from ioplab import resources
from ioplab.domain.guide import Step
from ioplab.i18n import mark, tr
from ioplab.ui.viewmodels.search import fold, words_of

GUIDE = "brukerveiledning"
"""The page that is split into chapters; the others are chapters of their own."""

MOST_HITS = 60
"""More than anybody reads through; who gets so many writes one word more."""

_CONTEXT = 45
"""Letters before and after what is found."""

_PLACES = {
    "unlock": "første-gang",
    "new_vault": "lag-ditt-eget-arkiv",
    "recovery_key": "lag-ditt-eget-arkiv",
    "recover": "-jeg-har-glemt-passordfrasen",
    "restore": "-arkivet-er-skadet-eller-jeg-vil-ha-det-slik-det-var",
    "request": "du-som-er-spurt",
    "answer": "du-som-er-spurt",
    "overview": "slik-er-skjermen",
    "new_pupil": "en-ny-elev",
    "pupil_list": "mange-elever-fra-en-liste",
    "pupil": "en-elev-ni-steg",
    "training": "intensiv-opplæring",
    "evaluation": "vurdering-fra-tastaturet",
    "collaboration": "be-en-kollega-om-å-vurdere",
    "talks": "samtaler",
    "documents": "dokumenter",
    "export": "fil-til-rektor",
    "insight": "innsikt-deres-egne-tall",
    "leadership": "for-rektor-ledelse",
    "settings": "innstillinger",
    "audit": "innstillinger",
    "record": "innstillinger",
    "help": "hjelp",
}
"""Which heading of the guide explains which page of the program."""

_STEPS = {
    Step.FOUNDATION: "1-grunnlag",
    Step.PUPIL: "2-eleven",
    Step.TEAM: "3-iop-team",
    Step.GOALS: "4-fag-og-målvalg",
    Step.QUALITY: "5-kvalitetssikring",
    Step.ACTIVATION: "6-ta-i-bruk",
    Step.MIDYEAR: "7-halvårsevaluering-og-8-årsevaluering",
    Step.ANNUAL: "7-halvårsevaluering-og-8-årsevaluering",
    Step.NEXT_YEAR: "9-neste-års-plan",
}
"""Which heading explains which step of a plan."""

_IN_ENGLISH = mark({"counting": "Slik telles det (på engelsk)"})
"""What pages are called in the contents that are not written in Norwegian."""

_HEADING = re.compile(r"^(#{1,6}) (.+?)\s*$")
_LINK = re.compile(r"(?<!!)\[([^\]]*)\]\(([^)\s]+)\)")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")
_CONTENTS = re.compile(r"^- \[[^\]]*\]\(#[^)]*\)$\n?", re.MULTILINE)
"""A page's own list of what is in it, which the program shows beside it."""

_RULE = re.compile(r"^\|[-| :]+\|$")
_FENCE = "```"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where in the help something stands.

    Attributes:
        chapter: which one, counted from 0.
        anchor: the heading, as links name it; nothing for the chapter's beginning.
    """

    chapter: int
    anchor: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """What stands under one heading, up to the next."""

    title: str
    anchor: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """What is shown at once.

    Attributes:
        page: the page of the documentation it stands on.
        title: its heading.
        markdown: all of it, links made whole.
        sections: the same in parts without marks, to be searched.
    """

    page: str
    title: str
    markdown: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpHit:
    """One place where the words were found.

    Attributes:
        spot: where it is.
        title: the heading it stands under, after its chapter's.
        context: what stands around the first of the words.
    """

    spot: Spot
    title: str
    context: str

    @property
    def spoken(self) -> str:
        """The hit for a screen reader."""
        return f"{self.title}. {self.context}"


def slug(heading: str) -> str:
    """A heading as links name it: lower case, without punctuation, hyphens for blanks."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def name_in_contents(chapter: Chapter) -> str:
    """What a chapter is called where one chooses among them: its heading, unless that would not be understood."""
    return tr(_IN_ENGLISH[chapter.page]) if chapter.page in _IN_ENGLISH else chapter.title


def plain(markdown: str) -> str:
    """What is read, without the marks that say how it looks."""
    text = _LINK.sub(r"\1", _PICTURE.sub(r"\1", markdown))
    lines = [line for line in text.splitlines() if not _RULE.match(line) and not line.startswith(_FENCE)]
    bare = re.sub(r"\*+|`", "", "\n".join(lines))
    return re.sub(r"\s+", " ", re.sub(r"^#+ |^\s*[-|] | \|", " ", bare, flags=re.MULTILINE)).strip()


def link_of(page: str, step: Step | None = None) -> str:
    """The link to what explains a page of the program, or a step on the pupil's page; the beginning for an unknown one."""
    anchor = _STEPS[step] if page == "pupil" and step is not None else _PLACES.get(page, "")
    return f"{GUIDE}.md#{anchor}" if anchor else f"{GUIDE}.md"


class Book:
    """All chapters in order."""

    def __init__(self, pages: dict[str, str]) -> None:
        """Take the pages apart.

        Args:
            pages: the name of each page without its suffix, and its Markdown.
        """
        self._pages = frozenset(pages)
        self.chapters: tuple[Chapter, ...] = tuple(
            chapter for page, text in pages.items() for chapter in self._chapters(page, text)
        )

    def _chapters(self, page: str, text: str) -> Iterator[Chapter]:
        text = _CONTENTS.sub("", text)
        for part in _parts(text, level=2) if page == GUIDE else [text]:
            markdown = _LINK.sub(lambda link: self._whole(page, link), part).strip()
            sections = tuple(_sections(markdown))
            yield Chapter(page=page, title=sections[0].title, markdown=markdown, sections=sections)

    def _whole(self, page: str, link: re.Match[str]) -> str:
        """A link with the name of its page; the words alone where it leads out of the help."""
        path, _, anchor = link[2].partition("#")
        target = normpath(path).removesuffix(".md") if path else page
        if target not in self._pages or path.endswith("/"):
            return link[1]
        return f"[{link[1]}]({target}.md{'#' if anchor else ''}{anchor})"

    def spot(self, link: str) -> Spot | None:
        """Where a link leads; None when there is no such heading.

        Args:
            link: such as ``brukerveiledning.md#årshjulet``.
        """
        path, _, anchor = link.partition("#")
        page = path.removesuffix(".md")
        for number, chapter in enumerate(self.chapters):
            if chapter.page == page:
                if not anchor:
                    return Spot(number)
                if any(section.anchor == anchor for section in chapter.sections):
                    return Spot(number, "" if chapter.sections[0].anchor == anchor else anchor)
        return None

    def search(self, words: str) -> tuple[HelpHit, ...]:
        """Where all of the words stand; first where they stand in the heading, then where they begin a word, then the rest."""
        wanted = words_of(words)
        if not wanted:
            return ()
        found: list[tuple[int, int, HelpHit]] = []
        for number, chapter in enumerate(self.chapters):
            for section in chapter.sections:
                rank = _rank(section, wanted)
                if rank is not None:
                    found.append((rank, len(found), _hit(number, chapter, section, wanted)))
        return tuple(hit for _, _, hit in sorted(found, key=lambda one: one[:2])[:MOST_HITS])


def _parts(text: str, *, level: int) -> Iterator[str]:
    """A page cut before each heading of a level; what comes before the first of them is a part, too."""
    lines: list[str] = []
    for line in text.splitlines():
        if line.startswith(f"{'#' * level} ") and lines:
            yield "\n".join(lines)
            lines = []
        lines.append(line)
    yield "\n".join(lines)


def _sections(markdown: str) -> Iterator[Section]:
    title, lines, is_code = "", [""], False
    for line in markdown.splitlines():
        is_code ^= line.startswith(_FENCE)
        heading = None if is_code else _HEADING.match(line)
        if heading is None:
            lines.append(line)
            continue
        if title:
            yield Section(title=plain(title), anchor=slug(title), text=plain("\n".join(lines)))
        title, lines = heading[2], []
    yield Section(title=plain(title), anchor=slug(title), text=plain("\n".join(lines)))


def _rank(section: Section, wanted: tuple[str, ...]) -> int | None:
    title, text = fold(section.title), fold(f"{section.title} {section.text}")
    if not all(word in text for word in wanted):
        return None
    if all(word in title for word in wanted):
        return 0
    return 1 if all(re.search(rf"\b{re.escape(word)}", text) for word in wanted) else 2


def _hit(number: int, chapter: Chapter, section: Section, wanted: tuple[str, ...]) -> HelpHit:
    is_first = section is chapter.sections[0]
    title = chapter.title if is_first else f"{chapter.title}: {section.title}"
    return HelpHit(spot=Spot(number, "" if is_first else section.anchor), title=title, context=_context(section.text, wanted))


def _context(text: str, wanted: tuple[str, ...]) -> str:
    """What stands around the first word that is found, cut between words."""
    folded = fold(text)
    if len(folded) != len(text):
        folded = text.lower()  # a sign such as … has become several: then places are not the same, and only case does not count
    places = [place for place in (folded.find(word) for word in wanted) if place >= 0]
    at = min(places, default=0)
    begin = text.rfind(" ", 0, at - _CONTEXT) + 1 if at > _CONTEXT else 0
    end = text.find(" ", at + _CONTEXT)
    end = len(text) if end < 0 else end
    return f"{'… ' if begin else ''}{text[begin:end]}{' …' if end < len(text) else ''}"


@cache
def book() -> Book:
    """The help that comes with the program, read once.

    Raises:
        FileNotFoundError: the product is not whole.
    """
    return Book({page: resources.help_path(f"{page}.md").read_text(encoding="utf-8") for page in resources.HELP_PAGES})
