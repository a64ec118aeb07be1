"""Indicators that somebody has entered by hand, in words: what each is called, its value, and where it is taken from."""

from __future__ import annotations

from ioplab import catalogues
from ioplab.analysis.entered import public_share
from ioplab.domain.leadership import EnteredIndicator
from ioplab.domain.vocabulary import ValueKind
from ioplab.i18n import tr
from ioplab.labels import long_date, number, percent


def entered_name(one: EnteredIndicator) -> str:
    """The framework's sign and the school's own words for it."""
    known = catalogues.indicators().get(one.code)
    title = one.title or (tr(known.title) if known else "")
    return title if title.startswith(one.sign) else f"{one.sign} {title}".strip()


def entered_value(one: EnteredIndicator, *, is_public: bool = False) -> str:
    """What was entered: a share with its two numbers, an amount with its unit, words, or a survey answer by answer.

    Args:
        one: the indicator.
        is_public: tell shares in per cent alone, and a star for those of few.
    """
    match one.kind:
        case ValueKind.SHARE:
            return _share(one.numerator, one.denominator, is_public=is_public)
        case ValueKind.AMOUNT:
            return f"{number(one.amount)} {one.unit or ''}".strip() if one.amount is not None else ""
        case ValueKind.WORDS:
            return one.words or ""
        case ValueKind.SURVEY:
            return "\n".join(_survey(one, is_public=is_public))


def _survey(one: EnteredIndicator, *, is_public: bool) -> list[str]:
    rate = _share(one.numerator, one.denominator, is_public=is_public)
    lines = [tr("Har svart: {share}").format(share=rate)] if rate else []
    told = ((answer.statement, _share(answer.agree, answer.answered, is_public=is_public)) for answer in one.answers)
    return lines + [tr("{statement}: {share} enige").format(statement=words, share=share) for words, share in told if share]


def _share(count: int | None, of: int | None, *, is_public: bool) -> str:
    if count is None or not of:
        return ""
    if not is_public:
        return tr("{count} av {of} ({share})").format(count=count, of=of, share=percent(count / of))
    told = public_share(count, of)
    return told if isinstance(told, str) else percent(told or 0)


def entered_source(one: EnteredIndicator) -> str:
    """Where it is taken from, and the day that tells of."""
    return ", ".join(part for part in (one.source or "", long_date(one.source_on)) if part)
