"""What a language's word lists hold, and how they are written down."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Numerals:
    """How a language writes figures and dates. Words are in lower case.

    `numbers` are added up ("twenty" + "five"), `scales` multiply what stands before them.
    """

    thousands: str = ","  # marks that may part groups of three digits
    decimal: str = "."
    numbers: Mapping[str, float] = field(default_factory=dict)
    scales: Mapping[str, float] = field(default_factory=dict)
    glued_scales: Mapping[str, float] = field(default_factory=dict)  # "5bn", "10k"
    ordinals: Mapping[str, float] = field(default_factory=dict)
    ordinal_endings: frozenset[str] = frozenset()  # "th" in "10th"
    fractions: Mapping[str, float] = field(default_factory=dict)
    bare_fractions: bool = True  # a fraction may stand without article: "треть"
    vague: Mapping[str, tuple[float, float]] = field(default_factory=dict)  # "dozens"
    idle: frozenset[str] = frozenset()  # pairs in which a number word counts nothing: "no one"
    joiners: frozenset[str] = frozenset()  # "and" in "two hundred and six"
    # "in" in "one in five", and of what the whole is a multiple: "out of": 10
    shares: Mapping[str, int] = field(default_factory=dict)
    share_nouns: bool = False  # what is counted may stand before it: "un adulte sur cinq"
    year_pairs: bool = False  # years are read in pairs: "nineteen eighty-four"
    every: frozenset[str] = frozenset()  # before an ordinal that is a share: "jeder fünfte"
    ones: frozenset[str] = frozenset()  # articles that mean 1 before a scale or fraction
    ranges: frozenset[str] = frozenset()  # "to" in "10 to 12"
    between: Mapping[str, str] = field(default_factory=dict)  # "between": "and"
    from_words: frozenset[str] = frozenset()  # "from 10 to 12" is no range
    approximations: Mapping[str, str] = field(default_factory=dict)  # phrase: class
    minus: frozenset[str] = frozenset()  # "minus" before a number
    per_cent: frozenset[str] = frozenset()
    currencies: Mapping[str, str] = field(default_factory=dict)  # word: ISO 4217
    units: Mapping[str, str] = field(default_factory=dict)
    multiples: Mapping[str, float] = field(default_factory=dict)  # "twofold", "doubled"
    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)  # Monday is 1
    capital_dates: bool = False  # months and weekdays are written with a capital
    clock: Mapping[str, int] = field(default_factory=dict)  # "noon": minutes after midnight
    hour_words: frozenset[str] = frozenset()  # "Uhr" behind the hour of a clock time
    hour_links: frozenset[str] = frozenset()  # the same, but of spans of time as well: "9 h 30"
    halves: Mapping[str, str] = field(default_factory=dict)  # "p.m.": "pm", behind a clock time
    late_halves: Mapping[str, str] = field(default_factory=dict)  # behind minutes or "Uhr" alone
    date_links: frozenset[str] = frozenset()  # "of" in "the 5th of May"
    measured: Mapping[str, str] = field(default_factory=dict)  # "jährig" in "zweijährige": unit
    measured_endings: frozenset[str] = frozenset()  # what may follow it
    leading: Mapping[str, float] = field(default_factory=dict)  # "двух" in "двухлетний"
    compounds: Mapping[str, float] = field(default_factory=dict)  # scales within one word, largest
    compound_link: str = ""  # "und" in "fünfundzwanzig"
    on_ten: frozenset[float] = frozenset()  # units that go on ten: "dix-sept"
    and_a_half: frozenset[str] = frozenset()  # "and a half", "et demi", behind number or unit
    approximations_behind: Mapping[str, str] = field(default_factory=dict)  # "or more": class
    numbered: frozenset[str] = frozenset()  # nouns beside which a Roman numeral is one: "war"
    roman_endings: tuple[str, ...] = ()  # "e" in "XXe siècle"
    decade_words: frozenset[str] = frozenset()  # before a decade: "années 1950"
    decade_articles: frozenset[str] = frozenset()  # before "fifties": "the"
    decade_endings: frozenset[str] = frozenset()  # right behind one: "1950s", "1950er"
    days: Mapping[str, int] = field(default_factory=dict)  # "yesterday": -1
    day_blockers: frozenset[str] = frozenset()  # before which it is none: "am" + "Morgen"
    periods: Mapping[str, str] = field(default_factory=dict)  # "weekend": its name
    shifts: Mapping[str, int] = field(default_factory=dict)  # "next": 1, beside a period
    edges: Mapping[str, str] = field(default_factory=dict)  # "end": "end", before "of the month"
    edge_links: frozenset[str] = frozenset()  # "of", "the"
    terms: frozenset[str] = frozenset()  # "until", "from" before a day: how long, not when
    starts: frozenset[str] = frozenset()  # those of the terms from which it goes on: "from"
    several: frozenset[str] = frozenset()  # before a scale: "several hundred", "a few dozen"
    # What the tables above begin or end with: a look at one word spares the joining of several.
    openings: Openings = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "openings", Openings.of(self))


@dataclass(frozen=True, slots=True, kw_only=True)
class Openings:
    """The first or last words of the phrases of `Numerals`, and what can stand beside a date."""

    shares: frozenset[str]
    per_cent: frozenset[str]
    units: frozenset[str]
    and_a_half: frozenset[str]
    approximations: frozenset[str]  # the last words: they stand before the figure
    approximations_behind: frozenset[str]
    halves: frozenset[str]  # all beginnings: "p" and "p." of "p.m."
    links: frozenset[str]  # between two days of one month, two numbers of a range
    behind_days: frozenset[str]  # what stands behind the day of a date or the hour of a time

    @classmethod
    def of(cls, numerals: Numerals) -> Openings:
        """Those of a language's tables."""
        links = numerals.joiners | numerals.ranges
        halves = frozenset(
            phrase[:size]
            for phrase in (*numerals.halves, *numerals.late_halves)
            for size in range(1, len(phrase) + 1)
        )
        return cls(
            shares=_first_words(numerals.shares),
            per_cent=_first_words(numerals.per_cent),
            units=_first_words(numerals.units),
            and_a_half=_first_words(numerals.and_a_half),
            approximations=frozenset(one.rpartition(" ")[2] for one in numerals.approximations),
            approximations_behind=_first_words(numerals.approximations_behind),
            halves=halves,
            links=links,
            behind_days=links.union(
                numerals.months,
                (f"{month}'s" for month in numerals.months),
                numerals.date_links,
                numerals.ordinal_endings,
                numerals.decade_endings,
                numerals.hour_words,
                numerals.hour_links,
                (word.lower() for word in numerals.clock),
                halves,
            ),
        )


