"""How pages that are no article look and speak: walls, consent, missing, errors, login, paywall.

Marks are searched in markup, wordings in visible text. A wording alone convicts nobody: an article
may speak of robots, cookies or missing pages; `pagekind` weighs them against what else stands there.
"""

# ruff: noqa: E501 - tables of words read better a language a line
from __future__ import annotations

import re

WALLS: dict[str, tuple[str, ...]] = {
    "Cloudflare": (
        "_cf_chl_opt", "cf-browser-verification", "cf_chl_prog", "cf_chl_jschl", "cf_chl_rt_tk", "cf-error-details",
        "cf-challenge", "/orchestrate/chl_page", "/orchestrate/jsch", "attention required! | cloudflare",
        "<title>just a moment", 'id="challenge-form"', 'id="challenge-running"', 'id="challenge-error-text"',
    ),
    "Akamai": (
        "errors.edgesuite.net", "reference&#32;&#35;", "errors&#46;edgesuite", "sec-if-cpt-container", "sec-cpt-if",
        "/_sec/cp_challenge", "<title>access denied</title>",
    ),
    "DataDome": ("captcha-delivery.com", "var dd={", "var dd = {", "ddcaptcha"),
    "PerimeterX": (
        "px-captcha", "captcha.px-cdn.net", "captcha.px-cloud.net", "_pxblockedurl", "human-challenge",
        "perimeterx.net/whywasiblocked",
    ),
    "Imperva": (
        "incapsula incident id", "_incapsula_resource?swudnsai", "_incapsula_resource?cwudnsai", "_imperva_captcha",
        "pardon our interruption",
    ),
    "AWS WAF": ("gokuprops", "awswafintegration.gettoken", "awswafintegration.checkforcerefresh", "awswafcaptcha"),
    "Sucuri": ("sucuri website firewall", "sucuri_cloudproxy_js"),
    "Kasada": ("kpsdk.now", "kpsdk.configure", "kpsdk.start", "/149e9513-01fa-4fb0-aad4-566afd725d1b/"),
    "F5": ("the requested url was rejected. please consult with your administrator", "/tspd/"),
    "Vercel": ("vercel security checkpoint",),
    "DDoS-Guard": ("ddos-guard/js-challenge", "ddos-guard/.well-known", "data-ddg-l10n"),
    "Anubis": ('id="anubis_challenge"', 'id="anubis_version"', "within.website/x/cmd/anubis"),
}  # fmt: skip
"""Vendors, and what only their challenge and refusal pages carry, in lower case: not the scripts
that ordinary pages of the same sites load. From the vendors' pages as they are served."""

