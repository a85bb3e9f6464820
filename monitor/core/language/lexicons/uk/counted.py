"""What Ukrainian reports count, and what happens to it."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import grouped

HAPPENINGS = grouped(
    """
    sent: відправ надісл направ перекин розгорн
    ill: захвор заразил хвор інфік
    killed: загин загиб вбит убит помер
    wounded: поранен постражд травмован
    lost: втрат
    captured: полон
    further: додатков ще$ інших$
    planned: планує плану заплан
    trained: навчан підготов
    missing: зник
    special: спеціальн спецпризнач
    evacuated: евакуйов
    rescued: врятов
    returned: поверну
    treated: госпітал лікарн лікуван
    found: знайден знайшл виявлен
    arrested: спійма арештов затриман затримал
    remaining: залиша
    """
)

THINGS = grouped(
    """
    troops: солдат військов бійц військових$
    shells: снаряд
    containers: контейнер
    people: людей$ люди$ осіб$ особи$ чоловіків$ жінок$
    """
)
