"""Hedges and reporting verbs in Spanish. The conditional may tell hearsay: "habría matado"."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import classed, combined

CLAIMS = classed(
    """
    alleged: presunto, presunta, presuntos, presuntas, presuntamente, supuesto, supuesta
    alleged: supuestos, supuestas, supuestamente, habría, habrían, sería, serían, alegado
    alleged: alegada, sin confirmar, no confirmado, no confirmada, el llamado, la llamada
    alleged: dicen que, se dice que, según se dice, habría sido, habrían sido, alegados, alegadas
    alleged: pretendido, pretendida, acusado de, es acusado de, está acusado de, se le acusa de
    alleged: se rumorea, hipotético, así llamado, rumores
    probable: probablemente, seguramente, probable, probables, previsiblemente, presumiblemente
    probable: es probable, con toda probabilidad, muy probablemente, es de suponer
    probable: probablemente sea, verosímilmente
    possible: posiblemente, quizá, quizás, tal vez, acaso, podría, podrían, puede, pueden
    possible: puede que, posible, posibles, potencialmente, eventualmente, incierto, a lo mejor
    possible: pudo, pudieron, pudiera, es posible, tal vez sea, en teoría, teóricamente
    possible: hipotéticamente, eventual, podrá, podrán, incierta, dudoso, dudosa, pueda, puedan
    possible: pudieran, provisional, provisionalmente, no se descarta, puede ser, pudo haber
    apparent: aparentemente, al parecer, parece, parecen, parecía, parecían, parece ser
    apparent: por lo visto, parecería, según parece, aparente, a primera vista, da la impresión
    apparent: da la sensación, en apariencia, parece que
    certain: ciertamente, sin duda, indudablemente, evidentemente, claramente, desde luego
    certain: definitivamente, con seguridad, obviamente, indiscutiblemente, inevitablemente
    certain: de hecho, efectivamente, realmente, sin lugar a dudas, seguro, evidente, con certeza
    certain: a ciencia cierta, sin ninguna duda
    expected: debería, deberían, prevé, prevén, planea, planean, espera, esperan, previsto
    expected: está previsto, se espera, tiene previsto, tienen previsto, pretenden, confía
    expected: confían, piensa, se prevé, está previsto que, prevista, tiene intención de
    expected: aspira a
    sourced: según, de acuerdo con, conforme a, fuentes, fuente, citando, en palabras de
    sourced: a juicio de, a decir de, en opinión de, de acuerdo a, según fuentes
    sourced: fuentes cercanas, en opinión, a su juicio, en su opinión, a ojos de, según explicó
    sourced: según dijo, según informó, a tenor de, en boca de, anónimo, anónimas, anónima
    sourced: bajo condición de anonimato, citado por, citada por, informes, testigos
    sourced: según testigos, según él, según ella, de acuerdo con fuentes, citando fuentes
    sourced: según los expertos
    says: cifra en, cifró en, cifran en, cifraron en
    says: dijo, dice, dicen, dijeron, ha dicho, declaró, declara, declarado, explicó, explica
    says: explicado, añadió, añade, añadido, señaló, señala, señalado, indicó, indica, indicado
    says: comentó, comenta, apuntó, apunta, escribió, informó, informa, informado, anunció
    says: anuncia, contó, cuenta, precisó, relató, expresó, respondió, manifestó, subrayó
    says: destacó, agregó, reiteró, reitera, recordó, recuerda, detalló, detalla, remarcó
    says: remarca, recalcó, recalca, enfatizó, matizó, matiza, narró, narra, mencionó, menciona
    says: notificó, agrega, agregan, añadieron, señalaron, indicaron, explicaron, informaron
    says: anunciaron, comunicó, comunica, publicó, publica, respondieron, contestó, concluyó
    says: resumió, prosiguió, describió, describe, opinó, opina, observó, observa, puntualizó
    says: puntualiza
    says: afirmó, afirma, afirman, afirmado, aseguró, asegura, aseguran, asegurado, afirmaron
    says: aseguraron
    claims: sostuvo
    claims: sostiene, sostienen, alegó, alega, denunció, denuncia, denuncian, insistió, insiste
    claims: acusó, acusa, pretende, argumentó, defiende, defendió, aseveró, asevera, alegaron
    claims: alegan, sostuvieron, denunciaron, acusan, acusaron, argumenta
    claims: se quejó, reprochó, arguye, arguyó, presume
    suspects: cree, creen, creía, piensan, sospecha, sospechan, sospechoso, sospechosa, estima
    suspects: estiman, estimó, sugirió, sugiere, sugieren, supone, considera, consideran, teme
    suspects: temen, insinuó, apunta a, calcula, calculan, sospechó, sospecharon, sospechosos
    suspects: suponen, supuso, especula, especulan, especuló, intuye, opinan, duda, dudan, dudó
    suspects: da a entender, dio a entender, insinúa, deja entrever, calculó, consideró, creyó
    suspects: pensó, estimaron, imagina, presupone, conjetura, temió, temía, barajan, baraja
    confirms: confirmó, confirma, confirman, confirmado, confirmada, reveló, revela, revelado
    confirms: demostró, demuestra, demostrado, probó, prueba, probado, muestra, mostró, constató
    confirms: verificado, acreditado, acredita, comprobó, comprobado, confirmaron, revelaron
    confirms: demostraron, muestran, mostraron, comprueba, verificó, verifica, descubrió
    confirms: descubre, desveló, desvela, certificó, certifica, corroboró, corrobora, acreditó
    confirms: prueban, constata, halló, evidencia
    admits: admitió, admite, admiten, admitido, reconoció, reconoce, reconocen, reconocido
    admits: confesó, confiesa, concedió, admitieron, reconocieron, confesaron, asumió, asume
    admits: concede, aceptó, acepta
    denies: negó, niega, niegan, negado, desmintió, desmiente, desmienten, desmentido, refutó
    denies: negaron, desmintieron, contradijo, contradice, refuta, cuestionó, cuestiona
    denies: desmentir, negar
    not: sin, ni, dejó de, sin que
    idle: sin embargo, no obstante, no solo, no sólo, no en vano
    not: ninguno, nadie, nada
    not: no, nunca, jamás, tampoco, ningún, ninguna, ya no
    all: todo, toda, todos, todas, siempre, cada, completamente, totalmente, enteramente
    most: mayoría, generalmente, principalmente, sobre todo, mayormente
    some: algunos, algunas, varios, varias, a veces, parcialmente, en parte
    few: pocos, pocas, raramente, rara vez, apenas
    promises: prometió, promete, prometen, prometieron, prometido, garantizó, garantiza
    promises: se comprometió, juró, jura
    warns: advirtió, advierte, advierten, advirtieron, advertido, alertó, alerta, alertan
    warns: alertaron, avisó, avisa
    refuses: rechazaron, descartó, descarta, descartan, rehusó, se negó a, declinó, rechazó
    refuses: rechaza, rechazan
    fact: es, son, ha, han, está, están, era, eran
    considered: estudia si, estudian si, sopesa, sopesan, se plantea, se plantean, baraja, barajan
    future: será, serán, va a, van a, debe, deben
    not: se negó a, se niega a, se negaron a, se niegan a, rehusó, rehúsa
    """
) | combined(
    "rechazó rechaza rechazaron rechazan",
    "las la los el esas estas esos estos",
    "acusaciones acusación cargos cargo imputaciones imputación señalamientos",
    "denies",
)
