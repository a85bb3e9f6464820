"""The words in which the two sides of a passage differ, each with what it is.

A word that went in one place of a passage and came in another has moved and is no difference: what
remains of an edit without such words is what is told. Edits within a difference that a family
found are that difference.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from operator import itemgetter

from monitor.core.classify.assertions import SaidAnew, is_said_anew
from monitor.core.classify.edits import Edit, narrowed
from monitor.core.classify.figures import figure_differences
from monitor.core.classify.hedges import attribution
from monitor.core.classify.names import name_differences
from monitor.core.classify.passages import (
    AlignedPassage,
    ArticleVersions,
    Difference,
    PassageSide,
    Range,
    Reader,
)
from monitor.core.classify.quotes import quote_differences
from monitor.core.classify.rewording import (
    says_much,
    says_something,
    unmatched,
    without_counterpart,
)
from monitor.core.classify.roles import role_differences
from monitor.core.classify.rules import PASSAGE_RULES, REWORDED, name_edit, name_facts
from monitor.core.classify.split_verbs import bracket
from monitor.core.classify.stance import stance_differences
from monitor.core.classify.wording import RuleFinding, Setting
from monitor.core.diff import Aligned, StepBudget, bag, likeness, word_spans
from monitor.core.language.synonyms import is_form_of, stem
from monitor.core.language.tokens import Token, within
from monitor.model.change import ChangeKind, Severity
from monitor.model.diff import SpanOp

READERS: tuple[Reader, ...] = (
    quote_differences,
    name_differences,
    figure_differences,
    stance_differences,
    role_differences,
)
"""The families that are asked of each passage; the first that claims a stretch of words has it."""

_MOSTLY_THE_SAME = 0.35
"""Likeness of two sentences, by their words, up to which one is the other rewritten."""

_STRETCH = 64
"""Characters of a stretch by which differences that overlap are found: a sentence has two."""

_JOINING = 2
"""Small words that may stand between two edits of one phrase."""

_CROSSED = 4
"""Words of a side of an edit among which a verb is sought that both sides have."""

_PARTING = frozenset(",;:.!?()\u2013\u2014")

Shown = tuple[Edit, RuleFinding]
"""The words that differ, as places in the texts of their blocks, and what they are."""

_ORDER = RuleFinding(
    kind=ChangeKind.WORDING,
    severity=Severity.COSMETIC,
    reason="the same words in another order, or in other sentences",
)


@dataclass(slots=True)
class _Remainder:
    """An edit of a passage and the words of either side that have not only moved."""

    edit: Edit
    old: list[Token]
    new: list[Token]
    moved: bool = False  # whether a word of content has

    @property
    def same_words(self) -> bool:
        """Whether marks, or capitals, alone differ in it."""
        return [word.lower for word in self.old] == [word.lower for word in self.new]


def present(
    passage: AlignedPassage,
    articles: ArticleVersions,
    budget: StepBudget,
    *,
    is_rewritten: bool = False,
) -> list[Shown]:
    """The differences of a passage whose two sides differ, in the order of the new text.

    `is_rewritten`: hardly a sentence of the article was left as it was.
    """
    found = _first_claims(one for reader in READERS for one in reader(passage, articles))
    setting = articles.setting
    edits = [edit for edit in _edits(passage, budget) if edit.before or edit.after]
    found = _without_sources(found, edits, setting)
    shown = [(_placed(_of_difference(one, passage), passage), _finding(one)) for one in found]
    named: list[Shown] = []
    rephrased = is_said_anew(passage, edits, setting, is_rewritten=is_rewritten)
    read = SaidAnew(passage, articles)
    anew = read if rephrased else None
    left = _without_moves([*_without_differences(edits, found, setting)], setting)
    for rest in (part for each in left for part in _by_block(each, passage)):
        for piece, finding in name_facts(_placed(rest, passage), setting, PASSAGE_RULES):
            if finding == REWORDED and (one := read.of_list(rest)):
                named.append((piece, _one_sided(finding, "one of several", one, rest)))
            elif finding == REWORDED and (one := read.fate_of(rest)):
                named.append((piece, _one_sided(finding, "what befell somebody", one, rest)))
            elif anew is None:
                _append(named, piece, finding, setting)
            else:
                restyled = finding.rests_on_words and anew.asserts_the_same(rest)
                named.append((piece, REWORDED if restyled else finding))
    another = [] if anew and anew.asserts_the_same(_whole(passage)) else named
    shown.extend(
        _rewritten(another, passage, setting) or _alone(named, edits, setting) or _once(named)
    )
    if shown:
        return shown
    return [(_placed(_whole(passage), passage), _exchanged(edits, setting) or _ORDER)]


def _one_sided(finding: RuleFinding, what: str, word: str, edit: Edit) -> RuleFinding:
    """A finding that something of weight is gone, or new, without another in its place."""
    turn = "is gone" if word in edit.before else "is new"
    return replace(finding, severity=Severity.SUBSTANTIVE, reason=f"{what} {turn}: {word}")


def _exchanged(edits: Sequence[Edit], setting: Setting) -> RuleFinding | None:
    """Two things that changed places around words that stayed: "prices rose less than wages".

    Around a conjunction, a comma or a form of "to be" either order says the same: "salt and
    pepper". What a preposition leads may stand anywhere: "on Monday in Rome". Where no words of
    the language are known, nobody can tell what lies between; the exchange is shown all the same.
    """
    lexicon = setting.lexicon
    known = bool(lexicon.function_words)
    for left, right in pairwise(edits):
        text = left.text_before
        if not known and (lost := left.before or right.before):
            # what moved was turned round on its way: something passed it that stayed in place
            put = left.after or right.after
            if lost != put and sorted(lost) == sorted(put):
                return RuleFinding(
                    kind=ChangeKind.WORDING,
                    severity=Severity.MINOR,
                    reason=f"things changed places: {lost} and {put}",
                )
        between = within(text, left.before_end, right.before_start)
        if _PARTING & set(text[left.before_end : right.before_start]) or any(
            word.lower in lexicon.conjunctions for word in between
        ):
            continue
        if known and not any(says_something(text, word, lexicon) for word in between):
            continue
        first = within(text, left.before_start, left.before_end)
        second = within(text, right.before_start, right.before_end)
        if any(
            words and words[0].lower in lexicon.function_words - lexicon.determiners
            for words in (first, second)
        ):
            continue
        came = within(left.text_after, left.after_start, left.after_end)
        went = within(right.text_after, right.after_start, right.after_end)
        on_left, on_right = ({word.lower for word in words} for words in (came, went))
        one = [w for w in first if w.lower in on_right and says_something(text, w, lexicon)]
        other = [w for w in second if w.lower in on_left and says_something(text, w, lexicon)]
        if one and other and {w.lower for w in one}.isdisjoint(w.lower for w in other):
            return RuleFinding(
                kind=ChangeKind.WORDING,
                severity=Severity.SUBSTANTIVE if known else Severity.MINOR,
                reason="things changed places: "
                + " and ".join(text[words[0].start : words[-1].end] for words in (one, other)),
            )
    return None


def _rewritten(named: Sequence[Shown], passage: AlignedPassage, setting: Setting) -> list[Shown]:
    """A sentence of which little is left, as one change; empty where most of it stands.

    What is told of its words counts as much as ever; the rest is another statement where either
    side has words of content that the other lacks.
    """
    plain = [edit for edit, finding in named if finding == REWORDED]
    if not plain or likeness(bag(passage.old.text), bag(passage.new.text)) >= _MOSTLY_THE_SAME:
        return []
    lost, won = zip(*(unmatched(edit, setting) for edit in plain), strict=True)
    if not any(lost) and not any(won):
        return []
    whole = _placed(_whole(passage), passage)
    reason = "the sentence was rewritten, and need not say the same"
    finding = replace(REWORDED, severity=Severity.SUBSTANTIVE, reason=reason)
    return [*(one for one in named if one[1] != REWORDED), (whole, finding)]


def _alone(named: Sequence[Shown], edits: Sequence[Edit], setting: Setting) -> list[Shown]:
    """Words put in or taken out where nothing else of the sentence differs; empty for any other.

    Nobody rephrased here: "the driver" is "the drunken driver" now, the banker is freed "on bail".
    What begins with an article only explains the words beside it: "Marlow, the capital,".
    """
    if len(edits) != 1 or len(named) != 1 or named[0][1] != REWORDED:
        return []
    edit, _ = named[0]
    if (edits[0].before and edits[0].after) or edit.moved:
        return []
    text, start, end = (
        (edit.text_after, edit.after_start, edit.after_end)
        if edit.after
        else (edit.text_before, edit.before_start, edit.before_end)
    )
    words, lexicon = within(text, start, end), setting.lexicon
    if not words or words[0].lower in lexicon.determiners:
        return []
    if not any(says_much(word, lexicon) for word in without_counterpart(edit, setting)):
        return []
    verb = "put in" if edit.after else "taken out"
    reason = f"words that say more were {verb}: {text[words[0].start : words[-1].end]}"
    return [(edit, replace(REWORDED, severity=Severity.SUBSTANTIVE, reason=reason))]


def _once(named: Sequence[Shown]) -> list[Shown]:
    """The findings with those that tell no more than other words as one, the longest of them.

    As one for each pair of blocks: what a block lost is shown with that block alone.
    """
    plain: dict[tuple[str, str], list[Shown]] = defaultdict(list)
    for one in named:
        if one[1] == REWORDED:
            plain[one[0].text_before, one[0].text_after].append(one)
    longest = {
        blocks: max(alike, key=lambda one: len(one[0].before) + len(one[0].after))[0]
        for blocks, alike in plain.items()
    }
    shown: list[Shown] = []
    for edit, finding in named:
        alike = plain[edit.text_before, edit.text_after] if finding == REWORDED else []
        if len(alike) <= 1:
            shown.append((edit, finding))
        elif edit is longest[edit.text_before, edit.text_after]:
            reason = f"reworded in {len(alike)} places, with no fact seen to change"
            shown.append((edit, replace(REWORDED, reason=reason)))
    return shown


def _first_claims(found: Iterable[Difference]) -> list[Difference]:
    """The differences without those of words that a family asked before has told of."""
    kept: list[Difference] = []
    near: dict[tuple[bool, int], list[Difference]] = defaultdict(list)  # by side and stretch
    for one in found:
        is_old, place = (True, one.old[0]) if one.old else (False, one.new[0] if one.new else 0)
        if any(
            _lies_in(one.old, other.old) and _lies_in(one.new, other.new)
            for other in near[is_old, place // _STRETCH]
        ):
            continue
        kept.append(one)
        for side, taken in ((True, one.old), (False, one.new)):
            if taken and one.kind is not ChangeKind.COSMETIC:
                for stretch in range(taken[0] // _STRETCH, taken[1] // _STRETCH + 1):
                    near[side, stretch].append(one)
    return kept


def _lies_in(stretch: Range | None, other: Range | None) -> bool:
    return stretch is None or (
        other is not None and other[0] <= stretch[0] and stretch[1] <= other[1]
    )


def _edits(passage: AlignedPassage, budget: StepBudget) -> Iterator[Edit]:
    """The places where the texts of the two sides differ."""
    whole = _whole(passage)
    i = j = 0
    for span in word_spans(whole.text_before, whole.text_after, budget):
        i_end, j_end = i + len(span.before), j + len(span.after)
        if span.op is not SpanOp.EQUAL:
            yield narrowed(
                replace(whole, before_start=i, before_end=i_end, after_start=j, after_end=j_end)
            )
        i, j = i_end, j_end


def _whole(passage: AlignedPassage) -> Edit:
    old, new = passage.old.text, passage.new.text
    return Edit(
        text_before=old,
        text_after=new,
        before_start=0,
        before_end=len(old),
        after_start=0,
        after_end=len(new),
        sentence=Aligned(0, len(old), 0, len(new)),
    )


def _without_differences(
    edits: Sequence[Edit], found: Sequence[Difference], setting: Setting
) -> Iterator[Edit]:
    """What is left of each edit beside the words of the differences.

    An edit is cut where a difference begins and ends: "three men" for "two women" is a figure, and
    other people as well. Small words that are left alone only join what differs.
    """
    old = _claimed(one.old for one in found)
    new = _claimed(one.new for one in found)
    for edit in edits:
        before = list(_unclaimed((edit.before_start, edit.before_end), old))
        after = list(_unclaimed((edit.after_start, edit.after_end), new))
        whole = [(edit.before_start, edit.before_end)], [(edit.after_start, edit.after_end)]
        if (before, after) == whole:
            yield edit
            continue
        if len(before) != len(after):
            before, after = [_outer(before, edit.text_before)], [_outer(after, edit.text_after)]
        for (i, k), (j, m) in zip(before, after, strict=True):
            rest = narrowed(replace(edit, before_start=i, before_end=k, after_start=j, after_end=m))
            old_words = within(rest.text_before, rest.before_start, rest.before_end)
            new_words = within(rest.text_after, rest.after_start, rest.after_end)
            words = (*(old_words if rest.before else ()), *(new_words if rest.after else ()))
            if not _is_idle(words, setting):
                yield rest


def _without_sources(
    found: Sequence[Difference], edits: Sequence[Edit], setting: Setting
) -> list[Difference]:
    """The differences without numbers of sources that came or went: ", two people said"."""
    alone = [one for one in found if one.kind is ChangeKind.FIGURE and not (one.old and one.new)]
    if not alone:
        return [*found]
    sources = [
        edit
        for edit in edits
        if not (edit.before and edit.after) and attribution(edit, setting) is not None
    ]
    old = [(edit.before_start, edit.before_end) for edit in sources if edit.before]
    new = [(edit.after_start, edit.after_end) for edit in sources if edit.after]
    within_source = [
        one
        for one in alone
        if (one.old and _meets(one.old, old)) or (one.new and _meets(one.new, new))
    ]
    return [one for one in found if one not in within_source]


def _meets(stretch: Range, ranges: Sequence[Range]) -> bool:
    return any(start < stretch[1] and stretch[0] < end for start, end in ranges)


def _claimed(ranges: Iterable[Range | None]) -> list[Range]:
    """The ranges in order, those that overlap or touch as one."""
    merged: list[Range] = []
    for start, end in sorted(one for one in ranges if one):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _unclaimed(stretch: Range, claimed: Sequence[Range]) -> Iterator[Range]:
    """What ranges leave of a stretch: one part more than there are ranges in it, some empty."""
    start, end = stretch
    for low, high in claimed[bisect_right(claimed, start, key=itemgetter(1)) :]:
        if low >= end:
            break
        yield start, max(start, low)
        start = min(end, high)
    yield start, end


def _outer(parts: Sequence[Range], text: str) -> Range:
    """From the first to the last of the parts that have words; the first, empty, where none has."""
    worded = [(start, end) for start, end in parts if _has_words(text[start:end])]
    return (worded[0][0], worded[-1][1]) if worded else (parts[0][0], parts[0][0])


def _has_words(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _without_moves(edits: Sequence[Edit], setting: Setting) -> Iterator[Edit]:
    """What is left of each edit without the words that stand elsewhere in the passage now."""
    swapped = _swapped(edits, setting)
    rests = [
        _Remainder(
            edit,
            [*within(edit.text_before, edit.before_start, edit.before_end)],
            [*within(edit.text_after, edit.after_start, edit.after_end)],
        )
        for edit in edits
    ]
    sizes = {id(rest): (len(rest.old), len(rest.new)) for rest in rests}
    movable = [rest for rest in rests if rest.edit not in swapped and not rest.same_words]
    idle = setting.lexicon.function_words
    _take_out(movable, lambda word: word not in idle)
    for rest in movable:
        if rest.moved:
            _take_out([rest], lambda word: word in idle)
    _take_out([rest for rest in movable if rest.moved], lambda word: word in idle)
    for rest in rests:
        if (len(rest.old), len(rest.new)) == sizes[id(rest)]:
            yield rest.edit
        elif not _is_idle((*rest.old, *rest.new), setting):
            yield _trimmed(rest.edit, rest.old, rest.new)


def _take_out(rests: Sequence[_Remainder], wanted: Callable[[str], bool]) -> None:
    """Takes out the wanted words that both sides of these edits have, in whichever of them."""
    gone = Counter(word.lower for rest in rests for word in rest.old if wanted(word.lower))
    come = Counter(word.lower for rest in rests for word in rest.new if wanted(word.lower))
    both = gone & come
    for words in ([rest.old for rest in rests], [rest.new for rest in rests]):
        left = Counter(both)
        for rest, side in zip(rests, words, strict=True):
            kept = [word for word in side if not _take(left, word.lower)]
            rest.moved = rest.moved or len(kept) < len(side)
            side[:] = kept


def _take(left: Counter[str], word: str) -> bool:
    """Takes one of what is left; False where none is."""
    if not left[word]:
        return False
    left[word] -= 1
    return True


def _swapped(edits: Sequence[Edit], setting: Setting) -> set[Edit]:
    """Edits that exchange the same words crosswise: "A beat the B" and "The B beat A".

    A verb that goes with one of them takes its number: "The men were", "the man was".
    """
    lexicon = setting.lexicon
    sides: dict[Edit, tuple[tuple[str, ...], tuple[str, ...]]] = {}
    for edit in edits:
        if not edit.before or not edit.after:
            continue
        old, new = (
            [w.lower for w in within(text, *stretch) if w.lower not in lexicon.function_words]
            for text, stretch in (
                (edit.text_before, (edit.before_start, edit.before_end)),
                (edit.text_after, (edit.after_start, edit.after_end)),
            )
        )
        both = [(o, n) for o in old[:_CROSSED] for n in new[:_CROSSED] if is_form_of(o, n, lexicon)]
        if len(both) == 1:
            old.remove(both[0][0])
            new.remove(both[0][1])
        first, second = (tuple(stem(word, lexicon) for word in words) for words in (old, new))
        sides[edit] = first, second
    exchanged = set(sides.values())
    return {
        edit
        for edit, (old, new) in sides.items()
        if old and new and old != new and (new, old) in exchanged
    }


def _is_idle(words: Sequence[Token], setting: Setting) -> bool:
    """Whether words that are left beside moved ones only join them."""
    lexicon = setting.lexicon
    return all(
        word.lower in lexicon.function_words
        and word.lower not in lexicon.claims
        and word.lower not in lexicon.opposites
        for word in words
    )


def _trimmed(edit: Edit, old: Sequence[Token], new: Sequence[Token]) -> Edit:
    """The edit from the first to the last word that is left on each side."""
    rest = replace(
        edit,
        before_start=old[0].start if old else edit.before_start,
        before_end=old[-1].end if old else edit.before_start,
        after_start=new[0].start if new else edit.after_start,
        after_end=new[-1].end if new else edit.after_start,
    )
    words = (
        *within(rest.text_before, rest.before_start, rest.before_end),
        *within(rest.text_after, rest.after_start, rest.after_end),
    )
    return replace(rest, moved=len(words) - len(old) - len(new))


def _by_block(edit: Edit, passage: AlignedPassage) -> Iterator[Edit]:
    """An edit as one for each block that its words stand in, so that none of them is left out."""
    old = passage.old.by_block((edit.before_start, edit.before_end))
    new = passage.new.by_block((edit.after_start, edit.after_end))
    for number in range(max(len(old), len(new))):
        before = old[number] if number < len(old) else (old[-1][1], old[-1][1])
        after = new[number] if number < len(new) else (new[-1][1], new[-1][1])
        yield replace(
            edit,
            before_start=before[0],
            before_end=before[1],
            after_start=after[0],
            after_end=after[1],
        )


def _placed(edit: Edit, passage: AlignedPassage) -> Edit:
    """An edit of the passage as an edit of the blocks that its words stand in."""
    before, old = _in_block(passage.old, (edit.before_start, edit.before_end))
    after, new = _in_block(passage.new, (edit.after_start, edit.after_end))
    return Edit(
        text_before=before,
        text_after=after,
        before_start=old[0],
        before_end=old[1],
        after_start=new[0],
        after_end=new[1],
        sentence=edit.sentence,
        moved=edit.moved,
    )


def _in_block(side: PassageSide, stretch: Range) -> tuple[str, Range]:
    sentence, place = side.in_block(stretch)
    return sentence.block_text, place


def _of_difference(found: Difference, passage: AlignedPassage) -> Edit:
    """The words of a difference as an edit; what a side has not stands where its words end."""
    whole = _whole(passage)
    old = found.old or (0, 0)
    new = found.new or (0, 0)
    return replace(
        whole, before_start=old[0], before_end=old[1], after_start=new[0], after_end=new[1]
    )


def _finding(found: Difference) -> RuleFinding:
    return RuleFinding(
        kind=found.kind,
        reason=found.reason,
        severity=found.severity,
        speaker=found.speaker,
        figure=found.figure,
    )


def _append(result: list[Shown], edit: Edit, finding: RuleFinding, setting: Setting) -> None:
    """Adds an edit, or joins it to the one before where both are the ends of one.

    Both ends of a range are one edit, and so are both ends of a verb bracket.
    """
    last, former = result[-1] if result else (edit, None)
    if former is not None and _follows(last, edit):
        if finding.figure is not None and former.figure == finding.figure:
            joined = replace(last, before_end=edit.before_end, after_end=edit.after_end)
            result[-1] = (joined, finding)
            return
        both = bracket(last, former, edit, finding, setting) or _reworded(
            last, former, edit, finding, setting
        )
        if both is not None:
            result[-1] = both
            return
    result.append((edit, finding))


def _reworded(
    one: Edit, first: RuleFinding, other: Edit, second: RuleFinding, setting: Setting
) -> Shown | None:
    """Both edits as one where but small words part them, and neither tells more than a wording.

    "a team of engineers" and "a state of emergency" are two phrases, not two pairs of words.
    """
    if {first.kind, second.kind} != {ChangeKind.WORDING}:
        return None
    kept = within(one.text_after, one.after_end, other.after_start)
    between = one.text_after[one.after_end : other.after_start]
    if (
        not 0 < len(kept) <= _JOINING
        or not _is_idle(kept, setting)
        or not _PARTING.isdisjoint(between)
    ):
        return None
    joined = replace(
        one,
        before_end=other.before_end,
        after_end=other.after_end,
        moved=one.moved + other.moved,
    )
    finding = name_edit(joined, setting, PASSAGE_RULES)
    return (joined, finding) if finding.kind is ChangeKind.WORDING else None


def _follows(one: Edit, other: Edit) -> bool:
    """Whether the second edit stands behind the first in the same blocks."""
    same = one.text_before == other.text_before and one.text_after == other.text_after
    return same and one.before_end <= other.before_start and one.after_end <= other.after_start
