"""What a figure counts, of when, and whose it is: read from the clause that it stands in.

Nothing parses the sentence. The clause is what stands between marks around the figure, widened
until it says something; its words are held as keys, so that forms of one word meet.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache
from itertools import accumulate, dropwhile, pairwise, zip_longest
from operator import attrgetter

from monitor.core.classify import Setting, reporting
from monitor.core.coverage.novelty.attribution import (
    gapped_source,
    source_behind,
    source_in_next,
    source_of,
)
from monitor.core.coverage.novelty.withdrawal import withdrawal
from monitor.core.language.lexicons import Lexicon, lexicon, primary
from monitor.core.language.lexicons.counted import happening, thing
from monitor.core.language.lexicons.lexicon import listed
from monitor.core.language.numbers import FigureKind, ParsedFigure, parse, spans
from monitor.core.language.quotations import quoted, stands_in
from monitor.core.language.synonyms import stem_of_endings as stem
from monitor.core.language.tokens import Token, tokens

HAPPENS = "+"
"""What the key of a happening begins with, the same in all languages: "+killed"."""

_KEY = 5
"""Letters that two forms of a word share at least, where its endings are not known."""

_LEAST_WORDS = 2
"""Words that mean something which a clause must have to say what is counted."""

_MOST_WORDS = 7  # of what is counted, as it is shown; judgement
_SIDE = 7
"""Words to either side of a figure that may say what it counts."""

_BESIDE = 3
"""Words before a figure among which is said that it was, or is not, the value."""

_PEOPLE = listed("woman man boy girl child mother father widow widower pensioner teenager")
"""Of whom English says an age with "of": "a crew of 23" is none."""

_TRADES = ("er", "or", "ist", "ian", "man", "smith", "ant", "ess", "eer", "herd", "wright", "nurse")
"""How English words for somebody by what he or she does end."""

_NO_TRADES = listed("number order quarter letter factor floor corner matter chapter paper tower")

_NOUN_LAST = frozenset({"en", "de", "nl"})

_OLDEST = 120  # years that anybody may have
_NEARBY = 40
"""Characters to either side of a number among which its noun would stand."""

_TELLING = 100
"""From here on a figure is told even where the sentence does not say what it counts."""

_THOUSAND = 1_000  # below it a number may have left out its scale
_SCALES = (1_000_000_000, 1_000_000)
"""Scales that the second of two numbers may leave out."""

_FAR = 10
"""Times by which two accounts of one thing may differ; judgement."""

_COUPLE = 2  # "two", "a pair": no news by itself
_SMALL = 20
"""Below it a number in somebody's mouth is a manner of speaking."""

_PER_CENT = 100  # in one
_HALF = 0.5  # what stands without "of": "half the town"
_SHARES = frozenset({10, 100})
"""What "four in ten" is out of; "three of the six boats" is another thing."""

_PAST = 28
"""Days before the article from which a date is another time than the article's."""

_MARK = re.compile(
    r"\.(?=\s+[^\W\d_])|[,;:](?=\s|$)|[()\u2013\u2014]|\s-\s|[。、，；：（）「」『』]"
)
_NAMED_BEHIND = re.compile(
    r"(?:世紀|世纪|세기|号室|号線|号|號|階|条|條|조|호|층|페이지)|[-\u2011]?\s?(?:річн|летн|jährig|letni|jarig)"
)
"""Behind a number that names one of several, or says how old somebody is."""

_BEHIND = 12  # characters that are looked at for it

_TIME = re.compile(r"\d{1,2}[.:]\d\d")
_AT = frozenset("alle ore um godz o kl klo las às à at om в".split())  # noqa: SIM905 - words
_APART = re.compile(r"[,;:()\u2013\u2014](?=\s|$)|[、，；：。]")
_SCORE = re.compile(r"\d(?:\s?[-\u2013/]\s?|:)$")
_PHONE = re.compile(r"\d[ /]$")
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_RUN = re.compile(r"[\u3400-\u9fff]{1,}|[\u30a0-\u30ff]{2,}|[\uac00-\ud7af]{2,}")
_HOURS = frozenset(["past", "o'clock", "a.m", "p.m", "am", "pm", "uhr", "heures", "годин"])
SPANS = frozenset({"s", "min", "h", "day", "week", "month", "year"})
_TOLD = frozenset({FigureKind.NUMBER, FigureKind.MONEY, FigureKind.PERCENT})


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureSaid:
    """A figure in its sentence. `before` is the sentence that goes before it, or empty."""

    figure: ParsedFigure  # its range counts within `sentence`
    sentence: str
    before: str
    source: str  # who says so, empty if the sentence does not tell
    language: str
    place: int  # in the order of all facts
    low: float | None  # None: an open end
    high: float | None
    unit: str  # ISO 4217, "%", a measure, or empty where things are counted
    of: str  # what is counted, in the sentence's words
    heads: frozenset[str]  # keys of the noun that is counted
    kinds: frozenset[str]  # keys of what says of which kind it is: "crew" of "crew members"
    context: frozenset[str]  # keys of the other words of the clause
    names: frozenset[str]  # the names of the clause, in lower case
    as_of: str  # 2019, 2019-03 or 2019-03-04, where that is not the time of the article
    is_part: bool  # a part of another total: "45 of the 160 employees"
    is_other: bool  # others than those counted so far: "another three"
    is_former: bool  # told as a value that was: "it had been 312"
    is_quoted: bool
    is_telling: bool  # it says something even to who knows nothing else of it
    is_denied: bool = False  # told as not the value: "not 14"
    is_negated: bool = False  # the same, or as what another says: "not the 15 that they name"
    is_total: bool = False  # a sum of what was counted before and now: "nine in all"
    is_paired: bool = False  # another's number for what a figure before it counts
    pair: int = -1  # the place of that figure
    is_update: bool = False  # told as what has become of it: "has risen to", "are now"
    times: float = 0  # how often another's number goes into it: "90 million, twice what he said"
    is_of_source: bool = False  # said of who speaks: "a lawyer who represents 600 savers"
    is_borrowed: bool = False  # what it counts was said in the sentence before

    @property
    def nouns(self) -> frozenset[str]:
        """The keys of all words of the noun that is counted."""
        return self.heads | self.kinds

    @property
    def is_bare(self) -> bool:
        """Whether it stands without a noun and a unit."""
        return not self.heads and not self.unit

    @property
    def is_exact(self) -> bool:
        """Whether it is one value, and none that is rounded."""
        return self.low == self.high and not self.figure.approximation


