"""Writes a baseline article as the `[[baseline]]` table of a story file (TOML 1.0)."""

from __future__ import annotations

from collections.abc import Iterator

from monitor.model.story import BaselineArticle

_ESCAPES = {
    "\\": "\\\\",
    '"': '\\"',
    "\b": "\\b",
    "\t": "\\t",
    "\n": "\\n",
    "\f": "\\f",
    "\r": "\\r",
}
_CONTROLS = (*range(0x20), 0x7F, *range(0x80, 0xA0), 0x2028, 0x2029)


def to_toml(article: BaselineArticle) -> str:
    """The article's table, ready to be put into a story file; read back, it is equal."""
    return "\n".join(_lines(article)) + "\n"


def toml_string(text: str) -> str:
    """A basic string, on one line. Nothing in it can end it or hide in a terminal."""
    return f'"{text.translate(_TABLE)}"'


_TABLE = {code: f"\\u{code:04X}" for code in _CONTROLS} | {
    ord(character): escape for character, escape in _ESCAPES.items()
}


def _lines(article: BaselineArticle) -> Iterator[str]:
    yield "[[baseline]]"
    yield f"key = {toml_string(article.key)}"
    yield f"outlet = {toml_string(article.outlet)}"
    yield f"url = {toml_string(article.url)}"
    yield f"address = {toml_string(article.address.value)}"
    if article.aliases:
        yield "aliases = ["
        yield from (f"  {toml_string(alias)}," for alias in article.aliases)
        yield "]"
    yield f"headline = {toml_string(article.headline)}"
    yield f"byline = {toml_string(article.byline)}"
    yield f"published = {toml_string(article.published)}"
    yield f"language = {toml_string(article.language)}"
    if article.live_blog:
        yield "live_blog = true"
    yield f"summary = {toml_string(article.summary)}"
    yield "fingerprints = ["
    for fingerprint in article.fingerprints:
        yield (
            f'  {{ exact = "{fingerprint.exact}", masked = "{fingerprint.masked}", '
            f'sketch = "{fingerprint.sketch}", words = {fingerprint.words}, '
            f"paragraph = {fingerprint.paragraph} }},"
        )
    yield "]"
    for figure in article.figures:
        yield ""
        yield "[[baseline.figures]]"
        yield f"key = {toml_string(figure.key)}"
        if figure.low == figure.high:
            yield f"value = {_number(figure.low)}"
        else:
            yield f"low = {_number(figure.low)}"
            yield f"high = {_number(figure.high)}"
        yield f"unit = {toml_string(figure.unit)}"
        yield f"meaning = {toml_string(figure.meaning)}"
        yield f"source = {toml_string(figure.source)}"
        yield f"as_written = {toml_string(figure.as_written)}"


def _number(value: float) -> str:
    return f"{int(value):_}" if float(value).is_integer() else repr(value)
