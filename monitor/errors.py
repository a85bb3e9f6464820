"""The one error tree of monitor. Every error that a user can meet descends from `MonitorError`.

    MonitorError
    ├── UsageError              the command was called wrongly (exit code 2)
    │   └── AmbiguousError      a name fits several articles
    ├── ConfigError             a config file is wrong; names file, key and mend
    ├── StoreError              the database cannot be used
    │   ├── SchemaError         its schema is older or newer than this program
    │   ├── LeaseLostError      another worker took the work over; nothing was written
    │   ├── NotFoundError       no such article, story, outlet, snapshot, alert
    │   └── DiskFullError       no room to write; nothing was written
    ├── ExtractionError         a page cannot be read as a document
    ├── FeedError               a feed or sitemap cannot be read
    ├── EvaluationError         what a page was put through did not come to an end
    │   ├── FaultyError         it ended in a fault of this program
    │   └── TooCostlyError      it took more time or memory than a page may
    ├── BaselineError           a baseline cannot be made, recognised or proved
    └── ExtraMissingError       an optional package is needed and not installed

Failures of a fetch or of a delivery are no exceptions: they are values (`FetchFailed`,
`DeliveryResult`), for they are what the network ordinarily does.
"""

from __future__ import annotations


class MonitorError(Exception):
    """Something that monitor can name went wrong.

    `mend` says what the user can do about it, in one sentence; it may be empty.
    """

    def __init__(self, message: str, *, mend: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.mend = mend

    def __str__(self) -> str:
        return f"{self.message} — {self.mend}" if self.mend else self.message


class UsageError(MonitorError):
    """The command was called wrongly."""


class AmbiguousError(UsageError):
    """A name fits more than one thing."""


class ConfigError(MonitorError):
    """A config file, or the environment, is wrong."""


class StoreError(MonitorError):
    """The database cannot be used."""


class SchemaError(StoreError):
    """The database's schema is not the one this program knows."""


class LeaseLostError(StoreError):
    """The claim on a piece of work ran out and another worker has it; nothing was written."""


class OutdatedComparisonError(StoreError):
    """A like text was kept since coverage was compared; nothing was written: compare again."""


class NotFoundError(StoreError):
    """What was asked for is not stored."""


class DiskFullError(StoreError):
    """There is no room to write; nothing was written."""


class ExtractionError(MonitorError):
    """A page cannot be read as a document."""


class FeedError(MonitorError):
    """A feed or sitemap cannot be read."""


class EvaluationError(MonitorError):
    """What was done to an untrusted page did not come to an end; nothing else is harmed by it.

    `trace` is the traceback for a report, empty where there is none.
    """

    def __init__(self, message: str, *, mend: str = "", trace: str = "") -> None:
        super().__init__(message, mend=mend)
        self.trace = trace


class FaultyError(EvaluationError):
    """It ended in an exception that nobody thought of, or the worker process crashed."""


class TooCostlyError(EvaluationError):
    """It took more time or memory than a page may, and was stopped."""


class BaselineError(MonitorError):
    """A baseline cannot be made, recognised or proved."""


class ExtraMissingError(MonitorError):
    """An optional package is needed and is not installed."""