@lru_cache(maxsize=65_536)
def key(word: str, language: str) -> str:
    """What the forms of a word, given in lower case, have in common; for some, of all languages."""
    code = primary(language)
    if group := happening(word, code):
        return f"{HAPPENS}{group}"
    if group := thing(word):
        return f"#{group}"
    known = stem(word, lexicon(language))
    return known if known.isascii() and len(known) < _KEY else known[:_KEY]


def figures_of(
    sentence: str,
    before: str,
    setting: Setting,
    *,
    language: str,
    published: datetime | None = None,
    place: int = 0,
    last: Sequence[FigureSaid] = (),
    behind: str = "",
) -> Iterator[FigureSaid]:
    """The figures of a sentence that say how many or how much; `place` is that of the sentence.

    `last` are the figures of the sentence before it, `behind` is the sentence after it.
    """
    known = setting.lexicon
    every = parse(sentence, language)
    counting = [f for f in every if f.kind in _TOLD and _is_amount(f, sentence, before, known)]
    said = quoted(sentence)
    dates = _times(sentence, every, published, known)
    found: list[FigureSaid] = []
    for index, figure in enumerate(counting):
        following = counting[index + 1] if index + 1 < len(counting) else None
        previous = counting[index - 1] if index else None
        if previous is not None and _share_of(previous, figure, sentence, known) is not None:
            continue  # the ten of "four in ten"
        one = _counted(
            figure,
            sentence,
            before,
            previous,
            following,
            counting,
            as_of=_time_of(figure, dates, sentence, known),
            is_quoted=stands_in(said, figure.start),
            setting=setting,
            language=language,
            place=place + figure.start,
        )
        one = replace(
            one,
            source=one.source or source_in_next(behind, language),
            times=_times_of(figure, following, every, sentence),
        )
        if earlier := _summed_up(one, found, last, known):
            if not any(word.startswith(HAPPENS) for word in one.context):
                one = replace(_paired(one, earlier), is_paired=False)
            one = replace(one, is_total=True, is_update=True)
            if found and found[-1] is earlier:
                found[-1] = replace(earlier, is_other=True)
            found.append(one)
        else:
            found.append(_with_that_of(one, found, last, known))
    yield from found
    yield from _nothing(sentence, before, setting, counting, language=language, place=place)


def _times_of(
    figure: ParsedFigure,
    following: ParsedFigure | None,
    every: Sequence[ParsedFigure],
    sentence: str,
) -> float:
    """The factor of "90 million, twice what the supervisor has said"; 0 where none is told."""
    stop = following.start if following is not None else len(sentence)
    factor = next((f for f in every if f.unit == "times" and figure.end <= f.start < stop), None)
    if factor is None or factor.high <= 1 or not _APART.search(sentence, figure.end, factor.start):
        return 0
    return factor.high


def _summed_up(
    one: FigureSaid, same: Sequence[FigureSaid], last: Sequence[FigureSaid], known: Lexicon
) -> FigureSaid | None:
    """The figure that comes to this one with those before it: "two more, which makes eight"."""
    if not (one.is_bare or one.heads <= {"#people"}) or one.is_part or one.is_other:
        return None
    earlier = (same or last)[-1] if same or last else None
    if earlier is None or earlier.unit or (one.high or 0) <= (earlier.high or 0):
        return None
    since = earlier.figure.end if same else 0
    return earlier if _has(known.figures.sums_up, one.sentence[since : one.figure.start]) else None


def _has(phrases: frozenset[str], text: str) -> bool:
    """Whether a text has one of some phrases, whose words "_" joins."""
    words = f" {' '.join(w.lower for w in tokens(text))} "
    return any(f" {phrase.replace('_', ' ')} " in words for phrase in phrases)


def _with_that_of(
    one: FigureSaid, same: Sequence[FigureSaid], last: Sequence[FigureSaid], known: Lexicon
) -> FigureSaid:
    """A figure that somebody else gives for what one before it counts, with what that counts.

    "The police speak of 300, the organisers of 800"; "180, against 287 counted by the office".
    """
    claimed = source_behind(one.sentence, one.figure.end, known) if same else ""
    gapped = bool(gapped_source(one.sentence, one.figure.start, known))
    for earlier in (*reversed(same), *reversed(last)):
        near = earlier.sentence == one.sentence
        fits = one.is_bare or (one.unit == earlier.unit != "" and not one.heads)
        if claimed and near and fits and not one.is_other and _is_comparable(one, earlier):
            return _paired(replace(one, source=claimed, is_former=one.is_denied), earlier)
        if one.is_bare and gapped and (near or earlier is last[-1]):
            return _paired(one, earlier)
        if _is_paired(one, earlier, known) and (
            earlier is (*last, *same)[-1] or _is_comparable(one, earlier)
        ):
            return _paired(one, earlier)
    return one


