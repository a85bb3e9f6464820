"""Who or what a name stands for: its mentions in a text, and which of them mean the same.

A mention is a run of words that stand as a name, without titles. Two mean the same where one is
the other's short form, abbreviation, possessive, inflected, respelt or otherwise known form, or
where the article has a longer name that both are short for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice

from monitor.core.classify.wording import Mention, Setting
from monitor.core.language.lexicons import Lexicon
from monitor.core.language.lexicons import lexicon as lexicon_of
from monitor.core.language.name_context import bare, beside_a_name, is_date
from monitor.core.language.sentences import split
from monitor.core.language.spelling import common_spelling
from monitor.core.language.tokens import Token, token_after, token_before, tokens, within
from monitor.core.language.transliteration import is_cyrillic, name_key

_ACRONYM = 2
_LONGEST_ACRONYM = 8
_SHORTEST_STEM = 3
_PLACE_STEM = 4
"""Letters that a place's name and its adjective have in common at least."""

_LOST = 2
"""Letters of a place's name that its adjective may lose: "Mexico" and "Mexican"."""

_LONGEST_NATION = 60
"""Letters beyond which no stem of a nation's name goes."""

_MOST = 64
"""Texts that are read for the longer form of one name."""

_PAIR = 2
_LONGEST_NAME = 12
"""Words of a name at most; offices of international bodies have ten."""

_LONGEST_LINK = 3
"""Small words in a row within a name: "Bank of the West"."""

_SIGN = 3
"""Letters of a unit's or currency's sign at most."""

_NUMBER = re.compile(r"\.?[ \u00a0\u202f]?\d")
_GAP = re.compile(r"[ \u00a0\u202f]+|\s?&\s?|[-\u2010\u2011]")
_DOTTED = re.compile(r"\.[ \u00a0\u202f]?")
_QUOTED = re.compile('["\u201c\u201d\u201e\u00ab\u00bb]')
"""What stands before the dash of a quotation, and in no dateline."""

_DATELINE = re.compile(
    r"^\W{0,3}[^\W_][^!?:;\u2013\u2014\"]{1,70}?"
    r"(?:\([^()]{2,30}\)\s?[-\u2013\u2014]{1,2}|\s[-\u2013\u2014]{1,2})\s"
)
_CREDIT = re.compile(r"\([^()\d]{2,30}\)\s?[-\u2013\u2014]{1,2}\s")
_DASH = re.compile(r"\s[-\u2013\u2014]{1,2}\s")


def mentions(text: str, setting: Setting) -> tuple[Mention, ...]:
    """The names of a text, in order. Dates are none, nor are titles without a name."""
    known = setting.mentions.get(text)
    if known is None:
        known = setting.mentions[text] = tuple(_TextNames(text, setting).mentions())
    return known


