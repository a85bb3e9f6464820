"""Logs as they are really written."""

import io
import json
import logging
import warnings
from datetime import UTC, datetime

import pytest
import structlog

from monitor.adapters.logs import configure
from monitor.model.config import LogSettings


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture(autouse=True)
def logging_as_it_was():
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    for name in ("uvicorn", "uvicorn.error"):  # another test's server may have set them up
        logger = logging.getLogger(name)
        logger.propagate, logger.disabled = True, False
        logger.setLevel(logging.NOTSET)
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    logging.captureWarnings(capture=False)
    structlog.reset_defaults()


def written(write, stream=None, **settings):
    out = stream or io.StringIO()
    configure(LogSettings(**settings), out)
    write(structlog.get_logger("monitor.pipeline"))
    return out.getvalue()


def line(write, **settings):
    return json.loads(written(write, **settings))


def test_a_line_says_when_how_grave_who_and_what_first():
    told = line(lambda log: log.info("checked", article=3, outcome="changed"))
    assert list(told) == ["timestamp", "level", "logger", "event", "article", "outcome"]
    assert (told["level"], told["logger"], told["event"]) == ("info", "monitor.pipeline", "checked")
    assert datetime.fromisoformat(told["timestamp"]).tzinfo == UTC


def test_lines_below_the_level_are_not_written():
    assert written(lambda log: log.debug("small")) == ""
    assert written(lambda log: log.debug("small"), level="debug") != ""


def test_a_terminal_gets_words_and_anything_else_json():
    assert not written(lambda log: log.info("checked"), Terminal()).startswith("{")
    assert written(lambda log: log.info("checked")).startswith("{")
    assert not written(lambda log: log.info("checked"), format="console").startswith("{")
    assert written(lambda log: log.info("checked"), Terminal(), format="json").startswith("{")


HOSTILE = "\x1b[2J\x07\x9b31m\u202ehidden\r\n2026-01-01 forged line\u2028x\ud800"


@pytest.mark.parametrize("format_", ["json", "console"])
@pytest.mark.parametrize(
    "write",
    [
        lambda log: log.info(HOSTILE),
        lambda log: log.info("checked", title=HOSTILE),
        lambda log: log.info("checked", **{HOSTILE[7:10]: 1}),
        lambda log: log.info("checked", detail={"inner": [HOSTILE, (HOSTILE,)], HOSTILE: 1}),
        lambda log: log.info("checked", error=ValueError(HOSTILE)),
        lambda log: log.info("checked", raw=HOSTILE.encode("utf-8", "replace")),
        lambda _: logging.getLogger("a.library").warning("got %s", HOSTILE),
    ],
)
def test_nothing_from_a_page_can_forge_a_line_or_steer_a_terminal(write, format_):
    text = written(write, format=format_)
    assert text.endswith("\n")
    assert "\n" not in text[:-1]
    assert not any(bad in text for bad in "\x1b\x07\x9b\u202e\r\u2028\ud800")


@pytest.mark.parametrize("format_", ["json", "console"])
def test_the_words_of_an_error_are_made_safe_in_its_traceback_too(format_):
    def write(log):
        try:
            int(HOSTILE + " whsec_c2VjcmV0")
        except ValueError:
            log.exception("failed")

    text = written(write, format=format_)
    assert "ValueError" in text
    assert "Traceback" in text
    assert not any(bad in text for bad in ("\x1b", "\u202e", "c2VjcmV0"))


@pytest.mark.parametrize(
    "words",
    [
        "key whsec_HIDDEN+/= was used",
        "postgresql+psycopg://user:HIDDEN@db.example/monitor",
        "proxy http://:HIDDEN@proxy.example:3128 refused",
        "GET /hook?token=HIDDEN&x=1",
        '{"password": "HIDDEN"}',
        "Authorization: Bearer HIDDEN",
    ],
)
def test_secrets_are_masked_wherever_they_stand(words):
    told = written(lambda log: log.info(words, where=words, deep=[{"a": words}]))
    assert "HIDDEN" not in told
    assert "***" in told


@pytest.mark.parametrize("key", ["secret", "db_password", "api_key", "token"])
def test_a_key_that_names_a_secret_masks_its_value(key):
    told = line(lambda log: log.info("set", **{key: "HIDDEN"}, deep={key: "HIDDEN"}))
    assert told[key] == told["deep"][key] == "***"


def test_what_is_no_secret_stays():
    url = "https://gazette.example:8080/a@b/token-of-thanks?page=2"
    told = line(lambda log: log.info("checked", url=url, token=7))
    assert (told["url"], told["token"]) == (url, 7)


def test_the_standard_library_takes_the_same_way_and_chatter_is_left_out():
    def write(_log):
        logging.getLogger("uvicorn.error").info("Started server process")
        logging.getLogger("uvicorn.error").warning("missed by %s", "1 s")

    told = line(write)
    assert (told["logger"], told["event"]) == ("uvicorn.error", "missed by 1 s")


def test_warnings_are_logged():
    def write(_log):
        with warnings.catch_warnings():
            warnings.simplefilter("always")
            logging.captureWarnings(capture=True)
            warnings.warn("old habit", UserWarning, stacklevel=1)

    assert "old habit" in line(write)["event"]


def test_it_may_be_configured_again():
    first = io.StringIO()
    configure(LogSettings(), first)
    written(lambda log: log.info("twice"))
    assert first.getvalue() == ""
