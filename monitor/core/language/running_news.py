# ruff: noqa: E501  - the patterns are data, a language a line
"""What pages say of themselves while the news is running: more follows, it is live, so many updates.

The lists are the usual phrasings of each language; nothing here is taken from a page.
"""

from __future__ import annotations

import re
from functools import lru_cache

_MOST_WORDS = 25
"""Words of a paragraph that says no more than that more is to follow."""

MORE_FOLLOWS = re.compile(
    r"\b(?:(?:more|updates?|details|further details) (?:is |are )?(?:to follow|follows?|to come|soon|shortly|as we get)\b|more (?:details|information|news|updates) (?:to follow|to come|soon|shortly|as we (?:get|have)|will follow)|"
    r"(?:breaking|developing) (?:news )?story|story is (?:developing|being updated|breaking)|(?:will be|is being) updated(?: as| soon| shortly|$)|we(?:['’]ll| will) bring you more|refresh (?:the|this) page for)|"
    r"\bmehr (?:dazu |hierzu |informationen )?(?:in kürze|gleich|in wenigen minuten|später)|in kürze mehr|(?:weitere|nähere) (?:informationen|details|einzelheiten) (?:folgen|in kürze)|\bmehr folgt|(?:wird|werden) (?:laufend|fortlaufend|ständig|in kürze) (?:aktualisiert|ergänzt)|"
    r"plus d['’](?:informations?|infos?|détails|éléments) (?:à venir|à suivre|bientôt|dans|sous peu)|(?:détails|informations|précisions|développement) (?:à suivre|à venir|suivent|suivront)|\bà suivre\b|en cours de (?:rédaction|mise à jour|développement)|"
    r"(?:más (?:información|detalles|datos|noticias)|ampliación) (?:en breve|próximamente|en instantes|a continuación)|en breve,? más|habrá ampliación|(?:noticia|información) en (?:desarrollo|ampliación|construcción)|\bampliaremos|"
    r"mais (?:informações|detalhes|notícias) (?:em breve|a seguir|em instantes)|em (?:actualização|atualização)\b|(?:notizia )?in aggiornamento|(?:seguono|seguiranno) (?:aggiornamenti|dettagli)|(?:maggiori|ulteriori) (?:informazioni|dettagli) (?:a breve|in arrivo|tra poco)|"
    r"meer (?:informatie|nieuws|details)? ?(?:volgt|komt|straks|binnenkort|zo meteen)|later meer\b|wordt (?:aangevuld|bijgewerkt)|więcej (?:informacji |szczegółów )?(?:wkrótce|za chwilę|niebawem)|wkrótce więcej|w trakcie aktualizacji|jest aktualizowan[ya]|"
    r"(?:новина|матеріал|текст|стаття|інформація) (?:доповнюється|оновлюється)|(?:деталі|подробиці|більше (?:деталей|інформації)) (?:згодом|пізніше|незабаром|за мить)|\bдалі буде|"
    r"(?:новость|материал|текст|статья|информация) (?:дополняется|обновляется)|(?:детали|подробности|больше (?:подробностей|информации)) (?:позже|позднее|скоро|следуют|вскоре)|подробнее позже|"
    r"mer (?:information )?(?:följer|kommer|följer)|(?:texten|artikeln|nyheten) uppdateras|mere (?:følger|på vej)|(?:artiklen|historien) opdateres|mer (?:følger|kommer)\b|saken (?:oppdateres|blir oppdatert)|(?:juttu|uutinen|artikkeli)\w* (?:täyden|päivit)\w+|lisää (?:pian|myöhemmin|hetken)|"
    r"(?:zprávu|článek|informace) (?:doplňujeme|aktualizujeme|sledujeme)|(?:více|podrobnosti) (?:informací )?(?:již brzy|brzy|připravujeme)|správu (?:dopĺňame|aktualizujeme)|(?:știre|articol|text) în curs de (?:actualizare|redactare)|mai multe (?:detalii|informații) în (?:curând|scurt)|"
    r"(?:hírünk|cikkünk)(?: \w+)? frissül|(?:részletek|bővebben) hamarosan|(?:ayrıntılar|detaylar) (?:geliyor|birazdan|az sonra)|haber güncelleniyor|περισσότερα σε λίγο|(?:είδηση )?σε εξέλιξη|ακολουθούν (?:λεπτομέρειες|περισσότερα)|очаквайте (?:подробности|още)|"
    r"(?:المزيد|التفاصيل|تفاصيل أخرى) (?:قريبا|قريبًا|لاحقا|لاحقًا|بعد قليل|تباعا)|\bيتبع\b|פרטים נוספים (?:בהמשך|בקרוב)|(?:הידיעה|הכתבה) מתעדכנת|(?:अधिक|विस्तृत) (?:जानकारी|खबर|विवरण) (?:जल्द|शीघ्र|थोड़ी)|खबर अपडेट|"
    r"(?:更多|详细|詳細|最新)(?:详情|消息|資訊|内容|內容|报道|報道|情况)?(?:稍[后後]|即将|即將|随后|隨後)|(?:稍[后後]|随后|隨後)(?:更新|报道|報道)|[持陆陸][续續]更新|詳(?:細|報)は(?:後|追|こ)|続報(?:を|が|は|します)|(?:자세한|상세한?) (?:내용|소식|기사)[은을이]? ?(?:곧|추후|이어|잠시)|속보가 이어|(?:berita|informasi)(?: ini)? (?:akan |terus )?(?:diperbarui|menyusul)|(?:đang|tiếp tục) (?:được )?cập nhật",
)
"""What says that more is to follow, in lower case: to look without regard to case takes three times as long."""