class _TextNames:
    """The names of a text, by the words that they are made of."""

    def __init__(self, text: str, setting: Setting) -> None:
        self.text = text
        self.setting = setting

    def mentions(self) -> Iterator[Mention]:
        """The names in order."""
        words, names = tokens(self.text), self.setting.lexicon.names
        flags = [
            is_name(self.text, word, self.setting)
            or (word.capital and index > 0 and self.follows_title(words[index - 1], word))
            or any(self.are_dotted(words[k : k + 2]) for k in (max(0, index - 1), index))
            for index, word in enumerate(words)
        ]
        place = 0
        while place < len(words):
            if not flags[place]:
                place += 1
                continue
            end = place + 1
            while (
                end - place < _LONGEST_NAME and (further := self.goes_on(words, flags, end)) > end
            ):
                end = further
            if end - place > _PAIR and _is_title(words[place + 1], self.setting):
                end = place + 1  # "Marovian President Ilir Dushan"
            run = words[place:end]
            core = _core(run, names.titles, names.suffixes, self.setting.lexicon)
            if core and not self.is_sign(core):
                weak = (
                    len(core) == 1
                    and (core[0].first or bool(self.setting.lexicon.noun_endings))
                    and not _is_known(core[0], self.setting)
                )
                yield Mention(
                    words=self.joined(core),
                    start=core[0].start,
                    end=core[-1].end,
                    whole_start=self.with_titles(words, place, names.titles),
                    whole_end=run[-1].end,
                    is_weak=weak and not core[0].word.isupper(),
                    shown=self.text[self.with_titles(words, place, names.titles) : run[-1].end],
                    opens=core[0].first,
                )
            place = end

    def are_dotted(self, pair: Sequence[Token]) -> bool:
        """Whether two words are capitals of one abbreviation: "A.G.", which no article begins."""
        return (
            len(pair) == _PAIR
            and all(len(word.word) == 1 and word.capital for word in pair)
            and self.text[pair[0].end : pair[1].start] == "."
        )

    def is_sign(self, core: Sequence[Token]) -> bool:
        """Whether a few letters stand right before a number as the sign of its unit: "Fr. 92"."""
        (*others, last) = core
        return not others and len(last.word) <= _SIGN and bool(_NUMBER.match(self.text, last.end))

    def goes_on(self, words: Sequence[Token], flags: Sequence[bool], end: int) -> int:
        """Where the run that has reached `end` reaches with its next word.

        `end` where it is over.
        """
        last = words[end - 1]
        if end < len(words) and words[end].lower in _ARTICLES and not words[end].capital:
            return end  # an article begins another name, but "Bank of the West" is one
        if end < len(words) and flags[end] and self.adjoin(last, words[end]):
            return end + 1
        place = end
        while place < min(len(words), end + _LONGEST_LINK) and _links(words[place], self.setting):
            if not self.text[words[place - 1].end : words[place].start].isspace():
                return end
            place += 1
        if self.setting.lexicon.noun_endings and not _is_known(last, self.setting):
            return end  # "Boot von Uwe Ried"
        joined = (
            end < place < len(words)
            and flags[place]
            and self.text[words[place - 1].end : words[place].start].isspace()
        )
        if not joined or (place == end + 1 and _is_title(last, self.setting)):
            return end
        return place + 1

    def adjoin(self, left: Token, right: Token) -> bool:
        """Whether two words are of one name by what stands between them."""
        gap = self.text[left.end : right.start]
        if _GAP.fullmatch(gap):
            return True
        return bool(_DOTTED.fullmatch(gap)) and (
            len(left.word) == 1
            or _is_title(left, self.setting)
            or left.lower in self.setting.lexicon.abbreviations
        )

    def follows_title(self, left: Token, word: Token) -> bool:
        """Whether a title stands right before.

        What follows "Mr." is a name, whatever it looks like.
        """
        gap = self.text[left.end : word.start]
        if not left.capital or not _is_title(left, self.setting):
            return False
        return bool(_GAP.fullmatch(gap) or _DOTTED.fullmatch(gap)) and not is_date(
            word, self.setting.lexicon
        )

    def with_titles(self, words: Sequence[Token], place: int, titles: frozenset[str]) -> int:
        """Where the run at `place` begins with the titles, small ones too, right before it."""
        start = words[place].start
        for word in reversed(words[max(0, place - 3) : place]):
            if bare(word.lower) not in titles or self.text[word.end : start].strip(" .\u00a0"):
                break
            start = word.start
        return start

    def joined(self, core: Sequence[Token]) -> tuple[str, ...]:
        """The words, single letters with dots between them as one: "U.N." is "UN"."""
        result: list[str] = []
        letters = False
        for index, word in enumerate(core):
            single = len(word.word) == 1 and self.text[word.end : word.end + 1] == "."
            if single and letters and index and self.text[core[index - 1].end : word.start] == ".":
                result[-1] += word.word
            else:
                result.append(bare(word.word))
            letters = single
        return tuple(result)

    def opens_with_name(self, word: Token) -> bool:
        """Whether the capitalised first word of a sentence is a name rather than any word."""
        lexicon = self.setting.lexicon
        if word.lower in lexicon.openers or word.lower in lexicon.claims:
            return False
        if self.setting.standing.in_lower_case(bare(word.lower)):
            return False
        following = token_after(self.text, word.end)
        if following and following.capital and not following.first:
            return following.lower not in lexicon.function_words
        if "'" in word.word:
            return True
        adverb = self.text[word.end : word.end + 1] == ","
        return not adverb and not word.lower.endswith(lexicon.names.opening_endings)

    def names_a_noun(self, word: Token) -> bool:
        """Whether a capitalised word is a name where every noun has a capital."""
        lexicon = self.setting.lexicon
        if word.lower in lexicon.openers or word.lower in lexicon.claims:
            return False
        if word.lower.endswith(lexicon.noun_endings) or self.setting.standing.in_lower_case(
            word.lower
        ):
            return False
        left = token_before(self.text, word.start)
        if not word.first and beside_a_name(self.text, left, word, lexicon):
            return True
        following = token_after(self.text, word.end)
        if following and following.capital and self.text[word.end : following.start].isspace():
            return True
        return (
            not word.first and not word.lower.endswith("en") and not self.determined(left, lexicon)
        )

    def determined(self, left: Token | None, lexicon: Lexicon) -> bool:
        """Whether an article stands before, right before or with an adjective between."""
        if left is None or left.lower in lexicon.determiners:
            return True
        further = token_before(self.text, left.start)
        return further is not None and not left.capital and further.lower in lexicon.determiners


