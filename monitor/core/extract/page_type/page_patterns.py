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
    r"підтвердьте, що ви (?:не робот|людина)|подтвердите, что вы (?:не робот|человек)|"
    r"(?:che )?non sei un robot|que (?:você )?não é um robô|dat (?:u|je) (?:geen robot|een mens) b|że nie jesteś robotem|att du inte är en robot|robot olmadığınızı|"
    r"ロボットでは(?:ない|ありません)|人間であることを確認|(?:您|你)(?:不是(?:机器人|機器人)|是(?:真人|人类|人類))|로봇이 아닙니다|(?:لست|أنك لست) روبوت|(?:אינך|שאינך|אני לא) רובוט",
    re.IGNORECASE,
)
CONSENT = re.compile(
    r"before you continue|we value your privacy|your privacy (?:choices|matters|is important)|"
    r"(?:we|to) (?:ask|need|require) (?:for )?your consent|consent to (?:the use of )?cookies|"
    r"accept (?:all )?(?:cookies|and continue|& continue)|cookies? (?:zustimmen|akzeptieren)|"
    r"mit werbung (?:und tracking )?(?:weiterlesen|lesen|nutzen)|pur[- ]abo\b|alle akzeptieren|"
    r"wir (?:benötigen|brauchen) ihre (?:zustimmung|einwilligung)|"
    r"accepter et (?:continuer|fermer)|tout accepter|continuer sans accepter|avec votre (?:accord|consentement)|"
    r"aceptar y (?:continuar|cerrar)|aceptar todo|con tu consentimiento|accetta e continua|accetta tutt[io]|con il tuo consenso|"
    r"aceitar (?:e continuar|tudo|todos)|com o (?:seu|teu) consentimento|alles (?:accepteren|toestaan)|accepteren en (?:doorgaan|sluiten)|"
    r"(?:wij|we) vragen (?:om )?(?:uw|je) toestemming|cookies (?:accepteren|toestaan)|cenimy (?:twoją )?prywatność|zaakceptuj (?:wszystk|i (?:przejdź|zamknij))\w*|"
    r"(?:przejdź|przechodzę) do serwisu|wyrażam zgodę|"
    r"прийняти (?:все|всі)|надаєте згоду|принять (?:все|всё)|даю согласие на|"
    r"(?:godkänn|acceptera|tillåt) (?:alla|och fortsätt)|vi värnar om din integritet|(?:accepter|tillad|godta|godkend) alle|hyväksy kaikki|(?:přijmout|prijať) vše\w*|tümünü kabul et|gizliliğinize önem|"
    r"(?:クッキー|cookie)[^。]{0,20}(?:同意|許可|使用|利用)|(?:接受|同意)(?:所有|全部)(?: ?cookies?)?|قبول (?:الكل|جميع)|אישור כל|"
    r"(?:we and our|our) (?:\d+ )?(?:trusted )?partners",
    re.IGNORECASE,
)
CONSENT_TALK = re.compile(
    r"\bcookies?\b|\bconsent|personal data|\bpartners\b|\bprivacy|tracking|device identifiers|"
    r"datenschutz|einwilligung|zustimm|personenbezogen|werbung|données personnelles|consentement|vie privée|partenaires|"
    r"datos personales|consentimiento|privacidad|персональн|файл\w* cookie|згод|соглас|"
    r"\bkakor\b|personuppgifter|integritet|personoplysninger|samtykke|henkilötie|evästei|osobní(?:ch|mi)? údaj|çerez|kişisel veri|クッキー|個人(?:情報|データ)|个人(?:信息|数据)|ملفات تعريف|בקובצי|"
    r"dati personali|consenso|riservatezza|dados pessoais|privacidade|persoonsgegevens|toestemming|danych osobowych|prywatnoś|zgod[ęay]\b",
    re.IGNORECASE,
)
"""Of what the paragraphs of a consent page speak."""

