"""How outlets own up in French."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import classed
from monitor.core.language.lexicons.notice_form import NoticeWords, stems

_SELF = r"(?:article|texte|papier|titre|contenu|dépêche|billet|page)"
_DONE = (
    r"(?:mise? à jour|modifiée?|corrigée?|actualisée?|amendée?|rectifiée?|complétée?|enrichie?"
    r"|précisée?|changée?|retirée?|supprimée?)"
)
NOTICES = NoticeWords(
    stems=stems(
        """
        actualis ajout
        correct rectif erratum jour précis note ndlr clarif mea actualis éditeur modifi
        ajout version corrig amend complét enrichi chang retir supprim erreur
        contrairement coquille inexact glissé excus errata addendum droit
        """
    ),
    labels=(
        r"corrections?|rectificatif|rectification|erratum|mise? à jour|mis à jour|précisions?"
        r"|note de la rédaction|ndlr|nda|note du rédacteur en chef|errata|addendum"
        r"|droit de réponse|à nos lecteurs|clarification|mea culpa|actualisation|note"
        r" aux lecteurs|correctif"
        r"|note de l'éditeur|modification|ajout"
    ),
    sentences=(
        (
            r"^\W*\((?:actualisée?|actualise|ajoute|précise|corrige|mise? à jour|complète)\b"
            r"[^()]{3,200}\)\W*$"
        ),
        (
            r"\b(?:une|la) (?:première |précédente )?version"
            r"(?: (?:précédente|antérieure|initiale|originale|ancienne))?"
            rf" (?:de (?:cet|ce|notre) {_SELF}"
            r"|(?:de l'|du )(?:article(?! \d| premier| [ivxl]+\b)|papier|dépêche))"
        ),
        (
            rf"\b(?:cet|ce|notre) {_SELF} (?:a été|vient d'être|avait été)"
            rf" (?:\w+ ){{0,2}}{_DONE}"
        ),
        (
            r"^\W*l'article (?:a été|vient d'être) (?:\w+ ){0,2}(?:mis à jour|actualisé|corrigé"
            r"|complété|enrichi|(?:modifié|amendé|rectifié) (?:le \d|à \d|pour|afin))"
        ),
        (
            rf"\bnous (?:l')?avons (?:\w+ )?{_DONE}"
            r" (?:cet|ce|l'|le|la|notre|une|un)\b ?(?:article|texte|titre|passage|erreur"
            r"|citation)"
        ),
        r"\bnous (?:avions|avons) (?:écrit|indiqué|affirmé) (?:par erreur|à tort)",
        (
            r"\bcontrairement à ce (?:que nous\b|qu[^.]{0,40}"
            r"\b(?:cet|notre) article|qu[^.]{0,40} version (?:précédente|antérieure|initiale))"
        ),
        (
            r"\b(?:en raison d'une|suite à une|à cause d'une|par) (?:erreur|coquille)"
            r"[^.]{0,60}\b(?:cet|cette|notre|première|précédente) (?:article|texte|version"
            r"|dépêche|titre|légende)"
        ),
        (
            r"\bune (?:erreur|coquille|inexactitude) s'(?:est|était) glissée"
            r" dans (?:\w+ ){0,3}(?:\w+')?(?:article|texte|titre|légende|infographie|version)"
        ),
        (
            rf"\b(?:cet|ce|notre) {_SELF} (?:\w+ ){{0,2}}(?:indiquait|affirmait|mentionnait"
            r"|citait|comportait"
            r"|contenait|disait|évoquait|attribuait) (?:\w+ )?(?:par erreur|à tort"
            r"|initialement|une erreur)"
        ),
        r"(?:^|[.!?;] )\W*l'erreur a été (?:corrigée|rectifiée)\W*$|\bnous présentons nos excuses",
        r"\bnous (?:regrettons cette erreur|prions nos lect\w+ de nous excuser)",
    ),
    topics=classed(
        """
        figure: chiffre*, nombre*, montant*, date*, pourcentage*, année*, âge*, bilan*, somme*
        name: nom, noms, prénom*, orthographe*, lieu, lieux, titre de*
        quote: citation*, propos, cité*
        headline: titre*
        caption: légende*, photo*, image*
        added: réponse*, réaction*, ajout*, complét*, précisions*
        removed: supprim*, retir*
        hedge: précis*, clarifi*, source*
        anything: davantage, détail*, enrichi*, nouveaux éléments
        """
    ),
)