def _paired(one: FigureSaid, earlier: FigureSaid) -> FigureSaid:
    times = _scale_of(earlier) if one.is_bare and (one.high or 0) < _THOUSAND else 1
    return replace(
        one,
        low=None if one.low is None else one.low * times,
        high=None if one.high is None else one.high * times,
        heads=earlier.heads,
        unit=earlier.unit,
        of=earlier.of,
        context=earlier.context,
        is_paired=True,
        is_other=False,
        pair=earlier.place,
    )


def _scale_of(earlier: FigureSaid) -> int:
    """What a number beside another may leave out: "44 million are missing, the lawyer says 90"."""
    size = earlier.high if earlier.high is not None else earlier.low or 0
    return next((scale for scale in _SCALES if size >= scale), 1)


def _is_comparable(one: FigureSaid, other: FigureSaid) -> bool:
    """Whether two values may be two accounts of one thing, as far as their sizes tell."""
    if other.is_bare or other.is_other or other.is_part or other.unit == "%":
        return False
    ours, theirs = (f.high if f.high is not None else f.low or 0 for f in (one, other))
    return theirs / _FAR <= ours <= theirs * _FAR


def _is_paired(one: FigureSaid, earlier: FigureSaid, known: Lexicon) -> bool:
    """Whether a number without a noun is another's for what the figure before it counts.

    "Nine are ill, says the union. The management knows of four." Somebody else vouches for it,
    and nothing else stands beside it.
    """
    if earlier.unit in SPANS:
        return False
    if not one.is_bare or earlier.is_bare or not one.source or one.is_part or one.figure.counted:
        return False
    if one.source == earlier.source or one.figure.unit:
        return False
    vouched = {key(w.lower, one.language) for w in tokens(one.source)}
    verbs = reporting(known) | known.figures.counts
    own = [
        w
        for w in tokens(one.sentence)
        if _means_something(w, known)
        and w.lower not in verbs
        and key(w.lower, one.language) not in vouched
    ]
    near = [w for w in own if abs(w.start - one.figure.start) <= _NEARBY]
    return len(near) <= _LEAST_WORDS


def _nothing(
    sentence: str,
    before: str,
    setting: Setting,
    counting: Sequence[ParsedFigure],
    *,
    language: str,
    place: int,
) -> Iterator[FigureSaid]:
    """What a sentence says that there is none of: "no cards were among the data"."""
    known = setting.lexicon
    words = tokens(sentence)
    for n, word in enumerate(words):
        if word.lower not in known.figures.none or known.claims.get(word.lower) != "not":
            continue
        if any(f.start >= word.start and f.start - word.end <= _SIDE for f in counting):
            continue
        noun = [w for w in words[n + 1 : n + 1 + _BESIDE] if _means_something(w, known)]
        behind = words[n + 1].lower if n + 1 < len(words) else ""
        if any(w.lower in known.figures.than for w in words[n + 1 : n + 1 + _LEAST_WORDS]):
            continue  # "none younger than 19"
        if not noun or behind in known.figures.others | known.figures.former:
            continue
        if behind in known.function_words or behind in known.claims:
            continue
        counted = sentence[words[n + 1].start : noun[0].end]
        figure = ParsedFigure(
            kind=FigureKind.NUMBER,
            low=0,
            high=0,
            counted=" ".join(w.word for w in noun[:2]),
            start=word.start,
            end=word.end,
            written=word.word,
        )
        if "," in counted:
            continue
        one = _counted(
            figure,
            sentence,
            before,
            None,
            None,
            [figure],
            as_of="",
            is_quoted=stands_in(quoted(sentence), word.start),
            setting=setting,
            language=language,
            place=place + word.start,
        )
        yield replace(one, is_telling=False, is_former=False)


