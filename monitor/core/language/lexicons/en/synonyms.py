"""English words that may stand for one another.

Derived from WordNet 3.1 (Princeton University): of each synset the single words in lower case that
are among the 20,000 commonest English words (wordfreq 3.1.1) and have that meaning as one of their
first four or three times in the tagged texts. Beside them stand their irregular forms ("bought").
Synsets of grave crimes are left out: no two names of those are one and the same to a court.

WordNet's licence:

This software and database is being provided to you, the LICENSEE, by
Princeton University under the following license.  By obtaining, using
and/or copying this software and database, you agree that you have
read, understood, and will comply with these terms and conditions.:

Permission to use, copy, modify and distribute this software and
database and its documentation for any purpose and without fee or
royalty is hereby granted, provided that you agree to comply with
the following copyright notice and statements, including the disclaimer,
and that the same appear on ALL copies of the software, database and
documentation, including modifications that you make for internal
use or for distribution.

WordNet 3.1 Copyright 2011 by Princeton University.  All rights reserved.

THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
IMPLIED.  BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-
ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE
OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR
OTHER RIGHTS.

The name of Princeton University or Princeton may not be used in
advertising or publicity pertaining to distribution of the software
and/or database.  Title to copyright in this software, database and
any associated documentation shall at all times remain with
Princeton University and LICENSEE agrees to preserve same.
"""

from __future__ import annotations