def _links(word: Token, setting: Setting) -> bool:
    """Whether the word may stand within a name: "of", or any small word with a capital."""
    lexicon = setting.lexicon
    if word.capital and not word.first:
        return word.lower in lexicon.function_words
    return word.lower in lexicon.names.links - _AND


_AND = frozenset({"and", "und", "et", "y", "e", "і", "й", "та", "и", "for", "für"})
_ARTICLES = frozenset({"the", "el", "la", "le", "les", "l'"})
"""Links that part two names as often: they join only where they have a capital."""


def _is_title(word: Token, setting: Setting) -> bool:
    return bare(word.lower) in setting.lexicon.names.titles


def _core(
    run: Sequence[Token], titles: frozenset[str], suffixes: frozenset[str], lexicon: Lexicon
) -> Sequence[Token]:
    """The run without titles, articles and suffixes at its ends."""
    start, end = 0, len(run)
    while start < end and (
        bare(run[start].lower) in titles or run[start].lower in lexicon.function_words
    ):
        start += 1
    while end > start and (
        run[end - 1].lower in suffixes or run[end - 1].lower in lexicon.function_words
    ):
        end -= 1
    return run[start:end]


def is_name(text: str, word: Token, setting: Setting) -> bool:
    """Whether a word of a text is a name there."""
    found = _TextNames(text, setting)
    lexicon = setting.lexicon
    if not word.capital or is_date(word, lexicon):
        return False
    if word.lower.partition("'")[0] in lexicon.function_words or _is_unit(word, lexicon):
        return False
    parts = word.word.split("-")
    if len(parts) > 1 and parts[-1].islower() and not lexicon.noun_endings:
        return False  # "Basel-based"
    if _is_known(word, setting) or (len(word.word) >= _ACRONYM and word.word.isupper()):
        return True
    if lexicon.noun_endings:
        return found.names_a_noun(word)
    return not word.first or found.opens_with_name(word)


def _is_unit(word: Token, lexicon: Lexicon) -> bool:
    """Whether the word is a number, or a unit or currency of one."""
    numerals = lexicon.numerals
    counting = (numerals.numbers, numerals.scales, numerals.ordinals)
    if all(any(part in known for known in counting) for part in word.lower.split("-")):
        return True
    return word.lower in numerals.units or word.lower in numerals.currencies


def _is_known(word: Token, setting: Setting) -> bool:
    """Whether the article, the story or the language knows the word as a name."""
    return (
        setting.standing.is_name(bare(word.word))
        or word.lower in setting.lexicon.parties
        or bool(alias_group(word.word, setting))
    )


def alias_group(name: str, setting: Setting) -> int:
    """1 and up: the group of the story's aliases that holds the name; 0 for none."""
    for number, group in enumerate(setting.aliases, 1):
        if any(bare(name).casefold() == alias.casefold() for alias in group):
            return number
    return 0


def are_same(one: Mention, other: Mention, setting: Setting) -> bool:
    """Whether two mentions mean the same, by their words alone."""
    return same_words(one.words, other.words, setting)


