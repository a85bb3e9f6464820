"""What an article copies: by shared runs of words, or by the same facts in the same order.

`bands` are what a store looks likely sources up by, `ComparableText` is an article made ready, and
`copied_from` gives the verdict. `group` puts the takes of one text together.
"""

from __future__ import annotations

from monitor.core.coverage.duplicates.agencies import credited
from monitor.core.coverage.duplicates.comparable_text import ComparableText
from monitor.core.coverage.duplicates.groups import Group, group
from monitor.core.coverage.duplicates.marking import belonging, copy_found, mark_as_copy
from monitor.core.coverage.duplicates.origins import credit_lines, direction, earlier
from monitor.core.coverage.duplicates.shingles import containment, shingles
from monitor.core.coverage.duplicates.sketch import bands
from monitor.core.coverage.duplicates.verdict import Copy, copied_from

__all__ = [
    "ComparableText",
    "Copy",
    "Group",
    "bands",
    "belonging",
    "containment",
    "copied_from",
    "copy_found",
    "credit_lines",
    "credited",
    "direction",
    "earlier",
    "group",
    "mark_as_copy",
    "shingles",
]
