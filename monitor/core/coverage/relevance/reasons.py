"""A decision's reasons, in words that a person can check against the article."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from monitor.core.coverage.relevance.model import StoryModel
from monitor.core.coverage.relevance.named import NamesKnown
from monitor.core.coverage.relevance.signals import Weighed
from monitor.core.coverage.relevance.weights import BY_NAMES, BY_TEXT
from monitor.model.coverage import Reason

_SHOWN = 5
"""Words, names or figures that a reason lists."""

_LEAST_SURE = 0.75
"""Likeness, as a share of the texts' own, from which on an article reads like the story's."""


def by_text(
    article: Weighed, model: StoryModel, values: Mapping[str, float], known: NamesKnown | None
) -> list[Reason]:
    """The reasons of a decision by words; each value is what it adds to the log-odds."""
    assert model.profile is not None  # noqa: S101 - words are compared with a profile's
    story, reading = model.profile, article.reading
    worth = {name: BY_TEXT[name] * x for name, x in values.items()}
    held = [term for term in story.terms if term in reading.counts]
    shared = [name for name in _ranked(story.names) if name in reading.names]
    alien = [name for name in _ranked(article.names) if name not in story.vocabulary]
    told = {
        "words": _likely("its words", values["words"]),
        "opening": _likely("its opening", values["lead"]),
        "seed": "close to more than one of the story’s articles" if values["seed"] >= 1 else "",
        "terms": _terms(held, len(story.terms)),
        "names": f"same names ({_listed(shared)})" if shared else "no name in common",
        "alien": f"names new to the story ({_listed(alien)})" if alien else "",
        "figures": _figures(reading.figures & (story.figures | model.figures)),
        "neighbours": _likely("earlier articles like it", values["neighbours"], "read"),
    }
    worth["opening"] += worth["lead"]
    worth["names"] += worth["shared"]
    reasons = [Reason(signal, worth[signal], detail) for signal, detail in told.items() if detail]
    stated = _stated(model, known) if known is not None else []
    return [*reasons, *stated, *_dated(article, model)]


def by_names(article: Weighed, model: StoryModel, known: NamesKnown) -> list[Reason]:
    """The reasons of a decision by names, subject and figures."""
    worth = {name: x * known.values[name] for name, x in BY_NAMES.items()}
    stated = [each.name for each in model.anchors if each.stated]
    others = [name for name in known.named if name not in stated]
    reasons = _stated(model, known)
    if known.values["foreign"] and model.subjects:
        detail = f"written in {article.reading.language}: judged by names and figures"
        reasons.append(Reason("language", worth["foreign"], detail))
    if others:
        reasons.append(Reason("names", worth["others"], f"same names ({_listed(others)})"))
    if known.values["bare"] and not known.terms:
        reasons.append(Reason("terms", worth["bare"], "none of the story’s terms"))
    if known.terms:
        reasons.append(Reason("terms", worth["terms"], _terms(list(known.terms), known.wanted)))
    elif known.kin:
        detail = f"words akin to the story’s ({_listed(list(known.kin))})"
        reasons.append(Reason("terms", worth["kin"], detail))
    if known.figures:
        reasons.append(Reason("figures", worth["figures"], _figures(known.figures)))
    return [*reasons, *_dated(article, model)]


def _stated(model: StoryModel, known: NamesKnown) -> list[Reason]:
    """Where the names that the story asks for stand."""
    stated = [each.name for each in model.anchors if each.stated]
    places = {
        "at the start": [n for n in stated if known.named.get(n, 0.0) >= _AT_START],
        "further down": [n for n in stated if _ONCE < known.named.get(n, 0.0) < _AT_START],
        "in one place, further down": [n for n in stated if 0 < known.named.get(n, 0.0) <= _ONCE],
    }
    absent = [n for n in stated if n not in known.named]
    told = [f"names {_and(names)} {place}" for place, names in places.items() if names]
    told += [f"does not name {_and(absent)}"] if absent else []
    worth = sum(BY_NAMES[name] * known.values[name] for name in ("stated", "leading", "least"))
    return [Reason("stated", worth / len(told), detail) for detail in told]


_AT_START, _ONCE = 1.0, 0.3  # strengths of an anchor: see `anchors`


def _dated(article: Weighed, model: StoryModel) -> list[Reason]:
    published = article.reading.document.published
    if published is None or model.last is None:
        return []
    return [Reason("date", 0.0, f"published {published:%Y-%m-%d}, inside the window")]


def _likely(what: str, value: float, verb: str = "") -> str:
    """How much of the likeness that the story's articles have to one another."""
    reads = verb or ("read" if what.endswith("s") else "reads")
    if value >= 1:
        return f"{what} {reads} like the story’s own articles"
    if value >= _LEAST_SURE:
        return f"{what} {reads} much like the story’s articles"
    return f"{what} {reads} {'rather unlike' if value > _UNLIKE else 'unlike'} the story’s articles"


_UNLIKE = 0.4  # judgement: below, hardly a word but the commonest is shared


def _terms(held: list[str], wanted: int) -> str:
    return f"{len(held)} of the story’s {wanted} terms ({_listed(held)})" if held else ""


def _figures(shared: Iterable[float]) -> str:
    listed = [f"{value:,.10g}" for value in sorted(shared, reverse=True)]
    return f"same figures ({_listed(listed)})" if listed else ""


def _ranked(weights: Mapping[str, float]) -> list[str]:
    return sorted(weights, key=lambda name: (-weights[name], name))


def _and(words: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def _listed(words: list[str]) -> str:
    more = len(words) - _SHOWN
    return ", ".join(words[:_SHOWN]) + (f" and {more} more" if more > 0 else "")
