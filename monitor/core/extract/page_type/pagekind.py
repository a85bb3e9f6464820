"""What is this page? Told from its bytes alone: article, live blog, front page, wall, error page.

Words never decide against evidence. A page that states to machines what article it is, has a
headline and shows paragraphs of its own is that article, whatever its banners and boxes say.
"""

from __future__ import annotations

from collections.abc import Sequence

from monitor.core.extract.body.containers import is_sentence
from monitor.core.extract.page_type import page_patterns
from monitor.core.extract.page_type.page_features import PageFeatures
from monitor.core.language.running_news import promises_more
from monitor.core.language.text import words
from monitor.model.extraction import DENSE, PageKind, count_words

__all__ = [
    "asks_to_pay",
    "classify",
    "is_article",
    "is_offer",
    "is_statement",
    "outage",
    "speaks_as",
]

_LARGE = 1_000
"""Words shown beyond which no page is taken for a wall or a consent page."""

_SMALL = 250
"""Words of body beyond which a wording inside the page convicts nothing; a title still may."""

_STUB = 120
"""Words of body below which an article behind a wall, a login or an error may be assumed."""

_TINY = 25
"""Words below which there is no body to speak of."""

_HEAD = 600
"""Characters of visible text in which a page says what it is."""

_PARAGRAPH = 40
"""Characters from which a block counts as a paragraph of the page's own."""

_FLASH = 5
_TELLING = 4
"""Words of a flash, and letters of a word that it may share with its headline."""

_SAID_AGAIN = 0.5
"""Share of the headline's telling words from which a line says it again (judgement)."""

_PAIRS = 5
"""Pairs of signs that a flash in a script without spaces shares with its headline."""

_OWN_WORDS = 30
_HOME_HEADLINES = 5
_LIST_HEADLINES = 8
_LIST_LINKED = 0.5
_LIST_PARAGRAPHS = 5
_TEASER_WORDS = 40
_LEAD_WORDS = 60
"""A page of links: so many linked headlines, most text linked, fewer paragraphs than that; or so
many among the text, with fewer words of text to each than an article that lists things has, and
fewer before the first of them than an article has before its related ones."""

_OWN_PARAGRAPHS = 2
_UNSTATED = 3
"""Paragraphs of its own from which a page with an h1 is believed without stating its type."""

_FORBIDDEN = (
    page_patterns.WALL_WORDS,
    page_patterns.CONSENT,
    page_patterns.MISSING,
    page_patterns.PAYWALL,
    page_patterns.REGION,
)
_OFFER = 300
"""Characters beyond which a block that speaks of subscribing is a paragraph all the same."""

_SAYINGS = 2
"""Different things that a page of the server's own says in its text, where its headline is not
about the server."""

_Verdict = tuple[PageKind, str]


def classify(signs: PageFeatures) -> _Verdict:
    """The kind of page, and the sentence that says why. Empty reason for an ordinary article."""
    page = _PageJudge(signs)
    refused = page.wall() or page.notice_page()  # the cheaper question first
    if refused and not is_article(signs):
        return refused
    if signs.words < _TINY or (signs.words < _STUB and not signs.paragraphs):
        return (PageKind.ARTICLE, "a flash") if page.is_flash() else page.without_text()
    if signs.words < _STUB and page.asks_to_pay(signs.after):
        return PageKind.PAYWALL, "only a stub is shown and the page asks to subscribe"
    if signs.live:
        return PageKind.LIVE_BLOG, f"a live blog with {signs.entries} entries"
    return page.front() or (PageKind.ARTICLE, "")


def is_article(signs: PageFeatures) -> bool:
    """Whether a page proves to be an article: what it states, its headline, paragraphs of its own.

    Paragraphs that themselves speak as walls and notices do are not counted. Where nothing is
    stated, or what is stated is belied by the title, more of them are asked for.
    """
    own = [text for text in signs.texts if _is_own(text)]
    words = sum(count_words(text) for text in own)
    if not signs.headline or words < _OWN_WORDS:
        return False
    named = any(page_patterns.MISSING.search(text) for text in (signs.headline, signs.title))
    if signs.states_article and len(own) >= _OWN_PARAGRAPHS:
        return signs.dated or not named
    about = any(
        pattern.search(text)
        for pattern in (*_FORBIDDEN, page_patterns.ERROR, page_patterns.LOGIN)
        if pattern is not page_patterns.REGION
        for text in (signs.headline, signs.title)
    )
    return len(own) >= _UNSTATED and not about and len(own) * 2 > len(signs.texts)


def _is_own(text: str) -> bool:
    """Whether a block reads like a paragraph, and not like a wall's or a banner's words."""
    if len(text) < _PARAGRAPH or not is_sentence(text):
        return False
    return not any(pattern.search(text) for pattern in _FORBIDDEN)


