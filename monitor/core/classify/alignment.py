"""Which sentences of the old body became which of the new one, wherever they stand.

Sentences that stand word for word in both versions are paired first. The others are paired by what
they have in common: names, figures, quoted and other rare words, each the lighter the more
sentences have it. Each old sentence is first given its best new one, the surest pairs first; then
what is left over on either side joins the passage that holds most of its content, as where a
sentence was split, merged or shortened. What joins none is content that the other version lacks.

The work grows with the length of the text: only sentences that share a rare word are compared, and
a budget of steps bounds even that.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from monitor.core.classify.hedges import reporting
from monitor.core.classify.passages import AlignedPassage, PassageSide, Sentence
from monitor.core.classify.relocation import BlockOrder
from monitor.core.diff import Bag, StepBudget, bag, figure_shape, likeness, shared
from monitor.core.language.lexicons import Lexicon
from monitor.core.language.lexicons import lexicon as lexicon_of
from monitor.core.language.sentences import ranges
from monitor.core.language.synonyms import stem
from monitor.core.language.text import ascii_digits, canonical
from monitor.core.language.tokens import Token, tokens
from monitor.model.diff import Hunk

_COMMON = 32
"""Sentences of one side that may have a word for it to bring two together: a rare one tells."""

_ALIKE_HERE = 0.25
"""Likeness from which a sentence is the old one rewritten, in a block that stands where it did."""

_ALIKE_ELSEWHERE = 0.4
"""The same over the whole article: chance likeness is commoner there."""

_ALIKE_IN_PLACE = 0.2
"""The same of a sentence between the same two neighbours."""

_BUILT_ALIKE = 0.4
"""Likeness, small words included, of a short sentence and one behind the same neighbour."""

_ROUNDS = 2
"""Times that pairs are sought: what is paired first makes its neighbours likelier."""

_SHORT = 8
"""Words of a sentence up to which its place alone tells that it is the old one rewritten."""

_BESIDE = 0.1
"""What it adds that the sentence before, or behind, is that of the old one's as well."""

_HELD = 0.55
"""Share of a sentence's content that a passage must hold for it to be a part of it."""

_HELD_ALONE = 0.75
"""The same for a pair that is too unlike in length to be alike."""

_HELD_BESIDE = 0.4
"""The same of a sentence beside one of the passage's: it was merged with that and said anew."""

_LEAST_MERGED = 1.8
"""Weight that is held at least then: two rare words."""

_LEAST_HELD = 1.6
"""Weight that is held at least: one rare word alone is in common by chance."""

_LEAST_BESIDE = 0.9
"""The same where the sentence stands right beside one of the passage's."""

_LEAST_BESIDE_NAMES = 0.9
"""Weight that two sentences share beside names, where they stand in different blocks."""

_SPEAKER = 6
"""Words at most that name a speaker with what he is: "chief engineer Ann Lee of the port"."""

_FEWEST = 4
"""Words of a sentence from which its return in another block is no coincidence."""

_DIGITS = re.compile(r"\d+(?:[.,:]\d+)*")

_FAINT = 0.1
"""Weight of a word that says nothing by itself, where a sentence has no other."""


@dataclass(frozen=True)
class _Content:
    """A sentence, where it stands, and what it says, which is read only if it is asked for."""

    sentence: Sentence
    hunk: int
    entry: str
    key: str  # the sentence in canonical form
    lexicon: Lexicon

    @cached_property
    def words(self) -> Counter[str]:
        """Its words of content, counted."""
        return content(self.sentence.text, self.lexicon)

    @cached_property
    def names(self) -> frozenset[str]:
        """Those of its words that name somebody, or say who speaks."""
        return _of_speakers(self.sentence.text, self.lexicon) & self.words.keys()

    @property
    def first(self) -> str:
        """Its first word, in lower case."""
        return next((word.lower for word in tokens(self.sentence.text)), "")


@dataclass(slots=True)
class _Group:
    """Numbers of old and new sentences that belong together."""

    old: list[int] = field(default_factory=list)
    new: list[int] = field(default_factory=list)


