"""How common German words are."""

from __future__ import annotations

BY_HALF_OCTAVES = {
    0: """
    das der die ich in ist nicht und zu
    """,
    1: """
    als auch auf dem den des ein eine er es für im mit sich sie von
    """,
    2: """
    aber an aus bei dass du hat nach noch nur oder sind so war was wenn werden wie wir wird
    """,
    3: """
    alle am da dann diese einem einen einer habe haben ja kann man mehr mir schon sein um vor
    zum über
    """,
    4: """
    bis doch durch hier ihr immer jetzt keine können mal mich muss sehr wieder wurde zur
    """,
    5: """
    ab also bin damit denn dieser dir etwa ganz gegen geht gibt gut hatte ihre machen meine
    seine uns unter viel vom weil will zeit
    """,
    6: """
    andere anderen beim dabei deutschland dich diesem einfach hab heute ihm ihn jahr jahre
    jahren kein kommt leben macht mein menschen neue nun ob ohne seiner seit selbst soll viele
    waren wer wo wurden wäre würde zwei zwischen
    """,
    7: """
    a bereit berlin besser bitte d dafür danke dazu deutschen diesen dort drei einmal ende erst
    ersten euch fall frau gar gehen gemacht genau gerade grosse gute hast hätte ihnen ihren
    ihrer ins kommen konnte könnte lassen mann müssen nie recht s sagen sehen sei seinen sollte
    sondern sowie stadt steht tag teil uhr unsere vielleicht warum weg wegen weiss weiter welche
    welt wirklich wohl wollen während
    """,
    8: """
    allem allen allerding arbeit art b beiden bist darauf darf davon de deine denen deutsche
    dies e eigentlich einige erste fast finden frage frauen gab ganze geben geld gerne gleich
    grossen hatten heisst i ihrem jede jeden jeder jedoch jemand kam kannst keinen kinder klar
    kleine lange letzten leute liebe liegt m meinen meiner morgen möchte natürlich nein neuen
    oft paar richtig sagt sagte schnell schön seinem seite sicher sieht sogar sollen spiel
    später stehen tage the tun u vielen weitere wenig werde wissen wollte worden zurück zusammen
    zwar
    """,
    9: """
    abend allein ander anfang arbeiten ausserdem auto beide beispiel bekommen besonder besten
    bild bleiben bleibt bzw c daher daran darüber dein deren deshalb dessen direkt eben echt
    eigenen essen euro europa familie findet fragen ganzen gehört genug gesagt geschichte
    gesehen gewesen ging glaube grund guten halt halten haus hin je junge kaum kleinen kurz land
    lang leider letzte lässt meinem meisten minuten musste möglich münchen n nacht namen ne
    neben nehmen neu of online platz polizei problem schule solche sollten sonst spielen stand
    statt stellen stunden team thema unser unternehmen usa vier wasser weit weniger woche würden
    zeigt zweiten überhaupt
    """,
    10: """
    all aller alte alten alter and artikel augen bald bayern bekannt bereich beste besteht
    bestimmt bevor bisher bisschen braucht bringen bringt buch damal danach dank darum denke
    denken deutlich deutsch dinge dr dürfen ebenfall egal eher eigene einzige eltern endlich
    entwicklung erfolg erhalten ernst eu fahren fand fest film finde folge folgen form foto frei
    freunde früher führt fünf gefunden gegeben gegenüber gesellschaft geworden gilt glück gott
    gross gruppe h hamburg hand hause helfen her herr hilfe hinter hoch hätten idee ii internet
    is jedem keiner kind kopf kosten krieg könnten l lage laut leicht lesen lieber liegen link
    los läuft mag manchmal mehrere mensch millionen musik mutter mädchen männer nachdem niemand
    nächste nächsten o oben obwohl oh ort passiert person personen politik pro probleme prozent
    r raus regierung richtung rund sache scheint schliesslich schreiben schwer sehe seiten
    september sofort sohn spass spd stark stelle stellt strasse suchen super system t treffen
    trotzdem tut unserer us v vater verstehen video wahl wann weiteren wert wichtig wien wochen
    wort zeigen ziel ziemlich zukunft zunächst zweite österreich übrigen
    """,
    11: """
    ach afd alt anderem angst antwort april aufgrund august ausser bad bahn band bedeutet
    bekommt berliner bilder blick boden brauchen bruder ca cdu chance dachte dadurch dagegen
    daten deinem deinen deiner dennoch dezember drauf ebenso einigen einsatz entscheidung
    erklärt erreicht erster erstmal f falsch fehler fertig frankfurt frankreich freund fussball
    fällt führen g gebracht gedanken gefühl gehören gekommen gemeinde gemeinsam genommen gern
    gesicht gestern glauben gleichen gleichzeitig grosser guter habt hallo handelt herz hinau
    hoffe hohe hält häufig höhe hören innerhalb insbesondere insgesamt interesse irgendwie
    jahrhundert januar jeweil job juli jung jungen juni kaufen kennen kirche klasse km konnten
    kultur kunst köln könig körper la langsam laufen lernen liess luft lösung mach machte mai
    manche medien meinung meist menge meter michael mindesten mitarbeiter mitte mittel moment
    monat monate musst märz möglichkeit na name nen new nimmt nochmal november nr nutzen nähe
    nämlich ok oktober opfer p partei per peter politische prei programm rahmen raum reden reihe
    rein richtige rolle russland sachen sah saison schaffen scheisse schlecht schweiz schöne
    sech seien selber setzen sex sicherheit siehe sinn somit sommer sonntag sorgen sowohl spiele
    spieler spielt sprache sprechen spricht st staat stimme stimmt stunde stuttgart stück suche
    sucht tagen tatsächlich thoma titel to tochter tod toll tragen trotz tv unseren verein
    vergessen vergleich verloren verschiedene verschiedenen versuchen versucht voll vorbei
    vorher völlig w wahrscheinlich weise weiterhin welcher wenigsten wieso willst wirtschaft
    wobei wohnung wären x z zahl zahlen zehn ziehen zudem zumindest überall
    """,
    12: """
    absolut acht ahnung aktiv aktuell aktuelle alleine anderer angebot arbeitet aufgabe aufs
    ausbildung auswahl bank bedeutung beginn beginnt begriff beispielsweise beitrag bericht
    besondere bessere besuch bett bevölkerung bewegung bezeichnet bietet bildung blieb bürger
    chef china christian club cm co darin darunter denkt derzeit deswegen deutscher dollar dran
    drin dritte dritten druck durchau dürfte eh ehe ehrlich eins einzelnen englisch entfernt
    entscheiden entweder entwickelt erde erfahren erfahrung erfolgreich ergebni ergebnisse
    erkennen erklären erneut erreichen erwarten erwartet erzählt etc eure europäischen facebook
    fallen fans fc februar fehlt fenster firma flüchtlinge folgende folgenden folgt for freien
    freiheit freitag freude freuen freundin früh funktioniert gebe gebäude gedacht gefahr
    gefallen gefragt gefällt geh gehabt gehe genannt genauso geschrieben gesetz gespielt
    gestellt gewalt gewinnen gewählt gleiche glücklich gmbh gold google grad gruppen grösste
    grössten gründen grünen handy hannover hans hart herau herren hey hilft hohen hotel http
    hälfte hört indem informationen interessiert inzwischen irgendwann it italien j jedenfall
    jemanden john k kamen kampf karl kenne kennt kindern klein kleiner klingt knapp komm
    komplett kraft krei kritik kunden lag lande lass lebt lediglich lehrer leipzig leistung
    leuten licht lieben linie linke linken liste live länder ländern länger mache mannschaft
    markt martin max meint meinte meister mitglieder mittlerweile monaten montag mussten müsste
    nachrichten nahe nahm natur nennen nennt neuer niemal nix no nummer offen offenbar okay on
    ordnung pari passt plan plötzlich politiker politischen post projekt präsident punkt punkte
    rechte rechten rede regel regelmässig region reich reicht reise rest rot ruhe runde sag
    samstag satz schau schauen scheiss schluss schreibt schritt schuld schwarz schönen schüler
    seid selten serie setzt sieben sieg sinne situation sitzen solchen song sowa soweit soziale
    sport staaten star starke start stellte stimmen stolz studium tat teile teilen teilweise
    test text themen tiere tolle top total trifft typ tür unbedingt universität unserem unten
    unterstützung unterweg verbindung verdient verfahren verfügung verhalten verkauft verlassen
    vermutlich verstanden verstehe versuch versuche vertrag verwendet veröffentlicht volk
    vorstellen wahrheit warten website weder wenige werk wichtige wirst wochenende wollten worte
    wusste wählen york zahlreiche zeichen zeiten zeitung zieht zimmer zuerst zug zuletzt
    zusammenhang zuvor ähnlich ändern öffentlichen
    """,
    13: """
    abschluss ag aktion aktuellen al album amt andrea angaben ans anschliessend anteil antworten
    anzahl app arsch arzt aufgaben aufgenommen auge ausschliesslich aussehen ausserhalb autor
    baby baden basi bau bauen befindet begann benutzt berichtet beschäftigt bestehen bestimmte
    betrieb bewusst bezahlen beziehung bier bieten bloss brachte brauche bremen böse bücher
    bürgermeister büro cool csu dahin damen darau david ddr dienst ding diskussion draussen
    dresden dumm düsseldorf echte eindruck einfluss einzelne en energie enthält entschieden
    entsprechend entstehen erfahrungen erinnert erwähnt et ex familien fdp fehlen feiern feuer
    find flughafen fort frank franz freie friedrich froh funktion fuss fährt fällen fühlen fühlt
    führte fürs gebiet geboren geburtstag gefahren geführt gegangen gegensatz gegner gehalten
    gekauft gelesen gelten genutzt gericht gesamte gesamten geschafft geschehen gesetzt gespräch
    gestorben gesucht getan getroffen gewonnen gezeigt glaub glaubt grenze grenzen grundsätzlich
    grösse grössere grüne halle halte handeln haut heissen herzen heutigen hielt himmel hingegen
    hinten hintergrund hoffnung holen hund hände höchsten ideen iii immerhin info inhalt insel
    institut interessant internationale internationalen interview irgendwa irgendwo jugend
    jährige kaffee kaiser kamera karte kilometer kollegen komme kontakt kontrolle kurze könne
    könnt künstler lachen laden langen legen leid leisten literatur london lust lustig machst
    mail maria massnahmen mehreren meinst merkel minute miteinander mitglied mm museum möchten
    möglichkeiten möglichst müller nachricht naja nazi netz normal nötig organisation osten park
    parteien partner party passieren patienten paul perfekt persönlich position praxi preise
    prozess qualität quelle regeln relativ rennen richter richtigen robert ruhig rücken sachsen
    sage schade schaden schlafen schlechte schlimm schloss schneller schulen schutz schwarze
    schweizer schwester see sekunden setzte show sicht single sitzt sobald solange soldaten
    sonne sozialen sprach spät sterben stet studie ständig szene technik teilnehmer telefon
    theater tief tipp tisch tor trainer trinken trägt täglich türkei umgebung un union
    unterschied unterstützen unterstützt urlaub usw verantwortlich verbunden vergangenheit
    verhindern verkaufen verkehr verlag verletzt verlieren version vertrauen vertreten voller
    vorhanden wagen wahr wald wege weisse weissen weisst welchen weltweit wenigen werbung werke
    westen wetter wiederum willkommen winter wirkt wolfgang wünsche wünschen you youtube
    zeitpunkt zog zufrieden zugleich zuhause zusammenarbeit zustand zusätzlich zählt öffentliche
    """,
}
"""Terms by the half octaves that their share of documents lies under 1: 4 is a quarter."""