def _counted(
    figure: ParsedFigure,
    sentence: str,
    before: str,
    previous: ParsedFigure | None,
    following: ParsedFigure | None,
    counting: Sequence[ParsedFigure],
    *,
    as_of: str,
    is_quoted: bool,
    setting: Setting,
    language: str,
    place: int,
) -> FigureSaid:
    known = setting.lexicon
    low: float | None = figure.low
    high: float | None = figure.high
    unit, counted = figure.unit, figure.counted
    last_word = figure.written.lower().rpartition(" ")[2]
    if last_word in known.figures.sums and not counted:
        times, unit = known.figures.sums[last_word]  # "vier ton", of nothing that is weighed
        low, high = figure.low * times, figure.high * times
    before_it = [w.lower for w in tokens(sentence[: figure.start])][-1:]
    near_it = {w.lower for w in tokens(sentence[: figure.start])[-_BESIDE:]}
    is_update = not known.figures.updates.isdisjoint(near_it)
    if figure.is_range and not known.figures.steps.isdisjoint(before_it):
        low = high = figure.high  # "has risen by nine to 27"
    share = _share_of(figure, following, sentence, known) if following else None
    if share is not None:
        low = high = share
        unit, counted = "%", following.counted if following else ""
    elif _is_fraction(figure):
        low, high, unit = figure.low * _PER_CENT, figure.high * _PER_CENT, "%"
    none = known.figures.none
    if low == high == 1 and _is_word(figure) and not none.isdisjoint(before_it):
        low = high = 0  # "ani jednego euro"
    denied = any(w.lower in known.figures.none for w in tokens(sentence[: figure.start])[-6:])
    if figure.approximation in {"more than", "at least"} and denied:
        low = None  # "no tablet had more than 0.3"
    elif figure.approximation in {"more than", "at least"}:
        high = None
    elif figure.approximation in {"less than", "at most"}:
        low = low if is_update else None  # "зросла до двох": what it rose to is no bound
    elif figure.approximation == "vague":
        high = None

    # A part of a total has the noun of the total: "three of the six boats".
    of_whole = _is_of_whole(previous, sentence, known)
    is_part = of_whole
    if following is not None and share is None:
        between = sentence[figure.end : following.start]
        is_part |= _is_partitive(between)
        if _is_partitive(between) and following.counted:
            counted = following.counted
    is_difference = _is_difference(figure, sentence, known)
    if is_difference or _is_vouched_for(figure, sentence, known):
        counted = ""  # "287 counted by the health office"
    nouns = _nouns(counted, known)
    heads = _keys(nouns, language)
    of_them = _is_of_them(sentence, figure, known)
    has_noun = previous is not None and bool(previous.counted or previous.unit)
    not_it = any(known.claims.get(w) == "not" for w in before_it)  # "41 days, not 19"
    has_noun = has_noun and previous is not None and (not_it or previous.unit not in SPANS)
    if previous is not None and _is_difference(previous, sentence, known):
        has_noun = False
    if previous is not None and has_noun and not nouns and not unit and not of_them:
        # What has no noun has that of the figure before: "from eight degrees to five".
        gap = sentence[previous.end : figure.start]
        many = len(tokens(gap)) - len(tokens(previous.counted))
        joined = [w.lower for w in tokens(gap)][-1:]
        near = _BESIDE + _LEAST_WORDS * (not known.figures.ors.isdisjoint(joined))
        if many <= near and ";" not in gap:
            unit = previous.unit
            nouns = _nouns(previous.counted, known)
            heads = _keys(nouns, language)

    in_all = [w.lower for w in tokens(sentence) if w.start >= figure.end][:_LEAST_WORDS]
    is_total = not known.figures.totals.isdisjoint(in_all)
    if not heads and not unit and is_total and previous is not None:
        nouns = _nouns(previous.counted, known)  # "took three more points, nine in all"
        heads, unit = _keys(nouns, language), previous.unit

    start, end = _clause(figure, sentence, counting, known)
    around = [w for w in tokens(sentence) if start <= w.start and w.end <= end]
    left = [w for w in around if w.end <= figure.start]
    right = [w for w in around if w.start >= figure.end]
    of_others = [f for f in (previous, following) if f is not None and figure.counted]
    theirs = {w for f in of_others for w in f.counted.lower().split()}
    theirs -= set(counted.lower().split())
    telling_words = [
        w
        for before_w, w in pairwise([None, *around])
        if w is not None
        if _means_something(w, known) or _is_done(before_w, w, known)
        if w.lower not in theirs or not key(w.lower, language).startswith(HAPPENS)
    ]
    taken_back = withdrawal(sentence, known)  # "has withdrawn its claim": nobody came back
    telling_words = [w for w in telling_words if w.start != taken_back]
    meaning = [w for w in telling_words if w.end <= figure.start][-_SIDE:]
    meaning += [w for w in telling_words if w.start >= figure.end][:_SIDE]
    names = [w for w in meaning if _is_name(w, setting)]
    plain = [w for w in meaning if w not in names]
    happens = any(key(w.lower, language).startswith(HAPPENS) for w in [*plain, *nouns])
    if of_whole and previous is not None:
        # "of the 37 destroyed houses 26 were insured": those 26 are told of no destruction
        theirs = set(previous.counted.lower().split())
        plain = [w for w in plain if w.start >= previous.end and w.lower not in theirs]
        nouns = nouns[-1:]
    is_borrowed = len(plain) + len(nouns) < _LEAST_WORDS and bool(before) and not happens
    if is_borrowed:
        plain = [
            w for w in tokens(before) if _means_something(w, known) and not _is_name(w, setting)
        ][:_SIDE] + plain
    context = frozenset(key(w.lower, language) for w in [*plain, *nouns]) - heads
    if _HAN.search(sentence):
        clause = sentence[start:end]
        context = frozenset(_RUN.findall(clause.replace(figure.written, " ")))
        of = _cut(sentence, start, end, figure)
    else:
        behind = [w for w in tokens(sentence) if w.start >= figure.end]
        named = behind[len(tokens(counted)) :][:_LEAST_WORDS]
        qualified = [w for w in named[1:] if w in names and named[0].lower in known.function_words]
        if left and left[0] in names[:1]:
            qualified.append(left[0])
        elif len(left) > 1 and left[1] in names[:1] and left[0].lower in known.function_words:
            qualified.append(left[1])
        of = " ".join(_shown([*nouns, *qualified], plain or names, figure))
    compared = next((i for i, w in enumerate(left) if w.lower in known.figures.than), None)
    further = left[-4:] if compared is None else left[compared + 1 :][-4:]  # "15 more than the 81"
    words_left = {w.lower for w in further} | {w.lower for w in right[:2] + list(tokens(counted))}
    beside = [w.lower for w in left[-_BESIDE:]]
    mark = _MARK.search(sentence, figure.end)
    stop = mark.start() if mark else len(sentence)
    is_former = (
        any(w in known.figures.former for w in beside)
        or any(
            w.lower in known.figures.former
            and w.lower not in known.function_words
            and not (
                of is not None and (of.lower in _OF or of.word[0].isdigit())
            )  # "instead of 31"
            for w, of in zip_longest(right[:4], right[1:5])
            if w is not None and w.end <= stop
        )
    )
    if not heads and not unit:
        spoken = reporting(known) | known.figures.counts | known.function_words
        direct = list(dropwhile(lambda w: w not in known.figures.copulas, beside))
        is_former |= bool(direct) and spoken.issuperset(direct[1:])  # "it had been 312"
    denied_by = [w.lower for w in right[:_SIDE] if w.end <= stop]
    is_denied = False
    denying = list(dropwhile(lambda w: known.claims.get(w) != "not", beside))
    other_value = any(w[0].isdigit() or w in known.numerals.numbers for w in denying)
    # but "none of the five", and not the second of "not 31 but 36"
    is_negated = bool(denying) and _OF.isdisjoint(denying) and not other_value
    if is_negated:
        # "not 214", but not "not the 15 million that the group names"
        verbs = reporting(known) | known.figures.counts
        is_denied = verbs.isdisjoint(denied_by) and not figure.approximation
        is_former |= is_denied
    size = max(abs(low or 0), abs(high or 0))
    is_span = unit in SPANS
    telling = not is_span and (bool(heads) or bool(unit) or size >= _TELLING)
    if is_quoted and size < _SMALL and unit != "%":
        telling = False
    if figure.approximation == "vague":
        telling = False
    source = (
        source_behind(sentence, figure.end, known)
        if is_negated and not is_denied and not figure.approximation
        else source_of(sentence, known.language, figure.start, before)
    )
    of_what = bool(heads) or len(figure.written.split()) > _LEAST_WORDS or figure.high == _HALF
    if _is_fraction(figure) and not of_what:
        telling = False  # "a third of what the office reported"
    if size <= _COUPLE and not unit and _is_word(figure):
        telling = False
    if not heads and right and right[0].lower in known.figures.others:
        telling = False  # "a million more than the company had said"
    return FigureSaid(
        figure=figure,
        sentence=sentence,
        before=before,
        source=source,
        language=language,
        place=place,
        low=low,
        high=high,
        unit=unit,
        of=of,
        heads=heads,
        kinds=frozenset(key(w.lower, language) for w in nouns) - heads,
        context=context,
        names=frozenset(w.lower for w in names),
        as_of=as_of,
        is_part=is_part or of_them or _is_among(left, known),
        is_other=is_difference
        or _is_step(left, following, sentence, figure, known)
        or (not is_total and not words_left.isdisjoint(known.figures.others)),
        is_former=is_former,
        is_quoted=is_quoted,
        is_telling=telling,
        is_borrowed=is_borrowed,
        is_of_source=_is_of_source(source, left, known),
        is_denied=is_denied,
        is_negated=is_negated,
        is_total=is_total,
        is_update=is_update,
    )


