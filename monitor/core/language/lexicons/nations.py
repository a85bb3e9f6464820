"""Adjectives of nations, where they are written small: stems, and the endings that they take."""

from __future__ import annotations

from collections.abc import Mapping

from monitor.core.language.lexicons.lexicon import listed


def _stems(stems: str, *endings: str) -> dict[str, frozenset[str]]:
    taken = frozenset(endings)
    return dict.fromkeys(listed(stems), taken)


_GERMAN = frozenset({"", "e", "en", "er", "es", "em"})
_UKRAINIAN = listed("ий а е і ого ої ому ій им ою их ими у")
_RUSSIAN = listed("ий ая ое ие ого ой ому им ом их ими ую")

NATIONS: Mapping[str, Mapping[str, frozenset[str]]] = {
    "de": _stems(
        """
        afghanisch ägyptisch amerikanisch argentinisch armenisch aserbaidschanisch australisch
        belarussisch belgisch brasilianisch britisch bulgarisch chinesisch dänisch deutsch estnisch
        finnisch französisch georgisch griechisch indisch irakisch iranisch irisch israelisch
        italienisch japanisch kanadisch kolumbianisch kroatisch lettisch libanesisch litauisch
        mexikanisch moldauisch niederländisch nordkoreanisch norwegisch österreichisch pakistanisch
        palästinensisch polnisch portugiesisch rumänisch russisch saudisch schwedisch schweizerisch
        serbisch slowakisch slowenisch spanisch südkoreanisch syrisch taiwanisch tschechisch
        türkisch ukrainisch ungarisch venezolanisch
        """,
        *_GERMAN,
    ),
    "fr": _stems(
        """
        afghan africain allemand américain anglais argentin chinois cubain danois espagnol
        finlandais français hongrois irlandais japonais libanais marocain mexicain néerlandais
        pakistanais polonais portugais roumain suédois
        """,
        *("", "e", "s", "es"),
    )
    | _stems(
        """
        algérien arménien australien autrichien brésilien canadien chilien colombien coréen
        égyptien estonien européen géorgien indien irakien iranien israélien italien letton
        lituanien norvégien nord-coréen palestinien péruvien saoudien sud-coréen syrien tunisien
        ukrainien vénézuélien
        """,
        *("", "ne", "s", "nes"),
    )
    | _stems(
        """
        belge biélorusse britannique bulgare croate grec grecque moldave russe serbe slovaque
        slovène suisse tchèque turc turque
        """,
        *("", "s"),
    ),
    "es": _stems(
        """
        afgan american argentin australian austriac bielorrus brasileñ británic búlgar chec chilen
        chin colombian corean croat cuban egipci eslovac estoni europe georgian grieg húngar
        indi italian lituan mexican  norcorean norueg palestin peruan polac ruman rus serbi
        siri suec suiz surcorean turc ucranian venezolan
        """,
        *("o", "a", "os", "as"),
    )
    | _stems("alem", "án", "ana", "anes", "anas")
    | _stems(
        "dan finland franc holand ingl irland japon liban neerland portugu",
        *("és", "esa", "eses", "esas"),
    )
    | _stems("españ", "ol", "ola", "oles", "olas")
    | _stems("belga canadiense croata estadounidense", "", "s")
    | _stems("iran irak iraqu israel marroqu pakistan saud", "í", "íes"),
    "uk": _stems(
        """
        австралійськ австрійськ азербайджанськ американськ англійськ афганськ бельгійськ білоруськ
        болгарськ бразильськ британськ вірменськ грецьк грузинськ данськ естонськ єгипетськ
        європейськ ізраїльськ індійськ іракськ іранськ ірландськ іспанськ італійськ казахськ
        канадськ китайськ корейськ латвійськ литовськ мексиканськ молдовськ нідерландськ німецьк
        норвезьк північнокорейськ південнокорейськ польськ португальськ російськ румунськ саудівськ
        сербськ сирійськ словацьк турецьк угорськ українськ фінськ французьк хорватськ чеськ
        швейцарськ шведськ японськ
        """,
        *_UKRAINIAN,
    ),
    "ru": _stems(
        """
        австралийск австрийск азербайджанск американск английск афганск армянск бельгийск
        белорусск болгарск бразильск британск венгерск германск греческ грузинск датск египетск
        европейск израильск индийск иракск иранск ирландск испанск итальянск казахстанск канадск
        китайск корейск латвийск литовск мексиканск молдавск нидерландск немецк норвежск
        северокорейск южнокорейск палестинск польск португальск российск румынск саудовск сербск
        сирийск словацк турецк украинск финск французск хорватск чешск швейцарск шведск эстонск
        японск
        """,
        *_RUSSIAN,
    ),
}
