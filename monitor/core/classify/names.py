"""Names exchanged, put in, taken out, and labels that judge.

Names are known by their capital shape, by standing as a name elsewhere in the article, and by
the story's own list of aliases; no model is needed. They are paired by whom they mean, anywhere in
a passage: "Mr Smith" for "John Smith" changes nothing, wherever it stands.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from monitor.core.classify.edits import Edit, passage_edits
from monitor.core.classify.hedges import attribution, is_of_source, reporting
from monitor.core.classify.passages import AlignedPassage, ArticleVersions, Difference
from monitor.core.classify.referents import (
    alias_group,
    are_same,
    begins_with_the_same,
    dateline_end,
    is_name,
    known_as_one,
    mentions,
    nation_of,
    spelt_out,
    stands_in,
)
from monitor.core.classify.wording import Mention, NameDifference, RuleFinding, Setting
from monitor.core.language.lexicons import Lexicon
from monitor.core.language.lexicons import lexicon as lexicon_of
from monitor.core.language.lexicons.lexicon import Labels
from monitor.core.language.name_context import bare
from monitor.core.language.numbers import parse
from monitor.core.language.phrases import PhraseIndex
from monitor.core.language.spelling import common_spelling
from monitor.core.language.synonyms import meanings, say_the_same
from monitor.core.language.tokens import Token, token_after, token_before, tokens, within
from monitor.core.language.transliteration import is_cyrillic, name_key
from monitor.model.change import ChangeKind, Severity

_ABBREVIATED = 4  # letters of a title that is cut short: "sen", "insp"
_MOST_LEFT = 100
"""Names of a side of a passage without a counterpart that are sought in the other version; a
sentence has some ten, and the words of any others are still told."""

_MOST_NAMES = 40
"""Names of one side of a passage that are held against all of the other."""

_PARALLEL = 12
"""Words of an edit up to which a name that went and one that came stand for each other."""

_SPEAKER = 3
"""Words of a body that speaks, with its article and an adjective: "the city council"."""

_FULL = 2
"""Words of a given name and a surname."""

_LABEL = 3
"""Words of a label at most: "asylum seekers"."""


def name_differences(passage: AlignedPassage, articles: ArticleVersions) -> list[Difference]:
    """The names that a passage exchanges, gains or loses, and its labels that judge."""
    setting = articles.setting
    old, new = passage.old.text, passage.new.text
    made = passage_edits(old, new, setting.lexicon.language)
    found = [
        Difference(
            kind=ChangeKind.COSMETIC if one.severity is Severity.COSMETIC else ChangeKind.NAME,
            reason=one.reason,
            old=(one.old.whole_start, one.old.whole_end) if one.old else None,
            new=(one.new.whole_start, one.new.whole_end) if one.new else None,
            severity=one.severity,
        )
        for one in compared_names(old, new, made, setting)
    ]
    return [
        *_datelines(old, new, setting),
        *found,
        *(_relabelled(edit, setting) for edit in made if _labels(edit, setting)),
        *(
            _other_person(edit)
            for edit in made
            if _is_other_person(edit, setting) or _is_other_speaker(edit, setting)
        ),
    ]


def compared_names(
    old: str, new: str, made: Sequence[Edit], setting: Setting
) -> list[NameDifference]:
    """The differences in the names of two texts, `made` being the edits between them."""
    ours, theirs = _named(old, setting), _named(new, setting)
    pairs = _matched(ours, theirs, setting)
    taken = set(pairs.values())
    gone = [m for i, m in enumerate(ours) if i not in pairs][:_MOST_LEFT]
    come = [m for j, m in enumerate(theirs) if j not in taken][:_MOST_LEFT]
    spelt = [*_spelt_out(gone, new, setting)], [*_spelt_out(come, old, setting)]
    for short, long in spelt[0]:
        gone, come = _without(gone, short), _without(come, long)
    for short, long in spelt[1]:
        come, gone = _without(come, short), _without(gone, long)
    same = [(ours[i], theirs[j]) for i, j in pairs.items()]
    offices = [(_other_office(*pair, old, new, setting), pair) for pair in same]
    found = [
        *(office for office, _ in offices if office is not None),
        *_other_forms([pair for office, pair in offices if office is None], setting),
        *(_same(short, long) for short, long in spelt[0]),
        *(_same(long, short) for short, long in spelt[1]),
        *_by_edit(made, gone, come, (ours, theirs), setting),
    ]
    if not gone and not come and _changed_places(old, new, ours, theirs, pairs, setting):
        ranks = _ranks(pairs)
        first = next(i for i, j in pairs.items() if i != ranks[j])
        found = [
            NameDifference(
                ours[first], theirs[pairs[first]], "names changed places with each other"
            )
        ]
    return found


def _spelt_out(
    names: Sequence[Mention], text: str, setting: Setting
) -> Iterator[tuple[Mention, Mention]]:
    """The abbreviations that the other text spells out, each with what they stand for there."""
    for mention in names[:_MOST_NAMES]:
        if (place := spelt_out(mention, text, setting)) is not None:
            shown = text[slice(*place)]
            yield mention, Mention((shown,), *place, *place, shown=shown, is_weak=False)


def _without(names: Sequence[Mention], other: Mention) -> list[Mention]:
    """The names that do not lie within another."""
    return [m for m in names if not (other.start <= m.start and m.end <= other.end)]


def _datelines(old: str, new: str, setting: Setting) -> Iterator[Difference]:
    """A dateline that came or went is no news; another place in it is."""
    ends = dateline_end(old, setting), dateline_end(new, setting)
    heads = old[: ends[0]].strip(), new[: ends[1]].strip()
    if heads[0] != heads[1]:
        places = tuple(re.split(r"[,(\u2013\u2014-]", head)[0].strip() for head in heads)
        moved = all(places) and places[0].casefold() != places[1].casefold()
        yield Difference(
            kind=ChangeKind.NAME if moved else ChangeKind.COSMETIC,
            reason="the dateline names another place" if moved else "only the dateline differs",
            old=(0, len(heads[0])) if heads[0] else None,
            new=(0, len(heads[1])) if heads[1] else None,
        )


def _named(text: str, setting: Setting) -> list[Mention]:
    """The names of a text that its dateline does not give."""
    begins = dateline_end(text, setting)
    return [m for m in mentions(text, setting) if m.start >= begins]


def _matched(
    ours: Sequence[Mention], theirs: Sequence[Mention], setting: Setting
) -> dict[int, int]:
    """The mentions that mean the same, each with one of the other side: the same words first."""
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for j, mention in reversed([*enumerate(theirs)]):
        places[mention.words].append(j)
    pairs = {
        i: places[mention.words].pop() for i, mention in enumerate(ours) if places[mention.words]
    }
    taken = set(pairs.values())
    for i in [i for i in range(len(ours)) if i not in pairs][:_MOST_NAMES]:
        for j in [j for j in range(len(theirs)) if j not in taken][:_MOST_NAMES]:
            if are_same(ours[i], theirs[j], setting):
                pairs[i] = j
                taken.add(j)
                break
    return pairs


def _is_no_name(
    mention: Mention, edit: Edit, setting: Setting, *, came: bool, alone: bool = False
) -> bool:
    """Whether a capital hides a figure, or a word that is common elsewhere in the article."""
    text, other = edit.text_before, edit.text_after
    if came:
        text, other = other, text
    if len(mention.words) == 1 and setting.standing.in_lower_case(mention.words[0].lower()):
        return True
    if is_of_source(text, mention.start, mention.end, setting):
        return True
    if mention.is_weak and len(mention.words) == 1:
        lower = mention.words[0].lower()
        possessive = any(
            "'" in word.word for word in within(text, mention.start, mention.whole_end)
        )
        if not possessive and meanings(
            lower, setting.lexicon
        ):  # a listed common word: "Scientists", "Train"
            return True
    if mention.is_weak and _is_label(mention.words[0].lower(), setting):
        return True
    if _is_spelt_small(mention, text, other, setting, most=alone):
        return True
    figures = parse(text, setting.lexicon.language)
    behind = bisect_left(figures, mention.end, key=lambda figure: figure.start)
    return behind > 0 and figures[behind - 1].end > mention.start


def _is_label(word: str, setting: Setting) -> bool:
    """Whether a word labels people by what they do: "Activists" at a sentence's start."""
    return any(word in g.neutral or word in g.judging for g in setting.lexicon.names.loaded)


