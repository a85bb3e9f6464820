"""English."""

from __future__ import annotations

from monitor.core.language.lexicons.en.claims import CLAIMS
from monitor.core.language.lexicons.en.counted import HAPPENINGS, THINGS
from monitor.core.language.lexicons.en.figures import FIGURES
from monitor.core.language.lexicons.en.names import NAMES
from monitor.core.language.lexicons.en.numerals import NUMERALS
from monitor.core.language.lexicons.en.stance import STANCE
from monitor.core.language.lexicons.lexicon import Lexicon, listed, opposed

LEXICON = Lexicon(
    language="en",
    passive=listed("is are was were be been being gets got"),
    subject_first=True,
    agent_links=listed("by"),
    no_agents=listed(
        """
        phone telephone email mail post hand mistake accident chance law default train car bus
        bike boat sea air road rail land river lake night day name surprise force far then now
        itself himself herself themselves consensus consent majority vote ballot
        """
    ),
    done=listed("was were has had have did"),
    kin=listed(
        """
        husband wife widow widower son daughter father mother brother sister cousin uncle aunt
        nephew niece grandfather grandmother grandson granddaughter stepfather stepmother stepson
        fiance fiancee boyfriend girlfriend ex-husband ex-wife ex-boyfriend ex-girlfriend
        aide adviser assistant bodyguard chauffeur
        """
    ),
    numerals=NUMERALS,
    figures=FIGURES,
    names=NAMES,
    stance=STANCE,
    claims=CLAIMS,
    happenings=HAPPENINGS,
    things=THINGS,
    attributions=("according to", "citing"),
    conjunctions=listed("and but while"),
    fingerprint_abbreviations=listed(
        """
        mr mrs ms dr prof gen col lt sgt capt maj adm sen rep gov pres hon rev st mt jr sr vs no
        inc ltd co corp dept est approx fig jan feb mar apr aug sept sep oct nov dec
        """
    ),
    clause_words=listed(
        """
        that how why whether
        """
    ),
    ambiguous=listed(
        """
        plans plan hopes hope aims intends intend added adds noted notes wrote writes reported
        reports report reporting announced announces
        announce declared declares declare recounted recalled recalls continued observed observes
        repeated highlighted related outlined described describes posted mentioned mentions quoted
        cited cites expressed answered replied responded responds replies underlined underlines
        stressed stresses informed informs advised testified relayed explained explains state
        states stated stating claim claims claiming maintained maintains maintain contended
        contends contend argued argues argue arguing insisted boasted protested protests
        complained complains blamed blames charged charges swore swears touted promised promises
        promise vowed vows vow pledged pledges pledge guaranteed guarantees assured assures warned
        warns warn warning cautioned cautions suggested suggests suggest suggesting believe
        believes thinks think thought considered estimated estimates estimate fears feared fear
        fearing assumed assumes indicated indicates implied implies guessed guess proposed expects
        anticipates hopes hoped projects projected assessed judged calculated forecasts predicts
        predicted doubts doubted doubt questioned questions wondered reckon deemed inferred
        revealed reveals reveal disclosed showed shows show shown showing proved proves proven
        prove established verified demonstrated determined concluded concludes found finds learned
        learnt discovered discovers exposed exposes documented affirmed certified clarified
        recognised recognized ascertained confirmed admitted admits admit admitting acknowledged
        acknowledges acknowledge accepted accepts granted conceded rejected rejects reject
        disputed disputes dispute contested contests contradicted denied source sources per
        insider insiders quoting attributed clearly surely plainly indeed certain inevitably
        visibly possible probable preliminary provisional expected continued likely
        supposed planned doubtful questionable
        """
    ),
    number_signs=listed("no nos"),
    negative_prefixes=("un", "in", "im", "il", "ir", "dis", "non", "anti"),
    negative_endings={"less": "ful", "lessly": "fully"},
    only_like_negated=listed(
        """
        income incoming incomes indeed inform informs informed inside insight input intake into
        indebted inset instep instill invest invests invested invent invented import imports
        imported impart impress impressed impose imposed impact improve imprint implant implied
        illumine irradiate irrigate display displays displayed dispatch discover discovers
        discovered discount discharge discharged discuss dissent distress distant district
        disease disposed unit until under union uncle install installed installs include
        inflamed intend intended intent inscribed insure insured increase inaugural
        """
    ),
    opposites=opposed(
        """
        guilty : innocent;
        in inside within : outside;
        allowed allows allow permitted permits permit authorised authorized legalised
        legalized : forbidden forbids forbade banned bans ban prohibited prohibits barred
        outlawed;
        includes include included including : excludes exclude excluded excluding;
        accepted accepts accept approved approves approve passed adopted : rejected rejects reject
        refused refuses refuse;
        won wins win winning : lost loses lose losing;
        victory victories win : defeat defeats;
        alive living survived : dead died killed;
        rose rises rise rising increased increases increase increasing grew grows grow
        climbed climbs up gained : fell falls fall falling decreased decreases decrease
        decreasing dropped drops drop shrank shrinks declined declines down;
        higher greater : lower smaller;
        more : less fewer;
        most : least;
        profit profits surplus : loss losses deficit;
        gain gains : loss losses;
        support supports supported supporting backed backs back for : oppose opposes
        opposed opposing against;
        open opened opens reopened reopens : closed closes shut shuts;
        before : after;
        above : below;
        with : without;
        first : last;
        start starts started begin begins began beginning : end ends ended stop stops
        stopped;
        true : false;
        success succeeded succeeds succeed : failure failed fails fail;
        safe : dangerous unsafe;
        friend friends ally allies : enemy enemies;
        arrested detained : released freed;
        convicted : acquitted cleared;
        buy buys bought : sell sells sold;
        hired hires hire : fired fires dismissed;
        joined joins join entered enters : left leaves quit quits;
        agreed agrees agree : disagreed refused;
        maximum : minimum;
        always : never;
        strong stronger : weak weaker;
        better best : worse worst;
        improved improves improve : worsened worsens worsen deteriorated;
        attack attacks attacked : defended defends;
        early earlier : late later;
        left-wing : right-wing;
        left : right;
        north northern : south southern;
        east eastern : west western;
        men man male : women woman female;
        by until till : from since after;
        earliest soonest : latest;
        during : before after;
        only : also;
        and : or;
        """
    ),
    fillers=listed(
        """
        very quite rather too also even just indeed simply really actually still
        already now then again once meanwhile however therefore thus so yet later
        soon finally eventually ultimately instead moreover furthermore additionally
        likewise currently recently
        """
    ),
    function_words=listed(
        """
        a an the this that these those of in on at by for from to with without into onto over under
        between among during since until till before after about against through across within
        and or but nor so yet if as than because while although though whether when where who whom
        whose which what how is are was were be been being am has have had having do does did will
        would shall should can could may might must not no it its he him his she her they them
        their we us our you your i me my there here then also only just more most less least per
        up out off down all any some each every both last next early late mid around
        """
    ),
    openers=listed(
        """
        however nevertheless nonetheless moreover furthermore meanwhile meantime additionally
        consequently therefore thus hence accordingly similarly likewise instead otherwise besides
        still yet despite notwithstanding although though even while whereas whilst because since
        given following prior previously recently currently today yesterday tomorrow tonight
        earlier later eventually finally initially originally firstly secondly first second lastly
        overall indeed often usually normally typically generally sometimes occasionally many much
        several various numerous some most few all both each every another other others one two
        three people police officials officers residents authorities experts critics investigators
        once whenever wherever whether unless provided according regarding concerning speaking
        asked amid amidst among amongst along alongside beyond throughout towards toward upon
        based using having being such like unlike rather perhaps maybe possibly probably instead
        somebody someone something anybody anyone anything everybody everyone everything nobody
        nothing none neither either again almost nearly roughly approximately around about these
        those this that there here thanks due owing apart aside except excluding including within
        without thereafter afterwards subsequently now soon simultaneously never always only just
        also too so then number
        """
    ),
    agents=listed(
        """
        police officials officers residents authorities experts critics investigators
        """
    ),
    finite=listed(
        """
        is are was were has have had will would shall should can could may might must does do did
        """
    ),
    determiners=listed(
        """
        a an the this that these those his her its their our my your no any some every each another
        """
    ),
    after_nouns=listed(
        """
        aboard inside outside nearby ashore overboard behind beneath beside below above alongside
        ago away apart along abroad worldwide nationwide online overnight altogether overall alive
        dead each together home indoors outdoors underground upstairs downstairs
        """
    ),
    plurals=listed("people men women children feet teeth mice geese oxen police personnel"),
    verbs=listed(
        """
        ran fell left lost won held met went came got took made fled began rose sank broke hit
        stood sat told found sent paid kept led drew grew spoke wrote saw knew gave became felt
        brought bought sold built spent threw flew drove hid ate drank slept fought caught taught
        thought chose froze stole swam sang rang shook swore tore wore struck stuck swept swung
        """
    ),
    short_endings=listed("s es ed ing"),
    inflections=listed("s es ed d ing er r ers rs ly 's n en st al ally est ies y ied"),
    abbreviations=listed(
        """
        mr mrs ms mx dr prof rev fr sr jr st ste hon pres gov sen rep amb sec gen lt col cpl sgt
        capt cmdr cdr maj adm pvt brig supt insp det messrs mmes bros co corp inc ltd llc plc
        assn dept univ est approx vs v etc e.g i.e cf al viz ca c no nos vol vols p pp fig figs
        ed eds ch sec art para jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed
        thu thur thurs fri sat sun a.m p.m u.s u.k u.n e.u d.c u.s.a ph.d m.d b.a m.a a.k.a
        ave blvd rd mt ft lb lbs oz hrs hr min mins mph km kg calif conn fla ga ill ind kan ky la
        mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
        """
    ),
)