def _is_difference(figure: ParsedFigure, sentence: str, known: Lexicon) -> bool:
    """Whether it says how far another number is off: "70 fewer than the 160"."""
    behind = [w.lower for w in tokens(sentence) if w.start >= figure.end][:_LEAST_WORDS]
    than = known.figures.than - known.figures.relatives - _OF
    return len(behind) == _LEAST_WORDS and behind[-1] in than


def _is_vouched_for(figure: ParsedFigure, sentence: str, known: Lexicon) -> bool:
    """Whether who gave the number stands behind it, and not what it counts."""
    first = _first_word(figure.counted)
    openings = {phrase.split()[0] for phrase in known.attributions}
    if first not in known.figures.counts | reporting(known) | openings:
        return False
    return bool(source_behind(sentence, figure.end, known))


def _keys(nouns: Sequence[Token], language: str) -> frozenset[str]:
    """The keys of a noun; "31 injured" are people, and that they are injured is said of them.

    Where the noun comes last, what goes before only says of which kind: "oyster farms".
    """
    found = [k for w in nouns if not (k := key(w.lower, language)).startswith(HAPPENS)]
    return frozenset(found[-1:] if primary(language) in _NOUN_LAST else found)


def _nouns(counted: str, known: Lexicon) -> list[Token]:
    """The words of a counted thing that name it, a possessor left out: "the island's 22 boats"."""
    return [
        w
        for w in tokens(counted)
        if w.lower not in known.function_words
        and w.lower not in known.figures.others | known.figures.former
        and not w.lower[0].isdigit()
        and not w.lower.endswith(("'s", "\u2019s"))
    ]


def _shown(nouns: Sequence[Token], plain: Sequence[Token], figure: ParsedFigure) -> list[str]:
    """The words for what is counted, the noun first, then what is said of it."""
    shown = [w.word for w in nouns]
    seen = {w.lower for w in nouns}
    near = sorted(
        (w for w in plain if w.lower not in seen),
        key=lambda w: min(abs(w.start - figure.end), abs(figure.start - w.end)),
    )[: _MOST_WORDS - len(shown)]
    return [*shown, *dict.fromkeys(w.word for w in plain if w in near)]


