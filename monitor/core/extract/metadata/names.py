"""Names out of bylines: no "By", no addresses, no roles, no places, no agencies' web sites."""

# ruff: noqa: E501 - tables of words read better a language a line
from __future__ import annotations

import re

from monitor.core.extract.dom.tree import clean
from monitor.core.language.datetimes import find, words_beside

MOST = 12
"""Names of one byline; what lies beyond is left out."""

_LONGEST = 70
_BY_WORDS = (
    r"(?:(?:story|text|words|written|reported|reporting|posted|published|analysis|review|opinion|report|article) by|by|(?:ein )?(?:artikel|beitrag|text) von|"
    r"von|par|por|di|da|door|av|af|od|tekst(?: af| av)?|texto(?: de| por)?|texte|testo di|автор(?:ка|и)?|текст|от|від|redaktion|autore?n?|autor[ae]?s?)"
)
_BY = re.compile(rf"^{_BY_WORDS}\s*:?\s+|^(?:by|von|autor|author|автор)\s*:\s*", re.IGNORECASE)
_LEADS = re.compile(
    r"^(?:(?:(?:alle|weitere|mehr) (?:artikel|beiträge)|alles) (?:von|des autors)|(?:view |see )?all (?:posts|articles|stories) (?:by|from)|"
    r"(?:more|posts|articles|stories) (?:by|from)|(?:voir )?tous les articles (?:de|par)|(?:ver )?todos los artículos de|"
    r"tutti gli articoli di|todos os artigos de|alle artikelen van|wszystkie artykuły|усі статті|все статьи)\s*:?\s+",
    re.IGNORECASE,
)
"""What a link to everything of an author says before the name."""

_PLACEHOLDERS = frozenset(
    [
        "unknown", "publisher", "author", "authors", "admin", "administrator", "editor", "none", "null", "n/a",
        "undefined", "anonymous", "guest", "user", "webmaster", "date", "datum", "source", "quelle", "źródło",
        "view my complete profile", "afficher mon profil complet", "mein profil vollständig anzeigen",
        "ver todo mi perfil", "ver meu perfil completo", "visualizza il mio profilo completo",
        "see full bio", "full bio", "view profile", "profile", "follow", "share", "last updated", "read more",
        "updated", "published", "posted", "reviewed", "fact checked", "fact-checked", "filed under",
        "edited", "the author", "autor", "autorin", "auteur", "autore", "автор", "kommentare", "comments", "unbekannt", "inconnu",
    ]
)  # fmt: skip
"""What stands in the place of a name and is none."""

_CREDENTIALS = re.compile(
    r"(?:ph\.?d|m\.?d|m\.?s|m\.?sc|m\.?a|b\.?a|b\.?sc|m\.?p\.?h|m\.?b\.?a|j\.?d|r\.?d|r\.?d\.?n|r\.?n|l\.?d|fand|cpa|cfp|cfa|esq|dds|"
    r"dvm|vmd|lcsw|facp|do|np|pa-c|pharm\.?d|ed\.?d|psy\.?d|jr|sr|ii|iii)\.?",
    re.IGNORECASE,
)
"""What stands behind a name for what somebody has learnt."""

_BEFORE_ROLE = re.compile(
    r"^(?:senior|chief|deputy|associate|assistant|staff|managing|executive|contributing|special|"
    r"political|foreign|national|health|science|technology|business|sports?|freelance|guest|news|digital)$",
    re.IGNORECASE,
)
_SHORT_DATE = re.compile(r"[^\W\d_]{3,9}\.? \d{1,2}")
_HUMPS = re.compile(r"[a-zà-ÿ][A-ZÀ-Þ]")
_MOST_HUMPS = 1  # "McDonald"
_SHOWN = re.compile(
    r"^(?:(?i:(?:guest )?(?:story|text|words|written|reported|posted|submitted|analysis|review|opinion|column|commentary|essay|interview|report) by|by|"
    r"(?:ein )?(?:artikel|beitrag|text|kommentar) von|von|(?:propos )?recueillis? par|(?:un )?(?:texte|article|reportage) (?:de|par)|par|"
    r"(?:un )?(?:texto|artículo|reportaje) (?:de|por)|por|di|door|av|af|автор(?:ка|и)?:?|текст:|від|от|te(?:ks|x)te?:|autor(?:in|a|e|ka)?:|"
    r"author:|report(?:er|age)?:|auteure?:|autore:|haber:|yazan:|yazar:|كتبت?\s?:|بقلم\s?:))\s*:?\s+"
    r"(?:(?i:our|onze|unser\w*|notre|nuestr[oa]|nostr[oa]|noss[oa])(?:\s[\w-]+){1,3}?\s)?(?=\W?[^\W\d_a-zа-яіїєё])"
)
_EAST = re.compile(
    r"(?:(?:(?:作者|记者|記者|撰文)[ \u3000]?[:：/／・]?|(?<![\u4e00-\u9fff])文[ \u3000]?[:：/／・])[ \u3000]?(?P<han>[\u4e00-\u9fff]{2,4}(?:[ \u3000・][\u4e00-\u9fffぁ-んァ-ヶ]{1,5})?)(?=$|[\s／/、，,（(|])"
    r"|(?:^|[\s|·])(?P<hangul>[가-힣]{2,4})(?: ?(?:선임|수습|전문|객원))? ?기자(?=$|[\s|·=(]))"
)
"""A reporter in a Chinese, Japanese or Korean byline: the word for one, and a few characters."""

