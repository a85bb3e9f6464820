"""The newsroom's articles: values that the walk edits, publishes and takes down."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoArticle:
    """One article as its outlet would publish it."""

    slug: str
    headline: str
    standfirst: str
    byline: str
    published: datetime
    modified: datetime
    paragraphs: tuple[str, ...]
    caption: str
    tags: tuple[str, ...] = ("Selwyn Bay", "Ferries")
    correction: str = ""

    def with_words(self, old: str, new: str) -> DemoArticle:
        """The article with `old` replaced by `new` in its body; raises ValueError if it is not there."""
        if not any(old in paragraph for paragraph in self.paragraphs):
            raise ValueError(f"{old!r} stands nowhere in {self.slug}")
        return replace(
            self, paragraphs=tuple(paragraph.replace(old, new) for paragraph in self.paragraphs)
        )

    def without_paragraph(self, start: str) -> DemoArticle:
        """The article without the paragraph that starts so."""
        kept = tuple(p for p in self.paragraphs if not p.startswith(start))
        if len(kept) == len(self.paragraphs):
            raise ValueError(f"no paragraph of {self.slug} starts with {start!r}")
        return replace(self, paragraphs=kept)


@dataclass(slots=True)
class Desk:
    """What one outlet has published, by slug, and what its server does instead of a page."""

    articles: dict[str, DemoArticle] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    walled: set[str] = field(default_factory=set)


def _stamp(hours_ago: float, now: datetime) -> datetime:
    return (now - timedelta(hours=hours_ago)).astimezone(UTC).replace(second=0, microsecond=0)


def courier(now: datetime) -> tuple[DemoArticle, ...]:
    """The Harbour Courier's two reports."""
    return (
        DemoArticle(
            slug="ferry-runs-aground-off-selwyn-point",
            headline="Ferry with 214 people aboard runs aground off Selwyn Point",
            standfirst="The evening sailing struck a sandbank in fog; the harbour board has opened an inquiry.",
            byline="Marta Okonedo",
            published=_stamp(6, now),
            modified=_stamp(5, now),
            caption="The Anna Tregarth lies on the sandbank at low tide on Monday. Photograph: Harbour Courier",
            paragraphs=(
                "A passenger ferry with 214 people aboard ran aground off Selwyn Point on Sunday evening, "
                "after its captain turned short of the fairway in dense fog, the harbour board said.",
                "Lifeboats from three stations brought everyone ashore before midnight. Eleven passengers "
                "were treated for bruises and cold, and two of them stayed in hospital overnight.",
                "“We felt a long shudder and then the lights went out,” said Ilse Brandvold, who was "
                "travelling with her two sons. “Nobody told us anything for half an hour.”",
                "The operator, Bay Line, said that the vessel had passed its yearly inspection in March "
                "and that its radar was working when it left the quay.",
                "A harbour pilot who asked not to be named said that the sandbank had moved some 40 metres "
                "since the last chart was printed, and that the board had been warned of it twice.",
                "The board's chairman, Edwin Sallow, said that an inquiry would report within six weeks. "
                "Sailings are suspended until Thursday.",
            ),
        ),
        DemoArticle(
            slug="what-we-know-about-the-selwyn-ferry",
            headline="What we know about the Selwyn Point grounding",
            standfirst="A short guide to the night, the ship and the questions that are open.",
            byline="Marta Okonedo and Piet Lanning",
            published=_stamp(4, now),
            modified=_stamp(4, now),
            caption="A map of the fairway and the sandbank. Graphic: Harbour Courier",
            paragraphs=(
                "The Anna Tregarth left the town quay at ten past six on Sunday with fog already thick "
                "over the bay, and lay fast on the sandbank twenty-five minutes later.",
                "Bay Line has run the crossing since 2009 with two ships. The Anna Tregarth, built in 1998, "
                "is the older of them and may carry 260 passengers.",
                "Three questions are open: why the ship left the fairway, why the alarm was raised only "
                "after 31 minutes, and whether the chart on the bridge was out of date.",
                "The harbour board says that it will publish the ship's recorded track this week. The "
                "seamen's union has asked for the watch roster as well.",
            ),
        ),
    )


