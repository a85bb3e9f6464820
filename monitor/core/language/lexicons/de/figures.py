"""German: what stands beside figures in the news."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import FigureWords, listed

FIGURES = FigureWords(
    labels=listed(
        """
        artikel paragraf paragraph absatz abschnitt regel klausel kapitel kategorie halle saal
        raum zimmer tor tür pier gleis bahnsteig terminal linie route straße bundesstraße
        autobahn seite nummer nr block gebäude stock etage kammer senat bezirk zone sektor flug
        version stufe phase gruppe klasse haus kanal bus zug anhang anlage resolution akte fall
        modell typ staffel folge runde spieltag ofen hochofen schacht pavillon station
        """
    ),
    ratios=listed(
        """
        von je
        """
    ),
    former=listed(
        """
        zunächst zuerst anfangs ursprünglich bisher vorher zuvor früher einst bislang damals
        nach statt anstatt anstelle
        """
    ),
    copulas=listed("war waren hatte hatten"),
    withdrawn=listed(
        """
        zurückgenommen nimmt_zurück nahm_zurück zurückgezogen zog_zurück widerruf- korrig-
        falsch- irrtum irrtüml- fehler- berichtig- rechtswidrig aufgehoben ungültig nichtig
        """
    ),
    statements=listed("zahl- angabe- aussage- behauptung- schätzung- meldung- darstellung"),
    others=listed(
        """
        weitere- andere- zusätzliche- mehr noch
        """
    ),
    steps=listed("um"),
    updates=listed(
        """
        nun jetzt inzwischen mittlerweile stieg steigt stiegen gestiegen wuchs wächst gewachsen
        erhöht erhöhte sank sinkt gesunken fiel fällt verdoppelt erreicht
        """
    ),
    totals=listed("insgesamt zusammen"),
    parts=listed("davon darunter von_denen von_ihnen unter_ihnen"),
    spans=listed(
        """
        für in nach seit vor binnen innerhalb während über alle jede- letzten vergangenen
        nächsten ab bis unter
        """
    ),
    counts=listed(
        """
        weiß wissen kennt gemeldet beziffert gezählt geschätzt angegeben beziffert bezifferte
        beziffern zählt zählte zählten zählen schätzt schätzte schätzen geht gehen spricht
        sprach sprechen nennt nannte nennen gibt gab gaben meldet meldete melden rechnet rechnen
        misst maß fand hält
        beharrt beharren bleibt bestätigt bestätigte bestätigen
        """
    ),
    ors=listed("oder und beziehungsweise"),
    aged=listed("kinder kindern menschen personen erwachsene alle jungen mädchen"),
    none=listed(
        """
        kein- niemand nichts null
        """
    ),
    when=listed(
        """
        im in am anfang ende mitte noch
        """
    ),
    than=listed("als"),
    among=listed("unter"),
    sums_up=listed("damit somit womit sodass so_dass"),
    right=listed(
        """
        richtig stimmt stimme zutreffend korrekt anerkannt erkannte_an räumt- bestätigt_sich
        """
    ),
    points_back=listed("das dies"),
    passives=listed("wird werden wurde wurden"),
)
