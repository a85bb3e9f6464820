"""What Spanish reports count, and what happens to it."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import grouped

HAPPENINGS = grouped(
    """
    sent: envi despleg desplie
    ill: enferm infect contagi
    killed: muert murier fallec
    wounded: herid lesionad
    lost: bajas$
    captured: captur prisioner
    further: adicional más$ otros$
    planned: prev planea
    missing: desaparecid
    arrested: detenid arrest
    evacuated: evacuad desalojad desplazad
    rescued: rescatad salvad
    returned: devuelt regresad
    treated: atendid hospital ingresad
    found: hallad encontrad recuperad
    trained: entrenad
    remaining: siguen$ sigue$ quedan$
    """
)

THINGS = grouped(
    """
    troops: soldado tropa
    shells: proyectil
    containers: contenedor
    people: personas$ hombres$ mujeres$
    """
)