def same_words(one: Sequence[str], other: Sequence[str], setting: Setting) -> bool:
    """Whether two names mean the same: short form, abbreviation, inflected or known as another."""
    ours, theirs = _essential(one, setting), _essential(other, setting)
    if not ours or not theirs:
        return False
    if ours == theirs or _are_aliases(one, other, setting):
        return True
    short, long = sorted((ours, theirs), key=len)
    if _is_short_for(short, long, setting):
        return True
    if _abbreviates(one, other, setting) or _abbreviates(other, one, setting):
        return True
    if begins_with_the_same(one, other, setting):
        return True
    parts, others = _parted(one, setting), _parted(other, setting)
    return (
        len(parts) == len(others) > 1  # "Ann Lee of the BBC"
        and all(same_words(a, b, setting) for a, b in zip(parts, others, strict=True))
    )


def _parted(words: Sequence[str], setting: Setting) -> list[tuple[str, ...]]:
    """The parts of a name between its small words."""
    parts: list[tuple[str, ...]] = [()]
    for word in words:
        if word.islower() and word in setting.lexicon.function_words:
            parts.append(())
        else:
            parts[-1] += (word,)
    return [part for part in parts if part]


def _essential(words: Sequence[str], setting: Setting) -> tuple[str, ...]:
    """The words that tell names apart, as all spellings have them."""
    lexicon = setting.lexicon
    return tuple(
        common_spelling(bare(word), lexicon.language)
        for word in words
        if not (word.islower() and word in lexicon.function_words)
    )


def _are_aliases(one: Sequence[str], other: Sequence[str], setting: Setting) -> bool:
    """Whether the story or the language lists both names as the same."""
    ours, theirs = " ".join(one), " ".join(other)
    group = alias_group(ours, setting)
    if group and group == alias_group(theirs, setting):
        return True
    plain, other_plain = (_listed_form(name) for name in (ours, theirs))
    listed = _listed(setting.lexicon.language)
    return not listed.get(plain, _NONE).isdisjoint(listed.get(other_plain, _NONE))


_NONE: frozenset[int] = frozenset()


@lru_cache(maxsize=64)
def _listed(language: str) -> Mapping[str, frozenset[int]]:
    """The numbers of the groups of names that mean the same, by name."""
    found: dict[str, frozenset[int]] = {}
    for number, same in enumerate(lexicon_of(language).names.same):
        for name in same:
            found[name] = found.get(name, _NONE) | {number}
    return found


def _listed_form(name: str) -> str:
    plain = bare(name).lower()
    return plain.removeprefix("the ")


def _is_short_for(short: Sequence[str], long: Sequence[str], setting: Setting) -> bool:
    """Whether every word of the one is a word of the other, in order, in some form.

    "Korea" is not short for "North Korea"; "the North" is, and for "Northland".
    """
    compass = setting.lexicon.names.compass
    if len(short) == 1 and short[0] in compass:
        return long[0].startswith(short[0])
    if len(short) == 1 and len(long) == _PAIR and long[0] in compass:
        return False
    place = 0
    for word in short:
        while place < len(long) and not same_word(word, long[place], setting):
            place += 1
        if place == len(long):
            return False
        place += 1
    return True


def same_word(one: str, other: str, setting: Setting) -> bool:
    """Whether two words of names, in lower case, are forms of one word."""
    return one == other or _are_forms(one, other, setting.lexicon.language)


@lru_cache(maxsize=16_384)
def _are_forms(one: str, other: str, language: str) -> bool:
    lexicon = lexicon_of(language)
    if len(one) == 1 or len(other) == 1:  # an initial
        return one[0] == other[0]
    listed = _listed(language)
    if not listed.get(one, _NONE).isdisjoint(listed.get(other, _NONE)):
        return True
    short, long = sorted((one, other), key=len)
    if short in lexicon.abbreviations and short[0] == long[0]:
        return _is_in_order(short, long)
    if is_cyrillic(one) != is_cyrillic(other):
        return name_key(one) == name_key(other)
    return _is_inflected(one, other, lexicon) or _is_demonym(one, other, lexicon)


