"""How German says of how much something holds, on what condition and why."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import StanceWords, apart, classed, listed

STANCE = StanceWords(
    scopes=classed(
        """
        all: alle, allen, aller, alles, jeder, jede, jedes, jeden, jedem, sämtliche
        most: die meisten, den meisten, der meisten, die mehrheit, ein großteil, fast alle
        some: einige, einigen, einiger, manche, manchen, mehrere, mehreren, ein paar
        few: wenige, wenigen, kaum
        part: teile, teilen, ein teil, einen teil, einem teil, teile von, teile der, teile des
        only: nur, lediglich, ausschließlich, allein
        """
    )
    | classed(
        """
        former: ehemalige, ehemaliger, ehemaligen, ehemaligem, früherer, frühere, früheren
        former: geschiedene, geschiedener, geschiedenen, ex
        aide: mitarbeiter des, mitarbeiter der, mitarbeiterin des, mitarbeiterin der, berater des
        aide: berater der, beraterin des, beraterin der, anwalt des, anwalt der, anwältin des
        aide: anwältin der, sprecher des, sprecher der, sprecherin des, sprecherin der
        deputy: stellvertretende, stellvertretender, stellvertretenden, stellvertretendem, vize
        acting: amtierende, amtierender, amtierenden, kommissarische, kommissarischer
        acting: kommissarischen, geschäftsführende, geschäftsführender, geschäftsführenden
        nearly: fast, nahezu, beinahe, annähernd
        but: alle bis auf, alle außer
        """
    )
    | apart(
        """
        illegal heimlich absichtlich
        vorsätzlich wissentlich fälschlich gefährlich fahrlässig versehentlich
        wiederholt öffentlich gewaltsam tödlich vorübergehend dauerhaft freiwillig
        einstimmig
        """
    ),
    links=classed(
        """
        cause: weil, wegen, aufgrund, infolge, da
        cause: mangels, dank, durch
        time: während, im zuge, im laufe
        contrast: obwohl, trotz, obgleich, ungeachtet
        time: nach, nachdem, vor, bevor
        condition: falls, sofern, wenn, vorausgesetzt, unter der bedingung
        """
    ),
    accusers=listed(
        """
        staatsanwalt staatsanwältin staatsanwaltschaft ankläger anklage anklageschrift kläger
        klägerin klage
        """
    ),
    questions=listed("was wann wo warum wieso wie"),
    asking=listed(
        """
        auch selbst fragen fragt fragte wissen weiß wusste als wie ob
        """
    ),
    negates_behind=True,
)