def _first_words(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(phrase.partition(" ")[0] for phrase in phrases)


@dataclass(frozen=True, slots=True)
class Labels:
    """Words for the same person, group or event: those that only name it, and those that judge."""

    neutral: frozenset[str]
    judging: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class NameWords:
    """How a language names people, places and organisations. Words are in lower case."""

    titles: frozenset[str] = frozenset()  # before a name and no part of it: "mr", "president"
    address: frozenset[str] = frozenset()  # of these, those that name no office: "mr", "dr"
    suffixes: frozenset[str] = frozenset()  # behind a name and no part of it: "mp", "jr"
    links: frozenset[str] = frozenset()  # small words within a name: "of", "de", "von"
    pronouns: frozenset[str] = frozenset()  # that stand for a name: "he", "its"
    men: frozenset[str] = frozenset()  # pronouns that stand for one man, and for no thing
    women: frozenset[str] = frozenset()  # the same of one woman
    bodies: frozenset[str] = frozenset()  # common nouns of what no "he" or "she" stands for
    same: tuple[frozenset[str], ...] = ()  # names of the same: "uk", "united kingdom", "british"
    demonyms: tuple[str, ...] = ()  # what makes an adjective or inhabitant of a place's name
    compass: frozenset[str] = frozenset()  # words that part two places of one name: "north", "new"
    case_endings: frozenset[str] = frozenset()  # that a name takes in its cases and plural
    opening_endings: tuple[str, ...] = ()  # of words that open a sentence and are no names
    loaded: tuple[Labels, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StanceWords:
    """How a language says of how much something holds, on what condition and why. Lower case."""

    scopes: Mapping[str, str] = field(default_factory=dict)  # phrase: class: "most of": most
    links: Mapping[str, str] = field(
        default_factory=dict
    )  # phrase: cause, contrast, time, condition
    asking: frozenset[str] = frozenset()  # behind them "if" is no condition: "asked if", "even if"
    questions: frozenset[str] = frozenset()  # words that ask, of which one is not another: "what"
    infinitive: str = ""  # "to": behind "told him" it makes an order of what is said
    orders: frozenset[str] = frozenset()  # verbs that report, but order before an infinitive
    puts: frozenset[str] = frozenset()  # verbs that state a figure: "put" in "put the rise at 3%"
    puts_at: str = ""  # "at" in it
    accusers: frozenset[str] = frozenset()  # parties that allege what they say: "prosecutors"
    negates_behind: bool = False  # what is negated may stand before the negation: "kommt nicht"


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureWords:
    """How a language says what stands beside a figure in the news. Lower case; stems end in "-".

    A stem stands for all words that begin so; "_" joins the words of a phrase.
    """

    labels: frozenset[str] = frozenset()  # nouns whose number is a name: "article 9", "hall 3"
    ratios: frozenset[str] = frozenset()  # between the two numbers of a share: "four in ten"
    former: frozenset[str] = frozenset()  # beside a value that was: "had", "earlier"
    copulas: frozenset[str] = frozenset()  # of the past: "it was 1.2 million on Wednesday"
    withdrawn: frozenset[str] = frozenset()  # what is done to a value taken back: "retract-"
    statements: frozenset[str] = frozenset()  # what can be taken back: "figure", "claim"
    others: frozenset[str] = frozenset()  # beside others than those counted: "another", "further"
    steps: frozenset[str] = frozenset()  # before by how much: "by eight, to 22"
    updates: frozenset[str] = frozenset()  # beside what has become of a value: "now", "has risen"
    totals: frozenset[str] = frozenset()  # behind a sum of what was counted: "nine in all"
    parts: frozenset[str] = frozenset()  # before a part of it: "of which", "including"
    spans: frozenset[str] = frozenset()  # before a span of time that only says when: "for", "in"
    counts: frozenset[str] = frozenset()  # verbs by which somebody gives a number: "estimates"
    ors: frozenset[str] = frozenset()  # that join two words for one count: "or", "and"
    sums: Mapping[str, tuple[float, str]] = field(default_factory=dict)  # a "ton" of euros: 100,000
    aged: frozenset[str] = frozenset()  # before an age: "children under ten"
    none: frozenset[str] = frozenset()  # that count nothing: "no", "nobody"
    when: frozenset[str] = frozenset()  # before the time that a figure is of: "in", "on"
    than: frozenset[str] = frozenset()  # before what is compared with: "15 more than the 81"
    among: frozenset[str] = frozenset()  # before the whole of which a part is told: "among"
    relatives: frozenset[str] = frozenset()  # that open a clause about somebody: "who"
    sums_up: frozenset[str] = frozenset()  # before what it comes to now: "which brings", "so that"
    right: frozenset[str] = frozenset()  # said of a value that another gave: "right", "accepts"
    passives: frozenset[str] = frozenset()  # before what is done to a number: "is put at"
    early: frozenset[str] = frozenset()  # before a time long gone: "as early as 2014"
    points_back: frozenset[str] = frozenset()  # to the sentence before: "that" in "that said Lee"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """The words of one language that comparison and classification know. All in lower case."""

    language: str  # ISO 639-1
    abbreviations: frozenset[str] = frozenset()  # without the last dot: "mr", "u.s"
    ordinal_dot: bool = False  # "3." may be an ordinal, as in German
    function_words: frozenset[str] = frozenset()  # articles, prepositions, conjunctions …
    fillers: frozenset[str] = frozenset()  # that come and go and tell nothing: "also", "very"
    openers: frozenset[str] = frozenset()  # further words that begin sentences and are no names
    agents: frozenset[str] = frozenset()  # those of them that act: "police" are not "residents"
    inflections: frozenset[str] = frozenset()  # endings that make another form of the same word
    short_endings: frozenset[str] = frozenset()  # those that a stem of three letters takes: "ing"
    quoted_names: bool = False  # organisations and ships stand in quotation marks
    noun_endings: tuple[str, ...] = ()  # of common nouns, where all nouns have capitals
    determiners: frozenset[str] = frozenset()  # "der", "im": a common noun follows
    names: NameWords = field(default_factory=NameWords)
    parties: frozenset[str] = frozenset()  # parties that are called by a common word
    nations: Mapping[str, frozenset[str]] = field(default_factory=dict)  # stem: endings
    place_words: frozenset[str] = frozenset()  # before a place without article: "in", "aus"
    after_nouns: frozenset[str] = frozenset()  # adverbs behind a noun: "12 people aboard"
    plurals: frozenset[str] = frozenset()  # irregular ones, where only nouns take a plural "s"
    verbs: frozenset[str] = frozenset()  # irregular forms that may follow a noun: "ran"
    verb_endings: tuple[str, ...] = ()  # of forms that may follow a noun and are no nouns
    finite: frozenset[str] = frozenset()  # verbs that a relative clause goes on with: "that had"
    past_endings: tuple[str, ...] = ()  # of verbs, where a tense is an ending alone: "la"
    coming_endings: tuple[str, ...] = ()  # of what is or will be: "it"
    agent_links: frozenset[str] = frozenset()  # before who did it: "by" in "was hit by a car"
    no_agents: frozenset[str] = frozenset()  # behind them, and nobody: "by mistake"
    passive: frozenset[str] = frozenset()  # auxiliaries before a verb with such an agent: "was"
    subject_first: bool = False  # who does it stands before the verb, whatever is marked
    # endings of who does it, each with those that the word has when it is done to: "": "а"
    subject_endings: Mapping[str, frozenset[str]] = field(default_factory=dict)
    done: frozenset[str] = frozenset()  # auxiliaries of what has been: "was", "has"
    kin: frozenset[str] = frozenset()  # relatives and partners, singular
    auxiliaries: frozenset[str] = frozenset()  # that open a verb bracket: "hat … bestätigt"
    particles: frozenset[str] = frozenset()  # that close one: "lehnte … ab"
    numerals: Numerals = field(default_factory=Numerals)
    figures: FigureWords = field(default_factory=FigureWords)
    claims: Mapping[str, str] = field(default_factory=dict)  # phrase: class
    ambiguous: frozenset[str] = frozenset()  # words of `claims` with another sense: "showed"
    stance: StanceWords = field(default_factory=StanceWords)
    clause_words: frozenset[str] = frozenset()  # what a reported clause begins with: "that"
    conjunctions: frozenset[str] = frozenset()  # that part clauses without a comma: "and", "but"
    attributions: tuple[str, ...] = ()  # before whom a claim is from: "according to"
    happenings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # see `counted`
    things: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # see `counted`
    fingerprint_abbreviations: frozenset[str] = frozenset()  # frozen: stored baselines rest on it
    number_signs: frozenset[str] = frozenset()  # "no" in "No. 3", among the negations
    negative_prefixes: tuple[str, ...] = ()  # "un", "in", "dis", "non"
    negative_endings: Mapping[str, str] = field(default_factory=dict)  # "less": "ful"
    only_like_negated: frozenset[str] = frozenset()  # "income" is not the opposite of "come"
    opposites: Mapping[str, frozenset[int]] = field(default_factory=dict)  # see `opposed`
    moods: Mapping[str, str] = field(default_factory=dict)  # ending: the conditional's ending


def listed(text: str) -> frozenset[str]:
    """The words of a list written over several lines, parted by white space."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """The phrases of a list, one a line."""
    return frozenset(" ".join(line.split()) for line in text.splitlines() if line.strip())


def groups(text: str) -> tuple[frozenset[str], ...]:
    """Groups of words or phrases, a group a line, its members parted by commas."""
    return tuple(
        frozenset(" ".join(member.split()) for member in line.split(","))
        for line in text.splitlines()
        if line.strip()
    )


def labels(text: str) -> tuple[Labels, ...]:
    """Labels, a group a line: the neutral ones, a colon, and those that judge."""
    return tuple(
        Labels(*(groups(side)[0] for side in line.split(":")))
        for line in text.splitlines()
        if line.strip()
    )


def valued(text: str) -> dict[str, float]:
    """Words and their value: each line is a value and the forms that have it."""
    result: dict[str, float] = {}
    for line in text.splitlines():
        if line.strip():
            value, *forms = line.split()
            result.update(dict.fromkeys(forms, float(value)))
    return result


def numbered(text: str) -> dict[str, int]:
    """Forms of months or weekdays: each line is one of them, the first line is number 1."""
    lines = [line.split() for line in text.splitlines() if line.strip()]
    return {form: number for number, forms in enumerate(lines, 1) for form in forms}


def classed(text: str) -> dict[str, str]:
    """Phrases and their class: each line is "class: phrase, phrase"."""
    result: dict[str, str] = {}
    for line in text.splitlines():
        name, colon, rest = line.partition(":")
        if colon:
            result.update({" ".join(phrase.split()): name.strip() for phrase in rest.split(",")})
    return result


def apart(text: str) -> dict[str, str]:
    """The words of a list, each a class of its own."""
    return {word: word for word in text.split()}


def opposed(text: str) -> dict[str, frozenset[int]]:
    """Words and the pairs of opposites that they belong to: -n on the one side, n on the other.

    "rose rises : fell falls;" is a pair, n its number.
    """
    result: dict[str, frozenset[int]] = {}
    for number, pair in enumerate(text.split(";"), 1):
        left, _, right = pair.partition(":")
        for sign, words in ((-1, left), (1, right)):
            for word in words.split():
                result[word] = result.get(word, frozenset()) | {sign * number}
    return result


def closed_up(text: str) -> dict[str, str]:
    """Phrases without their spaces and their class, written as for `classed`."""
    return {phrase.replace(" ", "").lower(): name for phrase, name in classed(text).items()}


def inflected(stems: str, endings: str) -> dict[str, float]:
    """Ordinals by stem: each line is a value and stems, to which each ending is put."""
    return {
        stem + ending.strip("-"): value
        for stem, value in valued(stems).items()
        for ending in endings.split()
    }


def with_neuter(claims: Mapping[str, str]) -> dict[str, str]:
    """The phrases and, beside each feminine past tense, the neuter one: "заявила", "заявило".

    Ministries, agencies and departments are neuter in Ukrainian and Russian.
    """
    return {neuter(phrase): name for phrase, name in claims.items()} | dict(claims)


def neuter(phrase: str) -> str:
    """The neuter form of a phrase that ends with a feminine past tense; else the phrase."""
    for feminine, form in (("лася", "лося"), ("лась", "лось"), ("ла", "ло")):
        if phrase.endswith(feminine):
            return phrase.removesuffix(feminine) + form
    return phrase


def combined(firsts: str, middles: str, lasts: str, name: str) -> dict[str, str]:
    """Phrases of three parts, each with each, all of one class: "за попередніми даними"."""
    return {
        f"{first} {middle} {last}": name
        for first in firsts.split()
        for middle in middles.split()
        for last in lasts.split()
    }


def grouped(text: str) -> dict[str, tuple[str, ...]]:
    """Stems by the group that they belong to: each line is "group: stem stem"."""
    result: dict[str, tuple[str, ...]] = {}
    for line in text.splitlines():
        name, colon, stems = line.partition(":")
        if colon:
            result[name.strip()] = (*result.get(name.strip(), ()), *stems.split())
    return result


def stemmed(stems: str, *endings: str) -> dict[str, frozenset[str]]:
    """Each of the stems with the endings that it takes."""
    return dict.fromkeys(listed(stems), frozenset(endings))