def _is_inflected(one: str, other: str, lexicon: Lexicon) -> bool:
    """Whether both are cases of one name, where the language inflects names."""
    if not lexicon.names.case_endings:
        return False
    stem = _common(one, other)
    endings = lexicon.names.case_endings | {""}
    return stem >= _SHORTEST_STEM and any(
        one[cut:] in endings and other[cut:] in endings
        for cut in range(max(_SHORTEST_STEM, stem - 2), stem + 1)
    )


def _is_demonym(one: str, other: str, lexicon: Lexicon) -> bool:
    """Whether one is the adjective or inhabitant of the other: "Lorenia" and "Lorenian"."""
    nations = lexicon.nations
    stem = nation_of(one, nations) or nation_of(other, nations)
    if stem and one.startswith(stem[:_PLACE_STEM]) and other.startswith(stem[:_PLACE_STEM]):
        return True
    short, long = sorted((one, other), key=len)
    common = _common(short, long)
    return (
        common >= _PLACE_STEM
        and len(short) - common <= _LOST
        and long[common:] in lexicon.names.demonyms
    )


def _common(one: str, other: str) -> int:
    """How many letters both words begin with."""
    size = 0
    for ours, theirs in zip(one, other, strict=False):
        if ours != theirs:
            break
        size += 1
    return size


def nation_of(word: str, nations: Mapping[str, frozenset[str]]) -> str:
    """The stem of the nation that an adjective is of; empty for any other word."""
    for cut in range(min(len(word), _LONGEST_NATION), _SHORTEST_STEM - 1, -1):
        if word[cut:] in nations.get(word[:cut], ()):
            return word[:cut]
    return ""


def begins_with_the_same(one: Sequence[str], other: Sequence[str], setting: Setting) -> bool:
    """Whether two names differ in what a listed name that begins them is called: "UK", in full."""
    ours, theirs = _essential(one, setting), _essential(other, setting)
    listed = _listed(setting.lexicon.language)
    for long, short in ((ours, theirs), (theirs, ours)):
        if not short or len(long) <= len(short):
            continue
        size = len(long) - len(short) + 1
        if list(long[size:]) != list(short[1:]):
            continue
        known = listed.get(_listed_form(" ".join(long[:size])), _NONE)
        if not known.isdisjoint(listed.get(_listed_form(short[0]), _NONE)):
            return len(short) > 1
    return False


def _abbreviates(short: Sequence[str], long: Sequence[str], setting: Setting) -> bool:
    """Whether the first name is the other one's initials: "NIA", "UN", "BoW"."""
    letters = "".join(short)
    if len(short) > 1 or not _ACRONYM <= len(letters) <= _LONGEST_ACRONYM:
        return False
    if sum(letter.isupper() for letter in letters) < _ACRONYM or len(long) < _ACRONYM:
        return False
    plain = letters.lower()
    every = "".join(word[0].lower() for word in long)
    parts = [part for word in long for part in re.split(r"[-\u2010\u2011]", word) if part]
    main = "".join(
        part[0].lower() for part in parts if part.lower() not in setting.lexicon.function_words
    )
    return plain in {every, main} or (_is_subsequence(main, plain) and plain[0] == main[:1])


def _is_subsequence(letters: str, text: str) -> bool:
    """Whether the letters stand in the text in order; at least as many as the text's half."""
    return 2 * len(letters) > len(text) and _is_in_order(letters, text)


def _is_in_order(letters: str, text: str) -> bool:
    """Whether the letters stand in the text in their order, whatever stands between."""
    place = 0
    for letter in letters:
        place = text.find(letter, place) + 1
        if not place:
            return False
    return True


def spelt_out(mention: Mention, text: str, setting: Setting) -> tuple[int, int] | None:
    """Where a text spells an abbreviation out: "Society for the Care of Animals" for "SCA"."""
    letters = mention.words[0]
    if len(mention.words) > 1 or not (_ACRONYM < len(letters) <= _LONGEST_ACRONYM):
        return None
    words, function = tokens(text), setting.lexicon.function_words
    capitals = [w for w in words if w.capital or w.lower not in function]
    initials = "".join(w.word[0] for w in capitals).upper()
    place = initials.find(letters.upper())
    if place < 0:
        return None
    run = capitals[place : place + len(letters)]
    if sum(word.capital for word in run) < _ACRONYM:
        return None
    return run[0].start, run[-1].end


