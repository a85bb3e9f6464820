"""The kind of each sort of page, from its bytes; all pages are invented."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.core.extract import extract
from monitor.core.extract.page_type import page_patterns
from monitor.core.extract.page_type.page_patterns import WALLS
from monitor.model.extraction import PageKind

URL = "https://shorepost.example/news/2026/mill-lane-bridge"
SENTENCE = "The bridge over Mill Lane will stay shut until the pier has been looked at by divers, the council said on day {n}."


def kind(raw: str, url: str = URL) -> PageKind:
    return extract(raw.encode(), url=url).page


def document(body: str, title: str = "", head: str = "") -> str:
    return (
        f"<!doctype html><html><head><title>{title}</title>{head}</head><body>{body}</body></html>"
    )


def prose(count: int) -> str:
    return "".join(f"<p>{SENTENCE.format(n=n)}</p>" for n in range(count))


def test_article():
    found = extract(
        document(
            f"<h1>Bridge shut for longer</h1>{prose(9)}", "Bridge shut for longer - Shore Post"
        ).encode(),
        url=URL,
    )
    assert found.page is PageKind.ARTICLE
    assert found.page_reason == ""


def test_japanese_article_is_no_empty_page():
    text = (
        "<p>市議会は月曜日、ミルレーン橋の閉鎖を来月末まで延長すると発表した。潜水士が橋脚を調べている。</p>"
        * 3
    )
    assert (
        kind(document(f"<h1>ミルレーン橋の閉鎖を延長、市議会が発表</h1>{text}")) is PageKind.ARTICLE
    )


def test_live_blog():
    entries = "".join(
        f'<div class="live-entry" id="e{n}"><time datetime="2026-03-04T1{n}:00:00Z">1{n}:00</time>'
        f"<h3>Update {n} from the quay</h3><p>{SENTENCE.format(n=n)}</p></div>"
        for n in range(5)
    )
    found = extract(
        document(
            f"<article><h1>Storm reaches the coast: live</h1>{entries}</article>",
            "Storm reaches the coast: live",
        ).encode(),
        url="https://shorepost.example/live/storm",
    )
    assert found.page is PageKind.LIVE_BLOG
    assert found.page_reason == "a live blog with 5 entries"


def teasers(count: int) -> str:
    return "".join(
        f'<div class="card"><h3><a href="/{n}">Council puts off vote number {n} once more</a></h3><p>Short words on it.</p></div>'
        for n in range(count)
    )


def test_home_page():
    assert (
        kind(document(f"<main>{teasers(6)}</main>", "Shore Post"), "https://shorepost.example/")
        is PageKind.FRONT
    )


def test_section_page():
    assert (
        kind(
            document(f"<h1>Coast</h1><main>{teasers(12)}</main>", "Coast"),
            "https://shorepost.example/coast",
        )
        is PageKind.FRONT
    )


def test_few_teasers_make_no_front_page():
    page = document(f"<h1>Bridge shut</h1>{prose(9)}{teasers(9)}")
    assert kind(page) is PageKind.ARTICLE


@pytest.mark.parametrize(
    ("url", "head"),
    [
        ("https://shorepost.example/video/9921/ferry-leaves", ""),
        ("https://shorepost.example/gallery/storm-in-pictures", ""),
        (
            "https://shorepost.example/n/9921",
            '<meta property="og:type" content="video.other">',
        ),
        (
            "https://shorepost.example/n/9921",
            '<script type="application/ld+json">{"@type":"VideoObject","name":"Ferry"}</script>',
        ),
    ],
)
def test_gallery_and_video(url, head):
    assert kind(document("<h1>The ferry leaves</h1><p>Watch.</p>", "Ferry", head), url) is (
        PageKind.MEDIA
    )


WALL_PAGES = {
    "Cloudflare": (
        "Just a moment...",
        "<noscript>Enable JavaScript and cookies to continue</noscript><script>window._cf_chl_opt={cvId:'3'};</script>",
    ),
    "Akamai": (
        "Access Denied",
        "<H1>Access Denied</H1>You don't have permission to access this page on this server.<P>Reference&#32;&#35;18&#46;2f5d<P>https&#58;&#47;&#47;errors.edgesuite.net&#47;18",
    ),
    "DataDome": (
        "shorepost.example",
        "<p id='cmsg'>Please enable JS and disable any ad blocker</p><script>var dd={'rt':'c','cid':'AHr','host':'geo.captcha-delivery.com'}</script>",
    ),
    "PerimeterX": (
        "Access to this page has been denied",
        "<div id='px-captcha'></div><script>window._pxAppId='PXabc';</script>",
    ),
    "Imperva": (
        "",
        "<iframe src='/_Incapsula_Resource?SWUDNSAI=31&xinfo=9'>Request unsuccessful. Incapsula incident ID: 88-12</iframe>",
    ),
    "AWS WAF": (
        "Human Verification",
        "<div id='captcha-container'></div><script>window.gokuProps = {key:'x'};</script>",
    ),
    "Sucuri": ("Sucuri WebSite Firewall - Access Denied", "<p>Block reason: access denied.</p>"),
    "Kasada": ("", "<script>window.KPSDK={};KPSDK.now=function(){};KPSDK.start=1</script>"),
    "F5": (
        "Request Rejected",
        "The requested URL was rejected. Please consult with your administrator.<br>Your support ID is: 77",
    ),
    "Vercel": ("Vercel Security Checkpoint", "<p>We're verifying your browser</p>"),
    "DDoS-Guard": (
        "DDoS-Guard",
        "<p data-ddg-l10n='x'>Checking your browser before accessing shorepost.example.</p>",
    ),
    "Anubis": (
        "Making sure you're not a bot!",
        '<script id="anubis_challenge" type="application/json">{}</script><p>Loading...</p>',
    ),
}


@pytest.mark.parametrize("vendor", list(WALLS))
def test_each_vendors_wall(vendor):
    title, body = WALL_PAGES[vendor]
    found = extract(document(body, title).encode(), url=URL)
    assert found.page is PageKind.BOT_WALL
    assert found.page_reason == f"a {vendor} page that keeps programs out"


@pytest.mark.parametrize(
    "said",
    [
        "Are you a robot?",
        "We have detected unusual traffic from your computer network",
        "Press & Hold to confirm you are a human (and not a bot).",
        "Pardon our interruption",
        "Your request has been blocked",
        "Bitte bestätigen Sie, dass Sie ein Mensch sind",
        "Vérifiez que vous êtes humain",
        "Verifica que eres humano",
        "Підтвердьте, що ви не робот",
        "Подтвердите, что вы не робот",
    ],
)
def test_a_wall_without_a_vendors_marks(said):
    assert kind(document(f"<h1>shorepost.example</h1><p>{said}</p>", "One moment")) is (
        PageKind.BOT_WALL
    )


@pytest.mark.parametrize(
    "script",
    [
        "<script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>",
        "<script src='https://js.datadome.co/tags.js'></script>",
        "<script>window._pxAppId='PXabc'</script><script src='//client.px-cdn.net/PXabc/main.min.js'></script>",
        "<script src='/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3'></script>",
        "<script src='https://x.token.awswaf.com/x/challenge.js'></script>",
        "<script src='/akam/13/1234'></script>",
    ],
)
def test_a_guards_script_on_an_ordinary_page_is_no_wall(script):
    page = document(
        f"{script}<h1>The ferry leaves</h1><p>Watch.</p>",
        "Ferry",
        '<meta property="og:type" content="video">',
    )
    assert kind(page) is PageKind.MEDIA


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        (
            "We value your privacy",
            "We and our 842 partners store and access information on a device, such as cookies, and process personal data.",
        ),
        (
            "Before you continue",
            "We use cookies and data to deliver our services and to measure what readers like. Choose what you consent to.",
        ),
        (
            "Weiterlesen mit Werbung oder Pur-Abo",
            "Mit Werbung weiterlesen: Besuchen Sie uns wie gewohnt mit Werbung und Tracking. Details in der Datenschutzerklärung.",
        ),
        (
            "Le respect de votre vie privée",
            "Avec votre accord, nos partenaires et nous utilisons des cookies. Continuer sans accepter ou accepter et fermer.",
        ),
        (
            "Tu privacidad",
            "Con tu consentimiento usamos cookies y datos personales para medir la audiencia. Aceptar y continuar o configurar.",
        ),
        (
            "Ваша приватність",
            "Ви надаєте згоду на обробку персональних даних і файлів cookie. Прийняти всі або налаштувати вибір.",
        ),
    ],
)
def test_consent_page(headline, text):
    page = document(
        f"<div role='main'><h2>{headline}</h2><p>{text}</p><p>{text}</p></div>", headline
    )
    assert kind(page) is PageKind.CONSENT


def test_consent_page_as_long_as_an_article():
    text = "We and our 842 partners store cookies and personal data on your device with your consent to measure adverts."
    page = document(
        f"<h1>We value your privacy</h1>{f'<p>{text}</p>' * 20}", "We value your privacy"
    )
    assert kind(page) is PageKind.CONSENT


STUB = f"<h1>Inside the bridge deal</h1><p>{SENTENCE.format(n=1)}</p><p>{SENTENCE.format(n=2)}</p>"


@pytest.mark.parametrize(
    "wall",
    [
        "Subscribe to continue reading",
        "This article is for subscribers only.",
        "Already a subscriber? Log in",
        "You have reached your limit of free articles",
        "Jetzt weiterlesen mit Plus",
        "Article réservé aux abonnés",
        "Contenido exclusivo para suscriptores",
        "Лише для передплатників",
        "Только для подписчиков",
        "Læs hele artiklen med et abonnement",
        "Allerede abonnent? Log ind",
        "Tento článek je exkluzivním obsahem pro předplatitele",
        "Máte předplatné? Přihlaste se",
        "Bereits Abonnent? Anmelden",
        "Déjà abonné ? Se connecter",
        "¿Ya eres suscriptor? Inicia sesión",
        "Masz już prenumeratę? Zaloguj się",
        "Oletko jo tilaaja? Kirjaudu",
        "Вже маєте передплату? Увійти",
    ],
)
def test_paywall_stub(wall):
    page = document(
        f"<article>{STUB}<div class='paywall'><p>{wall}</p></div></article>",
        "Inside the bridge deal",
    )
    assert kind(page) is PageKind.PAYWALL


def test_stub_that_states_that_it_is_not_free():
    ld = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Inside the bridge deal","isAccessibleForFree":"False"}</script>'
    found = extract(
        document(f"<article>{STUB}</article>", "Inside", ld).encode(),
        url=URL,
    )
    assert found.page is PageKind.PAYWALL
    assert found.is_paywalled


def test_short_article_that_states_that_it_is_free_asks_for_no_money():
    ld = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Inside the bridge deal","isAccessibleForFree":true}</script>'
    page = document(f"<article>{STUB}</article><p>Subscribe to continue reading</p>", "Inside", ld)
    assert kind(page) is PageKind.ARTICLE


def test_a_login_link_above_a_short_article_is_no_paywall():
    page = document(
        f"<div class='top'><a href='/login'>Already a subscriber? Log in</a></div><article>{STUB}</article>",
        "Inside the bridge deal",
    )
    assert kind(page) is PageKind.ARTICLE


def test_paywall_that_shows_nothing():
    assert kind(document("<h1>Inside the bridge deal</h1><p>Subscribe now to read.</p>")) is (
        PageKind.PAYWALL
    )


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Page not found | Shore Post", "Sorry, we can't find the page you asked for."),
        ("404", "Nothing here."),
        ("Error 404 - Shore Post", "Try our home page instead."),
        ("Shore Post", "The article you are looking for is no longer available."),
        ("Shore Post", "This story has been removed."),
        ("This content has expired", "Agency reports are kept for thirty days."),
        ("Seite nicht gefunden - Küstenpost", "Leider ist hier nichts mehr."),
        ("Küstenpost", "Dieser Artikel ist leider nicht mehr verfügbar."),
        ("Page introuvable", "Retour à l'accueil."),
        ("Le Rivage", "Cette page n'existe plus."),
        ("Página no encontrada", "Vuelve a la portada."),
        ("La Costa", "La página que buscas ya no existe."),
        ("Сторінку не знайдено", "Поверніться на головну."),
        ("Берег", "Матеріал видалено."),
        ("Страница не найдена", "Вернитесь на главную."),
        ("Берег", "Эта страница больше не существует."),
    ],
)
def test_soft_404_in_six_languages(title, said):
    page = document(f"<h1>{title}</h1><p>{said}</p>", title)
    found = extract(page.encode(), url=URL)
    assert found.page is PageKind.NOT_FOUND
    assert found.page_reason.startswith("the page says “")


def test_soft_404_among_the_latest_news():
    page = document(
        f"<h1>Page not found</h1><p>Perhaps this is of use:</p>{teasers(12)}{prose(12)}",
        "Page not found - Shore Post",
        '<meta property="og:type" content="article">',
    )
    assert kind(page) is PageKind.NOT_FOUND


@pytest.mark.parametrize(
    "title",
    [
        "500 Internal Server Error",
        "503 Service Temporarily Unavailable",
        "Bad Gateway",
        "Something went wrong",
        "Oops!",
        "Error establishing a database connection",
        "Site under maintenance",
        "Ein Fehler ist aufgetreten",
        "Une erreur est survenue",
        "Se ha producido un error",
        "Сталася помилка",
        "Произошла ошибка",
    ],
)
def test_error_page(title):
    title = "Under maintenance" if title.startswith("Site") else title
    page = document(f"<h1>{title}</h1><p>Please come back a little later, we are at it.</p>", title)
    assert kind(page) is PageKind.ERROR


@pytest.mark.parametrize(
    "title", ["Log in", "Sign in | Shore Post", "Anmelden - Küstenpost", "Se connecter", "Увійти"]
)
def test_login_page(title):
    page = document(f"<h1>{title}</h1><form><p>E-mail and password, please.</p></form>", title)
    assert kind(page) is PageKind.LOGIN


def test_page_that_needs_a_script_engine():
    found = extract(document('<div id="root"></div>', "Shore Post").encode(), url=URL)
    assert found.page is PageKind.EMPTY
    assert "script engine" in found.page_reason


def test_page_with_words_and_no_article():
    words = " ".join(f"<span>label {n}</span>" for n in range(40))
    found = extract(document(f"<div class='menu'>{words}</div>").encode(), url=URL)
    assert found.page is PageKind.EMPTY
    assert found.page_reason == "the page holds no article text"


@pytest.mark.parametrize(
    ("raw", "kind_"),
    [
        (b"", PageKind.EMPTY),
        (b" \n", PageKind.EMPTY),
        (b"%PDF-1.7 ...", PageKind.UNREADABLE),
        (b"\x89PNG\r\n", PageKind.UNREADABLE),
    ],
)
def test_no_document(raw, kind_):
    assert extract(raw, url=URL).page is kind_


@settings(max_examples=300, deadline=None)
@given(st.from_regex(page_patterns.PAYWALL))
def test_no_request_to_subscribe_is_passed_over_in_a_long_text(asked):
    text = "Nichts davon. " * 40 + asked
    assert page_patterns.paywall(text) is not None


def test_a_long_text_without_a_hint_asks_for_nothing():
    assert page_patterns.paywall("Die Fähre liegt im Dock. " * 40) is None
