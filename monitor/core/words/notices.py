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

    stems: tuple[str, ...]  # without one of them it is no notice: a quick look first
    labels: str  # alternatives; a label begins the notice
    sentences: tuple[str, ...]  # the article speaks of itself
    topics: dict[str, str]  # word or beginning of a word: family of kinds


def stems(text: str) -> tuple[str, ...]:
    """The beginnings of words in a list."""
    return tuple(text.split())


_EN_SELF = r"(?:story|article|report|piece|post|page|column|copy|dispatch|headline|graphic)"
_EN_DONE = (
    r"(?:updated|amended|corrected|changed|edited|revised|clarified|modified|altered|removed"
    r"|deleted|adjusted|fixed|rewritten|republished|expanded|retracted|withdrawn)"
)
_EN_EARLIER = r"(?:earlier|previous|prior|original|initial|first|older)"
_EN = NoticeWords(
    stems=stems(
        """
        correct updat amend clarif version note errat retract regret apologi originally
        initially incorrect mistaken wrongly record edited revised modif addend publish
        remov chang alter delet adjust fixed rewritten expand withdrawn earlier previous
        """
    ),
    labels=(
        r"corrections?(?: and clarifications?)?|clarifications?|updates?|updated|amendment|amended"
        r"|editor'?s'? notes?|editors' notes?|editorial notes?|editors? note|note"
        r" to (?:our )?readers"
        r"|note from the editors?|publisher'?s note|erratum|errata|retraction|for the record"
        r"|correction notice|corrected|clarified|addendum|a note to readers|newsroom note"
    ),
    sentences=(
        (
            rf"\b(?:this|our) (?:\w+ )?{_EN_SELF}(?:'s \w+)?"
            r" (?:was|were|(?:has|have|had|is) (?:\w+ )?(?:been|being))"
            rf" (?:\w+ )?{_EN_DONE}"
        ),
        (
            r"^\W*the (?:\w+ )?(?:story|article|headline|post|piece|column)"
            rf" (?:was|has been) (?:\w+ )?{_EN_DONE}"
        ),
        (
            rf"\b{_EN_EARLIER} (?:version|edition|headline|draft|copy|photo caption)s?"
            rf" (?:of|on|to|for|in) (?:this|our|the) (?:\w+ )?{_EN_SELF}"
        ),
        (
            rf"\b{_EN_EARLIER} (?:version|edition|headline)s? (?:\w+ )?(?:said|stated|gave|mis\w+"
            r"|contained|incorrectly|wrongly|mistakenly|had|referred|named|attributed|included)"
        ),
        (
            r"\bwe (?:have |had |'ve )?(?:since )?(?:corrected|updated|amended"
            r"|clarified|revised|edited)"
            rf" (?:this|the|our|it)\b(?: \w+)? ?(?:{_EN_SELF}|version|wording"
            rf"|error|figure|name|quote)?"
        ),
        (
            r"\bwe (?:had )?(?:originally|initially|incorrectly|wrongly|mistakenly|previously)"
            r" (?:reported|stated|said|mis\w+|wrote|published|attributed|gave|named|identified)"
        ),
        r"\bwe (?:regret|apologi[sz]e for) (?:the|this|any) (?:error|mistake|confusion|inaccurac)",
        (
            r"\bthis (?:story|article|report|piece|post|column|headline)"
            r" (?:originally|initially|previously|incorrectly|wrongly)"
            r" (?:said|stated|reported|gave|named|identified|mis\w+|included|described|referred)"
        ),
        (
            r"^\W*(?:updated|amended|corrected) (?:on|at) [^.]{0,40} to (?:correct|clarify|reflect"
            r"|include|add|remove|fix|say|state|make clear)"
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
    stems=stems(
        """
        korr aktualisier ergänz geändert überarbeit berichtig präzisier angepasst
        richtig verbessert erweitert entfernt klarst fassung version überschrift anm
        hinweis update nachtrag transparenz sache bedauern zunächst entschuldig
        """
    ),
    labels=(
        r"korrekturen?|korrekturhinweis|berichtigung|richtigstellung|klarstellung|anmerkung"
        r"|anm\. ?d\. ?red\.?|hinweis|redaktioneller hinweis|aktualisierung|update|aktualisiert"
        r"|nachtrag|ergänzung|transparenzhinweis|in eigener sache|präzisierung|korrigiert"
    ),
    sentences=(
        (
            r"\b(?:einer|der|eine|die) (?:früheren?|ersten?|vorherigen?|ursprünglichen?|vorigen?"
            r"|älteren?|alten?) (?:version|fassung|überschrift)"
            rf" (?:(?:dieses|des|unseres|dieser|der) {_DE_SELF}|hieß|stand|war|wurde|hatte|haben"
            r"|enthielt|gab|lautete|schrieben|fehlte)"
        ),
        (
            rf"\b(?:dieser|diesen|dieses|diese) {_DE_SELF} (?:wurde|ist|haben wir"
            rf"|hat)(?:[^.]|(?<=\d)\.){{0,60}}{_DE_DONE}"
        ),
        (
            r"^\W*(?:der|die|den) (?:artikel|beitrag|text|meldung|überschrift)"
            rf" (?:wurde|haben wir)(?:[^.]|(?<=\d)\.){{0,60}}{_DE_DONE}"
        ),
        (
            r"\b(?:wir haben|haben wir) (?:\w+ ){0,3}"
            rf"(?:{_DE_SELF}|fehler|passage|stelle|angaben?|zahl|namen?"
            rf"|zitat)\b(?:[^.]|(?<=\d)\.){{0,60}}{_DE_DONE}"
        ),
        r"\bwir bitten[^.]{0,30} (?:fehler|versehen)|\bwir bedauern den fehler",
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
    stems=stems(
        """
        correct rectif erratum jour précis note ndlr clarif mea actualis éditeur modifi
        ajout version corrig amend complét enrichi chang retir supprim erreur
        """
    ),
    labels=(
        r"corrections?|rectificatif|rectification|erratum|mise? à jour|mis à jour|précisions?"
        r"|note de la rédaction|ndlr|clarification|mea culpa|actualisation|note"
        r" aux lecteurs|correctif"
        r"|note de l'éditeur|modification|ajout"
    ),
    sentences=(
        (
            r"\b(?:une|la) (?:première |précédente )?version"
            r"(?: (?:précédente|antérieure|initiale|originale|ancienne))?"
            rf" (?:de (?:cet|ce|notre) {_FR_SELF}|(?:de l'|du )(?:article|papier|titre|dépêche))"
        ),
        (
            rf"\b(?:cet|ce|notre) {_FR_SELF} (?:a été|vient d'être|avait été)"
            rf" (?:\w+ ){{0,2}}{_FR_DONE}"
        ),
        rf"^\W*l'article (?:a été|vient d'être) (?:\w+ ){{0,2}}{_FR_DONE}",
        (
            rf"\bnous (?:l')?avons (?:\w+ )?{_FR_DONE}"
            r" (?:cet|ce|l'|le|la|notre|une|un)\b ?(?:article|texte|titre|passage|erreur|citation)"
        ),
        r"\bnous (?:avions|avons) (?:écrit|indiqué|affirmé) (?:par erreur|à tort)",
        r"\bnous (?:regrettons cette erreur|prions nos lect\w+ de nous excuser)",
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
    stems=stems(
        """
        correc errores errat rectific aclara actualiz nota precisi enmienda versión
        corregi modific cambi ampli edit revis complet elimin retir lament disculp añad
        corrig
        """
    ),
    labels=(
        r"corrección|correcciones|fe de errores|fe de erratas|fe de errata|rectificación|aclaración"
        r"|actualización|actualizado|actualizada|nota de (?:la )?redacción|nota"
        r" del editor|precisión"
        r"|nota a los lectores|errata|enmienda|nota editorial|corregido"
    ),
    sentences=(
        (
            r"\b(?:una|la) (?:primera |anterior |previa )?versión"
            r"(?: (?:anterior|previa|inicial|original|preliminar))?"
            rf" (?:de (?:este|esta|nuestra|nuestro) {_ES_SELF}|del artículo|de la noticia)"
        ),
        (
            rf"\b(?:este|esta) {_ES_SELF} (?:ha sido|fue|se ha|había sido)"
            rf" (?:\w+ ){{0,2}}{_ES_DONE}"
        ),
        rf"^\W*(?:el artículo|la noticia) (?:ha sido|fue|se ha) (?:\w+ ){{0,2}}{_ES_DONE}",
        rf"\bhemos {_ES_DONE} (?:\w+ ){{0,3}}(?:{_ES_SELF}|error|dato|nombre|cifra|cita)",
        r"\blamentamos el error|\bpedimos disculpas a (?:nuestros|los) lectores",
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
_UK_SELF = r"(?:статт|матеріал|текст|новин|публікаці|заголов)\w*"
_UK_DONE = r"(?:оновлен|виправлен|доповнен|уточнен|змінен|відредагован|скориговано|вилучен)\w*"
_UK = NoticeWords(
    stems=stems(
        """
        виправ уточн оновл редак приміт спростув поправк корекц доповн upd розясн
        роз'ясн верс змін перепрош вибач скориг вилуч
        """
    ),
    labels=(
        r"виправлення|виправлено|уточнення|уточнено|оновлення|оновлено|від редакції|примітка"
        r"|примітка редакції|спростування|поправка|корекція|доповнено|доповнення"
        r"|редакційна примітка"
        r"|виправили|upd|update|роз'яснення"
    ),
    sentences=(
        (
            r"\b(?:у|в) (?:попередній|ранній|першій|початковій|ранішій|минулій|первісній)"
            r" (?:версії|редакції) (?:(?:цього|цієї) |)"
            r"(?:статті|матеріалу|тексту|новини|публікації|йшлося|було|зазначал\w+|помилково|ми)"
        ),
        rf"(?:^\W*|\bц(?:ю|ей|я|ього) ){_UK_SELF} (?:було |був |була |вже )?{_UK_DONE}",
        rf"^\W*{_UK_DONE} (?:цю |цей |дан\w+ )?{_UK_SELF}",
        r"\bредакція (?:перепрошує|вибачається|виправила)|\bвибачаємося за помилку",
        (
            r"\bми (?:виправили|оновили|уточнили|доповнили|змінили)"
            r" (?:\w+ )?(?:помилк|матеріал|текст|статт|новин|заголов)\w*"
        ),
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
_RU_SELF = r"(?:стать|материал|текст|новост|публикаци|заголов|заметк)\w*"
_RU_DONE = (
    r"(?:обновл|исправл|дополн|уточн|измен|отредактирован|скорректирован|удал)[её]?н\w*"
    r"|отредактирован\w*|скорректирован\w*"
)
_RU = NoticeWords(
    stems=stems(
        """
        исправ уточн обнов редак примеч опроверж поправк коррекц дополн upd разъясн верс
        измен извин скорректир удал
        """
    ),
    labels=(
        r"исправление|исправлено|уточнение|уточнено|обновление|обновлено|от редакции|примечание"
        r"|примечание редакции|опровержение|поправка|коррекция|дополнено|дополнение|upd|update"
        r"|разъяснение"
    ),
    sentences=(
        (
            r"\bв (?:предыдущей|ранней|первой|первоначальной|более ранней|прошлой|исходной)"
            r" (?:версии|редакции) (?:(?:этого|этой) |)"
            r"(?:статьи|материала|текста|новости|публикации|говорилось|было|была|был|ошибочно|мы)"
        ),
        rf"(?:^\W*|\bэт(?:у|от|а|ого) ){_RU_SELF} (?:был\w? |была |уже )?(?:{_RU_DONE})",
        r"\bредакция (?:приносит извинения|извиняется|исправила)|\bприносим извинения читателям",
        (
            r"\bмы (?:исправили|обновили|уточнили|дополнили|изменили)"
            r" (?:\w+ )?(?:ошибк|материал|текст|стать|новост|заголов)\w*"
        ),
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