WALL_WORDS = re.compile(
    r"verif(?:y|ying) (?:that )?you(?:['’]re| are) (?:a |not a )?(?:human|robot|bot)|are you a (?:robot|human)\b|"
    r"(?:you(?:['’]re| are)|i['’]?a?m) not a (?:robot|bot)|checking your browser|"
    r"checking if the site connection is secure|enable javascript and cookies to continue|"
    r"(?:detected|about|due to) unusual (?:traffic|activity)|unusual traffic from your|"
    r"access to this page has been (?:denied|blocked)|^access denied\b|pardon our interruption|"
    r"complete the security check|request unsuccessful|you have been blocked|your request (?:has been|was) blocked|"
    r"press (?:&|and) hold to confirm|automated (?:access|requests|queries) (?:to|from|is|are)|"
    r"made us think (?:that )?you (?:are|were) a (?:ro)?bot|security (?:check|checkpoint|verification)\b|"
    r"don['’]t have permission to access|needs to review the security of your connection|"
    r"please stand by, while we are checking|client challenge|bitte bestätigen sie, dass sie (?:ein mensch|kein roboter)|"
    r"vérifi(?:ez|er) que vous (?:êtes|n['’]êtes pas) (?:un )?(?:humain|robot)|verifi(?:ca|que) que (?:no )?eres (?:humano|un robot)|"
    r"підтвердьте, що ви (?:не робот|людина)|подтвердите, что вы (?:не робот|человек)",
    re.IGNORECASE,
)
CONSENT = re.compile(
    r"before you continue|we value your privacy|your privacy (?:choices|matters|is important)|"
    r"(?:we|to) (?:ask|need|require) (?:for )?your consent|consent to (?:the use of )?cookies|"
    r"accept (?:all )?(?:cookies|and continue|& continue)|cookies? (?:zustimmen|akzeptieren)|"
    r"mit werbung (?:und tracking )?(?:weiterlesen|lesen|nutzen)|pur[- ]abo\b|alle akzeptieren|"
    r"wir (?:benötigen|brauchen) ihre (?:zustimmung|einwilligung)|"
    r"accepter et (?:continuer|fermer)|tout accepter|continuer sans accepter|avec votre (?:accord|consentement)|"
    r"aceptar y (?:continuar|cerrar)|aceptar todo|con tu consentimiento|accetta e continua|"
    r"прийняти (?:все|всі)|надаєте згоду|принять (?:все|всё)|даю согласие на|"
    r"(?:we and our|our) (?:\d+ )?(?:trusted )?partners",
    re.IGNORECASE,
)
CONSENT_TALK = re.compile(
    r"\bcookies?\b|\bconsent|personal data|\bpartners\b|\bprivacy|tracking|device identifiers|"
    r"datenschutz|einwilligung|zustimm|personenbezogen|werbung|données personnelles|consentement|vie privée|partenaires|"
    r"datos personales|consentimiento|privacidad|персональн|файл\w* cookie|згод|соглас",
    re.IGNORECASE,
)
"""Of what the paragraphs of a consent page speak."""

