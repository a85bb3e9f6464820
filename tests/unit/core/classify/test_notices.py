"""Correction, update and editor's notes."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

from monitor import core
from monitor.core.extract import extract
from monitor.core.language.lexicons.notices import NOTICES as WORDS
from monitor.core.language.notices import is_notice

CORE = Path(core.__file__).parent

NOTICES = [
    ("en", "Correction: The bridge is 40 metres long, not 14."),
    ("en", "CORRECTION (May 3, 2026): We misspelled the mayor's name."),
    ("en", "Update 4.15pm: The ministry has replied; its answer stands below."),
    ("en", "Editor’s note: The headline of this piece was softened after publication."),
    ("en", "This article was amended on 3 May 2026 because it gave the wrong sum."),
    ("en", "This story has since been updated throughout."),
    ("en", "An earlier version of this story misstated the number of boats."),
    ("en", "A previous headline on this article named the wrong town."),
    ("en", "Clarification - the council owns the land, not the bridge."),
    ("en", "We originally reported that the bridge was closed. We regret the error."),
    ("en", "For the record: the boat sank on Monday."),
    ("en", "This version adds the skipper's answer and removes the name of his son."),
    ("en", "This story restores a paragraph on the council's debts."),
    ("en", "Note: A picture with this report has been exchanged because it showed another boat."),
    ("en", "The photograph above this story was replaced on Friday."),
    ("en", "(Adds quote of the skipper, details of the rescue in paragraphs 3-4)"),
    ("en", "(Recasts, updates number of passengers)"),
    ("de", "(Neu: Einzelheiten, Zitate)"),
    ("fr", "(Actualisé avec précisions de la préfecture)"),
    ("es", "(Actualiza con declaraciones de la alcaldesa)"),
    ("ru", "(Добавлены подробности спасения)"),
    ("uk", "(Доповнено коментарем порту)"),
    ("de", "Korrektur: In einer früheren Version stand, die Brücke sei 14 Meter lang."),
    ("de", "Anmerkung der Redaktion: Der Name der Bürgermeisterin war falsch geschrieben."),
    ("de", "In einer früheren Fassung dieses Artikels hieß es, die Brücke sei offen."),
    ("de", "Dieser Text wurde am 3. Mai um eine Stellungnahme ergänzt."),
    ("de", "Hinweis: Wir haben die Überschrift nachträglich geändert."),
    ("fr", "Rectificatif : le pont mesure 40 mètres et non 14."),
    ("fr", "Mise à jour, 12h30 : la mairie a répondu à nos questions."),
    ("fr", "Une version précédente de cet article donnait un autre nom au maire."),
    ("fr", "Cet article a été modifié le 3 mai pour corriger un chiffre."),
    ("es", "Fe de errores: el puente mide 40 metros y no 14."),
    ("es", "Una versión anterior de este artículo daba otro nombre a la alcaldesa."),
    ("es", "Esta noticia ha sido actualizada con la respuesta del ayuntamiento."),
    ("uk", "Виправлення: довжина мосту становить 40 метрів, а не 14."),
    ("uk", "Від редакції: у тексті було неправильно вказано ім'я мера."),
    ("uk", "У попередній версії цього матеріалу йшлося про інший міст."),
    ("uk", "Матеріал оновлено о 12:30 коментарем мера."),
    ("ru", "Исправление: длина моста 40 метров, а не 14."),
    ("ru", "В предыдущей версии этой статьи говорилось о другом мосте."),
    ("ru", "Материал дополнен комментарием мэра города."),
    ("en", "Because of an editing error, this article misstated the number of boats."),
    ("en", "We have been asked to point out that the council owns no boats."),
    ("en", "We have removed a photograph from this article at the owner's request."),
    ("en", "A correction was made to this article on 5 June."),
    ("de", "Durch einen Fehler war in diesem Artikel der Name der Brücke falsch angegeben."),
    ("de", "Anders als zunächst berichtet, ist die Brücke offen."),
    ("fr", "Contrairement à ce que nous avions écrit, le pont est ouvert."),
    ("es", "Por un error de edición, este artículo daba otra fecha."),
    ("uk", "Через помилку в тексті було названо інший міст."),
    ("ru", "По ошибке редакции в тексте был назван другой мост."),
]

NO_NOTICES = [
    ("en", "(The ferry adds a third crossing in summer.)"),
    ("en", "The picture in the town hall was replaced after the flood."),
    ("en", "The council replaced the photograph in its brochure."),
    ("en", "Adds a third crossing: the ferry to Fenwick."),
    ("de", "(Neu im Hafen: drei Fähren)"),
    ("uk", "(Порт оновлено торік.)"),
    ("en", "A series of mistakes by the crew, a report said, had caused the loss of the boat."),
    ("en", "The council changed the rules for boats after a complaint from the owners."),
    ("de", "Durch einen Fehler des Kapitäns lief die Fähre auf Grund."),
    ("fr", "Par erreur, le capitaine a pris la mauvaise route."),
    ("es", "Por un error del capitán, el barco encalló."),
    ("en", "Updated 3 May 2026, 10:15"),
    ("en", "Update: 10:15 BST"),
    ("en", "Corrections officers said the door had been open."),
    ("en", "“We have changed the rules,” the minister said."),
    ("en", "The original story of the bridge begins in 1899."),
    ("en", "An earlier report found cracks in the deck."),
    ("en", "The law was amended in 2019 to include boats."),
    ("en", "This page updates readers on the search every hour."),
    ("en", "The new version of the engine corrects its own course."),
    ("en", "A note to the editor of the paper was found in his coat."),
    ("de", "Die ursprüngliche Fassung des Gesetzes war strenger."),
    ("de", "„Wir haben die Regeln geändert“, sagte der Minister."),
    ("de", "Aktualisiert am 3. Mai 2026"),
    ("fr", "La première version du texte de loi a été rejetée."),
    ("es", "Se han modificado las normas del puerto."),
    ("uk", "У першій редакції закону цього не було."),
    ("ru", "В первой редакции закона этого не было."),
]

ORDINARY = [
    ("en", "Retraction of the landing gear took 12 seconds, twice as long as usual."),
    ("en", "Clarification of the rules: the council votes on Monday whether boats may pass."),
    ("en", "Update of the software - the third this year - begins on Monday at all stations."),
    ("en", "Correction - the trade's word for a fall of a tenth - had set in by noon."),
    ("en", "An earlier version of the report, seen by the newspaper, put the loss at 40 boats."),
    ("en", "In a previous report, the ministry had counted 300 boats."),
    ("en", "In the first edition of the race, nine boats sank."),
    ("en", "The post was deleted within the hour."),
    ("en", "The column was removed from the square in 1989."),
    ("en", "The probe was lost because of a calculation error."),
    ("en", "The train stopped following a technical error, the operator said."),
    ("en", "Officials said the date has been changed."),
    ("en", "It was a flaw in the lock that has been fixed."),
    ("en", "The report omitted the two boats that sank."),
    ("en", "The latest version fixes 12 flaws."),
    ("de", "Korrektur der Fahrrinne: Der Bagger kommt im Mai, wie das Amt mitteilte."),
    ("de", "Es habe Verletzte gegeben, hieß es zunächst aus dem Rathaus."),
    ("de", "In der ursprünglichen Fassung war eine Brücke vorgesehen."),
    ("de", "In einer früheren Fassung des Gesetzes fehlte der Absatz."),
    ("de", "Der Fehler wurde behoben, die Züge fahren wieder."),
    ("de", "Wegen eines Fehlers im Stellwerk wurden Züge falsch geleitet."),
    ("de", "Der Beitrag wurde zum Januar angepasst, teilte die Kasse mit."),
    ("fr", "Mise à jour du logiciel des écluses : les bateaux attendent depuis lundi."),
    ("fr", "L'article a été modifié par le Sénat dans la nuit."),
    ("fr", "La version initiale de l'article 7 du projet de loi prévoyait un pont."),
    ("fr", "Contrairement à ce qui avait été annoncé, le pont restera fermé."),
    ("fr", "Une erreur s'est glissée dans les bulletins de vote du port."),
    ("es", "Corrección del presupuesto: el ayuntamiento resta dos millones al puerto."),
    ("es", "Por error, el capitán puso rumbo al norte."),
    ("es", "El artículo fue eliminado de la ley en marzo."),
    ("es", "La versión anterior del artículo 28 de la ley no lo preveía."),
    ("uk", "Уточнення бюджету: депутати додали гроші на міст."),
    ("uk", "Раніше в цьому році міст уже закривали."),
    ("uk", "Через помилку пілота літак названо втраченим."),
    ("ru", "Уточнение бюджета города: депутаты добавили денег на мост."),
    ("ru", "Ранее в этом году мост уже закрывали."),
    ("ru", "В первой редакции было 12 статей о мостах."),
    ("ru", "Публикация была удалена через час."),
]
"""What reports something of the world in a notice's words."""