def align(
    hunks: Sequence[Hunk], order: BlockOrder, lexicon: Lexicon, budget: StepBudget
) -> tuple[AlignedPassage, ...]:
    """The passages of the changed blocks, in the order of the new body where it has them.

    Sentences that stand word for word in both versions are passages too. What only the old body
    has comes last, each sentence by itself, and what only the new one has in its place.
    """
    old = list(_sentences(hunks, lexicon, new=False))
    new = list(_sentences(hunks, lexicon, new=True))
    groups = _Groups(old, new)
    for i, j in _word_for_word(old, new):
        groups.pair(i, j)
    weights = groups.weights()
    for _ in range(_ROUNDS):
        for i, j in groups.alike(weights, budget):
            groups.pair(i, j)
    groups.join_parts(weights, budget)
    if in_place := groups.in_one_place(order):
        for i, j in in_place:
            groups.pair(i, j)
        groups.join_parts(weights, budget)
    return tuple(
        AlignedPassage(
            PassageSide(tuple(old[i].sentence for i in sorted(group.old))),
            PassageSide(tuple(new[j].sentence for j in sorted(group.new))),
        )
        for group in groups.in_order()
    )


def _sentences(hunks: Sequence[Hunk], lexicon: Lexicon, *, new: bool) -> Iterator[_Content]:
    """The sentences of the changed blocks of one version, in reading order."""
    blocks = (
        (hunk.after_index, number, hunk.after) if new else (hunk.before_index, number, hunk.before)
        for number, hunk in enumerate(hunks)
    )
    for index, hunk, block in sorted(
        ((index, hunk, block) for index, hunk, block in blocks if index is not None and block),
        key=lambda place: place[0],
    ):
        for start, end in ranges(block.text, lexicon.language):
            sentence = Sentence(index, start, end, block.text)
            yield _Content(sentence, hunk, block.entry, canonical(sentence.text), lexicon)


def _of_speakers(text: str, lexicon: Lexicon) -> frozenset[str]:
    """The words with a capital, and those beside a verb of speech that tell whose it is."""
    words = tokens(text)
    nouns = bool(lexicon.noun_endings)  # every noun has a capital
    found = {
        stem(word.lower, lexicon) for word in words if word.capital and not word.first and not nouns
    }
    verbs = reporting(lexicon)
    for place, verb in enumerate(words):
        if verb.lower not in verbs:
            continue
        for step in (-1, 1):
            beside = _clause(text, words, place, step)
            if len(beside) <= _SPEAKER and any(word.capital for word in beside):
                found.update(stem(word.lower, lexicon) for word in beside)
    return frozenset(found)


def _clause(text: str, words: Sequence[Token], place: int, step: int) -> list[Token]:
    """The words on one side of a word, up to the next mark, one more than speakers have at most."""
    found: list[Token] = []
    while 0 <= place + step < len(words) and len(found) <= _SPEAKER:
        left, right = sorted((words[place], words[place + step]), key=lambda word: word.start)
        if not text[left.end : right.start].isspace():
            break
        place += step
        found.append(words[place])
    return found


def content(text: str, lexicon: Lexicon) -> Counter[str]:
    """The words of a sentence that say something, see `_content`; not to be changed."""
    return _content(text, lexicon.language)


@lru_cache(maxsize=2048)
def _content(text: str, language: str) -> Counter[str]:
    """The words that say something, without their endings, each as often as it stands.

    Words of speech say nothing here: any two statements of one speaker have them. Where a sentence
    has no other words they are what it says, and where it has not even those, all words are.
    """
    lexicon = lexicon_of(language)
    words = bag(text).counts
    telling = [word for word in words if word not in lexicon.function_words]
    chosen = [word for word in telling if word not in lexicon.claims] or telling or list(words)
    found: Counter[str] = Counter()
    for word in chosen:
        if form := _form(word, language):
            found[form] += words[word]
    return found or Counter(words)


