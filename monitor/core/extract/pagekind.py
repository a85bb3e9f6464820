"""What is this page? Told from its bytes alone: article, live blog, front page, wall, error page."""

from __future__ import annotations

import re
from dataclasses import dataclass

from monitor.model.extraction import PageKind

_SMALL = 250
"""Words of body text above which no wall, error or consent page is assumed."""

_STUB = 120
_TINY = 25

BOT_WALLS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("Cloudflare", re.compile(
        r"cf-browser-verification|cf_chl_|challenges\.cloudflare\.com/|/cdn-cgi/challenge-platform|"
        r"cf-error-details|Attention Required! \| Cloudflare|<title>Just a moment")),
    ("Akamai", re.compile(
        r"errors\.edgesuite\.net|Reference&#32;&#35;|Reference #\d+\.[0-9a-f]+\.|akam/13/|sec-if-cpt-container|"
        r"<TITLE>Access Denied</TITLE>", re.IGNORECASE)),
    ("DataDome", re.compile(r"captcha-delivery\.com|geo\.captcha-delivery|DataDome|var dd=\{")),
    ("PerimeterX", re.compile(r"px-captcha|_pxAppId|perimeterx|captcha\.px-cdn|human\.com/px", re.IGNORECASE)),
    ("Imperva", re.compile(r"_Incapsula_Resource|Incapsula incident ID|imperva\.com", re.IGNORECASE)),
    ("AWS WAF", re.compile(r"awswaf\.com|aws-waf-token|AwsWafIntegration")),
    ("Sucuri", re.compile(r"sucuri\.net|Sucuri WebSite Firewall")),
    ("Kasada", re.compile(r"/149e9513-01fa-4fb0-aad4-566afd725d1b/|kpsdk", re.IGNORECASE)),
)  # fmt: skip
"""Marks of the vendors' challenge and refusal pages, in the markup."""

