"""The pages of the web view that an alert leads to."""

from __future__ import annotations

from urllib.parse import quote


def of_article(
    public_url: str, article_id: int, *, snapshot: int | None = None, previous: int | None = None
) -> dict[str, str]:
    """A version's redline and the article's history, by name; none where nobody can open them.

    `previous` is the version that the redline is measured from; without one (the baseline's
    fingerprints) it leads to the version alone.
    """
    if not public_url:
        return {}
    page = f"{public_url.rstrip('/')}/articles/{article_id}"
    found = {"history": page}
    if snapshot is not None and previous is not None:
        found = {"redline": f"{page}/diff/{previous}/{snapshot}", **found}
    elif snapshot is not None:
        found = {"version": f"{page}/versions/{snapshot}", **found}
    return found


def of_coverage(public_url: str, story: str) -> dict[str, str]:
    """A story's coverage, by name; none where nobody can open it."""
    if not public_url:
        return {}
    return {"coverage": f"{public_url.rstrip('/')}/coverage?story={quote(story, safe='')}"}
