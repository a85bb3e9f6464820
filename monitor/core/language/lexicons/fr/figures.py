"""French: what stands beside figures in the news."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import FigureWords, listed

FIGURES = FigureWords(
    labels=listed(
        """
        article articles alinéa règle clause chapitre paragraphe catégorie salle hall porte quai
        voie terminal ligne route autoroute page numéro no n° bloc bâtiment étage chambre
        district zone secteur vol version niveau phase groupe classe canal chaîne bus train
        annexe résolution dossier modèle type saison épisode tour journée four puits section
        tribunal
        """
    ),
    ratios=listed(
        """
        sur
        """
    ),
    former=listed(
        """
        abord initialement auparavant précédemment jusque-là jusqu'ici hier contre avant ancien
        ancienne après lieu
        """
    ),
    copulas=listed("était étaient avait avaient"),
    withdrawn=listed(
        """
        retir- rétract- démenti revenu revient corrig- rectifi- erron- erreur- faux fausse
        annul- illégal- dédit
        """
    ),
    statements=listed("chiffre- déclaration- affirmation- bilan estimation- propos nombre"),
    others=listed(
        """
        autre autres supplémentaire supplémentaires encore nouveaux nouvelles
        """
    ),
    steps=listed("de"),
    updates=listed(
        """
        désormais maintenant passe passé passent monte monté grimpe grimpé augmenté atteint
        atteignent porte portent porté tombé baissé descendu
        """
    ),
    totals=listed("total tout"),
    parts=listed("dont parmi_eux parmi_lesquels"),
    spans=listed(
        """
        pendant en dans après depuis avant durant il tous toutes derniers dernières prochains
        d'ici
        """
    ),
    counts=listed(
        """
        sait connaît estimé compté recensé chiffré annoncé évalue évaluent estime estiment
        compte comptent dénombre dénombrent recense recensent parle parlent avance avancent
        chiffre annonce annoncent mesure donne donnent évoque
        maintient maintiennent insiste soutient confirme confirment reconnaît
        """
    ),
    ors=listed("ou et"),
    aged=listed("enfants personnes adultes"),
    none=listed(
        """
        aucun aucune personne zéro nul non
        """
    ),
    when=listed(
        """
        en au le début fin dès
        """
    ),
    than=listed("que"),
    among=listed("parmi"),
    relatives=listed("qui que dont"),
    sums_up=listed("ce_qui_porte portant ce_qui_fait ainsi"),
    right=listed("exact exacte juste correct admet- accepte"),
    points_back=listed("c'est cela ceci l'a"),
    passives=listed("est sont été était étaient"),
)
