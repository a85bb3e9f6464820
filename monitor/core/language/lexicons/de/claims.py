"""Hedges and reporting verbs in German."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import classed

CLAIMS = classed(
    """
    alleged: angeblich, angebliche, angeblichen, angeblicher, angebliches, mutmaßlich
    alleged: mutmaßliche, mutmaßlichen, mutmaßlicher, mutmaßliches, vermeintlich, vermeintliche
    alleged: vermeintlichen, vermeintlicher, vorgeblich, sogenannt, sogenannte, sogenannten, soll
    alleged: sollen, solle, sollten, sollte, unbestätigt, unbestätigten, unbestätigte
    alleged: behauptetermaßen, gerüchteweise, gerüchten zufolge, kolportiert, kolportierte
    alleged: sogenannter, sogenanntes, dem vernehmen nach, wird vorgeworfen, soll angeblich
    alleged: sollen angeblich, mutmaßlichem, vorgebliche
    probable: wahrscheinlich, vermutlich, vermutliche, wohl, voraussichtlich
    probable: höchstwahrscheinlich, mutmaßend, dürfte, dürften, aller voraussicht nach
    probable: wahrscheinliche, wahrscheinlichen, aller wahrscheinlichkeit nach, vermutete
    probable: wohl kaum, mit hoher wahrscheinlichkeit, anzunehmen, voraussichtliche
    possible: möglicherweise, womöglich, vielleicht, eventuell, könnte, könnten, mag, mögliche
    possible: möglichen, möglicher, kann sein, unklar, ungewiss, denkbar, unter umständen
    possible: potenziell, potenzielle, theoretisch, hypothetisch, möglich, fraglich, zweifelhaft
    possible: unbestimmt, offen, mögen, nicht ausgeschlossen, vorläufig, vorläufigen, unsicher
    possible: wenn überhaupt, gegebenenfalls, allenfalls
    apparent: offenbar, anscheinend, scheinbar, augenscheinlich, offensichtlich, scheint
    apparent: scheinen, schien, schienen, wie es scheint, dem anschein nach, allem anschein nach
    apparent: dem eindruck nach, anscheinende, scheinbare, mutet an, wirkt
    certain: sicher, sicherlich, gewiss, zweifellos, zweifelsfrei, eindeutig, bestimmt, definitiv
    certain: nachweislich, ohne zweifel, klar, tatsächlich, unbestritten, unzweifelhaft, fraglos
    certain: zweifelsohne, unweigerlich, bewiesenermaßen, erwiesenermaßen, selbstverständlich
    certain: natürlich, ohne jeden zweifel, auf jeden fall, unstrittig
    expected: erwartet, will, wollen, plant, planen, beabsichtigt, hofft, vorgesehen, geplant
    expected: erwarten, rechnen, absehbar, hoffen, geplante, sehen vor, sieht vor
    expected: steht kurz davor
    considered: prüft ob, prüfen ob, prüfte ob, erwägt, erwägen, erwog, überlegt ob, überlegen ob
    conditional: würde, wäre, wären, hätte, hätten, würden
    able: kann, können
    sourced: laut, zufolge, nach angaben, den angaben zufolge, nach informationen, wie es hieß
    sourced: heißt es, hieß es, nach eigenen angaben, berichten zufolge, medienberichten zufolge
    sourced: unter berufung auf, mit bezug auf, nach einschätzung, nach ansicht, aus sicht
    sourced: kreisen, insider, insidern, insidern zufolge, quellen, gemäß, nach aussage
    sourced: nach darstellung, nach worten, nach auskunft, eigenen angaben zufolge, so, demnach
    sourced: wonach, nach worten von, nach eigener darstellung, nach polizeiangaben
    sourced: den worten zufolge, informationen zufolge, angaben zufolge, auskunft zufolge
    sourced: nach meinung, nach auffassung, nach überzeugung, nach berichten, laut bericht
    sourced: laut berichten, laut angaben, aus kreisen, nach ersten erkenntnissen
    sourced: ersten erkenntnissen zufolge, nach ersten angaben, nach bisherigen erkenntnissen
    sourced: nach derzeitigem stand, berichten nach, augenzeugen, augenzeugen zufolge
    sourced: zeugen zufolge, behördenangaben zufolge, in den augen, mit verweis auf
    sourced: unter verweis auf, wie berichtet, wie es heißt, einschätzung zufolge
    sourced: darstellung zufolge
    says: beziffert, bezifferte, bezifferten, beziffern
    says: sagte, sagt, sagten, sagen, erklärte, erklärt, erklärten, teilte, mitteilte, mitteilten
    says: teilten, äußerte, meinte, meint, schrieb, schreibt, berichtete, berichtet, berichteten
    says: fügte, ergänzte, betonte, betont, nannte, kündigte, erläuterte, antwortete, mitgeteilt
    says: unterstrich, unterstreicht, hob hervor, hebt hervor, führte aus, führt aus, gab an
    says: gibt an, gaben an, geben an, gab bekannt, gibt bekannt, gaben bekannt, meldete, meldet
    says: meldeten, melden, ließ wissen, verkündete, verkündet, erzählte, erzählt, erzählten
    says: erwiderte, entgegnete, wiederholte, schilderte, schildert, kommentierte, formulierte
    says: nennt, teilt mit, teilte mit, teilten mit, erinnerte, merkte an, fuhr fort
    says: gab zu bedenken, bemerkte
    claims: behauptete, behauptet, behaupten, behaupteten, beteuerte, beteuert, bekräftigte
    claims: bekräftigt, warf, wirft, beschuldigte, beschuldigt, argumentierte, klagte, beklagte
    claims: werfen, warfen, kritisierte, argumentiert, pochte, beschuldigen, unterstellte
    claims: gibt vor, gab vor
    suspects: vermutet, vermuten, vermuteten, glaubt, glauben, glaubte, schätzt, schätzen
    suspects: schätzte, nahm an, nimmt an, gehen davon aus, geht davon aus, ging davon aus
    suspects: deutet, deuten, deutete, legt nahe, befürchtet, befürchten, verdächtigt, verdacht
    suspects: verdächtige, verdächtigen, verdächtiger, tatverdächtige, tatverdächtigen, rechnet
    suspects: fürchtet, fürchten, fürchtete, mutmaßt, mutmaßte, mutmaßten, spekuliert
    suspects: spekulierte, spekulierten, denkt, schließt nicht aus, zweifelt, zweifelte, zweifeln
    suspects: hält für möglich, ahnt, vermutung, deutete an, legte nahe, rechnete, erwartete
    suspects: prognostiziert, prognostizierte, kalkuliert, meinen, meinten
    confirms: bestätigte, bestätigt, bestätigten, bestätigen, belegte, belegt, belegen, bewies
    confirms: beweist, beweisen, zeigt, zeigte, ergab, ergaben, enthüllte, stellte klar
    confirms: steht fest, erwiesen, bewiesen, nachgewiesen, verifiziert, entdeckte, fand heraus
    confirms: fanden heraus, deckte auf, enthüllt, offenbarte, offenbart, ermittelte, zeigten
    confirms: zeigen, weist nach, wies nach, dokumentiert, bezeugte, bezeugt, ergibt, beweise
    confirms: stellte fest
    admits: räumte ein, räumt ein, einräumte, eingeräumt, gab zu, gibt zu, zugab, zugegeben
    admits: gestand, gesteht, gestanden, räumte, räumt, gaben zu, geben zu, räumten ein
    admits: räumen ein, bekannte, bekennt, akzeptierte
    denies: bestritt, bestreitet, bestritten, dementierte, dementiert, leugnete, leugnet
    denies: verneinte, verneint, bestreiten, dementierten, dementieren, widersprach, widerspricht
    denies: widersprachen, stritt ab, streitet ab, abgestritten, leugneten, leugnen
    not: ohne, weder, nirgends, kaum noch
    idle: nicht nur, nicht zuletzt, nicht zuletzt wegen
    not: niemand, niemanden, niemandem, nichts
    not: nicht, nie, niemals, kein, keine, keinen, keiner, keinem, keines, nicht mehr
    all: alle, allen, aller, alles, jeder, jede, jedes, immer, stets, vollständig, völlig, ganz
    most: meiste, meisten, meist, meistens, überwiegend, größtenteils, mehrheit, hauptsächlich
    some: einige, einigen, einiger, manche, manchen, manchmal, mehrere, teilweise, teils
    few: wenige, wenigen, selten, kaum
    promises: versprach, verspricht, versprachen, versprochen, sagte zu, sagt zu, gelobte
    promises: garantierte, garantiert, versicherten, versichert, versicherte
    warns: warnte, warnt, warnten, warnen, mahnte, mahnt, mahnten
    refuses: lehnte ab, lehnt ab, lehnten ab, weigerte, weigert, verweigerte, verwarf
    refuses: wies zurück, weist zurück, zurückgewiesen
    reported: sei, seien, habe, könne, müsse, dürfe, wolle, werde, gebe, gehe, komme, stehe
    fact: ist, sind, hat, haben, gibt, geht, kommt, steht
    future: wird, werden, muss, müssen
    not: weigert sich, weigern sich, weigerte sich, weigerten sich
    """
)
