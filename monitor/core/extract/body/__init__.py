"""Which runs of a page are the article."""
