import errno

import pytest
import typer

from monitor.cli.failing import hoisted, run
from monitor.errors import AmbiguousError, ConfigError, MonitorError, StoreError, UsageError


def app_that(does):
    app = typer.Typer(rich_markup_mode=None, add_completion=False)

    @app.callback()
    def root() -> None:
        """Makes it a group."""

    @app.command()
    def go() -> None:
        does()

    return app


def raising(error):
    def does():
        raise error

    return does


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (MonitorError("broken"), 1),
        (ConfigError("broken"), 1),
        (StoreError("broken"), 1),
        (UsageError("broken"), 2),
        (AmbiguousError("broken"), 2),
        (KeyboardInterrupt(), 130),
        (typer.Exit(1), 1),
        (OSError(errno.ENOSPC, "No space left on device"), 1),
        (ExceptionGroup("many", [StoreError("broken"), StoreError("broken")]), 1),
        (ExceptionGroup("many", [ExceptionGroup("in", [UsageError("broken")])]), 2),
        (BaseExceptionGroup("many", [KeyboardInterrupt(), StoreError("x")]), 130),
    ],
    ids=repr,
)
@pytest.mark.usefixtures("capfd")
def test_exit_code(error, code):
    assert run(app_that(raising(error)), ["go"]) == code


def test_all_well_is_0():
    assert run(app_that(lambda: None), ["go"]) == 0


@pytest.mark.parametrize("arguments", [["gone"], ["go", "--no-such"], ["go", "too", "many"]])
def test_wrong_use_is_2(arguments, capfd):
    assert run(app_that(lambda: None), arguments) == 2
    assert "Error" in capfd.readouterr().err


def test_an_error_is_told_with_its_mend_and_without_escapes(capfd):
    error = ConfigError("feeds.toml:3: bad\x1b[2J key", mend="write `url`")
    run(app_that(raising(error)), ["go"])
    out, err = capfd.readouterr()
    assert out == ""
    assert err == "monitor: feeds.toml:3: bad�[2J key\n  → write `url`\n"


def test_one_error_of_many_tasks_is_told_once(capfd):
    many = ExceptionGroup("many", [StoreError("disk"), StoreError("disk")])
    run(app_that(raising(many)), ["go"])
    assert capfd.readouterr().err == "monitor: disk\n"


def test_a_fault_of_ours_among_many_is_not_swallowed():
    fault = ExceptionGroup("many", [StoreError("disk"), ZeroDivisionError()])
    with pytest.raises(ExceptionGroup):
        run(app_that(raising(fault)), ["go"])


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (["log", "--config", "x", "-n", "3"], ["--config", "x", "log", "-n", "3"]),
        (["log", "--config=x"], ["--config=x", "log"]),
        (["log", "--no-color"], ["--no-color", "log"]),
        (["--no-color", "log"], ["--no-color", "log"]),
        (["show", "--", "--no-color"], ["show", "--", "--no-color"]),
        (["log", "--config"], ["--config", "log"]),
    ],
)
def test_global_options_may_stand_behind(given, wanted):
    assert hoisted(given) == wanted
