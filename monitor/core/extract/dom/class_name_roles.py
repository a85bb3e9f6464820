"""What tags, classes, ids and roles tell of an element. Language plays no part here.

Names are read word by word: `article__relatedLinks` is "article", "related", "links". A word, or
two or three that stand together, may tell a role. Each name is looked at once, then remembered.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from functools import lru_cache

SKIPPED = frozenset(
    [
        "script", "style", "object", "embed", "canvas", "audio", "map", "select", "option",
        "textarea", "dialog", "marquee", "menu", "nav", "footer", "head", "title", "link", "meta",
        "source", "track", "frameset", "noframes", "annotation", "annotation-xml",
    ]
)  # fmt: skip
"""Tags that never hold an article's text. A form may: old content systems wrap whole pages."""

BLOCKS = frozenset(
    [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
        "div", "dl", "dt", "fieldset", "figcaption", "figure", "form", "h1", "h2", "h3", "h4", "h5",
        "h6", "header", "hr", "html", "legend", "li", "main", "ol", "p", "pre", "section",
        "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ]
)  # fmt: skip
"""Tags that break a line of text."""

FIELDS = frozenset({"email", "tel", "text", "search", ""})
"""Types of input that a box asks a reader to fill in."""

PICTURES = frozenset({"img", "picture", "video", "iframe"})
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
STRONG = frozenset({"b", "strong", "em", "i"})


class Role(Enum):
    """What an element calls itself."""

    NONE = ""
    ASIDE = "aside"  # beside the article, says the tag or the ARIA role
    NAVIGATION = "chrome"  # navigation, share bars, cookie layers, paywalls, tags
    RELATED = "related"  # other articles
    COMMENTS = "comments"
    PROMO = "pitch"  # newsletter, app, donation, advertisement
    AUTHOR = "author"  # byline, biography, date line
    CAPTION = "caption"
    HIDDEN = "what is not shown"


_ARIA = frozenset(
    [
        "navigation", "banner", "contentinfo", "search", "dialog", "alertdialog",
        "menu", "menubar", "toolbar", "tablist", "tooltip",
    ]
)  # fmt: skip

_WORDS: tuple[tuple[Role, str], ...] = (
    (
        Role.COMMENTS,
        """comment comments commentlist disqus* respond replies reaction reactions kommentar
        kommentare commentaires comentarios""",
    ),
    (
        Role.RELATED,
        """related* recirc* recommend* readmore readnext readalso readon alsoread seealso moreon
        morefrom morenews morestories morearticles moreposts moreabout morelink morelinks mostread
        mostpopular mostviewed mostshared mostrecent popular popularposts trending teaser teasers
        promo* crosslink crosslinks outbrain* taboola* zergnet* revcontent* mgid* yarpp* prevnext
        nextpost nextarticle nextstory linkbox linklist linkcard linkcards similar* latest upsell
        furtherreading""",
    ),
    (
        Role.PROMO,
        """newsletter* newsletters signup* subscribe subscriber subscription subscriptions
        mailinglist mcembed* mailchimp optin advert* ad ads adv adslot* adsbygoogle adunit*
        adwrap* adcontainer adbox adblock adbanner adplaceholder adspace adzone adlabel dfp gpt
        sponsor sponsored commercial donat* supportus fundrais* paywall regwall piano appbanner
        apppromo appdownload cta calltoaction membership""",
    ),
    (
        Role.AUTHOR,
        """authorbio authorbox authorinfo authorcard authorprofile authordescription authorarea
        authorabout aboutauthor abouttheauthor bio byline bylines dateline timestamp postmeta
        postdate postinfo entrymeta entrydate articlemeta articleinfo articledate metadata meta
        postedon publisheddate pubdate readingtime readtime author authors contributor
        contributors""",
    ),
    (
        Role.CAPTION,
        """caption captions captiontext photocredit photocredits imagecredit imagecredits credit
        credits copyright""",
    ),
    (
        Role.NAVIGATION,
        """nav navbar navigation menu breadcrumb breadcrumbs footer masthead siteheader topbar
        toolbar sidebar rail widget widgets share sharing shares social socials addthis*
        sharedaddy follow followus cookie cookies consent gdpr cmpbox cmpwrapper cmpbanner cmpmodal
        cmpconsent onetrust* didomi* popup popups
        modal overlay lightbox toast tags taglist tagcloud taglinks posttags topics keywords
        categories catlinks entryfooter entryutility postfooter articletools articlefooter
        articletags pagination pager postnav* navlinks disclaimer noprint skiplink skiplinks
        slideshow carousel slider poll quiz rating ratings audioplayer videoplayer toc
        tableofcontents searchform printonly breakingnews breakingticker marketticker
        stockticker tickertape""",
    ),
)
"""Role → the words of class and id names that tell it; a star stands for any ending."""

_BODY_FIRST = "article|story|post|entry|news|page|blog|text|content|single|detail"
_BODY = re.compile(
    rf"(?:^|[\s_\-])(?:(?:{_BODY_FIRST})[-_]{{0,2}}(?:body|content|text|copy|main)\w*|"
    r"body-?(?:text|copy|content)|rich-?text|articlebody|storytext|field-name-body|"
    r"paywall-content|the-content)(?=$|[\s_\-\d])",
)
_ENTRY = re.compile(
    r"(?:^|[\s_\-])(?:live-?(?:blog)?-?(?:post|entry|update|item|event)s?|liveblog|lb-?(?:post|entry)|"
    r"blog-?post-?entry|timeline-?(?:item|entry|post)|ticker-?(?:item|entry)|key-?event|live-?update)s?"
    r"(?=$|[\s_\-\d])",
)
ENTRY_IDS = frozenset(
    f"data-{what}-id"
    for what in (
        "entry",
        "update",
        "live-post",
        "live-entry",
        "liveblog-entry",
        "liveblog-post",
        "live-update",
    )
)
"""Attributes that give the entries of live blogs their ids."""

_UNSEEN = frozenset({"screenreader", "screenreadertext", "sronly", "visuallyhidden", "a11yhidden"})
_FIRM = frozenset(
    [
        "cookie",
        "cookies",
        "consent",
        "gdpr",
        "cmpbox",
        "cmpwrapper",
        "cmpbanner",
        "cmpmodal",
        "cmpconsent",
        "popup",
        "popups",
        "modal",
        "overlay",
        "lightbox",
        "toast",
        "share",
        "sharing",
        "shares",
        "social",
        "socials",
        "footer",
        "nav",
        "navbar",
        "navigation",
        "menu",
        "sidebar",
        "secondary",
        "breadcrumbs",
        "signup",
        "subscribe",
        "mailinglist",
        "optin",
        "supportus",
        "pagination",
        "pager",
    ]
)
"""Words that no wrapper of an article borrows: what they name is believed whatever it holds."""

_FIRM_STARTS = ("newsletter", "onetrust", "didomi", "donat", "fundrais", "taboola", "outbrain")
_STANDFIRST = frozenset(
    [
        "standfirst",
        "subtitle",
        "subhead",
        "subheadline",
        "subheading",
        "dek",
        "deck",
        "chapo",
        "chapeau",
        "sapo",
        "entradilla",
        "bajada",
        "strapline",
        "sottotitolo",
        "vorspann",
        "ingress",
        "leadtext",
        "articlelead",
    ]
)
_INSET = frozenset(
    [
        "pullquote", "pullquotes", "quote", "quotes", "blockquote", "zitat", "citation", "citat",
        "fact", "facts", "factbox", "factfile", "keyfacts", "infobox", "fakten", "faktenbox",
        "faktenkasten", "infokasten", "faktaruta", "faktaboks", "fakta", "encadre", "recuadro",
        "despiece", "explainer", "glossary", "timeline", "background", "hintergrund",
    ]
)  # fmt: skip
"""What insets are called that are part of the article: fact boxes and pull quotes."""

_STATES = frozenset({"has", "no", "with", "without", "js", "is", "not"})
_EMBEDS = frozenset({"embed", "embeds", "embedded"})
"""Words after which a name tells of a post that the article shows, whatever network it is of."""

_PANEL = re.compile(
    r"accordion|collaps|expand|toggle|faq|disclos|read-?more|more-?text|show-?more|spoiler",
    re.IGNORECASE,
)
"""How boxes are called that open when a reader asks."""

_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_PARTS = re.compile(r"a11y|[^\W\d_]+")
_ASCII_PARTS = re.compile(r"a11y|[a-z]+")
_PIECES = re.compile(r"[-_]+")
_SLUG = re.compile(r"(?<![^\W\d_])(?:[^\W\d_]+[-_]){4,}[^\W\d_]+")
"""An id of five words and more is made of a heading's, and tells where links lead, not a role."""

_FRAME = re.compile(r"elementor-widget(?:-(?:wrap|container)\b)?-?")
"""How a usual builder of pages calls the frame of every part, text and headline included."""

_JOINED = 3
"""Words that may stand together as one name."""

_SHORT = 4
"""Letters up to which a word counts only between hyphens: names made by machines hold any."""

_SHOWN = "until-found"
"""A value of `hidden`: what a search or a link opens."""

_LAYOUT = frozenset({"body", "html", "main", "article"})
_LONGEST_NAMES = 400
_LONGEST_TOKEN = 80

_EXACT: dict[str, int] = {}
_ENDING: dict[str, int] = {}
for _place, (_, _words) in enumerate(_WORDS):
    for _word in _words.split():
        (_ENDING if _word.endswith("*") else _EXACT).setdefault(_word.rstrip("*"), 1 << _place)
_ENDINGS = tuple(_ENDING)
BODY, ENTRY, UNSEEN, STANDFIRST, FIRM, INSET = (1 << (len(_WORDS) + place) for place in range(6))
"""Marks beside roles: article's body, live-blog entry, not shown, standfirst, firm name, inset."""

_ROLE_MARKS = BODY - 1


_BODY_PARTS = re.compile("body|content|text|copy|main")
_ENTRY_PARTS = re.compile("live|lb|blog|timeline|ticker|key")
_STARTS = (*_ENDINGS, *_FIRM_STARTS)
_BEGINNINGS: dict[str, int] = {}
"""How each telling name may begin → the marks that this beginning carries by itself."""

_NAME, _BODY_PART, _ENTRY_PART = 1, 2, 4


def _started(word: str) -> int:
    """The marks of what a word begins with."""
    if not word.startswith(_STARTS):
        return 0
    marks = FIRM if word.startswith(_FIRM_STARTS) else 0
    return marks | next((bit for start, bit in _ENDING.items() if word.startswith(start)), 0)


def _enter_beginnings() -> None:
    for name in {*_EXACT, *_UNSEEN, *_STANDFIRST, *_FIRM, *_INSET, *_STARTS}:
        for size in range(1, len(name) + 1):
            _BEGINNINGS[name[:size]] = _started(name[:size])
    others = ((_UNSEEN, UNSEEN), (_STANDFIRST, STANDFIRST), (_FIRM, FIRM), (_INSET, INSET))
    for names, mark in others:
        for name in names:
            _BEGINNINGS[name] |= mark


_enter_beginnings()


@lru_cache(maxsize=32_768)
def _may_decide(word: str) -> int:
    """What a name may tell that holds this word. Names are many, words are few."""
    may = _NAME if word in _BEGINNINGS or word.startswith(_STARTS) else 0
    if _BODY_PARTS.search(word):
        may |= _BODY_PART
    if _ENTRY_PARTS.search(word):
        may |= _ENTRY_PART
    return may


@lru_cache(maxsize=65_536)
def _decided_by(token: str) -> int:
    """The marks that one class or id carries."""
    told = _FRAME.sub("", token[:_LONGEST_TOKEN])
    lowered = told.lower()
    if lowered != told:
        lowered = _CAMEL.sub("-", told).lower()
    words = (_ASCII_PARTS if lowered.isascii() else _PARTS).findall(lowered)
    may = 0
    for word in words:
        may |= _may_decide(word)
    marks = BODY if may & _BODY_PART and _BODY.search(lowered) else 0
    if may & _ENTRY_PART and _ENTRY.search(lowered):
        marks |= ENTRY
    if not may & _NAME or words[0] in _STATES or words[-1] in _EMBEDS:
        return marks
    for place, first in enumerate(words):
        name, following = first, place
        begun = _BEGINNINGS.get(name)
        while begun is not None:
            marks |= begun
            if name in _EXACT and (len(name) > _SHORT or name in _PIECES.split(token)):
                marks |= _EXACT[name]
            following += 1
            if following == len(words) or following == place + _JOINED:
                break
            name += words[following]
            begun = _BEGINNINGS.get(name)
        else:
            marks |= _started(name)
    return marks


def roles_of(classes: str | None, identity: str | None) -> int:
    """All marks that an element's class and id carry."""
    if not identity or _SLUG.fullmatch(identity) is not None:
        return _decided_by_all(classes) if classes else 0
    return (_decided_by_all(classes) if classes else 0) | _decided_by(identity)


def role_marks(names: str | None) -> int:
    """The marks of roles alone that names carry, wherever they stand."""
    return _decided_by_all(names) & _ROLE_MARKS if names else 0


def tells_nothing(classes: str | None) -> bool:
    """Whether an element has a class that carries no mark."""
    return bool(classes) and not _decided_by_all(classes or "")


@lru_cache(maxsize=16_384)
def _decided_by_all(classes: str) -> int:
    marks = 0
    for token in classes[:_LONGEST_NAMES].split():
        marks |= _decided_by(token)
    return marks


_BY_MARK = {1 << place: role for place, (role, _) in enumerate(_WORDS)}


def role_of(tag: str, marks: int, aria: str | None) -> Role:
    """What an element calls itself by tag, names and ARIA role; of several the first in order."""
    told = marks & _ROLE_MARKS
    if told and tag not in _LAYOUT:
        return _BY_MARK[told & -told]
    if aria and aria.lower() in _ARIA:
        return Role.NAVIGATION
    return Role.ASIDE if tag == "aside" or aria == "complementary" else Role.NONE


def is_panel(attributes: Mapping[str, str | None]) -> bool:
    """Whether an element is a panel that a reader opens: an accordion's, a question's answer."""
    if attributes.get("role") in {"region", "tabpanel"}:
        return True
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
    return _PANEL.search(names[:_LONGEST_NAMES]) is not None


def is_meta(classes: str | None) -> bool:
    """Whether a class says that an element tells who wrote, and when."""
    marks = _decided_by_all(classes) & _ROLE_MARKS if classes else 0
    return bool(marks) and _BY_MARK[marks & -marks] is Role.AUTHOR


def is_hidden(attributes: Mapping[str, str | None]) -> bool:
    """Whether an element is not shown."""
    if attributes.get("hidden", _SHOWN) != _SHOWN or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    return bool(style) and _hides(style or "")


@lru_cache(maxsize=4_096)
def _hides(style: str) -> bool:
    return _HIDDEN_STYLE.search(style) is not None


def is_unseen(attributes: Mapping[str, str | None]) -> bool:
    """Whether inline text is meant for screen readers alone, or not shown."""
    if not attributes:
        return False
    classes = attributes.get("class")
    if classes and roles_of(classes, None) & UNSEEN:
        return True
    return is_hidden(attributes)
