"""The tables. `db/README.md` explains them; the migrations under `db/` build them.

Names are the field's terms. A `document` is JSON written by `monitor.core.records.codec`, in which
long texts stand as references into `texts`. Leases: `due_at` is when a row may be claimed next: the
end of the lease while it is claimed, empty while it rests altogether. `worker` and `lease_until`
are set while it is claimed; `token` counts the claims. A `url_hash` is the SHA-256 of the canonical
URL beside it: PostgreSQL cannot index text as long as a URL may be. A `row_digest` covers its row
(see `sealing`).
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from monitor.adapters.store.types import AnyText, Digest, DurationMicroseconds, Id, UtcMicroseconds

SCHEMA = "0013"
"""The revision of `db/versions` that this program reads and writes."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

articles = Table(
    "articles",
    metadata,
    Column("id", Id, primary_key=True),
    Column("url", AnyText, nullable=False),
    Column("url_hash", Digest, nullable=False, unique=True),
    Column("outlet", AnyText, nullable=False, index=True),
    Column("title", AnyText, nullable=False),
    Column("search", AnyText, nullable=False),  # title and URL, case folded
    Column("origin", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("baseline_key", AnyText, nullable=False),
    Column("added_at", UtcMicroseconds, nullable=False),
    Column("watched", Boolean, nullable=False),
    Column("paused", Boolean, nullable=False),
    Column("availability", Text, nullable=False),
    Column("next_check_at", UtcMicroseconds),
    Column("last_checked_at", UtcMicroseconds),
    Column("last_changed_at", UtcMicroseconds),
    Column("last_outcome", Text),
    Column("note", AnyText, nullable=False),
    Column("progress", AnyText, nullable=False),
    Column("snapshots", Integer, nullable=False),  # live ones
    Column("highest", Integer, nullable=False),  # number of the newest snapshot
    Column("chain_length", Integer, nullable=False),
    Column("chain_hash", Digest),  # the chain's last link
    Column("due_at", UtcMicroseconds),
    Column("lease_until", UtcMicroseconds),
    Column("worker", AnyText),
    Column("token", Id, nullable=False),
    Column("row_digest", Digest),
    Index("ix_articles_due", "due_at", "outlet", "id"),
    sqlite_autoincrement=True,
)

article_aliases = Table(
    "article_aliases",
    metadata,
    Column("url_hash", Digest, primary_key=True),
    Column("url", AnyText, nullable=False),
    Column("article_id", Id, ForeignKey("articles.id"), nullable=False, index=True),
    Column("row_digest", Digest),
    sqlite_with_rowid=False,
)

article_stories = Table(
    "article_stories",
    metadata,
    Column("article_id", Id, ForeignKey("articles.id"), primary_key=True),
    Column("story", AnyText, primary_key=True),
    Column("active", Boolean, nullable=False),  # false once the watch for the story ended
    Column("by_hand", Boolean),  # a person asked for it; empty: from before this was kept
    Column("by_follow", Boolean),  # only since its outlet is followed; empty: from before
    Column("taken_at", UtcMicroseconds),  # when a follow took it on
    Column("row_digest", Digest),
    Index("ix_article_stories_story", "story", "article_id"),
    sqlite_with_rowid=False,
)

checks = Table(
    "checks",
    metadata,
    Column("id", Id, primary_key=True),
    Column("article_id", Id, ForeignKey("articles.id"), nullable=False),
    Column("seq", Integer, nullable=False),  # place in the article's chain, from 1
    Column("started_at", UtcMicroseconds, nullable=False),
    Column("elapsed", DurationMicroseconds, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("reason", AnyText, nullable=False),
    Column("url", AnyText, nullable=False),
    Column("final_url", AnyText, nullable=False),
    Column("status", Integer),
    Column("size", Id, nullable=False),
    Column("failure", Text),
    Column("snapshot_number", Integer),
    Column("chain_hash", Digest, nullable=False),
    UniqueConstraint("article_id", "seq"),
    sqlite_autoincrement=True,
)

check_summaries = Table(
    "check_summaries",
    metadata,
    Column("article_id", Id, ForeignKey("articles.id"), primary_key=True),
    Column("first_seq", Integer, primary_key=True),  # the entries of the chain that it holds …
    Column("last_seq", Integer, nullable=False),  # … up to this one
    Column("document", LargeBinary, nullable=False),  # what the checks recorded; see `summaries`
    Column("chain_hash", Digest, nullable=False),  # the link of its last check
    sqlite_with_rowid=False,
)

housekeeping = Table(
    "housekeeping",
    metadata,
    Column("kind", Text, primary_key=True),  # Chore
    Column("at", UtcMicroseconds, primary_key=True),
    Column("bytes", Id, nullable=False),  # of the database or the backup; freed by the retention
    Column("detail", AnyText, nullable=False),
    Column("row_digest", Digest),
    sqlite_with_rowid=False,
)

baseline_imports = Table(
    "baseline_imports",
    metadata,
    Column("article_id", Id, ForeignKey("articles.id"), primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("imported_at", UtcMicroseconds, nullable=False),
    Column("digest", Digest, nullable=False),  # of the snapshot that was imported
    Column("chain_hash", Digest, nullable=False),
    sqlite_with_rowid=False,
)

texts = Table(
    "texts",
    metadata,
    Column("hash", Digest, primary_key=True),
    Column("text", AnyText, nullable=False),
)

raws = Table(
    "raws",
    metadata,
    Column("hash", Digest, primary_key=True),  # of the bytes as received
    Column("size", Id, nullable=False),
    Column("zstd", LargeBinary, nullable=False),
)

faults = Table(
    "faults",
    metadata,
    Column("article_id", Id, ForeignKey("articles.id"), primary_key=True),  # the last of each
    Column("happened_at", UtcMicroseconds, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("reason", AnyText, nullable=False),
    Column("trace", AnyText, nullable=False),
    Column("url", AnyText, nullable=False),
    Column("status", Integer),
    Column("headers", AnyText, nullable=False),
    Column("size", Id),
    Column("zstd", LargeBinary),  # the page, where pages are kept
    Column("row_digest", Digest),
)

snapshots = Table(
    "snapshots",
    metadata,
    Column("article_id", Id, ForeignKey("articles.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("origin", Text, nullable=False),
    Column("content_hash", Digest, nullable=False),
    Column("taken_at", UtcMicroseconds, nullable=False),
    Column("headline", AnyText, nullable=False),
    Column("modified", UtcMicroseconds),
    Column("document", AnyText, nullable=False),  # the extraction
    Column("raw_hash", Digest),
    Column("raw_bytes", Id),
    Column("raw_kept", Boolean, nullable=False),
    Column("final_url", AnyText),
    Column("status", Integer),
    Column("headers", AnyText),
    Column("fetched_at", UtcMicroseconds),
)

passages = Table(
    "passages",
    metadata,
    Column("id", Id, primary_key=True),
    Column("article_id", Id, ForeignKey("articles.id")),  # or else …
    Column("coverage_hash", Digest),  # … the `url_hash` of coverage
    Column("part", Text, nullable=False),
    Column("text_hash", Digest, nullable=False),
    Column("document", AnyText, nullable=False),  # the text
    Column("terms", AnyText, nullable=False),  # of `monitor.core.search`
    Column("first_number", Integer),  # the versions in which it stood: from this one …
    Column("gone_number", Integer),  # … up to the one before this; empty: it stands
    Column("first_at", UtcMicroseconds, nullable=False),
    Column("gone_at", UtcMicroseconds),
    Column("row_digest", Digest),
    Index("ix_passages_article", "article_id", "gone_number"),
    Index("ix_passages_coverage", "coverage_hash"),
    Index("ix_passages_text", "text_hash"),
    sqlite_autoincrement=True,
)

search_progress = Table(
    "search_progress",
    metadata,
    Column("article_id", Id, ForeignKey("articles.id"), primary_key=True),
    Column("number", Integer, nullable=False),  # the newest version whose passages are kept
    Column("row_digest", Digest),
    sqlite_with_rowid=False,
)

changes = Table(
    "changes",
    metadata,
    Column("id", Id, primary_key=True),
    Column("article_id", Id, ForeignKey("articles.id"), nullable=False),
    Column("check_id", Id, ForeignKey("checks.id"), nullable=False, index=True),
    Column("from_number", Integer),
    Column("to_number", Integer, nullable=False),
    Column("detected_at", UtcMicroseconds, nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("severity", Integer, nullable=False),  # Severity.rank
    Column("stealth", Boolean, nullable=False),
    Column("document", AnyText, nullable=False),
    Column("revision", Text),  # RevisionKind of the version that it came with
    Column("revision_grounds", Text),  # RevisionGround, parted by spaces
    Index("ix_changes_article", "article_id", "id"),
    Index("ix_changes_revision", "revision", "id"),
    sqlite_autoincrement=True,
)

article_events = Table(
    "article_events",
    metadata,
    Column("id", Id, primary_key=True),
    Column("article_id", Id, ForeignKey("articles.id"), nullable=False),
    Column("check_id", Id, ForeignKey("checks.id"), index=True),  # the check that found it
    Column("seq", Integer),  # its own place in the article's chain, where no check found it
    Column("kind", Text, nullable=False),
    Column("severity", Integer, nullable=False),  # Severity.rank
    Column("happened_at", UtcMicroseconds, nullable=False, index=True),
    Column("since", UtcMicroseconds, nullable=False),
    Column("reason", AnyText, nullable=False),
    Column("story", AnyText, nullable=False),
    Column("actor", AnyText, nullable=False),
    Column("derived", Boolean, nullable=False),  # by a migration, from checks: not in the chain
    Column("chain_hash", Digest),  # with `seq`
    Column("row_digest", Digest),
    UniqueConstraint("article_id", "seq"),
    Index("ix_article_events_article", "article_id", "id"),
    sqlite_autoincrement=True,
)

config_entries = Table(
    "config_entries",
    metadata,
    Column("owner", AnyText, primary_key=True),  # the configuration: host and folder
    Column("kind", Text, primary_key=True),  # story, watch, source, route
    Column("name", AnyText, primary_key=True),
    Column("story", AnyText, primary_key=True),  # of a watch; else empty
    Column("seen_at", UtcMicroseconds, nullable=False),
    Column("row_digest", Digest),
    sqlite_with_rowid=False,
)

outlet_memories = Table(
    "outlet_memories",
    metadata,
    Column("outlet", AnyText, primary_key=True),
    Column("document", AnyText, nullable=False),
    Column("row_digest", Digest),
)

alerts = Table(
    "alerts",
    metadata,
    Column("id", AnyText, primary_key=True),
    Column("type", Text, nullable=False),
    Column("created_at", UtcMicroseconds, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("title", AnyText, nullable=False),
    Column("article_id", Id, ForeignKey("articles.id"), index=True),
    Column("story", AnyText, nullable=False),
    Column("routes", AnyText, nullable=False),
    Column("row_digest", Digest),
)

DELIVERY_QUEUE = Index(
    "ix_deliveries_queue", "route", "id", sqlite_where=text("status = 'pending'")
)
"""Of what is not delivered yet. `postgres` says the same for its dialect: said here, it would be
loaded at every start."""

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", Id, primary_key=True),
    Column("alert_id", AnyText, ForeignKey("alerts.id"), nullable=False),
    Column("route", AnyText, nullable=False),
    Column("status", Text, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("next_attempt_at", UtcMicroseconds),
    Column("last_error", AnyText, nullable=False),
    Column("last_status", Integer),
    Column("delivered_at", UtcMicroseconds),
    Column("due_at", UtcMicroseconds),
    Column("lease_until", UtcMicroseconds),
    Column("worker", AnyText),
    Column("token", Id, nullable=False),
    Column("row_digest", Digest),
    UniqueConstraint("alert_id", "route"),
    Index("ix_deliveries_status", "status", "id"),
    DELIVERY_QUEUE,
    sqlite_autoincrement=True,
)

routes = Table(
    "routes",
    metadata,
    Column("route", AnyText, primary_key=True),
    Column("paused_until", UtcMicroseconds),
    Column("disabled", Boolean, nullable=False),
    Column("reason", AnyText, nullable=False),
    Column("failing_since", UtcMicroseconds),  # the first of the attempts that failed in a row
    Column("row_digest", Digest),
)

sources = Table(
    "sources",
    metadata,
    Column("id", Id, primary_key=True),
    Column("url", AnyText, nullable=False),
    Column("url_hash", Digest, nullable=False, unique=True),
    Column("outlet", AnyText, nullable=False),
    Column("kind", Text, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("parent_id", Id, ForeignKey("sources.id"), index=True),  # the source that names it
    Column("next_check_at", UtcMicroseconds, nullable=False),
    Column("validators", AnyText, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("seen", Integer, nullable=False),
    Column("last_checked_at", UtcMicroseconds),
    Column("last_error", AnyText, nullable=False),
    Column("due_at", UtcMicroseconds, index=True),
    Column("lease_until", UtcMicroseconds),
    Column("worker", AnyText),
    Column("token", Id, nullable=False),
    Column("row_digest", Digest),
    sqlite_autoincrement=True,
)

seen_urls = Table(
    "seen_urls",
    metadata,
    Column("url_hash", Digest, primary_key=True),
    Column("url", AnyText, nullable=False),
    Column("source_id", Id, ForeignKey("sources.id"), nullable=False),
    Column("seen_at", UtcMicroseconds, nullable=False),
    sqlite_with_rowid=False,
)

follows = Table(
    "follows",
    metadata,
    Column("outlet", AnyText, primary_key=True),
    Column("story", AnyText, primary_key=True),  # empty: for the outlet alone
    Column("document", AnyText, nullable=False),  # the follow
    Column("begun_at", UtcMicroseconds, nullable=False),
    Column("by_hand", Boolean, nullable=False),
    Column("actor", AnyText, nullable=False),
    Column("paused", Boolean, nullable=False),
    Column("row_digest", Digest),
    sqlite_with_rowid=False,
)

follow_days = Table(
    "follow_days",
    metadata,
    Column("outlet", AnyText, primary_key=True),
    Column("story", AnyText, primary_key=True),
    Column("day", Integer, primary_key=True),  # since 1970, UTC
    Column("taken", Integer, nullable=False),
    Column("left_out", Integer, nullable=False),  # by the daily most
    Column("let_go", Integer, nullable=False),
    Column("row_digest", Digest),
    sqlite_with_rowid=False,
)

follow_contacts = Table(
    "follow_contacts",
    metadata,
    Column("outlet", AnyText, primary_key=True),
    Column("story", AnyText, primary_key=True),
    Column("source_id", Id, ForeignKey("sources.id"), primary_key=True, index=True),
    Column("met_at", UtcMicroseconds, nullable=False),  # when the follow first read it
    Column("row_digest", Digest),
    sqlite_with_rowid=False,
)

left_out = Table(
    "left_out",
    metadata,
    Column("url_hash", Digest, primary_key=True),
    Column("outlet", AnyText, primary_key=True),
    Column("story", AnyText, primary_key=True),
    Column("url", AnyText, nullable=False),
    Column("title", AnyText, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", UtcMicroseconds, nullable=False),
    Column("row_digest", Digest),
    Index("ix_left_out_follow", "outlet", "story", "at"),
    sqlite_with_rowid=False,
)

subscriptions = Table(
    "subscriptions",
    metadata,
    Column("source_id", Id, ForeignKey("sources.id"), primary_key=True),
    Column("key", AnyText, nullable=False, unique=True),  # the end of the callback's path
    Column("secret", AnyText, nullable=False),
    Column("hub", AnyText, nullable=False),
    Column("topic", AnyText, nullable=False),
    Column("callback", AnyText, nullable=False),
    Column("state", Text, nullable=False),
    Column("asked_at", UtcMicroseconds, nullable=False),
    Column("lease_ends_at", UtcMicroseconds),
    Column("pushed_at", UtcMicroseconds),
    Column("pushes", Integer, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("note", AnyText, nullable=False),
    Column("row_digest", Digest),
)

pushes = Table(
    "pushes",
    metadata,
    Column("id", Id, primary_key=True),
    Column("source_id", Id, ForeignKey("sources.id"), nullable=False, index=True),
    Column("received_at", UtcMicroseconds, nullable=False),
    Column("content_type", AnyText, nullable=False),
    Column("zstd", LargeBinary, nullable=False),  # the body
    Column("row_digest", Digest),
    sqlite_autoincrement=True,
)

listed_times = Table(
    "listed_times",
    metadata,
    Column("article_id", Id, ForeignKey("articles.id"), primary_key=True),
    Column("source_id", Id, ForeignKey("sources.id"), primary_key=True, index=True),
    Column("modified", UtcMicroseconds, nullable=False),  # what the source last said
    Column("read_at", UtcMicroseconds, nullable=False),  # when it did
    Column("row_digest", Digest),
    sqlite_with_rowid=False,
)

candidates = Table(
    "candidates",
    metadata,
    Column("url_hash", Digest, primary_key=True),  # of the simplest form of the URL
    Column("url", AnyText, nullable=False),
    Column("source_id", Id, ForeignKey("sources.id"), nullable=False),
    Column("found_at", UtcMicroseconds, nullable=False),
    Column("due_at", UtcMicroseconds),  # empty: passed over, only remembered
    Column("attempts", Integer, nullable=False),
    Column("document", AnyText, nullable=False),  # the item
    Column("row_digest", Digest),
    Index("ix_candidates_waiting", "source_id", "due_at"),
    sqlite_with_rowid=False,
)

coverage = Table(
    "coverage",
    metadata,
    Column("id", Id, primary_key=True),
    Column("url", AnyText, nullable=False),
    Column("url_hash", Digest, nullable=False),
    Column("story", AnyText, nullable=False),
    Column("outlet", AnyText, nullable=False),
    Column("title", AnyText, nullable=False),
    Column("published", UtcMicroseconds),
    Column("found_at", UtcMicroseconds, nullable=False),
    Column("source", AnyText, nullable=False),
    Column("decision", Text, nullable=False),
    Column("document", AnyText, nullable=False),  # the match
    Column("confirmed_by", AnyText, nullable=False),
    Column("row_digest", Digest),
    UniqueConstraint("url_hash", "story"),
    Index("ix_coverage_story", "story", "found_at"),
    Index("ix_coverage_found", "found_at"),
    sqlite_autoincrement=True,
)

coverage_decisions = Table(
    "coverage_decisions",
    metadata,
    Column("id", Id, primary_key=True),
    Column("coverage_id", Id, ForeignKey("coverage.id"), nullable=False, index=True),
    Column("before", Text, nullable=False),
    Column("decision", Text, nullable=False),
    Column("decided_by", AnyText, nullable=False),
    Column("decided_at", UtcMicroseconds, nullable=False),
    Column("row_digest", Digest),
    sqlite_autoincrement=True,
)

coverage_texts = Table(
    "coverage_texts",
    metadata,
    Column("id", Id, primary_key=True),
    Column("url_hash", Digest, nullable=False, unique=True),
    Column("found_at", UtcMicroseconds, nullable=False),
    Column("document", AnyText, nullable=False),  # the text as it was judged
    Column("row_digest", Digest),
    sqlite_autoincrement=True,
)

text_bands = Table(
    "text_bands",
    metadata,
    Column(
        "band", Id, primary_key=True, autoincrement=False
    ),  # of monitor.core.coverage.duplicates
    Column("text_id", Id, ForeignKey("coverage_texts.id"), primary_key=True, index=True),
    sqlite_with_rowid=False,
)

matched_articles = Table(
    "matched_articles",
    metadata,
    Column("id", Id, primary_key=True),
    Column("url", AnyText, nullable=False),
    Column("language", AnyText, nullable=False),
    Column("clear", Boolean, nullable=False),  # it clearly belonged to no story
    Column("terms", AnyText, nullable=False),  # with their numbers, in no order of the text
    Column("row_digest", Digest),
    sqlite_autoincrement=True,
)

hosts = Table(
    "hosts",
    metadata,
    Column("host", AnyText, primary_key=True),
    Column("next_allowed_at", UtcMicroseconds),
    sqlite_with_rowid=False,
)

robots = Table(
    "robots",
    metadata,
    Column("site", AnyText, primary_key=True),  # scheme, host and port
    Column("agent", AnyText, primary_key=True),  # the product token that was asked with
    Column("rules", AnyText, nullable=False),
    Column("asked_at", UtcMicroseconds, nullable=False),
    sqlite_with_rowid=False,
)

host_slots = Table(
    "host_slots",
    metadata,
    Column("id", Id, primary_key=True),
    Column("host", AnyText, ForeignKey("hosts.host"), nullable=False),
    Column("expires_at", UtcMicroseconds, nullable=False),
    Index("ix_host_slots_host", "host", "expires_at"),
    sqlite_autoincrement=True,
)
