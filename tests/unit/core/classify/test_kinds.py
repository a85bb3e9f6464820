"""One invented pair and more for every kind in every language that has word lists."""

from __future__ import annotations

import pytest

from monitor.core.classify import Context, classify
from monitor.core.diff import compare
from monitor.model.change import Change, Severity
from monitor.model.extraction import Block, Extraction

AROUND = {
    "en": (
        "The ferry left the harbour before noon.",
        "Nobody on board was hurt, the crew told us.",
    ),
    "de": ("Die Fähre verließ den Hafen vor Mittag.", "An Bord kam niemand zu Schaden."),
    "fr": ("Le bac a quitté le port avant midi.", "Personne n'a été blessé à bord."),
    "es": ("El barco salió del puerto antes del mediodía.", "Nadie resultó herido a bordo."),
    "uk": ("Пором вийшов з порту до полудня.", "На борту ніхто не постраждав."),
    "ru": ("Паром вышел из порта до полудня.", "На борту никто не пострадал."),
}


def changes(language: str, before: str, after: str) -> tuple[Change, ...]:
    """The changes of an article in which one paragraph became another."""
    first, last = AROUND[language]
    old = Extraction(blocks=(Block(first), Block(before), Block(last)), language=language)
    new = Extraction(blocks=(Block(first), Block(after), Block(last)), language=language)
    return classify(old, new, compare(old, new), Context(language=language)).changes


def swapped(text: str) -> tuple[str, str]:
    """Old and new text of a pair written with the edit as [old|new]."""
    before, after = text, text
    while "[" in before:
        head, _, rest = before.partition("[")
        edit, _, tail = rest.partition("]")
        old, _, _ = edit.partition("|")
        before = f"{head}{old}{tail}"
    while "[" in after:
        head, _, rest = after.partition("[")
        edit, _, tail = rest.partition("]")
        _, _, new = edit.partition("|")
        after = f"{head}{new}{tail}"
    return " ".join(before.split()), " ".join(after.split())