@lru_cache(maxsize=64)
def _small_words(text: str, language: str) -> frozenset[str]:
    return frozenset(
        common_spelling(word.lower, language) for word in tokens(text) if not word.capital
    )


def _is_spelt_small(
    mention: Mention, text: str, other: str, setting: Setting, *, most: bool
) -> bool:
    """Whether the other text has its words, or `most`, in small letters: "Health Ministry"."""
    function = setting.lexicon.function_words
    language = setting.lexicon.language
    small = _small_words(other, language)
    whole = within(text, mention.whole_start, mention.whole_end)
    words = [bare(word.lower) for word in whole if word.lower not in function]
    known = [word for word in words if common_spelling(word, language) in small]
    return bool(known) and (1 + most) * len(known) >= len(words)


def _by_edit(
    made: Sequence[Edit],
    gone: Sequence[Mention],
    come: Sequence[Mention],
    every: tuple[Sequence[Mention], Sequence[Mention]],
    setting: Setting,
) -> Iterator[NameDifference]:
    """What each edit does to the names that went and came; `every` are all of either side."""
    left, right = _placed(made, gone, new=False), _placed(made, come, new=True)
    different = [[*{m.words: m for m in side}.values()][:_MOST_NAMES] for side in every]
    for place in sorted(left.keys() | right.keys()):
        edit, old, new = made[place], left.get(place, []), right.get(place, [])
        if _stand_for_each_other(edit, old, new):
            for before, after in zip(old, new, strict=False):
                yield from _compared(before, after, edit, setting)
            old, new = old[len(new) :], new[len(old) :]
        elif len(old) + len(new) == 1 and (other := _word_instead(edit, setting, came=not new)):
            one = (old or new)[0]
            if not _is_no_name(one, edit, setting, came=not old):
                yield _exchange(one, other, setting) if old else _exchange(other, one, setting)
            continue
        yield from (
            NameDifference(one, None, f"a name was taken out: {one.name}")
            for one in old
            if _matters_alone(edit, one, different[1], setting, came=False)
        )
        yield from (
            NameDifference(None, one, f"a name was put in: {one.name}")
            for one in new
            if _matters_alone(edit, one, different[0], setting, came=True)
        )