_WALL_WORDS = re.compile(
    r"verif(?:y|ying) (?:that )?you are (?:a )?human|are you a (?:robot|human)|not a robot|checking your browser|"
    r"checking if the site connection is secure|enable javascript and cookies to continue|unusual (?:traffic|activity)|"
    r"access (?:to this page has been|denied)|pardon our interruption|complete the security check|"
    r"request (?:unsuccessful|blocked)|you have been blocked|bot detection|automated (?:access|requests)|security check",
    re.IGNORECASE,
)
_CONSENT = re.compile(
    r"before you continue|we value your privacy|your privacy (?:choices|matters)|consent to the use of cookies|"
    r"accept (?:all )?(?:cookies|and continue)|cookies? (?:zustimmen|akzeptieren)|mit werbung (?:und tracking )?(?:weiterlesen|lesen)|"
    r"pur[- ]abo|accepter et (?:continuer|fermer)|continuer sans accepter|aceptar y continuar|"
    r"(?:we and our|our) \d* ?partners",
    re.IGNORECASE,
)
_LOGIN = re.compile(
    r"^(?:sign in|log ?in|anmelden|einloggen|se connecter|connexion|iniciar sesión|увійти|войти)\b|"
    r"(?:sign|log) in to (?:your account|continue)",
    re.IGNORECASE,
)
_MISSING = re.compile(
    r"\b404\b|page (?:not found|can(?:no|['’])t be found|could not be found|does(?: not|n['’]t) exist|no longer (?:exists|available))|"
    r"(?:article|story|page|content)(?: you requested)? (?:is|was) (?:no longer|not) (?:available|found)|not found|"
    r"(?:has been|was) (?:removed|deleted)|nothing (?:was )?found|seite (?:wurde )?nicht gefunden|"
    r"page (?:introuvable|non trouvée)|página no encontrada|pagina non trovata|pagina niet gevonden|"
    r"сторінк[ау] не (?:знайдено|існує)|страница не найдена|nie znaleziono strony|sidan (?:hittades|finns) inte",
    re.IGNORECASE,
)
_ERROR = re.compile(
    r"^(?:5\d\d\b|internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|"
    r"something went wrong|an error occurred|error\b|oops|we['’]ll be (?:right )?back|under maintenance|"
    r"temporarily (?:down|unavailable)|database error|fatal error)",
    re.IGNORECASE,
)
_PAYWALL = re.compile(
    r"subscribe (?:to|now to) (?:continue|read|unlock)|(?:to )?continue reading|this (?:article|content|story) is (?:only )?"
    r"(?:for|available to|reserved for|exclusive)|already a (?:subscriber|member)|unlock this (?:article|story)|subscribers? only|"
    r"member[- ]only|register to (?:read|continue)|jetzt weiterlesen|nur für abonnenten|réservé aux abonnés|"
    r"il vous reste|solo para suscriptores|contenido exclusivo|для передплатників|только для подписчиков",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """What kinds are told from. `source` is the decoded page, `shown` the visible text's start."""

    source: str
    title: str
    headline: str
    shown: str
    words: int  # of the extracted body
    paragraphs: int
    shown_words: int
    link_share: float  # of the visible text
    headings_linked: int  # headings that are links: teasers
    stated: str  # schema.org or Open Graph type, lower case
    live: bool
    entries: int
    says_not_free: bool
    root_path: bool
    media: bool


def classify(signs: Signs) -> tuple[PageKind, str]:
    """The kind of page, and the sentence that says why. Empty reason for an ordinary article."""
    if signs.words < _SMALL:
        refused = _wall(signs) or _notice_page(signs)
        if refused is not None:
            return refused
    if signs.words < _TINY:
        return _without_text(signs)
    if signs.words < _STUB and (signs.says_not_free or _PAYWALL.search(signs.shown)):
        return PageKind.PAYWALL, "only a stub is shown and the page asks to subscribe"
    if signs.live:
        return PageKind.LIVE_BLOG, f"a live blog with {signs.entries} entries"
    return _front(signs) or (PageKind.ARTICLE, "")


def _wall(signs: Signs) -> tuple[PageKind, str] | None:
    head = f"{signs.title} {signs.headline} {signs.shown}"
    said = _WALL_WORDS.search(head)
    for vendor, mark in BOT_WALLS:
        if (signs.words < _TINY or said) and mark.search(signs.source):
            return PageKind.BOT_WALL, f"a {vendor} page that keeps programs out"
    if said and signs.shown_words < _SMALL:
        return PageKind.BOT_WALL, f"a page that keeps programs out: “{said.group(0)}”"
    return None


def _notice_page(signs: Signs) -> tuple[PageKind, str] | None:
    title = f"{signs.headline} | {signs.title}"
    if match := _MISSING.search(title):
        return PageKind.NOT_FOUND, f"the page says “{match.group(0)}”"
    if signs.shown_words < _SMALL and (match := _MISSING.search(signs.shown[:400])):
        return PageKind.NOT_FOUND, f"the page says “{match.group(0)}”"
    if signs.words < _STUB and (_ERROR.search(signs.headline) or _ERROR.search(signs.title)):
        return PageKind.ERROR, "the page says that something went wrong"
    if signs.words < _STUB and (_LOGIN.search(signs.headline) or _LOGIN.search(signs.title)):
        return PageKind.LOGIN, "the page asks to sign in"
    if (
        signs.shown_words < 2 * _SMALL
        and signs.words < _STUB
        and (
            _CONSENT.search(signs.headline)
            or _CONSENT.search(signs.title)
            or _CONSENT.search(signs.shown[:600])
        )
    ):
        return PageKind.CONSENT, "the page asks for consent before it shows anything"
    return None


def _without_text(signs: Signs) -> tuple[PageKind, str]:
    if signs.says_not_free or _PAYWALL.search(signs.shown):
        return PageKind.PAYWALL, "nothing is shown but a request to subscribe"
    if signs.media:
        return PageKind.MEDIA, "a gallery, a video or an audio page with little text"
    if front := _front(signs):
        return front
    if signs.shown_words < _TINY:
        return PageKind.EMPTY, "the page holds no text; it may need a script engine"
    return PageKind.EMPTY, "the page holds no article text"


def _front(signs: Signs) -> tuple[PageKind, str] | None:
    if "article" in signs.stated and not signs.root_path:
        return None
    if signs.root_path and signs.headings_linked >= 5:
        return PageKind.FRONT, "a home page"
    if signs.headings_linked >= 8 and signs.link_share > 0.5 and signs.paragraphs < 5:
        return PageKind.FRONT, f"a page of links: {signs.headings_linked} linked headlines"
    return None
