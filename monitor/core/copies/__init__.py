"""What an article copies: by shared runs of words, or by the same facts in the same order.

`bands` are what a store looks likely sources up by, `Take` is an article made ready, and
`copied_from` gives the verdict. `group` puts the takes of one text together.
"""

from __future__ import annotations

from monitor.core.copies.agencies import credited
from monitor.core.copies.groups import Group, group
from monitor.core.copies.shingles import containment, shingles
from monitor.core.copies.sketch import bands
from monitor.core.copies.take import Take
from monitor.core.copies.telling import copy_found, told_as_copy
from monitor.core.copies.verdict import Copy, copied_from, earlier

__all__ = [
    "Copy",
    "Group",
    "Take",
    "bands",
    "containment",
    "copied_from",
    "copy_found",
    "credited",
    "earlier",
    "group",
    "shingles",
    "told_as_copy",
]
