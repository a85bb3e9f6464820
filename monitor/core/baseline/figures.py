"""Which number stood there? Finds the old value of a figure from its sentence's fingerprint.

Where a page's sentence equals a baseline sentence but for numbers, the old number can be *proved*
without the old words: put a candidate in the number's place, and the exact fingerprint tells
whether that was it. Candidates are the figures that the baseline lists, the other numbers of the
page, and then all ordinary numbers. A wrong candidate passes with a chance of 1 in 2^64.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, combinations, product
from math import comb

from monitor.core.baseline.fingerprints import digest
from monitor.core.baseline.stream import FingerprintToken, exact_form, stream
from monitor.model.story import Figure, Fingerprint

_MOST_SLOTS = 8  # judgement: a sentence with more numbers is a table
_MOST_TRIALS = 100_000  # hashes, some .3 s; judgement
_MOST_PAIRED = 40
"""Candidates that are tried in two or three places at once; alone, all are tried."""

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty"
)
_WORDS = tuple(_UNITS.split())


@dataclass(frozen=True, slots=True)
class MovedFigure:
    """A number that moved: what stood there, what stands there, and the words after it."""

    before: str
    after: str
    counted: str
    listed: Figure | None = None  # the baseline's figure of the old value


def moved_figures(
    fingerprint: Fingerprint, text: str, figures: Sequence[Figure], language: str = ""
) -> tuple[MovedFigure, ...]:
    """The numbers of a sentence that moved, each with its proved old value; empty if unproved."""
    whole = stream([text], language)
    text, tokens = whole.text, whole.tokens
    old = _proved(fingerprint.exact, tokens, figures)
    moved: list[MovedFigure] = []
    for slot, before in sorted(old.items()):
        # up to two words after the number, up to the next mark, are what it counts
        end = slot
        for index in range(slot + 1, min(slot + 3, len(tokens))):
            apart = text[tokens[index - 1].end : tokens[index].start] != " "
            if tokens[index].is_counted or apart:
                break
            end = index
        value = value_of(before)
        after = text[tokens[slot].start : tokens[slot].end]
        moved.append(
            MovedFigure(
                before=spoken(before, like=after),
                after=after,
                counted=text[tokens[slot].end : tokens[end].end].strip(),
                listed=next(
                    (
                        figure
                        for figure in figures
                        if before == normal_form(figure.as_written)
                        or before in {*_written(figure.low), *_written(figure.high)}
                        or value in {figure.low, figure.high}
                    ),
                    None,
                ),
            )
        )
    return tuple(moved)


def value_of(number: str) -> float | None:
    """The value of a number in its normal form, or of an English number word up to twenty."""
    if number in _WORDS:
        return float(_WORDS.index(number))
    try:
        return float(number)
    except ValueError:
        return None


def normal_form(written: str) -> str:
    """The normal form of a number as written: "11,000" is "11000"; other text is as it is."""
    tokens = stream([written]).tokens
    return tokens[0].text if len(tokens) == 1 and tokens[0].is_counted else written


def spoken(number: str, *, like: str = "") -> str:
    """A number in its normal form as people write it: 11000 is "11,000".

    Four digits are grouped only where the number in their place, `like`, is: else it is a year.
    """
    grouped = len(number) > 4 or (len(number) == 4 and not like.isdecimal())  # noqa: PLR2004
    if not (number.isdecimal() and grouped):
        return number
    head = len(number) % 3 or 3
    return ",".join([number[:head], *(number[i : i + 3] for i in range(head, len(number), 3))])


def _proved(
    wanted: str, tokens: Sequence[FingerprintToken], figures: Sequence[Figure]
) -> dict[int, str]:
    """Place of a number → the old number, once a substitution gives the wanted fingerprint."""
    slots = [index for index, token in enumerate(tokens) if token.is_counted][:_MOST_SLOTS]
    # most likely to have stood there: the baseline's numbers, then the page's own
    likely: list[str] = []
    for figure in figures:
        likely.extend((*_written(figure.low), *_written(figure.high)))
        likely.extend(t.text for t in stream([figure.as_written]).tokens if t.is_counted)
    likely.extend(token.text for token in tokens if token.is_counted)
    known = list(dict.fromkeys([*likely, *_WORDS]))
    for slot in slots:
        for number in chain(known, _ordinary()):
            if _fits(wanted, tokens, {slot: number}):
                return {slot: number}
    few = known[:_MOST_PAIRED]
    for size in (2, 3):
        if comb(len(slots), size) * len(few) ** size > _MOST_TRIALS:
            break
        for chosen in combinations(slots, size):
            for numbers in product(few, repeat=size):
                trial = dict(zip(chosen, numbers, strict=True))
                if _fits(wanted, tokens, trial):
                    return {s: n for s, n in trial.items() if n != tokens[s].text}
    return {}


def _fits(wanted: str, tokens: Sequence[FingerprintToken], trial: dict[int, str]) -> bool:
    replaced = [
        FingerprintToken(trial[i], t.start, t.end, is_number=trial[i][-1:].isdecimal())
        if i in trial
        else t
        for i, t in enumerate(tokens)
    ]
    return digest(exact_form(replaced)) == wanted


def _written(value: float) -> Iterator[str]:
    """The forms in which a value may stand in a text: 4200000 also as 4.2 (million)."""
    for scale in (1, 1_000, 1_000_000, 1_000_000_000):
        scaled = value / scale
        if scaled >= 1 or scale == 1:
            yield f"{scaled:.3f}".rstrip("0").rstrip(".")


def _ordinary() -> Iterator[str]:
    """Numbers that news is full of, about 15,000 of them."""
    yield from map(str, range(10_000))
    yield from (str(n) for n in range(10_000, 100_000, 100))
    yield from (str(n) for n in range(100_000, 1_000_000, 1_000))
    yield from (f"{n / 10:.1f}" for n in range(1, 1_000) if n % 10)
