"""What English reports count, and what happens to it."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import grouped

HAPPENINGS = grouped(
    """
    sent: sent$ send$ sends$ sending$ deploy dispatch despatch
    ill: ill$ sick$ sicken infect diagnos hospitalis hospitaliz contract
    killed: toll$ tolls$ kill dead$ death died$ dies$ die$ dying$ fatalit slain$ perish
    wounded: wound injur hurt$
    lost: casualt losses$ lost$
    captured: captur prisoner$ pow$ pows$
    further: additional further$ more$ another$ reinforce extra$
    planned: plan$ plans$ planned$ planning$ intend expect propos prepar pledg promis
    trained: train$ trained$ training$ trains$
    returned: return withdr rotat repatriat
    missing: missing$
    rescued: rescue$ rescued$ rescues$ rescuing$ saved$
    treated: treat hospital
    arrested: arrest detain caught$ recaptur
    evacuated: evacuat displac fled$ flee$
    remaining: remain still$ left$
    stationed: station based$ mass$ massed$ gather
    special: special$ elite$
    found: found$ recover retriev
    """
)

THINGS = grouped(
    """
    troops: troop soldier servicem personnel$
    shells: round$ rounds$ shell$ shells$
    containers: container
    people: people$ persons$ person$ men$ women$
    """
)
