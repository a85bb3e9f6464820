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
verspätet verspätung
"""
