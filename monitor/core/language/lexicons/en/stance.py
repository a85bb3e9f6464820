"""How English says of how much something holds, on what condition and why."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import StanceWords, apart, classed, listed

STANCE = StanceWords(
    scopes=classed(
        """
        all: all, all of, every, each, every one of, the whole of
        most: most, most of, the majority of, a majority of, almost all, nearly all
        some: some, some of, several, several of, a number of, a group of, a few, a few of, various
        some: a handful of
        few: few, few of, hardly any
        part: part of, parts of, a part of, sections of, areas of
        only: only, solely, exclusively
        but: all but one, all but two, all but three, all but a few, all but
        nearly: nearly, almost, virtually, practically
        aide: aide to, aides to, adviser to, advisers to, advisor to, spokesman for
        aide: spokeswoman for, lawyer for, lawyers for, assistant to, secretary to
        deputy: deputy, assistant, vice, associate
        acting: acting, interim, caretaker, stand-in
        former: former, ex, erstwhile, estranged, divorced
        """
    )
    | apart(
        """
        illegally unlawfully illegal secretly secret deliberately knowingly
        unknowingly falsely dangerously negligently recklessly intentionally
        unintentionally accidentally repeatedly publicly privately forcibly violently
        fatally temporarily permanently voluntarily unanimously
        """
    ),
    links=classed(
        """
        cause: because, because of, due to, owing to, caused by, as a result of, on account of
        cause: in response to, thanks to, for lack of, for want of
        time: during, in the course of, ahead of
        contrast: although, though, despite, in spite of, even though, notwithstanding
        time: after, following, amid, in the wake of, before, until
        condition: if, unless, provided, provided that, providing that, as long as, subject to
        condition: on condition that, depending on, assuming, pending
        """
    ),
    accusers=listed(
        """
        prosecutor prosecutors prosecution plaintiff plaintiffs claimant claimants complainant
        complainants lawsuit suit complaint indictment
        """
    ),
    asking=listed(
        """
        ask asks asked asking know knows knew known see sees saw seen wonder wondered clear unclear
        sure determine determined decide decided check checked find learn learned tell say said
        saying even as what whether doubt doubted question questioned establish examine investigate
        """
    ),
    questions=listed("what when where why how"),
    infinitive="to",
    puts=listed("put puts putting"),
    puts_at="at",
    orders=listed(
        """
        told tell tells telling asked ask asks asking order orders ordered ordering urge urges urged
        urging advise advises advised instruct instructs instructed
        """
    ),
)