PAIRS = [
    # marks
    ("en", "cosmetic", 'The captain’s log was ["|“]empty["|”] when they found it.'),
    ("en", "cosmetic", "The log [-|–] all of it [-|–] was empty when they found it."),
    ("en", "cosmetic", "They waited[...|…] and nothing came of it in the end."),
    ("en", "cosmetic", "It was a well[ |-]known rock off the southern shore."),
    ("de", "cosmetic", 'Das Logbuch war ["|„]leer["|“], als man es fand.'),
    ("fr", "cosmetic", 'Le journal de bord était ["|« ]vide["| »] quand on l\'a trouvé.'),
    ("es", "cosmetic", 'El cuaderno estaba ["|«]vacío["|»] cuando lo hallaron.'),
    ("uk", "cosmetic", 'Журнал був ["|«]порожній["|»], коли його знайшли.'),
    ("ru", "cosmetic", 'Журнал был ["|«]пуст["|»], когда его нашли.'),
    # misspellings
    ("en", "typo", "The [harbuor|harbour] master closed the gate at dusk."),
    ("en", "typo", "The harbour master closed [the the|the] gate at dusk."),
    ("en", "typo", "The harbour master [closedthe|closed the] gate at dusk."),
    ("en", "typo", "The [acomodation|accommodation] on the upper deck was shut."),
    ("en", "typo", "[Teh|The] harbour master closed the gate at dusk."),
    ("en", "typo", "They [beleived|believed] that the gate was closed for good."),
    ("en", "typo", "The [govermnet|government] closed the gate at dusk."),
    ("en", "typo", "The [internet|Internet] was down on the whole island."),
    ("de", "typo", "Der Hafenmeister [schlos|schloss] das Tor am Abend."),
    ("de", "typo", "Die [Versamlung|Versammlung] der Hafenmeister endete am Abend."),
    ("fr", "typo", "Le capitaine a [ferrmé|fermé] la porte au crépuscule."),
    ("es", "typo", "El capitán [cerrró|cerró] la puerta al anochecer."),
    ("uk", "typo", "Капітан [закрвив|закрив] ворота ввечері."),
    ("ru", "typo", "Капитан [зарыл|закрыл] ворота вечером того дня."),
    # other words
    ("en", "wording", "The crew [began|started] to clear the deck at once."),
    ("en", "wording", "The crew cleared the deck [right away|at once] and went home."),
    ("en", "wording", "[Moreover|In addition], the crew cleared the deck."),
    ("en", "wording", "[Residents|Locals] watched the boats from the old pier."),
    ("en", "wording", "The crew cleared [nearly|almost] all of the deck."),
    ("en", "wording", "The boat sailed [toward|towards] the old pier at night."),
    ("en", "wording", "The crew [stated|said] that the deck was clear."),
    ("de", "wording", "Die Besatzung [begann|fing an], das Deck zu räumen."),
    ("de", "wording", "[Zudem|Außerdem] räumte die Besatzung das Deck."),
    ("de", "wording", "Am Abend kam die [Feuerwehr|Mannschaft] in den Hafen."),
    ("fr", "wording", "L'équipage a [commencé|débuté] le nettoyage du pont."),
    ("fr", "wording", "[Toutefois|Cependant], l'équipage a nettoyé le pont."),
    ("es", "wording", "La tripulación [empezó|comenzó] a limpiar la cubierta."),
    ("es", "wording", "[Además|Asimismo], la tripulación limpió la cubierta."),
    ("uk", "wording", "Екіпаж [почав|розпочав] прибирати палубу."),
    ("uk", "wording", "[Проте|Однак] екіпаж прибрав палубу."),
    ("ru", "wording", "Экипаж [начал|принялся] убирать палубу."),
    ("ru", "wording", "[Впрочем|Однако] экипаж убрал палубу."),
    # figures
    ("en", "figure", "At least [12|14] boats were lost in the storm."),
    ("en", "figure", "The storm cost [$3.5|$4.5] million in all."),
    ("en", "figure", "The storm came on [Monday|Tuesday] and stayed for days."),
    ("en", "figure", "The storm of [1987|1978] was worse than this one."),
    ("en", "figure", "[Seven|Nine] boats were lost in the storm."),
    ("en", "figure", "The storm took a [third|quarter] of the harvest."),
    ("en", "figure", "[About|More than] 300 boats were lost in the storm."),
    ("en", "figure", "The storm of [March|April] was worse than this one."),
    ("en", "figure", "They lost 12 [thousand|million] crates in the storm."),
    ("en", "figure", "It was the [third|fourth] storm of the year."),
    ("en", "figure", "The [24|25]-year-old skipper stayed ashore that day."),
    ("de", "figure", "Mindestens [zwölf|vierzehn] Boote gingen verloren."),
    ("de", "figure", "Der Sturm kam am [Montag|Dienstag] und blieb."),
    ("de", "figure", "Der Sturm kostete 3 [Millionen|Milliarden] Euro."),
    ("fr", "figure", "Au moins [douze|quatorze] bateaux ont été perdus."),
    ("fr", "figure", "La tempête est arrivée [lundi|mardi] soir."),
    ("fr", "figure", "La tempête de [mars|mai] était pire."),
    ("es", "figure", "Al menos [doce|catorce] barcos se perdieron."),
    ("es", "figure", "La tormenta llegó el [lunes|jueves] por la noche."),
    ("uk", "figure", "Щонайменше [дванадцять|чотирнадцять] човнів загинули."),
    ("uk", "figure", "Шторм почався у [понеділок|вівторок] уночі."),
    ("ru", "figure", "По меньшей мере [двенадцать|четырнадцать] лодок погибли."),
    ("ru", "figure", "Шторм начался в [понедельник|вторник] ночью."),
    # quotations
    ("en", "quote", "“We [will|may] sail at dawn,” the skipper told his crew."),
    ("en", "quote", "“We will sail at dawn[|, storm or no storm],” the skipper said."),
    ("en", "quote", "The skipper called the plan “[utter |]nonsense from the start”."),
    ("en", "quote", "'We [will|may] sail at dawn,' the skipper told his crew."),
    ("de", "quote", "„Wir [werden|wollen] im Morgengrauen segeln“, sagte der Kapitän."),
    ("de", "quote", "»Wir [werden|wollen] im Morgengrauen segeln«, sagte der Kapitän."),
    ("fr", "quote", "« Nous [partirons|resterons] à l'aube », a dit le capitaine."),
    ("es", "quote", "«[Zarparemos|Volveremos] al alba», dijo el capitán del barco."),
    ("uk", "quote", "«Ми [вийдемо|повернемося] на світанку», – сказав капітан."),
    ("ru", "quote", "«Мы [выйдем|вернёмся] на рассвете», — сказал капитан."),
    # names
    ("en", "name", "The letter was signed by Peter [Marsh|Marlow] that evening."),
    ("en", "name", "The boat came from [Norway|Denmark] with a load of timber."),
    ("en", "name", "The letter was signed by [Jon|John] Marlow that evening."),
    ("en", "name", "[Marlow|Harding] said the letter was his own idea."),
    ("en", "name", "The [EU|UN] paid for the timber, a spokesman told us."),
    ("de", "name", "Den Brief unterschrieb Peter [Marsch|Moorfeld] am Abend."),
    ("de", "name", "Das Schiff kam aus [Norwegen|Dänemark] mit Holz."),
    ("fr", "name", "La lettre était signée de Pierre [Marais|Rivière]."),
    ("es", "name", "La carta la firmó Pedro [Marín|Robles] esa tarde."),
    ("uk", "name", "Листа підписав Петро [Марченко|Гайовий] увечері."),
    ("ru", "name", "Письмо подписал Пётр [Марченко|Лугов] вечером."),
    # hedges
    ("en", "hedge", "The skipper [|allegedly ]sold the boat before the storm."),
    ("en", "hedge", "The skipper [claimed|said] that the boat was sold."),
    ("en", "hedge", "The skipper [will|may] sell the boat before winter."),
    ("en", "hedge", "The skipper [denied|admitted] that the boat was sold."),
    ("en", "hedge", "The boat was sold before the storm[|, according to the harbour office]."),
    ("en", "hedge", "The boat [is|seems to be] sold already."),
    ("en", "hedge", "The boat was [probably |]sold before the storm."),
    ("de", "hedge", "Der Kapitän hat das Boot [angeblich |]verkauft."),
    ("de", "hedge", "Der Kapitän [behauptete|bestätigte], das Boot sei verkauft."),
    ("de", "hedge", "Das Boot wurde [|laut Hafenamt ]vor dem Sturm verkauft."),
    ("fr", "hedge", "Le capitaine [a|aurait] vendu le bateau avant la tempête."),
    ("fr", "hedge", "Le capitaine [affirme|reconnaît] que le bateau est vendu."),
    ("fr", "hedge", "Le bateau a été vendu[|, selon la capitainerie]."),
    ("es", "hedge", "El capitán [|presuntamente ]vendió el barco."),
    ("es", "hedge", "El capitán [afirmó|admitió] que el barco estaba vendido."),
    ("uk", "hedge", "Капітан [|нібито ]продав човен перед штормом."),
    ("uk", "hedge", "Капітан [стверджує|визнав], що човен продано."),
    ("ru", "hedge", "Капитан [|якобы ]продал лодку перед штормом."),
    ("ru", "hedge", "Капитан [утверждает|признал], что лодка продана."),
    # one letter of a pair lost or gained is a slip in any place, and so is a lost ending vowel
    ("en", "typo", "The gate was [realy|really] heavy and hard to close."),
    ("en", "typo", "The [ministr|minister] opened the gate at dusk."),
    ("en", "wording", "The men were [filled|drilled] with the boats all day."),
    ("en", "wording", "The boats were [rolled|pulled] over the sand all day."),
    ("en", "wording", "The boats [sank|bank] near the rock all day."),
    ("en", "typo", "They hope to reach the port [tommorow|tomorrow] evening."),
    ("fr", "typo", "Le capitaine est [toujour|toujours] le premier à bord."),
    ("fr", "typo", "L'[apartement|appartement] du capitaine était vide."),
    ("de", "typo", "Der [Standart|Standard] gilt für alle Häfen im Land."),
    # verbs with another sense report only where a clause or a quotation depends on them
    ("en", "wording", "The owner [established|founded] a school near the harbour."),
    ("en", "wording", "The council [rejected|turned down] a plan for the pier."),
    ("en", "wording", "The union [maintained|kept up] the road behind the pier."),
    ("en", "hedge", "The owner [established|guessed] that the school was near."),
    ("en", "hedge", "The boat was lost in the storm[|, the union added]."),
    ("en", "wording", "The town [plans|means] to open a second pier in summer."),
    ("en", "hedge", "The rebels [control|claim to control] the road to the pier."),
    ("en", "hedge", "The owner [said|warned] that the school was near."),
    ("en", "hedge", "The owner [said|promised] that the school was near."),
    ("en", "hedge", "The boat has [|likely ]left the port by now."),
    ("de", "wording", "Der Rat [lehnte|wies] den Plan für den Pier ab."),
    ("de", "hedge", "Die Brücke [ist|sei] seit dem Sturm gesperrt."),
    ("fr", "wording", "Le maire [montre|présente] le plan du quai."),
    ("fr", "hedge", "Le bateau est[|, d'après les pêcheurs,] déjà vendu."),
    ("en", "hedge", "The treaty [bans|would ban] nets with small meshes."),
    ("en", "hedge", "The owner [confirmed|refused to confirm] that the boat was lost."),
    ("en", "typo", "She [publically|publicly] thanked the crew of the boat."),
    ("en", "figure", "The [eighties|nineties] were kind to the harbour."),
    # an attribution may count its sources
    ("en", "hedge", "The boat was sold[|, two people familiar with the matter said]."),
    ("en", "hedge", "The boat was sold[|, according to two officials]."),
    # the mood of the verb
    ("es", "hedge", "El puerto [abrirá|abriría] antes del verano."),
    ("es", "hedge", "La ciudad [compraría|compra] el viejo faro."),
    ("fr", "hedge", "Le port [fermera|fermerait] avant la fin du printemps."),
    # sources, as each language names them
    ("uk", "hedge", "Човен продано[|, за попередніми даними,] перед штормом."),
    ("ru", "hedge", "Лодку продали[|, по предварительным данным,] перед штормом."),
    ("es", "hedge", "El barco se vendió[|, según testigos,] antes de la tormenta."),
    # multiples are figures
    ("en", "figure", "Prices at the pier rose [twofold|threefold] in a summer."),
    ("de", "figure", "Die Preise am Pier haben sich [verdoppelt|verdreifacht]."),
    ("fr", "figure", "Les prix du port ont [doublé|triplé] en un été."),
    ("es", "figure", "Los precios del puerto se han [duplicado|triplicado] este verano."),
    ("uk", "figure", "Ціни в порту зросли [вдвічі|втричі] за одне літо."),
    ("ru", "figure", "Цены в порту выросли [вдвое|втрое] за одно лето."),
    # weekdays with a possessive; designations that are no numbers
    ("en", "figure", "The boat is ready for [Sunday|Friday]’s race around the bay."),
    ("en", "figure", "The [F-16|F-35] flew low over the harbour."),
    # parties that are called by a common word
    ("de", "name", "Die [Grünen|Liberalen] lehnten den Haushalt ab."),
    # other facts in few words
    ("en", "wording", "The boat was [not |]lost in the storm that night."),
    ("en", "wording", "[All|Some] of the boats were lost in the storm."),
    # numbers and units in one word
    ("de", "figure", "Die [zweijährige|dreijährige] Sperre trifft vor allem die Fischer."),
    ("de", "figure", "Ein [fünfundzwanzigjähriger|vierundzwanzigjähriger] Matrose wird vermisst."),
    ("de", "figure", "Nach einem [achtstündigen|neunstündigen] Einsatz kehrten sie heim."),
    ("uk", "figure", "Після [п'ятиденного|шестиденного] шторму порт знову працює."),
    ("ru", "figure", "[Двухчасовой|Трёхчасовой] рейс стоил дороже прежнего."),
    ("ru", "figure", "На берегу строят [пятиэтажный|шестиэтажный] дом для рыбаков."),
    ("en", "figure", "Each tablet holds 20 [milligrams|micrograms] of the substance."),
    # nations written small
    ("de", "name", "Die [dänische|schwedische] Küstenwache suchte die ganze Nacht."),
    ("fr", "name", "Un chalutier [danois|norvégien] a recueilli les marins du bac."),
    ("es", "name", "Un pesquero [portugués|francés] recogió a los marineros."),
    ("uk", "name", "Судно передав порту [данський|шведський] уряд минулої осені."),
    ("ru", "name", "Судно передало порту [датское|шведское] правительство осенью."),
    # names in quotation marks
    ("ru", "name", "Компания «[Север|Северфлот]» продала два судна за год."),
    ("uk", "name", "Теплохід «[Зоря|Зірка]» повернувся до порту вночі."),
    ("ru", "quote", "Капитан назвал рейс «[опасным|безумным]» и ушёл."),
    ("ru", "quote", "Капитан сказал: «[Мы вернёмся|Мы не вернёмся] сюда весной»."),
    # neuter forms
    ("uk", "hedge", "Міністерство [заявило|визнало], що судно не мало дозволу."),
    ("ru", "hedge", "Министерство [заявило|признало], что у судна не было разрешения."),
    # what is hoped is planned, and a dispute that lasts is no denial
    ("en", "wording", "The owners had [hoped|planned] to open the line by June."),
    ("en", "wording", "It ended a [dispute|quarrel] that had divided the island for years."),
    ("en", "hedge", "He [disputed|confirmed] that the line had been divided for years."),
    # accusations that are rejected are denied
    ("en", "wording", "The owners [denied|rejected] the allegations on Friday."),
    ("en", "wording", "The owners [denied|dismissed] all accusations on Friday."),
    ("en", "hedge", "The owners [admitted|rejected] the allegations on Friday."),
    ("es", "wording", "Los dueños [negaron|rechazaron] las acusaciones el viernes."),
    # a common noun that opens its sentence is no name
    (
        "uk",
        "wording",
        "[Роботи тривали|Ремонт тривав] до самого ранку. На ремонт пішов рік.",
    ),
    # what stands alone, and what stands for another word
    ("en", "figure", "The crew lost [one |]boat that night, they said."),
    ("en", "wording", "They left [early|one] morning that week."),
    ("en", "wording", "They kept [a|one] boat for themselves."),
    ("en", "name", "The boat of [|Peter ]Hale left the harbour."),
    ("en", "name", "He left with [Peter |]in the boat."),
    ("fr", "name", "Le bac de la société [Nord-Fret|Nordfret] a disparu."),
    # a capital that the article does not bear out
    ("en", "typo", "They saw the [Goverment|Government] fall. The government said so."),
    # other forms of a word with a double letter
    ("en", "wording", "The boat [passes|passed] the rock at noon."),
    # the conditional of one verb, and another verb
    ("en", "hedge", "The council [bans|would ban] boats from the quay."),
    ("en", "wording", "The council [bans|would permit] boats from the quay."),
    ("en", "wording", "It was far, [far |]away from the quay."),
    # who stands beside a quotation, or closes a sentence, reports it
    ("en", "hedge", "“It was lost,” [shouted|warned] the old master of the boat."),
    ("en", "hedge", "The boat was lost, the old harbour master [shouted|warned]."),
    ("en", "wording", "The old master [shouted|warned] the boys on the quay."),
    # a version that corrects itself
    (
        "en",
        "correction-notice",
        "The pier was shut.[| (This version corrects the spelling of the pier in the second paragraph.)]",
    ),
]