MORE_HINTS = (
    "a continuación", "aangevuld", "aggiornamenti", "aktualizujeme", "ampliación", "ampliaremos", "ayrıntılar", "bijgewerkt",
    "blir oppdatert", "breaking", "construcción", "cập nhật", "desarrollo", "details", "detalhes", "detaylar", "dettagli", "developing",
    "diperbarui", "doplňujeme", "dopĺňame", "détails", "développement", "einzelheiten", "en breve", "en cours de", "en instantes",
    "frissül", "följer", "følger", "gleich", "haber güncelleniyor", "hamarosan", "in aggiornamento", "in kürze", "in wenigen minuten",
    "informationen", "informations", "informações", "jest aktualizowan", "kommer", "laufend", "lisää", "maggiori", "mai multe", "meer",
    "mehr folgt", "menyusul", "more", "notícias", "opdateres", "oppdateres", "plus d", "podrobnosti", "précisions", "próximamente",
    "päivit", "på vej", "refresh th", "sledujeme", "später", "story is", "ständig", "tualização", "täyden", "ulteriori", "update",
    "uppdateras", "více", "w trakcie aktualizacji", "więcej", "à suivre", "în curs de", "ακολουθούν", "περισσότερα σε λίγο", "σε εξέλιξη",
    "більше", "далі буде", "детали", "деталі", "доповнюється", "дополняется", "информации", "обновляется", "оновлюється", "очаквайте",
    "подробиці", "подробнее позже", "подробностей", "подробности", "מתעדכנת", "פרטים נוספים ב", "التفاصيل", "المزيد", "تفاصيل أخرى", "يتبع",
    "अधिक", "खबर अपडेट", "विस्तृत", "報道", "报道", "更多", "更新", "最新", "続報", "詳", "详细", "상세", "속보가 이어", "자세한",
)  # fmt: skip
"""Whatever `MORE_FOLLOWS` finds has one of these: most paragraphs have none, and to look for them is cheap."""

_COUNTED = (
    r"updates?|posts?|entries|entry|new updates?|live updates?|aktualisierungen|beiträge|beitrag|einträge|eintrag|meldungen|mises? à jour|publications?|"
    r"actualizaci(?:ones|ón)|entradas?|publicaci(?:ones|ón)|atualizaç(?:ões|ão)|aggiornament[io]|berichten|bijdragen|aktualizacj[aei]|aktualizacji|wpis(?:y|ów)?|"
    r"оновлен(?:ня|ь)|запис(?:ів|и)?|повідомлен(?:ня|ь)|обновлени[еяй]|запис(?:ей|и|ь)|сообщени[еяй]|uppdateringar|inlägg|opdateringer|oppdateringer|innlegg|päivitys(?:tä)?|"
    r"aktualizac[eí]|příspěvk[yů]|actualizări|frissítés|güncelleme|ενημερώσεις|تحديث(?:ات)?|עדכונים|अपडेट|条更新|條更新|件の更新|개의? 업데이트|pembaruan|cập nhật"
)
_COUNT = re.compile(
    rf"\s*\(?\s*\d[\d.,\u00a0\u202f ]*\+?\s*(?:{_COUNTED})\s*\)?\s*[.:]?\s*", re.IGNORECASE
)

