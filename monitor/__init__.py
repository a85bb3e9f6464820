"""monitor: watches published news for edits and for new coverage, with evidence."""

__version__ = "0.1.0"