def known_as_one(one: Mention, other: Mention, setting: Setting) -> bool:
    """Whether the article has a name that both mentions are forms of."""
    return any(
        same_words(one.words, longer, setting) and same_words(other.words, longer, setting)
        for longer in _longer(one, setting)
    ) or _introduced(one, other, setting)


def _longer(mention: Mention, setting: Setting) -> Iterator[tuple[str, ...]]:
    """The names of either version that hold the mention's last word and say more."""
    word, language = mention.words[-1], setting.lexicon.language
    for text in islice(setting.standing.texts_with(word), _MOST):
        for sentence in split(text, language):
            for found in mentions(sentence, setting) if word in sentence else ():
                if len(found.words) > len(mention.words) and word in found.words:
                    yield found.words


def _introduced(one: Mention, other: Mention, setting: Setting) -> bool:
    """Whether the article gives one name in brackets behind the other: "Agency (NIA)"."""
    for short, long in ((one, other), (other, one)):
        if len(short.words) > 1:
            continue
        for text in islice(setting.standing.texts_with(f"({short.words[0]})"), _MOST):
            end = text.find(f"({short.words[0]})")
            before = [m for m in mentions(text, setting) if end - 2 <= m.end <= end]
            if any(same_words(m.words, long.words, setting) for m in before):
                return True
    return False


def stands_in(mention: Mention, setting: Setting, *, new: bool) -> bool:
    """Whether the new version, or the old one, names whom the mention means."""
    names, standing = setting.lexicon.names, setting.standing
    text = standing.new_text if new else standing.old_text
    last = mention.words[-1]
    stem = last[: max(_PLACE_STEM, len(last) - 2)] if names.case_endings else last
    if any(
        same_word(bare(found).lower(), last.lower(), setting)
        for found in islice(_beginning_with(stem, text), _MOST)
    ):
        return True
    listed = _listed(setting.lexicon.language)
    groups = listed.get(_listed_form(mention.name), _NONE) | listed.get(last.lower(), _NONE)
    initials = "".join(word[0] for word in mention.words if word[0].isupper())
    others = [name for number in groups for name in names.same[number]]
    if len(initials) >= _ACRONYM:
        others.append(initials)
    if not others:
        return False
    # An abbreviation is one in capitals alone: "US" is not "us".
    lower = standing.new_lower if new else standing.old_lower
    return any(
        name.lower() in _beginning_with(name.lower(), lower)
        if len(name) > _LONGEST_LINK
        else name.upper() in _beginning_with(name.upper(), text)
        for name in others
    )


_REST = re.compile(r"[^\W_]*")


def _beginning_with(stem: str, text: str) -> Iterator[str]:
    """What a text has that begins with a stem: up to the end of the word that the stem ends in."""
    place = text.find(stem)
    while place >= 0:
        if place == 0 or not text[place - 1].isalnum():
            end = place + len(stem)
            rest = _REST.match(text, end)
            yield text[place : rest.end() if rest else end]
        place = text.find(stem, place + len(stem))


def dateline_end(text: str, setting: Setting) -> int:
    """Where the text behind a dateline or an agency's credit begins; 0 without one.

    "HALDEN, 3 May (Meridian) - " has a credit, "HALDEN - " a name in capitals; and nothing but
    names and a date stands before the only dash of "Halden, 3 May - ".
    """
    found = _DATELINE.match(text)
    if found is None or _QUOTED.search(found[0]):
        return 0
    first = found[0].split()[0].strip("(,")
    if _CREDIT.search(found[0]) or (first.isupper() and len(first) > 1):
        return found.end()
    plain = all(
        word.capital or word.word.isdigit() or is_date(word, setting.lexicon)
        for word in within(text, 0, found.end())
    )
    return found.end() if plain and not _DASH.search(text, found.end()) else 0