@lru_cache(maxsize=16_384)
def _form(word: str, language: str) -> str:
    """What a word is counted as: its stem, or the digits of a number however it is written.

    Empty where no more than a small word is left of it: "it's".
    """
    lexicon = lexicon_of(language)
    if (digits := _DIGITS.match(ascii_digits(word))) is not None:
        return re.sub(r"\D", "", digits[0])
    value = lexicon.numerals.numbers.get(word)
    form = stem(word, lexicon) if value is None else f"{value:g}"
    return "" if form in lexicon.function_words and form != word else form


class _Groups:
    """The passages as they grow."""

    def __init__(self, old: Sequence[_Content], new: Sequence[_Content]) -> None:
        self.old, self.new = old, new
        self.of_old: dict[int, _Group] = {}
        self.of_new: dict[int, _Group] = {}

    def pair(self, i: int, j: int) -> None:
        """Makes a passage of two sentences that are in none."""
        group = _Group([i], [j])
        self.of_old[i] = self.of_new[j] = group

    def loose(self, *, new: bool) -> list[int]:
        """The sentences of one side that are in no passage."""
        taken = self.of_new if new else self.of_old
        return [k for k in range(len(self.new if new else self.old)) if k not in taken]

    def is_same(self, group: _Group) -> bool:
        """Whether a passage is one sentence that stands word for word in both versions."""
        if len(group.old) != 1 or len(group.new) != 1:
            return False
        return self.old[group.old[0]].key == self.new[group.new[0]].key

    def in_order(self) -> list[_Group]:
        """All passages by their first new sentence; then what only the old body has."""
        groups = [
            self.of_new.get(j) or _Group(new=[j])
            for j in range(len(self.new))
            if j not in self.of_new or min(self.of_new[j].new) == j
        ]
        return [*groups, *(_Group(old=[i]) for i in self.loose(new=False))]

    def weights(self) -> Mapping[str, float]:
        """What each word weighs: 1 where one sentence of each version has it, less where more do.

        Sentences that stand in both versions are left out of the count, as are blocks that did not
        change: what they have in common with one that is sought does not make it the less rare.
        """
        holders: Counter[str] = Counter()
        for side, new in ((self.old, False), (self.new, True)):
            for k in self.loose(new=new):
                holders.update(side[k].words.keys())
        return {word: (2 / max(2, count)) ** 0.5 for word, count in holders.items()}

    def alike(self, weights: Mapping[str, float], budget: StepBudget) -> list[tuple[int, int]]:
        """The surest pairs of the sentences that are left, each sentence in one."""
        old, new = self.old, self.new
        ours, theirs = self.loose(new=False), self.loose(new=True)
        holders: dict[str, list[int]] = defaultdict(list)
        for j in theirs:
            for word in new[j].words:
                holders[word].append(j)
        scored: list[tuple[float, int, int, int]] = []
        for i in ours:
            shared: dict[int, list[str]] = defaultdict(list)
            for word in old[i].words:
                places = holders.get(word, ())
                if len(places) <= _COMMON and budget.take(len(places)):
                    for j in places:
                        shared[j].append(word)
            for j, words in shared.items():
                if old[i].entry == new[j].entry and (
                    score := self.pair_score(i, j, words, weights)
                ):
                    scored.append(
                        (-score, abs(old[i].sentence.block - new[j].sentence.block), i, j)
                    )
        pairs: list[tuple[int, int]] = []
        gone: set[int] = set()
        come: set[int] = set()
        for _, _, i, j in sorted(scored):
            if i not in gone and j not in come:
                gone.add(i)
                come.add(j)
                pairs.append((i, j))
        pairs.extend(_other_figures(old, new, ours, theirs, gone, come))
        return pairs

    def pair_score(
        self, i: int, j: int, words: Sequence[str], weights: Mapping[str, float]
    ) -> float:
        """How surely two sentences are one another's, by the words that they share; 0: not.

        Two that share but names, as of who speaks, are two statements unless they stand in one
        another's place.
        """
        one, another = self.old[i], self.new[j]
        own, other = _weight(one.words, weights), _weight(another.words, weights)
        common = sum(weights[word] for word in words)
        alike = 2 * common / (own + other)
        held = common / min(own, other)
        here = one.hunk == another.hunk
        beside = sum(
            _BESIDE
            for step in (-1, 1)
            if (group := self.of_old.get(i + step)) is not None and j + step in group.new
        )
        score = alike + beside + (_BESIDE if here else 0)
        is_alike = score >= (_ALIKE_HERE + _BESIDE if here else _ALIKE_ELSEWHERE)
        if is_alike and here:
            return score
        if not is_alike and not (held >= _HELD_ALONE and common >= _LEAST_HELD):
            return 0.0
        beside_names = sum(weights[word] for word in words if word not in one.names)
        return score if beside_names >= _LEAST_BESIDE_NAMES else 0.0

    def in_one_place(self, order: BlockOrder) -> list[tuple[int, int]]:
        """Lone sentences between the same two neighbours, if anything at all is common to them.

        "He denies it." in the place of "He admits it." is that sentence rewritten.
        """
        new = self.new
        lone = {
            (_beside(new, j, -1, order.new_blocks), _beside(new, j, 1, order.new_blocks)): j
            for j in self.loose(new=True)
        }
        pairs: list[tuple[int, int]] = []
        for i in self.loose(new=False):
            place = self.in_new(i, -1, order), self.in_new(i, 1, order)
            j = lone.get(place) if None not in place else None
            if j is not None and _is_rewritten(self.old[i], new[j]):
                pairs.append((i, j))
        return [*pairs, *self.behind_the_same(order, pairs)]

    def behind_the_same(
        self, order: BlockOrder, taken: Sequence[tuple[int, int]]
    ) -> Iterator[tuple[int, int]]:
        """Short lone sentences behind the same neighbour that are built alike."""
        gone, come = {i for i, _ in taken}, {j for _, j in taken}
        lone = {
            _beside(self.new, j, -1, order.new_blocks): j
            for j in self.loose(new=True)
            if j not in come
        }
        for i in self.loose(new=False):
            place = self.in_new(i, -1, order)
            j = lone.get(place) if place is not None and i not in gone else None
            if j is None or self.old[i].entry != self.new[j].entry:
                continue
            ours, theirs = bag(self.old[i].key.lower()), bag(self.new[j].key.lower())
            if max(ours.size, theirs.size) <= _SHORT and likeness(ours, theirs) >= _BUILT_ALIKE:
                yield i, j

    def in_new(self, i: int, step: int, order: BlockOrder) -> _Neighbour:
        """What stands in the new body for what stands before or behind an old sentence."""
        kind, place = _beside(self.old, i, step, order.old_blocks) or ("", 0)
        if kind == "sentence":
            group = self.of_old.get(place)
            return (kind, (max if step < 0 else min)(group.new)) if group else None
        if place < 0 or place >= order.old_blocks:
            return kind, place if place < 0 else order.new_blocks
        return kind, order.place(place)

    def join_parts(self, weights: Mapping[str, float], budget: StepBudget) -> None:
        """Lets each sentence that is left join the passage that holds most of what it says."""
        for ours, theirs, new in ((self.old, self.new, False), (self.new, self.old, True)):
            mine = self.of_new if new else self.of_old
            others = self.of_old if new else self.of_new
            holders: dict[str, list[int]] = defaultdict(list)
            for k, group in others.items():
                if not self.is_same(group):
                    for word in theirs[k].words:
                        holders[word].append(k)
            for k in self.loose(new=new):
                held: dict[int, float] = defaultdict(float)
                by_group: dict[int, _Group] = {}
                for word in ours[k].words:
                    places = holders.get(word, ())
                    if len(places) > _COMMON or not budget.take(len(places)):
                        continue
                    for group in {id(g): g for g in (others[place] for place in places)}.values():
                        if not self.explains(group, word, new=new):
                            held[id(group)] += weights[word]
                            by_group[id(group)] = group
                whole = _weight(ours[k].words, weights)
                best = max(held, key=lambda number: held[number], default=None)
                if best is None:
                    continue
                group = by_group[best]
                beside = _stands_beside(ours, k, group.new if new else group.old)
                merged = beside and held[best] >= max(_HELD_BESIDE * whole, _LEAST_MERGED)
                held_enough = held[best] >= _HELD * whole and (
                    held[best] >= (_LEAST_BESIDE if beside else _LEAST_HELD)
                )
                if not merged and not held_enough:
                    continue
                (group.new if new else group.old).append(k)
                mine[k] = group

    def explains(self, group: _Group, word: str, *, new: bool) -> bool:
        """Whether the passage's sentences of this side have the word already."""
        side, members = (self.new, group.new) if new else (self.old, group.old)
        return any(word in side[member].words for member in members)


