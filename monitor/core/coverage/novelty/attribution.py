"""Who vouches for what a sentence says, and who speaks a quotation?

A source is named by "according to", by the subject of a verb of saying or of giving a number
("estimates"), or as the speaker of a quotation. What stands nearest to a figure is asked first:
two numbers of one sentence may be of two. A pronoun is whoever the sentence before named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from monitor.core.classify import Setting, reporting
from monitor.core.language.lexicons import Lexicon, lexicon
from monitor.core.language.lexicons.lexicon import listed
from monitor.core.language.name_context import is_date
from monitor.core.language.quotations import quoted, stands_in
from monitor.core.language.tokens import Token, tokens

_MOST_WORDS = 7  # judgement: "the General Staff of the Armed Forces"
_MOST_PLAIN = 4
"""Words of a source that has no capital: "the works council"."""

_NEAR = 8
"""Words between a quotation and the verb of saying that belongs to it."""

_LINK = 2
"""Words between a name and the body that it belongs to: "of the"."""

_BODY = 5  # words of a name behind an office
_GAP = 3
"""Words between the second of two who give numbers and the number: "the organisers at about"."""

_WINDOW = 500
"""Characters to either side of a quotation among which its speaker is sought."""

_APPOSED = 12
"""Words behind that verb in which the speaker is named: "said the head of the unit, Ann Lee"."""

_MARK = re.compile(r"[,;:.!?()\u2013\u2014\"\u201c\u201d\u201e\u00ab\u00bb]")
_BEFORE_NOUNS = listed(
    """
    the a an its his her their our of by in der die das den dem ein eine im le la les un une du des
    el los las il lo gli i o os as het een
    """
)
_NOUNS_TOO = listed("estimate estimates count counts report reports claim claims record records")
_OWNED = re.compile(
    r"((?:[Tt]he )?\w+(?: \w+){0,3})['\u2019]s? (?:own )?"
    r"(?:numbers?|figures?|count|tally|estimate|data)\b"
)
_OF = listed(
    """
    of von vom de du des del di della dell da do van z ze из з із о про for from
    """
)
_BEFORE_OTHERS = listed(
    """
    to at in on before vor im am bei gegenüber dem den à dans devant au en ante al nel alla em ao w
    na przed dla в на перед у aan tegen
    """
)
"""Prepositions behind a verb of saying, before whom or what it was said to."""

_PART = re.compile(r"[,;:](?=[\s\"\u201c\u201d\u00bb])|\s[\u2013\u2014-]\s|[()]")
_ENDS = re.compile(r"[.!?\u2026](?=\s|$|[\"\u201d\u00bb])")
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_SUBJECT = re.compile(
    r"([\u3400-\u9fff\u30a0-\u30ff\u3005\u30fb\uff65]{2,24})(?:さん|氏)?(?:（[^）]*）)?(?:は|が|も)"
)
_KANA = re.compile(r"[\u3040-\u30ff]")
_HANGUL = re.compile(r"[\uac00-\ud7af]")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_CHINESE = re.compile(
    r"([\u3400-\u9fff]{2,12}?)(?:[对向在][^说表称]{1,8})?(?:说|表示|称|指出|告诉|写道|强调|回应|坦言)"
)
_SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈"
    "姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤岳"
)
"""The most frequent Chinese family names; a given name of one or two signs follows."""

_KOREAN = re.compile(r"([\uac00-\ud7af]{2,4})(?: [\uac00-\ud7af]{1,8})?[은는이가](?=\s)")
_ARABIC_SAYS = re.compile(
    r"(?<!\w)[وف]?(?:قال|قالت|أضاف|أضافت|صرح|صرحت|أكد|أكدت|أوضح|أوضحت|ذكر|ذكرت|يقول|تقول)\s+"
    r"([^:،.«»]{3,80})"
)
_ROLES = re.compile(
    r"(?:最高経営責任者|代表取締役|取締役|理事長|委員長|報道官|広報官|担当者|弁護士|責任者|副社長|副知事|"
    r"社長|会長|教授|大臣|首相|知事|市長|町長|村長|部長|課長|局長|代表|監督|選手|議員|長官|院長|署長|店長|所長|"
    r"校長|博士|記者|医師|さん|氏)+$"
)
"""What Japanese puts behind a name for what somebody is."""


@lru_cache(maxsize=4_096)
def source_of(sentence: str, setting_of: str, place: int = -1, before: str = "") -> str:
    """Who says so, as the sentence names them; empty where it names nobody.

    `setting_of` is the language. `place` is that of the figure that is asked for; without it the
    whole sentence is. The parts of the sentence are asked from the figure outwards.
    """
    known = lexicon(setting_of)
    parts = list(_parts(sentence))
    if place >= 0:
        own = next((n for n, (start, end) in enumerate(parts) if start <= place < end), 0)
        order = sorted(range(len(parts)), key=lambda n: (abs(n - own), n < own))
    else:
        order, own = list(range(len(parts))), 0
    said = quoted(sentence)
    if place >= 0 and own and (found := gapped_source(sentence, place, known)):
        return found
    for n in order:
        start, end = parts[n]
        if found := _named(sentence, start, end, known, said, place if n == own else None):
            return found
        if n == own and _has_pronoun_for_source(sentence, start, end, known, said):
            break  # whoever else is named in the sentence says something else
    if (
        before
        and any(w.lower in known.names.pronouns for w in tokens(sentence))
        and _says(sentence, known, said)
    ):
        return source_of(before, setting_of) or _last_name(before, known)
    return ""


def speaker_of(
    paragraph: str,
    start: int,
    end: int,
    setting: Setting,
    earlier: Sequence[str] = (),
    last: str = "",
) -> tuple[str, str]:
    """Who speaks the quotation in a range, and the agency that carries it; empty if not named.

    The verb of saying behind the quotation is asked first, then the one before it, within the
    sentence; a pronoun is the speaker of the quotation before in the paragraph (`last`), or whoever
    was named last before, in the paragraph or the `earlier` ones.
    """
    known = setting.lexicon
    head, tail = _around(paragraph, start, end)
    if (who := _speaker_without_capitals(head, tail)) is not None:
        return who, ""
    verbs = reporting(known)
    carrier = _carrier(head, known)
    for text, behind in ((tail, True), (head, False)):
        every = tokens(text)
        places = [n for n, w in enumerate(every) if w.lower in verbs]
        places = [n for n in places if n < _NEAR] if behind else places[-1:]
        for n in places:
            if who := _subject(text, every, n, known, behind=behind):
                return who, carrier
            pronoun = [w for w in every[max(0, n - 2) : n + 2] if w.lower in known.names.pronouns]
            if pronoun or not behind:
                break
        else:
            if not behind and head.rstrip(' \u00a0"\u201c\u201e\u00ab').endswith(":"):
                runs = [r for r in _name_runs(text, every, known) if len(r) > 1]
                if runs:
                    return " ".join(w.word for w in runs[-1]), ""
            if not behind and carrier:
                return carrier, ""  # "in the words of Ann Lee, \u2026"
            continue
        if last:
            return last, carrier
        before = paragraph[max(0, start - 2 * _WINDOW) : max(0, start - 1 - len(head))]
        for text_before in (head, before, *(one[:_WINDOW] for one in reversed(earlier[-2:]))):
            if who := _last_name(text_before, known):
                return who, carrier
    return "", carrier


def _speaker_without_capitals(head: str, tail: str) -> str | None:
    """The speaker in a script that has no capitals; None where it has.

    Japanese marks the subject behind it, Chinese and Korean put it before the verb, and Arabic
    behind it: the last two words of what follows are the name.
    """
    beside = head + tail
    if _KANA.search(beside):
        found = [m[1] for m in _SUBJECT.finditer(head)] or [m[1] for m in _SUBJECT.finditer(tail)]
        return _ROLES.sub("", found[-1]) if found else ""
    if _HAN.search(beside):
        for run in [m[1] for m in _CHINESE.finditer(head)][::-1]:
            places = [n for n in range(len(run) - 1) if run[n] in _SURNAMES]
            named = [run[n:] for n in places if len(run) - n in {2, 3}]
            if named:
                return named[0]
        return ""
    if _HANGUL.search(beside):
        found = [m[1] for m in _KOREAN.finditer(f"{head} ")]
        return found[-1] if found else ""
    if _ARABIC.search(beside):
        said = [m[1] for m in _ARABIC_SAYS.finditer(head)] or [
            m[1] for m in _ARABIC_SAYS.finditer(tail)
        ]
        return " ".join(said[-1].split()[-2:]) if said else ""
    return None


def _around(paragraph: str, start: int, end: int) -> tuple[str, str]:
    """What stands beside a quotation in its sentence, before it and behind it."""
    before = paragraph[max(0, start - _WINDOW) : max(0, start - 1)]
    ends = [m.end() for m in _ENDS.finditer(before)]
    head = before[ends[-1] :] if ends and before[ends[-1] :].strip() else ""
    if not ends:
        head = before
    behind = paragraph[end + 1 : end + _WINDOW] if end < len(paragraph) else ""
    stop = _ENDS.search(behind)
    tail = behind[: stop.start()] if stop else behind
    opening = re.search(r"[\"\u201c\u201e\u00ab]", tail)
    return head, tail[: opening.start()] if opening else tail


def _subject(text: str, every: Sequence[Token], verb: int, known: Lexicon, *, behind: bool) -> str:
    """The name of who does what a verb of saying says."""
    after = every[verb + 1 : verb + 1 + _APPOSED]
    before = every[max(0, verb - _APPOSED) : verb]
    inverted = behind and verb <= 1
    if verb and every[verb - 1].lower in known.names.pronouns:
        return ""
    lone = ""
    for side, first in (
        ((after, True), (before, False)) if inverted else ((before, False), (after, True))
    ):
        runs = [r for r in _name_runs(text, side, known) if not _is_attributed(text, r, known)]
        short = first and len(runs) > 1 and len(runs[0]) == 1
        if short and text[runs[0][-1].end : runs[1][0].start] == ", ":
            runs = runs[1:]  # "the minister of the Interior, Ann Lee"
        if not first:
            runs = runs[::-1]
        for run in runs:
            if first:
                # behind the verb, only what no further verb and no preposition parts from it
                between = side[: side.index(run[0])]
                if any(w.lower in _BEFORE_OTHERS for w in between):
                    break
                if sum(text.count(",", w.end, w.end + 1) for w in between) > 1:
                    break
            else:
                between = side[side.index(run[-1]) + 1 :]
                if len(between) > _MOST_WORDS:
                    break
            if not first and _is_complement(text, runs, run):
                continue
            who = " ".join(w.word.removesuffix("'s").removesuffix("\u2019s") for w in run)
            if len(run) > 1 or not known.noun_endings:
                return who
            lone = lone or who  # where all nouns have capitals, rather a name of two words
    return lone


def _is_complement(text: str, runs: Sequence[Sequence[Token]], run: Sequence[Token]) -> bool:
    """Whether a name only says of which body the one before it is: "Ann Lee of the Union"."""
    earlier = [other for other in runs if other[-1].end <= run[0].start]
    if not earlier:
        return False
    link = tokens(text[max(other[-1].end for other in earlier) : run[0].start])
    return 0 < len(link) <= _LINK and link[0].lower in _OF


def _is_attributed(text: str, run: Sequence[Token], known: Lexicon) -> bool:
    """Whether a name stands behind "according to": it carries what another says."""
    before = text[: run[-1].end].lower()
    for phrase in known.attributions:
        place = before.find(f"{phrase} ")
        if 0 <= place < run[-1].start and not _PART.search(text, place, run[0].start):
            return len(tokens(text[place : run[0].start])) <= _MOST_PLAIN + 1
    return False


def _name_runs(text: str, words: Sequence[Token], known: Lexicon) -> Iterator[list[Token]]:
    """The runs of words with capitals that may be names."""
    run: list[Token] = []
    for word in words:
        joined = run and text[run[-1].end : word.start] in {" ", "-", "' ", "\u2019 "}
        is_name = (
            word.capital
            and not is_date(word, known)
            and word.lower not in known.function_words
            and word.lower not in known.names.pronouns
            and not (word.first and word.lower in known.openers)
            and known.claims.get(word.lower) is None
        )
        linked = joined and word.lower in known.names.links and not word.capital
        if is_name and joined:
            run.append(word)
        elif is_name:
            if run:
                yield _trimmed(run, known)
            run = [word]
        elif linked and run:
            run.append(word)
        elif run:
            yield _trimmed(run, known)
            run = []
    if run:
        yield _trimmed(run, known)


def _trimmed(run: list[Token], known: Lexicon) -> list[Token]:
    while len(run) > 1 and not run[-1].capital:
        run = run[:-1]
    body = next((i for i, w in enumerate(run) if i > 1 and w.lower in _OF), None)
    if body is not None:
        run = run[:body]  # "Ann Lee of the Union"
    while len(run) > 1 and run[0].lower.rstrip(".") in known.names.titles:
        run = run[1:]
    return run


def _last_name(text: str, known: Lexicon) -> str:
    """Whom a stretch of text is about.

    The name that opens its last sentence, in full where it was named so before; else the subject
    of its last verb of saying, or its last name.
    """
    said = quoted(text)
    every = tuple(w for w in tokens(text) if not stands_in(said, w.start))
    named = [run for run in _name_runs(text, every, known) if len(run) > 1]
    ends = [m.end() for m in _ENDS.finditer(text) if text[m.end() :].strip()]
    opening = next((w for w in every if not ends or w.start >= ends[-1]), None)
    for run in reversed(named):
        if opening is not None and opening.word in {run[0].word, run[-1].word}:
            return " ".join(w.word for w in run)
    verbs = reporting(known)
    for n in reversed([n for n, w in enumerate(every) if w.lower in verbs]):
        if who := _subject(text, every, n, known, behind=False):
            return who
    return " ".join(w.word for w in named[-1]) if named else ""


def _carrier(head: str, known: Lexicon) -> str:
    for phrase in known.attributions:
        place = head.lower().find(f"{phrase} ")
        if place >= 0:
            mark = _PART.search(head, place)
            runs = list(
                _name_runs(
                    head,
                    [
                        w
                        for w in tokens(head)
                        if place <= w.start and (mark is None or w.end <= mark.start())
                    ],
                    known,
                )
            )
            if runs:
                return " ".join(w.word for w in runs[-1])
    return ""


def _parts(sentence: str) -> Iterator[tuple[int, int]]:
    start = 0
    for mark in _PART.finditer(sentence):
        yield start, mark.end()
        start = mark.end()
    yield start, len(sentence)


def _says(sentence: str, known: Lexicon, said: Sequence[tuple[int, int]]) -> bool:
    verbs = reporting(known) | known.figures.counts
    return any(w.lower in verbs and not stands_in(said, w.start) for w in tokens(sentence))


def _named(
    sentence: str,
    start: int,
    end: int,
    known: Lexicon,
    said: Sequence[tuple[int, int]],
    place: int | None,
) -> str:
    """Whom a part of a sentence names as its source.

    `place` is that of the figure asked for, where the part is its own; -1 without one.
    """
    counts = place is not None
    text = sentence[start:end]
    for phrase in known.attributions:
        at = text.lower().find(f"{phrase} ")
        if at < 0 or (at and text[at - 1].isalnum()):
            continue
        if not counts and any(c.isdigit() for c in text[:at]):
            continue  # "against 9.4 million according to B" says nothing of A's number
        words = tokens(text[at + len(phrase) + 1 :])
        cut = next((i for i in range(len(words)) if _goes_on(words, i, known)), len(words))
        if found := _as_source(words[:cut], known, plain=True):
            return _with_name(sentence, end, found, known)
    if counts and (owned := _OWNED.search(text)):
        # "the inspectorate's numbers"
        return owned[1].removeprefix("The ").rpartition("the ")[2]
    verbs = reporting(known) | (known.figures.counts if counts else frozenset())
    every = [w for w in tokens(sentence) if start <= w.start and w.end <= end]
    for n, verb in enumerate(every):
        if verb.lower not in verbs or stands_in(said, verb.start):
            continue
        back = n == 1 and every[0].lower in known.figures.points_back  # "Lo sostiene Ann Lee"
        is_noun = n > 0 and not back and every[n - 1].lower in _BEFORE_NOUNS
        near = {w.lower for w in every[max(0, n - 2) : n]}
        owner = n > 0 and every[n - 1].word.endswith(("'s", "\u2019s"))
        if verb.lower in known.figures.counts and (is_noun or owner):
            continue  # "its estimate", "the count"
        if verb.lower in _NOUNS_TOO and not near.isdisjoint(known.function_words):
            continue  # "the first estimate"
        goes_on = len(every) > 1 and every[1].lower in known.clause_words
        leads = place is not None and place > verb.end and verb.lower in known.figures.counts
        if n == 0 and start and (len(every) <= _LINK or goes_on or leads):
            # ", Ann Lee, said", ", Ann Lee of the office, said that …"
            between = [w for w in tokens(sentence) if w.end <= start][-_MOST_WORDS:]
            mark = max((m.end() for m in _PART.finditer(sentence, 0, start - 1)), default=0)
            body = [w for w in between if w.start >= mark]
            named = bool(body) and body[0].capital and body[-1].capital
            if mark and named and len(body) <= _BODY:
                return sentence[body[0].start : body[-1].end]  # ", Dacre and Sons, says"
            if apposed := list(_name_runs(sentence, between, known)):
                return " ".join(w.word for w in apposed[-1])
        if n and every[n - 1].lower in known.figures.passives:
            continue  # "damage is put at 85 million": nobody says so
        before = every[:n]
        counted = next((i for i, w in enumerate(before) if w.word[0].isdigit()), None)
        before = before[:counted]  # "das Amt hatte 34.000 gemeldet"
        idle = (known.function_words | known.openers | known.after_nouns) - known.agents
        while before and not before[-1].capital and before[-1].lower in idle:
            before = before[:-1]
        whole = n == len(every) - 1 and len(before) <= _MOST_PLAIN
        if found := _as_source(before[-_MOST_WORDS:], known, plain=whole):
            return found
        behind = every[n + 1 : n + 1 + _MOST_WORDS]
        runs = list(_name_runs(sentence, behind, known))
        opens = n == 0 or (
            n == 1
            and every[0].lower in known.function_words
            and every[0].lower not in known.names.pronouns
        )
        if opens and runs:
            return " ".join(w.word for w in runs[0])
        if back and (found := _as_source(behind, known, plain=True)):
            return found
        if n == 0 and start:
            # ", said the head of the unit, Ann Lee"
            further = [w for w in tokens(sentence) if w.start >= end][:_MOST_WORDS]
            for run in _name_runs(sentence, further, known):
                return " ".join(w.word for w in run)
            if found := _as_source(behind, known):
                return found
    return ""


def _has_pronoun_for_source(
    sentence: str, start: int, end: int, known: Lexicon, said: Sequence[tuple[int, int]]
) -> bool:
    """Whether a part's verb of saying has a pronoun for who says it: "Elle l'estime à 4"."""
    verbs = reporting(known) | known.figures.counts
    every = [w for w in tokens(sentence) if start <= w.start and w.end <= end]
    return any(
        verb.lower in verbs
        and not stands_in(said, verb.start)
        and any(w.lower in known.names.pronouns for w in every[max(0, n - _LINK) : n])
        for n, verb in enumerate(every)
    )


