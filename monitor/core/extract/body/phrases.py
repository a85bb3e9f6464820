# ruff: noqa: E501  - the patterns are data, a few phrasings a line
"""How a line that is not the article begins, as data. Structure is asked first.

The lists are usual phrasings; nothing here is taken from a page. Those of a language that has a
folder stand there, in `page.py`; here stand those of the others, and what all languages share.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from monitor.core.extract.metadata.names import signed
from monitor.core.language.datetimes import words_beside
from monitor.core.language.lexicons import LANGUAGES, lexicons, table
from monitor.core.language.lexicons.page_form import PageWords
from monitor.core.language.quotations import quotations
from monitor.core.language.running_news import counts_updates
from monitor.core.language.text import words

PAGES: tuple[PageWords, ...] = tuple(
    page for code in LANGUAGES if isinstance(page := table(code, "page", "PAGE"), PageWords)
)
"""The lines around articles in the languages that have a folder."""

LABELS: dict[str, str] = {
    "it": "leggi anche|leggi|leggi tutto|guarda anche|pubblicità|ti potrebbe interessare|approfondisci",
    "pt": "leia também|leia mais|leia|veja também|saiba mais|publicidade|relacionad[oa]s?|continua após a publicidade",
    "nl": "lees ook|lees meer|lees verder|bekijk ook|advertentie|zie ook",
    "pl": "czytaj także|czytaj też|czytaj również|czytaj więcej|zobacz także|zobacz też|zobacz również|przeczytaj także|reklama",
    "nordic": "läs mer|läs också|läs även|annons|les også|les mer|annonse|læs også|læs mere|annonce|lue myös|lue lisää|mainos",
    "tr": "ayrıca okuyun|haberin devamı|ilgili haberler?|reklam|bunu da okuyun",
    "central": "čtěte také|čtěte též|přečtěte si|reklama|čítajte aj|citește și|citeşte şi|vezi și|olvassa el|kapcsolódó cikk|hirdetés|прочетете още|διαβάστε επίσης|διαβάστε ακόμα|pročitajte|čitajte još|preberite tudi",
    "asia": "関連記事|続きを読む|あわせて読みたい|広告|相关阅读|相關閱讀|延伸阅读|延伸閱讀|相关新闻|推荐阅读|広告|广告|더 읽기|관련기사|관련 기사|광고|यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|baca juga|simak juga|xem thêm|đọc thêm|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง",
    "arabic": "اقرأ أيضا|إقرأ أيضا|اقرأ أيضًا|اقرأ المزيد|مواضيع ذات صلة|شاهد أيضا|إعلان|بیشتر بخوانید|קראו גם|קראו עוד|عوام الناس",
}
"""Labels before links to other articles, and over lists of them. Alternatives of one pattern."""

PITCHES: dict[str, str] = {
    "other": (
        r"iscriviti|seguici|riproduzione riservata|inscreva-se|assine|siga-nos|siga o|abonneer|schrijf je in|volg ons|"
        r"zapisz się|obserwuj nas|dołącz do nas|prenumerera|följ oss|følg oss|følg os|meld deg på|"
        r"(?:dalsza część|dalszy ciąg) (?:artykułu|tekstu|materiału) pod|"
        r"この記事は(?:有料)?会員(?:限定|向け)?(?:の)?記事|有料会員になると|责任编辑|責任編輯|تابعونا على|تابعنا على|"
        r"フォロー|会員登録|ログイン|关注我们|扫码|版权所有|무단 ?전재|저작권자|حقوق الطبع|तمام अधिकार|follow kami|takip edin"
    ),
}
"""How pitches, legal lines and notes of the page itself begin."""

UPDATES = (
    r"(?:this (?:article|story|page|post|report) (?:was|has been) )?"
    r"(?:(?:first|last|originally|dernière|última|ultimo|ultima|zuletzt|laatst|ostatnia|senast|sidst|sist|son|최종|最終) )?"
    r"(?:updated?|published|posted|modified|edited|revised|aktualisiert|aktualisierung|veröffentlicht|geändert|erstellt|stand|"
    r"publi[eé]e?|mise? à jour|modifiée?|publicad[oa]|actualizad[oa]|actualización|modificad[oa]|aggiornat[oa]|aggiornamento|"
    r"pubblicat[oa]|modificat[oa]|atualizad[oa]|atualização|gepubliceerd|bijgewerkt|gewijzigd|opublikowan[oy]|aktualizacja|"
    r"publikacja|uppdatera[dt]|publicera[dt]|opdateret|publiceret|publisert|oppdatert|julkaistu|päivitetty|aktualizováno|"
    r"publikováno|actualizat|publicat|frissítve|güncelle(?:me|ndi|nme)|yayınlanma|опубліковано|оновлено|опубликовано|"
    r"обновлено|ενημερώθηκε|ενημέρωση|δημοσίευση|(?:آخر )?تحديث|نشر|עודכן|更新(?:日時|時間|时间|於|于)?|公開(?:日時)?|配信|"
    r"發[布佈](?:時間)?|发布(?:时间)?|입력|수정|등록|diperbarui|cập nhật)"
)
"""How a line begins that tells when an article was published or changed, and nothing else."""

_UPDATED_LAST = r"[\d年月日時分时:：/\-.,()（）\s]{8,40}(?:更新|公開|配信|発表|発行|입력|수정)\s*$"

_BLOCKERS = r"ad ?-?block(?:er|ing)?s?|adblock\w*|adguard|ublock|werbeblocker|bloqueurs? (?:de )?pub\w*|bloqueador(?:es)? de (?:anuncios|publicidad\w*)|блокировщик\w* реклам\w*|блокувальник\w* реклам\w*|広告ブロック\w*|广告(?:拦截|屏蔽)\w*"
_SWITCHED = r"detect|disabl|turn(?:ed)? off|switch(?:ed)? off|whitelist|white-list|allow|using|enabled|deaktivier|ausschalt|schalten|aktiviert|erkannt|désactiv|utilisez|détect|desactiv|detectado|utiliza|disattiv|rilevato|uitschakel|uitzetten|wyłącz|wykryliśmy|отключ|вимкн|обнаруж|無効|关闭|停用"
BLOCKER_NOTICE = rf".{{0,160}}\b(?:{_BLOCKERS})\b.{{0,160}}(?:{_SWITCHED})|.{{0,160}}(?:{_SWITCHED}).{{0,160}}\b(?:{_BLOCKERS})"
"""How a page asks to be seen with its advertisements."""

PITCHES_WITHIN: dict[tuple[str, ...], str] = {
    ("commission", "compensation", "affiliate"): (
        r"(?:we|this (?:post|article|site|page|blog|story)|some (?:posts|links)|.{3,40}) (?:may |might |can )?"
        r"(?:earns?|receives?|gets?|contains?|includes?) (?:an? |some )?(?:small |affiliate )*"
        r"(?:commissions?|compensation|affiliate)\b"
    ),
    ("affiliate", "partnerlink", "partner-link", "partner link"): (
        r"(?=.{0,300}\b(?:wir|uns|unser\w*|nous|notre|nosotros|nuestr\w+|recibimos|noi|riceviamo|nós|recebemos|wij|we|ons|"
        r"otrzymujemy|otrzymamy|vi|vår|vores|мы|нам|ми|наш\w*)\b)"
        r".{0,240}(?:provision|commission|comisi[oó]n|comissão|commissie|commissione|prowizj|комисси|комісі)"
    ),
    ("block", "bloque", "adguard", "блок", "ブロック", "拦截", "屏蔽"): BLOCKER_NOTICE,
    ("browser", "navigateur", "navegador"): (
        r".{0,80}\b(?:outdated|old|unsupported|obsolète|obsoleto|desactualizado|veralteten?) (?:version of (?:your|the) )?(?:browser|navigateur|navegador)|"
        r".{0,60}\b(?:browser|navigateur|navegador) (?:is (?:out of date|outdated|not supported)|ist veraltet|est obsolète)|"
        r".{0,120}\b(?:upgrade|update) your browser"
    ),
    (
        "script",
    ): r"(?:please |you (?:need|have) to |bitte |veuillez |por favor )?(?:enable|turn on|allow|activate|aktivieren|activer|activez|activa|active)\b.{0,30}javascript|.{0,30}javascript .{0,30}(?:disabled|required|deaktiviert|désactivé|desactivado)",
    ("ctrl",): r".{0,120}\bctrl ?\+ ?enter\b",
    (
        "preferred source",
        "bevorzugte quelle",
        "fuente preferida",
        "source préférée",
    ): r".{0,60}(?:preferred source|bevorzugte quelle|fuente preferida|source préférée).{0,20}\bgoogle\b|.{0,60}\bgoogle\b.{0,40}(?:preferred source|bevorzugte quelle|fuente preferida|source préférée)",
    ("carbonatix",): r"audio by carbonatix",
    ("back to video",): r".{0,120}\bback to video$",
    ("newsletter",): r".{0,45}newsletter.{0,40}(?:anmelden|abonnieren|bestellen)",
}
"""Pitches that may begin with any words → one of the words that must stand in them."""

CREDITS = (
    r"(?:additional )?(?:reporting|writing|edit(?:ing|ed)|reported|compiled|written) (?:and \w+ )?by\b"
    r".{2,300}[;,.] ?(?:additional )?(?:reporting|writing|edit(?:ing|ed)) (?:and \w+ )?by\b"
)
"""How a news agency signs what it sends out: who reported; who edited."""

CHANNELS = (
    r"\b(?:our|unser\w*|notre|nos|nuestr[oa]s?|noss[oa]s?|nostr[oaie]|onze|nasz\w*|vår\w*|vores|"
    r"наш\w*) (?:\S+ ){0,3}\S{0,12}(?:newsletter|telegram|whatsapp|youtube|viber)|"
    r"\b(?:abonnier\w*|abonnez|suscr[ií]b\w+|únete) (?:\S+ ){0,5}\S{0,12}(?:newsletter|telegram|whatsapp|youtube|viber)|"
    r"\b(?:auf|sur|en|on|bei|na|в) (?:whatsapp|telegram|viber)\?$"
)
"""How a house names what else of it may be followed, anywhere in a line."""

_CHANNEL_NAMES = ("newsletter", "whatsapp", "telegram", "youtube", "viber")

BYLINES = (
    r"di|da|por|door|av|af|od|aggiornato|pubblicato|publicado|atualizado|"
    r"gepubliceerd|oppdatert|publisert|publicerad|uppdaterad|opublikowano"
)

READING_TIMES = (
    r"(?:(?:estimated )?reading time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|"
    r"leestijd|lästid|læsetid|lesetid|czas czytania|время (?:чтения|на чтение)|час читання|okuma süresi|"
    r"読了時間|阅读时间|閱讀時間)\W{0,4}(?:ca\.? |environ |около )?\d{1,3}\W?\s?(?:\w{1,9}\.?)?$|"
    r"\d{1,3}[ -]?min(?:uten?|utes?|utos?|uti)?\.? (?:read|de lecture|de lectura|di lettura|de leitura|lesezeit|lezen|czytania)$"
)
"""How a line says how long the reading takes."""

CONSENT = r"utilizamos|questo sito|utilizziamo|este site|deze (?:web)?site|wij gebruiken|ta strona|używamy"
"""Who speaks in a consent layer's text, which also names cookies."""