def _word_for_word(old: Sequence[_Content], new: Sequence[_Content]) -> Iterator[tuple[int, int]]:
    """Sentences that stand in both, those of the same block first."""
    taken: set[int] = set()
    rest: list[int] = []
    here: dict[tuple[str, int], deque[int]] = defaultdict(deque)
    anywhere: dict[tuple[str, str], deque[int]] = defaultdict(deque)
    for j, content in enumerate(new):
        here[content.key, content.hunk].append(j)
        anywhere[content.key, content.entry].append(j)
    for i, content in enumerate(old):
        if same := here.get((content.key, content.hunk)):
            taken.add(j := same.popleft())
            yield i, j
        elif content.key.count(" ") + 1 >= _FEWEST:
            rest.append(i)
    for i in rest:
        places = anywhere.get((old[i].key, old[i].entry), deque())
        while places:
            j = places.popleft()
            if j not in taken:
                yield i, j
                break


def _weight(words: Iterable[str], weights: Mapping[str, float]) -> float:
    return sum(weights[word] for word in words) or _FAINT


def _other_figures(
    old: Sequence[_Content],
    new: Sequence[_Content],
    ours: Sequence[int],
    theirs: Sequence[int],
    gone: set[int],
    come: set[int],
) -> Iterator[tuple[int, int]]:
    """Blocks that are a figure and little else, with another figure: a cell of a table."""
    waiting: dict[tuple[int, str], deque[int]] = defaultdict(deque)
    for j in theirs:
        if j not in come and (shape := figure_shape(new[j].sentence.text)):
            waiting[new[j].hunk, shape].append(j)
    for i in ours:
        shape = figure_shape(old[i].sentence.text) if i not in gone else ""
        if shape and (places := waiting.get((old[i].hunk, shape))):
            yield i, places.popleft()