_PICTURED = re.compile(
    r"[\s,;|/·•]{1,5}(?:(?:and |und |et |y )?(?:photo(?:graph)?s?|fotos?|bilder?|foto|фото|fotografía)\s?(?::|by\b|von\b|de\b|par\b)|oprac\.|fot\.).*$",
    re.IGNORECASE,
)
"""What sets who took the pictures, or prepared the text, behind who wrote it."""

_LEAST_ACCOUNT = 5  # letters; shorter ones are agencies: "dpa"
_LEAST_BEFORE_ROLE = 4  # letters of a name into which a role has run: "Mc" is none
_CATALOGUED = re.compile(r"[^\W\d_][\w'’-]+, [^\W\d_][\w'’.-]+(?: [^\W\d_]\.?)?")
_BY_ALONE = re.compile(
    r"(?:(?:story|text|words|written|reported|posted|published) )?by|von|par|por|door|av|af|di|tekst|text|"
    r"autore?|autor[ae]?|author|автор|від|geschrieben von|écrit par|escrito por|scritto da",
    re.IGNORECASE,
)
"""All of a line whose names stand in the next one."""

_DATED_BY = re.compile(
    r"\s(?i:(?:(?:words|written|posted|text|story) )?(?:by|von|par|por|door|av|af|di))\s{1,9}(?=\W?[^\W\d_a-zа-яіїєё])"
)
_MOST_BEFORE = 2
"""Words besides the date before "by" in "Posted on 5 March 2026 by Ann Lee"."""

_TITLE = re.compile(
    r"\b(?:(?:co-?)?founder|director|managers?|analyst|specialist|strategist|consultant|head of|owner|host|"
    r"ceo|cto|cmo|gründer(?:in)?|geschäftsführer(?:in)?|leiter(?:in)?|fondat(?:eur|rice)|direct(?:eur|rice|or|ora))\b",
    re.IGNORECASE,
)
"""What a line below a name calls somebody, besides the roles of newsrooms."""

_SIGNATURE = re.compile(
    r"(?:written|posted|words|story|report(?:ing)?) by:?\s{1,3}|geschrieben von:?\s{1,3}|écrit par:?\s{1,3}",
    re.IGNORECASE,
)
_COMPANY = re.compile(
    r"\b(?:gmbh|ag|kg|inc|llc|llp|ltd|limited|corp|plc|s\.?a\.?s?|s\.?l\.?|s\.?r\.?l|b\.?v|n\.?v|oy|aps|sp\. z o\. ?o|e\. ?v)\.?$",
    re.IGNORECASE,
)
_DESK = re.compile(
    r"(?:[\w.&'’-]{1,20} ){0,3}(?:news ?desk|newsroom|staff|editors|editorial team|team|redaktion|redakcja|redacción|"
    r"rédaction|redazione|redação|redactie|redaktionen|редакц\w+)",
    re.IGNORECASE,
)
_MOST_ROLE_WORDS = 8  # judgement: "Director of Education Equity, Shore Foundation of Kiel"
_QUALIFIED = re.compile(
    r"(?:licensed|certified|registered|accredited|board[- ]certified|award[- ]winning)\b",
    re.IGNORECASE,
)
"""How a line of credentials begins."""

_GLUED = re.compile(
    r"(?<=[a-zà-ÿ])(?:Follow(?:ing)?|Subscribe|Folgen|Seguir|Suivre|Segui|Share|Contact|Updated|Published|Posted)$"
)
"""A button right behind a name."""

