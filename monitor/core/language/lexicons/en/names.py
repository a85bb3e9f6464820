"""How English names people, places and organisations."""

from __future__ import annotations

# ruff: noqa: E501 - a group reads better on one line
from monitor.core.language.lexicons.lexicon import NameWords, groups, labels, listed

NAMES = NameWords(
    titles=listed(
        """
        mr mrs ms miss mx master dr prof professor doctor sir dame lord lady baron baroness count
        countess duke duchess earl viscount king queen prince princess emperor empress pope cardinal
        archbishop bishop father brother sister rabbi imam reverend rev pastor president premier
        prime minister vice deputy chancellor governor gov mayor councillor cllr alderman senator sen
        representative rep congressman congresswoman assemblyman ambassador secretary general gen
        lieutenant lt colonel col major maj captain capt commander cmdr sergeant sgt corporal cpl
        private pvt admiral adm marshal brigadier inspector superintendent supt constable sheriff
        officer detective chief justice judge attorney prosecutor commissioner director chairman
        chairwoman chair spokesman spokeswoman leader foreign interior defence defense finance health
        home acting former interim ex-president hon honourable honorable speaker coach manager
        """
    ),
    address=listed(
        "mr mrs ms miss mx master dr prof professor doctor sir dame hon honourable honorable rev reverend"
    ),
    suffixes=listed("mp mps mep msp ms td qc kc obe mbe cbe phd md jr sr esq"),
    links=listed("of the for and de la du des van von der den di da del dos al bin ibn el le y"),
    bodies=listed(
        """
        party union company council board club government ministry office agency police
        court bank firm hospital school university group committee team association
        charity army church prosecution parliament cabinet commission department family
        families lawyers officials
        """
    ),
    pronouns=listed(
        """
        he she it they him her them his hers its their theirs himself herself itself themselves who
        whose whom which this that these those one
        """
    ),
    men=listed("he him his himself"),
    women=listed("she her hers herself"),
    same=groups(
        """
        uk, united kingdom, britain, great britain, british, briton, britons
        us, usa, united states, united states of america, america, american, americans
        un, united nations
        eu, european union, europe, european
        uae, united arab emirates, emirati
        nato, north atlantic treaty organization, north atlantic treaty organisation
        who, world health organization, world health organisation
        imf, international monetary fund
        iaea, international atomic energy agency
        icc, international criminal court
        france, french, frenchman, frenchwoman
        netherlands, dutch, holland
        germany, german, germans
        spain, spanish, spaniard, spaniards
        switzerland, swiss
        denmark, danish, dane, danes
        sweden, swedish, swede, swedes
        finland, finnish, finn, finns
        norway, norwegian, norwegians
        poland, polish, pole, poles
        greece, greek, greeks
        ireland, irish, irishman
        wales, welsh, welshman
        scotland, scottish, scots, scot, scotsman
        england, english, englishman
        turkey, türkiye, turkish, turk, turks
        ukraine, ukrainian, ukrainians
        czech republic, czechia, czech, czechs
        philippines, filipino, filipinos, philippine
        thailand, thai, thais
        china, chinese
        north korea, dprk, north korean, north koreans
        south korea, rok, south korean, south koreans
        myanmar, burma, burmese
        ivory coast, côte d'ivoire, ivorian
        ceo, chief executive, chief executive officer
        cfo, chief financial officer, finance director
        hq, headquarters
        pm, prime minister
        dept, department
        tv, television
        wwi, ww1, world war i, world war one, world war 1, first world war
        wwii, ww2, world war ii, world war two, world war 2, second world war
        st, saint, street
        rd, road
        ave, avenue
        mt, mount
        kyiv, kiev
        odesa, odessa
        kharkiv, kharkov
        lviv, lvov
        beijing, peking
        mumbai, bombay
        kolkata, calcutta
        """
    ),
    compass=listed(
        "north south east west northern southern eastern western new upper lower greater inner outer"
    ),
    case_endings=listed("s"),
    demonyms=(
        "n",
        "an",
        "ian",
        "ean",
        "ese",
        "ish",
        "i",
        "er",
        "ic",
        "ite",
        "en",
        "ns",
        "ans",
        "ians",
        "ers",
        "is",
        "y",
    ),
    opening_endings=("ly", "ing", "ed", "ward", "wise", "s"),
    loaded=labels(
        """
        leader, leaders, ruler, president, head of state, statesman : dictator, dictators, strongman, strongmen, tyrant, autocrat, despot, warlord
        government, administration, authorities, leadership, cabinet : regime, junta, dictatorship, clique
        activist, campaigner, advocate : extremist, radical, militant, terrorist, agitator, fanatic, zealot
        activists, campaigners, advocates : extremists, radicals, militants, terrorists, agitators, fanatics, zealots
        fighter, soldier, combatant, gunman : rebel, insurgent, terrorist, militant, guerrilla, separatist, freedom fighter, mercenary, jihadist
        fighters, soldiers, combatants, gunmen, forces : rebels, insurgents, terrorists, militants, guerrillas, separatists, freedom fighters, mercenaries, jihadists
        protester, demonstrator, marcher : rioter, vandal, thug, hooligan, looter, troublemaker, agitator
        protesters, demonstrators, marchers, crowd, crowds : rioters, vandals, thugs, hooligans, looters, troublemakers, agitators, mob, mobs, rabble
        protest, demonstration, rally, march : riot, unrest, disturbance, uprising, insurrection, coup, mayhem
        protests, demonstrations, rallies, marches : riots, disturbances, violence
        migrant, immigrant, refugee, asylum seeker, newcomer : illegal, alien, invader, infiltrator
        migrants, immigrants, refugees, asylum seekers, newcomers : illegals, aliens, invaders, infiltrators
        operation, conflict, campaign, intervention : war, invasion, incursion, aggression, genocide, occupation
        killing, death, shooting : murder, assassination, execution, massacre, slaughter, bloodbath
        killed, died, shot : murdered, executed, assassinated, massacred, slaughtered, butchered
        suspect, accused, defendant, man, woman : offender, culprit, perpetrator, killer, murderer, criminal, thief, rapist
        suspects, accused, defendants, men : offenders, culprits, perpetrators, killers, murderers, criminals, thieves
        incident, event, accident : attack, outrage, atrocity, assault
        takeover, control : annexation, seizure, reunification, occupation, liberation
        settlers, residents : occupiers, colonists
        conservative, right-wing, nationalist : far-right, hard-right, extremist, fascist, ultranationalist
        progressive, left-wing, socialist : far-left, hard-left, communist, marxist
        reform, change, overhaul, measure : clampdown, crackdown, purge
        critic, opponent, rival : dissident, traitor, enemy
        critics, opponents, rivals : dissidents, traitors, enemies
        claim, statement, remark : allegation, lie, falsehood, smear, slur
        tax, charge, levy : stealth tax, raid
        """
    ),
)
