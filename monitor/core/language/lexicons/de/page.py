# ruff: noqa: E501  - the patterns are data, a few phrasings a line
"""How lines of a page begin in German that are not the article. The usual phrasings; none is taken from a page."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import phrases
from monitor.core.language.lexicons.page_form import PageWords

PAGE = PageWords(
    labels="lesen sie auch|lesen sie mehr|lesen sie hier|mehr zum thema|mehr themen|mehr dazu|mehr lesen|"
    "auch interessant|siehe auch|anzeige|werbung|zum thema|weiterlesen|"
    "das könnte sie auch interessieren|meistgelesen|empfehlung(?: der redaktion)?|lesetipp|"
    "themen|schlagworte|mehr|lesen|video|kommentare|teilen",
    promos=r"(?:jetzt )?(?:abonnieren|anmelden|registrieren)\b.{0,60}|"
    r"melden sie sich .{0,60}(?:an|newsletter)|folgen sie uns|laden sie .{0,40}app|alle rechte vorbehalten|"
    r"(?:war|fanden sie) (?:der|dieser|diesen) (?:artikel|beitrag) .{0,20}(?:nützlich|hilfreich|interessant)|"
    r"(?:hat (?:ihnen|dir) (?:der|dieser)|gefällt (?:ihnen|dir) (?:der|dieser)|möchten sie (?:den|diesen)) (?:artikel|beitrag)|"
    r"(?:sie können sich|du kannst dich) jederzeit .{0,20}abmelden|alle angaben ohne gewähr|"
    r"bereits abonnent|diese[rn]? (?:artikel|inhalt) .{0,40}abonnent|empfohlener (?:redaktioneller|externer) inhalt|"
    r"an dieser stelle (?:find(?:en|est|et)|befindet)|ich bin (?:damit )?einverstanden, dass mir|"
    r"personenbezogene daten können an drittplattformen|link zum \S{1,20}-inhalt",
    bylines="von|text|veröffentlicht|aktualisiert",
    consent="diese (?:website|webseite|seite)|wir (?:und|verwenden|nutzen)|unsere (?:website|webseite|partner)",
    choices="einwillig|zustimm|akzeptier",
    controls=phrases(
        """
        schließen
        öffnen
        vergrößern
        drucken
        merken
        speichern
        kommentieren
        nach oben
        zurück
        weiter
        mehr anzeigen
        """
    ),
)
