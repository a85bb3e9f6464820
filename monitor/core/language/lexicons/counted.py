"""What news counts, and what happens to it: the words for it, as stems, by language.

A stem stands for all words that begin so; one that ends in `$` for itself alone. A group holds
what is the same to one who adds figures up: "killed" and "dead", "troops" and "soldiers".
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from monitor.core.language.lexicons.lexicon import listed


def _groups(text: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in text.splitlines():
        name, colon, stems = line.partition(":")
        if colon:
            found[name.strip()] = (*found.get(name.strip(), ()), *stems.split())
    return found


HAPPENINGS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": _groups(
        """
        sent: sent$ send$ sends$ sending$ deploy dispatch despatch
        killed: kill dead$ death died$ dies$ die$ dying$ fatalit slain$ perish
        wounded: wound injur
        lost: casualt losses$ lost$
        captured: captur prisoner pow$ pows$
        further: additional further$ more$ another$ reinforce extra$
        planned: plan$ plans$ planned$ planning$ intend expect propos prepar pledg promis
        trained: train$ trained$ training$ trains$
        returned: return withdr rotat repatriat
        missing: missing$
        rescued: rescue saved$
        treated: treat hospital
        arrested: arrest detain
        evacuated: evacuat displac fled$ flee$
        remaining: remain still$ left$
        stationed: station based$ mass$ massed$ gather
        special: special$ elite$
        """
    ),
    "de": _groups(
        """
        sent: entsandt entsend geschickt schickt verlegt
        killed: getötet tote$ toten$ tod$ gefallen starb gestorben
        wounded: verletz verwund
        lost: verlust
        captured: gefangen kriegsgefangen
        further: weitere zusätzlich
        planned: geplant plan$ plant$ vorbereit
        trained: ausgebildet ausbild
        missing: vermisst
        rescued: gerettet
        arrested: festgenommen verhaftet
        special: spezial
        """
    ),
    "fr": _groups(
        """
        sent: envoy déploy
        killed: tué tuer mort décéd
        wounded: bless
        lost: pertes$
        captured: captur prisonnier
        further: supplémentaire autres$
        planned: prévu prévoi
        missing: disparu
        arrested: arrêt
        """
    ),
    "es": _groups(
        """
        sent: envi despleg desplie
        killed: muert murier fallec
        wounded: herid lesionad
        lost: bajas$
        captured: captur prisioner
        further: adicional más$ otros$
        planned: prev planea
        missing: desaparecid
        arrested: detenid arrest
        """
    ),
    "uk": _groups(
        """
        sent: відправ надісл направ перекин розгорн
        killed: загин загиб вбит убит
        wounded: поранен
        lost: втрат
        captured: полон
        further: додатков ще$ інших$
        planned: планує плану заплан
        trained: навчан підготов
        missing: зник
        special: спеціальн спецпризнач
        """
    ),
    "ru": _groups(
        """
        sent: отправ направ перебро развер
        killed: погиб убит умер
        wounded: ранен
        lost: потер
        captured: плен
        further: дополнит ещё$ еще$ других$
        planned: планир заплан
        trained: обуч подготов
        missing: пропал
        special: специальн спецназ
        """
    ),
}
"""What may happen to what is counted, so that the dead are not compared with the wounded."""

THINGS = (
    listed(
        """
        troop soldier servicem personnel$ солдат військов бійц військових$ военн боец бойц
        soldat truppe soldado tropa militaire
        """
    ),
    listed("round$ rounds$ shell$ shells$ снаряд granate geschoss obus proyectil"),
    listed("container контейнер conteneur contenedor"),
    listed("people$ persons$ person$ людей$ люди$ человек$ menschen$ personnes$ personas$"),
)
"""Words for one thing that is counted."""


def begins(word: str, stem: str) -> bool:
    """Whether a word, in lower case, is one that the stem stands for."""
    return word == stem[:-1] if stem.endswith("$") else word.startswith(stem)


@lru_cache(maxsize=16_384)
def happening(word: str, language: str) -> str:
    """The group of `HAPPENINGS` that a word, in lower case, belongs to; empty for none."""
    groups = HAPPENINGS.get(language, {})
    return next(
        (name for name, stems in groups.items() if any(begins(word, stem) for stem in stems)), ""
    )


@lru_cache(maxsize=16_384)
def thing(word: str) -> int | None:
    """The place in `THINGS` of the group that a word, in lower case, belongs to; None for none."""
    return next(
        (n for n, group in enumerate(THINGS) if any(begins(word, stem) for stem in group)), None
    )