def _compared(
    before: Mention, after: Mention, edit: Edit, setting: Setting
) -> Iterator[NameDifference]:
    """What two names are to each other, of which one stands in the other's place."""
    if known_as_one(before, after, setting):
        reason = f"another form of the same name: {before.name} \u2192 {after.name}"
        yield NameDifference(before, after, reason, Severity.COSMETIC)
    elif (
        _letters(before) != _letters(after)  # "F-16" and "F-35" are figures
        and not _is_no_name(before, edit, setting, came=False)
        and not _is_no_name(after, edit, setting, came=True)
    ):
        yield _exchange(before, after, setting)


def _placed(
    made: Sequence[Edit], names: Sequence[Mention], *, new: bool
) -> dict[int, list[Mention]]:
    """The names by the edit that touches them first."""
    found: dict[int, list[Mention]] = defaultdict(list)
    place = 0
    for mention in names:
        while place < len(made) - 1 and _end(made[place], new=new) <= mention.start:
            place += 1
        if made and _start(made[place], new=new) < mention.end:
            found[place].append(mention)
    return found


def _start(edit: Edit, *, new: bool) -> int:
    return edit.after_start if new else edit.before_start


def _end(edit: Edit, *, new: bool) -> int:
    return edit.after_end if new else edit.before_end


def _stand_for_each_other(edit: Edit, old: Sequence[Mention], new: Sequence[Mention]) -> bool:
    """Whether the names that an edit took out and put in are exchanged for each other."""
    if not old or not new or edit.whole:
        return False
    return len(old) == len(new) or (
        max(len(edit.before.split()), len(edit.after.split())) <= _PARALLEL
    )


