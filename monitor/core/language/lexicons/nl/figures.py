"""Dutch: what stands beside figures in the news."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import FigureWords, listed

FIGURES = FigureWords(
    sums={"ton": (100_000, "EUR")},
    labels=listed(
        """
        artikel lid regel clausule hoofdstuk paragraaf categorie hal zaal kamer deur poort pier
        spoor perron terminal lijn route weg snelweg pagina nummer nr blok gebouw verdieping
        district zone sector vlucht versie niveau fase groep klasse kanaal bus trein bijlage
        resolutie dossier model type seizoen ronde oven schacht sectie
        """
    ),
    ratios=listed(
        """
        op van
        """
    ),
    former=listed(
        """
        eerst aanvankelijk oorspronkelijk eerder voorheen gisteren tegen na plaats
        """
    ),
    copulas=listed("was waren had hadden"),
    withdrawn=listed(
        """
        ingetrokken trok_in trekt_in herroep- corrig- gecorrigeerd rechtgezet fout- onjuist-
        vergissing onrechtmatig teruggenomen nam_terug
        """
    ),
    statements=listed("cijfer- aantal bewering- verklaring- opgave schatting-"),
    others=listed(
        """
        andere nog verdere extra bijkomende meer nieuwe
        """
    ),
    steps=listed("met"),
    updates=listed(
        """
        nu inmiddels intussen stijgt steeg gestegen opgelopen loopt daalt daalde gedaald
        groeide gegroeid bereikt
        """
    ),
    totals=listed("totaal"),
    parts=listed("van_wie waarvan waaronder van_hen onder_hen"),
    spans=listed(
        """
        gedurende in binnen na sinds voor al over elke afgelopen volgende tijdens geleden
        """
    ),
    counts=listed(
        """
        weet weten gemeld geschat geteld geraamd schat schatten telt telde tellen telden spreekt
        spreken sprak noemt noemen houdt meldt melden meet raamt geeft
        bevestigt bevestigen blijft
        """
    ),
    ors=listed("of en"),
    none=listed(
        """
        geen niemand nul
        """
    ),
    when=listed(
        """
        in op begin eind
        """
    ),
    than=listed("dan"),
    among=listed("onder"),
    relatives=listed("die dat wie"),
    sums_up=listed("daarmee waarmee zodat"),
    right=listed("juist klopt correct aanvaard- erken-"),
    points_back=listed("dat dit"),
    passives=listed("wordt worden werd werden"),
)
