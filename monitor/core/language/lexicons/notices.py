"""How outlets own up: labels and sentences of correction, update and editor's notes.

A notice is known by a label it begins with ("Correction:"), or by a sentence in which the
article speaks of itself ("an earlier version of this article", "this story has been updated").
A module `notices` in each language's folder.
"""

from __future__ import annotations

from monitor.core.language.lexicons import LANGUAGES, table
from monitor.core.language.lexicons.notice_form import NoticeWords

NOTICES: dict[str, NoticeWords] = {
    code: words
    for code in LANGUAGES
    if isinstance(words := table(code, "notices", "NOTICES"), NoticeWords)
}

__all__ = ["NOTICES", "NoticeWords"]
