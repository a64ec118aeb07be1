"""The verbs, their options and their help. Verbs and options are English, texts Norwegian (docs/formats.md)."""

from __future__ import annotations

import argparse
import re
import sys
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from ioplab.i18n import BOKMAL, LANGUAGES, tr

ROUNDS = ("midyear", "annual")
COUNTING_DATES = ("autumn", "spring", "end")
DOCUMENTS = ("plan", "midyear", "annual", "pupil", "transition", "invitation")
FORMATS = ("pdf", "docx", "json")
CONTRIBUTIONS = ("ratings", "goals")
DEFAULT_PUPILS = 8
DEFAULT_SEED = 1

_COMPLAINTS = (
    (re.compile(r"the following arguments are required: (.+)"), "Dette mangler: {0}"),
    (re.compile(r"one of the arguments (.+) is required"), "Ett av disse må være med: {0}"),
    (re.compile(r"argument (.+?): not allowed with argument (.+)"), "{0} kan ikke brukes sammen med {1}"),
    (re.compile(r"unrecognized arguments: (.+)"), "Dette forstår jeg ikke: {0}"),
    (re.compile(r"argument (.+?): invalid choice: (.+?) \(choose from (.+)\)"), "{0}: {1} er ikke blant valgene {2}"),
    (re.compile(r"argument (.+?): expected (?:one argument|at least one argument)"), "{0} mangler en verdi"),
    (re.compile(r"argument (.+?): invalid .+ value: (.+)"), "{0}: {1} kan ikke brukes her"),
)


