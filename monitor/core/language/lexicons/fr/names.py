"""How French names people, places and organisations."""

from __future__ import annotations

# ruff: noqa: E501 - a group reads better on one line
from monitor.core.language.lexicons.lexicon import NameWords, groups, labels, listed

NAMES = NameWords(
    titles=listed(
        """
        m mm monsieur messieurs mme mmes madame mesdames mlle mademoiselle dr docteur pr prof
        professeur professeure me maître sir lord lady roi reine prince princesse pape cardinal
        archevêque évêque père sœur président présidente premier première ministre vice-président
        vice-présidente chancelier chancelière maire sénateur sénatrice député députée préfet préfète
        gouverneur gouverneure général générale colonel capitaine commandant lieutenant juge procureur
        procureure directeur directrice chef cheffe porte-parole secrétaire ambassadeur ambassadrice
        commissaire entraîneur
        """
    ),
    address=listed(
        "m mm monsieur messieurs mme mmes madame mesdames mlle mademoiselle dr docteur pr prof professeur professeure me maître sir"
    ),
    suffixes=listed("jr"),
    links=listed(
        "de du des d' la le les l' et à au aux en pour sur sous van von der di da del al y"
    ),
    bodies=listed(
        """
        parti syndicat entreprise société conseil club gouvernement ministère agence
        police tribunal banque hôpital école université groupe comité association armée
        église parquet parlement commission famille
        """
    ),
    pronouns=listed(
        """
        il elle ils elles lui leur leurs son sa ses celui celle ceux celles ce cet cette qui dont
        lequel laquelle eux
        """
    ),
    same=groups(
        """
        onu, nations unies, organisation des nations unies
        ue, union européenne, européen, européenne
        états-unis, usa, amérique, américain, américaine, américains
        royaume-uni, grande-bretagne, britannique, britanniques
        france, français, française, françaises
        allemagne, allemand, allemande, allemands
        espagne, espagnol, espagnole
        otan, organisation du traité de l'atlantique nord
        oms, organisation mondiale de la santé
        fmi, fonds monétaire international
        sncf, société nationale des chemins de fer français
        russie, russe, russes
        chine, chinois, chinoise
        corée du nord, nord-coréen, nord-coréenne
        corée du sud, sud-coréen, sud-coréenne
        kiev, kyiv
        """
    ),
    compass=listed("nord sud est ouest nouveau nouvelle"),
    case_endings=listed("s"),
    demonyms=(
        "ais",
        "aise",
        "ois",
        "oise",
        "ien",
        "ienne",
        "ain",
        "aine",
        "iens",
        "éen",
        "éenne",
        "in",
        "ine",
    ),
    opening_endings=("ment", "ant", "s"),
    loaded=labels(
        """
        dirigeant, président, chef d'état : dictateur, tyran, despote, autocrate
        gouvernement, pouvoir, exécutif : régime, junte, dictature
        militant, activiste : extrémiste, terroriste, radical, fanatique
        militants, activistes : extrémistes, terroristes, radicaux, fanatiques
        combattants, soldats : rebelles, insurgés, terroristes, séparatistes, miliciens, mercenaires
        manifestants, manifestant, foule : émeutiers, émeutier, casseurs, casseur, voyous, vandales
        manifestation, protestation, manifestations : émeute, émeutes, soulèvement, insurrection, coup
        migrants, réfugiés, exilés, demandeurs d'asile : clandestins, illégaux
        opération, intervention, conflit : guerre, invasion, agression, occupation
        mort, décès : meurtre, assassinat, exécution, massacre
        tué, tués, mort : assassiné, assassinés, exécuté, exécutés, massacré
        suspect, accusé, prévenu : coupable, meurtrier, criminel, assassin
        incident, accident : attaque, attentat, agression
        rattachement : annexion, occupation, libération
        """
    ),
)
