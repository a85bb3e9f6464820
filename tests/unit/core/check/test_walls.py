"""Pages that are served in place of a known article, with status 200: none is a version of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from monitor.core.check.judge import judge
from monitor.core.extract import extract
from monitor.model.judgement import Finding
from monitor.model.response import Fetched

URL = "https://shorepost.example/news/ferry-aground-1234567"
NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
TEXT = (
    "The harbour board said on Monday that 214 people were taken off the ferry in thick fog.",
    "“We did everything by the book,” said the captain, who has commanded the ship since 2019.",
    "Two passengers were treated for cuts, and a lorry driver was kept overnight, a nurse said.",
)


def document(title: str, body: str, lang: str = "en") -> bytes:
    head = f"<meta charset='utf-8'><title>{title}</title>"
    return (
        f"<!doctype html><html lang='{lang}'><head>{head}</head><body>{body}</body></html>".encode()
    )


def shown(paragraphs: tuple[str, ...], after: str = "", lang: str = "en") -> bytes:
    body = "".join(f"<p>{one}</p>" for one in paragraphs)
    heading = (
        "<h1>Ferry aground off Selwyn Point</h1><time datetime='2026-03-04T09:00Z'>9 am</time>"
    )
    return document(
        "Ferry aground", f"<main><article>{heading}{body}</article>{after}</main>", lang
    )


def finding(body: bytes, before: bytes = b"") -> Finding:
    """What a page is found to be where the whole article stood before."""
    previous = extract(before or shown(TEXT), url=URL)
    response = Fetched(
        url=URL,
        final_url=URL,
        status=200,
        headers=(("content-type", "text/html; charset=utf-8"),),
        body=body,
        started_at=NOON,
        elapsed=timedelta(0),
    )
    return judge(response, extract(body, url=URL), asked=URL, previous=previous).finding


def test_the_article_itself_is_a_version():
    assert finding(shown(TEXT)) is Finding.ARTICLE


@pytest.mark.parametrize(
    ("lang", "title", "said"),
    [
        ("en", "Queue", "You are now in line. Your estimated wait time is more than an hour."),
        ("en", "Our European visitors", "This site is unavailable to visitors from the EEA."),
        ("en", "Ad blocker", "Please disable your ad blocker. To continue reading, allow ads."),
        ("en", "Are you over 18?", "You must be 18 or older to view this content."),
        ("en", "Cookies are disabled", "Please enable cookies and reload the page to continue."),
        ("en", "Welcome to nginx!", "The web server is installed. Configuration is required."),
        ("en", "Account Suspended", "Contact your hosting provider for more information."),
        ("en", "shorepost.example is for sale", "Buy now for $4,995 or make an offer."),
        ("en", "Error 503 Backend fetch failed", "Guru Meditation: XID 360546"),
        ("en", "Connection timed out", "The origin web server timed out. Please try again."),
        ("en", "Application error", "An error occurred and your page could not be served."),
        ("de", "Anmelden", "Bitte melden Sie sich an, um diesen Artikel zu lesen."),
        ("de", "Nicht verfügbar", "Dieser Inhalt ist in Ihrem Land leider nicht verfügbar."),
        ("fr", "Connexion", "Créez un compte gratuit pour poursuivre votre lecture."),
        ("es", "Privacidad", "Acepta y continúa gratis. Rechazar y suscribirse."),
        ("it", "Il tuo consenso", "Per continuare accetta i cookie oppure abbonati."),
        ("pl", "Przerwa techniczna", "Trwają prace techniczne. Serwis jest niedostępny."),
        ("pt", "Em manutenção", "Estamos realizando melhorias no site. Voltaremos em breve."),
        ("uk", "Технічні роботи", "Сайт тимчасово недоступний, ми скоро повернемося."),
        ("cs", "Odstávka", "Probíhá údržba. Web je dočasně nedostupný."),
        ("tr", "Bakım çalışması", "Sitemiz şu anda bakımdadır."),
        ("el", "Συντήρηση", "Η σελίδα δεν είναι προσωρινά διαθέσιμη."),
        ("ar", "الموقع تحت الصيانة", "نعتذر عن الإزعاج، الموقع غير متاح حاليا."),
        ("ja", "メンテナンス中", "現在、システムメンテナンスのためサービスを停止しております。"),
        ("ko", "서비스 점검 중", "시스템 점검을 진행하고 있습니다. 잠시 후 다시 접속해 주세요."),
        ("zh", "系统维护中", "网站正在进行系统升级维护，暂时无法访问，请稍后再试。"),
        ("hi", "रखरखाव", "वेबसाइट अभी उपलब्ध नहीं है। कृपया कुछ समय बाद पुनः प्रयास करें।"),
    ],
)
def test_a_page_that_says_not_now_is_no_version(lang, title, said):
    body = document(title, f"<div><h1>{title}</h1><p>{said}</p></div>", lang)
    assert finding(body) is not Finding.ARTICLE


@pytest.mark.parametrize(
    ("lang", "plea"),
    [
        ("de", "Jetzt weiterlesen mit Plus"),
        ("fr", "Il vous reste 72 % de cet article à lire."),
        ("es", "Este contenido es exclusivo para suscriptores"),
        ("it", "Questo articolo è riservato agli abbonati"),
        ("nl", "Lees verder met een abonnement"),
        ("da", "Læs videre med et abonnement"),
        ("nb", "Les hele saken med abonnement"),
        ("fi", "Tämä artikkeli on vain tilaajille"),
        ("cs", "Tento článek je exkluzivním obsahem pro předplatitele"),
        ("hu", "Már előfizető? Jelentkezzen be"),
        ("ja", "この記事は有料会員限定です"),
        ("ko", "이 기사는 유료 구독자 전용입니다"),
        ("uk", "Вже маєте передплату? Увійти"),
    ],
)
def test_the_beginning_above_a_request_to_subscribe_is_no_version(lang, plea):
    body = shown(TEXT[:1], f"<div class='paywall'><h2>{plea}</h2></div>", lang)
    assert finding(body) is Finding.PAYWALLED


@pytest.mark.parametrize(
    ("lang", "title", "said"),
    [
        ("bg", "Профилактика", "Сайтът не работи поради профилактика и ще бъде тук след час."),
        ("xx", "Mantanans", "Sit la pa disponib kounye a akòz mantanans epi li pral tounen talè."),
    ],
)
def test_a_heading_of_one_word_makes_no_flash_of_a_sentence_that_repeats_it(lang, title, said):
    """Whatever its language, and though the outlet's articles name neither author nor time."""
    plain = "".join(f"<p>{one}</p>" for one in TEXT)
    before = document(
        "Ferry aground", f"<article><h1>Ferry aground off Selwyn</h1>{plain}</article>"
    )
    body = document(title, f"<div><h1>{title}</h1><p>{said}</p></div>", lang)
    assert finding(body, before) is not Finding.ARTICLE