GROUPS = """
ab abdominal abs; abandoned deserted; abnormal unnatural; abnormality irregularity abnormalities
irregularities; aboriginal primal; abortion miscarriage; abroad overseas; absolute rank sheer
downright; abstract abstraction; abstract outline synopsis; abuse insult; abuse misuse; abuse misuse
pervert; abuse shout; accent dialect; accept bear assume bare bore born borne; accept consent;
acceptable satisfactory; accepted recognized recognised; access admission; access approach;
accidental incidental; accidentally incidentally; accidentally unexpectedly; accommodate adapt;
accommodate oblige obliged; accompanying attendant incidental; accordance accord; accordingly
consequently; account calculate; account explanation; accurate exact precise; accustomed customary;
ache aching; achievement accomplishment; acid acidic; acid bitter; acid dose dot superman dots;
acknowledge receipt; acknowledge recognise; acquaintance familiarity; act behave acted acts; act
deed acts; action accomplish execute fulfill fulfil fulfilled fulfilling; action activity; active
fighting; active participating; activist militant; actor worker; actual existent; actual factual;
actual genuine literal; ad advertising advertisement advert ads; adaptation adjustment; adapted
altered; add contribute lend bestow added adding adds bestowed lent; add supply added adding adds
supplied supplies; addiction dependence dependency; addition accession; additional extra; address
speech; adhere cling; adjacent neighboring; adjust adapt conform; adjust align; adjustment
modification alteration; administration disposal; administration organization establishment
organisation governance brass; administration presidency; admit acknowledge admitted admitting;
adopt borrow; adoption acceptance; adoption borrowing; adult grown; advance beforehand; advance
boost; advance improvement; adventure venture stake hazard; advise notify notified; advocate counsel
counselor counsellor; advocate preach; advocate proponent proponents; aerial antenna; affair
involvement intimacy liaison; affect pretend sham; affect regard involve; affected unnatural;
affirmative approving; age mature aged ageing ages; aged elderly; agency representation; agent
factor broker; aggression hostility; agree accord concord; agree concord; agreement accord;
agreement arrangement; agreement correspondence; agreement understanding; agricultural farming;
agriculture farming; ahead beforehand; ahead leading; aid assistance aids; aim calculate aimed
aiming aims; aim heading bearing aims; air aura airs; air bare aired airing airs; air breeze airs;
air broadcast beam transmit aired airing airs transmitted transmitting; air vent aired airing airs;
airline airway airways; akin kin; alarm horrify appall appalling horrified horrifying; alcoholic
lush; alert alarm; alert awake; alert lively merry; alien alienate alienated; alien exotic; alien
foreigner; alike likewise; alive animated; alliance coalition alignment; alliance confederation;
allied confederate; allow appropriate reserve; allow grant; almost near nearly virtually; alone
entirely exclusively solely; alone lonely lone solitary; alone solo; alone unique; alongside aboard;
alter spay spade; alternate interchange tack; alternative substitute alternate; altitude elevation;
always constantly invariably; always ever; always forever constantly; amateur recreational unpaid;
amazed stunned; amazing astonishing; amazing awesome; ambush lurk lurking; amenities comforts;
ammunition ammo; amount measure quantity; amount sum sums; ample plentiful; ample sizable; anchor
backbone keystone; angel saint; anger ira wrath; angry furious raging; animal beast creature fauna
brute; animal sensual; animation vitality; annexation appropriation; announce declare; announce
denote; announce herald; announced proclaimed; announcement proclamation; annoyed harassed; annoying
irritating teasing; annual yearly; annual yearly yearbook; annually yearly; answer resolve; answer
respond reply replied; answer response reply; answering respondent; anthem hymn; anticipated
awaited; anticipation expectancy; anyway anyhow; anyway anyways anyhow; apart aside; apparent
seeming; apparently obviously plain evidently plainly; apparently seemingly ostensibly; appeal
attract; appeal charm; appeal invoke; appeal prayer; appealing sympathetic; appearance appearing;
applause clapping; application coating; appointed prescribed ordained; appointment fitting;
appointment naming designation; appreciated apprehended; appreciation admiration; apprentice
learner; appropriate capture seize conquer; approval blessing approving; approved sanctioned;
approximately roughly; apt pertinent; aqua turquoise; arc curve arch; arc spark; arch wicked; archer
bowman; arctic icy glacial; area field arena domain orbit sphere; area region; argue indicate;
argument controversy arguing contention tilt; argument debate; arm fortify armed arms fortified; arm
weapon arms; arms weaponry munition munitions; arranged staged; arrangement placement; arranging
transcription; array align; arrest cop nail collar apprehend apprehended cops; arrest halt; arrow
pointer; art graphics artwork arts; art prowess arts; article clause; artificial unreal; artistic
aesthetic; arts humanities; ask expect require asked asking asks; ask inquire asked asking asks;
asking request; asleep numb; assembly fabrication assemblies; assembly forum assemblies; assessment
appraisal; assessment judgment; asshole arse; asshole bastard motherfucker prick; assistant adjunct;
assisted aided; associate affiliate; assume adopt; assume presume; assume seize; assumed pretended
sham; assumption premise; assure reassure; astonish amaze astound amazed astonishing astounding;
astonishing staggering astounding; astronomical galactic; asylum sanctuary refuge; athlete jock;
atmosphere atm; attack approach; attack onset; attempt undertake undertaken undertook; attend
advert; attendant attendee attendees; attended accompanied; attending attendance; attention
attending; attic loft; attorney lawyer; attraction magnet; attribute assign; audit inspect; august
grand; august revered; aunt auntie; author generator; author writer; authority confidence assurance;
authority dominance authorization; authorization empowerment; authorization sanction; authorized
authorised authoritative; autograph inscribe inscribed; automatic reflex; automatic robotic;
automatically mechanically; auxiliary accessory adjunct; auxiliary aide; availability accessibility;
available usable; avatar incarnation embodiment; avenue boulevard; average mediocre; average medium
intermediate; average norm; average ordinary; avoid void; avoidance dodging; award grant; award
honor honour; award prize; aware mindful; awareness consciousness; away aside; away forth; awful
nasty; awful terribly awfully; awkward clumsy; axis bloc; baby babe infant babies; baby spoil
indulge babies; bachelor bach; back backward; back backwards backward; back hind hinder; back rear;
back second endorse; back support endorse; backlash rebound repercussion repercussions; bacteria
bacterium; bad spoiled; bag pocket bags; bag purse handbag bags; bait lure; balance equilibrium;
balance poise poised; balancing reconciliation; ball globe; balloon inflate inflated; ban banish
banished banned banning bans; ban censor banned banning bans; ban prohibition bans; band ring rang;
band stripe; bang blast bam clap; bang bolt slap smack; bang slam slammed slamming; bank deposit;
banned prohibited; bar banish relegate banished barred barring bars relegated; bar block blockade
barred barring bars; bar exclude barred barring bars; bar saloon bars; barker doggy; barrage
bombardment; barrel drum; base bag bags; base basal; base foundation; base humble; base immoral;
basement cellar; bash brawl; bash sock bop sox; basic canonical; basic introductory; basic staple;
basically essentially fundamentally; basics fundamentals; basin watershed; basis cornerstone; basket
hoop; basketball hoops; bastard illegitimate; batch clutch; baton wand; batter buffet; batter hitter
batsman; battle combat; battle conflict struggle; battle struggle; bay quest bays; beacon
lighthouse; beam glow; bean dome attic noodle; bearing carriage posture; beast savage brute wildcat
wildcats; beat drum beaten; beat pound beaten; beat pulse heartbeat beaten; beat rhythm beaten; beat
shell crush beaten; beating licking; beating whipping; beauty dish peach sweetheart knockout lulu;
become suit became; become turn became; behavior conduct behaviour; behind ass bottom seat rear tail
butt stern bum arse fanny posterior buns; behind slow; believe trust; bell buzzer; bell toll; below
beneath; below downstairs; belt knock bang smash bash; bench judiciary; bench terrace; bend flex
bent; bend fold crease; benefit gain profit; benefit welfare; benny sesame; berth moor; best better;
best trump scoop; bestow confer bestowed conferred; bet stake stakes wager bets; bet swear rely
depend calculate reckon bets betting relied relies swore sworn; bet wager bets; bet wager bets
betting; betray deceive; better improve; better improve amend; bias diagonal; bias predetermine
predetermined; bias prejudice; bid invite bidding bids; bid tender bidding bids; bid tender bids;
bidding summons; big bad; big large; bike bicycle; bike motorcycle; bill charge; bill measure; billy
baton; bind oblige obligate bound obligated obliged; bind truss bound; bird boo raspberry; bird
chick doll dame skirt; birth bear bare bore born borne; bit chip scrap flake bits flakes; bit piece
bits; bitch beef crab; bitch cunt; bitch kick beef; bite snack bitten; bite sting bit biting bitten;
bite sting bitten; bizarre eccentric freaky; black dim bleak; blah rant; blame rap; blank dummy;
blank utter; blanket mantle; blaze brilliance glare; blazing blatant conspicuous; blazing dazzling
glaring; bleak barren; blending shading; blessing boon; blessing thanksgiving; blind dim; blink
wink; blink wink blinking; block blockade embarrass hinder; block cube; block jam jammed jamming
jams; blocked plugged; blood ancestry lineage pedigree; blood rip rake; bloom flush blush; blossom
unfold; blow bump blown; blow float drift blew blown; blow reverse reversal setback blown; blue
depressed gloomy; blur smear blurred; board plank; bob tail dock; bodily corporal; body trunk torso
bodies; boiler kettle; bold sheer bluff; bombing bombardment; bond alliance; bond bail; bond tie
attach bind bound tied ties tying; bone drum; bone pearl ivory; bonus incentive; book record; book
reserve; book script; book volume; boom blast nail smash; boom din; boom gravy; boom thunder; boom
thunder roar roaring; boost encouragement; boost hike; boost hike hiking; booster promoter; boot
reboot; boot trunk; booth stall; border borderline; border bound; border frame; border margin
perimeter; bore caliber calibre; boring drilling; boring dull tedious; born innate; boss brag;
bother annoyance; bother devil gravel rag annoy irritate irritated irritating rags; bottom
penetrate; bouncing spirited; bound bounce leap; bound boundary bounds; bound destined; bow bend
bent bowed bows; bow fore bows; bow submit defer bowed bows deferred submitted submitting; bowl
trough; box package boxed boxes boxing; boxer packer packers; boxing packing; boyfriend beau; brace
poise poised; brace stimulate arouse aroused; brain genius mastermind; brain wit mentality wits;
branch fork; branch offset; branch subdivision; brand trademark; brave courageous; brave hardy
fearless; bravo assassin; break breach rift broke broken; break breach violate offend broke broken;
break burst erupt broke broken erupted; break bust broke broken; break fault fracture broke broken;
break interrupt broke broken; break interruption broke broken; breakdown rot rotting; breast summit;
breast tit boob tits; breath hint; breathing ventilation; breed multiply bred; breed spawn bred;
breeze picnic; bright brilliant vivid; bright brilliantly brightly; brilliant glorious magnificent
splendid; brilliant superb; bring institute brought; bring land brought; bringing delivery; broaden
diversify diversified; broke bust; broken crushed humiliated; bronze tan tanning; brother buddy pal
brethren pals; brother comrade brethren; brotherhood fraternity; brow eyebrow; browse graze grazing;
brush sweep swept; bubble ripple; buck jerk hitch; buff buffet; buff caramel; buffer cushion soften;
buffer fender; bug glitch bugs; bug tease badger bugs; build physique; build progress built;
building construction; built reinforced; bullet heater; bullet slug; bully hector bullied; bullying
intimidation; bum loaf; bum sponge; bump relegate relegated; bump swelling prominence hump; bunch
cluster; bunch cluster bundle; bunk berth; burden saddle; burger hamburger; burial burying; burn
bite sting bit biting bitten burnt; burn glow burnt; burn tan; burning combustion; burst explode;
bury swallow immerse buried immersed; bus heap buses; bush scrub; bush shrub shrubs; business job
occupation jobs; bust flop; busy interfering meddling; busy occupy busiest occupied; butch dyke;
butt goat; buy corrupt bribe bought buys; buy purchase bought buys; buy steal bargain buys stole
stolen; buyer purchaser; buying purchasing; buzz hum; bye goodbye; c hundred; cabinet console;
cabinet locker; cable wire telegraph; cache stash; cage coop; cake coat; cake patty; calculation
figuring computation; call cry scream shout yell cried cries crying; call cry shout yell cries; call
phone ring telephone rang; call visit; calm steady; camp tent; campaign safari; campaigning
candidacy; canal duct; cancel offset cancelled cancelling; cancel scratch scrub cancelled
cancelling; candidate nominee; candidate prospect; candle taper; candy glaze glazed; cannabis hemp;
canon canyon; cant slang; cant tilt; cap crest capped caps; capacity capability; cape ness; captain
skipper; caption subtitle subtitles; capture entrance charm trance fascinate enchant enchanted
fascinated; capture seizure; car auto automobile cars; care attention aid tending aids; care caution
precaution; care deal handle manage caring dealt; care fear concern; care worry caring worried;
career calling; careful measured deliberate; carefully cautiously; carpet rug; carrier bearer; carry
channel conduct convey transmit carried transmitted transmitting; carry express convey carried;
carry pack carried; carry transport carried; cartoon sketch; case event; case instance; case suit
lawsuit; cashier teller; cast mold; cast stamp mold mould; castle palace; cat kat cats; catalyst
accelerator; catch arrest caught; catch capture caught; catch grab caught grabbed grabbing; catch
haul; catch hitch caught; catching contagious; catching contracting; catching detection spying
spotting; cattle cows; cause drive campaign movement effort crusade driven drove; cause grounds;
cave undermine; cc ml mil mls; cd candle; celebrate observe; celebration festivity festivities;
cemetery graveyard; cent penny pence; centenary centennial; center core meat sum substance essence
kernel sums; center focus centre concentrate pore pores; center middle halfway midway; central key
fundamental cardinal primal; century hundred; ceremony ceremonial; certificate certification
credentials credential; certification authentication; certification documentation; chains irons;
chair moderate; chairman chair; challenge dispute; challenging ambitious; challenging intriguing;
champion champ; champion defend; championship backing patronage; chance casual; chance luck fortune
hazard; chance opportunity; chance probability; chance risk adventure hazard gamble; change alter
modify modified; change exchange convert commute; change exchange interchange; change modification
alteration; change switch; change transfer transferred transferring; change vary alter varied
varies; channel groove; channel transport transmit transmitted transmitting; char sear sears;
character fiber fibre; character quality; characterization depiction; charge accuse; charge appoint;
charge file lodge; charge tear buck tore torn; chart graph; cheap inexpensive; cheap loud flash;
cheap punk bum cheesy; cheat chess; cheat wander betray; cheating foul; check tab tabs; check tick;
cheer recreate; cheerful upbeat; chemist pharmacist; chest breast; chest bureau dresser; chi ki qi;
chief boss foreman; child baby babies; child kid kids; child kid minor fry youngster fries kids
youngsters; chile chili chilly chilli; chill thrill; chip crisp; chips fries; chocolate cocoa;
choice option alternative; choice option selection; choice pick selection; choke gag; choose prefer
opt chose chosen opted opting preferred preferring; chopped sliced shredded; chorus choir; chorus
refrain; chosen elect; christ messiah; chuck ditch; chuck eats chow; chuck toss; cigarette fag;
circular flyer; circular rotary; circus carnival; citadel bastion; city metropolis cities; civil
civic; civil polite; clamp clinch; clap applaud spat acclaim clapping; clarification illumination;
clash collide; clash friction; clash jar collide jars; class grade; class sort separate classify
classified; classification sorting; classify relegate classified relegated; classy posh; clay mud;
clean plum plumb; cleaning cleansing cleanup; clear authorize authorise authorised; clear pass;
clearing clarification; clearly distinctly; clever apt; clever cunning ingenious; click chatter;
click snap snapped snapping; click tick; climate mood; climb climbing mounting; clip crop clipped
cropped; clip jog clipped jogging; clip nip clipped; cloak robe clothe clad; close conclude; close
faithful; close finale; close finish conclusion finale; close fold; close near; close shut shutting;
close tight closely; closed shut; closer nearer; closest nearest; closet cupboard; closet loo;
closet wardrobe; closing closure; closing shutdown; closing shutting; cloud corrupt taint tainted;
cloud fog obscure mist; clown antic antics; club clubhouse; club nine; club society lodge guild
gild; clue cue cues; clue hint; cluster flock; clutch seize; cm centimeter cms; coach carriage;
coach tutor; coal char; coalition fusion; coast glide; cock hammer; cock rooster; coconut coco; cod
pod pods; code inscribe encrypt encrypted inscribed; coffee chocolate; coffee java; coin mint;
coincidence conjunction; cole kale; collage montage; collapse flop; collapse tumble crumble; collect
accumulate compile; collect cod; collect gather garner; collected gathered; collected poised;
collection accumulation; collection appeal; collection collecting assembling; collectively jointly;
color colour distort distorted; color colour gloss; color gloss; colored coloured biased; colored
coloured colorful; colored coloured dyed; colored coloured negro; column editorial; combine
aggregate; combine unite; come cum semen came; come hail came coming; comeback replication; comfort
consolation; comfort console soothe soothing; comfort ease; comfortable comfy; comic comedian;
coming advent; coming approach approaching; coming approaching; coming orgasm climax; coming
upcoming approaching forthcoming; command bid bidding bids; command dominate overlook; commanding
overlooking dominating; comment commentary; comment gloss; comment gossip; comment input remark;
commentator reviewer; commitment dedication; commitment loyalty allegiance; committed attached;
committee commission; common mutual; common park green commons; common usual; communicate convey
transmit transmitted transmitting; communication communicating; compact compress compressed; compact
covenant; company caller; company companion accompany accompanied; company society fellowship;
comparison compare; comparison comparing; compete contend vie; competition contest; competition
rival competitor challenger contender; competition rivalry contention; competitive militant;
compilation compiling; compilation digest; complete accomplished; complete discharge dispatch;
complete finish; completed realized accomplished realised; completing complementary; complex
complicated; complex composite; compliance submission; complication ramification ramifications;
compliment congratulate; compose compile; composition composing; compound colonial; compound
combine; compound intensify heighten heightened intensified; comprehensive comp; compression
contraction; computer calculator; computing calculation computation; con convict inmate; con scam;
con sting hustle; concentrate centralize centralized; concentrate condense condensed; concept
construct conception; concerned implicated; concession yielding; condition consideration
circumstance; condition qualify specify qualified specified; conditions weather; conduct behave
deport acquit acquitted deported; confederate collaborator collaborators; confess concede;
configuration constellation; confine detain confined detained; confined imprisoned captive jailed;
confirmation verification; confirming collateral; conflicting contradictory; confused baffled;
confused scattered; congratulations praise kudos; connected attached affiliated; connection
connector; conquer suppress subdue subdued; consequence aftermath; conservation preservation;
conservative cautious; consider count weigh; consider debate deliberate; considerably substantially;
consist comprise; consistent uniform; consistently systematically; consolidated fused; constant
perpetual; constitution formation establishment; constitution makeup composition; constitutional
constituent; constitutional integral inherent; construct manufacture fabricate fabricated;
construction structure; consult confer conferred; consultant advisor adviser; consume demolish
demolished; consumption expenditure; consumption intake; contact reach; contact striking; contact
touch adjoin adjoining; contain incorporate comprise; contaminated polluted; contamination taint;
contempt disrespect; content capacity; content message; contestant protester protesters; continue
preserve uphold upheld; continue proceed; continuing chronic; continuity persistence; continuously
endlessly; contract declaration; contract shrink; contract undertake undertaken undertook; contrary
adverse; contribution donation; contributor subscriber; control check contain moderate curb
controlled controlling; control command controlled controlling; control dominance; control
manipulate controlled controlling; control operate controlled controlling; control restraint;
control restrict controlled controlling; control verify controlled controlling verified; controller
accountant; convenience gadget appliance; convenience restroom; conversion rebirth; cook fake
manipulate fudge faking; cookie biscuit cookies; cool chill; cool poise; cooling chilling; cooperate
collaborate; coordinate align; cop copper pig cops pigs; cop hook thieve cops thieves; cope header
coping; copy replicate copied copies; copy simulate imitate copied copies; copy transcript copies;
core nucleus; corn maize; corner niche recession recess; corporate collective; corporate corporal
bodied embodied; corporate incorporated; corporation corp; corporation tummy; correct compensate;
correct decline slump; correct discipline; correspondence symmetry; correspondent analogous; corrupt
crooked; corrupt pervert; corrupt spoil; corrupt tainted; cost price; cost price toll; costa rib
ribs; cottage bungalow; couch lounge sofa; counsel advise counselling; count counting tally; counter
anticipate; counter buffet; country area; country land; country nation; coup takeover; couple duo
duet; couple match pair mate twin; couple mates; couple pair; couple pair duo span brace duet twain;
couple pair mate; coupon voucher; courage bravery; course class; course naturally; course track
path; course trend; court courtroom; court romance woo; court tribunal; court woo; cover blanket;
cover covering screening; cover embrace comprehend encompass encompasses encompassing; cover extend;
cover screen covert; cover track cross traverse; coverage reporting; crack chap; crack snap snapped
snapping; cracking fracture; cradle birthplace; crash clash; crash collapse; crash ram rams; crash
smash; crash wreck; crazy sick mad disturbed; crazy weirdo; cream bat lick bats batting; crease
wrinkle wrinkles; creation conception; creation institution innovation founding initiation; credible
believable; credit accredit accredited; credit recognition; creek brook; creep crawl; creep crawl
crawling creeping; creep crawl cringe; creep weirdo; crew crowd bunch gang; crew gang; criminal
outlaw crook; criminal vicious; crisp crease wrinkle wrinkles; critical vital; criticism critique;
crop cultivate cropped; crop harvest; crop pasture graze cropped grazing; cross grumpy; cross span
sweep traverse spanning swept; cross spoil foil queer scotch baffle frustrate baffled frustrated
frustrating; crossing intersection crossroad crossroads; crowd herd; crude primitive; crude vulgar;
cruise sail; crush crunch; crush jam jammed jamming jams; crush smash; crush squeeze squash mash;
crush suppress oppress oppressed; crushing suppression; cry shout cried cries crying; cry weep cried
cries crying; cry yell cries; crying instant; crying rank glaring; crying tears weeping; crystal
quartz; cube dice; culprit perpetrator; cult craze; cultural ethnic; culture civilization
civilisation; cure heal; cure therapeutic remedy; curiosity rarity; current stream; currently
presently; curry groom; curse condemnation; curse hex; curse nemesis; curse oath swearing; curve
bender; curve crook; curve curl; custody detention; custom usage; customer client; cut reduce trim
cuts cutting trimmed; cut shortened; cut trend curve sheer slew cuts cutting; cut trimmed; cute
cunning; cute precious; cutter carver; cutting bleak; cutting edged; cutting keen stabbing piercing;
cutting slip; cycle bike wheel bicycle pedal biking; cycle cps; cycle motorcycle; dad pop pa daddy
papa dads pas pops; daily everyday casual; dam dyke dams; damage harm; damage harm impairment;
damages amends; damaging detrimental; damn blame blessed goddamn blamed damned blasted; damn bloody;
damn curse; damn darn; damn goddamn; damned cursed doomed; damp weaken soften; dangerous unsafe;
dare daring; dare defy daring; dare presume daring; dark shadow darkness; dark sinister; darn mend;
dash flair; dash sprint; date appointment engagement; date escort; dawn penetrate; day daylight
daytime days; dead absolutely perfectly utterly; dead beat; deadly insanely; deadly lethal; deadly
mortal; deaf indifferent; deal bargain; deal cover handle treat dealt; deal manage cope contend
dealt; deal trade; deal trade sell dealt sold; dealer trader; dealing transaction dealings; dear
beloved darling; dear costly pricey; dear earnest heartfelt devout; dear lamb; death decease; death
dying demise; debate argue fence contend; debate deliberate; decay crumble; deceased departed;
decent fitting; decide determine; decide settle resolve; decided distinct; deciding determining;
decision conclusion determination; decline decay; decline refuse; decline refuse reject; decorated
adorned; decoration ornament; decorative cosmetic ornamental; decrease lessen; decree fiat;
dedication inscription; deep bass; deep trench; deeply intensely profoundly; defamation slander;
defeat frustration; defeat licking; defeat overcome; defect shortcoming shortcomings; deficit
shortage; define specify specified; defined outlined; defining shaping; definitely decidedly;
definitive authoritative; degenerate degraded; degenerate deteriorate deteriorated; degenerate
pervert; delay detain detained; delay retard; delegate assign designate; delegation relegation;
delete cancel cancelled cancelling; delete erase; deliberately intentionally purposely; delicate
fragile; delicious delightful; delicious yummy; deliver deport deported; deliver render; deliver
rescue; demand exact; demand requirement; demolished dismantled; demonic satanic; density
concentration; deny traverse denied denies; dependent pendant; dependent subordinate; deposit
deposition; deposit sediment; deposit situate situated; depression slump; deprived disadvantaged;
deputy lieutenant; deputy surrogate; derby bowler; derive descend; descent lineage; desert abandon;
desert defect; deserve merit; design blueprint; design pattern; designation denomination; designed
intentional; designer architect; despair desperation; desperately urgently; despise disdain; despite
contempt disdain; destroy demolish demolished; destroy ruin; destroyed ruined; destruction
demolition; detailed elaborate; detection detecting; detection sensing; detective investigator;
determined dictated; devastating crushing; develop evolve; develop formulate formulated; development
evolution; development exploitation; development growth growing; device twist; devil demon; devil
dickens; devoid barren; dick tool cock prick; dictator authoritarian; dictatorship tyranny; die dice
dies; die exit expire perish decease deceased dice died dies dying; die fail dice died dies dying;
difference departure deviation; difference dispute; differential derivative; differentiate
specialise specialize specialised specialized specializes specializing; differentiation
specialization; dig digging excavation digs; dig excavation digs; dig hollow digging digs dug; dig
slam shaft barb digs; dim blur blurred; dip dim dipped dipping dips; dip dunk dipped dipping dips;
dip inclination dips; direct target aim aimed aiming aims; directing directive guiding directional;
direction guidance counsel counseling counselling; director manager; dirt scandal; dirty filthy
lousy; dirty soil grime grimes; disability handicap impairment; disabled handicapped; disagree
differ dissent; disagree discord; disagreement variance discrepancy; disappear melt molten;
disappear vanish; disappearance disappearing; disappointed defeated frustrated; disaster
catastrophe; disaster tragedy catastrophe; disbelief skepticism; discharge acquit acquitted;
discharge emission; disciplinary corrective; disclosure revealing revelation; disconnected abrupt;
discord strife; discount deduction; discount rebate; discourage deter; discourse converse; discourse
preaching sermon; discover attain; discovered observed; discuss discourse; disgrace degrade degraded
degrading; disgrace discredit; disguise camouflage; disgusting foul; dispatch shipment; display
exhibit expose; disposal disposition; dispose incline inclined; disposition temperament; dispute
scrap quarrel scrapped; disruption disturbance; disruption interruption; distance length; distinct
discrete; distinction differentiation; distinguished imposing; distribute circulate circulated
circulating; district territory dominion; district zone zoning; disturb agitate agitated; ditch
trench; dive diving dove; dive plunge diving dove; divert amuse amused amusing; divide fraction;
divide watershed; divine cleric; dock pier wharf; doctor doc physician docs; doctor fix repair
restore mend; doctor sophisticate sophisticated; dog heel hound cad dogs; dog track trail chase tag
tail dogs tagged tagging tags; dollar buck; dominant prevalent prevailing; dominate eclipse;
domination supremacy mastery; dong ding dang; donor presenter; doomed unlucky; door threshold
doorway; dope cola; dope dummy boob; dope poop; dose dosage; dot stud dots dotted; double dual;
double dual treble; double duplicate; double repeat duplicate replicate; double twice; doubt
uncertainty; doubtful dubious; doubtful tentative; dozen twelve; dozen twelve xii; draft blueprint;
draft enlist; draft outline; drag cart haul hale dragged dragging; drag sweep tangle dragged
dragging swept tangled; drain drainage; dramatic striking spectacular; draw describe depict drawn
drew; draw drag puff dragged dragging drawn drew; draw reap drawn drew; drawing drafting; drawing
lottery; drawn worn; dream ambition aspiration; dress apparel garment clothe clad; dress attire;
dress clothes apparel; dressed polished; dressing stuffing; drift stray err; drill bore; drink
beverage; drink booze drank drunk; drink pledge toast salute drank drunk; dripping soaking; drive
driveway driven drove; drive motor driven drove; drive thrust driven drove; driven compulsive; drop
cliff; drop pearl bead; drop sink dropped dropping sank sunk; drove swarm; drown submerge overwhelm
overwhelmed submerged; drug dose; drunk intoxicated; dry ironic; duck skirt dodge hedge parry evade
fudge; dude buster; dude swell beau swollen; dull blunt; dull blunt numb; dull mute damp; dull
muted; dumb mute; dump ditch; dump plunge; duo duet; dust dot scatter sprinkle disperse dots dotted;
dust junk debris rubble; dusty stale; duty tariff duties; dwell harp; dwell inhabit; dying anxious;
eager bore; earlier originally; earlier sooner; earthquake quake; ease facilitate alleviate; ease
simplicity; easy easily; easy slow slowly; easy soft; eat consume exhaust deplete ate depleted eaten
eating eats; eat feed ate eaten eating eats fed; eat rust ate eaten eating eats; eating feeding;
eclipse occult; economy saving; edge border; edge border butt adjoin adjoining; edge bound boundary;
edge inch; edit delete; educated enlightened; education teaching instruction; education training
breeding; effect burden essence; effect impression; effective efficient; effort feat exploit; effort
sweat; eggs egg; eight viii; el elevated; elaborate complicate refine complicated refined refining;
elected elective; elegant graceful; element component constituent; elevated sublime lofty; eleven
xi; eliminate eradicate; elimination evacuation; elite elect; embarrassed humiliated; embarrassing
sticky; embrace hug hugged hugging hugs; emergency pinch; eminent soaring lofty; emphasis accent;
empire conglomerate; employed utilized; employment employ; employment engagement; empower authorize
authorise authorised; empty abandon vacate emptied vacated; empty hollow; empty void evacuate
emptied; en nut nuts; enact ordain ordained; enclose confine confined enclosed; encounter clash;
encounter confrontation showdown; encryption encoding; end destruction ends; end ending ends; end
finish cease terminate ended ends; end goal ends; end terminal ends; end terminate ended ends; ended
concluded terminated; ending conclusion; ending termination; endless eternal; endorse certify
certified; enduring abiding; enemy foe foes; energy push; energy zip; enforce impose constrain
constrained; engage plight; engage pursue prosecute; engaged booked; engaged occupied; engine
locomotive; engineer organize organise mastermind; engraved inscribed; enhance heighten heightened;
enjoy delight; enjoy relish; enlightenment nirvana; enormous tremendous; enough adequate; enough
plenty; ensure secure guarantee assure insure; entail implicate entails implicated; enter
participate; enter recruit enroll inscribe enrolled inscribed; entering entrance; entering entrance
incoming; enterprise endeavor endeavour; enterprise initiative; entertained amused diverted;
entertainment amusement; entire intact; entire intact integral; entry debut introduction launching;
entry submission; environment surround surroundings; epic heroic; episode installment; episode
sequence; equal adequate; equal peer; equality par equation; equally evenly; equipped furnished;
equity fairness; equivalent eq; erosion corrosion; escalate intensify intensified; escape evasion
dodging; escort bodyguard; especially particularly specially; especially specially; essence perfume;
essential crucial; essential indispensable; establish install installed installing; established
accomplished effected; established constituted; established conventional; establishment institution;
estate acres; esteem admiration; estimate estimation; estimate estimation appraisal; eternal
perpetual everlasting; ethical honorable honourable; ethics morality morals; ethnic pagan; even
evening eve; even level flush; even still; event result effect outcome consequence; everyday routine
mundane; evidence demonstrate manifest certify certified; evidence grounds; evil vicious; ex
antique; exactly precisely; exactly properly precisely; exaggerate amplify amplified exaggerated;
exaggerated enlarged; examination interrogation; examination scrutiny; examine probe; example
instance representative illustration; example lesson; example model; exceed surpass; exceed surpass
outgo outgoing; excel surpass; excellent splendid ripping; except exclude omit omitted; exception
exclusion; exceptional exceeding olympian; excess surplus; excessive extravagant; excessive
unreasonable; exchange commute; exchange interchange; exchange replace substitute interchange;
exchange switch; excite agitate agitated; excited activated; excited emotional; excited mad frantic;
excitement inflammation; excitement turmoil; exclude eject ejected; exclusion expulsion; exclusive
scoop; exclusive sole; excuse apologize apologise; excuse apology; excuse exempt; excuse pardon;
execution executing; executive administrator; exercise exert; exercise workout exercising; exhaust
fumes; exhaust tucker; exhausting draining; exhibition expo exposition; exile deport deported; exile
deportation; existing existent; exit outlet; expand amplify inflate amplified inflated; expand boom
thrive flourish; expand elaborate enlarge enlarged; expect anticipate; expectation anticipation;
expedition outing excursion; experiment experimentation; expert practiced adept proficient; explain
excuse; explosion burst; explosive volatile; expose disclose uncover; expose queer peril; expose
uncover; exposed uncovered; express extract; express utter; expressed explicit; expression formula;
expression formulation; expression reflection manifestation; extend broaden widen widened widening;
extended lengthy prolonged; extended prolonged elongated; extension propagation; extra duplicate;
extra spare excess surplus redundant; extract excerpt; extract infusion; extraordinary sinful;
extreme utmost; eye optic eyes; fabulous fab; fabulous mythical; face confront facing; facility
installation; facility readiness; facing lining; faction sect; factor element component ingredient;
factory mill; faculty module; fade disappearance; faded weakened; fail betray; fail neglect; failing
weakness; failure loser; fair bazaar; fair bonnie; fair carnival; fair clean fairly; fair
reasonable; fairy fay; fairy queer faggot fag; faith religion; faithful fold congregation; fake
bastard bogus phony; fake bullshit bull faking; fake faux simulated imitation; fake forge
counterfeit faking; fake fraud pseudo sham; fake sham; fall autumn fallen; fall decline fallen; fall
decrease diminish lessen fallen fell; fall descend fallen fell; fall spill tumble fallen; falling
dropping; falls waterfall; false mistaken; falsely incorrectly; fame celebrity; familiar intimate;
family class category families; family household families; family sept folk families; famous noted
celebrated notable renowned famed illustrious; fan lover buff fans; fantastic antic; fantasy fancy
illusion; fascinating absorbing gripping; fast tight; faster quicker; fastest quickest; fat juicy;
fatal disastrous; fate destiny; fate doom designate destine destined; father mother generate sire;
father sire; fault blame; fault defect flaw; faulty defective; favor favour privilege; favor prefer
favour preferred preferring; favorable favourable advantageous; favorite favourite pet darling pets;
favorite favourite pet preferred favored; fear awe; fear dread; fear fright; fear revere revered;
fearful cowardly; feast banquet; feast fiesta; feature characteristic; feature sport boast;
federation confederation; feeder affluent; feeder eater; feel experience felt; feel finger felt;
feel sense felt; feeling belief impression notion; fell cruel brutal savage vicious; fell hide
hidden; fell vanish; fellow colleague; fellow familiar associate companion comrade; fellow lad chap
bloke fella lads; felt mat matte mats; fertile prolific; fetish voodoo; fiction fabrication;
fictional fabricated; field battlefield; field plain; field theatre theater; fiery flaming; fifteen
xv; fight battle conflict engagement; fight campaign crusade agitate agitated fought; fight
competitiveness; fight defend oppose fought; fight fighting combat scrap; fight struggle contend
fought; fight struggle fought; figure calculate reckon compute; figure digit; figure enter; figure
estimate forecast calculate reckon; figure fig figs; file register; fill occupy occupied; film
cinema; film movie picture pic flick pics; final net; final terminal concluding; finally eventually;
finally lastly; finally ultimately; financial fiscal; find chance happen encounter bump found; find
determine ascertain found; find discover found; find discovery; find discovery breakthrough; find
feel felt found; find notice discover observe detect found; find regain found; find rule found;
finding determination; fine alright; fine ok okay; fine ticket; finger digit; finger thumb; finish
finishing coating; finish polish cultivation; fire discharge firing; fire firing; fire flame
flaming; fire sack dismiss terminate displace displaced firing; fired dismissed discharged; firing
liberation dismissal; firm steady; first beginning; first foremost; first foremost firstly; first
initiative maiden inaugural; first start beginning offset commencement outset kickoff showtime; fish
angle; fisher fisherman fishermen; fit burst fits; fit suit accommodate fits fitted fitting; fitting
accommodation adjustment; five fin fins; five v; fix mess jam pickle jams; fix repair fixing fixture
mend; fix secure; fixing altering; flag iris; flame flare; flare erupt erupted; flare flair; flash
blink wink; flat unconditional; flavor flavour smack tang nip relish; fleet dart; fleet swift; flesh
pulp; flexible elastic; flight escape; flight flying; flint stony; flip flick flipped flipping; flip
somerset; flip toss; flip toss flipped flipping; flip twitch flipped flipping; floating drifting;
flock troop; flood overflow; flood swamp; flood torrent; flooded afloat; floor deck dump; floor
shock; flow flux; flow hang hung; flow stream; flower bloom blossom; flowering unfolding; flowing
sleek; flu influenza; flush crimson blush; flush purge; fly pilot flew flies flown flying; fly wing
flew flies flown flying; foam sparkle; fog haze; folder booklet brochure pamphlet leaflet leaflets;
folk tribe; follow adopt; follow comply; follow trace; following chase pursuit; food nutrient; fool
cod slang; fool mug sucker; fool sap; foot ft; forbid veto prohibit forbidden; force drive ram
driven drove rams; force personnel; force pressure squeeze hale; force push; force squeeze wedge;
force strength; force thrust; force violence; forced strained constrained; forecast calculate;
forecast predict; forecast prognosis; forehead brow; foreign alien; foreign strange; forest timber
woodland; forfeit confiscate; forfeit waive waived; forge invent devise formulate devised
formulated; forget bury buried forgetting forgot forgotten; forgiveness pardon; fork ramification
ramifications; form cast; form figure build shape frame flesh anatomy chassis physique; form
imprint; form organize organise; form pattern; form shape; form shape configuration contour; form
shape forge mold mould; form spring sprung; format arrange formatting; formation shaping; former
previous; former sometime; formula recipe; fort fortify fortified; fort garrison; forthcoming
outgoing; fortunately luckily; forty xl; forward advancing; forward ahead; forward ahead forwards
onwards onward; forward forth onward; foster nurture; foster surrogate; foul contaminate pollute
contaminated polluted; foul funky smelly; found base; found launch establish; found plant institute
establish constitute; founder beginner; founder collapse; founder flop; four iv; four quartet;
fourteen xiv; fourth quarter; fox confuse foxes; fox dodger dodgers foxes; fox trick foxes;
fragrance sweetness bouquet; frame compose; frame inning; framework fabric; franchise dealership;
frank blunt candid outspoken; fraud hoax; freak addict; free complimentary; free discharge; free
exempt relieve; free loose; free release loose liberate liberated; free rid; freedom exemption;
freeze frost froze frozen; freeze halt froze frozen; freeze suspend froze frozen; frequent haunt;
fresh refreshing; friction rubbing; friend acquaintance; friend ally allies; friend champion
supporter protagonist booster; fringe periphery; frog toad; front breast; frontal facade; frost
icing; frozen icy glacial; frozen rooted; fruit yield; fuck fucking ass screwing; fucking bloody
crashing flaming blooming blinking; fugitive fleeting; fugitive runaway; full total; full total
entire; full wax; function map mapping maps; functional operational usable; fundamental profound;
fundamental underlying; funding backing; funding financing; funds finances; funny comic amusing;
funny curious odd queer singular peculiar rum; funny suspect suspicious shady; furious enraged
angered; further advance promote encourage boost; further farther; further foster; furthermore
moreover; fury frenzy hysteria craze; fuse primer; fusion merger unification; fuss flap; fuss spat;
future succeeding; fuzzy blurred; g gm gram gs; gag muzzle; gain derive; gain profit; gal gallon;
game lame halt crippled; game spirited gritty; game stake punt gaming; gaming gambling; gap breach
gaps; gap col gaps; gap crack gaps; garland wreath; gas boast brag bragging gases; gas gasoline
petrol gases; gather accumulate conglomerate; gather assemble; gather tuck; gay brave; gay
homosexual homo gays; gay merry jolly; gay sunny; geek eccentric flake flakes; gem jewel gems; gem
muffin gems; generally broadly loosely; generally mostly; generation contemporaries; genetic
inherited transmitted hereditary; genius brilliance; gentle entitle entitled; gently lightly softly;
gently mildly; get acquire gets getting got gotten; get bring fetch brought gets getting got gotten;
get catch capture caught gets getting got gotten; get come arrive came coming gets getting got
gotten; get contract gets getting got gotten; get experience receive gets getting got gotten; get
find receive obtain incur found gets getting got gotten incurred; get fix gets getting got gotten;
get go become became gets getting goes going gon gone got gotten went; get grow develop acquire gets
getting got gotten grew grown; get let gets getting got gotten lets letting; get make cause
stimulate induce gets getting got gotten made making; get make gets getting got gotten made making;
getaway lam; getting acquiring; ghost haunt obsess obsessed; giant jumbo; giant titan; giant whale
hulk heavyweight; gift invest empower endow endowed; gift talent endowment; gig lance spear gigs;
gigantic mammoth; ginger pep; girl daughter; girl girlfriend; girl miss; give afford yield gave
given giving; give apply applied gave given giving; give commit devote dedicate committed committing
gave given giving; give contribute gave given giving; give establish gave given giving; give feed
fed gave given giving; give generate yield render gave given giving; give grant gave given giving;
give hand pass gave given giving; give hold gave given giving held; give leave gave given giving
left; give pay devote gave given giving paid paying pays; give pay gave given giving paid paying
pays; give present gift gave given giving; give sacrifice gave given giving; give throw gave given
giving threw thrown; give yield gave given giving; given granted; given minded apt disposed tending;
giving gift; giving liberal handsome; glance glimpse; glance peek; glass glaze glazed; glasses
specs; glitter sparkle; global spherical; glorious splendid; glory halo aura; glossy gilded; glove
mitt; go depart goes going gon gone went; go ecstasy goes gon gone; go move proceed goes going gon
gone moving went; go move travel goes going gon gone moving travelled travelling went; go offer
fling goes gon gone; go proceed goes going gon gone went; go run goes going gon gone ran running
runs went; go run lead pass extend goes going gon gone led ran running runs went; go sound goes
going gon gone went; go tour spell goes gon gone; go work run function operate goes going gon gone
ran running runs went wrought; goal finish destination; goalkeeper goalie; god idol gods; god
immortal deity divinity gods; going leaving departure; going passing exit departure expiration; gold
amber; gold golden gilded; golden fortunate; golden prosperous; gone asleep deceased departed; gone
departed; gone drunk ripped intoxicated; goo slime; good beneficial; good commodity; good honorable
respectable; good thoroughly; good upright; good well; goose jackass geese; gore bloodshed; gospel
creed; government authorities regime; government governing governance; government politics; governor
regulator; grab snap; grace deck decorate adorn adorned; grace decorate ornament adorn adorned;
grace goodwill; graduate grad alumnus alumni; graduation commencement; graffiti graffito; graft
bribery; grain cereal; grand deluxe lush luxurious gilded; grand heroic expansive; grand thousand
yard thou; grand wonderful fantastic tremendous terrific marvelous marvellous; grandfather grandpa;
grandmother grandma granny nan gran; grant accord; grant assignment; grant concede; grant yield
concede; grasp compass comprehend savvy apprehend apprehended; grass pasture; grateful thankful;
grave engrave inscribe engraved inscribed; grave sculpture; grave sober solemn; grave tomb; greasy
oily; great keen cracking bully smashing swell; great outstanding; greatest sterling; greedy avid;
green immature; grief heartbreak; grief sorrow; grind crunch ground; grind crunch mash bray ground;
grind nerd; grip fascinate fascinated gripping; grip suitcase; grip traction; ground anchor; ground
basis footing; ground earth; ground strand; group radical; grove plantation orchard; grow mature
grew grown; grow produce farm raise grew grown; grow rise develop arise originate arose grew grown
risen rising rose; grudge grievance grievances; guarantee undertake undertaken undertook; guarantee
warrant; guarantee warrant warranty; guard defend; guard ward; guardian defender protector; guess
judge estimate gauge approximate; guess pretend venture hazard; guess speculation hypothesis
conjecture; guest client; guidance steering; guide steer; guide template; guide usher; gulf
disconnect; gum glue; gun artillery ordnance guns; gun gunman guns; gun torpedo gunman guns; gunfire
gunshot; gut bowel; guy cat cats guys; guy roast rib ridicule guys ribs; habit wont; hack chop
chopped chopping; halfway midway; hall dorm; hall hallway; hall lobby; hallmark authentication;
hamlet crossroads; hammer forge; hamper cramp cramps hampered; hand paw mitt paws; hand script
handwriting; handicap deterrent; handicap hinder hamper hampered handicapped; handle grip; handle
palm; handle treat; handle wield wielding; handling manipulation; hands custody; hang bent; hanging
dangling; happen pass occur occurred occurring; happening occurrence; happiness felicity; happy
glad; harassment torment; harbor haven harbour; hard difficult; hard firmly; hard punishing; hard
severe knockout; hard severely; hardly barely scarce scarcely; hardship adversity; hardy stout
sturdy; harmony concord; harness rein; harry plague hassle chevy provoke harass harassed harassing;
harsh coarse; harvest reap; hat lid hats; hate hatred; hauling trucking; haunt stalk; haven oasis;
havoc mayhem; head caput; head chief; head lead led; head mind brain psyche; heal mend; healing
therapeutic; health wellness; hear listen heard; hearing audience; hearing listening; heart center
middle eye centre eyes; heart nerve; heart pump; heat passion warmth; heat wake ignite waking woke
woken; heat warmth; heather ling broom; heating warming; heaven paradise nirvana; heavenly
celestial; height altitude; height stature; helicopter chopper; hell blaze; hell inferno; help aid
aided aiding aids; help aid assist aided aiding aids; help aid assistance aids; help aid assistance
assist aids; help assistant supporter helper; help avail; help facilitate; help serve; helping
serving; herald hail; herald hail acclaim; herald predecessor precursor; hereditary ancestral;
heritage inheritance; hero champion fighter; hesitate waffle; hesitation reluctance; hi hello;
hidden concealed; hidden obscure; hide conceal hid hidden hiding; hide obscure veil hid hidden
hiding; high eminent; highlight spotlight; highly extremely; hike hiking; hill mound; hint pinch;
hippie hipster hippy; hire engage employ hiring; hired chartered leased; hit collision hits; hit
hitting striking hits; hit score tally hits hitting; hit shoot pip hits hitting shot; hit strike
hits hitting stricken struck; hit stumble hits hitting; hold accommodate held; hold appreciation
grasp; hold carry bear contain bare bore born borne carried held; hold carry carried held; hold deem
held; hold grip grasp clutch; hold nurse harbor harbour entertain held; hold restrain confine
constrain confined constrained held restrained restraining; hold retain held; holder bearer; holding
keeping retention; holiday vacation; home dwelling; home national internal interior; home place;
home plate; homework prep; honest honorable; honest reliable; honestly frankly; honor honour purity;
honor honour reward; honored prestigious; hook abstract sneak pinch swipe cabbage; hook bait lure;
hook claw; hook rob soak fleece robbed robbing; hop hops; hop skip hopped hopping hops skipped
skipping; hope promise; hope trust desire hoping; horizon skyline; horrible ugly horrifying;
horribly awfully; horse buck; horse cavalry; hospital infirmary; host legion; hot raging; hour hr
hrs; house firm; housing lodging; housing trapping; hover vibrate hovering vibrating; huge vast
immense; hugely tremendously enormously; humans humanity mankind; humble humiliate humiliated
humiliating; humor wit humour wits; hunger lust thirst starve crave; hunger starve; hunger thirst;
hungry thirsty; hunt trace hound; hurry haste; hurt ache aching; hurt injure injured injuring; hurt
injury harm trauma; hurt smart ache aching; hurt suffering; hurt suffering distress; hurt wound
spite offend bruise injure bruised bruises injured injuring; hurt wounded; husband conserve; husband
hubby; hut shack; hypocrite phony; ice frost iced; ice icing; iceberg berg; idea estimate estimation
approximation; ideal saint; identification designation; idiot moron retard; idle slug; idle unused;
ignite erupt erupted; ignorant illiterate; ignore discount dismiss disregard; ignore disregard;
ignore neglect disregard; ignored neglected; ill badly poorly; ill complaint; illness sickness;
illuminate enlighten enlightened; illusion delusion; image persona; image prototype paradigm;
imagination imaging imagery; imminent impending; immune resistant; immunity exemption; impact shock;
impact touch affect; impaired afflicted; impairment deterioration; implement enforce; implemented
enforced; implication deduction; important authoritative; important crucial; important significant;
impose levy; impossible unacceptable; impoverish deprive deprived impoverished; impress imprint;
impression imprint; imprisonment captivity incarceration; inadequate unequal; inaugural
inauguration; include admit admitted admitting; inclusion comprehension; incompetent clumsy;
incorporate integrate; incorrect faulty; increase addition gain; increase growth; increasingly
progressively; incredible unbelievable; incredibly unbelievably; independent freelance; independent
sovereign autonomous; index indicator indices; indigenous endemic; indirect collateral; industry
diligence; industry manufacture; ineffective inefficient; infect taint tainted; infection
transmission; infinite countless myriad; infinitely endlessly; infinity eternity; influence charm
tempt tempted tempting; influence shape determine regulate mold; information data; information info;
initiate beginner novice; initiate enlightened; injured offended; injury wound; inn hostel; innate
congenital; innocence purity; innovation invention; innovation invention conception; innovative
groundbreaking; input stimulus stimulation stimuli; insecure unsafe; insert tuck; inside indoors;
inside inner privileged; inside interior; insight penetration; insist assert; insisting insistence;
inspector examiner; inspire animate animated; inspire prompt; instability imbalance; installation
induction initiation; installation installing installment; instance illustrate; instant heartbeat
wink; instantly outright; instead alternatively; instrument pawn; insufficient deficient; insulation
detachment; intake aspiration; intake inlet; integrated incorporated unified incorporate merged;
integrated structured; integration consolidation; integration integrating; integrity unity;
intellectual cerebral; intellectual intellect; intellectual rational; intend specify designate
destine destined specified; intense acute; intense vivid; intensity saturation; intent wrapped
absorbed captive; inter bury buried; interest involvement; interest pursuit; interest sake; interest
stake; interest worry concern occupy occupied worried; interested concerned; interfere intervene;
intermediate mediate mediated; internal interior inner; international external; internationally
globally; internet net nets; interpret construe construed; interpret render; interpretation
rendering interpreting rendition; interpretation rendering rendition; interrupt disrupt; interrupt
disturb; intervention interference; interview audience consultation; intimacy familiarity; intimate
informal cozy; intimidating daunting; intoxicate uplift intoxicated uplifting; intrigue fascinate
fascinated; introduce acquaint acquainted; introduce insert; introduce insert enclose enclosed;
introduction intro; invade overrun infest infested; invalid handicap disable handicapped; invasion
intrusion; invasive invading; invest adorn clothe adorned clad; invest vest; investigate inquire;
investigation investigating; investigation probe; investment investing; invite tempt tempted
tempting; involve imply implied; involved tangled; irony satire sarcasm; irregular guerrilla
insurgent insurgents; irregular unpredictable; irritation annoyance; isolate insulate insulated;
isolated stranded; isolated stray; issue emerge; issue issuing issuance; issue release publish;
issue supply supplied supplies; jack laborer laborers; jade slut; jail lag jug incarcerate imprison
imprisoned incarcerated; jam pile mob jammed jamming jams; jaw chew jaws; jean denim; jeans denim;
jerk flick; jerk twitch; job speculate jobs; job task chore chores jobs; john bathroom toilet privy;
join joint junction; join link connect unite; joined linked coupled; joint articulate; joint roast;
joke laugh gag; joke trick prank antic antics; journal diary; joy rejoice joys; judge evaluate;
judge label pronounce labelled; judgment judging judgement; juicy lush; jump leap; junction
conjunction; justice judge; juvenile adolescent; keen exquisite; keep continue proceed kept; keep
continue retain kept; keep dungeon; keep hold maintain held kept; keep living livelihood; keep
maintain sustain kept; keep prevent kept; key describe identify distinguish identified keys; keynote
tonic; kick bang boot thrill; kid josh jolly banter kidding kids; kidnapping snatch; killer slayer;
killing cleanup; kind form sort; kind tolerant; kindle provoke arouse aroused; kindly charitable
sympathetic benevolent; king baron; kingdom realm; kissing hugging; kit outfit kits; kitty jackpot;
km kilometre kilometer kilometers kilometres; knife stab knives stabbed stabbing; knife tongue
knives; knight dub dubbed; knock bump; knock criticize criticise criticised; knock roast; knot
tangle tangled; know live experience knew known; know recognize acknowledge knew known; knowing
deliberate intentional; knowing knowledgeable; knowing wise; knowledge cognition; kris crease; l
fifty; l litre liter ls; lab laboratory labs; labeled tagged labelled; labor labour confinement;
labor labour dig grind fag digging digs dug ground; lad sonny cub cubs lads; laden oppressed; lady
dame madam ladies; lame cripple crippled crippling; lance spear; land domain; land ground earth;
land shore; land soil; landmark watershed; language speech; lap lick laps; lap overlap laps; lapse
relapse; larger bigger; lasting durable; lasting persistent; later afterwards subsequently
afterward; later posterior; laugh laughter; launch plunge; lavish plush; lawful rightful; lay ballad
lays; lea pasture; lead contribute led; lead direct conduct led; lead track trail; leaders
leadership; leading leadership; leaf flip thumb flick riff flipped flipping; leaf foliage; league
conference; leaning tipped tilted; learn acquire learnt; learn con learnt; learn teach instruct
learnt taught; learned conditioned; learned knowing knowledgeable; learning acquisition; learning
scholarship; leave depart left; leave entrust entrusted left; leave exit left; leave farewell
parting; leave forget forgetting forgot forgotten left; leave lead result led left; leave provide
allow left; lecture jaw rag jaws rags; left remaining leftover; leftover remnant; leg branch
ramification legs ramifications; legend caption; legitimacy authenticity; legitimate lawful;
legitimate logical; lemon maize; length duration; lesson moral; let allow permit lets letting
permitted permitting; let rent lease lets letting; letting lease rental; level degree; level
dismantle dismantled; level flat plane; level grade tier; liable apt; liberal progressive; liberal
tolerant; liberty autonomy; license licence certify certified; license permission permit; license
permit licence; licensed commissioned accredited; lie consist dwell lay lied lies lying; life
lifetime lifespan; life living; life living animation; life spirit; lift raising elevation; lift
reverse repeal vacate overturn revoke overturned revoked vacated; light brightness; light ignite
lit; light illuminate lit; light illumination; light perch lit; lighter barge; lighting firing
inflammation ignition; like care wish caring liking; like corresponding comparable; like same; like
similar; like similar alike; likely potential; likely probable; limit bound boundary; limit bound
restrict throttle confine confined; limited express; limited modified; limiting restricting; limp
hitch; line cable; line course; line draw describe trace drawn drew; line pipeline; line seam crease
wrinkle wrinkles; linear additive; linear analog; linear elongate; linger hover hovering; lining
liner; link associate connect relate; link connection; link nexus; link tie connect tied ties tying;
liquid liquidity; liquid melted; list heel; list lean; list lean leaning tilt; listener auditor; lit
illuminated; literal typo; literature lit; litter bedding; little petty trivial; little slight;
little small; live alive; live dwell inhabit populate populated; live exist survive; live survive
endure; lively resilient; living surviving; load burden loading; load cargo loading freight shipment
payload; load dilute diluted; load laden lade; loaded laden; loaded wealthy flush affluent; loan
lend lent; locate situate situated; location locating; location placement positioning locating; lock
curl; lock operate mesh; lodge accommodate; log lumber logged logging logs; logical coherent; lonely
lone solitary; look face expression; look face front facing; look feel feeling spirit smell tone
flavor flavour; look search; look seem appear; looking sounding; loom hover hovering; loop coil
curl; loop iteration; loose informal; loose relax; loose unleash; lord master; loss deprivation;
lost confused; lost doomed; lot band circle lots; lot deal distribute administer dealt lots; lot
deal mass mountain plenty pile stack mint batch flock heap peck raft slew lots; lot draw drawn lots;
lot luck circumstances fate fortune destiny lots; lots tons scores loads dozens piles stacks heaps;
loud loudly aloud; lounge loaf linger lurk lurking; love dear honey beloved dearest; love enjoy
loving; love fuck bed bang jazz screw eff hump bedding beds loving; lovely adorable; low miserable;
lower depress depressed depressing; loyal patriotic; luck fortune; lucky favorable prosperous
favourable; luggage baggage; lump chunk; lump swelling; lunatic daredevil; lunch luncheon; lure
tempt tempted tempting; m k thousand; m meter metre; mac mack; mad insane; mad sore; madden craze;
madness folly; magazine cartridge; magazine mag; magic illusion deception; magic magical charming
wizard; main chief master primary principal; main independent; mainly primarily chiefly principally;
maintain assert; maintain exert wield wielding; maintain preserve conserve; maintained retained;
majestic olympian; majority bulk; make brand made; make build construct built made making; make
cause made making; make create made making; make create produce made making; make draw drawn drew
made making; make establish made making; make form constitute made making; make hit reach gain
attain hits hitting made making; make name nominate made making naming; make reach made making; make
realize earn realise made making; make shuffle made; maker manufacturer; making qualification; male
manly; mall plaza; man human homo mans men; manage oversee supervise; management direction; manager
coach handler; mandate authorization; mandatory mandate; manufacture invent fabricate fabricated;
manufacturing manufacture fabrication; mar defect mars; mar impair impaired mars; march demonstrate;
march exhibit parade; march process; marginal borderline; maria mare; marijuana cannabis; marine
maritime nautical; mark brand denounce denounced; mark commemorate; mark distinguish differentiate;
mark print; mark score; mark tag label labelled tagged tagging tags; mark target; marked pronounced;
market grocery; market marketplace; marketplace mart; marriage wedding; married marital; marry wed
married wedding; marshal summon; marshall marshal; marvelous miraculous marvellous; mask cloak; mask
disguise; masked disguised; mass aggregate; mass volume bulk; massacre slaughter; massacre slaughter
carnage; massive monumental; master dominate; master overcome subdue subdued; master superior
victor; mat tangle mats tangled; match agree fit tally correspond fits fitted fitting; match equal
rival; match lucifer; matching coordinated; mate teammate; material fabric cloth textile; maternity
motherhood; math mathematics maths; mathematical numerical; matter count weigh; matter issue subject
topic; mature ripe; maturity adulthood; max soap scoop; maximum utmost; maybe perhaps possibly; maze
labyrinth; maze tangle; mean average; mean hateful; mean imply entail entails implied meant; mean
intend meant; mean intend signify meant signifies; meaning significance import; meaning substance;
meaningless futile; meanwhile meantime; meanwhile meantime interim lag; measure measuring
measurement; measured calculated deliberate; measured metric; meat kernel; mechanism mechanics;
medal palm decoration ribbon; medicine medication; medieval gothic; meet encounter met; meet fill
satisfy fulfill fulfil fulfilled fulfilling met satisfied; meet fitting; meet gather assemble met;
meeting congress; meeting encounter; melt fade fading molten; melt mellow molten; memo memorandum;
memorial monument; memorial remembrance commemoration; memory remembering; memory retention; men
hands workforce manpower; mention cite citing; menu fare; merger uniting; merit virtue; merry
festive; messenger courier; metal alloy; metal metallic; microwave nuke; middle mediate; mike mic
microphone; mild meek; mile mi mis; mill grinder; million billion trillion; million meg; mind
beware; mind judgment judgement; mind listen heed; mind thinker; minimum minimal; mining excavation;
minister pastor rector curate parson parsons; minute min mins; minutes transactions proceedings;
miserable wretched; mislead misguide misguided misleading; misleading deceptive; miss lack; miss
neglect overlook omit omitted; missing wanting lacking absent; mistake fault error mistaken; mistake
misunderstanding mistaken; mistake slip err mistaken slipped slipping; mistaken misguided; mix blend
merge fuse flux; mix integrate; mix mixing; mix mixture; mix shuffle; mix unify unified; mixed
interracial; mixed miscellaneous; mob syndicate; mobile wandering; mocking teasing; mode mood; model
exemplary; model framework; model mold mould modelling; model pattern modelling; model simulate
modelling; model simulation; model sit pose posture modelling posing sat sits sitting; moderate
restrained; moderate soften; moderate tame; moderate temperate; moderation mitigation; modern
advanced innovative; modern mod; moist damp; mom ma mum mama mommy mummy momma mamma mas moms mums;
moment consequence; monitor reminder; monitor supervise; monkey fiddle; monster demon; monster
freak; monument repository; mood humor humour temper; moose elk; morning dawn; morning dawn sunrise
aurora; mostly largely; mother fuss; motion gesture; motivation motivating; motive motif; motive
motivating; motor motive; motto slogan; mount climb; mountain mount; mourning grieving; mouse sneak
creep mice; move act acted acts moving; move displace displaced moving; move movement; move movement
motion; move prompt motivate propel moving propelled propeller; move relocation; move strike affect
impress moving stricken struck; moved affected touched stirred; movement motion; ms manuscript; much
lots; much often; much practically; muddy cloudy; muddy sloppy; multiply manifold; murphy potato;
mutant mutation; mysterious mystic mystical occult; nail ace aces; nail peg; nail pinpoint; naked
bare nude; name call naming; name constitute appoint nominate naming; name figure; name identify
identified naming; name mention refer cite advert citing naming referred referring; narrator teller;
narrow specialise specialize specialised specialized specializes specializing; narrow specify
specified; nasty filthy; nationalism patriotism; nationalist patriot; nationwide nationally; native
aboriginal; natural cancel; naughty spicy juicy; navigation sailing; near approach; near skinny;
nearly closely; neat orderly; neat slick; necessary essential requirement necessity; need motivation
motive; need take ask demand require involve asked asking asks taken taking took; needed required;
needs necessarily inevitably; needy impoverished; negative veto; neglect disregard; neglect
negligence; neighborhood neighbourhood vicinity locality; nerve brass cheek; nervous anxious uneasy;
nervous neural; nest cuddle; net profit profits earnings nets; net sack nets; net web nets; network
mesh; network web; new fresh newly freshly; new fresh novel; news word intelligence; nice decent;
niche recess; nick chip; nick dent ding; nick notch; nickname dub dubbed; night dark; nine ix; noble
imposing; node knob; noise interference; noise racket; noon midday; normal rule pattern convention;
nose poke poking; notably remarkably unusually; note mention observe remark noting; note notice
noting; note observe noting; nothing zero zip null nil; notice acknowledge; notice comment remark;
notice notification; notorious infamous; novel refreshing; now immediately directly instantly; now
today nowadays; nuclear atomic; number act routine acts; number count; number list; number total
amount; numerous legion; nurse breastfeed breastfeeding; nurse nanny; nuts cracked bats crackers
daft buggy; oath swearing; object aim objective aims; oblige obligate compel compelled compelling
obligated obliged; oblivion limbo; obscure confuse blur blurred; observatory lookout; observer
commentator; obsessed haunted; obsessed possessed; obstacle obstruction; obtain prevail; occasion
affair; occasional periodic; occupation occupancy; occupy invade occupied; occupy reside occupied;
odd uneven; offensive offence; offer extend; offer volunteer; office agency bureau; officer
policeman policemen; official prescribed; officially formally; often frequently; oil crude petroleum
oils; okay alright; okay approve sanction; old older; older elder; older senior aged elderly; once
formerly; one single unity ace aces ones; open clear; open exposed; open outdoors; open spread
unfold; opening gap gaps; operate maneuver; operating operational; operative sherlock; opinion
judgement; opponent antagonist adversary; opponent opposing; oppose contradict; opposite inverse;
opposite opposition opponent; opposite paired; opposite reverse contrary; opposition confrontation;
opposition resistance; optimal optimum; optimistic affirmative; oral viva; orbit revolve revolves
revolving; order dictate prescribe; order ordering ordination; order regulate govern; ordered
arranged; ordered consistent logical coherent; ordinance ordination; ordnance munition munitions;
organize coordinate organise; origin descent extraction; origin inception; original pilot; other
former; otherwise differently; outbreak eruption; outfit equip equipped; outfit rig; outlaw
illegitimate illicit; outlook lookout; outlook mindset mentality; output yield; outrage violate;
outrageous horrific hideous; outside exterior; outside external; outside outdoor; outside outdoors;
outsider foreigner; outstanding owing; outstanding prominent striking spectacular; overcome overtake
overwhelm overwhelmed; overflow overrun; overlap convergence; overrun infest infested; oversight
lapse; overthrow overturn overturned; overwhelming consuming; own ain; own possess owned owning
owns; owner proprietor; ownership possession; pace tread stride; pack battalion multitude plurality;
pack compact bundle; pack gang mob; package bundle packet parcel; package parcel; packed jammed; pad
bolster pads; pad embroider embroidered pads; paid paying; pain hurt anguish; pain hurting; pain
nuisance; pain trouble; painful irritating; painful sore; pains striving; paint pigment; paint
rouge; painter panther cougar; pair brace; pale wan; panel jury; panic scare; panic terror; panther
jaguar; pants drawers; paper newspaper; paper theme; paper wallpaper; papers document; para parity;
parade troop; parallel analog; parallel latitude; pardon amnesty; parental maternal; park ballpark;
parody takeoff mockery; part divide; part division; part office role function; part partly
partially; part piece; part portion; part portion component constituent; part region; part role
character persona; part separate divide; part share portion percentage; part split splitting; part
start depart; partial fond; participation involvement; particle atom molecule; particular detail
item; partisan enthusiast; partner collaborator collaborators; partner mate spouse; pass
communicate; pass fleet fade fading; pass guide; pass lapse; pass notch; pass overhaul overtake;
pass spend spent; pass surpass; passage transit; passenger rider; passing transient; passion mania;
passion rage; password parole; past retiring preceding; paste glue; pat chuck pats; pat dab pats;
pat slick; path route; pathway tract; patronage disdain; pause hesitate; pavement paving; pay bear
bare bore born borne paid paying pays; pay compensate paid paying pays; pay wage salary earnings
pays; peace serenity; peaceful passive; peanut insignificant; peasant barbarian barbarians; peck
beak; peek peep; peel flake flakes; penal punishable; penalty punishment; people mass masses
multitude; perceive comprehend; perceived sensed; percent percentage; perfect complete pure staring
stark thorough utter everlasting; perfection idol; perform execute; performance execution; permanent
lasting; permit tolerate permitted permitting; persecute oppress oppressed persecuted; persistence
perseverance; persistent haunting; persistent relentless; persuade sway; pervert sophisticate
sophisticated; philosophy doctrine; phone headphone; phone telephone; photo photograph pic pics;
piano softly; pick blame; pick clean; pick cream; pick filling; picnic outing; picture image icon;
picture impression; picture painting; picture scene; pictured envisioned; piece assemble tack; piece
composition opus; piece patch; pierce thrust; pig hog pigs; pig raven pigs; pike freeway motorway;
pile bundle; pile mound heap; pile stack heap; pilot navigate; pin peg pins; pine yen ache aching;
pink knock ping; pink knock rap; pioneer initiate; pipe piping; piping steaming; pirate hijack
hijacked; piss pee pissing; piss pee urine; piss pee wee weed; pissed annoyed irritated steamed;
pissed smashed soaked; pistol handgun; pit cavity pits; pit oppose pits; pit scar pits; pitch hawk
vend vending; pitch slope incline inclined; pity compassion; pity compassionate; place lieu; place
position; place post position berth; place property; place put set position lay pose laid laying
lays posing puts putting sets setting; place rate grade rank; place shoes; place site locate; place
spot; plague pest; plain apparent patent evident manifest; plain complain; plain knit; plain sheer;
plan design; plan design planned planning; plan program programmes; plane airplane; plane shave;
plane sheet; planet satellite; planetary terrestrial; planned plotted; planning preparation
provision; plant flora; plant implant; plant implant embed embedded; planted implanted; plastic
shaping; play act acted acts; play drama; play maneuver; play recreate; player actor; player
musician; player participant; playing acting performing; please delight; pleasure joy delight joys;
pledge assurance; pledge plight; pledge toast; plot diagram plotted plotting; plot patch; plug chew
quid; plug hype; plum plumb; plunge immerse immersed; plus asset; pocket sack sac pouch; podium
stump; poetry verse; point detail item; point head guide steer maneuver; point level; point level
stage degree; point orient; point signal indicate signalling; point tip tips; poke poking jab; pole
punt; pole rod perch rods; police patrol; policy insurance; polish gloss; polish refine refined
refining; polite cultivated civilized cultured; politician pol; pollution contamination; pony crib
ponies; pool consortium syndicate; pool pond; poor pathetic miserable; poorly peaked; pop soda tonic
pops; popular democratic; popular pop; population universe; porn pornography porno; portion assign;
portrait portrayal; portray depict; portrayal characterization; portrayal depicting depiction
portraying; portrayed pictured depicted; pose airs; pose posture posing; pose puzzle gravel amaze
baffle amazed baffled posing; position attitude posture; position status; position view perspective;
positive confident convinced; positive confirming; positive plus; possible potential; post send
station sent; post station; posting mailing; pot toilet throne stool pots; potential voltage; potter
monkey; pound lb lbs; pound lumber; pound poke poking; pound quid; pound ram rams; power ability;
power index indices; power office; powerful mighty; powerful muscular hefty; powerful potent;
practical pragmatic; practical virtual; practice commit committed committing; practice exercise
drill; practice exercise drill practise; practice exercise practise; practice pattern; pray beg
begged begging begs; prayer petition; preaching sermon; precious valued; precipitation downfall;
prediction anticipation; prediction forecasting; preference orientation; preferred preferable;
pregnancy maternity; preliminary prelude; premier chancellor; premise preface precede preceded
preceding; preparation formulation; preparation readiness preparedness; prepare organize organise
devise devised; prepared inclined disposed; present award; present deliver; present nowadays;
present pose posing; present stage; present submit submitted submitting; presentation demonstration;
preserve conserve preserves; president chairman chair; press contract compact compress compressed;
press crush jam jams; press pressure insistence; press urge urging; press weigh; pressure blackmail;
pressure pressing; pretending simulation; pretty somewhat fairly reasonably jolly moderately;
prevail persist; prevent forbid forbidden; previous premature; prey quarry; prey raven; price terms
damage; priceless invaluable; pride congratulate; primary elementary basal elemental; prime peak
flower flush blossom; prime premier; primitive archaic; primitive naive; principal corpus; print
impress; print publish; prior anterior; priority precedence; prisoner captive; privacy secrecy;
private individual; private intimate; prize booty loot; prize jimmy lever; prize trophy; probably
likely; problem trouble; problematic elusive; procedural adjective; procedure routine; process
action sue sued suing; process procedure; process summons; process treat; processed refined;
producer manufacturer; product merchandise ware; production product; professional pro pros;
professor prof; profile visibility; program platform programmes; program programme broadcast
programmes; programme curriculum syllabus; programming scheduling; progress advance; progress
advance progression; progress advance progression advancement procession; progress advancement;
progressive imperfect; prohibited forbidden taboo; project projection; project task undertaking;
promise assure; promise predict anticipate; promising hopeful; promote upgrade elevate; promotion
advancement; promotion publicity packaging promo; properly appropriately duly; property dimension
attribute; property holding belongings; prophet oracle; proportion dimension; proportion symmetry;
proposal proposition; propose nominate; prospect outlook expectation; protection shelter; protest
objection dissent; protest resist dissent; proud majestic lofty; provide supply cater supplied
supplies; provide supply render furnish furnished supplied supplies; provider supplier; provincial
peasant; provisional tentative; provoked aggravated; psycho psychotic; pub saloon pubs; publication
publishing; puff gasp; pull attract; pull commit committed committing; pull draw drawn drew; pulse
impulse; punch lick; punch plug plugged; punk tinder; purchase leverage; pure saturated; purple
violet; purpose aim intention intent aims; purpose aim propose purport aimed aiming aims purported;
purpose determination; purpose resolve; purse wrinkle wrinkles; pursued chased; pursuit hobby
sideline; push button; push crowd; push labor labour tug; push promote advertise; push thrust; pussy
cunt snatch slit; pussy kitty; put assign puts putting; put commit invest committed committing puts
putting; put frame couch puts putting; puzzle teaser; qualified certified; qualified restricted;
qualify characterize characterise characterised qualified; qualify dispose qualified; qualifying
limiting modification; quality caliber calibre; quality choice prime prize select; quality tone;
quarter canton; quest pursuit; question doubt; question inquiry query interrogation enquiry;
question interrogation; question interview; question query; question wonder; questioning skeptical
doubting; quick agile; quick flying; quick speedy; quickly quick promptly; quickly rapidly; quiet
hush; quiet muted subdued; quiet restrained; quiet serenity; quiet silence; quietly softly; quirky
kinky; quit depart quitting; quit resign quitting; quote citation quotation; quote cite citing; r
radius rs; rabbit hare; race rush racing; race speed rush racing; radical revolutionary; radical
ultra extremist; radio wireless; rag torment dun frustrate frustrated frustrating rags; rage madness
fury; raid bust; rail runway rails; railway railroad; rain rainfall; raise hike; raise lift; raise
lift elevate; raise parent rear nurture; raise stir invoke arouse aroused stirred stirring; raised
elevated; raising breeding upbringing fostering nurture; raising nurture; rake crease graze grazing;
rally rebound; rally summon muster; ram jam jammed jamming jams rams; ramp incline; randy horny
aroused; range array; range cast swan drift stray wander roam; range crop browse pasture graze
cropped grazing; range reach; range reach scope orbit compass; ranger commando; ranked graded;
ransom redeem; rant rave; raped sacked; rapid speedy; rarely seldom; rash blizzard; rat bum git
crumb crumbs rats; rate pace; rather instead; rather kinda; rather quite; rather sooner preferably;
rating evaluation; rating evaluation valuation; ratio proportion; raw altogether; raw rude; ray beam
rays; ray beam shaft rays; reach achieve accomplish attain; reach attain; reach grasp compass; reach
reaching stretch; reaching arrival; react oppose; reader referee reviewer; reader subscriber;
readily promptly; ready fix cook prepare; real existent; real tangible; reality realism; realize
recognize realise recognise; really actually; really truly; really truly genuinely; rear erect;
reason argue; reason conclude; reason ground; reason understanding intellect; reasonable sane;
reasonable sensible; rebel arise arose; rebel insurgent insurgents; rebel maverick; recall echo;
received standard; receiver recipient; recently lately; reception receipt; recess adjourn adjourned;
recess inlet; reckless rash; recognition acknowledgement; recognition identification; recognition
realization; recognize recognise accredit accredited; recognize recognise greet; recommend advocate
urge urging; recommend commend commended; recommendation passport; record disc disk discs; record
enter; record register; record tape; recorder registrar; recover reclaim; recover regain retrieve;
recovered cured healed; recovery retrieval; recreation diversion; recruit levy; red cherry ruby
scarlet crimson reddish; red crimson; reduced decreased; reduction decrease; reduction reducing;
reel stagger staggering; ref referee refs; refer consult referred referring; refer denote referred
referring; referee umpire; reference cite citing; reference mention; reference mention citation cite
quotation; refined polished; refining purification; reflect muse speculate contemplate ponder;
reflect shine; reform reclaim; refund repay repaid; refund repayment; refurbish renovate refurbished
renovated; refuse deny denied denies; refuse garbage scraps; refuse reject; refuse resist defy;
refuse resist reject; regard gaze; regard heed; regardless careless; regardless irrespective; region
neighborhood; registration enrollment; regret rue repent regretted; regret sorrow rue; regular
fixture; regulate baffle baffled; regulation ordinance; rehabilitation renewal; reign sovereignty;
reinforced strengthened; reject disdain; relation intercourse; relations dealings; relative
comparative; relative proportional; relative relation; relatively comparatively; relax loosen;
release exhaust expel eject ejected expelled; release liberation freeing; reliable authentic; relief
backup substitute; relief ease; relieve alleviate; religious spiritual; remain persist; remainder
remnant; remains stiff corpse; remarkable notable noteworthy; remarkable singular; remember commend
commended; remind prompt cue cues; remove absent; removed remote distant; rendering rendition;
renovation overhaul redevelopment; rent hire charter lease hiring; rent lease; rent rip; rent tear
rip tore torn; repair compensate; repair remedy amend; repair resort; repair resort haunt; repair
revive recreate animate renovate animated renovated; repeat echo; repeat recur recurring; repeat
repetition; repeated perennial; repeating repetition; replacement alternate surrogate; replacement
replacing; replacement substitute; replay rematch; report account; report account describe; report
cover; report study; represent constitute comprise; represent correspond; representative
congressman; representative spokesperson interpreter; reproduce multiply; reproduction replica;
reproduction replication; republic democracy commonwealth; request petition; request quest; require
command; required mandatory compulsory; rescued reclaimed; research inquiry enquiry; research search
explore; researcher investigator; resentment bitterness gall; reservation booking; reservation
qualification; reserve substitute; reserves militia; reside shack; residence mansion; resident
occupant occupants; resign reconcile; resign vacate vacated; resist withstand; resistant tolerant;
resolution resolve; resolution solving; resolve conclude; resolved solved; resort recur recurring;
resort refuge recourse; resource imagination; respect esteem; respect honor honour observe; respect
regard; respectable tidy sizable hefty; respond react; respondent responder respondents responders;
response reaction; response reception; responsibility duty obligation duties; responsibility
province; responsive reactive; rest lie lay lied lies lying; rest remainder residue residual;
restless uneasy; restoration renovation; restore reinstate reinstated; restraint constraint
constraints; restrict curb; restriction confinement; restriction limitation; result answer solution
solvent; result ensue ensued ensuing; result outcome termination; resume restart; resume summarize
summarized; retire adjourn adjourned; retire withdraw withdrawn withdrew; retreat retire withdraw
withdrawn withdrew; return homecoming; return recall; return restoration; return revert; reuse
recycle; rev rpm; reveal discover expose disclose uncover; reveal unveil unveiled; revenge
retaliation; revenue gross receipts; revenue taxation; reverend sublime; reversal turnaround;
reverse inverse; reverse invert inverted; reverse overthrow override overturn overturned; reversed
converse; review critique; review refresh; review retrospect; review survey; revision alteration;
revision revise; revision rewrite; revival resurgence; revolt disgust; revolt disgust sicken
sickening; revolution rotation; reward reinforce; reward repay repaid; reward wages; rich productive
fertile; rick wrench; ride rally cod bait tease rag rags ridden riding rode; ridiculous absurd
idiotic ludicrous; ridiculous ludicrous; ridiculous silly pathetic; rig manipulate rigged rigging;
right correct; right correct compensate; right flop; right properly decent; rigorous stringent; ring
border skirt surround rang; ring echo rang; ring halo; ring hoop; ringing resonance; rise arise
arose risen rising rose; rise ascent ascending risen rose; rise climb risen rising rose; rise
heighten heightened risen rising rose; rise lift arise arose risen rising rose; rise mount climb wax
risen rising rose; rise raise upgrade climb ascent risen rose; rise rear risen rising rose; rise
rising ascent ascension risen rose; rising emerging; rising rebellion uprising revolt; rising
uphill; risk danger peril; risk hazard jeopardy peril; risky hazardous; risky speculative; ritual
rite; road route; robbery looting; rock shake sway shaken shook; rock stone; rock sway; rocky stony;
rod perch rods; roll roster; roll wheel; romance butterfly mash flirt butterflies; roof ceiling;
rookie cub cubs; room board; rooms suite; root settle; root stem; rope leash; rope roach; rot bunk;
rotary roundabout; rotate revolve revolves revolving; rough approximate; rough rocky; round beat
beaten; round circular; round cycle rhythm; round polish; rover wanderer wanderers; royal purple
imperial majestic regal; rub hitch; ruby crimson; ruin smash bankrupt; ruined sunk undone; ruining
wrecking; rule decree; rule govern; rule principle; rule regulation; rule reign dominate prevail;
ruling reigning; run campaign ran running runs; run course flow ran running runs; run escape bunk
lam ran running runs; run operate ran running runs; run range ran running runs; run streak ran runs;
run tally ran runs; run tend lean incline inclined ran running runs; run trial ran runs; runoff
overflow; rush hurry; rush hurry rushing haste; rush surge; rustic hick; ruth pity; s second sec ss;
sack poke; sacrifice forfeit; sadness sorrow; safe condom; safeguard precaution; safety guard;
safety refuge; said aforementioned; sail sweep swept; sail voyage navigate; sailing soaring glide;
salvation redemption; sanctioned canonical; sanctioned ratified; sand guts backbone grit; sapphire
azure; satisfy fulfill fulfil fulfilled fulfilling satisfied; satisfying cheering comforting; savage
barbarian; savage barbarian barbarians; savage feral; savage furious fierce; save preserve saving;
save relieve salvage saving; saved protected; saving preservation; saving rescue; savior saviour;
say allege alleged alleges alleging said saying says; say pronounce articulate said saying says; say
read said saying says; say state tell said saying says told; say suppose said saying says; say tell
order said saying says told; saying expression; scaling grading; scan rake scanned scanning; scandal
outrage; scar scrape; scare dash daunt daunting; scare fright frighten frightened frightening;
scared frightened; scary chilling; scatter disperse; scattering sprinkle; scent perfume; scent
perfume fragrance; schedule agenda; scheme dodge dodging; scheme intrigue; scholar learner; school
train educate cultivate; science skill; scope telescope; scoring marking grading; scotch economical;
scout lookout sentinel; scratch dent prick slit; scratch rub itch rubbed rubbing; scratch rub rubbed
rubbing; scratch scrape; scratching scrape scraping; scream yell; screaming hilarious; screen blind;
screen riddle; screw cheat shaft jockey; scroll coil curl; sculptor carver; sculpture carving; sea
ocean seas; search hunting; search seek sought; season flavor flavour; season harden; season
moderate temper; seat invest; second bit moment minute mo bits mins mos; second moment minute
instant mins; secondary petty; secret mystery; secret underground undercover; secretary repository;
section segment; section subdivision; sector sphere; secular temporal worldly; secure plug plugged;
security certificate; security protection; sedan saloon; see check ensure assure insure ascertain
saw seeing seen sees; see find witness found saw seeing seen sees; see hear learn discover heard
learnt saw seeing seen sees; see learn ascertain learnt saw seeing seen sees; see look attend saw
seeing seen sees; see meet encounter met saw seeing seen sees; see picture figure image fancy
envision envisioned saw seeing seen sees; see understand realize realise saw seeing seen sees
understood; see view consider regard reckon saw seeing seen sees; see visit saw seeing seen sees;
see watch view saw seeing seen sees; seed sow; seeking quest; seem appear; seize attach confiscate
confiscated; selection survival; self ego selves; seller vendor marketer marketers; selling
marketing; semi rig; semi semifinal semifinals; send commit committed committing sent; send direct
sent; send mail sent; send ship transport sent shipped shipping; senior elder; sense smell;
sensitive sensible; sensitive tender sore; sensor detector; sensory receptive; sensory sensational;
sentence conviction; sentence doom condemn; separate divide; separate reprint; separate split divide
splitting; separated detached; separated isolated detached; separated spaced; separately
individually; separation breakup; separation interval; sequel continuation; sequence succession;
serial consecutive successive sequential; serious dangerous grave; seriously badly severely;
seriousness sincerity; serve attend assist; serve dish; serve function; server waiter; service
serve; set determine sets setting; set fit; set fix limit determine define specify sets setting
specified; set fixed; set laid; set localize localized sets setting; set located placed situated;
set ready prepare sets setting; setting context circumstance; setting scope; settle locate; settle
reconcile; settle sink sank sunk; settlement colonization; settlement colony; settler colonist
colonists settlers; setup apparatus; seven vii; several various respective; severe spartan; severe
stark stern; severity hardship; sex excite sexes; sex gender sexuality sexes; shades sunglasses;
shadow dwarf; shadow phantom; shadow shade; shake agitate agitated shaken shook; shake handshake
shaken; shake stir stimulate excite shaken shook stirred stirring; shaking vibration; sham simulate;
shame disgrace; shame pity; shameful disgraceful; shanghai impress; shape embodiment; shaped
wrought; share contribution; share portion parcel; shared divided; sharing communion; sharp abrupt;
sharp crisp; sharp keen acute piercing penetrating; sharp tart; sharply aggressively; shaving
grazing; shear fleece; shed spill shedding; sheer transparent; shelf ledge; shell blast; shell
shield; shield harbor harbour; shift displacement; shift stir agitate agitated stirred stirring;
shift switching; shift transformation; shine beam; shine beam glow; shine glitter; shining shiny
glossy; shiny glazed; ship embark shipped shipping; shit bullshit crap bull; shit crap dirt poop
shite; shit crap stool shitting; shit dump; shit jack squat; shit shop grass rat betray denounce
denounced rats shitting shopping; shitty rotten crappy lousy; shock outrage offend appall appalling;
shocking shameful disgraceful; shoot flash dash dart shot; shoot pip shot; shop browse shopping;
shop frequent sponsor shopping; shop workshop; shore prop; short dead suddenly abruptly; short
inadequate; shortage famine; shortly briefly; shorts drawers boxers; shorts trunks; shot shooting;
shot stroke; shouted yelled; shouting cheering; show display shown; show evidence prove testify
proven shown testified; show express shown; show picture depict shown; show point indicate designate
shown; show present demonstrate exhibit demo shown; show prove establish demonstrate proven shown;
show read record register shown; shower cascade; shower lavish; showing display exhibit; showing
screening viewing; shrink funk cringe; shrink psychiatrist; shut exclude shutting; shy unsure; si te
ti; sick cat chuck purge vomit cats; sick disgusted; sick ill; sickness nausea; sidewalk pavement;
sight spy spies spying; sign contract; sign ratify ratified; sign subscribe; significance import
implication; significant meaning pregnant; significant substantial; significantly importantly;
silence secrecy; silent mum; silly dizzy; silly goofy; silver fluent; similarly likewise; simple
elementary; simple mere; simply merely; simply plainly; simultaneous concurrent; sin boob sins;
sincere earnest solemn; sing whistle sang singing sung; singe sear sears singing; singer vocalist;
single individual; single unmarried; sink lapse sank sunk; sister sis; sit ride ridden riding rode
sat sits sitting; site situation; site website; sitting posing; sitting seated; sitting session; six
vi; sixteen xvi; sketch outline; skill acquisition accomplishment; skin bark skinned; skin hide
hidden; skin peel skinned; skin scrape skinned; skin struggle shin scramble skinned; skip omission;
sky pitch flip toss flipped flipping; slack lax; slack slump; slam sweep; slap smack; slaughter
butcher; slaughter whipping; slavery bondage; sleep nap; sleeping dormant; slice fade; slice slash;
slice slit; slick glossy; slick sleek; slide slip slew slid slipped slipping; slight fragile; slight
slim slender; slightly somewhat; slim slender; slope gradient; slope incline; slow dumb dense; slow
retard; slow slack; smack peck; smart bright; smart chic; smart wise; smash dash; smashing
shattering; smear slander; smell odor; smell scent odor; smell smack; smile smiling grin; smoke fume
fumes; smooth bland; smooth fluid fluent; smooth polish; smoother sander sanders; snake serpent;
snatch kidnap abduct abducted kidnapped kidnapping; sneak canary sneaker sneakers; sneak stalker;
snow coke; soak intoxicate intoxicated; soak pawn; social mixer; social societal; soft delicate;
software package; soil dirt; soil dirt grease stain filth grime grimes; sole lone solitary; solve
lick; solve resolve; someone person individual soul somebody mortal; son boy boys sons; song vocal;
soon shortly presently; sorrow grieve; sorry gloomy; sorry sad; sort screen; sorted grouped; soul
psyche; sound audio; sound healthy intelligent; sound voice; source beginning origin root; source
informant; source seed germ germs; sovereign monarch; space infinite; spare trim; spark sparkle;
speak address spoke spoken; special particular exceptional; special particular peculiar; specialty
specialization; specific particular; specification spec; specify specialise specialize specialised
specialized specializes specializing specified; speculation conjecture; speculation meditation;
speed accelerate; speed hurry zip; speed velocity; spell charm; spell import; spell patch; spell
trance; spending expenditure outgo; spent exhausted; spider wanderer wanderers; spike lace fortify
fortified; spin reel span spinning spun; spin twist twisting span spun; spine backbone; spine spur;
spine sticker thorn; spiral coil; spirit intent purport; spirits liquor booze; spiritual spectral;
spit saliva; spit sprinkle spat spitting; spite venom malice; splash dab; splash sprinkle; split
burst splitting; split disconnected fragmented; splitting ripping; spoil fumble; spoil itch; spoiler
raider; sponge parasite; sponsor presenter; sport athletics; sporting betting; spot recognize
recognise distinguish spotted spotting; spot smear; spot spy spies spotted spotting spying;
spotlight glare; spread broadcast distribute disperse circulate circulated circulating; spread
circulate circulated circulating; spread dispersed; spread distribute; spread gap gaps; spread
ranch; spread scatter; spreading airing; spree fling; spring bound bounce rebound sprung; spring
fountain; spring jump bound leap sprung; spy snoop spies spying; square substantial satisfying
hearty; squat chunky; squeeze rack; stab jab stabbed stabbing; stab poke jab poking stabbed
stabbing; stable stalls; stadium arena; staff faculty; stage arrange; stage phase; stain stigma;
stamina toughness; stamp postage; stamp stereotype; stamp stump; stance posture; stand bear suffer
stomach tolerate endure brook digest abide bare bore born borne stood; stand pedestal; standard
criterion; standpoint viewpoint; star champion genius ace wizard sensation superstar adept aces;
star leading starring stellar prima; star principal; stare gaze; stark blunt; start begin began
beginning begun; start begin commence began beginning begun; start commence; start initiate
originate; start jump startle; start jump startle startled startling; starter freshman newcomer
entrant entrants freshmen; startup inauguration; starving starvation; state country nation
commonwealth; state express; state province; state submit submitted submitting; stated declared;
statement argument; status condition; stay abide; stay delay detain detained; stay remain; stay rest
remain; stay stick stuck; steady brace stabilize; steady steadily; steady sweetheart sweetie; steal
rip ripped ripping stole stolen; steal slip slipped slipping stole stolen; stealing stealth;
stealing theft; steel nerve; steel sword blade; steep immerse immersed; steep infuse infused; steep
outrageous; steer bullock; stem halt; stem stalk; step abuse stepped stepping; step measure; step
pace stride footstep footsteps; step stair stairs; step tread stepped stepping; steps stairs; stern
grim relentless; stern poop; stew grudge; stick adhere stuck; stick bond bind adhere bound stuck;
stick deposit lodge wedge stuck; sticker dagger; sticking projected relieved projecting; still ease
relieve; still however nevertheless nonetheless notwithstanding; still hush; still quiet calm; still
silence hush; still silent; still static; stimulate excite; stimulate induce; sting prick; stir
hustle fuss; stir splash; stir stimulate excite stirred stirring; stirred stimulated aroused; stitch
sew sewing; stock inventory; stock tired commonplace; stomach belly abdomen; stomach tummy; stone
gem gems; stone pit pits; stop arrest contain stopped stopping; stop block halt stopped stopping;
stop break discontinue broke broken discontinued stopped stopping; stop halt; stop halt stopped
stopping; stop quit cease discontinue discontinued quitting stopped stopping; stop stay check arrest
halt hitch; store fund; store memory; store shop; store storage depot; storm rage ramp raging; storm
tempest; story floor storey; story history account chronicle; story narrative tale narration;
straight consecutive; straight direct directly; straight directly flat; straight heterosexual;
strain strive; strain tense; strand maroon; strange unusual; strangely oddly; strategy scheme; straw
stalk; stray wander; stream pour; stream pour swarm; strength posture; strength specialty;
strengthen fortify fortified; stress accent; stress accent emphasize; stress emphasis accent; stress
strain; stress tension; stressed distressed; stretch elongate elongated; stretch unfold; stricken
afflicted; strict rigid; strict rigorous; strictly purely; strike tap rap stricken taps; striker
hitter; strip bare stripped stripping; strip deprive deprived stripped stripping; strip peel
stripped stripping; strip rifle loot stripped stripping; strive endeavor endeavour; strong potent;
strong stiff potent; struck stricken; student pupil; student scholar; study consider studied; study
contemplate studied; study examine analyze analyse studied; study field subject discipline; study
survey; stuff binge gorge; stuff material; stuff squeeze thrust shove; stumble stagger; stunning
sensational arresting; stupid stunned; stupidity folly; style title; style trend vogue; stylish
fashionable; sub bomber submarine wedge torpedo grinder subs; sub submarine subs; sub substitute
subs; subject capable; subject theme topic; submit relegate relegated submitted submitting;
subordinate subdue subdued; subscribe pledge; subsidiary auxiliary supplemental supplementary;
subsidiary subordinate; substantial substantive; subtle elusive; success winner; successor heir;
suck absorb; suck sucking suction; suffer endure; suffer sustain; suffering agony; suffering
miserable wretched; suffering woe woes; sugar bread scratch dough lettuce cabbage loot kale; sugar
carbohydrate carbohydrates; suggest advise propose; suggest hint; suggest intimate; suggestion
prompting; suggestion proposition; suggestion trace hint; suitable suited; suitable worthy
desirable; sum summarize summarized summed sums; summary compact; sun sunshine sunlight suns;
sunshine cheer; super crack ace tops; super extremely exceedingly; super superintendent;
supernatural occult; supervision oversight supervising; supplement accessory; supplemental
supplementary; supply provision supplying supplies; support confirm affirm affirmed; support
documentation; support hold sustain held; support reinforcement; support subscribe; supporter
sponsor patron; supporting encouraging; suppose speculate conjecture; supposed alleged; supposed
hypothetical; suppress inhibit; suppression inhibition; supreme sovereign; sure certain; sure
certainly surely; surf breaker breakers; surf browse; surface coat; surface rise risen rising rose;
surgical operative; surprise storm; surprisingly amazingly; surrender resignation; surrender
yielding; surround besiege besieged; surrounding encompassing; survey resume sketch; survival
endurance; suspect defendant; suspect distrust; suspension hiatus; suspension pause interruption;
suspicion distrust; suspicion intuition; suspicious wary; sustain nurture; sustain prolong
prolonged; swallow sup; swear curse swore sworn; swear verify swan assert affirm affirmed swore
sworn verified; sweat stew; sweater jumper; sweep broom swept; sweet dessert; swim drown swam
swimming; swim float swam swimming; swimming liquid; swing dangle dangling swung; swing sway swung;
swinge singe singing swinging; swinging tripping; switch replacement substitution; switch shift;
sworn pledged; synthesis deduction; system organization organisation arrangement; system scheme; t
tonne tonnes ts; table mesa; table postpone shelve defer deferred shelves; tablet pad pads; tablet
pill; tackle harness; tackle rigging; tackle undertake undertaken undertook; tactics tactic
maneuver; tag rag shred rags tags; tailor orient; tailor sew sewing; take accept admit admitted
admitting taken taking took; take accept taken taking took; take assume adopt acquire taken taking
took; take assume taken taking took; take bring convey brought taken taking took; take choose select
chose chosen taken taking took; take claim exact taken taking took; take consume taken taking took;
take deal consider dealt taken taking took; take fill taken taking took; take film shoot shot taken
taking took; take lead direct guide conduct led taken taking took; take occupy occupied taken taking
took; take read study learn learnt studied taken taking took; take read taken taking took; take
remove taken taking took; take train direct aim aimed aiming aims taken taking took; take yield
proceeds taken; taken interpreted; taking winning; talented gifted; talk lecture; talk sing peach
sang singing sung; talk speak mouth utter spoke spoken; talk speak spoke spoken; talk spill; talks
dialogue negotiation; tall marvelous marvellous improbable; tame cultivate; tame meek; tame reclaim;
tame subdue subdued; tanker oiler oilers; tap bug intercept bugs tapped tapping taps; tap exploit
tapped tapping taps; tap pat rap pats taps; tar mariner mariners; target prey quarry; taste
appreciation; taste preference; taste smack; tax assess taxed taxes taxing; tax task taxed taxes
taxing; tax taxation taxes; taxi cab; teacher instructor; teaching commandment commandments;
teaching instruction; team squad; tear bout bust binge tore torn; tear snap bust snapped snapping
tore torn; tearing watering; tease flirt; tease loosen; technical mechanical; technical proficient;
technical technological; technique proficiency; technology engineering; teen teenage adolescent;
teen teenager adolescent; telecom telecommunication telecommunications; tell assure told; tell
evidence told; tell narrate narrated told; tell separate distinguish differentiate told; telling
impressive; telling notification; telling relation; telling revealing; telling singing; temper
harden; temper irritation; temper toughness; temple synagogue; tempo pacing; temporary temp; ten
decade tens; tendency disposition inclination; tendency leaning; tender attendant; tender fond
affectionate; term strings; terminal depot; termination expiration; terms footing; terrace patio;
terrestrial mundane; terrible awful horrific frightening dire dreadful dread fearful horrendous
dreaded; terrible awful painful dreadful; terrible severe wicked; terrible tremendous; terribly
awfully; terrified frightened panicked; terrifying terrific; territory soil; terror brat; test exam
examination; test quiz; test screen; test trial; text textbook; theme motif; theology divinity;
theory possibility hypothesis; therapist healer; therefore consequently; thesis dissertation; thick
midst; thin dilute diluted; thin lean; thin slender; thin slim; thin sparse; thing matter affair;
think believe consider conceive thought; think guess imagine suppose reckon thought; think remember
recall retrieve thought; thinking intelligent reasoning; third tertiary; thirteen xiii; thirty xxx;
thorough exhaustive; thought idea; thought thinking; thought view opinion sentiment persuasion;
thoughtful attentive; thread ribbon; thread string strung; thread yarn; threat menace; threat
terror; threaten menace peril; threatening lowering; threatening sinister ominous; three iii; three
trey; three trio trinity leash trey threesome; threshold doorstep; thrill vibrate vibrating; thrive
flourish prosper; thriving prosperous roaring booming flourishing; throttle accelerator; throw cast
threw thrown; throw shed shedding threw thrown; throw stroke thrown; throw switch flip flipped
flipping threw thrown; thrust stab; thumb hitch; thunder roar; thunder smack; thus therefore hence;
ticket slate; ticket tag tags; tide surge; tie affiliation ties; tied laced; tight compressed;
tighten constrain constrained; timber lumber; time clip; time clock; tiny petite; tip angle lean
tilt tipped tipping tips; tip fee feed fees tipped tipping tips; tip steer tips; tip tumble tipped
tipping tips; tire bore tiring; tire exhaust sap tiring; tire fatigue jade weary fag tiring; tire
fatigue jade weary tiring; tissue weave woven; tit nipple tits; title championship; title entitle
entitled; toast crisp; toilet sewer gutter; token nominal; token relic souvenir; tone chant; tone
strengthen; too besides likewise; too overly excessively; tool creature puppet; tool instrument; top
exceed topped topping tops; top height peak summit elevation pinnacle meridian tops; top lead led
topped topping tops; top peak summit crest tops; top upside tops; torch flashlight; toss dispose
discard fling flung; toss slash; total add sum tally added adding adds summed sums; total aggregate;
total amount sum sums; touch concern refer relate pertain pertaining referred referring; touch ghost
trace; touch signature; touch stir stirred stirring; touching affecting; tough bully; tough hood
punk thug; tough rugged; tough sturdy; tour circuit; tour hitch; tower column pillar; tower hulk
loom; tower tug; town township; toy fiddle toys; toy flirt toys; toy miniature toys; tracking
trailing; tract pamphlet; tract parcel; trade craft; trade merchandise; trade switch swap swapped
swapping; trademark hallmark; tradition custom; traffic dealings; trail drag dragged dragging; trail
shack; trailer drone poke; trailer preview; train caravan; train condition discipline; train develop
prepare educate; train prepare groom; train string; training grooming; tram trolley; transfer shift
transferred transferring; transfer transplant transferred transferring; transfer transportation;
transform translate; transition conversion; transition modulation; transition passage; translate
interpret; translator interpreter; transmission transmitting; transparency foil; transplant graft;
transport delight enchant enchanted; transport ecstasy; transport shipping; transportation fare;
transportation transit; trap pin pinned pins trapped trapping; trash chalk meth crank; trash junk
scrap scrapped; trash pan pans; trash rubbish; trash scrap rubbish; trash scum; travel journey
travelled travelling; travel trip travelled travelling tripped tripping; treason betrayal; treasure
cherish; treasure gem gems; treated tempered hardened; treatment discussion discourse; treatment
handling; treaty accord pact; treble soprano; tree corner; trench entrench entrenched; trend
tendency; tribe clan kin; tricky catchy; tricky cunning sly dodgy; tricky slippery; tried tested;
trigger initiation; trim tailored; trinity threesome; trip stumble tripped tripping; trip trigger
spark activate tripped tripping; triple treble; triple trio; triumph crow; triumph prevail; triumph
rejoice; trivial superficial; trouble bother; trouble bother fuss hassle; trouble bother
inconvenience; trouble difficulty; trouble disorder distract; trouble upset disturb upsetting;
troubled turbulent disruptive; trough gutter; true admittedly; true truthful; truly sincerely; trump
trumpet; trust combine cartel; trust commit entrust committed committing entrusted; trust reliance;
trustee regent; truth accuracy; try attempt seek essay sought tried tries trying; try effort attempt
endeavor endeavour tries; try hear heard tried tries trying; try judge tried tries trying; try taste
sample tried tries trying; try test prove essay examine proven tried tries trying; trying stressful;
tub bathtub; tub vat; tube pipe; tube tubing; tune strain melody; tunnel burrow burrows; turkey
joker; turn bend crook; turn grow grew grown; turn reverse; turn twist; turned sour; turnout siding;
turnout widening; turnover overturn; tv television; tweet pinch twitch nip; twenty xx; twilight
dusk; twin counterpart; twin matching duplicate; twin parallel duplicate; twist bend flex bent;
twist distort distorted; twist worm wrestle; twisted distorted; two ii; type character eccentric;
typical distinctive; ugly worthless vile despicable wretched; unable ineffective; unauthorized
wildcat; uncertain unsure; underestimate underrate underrated; underground metro subway; underlying
inherent; undermine sabotage weaken; understand translate interpret understood; understanding savvy;
understanding sympathy; understood silent; underwater submerged; undo loosen undone; unfair unjust;
unfit disqualify disqualified; unfortunately alas; unhappy distressed; unification uniting; unified
coordinated; union brotherhood; union pairing mating coupling; union unification; unite merge unify
unified; unite unify unified; united joined; unknown alien stranger; unknown obscure; unknown
unidentified unnamed; unlawful improper unconventional; unlawful wrongful; unlikely improbable;
unlikely unbelievable improbable; unlimited outright; unreliable treacherous; unrest fermentation;
untouched unaffected; unwanted undesirable; upset confused; upset disorder; upset disturbance; upset
overthrow; upset overturn overturned upsetting; urge cheer inspire urging; urge impulse; urge itch;
urgent pressing; urging spur; urging urgency; use apply employ utilize applied used uses using; use
consumption uses; use exercise employment usage utilization uses; use practice used uses using; use
role purpose function uses; used exploited; using exploitation; usually normally commonly; utility
substitute; utility usefulness; utter emit emitted; vacuum hoover; vacuum void vacancy; vague faint
dim; vague obscure; vain futile; vain swollen; valley vale; value appreciate prize treasure; value
measure assess evaluate; value rate; value respect prize esteem; van caravan vans; van vanguard
vans; vanguard forefront; vanity dresser; variable varying; variant variance discrepancy; variation
fluctuation fluctuations; variety diversity; variety mixture; various diverse; various versatile;
vary depart varied varies; vastly immensely; vault hurdle; vector transmitter; vegetable veg;
vegetation flora botany; vengeance retribution payback; vent volcano; ventilation airing; venture
embark; venture speculation; verge brink; verge wand; verse rhyme; version adaptation; version
edition variation variant; version translation rendering; vertical perpendicular; vertical upright;
vertical upright erect; very identical; very really real; vest robe; vet veterinary vets; veteran
seasoned; veteran vet vets; viable feasible; vibe vibration; vicious poisonous; victorious
triumphant; victory triumph; video picture; video television; view opinion; view scene aspect
prospect vista panorama; view survey; vile sickening; village hamlet; village settlement; violation
infringement; violation infringement misdemeanor; violence fury; violent fierce tearing; violin
fiddle; vision imagination; vision sight; visit chat jaw gossip chatter chatting jaws; visit impose
inflict; visit inspect; visual optical optic; vocal outspoken; void null; volunteer unpaid;
volunteer voluntary; vote suffrage; vote voting ballot; vulgar coarse; wait expect await; wait hold
delay; wake aftermath woke woken; wake awake awaken arouse aroused waking woke woken; wake awaken
arouse aroused waking woke woken; wake viewing woke woken; walk pass; walker pedestrian; wall fence
surround; wandering planetary erratic; wandering winding; want deprivation wan; want desire wan;
want lack deficiency wan; want need require wan; want need wan; want wish wishing wan; wanted
precious cherished; wanting lacking deficient; war warfare wars; warmer heater; warn discourage;
warning exemplary; warp buckle; warp distort distorted; warrant endorsement sanction; wash launder
laundering; wash rinse; washing laundry; waste barren; waste consume ware; wasted diminished; wasted
pointless senseless; wasted skeletal; watch follow; watching observation; wave curl waving; wave
flap waving; wave flourish waving; way direction ways; way means ways; way path ways; way room ways;
way style fashion mode manner ways; weak imperfect; weakened diminished; wealth riches; weapon
artillery; wear clothing wore worn; wear endure wore worn; wearing erosion; wearing exhausting
tiring; weather brave endure; weed dope; weight angle; weight burden; weird uncanny; welfare upbeat
wellbeing; well easily; well swell swollen; welsh welch; west westward; wet moisture; wharf berth
moor; whatever whatsoever; wheat straw; wheeler cyclist biker; whip lash whipped whipping; whip
strap slash lash strapped whipped whipping; whipping tanning; white snowy; whole completely totally
entirely altogether wholly; whole hale; wholesale sweeping; whore prostitute tart; wick taper;
wicked sinful; wicket hoop; wicket lattice; wide broad; wide broad extensive blanket encompassing;
wide spacious; width breadth; win earn garner winning wins won; win gain acquire winning wins won;
win gain advance winning wins won; win profits wins won; win succeed winning wins won; wind jazz;
wind nose scent wound; wind roll wrap wound wrapped wrapping; wind thread wander weave wound woven;
wind twist curve wound; winding twisting; windy tedious; windy visionary; wing backstage; winner
victor; winning victorious; wipe rub; wire telegram; wired pumped; wish bid bidding bids; wish
regard compliments; witch glamour hex enchant enchanted; withdraw swallow withdrawn withdrew;
withdrawal detachment; withstand defy; witness informant; witness viewer spectator; wizard magician;
woman char women; womb uterus; wonder admiration; wonder curiosity; wonder inquire; wonder marvel;
wondering questioning speculative; wood forest woods; wool fleece; word discussion; word phrase
articulate formulate formulated; words language lyric; words row quarrel rows; work bring brought
wrought; work employment; work exercise wrought; work process wrought; work study; work workplace;
working operative; works deeds; works plant; world domain; world earth globe; world global worldwide
planetary; world public populace; world reality; world universe existence cosmos; worldwide
universal cosmopolitan; worm insect; worried upset disturbed distressed; worry concern headache;
worrying disturbing troubling; worship revere revered; worst whip pip whipped whipping; worth
deserving; wound injure injured injuring; wound lesion lesions; wow scream riot; wrap enclose
enclosed wrapped wrapping; write compose written wrote; write pen compose penned pens written wrote;
written scripted; wrong improper; wrong incorrect; wrong incorrectly wrongly; x ex; x ten; yahoo
hick hicks; yard grounds; yarn narration; yeah yea; year yr yrs; years age ages; years days; yelling
shouting; yellow chicken; yield soften; young immature; young offspring; young youthful; zone
partition zoning; zoom soar; zoom surge soar
"""
