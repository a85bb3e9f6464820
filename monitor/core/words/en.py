"""English."""

from __future__ import annotations

from monitor.core.words.lexicon import Lexicon, listed
from monitor.core.words.numerals.en import NUMERALS

LEXICON = Lexicon(
    language="en",
    numerals=NUMERALS,
    function_words=listed(
        """
        a an the this that these those of in on at by for from to with without into onto over under
        between among during since until till before after about against through across within
        and or but nor so yet if as than because while although though whether when where who whom
        whose which what how is are was were be been being am has have had having do does did will
        would shall should can could may might must not no it its he him his she her they them
        their we us our you your i me my there here then also only just more most less least per
        up out off down all any some each every both last next early late mid around
        """
    ),
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
