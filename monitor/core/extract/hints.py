"""What tags, classes, ids and roles tell of an element. Language plays no part here."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from functools import lru_cache

SKIPPED = frozenset(
    ["script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas", "audio", "video", "map", "select", "option", "textarea", "button", "input", "dialog", "menu", "nav", "footer", "head", "title", "link", "meta", "source", "track", "label", "form"]
) - {"form"}
"""Tags that never hold an article's text. A form may: old content systems wrap whole pages."""

BLOCKS = frozenset(
    ["address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"]
)
"""Tags that break a line of text."""

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


_ARIA = frozenset(
    ["navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar", "tablist", "tooltip"]
)


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^|[\s_\-])(?:{pattern})(?=$|[\s_\-\d])", re.IGNORECASE)


_ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (
        Role.COMMENTS,
        _words(
            r"comments?|comment-?(?:list|section|area|form|body|thread)s?|commentlist|disqus\w*|"
            r"respond|replies|reactions?|kommentare?|commentaires|comentarios"
        ),
    ),
    (
        Role.RELATED,
        _words(
            r"related\w*|recirc\w*|recommend\w*|read-?(?:more|next|also|on)|also-?read|see-?also|"
            r"more-?(?:on|from|news|stories|articles|posts|about|links?)|"
            r"most-?(?:read|popular|viewed|shared|recent)|popular(?:-posts)?|trending|teasers?|"
            r"promo\w*|crosslinks?|outbrain|taboola|zergnet|revcontent|mgid|"
            r"yarpp\w*|jp-relatedposts|prev-?next|next-?(?:post|article|story)|"
            r"link-?(?:box|list|card)s?|similar\w*|latest(?:-\w+)?|upsell|further-?reading"
        ),
    ),
    (
        Role.PITCH,
        _words(
            r"newsletters?|news-?letter-?\w*|sign-?up\w*|subscri(?:be|ptions?|ber)|subscribe-\w+|"
            r"mailing-?list|mc-?embed\w*|mailchimp|optin|opt-in|"
            r"advert\w*|ads?|adv|adslot|adsbygoogle|ad-?(?:slot|unit|wrap\w*|container|box|block|banner|"
            r"placeholder|space|zone|label)|dfp|gpt|sponsor(?:ed)?|commercial|donat\w*|donation|"
            r"support-?us|fundrais\w*|paywall|regwall|piano|app-?(?:banner|promo|download)|cta|"
            r"call-to-action|membership|callout"
        ),
    ),
    (
        Role.AUTHOR,
        _words(
            r"author-?(?:bio|box|info|card|profile|description|area|about)|about-?(?:the-?)?author|"
            r"bio|by-?lines?|dateline|timestamp|post-?(?:meta|date|info)|entry-?(?:meta|date)|"
            r"article-?(?:meta|info|date)|meta-?data|meta|posted-on|published-date|pubdate|"
            r"read(?:ing)?-?time|authors?|contributors?"
        ),
    ),
    (
        Role.CAPTION,
        _words(r"captions?|wp-caption-text|photo-?credits?|image-?credits?|credits?|copyright"),
    ),
    (
        Role.CHROME,
        _words(
            r"nav(?:bar|igation)?|menu|breadcrumbs?|footer|site-?footer|masthead|site-?header|"
            r"topbar|toolbar|side-?bar|rail|widgets?|share|sharing|share-?(?:bar|tools|buttons|links)"
            r"|shares|social|socials|social-?(?:media|links|share|icons)|addthis\w*|sharedaddy|"
            r"follow|follow-?us|cookies?|cookie-?\w+|consent|gdpr|cmp|onetrust\w*|didomi\w*|"
            r"pop-?ups?|modal|overlay|lightbox|toast|tags|tag-?(?:list|cloud|links)|post-?tags|"
            r"topics|keywords|categories|cat-links|entry-?(?:footer|utility)|post-?footer|"
            r"article-?(?:tools|footer|tags)|pagination|pager|post-?nav\w*|nav-?links|"
            r"disclaimer|no-?print|skip-?links?|slideshow|carousel|slider|poll|quiz|"
            r"ratings?|audio-?player|video-?player|toc|table-of-contents|search-?form|print-?only"
        ),
    ),
)

_UNSEEN = _words(r"screen-?reader(?:-text)?|sr-only|visually-?hidden|visuallyhidden|a11y-hidden")
_BODY = _words(
    r"(?:article|story|post|entry|news|page|blog|text|content|single|detail)-{0,2}"
    r"(?:body|content|text|copy|main)\w*|body-?(?:text|copy|content)|rich-?text|"
    r"articlebody|storytext|field-name-body|paywall-content|the-content"
)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_LAYOUT = frozenset({"body", "html", "main", "article"})


def names_of(attributes: Mapping[str, str | None]) -> str:
    """Class and id as one string."""
    classes, identity = attributes.get("class"), attributes.get("id")
    if classes and identity:
        return f"{classes} {identity}"
    return classes or identity or ""


@lru_cache(maxsize=8192)
def role_of(tag: str, names: str, aria: str) -> Role:
    """What an element calls itself by tag, class, id and ARIA role."""
    if names and tag not in _LAYOUT:
        told = _CAMEL.sub("-", names[:400])
        for role, pattern in _ROLES:
            if pattern.search(told):
                return role
    if aria and aria.lower() in _ARIA:
        return Role.CHROME
    return Role.ASIDE if tag == "aside" else Role.NONE


@lru_cache(maxsize=8192)
def is_body(names: str, itemprop: str) -> bool:
    """Whether an element calls itself the body of the article."""
    if "articlebody" in itemprop.lower():
        return True
    return bool(names) and _BODY.search(_CAMEL.sub("-", names[:400])) is not None


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
    return bool(classes and _UNSEEN.search(classes)) or is_hidden(attributes)
