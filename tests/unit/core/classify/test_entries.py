"""Live blogs: entries that come, go and are edited."""

from __future__ import annotations

from dataclasses import replace

from monitor.model.change import Severity
from monitor.model.extraction import Block, Entry, Extraction
from tests.unit.core.classify.versions import found, kinds

TEXTS = {
    "10:00": ("The ferry has left the harbour with 12 people on board.",),
    "11:00": ("The wind is rising, and the crew asks for help.", "A second boat has set out."),
    "12:00": ("All are safe on the quay, the harbour office says.",),
}


def live(*ids: str, **other: tuple[str, ...]) -> Extraction:
    """A live blog with these entries, newest first; `other` holds changed texts."""
    texts = TEXTS | other
    return Extraction(
        headline="Storm at the cape: live",
        entries=tuple(Entry(id=name) for name in ids),
        blocks=tuple(Block(text, entry=name) for name in ids for text in texts[name]),
        language="en",
        is_live=True,
    )


def test_a_new_entry_is_one_change_and_no_edit_of_the_old_ones() -> None:
    (change,) = found(live("10:00"), live("11:00", "10:00"))
    assert (change.kind.value, change.severity, change.entry) == (
        "entry-added",
        Severity.MINOR,
        "11:00",
    )
    assert change.after == "\n".join(TEXTS["11:00"])


def test_an_entry_that_was_dropped_matters() -> None:
    (change,) = found(live("12:00", "11:00", "10:00"), live("12:00", "10:00"))
    assert (change.kind.value, change.severity, change.entry) == (
        "entry-removed",
        Severity.SUBSTANTIVE,
        "11:00",
    )
    assert change.before == "\n".join(TEXTS["11:00"])


def test_an_entry_that_fell_off_the_end_does_not() -> None:
    changes = found(live("11:00", "10:00"), live("12:00", "11:00"))
    assert [(c.kind.value, c.severity) for c in changes] == [
        ("entry-added", Severity.MINOR),
        ("entry-removed", Severity.COSMETIC),
    ]


def test_an_entry_silently_edited_is_headed_by_itself() -> None:
    fourteen = ("The ferry has left the harbour with 14 people on board.",)
    changes = found(live("11:00", "10:00"), live("11:00", "10:00", **{"10:00": fourteen}))
    assert [change.kind.value for change in changes] == ["entry-edited", "figure"]
    head, figure = changes
    assert head.severity is Severity.SUBSTANTIVE
    assert (head.before, head.after, head.entry) == (TEXTS["10:00"][0], fourteen[0], "10:00")
    assert head.reason == "an entry that stood before was edited: figure"
    assert figure.entry == "10:00"


def test_two_edits_of_an_entry_have_one_head() -> None:
    other = ("The wind was rising, and the crew asked for aid.", "A third boat has set out.")
    names = kinds(live("11:00", "10:00"), live("11:00", "10:00", **{"11:00": other}))
    assert names.count("entry-edited") == 1
    assert names[0] == "entry-edited"


def test_marks_alone_edit_no_entry() -> None:
    marks = ("The ferry has left the harbour – with 12 people on board.",)
    assert kinds(live("10:00"), live("10:00", **{"10:00": marks})) == ["cosmetic"]


def pinned(extraction: Extraction, name: str) -> Extraction:
    """The live blog with a copy of an entry on top."""
    entry = Entry(id=f"{name}~2")
    copies = tuple(Block(text, entry=entry.id) for text in TEXTS[name])
    return replace(
        extraction,
        entries=(entry, *extraction.entries),
        blocks=(*copies, *extraction.blocks),
    )


def test_an_entry_that_is_pinned_as_well_is_not_new() -> None:
    plain = live("12:00", "11:00", "10:00")
    for before, after in (
        (plain, pinned(plain, "10:00")),
        (pinned(plain, "10:00"), pinned(plain, "11:00")),
        (pinned(plain, "10:00"), plain),
    ):
        assert {c.severity for c in found(before, after)} <= {Severity.COSMETIC}
    grown = pinned(live("12:00", "11:00", "10:00"), "10:00")
    assert "entry-added" in kinds(live("11:00", "10:00"), grown)


def test_a_live_blog_grows_outside_its_entries_too() -> None:
    """Some mark no entries, some keep a list of what is known above them."""
    before = live("11:00", "10:00")
    known = Block("The ferry lies on a sandbank two miles off the cape.")
    after = replace(before, blocks=(known, *before.blocks))
    (change,) = found(before, after)
    assert (change.kind.value, change.severity) == ("paragraph-added", Severity.MINOR)
    assert not change.stealth
    (change,) = found(replace(before, is_live=False), replace(after, is_live=False))
    assert change.severity is Severity.SUBSTANTIVE
    # What is put into an entry that stood there is an edit of it.
    inserted = Block("Two of them are hurt, a nurse said.", entry="10:00")
    changes = found(before, replace(before, blocks=(*before.blocks, inserted)))
    assert max(c.severity.rank for c in changes) == Severity.SUBSTANTIVE.rank


def test_a_live_blog_that_closes_says_so_without_a_quiet_edit() -> None:
    base = live("11:00", "10:00")
    lines = ("Follow our live coverage here.", "This live blog is now closed.")
    before, after = (replace(base, blocks=(Block(line), *base.blocks)) for line in lines)
    assert not any(change.stealth for change in found(before, after))
