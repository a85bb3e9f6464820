"""English."""

from __future__ import annotations

from monitor.core.words.lexicon import Lexicon, listed

LEXICON = Lexicon(
    language="en",
    abbreviations=listed(
        """
        mr mrs ms mx dr prof rev fr sr jr st ste hon pres gov sen rep amb sec gen lt col cpl sgt
        capt cmdr cdr maj adm pvt brig supt insp det messrs mmes bros co corp inc ltd llc plc
        assn dept univ est approx vs v etc e.g i.e cf al viz ca c no nos vol vols p pp fig figs
        ed eds ch sec art para jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed
        thu thur thurs fri sat sun a.m p.m u.s u.k u.n e.u d.c u.s.a ph.d m.d b.a m.a a.k.a
        ave blvd rd mt ft lb lbs oz hrs hr min mins mph km kg calif conn fla ga ill ind kan ky la
        mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
        """
    ),
    hedges=listed(
        """
        allegedly reportedly apparently purportedly supposedly seemingly possibly probably perhaps
        maybe likely may might could will would should according claimed claims alleged alleges
        asserted insisted confirmed admitted acknowledged conceded denied suggested appears
        appeared seems seemed believed thought suspected said says
        """
    ),
)