_COVERAGE = re.compile(
    r"\b(?:follow|join|see|read)\b.{0,40}\b(?:live (?:coverage|updates?|blog)|updates? (?:live|below|here))|\blive (?:blog|coverage|page|updates?) (?:is|are|has|have) (?:now )?(?:closed|ended|over|paused)|(?:closing|pausing|wrapping up|ending) (?:this|our|the) (?:live )?(?:blog|coverage)|that(?:['’]s| is) (?:all|it) (?:for|from) (?:today|now|us|our live)|"
    r"(?:live-?ticker|live-?blog|newsblog|ticker)\b.{0,30}\b(?:beendet|geschlossen|abgeschlossen|endet)|(?:verfolgen|lesen) sie .{0,40}(?:live|ticker|blog)|"
    r"(?:ce |notre |le )?(?:direct|live)\b.{0,20}\b(?:est (?:désormais )?(?:terminé|clos|fermé)|se termine)|suivez .{0,40}(?:direct|live)|"
    r"(?:directo|cobertura|minuto a minuto|en vivo)\b.{0,25}\b(?:ha (?:terminado|finalizado|concluido)|finaliza|termina|cerrad)|(?:siga|sigue|seguí) .{0,40}(?:directo|en vivo|minuto)|"
    r"(?:cobertura|tempo real|ao vivo)\b.{0,25}\b(?:encerrad|terminou|terminad)|acompanhe .{0,40}(?:ao vivo|tempo real|cobertura)|(?:diretta|live)\b.{0,20}\b(?:è (?:terminat|chius|conclus)|finisce)|segui .{0,40}(?:diretta|live)|"
    r"(?:liveblog|live)\b.{0,20}\b(?:is (?:nu )?(?:gesloten|afgelopen|beëindigd))|(?:relacj[aę])\b.{0,25}\b(?:zakończon|skończ)|(?:онлайн|трансляц\w+|лайв)\b.{0,25}\b(?:завершен|завершён|закінчен|окончен|закрыт)",
    re.IGNORECASE,
)

_LABEL = re.compile(
    r"(?:\W*(?:(?:live|breaking|watch|exclusive|developing|video|just in)(?: (?:news|blog|updates?))?|updated?(?: \d+)?|wrapup \d+|newsblog|live-?(?:ticker|blog)|"
    r"eil(?:meldung|\+*)|exklusiv|aktualisiert|ticker|en direct|vidéo|exclusif|alerte info|mise à jour|última hora|urgente|en (?:vivo|directo)|vídeo|exclusiva|actualización|"
    r"ao vivo|última notícia|atualização|exclusivo|in diretta|diretta|ultim['’]ora|esclusiva|aggiornamento|pilne|z ostatniej chwili|na żywo|aktualizacja|"
    r"(?:терміново|оновлено|наживо|онлайн|відео|ексклюзив|срочно|обновлено|видео|эксклюзив)|laatste nieuws|exclusief|just nu|senaste nytt|seneste|siste|速報|独自|속보|단독|عاجل|مباشر|מבזק))+"
    r"\s*[:|.+\]–—-]+\s*(?=\S)",
    re.IGNORECASE,
)
"""What newsrooms put before a headline to say of what form the article is: no claim of its own."""


def without_label(headline: str) -> str:
    """A headline without the label before it: "LIVE: Ferry aground" is "Ferry aground"."""
    label = _LABEL.match(headline)
    return headline[label.end() :] if label else headline


def promises_more(text: str) -> bool:
    """Whether a short paragraph says that more is to follow, as under a flash."""
    return len(text.split(None, _MOST_WORDS)) <= _MOST_WORDS and _speaks_of_more(text)


@lru_cache(maxsize=1024)
def _speaks_of_more(text: str) -> bool:
    lower = text.lower()
    return any(map(lower.__contains__, MORE_HINTS)) and MORE_FOLLOWS.search(lower) is not None


def counts_updates(text: str) -> bool:
    """Whether a line is but the number of a live blog's updates, which moves with each."""
    return _COUNT.fullmatch(text) is not None


def tells_of_live_coverage(text: str) -> bool:
    """Whether a paragraph invites to follow live coverage, or says that it has ended."""
    return _COVERAGE.search(text) is not None