def _cut(sentence: str, start: int, end: int, figure: ParsedFigure) -> str:
    """What stands around a figure in a text without spaces, in a dozen characters to a side."""
    return (
        sentence[max(start, figure.start - 12) : figure.start]
        + sentence[figure.end : min(end, figure.end + 12)]
    ).strip(" 、。，")


def _is_fraction(figure: ParsedFigure) -> bool:
    number = figure.kind is FigureKind.NUMBER and not figure.unit
    return number and 0 < figure.high < 1 and _is_word(figure)


def _is_word(figure: ParsedFigure) -> bool:
    return not any(c.isdigit() for c in figure.written)


def _is_amount(figure: ParsedFigure, sentence: str, earlier: str, known: Lexicon) -> bool:
    """Whether it says how many or how much: no hour, no age, no number that names something."""
    numerals = known.numerals
    first = figure.counted.split()[0].lower() if figure.counted else ""
    if figure.unit == "times" or (figure.unit in {"year", "years"} and first == "old"):
        return False
    if "old" in figure.written.split() or figure.written.endswith("-old"):
        return False
    if not figure.unit and (len(first) == 1 and first.isascii()):
        return False
    if not figure.unit and first in _HOURS:
        return False
    if not figure.unit and (first in numerals.weekdays or first in numerals.months):
        return False
    if _PHONE.search(sentence[max(0, figure.start - 2) : figure.start]) and not figure.unit:
        return False
    if figure.written[:1] == "0" and figure.written.isdecimal() and len(figure.written) > 1:
        return False  # a telephone number
    if re.match(r"[ /]\d", sentence[figure.end : figure.end + 2]) and not figure.unit:
        return False
    if _SCORE.search(sentence[max(0, figure.start - 3) : figure.start]) and not figure.is_range:
        return False
    if re.match(r"(?:[-\u2013/]\s?|:)\d", sentence[figure.end : figure.end + 3]):
        return False
    if _is_fraction(figure):
        behind = next((w.lower for w in tokens(sentence) if w.start >= figure.end), "")
        ratio = len(figure.written.split()) > _LEAST_WORDS  # "four in ten"
        return figure.high == _HALF or behind in _OF or ratio
    plain = figure.low == figure.high and float(figure.low).is_integer() and not figure.unit
    if _TIME.fullmatch(figure.written) and not figure.unit:
        before = [w.lower for w in tokens(sentence[: figure.start])][-1:]
        if not _AT.isdisjoint(before):
            return False  # "alle 9.30"
    behind = sentence[figure.end : figure.end + _BEHIND]
    if _NAMED_BEHIND.match(behind) or sentence[: figure.start].endswith("第"):
        return False
    if figure.written.endswith("\u00b0") and _first_word(behind) in numerals.months:
        return False  # "il 1\u00b0 settembre"
    if not figure.unit and figure.approximation in {"less than", "more than"}:
        noun = tokens(sentence[: figure.start])[-1:]
        who = noun[0].lower if noun else ""
        who = "" if first and who in known.figures.totals else who
        if figure.high <= _OLDEST and who in known.figures.aged:
            return False  # "children under ten"
    compared = [w.lower for w in tokens(sentence[: figure.start])][-_BESIDE:]
    beside = bool(compared) and compared[-1] in known.figures.than and not figure.approximation
    if beside and not known.figures.none.isdisjoint(compared):
        return False  # "none younger than 19"
    if plain and _is_old_year(figure, sentence, known):
        return False
    if plain and _is_age(figure, sentence):
        return False
    if plain and not figure.approximation and _is_label(figure, sentence, earlier, known):
        return False
    if plain and figure.kind is FigureKind.NUMBER and figure.high == 1:
        # "only one death", but not "one of the two"
        counts = happening(first, known.language) or thing(first)
        return bool(counts) and first not in _OF and _is_word(figure)
    return True


def _first_word(text: str) -> str:
    return next((w.lower for w in tokens(text)), "")


def _is_old_year(figure: ParsedFigure, sentence: str, known: Lexicon) -> bool:
    """Whether four digits behind "in" are a year before those that are read as such: 1889."""
    if figure.counted or not figure.written.isdecimal() or len(figure.written) != len("1889"):
        return False
    before = [w.lower for w in tokens(sentence[: figure.start])][-1:]
    return not known.figures.when.isdisjoint(before)


def _is_age(figure: ParsedFigure, sentence: str) -> bool:
    """Whether it says how old somebody is: "a woman of 67", "a locksmith of 44"."""
    before = [w.lower for w in tokens(sentence[: figure.start])][-_LEAST_WORDS - 1 :]
    if len(before) < _LEAST_WORDS or not figure.high <= _OLDEST or before[-1] != "of":
        return False
    who = before[-2]
    single = before[0] in {"a", "an"} and not figure.unit
    single &= figure.counted.split(" ")[0].endswith("ed") or not figure.counted  # "of 44 opened"
    return who in _PEOPLE | {"age"} or (single and who.endswith(_TRADES) and who not in _NO_TRADES)