def _with_name(sentence: str, end: int, found: str, known: Lexicon) -> str:
    """An office's holder, where a name stands behind it: "the engineer of the county, Ann Lee"."""
    if any(word.capital and not word.first for word in tokens(found)):
        return found
    behind = [w for w in tokens(sentence) if w.start >= end][:_BODY]
    for run in _name_runs(sentence, behind, known):
        if len(run) > 1 and run[0] is behind[0] and not sentence[end : run[0].start].strip():
            return " ".join(w.word for w in run)
        break
    return found


def gapped_source(sentence: str, place: int, known: Lexicon) -> str:
    """The second of two who give numbers: "the police speak of 300, the organisers of 800"."""
    parts = list(_parts(sentence))
    own = next((n for n, (start, end) in enumerate(parts) if start <= place < end), 0)
    if not own:
        return ""
    earlier = sentence[: parts[own][0]]
    verbs = reporting(known) | known.figures.counts
    if not any(w.lower in verbs for w in tokens(earlier)):
        return ""
    words = [w for w in tokens(sentence) if parts[own][0] <= w.start and w.end <= place]
    links = known.figures.when | known.figures.spans | _OF
    cut = next((i for i, w in enumerate(words) if i and w.lower in links), None)
    if cut is None or len(words) - cut > _GAP or words[0].lower in known.names.pronouns:
        return ""
    cut = next((i for i, w in enumerate(words[:cut]) if w.lower in verbs), cut)
    return _as_source(words[:cut], known)


