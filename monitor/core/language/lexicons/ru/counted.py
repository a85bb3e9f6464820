"""What Russian reports count, and what happens to it."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import grouped

HAPPENINGS = grouped(
    """
    sent: отправ направ перебро развер
    ill: заболе заража заразил больн инфиц
    killed: погиб убит умер
    wounded: ранен пострадав
    lost: потер
    captured: плен
    further: дополнит ещё$ еще$ других$
    planned: планир заплан
    trained: обуч подготов
    missing: пропал
    special: специальн спецназ
    evacuated: эвакуир
    rescued: спасен спасён спасл
    returned: вернул возвращ
    treated: госпитал больниц лечен
    found: найден нашли$ нашёл$ обнаруж
    arrested: пойма арестов задержан задержал
    remaining: остаётся$ остаются$ остались$ остался$ осталось$
    """
)

THINGS = grouped(
    """
    troops: солдат военн боец бойц
    shells: снаряд
    containers: контейнер
    people: людей$ люди$ человек$ человека$ мужчин$ женщин$
    """
)