SCRIPT = re.compile(r"java\s?script", re.IGNORECASE)
REGION = re.compile(
    r"(?:not|un|n['’]t|nor) ?(?:currently |yet )?(?:be )?(?:available|accessible|offered|viewable)\b.{0,60}\b(?:your|this) (?:country|region|location|area|territory)\b|"
    r"(?:in|from|for|to) your (?:current )?(?:country|region|location|geographic\w* (?:area|region))\b|(?:visitors|readers|users) (?:from|in) (?:your|the) (?:country|region|eu\b|european)|"
    r"not available\b.{0,40}\b(?:outside|in (?:the )?(?:eu|eea|uk|europe\w*|united)\b)|from (?:a country|countries) (?:belonging to|in|within) the (?:eu\b|european)|"
    r"geo-?(?:block|restrict)\w*|due to (?:the )?(?:gdpr|general data protection regulation)|"
    r"in (?:ihrem|deinem|eurem) (?:land|gebiet|standort)|in (?:ihrer|deiner) region|aus ihrem land|an (?:ihrem|deinem) standort|"
    r"(?:dans|depuis|pour) votre (?:pays|région|zone|territoire|localisation)|(?:en|desde) (?:su|tu) (?:país|región|zona|ubicación)|"
    r"(?:у|в) ваш(?:ій|ому|ей|ем) (?:країні|регіоні|стране|регионе)|(?:з|із|из) ваш(?:ої|ей) (?:країни|страны)|для ваш(?:ого|его) (?:регіону|региона)|"
    r"w (?:twoim|państwa|twojej) (?:kraju|regionie|lokalizacji|części świata)|(?:nel|dal) (?:tuo|suo|vostro) (?:paese|territorio)|nella (?:tua|sua|vostra) (?:regione|area|zona)|"
    r"(?:no|em|do) (?:seu|teu) (?:país|território)|na (?:sua|tua) (?:região|localização|área)|(?:in|vanuit) (?:uw|jouw|je) (?:land|regio|gebied|locatie)|"
    r"i (?:ditt|dit) (?:land|område)\b|i din region\b|(?:maassasi|alueellasi)\b|ve vaší (?:zemi|oblasti)|vo vašej (?:krajine|oblasti)|az ön (?:országában|régiójában)|în (?:țara|regiunea) (?:ta|dvs|dumneavoastră)|στη χώρα σας|"
    r"(?:bulunduğunuz|sizin) (?:ülke|bölge)\w*|お住まいの(?:国|地域)|(?:お客様|ご利用)の(?:国|地域)|(?:您|你)(?:所在)?的?(?:国家|國家|地区|地區)|(?:귀하의|현재) (?:국가|지역)|في (?:بلدك|بلدكم|منطقتك|منطقتكم)|ב(?:אזור|מדינה|ארץ) שלך",
    re.IGNORECASE,
)
"""What a page says that is withheld from where we ask."""

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
    r"page (?:is )?missing\b|^nothing (?:was )?found\b|(?:page|article|story|content|post|link) (?:has |is )?expired\b|"
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
    r"(?:pagina|artikel) (?:(?:is |werd )?niet (?:meer )?(?:gevonden|beschikbaar)|bestaat niet)|sidan (?:hittades|finns) inte|"
    r"nie znaleziono (?:strony|artykułu)|(?:strona|artykuł|tekst) (?:nie istnieje|nie został\w? znalezion\w|nie jest już dostępn\w|został usunięty)|"
    r"articolo (?:non (?:trovato|esiste|è più disponibile)|(?:è stato )?rimosso)|(?:página|artigo|notícia) (?:não (?:existe|está mais disponível|foi encontrad[ao])|(?:foi )?removid[ao])|"
    r"(?:page|article|story|post) (?:has been|was) (?:taken down|unpublished)|"
    r"sidan (?:(?:kunde|kan) inte hittas|saknas|är borttagen)|(?:siden|artiklen|artikkelen|saken) (?:(?:blev|ble|kunne) ikke (?:fundet|funnet|findes|finnes)|(?:findes|finnes|eksisterer) ikke)|(?:sivua|artikkelia|juttua) ei (?:löydy|löytynyt|ole olemassa)|"
    r"(?:stránka|článek|článok) (?:nebyl[ay]? nalezena?|nenalezena?|neexistuje|sa nenaš(?:la|iel))|(?:az? (?:keresett )?oldal|a cikk) nem található|pagina nu (?:a fost găsită|există)|η σελίδα δεν (?:βρέθηκε|υπάρχει)|страницата не (?:е намерена|съществува)|stranica nije pronađena|"
    r"(?:sayfa|haber|içerik) (?:bulunamadı|bulunamıyor|mevcut değil|kaldırıl(?:dı|mış))|aradığınız (?:sayfa|haber|içerik)|"
    r"(?:ページ|記事)[はが](?:見つかりません|見当たりません|存在しません|(?:削除|移動)され)|(?:记事|記事|ページ)[はの](?:掲載|公開)を?終了|"
    r"(?:页面|頁面|网页|網頁|文章)(?:不存在|未找到|找不到|已(?:经|經|被)?(?:删除|刪除|下线|下線|移除))|(?:找不到|未找到)(?:该|該|此|您|你|相关|相關)?(?:访问的|要的|要找的)?(?:页面|頁面|网页|網頁|文章)|"
    r"(?:페이지|기사)를 찾을 수 없|존재하지 않는 (?:페이지|기사)|삭제된 (?:페이지|기사)|(?:الصفحة|المقال|المقالة|الخبر) (?:المطلوبة? )?(?:غير موجودة?|لم (?:يعد|تعد) موجودة?|محذوفة?)|(?:تعذر|لم يتم) العثور على الصفحة|"
    r"(?:הדף|העמוד|הכתבה) (?:המבוקשת? )?(?:לא נמצא|אינו קיים|אינה קיימת|לא קיים|הוסר)|صفحه (?:مورد نظر )?(?:یافت|پیدا) نشد"
)  # fmt: skip
MISSING = re.compile(_MISSING, re.IGNORECASE)
_SITE_IS = (
    r"(?:(?:is|are|ist|sind|est|sont|está|estão|is|zijn|jest|są|è) )?(?:(?:currently|temporarily|momentarily|briefly|very|too|just|under|so|"
    r"derzeit|zurzeit|momentan|vorübergehend|leider|kurzzeitig|temporairement|momentanément|actuellement|temporalmente|momentáneamente|actualmente|"
    r"temporariamente|momentaneamente|atualmente|temporaneamente|attualmente|tijdelijk|momenteel|helaas|even|chwilowo|tymczasowo|obecnie|"
    r"тимчасово|наразі|зараз|временно|сейчас) )*"
)  # fmt: skip
_OUTAGE_NAME = (
    r"(?:sorry[,!.]? )?(?:"
    # English
    r"(?:(?:scheduled|planned|unplanned|emergency|essential|routine|site|website|system|server|down for|under|undergoing|we(?:['’]re| are)|closed for) )*maintenance(?: (?:mode|break|page|work|window|in progress|underway|notice))?|"
    r"(?:(?:we(?:['’]re| are)|experiencing|having|some|a few) )*technical (?:difficult(?:y|ies)|problems?|issues?|errors?|faults?|trouble)|"
    rf"(?:(?:our|the|this) )?(?:site|website|web ?page|page|service|server|servers|system) {_SITE_IS}(?:unavailable|down|offline|overloaded|busy|at capacity|not responding|not available|out of service)(?: (?:at the moment|right now|at this time))?|"
    rf"we(?:['’]re| are) {_SITE_IS}(?:busy|overloaded|offline|down|unavailable|at capacity|closed)(?: (?:right now|at the moment|at present))?|"
    r"too many (?:requests|visitors|users|readers|connections)|(?:unusually |very )?(?:high|heavy|exceptional) (?:traffic|demand|load)|over(?:load|loaded| capacity)|"
    r"(?:please )?(?:try|check|come) (?:again|back) (?:later|soon|shortly|in a (?:few|moment).{0,20})|(?:we(?:['’]ll| will) )?be (?:right )?back(?: (?:soon|shortly|later))?|back (?:soon|shortly)|"
    r"you (?:are|['’]re) (?:now )?in (?:a |the )?(?:queue|line|waiting room)|(?:virtual )?waiting room|(?:temporarily|currently) (?:unavailable|offline|down|out of service)|"
    r"(?:server|service|gateway|application|system) (?:error|busy|failure|timeout|unavailable)|temporary (?:error|problem|failure|outage)|outage|"
    # German
    r"(?:(?:geplante|laufende|dringende|kurze) )?wartung(?:s(?:arbeiten|modus|pause|seite|fenster))?|wir (?:warten|arbeiten) .{0,40}|"
    r"(?:(?:kurze|eine|wir haben) )*technische (?:störung(?:en)?|probleme|schwierigkeiten|panne)|(?:störung|serverfehler|überlastung|server überlastet|hohe auslastung)|"
    rf"(?:(?:die|diese|unsere) )?(?:seite|website|webseite|der server|server|der dienst|dienst) {_SITE_IS}(?:nicht (?:erreichbar|verfügbar)|überlastet|offline)|wir sind (?:gleich|bald|in kürze) (?:wieder|zurück).{{0,20}}|"
    # French
    r"(?:(?:le |notre |ce )?site )?(?:est )?(?:actuellement )?en (?:cours de )?maintenance|maintenance (?:programmée|planifiée|en cours|technique)|"
    r"(?:(?:un|des|nous rencontrons|quelques) )*(?:problèmes?|incidents?|difficultés?|pannes?) techniques?|trop de (?:visiteurs|requêtes|connexions)|"
    rf"(?:(?:le|notre|ce) )?(?:site|service|serveur) {_SITE_IS}(?:indisponible|inaccessible|surchargé|hors ligne)|(?:nous sommes |on est )?bientôt de retour|de retour (?:bientôt|dans .{{0,20}})|"
    # Spanish
    r"(?:(?:sitio(?: web)?|página|web|estamos) )*en (?:tareas de )?mantenimiento|mantenimiento(?: (?:programado|en curso|técnico|del sitio))?|"
    r"(?:(?:tenemos|estamos teniendo|un|algunos) )*(?:problemas?|dificultad(?:es)?|fallos?|errores) técnic[oa]s?|demasiad[oa]s (?:visitas|solicitudes|usuarios)|"
    rf"(?:(?:el|nuestro|este) )?(?:sitio(?: web)?|servicio|servidor|página) {_SITE_IS}(?:no (?:está |se encuentra )?disponible|fuera de servicio|saturad[oa]|sobrecargad[oa]|caíd[oa])|(?:volvemos|volveremos|regresamos) (?:pronto|enseguida|en breve)|"
    # Ukrainian, Russian
    r"(?:(?:ведуться|проводяться|планові|ведутся|проводятся|идут|плановые|профилактические|на сайті|на сайте) )*(?:технічн|техническ|профілактичн|профилактическ)\w* (?:робот|работ|обслуговуванн|обслуживани|проблем|несправност|неполадк|перерв|перерыв|сбо)\w*|профилактические работы|"
    r"(?:наш |цей |этот )?(?:сайт|сервер|сервіс|сервис|ресурс|портал) (?:(?:тимчасово|временно|зараз|сейчас|наразі) )*(?:недоступ\w+|не (?:працює|работает|відповідає|отвечает)|перевантажен\w*|перегружен\w*|на (?:обслуговуванні|обслуживании|ремонті|ремонте))|"
    r"(?:ми )?(?:скоро|незабаром) повернемос[ья]|(?:мы )?скоро верн[её]мся|забагато запитів|слишком много запросов|"
    # Polish
    r"(?:(?:trwają|trwa|planowan[ae]|krótka) )*(?:prac[ea]|przerw[aę]) (?:konserwacyjn|techniczn|serwisow)\w*|(?:problemy|trudności) techniczne|awaria(?: (?:techniczna|serwisu|strony|serwera))?|"
    rf"(?:strona|serwis|serwer|witryna) {_SITE_IS}(?:niedostępn\w|przeciążon\w|w (?:trakcie )?(?:konserwacji|budowie)|nie działa)|(?:zaraz|wkrótce|niedługo) wracamy|zbyt wiele (?:żądań|zapytań)|"
    # Italian, Portuguese, Dutch
    r"(?:(?:sito|siamo|pagina) )*(?:in )?manutenzione(?: (?:programmata|in corso|del sito|straordinaria))?|(?:(?:un|alcuni|dei) )*(?:problem[ai]|difficoltà|error[ei]|guast[oi]) tecnic[oaih]+|"
    rf"(?:(?:il|nostro|questo) )*(?:sito(?: web)?|servizio|server) {_SITE_IS}(?:non (?:disponibile|raggiungibile)|sovraccaric[oa]|fuori servizio)|(?:torniamo|torneremo) (?:presto|subito|a breve)|"
    r"(?:(?:site|página|estamos|sistema) )*em manutenção|manutenção(?: (?:programada|em curso|do site|de emergência))?|(?:(?:alguns|um|estamos com) )*(?:problemas?|dificuldades?|falhas?|erros?) técnic[oa]s?|"
    rf"(?:(?:o|nosso|este) )*(?:site|serviço|servidor|página) {_SITE_IS}(?:indisponível|fora do ar|sobrecarregad[oa])|(?:voltamos|voltaremos) (?:em breve|já|logo)|"
    r"(?:(?:gepland|tijdelijk|de website is in) )*onderhoud(?:swerkzaamheden|smodus)?(?: (?:bezig|aan de (?:website|site)))?|(?:(?:een|wegens|door) )*technische (?:storing(?:en)?|problemen)|storing|"
    rf"(?:(?:de|onze|deze) )*(?:website|site|pagina|dienst|server) {_SITE_IS}(?:niet (?:beschikbaar|bereikbaar)|onbereikbaar|overbelast|offline)|(?:we zijn|wij zijn) (?:zo|snel|spoedig|binnenkort) (?:weer )?terug"
    r")[.!… ]*"
)  # fmt: skip
OUTAGE_NAME = re.compile(_OUTAGE_NAME, re.IGNORECASE)
"""A whole headline, or a whole part of a title, that speaks of the server and of nothing else."""