_IN = re.compile(
    r"\s(?i:in|dans|w|в|for|für|pour|para|per)\s{1,9}(?=[A-ZÀ-ÞЀ-Я])|\s(?=@\w)"
    r"|\s(?=(?:Last |First )?(?:Updated|Published|Posted|Modified)\b)"
)
"""What sets the place, the house, the account or the date behind a name: "By Ann Lee in Leeds"."""

_ON = frozenset(["on", "am", "le", "el", "il", "den", "op", "vom", "du", "dnia"])
_SHORTEST_DAY = 3  # letters of the name of a day or a month

_MOST_LOWER = 5  # words in small letters of names and houses; more are a sentence
_COMMA = re.compile(r"\s{0,9}[,;·•]\s{1,9}")
_AND = re.compile(
    r"\s{1,9}(?:and|und|et|e|y|en|og|och|i|і|та|и|&|with|mit)\s{1,9}",
    re.IGNORECASE,
)
_APART = re.compile(r"\s{1,9}[|/•·—–]\s{1,9}|\s{1,9}[-]\s{1,9}|\t|\n|\s\|\s?")
_MARKS_APART = "|/•·—–-"
_BRACKETS = re.compile(r"\s{0,9}[(\[][^()\[\]]*[)\]]")
_CREDIT = re.compile(
    r"©|\((?:c|C)\)|\b(?:photos?|fotos?|images?|bild(?:er)?)\b\s?(?::|by\b|von\b)", re.IGNORECASE
)
"""What says that a line speaks of a picture."""

_NOT_A_NAME = re.compile(
    r"^©|https?:|@|www\.|^\W*$|\d{3}.*\s|\s.*\d{3}|\d\s|^\d+$",
    re.IGNORECASE,
)
_SITE = re.compile(r"^[\w-]+(?:\.[\w-]+)*\.[a-zA-Z]{2,12}$")
_ROLE = re.compile(
    r"\b(?:writers?|reporters?|correspondents?|editors?|staff|contributors?|columnists?|journalists?|producers?|"
    r"professor|bureau|redakteur\w*|korrespondent\w*|reporterin|journalist\w*|rédact\w+|correspondant\w*|"
    r"kolumnist\w*|kommentator\w*|ressortleit\w*|chefredakt\w*|volontär\w*|redaktor\w*|dziennikarz\w*|publicyst\w*|"
    r"contributor|freelancer|redactora?s?|corresponsal|periodista|redattore|inviat[oa]|enviad[oa]|кореспондент\w*|журналіст\w*|корреспондент|журналист|редактор)\b",
    re.IGNORECASE,
)
_HOUSE = re.compile(
    r"\b(?:media|news|press|times|post|group|agency|network|magazine|newspapers?|for [A-Z]|special to|exclusive|"
    r"updated|published|posted|aktualisiert|lesezeit|min(?:utes?)? read)\b|\.[a-z]{2,4}\b",
    re.IGNORECASE,
)
_PARTICLES = frozenset(
    [
        "de",
        "del",
        "della",
        "di",
        "da",
        "do",
        "dos",
        "das",
        "du",
        "van",
        "von",
        "der",
        "den",
        "ten",
        "ter",
        "la",
        "le",
        "el",
        "al",
        "bin",
        "ibn",
        "ben",
        "y",
        "e",
        "i",
        "af",
        "av",
        "zu",
        "zur",
    ]
)
_FEWEST, _MOST_WORDS = 2, 5


def names(raw: tuple[str, ...]) -> tuple[str, ...]:
    """The names in what is stated as author: one or more, each maybe a whole line of a byline."""
    found: list[str] = []
    for one in raw:
        text = _BY.sub("", _BRACKETS.sub("", clean(one)) or clean(one))
        head = _COMMA.split(text)[0]
        if sum(1 for word in head.split() if word.islower()) > _MOST_LOWER:
            continue
        first, *others = [part for part in _APART.split(text) if part.strip()] or [""]
        rows = [first, *(part for part in others if looks_like_a_person(part))]
        for row in rows:
            found += _pieces(row)
    unique = tuple(dict.fromkeys(found))
    people = tuple(name for name in unique if not _SITE.match(name) and not _ROLE.search(name))
    return (people or unique)[:MOST]