def source_in_next(behind: str, language: str) -> str:
    """Whom the sentence after a figure's names for it: "Lo sostiene Ann Lee", "Das sagte sie"."""
    known = lexicon(language)
    opening = tokens(behind)[:_LINK]
    if not any(w.lower in known.figures.points_back for w in opening):
        return ""
    verbs = reporting(known) | known.figures.counts
    if not any(w.lower in verbs for w in tokens(behind)[:_NEAR]):
        return ""
    return source_of(behind, language)


def source_behind(sentence: str, end: int, known: Lexicon) -> str:
    """Who names a figure in what stands right behind it.

    "The 15 million that the group names", "287 counted by the health office".
    """
    mark = _PART.search(sentence, end)
    stop = mark.start() if mark else len(sentence)
    words = [w for w in tokens(sentence) if end <= w.start and w.end <= stop]
    opening = " ".join(w.lower for w in words)
    for phrase in known.attributions:
        if opening.startswith(f"{phrase} "):
            rest = words[len(phrase.split()) :]
            found = _as_source(rest[:_MOST_WORDS], known, plain=True)
            return _with_name(sentence, mark.end(), found, known) if found and mark else found
    verbs = reporting(known) | known.figures.counts
    verb = next((i for i, w in enumerate(words[:_MOST_WORDS]) if w.lower in verbs), None)
    if verb is None:
        return ""
    agent = words[verb + 1 : verb + 1 + _MOST_WORDS]
    if verb <= 1 and agent and agent[0].lower in known.agent_links:
        return _as_source(agent[1:], known)
    before = words[:verb]
    if verb == 1 and before[0].lower in known.function_words | known.clause_words:
        return _as_source(agent, known, plain=True)  # "come dice la polizia"
    if before and before[0].lower in known.done | known.auxiliaries | known.finite:
        return ""
    while before and before[-1].lower in known.done | known.auxiliaries | known.finite:
        before.pop()  # "that the operator has named"
    return _as_source(before, known)


