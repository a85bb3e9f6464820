"""Who did it to whom: "A sued B" and "B sued A" have the same words, and so have their passives.

A verb that stands in both versions has somebody before it and somebody behind it. They changed
parts where they changed places, unless the verb turned passive ("was sued by"); and they did where
they stand in their places and the verb alone turned passive. Where nouns have cases, their endings
tell it; where no space parts words, two of them that changed places around what stayed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from monitor.core.classify.passages import AlignedPassage, ArticleVersions, Difference
from monitor.core.classify.referents import is_name
from monitor.core.classify.rewording import says_something
from monitor.core.classify.wording import Setting
from monitor.core.language.lexicons import Lexicon
from monitor.core.language.synonyms import stem
from monitor.core.language.text import SPACELESS
from monitor.core.language.tokens import Token, tokens
from monitor.model.change import ChangeKind, Severity

_MOST = 60
"""Words of a side that are read: a longer passage is several sentences."""

_NEAR = 5
"""Words from a link up to which it leads a word: an article, a title and a first name between."""

_LONGEST = 16
"""Letters of two things that changed places where no space parts words."""

_PARTS = re.compile(r"[,;:.!?()\u2013\u2014]")
"""What ends the clause in which a verb has its subject and its object."""

_JOINING = frozenset("\u548c\u4e0e\u8207\u8ddf\u53ca\u6216\u3068\u3084\u3001\uff0c\u30fb,")
"""What joins things of which either may come first, where no space parts words: "and", "or"."""

_VOWELS = "аоиыіaoiy"
"""What the past tense of a verb ends in by its number and gender, in Cyrillic and Latin letters."""

_SPACELESS = re.compile(f"[{SPACELESS}]")


class _Word(NamedTuple):
    """A word of content that stands once in its side, with the small words right before it."""

    token: Token
    place: int  # among the words of content of its side
    clause: int
    led: tuple[str, ...]
    by: bool  # whether a link of who did it stands shortly before: "by former president Ann Lee"


def role_differences(passage: AlignedPassage, articles: ArticleVersions) -> list[Difference]:
    """The passage as one difference where those who act in it changed parts; else none."""
    old, new = passage.old.text, passage.new.text
    if len(passage.old.sentences) != 1 or len(passage.new.sentences) != 1 or old == new:
        return []
    pair = (
        _changed_places(old, new)
        if _SPACELESS.search(old)
        else next(_changed_parts(old, new, articles.setting), None)
    )
    reason = f"who did it to whom is turned round: {' and '.join(pair)}" if pair else ""
    if not pair and (others := next(_other_agents(old, new, articles.setting), None)):
        reason = f"somebody else did it: {others[0]} \u2192 {others[1]}"
    if not reason:
        return []
    return [
        Difference(
            kind=ChangeKind.WORDING,
            reason=reason,
            old=(0, len(old)),
            new=(0, len(new)),
            severity=Severity.SUBSTANTIVE,
        )
    ]


def _changed_places(old: str, new: str) -> tuple[str, str] | None:
    """Two things that changed places around what stayed, where all else stands as it stood."""
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    ours, theirs = old[start : len(old) - end], new[start : len(new) - end]
    if len(ours) != len(theirs):
        return None
    for size in range(1, min(_LONGEST, len(ours))):
        first = ours[:size]
        if not theirs.endswith(first):
            continue
        for other in range(1, min(_LONGEST, len(ours) - size)):
            last, between = theirs[:other], ours[size : len(ours) - other]
            if ours.endswith(last) and theirs == last + between + first:
                joined = set(between.strip()) <= _JOINING or any(map(str.isdigit, first + last))
                return None if joined else (first, last)
    return None


def _changed_parts(old: str, new: str, setting: Setting) -> Iterator[tuple[str, str]]:
    """The pairs of words that changed parts around a verb that both sides have.

    Names that were exchanged for one another are told as such.
    """
    lexicon = setting.lexicon
    ours, theirs = _of_content(old, lexicon), _of_content(new, lexicon)
    pairs = list(_paired(ours, theirs, lexicon))
    actors = [pair for pair in pairs if all(_may_act(word, lexicon) for word in pair)]
    for verb, after in pairs:
        if lexicon.claims.get(verb.token.lower) == "says" or verb.token.capital:
            continue
        if verb.led and verb.led[-1] in lexicon.determiners | lexicon.numerals.ones:
            continue  # a noun
        for one, other in _beside(verb, after, actors, lexicon):
            if not all(is_name(old, word.token, setting) for word in (one, other)):
                yield one.token.word, other.token.word


def _other_agents(old: str, new: str, setting: Setting) -> Iterator[tuple[str, str]]:
    """Who does it, where the verb turned passive and another stands behind its "by"."""
    lexicon = setting.lexicon
    ours, theirs = _of_content(old, lexicon), _of_content(new, lexicon)
    pairs = list(_paired(ours, theirs, lexicon))
    known = {word for pair in pairs for word in pair}
    for verb, after in pairs:
        for active, passive, sides in (
            (verb, after, (ours, theirs)),
            (after, verb, (theirs, ours)),
        ):
            if lexicon.passive.isdisjoint(passive.led) or not lexicon.passive.isdisjoint(
                active.led
            ):
                continue
            one = next((word for word in sides[0] if word.place == active.place - 1), None)
            by = next((word for word in sides[1] if word.place > passive.place and word.by), None)
            if one and by and not {one, by} & known and by.clause == passive.clause:
                found = (one.token.word, by.token.word)
                yield found if active is verb else (found[1], found[0])


def _may_act(word: _Word, lexicon: Lexicon) -> bool:
    """Whether a word may be a noun: no unit of a number, and no verb behind its auxiliary."""
    numerals, last = lexicon.numerals, word.led[-1] if word.led else ""
    if word.token.lower in numerals.units or word.token.lower in numerals.hour_words:
        return False
    return not any(
        last in listed
        for listed in (lexicon.done, lexicon.finite, lexicon.passive, lexicon.auxiliaries)
    )


def _of_content(text: str, lexicon: Lexicon) -> list[_Word]:
    """The words of content of a side that stand once in it."""
    found: list[_Word] = []
    led: list[str] = []
    end = clause = 0
    linked = -_NEAR
    for number, token in enumerate(tokens(text)[:_MOST]):
        clause += _PARTS.search(text, end, token.start) is not None
        end = token.end
        if token.lower in lexicon.agent_links:
            linked = number
        small = token.lower in lexicon.passive or token.lower in lexicon.agent_links
        if not small and says_something(text, token, lexicon):
            found.append(_Word(token, len(found), clause, tuple(led), number - linked < _NEAR))
            led = []
        elif small or token.lower in lexicon.function_words:
            led.append(token.lower)
    often = Counter(word.token.lower for word in found)
    return [word for word in found if often[word.token.lower] == 1]


def _paired(
    ours: Sequence[_Word], theirs: Sequence[_Word], lexicon: Lexicon
) -> Iterator[tuple[_Word, _Word]]:
    """The words that both sides have, in any form."""
    left = list(theirs)
    for one in ours:
        for other in left:
            if _are_one(one.token.lower, other.token.lower, lexicon):
                left.remove(other)
                yield one, other
                break


def _are_one(one: str, other: str, lexicon: Lexicon) -> bool:
    if one == other or stem(one, lexicon) == stem(other, lexicon):
        return True
    short, long = sorted((one, other), key=len)
    return long.startswith(short) and long[len(short) :] in lexicon.names.case_endings


def _beside(
    verb: _Word, after: _Word, pairs: Sequence[tuple[_Word, _Word]], lexicon: Lexicon
) -> Iterator[tuple[_Word, _Word]]:
    """Who acts and on whom in the old text, where they changed parts around a verb in the new."""
    here = [
        pair for pair in pairs if (pair[0].clause, pair[1].clause) == (verb.clause, after.clause)
    ]
    if lexicon.subject_endings:
        if _voice(verb.token.lower) == _voice(after.token.lower):
            yield from _by_endings(here, verb, lexicon)
        return
    for one, one_after in here:
        if one.place != verb.place - 1:
            continue
        for other, other_after in here:
            if other.place <= verb.place:
                continue
            passive = _is_passive(verb, other, lexicon)
            if other_after.place == after.place - 1 and one_after.place > after.place:
                named = {*one.led, *one_after.led} <= lexicon.determiners
                moved = other.led != other_after.led or (named and one.led != one_after.led)
                bare = lexicon.subject_first and _is_object(other, lexicon)
                # a headline has no auxiliary: "Man shot by officer"
                alike = passive == _is_passive(after, one_after, lexicon)
                if alike and other.by == one_after.by and (moved or bare):
                    yield one, other
            elif one_after.place == after.place - 1 and other_after.place > after.place:
                active = other_after if passive else other
                turned = passive != _is_passive(after, other_after, lexicon) and not active.by
                if turned and _is_object(active, lexicon):
                    yield one, other


def _is_passive(verb: _Word, agent: _Word, lexicon: Lexicon) -> bool:
    """Whether a verb is told of whom it befell, with who did it behind: "was sued by the firm"."""
    return not lexicon.agent_links.isdisjoint(agent.led) and not lexicon.passive.isdisjoint(
        verb.led
    )


def _is_object(word: _Word, lexicon: Lexicon) -> bool:
    """Whether nothing but articles leads a word; any small word may where they are not listed."""
    return not lexicon.determiners or set(word.led) <= lexicon.determiners | lexicon.numerals.ones


def _by_endings(
    pairs: Sequence[tuple[_Word, _Word]], verb: _Word, lexicon: Lexicon
) -> Iterator[tuple[_Word, _Word]]:
    """Who acts and on whom, where one was the subject by its ending and the other is it now."""
    first = [a for a, b in pairs if a != verb and _is_subject(a, b, lexicon)]
    second = [a for a, b in pairs if a != verb and _is_subject(b, a, lexicon)]
    yield from ((one, other) for one in first for other in second)


def _is_subject(one: _Word, other: _Word, lexicon: Lexicon) -> bool:
    """Whether a noun's form is its first, and the other form of it is none: "мэр", "мэра"."""
    if one.led or other.led:
        return False
    ours, theirs = one.token.lower, other.token.lower
    same = 0
    while same < min(len(ours), len(theirs)) and ours[same] == theirs[same]:
        same += 1
    return theirs[same:] in lexicon.subject_endings.get(ours[same:], frozenset())


def _voice(verb: str) -> str:
    """A verb's form without its number and gender: "ударил", "ударила"."""
    form = verb.rstrip(_VOWELS)
    return f"{form[:-1]}л" if form.endswith("в") else form
