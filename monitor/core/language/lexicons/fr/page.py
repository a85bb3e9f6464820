# ruff: noqa: E501  - the patterns are data, a few phrasings a line
"""How lines of a page begin in French that are not the article. The usual phrasings; none is taken from a page."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import phrases
from monitor.core.language.lexicons.page_form import PageWords

PAGE = PageWords(
    labels="lire aussi|à lire aussi|à lire|lire|lire la suite|voir aussi|à voir aussi|"
    "sur le même sujet|publicité|les plus lus|en savoir plus|mots-clés|à découvrir|"
    "pour aller plus loin|notre dossier|partager|commentaires",
    promos=r"(?:abonnez|inscrivez)-vous|s['’](?:abonner|inscrire)\b|suivez[- ](?:nous|l['’]actualité)|recevez .{0,60}(?:newsletter|e-?mail|boîte)|"
    r"téléchargez .{0,40}(?:appli|application)|tous droits réservés|déjà abonné|(?:cet )?article (?:est )?réservé aux abonnés|"
    r"soutenez\b.{0,40}|il (?:vous )?reste .{0,12}% (?:de|à)|la suite est réservée",
    bylines="par|publié|mis à jour",
    consent="nous (?:et|utilisons)|ce site",
    choices="consent|accepte|refus",
    controls=phrases(
        """
        fermer
        agrandir
        imprimer
        enregistrer
        suivant
        précédent
        réagir
        """
    ),
)