CONTROLS = frozenset(
    [
        "chiudi",
        "stampa",
        "fechar",
        "imprimir",
        "ampliar imagem",
        "sluiten",
        "zamknij",
        "drukuj",
        "stäng",
        "lukk",
        "luk",
    ]
).union(*(page.controls for page in PAGES))
"""What buttons of a page are called: whole lines, in lower case."""

_PICTURE = r"photo(?:graph)?s?|foto(?:s|graf)?|images?|bild(?:er)?|pictures?|illustration|imagen|imagem|фото|zdjęcie"
CREDIT_FIRST = (
    rf"(?:(?:titel|beitrags|symbol|aufmacher)?(?:{_PICTURE})|(?:image|photo|picture|crédits?) (?:credits?|photos?)|"
    r"credits?|crédits?|bildquelle|bildnachweis|fotoquelle|image illustrative)\s?(?:by\b|:|©)"
)
CREDIT_LAST = (
    rf"\b(?:{_PICTURE}|credits?|crédits?)(?: (?:credits?|via|courtesy)| ?/)?\s?(?:by\b|:|©)[^.!?]{{1,60}}$|"
    r"(?:\bgetty(?: images)?|\bistock(?:photo)?(?:\.com)?|\bshutterstock(?:\.com)?|\balamy(?: stock photo)?|\bimago|"
    r"\badobe ?stock|\bunsplash|\bpixabay|\bpicture[- ]alliance|\bpexels|\bdepositphotos|\bwikimedia commons)[^\w.]{0,3}$"
)
"""How the credit of a picture begins, and how a caption ends: with whose picture it is."""

