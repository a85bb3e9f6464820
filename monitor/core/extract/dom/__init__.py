"""From bytes to a bounded tree of text runs."""
