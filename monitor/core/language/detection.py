"""Which language is a text in that does not say so?"""

from __future__ import annotations


def language_of(text: str) -> str:
    """The ISO 639-1 code of the language that a text's letters tell, one of some hundred.

    A dozen words are needed for it to be worth anything. What tells them takes a second and some
    100 MB to load: it is imported when first needed.
    """
    from py3langid import classify  # noqa: PLC0415 - see above

    language: str = classify(text)[0]
    return language
