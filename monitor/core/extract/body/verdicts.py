"""Is this run the article? Each rule looks at one run alone, never at the rest of the page.

That is what keeps an extraction still while its surroundings move: a threshold relative to the
page, or "the longest wins", would let a promo box decide over a paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from monitor.core.extract.body import phrases
from monitor.core.extract.body.containers import effective_length, is_sentence
from monitor.core.extract.dom.class_name_roles import HEADINGS
from monitor.core.extract.dom.tree import TextRun

_LINK_ONLY = 0.8
_LINK_ALL = 0.95
_LONG_SENTENCE = 60
_ARROW_LINKED = 0.4
_LABELLED = 0.5
_KICKER = 0.8
_REST_LINKED = 0.9
_LONGEST_LABELLED = 300
_LONGEST_LEAD = 45
_LONGEST_DATE = 60
_LONGEST_BYLINE = 80
_FRAGMENT = 50
_LEAST_PROSE = 80
_LEAST_UNADDRESSED = 100
_PROSE_LINKED = 0.3
_SHORT = 90
_ENDS = (".", "!", "?", "…", "。", "！", "？", "؟", "।", "။", "።")
_STOPS = (".", "…", "。", "।", "။", "።")
_MAY_BE_LINKED = frozenset({"p", "blockquote"})
_CLOSERS = " \t\n\xa0\"'”’»)]"
_ARROW = re.compile(r"(?:>{1,2}|[»›→►▶➜➤☞⇒])\s*\w")
_LEAD = re.compile(r"[:|>»›→►▶–—-]\s*$")
_SCHEME = re.compile(r"^(?:https?://|mailto:)")
_ADDRESS = re.compile(r"[\w.+-]+(?:@[\w-]+)?\.[^\W\d_]{2,}(?:[/?#]\S*)?")
_NUMBERED = re.compile(r"#?\d{1,3}[.):]? ?\w")
_SIGNED = re.compile(r"[—–-] [^\n]{1,80}\(@\w+\)")
_LONGEST_COUNTER = 200
_COUNTER = re.compile(
    r"^(?:(?:hits?|page ?views?|views?|visits?|visitors?|aufrufe|besucher|vues|visites|visitas|"
    r"переглядів|просмотров)\W{0,3}\d[\d.,: ]*|"
    r"[\W\d_]*(?:\d[\d.,: ]*\s*(?:k|m|min(?:ute)?s?(?: read)?|comments?|shares?|views?|likes?|"
    r"votes?|reads?|kommentare?|commentaires?|comentarios|photos?|images?)?)?[\W\d_]*)$",
    re.IGNORECASE,
)
_OF_READERS = re.compile(
    r"comments?|shares?|views?|likes?|reads?|hits?|visit|visitors|aufrufe|besucher|vues|visites|visitas|"
    r"переглядів|просмотров|kommentare?|commentaires?|comentarios",
    re.IGNORECASE,
)
"""What counts a page's readers; results, prices, shares and times are the article's own figures."""

CELLS = frozenset({"td", "th", "dd", "dt"})
_LISTED = frozenset({*HEADINGS, *CELLS, "li", "blockquote"})
_UNIT = re.compile(r"[^\W\d_]{2}")
_DIGIT = re.compile(r"\d")
_DATE_LINE = re.compile(
    r"^(?:\w{0,12}\W{0,3}){0,3}(?:\d{1,4}[./\-]\d{1,2}[./\-]\d{1,4}|"
    r"\d{1,2}(?:st|nd|rd|th)?\W{1,3}(?:de |of )?[^\W\d]{3,10}\.?\W{1,3}(?:de )?\d{4}|"
    r"[^\W\d]{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,2}[:.]\d{2})",
    re.IGNORECASE,
)


def is_boilerplate(run: TextRun) -> str:
    """Why a run is not the article, by its own shape and words; empty where it may be."""
    if run.linked:
        for reason, rule in LINK_RULES:
            if rule(run):
                return reason
    for reason, rule in TEXT_RULES:
        if rule(run):
            return "" if is_running_prose(run) else reason
    if len(run.text) <= _SHORT and not ends_sentence(run.text):
        for reason, rule in SHORT_RULES:
            if rule(run):
                return reason
    return ""


def ends_sentence(text: str) -> bool:
    """Whether a text ends with the mark of a sentence."""
    return text.rstrip(_CLOSERS).endswith(_ENDS)


def is_caption(run: TextRun) -> bool:
    """Whether a run stands in a figure, or tells whose picture it speaks of."""
    if run.tag in {"figcaption", "figure"}:
        return True
    return (
        run.tag in {"p", "div"}
        and phrases.is_picture_credit(run.text)
        and not is_running_prose(run)
    )


def is_link_only(run: TextRun) -> bool:
    """Links and little else, unless it is a long sentence or a numbered heading.

    A paragraph of the text may be a link as a whole, also one that shows its address. The entries
    of a list ("3. The pier") are headings whose names lead to what they speak of.
    """
    share = run.linked / len(run.text)
    if share < _LINK_ONLY or _is_numbered_heading(run) or _is_address(run):
        return False
    if share >= _LINK_ALL and run.tag not in _MAY_BE_LINKED:
        return True
    return not (effective_length(run.text) >= _LONG_SENTENCE and _is_statement(run.text))


def _is_statement(text: str) -> bool:
    """Whether a text ends as a statement does, and asks nothing: teasers often ask."""
    return text.rstrip(_CLOSERS).endswith(_STOPS) and not any(mark in text for mark in "?？؟")


def _is_address(run: TextRun) -> bool:
    """Whether a paragraph shows the address that it leads to, for readers to take down."""
    if run.tag != "p" or " " in run.text or len(run.links) != 1:
        return False
    shown = _SCHEME.sub("", run.text).rstrip("/")
    return _ADDRESS.fullmatch(shown) is not None and shown == _SCHEME.sub(
        "", run.links[0][1]
    ).rstrip("/")


def _is_numbered_heading(run: TextRun) -> bool:
    return run.lead > 0 and run.tag in HEADINGS and _NUMBERED.match(run.text) is not None


def is_arrow_link(run: TextRun) -> bool:
    """A line that begins with an arrow and is much of it a link: "» More figures here"."""
    size = len(run.text)
    return (
        size <= _LONGEST_LABELLED
        and run.linked >= _ARROW_LINKED * size
        and _ARROW.match(run.text) is not None
    )


def is_kicker_link(run: TextRun) -> bool:
    """An emphasised label and a linked title: a teaser that has lost its box."""
    size = len(run.text)
    return (
        run.lead > 0
        and _KICKER * run.lead <= run.strong <= run.lead + 1
        and size <= _LONGEST_LABELLED
        and run.linked >= _ARROW_LINKED * size
        and run.linked >= _REST_LINKED * (size - run.lead - 1)
        and not ends_sentence(run.text)
    )


def is_labelled_link(run: TextRun) -> bool:
    """A short label that ends in a colon, a bar or an arrow, and a link: "Background: The fog"."""
    size = len(run.text)
    return (
        0 < run.lead <= _LONGEST_LEAD
        and size <= _LONGEST_LABELLED
        and run.linked >= _LABELLED * size
        and run.linked >= _REST_LINKED * len(run.text[run.lead :].strip())
        and _LEAD.search(run.text[: run.lead]) is not None
    )


def is_signature(run: TextRun) -> bool:
    """How an embedded post ends: its author's name and handle, and a date."""
    return _SIGNED.match(run.text) is not None