def _is_label(figure: ParsedFigure, sentence: str, earlier: str, known: Lexicon) -> bool:
    """Whether the number names something: "Hall 3", "article 9", "Boeing 737"."""
    written = figure.written
    before = [w for w in tokens(sentence) if w.end <= figure.start]
    if not before:
        # the label is an abbreviation whose dot was taken for the sentence's end: "art. 33"
        last_before = tokens(earlier)[-1:]
        return any(w.lower in known.figures.labels for w in last_before) and written[:1].isdigit()
    last = before[-1]
    gap = sentence[last.end : figure.start]
    if gap.strip(" \u00a0"):
        return gap.strip() in {".", "#", "\u2116", "n\u00b0", "\u00b0", "-"} and (
            last.lower in known.figures.labels or gap.strip() in {"#", "\u2116"}
        )
    if last.lower.rpartition("'")[2] in known.figures.labels:
        return written[:1].isdigit() or written[:1].isupper()
    if written[:1].isupper() and not written[:1].isdigit():
        # "the Group of Seven"
        return (
            last.lower in known.function_words
            and len(before) > 1
            and before[-2].capital
            and not before[-2].first
        )
    if not written.isdecimal() or last.first or not last.capital:
        return False
    if known.noun_endings or last.lower in known.function_words or last.lower in known.claims:
        return False
    following = next((w for w in tokens(sentence) if w.start >= figure.end), None)
    joined = following is not None and not sentence[figure.end : following.start].strip()
    return not joined or following is None or following.lower in known.function_words


def _share_of(
    figure: ParsedFigure, following: ParsedFigure | None, sentence: str, known: Lexicon
) -> float | None:
    """The per cent of "four in ten"; None where the two figures are none."""
    if following is None or figure.unit or following.unit or following.high not in _SHARES:
        return None
    gap = [w.lower for w in tokens(sentence[figure.end : following.start])]
    if not 0 < len(gap) <= _BESIDE + 1 or figure.high >= following.high or figure.low <= 0:
        return None
    links = [w for w in gap if w in known.figures.ratios]
    if not links or gap[-1] not in known.figures.ratios:
        return None
    return figure.low / following.high * _PER_CENT


_OF = frozenset(
    [
        "of",
        "der",
        "des",
        "de",
        "du",
        "di",
        "dei",
        "degli",
        "delle",
        "von",
        "van",
        "z",
        "ze",
        "из",
        "с",
        "з",
        "із",
        "da",
        "do",
        "dos",
        "das",
        "من",
    ]
)


_THEM = frozenset(["them", "ihnen", "eux", "ellos", "loro", "них", "nich"])


def _is_partitive(between: str) -> bool:
    words = [w.lower for w in tokens(between)]
    return (
        bool(words)
        and words[0] in _OF
        and len(words) <= _SIDE
        and not re.search(r"[,;:.]", between)
    )


def _is_of_source(source: str, left: Sequence[Token], known: Lexicon) -> bool:
    """Whether it is told in passing of who speaks: "a lawyer who represents 600 savers"."""
    speaker = {w.lower for w in tokens(source)}
    return any(
        link.lower in known.figures.relatives and who.lower in speaker
        for who, link in pairwise(left)
    )


def _is_step(
    left: Sequence[Token],
    following: ParsedFigure | None,
    sentence: str,
    figure: ParsedFigure,
    known: Lexicon,
) -> bool:
    """Whether it says by how much something changed, before what it is now: "by eight, to 22"."""
    if following is None or not left or left[-1].lower not in known.figures.steps:
        return False
    return len(tokens(sentence[figure.end : following.start])) <= _BESIDE


def _is_among(left: Sequence[Token], known: Lexicon) -> bool:
    """Whether the figure is said to be some of those counted before: "of which four"."""
    if _has(known.figures.parts, " ".join(w.word for w in left[-_BESIDE - 1 :])):
        return True
    behind = list(dropwhile(lambda w: w.lower not in known.figures.among, left))[1:]
    return any(_means_something(w, known) for w in behind)  # "among the evacuated are twelve"


def _is_of_whole(previous: ParsedFigure | None, sentence: str, known: Lexicon) -> bool:
    """Whether the figure before it is the whole of which it is a part: "of the 37 houses, 26"."""
    if previous is None:
        return False
    words = [w for w in tokens(sentence) if w.end <= previous.start]
    while words and words[-1].lower in known.function_words - _OF:
        words.pop()
    if not words or words[-1].lower not in _OF | known.figures.among:
        return False
    return len(words) == 1 or bool(_APART.search(sentence, words[-2].end, words[-1].start))


def _is_of_them(sentence: str, figure: ParsedFigure, known: Lexicon) -> bool:
    behind = [w for w in tokens(sentence) if w.start >= figure.end][:2]
    if len(behind) < len(("of", "them")) or sentence[figure.end : behind[0].start].strip():
        return False  # "5.2 million, of which the policy would pay a part" is the whole
    return behind[0].lower in _OF and behind[1].lower in known.names.pronouns | _THEM


