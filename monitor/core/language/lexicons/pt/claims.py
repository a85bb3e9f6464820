"""Hedges and reporting verbs in Portuguese."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import classed

CLAIMS = classed(
    """
    alleged: alegado, alegada, alegados, alegadas, alegadamente, suposto, suposta, supostos
    alleged: supostas, supostamente, teria, teriam, seria, seriam, presumível, acusado de
    alleged: acusada de, é acusado de, é acusada de, não confirmado, não confirmada
    probable: provavelmente, provável, com toda a probabilidade
    possible: talvez, possivelmente, pode, podem, poderá, poderão, poderia, poderiam, possível
    possible: possíveis, eventualmente
    apparent: aparentemente, parece, parecem, ao que parece, ao que tudo indica
    certain: certamente, seguramente, sem dúvida, com certeza
    expected: deverá, deverão, deve, devem, está previsto, está prevista, prevê-se, espera-se
    sourced: segundo, de acordo com, conforme, fontes, fonte, citando, citado por, citada por
    says: disse, disseram, diz, dizem, afirmou, afirma, afirmaram, declarou, declara, explicou
    says: explica, contou, conta, anunciou, anuncia, anunciaram, informou, informa, informaram
    says: acrescentou, acrescenta, referiu, refere, adiantou, adianta, revelou à, escreveu
    says: escreve, comentou, relatou, relata, sublinhou, salientou, comunicou
    claims: alega, alegou, alegam, sustenta, sustentou, acusa, acusou, acusam, insiste, insistiu
    suspects: suspeita, suspeitam, acredita, acreditam, teme, temem, julga, estima, estimam
    suspects: calcula
    confirms: confirmou, confirma, confirmaram, comprovou, comprova, provou, demonstrou, revelou
    confirms: revela, apurou
    admits: admitiu, admite, admitem, admitiram, reconheceu, reconhece, confessou
    denies: negou, nega, negam, negaram, desmentiu, desmente, rejeitou, rejeita, refutou
    promises: prometeu, promete, garantiu, garante, assegurou
    warns: alertou, alerta, avisou, avisa, advertiu
    refuses: recusou, recusa, recusou-se, recusa-se, descartou, excluiu
    not: não, nunca, jamais, ninguém, nada, nenhum, nenhuma, sem, nem
    all: todos, todas, todo, toda, sempre, cada
    most: a maioria, a maior parte, quase todos, quase todas
    some: alguns, algumas, vários, várias
    few: poucos, poucas
    """
)
