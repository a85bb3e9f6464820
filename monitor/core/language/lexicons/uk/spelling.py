"""Ukrainian spellings before and after the rules of 2019."""

from __future__ import annotations

from monitor.core.language.lexicons.spelling_form import Spellings

SPELLINGS = Spellings(rules=(("^проєкт", "проект"), ("^траєктор", "траектор"), ("ґ", "г")))