def _clause(
    figure: ParsedFigure, sentence: str, counting: Sequence[ParsedFigure], known: Lexicon
) -> tuple[int, int]:
    """The range of the sentence that says what the figure counts."""
    marks = [m.span() for m in _MARK.finditer(sentence)]
    links = (
        re.compile(r"\s(?:" + "|".join(map(re.escape, sorted(known.conjunctions))) + r")\s")
        if known.conjunctions
        else None
    )
    if links is not None:
        # "and" parts two clauses where both have a figure
        for m in links.finditer(sentence):
            left = bisect_right(counting, m.start(), key=attrgetter("end"))
            right = bisect_left(counting, m.end(), key=attrgetter("start"))
            if (
                left
                and right < len(counting)
                and not _MARK.search(sentence, counting[left - 1].end, m.start())
                and not _MARK.search(sentence, m.end(), counting[right].start)
            ):
                marks.append(m.span())
    marks = [
        m for m in sorted(marks) if not figure.start < m[1] <= figure.end or m[0] >= figure.end
    ]
    bounds = [0, *(m[1] for m in marks if m[1] <= figure.start)]
    ends = [*(m[0] for m in marks if m[0] >= figure.end), len(sentence)]
    place, behind = len(bounds) - 1, 0
    start, end = bounds[place], ends[behind]

    counted = set(figure.counted.lower().split())
    words = [
        w
        for w in tokens(sentence)
        if not figure.start <= w.start < figure.end
        if w.lower in counted or _means_something(w, known)
    ]
    # How much the words up to each of them say: a clause may grow by many marks.
    said = [0, *accumulate(1 + key(w.lower, known.language).startswith(HAPPENS) for w in words)]
    others = [f.start for f in counting if f is not figure]

    def content() -> int:
        first = bisect_left(words, start, key=attrgetter("start"))
        last = bisect_right(words, end, key=attrgetter("end"))
        return said[max(first, last)] - said[first]

    def has_other(since: int, until: int) -> bool:
        return bisect_left(others, since) < bisect_left(others, until)

    while content() < _LEAST_WORDS:
        earlier = bounds[place - 1] if place else None
        crossed = earlier is not None and has_other(earlier, start)
        if earlier is not None and not crossed:
            place -= 1
            start = bounds[place]
        elif behind + 1 < len(ends) and not has_other(end, ends[behind + 1]):
            behind += 1
            end = ends[behind]
        elif earlier is not None:
            place -= 1
            start = bounds[place]
        else:
            break
    return start, end


def _means_something(word: Token, known: Lexicon) -> bool:
    """Whether a word says something of what is counted."""
    lower, numerals, beside = word.lower, known.numerals, known.figures
    if lower[0].isdigit() or len(lower) == 1:
        return False
    if lower in known.function_words or lower in known.openers or lower in known.auxiliaries:
        return False
    if (
        lower in beside.others
        or lower in beside.former
        or lower in beside.spans
        or lower in beside.when
    ):
        return False
    if lower in numerals.numbers or lower in numerals.scales or lower in numerals.weekdays:
        return False
    if lower in numerals.months or lower in numerals.days or lower in numerals.approximations:
        return False
    if lower in known.names.pronouns or lower in numerals.periods or lower in numerals.clock:
        return False
    return known.claims.get(lower) is None


def _is_done(before: Token | None, word: Token, known: Lexicon) -> bool:
    """Whether a verb of giving numbers says what happened to what is counted: "were found"."""
    return before is not None and before.lower in known.done and word.lower in known.figures.counts


def _is_name(word: Token, setting: Setting) -> bool:
    """Whether a word is a name, as far as its capital tells."""
    if not word.capital or setting.lexicon.noun_endings:
        return False
    return not word.first or setting.standing.is_name(word.word)


def _times(
    sentence: str, every: Sequence[ParsedFigure], published: datetime | None, known: Lexicon
) -> list[tuple[int, int, str, bool]]:
    """The dates of a sentence that are another time than the article's: place, date, leading."""
    today = None if published is None else published.date()
    found: list[tuple[int, int, str, bool]] = []
    for one in every:
        if one.kind is not FigureKind.DATE or one.unit not in {"year", "month", "date", "day"}:
            continue
        before = [w for w in tokens(sentence) if w.end <= one.start]
        last = before[-1].lower if before else ""
        dated = (
            not before
            or last in known.figures.when | known.figures.early
            or (last not in known.function_words and last not in known.numerals.terms)
        )
        if last in known.numerals.terms or last in {
            "of",
            "since",
            "von",
            "seit",
            "de",
            "depuis",
            "desde",
            "dal",
            "od",
            "с",
            "від",
            "з",
            "by",
            "bis",
        }:
            dated = last in known.figures.when
        if not dated:
            continue
        said = _written_date(one, today)
        if said:
            leading = len(before) <= _LEAST_WORDS
            found.append((one.start, one.end, said, leading))
    return found


def _written_date(one: ParsedFigure, today: date | None) -> str:
    """A date as 2019, 2019-03 or 2019-03-04, if it is well before the article; else empty."""
    near = [today] if today else []
    found = list(spans(one, near))
    if today is not None:
        found = [s for s in found if s[0] <= today.toordinal()]
    if not found:
        return ""
    first, last = max(found)
    if today is not None and today.toordinal() - last < _PAST:
        return ""
    day = date.fromordinal(first)
    if one.unit == "year":
        return f"{day.year:04}"
    if one.unit == "month":
        return f"{day.year:04}-{day.month:02}"
    return day.isoformat()


def _time_of(
    figure: ParsedFigure,
    dates: Sequence[tuple[int, int, str, bool]],
    sentence: str,
    known: Lexicon,
) -> str:
    """The date that holds for a figure: one that opens the sentence, or stands in its clause."""
    best = ""
    for start, end, said, leading in dates:
        between = (
            sentence[end : figure.start] if end <= figure.start else sentence[figure.end : start]
        )
        apart = bool(_APART.search(between)) or any(
            w.lower in known.conjunctions for w in tokens(between)
        )
        if leading or not apart or (end <= figure.start and ";" in between):
            best = said
    return best
