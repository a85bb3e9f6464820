"""How common words are in each language: what an idf begins with before any article is read.

Derived from the word frequencies of wordfreq 3.1.1 (Robyn Speer), whose data is licensed under CC
BY-SA 4.0 and joins Wikipedia, subtitles, news, books and the web; the tables of this package are
therefore under CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/), unlike the code.
Their making: each word was counted under its `monitor.core.coverage.relevance.terms.terms`; the
share of documents that hold a term was put at 1 - exp(-300 * 0.6 * frequency), for documents of 300
words in which words come in bursts; the 4,000 commonest English terms and 1,500 of each other
language are kept, grouped by half octaves of that share. `scripts/language_tables.py` makes them.
"""

from __future__ import annotations

from functools import cache

from monitor.core.language.lexicons import LANGUAGES, table


@cache
def common() -> dict[str, float]:
    """The share of documents (of their language) that hold a term, 0..1.

    Of a term of two languages, the larger one.
    """
    shares: dict[str, float] = {}
    for code in LANGUAGES:
        for word, share in shares_in(code).items():
            shares[word] = max(shares.get(word, 0.0), share)
    return shares


@cache
def shares_in(code: str) -> dict[str, float]:
    """The share of the documents of a language that hold a term; empty without a table.

    `code` is an ISO 639-1 code.
    """
    steps = table(code, "frequencies", "BY_HALF_OCTAVES") if code in LANGUAGES else None
    return {
        word: 2 ** (-step / 2)
        for step, words in (steps.items() if isinstance(steps, dict) else ())
        for word in words.split()
    }
