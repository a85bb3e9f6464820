"""How outlets own up: labels and sentences of correction, update and editor's notes.

A notice is known by a label it begins with ("Correction:"), or by a sentence in which the
article speaks of itself ("an earlier version of this article", "this story has been updated").
A module `notices` in each language's folder.
"""

# ruff: noqa: E501 - tables of words read better a language a line

from __future__ import annotations

from monitor.core.language.lexicons import LANGUAGES, table
from monitor.core.language.lexicons.lexicon import classed
from monitor.core.language.lexicons.notice_form import NoticeWords, stems

_ARTICLE = (
    r"(?:articol[oi]|testo|notizia|artigo|texto|notícia|reportagem|artikel(?:n|en)?|stuk|bericht|tekst|tekstu|artykułu?|"
    r"materiału|artiklen|artikkelen|saken|texten|nyheten|juttu\w*|artikkeli\w*|článk\w+|haber\w*|makale\w*)"
)
_OTHERS = NoticeWords(
    stems=stems(
        """
        rettific corre precis aggiorn errat nota versione
        errat retific atualiz actualiz versão nota
        correct recti aanvull bijgewerkt versie update
        sprostow korekt poprawk aktualiz errat uzupełn wersj
        rättel rettel korriger uppdater opdater oppdater förtydlig version versjon
        oikais korjaus päivity versio oprav upřesn aktualis verz
        düzelt güncelle sürüm helyesb javít erat versiun διόρθω ενημέρω
        訂正 更新 修正 お詫び 更正 勘误 勘誤 정정 수정 바로잡 تصحيح تحديث تنويه תיקון עדכון הבהרה
        """
    ),
    labels=(
        r"rettifica|errata corrige|correzione|precisazione|aggiornamento|nota della redazione"
        r"|correção|correções|retificação|errata|atualização|actualização|nota da redação"
        r"|correctie|rectificatie|aanvulling|update|verbetering|naschrift"
        r"|sprostowanie|korekta|errata|poprawka|aktualizacja|uzupełnienie|od redakcji"
        r"|rättelse|korrigering|rettelse|retting|presisering|förtydligande|uppdatering|uppdaterad"
        r"|oppdatering|oppdatert|opdatering|opdateret|oikaisu|korjaus|päivitys|oprava|upřesnění"
        r"|aktualizace|aktualizácia|düzeltme|güncelleme|helyesbítés|frissítés|erată|actualizare"
        r"|διόρθωση|ενημέρωση|訂正|修正|更新|お詫びと訂正|更正|勘误|勘誤|정정|바로잡습니다|수정"
        r"|تصحيح|تحديث|تنويه|תיקון|עדכון|הבהרה"
    ),
    sentences=(
        rf"\b(?:una|nella|uma|na|een|in een|poprzedni\w+|wcześniejsz\w+|en|i en) (?:\w+ )?(?:versione|versão|versie|wersj\w+|version|versjon) (?:\w+ ){{0,4}}{_ARTICLE}\b",
        rf"\b(?:questo|este|esta|dit|deze|ten|den här|denne|denna|tento|bu) {_ARTICLE} (?:\w+ ){{0,3}}(?:aggiornat|corrett|modificat|corrigid|atualizad|aangepast|gecorrigeerd|bijgewerkt|poprawion|zaktualizowan|uppdaterats|rättats|korrigerats|opdateret|rettet|oppdatert|opraven|aktualizován|güncellen|düzeltil)\w*",
        r"(?:当初|以前|先|最初)の?(?:記事|版|配信)[^。]{0,40}(?:誤り|訂正|修正)|訂正(?:し|いたし)て?(?:お詫び|ます)|(?:本文|此文|文章)(?:早先|此前|之前|先前)(?:的)?版本|(?:特此|现予|現予)更正",
        r"^\W{0,2}(?:訂正|更正|勘误|勘誤|修正)\s?[:】\])]\s?\S",
        r"(?:نسخة|صيغة) سابقة من هذا (?:الخبر|المقال|التقرير|النص)|(?:תיקנו|עודכנה?|תוקנה?) (?:את )?(?:הכתבה|הידיעה)|גרסה קודמת של (?:הכתבה|הידיעה)",
        r"\bhaberin (?:\w+ )?(?:önceki|ilk) (?:sürüm|hal)\w*|\bezt a cikket (?:\w+ )?(?:javítottuk|frissítettük)",
    ),
    topics=classed(
        """
        figure: cifra*, numero, número*, cijfer*, getal*, bedrag, liczb*, kwot*, siffr*, belopp*, beløp*, rakam*
        name: nome, naam, nazwisk*, namn, namnet, navn, navnet
        quote: citazion*, dichiarazion*, citaç*, citaat*, cytat*, citat*, sitat*
        headline: titolo, título, kop, tytuł*, rubrik*, overskrift*, tittel*, başlık*
        caption: didascalia*, legenda*, foto*, bijschrift*, podpis*, bildtext*, billedtekst*
        """
    ),
)
"""Labels and sentences of languages without a folder: Italian, Portuguese, Dutch, Polish, the
Nordic languages, Czech, Turkish, Hungarian, Romanian, Greek, Japanese, Chinese, Korean, Arabic and
Hebrew. They count where the language of a page has no folder."""

NOTICES: dict[str, NoticeWords] = {
    code: words
    for code in LANGUAGES
    if isinstance(words := table(code, "notices", "NOTICES"), NoticeWords)
} | {"": _OTHERS}

__all__ = ["NOTICES", "NoticeWords"]
