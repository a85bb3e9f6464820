# ruff: noqa: E501  - the patterns are data, a few phrasings a line
"""How a line that is not the article begins, per language, as data. Structure is asked first.

The lists are the usual phrasings of each language; nothing here is taken from a page.
"""

from __future__ import annotations

import re
from functools import cache

from monitor.core.language.datetimes import words_beside
from monitor.core.language.lexicons import lexicons
from monitor.core.language.quotations import quotations
from monitor.core.language.running_news import counts_updates
from monitor.core.language.text import words

LABELS: dict[str, str] = {
    "en": (
        "read more|read also|read next|read|also read|see also|see|related|related articles?|"
        "related stor(?:y|ies)|related topics?|more on this|more on|more from|more about|more|watch|"
        "watch now|listen|recommended|most read|most popular|"
        "editors?['’]?s? picks?|trending|trending now|don['’]t miss|you may also like|"
        "you might also like|up next|further reading|what to read next|keep reading|"
        "continue reading|click here|in case you missed it|background|dig deeper|learn more|"
        "find out more|explore more|photos?|gallery|in pictures|view gallery|full story|full coverage|"
        "latest|tags?|topics?|filed under|posted in|categories|share|share this|share this article|"
        "advertisement|sponsored|sponsored content|ad|comments?|image credits?|photo credits?"
    ),
    "de": (
        "lesen sie auch|lesen sie mehr|lesen sie hier|mehr zum thema|mehr dazu|mehr lesen|"
        "auch interessant|siehe auch|anzeige|werbung|zum thema|weiterlesen|"
        "das könnte sie auch interessieren|meistgelesen|empfehlung(?: der redaktion)?|lesetipp|"
        "themen|schlagworte|mehr|lesen|video|kommentare|teilen"
    ),
    "fr": (
        "lire aussi|à lire aussi|à lire|lire|lire la suite|voir aussi|à voir aussi|"
        "sur le même sujet|publicité|les plus lus|en savoir plus|mots-clés|à découvrir|"
        "pour aller plus loin|notre dossier|partager|commentaires"
    ),
    "es": (
        "lea también|lee también|leer también|leer más|lea más|más información|ver también|"
        "te puede interesar|le puede interesar|te recomendamos|publicidad|lo más leído|relacionad[oa]s?|"
        "noticias? relacionadas?|temas|etiquetas|seguir leyendo|además|compartir|comentarios|mira también"
    ),
    "it": "leggi anche|leggi|leggi tutto|guarda anche|pubblicità|ti potrebbe interessare|approfondisci",
    "pt": "leia também|leia mais|leia|veja também|saiba mais|publicidade|relacionad[oa]s?|continua após a publicidade",
    "nl": "lees ook|lees meer|lees verder|bekijk ook|advertentie|zie ook",
    "pl": "czytaj także|czytaj też|czytaj również|czytaj więcej|zobacz także|zobacz też|zobacz również|przeczytaj także|reklama",
    "nordic": "läs mer|läs också|läs även|annons|les også|les mer|annonse|læs også|læs mere|annonce|lue myös|lue lisää|mainos",
    "uk": (
        "читайте також|читати також|читайте більше|читати далі|дивіться також|вас може зацікавити|"
        "більше новин|реклама|схожі новини|теги|поділитися|коментарі|до теми|за темою|читайте"
    ),
    "ru": (
        "читайте также|читать также|читать далее|смотрите также|вам может быть интересно|больше новостей|"
        "реклама|похожие новости|теги|поделиться|комментарии|материалы по теме|по теме|читайте"
    ),
    "tr": "ayrıca okuyun|haberin devamı|ilgili haberler?|reklam|bunu da okuyun",
    "central": "čtěte také|čtěte též|přečtěte si|reklama|čítajte aj|citește și|citeşte şi|vezi și|olvassa el|kapcsolódó cikk|hirdetés|прочетете още|διαβάστε επίσης|διαβάστε ακόμα|pročitajte|čitajte još|preberite tudi",
    "asia": "関連記事|続きを読む|あわせて読みたい|広告|相关阅读|相關閱讀|延伸阅读|延伸閱讀|相关新闻|推荐阅读|広告|广告|더 읽기|관련기사|관련 기사|광고|यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|baca juga|simak juga|xem thêm|đọc thêm|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง",
    "arabic": "اقرأ أيضا|إقرأ أيضا|اقرأ أيضًا|اقرأ المزيد|مواضيع ذات صلة|شاهد أيضا|إعلان|بیشتر بخوانید|קראו גם|קראו עוד|عوام الناس",
}
"""Labels before links to other articles, and over lists of them. Alternatives of one pattern."""

