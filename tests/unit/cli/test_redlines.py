"""A redline on a terminal keeps its marks when its words are copied."""

import pytest
from rich.console import Console

from monitor.cli import redlines
from monitor.model.redline import Mark, Segment

SEGMENTS = (
    Segment("Lifeboats took ", Mark.KEPT),
    Segment("214", Mark.REMOVED),
    Segment("241", Mark.ADDED),
    Segment(" people.", Mark.KEPT),
)


@pytest.mark.parametrize("form", [redlines.rich_text, redlines.spaced])
def test_what_is_copied_tells_old_from_new(form):
    out = Console(force_terminal=True, color_system="truecolor", width=80)
    with out.capture() as shown:
        out.print(form(SEGMENTS))
    assert "\x1b[" in shown.get()  # styled
    copied = form(SEGMENTS).plain.replace("-] {+", "-]{+")
    assert copied == redlines.plain_text(SEGMENTS) == "Lifeboats took [-214-]{+241+} people."
