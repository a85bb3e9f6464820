"""How outlets own up: labels and sentences of correction, update and editor's notes.

A notice is known by a label it begins with ("Correction:"), or by a sentence in which the
article speaks of itself ("an earlier version of this article", "this story has been updated").
A module per language.
"""

from __future__ import annotations

from monitor.core.words.notices import de, en, es, fr, ru, uk
from monitor.core.words.notices.form import NoticeWords

NOTICES: dict[str, NoticeWords] = {
    "en": en.NOTICES,
    "de": de.NOTICES,
    "fr": fr.NOTICES,
    "es": es.NOTICES,
    "uk": uk.NOTICES,
    "ru": ru.NOTICES,
}

__all__ = ["NOTICES", "NoticeWords"]