class _PageJudge:
    """Says what a page is that is no article, and by what it shows it."""

    def __init__(self, signs: PageFeatures) -> None:
        self.signs = signs

    def wall(self) -> _Verdict | None:
        """A page that keeps programs out: by a vendor's marks, or by its words on a small page."""
        if self.signs.shown_words >= _LARGE or self.signs.words >= _SMALL:
            return None
        source = self.signs.source.lower()
        for vendor, marks in page_patterns.WALLS.items():
            if any(mark in source for mark in marks):
                return PageKind.BOT_WALL, f"a {vendor} page that keeps programs out"
        if self.signs.shown_words < _SMALL:
            for text in (self.signs.title, self.signs.headline, self.signs.shown):
                if said := page_patterns.WALL_WORDS.search(text):
                    return PageKind.BOT_WALL, f"a page that keeps programs out: “{said.group(0)}”"
        return None

    def notice_page(self) -> _Verdict | None:
        """A page that is withheld, missing, failing, or asks to sign in or for consent."""
        titles = (self.signs.headline, self.signs.title)
        small = self.signs.words < _SMALL and self.signs.shown_words < _SMALL
        if small and (match := page_patterns.REGION.search(" ".join((*titles, self.signs.shown)))):
            return PageKind.REGION, _said(match.group(0), "is withheld from our region")
        for text in titles:
            if (match := page_patterns.MISSING.search(text)) and not page_patterns.TEMPORARY.search(
                text
            ):
                return PageKind.NOT_FOUND, f"the page says “{match.group(0).strip()}”"
        if reason := self.outage():
            return PageKind.ERROR, reason
        if self.signs.words < _SMALL:
            head = self.signs.shown[: _HEAD if self.signs.words >= _TINY else 2 * _HEAD]
            if self.signs.shown_words < _SMALL and (match := page_patterns.MISSING.search(head)):
                return PageKind.NOT_FOUND, f"the page says “{match.group(0).strip()}”"
            if any(page_patterns.ERROR.search(text) for text in titles):
                return PageKind.ERROR, "the page says that something went wrong"
        if self.signs.words < _STUB and any(page_patterns.LOGIN.search(text) for text in titles):
            return PageKind.LOGIN, "the page asks to sign in"
        if self.asks_for_consent():
            return PageKind.CONSENT, "the page asks for consent before it shows anything"
        return None

    def outage(self) -> str:
        """Why a page is the server's own word that it has no time for readers; empty if it is not.

        Either a headline or a title is about the server and nothing else, or all that stands there
        is. What else a page says decides, never a word alone: an article about an outage reports.
        """
        if self.signs.words >= _SMALL:
            return ""
        named = any(
            page_patterns.OUTAGE_NAME.fullmatch(part.strip())
            for text in (self.signs.headline, self.signs.title)
            for part in (text, *page_patterns.TITLE_PARTS.split(text))
        )
        if not named and self.signs.words >= _STUB:
            return ""  # before its text is searched, at some cost
        texts = self.signs.texts or (self.signs.shown,)
        others = sum(
            count_words(text) for text in texts if not page_patterns.OUTAGE_TALK.search(text)
        )
        sayings = {
            said.group(0).lower() for said in page_patterns.OUTAGE_TALK.finditer(self.signs.shown)
        }
        for text in (self.signs.headline, self.signs.title):
            for part in (text, *page_patterns.TITLE_PARTS.split(text)):
                if page_patterns.OUTAGE_NAME.fullmatch(part.strip()) and others < _STUB and sayings:
                    return _said(part.strip(), "is the server's own")
                if page_patterns.OUTAGE_NAME.fullmatch(part.strip()) and self.signs.words < _TINY:
                    return _said(part.strip(), "is the server's own")
        if self.signs.words < _STUB and len(sayings) >= _SAYINGS and others < _TINY:
            return _said(min(sayings, key=self.signs.shown.lower().find), "is the server's own")
        return ""

    def asks_for_consent(self) -> bool:
        """Whether a page is a consent layer and nothing else.

        Its words, and what its text is about.
        """
        if self.signs.shown_words >= _LARGE:
            return False
        if not any(
            page_patterns.CONSENT.search(text)
            for text in (self.signs.headline, self.signs.title, self.signs.shown[:_HEAD])
        ):
            return False
        other = sum(
            count_words(text)
            for text in self.signs.texts
            if not page_patterns.CONSENT_TALK.search(text)
        )
        return other < _TINY or (other < _STUB and 2 * other < self.signs.words)

    def asks_to_pay(self, text: str) -> bool:
        if self.signs.free is not None:
            return not self.signs.free
        return page_patterns.paywall(text) is not None

    def is_flash(self) -> bool:
        """Whether the little text of a page is the first sentence of a report.

        It says that more is to follow; or it is a whole sentence, and the page states that it is an
        article, or the sentence says again what its headline says. Agencies send their flashes in
        capitals without a full stop, too: a line of a stated article that says most of its headline
        again is one.
        """
        if not self.signs.headline or self.signs.media or self.asks_to_pay(self.signs.shown):
            return False
        said = " ".join((self.signs.title, *self.signs.texts))
        if any(
            one.search(said)
            for one in (*_FORBIDDEN, page_patterns.OUTAGE_TALK, page_patterns.SCRIPT)
        ):
            return False
        if self.signs.states_article and any(promises_more(text) for text in self.signs.texts):
            return True
        told = {word for text in self.signs.texts for word in words(text.casefold())}
        again = {word for word in words(self.signs.headline.casefold()) if len(word) >= _TELLING}
        if self.signs.states_article and again and len(told & again) > _SAID_AGAIN * len(again):
            return True
        if not any(is_sentence(text) and count_words(text) >= _FLASH for text in self.signs.texts):
            return False
        if self.signs.states_article or (len(again) > 1 and told & again):
            return True  # a heading of one word, such as "Maintenance", is no headline
        return len(_pairs(self.signs.headline) & _pairs("".join(self.signs.texts))) >= _PAIRS

    def without_text(self) -> _Verdict:
        if self.signs.media:
            return PageKind.MEDIA, "a gallery, a video or an audio page with little text"
        if self.asks_to_pay(self.signs.shown):
            return PageKind.PAYWALL, "nothing is shown but a request to subscribe"
        if front := self.front():
            return front
        if self.signs.shown_words < _TINY:
            return PageKind.EMPTY, "the page holds no text; it may need a script engine"
        return PageKind.EMPTY, "the page holds no article text"

    def front(self) -> _Verdict | None:
        if self.signs.states_article and not self.signs.root_path:
            return None
        if self.signs.root_path and self.signs.headings_linked >= _HOME_HEADLINES:
            return PageKind.FRONT, "a home page"
        links = self.signs.link_share > _LIST_LINKED and self.signs.paragraphs < _LIST_PARAGRAPHS
        if self.signs.headings_linked >= _LIST_HEADLINES and links:
            return PageKind.FRONT, f"a page of links: {self.signs.headings_linked} linked headlines"
        thin = (
            self.signs.words < _TEASER_WORDS * self.signs.teasers
            and self.signs.lead_words < _LEAD_WORDS
        )
        if self.signs.teasers >= _LIST_HEADLINES and thin:
            return PageKind.FRONT, f"a list of teasers: {self.signs.teasers} linked headlines"
        return None


