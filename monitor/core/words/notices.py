"""How outlets own up: labels and sentences of correction, update and editor's notes.

A notice is known by a label it begins with ("Correction:"), or by a sentence in which the
article speaks of itself ("an earlier version of this article", "this story has been updated").
"""

from __future__ import annotations

from dataclasses import dataclass

from monitor.core.words.lexicon import classed


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeWords:
    """Regular expressions over canonical lower-case text, and what a notice may speak of."""

    labels: str  # alternatives; a label begins the notice
    sentences: tuple[str, ...]  # the article speaks of itself
    topics: dict[str, str]  # word or beginning of a word: family of kinds


_EN_SELF = (
    r"(?:story|article|report|piece|post|page|column|item|copy|dispatch|headline|graphic|text)"
)
_EN_DONE = (
    r"(?:updated|amended|corrected|changed|edited|revised|clarified|modified|altered|removed"
    r"|deleted|adjusted|fixed|rewritten|republished|expanded|retracted|withdrawn)"
)
_EN = NoticeWords(
    labels=(
        r"corrections?(?: and clarifications?)?|clarifications?|updates?|updated|amendment|amended"
        r"|editor'?s'? notes?|editors' notes?|editorial notes?|editors? note|note to (?:our )?readers"
        r"|note from the editors?|publisher'?s note|erratum|errata|retraction|for the record"
        r"|correction notice|corrected|clarified|addendum|a note to readers|newsroom note"
    ),
    sentences=(
        (
            rf"\b(?:this|our) (?:\w+ )?{_EN_SELF}(?:'s \w+)? (?:was|were|has been|have been|had been|is being)"
            rf" (?:\w+ )?{_EN_DONE}"
        ),
        rf"^\W*the (?:\w+ )?{_EN_SELF} (?:was|has been) (?:\w+ )?{_EN_DONE}",
        (
            r"\b(?:an?|the|in an?) (?:\w+ )?(?:earlier|previous|prior|original|initial|older)"
            rf" (?:version|edition|headline|draft|{_EN_SELF})s?\b(?: of| on| to)? (?:this|the|our|it)?"
        ),
        rf"\b(?:earlier|previous|prior|original) versions? of (?:this|the|our) {_EN_SELF}",
        (
            rf"\bwe (?:have |had |originally |initially |incorrectly |wrongly |mistakenly )+(?:{_EN_DONE}"
            r"|reported|stated|said|misstated|misidentified|wrote|published|attributed|gave)"
        ),
        r"\bwe (?:regret|apologi[sz]e for) (?:the|this|any) (?:error|mistake|confusion|inaccurac)",
        (
            rf"\b(?:this|the) {_EN_SELF} (?:originally|initially|previously|incorrectly|wrongly)"
            r" (?:said|stated|reported|gave|named|identified|misstated|included|described|referred)"
        ),
        (
            rf"\b{_EN_DONE} (?:on|at) [^.]{{0,40}} to (?:correct|clarify|reflect|include|add|remove|fix"
            r"|say|state|make clear)"
        ),
    ),
    topics=classed(
        """
        figure: figure, number, toll, amount, sum, total, percentage, statistic, date, year, age
        figure: price, count, misstated, miscalculated, day, month, time
        name: name, misspell, misspelt, spelling, misidentif, title, location, place, surname
        quote: quote, quotation, attributed, misquoted, statement, remark
        headline: headline
        added: include, response, comment, further, additional, detail, develop, added, add, new
        added: more information, background, reaction, throughout
        removed: remove, deleted, delete, withdrawn, retracted
        hedge: clarify, source, alleg, attribut
        """
    ),
)
_DE_SELF = (
    r"(?:artikel|text|beitrag|bericht|meldung|überschrift|titel|fassung|version|stück|seite)s?"
)
_DE_DONE = (
    r"(?:aktualisiert|korrigiert|ergänzt|geändert|überarbeitet|berichtigt|präzisiert|angepasst"
    r"|richtiggestellt|verbessert|erweitert|entfernt|klargestellt)"
)
_DE = NoticeWords(
    labels=(
        r"korrekturen?|korrekturhinweis|berichtigung|richtigstellung|klarstellung|anmerkung"
        r"|anm\. ?d\. ?red\.?|hinweis|redaktioneller hinweis|aktualisierung|update|aktualisiert"
        r"|nachtrag|ergänzung|transparenzhinweis|in eigener sache|präzisierung|korrigiert"
    ),
    sentences=(
        (
            r"\b(?:in )?(?:einer|der|eine|die) (?:früheren?|ersten?|vorherigen?|ursprünglichen?|vorigen?"
            r"|älteren?|alten?) (?:version|fassung|überschrift)"
        ),
        (
            rf"\b(?:dieser|diesen|dieses|diese|der|den|die) {_DE_SELF} (?:wurde|ist|haben wir|hat)"
            rf"[^.]{{0,60}}{_DE_DONE}"
        ),
        rf"\bwir haben (?:\w+ ){{1,8}}{_DE_DONE}",
        rf"\bhaben wir (?:\w+ ){{0,6}}{_DE_DONE}",
        r"\bwir bitten[^.]{0,30} zu entschuldigen|\bwir bedauern den fehler",
        r"\bhieß es (?:hier )?(?:zunächst|zuerst|ursprünglich|fälschlich)",
    ),
    topics=classed(
        """
        figure: zahl, summe, betrag, prozent, datum, jahr, alter, anzahl, angabe, wert
        name: name, schreibweise, ort, titel, vorname, nachname
        quote: zitat, zitiert, aussage, wortlaut
        headline: überschrift, schlagzeile
        added: stellungnahme, ergänzt, weitere, zusätzlich, reaktion, details, erweitert
        removed: entfernt, gelöscht
        hedge: präzisier, klarstell
        """
    ),
)
_FR_SELF = r"(?:article|texte|papier|titre|contenu|dépêche|billet|page)"
_FR_DONE = (
    r"(?:mise? à jour|modifiée?|corrigée?|actualisée?|amendée?|rectifiée?|complétée?|enrichie?"
    r"|précisée?|changée?|retirée?|supprimée?)"
)
_FR = NoticeWords(
    labels=(
        r"corrections?|rectificatif|rectification|erratum|mise? à jour|mis à jour|précisions?"
        r"|note de la rédaction|ndlr|clarification|mea culpa|actualisation|note aux lecteurs|correctif"
        r"|note de l'éditeur|modification|ajout"
    ),
    sentences=(
        (
            r"\b(?:une|la|dans une|dans la) (?:première |précédente )?version"
            r"(?: (?:précédente|antérieure|initiale|originale|ancienne))?"
            rf" (?:de (?:cet|ce|notre|l')|du) ?{_FR_SELF}"
        ),
        (
            rf"\b(?:cet|ce|notre|l') ?{_FR_SELF} (?:a été|vient d'être|avait été)"
            rf" (?:\w+ ){{0,2}}{_FR_DONE}"
        ),
        rf"\bnous (?:l')?avons (?:\w+ )?{_FR_DONE}|\bnous (?:avions|avons) (?:écrit|indiqué) par erreur",
        r"\bnous (?:regrettons|prions)[^.]{0,60}(?:erreur|excus)",
    ),
    topics=classed(
        """
        figure: chiffre, nombre, montant, date, pourcentage, année, âge, bilan, somme
        name: nom, prénom, orthographe, lieu, titre de
        quote: citation, propos, cité
        headline: titre
        added: réponse, réaction, ajout, complét, précisions, davantage, détail, enrichi
        removed: supprim, retir
        hedge: précis, clarifi, source
        """
    ),
)
_ES_SELF = r"(?:artículo|noticia|texto|información|nota|pieza|titular|reportaje|página)"
_ES_DONE = (
    r"(?:actualizad|corregid|modificad|rectificad|cambiad|ampliad|editad|enmendad|aclarad|revisad"
    r"|completad|eliminad|retirad)[oa]s?"
)
_ES = NoticeWords(
    labels=(
        r"corrección|correcciones|fe de errores|fe de erratas|fe de errata|rectificación|aclaración"
        r"|actualización|actualizado|actualizada|nota de (?:la )?redacción|nota del editor|precisión"
        r"|nota a los lectores|errata|enmienda|nota editorial|corregido"
    ),
    sentences=(
        (
            r"\b(?:una|la|en una|en la) (?:primera |anterior |previa )?versión"
            r"(?: (?:anterior|previa|inicial|original|preliminar))?"
            rf" (?:de (?:este|esta|la|nuestra|nuestro)|del) {_ES_SELF}"
        ),
        (
            rf"\b(?:este|esta|el|la) {_ES_SELF} (?:ha sido|fue|se ha|había sido|se)"
            rf" (?:\w+ ){{0,2}}{_ES_DONE}"
        ),
        rf"\b(?:hemos|se ha|se han) {_ES_DONE}",
        r"\blamentamos el error|\bpedimos disculpas|\bse (?:añade|añadió|corrige|corrigió) ",
    ),
    topics=classed(
        """
        figure: cifra, número, fecha, cantidad, porcentaje, año, edad, importe, dato
        name: nombre, apellido, grafía, lugar, cargo
        quote: cita, declaraci, palabras, entrecomillad
        headline: titular
        added: respuesta, añade, añad, más información, reacci, detalles, ampliad
        removed: elimin, retir
        hedge: aclara, matiz, fuente
        """
    ),
)
_UK_SELF = r"(?:статт|матеріал|текст|новин|публікаці|заголов|повідомленн|допис)\w*"
_UK_DONE = r"(?:оновлен|виправлен|доповнен|уточнен|змінен|відредагован|скориговано|вилучен)\w*"
_UK = NoticeWords(
    labels=(
        r"виправлення|виправлено|уточнення|уточнено|оновлення|оновлено|від редакції|примітка"
        r"|примітка редакції|спростування|поправка|корекція|доповнено|доповнення|редакційна примітка"
        r"|виправили|upd|update|роз'яснення"
    ),
    sentences=(
        r"\b(?:у|в) (?:попередній|ранній|першій|початковій|ранішій|минулій|первісній) (?:версії|редакції)",
        rf"\b(?:цю |цей |ця |цього |дану )?{_UK_SELF} (?:було |був |була |вже )?{_UK_DONE}",
        rf"\b{_UK_DONE} (?:цю |цей |дан\w+ )?{_UK_SELF}",
        r"\bредакція (?:перепрошує|вибачається|виправила)|\bперепрошуємо|\bвибачаємося за помилку",
        r"\bми (?:виправили|оновили|уточнили|доповнили|змінили)",
    ),
    topics=classed(
        """
        figure: цифр, числ, дат, сум, кільк, відсот, рік, вік
        name: ім'я, імен, прізвищ, назв, посад
        quote: цитат, слова, висловлюв
        headline: заголов
        added: доповн, коментар, відповід, реакці, подробиц, додано
        removed: вилучен, видален
        hedge: уточн, джерел
        """
    ),
)
_RU_SELF = r"(?:стать|материал|текст|новост|публикаци|заголов|сообщени|заметк)\w*"
_RU_DONE = (
    r"(?:обновл|исправл|дополн|уточн|измен|отредактирован|скорректирован|удал)[её]?н\w*"
    r"|отредактирован\w*|скорректирован\w*"
)
_RU = NoticeWords(
    labels=(
        r"исправление|исправлено|уточнение|уточнено|обновление|обновлено|от редакции|примечание"
        r"|примечание редакции|опровержение|поправка|коррекция|дополнено|дополнение|upd|update"
        r"|разъяснение"
    ),
    sentences=(
        (
            r"\bв (?:предыдущей|ранней|первой|первоначальной|более ранней|прошлой|исходной)"
            r" (?:версии|редакции)"
        ),
        rf"\b(?:эт\w+ |данн\w+ )?{_RU_SELF} (?:был\w? |была |уже )?(?:{_RU_DONE})",
        r"\bредакция (?:приносит извинения|извиняется|исправила)|\bприносим (?:свои )?извинения",
        r"\bмы (?:исправили|обновили|уточнили|дополнили|изменили)",
    ),
    topics=classed(
        """
        figure: цифр, числ, дат, сумм, количеств, процент, год, возраст
        name: имя, имен, фамил, назван, должност
        quote: цитат, слова, высказыв
        headline: заголов
        added: дополн, комментар, ответ, реакци, подробност, добавл
        removed: удал
        hedge: уточн, источник
        """
    ),
)

NOTICES: dict[str, NoticeWords] = {
    "en": _EN,
    "de": _DE,
    "fr": _FR,
    "es": _ES,
    "uk": _UK,
    "ru": _RU,
}
