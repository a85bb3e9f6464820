"""Headline, byline, times and the rest, each with where it was found."""
