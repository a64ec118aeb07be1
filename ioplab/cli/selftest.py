"""`ioplab selftest`: tries the installed product end to end in a temporary folder, and says what works."""

from __future__ import annotations

import tempfile
import zipfile
from argparse import Namespace
from collections.abc import Callable
from functools import cached_property
from io import BytesIO
from pathlib import Path

from ioplab import __version__, catalogues, i18n, licences, resources
from ioplab.analysis.attainment import cut_key
from ioplab.cli import output
from ioplab.cli.trouble import Exit
from ioplab.domain.goal_state import StateKind, goal_state
from ioplab.domain.plan import Plan
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import ContributionKind, Round
from ioplab.errors import UserError
from ioplab.exchange import aggregate_file, contribution_file, plan_file
from ioplab.exchange.example_school import example_school
from ioplab.faultlog import write_log
from ioplab.i18n import tr
from ioplab.operations.answering import OpenRequest
from ioplab.operations.contributing import merge_answer, prepare_request, request_contribution
from ioplab.operations.documents import DocumentFormat, DocumentKind, make_document
from ioplab.operations.exchanging import counted_now, export_plans, import_plans, issue_aggregate
from ioplab.operations.figure_reports import FigureForm, FiguresOrder, figures_report
from ioplab.storage.vault import Vault

_PHRASE = "en prøve av hele programmet"
_YEAR = SchoolYear(2026)

_TRUETYPE, _QM = b"\x00\x01\x00\x00", bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
"""How a font and a compiled translation begin."""

_SHORTEST_LICENCE = 500
"""Characters; a shorter text is none."""


class SelfTestError(Exception):
    """Something in the installed product does not work as it should."""


def run(chosen: Namespace) -> int:
    """Run all checks; status 3 if one fails, for then the product is not whole."""
    output.say(f"ioplab {__version__}")
    failed = 0
    with tempfile.TemporaryDirectory(prefix="ioplab-selftest-") as folder:
        for name, check in _checks(Path(folder), chosen.window_check):
            try:
                told = check()
            except Exception as error:  # noqa: BLE001 - whatever breaks is the answer
                failed += 1
                told = f"{tr('FEIL')}: {error if isinstance(error, SelfTestError | UserError) else type(error).__name__}"
                write_log(error)
            output.say(f"  {name}: {told}")
    output.say(tr("{count} feil.").format(count=failed) if failed else tr("Alt virker."))
    return Exit.OURS if failed else Exit.DONE


def _checks(folder: Path, window: Callable[[], str] | None) -> list[tuple[str, Callable[[], str]]]:
    product = _Product(folder)
    checks = [
        (tr("Ressurser"), _resources),
        (tr("Skrifter"), _fonts),
        (tr("Oversettelser"), _translations),
        (tr("Lisenser"), _licences),
        (tr("Kryptert arkiv"), product.vault),
        (tr("Planer inn og ut"), product.plans),
        (tr("Telling"), product.counting),
        (tr("Fil til rektor"), product.aggregate),
        (tr("Svar fra kollega"), product.contribution),
        (tr("PDF"), product.documents),
        (tr("Word"), product.word),
        (tr("Diagram"), product.chart),
        (tr("Excel"), product.workbook),
        (tr("Rapporter med tall"), product.figures),
    ]
    if window is not None:
        checks.append((tr("Vindu"), window))
    return checks


def _resources() -> str:
    count = len(catalogues.subjects()) + len(catalogues.year_wheel()) + len(catalogues.finding_rules())
    return tr("{count} oppføringer").format(count=count)


def _fonts() -> str:
    """Each font is there and begins as a font does; that they can be used is seen by the documents."""
    fonts = [resources.path(f"fonts/SourceSans3-{style}.ttf") for style in ("Regular", "SemiBold", "Italic")]
    broken = [font.name for font in fonts if not font.read_bytes().startswith(_TRUETYPE)]
    _require(not broken, tr("ødelagt: {files}").format(files=", ".join(broken)))
    return tr("{count} skrifter").format(count=len(fonts))


