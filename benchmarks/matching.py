"""Milliseconds of processor time an article, against a plain TF-IDF cosine in the same run.

Against one story and against fifty, with nothing known yet and with ever more known articles up
to 10,000 (`python -m benchmarks.matching --full`: to 100,000). The articles are made of invented
words whose frequencies fall as those of a language do; reading the article is measured too.
"""

from __future__ import annotations

import math
import random
import re
import sys
import time
from collections import Counter

from monitor.core.coverage.relevance import ArticleStream, Document, build_model
from monitor.core.language.lexicons.en.frequencies import BY_HALF_OCTAVES
from monitor.model.story import MatchSettings, Story

WORDS = 350
TIMED = 300
TOKEN = re.compile(r"[^\W_]{2,}")


class Press:
    """Writes articles: common English words, names and rare words of one of many subjects."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.common = [w for words in BY_HALF_OCTAVES.values() for w in sorted(words.split())]
        self.weights = [1 / (rank + 3) for rank in range(len(self.common))]

    def article(self, number: int, subject: int) -> Document:
        rare = random.Random(subject)
        own = ["".join(rare.choices("abdegiklmnoprstu", k=7)) for _ in range(40)]
        words = self.chance.choices(self.common, self.weights, k=WORDS)
        for place in range(0, WORDS, 5):
            word = self.chance.choice(own)
            words[place] = word.title() if hash_of(word) % 2 else word
        sentences = [" ".join(words[n : n + 20]) for n in range(0, WORDS, 20)]
        text = ". ".join(s[:1].upper() + s[1:] for s in sentences) + f". {number} people."
        return Document(id=str(number), title="", text=text, language="en")


def hash_of(word: str) -> int:
    return sum(map(ord, word))


def stream_of(press: Press, stories: int) -> ArticleStream:
    """Stories of five seeds each."""
    return ArticleStream(
        build_model(
            Story(id=f"story-{n}", title="", match=MatchSettings()),
            [press.article(k, subject=n) for k in range(5)],
        )
        for n in range(stories)
    )


def milliseconds(stream: ArticleStream, articles: list[Document]) -> float:
    started = time.process_time()
    for article in articles:
        stream.match(article)
    return (time.process_time() - started) * 1000 / len(articles)


def plain(articles: list[Document]) -> float:
    """A bare TF-IDF cosine to one centroid, idf learnt on the way."""
    df: Counter[str] = Counter()
    centre = dict.fromkeys(df, 0.0)
    started = time.process_time()
    for n, article in enumerate(articles, 1):
        counts = Counter(t.lower() for t in TOKEN.findall(article.text))
        df.update(counts.keys())
        vector = {t: (1 + math.log(c)) * math.log((n + 1) / df[t]) for t, c in counts.items()}
        norm = math.sqrt(sum(x * x for x in vector.values())) or 1
        sum(x / norm * centre.get(t, 0.0) for t, x in vector.items())
        if n <= 5:
            centre = vector
    return (time.process_time() - started) * 1000 / len(articles)


def main() -> None:
    press = Press(1)
    known = (0, 1_000, 10_000, 100_000) if "--full" in sys.argv else (0, 1_000, 10_000)
    timed = [press.article(n, subject=n % 400) for n in range(TIMED)]
    print(f"{'stories':>8}{'known':>9}{'ms':>8}{'TF-IDF ms':>11}{'ratio':>7}")
    for stories in (1, 50):
        stream = stream_of(press, stories)
        for target in known:
            while len(stream) < target:
                stream.match(press.article(len(stream), subject=len(stream) % 5_000))
            ours, bare = milliseconds(stream, timed), plain(timed)
            print(f"{stories:>8}{target:>9,}{ours:>8.2f}{bare:>11.2f}{ours / bare:>7.1f}")


if __name__ == "__main__":
    main()