def shown(line: str) -> tuple[str, ...]:
    """The names in a line that readers see; else none.

    It says "by" and then names ("By Ann Lee", "Posted on 5 March by Ann Lee"), or a name and then
    a role ("Ann Lee | Senior Writer | 5 March"). A place or an agency beside a name ("By Ann Lee,
    Leeds"), and the date, are none.
    """
    east = _EAST.search(line)
    if east is not None and len(line) <= _LONGEST:
        return (clean(east["han"] or east["hangul"]),)
    match = _SHOWN.match(line)
    dated = None if match else _DATED_BY.search(line)
    if dated is not None:
        before = line[: dated.start()]
        if find(before) is None or words_beside(before) > _MOST_BEFORE:
            dated = None
    begin = match or dated
    if begin is None:
        return signed(line)
    told = _PICTURED.sub("", line[begin.end() :])
    rest = _IN.split(_APART.split(_BRACKETS.sub("", told))[0])[0]
    rest = _without_date(rest)
    found = _pieces(rest)
    if not found or not (
        looks_like_a_person(found[0])
        or _is_caseless(found[0])
        or _is_agency(found[0])
        or (dated is not None and _is_place(found[0]))
    ):
        return ()
    kept = [
        name
        for name in found[1:]
        if not is_role(name)
        and (looks_like_a_person(name) or _is_signed_in(name) or _is_agency(name))
    ]
    named = tuple(dict.fromkeys((found[0], *kept)))[:MOST]
    people = tuple(name for name in named if not _is_agency(name))
    return people if any(map(looks_like_a_person, people)) else named


def signed(line: str) -> tuple[str, ...]:
    """The name in a line of a name, a role and maybe a date, set apart from each other."""
    if not any(mark in line for mark in _MARKS_APART):
        return ()
    first, *others = _APART.split(line)
    first, *told = _COMMA.split(first)
    others += told  # "Ann Lee, our correspondent | 5 March"
    if not looks_like_a_person(first) or not any(map(is_role, others)):
        return ()
    beside = (part for part in others if not is_role(part))
    return tuple(_pieces(first)) if all(words_beside(part) == 0 for part in beside) else ()


def _without_date(text: str) -> str:
    """A text without the date that it ends with: "Ann Lee on Monday, 5 March 2026"."""
    words = text.split()
    for place in range(1, len(words)):
        rest = " ".join(words[place:])
        if not _begins_a_date(words[place]) or find(rest) is None:
            continue
        before = " ".join(words[:place])
        behind = words[place][:1].isdigit() and looks_like_a_person(before)
        if behind or words_beside(rest) == 0:
            return before
    return text


def _begins_a_date(word: str) -> bool:
    """Whether a word may begin a date, and is no part of a name: neither "B." nor "de"."""
    bare = word.rstrip(".,")
    if bare[:1].isdigit() or word in _ON:
        return True
    return (
        len(bare) >= _SHORTEST_DAY and bare.casefold() not in _PARTICLES and not words_beside(bare)
    )


def after_by(line: str, following: str) -> tuple[str, ...]:
    """The names in the line that follows one that says "Written by" and nothing else."""
    if not _BY_ALONE.fullmatch(line.strip(" :")) or len(following) > _LONGEST:
        return ()
    found = _pieces(_without_date(_APART.split(_BRACKETS.sub("", following))[0]))
    first = found[0] if found else ""
    people = tuple(name for name in found[1:] if looks_like_a_person(name) and not is_role(name))
    return (first, *people) if looks_like_a_person(first) or _is_place(first) else ()


def is_role(text: str) -> bool:
    """Whether a line says what somebody is, and is no sentence: "Senior Writer"."""
    named = _ROLE.search(text) or _TITLE.search(text) or _QUALIFIED.match(text)
    return (
        named is not None
        and len(text.split()) <= _MOST_ROLE_WORDS
        and not text.rstrip().endswith((".", "!", "?", ":"))
    )


def signature(line: str) -> tuple[str, ...]:
    """The people of a line that says "Written by Ann Lee", else none."""
    match = _SIGNATURE.match(line)
    if match is None or len(line) > _LONGEST:
        return ()
    found = _pieces(_without_date(_APART.split(line[match.end() :])[0]))
    return tuple(found) if all(map(looks_like_a_person, found)) else ()


def given_name_first(name: str) -> str:
    """A name as it is spoken, of one that catalogues write: "Lee, Ann"."""
    surname, comma, given = name.partition(", ")
    return f"{given} {surname}" if comma and "," not in given else name


def catalogued(name: str) -> str:
    """A name as it is spoken, of one that a library's field holds: "Lee, Ann"; others as they are."""
    return given_name_first(name) if _CATALOGUED.fullmatch(name) and not name.isupper() else name


def _is_signed_in(name: str) -> bool:
    """Whether a word in a byline is an account: "annlee", and neither "g7" nor words of a line."""
    return name.islower() and name.isalpha() and len(name) >= _LEAST_ACCOUNT


