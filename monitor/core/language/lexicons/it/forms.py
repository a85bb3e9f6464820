"""Italian: forms of words that no ending makes, behind the word that they are forms of.

Derived from the data of simplemma 2.0 for the commonest words of wordfreq 3.1.1; see NOTICE.
`scripts/irregular_forms.py` makes it.
"""

from __future__ import annotations

FORMS = """
abbandonare abbandono; accadere accadrà; accendere accesi acceso; accogliere accolta accolti
accolto; accorgere accorto; adattare adattarsi; aderire aderisce; affresco affreschi; africano
africana africani; aggiungere aggiunse; aggressivo aggressiva; agire agisce agiscono agito; aiutare
aiutarci aiutarli aiutarlo aiutarmi aiutarti aiutatemi; ala ali; alare alan; albergo alberghi;
alimentare alimentari; allontanare allontanarsi; alternativa alternative; alto alta alte alti;
alzare alza alzando alzano alzarsi alzato alzi alzo; amare ama amano amate amato amava amavo ami
amiamo amo; amatorio amatoriale; americano americana americane americani; amico amiche; ammettere
ammessa ammesse ammessi ammesso ammetterlo; amministrativo amministrativa; analogo analoghe
analoghi; andare andai andando andarci andasse andate andati andato andava andavano andavo andiamo
andrai andranno andrebbe andrebbero andrei andremo andrà andrò andò; anno anni; antico antiche
antichi; anziano anziani; ape api; apparire appaiono apparsa apparso apparve; appartenere
appartengono appartiene; appendere appeso; applicare applica; apporre apposto; apprendere appreso;
aprire apre aprendo apri aprirsi aprite apro aprono aprì; arco archi; area aree; arma armi; armare
armando armate armato; arrendere arrendersi; arrivare arrivarci arrivasse arriveranno; arte arti;
artigiano artigiani; aspettare aspettarsi aspettavo; aspettativa aspettative; asse assi; assicurare
assicurarsi; assolvere assolto; assumere assunta assunti assunto; asta aste; astrarre astratto;
attendere atteso; atto atti; attore attrice; attrarre attratto; attribuire attribuisce; attrice
attrici; aula aule; avere abbi abbia abbiamo abbiano abbiate avendo avente aventi averci avergli
averla averle averli averlo avermi averne averti avervi avesse avessero avessi avessimo avete aveva
avevamo avevano avevi avevo avrai avranno avrebbe avrebbero avrei avremmo avremo avreste avresti
avrete avrà avrò avuta avuti avuto; avvenire avvenga avvengono avverrà avviene; avvicinare
avvicinarsi; avvolgere avvolto; badare bada; banca banche; banchiere banchieri; banco banchi;
bandiera bandiere; barca barche; baro bari; barriera barriere; basare basa basandosi basano basata
basate basati basato; base basi; bastare bastasse basterebbe; bello bei bellissima; bene ben beni;
benedire benedetto; bere beve bevi bevo bevono bevuto; bianchire bianchi; bianco bianche; biblioteca
biblioteche; bicchiere bicchieri; biografia bio; bisognare bisognerebbe; borgo borghi; bosco boschi;
brasare brasile; brasiliano brasiliana; brindare brindisi; buca buche; buco buchi; cadavere
cadaveri; cadere cadde cade cadendo cadono caduta caduti caduto; cagare cagata cagate; calare cala;
cambiare cambieranno; cane cani; cantiere cantieri; capire capiamo capirlo capisca capisce capisci
capisco capiscono capite capiti capito; capitano capitani; capitare capitan; capo capi; carabiniere
carabinieri; carattere caratteri; carcere carceri; carica cariche; carico carichi; caro cara care
cari caroline; casa case; casalinga casalinghe; caso casi; cattivo cattiva; cava cave; cavaliere
cavalieri; cavare cavo; cavo cavi; cedere cede ceduto; cellulare cellulari; cena cene; cercare
cercavo cercherà cercherò; chiacchiera chiacchiere; chiamare chiamarla chiamarlo; chiedere
chiedergli chiedermi chiedersi chiederti chiedete chiedevo chiesto; chiudere chiuso; cibo cibi;
cicatrice cicatrici; cieco ciechi; cima cime; citare cita citando citate citato cito; coda code;
cogliere colto; coinvolgere coinvolta coinvolte coinvolti coinvolto; col coi; colare cola colin;
collega colleghi; collettivo collettiva; colpire colpisce colpiscono; colui color; commettere
commessi; comparire compaiono compare; complessivo complessiva; complice complici; comporre compone
compongono composto; comportare comportarsi; comprendere comprendo compreso; comunicare comunica;
comunque cmq; concedere concessa concessi; concentrare concentrarsi; concludere concluse concluso;
concorrere concorso; condividere condivisa condivise condivisi condiviso; condurre condotto conduce
condusse; conferire conferisce; confondere confuso; confrontare confrontarsi; congiungere congiunto;
conoscere conoscerti conoscete conoscevo; considerare considerarsi; consigliere consiglieri;
contenere contenente contenenti contengono contiene; continuare continueranno continueremo
continuerò; contrarre contratto; contribuire contribuisce contribuiscono; convenire conviene;
convincere convinto; cooperativa cooperative; coro cori; corre congo; correggere corretto;
corrompere corrotto; cosa cose; costituire costituisce costituiscono; costringere costretta
costrette costretti costretto; costruire costruisce; covare covo; creare crea creando creano creata
create creati creato; creativo creativa; credere crederci credete credevo credimi; cristiano
cristiana cristiane cristiani; cronaca cronache; cubare cuba cubo; cura cure; curare curato; dama
dame; dare dammi dan dando dante dar daranno darebbe daremo darà darò date datemi dato dava davano
dette dia diamo diano diede diedero; datare datato; dato data dati; decidere deciso; decisivo
decisiva; dedicare dedicarsi; definire definisce definiscono; definitivo definitiva; deludere
deluso; deporre deposto; derivare derivante derivanti; descrivere descritta descritte descritti
descritto; detenere detiene; dialogo dialoghi; dieci diecimila; difendere difendersi difeso;
diffondere diffondersi diffuso; dimenticare dimenticavo dimentichi dimentichiamo; dimettere dimesso
dimettersi; diminuire diminuisce; dipingere dipinta dipinto; dire dica dice dicendo dicesse diceva
dicevano dicevo dici diciamo dico dicono dir diranno direbbe diremo dirà dirò disse dissero dissi
dite ditemi; direttiva direttive; direttore direttrice; discendere discesa; discernere discreto;
disco dischi; discoteca discoteche; discutere discusso discute; disporre dispone dispongono
disposto; distinguere distinto; distruggere distrutto; dito dita; divenire diviene; diventare
diventasse diventeranno; divertire divertirsi; domiciliare domiciliari; donare dona donati donato;
dono doni; dorare dorato; dose dosi; dotare dotate dotato; dote doti; dovere debba debbano dee deve
devi devo devono dobbiamo dovendo doversi dovesse dovessero dovessi dovete dovette dovettero doveva
dovevamo dovevano dovevi dovevo dovrai dovranno dovrebbe dovrebbero dovrei dovremmo dovremo dovreste
dovresti dovrete dovrà dovrò dovuta dovuto; drago draghi; droga droghe; durare durano durata durato
durerà durò; duro dura dure duri; eccessivo eccessiva; eccetera ecc; editore editrice; effettivo
effettiva; egiziano egiziani; eleggere eletto; elementare elementari; elenco elenchi; emergere
emerso; emettere emessa emesso; ente enti; epoca epoche; erba erbe; ergere ergo; erigere eretto;
eroe eroi; escludere escluse escluso; esemplare esemplari; esercitare esercita; esibire esibirsi;
esistere esistesse; esporre espone esposte esposti esposto; esprimere esprimersi; essere eravamo
eravate eri ero essendo esserci esserlo essermi esserne essersi esserti; estendere esteso; estrarre
estratto; famigliare famigliari; familiare familiari; fan fans; farcire farcela; fare facciamo
facciamolo facciano faccio facendo facendolo facendosi facesse facessero facessi faceva facevano
facevi facevo fai fanno far farai faranno farebbe farebbero faremo faresti farete farà farò fate
fatelo fatemi fatevi fatta fatte fatto fece fecero feci; faro fari; fasciare fascino; fase fasi;
favorire favorisce; ferire ferite ferito; fermare fermarsi; fianco fianchi; fidare fidarsi fido;
fido fida; figurare figuriamoci; fila file; filo fili; fine fini; finire finendo finiranno finisca
finisce finisci finisco finiscono finite finito finì; fisico fisiche; forare foro; fornire fornisce
forniscono; foro fori; franco franchi; fresca fresche; fresco freschi; friggere fritto; frontiera
frontiere; fumare fuma; fumo fumi; fungo funghi; fuoco fuochi; game games; gara gare; garantire
garantisce; gelare gelato; gene genesi geni; gestire gestisce; giocare giochiamo; gioco giochi;
giornaliero giornaliere; girare gira girando girano girato; giro giri; giudicare giudica; giudice
giudici; giungere giunse giunto; giustificare giustifica; godere gode godersi goditi godono goduto;
governativo governativa; greco greche; guardare guardarlo guardarsi guardavo; guardiano guardiani;
gustare gustavo; idea idee; ideare ideato; identificare identifica; iena iene; immaginare
immaginavo; immagine image; immergere immerso; immobiliare immobiliari; impedire impedisce
impediscono; impegnare impegnarsi; implicare implica; imporre impone impongono imposti imposto;
incidere inciso; includere inclusa inclusi incluso; incontrare incontrarsi; indiano indiana indiani;
infermiere infermieri; infrangere infranto; ingegnere ingegneri; iniziare inizieranno; iniziativa
iniziative; innovativa innovative; inserire inserisce inserisci; intendere intendevo intesi inteso;
interrompere interrotta interrotto; intervenire interviene; intraprendere intraprese intrapreso;
introdurre introdotti introdotto introduce; irregolare irregolari; iscrivere iscriversi; israeliano
israeliani; italiano italiana italiane italiani; lago laghi; lamentare lamentarsi; lana lane; largo
larghe; lasciare lascerò lasciami lasciar lasciarla lasciarlo lasciarmi lasciarsi lasciatemi; lato
lati; lavorare lavoravo; lavorativo lavorativa; lavoratore lavoratrici; legare legata legate legato
lego; leggere leggerlo leggete letto; legislativo legislativa; lettera lettere; levare levi; libare
libano; liberare liberarsi; limare lima; lira lire; liso lisa; lode lodi; logica logiche; lontano
lontana lontane lontani; luce luci; lucere luca; lungo lunghe lunghi; luogo loco luoghi; lupo lupi;
male mal mali; malo mala; mancare mancante; manco manchi; manica maniche; maniera maniere; mano man
mani; mantenere mantenersi mantengono mantiene; marca marche; mare mar mari; martire martiri;
maschera maschere; medico mediche; mela mele; meno men; mero mera; mese mesi; messicano messicana
messicani; mestiere mestieri; meta mete; mettere messo metter metterci metterla metterli metterlo
mettermi mettersi metterti metterò mettete mise; militare militari; minare mini; miniera miniere;
mio mia mie miei; mite miti; moda mode; modo modi; molare molo; molteplice molteplici; molto
moltissime; montano montana; mordere morso; morire more morendo morta morto morì muoio muoiono muore
muori; moro mori; mosca mosche; mucca mucche; muovere mosso muoversi; muro mura muri; musica
musiche; musulmano musulmani; mutare muto; muto muti; nano nani; napoletano napoletani; nascere
nacque nate nato; nascondere nascondersi nascosto; nato nata; nave navi; necessitare necessita;
negare nega negato; negativo negativa; nero nera nere neri; nodo nodi; nome nomi; nono nona;
normativa normative; nota note; notare notato noto; noto noti; nube nubi; nucleare nucleari; nudo
nuda nude nudi; nuovo nova; obbligo obblighi; occupare occuparsi; ode odi; odiare odia odiano
odiato; offendere offeso; offrire offerto; oggettivo oggettiva; olio oli; operativo operativa;
opporre oppone; ora ore; organizzativo organizzativa; orlare orlando; orma orme; orso orsi; osare
osa osato osi oso; osso ossa; ottenere ottengono ottiene ottieni; pacco pacchi; pagare pagando
pagano pagata pagate pagati pagato pagherà paghi paghiamo pago; palare palo; papa papi; parare para;
parco parchi; parente parentesi; parere pare pareva; parlamentare parlamentari; parlare parlarne
parlavo parleremo; particolare particolar particolari; partigiano partigiani; passivo passiva; pelo
peli; pena pene; pensare pensarci pensavo; percepire percepisce; perché perchè; percorrere percorso;
perdonare perdonami; permettere permettersi; pesare pesa; peso pesi; pia pie; piacere piacerebbe;
piare pian pin; picco picchi; pino pini; pizzicare pizzico; poco poca poche pochi pochissimi;
pollice pollici; polo poli; pompiere pompieri; popolare popolari; porgere porsi; porre pone ponendo
pongono pose; portare portarla portarlo portarmi portarsi porteranno porterebbe; posare posa;
positivo positiva; possedere possiede possiedono; potere possa possano possiamo posso possono
potendo poterla poterlo potersi potesse potessero potessi potete poteva potevamo potevano potevi
potevo potrai potranno potrebbe potrebbero potrei potremmo potremo potreste potresti potrete potrà
potrò potuta potuto puoi può; preferire preferisce preferisci preferisco preferiscono; pregare
preghiamo; preghiera preghiere; preliminare preliminari; prendere prenderanno prenderla prenderli
prenderlo prendermi prenderne prendersi prenderti prenderò prendete presero preso; preoccupare
preoccuparsi preoccuparti; preparare prepararsi; presentare presentarsi; presumere presunto;
prevedere previsti; preventivo preventiva; produrre prodotta prodotte produce producendo producono;
produttivo produttiva; produttore produttrice; professore prof; profugo profughi; progressivo
progressiva; promettere promesso; promuovere promossa promosso; proporre propone proponendo propongo
propongono propose proposta proposti proposto; prospettiva prospettive; proteggere protetto;
protendere protesi; provare provarci proverò; provenire provengono proviene; pulire pulito; punire
punito; pure pur; puro pura puri; quartiere quartier quartieri; quello quegli quei; quotidiano
quotidiana quotidiane quotidiani; raccogliere raccolgono raccolto; raccomandare raccomando;
raggiungere raggiunse raggiunta raggiunti raggiunto; rame rami; rapire rapito; rappresentativo
rappresentativa; raro rara rare rari; rata rate; reagire reagisce; recare reca recarsi recato;
reggere retto; regolare regolari; relativo relativa; rendere renderebbe renderla renderlo rendersi
resa resi reso; rene reni; reo rei; repubblicano repubblicana repubblicani; resa rese; respingere
respinto; restare resteranno; restringere ristretto; rete reti; riassumere riassunto; ricco ricche
ricchi; ricerca ricerche; ricevere ricevette; richiamo richiami; richiedere richiesta richiesti
richiesto; ricoprire ricoperto; ricordare ricordarsi ricordatevi ricordavo; ridere ride ridendo
riso; ridurre riduce riducendo riducono; riferire riferendosi riferirsi riferisce riferisco
riferiscono; rifiutare rifiuta; riga righe; riguardare riguardante riguardanti; rilassare
rilassante; rimanere rimanga rimango rimangono rimarranno rimarrà rimase rimasero rimasta rimasti
rimasto; rimare rimaste; rimettere rimesso; rimpiangere rimpianto; rimuovere rimosso; rinchiudere
rinchiuso; riprendere riprendersi ripresi ripreso; risalire risalente risalgono; risolvere risolto;
rispondere rispose risposto; ritenere ritengo ritengono ritiene; ritirare ritirarsi; rito riti;
ritrarre ritratto; ritrovare ritrovarsi; riunire riunisce; riuscire riesca riescano riesce riesci
riesco riescono riuscirai riusciranno riuscirci riusciremo riuscirà riuscirò riuscisse riuscivo;
riva rive; rivelare rivelarsi; rivolgere rivolgersi rivolti; rizzare rizzoli; roba robe; rogare
rogo; rompere rotto; rosa rose; roso rosa; rubare ruba rubano rubate rubato; sacco sacchi; sala
sale; sale sali; salire salendo salgono salita salito; salvare salvarsi; sano sana sane sani; santo
san; sapere sai sanno sapendo saperlo saperne sapersi sapesse sapessi sapete sapeva sapevamo
sapevano sapevi sapevo sappi sappia sappiamo sappiano sappiate saprai sapranno saprei sapremo saprà
saputo; sbarco sbarchi; scegliere scelgo scelgono scelto; scendere scesa scese scesi sceso;
sciogliere sciolto; scomparire scompare scomparso; sconfiggere sconfitto; sconvolgere sconvolto;
scoprire scoprirlo; scrittore scrittrice; scrivere scrisse scriverlo; scusa scusami; scusare
scusatemi; sede sedi; sedere sedersi seduta seduti seduto siede; seguire seguiranno seguirlo
seguirà; sembrare sembrerebbe; seme semi; semplice semplici; sentire sentir sentirlo sentirmi
sentirsi sentirti sentivo; sera sere; servire serviranno servirebbe servirà; siciliano siciliana
siciliani; significare significa significherebbe significhi; significativo significativa; sino sin;
siriano siriani; sito siti; smettere smesso smetterla smettetela smettila; sodare sodo; soddisfare
soddisfatto; soffrire sofferto; soggettivo soggettiva; sole sol soli; sollevare solleva; solo sola;
sorprendere sorpreso; sorridere sorriso; sospendere sospesi sospeso; sostenere sostengono sostiene;
sostituire sostituisce; sottoporre sottoposta sottoposto; sovrano sovrani; spegnere spento; sperare
speravo; spettacolare spettacolari; spia spie; spiare spin; spiegare spiegarmi spieghi; spingere
spinto; sporco sporchi; sportivo sportiva; sposare sposarsi; spostare spostarsi; spreco sprechi;
stabilire stabilisce; stanco stanchi; stare sta stai stan stando stanno starebbe staremo stava
stavamo stavano stavi stavo stessero stiamo stiano sto; stendere steso; storcere storto; straniero
straniere; strega streghe; stupire stupisce; subire subisce subiscono subite subito; succedere
successe; successivo successiva; sudare sudan; suggerire suggerisce suggerisco suggeriscono;
supporre suppone suppongo; svegliare svegliarsi; sviluppare svilupparsi; tacco tacchi; tale tal
tali; tasca tasche; tedesca tedesche; tedesco tedeschi; tela tele; telecamera telecamere;
telecomandare telecomando; telefono telefoni; televisivo televisiva; tema temi; temere teme temo
temono; tenere tenendo tenerlo tenersi tenete teneva tenga tengo tengono teniamo tenne tenuta tenute
tenuti tenuto terrà tiene tieni; tesare teso; teso tesa tese tesi; tifare tifo; tipico tipiche; tipo
tipi; tirare tira tirando tirano tirate tirato tiro; tiro tiri; titolare titolari; toccare toccherà;
tocco tocchi; togliere togliersi tolgono tolta tolto; tono toni; topo topi; torcere torto; tornare
torneranno tornerò; toro tori; toscano toscana toscani; tradire tradisce; tradurre traduce; trapano
trapani; trarre trae tratto; trascorrere trascorsi trascorso; trasferire trasferirsi trasferisce;
trasformare trasformarsi; trasmettere trasmessa trasmesse trasmessi trasmesso; trattare trattandosi
trattarsi trattasse; trattativa trattative; trovare trovarci trovarla trovarlo trovarmi trovarsi
trovarti trovasse trovavo troverai troveranno troveremo troverete troverò trovino; tubare tubo; tubo
tubi; tuo tua tue tuoi; turco turchi; ubriaco ubriachi; uccidere ucciderlo uccisa uccise ucciso;
udire udito; unica uniche; unire unirsi unisce uniscono unite unito; uomo uomini; uovo uova; urlare
urlando urlato urlo; urlo urla; urna urne; usare usando usano usarla usarlo usate usati usato usava
usavano usiamo; uscire uscendo usciamo uscirne uscita uscite usciti uscito usciva uscì; uso usa usi;
vago vaga; vaio vai; valere vale valeva valgono; vaso vasi; vedere veda vedano vede vedendo vederci
vederla vederli vederlo vedermi vedersi vederti vedervi vedete vedeva vedevano vedevo vedi vediamo
vedo vedono vedrai vedranno vedremo vedrete vedrà vedrò vide videro vidi visto; vela vele; vena
vene; veneziano veneziani; venire venendo venga vengano vengo vengono veniamo venisse venissero
venite veniva venivano venne vennero venuto verrai verranno verrebbe verrebbero verrà vien viene
vieni; verificare verificarsi; vero vera vere veri; vertice vertici; vestire vestirsi; veterano
veterani; via vie; videogioco videogiochi; vincere vinse vinta vinto; vincitore vincitrice; vino
vini; vite viti; vivere visse vissuto vivendo viveva vivevano viviamo vivo vivono; vivo viva vive
vivi; voce voci; volare vola; volere voglia vogliamo vogliano voglio vogliono volendo volerlo
volersi volesse volessero volessi volete voleva volevamo volevano volevi volevo volle voluta voluto
vorrai vorranno vorrebbe vorrebbero vorrei vorremmo vorresti vorrà vuoi vuol vuole; volo voli;
votare vota votano votato voto; voto voti; yogo yoga; zanzara zanzare; zona zone
"""