TITLE_PARTS = re.compile(r"\s+[|–—·:»/•-]+\s+|:\s+")

OUTAGE_TALK = re.compile(
    r"(?:our|this|these|the) (?:server|web ?site|site|service|system|page|network|platform)s?\b.{0,60}\b(?:unavailable|down\b|offline|overload|maintenance|busy|handling|back\b|upgrad|restor|not available|requests|traffic|demand|capacity|respond)|"
    r"(?:please|kindly|or|and|then|you can) (?:try|come|check|reload|refresh|wait)\b|try (?:again|refreshing|reloading)|(?:refresh|reload) (?:this|the) page|(?:check|come) back (?:later|soon|shortly|in)\b|(?:will|['’]ll|hope to|should) be (?:right )?back|"
    r"we(?:['’]re| are) (?:currently |still |now )?(?:working (?:on|to)|experiencing|performing|carrying out|having|updating|upgrading|doing|handling|improving)|"
    r"apologi[sz]e for (?:the|any)|sorry for (?:the|any)|thank you for your (?:patience|understanding)|technical (?:difficult|problem|issue|fault)|(?:scheduled|under|planned|essential) maintenance|"
    r"more (?:requests|visitors|traffic|readers) than (?:usual|normal)|too many (?:requests|visitors)|"
    r"versuchen sie (?:es )?|bitte (?:versuch|lade|warte|komm|schau|haben sie)\w*|später (?:noch einmal|erneut|wieder|noch mal)|in kürze wieder|wartungsarbeiten|technische[nrs]? (?:störung|problem|schwierigkeit|panne)|"
    r"überlast|(?:ihr|um|für ihr|euer) verständnis|unannehmlichkeit|ihre geduld|arbeiten (?:bereits |mit hochdruck |gerade )*(?:daran|an)\b|laden sie die seite|unsere?[rn]? (?:server|website|webseite|technik)|"
    r"réessay|veuillez (?:patienter|actualiser|recharger|revenir)|revenez (?:plus tard|bientôt|dans)|merci de (?:votre (?:patience|compréhension)|réessayer|revenir|patienter)|maintenance (?:est|du site|en cours|programmée)|"
    r"(?:problème|incident|difficulté)s? techniques?|(?:nos|notre) (?:serveurs?|site|service|équipes?)|gêne occasionnée|désagrément|nous (?:nous )?excus|"
    r"int[eé]nt[ea](?:lo|la)? (?:de nuevo|nuevamente|más tarde|otra vez)|vuelv[ae] a (?:intentar|cargar|probar|visitar)|vuelva (?:más tarde|pronto)|(?:problema|dificultad|fallo)\w* técnic|nuestr[oa]s? (?:servidor|sitio|web|servicio|equipo)\w*|"
    r"disculp|(?:las|la) molestia|estamos trabajando|tareas de mantenimiento|"
    r"спробуйте|оновіть сторінку|технічн\w+ (?:робот|проблем|обслугов|несправ)|наш\w* (?:сервер|сайт|сервіс|команд|фахів|інженер)\w*|вибач(?:те|аємось)|(?:за|тимчасові) незручн|перепрошуємо|повернемос|перевантаж|за (?:терпіння|розуміння)|"
    r"попробуйте|попытайтесь|обновите страницу|техническ\w+ (?:работ|проблем|неполад|обслуж)|наш\w* (?:сервер|сайт|сервис|команд|специалист|инженер)\w*|(?:за|временные) неудобств|приносим (?:свои )?извинения|верн[её]мся|перегруж|за (?:терпение|понимание)|"
    r"spróbuj|odśwież (?:stronę|tę)|(?:prac|przerw|konserwac)\w* (?:techniczn|konserwac|serwis)\w*|problem\w* techniczn|nasz\w* (?:serwer|stron|serwis|zesp)\w*|przepraszamy|za (?:utrudnienia|cierpliwość|wyrozumiałość|niedogodności)|wrócimy|przeciąż|"
    r"riprov|(?:ricaricare|aggiornare|ricarica|aggiorna) la pagina|torn(?:a|ate|are|i|eremo|iamo) (?:più tardi|presto|a breve|tra|online)|manutenzione|problem\w+ tecnic|difficoltà tecnic|(?:nostr[oi]|nostri) (?:server|sito|servizi|tecnici)\w*|ci scusiamo|per il disagio|stiamo lavorando|"
    r"tente (?:novamente|de novo|mais tarde|outra vez)|(?:recarregue|atualize) a página|em manutenção|(?:problema|dificuldade)\w* técnic|noss[oa]s? (?:servidor|site|serviço|equipe|equipa)\w*|(?:pedimos )?desculpas?\b|transtorno|pelo (?:inconveniente|incómodo|incômodo)|voltaremos|estamos (?:a )?trabalha|"
    r"probeer (?:het )?(?:later|opnieuw|over|straks|nog)|(?:ververs|herlaad) de pagina|onderhoud aan|technische (?:storing|problem)|onze (?:server|site|website|dienst|technici)\w*|excuses|het ongemak|weer terug|overbelast|(?:we|wij) werken (?:er |eraan|aan|hard)|"
    r"försök igen|(?:något|noget|noe) (?:gick|gik|gikk) (?:fel|galt)|(?:prøv|forsøg) (?:igen|igjen|på nytt)|vi er snart tilbake|yritä (?:\w+ ){0,2}uudelleen|huoltokatko|zkuste to (?:\w+ )?(?:později|znovu)|skúste to (?:\w+ )?(?:neskôr|znova)|probíhá údržba|"
    r"опитайте (?:отново|пак|по-късно)|временно недостъп\w+|извинете за неудобството|"
    r"próbálja (?:meg )?(?:újra|később)|karbantartás|încercați (?:din nou|mai târziu)|(?:în|lucrări de) mentenanță|δοκιμάστε (?:ξανά|αργότερα)|σε συντήρηση|"
    r"(?:daha sonra|lütfen) tekrar dene\w*|bakım (?:çalışması|modu|nedeniyle)|hizmet veremiyor|(?:الموقع|الخدمة) (?:تحت الصيانة|قيد الصيانة|غير متاحة? حاليا|متوقفة?)|(?:يرجى|الرجاء) (?:المحاولة|الانتظار|إعادة)|(?:حاول|حاولوا|أعد المحاولة) (?:مرة أخرى|لاحقا)|نعتذر (?:عن|على) (?:هذا |أي )?(?:الإزعاج|الخلل|إزعاج)|"
    r"נסו (?:שוב|שנית)|אנא (?:נסו|המתינו)|(?:האתר|המערכת) ב(?:תחזוקה|שיפוצים)|תקלה (?:זמנית|טכנית)|עמכם הסליחה|משהו השתבש|"
    r"メンテナンス(?:中|を(?:実施|行))|(?:時間をおいて|しばらくして|後ほど)[^。]{0,14}(?:お試し|アクセス|お越し)|アクセスが(?:集中|混み)|ご(?:不便|迷惑)を|ページを表示できません|"
    r"(?:稍后|稍候|稍後)(?:再试|重试|再試|重試|刷新|访问|訪問)|(?:系统|系統|网站|網站|服务器|伺服器)(?:正在)?(?:维护|維護|繁忙|升级|升級|出错|出錯)|访问(?:人数|量)过[多大]|敬请谅解|带来(?:的)?不便|점검 중|잠시 후 다시|이용에 불편|접속자가 많",
    re.IGNORECASE,
)
"""What a server's own page says to its reader; an article may quote it, and speaks of more."""