_Neighbour = tuple[str, int] | None
"""A new sentence by its number, or a new block that was not changed; None: nothing for certain."""


def _beside(side: Sequence[_Content], k: int, step: int, blocks: int) -> _Neighbour:
    """The sentence before (-1) or behind (1) a sentence, or the unchanged block that is there."""
    block = side[k].sentence.block
    if 0 <= k + step < len(side) and abs(side[k + step].sentence.block - block) <= 1:
        return "sentence", k + step
    return "block", max(-1, min(blocks, block + step))


def _is_rewritten(one: _Content, other: _Content) -> bool:
    """Whether a sentence may be another in its place, with little in common but the place.

    Short ones are if they begin alike or share any word, quotations if they name one speaker.
    """
    if one.entry != other.entry:
        return False
    ours, theirs = bag(one.key.lower()), bag(other.key.lower())
    if max(ours.size, theirs.size) <= _SHORT and (one.first == other.first or shared(ours, theirs)):
        return True
    if '"' in one.key and '"' in other.key and one.names & other.names:
        return True
    return likeness(Bag(one.words, one.words.total()), Bag(other.words, other.words.total())) >= (
        _ALIKE_IN_PLACE
    )


def _stands_beside(side: Sequence[_Content], k: int, members: Sequence[int]) -> bool:
    """Whether a sentence and one of the members follow one another in one block."""
    return any(
        abs(member - k) == 1 and side[member].sentence.block == side[k].sentence.block
        for member in members
    )
