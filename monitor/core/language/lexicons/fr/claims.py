"""Hedges and reporting verbs in French. The conditional tells hearsay: "aurait tué"."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import classed, combined

CLAIMS = classed(
    """
    alleged: présumé, présumée, présumés, présumées, prétendu, prétendue, prétendus, prétendument
    alleged: soi-disant, supposé, supposée, supposés, supposément, aurait, auraient, serait
    alleged: seraient, allégué, non confirmé, non confirmée, non confirmées, à ce qu'il paraît
    alleged: à en croire la rumeur, la rumeur, auraient été, est accusé de, accusé d'avoir
    alleged: réputé, soi disant, hypothétique, allégués, alléguées, dit-on, paraît-il
    alleged: à ce qu'on dit
    probable: probablement, sans doute, vraisemblablement, probable, probables, très probablement
    probable: selon toute vraisemblance, selon toute probabilité, vraisemblable, sûrement
    probable: il est probable
    possible: peut-être, possiblement, éventuellement, pourrait, pourraient, peut, peuvent
    possible: potentiellement, possible, possibles, éventuel, éventuelle, incertain, il se peut
    possible: le cas échéant, théoriquement, en théorie, hypothétiquement, potentiel, potentielle
    possible: puisse, puissent, pourra, pourront, il est possible, peut être, incertaine
    possible: provisoire, provisoirement, douteux, douteuse
    apparent: apparemment, semble, semblent, semblait, semblaient, paraît, paraissait
    apparent: visiblement, semble-t-il, manifestement, il semble, il semblerait, semblerait
    apparent: en apparence, semble être, semblent être, a l'air, ont l'air, apparent, apparente
    apparent: selon les apparences
    certain: certainement, assurément, sans aucun doute, incontestablement, évidemment
    certain: indéniablement, clairement, indubitablement, à coup sûr, certes, sans doute aucun
    certain: forcément, inévitablement, réellement, effectivement, bel et bien, sans conteste
    certain: évident, à n'en pas douter, indiscutablement, de toute évidence
    expected: devrait, devraient, prévoit, prévoient, compte, attendu, prévu, espère
    expected: prévu de, s'apprête à, s'apprêtent à, compte tenu, entend, entendent, projette
    expected: projettent, attendus, prévue, est censé, sont censés, censé, espèrent, comptent
    considered: envisage, envisagent, envisage de, envisagent de, étudie la possibilité de
    considered: étudient la possibilité de, réfléchit à, réfléchissent à
    conditional: voudrait, ferait, irait
    sourced: selon, d'après, selon lui, selon elle, de source, de sources, source, sources
    sourced: citant, aux dires de, à en croire, de l'avis de, sous couvert d'anonymat
    sourced: aux yeux de, proche du dossier, proches du dossier, selon des sources, au dire de
    sourced: aux yeux des, au dire des, si l'on en croit, selon ses dires, selon ses proches
    sourced: selon plusieurs sources, de source policière, de source proche, de source judiciaire
    sourced: a appris, d'après plusieurs, suivant, rapportent, d'après lui, d'après elle
    sourced: anonymat, comme le rapporte, à entendre, dixit, de source officielle
    says: lancé, lance, lançait, glissé, glisse, confié, confie, souligné, souligne, poursuivi
    says: relevé, lâché, lâche, martelé, martèle, répondu, répond, raconté, raconte
    says: chiffre à, chiffrent à, a chiffré à, ont chiffré à
    says: dit, disent, déclare, déclaré, déclarent, explique, expliqué, expliquent, ajoute
    says: ajouté, précise, précisé, indique, indiqué, note, noté, souligne, souligné, annonce
    says: annoncé, écrit, rapporte, rapporté, raconte, raconté, commente, commenté, a dit, répond
    says: répondu, a déclaré, a expliqué, a ajouté, a précisé, a indiqué, a noté, a souligné
    says: a annoncé, a écrit, a raconté, confie, confié, signale, signalé, rappelle, rappelé
    says: mentionne, mentionné, relate, relaté, poursuit, poursuivi, observe, observé, remarque
    says: remarqué, insisté, répète, répété, détaille, détaillé, informe, informé, témoigne
    says: témoigné, lâche, glisse, résume, ajoutent, précisent, indiquent, soulignent, annoncent
    says: racontent
    claims: affirme, affirmé, affirment, prétend, prétendent, assure, assuré, assurent, soutient
    claims: soutiennent, soutenu, accuse, accusé, accusent, allègue, clame, martèle, insiste
    claims: maintient, argue, martelé, clamé, prétendu que, dénonce, dénoncé, dénoncent
    claims: se plaint, reproche, reproché, a prétendu, jure, juré
    suspects: pense, pensent, croit, croient, estime, estiment, estimé, soupçonne, soupçonné
    suspects: soupçonnée, soupçonnés, suggère, suggèrent, suppose, craint, craignent, évoque
    suspects: laisse entendre, imagine, redoute, juge, soupçonnent, suspecte, suspecté
    suspects: suspectent, spéculent, présume, imaginent, doute, doutent, redoutent, redouté
    suspects: laisse penser, laissent entendre, laissé entendre, insinue, sous-entend, considère
    suspects: considèrent, jugent, craint que, suggéré, supposent, pensait, croyait, conjecture
    confirms: confirme, confirmé, confirmée, confirment, révèle, révélé, révèlent, prouve, prouvé
    confirms: montre, montré, démontre, démontré, établi, établit, avéré, avérée, vérifié
    confirms: atteste, attestent, attesté, prouvent, constate, constaté, dévoile, dévoilé
    confirms: découvert, démontrent, montrent, certifie, certifié, vérifie, corrobore, corroboré
    confirms: a confirmé
    admits: admet, admis, reconnaît, reconnu, reconnaissent, avoue, avoué, concède, concédé
    admits: admettent, avouent, concèdent, a admis, a reconnu, confesse, convient, convenu
    denies: nie, nié, nient, dément, démenti, démentent, conteste, contesté, contestent, réfute
    denies: réfuté, contredit, contredisent, nier, a nié, a démenti, réfutent, désavoue
    not: sans, ni, personne, refuse de, refusé de, refusent de, n'est plus, ne plus
    idle: non seulement, pas seulement, sans cesse
    not: rien, nul, nulle
    not: pas, jamais, ne pas, plus jamais, aucun, aucune, nullement
    all: tous, toutes, tout, toute, toujours, chaque, entièrement, complètement, totalement
    most: plupart, majorité, généralement, principalement, essentiellement, souvent
    some: certains, certaines, quelques, plusieurs, parfois, partiellement, en partie
    few: peu, rarement, à peine
    promises: promet, promis, promettent, s'engage, s'est engagé, garantit, garanti, a promis
    warns: avertit, averti, avertissent, prévient, prévenu, met en garde, mis en garde, alerte
    warns: alerté, alertent
    refuses: rejettent, refuse, refusé, refusent, écarte, écarté, exclut, exclu, repousse
    refuses: rejette, rejeté, récuse
    fact: est, sont, a, ont, était, étaient
    future: va, vont, sera, seront, aura, auront, doit, doivent
    not: a refusé de, refuse de, refusent de, ont refusé de, a refusé d', refuse d'
    """
) | combined(
    "rejeté rejette rejettent récuse récusé récusent",
    "les ces ses leurs toutes l'",
    "accusations accusation allégations allégation",
    "denies",
)