def _word_instead(edit: Edit, setting: Setting, *, came: bool) -> Mention | None:
    """The one word of a side that may be a name, as it stands for one: "Harding" for "Marlow".

    It opens a sentence, or stands where all nouns have capitals.
    """
    lexicon = setting.lexicon
    old = within(edit.text_before, edit.before_start, edit.before_end)
    new = within(edit.text_after, edit.after_start, edit.after_end)
    if len(old) != 1 or len(new) != 1:
        return None
    word = (new if came else old)[0]
    opens = old[0].first and new[0].first
    listed = (lexicon.function_words, lexicon.openers, lexicon.claims)
    known = any(word.lower in words for words in listed)
    if not word.capital or known or not (opens or lexicon.noun_endings):
        return None
    if setting.standing.in_lower_case(bare(word.lower)):
        return None
    place = word.start, word.end
    return Mention((bare(word.word),), *place, *place, shown=word.word, is_weak=True)


def _same(before: Mention, after: Mention) -> NameDifference:
    reason = f"another form of the same name: {before.name} \u2192 {after.name}"
    return NameDifference(before, after, reason, Severity.COSMETIC)


def _other_office(
    before: Mention, after: Mention, old: str, new: str, setting: Setting
) -> NameDifference | None:
    """The office before a name, where it is another one for the same person: "chairman", "owner".

    A form of address is none, nor is an office that only came or went, was shortened or says the
    same. A word that no list knows as an office counts where it took an office's place.
    """
    lexicon = setting.lexicon
    plain = lexicon.names.address | lexicon.function_words
    no_office = _no_offices(lexicon.language)
    held: list[tuple[Mention, list[str]]] = []
    unlisted = 0
    for mention, text, other, their in ((before, old, new, after), (after, new, old, before)):
        # "Architect Mara Holt" opens a sentence, where a capital says nothing.
        opening = len(mention.words) - len(their.words)
        if not (
            mention.opens
            and opening > 0
            and mention.words[opening:] == their.words
            and not any(word.lower() in no_office for word in mention.words[:opening])
        ):
            opening = 0
        titles = [bare(w.lower) for w in within(text, mention.whole_start, mention.start)]
        words = [word for word in titles if word not in plain]
        words += [word.lower() for word in mention.words[:opening]]
        last = token_before(text, mention.whole_start)
        adjoins = last is not None and not text[last.end : mention.whole_start].strip()
        if words and last is not None and adjoins and last.first and last.lower not in plain:
            words = [last.lower, *words]  # "Fire chief Mara Holt"
            held.append((replace(mention, whole_start=last.start), words))
        elif (
            not words
            and last is not None
            and not last.capital
            and last.lower.isalpha()
            and last.lower not in no_office
            and adjoins
            and last.lower not in {word.lower for word in tokens(other)}
        ):
            held.append((replace(mention, whole_start=last.start), [last.lower]))
            unlisted += 1
        else:
            held.append((mention, words))
    (was, ours), (is_now, theirs) = held
    if unlisted == len(held):
        return None  # no list knows either: it is told as any other words are
    gone = [w for w in ours if not any(_is_the_office(w, x, lexicon) for x in theirs)]
    come = [w for w in theirs if not any(_is_the_office(w, x, lexicon) for x in ours)]
    initials = {"".join(word[0] for word in words) for words in (ours, theirs)}
    if not gone or not come or not initials.isdisjoint(("".join(ours), "".join(theirs))):
        return None  # "PM", "Prime Minister"
    reason = f"another office: {' '.join(ours)} \u2192 {' '.join(theirs)}"
    return NameDifference(was, is_now, reason)


@lru_cache(maxsize=64)
def _no_offices(language: str) -> frozenset[str]:
    """Words that may stand before a name and are no office: "mr", "today", "said"."""
    known = lexicon_of(language)
    return known.names.address.union(
        known.function_words, known.openers, known.fillers, known.claims, known.numerals.days
    )


def _is_the_office(one: str, other: str, lexicon: Lexicon) -> bool:
    """Whether two words name one office: "gen" and "general", "cllr" and "councillor"."""
    short, long = sorted((one, other), key=len)
    if len(short) <= _ABBREVIATED and short[0] == long[0]:
        letters = iter(long)
        if all(letter in letters for letter in short) and (
            long.startswith(short) or long[-1] == short[-1]
        ):
            return True
    return say_the_same(one, other, lexicon)