def _goes_on(words: tuple[Token, ...], index: int, known: Lexicon) -> bool:
    """Whether a source's name cannot go on with this word."""
    word = words[index]
    if word.word[0].isdigit() or (word.lower in known.claims and not word.capital):
        return True
    if known.noun_endings and index > 0 and words[index - 1].capital and not word.capital:
        return True  # all nouns have capitals: what has none is the sentence going on
    return index > 0 and word.lower in known.function_words - {"of", "the", "and", "for"}


def _as_source(words: Sequence[Token], known: Lexicon, *, plain: bool = False) -> str:
    """The words as a source: short, without the articles before it, no pronoun and no day.

    A source without a capital needs an article, or to be all that says so: ", rescuers said".
    """
    kept = list(words)
    idle = known.function_words | known.openers
    opened = next((i for i, w in enumerate(kept) if i and w.lower in known.figures.relatives), None)
    kept = kept[:opened]  # "a lawyer who represents 600 savers"
    while kept and kept[0].lower in (idle if kept[0].first else known.function_words):
        kept.pop(0)
    agent = next((i for i, w in enumerate(kept) if i > 1 and w.lower in known.agent_links), None)
    if agent is not None:
        kept = kept[: agent - 1]  # "a detective hired by the insurers"
    definite = len(kept) < len(words)
    if not kept or len(kept) > _MOST_WORDS or any(w.word[0].isdigit() for w in kept):
        return ""
    if any(w.lower in known.claims or w.lower in known.numerals.numbers for w in kept):
        return ""
    idle = known.figures.none | known.numerals.ordinals.keys()
    if all(w.lower in idle for w in kept):
        return ""
    if any(w.lower in known.numerals.multiples or w.lower in known.numerals.scales for w in kept):
        return ""  # "twice what the supervisor has said"
    ends = known.done | known.finite | known.auxiliaries
    stop = next((i for i, w in enumerate(kept) if w.lower in ends and not w.capital), None)
    if stop is not None and not any(w.capital and not w.first for w in kept[:stop]):
        return ""  # "a pump had failed" is no source
    kept = kept[:stop]
    named = any(
        w.capital and not is_date(w, known) and not (w.first and w.lower in known.openers)
        for w in kept
    )
    if not named and (not (definite or plain) or len(kept) > _MOST_PLAIN):
        return ""
    if all(w.lower in known.names.pronouns or is_date(w, known) for w in kept):
        return ""
    return " ".join(w.word for w in kept)
