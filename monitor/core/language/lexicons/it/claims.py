"""Hedges and reporting verbs in Italian."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import classed

CLAIMS = classed(
    """
    alleged: presunto, presunta, presunti, presunte, presumibilmente, sarebbe, sarebbero
    alleged: avrebbe, avrebbero, secondo indiscrezioni, non confermato, non confermata
    alleged: accusato di, accusata di, è accusato di, è accusata di, cosiddetto, cosiddetta
    probable: probabilmente, probabile, con ogni probabilità, verosimilmente
    possible: forse, può, possono, potrebbe, potrebbero, possibile, possibili, magari
    possible: eventualmente
    apparent: apparentemente, a quanto pare, sembra, sembrano, pare, pare che, sembra che
    certain: certamente, sicuramente, senza dubbio, indubbiamente, di sicuro
    expected: è previsto, è prevista, sono previsti, dovrebbe, dovrebbero, è atteso, è attesa
    expected: si prevede
    sourced: secondo, stando a, a detta di, fonti, fonte, in base a, citando, come riporta
    sourced: come riferisce, per
    says: ha detto, hanno detto, dice, dicono, disse, detto, afferma, ha affermato, affermano
    says: spiega, ha spiegato, dichiara, ha dichiarato, racconta, ha raccontato, riferisce
    says: ha riferito, hanno riferito, riferiscono, annuncia, ha annunciato, comunica
    says: ha comunicato, aggiunge, ha aggiunto, commenta, ha commentato, scrive, ha scritto
    says: precisa, ha precisato, informa, ha informato, ha fatto sapere, rende noto
    says: ha reso noto, sottolinea, ha sottolineato, osserva
    claims: sostiene, sostengono, ha sostenuto, accusa, ha accusato, insiste, ha insistito
    suspects: sospetta, sospettano, ritiene, ritengono, crede, credono, teme, temono, ipotizza
    confirms: conferma, ha confermato, confermano, hanno confermato, dimostra, ha dimostrato
    confirms: risulta
    admits: ammette, ha ammesso, ammettono, riconosce, ha riconosciuto, confessa, ha confessato
    denies: nega, ha negato, negano, hanno negato, smentisce, ha smentito, respinge, ha respinto
    promises: promette, ha promesso, assicura, ha assicurato, garantisce
    warns: avverte, ha avvertito, mette in guardia
    refuses: rifiuta, ha rifiutato, si rifiuta, si è rifiutato, si è rifiutata, esclude
    refuses: ha escluso
    not: non, mai, nessuno, nessuna, nessun, niente, nulla, senza, né, neanche, nemmeno
    all: tutti, tutte, tutto, tutta, ogni, sempre
    most: la maggior parte, gran parte, quasi tutti, quasi tutte
    some: alcuni, alcune, qualche, diversi, diverse
    few: pochi, poche
    """
)
