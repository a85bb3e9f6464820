"""English: what stands beside figures in the news."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import FigureWords, listed

FIGURES = FigureWords(
    labels=listed(
        """
        article articles section sections rule clause chapter paragraph category hall room door
        gate pier berth dock platform terminal track line route road highway motorway junction
        exit page item number no nos unit reactor block building floor ward bed chamber court
        district zone area sector flight version level phase stage step group class grade lot
        house flat apartment channel studio bus tram train line ticket annex appendix schedule
        protocol resolution form file case model type series season episode round game week day
        year furnace shaft well mine kiln pot
        """
    ),
    ratios=listed(
        """
        in out of
        """
    ),
    former=listed(
        """
        first initially originally previously earlier formerly before until yesterday from after
        once instead
        """
    ),
    copulas=listed("was were been had"),
    withdrawn=listed(
        """
        withdr- retract- took_back taken_back takes_back take_back taking_back corrected corrects
        correcting correction- wrong
        wrongly mistake- error- erroneous- disown- backtrack- unlawful annul- overturn- quash-
        rescind- revok- put_right no_longer
        """
    ),
    statements=listed(
        """
        statement- figure- number- claim- count- estimate- toll total- report- data its it
        """
    ),
    others=listed(
        """
        longer another other others further additional more extra
        """
    ),
    steps=listed("by"),
    updates=listed(
        """
        now rises rise risen rose climbs climb climbed grew grown grows increased increases
        fell fallen falls dropped drops swelled doubled tripled reached reaches leaves revised
        """
    ),
    totals=listed("all total altogether overall"),
    parts=listed(
        """
        of_which of_whom of_them of_these of_those among_them among_whom among_these including
        """
    ),
    spans=listed(
        """
        for in within after since over during past last next every about than until before by
        under
        """
    ),
    counts=listed(
        """
        know knows knew put puts counted counts count estimated estimates estimate reckoned
        reckons gave gives named names cited cites spoke speaks spoken speak set claims claimed
        claim believes believe assumes assumed reported reports found finds measured measures
        registered records recorded talks talked holds held
        insists insist insisted maintains maintain maintained confirms confirmed acknowledges
        acknowledged admits admitted
        """
    ),
    ors=listed("or and"),
    aged=listed("child children people those adults anyone all both boys girls men women everyone"),
    none=listed(
        """
        no none nobody zero
        """
    ),
    when=listed(
        """
        in on at during by back
        """
    ),
    than=listed("than"),
    among=listed("among"),
    relatives=listed("who whom whose which that"),
    sums_up=listed(
        """
        so_that which_brings which_brought which_makes which_made which_lifts which_lifted
        which_takes which_took bringing making thus that_makes that_brings
        """
    ),
    right=listed(
        """
        right correct accurate accept accepts accepted accepting undisputed concede- vindicat-
        """
    ),
    points_back=listed("that this"),
    passives=listed("is are was were be been being"),
    early=listed("as"),
)