LOGIN = re.compile(
    r"^(?:sign ?in|log ?in|anmelden|einloggen|anmeldung|se connecter|connexion|iniciar sesión|увійти|вхід|войти|вход)"
    r"\s*(?:$|[|:–—·-]|(?:to|with|or|bei|mit|à|avec|en|con|до|через|на|в)\b)|"
    r"^(?:please )?(?:sign|log) in to (?:your account|continue|read)|^(?:create (?:a free|an) account|bitte melden sie sich an)",
    re.IGNORECASE,
)
_MISSING = (
    # the number, as a page's own name
    r"^(?:error|fehler|erreur|ошибка|помилка)?\s*\(?404\)?\s*(?:$|[|:–—·!.-]|(?:error|fehler|not found|page)\b)|\b(?:error|http|fehler|erreur|ошибка|помилка) 404\b|"
    r"\b404\W{1,3}(?:not found|page|error|seite)|"
    # English
    r"(?:page|article|story|content|post|url|resource) (?:can(?:not|no|n['’]t| not) be|could(?: not|n['’]t) be|was not|is not|isn['’]t|not) found|^not found\s*(?:$|[|:–—·-])|"
    r"(?:page|article|story|content|post)(?: (?:that )?you(?:['’]re| are| were|['’]ve| have)? (?:looking for|requested|trying to (?:reach|view)))? "
    r"(?:does(?: not|n['’]t) (?:seem to )?exist|no longer exists|(?:is|was) (?:no longer|not) available|(?:has been|was) (?:removed|deleted|moved))|"
    r"can(?:no|['’])t find (?:the|that|this) (?:page|article|story)|couldn['’]t find (?:the|that|this) (?:page|article|story)|"
    r"page (?:is )?missing\b|^nothing (?:was )?found\b|"
    # German
    r"(?:seite|artikel|inhalt|beitrag) (?:wurde |konnte )?(?:leider )?nicht (?:gefunden|mehr (?:verfügbar|vorhanden|abrufbar))|"
    r"(?:seite|artikel|inhalt|beitrag) (?:existiert (?:leider )?nicht|(?:ist|steht) (?:leider )?nicht (?:mehr )?(?:verfügbar|vorhanden|zur verfügung))|"
    # French
    r"page (?:introuvable|non trouvée|inexistante)|(?:page|article|contenu)(?: que vous (?:cherchez|recherchez|demandez|avez demandée?))? "
    r"(?:n['’]existe (?:pas|plus)|n['’]est (?:pas|plus) disponible|est introuvable|n['’]a pas été trouvée?|a été supprimée?)|"
    # Spanish, Italian, Portuguese
    r"(?:página|pagina|artículo|noticia|contenido) (?:no (?:encontrad[ao]|existe|disponible)|non (?:trovata|esiste|disponibile)|não encontrada)|"
    r"(?:página|artículo|noticia|contenido)(?: que (?:buscas?|busca usted|solicitaste|intentas ver))? (?:ya )?no (?:existe|está disponible|se (?:ha )?encontr\w+)|no (?:se )?(?:ha )?encontra(?:mos|do) la página|"
    # Ukrainian and Russian
    r"(?:сторінк[ауи]|статт[яюі]|матеріал\w?|публікаці[яюї]) (?:не (?:знайдено|існує)|(?:більше )?не (?:існує|доступн\w+)|(?:було )?(?:видалено|вилучено))|"
    r"(?:страниц[аыу]|стать[яию]|материал\w?|публикаци[яюи]) (?:не (?:найден\w?|существует)|(?:больше )?не (?:существует|доступ\w+)|(?:был\w? )?удал[её]н\w?)|"
    # others
    r"pagina niet gevonden|nie znaleziono strony|strona nie istnieje|sidan (?:hittades|finns) inte"
)  # fmt: skip
MISSING = re.compile(_MISSING, re.IGNORECASE)
ERROR = re.compile(
    r"^(?:(?:error|http|fehler|erreur|ошибка|помилка)?\s*5\d\d\s*(?:$|[|:–—·-]|(?:internal|bad|service|gateway|server|error)\b)|"
    r"internal (?:server )?error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|"
    r"something(?:['’]s| has)? (?:went|gone) wrong|an (?:unexpected |internal )?error (?:has )?occurred|error\s*(?:$|[|:–—·!-])|"
    r"(?:oops|whoops|ups|hoppla|упс)\b|we['’]ll be (?:right )?back|(?:site |website |we are |we['’]re )?(?:down for|under|undergoing) (?:scheduled )?maintenance|"
    r"(?:this (?:site|page) is )?temporarily (?:down|unavailable)|database error|error establishing a database connection|"
    r"fatal error|interner (?:server)?fehler|ein fehler ist aufgetreten|wartungsarbeiten|une erreur est survenue|site en maintenance|"
    r"se ha producido un error|en mantenimiento|сталася помилка|технічні роботи|произошла ошибка|технические работы)",
    re.IGNORECASE,
)
PAYWALL = re.compile(
    r"subscribe (?:now )?(?:to|for) (?:continue|read|unlock|keep reading|full access|unlimited)|"
    r"(?:subscribe|sign (?:up|in)|log in|register|join|pay)\b.{0,60}\bto (?:continue|keep|read(?:ing)?|unlock)\b|to continue reading|"
    r"this (?:article|content|story|post) is (?:only )?(?:for|available (?:only )?(?:to|for)|reserved for|exclusive)\b.{0,40}\b(?:subscribers|members|paying|users)|"
    r"already a (?:paid |paying )?(?:subscriber|member)\b|unlock (?:this|the full) (?:article|story|post)|(?:subscribers?|members?)[- ]only|"
    r"(?:read|get) the (?:full|rest of the) (?:story|article) with a|you(?:['’]ve| have) (?:reached|used|read) (?:your|all|the) .{0,30}\b(?:free|limit)|"
    r"jetzt weiterlesen|(?:nur|exklusiv) für (?:abonnent|mitglied)|(?:weiterlesen|lesen sie weiter) mit|"
    r"(?:réservée?s?|exclusif) (?:aux|pour les) abonnés|il vous reste .{0,30}à lire|abonnez-vous pour (?:lire|continuer|accéder)|"
    r"(?:solo|exclusivo|exclusiv[oa]s) para (?:suscriptores|socios)|contenido exclusivo|suscr[ií]bete para (?:leer|seguir|continuar)|"
    r"(?:лише|тільки|только) для (?:передплатників|підписників|подписчиков)|(?:оформіть|оформите) (?:передплату|підписку|подписку)",
    re.IGNORECASE,
)
