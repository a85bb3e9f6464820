"""Who vouches for what a sentence says?"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise
from operator import attrgetter

from monitor.core.classify.hedges import reporting
from monitor.core.classify.quotes import speaker
from monitor.core.classify.wording import Setting
from monitor.core.language.name_context import is_date
from monitor.core.language.quotations import quotations, quoted, stands_in
from monitor.core.language.tokens import Token, tokens

_MOST_WORDS = 7  # judgement: "the General Staff of the Armed Forces"
_MOST_IDLE = 20
"""Articles, prepositions and the like around a name that are passed over."""

_MARK = re.compile(r"[,;:.!?()\u2013\u2014\"\u201c\u201d\u00ab\u00bb]")


def source_of(sentence: str, setting: Setting) -> str:
    """Who says so, as the sentence names them; empty where it names nobody.

    Told are "according to …", the words before a verb of saying, and the speaker of a quotation;
    a source has a capital letter somewhere, for "he said" says nothing to one who reads a list.
    """
    # "according to …": up to a mark, or to a word that a name cannot go on with.
    for phrase in setting.lexicon.attributions:
        place = sentence.lower().find(f"{phrase} ")
        if place < 0 or (place and sentence[place - 1].isalnum()):
            continue
        start = place + len(phrase) + 1
        mark = _MARK.search(sentence, start)
        words = tokens(sentence[start : mark.start() if mark else len(sentence)])
        cut = next((i for i in range(len(words)) if _ends(words, i, setting)), len(words))
        if name_found := _as_name(words[:cut], setting):
            return name_found

    # The words before the first verb of saying outside quotation marks, back to a mark.
    verbs, said, every = reporting(setting.lexicon), quoted(sentence), tokens(sentence)
    idle = setting.lexicon.function_words | setting.lexicon.openers
    marks = [mark.end() for mark in _MARK.finditer(sentence)]
    for place, verb in enumerate(every):
        if verb.lower not in verbs or stands_in(said, verb.start):
            continue
        behind = bisect_right(marks, verb.start) - 1
        start = marks[behind] if behind >= 0 else 0
        first = bisect_left(every, start, hi=place, key=attrgetter("start"))
        if place - first > _MOST_WORDS + _MOST_IDLE:
            continue
        subject = list(every[first:place])
        while subject and subject[-1].lower in idle:
            subject.pop()
        if name_found := _as_name(subject, setting):
            return name_found

    # The speaker of a quotation, or of what a mark, a verb of saying and a name follow side by
    # side: ", said Ada Berg". A day is none: "he said on Sunday".
    inverted = any(
        verb.lower in verbs
        and sentence[max(0, verb.start - 2) : verb.start].rstrip().endswith(",")
        and name.capital
        and _names_somebody(name, setting)
        for verb, name in pairwise(every)
    )
    if not inverted and not quotations(sentence):
        return ""
    spoken = speaker(sentence, len(sentence), setting)
    return "" if all(is_date(word, setting.lexicon) for word in tokens(spoken)) else spoken


def _ends(words: tuple[Token, ...], index: int, setting: Setting) -> bool:
    """Whether a source's name cannot go on with this word."""
    word, known = words[index], setting.lexicon
    if word.word[0].isdigit() or (word.lower in known.claims and not word.capital):
        return True
    if known.noun_endings and index > 0 and words[index - 1].capital and not word.capital:
        return True  # all nouns have capitals: what has none is the sentence going on
    return index > 0 and word.lower in known.function_words - {"of", "the", "and", "for"}


def _as_name(words: list[Token] | tuple[Token, ...], setting: Setting) -> str:
    """The words as a name: short, with a capital, without the articles before it."""
    kept = list(words)
    idle = setting.lexicon.function_words | setting.lexicon.openers
    while kept and kept[0].lower in (idle if kept[0].first else setting.lexicon.function_words):
        kept.pop(0)
    if not kept or len(kept) > _MOST_WORDS or any(w.word[0].isdigit() for w in kept):
        return ""
    if any(w.lower in setting.lexicon.claims for w in kept):
        return ""
    if not any(_names_somebody(w, setting) for w in kept):
        return ""
    return " ".join(w.word for w in kept)


def _names_somebody(word: Token, setting: Setting) -> bool:
    """Whether a word has a capital for being a name, as far as can be told from it alone."""
    lexicon = setting.lexicon
    if not word.capital or is_date(word, lexicon):
        return False
    return not word.first or word.lower not in lexicon.openers
