"""Units of measure of one dimension, and how they convert: 3,000 m is 3 km, 5 miles are 8 km."""

from __future__ import annotations

from collections.abc import Mapping

_DIMENSIONS: Mapping[str, Mapping[str, float]] = {
    "length": {
        "mm": 1e-3,
        "cm": 1e-2,
        "m": 1,
        "km": 1e3,
        "in": 0.0254,
        "ft": 0.3048,
        "yd": 0.9144,
        "mi": 1609.344,
    },
    "mass": {
        "\u00b5g": 1e-6,
        "mg": 1e-3,
        "g": 1,
        "kg": 1e3,
        "t": 1e6,
        "oz": 28.349523125,
        "lb": 453.59237,
    },
    "area": {
        "cm\u00b2": 1e-4,
        "m\u00b2": 1,
        "ha": 1e4,
        "km\u00b2": 1e6,
        "ft\u00b2": 0.09290304,
        "acre": 4046.8564224,
        "mi\u00b2": 2589988.110336,
    },
    "volume": {
        "cm\u00b3": 1e-3,
        "ml": 1e-3,
        "l": 1,
        "m\u00b3": 1e3,
        "gal": 3.785411784,
        "bbl": 158.987294928,
    },
    "speed": {"km/h": 1, "m/s": 3.6, "mph": 1.609344},
    "time": {"s": 1, "min": 60, "h": 3600, "day": 86400, "week": 604800},
    "months": {"month": 1, "year": 12, "decade": 120, "century": 1200},
    "power": {"kW": 1e3, "MW": 1e6, "GW": 1e9},
    "energy": {"kWh": 1, "MWh": 1e3, "GWh": 1e6},
    "temperature": {"\u00b0": 1, "\u00b0C": 1},
}
"""What one of each unit is, in one unit of its dimension (International System, and the yard and
pound agreement of 1959)."""

_UNITS = {
    unit: (dimension, factor)
    for dimension, units in _DIMENSIONS.items()
    for unit, factor in units.items()
}
_CUSTOMARY = frozenset(
    {"in", "ft", "yd", "mi", "oz", "lb", "ft\u00b2", "acre", "mi\u00b2", "gal", "bbl", "mph"}
)
_FAHRENHEIT = "\u00b0F"
_FREEZING, _DEGREE = 32, 5 / 9


def in_base_unit(value: float, unit: str) -> tuple[float, str]:
    """The value in one unit of its dimension, and the dimension; for others, both as they are."""
    if unit == _FAHRENHEIT:
        return (value - _FREEZING) * _DEGREE, "temperature"
    dimension, factor = _UNITS.get(unit, (unit, 1))
    return value * factor, dimension


def is_customary(unit: str) -> bool:
    """Whether it is a unit outside the metric system, from and to which values are rounded."""
    return unit in _CUSTOMARY or unit == _FAHRENHEIT
