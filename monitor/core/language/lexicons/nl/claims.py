"""Hedges and reporting verbs in Dutch."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import classed

CLAIMS = classed(
    """
    alleged: vermeend, vermeende, naar verluidt, zogenaamd, zogenaamde, zogeheten, zou, zouden
    alleged: beschuldigd van, wordt beschuldigd van, verdacht van, wordt verdacht van
    alleged: onbevestigd, onbevestigde
    probable: waarschijnlijk, vermoedelijk, naar alle waarschijnlijkheid
    possible: misschien, mogelijk, mogelijke, kan, kunnen, wellicht, eventueel, zou kunnen
    apparent: blijkbaar, kennelijk, schijnbaar, lijkt, lijken, het lijkt erop
    certain: zeker, ongetwijfeld, beslist, zonder twijfel, vast en zeker
    expected: naar verwachting, wordt verwacht, worden verwacht, is van plan, zijn van plan
    expected: moet nog
    sourced: volgens, aldus, op basis van, bronnen, bron, op gezag van
    says: zegt, zeggen, zei, zeiden, gezegd, meldt, melden, meldde, meldden, gemeld, vertelt
    says: vertellen, vertelde, vertelden, laat weten, laten weten, liet weten, lieten weten
    says: verklaart, verklaarde, verklaarden, schrijft, schreef, schrijven, voegt toe
    says: voegde toe, maakte bekend, maakt bekend, maakten bekend, legt uit, legde uit, reageert
    says: reageerde, antwoordt, antwoordde, kondigt aan, kondigde aan
    claims: beweert, beweren, beweerde, beweerden, stelt, stelde, houdt vol, beschuldigt
    claims: beschuldigde
    suspects: vermoedt, vermoeden, denkt, denken, dacht, gelooft, geloven, vreest, vrezen
    suspects: vreesde, schat, schatten
    confirms: bevestigt, bevestigen, bevestigde, bevestigden, bevestigd, onthult, onthulde
    confirms: toont aan, blijkt
    admits: geeft toe, gaf toe, geven toe, erkent, erkende, erkennen, bekent, bekende
    denies: ontkent, ontkennen, ontkende, ontkenden, spreekt tegen, sprak tegen, weerspreekt
    promises: belooft, beloofde, beloven, verzekert, verzekerde
    warns: waarschuwt, waarschuwen, waarschuwde
    refuses: weigert, weigeren, weigerde, weigerden, sluit uit, sloot uit, wijst af, wees af
    not: niet, nooit, geen, niemand, niets, zonder, noch, nergens
    all: alle, allemaal, iedereen, elke, altijd, heel, hele
    most: de meeste, meeste, merendeel, het merendeel, bijna alle
    some: sommige, enkele, een aantal, een paar
    few: weinig
    """
)
