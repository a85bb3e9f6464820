"""How outlets own up in German."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import classed
from monitor.core.language.lexicons.notice_form import NoticeWords, stems

_SELF = r"(?:artikel|text|beitrag|bericht|meldung|überschrift|titel|fassung|version|stück|seite)s?"
_DONE = (
    r"(?:aktualisiert|korrigiert|ergänzt|geändert|überarbeitet|berichtigt|präzisiert|angepasst"
    r"|richtiggestellt|verbessert|erweitert|entfernt|klargestellt)"
)
NOTICES = NoticeWords(
    stems=stems(
        """
        neu: ergänzt aktualisier
        korr aktualisier ergänz geändert überarbeit berichtig präzisier angepasst
        richtig verbessert erweitert entfernt klarst fassung version überschrift anm
        hinweis update nachtrag transparenz sache bedauern zunächst entschuldig
        fehler irrt fälsch entgegen anders versehen redaktion korrig
        """
    ),
    labels=(
        r"korrektur(?:en)?|korrekturhinweis|berichtigung|richtigstellung|klarstellung|anmerkung"
        r"|anm\. ?d\. ?red\.?|hinweis|redaktioneller hinweis|aktualisierung|update|aktualisiert"
        r"|nachtrag|ergänzung|hinweis der redaktion|anmerkung der redaktion"
        r"|redaktionelle anmerkung|hinweis in eigener sache|update der redaktion"
        r"|richtigstellung der redaktion|gegendarstellung|wichtiger hinweis|offenlegung"
        r"|transparenzhinweis|in eigener sache|präzisierung|korrigiert"
    ),
    sentences=(
        (
            r"^\W*\((?:neu|aktualisiert|aktualisierung|ergänzt|berichtigt|korrigiert|präzisiert)"
            r"(?::|\b)[^()]{3,200}\)\W*$"
        ),
        (
            r"\b(?:einer|der|eine|die) (?:früheren?|ersten?|vorherigen?|ursprünglichen?|vorigen?"
            r"|älteren?|alten?) (?:version|fassung|überschrift)"
            rf" (?:(?:dieses|unseres|dieser|unserer) {_SELF}"
            r"|des (?:artikels|beitrags|textes)|der meldung"
            r"|(?:hieß es|stand|war|wurde|hatten?|haben|enthielt|gab|lautete|schrieben|fehlte)\b"
            r"[^.]*(?:falsch|fehler|irrtüml|versehentl|nicht korrekt|haben wir|hatten wir))"
        ),
        (
            r"\b(?:aufgrund|wegen|durch|infolge) (?:eines|einen) (?:redaktionellen "
            r"|technischen |\w+)?"
            r"(?:fehlers?|versehens?|irrtums?|übertragungsfehlers?"
            r"|übersetzungsfehlers?)\b[^.]{0,80}"
            rf"(?:\b(?:dies|unser)\w* {_SELF}|\b(?:haben|hatten) wir|\bhieß es hier)"
        ),
        (
            r"^\W*(?:anders als|entgegen)[^.]{0,40}(?:zunächst|ursprünglich|zuerst|früher|hier"
            r"|von uns)"
            r" (?:berichtet|geschrieben|gemeldet|angegeben|dargestellt|vermeldet)"
        ),
        (
            r"\bwir (?:hatten|haben) (?:\w+ ){0,3}(?:fälschlich(?:erweise)?"
            r"|irrtümlich(?:erweise)?|zunächst)"
            r"[^.]{0,80}(?:geschrieben|berichtet|gemeldet|angegeben|genannt)"
        ),
        r"(?:^|[.!?;] )\W*der fehler (?:ist|wurde) (?:\w+ )?(?:korrigiert|berichtigt)\W*$",
        r"\b(?:die redaktion (?:bittet|bedauert|entschuldigt)|wir entschuldigen uns für)",
        (
            r"^\W*in einer (?:früheren|ersten|vorherigen|ursprünglichen|älteren)"
            r" (?:version|fassung) (?:hieß es|haben wir|hatten wir)"
        ),
        (
            rf"\b(?:dieser|diesen|dieses|diese) {_SELF} (?:wurde|ist|haben wir"
            rf"|hat)(?:[^.]|(?<=\d)\.){{0,60}}{_DONE}"
        ),
        (
            r"^\W*(?:der|die|den) (?:artikel|meldung|überschrift)"
            rf" (?:wurde|haben wir)(?:[^.]|(?<=\d)\.){{0,60}}{_DONE}"
        ),
        (
            r"^\W*(?:der|den) (?:beitrag|text) (?:wurde|haben wir)(?:[^.]|(?<=\d)\.){0,60}"
            r"(?:aktualisiert|nachträglich \w+)"
        ),
        (
            r"\b(?:wir haben|haben wir) (?:\w+ ){0,3}"
            rf"(?:{_SELF}|fehler|passage|stelle|angaben?|zahl|namen?"
            rf"|zitat)\b(?:[^.]|(?<=\d)\.){{0,60}}{_DONE}"
        ),
        r"\bwir bitten[^.]{0,30} (?:fehler|versehen)|\bwir bedauern den fehler",
        r"\bhieß es (?:hier (?:zunächst|zuerst|ursprünglich)|fälschlich)",
    ),
    topics=classed(
        """
        figure: zahl*, summe*, betrag*, prozent*, datum*, jahr*, alter*, anzahl*, angabe*, wert*
        name: name*, schreibweise*, ort*, titel*, vorname*, nachname*
        quote: zitat*, zitiert*, aussage*, wortlaut*
        headline: überschrift*, schlagzeile*
        caption: bildunterschrift*, bildtext*, foto*, bild, bildes, bilder
        added: stellungnahme*, ergänzt*, zusätzlich*, reaktion*
        removed: entfernt*, gelöscht*
        hedge: präzisier*, klarstell*
        anything: weitere*, details*, erweitert*, neue informationen, umfassend*
        """
    ),
)
