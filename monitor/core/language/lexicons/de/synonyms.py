"""German words and phrases that may stand for one another: common verbs and nouns of news.

Written by hand. Beside a word stand those of its forms that its stem does not give. Left out are
pairs of which one says more: rescued and recovered, a ship and a boat, one child and several.
"""

GROUPS = """
stattfinden stattfand stattgefunden abhalten abgehalten fand_statt; sterben starb gestorben
versterben verstarb verstorben; beginnen begann begonnen anfangen anfing angefangen starten; enden
beenden aufhören schließen; bekommen bekam erhalten erhielt kriegen; steigen stieg gestiegen
zunehmen zunahm zugenommen klettern kletterte; sinken sank gesunken fallen fiel gefallen zurückgehen
zurückging zurückgegangen; zeigen darlegen nachweisen; verkünden bekanntgeben bekanntgab
bekanntgegeben ankündigen mitteilen; benutzen benützen verwenden nutzen gebrauchen; Auto auto wagen
pkw fahrzeug; lkw lastwagen laster; polizist polizeibeamter polizeibeamte beamter beamte; arzt
mediziner; firma unternehmen betrieb; mitarbeiter beschäftigter beschäftigte angestellter
angestellte; chef leiter; chefin leiterin; flugzeug maschine; haus gebäude; feuer brand; unglück
unfall; umfrage befragung erhebung; vertrag abkommen vereinbarung; verhandlungen gespräche;
gefängnis haftanstalt justizvollzugsanstalt; krankenhaus klinik spital hospital; schüler schulkind;
versuchen bemühen; helfen half geholfen unterstützen; verletzen verletzt verwunden verwundet;
entdecken finden fand gefunden aufspüren; kaufen erwerben erwarb erworben; bauen errichten; abreißen
abriss abgerissen; reparieren instandsetzen ausbessern; bleiben blieb geblieben verbleiben verblieb;
treffen traf getroffen begegnen; geschehen geschah passieren sich_ereignen ereignen vorfallen;
fordern verlangen; benötigen brauchen; ablehnen zurückweisen; verschieben verlegen vertagen; absagen
streichen gestrichen; zurücktreten zurücktrat zurückgetreten rücktritt; gründen einrichten;
untersuchen prüfen; erlauben gestatten zulassen; verbieten untersagen; erklären erläutern; preis
kosten; lohn gehalt; arbeitslos erwerbslos; samstag sonnabend; start beginn anfang; ende schluss
abschluss; schnell rasch zügig; groß riesig; derzeit momentan gegenwärtig aktuell; sofort umgehend
unverzüglich; oft häufig; ungefähr etwa rund circa; bald demnächst; jedoch allerdings aber; weil da
denn; bürgermeister rathauschef oberbürgermeister; bewohner einwohner anwohner; gast besucher;
pandemie seuche; angriff attacke; attackieren angreifen; erhöhen anheben; senken verringern
reduzieren; ziel absicht; weiter fortgesetzt; wiederaufnehmen fortsetzen; begrüßen loben gutheißen;
lenken steuern führen; fliehen floh geflohen flüchten; gewinn ertrag; verlust einbuße; anwalt
rechtsanwalt; anwältin rechtsanwältin; prozess verfahren; urteil richterspruch; bahn eisenbahn; lift
aufzug fahrstuhl; fleischer metzger schlachter; tischler schreiner; briefträger postbote;
unterschreiben unterschrieb unterschrieben unterzeichnen; einbrechen einbrach eingebrochen abstürzen
abgestürzt sinken sank fallen fiel; anziehen anzog steigen stieg; verpflichten engagieren;
freisprechen freigesprochen; spiel partie begegnung match; mannschaft team elf; trainer coach;
torwart keeper; stürmer angreifer; fan anhänger; stadion arena; sieg erfolg; unentschieden remis;
impfung impfstoff; krankheit erkrankung; behandlung therapie; arznei arzneimittel medikament;
patient kranker kranke; umsatz erlös; gewinn überschuss; kredit darlehen; steuer abgabe; aktionär
anteilseigner; fabrik werk; streik ausstand arbeitsniederlegung; stelle arbeitsplatz job; regen
niederschlag; hitze hitzewelle; hochwasser überschwemmung flut; zug bahn; fähre schiff; strecke
linie; stau verkehrsstau; forscher wissenschaftler; studie untersuchung; ausstellung schau; gemälde
bild; buch roman; autor schriftsteller verfasser; sänger sängerin; band gruppe; konzert auftritt;
schule lehranstalt; lehrer lehrkraft; gemeinderat stadtrat; wahl abstimmung; gesetz vorschrift;
parlament volksvertretung; minister ressortchef; botschafter gesandter; waffenruhe feuerpause
waffenstillstand; soldat militär; feuerwehrmann feuerwehrleute; vermisst verschollen; gegner
kontrahent; protest demonstration kundgebung; demonstrieren protestieren; sperren schließen; öffnen
aufmachen; verkaufen veräußern; mieten pachten; spenden geben; sammeln zusammentragen;
zusammenstoßen kollidieren prallen; explodieren detonieren; explosion detonation; absagen ausfallen;
verspätet verspätung; wohnung appartement; wohnen leben; wollen möchten beabsichtigen planen;
vorschlagen anregen; teilnehmen mitmachen sich_beteiligen beteiligen; enthalten umfassen beinhalten;
dauern währen andauern; kosten kostenpunkt; täglich jeden_tag tag_für_tag; jährlich jedes_jahr
pro_jahr; wöchentlich jede_woche; monatlich jeden_monat; vorjahr vorigen_jahr vergangenen_jahr
letzten_jahr; zuletzt kürzlich neulich unlängst; ankommen eintreffen anlangen; abfahren losfahren
aufbrechen; geben überreichen aushändigen; behalten beibehalten; schätzen beziffern veranschlagen;
erwarten rechnen_mit; verursachen auslösen hervorrufen herbeiführen; führen leiten; zerstören
verwüsten vernichten; löschen bekämpfen; überfluten überschwemmen; hochwasser überschwemmung flut;
kalt frostig eisig; stark kräftig heftig; schwach leicht gering; viel zahlreich viele; mehrere
einige etliche; gesamt ganz komplett vollständig; nahe unweit nah; erneut wieder abermals nochmals;
plötzlich unvermittelt jäh; teilweise teils zum_teil; besitzer eigentümer inhaber; kunde käufer;
verkäufer händler; lehrer lehrkraft pädagoge; bauer landwirt; wirt gastwirt; fahrer lenker
chauffeur; behörde amt; gesetz regelung; bußgeld geldstrafe; urteil richterspruch entscheidung;
abstimmung votum; stimmen votieren; wahl urnengang; sieg erfolg; mannschaft team elf; spieler akteur
kicker; tor treffer; zuschauer publikum; trainer coach; stadion arena; schiff dampfer; zug bahn
eisenbahn; straße fahrbahn; sperren schließen dichtmachen; öffnen eröffnen aufmachen; suchen
fahnden; zurückkehren heimkehren wiederkommen; liefern zustellen; schicken senden entsenden; lesen
durchlesen; schreiben verfassen; sprechen reden; schweigen sich_nicht_äußern keine_angaben_machen;
gebäude bau bauwerk; keller untergeschoss; dach bedachung; baum gehölz; fällen absägen umhauen; tier
vieh; hund vierbeiner; reise fahrt; urlaub ferien; feiern begehen; fest feier; preis auszeichnung;
auszeichnen ehren prämieren; verdienen einnehmen; umsatz erlös; verlust minus defizit; gewinn
überschuss plus; schulden verbindlichkeiten; zahlen bezahlen begleichen entrichten; sparen
einsparen; leihen borgen; spenden stiften; sammeln zusammentragen; messen ermitteln; wissenschaftler
forscher; studie untersuchung; bemerken feststellen wahrnehmen; wissen kennen; glauben meinen
annehmen; hoffen erhoffen; fürchten befürchten; warnen mahnen; zusagen versprechen zusichern;
zustimmen billigen einwilligen; beschließen entscheiden; vorsitzende vorsitzender vorstandschef;
mitglied angehöriger; verein klub; jugendlicher teenager heranwachsender; alter betagt; rentner
pensionär senior ruheständler; wetter witterung; regen niederschlag; schnee schneefall; gewitter
unwetter; sturm orkan; strom elektrizität; ausfallen gestrichen; verspätung verzögerung; beschädigen
demolieren; nacht nachts; morgens früh; abends am_abend; mittags am_mittag; anschließend danach
später hinterher; zuvor vorher; zunächst zuerst anfangs; schließlich endlich; außerdem zudem ferner
darüber_hinaus; dennoch trotzdem gleichwohl; deshalb daher deswegen darum; während unterdessen; etwa
beispielsweise zum_beispiel
"""