_CREDITED = (
    "photo", "foto", "image", "bild", "picture", "illustration", "imagem", "imagen", "фото", "zdjęcie",
    "credit", "crédit", "©", "getty", "stock", "alamy", "imago", "unsplash", "pixabay", "alliance",
    "pexels", "depositphotos", "wikimedia",
)  # fmt: skip
"""What one of which such a caption's end holds."""

_LEAST_QUOTED = 12  # characters: a quotation, not the name of a button
_REPORTING = frozenset({"says", "claims"})
_ALSO_OTHERS = frozenset(
    [
        "say", "tell", "report", "reports", "reporting", "state", "states", "note", "notes", "posted",
        "related", "added", "announce", "declare", "claim", "claims", "charge", "charges", "assert",
        "contend", "continued", "described", "repeated", "highlighted", "expressed", "observe", "remarque",
        "informe", "commente", "annonce", "note", "cuenta", "comenta", "publica", "informa", "comunica",
    ]
)  # fmt: skip
"""Reporting verbs that promos use as nouns, commands or otherwise."""

_ADDRESS = re.compile(
    r"\b(?:you|your|yours|us|our|ours|we|my|me|i|newsletters?|inbox|website|"
    r"this (?:page|article|site|story|post|guide|content|video|app))\b|©|\(c\)"
)
_ENGLISH = re.compile(r"\b(?:the|of|and|was|were|that)\b")
_HEADING_LABELS = frozenset(
    [
        "background", "comment", "comments", "more", "more on this", "full story", "dig deeper",
        "learn more", "in pictures", "photos", "read", "see", "watch", "listen", "topics", "mehr",
        "zum thema", "themen", "lesen", "video", "kommentare", "lire", "commentaires", "temas",
        "además", "comentarios", "leggi", "approfondisci", "leia", "коментарі", "комментарии", "теги",
    ]
)  # fmt: skip
"""Labels that a part of an article may be called by, too."""

