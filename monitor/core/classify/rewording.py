"""Words exchanged for others that need not say the same.

Nothing here knows what a sentence means. A noun, verb, adjective or adverb in the place of another
is another fact unless the two are known to say the same; words that only join or introduce, and
those that the other rules read (names, figures, who vouches), are not asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice

from monitor.core.classify.edits import Edit
from monitor.core.classify.hedges import is_of_source, reports_speech
from monitor.core.classify.referents import is_name
from monitor.core.classify.wording import RuleFinding, Setting
from monitor.core.language.lexicons import Lexicon, offences
from monitor.core.language.lexicons.counted import happening
from monitor.core.language.lexicons.frequencies import shares_in
from monitor.core.language.synonyms import is_form_of, meanings, phrases, say_the_same
from monitor.core.language.tokens import Token, token_before, tokens, within
from monitor.model.change import ChangeKind, Severity

_MOST = 12
"""Words of either side that are held against each other: more are a sentence rewritten."""

_LEAD = 3
"""Words before a cause or whoever did it, its article and an adjective among them."""

_FEW = 2
"""Words of a side that a rewriting may exchange for the sound of them; more are another clause."""

_BEFALLS = frozenset({
    *("ill", "killed", "wounded", "lost", "captured", "missing", "rescued", "treated", "arrested"),
    "evacuated",
})  # fmt: skip
"""Groups of words for what befalls people, see `counted`."""

_AMOUNTS = frozenset({"all", "most", "some", "few"})
"""Classes of words that say of how many something holds."""

_PRINTED = 8
"""Words of a side of an edit up to which all are shown."""

_IDEOGRAPH = re.compile("[\u3400-\u9fff]")
"""A Chinese character, in Japanese as well."""

_BEGINNING = 3
"""Letters that two forms of a word begin with."""

_MOST_FORMS = 100
"""Words of one beginning that are looked at; a text of some pages has ten."""

_AROUND = 30
"""Characters beside an edit in which a phrase may begin or end: "car park", "take place"."""

_COMMON = 0.02
"""Share of articles that hold a word from which it is a common one: one in fifty; judgement."""

_NEUTRAL = frozenset({"says", "sourced"})
"""Classes of words that only say that somebody spoke."""

_HIRAGANA = re.compile("[\u3040-\u309f]+")
"""What joins words in Japanese."""


def rewording(edit: Edit, setting: Setting) -> RuleFinding | None:
    """A word of content put in the place of another that is not known to say the same."""
    gone, come = unmatched(edit, setting)
    if bool(gone) != bool(come):  # "top seed" and "second seed", "all" and "older adults"
        gone, come = (
            gone or _ranks(edit, setting, new=False),
            come or _ranks(edit, setting, new=True),
        )
    if not gone or not come:
        return None
    before = _as_printed(edit.text_before, (edit.before_start, edit.before_end), gone)
    after = _as_printed(edit.text_after, (edit.after_start, edit.after_end), come)
    return RuleFinding(
        kind=ChangeKind.WORDING,
        severity=Severity.SUBSTANTIVE,
        reason=f"other words, which need not say the same: {before} \u2192 {after}",
        rests_on_words=True,
    )


def befell(words: Sequence[Token], lexicon: Lexicon) -> frozenset[str]:
    """What the words tell of what befell people, by its group, and of offences, by their stem."""
    listed = offences(lexicon.language)
    found = _BEFALLS & {happening(word.lower, lexicon.language) for word in words}
    return found | {
        next(stem for stem in listed if word.lower.startswith(stem))
        for word in words
        if word.lower.startswith(listed)
    }


def standing_nowhere(words: Sequence[Token], text: str, lexicon: Lexicon) -> list[Token]:
    """The words of which no form stands in a text."""
    return [
        word
        for word in words
        if not any(
            is_form_of(word.lower, one, lexicon)
            for one in _by_beginning(text).get(word.lower[:_BEGINNING], ())[:_MOST_FORMS]
        )
    ]


def tells_why(text: str, start: int, lexicon: Lexicon) -> bool:
    """Whether a cause or who did it stands at a place: behind "because of", behind "by"."""
    led = within(text, max(0, start - _AROUND), start)[-_LEAD:]
    said = " ".join(word.lower for word in led)
    return any(word.lower in lexicon.agent_links for word in led) or any(
        name == "cause" and phrase in said for phrase, name in lexicon.stance.links.items()
    )


def _as_printed(text: str, stretch: tuple[int, int], words: Sequence[Token]) -> str:
    """What is said of one side: its words as printed, small ones too ("came off the rails").

    Of a long one what lies between its first and last word of content that differs. A character
    alone, where no space parts words, with those on either side, which are of its word as a rule.
    """
    start, end = stretch
    if len(within(text, start, end)) > _PRINTED:
        start, end = words[0].start, words[-1].end
    if end - start == 1 and _IDEOGRAPH.match(text, start):
        start -= bool(_IDEOGRAPH.match(text, max(0, start - 1), start))
        end += bool(_IDEOGRAPH.match(text, end))
    return " ".join(text[start:end].strip(" ,;:.").split())


def _ranks(edit: Edit, setting: Setting, *, new: bool) -> list[Token]:
    """The ordinals from the second on, and words of scope: which of several, or how many."""
    text, start, end = (
        (edit.text_after, edit.after_start, edit.after_end)
        if new
        else (edit.text_before, edit.before_start, edit.before_end)
    )
    ordinals, scopes = setting.lexicon.numerals.ordinals, setting.lexicon.stance.scopes
    return [
        word
        for word in within(text, start, end)
        if ordinals.get(word.lower, 0) > 1 or scopes.get(word.lower) in _AMOUNTS
    ]


def says_more_or_less(edit: Edit, setting: Setting) -> bool:
    """Whether an edit puts in or takes out a word of content for which none stands instead."""
    return any(unmatched(edit, setting))


def unmatched(edit: Edit, setting: Setting) -> tuple[list[Token], list[Token]]:
    """The words of content of either side for which none of the other side stands."""
    old = _content(edit.text_before, edit.before_start, edit.before_end, setting)
    new = _content(edit.text_after, edit.after_start, edit.after_end, setting)
    old, new = _without_phrases(edit, old, new, setting)
    return _without(old, new, setting.lexicon), _without(new, old, setting.lexicon)


def _without_phrases(
    edit: Edit, old: list[Token], new: list[Token], setting: Setting
) -> tuple[list[Token], list[Token]]:
    """The words without those of a phrase for which the other side has a word or a phrase.

    A phrase may go on beside the edit: "press conference" and "news conference".
    """
    lexicon = setting.lexicon
    ours = _phrases(edit.text_before, edit.before_start, edit.before_end, lexicon)
    theirs = _phrases(edit.text_after, edit.after_start, edit.after_end, lexicon)
    for mine, others, words, counterparts in (
        (ours, theirs, old, new),
        (theirs, ours, new, old),
    ):
        for start, end, meant in mine:
            same = [
                (word.start, word.end)
                for word in counterparts
                if not meant.isdisjoint(meanings(word.lower, lexicon))
            ] + [(i, k) for i, k, known in others if not meant.isdisjoint(known)]
            if same:
                words[:] = [word for word in words if not start <= word.start < end]
                i, k = same[0]
                counterparts[:] = [word for word in counterparts if not i <= word.start < k]
    return old, new


def _phrases(
    text: str, start: int, end: int, lexicon: Lexicon
) -> list[tuple[int, int, frozenset[int]]]:
    """The listed phrases that have a word of a range: characters from and to, and meanings."""
    inside = within(text, start, end)
    if not inside:
        return []
    around = within(text, max(0, inside[0].start - _AROUND), inside[-1].end + _AROUND)
    found = phrases([word.lower for word in around], lexicon)
    places = ((around[one.start].start, around[one.end - 1].end, one.meanings) for one in found)
    return list(islice((one for one in places if one[0] < end and start < one[1]), _MOST))


def without_counterpart(edit: Edit, setting: Setting) -> list[Token]:
    """The words of content of either side that stand nowhere in the other version of the text."""
    gone, come = unmatched(edit, setting)
    return [
        *standing_nowhere(gone, edit.text_after, setting.lexicon),
        *standing_nowhere(come, edit.text_before, setting.lexicon),
    ]


def says_much(word: Token, lexicon: Lexicon) -> bool:
    """Whether a word is rare enough that its coming or going alone tells another fact.

    "Drunken" does, "old" and "also" do not. Of a language without a table of frequencies, and of
    the unit of a number, nothing is known.
    """
    shares = shares_in(lexicon.language)
    idle = (lexicon.fillers, lexicon.numerals.units, lexicon.numerals.currencies)
    return (
        bool(shares)
        and shares.get(word.lower, 0.0) < _COMMON
        and not any(word.lower in listed for listed in idle)
    )


@lru_cache(maxsize=256)
def _by_beginning(text: str) -> dict[str, tuple[str, ...]]:
    """The words of a text by their first letters, each once."""
    found: dict[str, dict[str, None]] = {}
    for word in tokens(text):
        found.setdefault(word.lower[:_BEGINNING], {})[word.lower] = None
    return {beginning: tuple(words) for beginning, words in found.items()}


def _content(text: str, start: int, end: int, setting: Setting) -> list[Token]:
    """The first words of a range that say something and that no other rule reads."""
    saying = (
        word
        for word in within(text, start, end)
        if says_something(text, word, setting.lexicon)
        and not _is_unit(text, word, setting.lexicon)
        and not is_name(text, word, setting)
        and not is_of_source(text, word.start, word.end, setting)
    )
    return list(islice(saying, _MOST))


def _is_unit(text: str, word: Token, lexicon: Lexicon) -> bool:
    """Whether a word is the unit of the number before it: "won" is money in "900 won"."""
    numerals = lexicon.numerals
    if word.lower not in numerals.units and word.lower not in numerals.currencies:
        return False
    left = token_before(text, word.start)
    return (
        left is None
        or left.lower[-1:].isdigit()
        or left.lower in numerals.numbers
        or left.lower in numerals.scales
        or left.lower in numerals.vague
    )


def says_something(text: str, word: Token, lexicon: Lexicon) -> bool:
    """Whether a word of a text says something that no other rule reads."""
    lower, numerals = word.lower, lexicon.numerals
    if lower in lexicon.function_words or _HIRAGANA.fullmatch(lower):
        return False
    if lower in lexicon.auxiliaries:
        return False
    if (name := lexicon.claims.get(lower)) in _NEUTRAL:
        return lower in lexicon.ambiguous and not reports_speech(text, word, name, lexicon)
    acts = lower in lexicon.agents or lower in lexicon.stance.orders
    if lower in lexicon.openers and not acts:
        return False
    if any(character.isdigit() for character in lower):
        return False
    return not any(
        lower in words
        for words in (
            numerals.numbers, numerals.scales, numerals.ordinals, numerals.fractions,
            numerals.vague, numerals.months, numerals.weekdays, numerals.per_cent,
            numerals.multiples,
        )
    )  # fmt: skip


def _without(words: Sequence[Token], others: Sequence[Token], lexicon: Lexicon) -> list[Token]:
    """The words for which none of the others stands."""
    return [
        word
        for word in words
        if not any(say_the_same(word.lower, other.lower, lexicon) for other in others)
    ]