def gazette(now: datetime) -> tuple[DemoArticle, ...]:
    """The Vale Gazette's two reports."""
    return (
        DemoArticle(
            slug="selwyn-grounding-inquiry",
            headline="Inquiry to ask why ferry captain was not warned of shifting sandbank",
            standfirst="Harbour board meets behind closed doors as passengers demand answers.",
            byline="Tomas Reyland",
            published=_stamp(3, now),
            modified=_stamp(3, now),
            caption="Edwin Sallow, chairman of the harbour board. Picture: Vale Gazette",
            paragraphs=(
                "The harbour board will ask why a warning about the shifting sandbank off Selwyn Point "
                "never reached the bridge of the ferry that struck it, its chairman said on Monday.",
                "Edwin Sallow told reporters that two notices had been sent to Bay Line this spring. The "
                "company said that it had received neither.",
                "“Either the notices were lost or they were ignored, and both are serious,” Mr Sallow "
                "said after a meeting that lasted four hours.",
                "Some 60 passengers have joined a claim against the operator, according to their lawyer, "
                "Nuria Castell. She expects the number to double within days.",
                "Bay Line's shares fell by 8 per cent on Monday morning before they recovered a little.",
            ),
        ),
        DemoArticle(
            slug="passengers-wait-for-luggage",
            headline="Passengers still wait for luggage left on stranded ferry",
            standfirst="Bay Line promises to bring cars and cases ashore by the weekend.",
            byline="Hanne Vik",
            published=_stamp(2, now),
            modified=_stamp(2, now),
            caption="Cars on the ferry's deck. Picture: Vale Gazette",
            paragraphs=(
                "More than 70 cars and several hundred cases are still aboard the Anna Tregarth, two days "
                "after the ferry ran aground off Selwyn Point.",
                "Bay Line said that a barge would take them off at high water on Friday, if the weather "
                "held. Until then nobody may board the ship.",
                "“My insulin was in the glove box,” said Radek Novy, a passenger. “A chemist helped me, "
                "the company did not.”",
                "The company has offered each passenger a voucher for a free crossing.",
            ),
        ),
    )


def wire(now: datetime) -> tuple[DemoArticle, ...]:
    """Wire North's one report."""
    return (
        DemoArticle(
            slug="bay-line-ferry-aground-all-rescued",
            headline="Bay Line ferry aground, all 214 rescued",
            standfirst="",
            byline="Wire North",
            published=_stamp(6.5, now),
            modified=_stamp(6.5, now),
            caption="",
            paragraphs=(
                "SELWYN BAY (Wire North) – All 214 people aboard a Bay Line ferry were brought to safety "
                "after it ran aground in fog on Sunday evening, rescuers said.",
                "Eleven of them were treated for minor injuries. The ship, the Anna Tregarth, took on no "
                "water and is to be refloated at the spring tide.",
                "The coastguard's duty officer, Solveig Aamodt, said that the first call came at 6.46 p.m. "
                "and that the last passenger was ashore at 11.20 p.m.",
                "The harbour board said that it would investigate. Bay Line declined to comment on the "
                "cause of the accident.",
            ),
        ),
    )


def follow_up(now: datetime) -> DemoArticle:
    """A report that Wire North publishes while the watch is on."""
    return DemoArticle(
        slug="ferry-captain-suspended",
        headline="Captain of grounded Selwyn Bay ferry suspended, Bay Line says",
        standfirst="",
        byline="Wire North",
        published=now,
        modified=now,
        caption="",
        paragraphs=(
            "SELWYN BAY (Wire North) – Bay Line has suspended the captain of the ferry Anna Tregarth, "
            "which ran aground off Selwyn Point on Sunday with 214 people aboard, the company said.",
            "Its managing director, Conrad Hale, said that the captain had left the fairway against "
            "company rules and that the crew had raised the alarm too late.",
            "The harbour board's inquiry into the grounding is to hear its first witnesses on Wednesday. "
            "The board's chairman, Edwin Sallow, said that the suspension did not settle the question "
            "of the chart, which did not show how far the sandbank had moved.",
            "Eleven passengers were hurt when the ship struck the sandbank in fog. More than 90 have "
            "joined a claim against the operator, their lawyer said.",
        ),
    )
