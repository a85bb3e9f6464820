"""The baseline: what a story starts from, and how pages are read against it.

`fingerprint_sentences` keeps what identifies a text and none of its words; `read_against` says
what of it stands on a page and `changes` words the difference; `recognise` finds the article in
a raw document.
"""

from monitor.core.baseline.changes import changes
from monitor.core.baseline.drafting import Guess, draft, draft_page, guess
from monitor.core.baseline.fingerprints import fingerprint_sentences
from monitor.core.baseline.reading import (
    BaselineReading,
    NewSentence,
    SentenceReading,
    SentenceStatus,
    proves,
    read_against,
)
from monitor.core.baseline.recognition import Recognition, recognise, to_extraction
from monitor.core.baseline.writing import to_toml, toml_string

__all__ = [
    "BaselineReading",
    "Guess",
    "NewSentence",
    "Recognition",
    "SentenceReading",
    "SentenceStatus",
    "changes",
    "draft",
    "draft_page",
    "fingerprint_sentences",
    "guess",
    "proves",
    "read_against",
    "recognise",
    "to_extraction",
    "to_toml",
    "toml_string",
]
