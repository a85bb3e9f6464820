"""Dutch: forms of words that no ending makes, behind the word that they are forms of.

Derived from the data of simplemma 2.0 for the commonest words of wordfreq 3.1.1; see NOTICE.
`scripts/irregular_forms.py` makes it.
"""

from __future__ import annotations

FORMS = """
aanbreken aangebroken; aandeel aandelen; aandrijven aangedreven; aangaan aangegaan; aangenaam
aangename; aangeven aangaf aangeeft aangegeven; aanhalen aangehaald; aanklagen aangeklaagd; aankomen
aankwam aankwamen; aankoop aankopen; aanmaken aangemaakt; aanmelden aangemeld; aanmerken aangemerkt;
aanmoedigen aangemoedigd; aannemen aanneemt; aanraden aangeraden; aanraken aangeraakt; aanrichten
aangericht; aanrijden aangereden; aanschaffen aangeschaft; aanspreken aangesproken aanspreekt;
aantrekkelijk aantrekkelijker; aanvallen aanviel; aanvraag aanvragen; aanvragen aangevraagd;
aanzetten aangezet; aap apen; accepteren accepteer accepteert; achterhalen achterhaald; achterlaten
achtergelaten; act acts; actief actieve; actueel actuele; acuut acute; administratief
administratieve; advies adviezen; adviseren adviseer adviseert; afgeven afgegeven; afhandelen
afgehandeld; afkeuren afgekeurd; afleggen afgelegd; afleveren afgeleverd; aflopen afloopt; afmaken
afgemaakt; afnemen afgenomen; afpakken afgepakt; afspelen afgespeeld afspeelt; afspraak afspraakje
afspraken; afstemmen afgestemd; afvaardigen afgevaardigde; afvallen afgevallen; afvragen afgevraagd;
afvuren afgevuurd; agressief agressieve; algeheel algehele; alp alpen; alternatief alternatieve
alternatieven; ambitieus ambitieuze; ambtenaar ambtenaren; anaal anale; anderhalf anderhalve;
antibioticum antibiotica; app apps; appen app; arbeidster arbeider; archief archieven; arm arme
armen; arriveren arriveerde arriveerden arriveert; autonoom autonome; avond avondje; avontuur
avonturen; azen aas; baal balen; baan banen; baas baasje bazen; bacterie bacteriën; bad baden; bak
bakje; balen baal; band bandje; bandlid bandleden; bank bankje; baren baart; basisschool
basisscholen; baten baat; bebolwerken bolwerk; bedenken bedacht; bedragen bedraagt bedroeg; bedrijf
bedrijven; beek beken; been benen; beer beren; beginnen begon begonnen; begrijpen begreep begrepen;
behalen behaald behaalde; beheren beheerd beheert; behoeven behoeft; behoren behoorde behoort;
bekendmaken bekendgemaakt; bekijken bekeek bekeken; bekritiseren bekritiseerd; belangrijk
belangrijker; beleven beleef beleefd beleefde beleeft; belg belgische; belgië belgie; bellen belde
belt; beloven beloof beloofd beloofde belooft; beogen beoogde; beoordelen beoordeeld; bepalen bepaal
bepaald bepaalde bepaalt; beroven beroofd; beschaven beschaafd beschaafde; beschieten beschoten;
beschikbaar beschikbare; beschrijven beschreef beschreven beschrijft; besluiten besloot besloten;
besparen bespaar bespaard bespaart; bespreken bespreek bespreekt besproken; bestaan bestond
bestonden; bestrijden bestreden; bestuderen bestudeerd; besturen bestuurd bestuurde bestuurt;
bestuur besturen; betaalbaar betaalbare; betalen betaal betaald betaalde betaalden betaalt;
betreffen betrof; betrekken betrokken betrokkenen; betrouwbaar betrouwbare; beurs beurzen; bevallen
beviel; beveiligster beveiliger; bevelen beveelt; bevinden bevond bevonden; bevriezen bevroren;
bewaken bewaakt; bewaren bewaar bewaard bewaarde bewaart; bewegen beweegt; beweren beweerd beweerde
beweert; bewijzen bewees bewezen bewijst; bezitten bezat; bezoek bezoekje; bezoeken bezocht bezochte
bezochten; bezwaar bezwaren; bibliotheek bibliotheken; bidden bad; bieden bood; bijdragen bijdraagt
bijgedragen; bijhouden bijgehouden; bijstaan bijgestaan; bijten beet; bijwerken bijgewerkt; bijwonen
bijgewoond; binden bond; bingoën bingo; binnenkomen binnengekomen binnenkwam; bioscoop bioscopen;
blaas blazen; blazen blaas blaast; blijken bleek bleken; blijven bleef bleven blijf blijft;
blokkeren blokkeert; blootstellen blootgesteld; boef boeven; boek boekje; bogen boog; bollen bolt;
boogschutster boogschutter; boom bomen; boon bonen; boos boze; boot bootje boten; bord bordje; boten
boot; boy boys; braaf brave; breed brede breder bredere; breken brak breek breekt; brengen bracht
brachten; brief briefje brieven; bronzen brons; brood broodje broodjes; brutaal brutale; bruut
brute; buizen buis; bulgaar bulgaren; bus busje; buur buren; categorie categorieën; centraal
centrale; centrum centra; chemicalie chemicaliën; chinezen chinees; christin christen; cognitief
cognitieve; collectief collectieve; combineren combineert; commentaar commentaren; commercieel
commerciële; concluderen concludeerde concludeert; conservatief conservatieve conservatieven;
constructief constructieve; controleren controleer controleert; controversieel controversiële;
creatief creatieve; creëren creëer creëert; crimineel criminele criminelen; criterium criteria;
criticus critici; cruciaal cruciale; cultureel culturele; cultuur culturen; daad daden; dag dage
dagen; dagen daag daagt; dagge dagje; dak daken; dakloos dakloze; dalen daalde daalt; dank dankje;
dateren dateert; datum data; decennium decennia; decoratief decoratieve; deel delen; deelneemster
deelnemer; deelnemen deelnam deelnamen deelneemt; definitief definitieve; dekken dekt; delen deelde
deelden deelt; delven delft; denken dacht dachten; dicht dichter; dichtbij dichterbij; dief dieven;
diep dieper diepere; dierbaar dierbare; dievegge dief; digitaal digitale; dik dikker; doden doodde
doodt; doen deden deed doe doet; donker donkerder; doorbrengen doorgebracht; doorgeven doorgegeven;
doormaken doorgemaakt; doorsturen doorgestuurd; doos doosje dozen; dopen doop; dor dorst; dorp
dorpje; doven doof; draad draden; draadloos draadloze; draagbaar draagbare; draak draken; dragen
draag draagt droeg droegen; drank drankje; drie derde; drijven dreef drijft; dringen drong; drinken
dronk; drogen droog; dromen droomde droomt; droog droge; droom dromen; druif druiven; druk drukker;
dubieus dubieuze; duidelijk duidelijker; duif duiven; duiken dook; duivelin duivel; duiver duif;
duren duurde duurt; durven durf durfde durft; duur dure duurder; duurzaam duurzame; duwen duw duwt;
dwergin dwerg; dwingen dwong; echoën echo; educatief educatieve; eed eden; eenheid eenheden;
eenvoudig eenvoudiger; eenzaam eenzame; eer ere; effectief effectieve; efficiënt efficiënter;
eigenaar eigenaren; eindeloos eindeloze; eisen eist eiste; elf elfde; elk elke; emotioneel
emotionele; eng enge; erf erven; erg erge erger ergste; ervaren ervaar ervaart; erven erf;
essentieel essentiële; eten eet; ethiopiër ethiopische; eventueel eventuele; exclusief exclusieve;
exemplaar exemplaren; experimenteel experimentele; explosief explosieve explosieven; extreem
extreme; ezelin ezel; falen faalde faalt; fan fans; fataal fatale; faxen fax; federaal federale;
feliciteren feliciteert; fictief fictieve; fietsster fietser; figuur figuren; fijn fijner; filiaal
filialen; film filmpje; financieel financiële; fiscaal fiscale; fles flesje; formeel formele; fout
foutje; fransman franse; functioneel functionele; functioneren functioneert; fundamenteel
fundamentele; gaaf gave; gaan gaat gegaan ging gingen; gangbaar gangbare; gans ganzen; garanderen
garandeert gegarandeerd; garen gaar; garnaal garnalen; gat gaatje gaten; gebieden geboden;
gebruikmaken gebruikgemaakt; gedragen gedraag gedraagt; geel gele; geen gene géén; geheel gehele;
gelden gold golden; geloven geloofd geloofde geloofden gelooft; gelukkig gelukkiger; gemakkelijk
gemakkelijker; gen genen; genieten genoten; geren geert; gevaarlijk gevaarlijker; gevangennemen
gevangengenomen; geven gaf geef geeft gegeven; geweer geweren; gezond gezonder; gezondheidsprobleem
gezondheidsproblemen; gieten gegoten; gijzelen gegijzeld; gillen gilde; glanzen glans; glas glaasje
glazen; globaal globale; god goden godin gods; godin god; goed goederen goeie; goedkoop goedkope
goedkoper goedkopere; gooien gegooid; goor gore; graad graden; graaf graven; grap grapje; grens
grenzen; grenzen grenst; grijpen gegrepen greep; grijs grijze; groeien gegroeid; groep groepje; grof
grove; groot grote groter grotere; grootmoeder grootvader; grootvader grootmoeder; haak haken; haken
haak; halen haal haalde haalden haalt; half halve; hand handje; handelaar handelaren; hangen hing
hingen; hanteren hanteert; hap hapje; hard harder; hart hartje; haten haat; heel hele; heer heren;
heet hete; heffen heft; heien heide; helpen hielp hielpen; hen haan; herdenken herdacht; herderin
herder; herhalen herhaal herhaald herhaalde herhaalt; hernieuwbaar hernieuwbare; heten heet heette;
historica historicus; historicus historici; hit hits; hoek hoekje; hoes hoesje; hoeven hoef hoefde
hoefden hoeft; hogeschool hogescholen; hok hokje; homoseksueel homoseksuele; hond hondje; hoog hoge
hoger hogere; hoogleraar hoogleraren; hopen hoop hoopt hoopte; horen hoor hoorde hoorden hoort;
horizontaal horizontale; houden hield hielden hou; houdster houder; huis huisje huizen; hullen
hulde; huren huur huurde huurt; huur huren; hypotheek hypotheken; ideaal ideale idealen; idee
ideeën; illegaal illegale; impliceren impliceert; inbouwen ingebouwd ingebouwde; individueel
individuele; industrieel industriële; informatief informatieve; informeel informele; inhalen
ingehaald; inhuren ingehuurd; initiatief initiatieven; inkoop inkopen; innovatief innovatieve;
inpakken ingepakt; inschakelen ingeschakeld; inslaan ingeslagen; inspireren inspireerde inspireert;
instorten ingestort; instructrice instructeur; integraal integrale; intellectueel intellectuele;
interactief interactieve; interessant interessanter; interesseren interesseert; internationaal
internationale; intrekken ingetrokken; introduceren introduceerde introduceert; investeren
investeert; invullen ingevuld; jaar jaren; jagen jaagt; jagerin jager; jas jasje; job jobs; joch
jochie; jong jonger jongere jongeren; jood joden; jou jouw; jurk jurkje; jurylid juryleden; juweel
juwelen; kaal kale; kaken kaak; kalven kalf; kamerlid kamerleden; kanaal kanalen; kantoor kantoren;
kapen kaap; kapster kapper; kardinaal kardinalen; kast kastje; kasteel kastelen; kat kater; kater
kat; keer keren; keet keten; kennen kende kenden kent; keren keerde keert; keu keus; kies kiezer;
kiezen kies kiest koos; kijk kijkje; kijken keek keken; kil killer; kind kinder kinderen kindje;
klaar klare; klagen klaagde klaagt; klassiek klassieker; kleden kleed; kleed kleden; klein kleiner
kleinere; kleinkind kleinkinderen; klinken klonk; kloot kloten; kloven kloof; knie knieën; knipogen
knipoog; knoop knopen; knopen knoop; koe koeien; koek koekje; koerierster koerier; koken kook kookt;
kokkin kok; koloniaal koloniale; komen kom komt kwam kwamen; kont kontje; kool kolen; koor koren;
kop kopje; kopen kocht kochten koop koopt; kopie kopieën; kort korter kortere; kostbaar kostbare;
koud kouder; kraak kraken; krachtig krachtiger; krijgen kreeg kregen; kronen kroon; kunnen kan kon
konden kunt; kunstenaar kunstenares; kut kutje; kwaad kwade; kweek kweken; kwetsbaar kwetsbare;
kwijtraken kwijtgeraakt; laag lage lager lagere; laak laken; laar laren; laars laarzen; laarzen
laars; laat late later latere; laden laad; lamp lampje; lanceren lanceerde lanceert; lang langer
langere; langzaam langzame langzamer; lassen laste; lastig lastiger; laten laat liet lieten; leeg
lege; leek leken; leer leren; legaal legale; leggen legde legden legt; lekken lekt; lekker
lekkerder; lenen leen leende leent; lens lenzen; leraar leraren lerares; leren leer leerde leerden
leert; les lesje; leuk leuker; leven leef leefde leefden leeft; lezen lees leest; liberaal liberale
liberalen; lichaam lichamen; lichaamsdeel lichaamsdelen; licht lichter; lied liederen liedje
liedjes; lief liefje lieve; liggen lag ligt; lijden leden leed; lijken leek; link linker; lokaal
lokale; loon lonen; loop lopen; lopen liep liepen loop loopt; los losser lost; loslaten losgelaten;
lozen loos; lui luie; luid luider; luiken look; luizen luis; lukken lukt lukte; maakster maker; maal
malen; maan manen; maat maatje; maken maak maakt maakte maakten; makkelijk makkelijker; man mans;
map maps; massaal massale; materiaal materialen; materieel materiële; maximaal maximale; medium
media; meedoen meegedaan; meemaken meegemaakt; meenemen meegenomen meeneemt; meer meren; meet meten;
meewerken meegewerkt; menen meen meende meent; mentaal mentale; metaal metalen; meten meet;
middelbaar middelbare; mie mieke; mineraal mineralen; minimaal minimale; minnares minnaar; misdrijf
misdrijven; missen miste; moeilijk moeilijker; moeizaam moeizame; moeten moest moesten; mogen mag
mocht mochten; mondiaal mondiale; mondkap mondkapje; monumentaal monumentale; mooi mooier; moskee
moskeeën; moslima moslim; motief motieven; muis muizen; multicultureel multiculturele; museum musea;
musicus musici; muur muren; muzikaal muzikale; mysterieus mysterieuze; naam name; nadeel nadelen;
nadenken nagedacht; naken naakt naakte; nalaten nagelaten; nationaal nationale; natuur nature;
nederland ned; neef neefje neven; neersteken neergestoken; neerzetten neergezet; negatief negatieve;
negeren negeer negeerde negeert; nemen nam namen neem neemt; neutraal neutrale; nieten noot; nieuw
nieuwere; noot noten; normaal normale; noteren noteer; novum nova; nutteloos nutteloze; oberin ober;
objectief objectieve; officieel officiële; ombouwen omgebouwd; omdopen omgedoopt; omdraaien
omgedraaid; omkomen omgekomen; omschrijven omschreven omschrijft; omstreek omstreken; onderbreken
onderbroken; onderdeel onderdelen; ondergaan onderging; ondernemen ondernomen; onderscheiden
onderscheidt; onderverdelen onderverdeeld; ondervinden ondervonden; ondervragen ondervraagd;
onderwerpen onderworpen; onderzoeken onderzocht; onderzoekster onderzoeker; ons onze; ontbinden
ontbonden; ontbreken ontbrak ontbreekt; ontnemen ontnomen; ontslaan ontslagen; ontstaan ontstond
ontstonden; ontsteken ontstoken; ontvangen ontving ontvingen; ontwaken ontwaakt; ontwerpen ontwierp
ontworpen; onweren onweer; onzichtbaar onzichtbare; oog ogen oogje; oor oren; oordelen oordeelde;
oorzaak oorzaken; opdoen opgedaan; opduiken opgedoken; openbaar openbare; operationeel operationele;
opereren opereert; opeten opgegeten; opgaan opgegaan; opgraven opgegraven; opgroeien opgegroeid;
ophalen opgehaald; ophangen opgehangen; opknappen opgeknapt; opleiden opgeleide; opletten opgelet;
oploop oplopen; opnemen opneemt; oppikken opgepikt; opschorten opgeschort; opschrijven opgeschreven;
opslaan opgeslagen; opstaan opgestaan; opstarten opgestart; opsturen opgestuurd; opvallen
opgevallen; opvangen opgevangen; opvoeden opgevoed; opzoeken opgezocht; organiseren organiseerde
organiseerden organiseert; origineel originele; oud oude ouder oudere oudste; overblijven overblijft
overgebleven; overdrijven overdreven; overhaal overhalen; overkomen overkwam; overleven overleef
overleefd overleefde overleeft; overleveren overgeleverd; overlijden overleden overleed; overnemen
overneemt; overplaatsen overgeplaatst; overschrijden overschreden; overslaan overgeslagen;
overstappen overgestapt; oversteek oversteken; overwegen overweeg overweegt overwogen; paal palen;
pad paden; pak pakje; pakken pakt pakte; paneel panelen; passen past paste; passeren passeert;
personeelslid personeelsleden; pikken pikt; pissen piste; plaat platen; plaats plaatsje;
plaatsvinden plaatsvonden; plagen plaag; plegen pleegde pleegt; plek plekje; poes poesje; politicus
politica politici; pool polen; poos poosje; populair populairder; porren port; positief positieve;
pot potje; poten poot; potentieel potentiële; praten praat praatte; precies precieze; preken preek;
presentator presentatrice; presentatrice presentator; presenteren presenteerde presenteert;
prestigieus prestigieuze; prettig prettiger; preventief preventieve; prijs prijzen; proberen probeer
probeerde probeerden probeert; probleem problemen; produceren produceerde produceert; proef proeven;
proeven proef; professioneel professionele; profiteren profiteer profiteert; progressief
progressieve; provinciaal provinciale; psychologe psycholoog; psycholoog psychologen; publiceren
publiceerde publiceert; punt puntje; puur pure; raad raden; raam ramen; raar rare; raden raadt;
radicaal radicale; raken raak raakt raakte raakten; rand randje; rap rapper; reageren reageer
reageerde reageert; realiseren realiseer realiseerde realiseert; rechtszaak rechtszaken; redden
redt; reden reed; regeren regeert; regionaal regionale; reizen reisde reist; relatief relatieve;
religieus religieuze; rennen rende rent; respecteren respecteer respecteert; resulteren resulteerde
resulteert; reu reus; reëel reële; rij rijen rijtje; rijen rij rijden; rijk rijker; rijstrook
rijstroken; rijten reet; rijzen rijst; rit ritje; ritueel rituelen; roepen riep riepen; roken rook
rookt; rollen rolt; ronde rondje; rood rode; roos rozen; rot rots; royaal royale; rui ruiken; ruien
ruit; rustig rustiger; samenvatten samengevat; samenwerken samengewerkt; schamen schaam schaamt;
scharen schaar; scheer scheren; schelen scheelt; schenken schonk; scherp scherper; schieten schoot;
schijf schijven; schip schepen; school scholen; schoonmaken schoongemaakt schoonmaak; schreef
schreven; schrijven schreef schrijf schrijft; schrijver schrijfster; schrikken schrok; schroeven
schroef; schuif schuiven; schuiven schuif schuift; schuren schuur; scoren scoorde scoort; secretaris
secretaresse; seksueel seksuele; serieus serieuze; set setje sets; signaal signalen; skiën ski;
slaaf slaven slavin; slaan sloeg sloegen; slagen slaag slaagde slaagden slaagt; slapen slaap slaapt
sliep; slecht slechter; slepen sleep; slijpen slepen; slim slimmer; slopen sloop; sluipen slopen;
sluiten sloot; sluizen sluis; smaken smaakt; smeer smeren; snel sneller snellere; sociaal sociale;
soezen soest; sparen spaar; speciaal speciale; spelen speel speelde speelden speelt; spiritueel
spirituele; spoor sporen; sporen spoort; sportief sportieve; spraak sprake; spreken sprak spraken
spreek spreekt; springen sprong sprongen; staaf staven; staan stond; staat staten; stad stadje
steden; staken staakt; stap stapje; steek steken; steken stak steek steekt; stelen steel steelt;
sterk sterker sterkere; sterven sterf sterft stierf stierven; stijf stijve; stijgen steeg;
stilleggen stilgelegd; stimuleren stimuleert; stok stokje; stoot stoten; storen stoort; stoten
stoot; straal stralen; strafbaar strafbare; stralen straal straalt; strategie strategieën; streek
streken; streep strepen; streng strenger strengere; strepen streep; streven streeft; strijdster
strijder; strijken streek; stromen stroom stroomt; stroom stromen; structureel structurele;
structuur structuren; studeren studeer studeerde studeert; stuk stukje; sturen stuur stuurde
stuurden stuurt; stuur sturen; suggereren suggereert; symboliseren symboliseert; symbool symbolen;
symptoom symptomen; systeem systemen; taak taken; taal talen; tafereel taferelen; tag tags; talloos
talloze; tarief tarieven; tas tasje; taxiën taxi; technologie technologieën; teen tenen; tegenhouden
tegengehouden; tegenkomen tegengekomen; tellen telde telt; temperatuur temperaturen; tentoonstellen
tentoongesteld; terechtkomen terechtgekomen; terugbrengen teruggebracht; teruggeven teruggegeven;
terugkeren terugkeert; terugkomen teruggekomen terugkwam; terugsturen teruggestuurd; theorie
theorieën; tijd tijdje; tijgerin tijger; tikken tikt; tip tips; toegeven toegegeven; toenemen
toeneemt; toet toetje; toezeggen toegezegd; tonen toonde toonden toont; toon tonen; top topje;
totaal totale; tovenares tovenaar; traag trage trager; traditioneel traditionele; treden trad traden
treedt; treffen trof troffen; trekken trok trokken; turkin turk; twee tweeën; uilin uil; uitbetalen
uitbetaald; uitdelen uitgedeeld; uitdrukken uitgedrukt; uitgaan uitgegaan; uitkiezen uitgekozen;
uitkijken uitgekeken; uitkomen uitkwam; uitmaken uitgemaakt uitmaakt uitmaakte; uitschrijven
uitgeschreven; uitspraak uitspraken; uitvallen uitgevallen; uitzetten uitgezet; uitzonderen
uitgezonderd; universeel universele; uur uren uurtje; vaak vaker; val vals; vallen valt viel vielen;
variëren varieert; vastbinden vastgebonden; vasthouden vastgehouden; vaststellen vastgestelde;
vastzetten vastgezet; vat vaten; vechten vochten; veel vele velen; veer veren; veilig veiliger;
vellen velde velden; vent ventje; ver verder verdere; verbazen verbaasd verbaast; verbergen
verborgen; verbieden verboden verbood; verbinden verbond verbonden; verblijven verbleef verbleven
verblijft; verbreken verbroken; verdedigster verdediger; verdelen verdeeld verdeelt; verdenken
verdacht; verdrijven verdreven; verdrinken verdronken; verdwalen verdwaald; verdwijnen verdween
verdwenen; veren veer vert; vereren vereerd; vergelijkbaar vergelijkbare; vergelijken vergeleken;
vergeten vergat; vergeven vergeef; verhaal verhalen; verheffen verheven; verhelpen verholpen;
verhogen verhoogd verhoogde verhoogt; verhoren verhoor; verhuizen verhuis verhuisd verhuisde
verhuisden verhuist; verhuren verhuur verhuurd; verkeren verkeerd verkeert; verkiezen verkozen;
verklaren verklaar verklaard verklaarde verklaart; verkopen verkocht verkochte verkochten verkoopt;
verkrijgen verkregen; verlagen verlaagd; verlaten verliet verlieten; verlieven verliefd; verliezen
verliest verloor verloren; verlopen verliep verloopt; vermaken vermaak vermaakt; vermijden vermeden;
vernemen vernomen; veroordelen veroordeeld veroordeelt; veroorzaken veroorzaakt veroorzaakte; vers
verzen; verschijnen verscheen verschenen; verschuiven verschoven; verslaan verslagen versloeg;
verslijten versleten; verstoren verstoord; verstrijken verstreken; versturen verstuurd; vertaalster
vertaler; vertalen vertaald vertaalde; vertegenwoordigster vertegenwoordiger; verticaal verticale;
vertragen vertraagd; vertrekken vertrok vertrokken; vervangen verving; vervelen verveeld; verven
verf; verversen vers; verwaarlozen verwaarloosd; verwerpen verworpen; verwerven verwierf verworven;
verwijzen verwees verwezen verwijst; verzenden verzonden; verzinnen verzonnen; verzoeken verzocht;
vies vieze; vinden vond vonden; virtueel virtuele; visueel visuele; visum visa; vitaal vitale;
vleermuis vleermuizen; vleug vleugje; vliegen vlogen vloog; vloeibaar vloeibare; voetspoor
voetsporen; volbrengen volbracht; voldoen voldaan voldeed; volk volkeren; voordeel voordelen;
voordragen voorgedragen; voorleggen voorgelegd; voorlezen voorgelezen; vooroordeel vooroordelen;
voorproef voorproefje; vraag vraagje vragen; vragen vraagt vroegen; vreedzaam vreedzame; vrezen
vrees vreesde vreest; vriend vriendje; vriezen vries; vrijgeven vrijgegeven; vrijkomen vrijgekomen;
vrijlaten vrijgelaten; vrijspreken vrijgesproken; vroeg vroeger vroegere; vruchtbaar vruchtbare;
vullen vult; vuur vuren; waag wagen; waardeloos waardeloze; waarderen waardeer; wagen waag; wannen
wanden; warm warmer; week weekje weken; weekend weekendje; weergeven weergegeven; weet weetje; weg
wegen; wegen weegt; weggaan weggegaan; wegleggen weggelegd; weglopen weggelopen; wegsturen
weggestuurd; wekken wekt; wennen went; weren weert; werf werven; werkgeefster werkgever; werkloos
werkloze; werkneemster werknemer; werkster werker; weten weet wist wisten; wiiën wii; wijf wijven;
wijs wijzer; wijzen wees; wild wilders; willen wilde wilden wilt wou; winnen wint won wonnen; wolf
wolven; wolvin wolf; wonen woon woonde woonden woont; woord woordje; wreed wrede; zaad zaden; zaak
zake zaken; zaal zalen; zacht zachter; zagen zaag; zak zakje; zakken zakt zakte; zeggen zegt zei
zeiden; zeldzaam zeldzame; zenden zond zonde; zepen zeep; zes zesde; zichtbaar zichtbare; ziekenhuis
ziekenhuizen; zien zag zagen zie ziet; zingen zong zongen; zinloos zinloze; zitten zat zaten; zoeken
zocht zochten; zonnepaneel zonnepanelen; zullen zal zou zouden zult; zus zusje; zuur zure; zwaar
zwaarder zwaardere zware; zwak zwakker; zweer zweren; zwellen zwolle; zweren zweer; zwerfster
zwerver; zweten zweet
"""
