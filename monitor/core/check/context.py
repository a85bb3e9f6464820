"""What a check's decision rests on besides the article and the response."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from monitor.core.classify import Context as ClassifyContext
from monitor.model.config import AvailabilitySettings
from monitor.model.story import BaselineArticle, CheckIntervals, Route


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckContext:
    """Settings, time and chance of one check, as values."""

    now: datetime
    jitter: float  # a number in [0, 1)
    rules: AvailabilitySettings
    intervals: CheckIntervals
    baseline: BaselineArticle | None = None
    routes: Sequence[Route] = ()
    story_routes: Mapping[str, Sequence[str]] = field(default_factory=dict)
    outlet_routes: Sequence[str] = ()  # those that a followed outlet limits itself to
    classification: ClassifyContext = field(default_factory=ClassifyContext)
    max_body: int = 20_000  # bytes of an alert's payload
    keep_raw: bool = True
    public_url: str = ""  # of the web view, for the links of alerts
    clock_set_at: datetime | None = None  # times before it are another clock's