def is_counter(run: TextRun) -> bool:
    """Figures of readers, comments or minutes; in a table, a list or a `p` figures are content."""
    if run.tag in CELLS or len(run.text) > _LONGEST_COUNTER or not _COUNTER.match(run.text):
        return False
    if run.tag in _LISTED:
        return _OF_READERS.search(run.text) is not None
    return run.tag != "p" or _UNIT.search(run.text) is not None


def is_date_line(run: TextRun) -> bool:
    """A line that says when, and little else."""
    return (
        run.tag not in _LISTED
        and len(run.text) <= _LONGEST_DATE
        and _DIGIT.search(run.text) is not None
        and _DATE_LINE.match(run.text) is not None
    )


def is_byline(run: TextRun) -> bool:
    """A line that says who."""
    return (
        run.tag not in _LISTED and len(run.text) <= _LONGEST_BYLINE and phrases.is_byline(run.text)
    )


def is_button(run: TextRun) -> bool:
    """A button's name, which scripts make of other tags; a heading or a cell may be called so."""
    return run.tag not in _LISTED and phrases.is_control(run.text)


def is_fragment(run: TextRun) -> bool:
    """A few words in a bare `div`, no sentence: labels, buttons, names of sections."""
    return run.tag == "div" and effective_length(run.text) < _FRAGMENT and not is_sentence(run.text)


def is_running_prose(run: TextRun) -> bool:
    """Whether a run is a paragraph that reports: whatever phrase stands in it is the article's.

    It is neither short nor mostly linked or emphasised, ends as a sentence does, and somebody
    speaks in it; or nobody is spoken to, as all do who ask something of readers.
    """
    size = effective_length(run.text)
    if run.tag != "p" or size < _LEAST_PROSE or not ends_sentence(run.text):
        return False
    if run.linked > _PROSE_LINKED * len(run.text) or 2 * run.strong > len(run.text):
        return False
    if phrases.reports(run.text):
        return True
    return size >= _LEAST_UNADDRESSED and not run.linked and not phrases.addresses(run.text)


Rules = tuple[tuple[str, Callable[[TextRun], bool]], ...]

LINK_RULES: Rules = (
    ("link-only", is_link_only),
    ("arrow and link", is_arrow_link),
    ("kicker and link", is_kicker_link),
    ("label and link", is_labelled_link),
)
"""Asked of runs with links, in this order; the name is the reason that is told."""

TEXT_RULES: Rules = (
    ("pitch", lambda run: phrases.is_promo(run.text)),
    ("date line", lambda run: run.tag not in _LISTED and phrases.is_update_line(run.text)),
    ("reading time", lambda run: run.tag not in _LISTED and phrases.is_reading_time(run.text)),
    ("signature of a post", is_signature),
    ("credits", lambda run: phrases.is_credits(run.text)),
    ("consent", lambda run: phrases.is_consent(run.text)),
    ("label", lambda run: phrases.is_label(run.text, linked=run.linked > 0)),
)
"""Asked of every run."""

SHORT_RULES: Rules = (
    ("button", is_button),
    ("counter", is_counter),
    ("date line", is_date_line),
    ("byline", is_byline),
    ("fragment", is_fragment),
)
"""Asked of short lines that do not end as a sentence does."""
