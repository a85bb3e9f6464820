"""The numbers of the decision, and where each comes from.

`BY_TEXT` was fitted: a logistic regression with a ridge penalty, every weight held to the sign
that its signal has by its meaning, on decisions about some thirty news stories with five seeds
each whose articles others had labelled. docs/coverage.md tells how, and what it reached on stories
that the fit had not seen. `BY_NAMES` is the same sort of fit on some 400 decisions about a dozen
invented stories, in fifteen languages, with their texts known and not.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

BY_TEXT: Mapping[str, float] = {
    "words": 3.0,
    "seed": 1.35,
    "terms": 0.15,
    "opening": 0.2,
    "lead": 4.75,
    "names": 0.05,
    "alien": -4.1,
    "shared": 0.1,
    "figures": 0.6,
    "neighbours": 2.9,
    "cohesion": 12.2,
}
"""Weights of the signals. Those of likeness are ratios to the seeds' cohesion, at most
`MOST_RATIO`; "alien" and "shared" are differences to it; "cohesion" is the seeds' own."""

BY_TEXT_CONSTANT = -15.5
"""Fitted with `BY_TEXT` to -15.9, which errs less on either side but where misses outnumber false
ones by six to one; .4 more, a threshold of .4 instead of .5, finds more at a precision of .97."""
MOST_RATIO = 3.0  # judgement: three times as like as the seeds are copies
MOST_FIGURES = 3
"""Shared figures that count; more come from a copied table."""

ACCEPT, REVIEW = 0.5, 0.0759
"""Scores from which an article is accepted, and is shown for review: log-odds of 0 and -2.5."""

SAGA_EASE = 3.0
"""Log-odds that a saga's dated article gains: it drifts from its seeds over the months, and the
date already keeps older events of the same kind out."""

SAGA_WINDOW = timedelta(days=365)
"""After its latest seed a saga may be reported on for this long at least."""

BY_NAMES: Mapping[str, float] = {
    "stated": 1.8,
    "leading": 4.4,
    "least": 1.2,
    "others": 3.0,
    "terms": 2.4,
    "kin": 0.6,
    "figures": 0.3,
    "foreign": 0.6,
    "bare": -2.0,
}
"""Weights where names tell. Of the stated names: all of them together, the one that stands most
in front (of those that are no countries), and the one that stands least; then other names, the
story's terms, their kin in another language, and figures. "foreign" stands in for the terms that
another language keeps back; "bare" is an article in the story's language that has none of them."""

BY_NAMES_CONSTANT = -6.0  # fitted with `BY_NAMES`
ABSENT = 0.05
"""What a stated name counts as that is not there: the story may be told without one of two."""

FULL = 0.3
"""BM25 over the story file's words that is full marks: no report holds all of them."""

MOST_OTHERS = 4
"""Further names from which on more say no more."""

MOST_KIN = 4
"""Words of the same origin as the story's terms from which on more say no more."""

BARE = 0.2
"""Share of full marks below which an article has hardly anything of what the story is about."""

TELLING = 2.0
"""The idf of a term from which on it tells something: some seven documents for one with it."""

CLEAR = 0.5
"""Likeness to the seeds, as a share of their cohesion, below which an article clearly is about
something else: only such are counted as background."""

UNLIKE, AGAINST_UNLIKE = 0.35, 10.0
"""Likeness to the texts, as a share of their cohesion, below which an article that names the story
is likely about something else at the same place, and the log-odds that it loses for each unit less:
of some 150 invented reports that belong none was below .44. Judgement."""

ASIDE = 2.5
"""Log-odds that an article loses which opens with strange names alone and names the story but once
further down: what would be accepted is shown for review, what would be shown is not. Judgement."""

AGAINST = 8.0
"""Log-odds for each unit of likeness by which a person's rejected article is nearer than the
nearest seed: half as near again turns a clear accept into a review."""

REFUSED, CONFIRMED = 0.0, 1.5
"""What an earlier article counts as for its neighbours once a person has decided on it."""
