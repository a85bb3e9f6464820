"""From bytes to a bounded tree of text runs.

Feeds come through the first steps too: `unpacked` undoes an undeclared gzip, `decode` finds the
encoding, `bounded` cuts what would cost a parser more than a page may.
"""

from __future__ import annotations

from monitor.core.extract.dom.decode import decode
from monitor.core.extract.dom.depth import bounded
from monitor.core.extract.dom.packed import GZIP, PackedError, pieces, unpacked

__all__ = ["GZIP", "PackedError", "bounded", "decode", "pieces", "unpacked"]
