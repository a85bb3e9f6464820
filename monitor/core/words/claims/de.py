"""Hedges and reporting verbs in German."""

from __future__ import annotations

from monitor.core.words.lexicon import classed

CLAIMS = classed(
    """
    alleged: angeblich, angebliche, angeblichen, angeblicher, angebliches, mutmaßlich
    alleged: mutmaßliche, mutmaßlichen, mutmaßlicher, mutmaßliches, vermeintlich, vermeintliche
    alleged: vermeintlichen, vermeintlicher, vorgeblich, sogenannt, sogenannte, sogenannten
    alleged: soll, sollen, solle, sollten, sollte, unbestätigt, unbestätigten, unbestätigte
    probable: wahrscheinlich, vermutlich, vermutliche, wohl, voraussichtlich, höchstwahrscheinlich
    probable: mutmaßend, dürfte, dürften, aller voraussicht nach
    possible: möglicherweise, womöglich, vielleicht, eventuell, könnte, könnten, mag, mögliche
    possible: möglichen, möglicher, kann sein, unklar, ungewiss, denkbar, unter umständen
    possible: potenziell, potenzielle
    apparent: offenbar, anscheinend, scheinbar, augenscheinlich, offensichtlich, scheint, scheinen
    apparent: schien, schienen, wie es scheint, dem anschein nach, allem anschein nach
    certain: sicher, sicherlich, gewiss, zweifellos, zweifelsfrei, eindeutig, bestimmt, wird
    certain: werden, definitiv, nachweislich, muss, müssen, ohne zweifel, klar
    expected: erwartet, will, wollen, plant, planen, beabsichtigt, hofft, vorgesehen, geplant
    conditional: würde, würden, wäre, wären, hätte, hätten
    able: kann, können
    sourced: laut, zufolge, nach angaben, den angaben zufolge, nach informationen, wie es hieß
    sourced: heißt es, hieß es, nach eigenen angaben, berichten zufolge, medienberichten zufolge
    sourced: unter berufung auf, mit bezug auf, nach einschätzung, nach ansicht, aus sicht, kreisen
    sourced: insider, insidern, insidern zufolge, quellen, dem vernehmen nach, gemäß, nach aussage
    sourced: nach darstellung, nach worten, nach auskunft, eigenen angaben zufolge
    says: sagte, sagt, sagten, sagen, erklärte, erklärt, erklärten, teilte, mitteilte, mitteilten
    says: teilten, äußerte, meinte, meint, schrieb, schreibt, berichtete, berichtet, berichteten
    says: fügte, ergänzte, betonte, betont, nannte, kündigte, erläuterte, antwortete, mitgeteilt
    claims: behauptete, behauptet, behaupten, behaupteten, versicherte, versichert, beteuerte
    claims: beteuert, bekräftigte, bekräftigt, warf, wirft, beschuldigte, beschuldigt, argumentierte
    suspects: vermutete, vermutet, vermuten, vermuteten, glaubt, glauben, glaubte, schätzt
    suspects: schätzen, schätzte, nahm an, nimmt an, gehen davon aus, geht davon aus, ging davon aus
    suspects: deutet, deuten, deutete, legt nahe, befürchtet, befürchten, verdächtigt, verdacht
    suspects: verdächtige, verdächtigen, verdächtiger, tatverdächtige, tatverdächtigen, rechnet
    confirms: bestätigte, bestätigt, bestätigten, bestätigen, belegte, belegt, belegen, bewies
    confirms: beweist, beweisen, zeigt, zeigte, ergab, ergaben, enthüllte, stellte klar, steht fest
    confirms: erwiesen, bewiesen, nachgewiesen, verifiziert, stellte fest
    admits: räumte ein, räumt ein, einräumte, eingeräumt, gab zu, gibt zu, zugab, zugegeben, gestand
    admits: gesteht, gestanden, räumte, räumt
    denies: bestritt, bestreitet, bestritten, dementierte, dementiert, leugnete, leugnet, verneinte
    denies: verneint, wies zurück, weist zurück, zurückgewiesen
    not: nicht, nie, niemals, kein, keine, keinen, keiner, keinem, keines, nicht mehr
    all: alle, allen, aller, alles, jeder, jede, jedes, immer, stets, vollständig, völlig, ganz
    most: meiste, meisten, meist, meistens, überwiegend, größtenteils, mehrheit, hauptsächlich
    some: einige, einigen, einiger, manche, manchen, manchmal, mehrere, teilweise, teils
    few: wenige, wenigen, selten, kaum
    """
)
