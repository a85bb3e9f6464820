"""A language is a folder: another one is read once its folder is there, and nothing else changed."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import monitor

LEXICON = """
from monitor.core.language.lexicons.lexicon import (
    Lexicon,
    Numerals,
    classed,
    grouped,
    listed,
    numbered,
    valued,
)

LEXICON = Lexicon(
    language="qx",
    numerals=Numerals(
        decimal=",",
        thousands=".",
        numbers=valued("7 zuvo\\n12 duzuvo"),
        months=numbered("fenka\\ngelta\\nhorpa\\nirsa\\njupla\\nkelma\\nlorna\\nmirva\\nnulka\\nolsta\\nparna\\nquirta"),
    ),
    claims=classed("possible: veluma\\nsays: dasu"),
    attributions=("suvon",),
    happenings=grouped("killed: mortu"),
    things=grouped("people: folko"),
    function_words=listed("bin dor est ful gar hep ivo jun"),
)
"""

NOTICES = """
from monitor.core.language.lexicons.notice_form import NoticeWords

NOTICES = NoticeWords(
    stems=("rektuma",), labels="rektuma", sentences=("tula skripta rektumada",), topics={}
)
"""

PAGE = """
from monitor.core.language.lexicons.page_form import PageWords

PAGE = PageWords(
    labels="vidu ankau",
    promos="abonu nin",
    bylines="de skribisto",
    consent="nia ejo",
    choices="konsent",
    controls=frozenset({"fermu"}),
)
"""

ASK = """
import json
from monitor.core.classify import Context, classify
from monitor.core.coverage.novelty import facts
from monitor.core.diff import compare
from monitor.core.extract.body import phrases
from monitor.core.language import datetimes
from monitor.core.language.lexicons.counted import happening, thing
from monitor.core.language.notices import is_notice
from monitor.core.language.numbers import parse
from monitor.core.coverage.relevance.document import Document
from monitor.core.coverage.relevance.reading import read as relevance_reading
from monitor.model.coverage import ArticleText
from monitor.model.extraction import Block, Extraction

def page(verb):
    text = f"Mela tarno {verb} sibora ken dal mirro. Tolva unra pelto marn."
    return Extraction(headline="Mela tarno", blocks=(Block(text),), language="qx")

before, after = page("luma"), page("veluma luma")
spoken = ArticleText(
    url="https://tolva.example/1",
    outlet="tolva",
    title="Mela tarno",
    paragraphs=("Suvon Mirro Tarno, duzuvo folkos mortun.",),
    language="qx",
)
foreign = Document(id="1", title="", text="Bin dor est ful gar hep ivo jun. " * 3)
print(json.dumps({
    "number": [figure.low for figure in parse("Tolva duzuvo parn", "qx")],
    "month": str(datetimes.find("Skripta 14 gelta 2026, 10:15").at.date()),
    "notice": is_notice("Rektuma: mela tarno sibora ken dal mirro.", "qx"),
    "source": [figure.source for figure in facts(spoken).figures],
    "counted": [thing("folkos"), happening("mortun", "qx")],
    "page": [
        phrases.is_label("Vidu ankau:", linked=True),
        phrases.is_promo("Abonu nin hodiau"),
        phrases.is_byline("De skribisto Mela"),
        phrases.is_consent("Nia ejo uzas cookies. Konsentu?"),
        phrases.is_control("Fermu"),
    ],
    "language": relevance_reading(foreign).language,
    "hedge": [c.kind.value for c in classify(before, after, compare(before, after), Context()).changes],
}))
"""


def test_a_language_is_added_by_its_folder_alone(tmp_path):
    shutil.copytree(
        Path(monitor.__file__).parent,
        tmp_path / "monitor",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    folder = tmp_path / "monitor/core/language/lexicons/qx"
    folder.mkdir()
    (folder / "__init__.py").write_text(LEXICON)
    (folder / "notices.py").write_text(NOTICES)
    (folder / "page.py").write_text(PAGE)
    done = subprocess.run(
        [sys.executable, "-c", ASK],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "number": [12.0],
        "month": "2026-02-14",
        "notice": True,
        "source": ["Mirro Tarno"],
        "counted": ["people", "killed"],
        "page": [True] * 5,
        "language": "qx",
        "hedge": ["hedge"],
    }
