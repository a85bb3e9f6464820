"""Text in canonical form, for comparing. What is shown stays as published."""

from __future__ import annotations

import re
import unicodedata

_DOUBLE_QUOTES = (
    "\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033\u2036\u275d\u275e\u301d\u301e\u301f\uff02"
)
_SINGLE_QUOTES = (
    "\u0060\u00b4\u02b9\u02bb\u02bc\u02bd\u2018\u2019\u201a\u201b\u2032\u2035"
    "\u2039\u203a\u275b\u275c\uff07"
)
_DASHES = "\u058a\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d"
_INVISIBLE = (
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff\ufff9\ufffa\ufffb"
)

_MARKS = str.maketrans(
    dict.fromkeys(_DOUBLE_QUOTES, '"')
    | dict.fromkeys(_SINGLE_QUOTES, "'")
    | dict.fromkeys(_DASHES, "-")
    | dict.fromkeys(_INVISIBLE, "")
    | {"\u2026": "..."}
)
_NUMBER_MARKS = {"\u066b": ".", "\u066c": ",", "\uff0e": "."}
"""The Arabic decimal and thousands separators, and the full-width stop."""

_OTHER_DIGIT = re.compile(rf"[^\D0-9]|[{''.join(_NUMBER_MARKS)}]")
SPACELESS = (
    "\u0e00-\u0e30\u0e32\u0e33\u0e3f-\u0e46\u0e4f-\u0ec4\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
"""Letters of scripts that put no space between words (Thai, Lao, Burmese, Khmer, kana, Han), to
stand within a character class. A word of theirs cannot be told by its ends: each letter is one."""

SPACELESS_MARKS = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0ec8-\u0ecd\u3099\u309a"
"""Marks that belong to the letter before them in those scripts."""

_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+|(?<=\d)[.,:](?=\d)[^\W_]+)*")


def canonical(text: str) -> str:
    """The form in which two texts are compared; idempotent.

    NFC (Unicode Annex 15); one sort of double and of single quotation mark, of dash and of
    space; an ellipsis is three dots; soft hyphens, zero-width and direction marks are gone;
    white space is single and stripped. Letters, digits and their case stay.
    """
    if text.isascii():
        plain = text.replace("`", "'")
    else:
        plain = unicodedata.normalize("NFC", text).translate(_MARKS)
        plain = unicodedata.normalize("NFC", plain)
    return " ".join(plain.split()).replace("''", '"')


def ascii_digits(text: str) -> str:
    """The text with each decimal digit of any script as the ASCII digit of its value.

    As long as the text, place by place. The marks that are written between such digits come
    with them; what is a number but no decimal digit ("\u00b2", "\u2460", "\u00bd") stays.
    """
    if text.isascii():
        return text
    return _OTHER_DIGIT.sub(
        lambda found: _NUMBER_MARKS.get(found[0]) or str(unicodedata.decimal(found[0])), text
    )


def words(text: str) -> tuple[str, ...]:
    """The words of a text in canonical form, case kept, without the marks around them.

    Hyphens and apostrophes within a word and the marks within a number ("10,000", "3.5",
    "14:30") belong to the word.
    """
    return tuple(_WORD.findall(canonical(text)))
