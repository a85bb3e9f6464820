"""Writes the file of an outlet that was found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from monitor.core.baseline import toml_string
from monitor.errors import ConfigError, UsageError
from monitor.model.config import Settings
from monitor.model.story import Outlet
from monitor.settings.places import shipped
from monitor.settings.reading import read_settings
from monitor.settings.values import ID


def outlet_toml(outlet: Outlet, *, follow: bool, unused: Sequence[str] = ()) -> str:
    """The file of an outlet; `unused` are section pages that stand in it as a comment."""
    return "\n".join(_lines(outlet, follow=follow, unused=unused)) + "\n"


def place_of(outlet: Outlet, settings: Settings) -> Path:
    """Where the file of a new outlet belongs.

    Raises UsageError if it is configured already, or has no id, or the folder is the package's.
    """
    folder = Path(settings.config_dir).resolve()
    if not ID.match(outlet.id):
        raise UsageError(
            f"{outlet.id!r} is no id: small letters, digits, '-', '_' and '.'", mend="give --id"
        )
    for known in settings.outlets:
        shared = [one for one in outlet.domains if one in known.domains]
        if known.id == outlet.id or shared:
            what = f"the domain {shared[0]}" if shared else f"the id {outlet.id}"
            raise UsageError(
                f"{what} belongs to the outlet {known.id!r} ({known.name}) already",
                mend=f"edit outlets/{known.id}.toml" + ("" if shared else ", or give another --id"),
            )
    if folder == shipped("config").resolve() and folder != Path("config").resolve():
        raise UsageError(
            f"{folder} belongs to the package",
            mend="copy it to a folder of your own, and name that with --config DIR",
        )
    return folder / "outlets" / f"{outlet.id}.toml"


def write_outlet(file: Path, text: str, settings: Settings) -> None:
    """Writes the file, and takes it away again where the configuration would not hold with it."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("x", encoding="utf-8") as out:
            out.write(text)
    except FileExistsError:
        raise UsageError(f"{file} exists", mend="edit it, or give another --id") from None
    except OSError as error:
        raise UsageError(
            f"{file} cannot be written ({error.strerror})", mend="name a folder with --config DIR"
        ) from None
    try:
        read_settings(Path(settings.config_dir), None)
    except ConfigError:
        file.unlink()
        raise


def _lines(outlet: Outlet, *, follow: bool, unused: Sequence[str]) -> Iterator[str]:
    yield f"name = {toml_string(outlet.name)}"
    yield f"domains = [{', '.join(map(toml_string, outlet.domains))}]"
    if outlet.language:
        yield f"language = {toml_string(outlet.language)}"
    yield f"homepage = {toml_string(outlet.homepage)}"
    for key, places in (
        ("feeds", outlet.feeds),
        ("sitemaps", outlet.sitemaps),
        ("sections", outlet.sections),
    ):
        if places:
            yield f"{key} = ["
            yield from (f"  {toml_string(place)}," for place in places)
            yield "]"
    if unused and not outlet.sections:
        yield "# Its section pages; not needed beside feeds and news sitemaps."
        yield "# sections = ["
        yield from (f"#   {toml_string(place)}," for place in unused)
        yield "# ]"
    yield ""
    if follow:
        yield "# Every new article is watched, without any story: docs/outlets.md."
        yield "[follow]"
        yield '# exclude = ["/sport/"]'
    else:
        yield "# [follow]   # watches every new article, without any story: docs/outlets.md"