def _other_forms(
    pairs: Sequence[tuple[Mention, Mention]], setting: Setting
) -> Iterator[NameDifference]:
    """Names of the same that a reader may not know for it: in another script, by an alias.

    And those that say more than the other version does anywhere, or less.
    """
    for before, after in pairs:
        if before.words == after.words:
            if before.shown != after.shown:
                reason = f"the same name: {before.shown} \u2192 {after.shown}"
                yield NameDifference(before, after, reason, Severity.COSMETIC)
            continue
        if _is_another_name(before, after, setting):
            reason = f"another name of the same: {before.name} \u2192 {after.name}"
            yield NameDifference(before, after, reason, Severity.MINOR)
        elif begins_with_the_same(before.words, after.words, setting):
            yield _same(before, after)
        elif _says_more(after, before, setting.standing.old_text):
            yield NameDifference(before, after, f"the name in full: {after.name}", Severity.MINOR)
        elif _says_more(before, after, setting.standing.new_text):
            yield NameDifference(
                before, after, f"a shorter form of the name: {after.name}", Severity.MINOR
            )
        else:
            reason = f"another form of the same name: {before.name} \u2192 {after.name}"
            yield NameDifference(before, after, reason, Severity.COSMETIC)


def _is_another_name(before: Mention, after: Mention, setting: Setting) -> bool:
    group = alias_group(before.name, setting)
    if group and group == alias_group(after.name, setting):
        return True
    return is_cyrillic(before.name) != is_cyrillic(after.name)


def _says_more(long: Mention, short: Mention, other_version: str) -> bool:
    """Whether the long name ends as the short one does, and its first word is new to readers."""
    return (
        len(long.words) > len(short.words)
        and long.words[-1] == short.words[-1]
        and long.words[0] not in other_version
        and not long.opens
    )


def _letters(mention: Mention) -> str:
    return "".join(character for character in mention.name if character.isalpha())


def _exchange(before: Mention, after: Mention, setting: Setting) -> NameDifference:
    if _opens_alike(before, after, setting.lexicon):
        before, after = _without_first(before), _without_first(after)
    if name_key(before.name) == name_key(after.name):
        reason = f"another spelling of a name: {before.name} \u2192 {after.name}"
    else:
        reason = f"a name changed: {before.name} \u2192 {after.name}"
    return NameDifference(before, after, reason)


def _opens_alike(before: Mention, after: Mention, lexicon: Lexicon) -> bool:
    """Whether both begin with one word that may be no part of the name: "Lotse Uwe Ried"."""
    return (
        min(len(before.words), len(after.words)) > _FULL
        and before.words[0] == after.words[0]
        and (before.start == 0 or bool(lexicon.noun_endings))
    )


def _without_first(mention: Mention) -> Mention:
    start = mention.start + len(mention.words[0]) + 1
    return replace(mention, words=mention.words[1:], start=start, whole_start=start)


def _matters_alone(
    edit: Edit, mention: Mention, others: Sequence[Mention], setting: Setting, *, came: bool
) -> bool:
    """Whether a name that only came, or only went, changes what is said.

    One that the other version gives nowhere does: somebody is named now, or no longer. One that
    it gives elsewhere does where nothing stands in its place, as in a list; else a pronoun or a
    description may stand for it.
    """
    if mention.is_weak or _is_no_name(mention, edit, setting, came=came, alone=True):
        return False
    if attribution(edit, setting) is not None:  # who says so is told as that
        return False
    if any(are_same(mention, one, setting) for one in others):
        return False
    if not stands_in(mention, setting, new=not came):
        return True
    if edit.whole or (edit.before and edit.after):
        return False
    text, start, end = (
        (edit.text_after, edit.after_start, edit.after_end)
        if came
        else (edit.text_before, edit.before_start, edit.before_end)
    )
    return 2 * len(mention.words) >= len(within(text, start, end))


