"""Word lists, a module per language. A further language is a further module and a line here."""

from __future__ import annotations

from monitor.core.words import de, en, es, fr, ru, uk
from monitor.core.words.lexicon import Lexicon

LEXICONS: dict[str, Lexicon] = {
    each.language: each
    for each in (en.LEXICON, de.LEXICON, fr.LEXICON, es.LEXICON, uk.LEXICON, ru.LEXICON)
}


def lexicon(language: str) -> Lexicon:
    """The word list of a BCP 47 tag ("en-GB", "uk"); an empty one for a language not known."""
    primary = language.replace("_", "-").split("-", 1)[0].lower()
    return LEXICONS.get(primary, Lexicon(language=primary))


__all__ = ["LEXICONS", "Lexicon", "lexicon"]
