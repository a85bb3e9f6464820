"""How outlets own up in German."""

from __future__ import annotations

from monitor.core.words.lexicon import classed
from monitor.core.words.notices.form import NoticeWords, stems

_SELF = r"(?:artikel|text|beitrag|bericht|meldung|überschrift|titel|fassung|version|stück|seite)s?"
_DONE = (
    r"(?:aktualisiert|korrigiert|ergänzt|geändert|überarbeitet|berichtigt|präzisiert|angepasst"
    r"|richtiggestellt|verbessert|erweitert|entfernt|klargestellt)"
)
NOTICES = NoticeWords(
    stems=stems(
        """
        korr aktualisier ergänz geändert überarbeit berichtig präzisier angepasst
        richtig verbessert erweitert entfernt klarst fassung version überschrift anm
        hinweis update nachtrag transparenz sache bedauern zunächst entschuldig
        fehler irrt fälsch entgegen anders versehen redaktion korrig
        """
    ),
    labels=(
        r"korrekturen?|korrekturhinweis|berichtigung|richtigstellung|klarstellung|anmerkung"
        r"|anm\. ?d\. ?red\.?|hinweis|redaktioneller hinweis|aktualisierung|update|aktualisiert"
        r"|nachtrag|ergänzung|hinweis der redaktion|anmerkung der redaktion"
        r"|redaktionelle anmerkung|hinweis in eigener sache|update der redaktion"
        r"|richtigstellung der redaktion|gegendarstellung|wichtiger hinweis|offenlegung"
        r"|transparenzhinweis|in eigener sache|präzisierung|korrigiert"
    ),
    sentences=(
        (
            r"\b(?:einer|der|eine|die) (?:früheren?|ersten?|vorherigen?|ursprünglichen?|vorigen?"
            r"|älteren?|alten?) (?:version|fassung|überschrift)"
            rf" (?:(?:dieses|des|unseres|dieser|der) {_SELF}|hieß|stand|war|wurde|hatte|haben"
            r"|enthielt|gab|lautete|schrieben|fehlte)"
        ),
        (
            r"\b(?:aufgrund|wegen|durch|infolge) (?:eines|einen) (?:redaktionellen "
            r"|technischen |\w+)?"
            r"(?:fehlers?|versehens?|irrtums?|übertragungsfehlers?"
            r"|übersetzungsfehlers?)\b[^.]{0,80}"
            rf"(?:{_SELF}|falsch|irrtümlich|berichtet|hieß|genannt)"
        ),
        (
            r"\b(?:anders als|entgegen)[^.]{0,40}(?:zunächst|ursprünglich|zuerst|früher|hier"
            r"|von uns)"
            r" (?:berichtet|geschrieben|gemeldet|angegeben|dargestellt|vermeldet)"
        ),
        (
            r"\bwir (?:hatten|haben) (?:\w+ ){0,3}(?:fälschlich(?:erweise)?"
            r"|irrtümlich(?:erweise)?|zunächst)"
            r"[^.]{0,80}(?:geschrieben|berichtet|gemeldet|angegeben|genannt)"
        ),
        r"\bder fehler (?:ist|wurde) (?:\w+ )?(?:korrigiert|behoben|berichtigt)",
        r"\b(?:die redaktion (?:bittet|bedauert|entschuldigt)|wir entschuldigen uns für)",
        r"\bin einer (?:früheren|ersten|vorherigen|ursprünglichen|älteren) (?:version|fassung)\b",
        (
            rf"\b(?:dieser|diesen|dieses|diese) {_SELF} (?:wurde|ist|haben wir"
            rf"|hat)(?:[^.]|(?<=\d)\.){{0,60}}{_DONE}"
        ),
        (
            r"^\W*(?:der|die|den) (?:artikel|beitrag|text|meldung|überschrift)"
            rf" (?:wurde|haben wir)(?:[^.]|(?<=\d)\.){{0,60}}{_DONE}"
        ),
        (
            r"\b(?:wir haben|haben wir) (?:\w+ ){0,3}"
            rf"(?:{_SELF}|fehler|passage|stelle|angaben?|zahl|namen?"
            rf"|zitat)\b(?:[^.]|(?<=\d)\.){{0,60}}{_DONE}"
        ),
        r"\bwir bitten[^.]{0,30} (?:fehler|versehen)|\bwir bedauern den fehler",
        r"\bhieß es (?:hier )?(?:zunächst|zuerst|ursprünglich|fälschlich)",
    ),
    topics=classed(
        """
        figure: zahl, summe, betrag, prozent, datum, jahr, alter, anzahl, angabe, wert
        name: name, schreibweise, ort, titel, vorname, nachname
        quote: zitat, zitiert, aussage, wortlaut
        headline: überschrift, schlagzeile
        added: stellungnahme, ergänzt, weitere, zusätzlich, reaktion, details, erweitert
        removed: entfernt, gelöscht
        hedge: präzisier, klarstell
        """
    ),
)
