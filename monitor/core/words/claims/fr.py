"""Hedges and reporting verbs in French. The conditional tells hearsay: "aurait tué"."""

from __future__ import annotations

from monitor.core.words.lexicon import classed

CLAIMS = classed(
    """
    alleged: présumé, présumée, présumés, présumées, prétendu, prétendue, prétendus, prétendument
    alleged: soi-disant, supposé, supposée, supposés, supposément, aurait, auraient, serait
    alleged: seraient, allégué, non confirmé, non confirmée, non confirmées, à ce qu'il paraît
    probable: probablement, sans doute, vraisemblablement, probable, probables, très probablement
    possible: peut-être, possiblement, éventuellement, pourrait, pourraient, peut, peuvent
    possible: potentiellement, possible, possibles, éventuel, éventuelle, incertain, il se peut
    apparent: apparemment, semble, semblent, semblait, semblaient, paraît, paraissait, visiblement
    apparent: semble-t-il, manifestement, il semble, il semblerait, semblerait, en apparence
    certain: certainement, assurément, sûrement, sans aucun doute, incontestablement, évidemment
    certain: indéniablement, va, vont, sera, seront, aura, auront, doit, doivent, clairement
    certain: indubitablement, à coup sûr, certes
    expected: devrait, devraient, prévoit, prévoient, envisage, compte, attendu, prévu, espère
    conditional: voudrait, ferait, irait
    sourced: selon, d'après, selon lui, selon elle, de source, de sources, source, sources
    sourced: citant, aux dires de, à en croire, de l'avis de, sous couvert d'anonymat, aux yeux de
    sourced: proche du dossier, proches du dossier, selon des sources, au dire de
    says: dit, disent, déclare, déclaré, déclarent, explique, expliqué, expliquent, ajoute, ajouté
    says: précise, précisé, indique, indiqué, note, noté, souligne, souligné, annonce, annoncé
    says: écrit, rapporte, rapporté, raconte, raconté, commente, commenté, a dit, répond, répondu
    claims: affirme, affirmé, affirment, prétend, prétendent, assure, assuré, assurent, soutient
    claims: soutiennent, soutenu, accuse, accusé, accusent, allègue, clame, martèle, insiste
    claims: maintient, argue
    suspects: pense, pensent, croit, croient, estime, estiment, estimé, soupçonne, soupçonné
    suspects: soupçonnée, soupçonnés, suggère, suggèrent, suppose, craint, craignent, évoque
    suspects: laisse entendre, imagine, redoute, juge
    confirms: confirme, confirmé, confirmée, confirment, révèle, révélé, révèlent, prouve, prouvé
    confirms: montre, montré, démontre, démontré, établi, établit, avéré, avérée, vérifié, atteste
    admits: admet, admis, reconnaît, reconnu, reconnaissent, avoue, avoué, concède, concédé
    denies: nie, nié, nient, dément, démenti, démentent, conteste, contesté, contestent, réfute
    denies: réfuté, rejette, rejeté, récuse
    not: pas, jamais, ne pas, plus jamais, aucun, aucune, nullement
    all: tous, toutes, tout, toute, toujours, chaque, entièrement, complètement, totalement
    most: plupart, majorité, généralement, principalement, essentiellement, souvent
    some: certains, certaines, quelques, plusieurs, parfois, partiellement, en partie
    few: peu, rarement, à peine
    """
)
