"""Structured logs: for people on a terminal, JSON lines elsewhere.

A log line may hold a page's words or a server's answer. So every value is made safe before it is
written: control characters, terminal escapes and direction marks are replaced, and what looks
like a secret is masked. The standard library's logging (uvicorn, Alembic) takes the
same way.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping, Sequence
from typing import TextIO

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

from monitor.core.records import neutral, one_line
from monitor.model.config import LogSettings

_MASK = "***"
_LONGEST = 2_000  # characters of one value: a URL as long as browsers bear (judgement)
_TRACE = frozenset({"exception", "stack"})
"""Keys whose line breaks stay: tracebacks are read line by line."""

_FIRST = ("timestamp", "level", "logger", "event")

_CHATTY = ("alembic", "httpcore", "httpx", "urllib3", "uvicorn", "apprise")
"""Libraries that tell at level info what is no news to an operator."""

_SECRETS = re.compile(
    r"(?P<signing>whsec_)[A-Za-z0-9+/=_-]+"
    r"|(?P<login>[a-z][a-z0-9+.-]{0,30}://[^\s/?#:@]*:)[^\s/?#]*(?=@)"
    r"|(?P<named>\b(?:password|passwd|secret|token|api_?key|access_?token|authorization)"
    r"[\"']?\s*[=:]\s*[\"']?(?:bearer\s+|basic\s+)?)[^\s\"'&,;}]+",
    re.IGNORECASE,
)
_SECRET_KEYS = re.compile(r"secret|password|passwd|token\Z|api_?key|authorization", re.IGNORECASE)


def speaks_json(settings: LogSettings) -> bool:
    """Whether JSON lines are asked for, so that all that the daemon says must be such."""
    return settings.format == "json"


def configure(settings: LogSettings, stream: TextIO) -> None:
    """Sets up all logging of the process to `stream`. May be called again.

    `settings.format` "auto" means the console form if `stream` is a terminal.
    """
    level = logging.getLevelNamesMapping()[settings.level.upper()]
    console = settings.format == "console" or (settings.format == "auto" and stream.isatty())
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
        structlog.processors.format_exc_info,
        make_safe,
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[structlog.stdlib.PositionalArgumentsFormatter(), *shared],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                _facts_last,
                _renderer(stream, console=console),
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in _CHATTY:
        logging.getLogger(name).setLevel(max(level, logging.WARNING))
    logging.captureWarnings(capture=True)


def make_safe(_logger: WrappedLogger, _name: str, event: EventDict) -> EventDict:
    """Every value of a log line without control characters and without secrets."""
    return {one_line(key): _safe_entry(key, value) for key, value in event.items()}


def _facts_last(_logger: WrappedLogger, _name: str, event: EventDict) -> EventDict:
    """When, how grave, who and what first: so a line reads from left to right."""
    first = {key: event[key] for key in _FIRST if key in event}
    return first | {key: value for key, value in event.items() if key not in _FIRST}


def _safe_entry(key: str, value: object) -> object:
    if key.startswith("_"):  # structlog's own
        return value
    if _SECRET_KEYS.search(key) and isinstance(value, str):
        return _MASK
    if key in _TRACE and isinstance(value, str):
        return _masked(neutral(value))
    return _safe(value)


def _safe(value: object) -> object:
    match value:
        case None | bool() | int() | float():
            return value
        case str():
            return _masked(one_line(value, _LONGEST))
        case Mapping():
            return {one_line(str(key)): _safe_entry(str(key), of) for key, of in value.items()}
        case Sequence() | set() | frozenset() if not isinstance(value, bytes | bytearray):
            return [_safe(item) for item in value]
        case _:
            return _masked(one_line(str(value), _LONGEST))


def _masked(text: str) -> str:
    return _SECRETS.sub(lambda found: f"{found[found.lastgroup or 0]}{_MASK}", text)


def _renderer(stream: TextIO, *, console: bool) -> Processor:
    if not console:
        return structlog.processors.JSONRenderer(ensure_ascii=False, sort_keys=False)
    return structlog.dev.ConsoleRenderer(
        colors=stream.isatty(), exception_formatter=structlog.dev.plain_traceback
    )
