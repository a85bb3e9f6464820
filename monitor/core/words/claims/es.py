"""Hedges and reporting verbs in Spanish. The conditional may tell hearsay: "habría matado"."""

from __future__ import annotations

from monitor.core.words.lexicon import classed

CLAIMS = classed(
    """
    alleged: presunto, presunta, presuntos, presuntas, presuntamente, supuesto, supuesta, supuestos
    alleged: supuestas, supuestamente, habría, habrían, sería, serían, alegado, alegada
    alleged: sin confirmar, no confirmado, no confirmada, el llamado, la llamada
    probable: probablemente, seguramente, probable, probables, previsiblemente, presumiblemente
    possible: posiblemente, quizá, quizás, tal vez, acaso, podría, podrían, puede, pueden, puede que
    possible: posible, posibles, potencialmente, eventualmente, incierto, a lo mejor, pudo
    possible: pudieron, pudiera, es posible
    apparent: aparentemente, al parecer, parece, parecen, parecía, parecían, parece ser
    apparent: por lo visto, parecería, según parece, aparente
    certain: ciertamente, sin duda, indudablemente, evidentemente, claramente, desde luego, debe
    certain: deben, va a, van a, será, serán, definitivamente, con seguridad, obviamente
    expected: debería, deberían, prevé, prevén, planea, planean, espera, esperan, previsto
    expected: está previsto, se espera, tiene previsto
    sourced: según, de acuerdo con, conforme a, fuentes, fuente, citando, en palabras de
    sourced: a juicio de, a decir de, en opinión de, de acuerdo a, según fuentes, fuentes cercanas
    says: dijo, dice, dicen, dijeron, ha dicho, declaró, declara, declarado, explicó, explica
    says: explicado, añadió, añade, añadido, señaló, señala, señalado, indicó, indica, indicado
    says: comentó, comenta, apuntó, apunta, escribió, informó, informa, informado, anunció, anuncia
    says: contó, cuenta, precisó, relató, expresó, respondió, manifestó, subrayó, destacó, agregó
    claims: afirmó, afirma, afirman, afirmado, aseguró, asegura, aseguran, asegurado, sostuvo
    claims: sostiene, sostienen, alegó, alega, denunció, denuncia, denuncian, insistió, insiste
    claims: acusó, acusa, pretende, argumentó, defiende, defendió
    suspects: cree, creen, creía, piensa, piensan, sospecha, sospechan, sospechoso, sospechosa
    suspects: estima, estiman, estimó, sugirió, sugiere, sugieren, supone, considera, consideran
    suspects: teme, temen, insinuó, apunta a, calcula, calculan
    confirms: confirmó, confirma, confirman, confirmado, confirmada, reveló, revela, revelado
    confirms: demostró, demuestra, demostrado, probó, prueba, probado, muestra, mostró, constató
    confirms: verificado, acreditado, acredita, comprobó, comprobado
    admits: admitió, admite, admiten, admitido, reconoció, reconoce, reconocen, reconocido, confesó
    admits: confiesa, concedió
    denies: negó, niega, niegan, negado, desmintió, desmiente, desmienten, desmentido, rechazó
    denies: rechaza, rechazan, refutó
    not: no, nunca, jamás, tampoco, ningún, ninguna, ya no
    all: todo, toda, todos, todas, siempre, cada, completamente, totalmente, enteramente
    most: mayoría, generalmente, principalmente, sobre todo, mayormente
    some: algunos, algunas, varios, varias, a veces, parcialmente, en parte
    few: pocos, pocas, raramente, rara vez, apenas
    """
)
