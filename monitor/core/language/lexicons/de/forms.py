"""German: forms of words that no ending makes, behind the word that they are forms of.

Derived from the data of simplemma 2.0 for the commonest words of wordfreq 3.1.1; see NOTICE.
`scripts/irregular_forms.py` makes it.
"""

from __future__ import annotations

FORMS = """
abarbeiten arbeit; abbauen abgebaut; abbrechen abgebrochen; abdecken abgedeckt; abes abs; abgeben
abgaben abgegeben abzugeben; abhalten abgehalten abzuhalten; abholen abgeholt; ablaufen abgelaufen
abläuft; ablegen abgelegt; ablehnen abgelehnt; ableiten abgeleitet; ablenken abgelenkt; ablösen
abgelöst; abnehmen abgenommen; abreissen abriss; abreißen abgerissen; abrufen abgerufen; absagen
abgesagt; abschaffen abgeschafft; abschalten abgeschaltet; abscheiden abschied; abschieben
abgeschoben; abschließen abgeschlossen abgeschlossenen abzuschliessen; abschneiden abgeschnitten
abschnitt abschnitte; absehen abgesehen; absetzen abgesetzt; abstand abständen; abstehen abstand;
absteigen abstieg; abstellen abgestellt; abstimmen abgestimmt; abwarten abzuwarten; abweisen
abgewiesen; abziehen abgezogen; album alben; alle all allem aller; alt alte alten alter altes; ami
amis; amt amtes; anbieten angeboten anzubieten; anbringen angebracht; anerkennen anerkannt
anerkannte; anfahren angefahren; anfangen anfing anfängt angefangen anzufangen; anfertigen
angefertigt; anführen angeführt; angeben angaben angegeben angegebenen; angreifen angegriffen
angriff angriffe angriffen anzugreifen; anhalten angehalten; anhören angehört; anklagen angeklagt;
ankommen angekommen ankam; ankündigen angekündigt; anlegen angelegt anzulegen; anliegen anlagen;
anmelden angemeldet; anmessen angemessen angemessene; annehmen angenommen annahmen annimmt
anzunehmen; anordnen angeordnet; anpassen angepasst anzupassen; anregen angeregt; anrichten
angerichtet; anrufen angerufen; ansagen angesagt; ansatz ansätze; anschauen angeschaut anzuschauen;
anschlag anschläge anschlägen; anschließen angeschlossen anzuschliessen; ansehen angesehen ansieht
anzusehen; ansetzen angesetzt; ansiedeln angesiedelt; ansprechen angesprochen anzusprechen; anspruch
ansprüche ansprüchen; anstehen anstand; ansteigen anstieg; anstellen angestellt; anstreben
angestrebt; antibiotikum antibiotika; antrag anträge; antreffen anzutreffen; antreiben angetrieben
antrieb; antreten angetreten; antun angetan; anwalt anwälte; anweisen angewiesen; anwenden angewandt
angewandte angewendet anzuwenden; anzeigen angezeigt; anziehen angezogen; anzünden angezündet; app
apps; arbeitskraft arbeitskräfte; arbeitsplatz arbeitsplätze; arm arme armen armer armes; arschloch
arschlöcher; aufatmen atmen; aufbauen aufgebaut aufzubauen; aufbringen aufgebracht; aufdecken
aufgedeckt; auffallen auffällt aufgefallen; auffinden aufgefunden; auffordern aufgefordert;
aufführen aufgeführt; aufgeben aufgaben aufgegeben aufzugeben; aufgreifen aufgegriffen; aufhalten
aufgehalten aufzuhalten; aufheben aufgehoben; aufhängen aufgehängt; aufhören aufgehört; aufklären
aufgeklärt; auflegen aufgelegt; aufliegen auflagen; auflisten aufgelistet; auflösen aufgelöst;
aufmachen aufgemacht; aufnehmen aufgenommen aufnahmen aufnimmt aufzunehmen; aufpassen aufgepasst;
aufregen aufgeregt; aufrufen aufgerufen; aufsatz aufsätze; aufsetzen aufgesetzt; aufstehen
aufgestanden aufstand; aufsteigen aufstieg; aufstellen aufgestellt aufzustellen; auftauchen
aufgetaucht; aufteilen aufgeteilt; auftrag aufträge; auftragen aufgetragen; auftreten aufgetreten
auftritt; aufwachen aufgewacht; aufwachsen aufgewachsen; aufwinden aufwand; aufzeichnen
aufgezeichnet; aufzeigen aufgezeigt; ausarbeiten ausgearbeitet; ausbauen ausgebaut auszubauen;
ausbilden ausgebildet; ausbrechen ausgebrochen; ausdenken ausgedacht; ausdrücken ausgedrückt
auszudrücken; ausfallen ausfällt ausgefallen; ausführen ausgeführt auszuführen; ausfüllen
ausgefüllt; ausgeben ausgaben ausgegeben; ausgehen ausgegangen auszugehen; ausgleichen ausgeglichen
auszugleichen; auslassen ausgelassen; auslegen ausgelegt; ausleihen ausgeliehen; ausliefern
ausgeliefert; auslösen ausgelöst; ausmachen ausgemacht; ausmessen ausmass; ausnehmen ausgenommen
ausnahmen; ausnutzen ausgenutzt; ausprägen ausgeprägt; ausrechnen ausgerechnet; ausrichten
ausgerichtet; ausrüsten ausgerüstet; ausschalten ausgeschaltet; ausscheiden ausgeschieden;
ausschelten ausschalten; ausschließen ausgeschlossen auszuschliessen; ausschneiden ausschnitt;
ausschreiben ausgeschrieben; aussehen aussieht; aussetzen ausgesetzt auszusetzen; aussprechen
ausgesprochen; ausstatten ausgestattet; aussteigen ausstieg; ausstellen ausgestellt; ausstrahlen
ausgestrahlt; aussuchen ausgesucht; austauschen ausgetauscht; austragen ausgetragen; austreten
austritt; ausweisen ausgewiesen; auswerten ausgewertet; auswählen ausgewählt ausgewählte
ausgewählten; auszahlen ausgezahlt; auszeichnen ausgezeichnet ausgezeichnete; ausziehen ausgezogen;
ausüben ausgeübt auszuüben; außehen ausgesehen aussah; bad bäder; baden bad; ball bälle; band
bänder; bar bars; bauen bau baut baute bauten; bedenken bedacht; bedürfen bedarf; befinden befand
befanden befunden; begeben begab begibt; begehen begangen; beginnen begann begannen begonnen;
begreifen begriff begriffe begriffen; behalten behielt behält; beheben behoben; beibringen
beigebracht; beissen biss; beitrag beiträge beiträgen; beitragen beigetragen; beitreten beitritt;
bekanntgeben bekanntgegeben; bekommen bekam bekamen; benennen benannt; beraten berät; bereitstellen
bereitgestellt; bergen birgt; beschließen beschloss beschlossen; beschluß beschlüsse; beschreiben
beschrieb beschrieben beschriebene; besitzen besass besassen besessen; besprechen besprochen;
bestehen bestand bestanden bestände; bestreiten bestritten; beten bett; betrag beträge; betragen
betrug beträgt; betreffen betrifft betroffen; betreiben betrieb betriebe betrieben; betreten
betritt; betrügen betrogen; beweisen bewiesen; bewerben beworben; bewissen bewusste; beziehen bezog
bezogen; bezug bezüge; bezweifeln bezweifle; biegen bogen; bieten bot boten; binden band banden
bände; bischof bischöfe; bitten bat; blasen bläst; bleiben blieb blieben; block blöcke; boden böden;
boy boys; brauchen bräuchte bräuchten; brechen brachen bricht; brennen brannte; bringen brachte
brachten; bruder brüder brüdern; buben bub; buch bücher büchern; bundesland bundesländer
bundesländern; böse böser; cop cops; darstellen dargestellt darzustellen; day days; denken dachte
dachten; derjenige denjenigen diejenige diejenigen; derselbe dasselbe demselben denselben desselben
dieselbe dieselben; dorf dörfer dörfern; doubeln double; dringen drang; dunkel dunkle dunklen
dunkler; durchführen durchgeführt durchzuführen; durchschneiden durchschnitt; durchsetzen
durchgesetzt durchzusetzen; dürfen darfst durfte durften; edel edle edlen; ehe ehen; einbauen
eingebaut; einbetten eingebettet; einbeziehen einbezogen; einbinden eingebunden; einbrechen
eingebrochen; einbringen eingebracht; einfallen einfällt; einfluß einflüsse; einfügen eingefügt;
einführen eingeführt einzuführen; eingehen eingegangen einzugehen; eingreifen eingriff eingriffe;
einhalten eingehalten einzuhalten; einholen eingeholt; einkunft einkünfte; einladen eingeladen;
einlassen eingelassen; einlegen eingelegt; einleiten eingeleitet; einnehmen eingenommen einnahmen;
einreichen eingereicht; einrichten eingerichtet einzurichten; einräumen eingeräumt; einsatz einsätze
einsätzen; einschalten eingeschaltet; einschlafen eingeschlafen; einschlagen eingeschlagen;
einschließen eingeschlossen; einschränken eingeschränkt; einsetzen eingesetzt einzusetzen;
einsperren eingesperrt; einsteigen einstieg; einstellen eingestellt einzustellen; einstufen
eingestuft; einteilen eingeteilt; eintrag einträge; eintragen eingetragen; eintreffen eingetroffen;
eintreten eingetreten eintritt; einwand einwände; einweihen eingeweiht; einziehen eingezogen; eisen
eis; elb elbe; empfangen empfing empfängt; empfehlen empfahl empfiehlt empfohlen; empfinden empfand
empfunden; enden end; eng enge engen enger engeren; entfallen entfällt; enthalten enthielt enthält;
entnehmen entnommen; entscheiden entschied; entschließen entschloss; entsprechen entsprach
entspricht; entstehen entstand entstanden; entwerfen entworfen entwürfe; entziehen entzogen;
erbringen erbracht; erfahren erfuhr erfährt; erfinden erfunden; ergeben ergab ergaben ergibt;
ergreifen ergriffen; erhalten erhielt erhielten erhält; erheben erhob erhoben erhobenen; erkennen
erkannt erkannte; erleiden erlitt erlitten; ernennen ernannt; erscheinen erschien; erschießen
erschossen; erschließen erschlossen; ertrag erträge; erweisen erwies; erwerben erwarb erworben; euer
eure eurem euren eurer; fachkraft fachkräfte; fad faden; faden fäden; fahren fuhr fuhren fährst
fährt; fahrgast fahrgäste; fahrrad fahrräder; faken fakt fakten; fallen fiel fielen; fan fans;
fangen fing fängt; faxen fax; fertigstellen fertiggestellt; festhalten festgehalten festzuhalten;
festlegen festgelegt; festnehmen festgenommen; festsetzen festgesetzt; feststellen festgestellt
festzustellen; finden fand fanden fände; firma firmen; fliegen flog flogen; fliehen floh; fliessen
floss; flug flüge; flughafen flughäfen; fluß flüsse; fortschreiten fortschritt; fortsetzen
fortgesetzt; forum foren; freigeben freigegeben; freilassen freigelassen; fressen frisst; frucht
früchte früchten; fügen fügt fügte; führungskraft führungskräfte; gang gänge; garen garten; garten
gärten; gasen gas gast; gast gäste gästen; geben gab gaben geb gebt gegeben gegebenen gib gibst gibt
gäbe; gebieten gebot; gebären geboren; gedenken gedacht; gefallen gefiel; gegenstand gegenstände
gegenständen; gehalt gehälter; gehen gegangen geh gehst geht ging ginge gingen; gelingen gelang
gelangen gelangt gelungen gelungenen; gelten galt galten gilt; gen gene; geniessen genoss; genießen
genossen; geraten geriet gerät; geschehen geschah geschieht; gestehen gestanden; gewinnen gewann
gewannen gewonnen; glas gläser; glauben geglaubt; glückwunsch glückwünsche; googeln google; gott
götter; grab gräber; graffito graffiti; greifen gegriffen griff griffen; gremium gremien; groß
grösser grössere grösseren grösserer grösseres grösste grössten grösster grösstes; grundsatz
grundsätze; gründen gegründet; gucken geguckt; gut gute gutem guten guter gutes güter gütern;
gymnasium gymnasien; hafen häfen; halten hielt hielten hält hältst; hand hände händen; handeln
handle; hart härter; hauen haut; haus häuser häusern; heben hebt hob; heissen hiess; helfen half
hilf hilft; heranziehen herangezogen; herausfinden herausgefunden herauszufinden; herausgeben
herausgegeben; herausstellen herausgestellt; herstellen hergestellt herzustellen; hervorgehen
hervorgegangen; hervorheben hervorgehoben; herziehen herzog; hinrichten hingerichtet; hintergrund
hintergründe; hinterlassen hinterliess hinterlässt; hinweisen hingewiesen hinzuweisen; hinzufügen
hinzugefügt hinzuzufügen; hit hits; hoch hohe hohem hohen hoher hohes höchste höchsten höchster
höher höhere höheren höherer höheres; hochladen hochgeladen; holen hol holt holte holten; huhn
hühner; hängen hing; hören hör hörst hört hörte hörten; individuum individuen; jagen jagt; jeder
jede jedem jeden jedes; jener jene jenem jenen jenes; jung jünger jüngere jüngeren jüngste jüngsten
jüngster; kanal kanäle kanälen; kennen kannte kannten; kennenlernen kennengelernt kennenzulernen;
kindergarten kindergärten; klingen klang klänge; kommen kam kamen käme kämen; konto konten; korn
körner; kosen kost; kraft kräfte kräften; krankenhaus krankenhäuser krankenhäusern; kraut kräuter;
kriterium kriterien; kuh kühe; kunst künste; kurz kürzer kürzere kürzeren kürzester; laden lud läden
lädt; land länder ländern; lang länger längere längerem längeren längerer längste längsten; lassen
liess liesse lässt; laufen lief liefen läuft; leben lebst lebt lebte lebten; legen leg legt legte
legten; lehrkraft lehrkräfte; leiden litt; lesen las les lies liest; liegen lag lagen; loben lob
lobt lobte; lose loser; losen lost; luk luke; läuten leuten; lösen löst löste; lügen log lügt; macht
mächte; malen malt malte; mangel mängel; mann männer männern; markt märkte märkten; material
materialien; mauen maut; maus mäuse; mechanismus mechanismen; medium medien; mem meme; messen mass
massen; ministerium ministerien; missstand missstände; mitmachen mitgemacht; mitnehmen mitgenommen
mitzunehmen; mitteilen mitgeteilt mitzuteilen; mixen mix; museum museen; mutter mütter; mythos
mythen; mögen mag magst mochte möchte möchten möchtest; nachdenken nachgedacht nachzudenken;
nachfragen nachgefragt; nacht nächte; nachwachsen nachwuchs; nachweisen nachgewiesen; nagel nägel;
nah nahen naher nächste nächsten nächster nähere näheren; nahen naht; nehmen nahm nahmen nimm nimmst
nimmt; nennen nannte nannten; neu neue neuem neuen neuer neuere neueren neues neueste neuesten
neusten; nichts nix; nierderlande niederlanden; nil nils; novum nova; nuss nüsse; obsen obst; ohr
ohren; ort ortes; orten ort; parkplatz parkplätze; pass pässe; pesen pest; plan pläne plänen; polen
pol; potentiell potentielle potentiellen; prinzip prinzipien; privileg privilegien; pur pure; rasen
rast; rat rates; raten rat rät; ratschlag ratschläge; regen reg regt; reissen riss risse; reiten
ritt; rennen rannte; ringen rang; risiko risiken; rot rote roten roter rotes; rufen rief riefen ruf
ruft; ruhen ruht; sack säcke; sagen sag sagst sagt sagte sagten; samen sam; satz sätze sätzen; sauen
sau; saugen sog; schaden schäden; schaffen schuf; scheinen schien schiene schienen; schieben schob;
schießen schoss; schlafen schlief schläft; schlag schläge; schlagen schlug schlugen schlägt;
schließen schloss schlossen; schlingen schlangen; schloss schlösser; schluss schlüsse; schneiden
schnitt schnitte; schreiben schrieb schrieben; schreien schrie; schreiten schritt schritte
schritten; schuss schüsse; schwach schwächer; schwimmen schwamm; see seen sees; sehen sah sahen seh
seht sieh siehe siehst sieht sähe; selbstständig selbstständige; sicherstellen sichergestellt
sicherzustellen; simpel simple; singen sang; sinken sank sankt; sitzen sass sassen; solo soli;
sprechen sprach sprachen sprich sprichst spricht; springen sprang; spruch sprüche; stadion stadien;
stadt städte städten; stamm stämme; stand stände; stark stärker stärkere stärkeren stärkste
stärksten; stattfinden stattfand stattgefunden; stechen stich sticht; stehen standen ständen stünde;
stehlen stahl; steigen stieg stiegen; sterben starb starben stirbt; story stories; stossen stiess
stösst; streichen strich; streitkraft streitkräfte; studiengang studiengänge; stuhl stühle; säuern
säure; tag tages; tagen tag; teilnehmen teilgenommen teilzunehmen; teuer teure teuren teurer; thema
themen; timen tim; tochter töchter; tod tode todes; todesfall todesfälle; tonen ton; tonus toni; tor
tore toren; tot tote toten toter; tragen trug trugen trägst trägt; treffen traf trafen trifft;
treiben trieb; treten trat traten tritt; trinken trank; tun tat taten tue tust tut; typen typ; tür
türen; uhr uhren; umbauen umgebaut; umgehen umzugehen; umkehren umgekehrt; umrechnen umgerechnet;
umsatz umsätze; umsetzen umgesetzt umzusetzen; umstehen umstand umstände umständen; umstellen
umgestellt; umwandeln umgewandelt; umziehen umgezogen; unfall unfälle unfällen; unterbrechen
unterbrochen; unterbringen untergebracht; unterhalten unterhält; unterkunft unterkünfte; unterliegen
unterlag unterlagen; unternehmen unternimmt unternommen; unterscheiden unterschied unterschiede
unterschieden; unterschreiben unterschrieben; unterwerfen unterworfen; unterziehen unterzogen; vag
vage; variabel variablen; vater väter; verbergen verbirgt verborgen; verbieten verbot verboten
verbotene; verbinden verband verbunden verbundene verbände verbänden; verbrennen verbrannt;
verbringen verbracht verbrachte; verdenken verdacht; vergeben vergibt; vergehen vergangen
vergangene; vergessen vergiss vergisst; vergleichen verglichen; verhalten verhält; verlassen
verliess verliessen verlässt; verlaufen verlief verläuft; verleihen verliehen; verliegen verlag;
verlieren verlor verlorenen; vermeiden vermieden; vermögen vermag; verraten verrät; verschieben
verschoben; verschreiben verschrieben; verschweigen verschwiegen; verschwinden verschwand
verschwunden; versprechen versprach verspricht versprochen; verstehen verstand verstanden;
verstossen verstösst; vertrag verträge verträgen; vertreiben vertrieb vertrieben; vertreten vertrat
vertritt; verweisen verwiesen; verwenden verwandt verwandte; virus viren; visum visa; volk völker;
vollziehen vollzogen; voraussetzen vorausgesetzt; vorbereiten vorzubereiten; vorfall vorfälle;
vorführen vorgeführt; vorgang vorgänge; vorgeben vorgaben vorgegeben; vorgehen vorzugehen; vorlegen
vorgelegt; vorliegen vorlagen; vornehmen vorgenommen vorzunehmen; vorschlag vorschläge vorschlägen;
vorschlagen vorgeschlagen; vorschreiben vorgeschrieben; vorsehen vorgesehen; vorstehen vorstand;
vorstellen vorgestellt vorzustellen; vortrag vorträge vorträgen; vortragen vorgetragen; vorwerfen
vorgeworfen; vorwurf vorwürfe; vorzug vorzüge; wachsen wuchs wächst; wagen wagt; wahrnehmen
wahrgenommen; wald wälder wäldern; warm wärmer; was wessen; waten wat watt; weben web; weg wege
weges; wegnehmen weggenommen; wegwaschen waschen; wehen weht; weisen wies wiese wiesen; weitergeben
weitergegeben; wenden wandte; wer wem wen; werben wirbt; werfen warf warfen wirft; widersprechen
widerspricht; widerspruch widersprüche; winden wand wände wänden; wissen weiss wusste wussten
wusstest wüsste wüssten; wolf wölfe; wort wörter wörtern; zentrum zentren; ziehen zog zogen; zug
zuge züge zügen; zugeben zugegeben; zulassen zugelassen zulässt; zunehmen zugenommen; zuordnen
zugeordnet; zurechtzimmern zimmern; zurückführen zurückzuführen; zurückgehen zurückgegangen;
zurückkehren zurückgekehrt zurückzukehren; zurückweisen zurückgewiesen; zurückziehen zurückgezogen;
zusagen zugesagt; zusammenfassen zusammengefasst; zusammensetzen zusammengesetzt; zusammenstellen
zusammengestellt; zuschlagen zugeschlagen; zuschreiben zugeschrieben; zustand zustände; zustehen
zustand; zustimmen zugestimmt; zuweisen zugewiesen; zwingen zwang; üben übt; übergeben übergab;
übergreifen übergriffe; übernehmen übernahm übernahmen übernimmt übernommen; überschreiten
überschritten; überstehen überstanden; übertragen überträgt; übertreffen übertroffen; übertreiben
übertrieben; überweisen überwiesen; überwinden überwunden; überziehen überzogen
"""