@pytest.mark.parametrize(("language", "text"), ORDINARY)
def test_what_reports_is_no_notice_and_stays_in_the_text(language: str, text: str) -> None:
    assert not is_notice(text, language)
    others = "".join(
        f"<p>The boats lay at berth {n}, as they had all winter long.</p>" for n in "abcd"
    )
    page = (
        f"<html lang={language}><body><article><h1>Of boats</h1>{others}<p>{text}</p>{others}"
        "</article></body></html>"
    )
    read = extract(page.encode(), url="https://example.org/a")
    assert read.notices == ()
    assert text in [block.text for block in read.blocks]


def test_there_is_one_definition_of_a_notice() -> None:
    """Two of them drifted apart once, hid paragraphs, and excused edits."""
    named = re.compile(r"erratum|rectificatif|richtigstellung|виправлення")
    homes = {
        path.relative_to(CORE).parts[:2]
        for path in CORE.rglob("*.py")
        if named.search(path.read_text(encoding="utf-8").lower())
    }
    assert homes <= {("language", "lexicons"), ("language", "notices.py")}


@pytest.mark.parametrize(("language", "text"), NOTICES)
def test_notices_are_known(language: str, text: str) -> None:
    assert is_notice(text, language)
    assert is_notice(text, "")


@pytest.mark.parametrize(("language", "text"), NO_NOTICES)
def test_what_is_no_notice(language: str, text: str) -> None:
    assert not is_notice(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Rettifica: in una versione precedente il ponte era lungo 40 metri; sono 48."),
        ("pt", "Correção: uma versão anterior deste texto dava 12 barcos; são 21."),
        ("nl", "Correctie: in een eerdere versie van dit artikel stond 900 bomen."),
        ("pl", "Sprostowanie: we wcześniejszej wersji podaliśmy 70 hektarów, jest ich 7."),
        ("sv", "Rättelse: I en tidigare version stod fel belopp. Rätt belopp är 14 kronor."),
        ("da", "Rettelse: I en tidligere version af artiklen stod der 30 køer."),
        ("tr", "Düzeltme: Haberin önceki sürümünde 55 gemi yazıyordu; doğrusu 5."),
        ("ja", "訂正：当初の記事で橋の長さを４０メートルとしていましたが、誤りでした。"),
        ("zh", "更正：本文早先版本称渔船为12艘，应为21艘。"),
        ("ar", "تصحيح: ذكرت نسخة سابقة من هذا الخبر أن عدد السفن 12، والصحيح 21."),
        ("he", "תיקון: בגרסה קודמת של הכתבה נכתב 12 סירות במקום 21."),
    ],
)
def test_notices_of_languages_without_a_folder(language, text):
    assert is_notice(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "La rettifica del confine costa al comune tre milioni di euro, dice il sindaco."),
        ("nl", "De correctie van de koers kwam te laat, zei de kapitein van het schip."),
        ("pl", "Korekta planu miejskiego potrwa do jesieni, zapowiedział burmistrz."),
        ("sv", "Rättelsen av kartorna tog tre veckor och kostade 40 000 kronor."),
        ("ja", "町は計画の修正を来週の議会に提案する方針だと発表した。"),
        ("zh", "市政府表示，将在下月更正登记册中的错误。"),
    ],
)
def test_reports_in_languages_without_a_folder_are_no_notices(language, text):
    assert not is_notice(text, language)


@pytest.mark.parametrize("language", WORDS)
def test_a_notice_is_one_in_whatever_form_its_marks_and_letters_are_written(language):
    for code, text in NOTICES:
        if code != language:
            continue
        assert is_notice(text, code)
        assert is_notice(unicodedata.normalize("NFD", text), code)
        assert is_notice(text.replace(" ", "\N{NO-BREAK SPACE}", 1), code)
        middle = len(text) // 2
        assert is_notice(text[:middle] + "\N{SOFT HYPHEN}" + text[middle:], code)