class _Formatter(argparse.HelpFormatter):
    """argparse's help, with its one English word in Norwegian."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        """As argparse does it, with our own word before it."""
        super().add_usage(usage, actions, groups, tr("Bruk: ") if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """argparse in Norwegian, with the exit status for wrong usage."""

    def __init__(self, **options: Any) -> None:
        """Take argparse's own options."""
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=_Formatter, **options)
        self.add_argument("-h", "--help", action="help", help=tr("vis denne hjelpen"))
        self._positionals.title = tr("Argumenter")
        self._optionals.title = tr("Valg")

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the arguments and how to get help, and stop with status 2."""
        for pattern, words in _COMPLAINTS:
            match = pattern.fullmatch(message)
            if match:
                message = tr(words).format(*match.groups())
                break
        print(f"ioplab: {message}. " + tr("Se «{program} --help».").format(program=self.prog), file=sys.stderr)
        raise SystemExit(2)


def build_parser() -> Parser:
    """The whole command line."""
    parser = Parser(prog="ioplab", description=tr("Individuelle opplæringsplaner. Uten verb starter skrivebordsprogrammet."))
    parser.add_argument("--version", action="store_true", help=tr("vis versjonen"))
    verbs = parser.add_subparsers(title=tr("Verb"), metavar="VERB", required=True, parser_class=Parser)
    _demo(verbs.add_parser("demo", help=tr("lag en oppdiktet skole med alt som hører til")))
    vault = verbs.add_parser("vault", help=tr("arkivet: lag nytt, kontroller, sikkerhetskopier, bytt passordfrase"))
    _vault(vault.add_subparsers(metavar="VERB", required=True, parser_class=Parser))
    plan = verbs.add_parser("plan", help=tr("planer: les inn, skriv ut, list opp, sjekk"))
    _plan(plan.add_subparsers(metavar="VERB", required=True, parser_class=Parser))
    pupils = verbs.add_parser("pupils", help=tr("elevlister fra andre systemer"))
    _pupils(pupils.add_subparsers(metavar="VERB", required=True, parser_class=Parser))
    _report(verbs.add_parser("report", help=tr("dokumenter som PDF, Word eller JSON")))
    contribution = verbs.add_parser("contribution", help=tr("bidrag fra kolleger: spør, svar, ta svaret med"))
    _contribution(contribution.add_subparsers(metavar="VERB", required=True, parser_class=Parser))
    aggregate = verbs.add_parser("aggregate", help=tr("tall til rektor: eksporter, legg sammen, rapporter"))
    _aggregate(aggregate.add_subparsers(metavar="VERB", required=True, parser_class=Parser))
    curriculum = verbs.add_parser("curriculum", help=tr("læreplanene fra Udir: les inn, hent, søk, sjekk kodene i planene"))
    _curriculum(curriculum.add_subparsers(metavar="VERB", required=True, parser_class=Parser))
    _handover(verbs.add_parser("handover", help=tr("elevens dokumenter og planer i en mappe, til elevmappen eller en ny skole")))
    _audit(verbs.add_parser("audit", help=tr("hvem har gjort hva")))
    selftest = verbs.add_parser("selftest", help=tr("prøv at det installerte programmet er helt"))
    selftest.set_defaults(handler="selftest:run")
    return parser


_Verbs = argparse._SubParsersAction


def _demo(parser: Parser) -> None:
    parser.add_argument("directory", metavar="DIR", type=Path, help=tr("mappen som lages"))
    parser.add_argument("--pupils", metavar="N", type=_positive, default=DEFAULT_PUPILS, help=tr("hvor mange elever"))
    parser.add_argument("--seed", metavar="S", type=int, default=DEFAULT_SEED, help=tr("samme tall gir samme skole"))
    _passphrase(parser)
    parser.set_defaults(handler="demo:run")


def _vault(verbs: _Verbs[Parser]) -> None:
    create = verbs.add_parser("create", help=tr("lag et nytt, tomt arkiv"))
    create.add_argument("path", metavar="PATH", type=Path)
    create.add_argument("--owner", metavar="NAME", help=tr("den som eier arkivet"))
    create.add_argument("--recovery-file", metavar="FILE", type=Path, help=tr("lag en nødnøkkel, og skriv den i denne filen"))
    _passphrase(create)
    create.set_defaults(handler="vault:create")
    check = verbs.add_parser("check", help=tr("kontroller at arkivet er helt, og hvem som kan åpne det"))
    check.add_argument("path", metavar="PATH", type=Path)
    check.add_argument("--json", action="store_true", help=tr("svar som JSON"))
    _person(check)
    _passphrase(check)
    check.set_defaults(handler="vault:check")
    backup = verbs.add_parser("backup", help=tr("skriv en kryptert sikkerhetskopi, kontrollert mot arkivet"))
    backup.add_argument("path", metavar="PATH", type=Path)
    _person(backup)
    _output(backup)
    _passphrase(backup)
    backup.set_defaults(handler="vault:back_up")
    restore = verbs.add_parser(
        "restore", help=tr("hent arkivet tilbake fra en sikkerhetskopi; det som er der, blir tatt vare på")
    )
    restore.add_argument("file", metavar="FILE", type=Path, help=tr("sikkerhetskopien (.iopbackup)"))
    restore.add_argument("path", metavar="PATH", type=Path, help=tr("der arkivet skal ligge"))
    _person(restore)
    _passphrase(restore)
    restore.set_defaults(handler="vault:restore")
    change = verbs.add_parser("passphrase", help=tr("bytt passordfrasen din, med den gamle eller med nødnøkkelen"))
    change.add_argument("path", metavar="PATH", type=Path)
    _person(change)
    change.add_argument(
        "--recovery-file", metavar="FILE", type=Path, help=tr("fil med nødnøkkelen, når den gamle passordfrasen er glemt")
    )
    change.add_argument(
        "--new-passphrase-file",
        metavar="FILE",
        type=Path,
        help=tr("fil med den nye passordfrasen; ellers IOPLAB_NEW_PASSPHRASE, ellers spør jeg"),
    )
    _passphrase(change)
    change.set_defaults(handler="vault:change_passphrase")


def _plan(verbs: _Verbs[Parser]) -> None:
    read = verbs.add_parser("import", help=tr("les inn planer (ioplab-plan/1)"))
    read.add_argument("files", metavar="FILE", nargs="+", type=Path)
    _in_vault(read)
    read.set_defaults(handler="plan:read")
    write = verbs.add_parser("export", help=tr("skriv planer til fil"))
    _in_vault(write)
    write.add_argument("--plan", metavar="ID", help=tr("bare denne planen"))
    _output(write)
    write.set_defaults(handler="plan:write")
    show = verbs.add_parser("list", help=tr("list opp planene"))
    _in_vault(show)
    show.add_argument("--json", action="store_true", help=tr("svar som JSON"))
    show.set_defaults(handler="plan:show")
    check = verbs.add_parser("check", help=tr("merknader: hva planene mangler"))
    _in_vault(check)
    check.add_argument("--plan", metavar="ID", help=tr("bare denne planen"))
    check.add_argument("--json", action="store_true", help=tr("svar som JSON"))
    check.set_defaults(handler="plan:check")


def _pupils(verbs: _Verbs[Parser]) -> None:
    read = verbs.add_parser("import", help=tr("ta inn en elevliste (CSV eller Excel)"))
    read.add_argument("file", metavar="FILE", type=Path)
    _in_vault(read)
    read.add_argument("--sheet", metavar="NAME", help=tr("arket som leses; ellers det første som ikke er skjult"))
    read.add_argument(
        "--columns",
        metavar="FIELD=COLUMN",
        nargs="+",
        help=tr("hva kolonnene er, for eksempel given_name=Fornavn class_name=4; ellers gjettes det av overskriftene"),
    )
    read.add_argument("--preview", action="store_true", help=tr("vis hva som ville skje, og lagre ingenting"))
    read.add_argument("--json", action="store_true", help=tr("svar som JSON"))
    read.set_defaults(handler="pupils:read")


def _report(parser: Parser) -> None:
    parser.add_argument("document", choices=DOCUMENTS, help=tr("hvilket dokument"))
    _in_vault(parser)
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--plan", metavar="ID", help=tr("hvilken plan"))
    which.add_argument("--all", action="store_true", help=tr("ett dokument for hver plan"))
    which.add_argument("--conversation", metavar="ID", help=tr("hvilken samtale invitasjonen er til"))
    parser.add_argument("--year", metavar="2026/27", help=tr("med --all: bare planene for dette skoleåret"))
    parser.add_argument("--format", choices=FORMATS, help=tr("med --all: hva dokumentene skrives som; ellers PDF"))
    parser.add_argument("--language", choices=tuple(LANGUAGES), default=BOKMAL, help=tr("språket; ellers bokmål"))
    parser.add_argument("--plain", action="store_true", help=tr("svart på hvitt, uten farger"))
    parser.add_argument("--password-file", metavar="FILE", type=Path, help=tr("fil med passordet PDF-en skal åpnes med"))
    _output(parser, tr("filen som skrives, .pdf, .docx eller .json; med --all en mappe"))
    parser.set_defaults(handler="report:run")


def _contribution(verbs: _Verbs[Parser]) -> None:
    request = verbs.add_parser("request", help=tr("be en kollega om vurderinger eller mål; de fem ordene vises én gang"))
    _in_vault(request)
    request.add_argument("--plan", metavar="ID", required=True, help=tr("hvilken plan"))
    request.add_argument("--staff", metavar="ID", required=True, help=tr("hvilken ansatt som spørres"))
    request.add_argument("--kind", choices=CONTRIBUTIONS, default=CONTRIBUTIONS[0], help=tr("vurderinger, eller mål i fag"))
    request.add_argument("--round", choices=ROUNDS, help=tr("hvilken evaluering; ellers den som er i gang"))
    request.add_argument("--subject", metavar="CODE", action="append", default=[], help=tr("bare dette faget; kan gjentas"))
    request.add_argument("--due", metavar="DATE", type=date.fromisoformat, help=tr("når svaret ønskes, som 2027-01-15"))
    request.add_argument("--json", action="store_true", help=tr("svar som JSON"))
    _output(request)
    request.set_defaults(handler="contribution:request")
    answer = verbs.add_parser("answer", help=tr("svar på en forespørsel med vurderinger fra en fil"))
    answer.add_argument("file", metavar="FILE", type=Path, help=tr("forespørselen (.iopbidrag)"))
    answer.add_argument("--ratings", metavar="FILE", type=Path, required=True, help=tr("vurderingene som JSON"))
    answer.add_argument(
        "--words-file", metavar="FILE", type=Path, help=tr("fil med de fem ordene; ellers IOPLAB_WORDS, ellers spør jeg")
    )
    answer.add_argument("--json", action="store_true", help=tr("svar som JSON"))
    _output(answer)
    answer.set_defaults(handler="contribution:answer")
    merge = verbs.add_parser("merge", help=tr("ta et svar med i arkivet, og fortell hva det endret"))
    merge.add_argument("file", metavar="FILE", type=Path, help=tr("svaret (.iopsvar)"))
    _in_vault(merge)
    merge.add_argument("--json", action="store_true", help=tr("svar som JSON"))
    merge.set_defaults(handler="contribution:merge")


def _aggregate(verbs: _Verbs[Parser]) -> None:
    export = verbs.add_parser("export", help=tr("tell, signer og skriv filen til rektor"))
    _in_vault(export)
    export.add_argument("--year", metavar="2026/27", required=True, help=tr("skoleåret"))
    export.add_argument("--round", choices=ROUNDS, required=True, help=tr("hvilken evaluering"))
    _output(export)
    export.set_defaults(handler="aggregate:export")
    combine = verbs.add_parser("combine", help=tr("legg sammen filer fra flere"))
    combine.add_argument(
        "files", metavar="FILE", nargs="+", type=Path, help=tr("filer, mapper med filer, eller mønstre som *.iopagg")
    )
    combine.add_argument("--skip-refused", action="store_true", help=tr("legg sammen resten når noen filer er avvist"))
    combine.add_argument(
        "--expected", metavar="FILE", type=Path, help=tr("hvem som skal levere: en CSV-liste, eller filene fra sist")
    )
    combine.add_argument(
        "--known-keys",
        metavar="FILE",
        type=Path,
        help=tr("nøklene fra sist: en CSV-liste eller filene; andre nøkler blir avvist"),
    )
    combine.add_argument("--json", action="store_true", help=tr("svar som JSON"))
    _output(combine)
    combine.set_defaults(handler="aggregate:combine_files")
    report = verbs.add_parser("report", help=tr("lag rapport: .pdf, .docx, .xlsx, .csv eller .json"))
    report.add_argument("files", metavar="FILE", nargs="+", type=Path)
    report.add_argument(
        "--last-year",
        metavar="FILE",
        action="append",
        type=Path,
        help=tr("filene fra samme evaluering året før; kan gjentas, eller være en mappe"),
    )
    report.add_argument("--text", metavar="FILE", type=Path, help=tr("skolens egen tekst til PDF og Word (UTF-8)"))
    report.add_argument("--language", choices=tuple(LANGUAGES), default=BOKMAL, help=tr("språket; ellers bokmål"))
    report.add_argument("--public", action="store_true", help=tr("skjul små tall, for lesere som ikke har tilgang til elevene"))
    report.add_argument(
        "--after",
        metavar="EARLIER.json",
        type=Path,
        help=tr("med --public: den offentlige rapporten (.json) som ble publisert sist"),
    )
    _output(report)
    report.set_defaults(handler="aggregate:report")
    _freezing(verbs)


def _freezing(verbs: _Verbs[Parser]) -> None:
    freeze = verbs.add_parser("freeze", help=tr("frys tallene på et telletidspunkt; de kan ses igjen slik de var"))
    _in_vault(freeze)
    freeze.add_argument("--year", metavar="2026/27", required=True, help=tr("skoleåret"))
    freeze.add_argument("--round", choices=ROUNDS, required=True, help=tr("hvilken evaluering"))
    freeze.add_argument("--date", choices=COUNTING_DATES, help=tr("hvilket telletidspunkt; ellers det siste som har vært"))
    freeze.add_argument("--json", action="store_true", help=tr("svar som JSON"))
    freeze.set_defaults(handler="frozen:freeze")
    frozen = verbs.add_parser("frozen", help=tr("list opp det som er fryst, eller skriv ut ett av dem slik det var"))
    _in_vault(frozen)
    frozen.add_argument("--id", metavar="ID", help=tr("tallene som skal ses"))
    frozen.add_argument("--json", action="store_true", help=tr("svar som JSON"))
    frozen.add_argument("-o", "--output", metavar="FILE", type=Path, help=tr("med --id: filen tallene skrives til"))
    frozen.set_defaults(handler="frozen:frozen")


def _curriculum(verbs: _Verbs[Parser]) -> None:
    read = verbs.add_parser("read", help=tr("les inn dumpen fra Udir (Grep): en zip, en mappe eller en JSON-fil"))
    read.add_argument("path", metavar="FILE", type=Path)
    read.add_argument("--drawn", metavar="DATE", type=date.fromisoformat, help=tr("dagen dumpen ble hentet, som 2026-08-01"))
    read.set_defaults(handler="curriculum:read")
    fetch = verbs.add_parser("fetch", help=tr("hent dumpen fra data.udir.no; det eneste programmet gjør på nettet"))
    fetch.set_defaults(handler="curriculum:fetch")
    search = verbs.add_parser("search", help=tr("finn kompetansemål"))
    search.add_argument("words", metavar="WORD", nargs="*", help=tr("ord som alle skal stå i målet"))
    search.add_argument("--subject", metavar="CODE", help=tr("bare læreplaner som begynner med dette, som NOR"))
    search.add_argument("--grade", metavar="N", type=int, choices=range(1, 14), help=tr("trinn; 11 til 13 er Vg1 til Vg3"))
    search.add_argument("--json", action="store_true", help=tr("svar som JSON"))
    search.set_defaults(handler="curriculum:search")
    check = verbs.add_parser("check", help=tr("koder i planene som er erstattet eller utgått"))
    _in_vault(check)
    check.add_argument("--json", action="store_true", help=tr("svar som JSON"))
    check.set_defaults(handler="curriculum:check")


def _handover(parser: Parser) -> None:
    parser.add_argument("--vault", metavar="V", type=Path, help=tr("arkivet"))
    parser.add_argument("--pupil", metavar="ID", help=tr("hvilken elev"))
    parser.add_argument("--consent", metavar="ID", help=tr("samtykket til deling som det bygger på"))
    parser.add_argument("--basis", metavar="TEXT", help=tr("hva det bygger på når det ikke trengs samtykke"))
    parser.add_argument("--language", choices=tuple(LANGUAGES), default=BOKMAL, help=tr("språket; ellers bokmål"))
    parser.add_argument("--check", metavar="DIR", type=Path, help=tr("kontroller en mappe mot manifestet i den"))
    parser.add_argument("--json", action="store_true", help=tr("svar som JSON"))
    parser.add_argument("-o", "--output", metavar="DIR", type=Path, help=tr("mappen som lages"))
    _person(parser)
    _passphrase(parser)
    parser.set_defaults(handler="handover:run")


def _audit(parser: Parser) -> None:
    _in_vault(parser)
    parser.add_argument("--pupil", metavar="ID", help=tr("bare det som gjelder denne eleven"))
    parser.add_argument("-o", "--output", metavar="FILE", type=Path, help=tr("CSV-filen som skrives; ellers vises det her"))
    parser.set_defaults(handler="audit:run")


def _in_vault(parser: Parser) -> None:
    parser.add_argument("--vault", metavar="V", type=Path, required=True, help=tr("arkivet"))
    _person(parser)
    _passphrase(parser)


def _person(parser: Parser) -> None:
    parser.add_argument("--person", metavar="NAME", help=tr("hvem du er, når flere kan åpne arkivet"))


def _passphrase(parser: Parser) -> None:
    parser.add_argument(
        "--passphrase-file",
        metavar="FILE",
        type=Path,
        help=tr("fil med passordfrasen; ellers IOPLAB_PASSPHRASE, ellers spør jeg"),
    )


def _output(parser: Parser, words: str = "") -> None:
    parser.add_argument("-o", "--output", metavar="FILE", type=Path, required=True, help=words or tr("filen som skrives"))


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number