@pytest.mark.parametrize(("language", "kind", "pair"), PAIRS)
def test_an_edit_is_named(language: str, kind: str, pair: str) -> None:
    before, after = swapped(pair)
    assert [change.kind.value for change in changes(language, before, after)] == [kind] * len(
        changes(language, before, after)
    )
    assert changes(language, before, after)


SENTENCES = {
    "en": ("The pier was closed.", "Divers found the anchor two days later.", "It rained."),
    "de": ("Der Pier war zu.", "Taucher fanden den Anker zwei Tage später.", "Es regnete."),
    "fr": ("Le quai était fermé.", "Des plongeurs ont trouvé l'ancre plus tard.", "Il pleuvait."),
    "es": ("El muelle estaba cerrado.", "Unos buzos hallaron el ancla después.", "Llovía."),
    "uk": ("Причал закрили.", "Водолази знайшли якір за два дні.", "Падав дощ."),
    "ru": ("Причал закрыли.", "Водолазы нашли якорь через два дня.", "Шёл дождь."),
}


@pytest.mark.parametrize("language", SENTENCES)
def test_a_sentence_comes_and_goes(language: str) -> None:
    first, second, third = SENTENCES[language]
    short, long = f"{first} {third}", f"{first} {second} {third}"
    (added,) = changes(language, short, long)
    assert (added.kind.value, added.before, added.after) == ("sentence-added", None, second)
    (removed,) = changes(language, long, short)
    assert (removed.kind.value, removed.before, removed.after) == ("sentence-removed", second, None)


