"""Time to compare and classify two versions of a 100 kB article, beside difflib on the same words.

The article is invented: sentences of words drawn from a seeded list, in paragraphs as news has
them. Every case is timed with `difflib.SequenceMatcher` over the words of the whole text in the
same run; "cold" is the first call, with nothing remembered. Hostile cases show the bound: one
word all along, no word in common, the same paragraph over and over, every paragraph moved and
edited, one long paragraph. What difflib does not finish in a few seconds is
measured on a smaller share of the text, and said so.
"""

from __future__ import annotations

import difflib
import random
import time
from collections.abc import Callable
from dataclasses import dataclass

from monitor.core.classify import Context, classify
from monitor.core.diff import compare
from monitor.model.extraction import Block, Extraction

SIZE = 100_000
"""Characters of an article."""

ROUNDS = 15
_DIFFLIB_LIMIT = 4_000
"""Words up to which difflib is let loose on a hostile case: it is quadratic there."""

_SYLLABLES = "ba re mi lon tar ves ku del pra sin mor fal gen ost hul vin cre dan sel tor"


@dataclass(frozen=True, slots=True)
class Case:
    """Two versions of an article, by their paragraphs."""

    name: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    hostile: bool = False


def article(seed: int, size: int = SIZE) -> list[str]:
    """Paragraphs of invented prose with names, figures and quotations, `size` characters in all."""
    draw = random.Random(seed)
    words = ["".join(draw.choices(_SYLLABLES.split(), k=draw.randint(1, 4))) for _ in range(1500)]
    found: list[str] = []
    while sum(map(len, found)) < size:
        sentences = []
        for _ in range(draw.randint(2, 5)):
            chosen = draw.choices(words, k=draw.randint(8, 22))
            chosen[draw.randrange(1, len(chosen))] = str(draw.randint(2, 9000))
            chosen[draw.randrange(1, len(chosen))] = draw.choice(words).title()
            text = " ".join(chosen)
            sentences.append(text[0].upper() + text[1:] + ".")
        if draw.random() < 1 / 4:
            sentences.append(f"“{sentences[0]}”, {draw.choice(words).title()} said.")
        found.append(" ".join(sentences))
    return found


def edited(paragraphs: list[str], seed: int) -> list[str]:
    """The article with the edits of a usual day: a few words, a sentence, one paragraph moved."""
    draw = random.Random(seed)
    result = list(paragraphs)
    for place in draw.sample(range(len(result)), 5):
        words = result[place].split(" ")
        words[draw.randrange(len(words))] = draw.choice(["14", "allegedly", "Marlow", "started"])
        result[place] = " ".join(words)
    result[7] += " Nobody was hurt in the end."
    result.insert(2, result.pop(20))
    return result


def cases() -> list[Case]:
    """The usual case, an untouched article, and the hostile ones."""
    text = article(1)
    shuffled = edited(text, 5)
    random.Random(3).shuffle(shuffled)
    one = ["word " * 160 + "word."] * (SIZE // 800)
    repeated = [text[0]] * (SIZE // len(text[0]))
    return [
        Case("a usual edit", tuple(text), tuple(edited(text, 2))),
        Case("nothing changed", tuple(text), tuple(text)),
        Case("a word in every paragraph", tuple(text), tuple(p + " More." for p in text)),
        Case("every paragraph moved", tuple(text), tuple(shuffled), hostile=True),
        Case("no word in common", tuple(text), tuple(_other(text)), hostile=True),
        Case("one word all along", tuple(one), (*one[:-3], "word " * 120 + "word."), hostile=True),
        Case("one paragraph over and over", tuple(repeated), tuple(repeated[:-9]), hostile=True),
        Case("one long paragraph", (" ".join(text),), (" ".join(edited(text, 2)),), hostile=True),
        Case(
            "one long paragraph, all other words",
            (" ".join(text),),
            (" ".join(_other(text)),),
            hostile=True,
        ),
    ]


def _other(paragraphs: list[str]) -> list[str]:
    return [" ".join("x" + word for word in paragraph.split()) for paragraph in paragraphs]


def ours(case: Case) -> Callable[[], object]:
    """Comparison and classification of a case, ready to be timed."""
    before = Extraction(blocks=tuple(map(Block, case.before)), language="en")
    after = Extraction(blocks=tuple(map(Block, case.after)), language="en")
    return lambda: classify(before, after, compare(before, after), Context(language="en"))


def plain(case: Case) -> tuple[Callable[[], object], float]:
    """Word-level difflib on a case, and the share of the words that it is given."""
    before, after = (" ".join(side).split() for side in (case.before, case.after))
    share = min(1.0, _DIFFLIB_LIMIT / len(before)) if case.hostile else 1.0
    old, new = before[: int(len(before) * share)], after[: int(len(after) * share)]
    return lambda: difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes(), share


def seconds(run: Callable[[], object], rounds: int) -> float:
    """The least processor time of a call: what else the machine does is no part of it."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        run()
        times.append(time.process_time() - start)
    return min(times)


def main() -> None:
    """Prints milliseconds of ours and of difflib, and how many times as fast we are."""
    print(f"{'case':38}{'ours ms':>9}{'cold ms':>10}{'difflib ms':>12}{'ratio':>8}")
    for case in cases():
        run = ours(case)
        first = seconds(run, 1)
        mine = seconds(run, ROUNDS)
        other, share = plain(case)
        theirs = seconds(other, 1 if case.hostile else 3)
        shown = f"{theirs * 1000:.0f}" + ("" if share == 1 else f" @{share:.0%}")
        print(
            f"{case.name:38}{mine * 1000:9.1f}{first * 1000:10.1f}{shown:>12}{theirs / mine:8.1f}"
        )


if __name__ == "__main__":
    main()