def _changed_places(
    old: str,
    new: str,
    ours: Sequence[Mention],
    theirs: Sequence[Mention],
    pairs: dict[int, int],
    setting: Setting,
) -> bool:
    """Whether the same names stand in other places among the same words: "Ford beat Reed"."""
    ranks = _ranks(pairs)
    if all(i == ranks[j] for i, j in pairs.items()) or len(pairs) != len(ours):
        return False
    if _other_words(old, ours) != _other_words(new, theirs):
        return False
    links = setting.lexicon.names.links
    moved = [i for i, j in pairs.items() if i != ranks[j]]
    between = within(old, ours[moved[0]].end, ours[moved[-1]].start)
    listed = {word.lower for word in between} <= links
    return not listed


def _ranks(pairs: dict[int, int]) -> dict[int, int]:
    """The place of each new mention among those that have an old one."""
    return {j: rank for rank, j in enumerate(sorted(pairs.values()))}


def _other_words(text: str, names: Sequence[Mention]) -> list[str]:
    """The words of a text, in lower case and in order, without its names."""
    starts = {word.start for m in names for word in within(text, m.start, m.end)}
    return [word.lower for word in tokens(text) if word.start not in starts]


def name(edit: Edit, setting: Setting) -> RuleFinding | None:
    """A name exchanged, respelt, put in or taken out by one edit."""
    stretch = edit.sentence
    for one in _in_sentence(edit, setting):
        old, new = one.old, one.new
        if one.severity is Severity.COSMETIC:
            continue
        if (old and _meets(old, edit.before_start, edit.before_end, stretch.before_start)) or (
            new and _meets(new, edit.after_start, edit.after_end, stretch.after_start)
        ):
            return RuleFinding(kind=ChangeKind.NAME, severity=one.severity, reason=one.reason)
    return None


def _in_sentence(edit: Edit, setting: Setting) -> list[NameDifference]:
    """The differences in the names of the sentence that an edit lies in."""
    stretch = edit.sentence
    old = edit.text_before[stretch.before_start : stretch.before_end]
    new = edit.text_after[stretch.after_start : stretch.after_end]
    key = f"{old}\n{new}"
    known = setting.name_differences.get(key)
    if known is None:
        made = passage_edits(old, new, setting.lexicon.language)
        known = setting.name_differences[key] = compared_names(old, new, made, setting)
    return known


def _meets(mention: Mention, start: int, end: int, offset: int) -> bool:
    """Whether the mention, counted from `offset`, shares a character with the range."""
    return mention.start + offset < end and start < mention.end + offset


def loaded(edit: Edit, setting: Setting) -> RuleFinding | None:
    """A label exchanged for one that judges, or the other way round."""
    found = _labels(edit, setting)
    if found is None:
        return None
    return RuleFinding(
        kind=ChangeKind.WORDING,
        severity=Severity.SUBSTANTIVE,
        reason=_label_reason(*found),
    )


def _label_reason(old: str, new: str) -> str:
    return f"relabelled, with another judgement in the word: {old} \u2192 {new}"


def _labels(edit: Edit, setting: Setting) -> tuple[str, str] | None:
    """The label that an edit took out and the one it put in, where one of them judges."""
    if edit.whole or not edit.before or not edit.after:
        return None
    old = within(edit.text_before, edit.before_start, edit.before_end)
    new = within(edit.text_after, edit.after_start, edit.after_end)
    listed = _label_index(setting.lexicon.language)
    if max(len(old), len(new)) > _PARALLEL or not (
        listed.begins_with_any(old) and listed.begins_with_any(new)
    ):
        return None
    before, after = _phrases(old), _phrases(new)
    for group in setting.lexicon.names.loaded:
        ours, theirs = _of_group(before, group), _of_group(after, group)
        if ours and theirs and ours != theirs and not {ours, theirs} <= group.neutral:
            return before[ours], after[theirs]
    return None


@lru_cache(maxsize=64)
def _label_index(language: str) -> PhraseIndex:
    groups = lexicon_of(language).names.loaded
    return PhraseIndex(label for group in groups for label in group.neutral | group.judging)


def _phrases(words: Sequence[Token]) -> dict[str, str]:
    """Every run of a few words, in lower case, with its words as published."""
    found: dict[str, str] = {}
    for size in range(1, _LABEL + 1):
        for place in range(len(words) - size + 1):
            run = words[place : place + size]
            found.setdefault(" ".join(w.lower for w in run), " ".join(w.word for w in run))
    return found