@pytest.mark.parametrize("language", SENTENCES)
def test_a_paragraph_comes_and_goes(language: str) -> None:
    text = " ".join(SENTENCES[language])
    first, last = (Block(t) for t in AROUND[language])
    old = Extraction(blocks=(first, last), language=language)
    new = Extraction(blocks=(first, Block(text), last), language=language)
    context = Context(language=language)
    (added,) = classify(old, new, compare(old, new), context).changes
    assert (added.kind.value, added.after, added.block) == ("paragraph-added", text, 1)
    (removed,) = classify(new, old, compare(new, old), context).changes
    assert (removed.kind.value, removed.before, removed.block) == ("paragraph-removed", text, 1)
    assert added.severity is removed.severity is Severity.SUBSTANTIVE


GRAVE_WORDINGS = [
    "The boat was [not |]lost in the storm that night.",
    "[All|Some] of the boats were lost in the storm.",
    "The boat was lost [|while its owner slept in the cabin ]that night.",
    "There was [no|little] hope for the boat that night.",
    "There was [|no ]hope for the boat that night.",
    "[Nobody|Somebody] saw the boat that night.",
]


@pytest.mark.parametrize("pair", GRAVE_WORDINGS)
def test_another_fact_in_few_words_matters(pair: str) -> None:
    (change,) = changes("en", *swapped(pair))
    assert (change.kind.value, change.severity) == ("wording", Severity.SUBSTANTIVE)


