"""Correction, update and editor's notes."""

from __future__ import annotations

import pytest

from monitor.core.notices import is_notice

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


@pytest.mark.parametrize(("language", "text"), NOTICES)
def test_notices_are_known(language: str, text: str) -> None:
    assert is_notice(text, language)
    assert is_notice(text, "")


@pytest.mark.parametrize(("language", "text"), NO_NOTICES)
def test_what_is_no_notice(language: str, text: str) -> None:
    assert not is_notice(text, language)
