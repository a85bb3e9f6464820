"""The pages of the web view that an alert leads to."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote


def of_article(
    public_url: str,
    article_id: int,
    stories: Sequence[str],
    *,
    snapshot: int | None = None,
    previous: int | None = None,
) -> dict[str, str]:
    """A version's redline, the article's history and its (first) story's, by name.

    None where nobody can open them.

    `previous` is the version that the redline is measured from; without one (the baseline's
    fingerprints) it leads to the version alone.
    """
    if not public_url:
        return {}
    root = public_url.rstrip("/")
    page = f"{root}/articles/{article_id}"
    found = {"history": page}
    if stories:
        found["story"] = f"{root}/?story={quote(stories[0], safe='')}"
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
