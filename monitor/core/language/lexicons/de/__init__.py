"""German."""

from __future__ import annotations

from monitor.core.language.lexicons.de.claims import CLAIMS
from monitor.core.language.lexicons.de.counted import HAPPENINGS, THINGS
from monitor.core.language.lexicons.de.figures import FIGURES
from monitor.core.language.lexicons.de.names import NAMES
from monitor.core.language.lexicons.de.nations import NATIONS
from monitor.core.language.lexicons.de.numerals import NUMERALS
from monitor.core.language.lexicons.de.stance import STANCE
from monitor.core.language.lexicons.lexicon import Lexicon, listed, opposed

LEXICON = Lexicon(
    language="de",
    passive=listed("wird werden wurde wurden worden"),
    agent_links=listed("von durch"),
    no_agents=listed(
        """
        hand natur amts rechts zufall
        """
    ),
    done=listed("war waren wurde wurden hat haben hatte hatten"),
    kin=listed(
        """
        mann ehemann frau ehefrau witwe witwer sohn tochter vater mutter bruder schwester cousin
        cousine onkel tante neffe nichte großvater großmutter enkel enkelin schwager schwägerin
        freund freundin lebensgefährte lebensgefährtin verlobter verlobte
        """
    ),
    ordinal_dot=True,
    numerals=NUMERALS,
    figures=FIGURES,
    names=NAMES,
    stance=STANCE,
    nations=NATIONS,
    claims=CLAIMS,
    happenings=HAPPENINGS,
    things=THINGS,
    attributions=("nach angaben von", "nach angaben", "laut", "zufolge"),
    conjunctions=listed("und"),
    fingerprint_abbreviations=listed(
        """
        dr prof hr fr nr bzw ca usw str st
        """
    ),
    clause_words=listed(
        """
        dass daß wie warum ob
        """
    ),
    ambiguous=listed(
        """
        sicher klar bestimmt eindeutig gewiss tatsächlich natürlich offen möglich scheinbar wirkt
        theoretisch so unklar unsicher vorläufig vorläufigen erklärte erklärt erklärten teilte
        teilten fügte ergänzte nannte nennt kündigte erläuterte antwortete schrieb schreibt
        meldete meldet meldeten melden berichtete berichtet erzählte erzählt erinnerte schilderte
        schildert wiederholte kommentierte formulierte betonte betont äußerte bemerkte meinte
        meint versprach verspricht versprachen versprochen garantierte garantiert warf wirft
        werfen warfen klagte beklagte kritisierte warnte warnt warnten warnen mahnte mahnt mahnten
        schätzt schätzen schätzte glaubt glauben glaubte deutet deuten deutete befürchtet
        befürchten fürchtet fürchten rechnet rechnete erwartet erwarten erwartete denkt zweifelt
        zweifelte ahnt hoffen hofft meinen plant planen geplant geplante prognostiziert kalkuliert
        wirkt zeigt zeigte zeigten zeigen ergab ergaben ergibt enthüllte enthüllt bewies beweist
        beweisen belegte belegt belegen entdeckte offenbarte ermittelte dokumentiert bestätigte
        bestätigt erwiesen räumte räumt gestand bekannte bekennt akzeptierte quellen quelle
        kreisen augenzeugen gemäß
        """
    ),
    negative_prefixes=("un", "in", "il", "ir", "nicht", "miss", "anti"),
    negative_endings={"los": "voll", "lose": "volle", "losen": "vollen", "loser": "voller"},
    only_like_negated=listed(
        """
        unter unten uns unser unsere und inhalt innen inzwischen insgesamt indem infolge
        """
    ),
    opposites=opposed(
        """
        schuldig : unschuldig;
        erlaubt erlaubte erlauben gestattet genehmigt genehmigte zugelassen : verboten
        verbot verbietet untersagt untersagte;
        mit : ohne;
        angenommen nimmt annahm angenommene : abgelehnt abgelehnte;
        gewann gewinnt gewonnen gewinnen siegte sieg : verlor verliert verloren verlieren
        niederlage;
        stieg steigt steigen gestiegen stiegen wuchs wächst zugenommen : fiel fällt fallen
        gefallen fielen sank sinkt sinken gesunken sanken schrumpfte abgenommen;
        mehr : weniger;
        höher größer : niedriger geringer kleiner;
        höchstens : mindestens;
        gewinn gewinne überschuss : verlust verluste defizit;
        für : gegen;
        unterstützt unterstützte unterstützen befürwortet : bekämpft ablehnt;
        offen geöffnet öffnet : geschlossen schließt zu;
        vor : nach;
        über : unter;
        tot gestorben starb : lebt lebendig überlebte;
        wahr richtig : falsch;
        erfolg gelang gelungen : misserfolg scheiterte gescheitert;
        verurteilt : freigesprochen;
        festgenommen verhaftet : freigelassen;
        kauft kaufte gekauft : verkauft verkaufte;
        immer : nie niemals;
        erste ersten : letzte letzten;
        beginnt begann begonnen : endet endete beendet;
        besser : schlechter;
        sicher : gefährlich;
        innerhalb : außerhalb;
        frühestens frühester : spätestens;
        bis : ab seit;
        früher : später;
        vor : nach;
        innerhalb : außerhalb;
        während : nach vor;
        nur lediglich : auch;
        und : oder;
        dafür : dagegen;
        """
    ),
    fillers=listed(
        """
        sehr auch nun jetzt bereits schon noch wieder erneut zudem ebenfalls dann
        dabei dort inzwischen mittlerweile jedoch allerdings nämlich also ja eben
        etwa schließlich außerdem zunächst daraufhin aktuell derzeit künftig
        """
    ),
    function_words=listed(
        """
        der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem
        und oder aber denn sondern doch sowie in im ins an am ans auf aus bei beim mit nach seit
        von vom zu zum zur über unter vor hinter zwischen durch für gegen ohne um bis während
        wegen trotz als wie wenn weil dass ob damit obwohl ist sind war waren wird werden wurde
        wurden worden hat haben hatte hatten sei seien kann können konnte konnten soll sollen
        sollte muss müssen darf will wollen nicht kein keine keinen es er sie ihn ihm ihr ihre
        ihren sein seine seinen wir uns unser ich mich sich man auch nur noch schon mehr pro je
        jahr jahre jahren ende anfang mitte
        """
    ),
    openers=listed(
        """
        jedoch dennoch trotzdem allerdings außerdem zudem ferner unterdessen inzwischen derweil
        mittlerweile deshalb daher darum folglich somit demnach ebenfalls ebenso gleichfalls
        stattdessen andernfalls obwohl obgleich während weil da nachdem zuvor vorher kürzlich
        neulich derzeit aktuell heute gestern morgen später früher schließlich endlich letztlich
        zunächst anfangs ursprünglich erstens zweitens insgesamt tatsächlich oft häufig meist
        normalerweise üblicherweise manchmal gelegentlich viele mehrere einige manche alle beide
        jeder andere laut angesichts bezüglich trotz wegen aufgrund dank abgesehen innerhalb
        danach anschließend nun jetzt bald gleichzeitig nie immer nur auch so dann dort hier
        vielleicht womöglich vermutlich wahrscheinlich fast beinahe rund etwa ungefähr künftig
        bislang bisher seitdem dabei dazu damit dafür dagegen darüber hingegen
        """
    ),
    auxiliaries=listed(
        """
        hat habe haben hatte hatten hätte hätten ist sei sind seien war waren wäre wären wird werde
        werden wurde wurden würde würden soll solle sollen sollte sollten will wolle wollen wollte
        wollten kann könne können konnte konnten könnte könnten muss müsse müssen musste mussten
        müsste müssten darf dürfe dürfen durfte durften dürfte dürften mag möge mögen möchte
        """
    ),
    particles=listed(
        """
        ab an auf aus bei ein fest fort her hin los mit nach nieder statt teil um vor weg weiter
        wieder zu zurück zusammen heraus hervor hinaus hinzu bekannt frei preis voraus vorbei
        """
    ),
    inflections=listed("e en er es em n s st t te ten test tet nd ende enden ung"),
    noun_endings=(
        "ung",
        "ungen",
        "heit",
        "heiten",
        "keit",
        "keiten",
        "schaft",
        "schaften",
        "tion",
        "tionen",
        "tät",
        "täten",
        "ismus",
        "chen",
        "nis",
        "nisse",
        "ment",
        "mente",
        "tum",
        "ling",
        "linge",
        "anz",
        "enz",
        "ik",
        "ie",
        "ier",
        "eur",
        "ist",
        "isten",
        "innen",
        "räger",
        "beamte",
        "beamten",
        "leute",
        "mann",
        "frau",
    ),
    determiners=listed(
        """
        der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner
        dieser diese dieses diesen diesem jener jene jenes jeder jede jedes jeden jedem mein meine
        sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren alle allen
        aller viele vielen vieler einige einigen mehrere mehreren manche beide beiden zwei drei
        vier fünf sechs sieben acht neun zehn im am zum zur beim vom ins ans aufs
        """
    ),
    parties=listed(
        """
        grünen grüne liberalen liberale linken linke konservativen union sozialdemokraten
        christdemokraten freidemokraten christsozialen sozialisten kommunisten rechtspopulisten
        republikaner demokraten piraten nationalisten
        """
    ),
    place_words=listed("in aus nach von bei"),
    abbreviations=listed(
        """
        dr prof hr fr st sr jr ing dipl mag med jur phil rer nat z.b z d.h d u.a u o.ä o v.a v
        i.d.r u.u s.o s.u z.t bzw usw usf etc ca vgl evtl ggf inkl exkl zzgl abzgl inkl sog
        bspw vs nr nrn tel str abs art bd hrsg jh jhd jhdt mio mrd tsd mwst max min std stv
        geb gest verh gegr gez ev kath jan feb mär apr jun jul aug sep sept okt nov dez mo di mi
        do sa so u.k v.chr n.chr chr a.d.ö.r gmbh co kg hbf allg betr kgl
        """
    ),
)
