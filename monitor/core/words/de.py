"""German."""

from __future__ import annotations

from monitor.core.words.lexicon import Lexicon, listed

LEXICON = Lexicon(
    language="de",
    ordinal_dot=True,
    abbreviations=listed(
        """
        dr prof hr fr st sr jr ing dipl mag med jur phil rer nat z.b z d.h d u.a u o.ä o v.a v
        i.d.r u.u s.o s.u z.t bzw usw usf etc ca vgl evtl ggf inkl exkl zzgl abzgl inkl sog
        bspw vs nr nrn tel str abs art bd hrsg jh jhd jhdt mio mrd tsd mwst max min std stv
        geb gest verh gegr gez ev kath jan feb mär apr jun jul aug sep sept okt nov dez mo di mi
        do sa so u.k v.chr n.chr chr a.d.ö.r gmbh co kg hbf allg betr kgl
        """
    ),
)
