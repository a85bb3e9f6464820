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
        "script", "style", "noscript", "template", "svg", "math", "object", "embed",
        "canvas", "audio", "map", "select", "option", "textarea", "button",
        "dialog", "menu", "nav", "footer", "head", "title", "link", "meta", "source", "track",
        "label", "frameset", "noframes",
    ]
)  # fmt: skip
"""Tags that never hold an article's text. A form may: old content systems wrap whole pages."""

BLOCKS = frozenset(
    [
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl",
        "dt", "fieldset", "figcaption", "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hr", "html", "legend", "li", "main", "ol", "p", "pre", "section", "summary",
        "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
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
    CHROME = "chrome"  # navigation, share bars, cookie layers, paywalls, tags
    RELATED = "related"  # other articles
    COMMENTS = "comments"
    PITCH = "pitch"  # newsletter, app, donation, advertisement
    AUTHOR = "author"  # byline, biography, date line
    CAPTION = "caption"
    HIDDEN = "what is not shown"


_ARIA = frozenset(
    [
        "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog",
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
        Role.PITCH,
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
        Role.CHROME,
        """nav navbar navigation menu breadcrumb breadcrumbs footer masthead siteheader topbar
        toolbar sidebar rail widget widgets share sharing shares social socials addthis*
        sharedaddy follow followus cookie cookies consent gdpr cmpbox cmpwrapper cmpbanner cmpmodal
        cmpconsent onetrust* didomi* popup popups
        modal overlay lightbox toast tags taglist tagcloud taglinks posttags topics keywords
        categories catlinks entryfooter entryutility postfooter articletools articlefooter
        articletags pagination pager postnav* navlinks disclaimer noprint skiplink skiplinks
        slideshow carousel slider poll quiz rating ratings audioplayer videoplayer toc
        tableofcontents searchform printonly""",
    ),
)
"""Role → the words of class and id names that tell it; a star stands for any ending."""

_BODY_FIRST = "article|story|post|entry|news|page|blog|text|content|single|detail"
_BODY = re.compile(
    rf"(?:^|[\s_\-])(?:(?:{_BODY_FIRST})[-_]{{0,2}}(?:body|content|text|copy|main)\w*|"
    r"body-?(?:text|copy|content)|rich-?text|articlebody|storytext|field-name-body|"
    r"paywall-content|the-content)(?=$|[\s_\-\d])",
    re.IGNORECASE,
)
_ENTRY = re.compile(
    r"(?:^|[\s_\-])(?:live-?(?:blog)?-?(?:post|entry|update|item|event)s?|liveblog|lb-?(?:post|entry)|"
    r"blog-?post-?entry|timeline-?(?:item|entry|post)|ticker-?(?:item|entry)|key-?event|live-?update)s?"
    r"(?=$|[\s_\-\d])",
    re.IGNORECASE,
)
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
_STATES = frozenset({"has", "no", "with", "without", "js", "is", "not"})
_EMBEDS = frozenset({"embed", "embeds", "embedded"})
"""Words after which a name tells of a post that the article shows, whatever network it is of."""

_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_PARTS = re.compile(r"a11y|[^\W\d_]+")
_PIECES = re.compile(r"[-_]+")
_SLUG = re.compile(r"(?:[^\W\d_]+[-_]){4,}[^\W\d_]+")
"""An id of five words and more is made of a heading's, and tells where links lead, not a role."""

_SHORT = 4
"""Letters up to which a word counts only between hyphens: names made by machines hold any."""

_LAYOUT = frozenset({"body", "html", "main", "article"})
_LONGEST_NAMES = 400
_LONGEST_TOKEN = 80

_EXACT: dict[str, int] = {}
_ENDING: dict[str, int] = {}
for _place, (_, _words) in enumerate(_WORDS):
    for _word in _words.split():
        (_ENDING if _word.endswith("*") else _EXACT).setdefault(_word.rstrip("*"), 1 << _place)
_ENDINGS = tuple(_ENDING)
BODY, ENTRY, UNSEEN, STANDFIRST, FIRM = (1 << (len(_WORDS) + place) for place in range(5))
"""Marks beside roles: article's body, live-blog entry, not shown, standfirst, firm name."""

_ROLE_MARKS = BODY - 1


@lru_cache(maxsize=65_536)
def _told_by(token: str) -> int:
    """The marks that one class or id carries."""
    told = _CAMEL.sub("-", token[:_LONGEST_TOKEN])
    marks = BODY if _BODY.search(told) else 0
    if _ENTRY.search(told):
        marks |= ENTRY
    words = _PARTS.findall(told.lower())
    pieces = _PIECES.split(token)
    if words and (words[0] in _STATES or words[-1] in _EMBEDS):
        return marks
    for place in range(len(words)):
        word = ""
        for following in words[place : place + 3]:
            word += following
            if len(word) > _SHORT or word in pieces:
                marks |= _EXACT.get(word, 0)
            if word in _UNSEEN:
                marks |= UNSEEN
            if word in _STANDFIRST:
                marks |= STANDFIRST
            if word in _FIRM or word.startswith(_FIRM_STARTS):
                marks |= FIRM
            if word.startswith(_ENDINGS):
                marks |= next(bit for start, bit in _ENDING.items() if word.startswith(start))
    return marks


def marks_of(classes: str | None, identity: str | None) -> int:
    """All marks that an element's class and id carry."""
    marks = 0
    if classes:
        for token in classes[:_LONGEST_NAMES].split():
            marks |= _told_by(token)
    if identity and _SLUG.fullmatch(identity) is None:
        marks |= _told_by(identity)
    return marks


_BY_MARK = {1 << place: role for place, (role, _) in enumerate(_WORDS)}


def role_of(tag: str, marks: int, aria: str | None) -> Role:
    """What an element calls itself by tag, names and ARIA role; of several the first in order."""
    told = marks & _ROLE_MARKS
    if told and tag not in _LAYOUT:
        return _BY_MARK[told & -told]
    if aria and aria.lower() in _ARIA:
        return Role.CHROME
    return Role.ASIDE if tag == "aside" else Role.NONE


def is_hidden(attributes: Mapping[str, str | None]) -> bool:
    """Whether an element is not shown."""
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    return bool(style) and _HIDDEN_STYLE.search(style or "") is not None


def is_unseen(attributes: Mapping[str, str | None]) -> bool:
    """Whether inline text is meant for screen readers alone, or not shown."""
    if not attributes:
        return False
    classes = attributes.get("class")
    if classes and marks_of(classes, None) & UNSEEN:
        return True
    return is_hidden(attributes)