def _of_group(found: dict[str, str], group: Labels) -> str:
    """The label of the group that stands among the phrases; empty where none or several do."""
    labels = [phrase for phrase in found if phrase in group.neutral or phrase in group.judging]
    return labels[0] if len(labels) == 1 else ""


def _relabelled(edit: Edit, setting: Setting) -> Difference:
    old, new = _labels(edit, setting) or ("", "")
    return Difference(
        kind=ChangeKind.WORDING,
        reason=_label_reason(old, new),
        old=(edit.before_start, edit.before_end),
        new=(edit.after_start, edit.after_end),
        severity=Severity.SUBSTANTIVE,
    )


def _is_other_person(edit: Edit, setting: Setting) -> bool:
    """Whether an edit exchanges nothing but "he" for "she", or "her" for "his"."""
    old = within(edit.text_before, edit.before_start, edit.before_end)
    new = within(edit.text_after, edit.after_start, edit.after_end)
    if len(old) != 1 or len(new) != 1:
        return False
    pair = {old[0].lower, new[0].lower}
    men, women = setting.lexicon.names.men, setting.lexicon.names.women
    return len(pair & men) == 1 and len(pair & women) == 1


def _is_other_speaker(edit: Edit, setting: Setting) -> bool:
    """Whether a body speaks in one version and a person in the other: "the union said", "he said".

    Both stand right beside a verb of speech, with no more than an article or a pronoun.
    """
    lexicon = setting.lexicon
    people = lexicon.names.men | lexicon.names.women
    sides = [
        (edit.text_before, within(edit.text_before, edit.before_start, edit.before_end)),
        (edit.text_after, within(edit.text_after, edit.after_start, edit.after_end)),
    ]
    spoken = []
    for text, words in sides:
        if not 0 < len(words) <= _SPEAKER:
            return False
        around = (token_before(text, words[0].start), token_after(text, words[-1].end))
        spoken.append(any(word is not None and word.lower in reporting(lexicon) for word in around))
    alone = [len(words) == 1 and words[0].lower in people for _, words in sides]
    bodies = [any(word.lower in lexicon.names.bodies for word in words) for _, words in sides]
    return all(spoken) and (
        (alone[0] and bodies[1] and not bodies[0]) or (alone[1] and bodies[0] and not bodies[1])
    )


def _other_person(edit: Edit) -> Difference:
    return Difference(
        kind=ChangeKind.NAME,
        reason=f"another person is spoken of: {edit.before} \u2192 {edit.after}",
        old=(edit.before_start, edit.before_end),
        new=(edit.after_start, edit.after_end),
    )


def are_exchanged(edit: Edit, setting: Setting) -> bool:
    """Whether an edit exchanges one name for another."""
    stretch = edit.sentence
    return any(
        one.old
        and one.new
        and one.severity is not Severity.COSMETIC
        and _meets(one.old, edit.before_start, edit.before_end, stretch.before_start)
        for one in _in_sentence(edit, setting)
    )


def nationality(edit: Edit, setting: Setting) -> RuleFinding | None:
    """One nation exchanged for another, in a language that writes its adjective small."""
    old = _nations(edit.text_before, edit.before_start, edit.before_end, setting)
    new = _nations(edit.text_after, edit.after_start, edit.after_end, setting)
    if not old or not new or set(old) == set(new):
        return None
    reason = f"another nation: {edit.before} \u2192 {edit.after}"
    return RuleFinding(kind=ChangeKind.NAME, reason=reason)


def _nations(text: str, start: int, end: int, setting: Setting) -> list[str]:
    """The nations that the words of a range name, by the stems of their adjectives."""
    nations = setting.lexicon.nations
    return [
        stem
        for word in within(text, start, end)
        for stem in (nation_of(word.lower, nations),)
        if stem
    ]


def names_in(text: str, setting: Setting) -> tuple[Token, ...]:
    """The words of a text that are names or parts of them, in order."""
    return tuple(word for word in tokens(text) if is_name(text, word, setting))