def _is_caseless(name: str) -> bool:
    """Whether a name is two to four words of a script without capitals, as Arabic is."""
    letters = [char for char in name if char.isalpha()]
    few = _FEWEST <= len(name.split()) < _MOST_WORDS
    return few and not any(char.isupper() or char.islower() for char in letters)


def is_company(name: str) -> bool:
    """Whether a name ends in a company's legal form."""
    return _COMPANY.search(name) is not None


def is_newsroom(text: str) -> bool:
    """Whether a text names a desk of the house: "Newsdesk", "Shore Post Staff"."""
    return _DESK.fullmatch(text) is not None


def is_credit(text: str) -> bool:
    """Whether a line says whose picture it is."""
    return _CREDIT.search(text) is not None


def is_account(name: str) -> bool:
    """Whether a name is what somebody signs in with, and not what readers call them."""
    odd = name.islower() or any(char.isdigit() or char in "._" for char in name)
    return name.isascii() and " " not in name and odd


def without_house(name: str, houses: frozenset[str]) -> str:
    """A name without the house's own behind it: "Ann Lee Shore Post"; whole where there is none."""
    words = name.split()
    for size in range(_FEWEST, len(words)):
        if "".join(filter(str.isalnum, "".join(words[size:]).casefold())) in houses:
            return " ".join(words[:size])
    return name


def _without_role(name: str) -> str:
    """A name without the role behind it: "Ann Lee Senior Harbour Reporter"."""
    words = name.split()
    if len(words) <= _FEWEST or _ROLE.search(words[-1]) is None or _is_agency(words[0]):
        return name
    for place, word in enumerate(words):
        if place >= _FEWEST and (_BEFORE_ROLE.match(word) or _ROLE.fullmatch(word)):
            return " ".join(words[:place])
    return name


def looks_like_a_person(name: str) -> bool:
    """Whether a text is two to five words that are written as names are."""
    words = name.split()
    if not _FEWEST <= len(words) <= _MOST_WORDS or _ROLE.search(name) or _HOUSE.search(name):
        return False
    if len(_HUMPS.findall(name)) > _MOST_HUMPS:
        return False  # labels that ran into each other
    return all(
        word[0].isupper() or word.casefold() in _PARTICLES or not word[0].isalpha()
        for word in words
    ) and not any(char.isdigit() or char in "?!:" for char in name)


def _is_agency(name: str) -> bool:
    """Whether a name is an abbreviation, as news agencies have."""
    return name.isupper() and name.isalpha() and len(name) <= len("REUTERS")


def _pieces(text: str) -> list[str]:
    """The names in one part of a byline. A place after people ("Ann Lee, Leeds") is none."""
    found: list[str] = []
    if _QUALIFIED.match(text):
        return found
    for glued in _HUMPS.finditer(text):  # a role in an element of its own, right behind the name
        name, role = text[: glued.start() + 1], text[glued.start() + 1 :]
        *given, family = name.split(maxsplit=_FEWEST)
        if len(given) > 1:
            break
        if given and len(family) >= _LEAST_BEFORE_ROLE and is_role(role):
            text = name
            break
    for row in _COMMA.split(text):
        for piece in _joined(row):
            name = _without_role(_BY.sub("", _LEADS.sub("", piece)).strip(" ,;|·•-–—:"))
            name = _GLUED.sub("", name)
            if found and len(name.split()) > _MOST_WORDS and looks_like_a_person(found[0]):
                continue  # what somebody is, after the name
            if 1 < len(name) <= _LONGEST and _may_be_a_name(name, after=bool(found)):
                found.append(name)
    if len(found) > 1 and looks_like_a_person(found[0]) and _is_place(found[-1]):
        found.pop()
    return found


def _may_be_a_name(name: str, *, after: bool) -> bool:
    """Whether a text may name somebody; `after` another name it is no credential either."""
    if _NOT_A_NAME.search(name) or name.casefold() in _PLACEHOLDERS or "{" in name or '"' in name:
        return False
    if name[:1].isdigit() or find(name) is not None or _SHORT_DATE.fullmatch(name):
        return False
    return not (after and (_CREDENTIALS.fullmatch(name) or name.casefold().startswith("from ")))


def _joined(text: str) -> list[str]:
    """The parts of "A and B", where both may be people; a house may have an "and" in its name."""
    parts = _AND.split(text)
    if len(parts) > 1 and all(" " not in part or looks_like_a_person(part) for part in parts):
        return parts if all(parts) else [text]
    return [text]


def _is_place(name: str) -> bool:
    """Whether a name is a single capitalised word."""
    return " " not in name and name[:1].isupper() and name[1:].islower()