_STRIP = "•·*-–—►▶→>[]()|#@+ \u00a0"
_LONGEST_LABEL = 200
_LONGEST_PITCH = 400
_LONGEST_CAPTION = 400
_LONGEST_CREDIT = 160
_CREDIT_END = 80
_LONGEST_CONTROL = 20
_LONGEST_END = 60
_LONGEST_CREDITS = 400


def _by_first_letter(pattern: str) -> str:
    """A pattern's alternatives, those with the same first letter in one group.

    Nearly all lines begin with none of them: each of hundreds is then not tried one by one.
    """
    alternatives, depth = [""], 0
    for part in re.findall(r"\\.|\[[^\]]*\]|.", pattern):
        depth += (part == "(") - (part == ")")
        if part == "|" and not depth:
            alternatives.append("")
        else:
            alternatives[-1] += part
    groups: dict[str, list[str]] = {}
    for one in alternatives:
        first = one[:1] if one[:1].isalpha() and one[1:2] not in {"?", "*", "{"} else ""
        groups.setdefault(first, []).append(one[len(first) :])
    return "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in groups.items())


# All of these are asked of lines in lower case: `re.IGNORECASE` takes twice as long.
_EVERY_LABEL = _by_first_letter("|".join([*(page.labels for page in PAGES), *LABELS.values()]))
_LABEL = re.compile(_EVERY_LABEL)
_LABELS = re.compile("(?:" + _EVERY_LABEL + r")(?=\s*(?:[:：|>»→►▶…–—!]|\.\.\.|$)|\s*\.$)")
_UPDATE = re.compile(rf"(?:{UPDATES})(?![^\W\d_])[\s:：,|]*")
_UPDATES_WITHIN = re.compile(rf"\b(?:{UPDATES})(?![^\W\d_])", re.IGNORECASE)
_UPDATED_LAST_RE = re.compile(_UPDATED_LAST)
_READING_TIME = re.compile(READING_TIMES)
_FIGURE = re.compile(r"\d")
_LONGEST_UPDATE = 110
_MOST_BESIDE = 1  # words of such a line that tell something else: "today", "Uhrzeit"
_PITCH = re.compile("|".join([*(page.promos for page in PAGES), *PITCHES.values()]))
_PITCHES_WITHIN = tuple(
    (word, re.compile(one)) for words, one in PITCHES_WITHIN.items() for word in words
)
_PITCH_WORDS = tuple(word for word, _ in _PITCHES_WITHIN)
_CHANNELS = re.compile(CHANNELS)
_QUOTED = re.compile(r"[\"“”„‟«»‹›「」『』‘]|(?<!\w)'")
_CREDIT_FIRST = re.compile(CREDIT_FIRST)
_CREDIT_LAST = re.compile(CREDIT_LAST)
_CREDITS = re.compile(CREDITS)
_BYLINE = re.compile(rf"(?:{'|'.join([*(page.bylines for page in PAGES), BYLINES])})\b[\s:]")
_CONSENT = re.compile(
    rf"\b(?:{'|'.join([*(page.consent for page in PAGES), CONSENT])})\b", re.IGNORECASE
)
_COOKIES = re.compile(r"\bcookies?\b", re.IGNORECASE)
_STORING = re.compile(
    "|".join([*(page.choices for page in PAGES), "acept|consens|toestemming|zgod"]), re.IGNORECASE
)