PITCHES: dict[str, str] = {
    "en": (
        r"(?:please )?(?:sign up|subscribe|register)\b.{0,60}\b(?:newsletters?|e-?mails?|alerts?|inbox|free|updates|"
        r"channel|briefing|podcast|magazine|today|now|here|for|to)\b|"
        r"(?:get|receive|have) .{0,80}\b(?:in|to) your inbox|(?:enter|add) your e-?mail|"
        r"(?:please )?(?:follow|like|find|join|connect with) (?:us|our|@\w+|the \w+ \w+) .{0,60}\b(?:on|at|in|for)\b.{0,40}"
        r"(?:twitter|facebook|instagram|telegram|whatsapp|tiktok|linkedin|youtube|social|x\b|bluesky|google news)|"
        r"follow @\w+|follow .{3,40} on (?:twitter|x\b|facebook|instagram)|"
        r"download (?:our|the) .{0,40}\bapp\b|(?:get|install) (?:our|the) .{0,30}\bapp\b|"
        r"already (?:a |have an? )?(?:subscriber|member|account)|log ?in to (?:read|continue)|"
        r"(?:this article|this content|full access) (?:is|was) .{0,40}\b(?:subscribers|members)\b|"
        r"(?:support|donate to|become a (?:member|patron|supporter) of)\b.{0,60}\b(?:journalism|us|our|independent|newsroom|today)\b|"
        r"your (?:e-?mail )?(?:address|browser) (?:will not|does not|is)|"
        r"(?:story|article) continues (?:below|after)|scroll (?:down )?(?:for|to continue)|"
        r"(?:we|this (?:site|website)) uses? cookies|by (?:clicking|signing up|subscribing|entering)|"
        r"copyright ©|© ?\d{4}|©|all rights reserved|for more .{0,60}(?:visit|follow|click|subscribe|sign up)|"
        r"click here (?:to|for)|(?:to )?read (?:the )?(?:full|more|original) (?:story|article|about|here)|"
        r"(?:have|got|do you have) (?:a )?(?:news )?(?:tip|story|something to share)|"
        r"enable javascript|leave a (?:comment|reply)|(?:view|post|see all) comments|"
        r"try refreshing your browser|(?:we apologi[sz]e, but )?this video (?:has|is|cannot|can't)|"
        r"(?:this|the following) (?:video|content) (?:is|was) (?:brought|sponsored|produced)|"
        r"if you(?: have|['’]ve)? (?:enjoyed|liked) (?:reading )?this\b.{0,80}\b(?:support|subscrib|shar|donat|consider)|"
        r"to (?:view|read|continue(?: reading)?) (?:the |this )?(?:rest of the |rest of this |full )?(?:story|article)\b.{0,40}\b(?:subscri|log ?in|sign|regist)|"
        r"if you(?:['’]re| are) (?:already |seeing this).{0,60}\bsubscriber|unlimited (?:digital|online) access|"
        r"follow .{3,60} on (?:google news|instagram|bluesky|threads|whatsapp|telegram)|"
        r"(?:would you like|want) to comment\b|please read our comment|"
        r"(?:let us know|tell us|share your thoughts|sound off) .{0,80}\bcomments?\b|"
        r"(?:e-?mail|reach|contact) (?:the )?(?:reporters?|author|writer|\w+ \w+) (?:at|on|via)\b.{0,40}@|"
        r"(?:get|receive|have) .{0,80}\b(?:to|on|through) your (?:phone|letterbox|mailbox)|"
        r"(?:our|all) .{0,60}are independently (?:selected|chosen|reviewed)|"
        r"(?:was|did you find) this (?:article|page|story|content) (?:helpful|useful)|"
        r"share this (?:article|story|post|page)\b|print this (?:article|story|page)$|"
        r"listen to this article|thanks? (?:you )?for (?:reading|subscribing|signing up)|"
        r"for (?:all )?(?:the|our) (?:latest|top|best)\b.{0,40}\b(?:follow|visit|subscribe|sign up|download)\b|"
        r"(?:like|liked|enjoyed|enjoying) this (?:story|article|piece)\?"
    ),
    "de": (
        r"(?:jetzt )?(?:abonnieren|anmelden|registrieren)\b.{0,60}|"
        r"melden sie sich .{0,60}(?:an|newsletter)|folgen sie uns|laden sie .{0,40}app|alle rechte vorbehalten|"
        r"(?:war|fanden sie) (?:der|dieser|diesen) (?:artikel|beitrag) .{0,20}(?:nützlich|hilfreich|interessant)|"
        r"(?:hat (?:ihnen|dir) (?:der|dieser)|gefällt (?:ihnen|dir) (?:der|dieser)|möchten sie (?:den|diesen)) (?:artikel|beitrag)|"
        r"(?:sie können sich|du kannst dich) jederzeit .{0,20}abmelden|alle angaben ohne gewähr|"
        r"bereits abonnent|diese[rn]? (?:artikel|inhalt) .{0,40}abonnent|empfohlener (?:redaktioneller|externer) inhalt|"
        r"an dieser stelle (?:find(?:en|est|et)|befindet)|ich bin (?:damit )?einverstanden, dass mir|"
        r"personenbezogene daten können an drittplattformen|link zum \S{1,20}-inhalt"
    ),
    "fr": (
        r"(?:abonnez|inscrivez)-vous|s['’](?:abonner|inscrire)\b|suivez[- ](?:nous|l['’]actualité)|recevez .{0,60}(?:newsletter|e-?mail|boîte)|"
        r"téléchargez .{0,40}(?:appli|application)|tous droits réservés|déjà abonné|(?:cet )?article (?:est )?réservé aux abonnés|"
        r"soutenez\b.{0,40}|il (?:vous )?reste .{0,12}% (?:de|à)|la suite est réservée"
    ),
    "es": (
        r"suscr[íi]b(?:e|a|i)\w*\b.{0,60}(?:newsletter|bolet[íi]n|canal|aquí|noticias|a )|s[íi]gue(?:nos|n)?\b.{0,60}(?:en|redes|twitter|facebook|instagram|whatsapp|google)|"
        r"hazte (?:miembro|soci[oa])|"
        r"recib[ea] .{0,60}(?:correo|bolet[íi]n|newsletter)|descarga .{0,40}app|todos los derechos reservados|[úu]nete a"
    ),
    "other": (
        r"iscriviti|seguici|riproduzione riservata|inscreva-se|assine|siga-nos|siga o|abonneer|schrijf je in|volg ons|"
        r"zapisz się|obserwuj nas|dołącz do nas|prenumerera|följ oss|følg oss|følg os|meld deg på|"
        r"підпис(?:уйтесь|уйтеся|атися|ывайтесь)|приєднуйтесь|приєднуйтеся|слідкуйте за|подпис(?:ывайтесь|аться|ывайся|ывайте)|"
        r"подпишитесь|следите за|присоединяйтесь|новини від .{0,40}telegram|наш канал|поддержите|підтрим(?:ай|уй)те (?:нас|наш)|"
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
    r"by|additional reporting by|von|par|por|di|da|door|av|af|od|автор|від|от|текст|text|story by|reported by|written by|reporting by|"
    r"editing by|posted by|published by|published|posted|updated|last updated|last modified|created|"
    r"veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|aggiornato|pubblicato|atualizado|"
    r"gepubliceerd|oppdatert|publisert|publicerad|uppdaterad|opublikowano|опубліковано|оновлено|обновлено|опубликовано"
)

READING_TIMES = (
    r"(?:(?:estimated )?reading time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|"
    r"leestijd|lästid|læsetid|lesetid|czas czytania|время (?:чтения|на чтение)|час читання|okuma süresi|"
    r"読了時間|阅读时间|閱讀時間)\W{0,4}(?:ca\.? |environ |около )?\d{1,3}\W?\s?(?:\w{1,9}\.?)?$|"
    r"\d{1,3}[ -]?min(?:uten?|utes?|utos?|uti)?\.? (?:read|de lecture|de lectura|di lettura|de leitura|lesezeit|lezen|czytania)$"
)
"""How a line says how long the reading takes."""

CONSENT = (
    r"\b(?:we|our (?:website|site|partners)|this (?:website|site)|by clicking|you(?:r)? (?:visit|can|have)|"
    r"diese (?:website|webseite|seite)|wir (?:und|verwenden|nutzen)|unsere (?:website|webseite|partner)|"
    r"nous (?:et|utilisons)|ce site|nosotros|(?:este|nuestro) sitio|utilizamos|questo sito|utilizziamo|este site|"
    r"deze (?:web)?site|wij gebruiken|ta strona|używamy|цей сайт|этот сайт|мы используем|ми використовуємо)\b"
)
"""Who speaks in a consent layer's text, which also names cookies."""

CONTROLS = frozenset(
    [
        "caption", "close", "open", "expand", "collapse", "hide", "show", "show more", "show less", "zoom",
        "enlarge", "print", "save", "copy", "copy link", "play", "pause", "loading", "next", "previous", "back",
        "back to top", "reply", "report", "like", "email", "follow", "permalink", "download",
        "schließen", "öffnen", "vergrößern", "drucken", "merken", "speichern", "kommentieren", "nach oben",
        "zurück", "weiter", "mehr anzeigen", "fermer", "agrandir", "imprimer", "enregistrer", "suivant",
        "précédent", "réagir", "cerrar", "ampliar", "imprimir", "guardar", "siguiente", "anterior", "chiudi",
        "stampa", "fechar", "ampliar imagem", "sluiten", "zamknij", "drukuj", "stäng", "lukk", "luk",
    ]
)  # fmt: skip
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
"""What one of which such a caption's end holds: looked for first, as it is cheap."""

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
_LONGEST_PITCH = 320
_LONGEST_CAPTION = 400
_LONGEST_CREDIT = 160
_CREDIT_END = 80
_LONGEST_CONTROL = 20
_LONGEST_END = 60
_LONGEST_CREDITS = 400
# All of these are asked of lines in lower case: `re.IGNORECASE` takes twice as long.
_LABEL = re.compile("|".join(f"(?:{one})" for one in LABELS.values()))
_LABELS = re.compile(
    "(?:" + "|".join(LABELS.values()) + r")(?=\s*(?:[:：|>»→►▶…–—!]|\.\.\.|$)|\s*\.$)"
)
_UPDATE = re.compile(rf"(?:{UPDATES})(?![^\W\d_])[\s:：,|]*")
_UPDATES_WITHIN = re.compile(rf"\b(?:{UPDATES})(?![^\W\d_])", re.IGNORECASE)
_UPDATED_LAST_RE = re.compile(_UPDATED_LAST)
_READING_TIME = re.compile(READING_TIMES)
_FIGURE = re.compile(r"\d")
_LONGEST_UPDATE = 110
_MOST_BESIDE = 1  # words of such a line that tell something else: "today", "Uhrzeit"
_PITCH = re.compile("|".join(PITCHES.values()))
_PITCHES_WITHIN = tuple(
    (word, re.compile(one)) for words, one in PITCHES_WITHIN.items() for word in words
)
_CHANNELS = re.compile(CHANNELS)
_QUOTED = re.compile(r"[\"“”„‟«»‹›「」『』‘]|(?<!\w)'")
_CREDIT_FIRST = re.compile(CREDIT_FIRST)
_CREDIT_LAST = re.compile(CREDIT_LAST)
_HAS_CREDITED = re.compile("|".join(_CREDITED)).search
_CREDITS = re.compile(CREDITS)
_BYLINE = re.compile(rf"(?:{BYLINES})\b[\s:]")
_CONSENT = re.compile(CONSENT, re.IGNORECASE)
_COOKIES = re.compile(r"\bcookies?\b", re.IGNORECASE)
_STORING = re.compile(
    r"consent|accept|preferences|third.part|partners|opt[- ]out|personal (?:data|information)|browser|device|"
    r"einwillig|zustimm|akzeptier|consent|accepte|refus|terceros|acept|consens|toestemming|zgod|соглас|згод",
    re.IGNORECASE,
)


def is_label(text: str, *, linked: bool) -> bool:
    """Whether a line is a label, a label with links after it, or counts a live blog's updates."""
    if len(text) > _LONGEST_LABEL:
        return False
    if counts_updates(text):
        return True
    line = text.lstrip(_STRIP).lower()
    match = _LABELS.match(line)
    if match is None:
        return False
    return linked or not line[match.end() :].strip(_STRIP + ":：…!.»›")


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
    if (
        len(text) <= _LONGEST_CREDIT
        and _CREDIT_FIRST.match(text.lstrip(_STRIP).lower()) is not None
    ):
        return True
    end = text[-_CREDIT_END:].lower()
    return _HAS_CREDITED(end) is not None and _CREDIT_LAST.search(end) is not None


def is_end(text: str) -> bool:
    """Whether a heading opens what stands after or beside an article."""
    return len(text) <= _LONGEST_END and _LABEL.match(text.strip(_STRIP).lower()) is not None


def is_promo(text: str) -> bool:
    """Whether a line asks for something of the reader, or is the page's own small print."""
    if len(text) > _LONGEST_PITCH:
        return False
    line = text.lstrip(_STRIP).lower()
    return (
        _PITCH.match(line) is not None
        or any(word in line and pattern.match(line) for word, pattern in _PITCHES_WITHIN)
        or _names_channel(line)
    )


def _names_channel(line: str) -> bool:
    """Whether a line leads to a channel of the house. One with a quotation in it reports."""
    return (
        any(name in line for name in _CHANNEL_NAMES)
        and _QUOTED.search(line) is None
        and _CHANNELS.search(line) is not None
    )


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
    return len(text) <= _LONGEST_CREDITS and _CREDITS.match(text.lstrip(_STRIP).lower()) is not None


def is_update_line(text: str) -> bool:
    """Whether a line says when an article was published or changed, and nothing else."""
    if len(text) > _LONGEST_UPDATE or _FIGURE.search(text) is None:
        return False
    line = text.strip(_STRIP + "().").lower()
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
    return _BYLINE.match(text.lstrip(_STRIP).lower()) is not None