SERVER = re.compile(
    r"\b(?:servers?|web ?site|maintenance|unavailable|overload\w*|busy|offline|outage|timed? ?out|try again|back soon|queue|traffic|technical|error|oops|sorry|"
    r"wartung\w*|störung|überlast\w*|nicht (?:erreichbar|verfügbar)|serveurs?|indisponible|surcharg\w*|panne|réessay\w*|servidor\w*|mantenimiento|no (?:está )?disponible|saturad\w*|"
    r"обслуговуванн\w*|обслуживани\w*|недоступн\w*|перевантажен\w*|перегружен\w*|технічн\w*|техническ\w*|вибачте|извините|сервер\w*|серверів|"
    r"przerwa|konserwac\w*|niedostępn\w*|przeciążon\w*|awaria|serwer\w*|manutenzione|non disponibile|sovraccaric\w*|manutenção|indisponível|fora do ar|sobrecarregad\w*|"
    r"onderhoud\w*|storing|onbereikbaar|niet (?:beschikbaar|bereikbaar)|overbelast|karbantartás\w*|underhåll\w*|vedligeholdelse|vedlikehold|huolto\w*|údržb\w*|bakım\w*|întreținere|συντήρηση)",
    re.IGNORECASE,
)
"""Words of a headline that is about a server. They tell only of a page that is known to be no article."""

