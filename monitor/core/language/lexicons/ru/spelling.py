"""Russian words with and without the dots of ё."""

from __future__ import annotations

from monitor.core.language.lexicons.spelling_form import Spellings

SPELLINGS = Spellings(rules=(("ё", "е"),))
