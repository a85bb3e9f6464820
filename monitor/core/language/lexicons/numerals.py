"""Numbers and dates, a module per language."""