def _translations() -> str:
    """The texts in the other languages, and Qt's own."""
    others = [f"ioplab_{language}" for language in i18n.LANGUAGES if language != i18n.BOKMAL]
    files = [resources.path(f"translations/{name}.qm") for name in (*others, "qt_nb", "qt_nn")]
    broken = [file.name for file in files if not file.read_bytes().startswith(_QM)]
    _require(not broken, tr("ødelagt: {files}").format(files=", ".join(broken)))
    return tr("{count} språk").format(count=len(i18n.LANGUAGES))


def _licences() -> str:
    """Every part of the program is there with its version and its licence's text, as those who made it ask."""
    parts = licences.parts()
    lacking = [part.name for part in parts if not (part.licence and len(licences.text(part)) > _SHORTEST_LICENCE)]
    _require(not lacking, tr("mangler: {files}").format(files=", ".join(lacking)))
    return tr("{count} deler, alle med lisens").format(count=len(parts))


def _require(holds: bool, what: str) -> None:
    if not holds:
        raise SelfTestError(what)


class _Product:
    """The parts of the product, tried on one example school."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "selvtest.ioplab"
        self._school = example_school(pupils=6, seed=7, year=_YEAR)

    def _open(self) -> Vault:
        return Vault.open(self._path, _PHRASE)

    def vault(self) -> str:
        with Vault.create(self._path, owner="Selvtest", passphrase=_PHRASE) as vault:
            import_plans(vault, self._school)
            faults = vault.check().faults
        _require(not faults, "; ".join(faults))
        name = self._school.pupils[0].given_name.encode()
        readable = [path.name for path in self._path.rglob("*") if path.is_file() and name in path.read_bytes()]
        _require(not readable, tr("lesbar tekst i {files}").format(files=", ".join(readable)))
        return tr("uten lesbar tekst")

    def plans(self) -> str:
        with self._open() as vault:
            read = plan_file.decode(export_plans(vault))
            again = import_plans(vault, read)
        _require(read.pupils == self._school.pupils, tr("planene kom ikke like ut igjen"))
        _require(not again, tr("en ny innlesing endret noe"))
        return tr("{count} elever, like").format(count=len(read.pupils))

    def counting(self) -> str:
        with self._open() as vault:
            counted = vault.count(_YEAR, Round.ANNUAL)
            plans = [plan for plan in vault.all(Plan) if plan.is_counted and plan.school_year == _YEAR.label]
        total = next(row for row in counted.attainment if cut_key(row.cut) == ())
        states = [goal_state(plan, goal, Round.ANNUAL) for plan in plans for goal in plan.goals()]
        evaluated = sum(state.kind is StateKind.EVALUATED for state in states)
        _require((len(states), evaluated) == (total.goals_set, total.goals_evaluated), tr("to tellinger er ulike"))
        return tr("{count} mål").format(count=len(states))

    def aggregate(self) -> str:
        with self._open() as vault:
            issued = issue_aggregate(vault, _YEAR, Round.ANNUAL)
        read = aggregate_file.decode(issued.content, "selvtest")
        _require(read.aggregate == issued.aggregate, tr("filen kom ikke lik tilbake"))
        return aggregate_file.fingerprint(read.public_key)

    def contribution(self) -> str:
        """A colleague is asked, answers, and the answer is merged; the request goes without its words, which take a second."""
        with self._open() as vault:
            plan = next(plan for plan in vault.all(Plan) if plan.goals())
            subject = plan.subjects[0].subject
            member = vault.staff()[0].id
            prepared = prepare_request(vault, plan.id, member, kind=ContributionKind.GOALS, subjects=(subject,))
            request_contribution(vault, prepared)
            asked = contribution_file.decode_request(contribution_file.encode_request(prepared.file))
            colleague = OpenRequest(asked, now=vault.now, new_id=vault.new_id)
            colleague.propose(subject, "Leser skilt på vei hjem")
            merged = merge_answer(vault, colleague.seal())
        _require(len(merged.report.changes) == 1, tr("svaret kom ikke med"))
        return tr("kryptert, tatt med")

    def documents(self) -> str:
        """All documents of one plan, each with the tags that screen readers go by."""
        made = [self._made(kind, DocumentFormat.PDF) for kind in DocumentKind]
        _require(all(content.startswith(b"%PDF-") for content in made), tr("ingen PDF"))
        _require(all(sign in content for content in made for sign in (b"/StructTreeRoot", b"/MarkInfo")), tr("PDF uten tagger"))
        return tr("{count} dokumenter, {size} kB").format(count=len(made), size=sum(map(len, made)) // 1024)

    def word(self) -> str:
        """One document as a Word file, with all of its parts whole."""
        content = self._made(DocumentKind.PLAN, DocumentFormat.DOCX)
        with zipfile.ZipFile(BytesIO(content)) as parts:
            _require(parts.testzip() is None, tr("ingen Word-fil"))
            _require(self._evaluated[0].given_name in parts.read("word/document.xml").decode(), tr("Word-filen er tom"))
        return tr("{size} kB").format(size=len(content) // 1024)

    @property
    def _evaluated(self) -> tuple[Pupil, Plan]:
        """The first pupil with a plan that has all documents."""
        plans = ((pupil, plan) for pupil in self._school.pupils for plan in pupil.plans)
        return next((pupil, plan) for pupil, plan in plans if plan.evaluation(Round.ANNUAL) is not None)

    def _made(self, kind: DocumentKind, form: DocumentFormat) -> bytes:
        with self._open() as vault:
            return make_document(vault, self._evaluated[1].id, kind, form=form)

    def chart(self) -> str:
        from ioplab.reports.charts import ChartRow, attainment_chart, chart_levels

        with self._open() as vault:
            counted = vault.count(_YEAR, Round.ANNUAL)
        total = next(row for row in counted.attainment if cut_key(row.cut) == ())
        parts = tuple(count / total.goals_evaluated for count in total.levels.values())
        levels = chart_levels([level.short for level in catalogues.default_scale().levels])
        chart = attainment_chart([ChartRow(label=tr("Hele utvalget"), pupils=total.pupils, shares=parts)], levels)
        return tr("{size} kB").format(size=len(chart) // 1024)

    def workbook(self) -> str:
        """The figures as a workbook, with charts in it, whole and for the public."""
        made = [figures_report(order, FigureForm.XLSX).content for order in self._orders]
        _require(all(content.startswith(b"PK") for content in made), tr("ingen Excel-fil"))
        with zipfile.ZipFile(BytesIO(made[0])) as parts:
            _require(any("charts/chart" in name for name in parts.namelist()), tr("Excel-filen mangler diagram"))
        return tr("{size} kB").format(size=len(made[0]) // 1024)

    def figures(self) -> str:
        """The principal's page as a tagged PDF and a Word file, and the same for programs, whole and for the public."""
        made = {(form, order.is_public): figures_report(order, form).content for form in FigureForm for order in self._orders}
        pages = [made[FigureForm.PDF, public] for public in (False, True)]
        _require(all(b"/StructTreeRoot" in content for content in pages), tr("PDF uten tagger"))
        hidden = [made[form, True] for form in (FigureForm.JSON, FigureForm.CSV)]
        _require(all(b"*" in content for content in hidden), tr("små tall er ikke skjult"))
        return tr("{count} rapporter").format(count=len(made))

    @cached_property
    def _orders(self) -> tuple[FiguresOrder, ...]:
        """The figures whole, and for the public; small numbers are hidden once for all forms."""
        with self._open() as vault:
            numbers, today = counted_now(vault, _YEAR, Round.MIDYEAR), vault.now().date()
        return tuple(FiguresOrder(numbers=numbers, made_on=today, is_public=is_public) for is_public in (False, True))