def _holds(line: str, words: tuple[str, ...]) -> bool:
    """Whether any of some words, or parts of words, stands in a line."""
    return any(map(line.__contains__, words))


@lru_cache(maxsize=8)  # one line is asked many questions in a row
def _opening(text: str) -> str:
    """A line as it begins, in lower case."""
    return text.lstrip(_STRIP).lower()


def is_label(text: str, *, linked: bool) -> bool:
    """Whether a line is a label, a label with links after it, or counts a live blog's updates."""
    if len(text) > _LONGEST_LABEL:
        return False
    if counts_updates(text):
        return True
    line = _opening(text)
    match = _LABELS.match(line)
    if match is None:
        return False
    return linked or not line[match.end() :].strip(_STRIP + ":：…!.»›")


def leads_elsewhere(text: str) -> bool:
    """Whether a line sends readers to another piece in a sentence: "Read also how we built it."."""
    if len(text) > _LONGEST_LABEL or reports(text):
        return False
    line = _opening(text)
    match = _LABEL.match(line)
    return (
        match is not None and " " in match[0] and not line[match.end() : match.end() + 1].isalnum()
    )


def may_head(text: str) -> bool:
    """Whether a label is also the name of a part of an article: "Background"."""
    return text.lower().strip(_STRIP + ":：.!?") in _HEADING_LABELS