def outage(headline: str, texts: Sequence[str]) -> str:
    """Why a page that kept an article's headline holds a server's own words; empty if it does not.

    Nearly all that it says must be such words.
    """
    others = sum(count_words(text) for text in texts if not page_patterns.OUTAGE_TALK.search(text))
    found = page_patterns.OUTAGE_TALK.search("\n".join(texts))
    if found is None or others >= _TINY or page_patterns.OUTAGE_TALK.search(headline):
        return ""
    return _said(found.group(0), "is the server's own")


def is_offer(text: str) -> bool:
    """Whether a block asks to subscribe or to sign in, and is no part of an article."""
    return len(text) <= _OFFER and page_patterns.paywall(text) is not None


def _said(words: str, what: str) -> str:
    return f"the page {what}: “{words}”"


def speaks_as(texts: tuple[str, ...]) -> _Verdict | None:
    """What a small page is that is known to have nothing of the article that stood there.

    Single words tell more of such a page than they may of any other. None where they tell nothing.
    """
    said = "\n".join(texts)
    patterns = (
        (page_patterns.WALL_WORDS, PageKind.BOT_WALL, "keeps programs out"),
        (page_patterns.REGION, PageKind.REGION, "is withheld from our region"),
        (page_patterns.CONSENT, PageKind.CONSENT, "asks for consent"),
        (page_patterns.PAYWALL, PageKind.PAYWALL, "asks to subscribe"),
    )
    for pattern, kind, what in patterns:
        if found := pattern.search(said):
            return kind, _said(found.group(0), what)
    missing = page_patterns.MISSING.search(said)
    if missing and not page_patterns.TEMPORARY.search(said):
        return PageKind.NOT_FOUND, _said(missing.group(0).strip(), "says that it is not there")
    for pattern in (page_patterns.SERVER, page_patterns.OUTAGE_TALK, page_patterns.ERROR):
        if found := pattern.search(said):
            return PageKind.ERROR, _said(found.group(0), "is the server's own")
    return None


def asks_to_pay(signs: PageFeatures) -> bool:
    """Whether a request to subscribe stands beside or under the text that is shown."""
    last = signs.texts[-1] if signs.texts else ""
    return any(page_patterns.paywall(text) for text in (signs.after, last))


def _pairs(text: str) -> set[str]:
    """Pairs of neighbouring signs in scripts without spaces, where a word cannot be told."""
    plain = "".join(DENSE.findall(text))
    return {plain[place : place + 2] for place in range(len(plain) - 1)}


def is_statement(texts: Sequence[str]) -> bool:
    """Whether a few words are a sentence of the editors', and none of a wall's or a server's."""
    said = "\n".join(texts)
    if page_patterns.SCRIPT.search(said) or speaks_as(tuple(texts)) is not None:
        return False
    return any(is_sentence(text) and count_words(text) >= _FLASH for text in texts)