TEMPORARY = re.compile(
    r"\b(?:temporar(?:y|ily)|at the moment|right now|at this time|currently|for now|vorübergehend|derzeit|zurzeit|momentan|momentanément|temporairement|pour le moment|actuellement|"
    r"temporalmente|en este momento|por el momento|тимчасово|наразі|зараз|временно|сейчас|в данный момент|chwilowo|tymczasowo|w tej chwili|obecnie|temporaneamente|al momento|"
    r"temporariamente|no momento|neste momento|tijdelijk|momenteel|op dit moment)\b",
    re.IGNORECASE,
)
"""Words of a page that is missing for now alone."""

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
    r"(?:riservato|esclusiv[oa]) (?:agli|per gli) abbonati|abbonati per (?:leggere|continuare)|contenuto (?:riservato|esclusivo)|"
    r"(?:exclusivo|só|apenas) para assinantes|assine (?:para|e) (?:ler|continue|continuar)|conteúdo exclusivo|"
    r"(?:alleen|exclusief) voor abonnees|word abonnee|(?:lees|lezen) verder met|verder lezen\?|abonneer (?:je|u)\b|"
    r"(?:tylko|wyłącznie) dla (?:subskrybentów|prenumeratorów|abonentów)|(?:wykup|kup) (?:dostęp|subskrypcję|prenumeratę)|czytaj dalej w ramach|"
    r"jetzt (?:abonnieren|registrieren)|abo abschließen|weiterlesen\?|pour lire la suite|la suite est réservée|lire la suite de cet article|"
    r"para seguir leyendo|para continuar (?:lendo|leyendo)|per continuare a leggere|щоб читати далі|чтобы (?:читать|прочитать) (?:дальше|полностью)|aby czytać dalej|om verder te lezen|um weiterzulesen|"
    r"(?:keep|continue|carry on) reading (?:for|from|with|by)\b|to (?:read|see|unlock) the (?:rest|full|whole)\b.{0,30}\b(?:story|article|report|text)\b.{0,30}\b(?:subscri|member|sign|log ?in|regist|join|pay)\w*|the rest of this (?:story|article) is for|"
    r"(?:mit|als) [^.\n]{1,30} (?:jetzt )?weiterlesen\b|dieser (?:artikel|beitrag|text) ist (?:nur |exklusiv )?(?:für|abonn)\w*|"
    r"(?:artikeln|texten|artiklen|artikkelen|saken) (?:är|er) .{0,20}(?:prenumerant|abonnent|inloggade|medlem)\w*|(?:bara|endast|enbart|exklusivt|kun|kun tilgængelig) f[öo]r (?:prenumeranter|inloggade|abonnenter|medlemmer)|(?:för att|for å|for at) (?:läsa|fortsätta läsa|lese|fortsætte|læse) (?:vidare|videre|hela|hele|resten)|"
    r"(?:bereits|schon|sie sind) (?:\w+[ +-]?)?abonnent(?:in)?\?|déjà abonnée?\b|ya (?:eres|es) (?:suscriptor|socio)|(?:sei|siete) già abbonat[oi]|já (?:é|és) assinante|(?:al|reeds) (?:een )?abonnee\?|"
    r"masz już (?:prenumeratę|subskrypcję|dostęp|konto)|jesteś już (?:prenumeratorem|subskrybentem)|redan prenumerant|allerede (?:abonnent|medlem)|er du (?:allerede )?abonnent\?|(?:oletko|olen) jo tilaaja|"
    r"(?:máte|už máte) (?:již |už )?předplatné|(?:jste|ste) (?:již|už) předplatitel\w*|máte predplatné|(?:už|вже|уже) (?:маєте|є) (?:передплат|підписк)\w*|уже (?:подписаны|есть подписка)|már előfizető|ai deja (?:un )?abonament|"
    r"(?:læs|les) (?:videre|hele (?:artiklen|artikkelen|saken)) med\b|(?:bli|bliv) (?:abonnent|prenumerant|medlem)\b|(?:exkluzivní\w*|uzamčen\w*|vyhrazen\w*) .{0,20}předplatitel\w*|(?:dokončení|celý) (?:článku|článek) .{0,20}předplatitel\w*|odemknout (?:celý )?článek|"
    r"vain tilaajille|jatkaaksesi lukemista|(?:pouze|jen|iba|len) p(?:ro|re) předplatitel\w*|(?:iba|len) pre predplatiteľov|pro pokračování ve čtení|csak előfizetők\w*|az olvasás folytatásához|(?:doar|exclusiv) pentru abonați|pentru a citi (?:mai departe|în continuare)|μόνο για συνδρομητές|"
    r"(?:devamını|tamamını) okumak için|okumaya devam etmek için|(?:sadece|yalnızca) aboneler\w*|abonelere özel|"
    r"会員(?:限定|の方のみ)|この記事は(?:有料|会員)|(?:ログイン|登録|購読)(?:して|すると|いただくと)続き|続きを(?:お読みいただく|読む)には|残り[\s:：]{0,2}[0-9０-９,，]+\s?文字|"
    r"(?:订阅|訂閱|登录|登入|注册|付费|购买|成为会员|成為會員)[^。\n]{0,8}(?:继续|繼續|阅读全文|閱讀全文)|(?:仅限|僅限|仅供|僅供)(?:订阅|訂閱|付费|会员|會員)|本文为(?:付费|会员|订阅)|"
    r"구독자 전용|(?:계속|전체 기사를?|기사 전문을?) (?:읽으|보)시?려면|(?:للمشتركين|للأعضاء) فقط|(?:اشترك|اشتركوا|سجل) (?:الآن )?(?:لمتابعة|لمواصلة|لإكمال|لقراءة)|למנויים בלבד|כדי להמשיך לקרוא|"
    r"(?:лише|тільки|только) для (?:передплатників|підписників|подписчиков)|(?:оформіть|оформите) (?:передплату|підписку|подписку)",
    re.IGNORECASE,
)
_PAYWALL_HINTS = """
    subscri to_continue to_keep to_read to_unlock to_see_the this_article_is this_content_is
    this_story_is this_post_is already_a_ unlock_th member the_full_ the_rest_of_th you've you’ve
    you_have keep_reading continue_reading carry_on_reading
    weiterlesen weiterzulesen lesen_sie_weiter für_abonn für_mitglied jetzt_abonnieren
    jetzt_registrieren abo_abschließen dieser_artikel dieser_beitrag dieser_text
    abonnés il_vous_reste abonnez-vous lire_la_suite la_suite_est_réservée
    para_suscriptores para_socios contenido_exclusivo bete_para_ seguir_leyendo para_continuar
    abbonati contenuto_ per_continuare para_assinantes assine_ conteúdo_exclusivo
    abonnee verder_met verder_lezen verder_te_lezen abonneer_
    subskryb prenumerator abonentów dostęp subskrypcj prenumerat czytać_dalej czytaj_dalej
    читати читать прочитать prenumerant abonnent inloggade medlem för_att_ for_å_ for_at_
    tilaajille lukemista předplatitel predplatiteľov pokračování az_olvasás
    abonați pentru_a_citi συνδρομητέ okumak_için okumaya aboneler abonelere
    会員 この記事は 続き 残り 订阅 訂閱 登录 登入 注册 付费 购买 成为会员 成為會員 仅限 僅限 仅供 僅供 本文为
    déjà_abonn suscriptor socio già_abbonat assinante masz_już jesteś_już jo_tilaaja předplatn
    predplatn передплат підписк подписаны подписка előfizető ai_deja videre_med artiklen_med
    artikkelen_med saken_med odemknout
    구독자_전용 려면 فقط اشترك سجل למנויים_בלבד כדי_להמשיך_לקרוא для_п оформіть_ оформите_
"""
"""Something of what each phrase of `PAYWALL` holds, with _ for a space."""

_ONE_I = str.maketrans({"İ": "i", "ı": "i", "ſ": "s"})
"""Letters that a pattern without case takes for others."""

_HINTED = tuple(hint.translate(_ONE_I).replace("_", " ") for hint in _PAYWALL_HINTS.split())
_SHORT = 400
"""Letters up to which the pattern itself is as cheap as looking for its hints."""


def paywall(text: str) -> re.Match[str] | None:
    """The request to subscribe in a text. The pattern is dear, and most texts hold none of it."""
    if len(text) > _SHORT:
        lowered = text.translate(_ONE_I).lower() if not text.isascii() else text.lower()
        if not any(map(lowered.__contains__, _HINTED)):
            return None
    return PAYWALL.search(text)