def is_control(text: str) -> bool:
    """Whether a line is the name of a button."""
    return len(text) <= _LONGEST_CONTROL and text.lower().strip(_STRIP + " .…:") in CONTROLS


def is_picture_credit(text: str) -> bool:
    """Whether a line is a picture's caption: it begins or ends by telling whose picture it is."""
    if len(text) > _LONGEST_CAPTION:
        return False
    if len(text) <= _LONGEST_CREDIT and _CREDIT_FIRST.match(_opening(text)) is not None:
        return True
    end = text[-_CREDIT_END:].lower()
    return _holds(end, _CREDITED) and _CREDIT_LAST.search(end) is not None


def is_end(text: str) -> bool:
    """Whether a heading opens what stands after or beside an article."""
    return len(text) <= _LONGEST_END and _LABEL.match(text.strip(_STRIP).lower()) is not None


def is_promo(text: str) -> bool:
    """Whether a line asks for something of the reader, or is the page's own small print."""
    if len(text) > _LONGEST_PITCH:
        return False
    line = _opening(text)
    return (
        _PITCH.match(line) is not None
        or (
            _holds(line, _PITCH_WORDS)
            and any(word in line and pattern.match(line) for word, pattern in _PITCHES_WITHIN)
        )
        or (_holds(line, _CHANNEL_NAMES) and _leads_to_channel(line))
    )


def _leads_to_channel(line: str) -> bool:
    """Whether a line leads to a channel of the house. One with a quotation in it reports."""
    return _QUOTED.search(line) is None and _CHANNELS.search(line) is not None


def reports(text: str) -> bool:
    """Whether a text reports: it quotes, or a word of it says that somebody spoke."""
    if any(end - start >= _LEAST_QUOTED for start, end in quotations(text)):
        return True
    told = _reporting_words()
    return any(word in told for word in words(text.casefold()))


@cache
def _reporting_words() -> frozenset[str]:
    """The reporting verbs of all languages, without those that also name or ask for something."""
    return frozenset(
        phrase
        for one in lexicons()
        for phrase, claim in one.claims.items()
        if claim in _REPORTING and " " not in phrase and phrase not in _ALSO_OTHERS
    )


def addresses(text: str) -> bool:
    """Whether a text speaks to its reader or of its house, or may do so in another language."""
    line = text.lower()
    return _ADDRESS.search(line) is not None or _ENGLISH.search(line) is None


def is_consent(text: str) -> bool:
    """Whether a text is a consent layer's: it names cookies, who sets them, and a choice."""
    return (
        ("ookie" in text or "OOKIE" in text)
        and _COOKIES.search(text) is not None
        and _CONSENT.search(text) is not None
        and _STORING.search(text) is not None
    )


def is_credits(text: str) -> bool:
    """Whether a line is an agency's: who reported, who wrote, who edited."""
    return len(text) <= _LONGEST_CREDITS and _CREDITS.match(_opening(text)) is not None


def is_update_line(text: str) -> bool:
    """Whether a line says when an article was published or changed, and nothing else."""
    if len(text) > _LONGEST_UPDATE or _FIGURE.search(text) is None:
        return False
    line = text.strip(_STRIP + "().（）").lower()
    if _UPDATED_LAST_RE.match(line):
        return True
    found = _UPDATE.match(line)
    if found is None:
        return False
    rest = _UPDATES_WITHIN.sub(" ", text.strip(_STRIP)[found.end() :])
    return words_beside(rest) <= _MOST_BESIDE


def is_reading_time(text: str) -> bool:
    """Whether a line says how long reading or listening takes."""
    return len(text) <= _LONGEST_END and _READING_TIME.match(text.strip(_STRIP).lower()) is not None


def is_byline(text: str) -> bool:
    """Whether a short line says who wrote, or when."""
    return _BYLINE.match(_opening(text)) is not None or bool(signed(text))