@pytest.mark.parametrize(
    "pair",
    [
        "[All|Those] boats were lost in the storm.",
        "The [|old ]boat was lost in the storm.",
        "After the storm at the northern cape they stayed [since they were allowed to|because they had been permitted] with the fishermen of the village.",
    ],
)
def test_other_words_that_say_no_more_do_not_matter(pair: str) -> None:
    (change, *more) = changes("en", *swapped(pair))
    assert {one.severity for one in (change, *more)} == {Severity.MINOR}


@pytest.mark.parametrize(
    ("pair", "verb"),
    [
        ("“We [will|may] sail,” said the master.", "changed in"),
        ("“We will sail[ at dawn|],” said the master.", "cut from"),
        ("“We will sail[| at dawn],” said the master.", "added to"),
    ],
)
def test_a_quotation_tells_what_was_done_to_it(pair: str, verb: str) -> None:
    (change,) = changes("en", *swapped(pair))
    assert change.reason.startswith(f"words were {verb} a quotation")


def test_a_sentence_tells_its_place_in_a_paragraph_that_was_split() -> None:
    kept = "The ferry sank off the northern cape before noon. Nobody had seen it leave the quay."
    new, last = "All were saved.", "The wind rose at night."
    old = Extraction(blocks=(Block(f"{kept} {last}"),), language="en")
    split = Extraction(blocks=(Block(kept), Block(f"{new} {last}")), language="en")
    added = [
        change
        for change in classify(old, split, compare(old, split), Context(language="en")).changes
        if change.kind.value == "sentence-added"
    ]
    assert [(one.after, one.place_before, one.place_after) for one in added] == [
        (new, None, (0, len(new)))
    ]


def test_one_negation_for_another_is_wording() -> None:
    pair = "The owner [was not involved|took no part] in the search."
    (change,) = changes("en", *swapped(pair))
    assert (change.kind.value, change.severity) == ("wording", Severity.MINOR)


def test_a_language_without_lists_loses_kinds_not_changes() -> None:
    (change,) = changes_in("fi", "Laiva oli vanha ja hidas.", "Laiva oli uusi ja hidas.")
    assert (change.before, change.after) == ("vanha", "uusi")
    (figure,) = changes_in("fi", "Laivassa oli 12 miestä.", "Laivassa oli 14 miestä.")
    assert figure.kind.value == "figure"


def changes_in(language: str, before: str, after: str) -> tuple[Change, ...]:
    """The changes of an article of one paragraph."""
    old = Extraction(blocks=(Block(before),), language=language)
    new = Extraction(blocks=(Block(after),), language=language)
    return classify(old, new, compare(old, new), Context(language=language)).changes
