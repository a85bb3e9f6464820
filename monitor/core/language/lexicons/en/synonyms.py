"""English words that may stand for one another.

Derived from WordNet 3.1 (Princeton University). A group is

- the single words in lower case of a synset that are among the 20,000 commonest English words
  (wordfreq 3.1.1) and have that meaning as one of their first four (verbs: six), or three times in
  the tagged texts;
- a verb and the one it is a manner of, both among the 6,000 commonest and in one of their first two
  meanings;
- two words that WordNet derives from one another ("pay", "payment"), among the 6,000 commonest,
  with the same first three letters.

Beside the words stand their irregular forms ("bought", by WordNet's exceptions and simplemma 2).
Groups with a word for a grave crime, a death, a step of the law or an outcome (kill, die, murder,
rape, assault, torture, shoot, steal, corrupt, accuse, charge, arrest, convict, acquit, deport,
deny, win, terrorist) are left out: no two names of those tell the same. So are those with a number,
a length of time or kin (million, second, days, years, father, mother and the like), which only
figures of speech make one.

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
pervert; abuse shout; academic academy; accent dialect; accept acceptable; accept acceptance; accept
acquire; accept adopt; accept bear assume bare bore born borne; accept consent; accept honor; accept
honour; accept permit permitted permitting; accept react; accept receive; accept recognize; accept
respond; acceptable satisfactory; accepted recognized recognised; access accessible; access
admission; access approach; access gain; access reach; access recover; accidental incidental;
accidentally incidentally; accidentally unexpectedly; accommodate adapt; accommodate oblige obliged;
accompanying attendant incidental; accordance accord; accordingly consequently; account balance;
account bill; account calculate; account explanation; accurate exact precise; accustomed customary;
ache aching; achieve achievement; achieve succeed; achievement accomplishment; acid acidic; acid
bitter; acid dose dot superman dots; acknowledge receipt; acknowledge recognise; acquaintance
familiarity; acquisition acquire; act acting acted acts; act action acted acts; act actor acted
acts; act approach acted acts; act attack acted acts; act attempt acted acts; act behave acted acts;
act commit acted acts committed committing; act continue acted acts; act counter acted acts; act
create acted acts; act dare acted acts daring; act deed acts; act effect acted acts; act engage
acted acts; act essay acted acts; act finish acted acts; act hurry acted acts; act joke acted acts
joking; act manage acted acts; act offer acted acts; act participate acted acts; act partner acted
acts; act perform acted acts; act proceed acted acts; act pursue acted acts; act rage acted acts
raging; act react acted acts; act repeat acted acts; act respond acted acts; act romance acted acts;
act sauce acted acts; act seek acted acts sought; act serve acted acts; act storm acted acts; act
surprise acted acts; act toy acted acts toys; act volunteer acted acts; action accomplish execute
fulfill fulfil fulfilled fulfilling; action activity; action challenge; action complete; action
effect; action finish; active activity; active fighting; active participating; activist militant;
actor worker; actual existent; actual factual; actual genuine literal; ad advertising advertisement
advert ads; adaptation adjustment; adapted altered; add addition added adding adds; add button added
adding adds; add combine added adding adds; add compound added adding adds; add contribute lend
bestow added adding adds bestowed lent; add factor added adding adds; add increase added adding
adds; add string added adding adds strung; add supply added adding adds supplied supplies; addiction
dependence dependency; addition accession; additional extra; address communicate; address label
labelled; address speech; adhere cling; adjacent neighboring; adjust adapt conform; adjust align;
adjustment modification alteration; administration disposal; administration organization
establishment organisation governance brass; administration presidency; admit acknowledge admitted
admitting; admit admission admitted admitting; admit permit admitted admitting permitted permitting;
adopt adoption; adopt borrow; adoption acceptance; adoption borrowing; adult grown; advance
beforehand; advance boost; advance contribute; advance foster; advance improvement; advance inch;
advance nose; advantage favor; adventure essay; adventure venture stake hazard; advise notify
notified; advocate counsel counselor counsellor; advocate preach; advocate proponent proponents;
advocate urge urging; aerial antenna; affair involvement intimacy liaison; affect bother; affect
bullshit; affect pretend sham; affect refer referred referring; affect regard involve; affect
relate; affected unnatural; affirmative approving; afford affordable; age develop aged ageing ages;
age mature aged ageing ages; aged elderly; agency agent; agency representation; agent factor broker;
aggression hostility; agree accept; agree accord concord; agree agreement; agree concord; agree
consent; agree equal; agree grant; agree parallel; agree pattern; agree resolve; agree settle; agree
twin; agreement accord; agreement arrangement; agreement correspondence; agreement understanding;
agricultural farming; agriculture farming; ahead beforehand; ahead leading; aid assistance aids; aid
cure aided aiding aids; aid ease aided aiding aids; aim calculate aimed aiming aims; aim heading
bearing aims; air aura airs; air bare aired airing airs; air breeze airs; air broadcast beam
transmit aired airing airs transmitted transmitting; air vent aired airing airs; airline airway
airways; akin kin; alarm appall horrify appalling horrified horrifying; alcoholic lush; alert alarm;
alert awake; alert lively merry; alien alienate alienated; alien exotic; alien foreigner; alike
likewise; alive animated; alliance ally allied allies; alliance coalition alignment; alliance
confederation; allied confederate; allow accept; allow admit admitted admitting; allow afford; allow
appropriate reserve; allow bear bare bore born borne; allow consent; allow estimate; allow favour;
allow grant; allow legitimate; allow portion; allow privilege; allow stomach; allow suffer; allow
yield; almost near nearly virtually; alone entirely exclusively solely; alone lonely lone solitary;
alone solo; alone unique; alongside aboard; alter spay spade; alternate interchange tack;
alternative substitute alternate; altitude elevation; always constantly invariably; always ever;
always forever constantly; amateur recreational unpaid; amaze astonish astound amazed astonishing
astounding; amazed stunned; amazing astonishing; amazing awesome; ambush lurk lurking; amenities
comforts; ammunition ammo; amount measure quantity; amount sum sums; ample plentiful; ample sizable;
amplify exaggerate amplified exaggerated; anchor backbone keystone; angel saint; anger ira wrath;
angle bend bent; angry anger; angry furious raging; animal beast creature fauna brute; animal
sensual; animation vitality; annexation appropriation; announce declare; announce denote; announce
herald; announce inform; announced proclaimed; announcement announce; announcement proclamation;
annoyed harassed; annoying irritating teasing; annual yearly; annual yearly yearbook; annually
yearly; answer counter; answer react; answer resolve; answer respond; answer respond reply replied;
answer response reply; answer solve; answering respondent respondents; anthem hymn; anticipated
awaited; anticipation expectancy; anyway anyhow; anyway anyways anyhow; apart aside; apparent
seeming; apparently obviously plain evidently plainly; apparently seemingly ostensibly; appeal
attract; appeal charm; appeal invoke; appeal prayer; appealing sympathetic; appear apparent; appear
appearance; appear flash; appear rise risen rising rose; appear shine; appearance appearing;
applause clapping; application apply applied; application coating; apply applicable applied; apply
commit applied committed committing; apply concern applied; apply exercise applied; apply implement
applied; apply refer applied referred referring; apply relate applied; apply request applied; apply
resort applied; apply strain applied; apply tap applied tapped tapping taps; apply waste applied;
appointed prescribed ordained; appointment fitting; appointment naming designation; appreciate
regard; appreciated apprehended; appreciation admiration; apprentice learner; appropriate capture
seize conquer; appropriate portion; approval blessing approving; approved sanctioned; approximately
roughly; apt pertinent; aqua turquoise; arc bend bent; arc curve arch; arc spark; arch wicked;
archer bowman; arctic icy glacial; area field arena domain orbit sphere; area region; argue dispute;
argue indicate; argument argue; argument controversy arguing contention tilt; argument debate; arm
fortify armed arms fortified; arm weapon arms; arms weaponry munition munitions; arranged staged;
arrangement placement; arranging transcription; array align; arrive shore; arrive succeed; arrow
pointer; art artist arts; art artistic arts; art graphics artwork arts; art prowess arts; article
clause; artificial unreal; artist artistic; artistic aesthetic; arts humanities; ask expect require
asked asking asks; ask inquire asked asking asks; ask phrase asked asking asks; ask request asked
asking asks; ask word asked asking asks; asking request; asleep numb; assembly fabrication
assemblies; assembly forum assemblies; assessment appraisal; assessment judgment; asshole arse;
asshole bastard motherfucker prick; assist ease; assistance assist; assistant adjunct; assistant
assist; assisted aided; associate affiliate; associate ally allied allies; associate companion;
association associate; assume adopt; assume presume; assume resume; assume seize; assumed pretended
sham; assumption premise; assure reassure; astonishing staggering astounding; astronomical galactic;
asylum sanctuary refuge; athlete jock; athletic athlete; atmosphere atm; attack approach; attack
bomb; attack gas gases; attack jump; attack onset; attack pepper; attack raid; attack rush; attack
strike stricken struck; attempt adventure; attempt struggle; attempt undertake undertaken undertook;
attend advert; attend attendance; attendant attendee attendees; attended accompanied; attending
attendance; attention attend; attention attending; attic loft; attorney lawyer; attract attraction;
attract charm; attraction magnet; attractive attract; attribute assign; audit inspect; august grand;
august revered; aunt auntie; author generator; author pen penned pens; author writer; authority
confidence assurance; authority dominance authorization; authorization empowerment; authorization
sanction; authorized authorised authoritative; autograph inscribe inscribed; automatic reflex;
automatic robotic; automatically mechanically; auxiliary accessory adjunct; auxiliary aide;
availability accessibility; available availability; available usable; avatar incarnation embodiment;
avenue boulevard; average achieve; average amount; average mediocre; average medium intermediate;
average norm; average ordinary; average reach; avoid escape; avoid prevent; avoid void; avoidance
dodging; award certificate; award grant; award honor honour; award pension; award prize; aware
mindful; awareness consciousness; away aside; away forth; awful nasty; awful terribly awfully;
awkward clumsy; axis bloc; baby babe infant babies; baby handle babies; baby spoil indulge babies;
baby treat babies; bachelor bach; back backward; back backwards backward; back champion; back go
goes going gon gone went; back hind hinder; back move moving; back okay; back rear; back support;
back support endorse; back travel travelled travelling; back warrant; background accent; background
stress; backlash rebound repercussion repercussions; bacteria bacterium; bad spoiled; bag pocket
bags; bag purse handbag bags; bait lure; balance cancel cancelled cancelling; balance equilibrium;
balance poise poised; balancing reconciliation; ball globe; ball wrap wrapped wrapping; balloon
inflate inflated; ban banish banished banned banning bans; ban censor banned banning bans; ban
prohibition bans; band ring rang; band stripe; band tie tied ties tying; bang blast bam clap; bang
bolt slap smack; bang slam slammed slamming; bank deposit; bank tip tipped tipping tips; banned
prohibited; bar banish relegate banished barred barring bars relegated; bar block blockade barred
barring bars; bar exclude barred barring bars; bar saloon bars; bare publish; barker doggy; barrage
bombardment; barrel drum; base bag bags; base basal; base foundation; base humble; base immoral;
basement cellar; bash brawl; bash sock bop sox; basic canonical; basic introductory; basic staple;
basically essentially fundamentally; basics fundamentals; basin watershed; basis cornerstone; basket
hoop; basketball hoops; bastard illegitimate; batch clutch; baton wand; batter buffet; batter hitter
batsman; battle combat; battle conflict struggle; battle struggle; bay quest bays; beacon
lighthouse; beam glow; bean dome attic noodle; bear earn bare bore born borne; bear fruit bare bore
born borne; bear permit bare bore born borne permitted permitting; bear realise bare bore born
borne; bear retain bare bore born borne; bear transport bare bore born borne; bearing carriage
posture; beast savage brute wildcat wildcats; beat cream beaten; beat defeat beaten; beat drum
beaten; beat floor beaten; beat hammer beaten; beat master beaten; beat overcome beaten; beat pound
beaten; beat pulse heartbeat beaten; beat rhythm beaten; beat shape beaten; beat shell crush beaten;
beat strike beaten stricken struck; beat trump beaten; beat worst beaten; beating licking; beating
whipping; beauty dish peach sweetheart knockout lulu; become amount became; become develop became;
become form became; become grow became grew grown; become occur became occurred occurring; become
reduce became; become rise became risen rising rose; become root became; become spring became
sprung; become suit became; become turn became; bed plant bedding beds; bed supply bedding beds
supplied supplies; beef complain; begin dawn began beginning begun; begin mouth began beginning
begun; behavior conduct behaviour; behind ass bottom seat rear tail butt stern bum arse fanny
posterior buns; behind slow; believe accept; believe belief; believe consider; believe expect;
believe judge; believe regard; believe trust; believe understand understood; believe view; bell
buzzer; bell toll; below beneath; below downstairs; belt knock bang smash bash; bench exhibit; bench
judiciary; bench terrace; bend flex bent; bend fold crease; benefit acquire; benefit aid aided
aiding aids; benefit gain profit; benefit net nets; benefit welfare; benny sesame; berth moor; best
beat beaten; best better; best crush; best trump scoop; bestow confer bestowed conferred; bet
promise bets betting; bet stake bets betting; bet stake stakes wager bets; bet swear rely depend
calculate reckon bets betting relied relies swore sworn; bet wager bets; bet wager bets betting;
betray deceive; better aid aided aiding aids; better change; better develop; better fix; better
help; better improve; better improve amend; better perfect; better polish; better reform; better
repair; better upgrade; bias diagonal; bias predetermine predetermined; bias prejudice; bid invite
bidding bids; bid tender bidding bids; bid tender bids; bidding summons; big bad; big large; bike
bicycle; bike motorcycle; bill measure; bill push; billy baton; bind obligate oblige bound obligated
obliged; bind truss bound; biological biology; bird boo raspberry; bird chick doll dame skirt; birth
bear bare bore born borne; bit chip scrap flake bits flakes; bit piece bits; bitch beef crab; bitch
complain; bitch cunt; bitch kick beef; bitch plain; bite grip bit biting bitten gripping; bite snack
bitten; bite sting bit biting bitten; bite sting bitten; bizarre eccentric freaky; black dim bleak;
blah rant; blame rap; blank dummy; blank utter; blanket mantle; blaze brilliance glare; blazing
blatant conspicuous; blazing dazzling glaring; bleak barren; blending shading; blessing boon;
blessing thanksgiving; blind dim; blink wink; blink wink blinking; block blockade embarrass hinder;
block cube; block jam jammed jamming jams; block prevent; blocked plugged; blog communicate; blood
ancestry lineage pedigree; blood rip rake; bloom flush blush; blossom unfold; blow bump blown; blow
float drift blew blown; blow reverse reversal setback blown; blue depressed gloomy; blur smear
blurred; board catch caught; board enter; board plank; boat row rowing rows; bob tail dock; bodily
corporal; body trunk torso bodies; boiler kettle; bold sheer bluff; bomb shell; bombing bombardment;
bond alliance; bond bail; bond tie attach bind bound tied ties tying; bone drum; bone pearl ivory;
bonus incentive; book record; book request; book reserve; book schedule; book script; book volume;
boom blast nail smash; boom din; boom gravy; boom thunder; boom thunder roar roaring; boost
encouragement; boost hike; boost hike hiking; booster promoter; boot reboot; boot trunk; booth
stall; border borderline; border bound; border frame; border margin perimeter; border shore; bore
caliber calibre; boring drilling; boring dull tedious; born innate; boss brag; bother annoyance;
bother devil gravel rag annoy irritate irritated irritating rags; bother strain; bottom penetrate;
bottom strike stricken struck; bottom supply supplied supplies; bouncing spirited; bound bounce
leap; bound boundary; bound boundary bounds; bound burst; bound destined; bound hop hopped hopping
hops; bound shore; bow bend bent bowed bows; bow fore bows; bow submit defer bowed bows deferred
submitted submitting; bowl trough; bowl wheel; box boxing boxed boxes; box package boxed boxes
boxing; boxer packer packers; boxing packing; boyfriend beau; brace poise poised; brace stimulate
arouse aroused; brain genius mastermind; brain wit mentality wits; branch fork; branch offset;
branch subdivision; brand label labelled; brand trademark; brave courageous; brave hardy fearless;
bravo assassin; break breach rift broke broken; break breach violate offend broke broken; break
burst broke broken; break burst erupt broke broken erupted; break bust broke broken; break conflict
broke broken; break damage broke broken; break destroy broke broken; break escape broke broken;
break fault fracture broke broken; break interrupt broke broken; break interruption broke broken;
break ruin broke broken; break sin broke broken sins; break snap broke broken snapped snapping;
breakdown rot rotting; breast summit; breast tit boob tits; breath hint; breathing ventilation;
breed multiply bred; breed spawn bred; breeze picnic; bridge connect; bright brilliant vivid; bright
brilliantly brightly; brilliant glorious magnificent splendid; brilliant superb; bring carry brought
carried; bring channel brought; bring create brought; bring deliver brought; bring institute
brought; bring land brought; bring return brought; bring transport brought; bring tube brought;
bringing delivery; broadcast bare; broadcast satellite; broaden diversify diversified; broke bust;
broken crushed humiliated; bronze tan tanning; brotherhood fraternity; brow eyebrow; brown color;
brown cook; browse graze grazing; brush sweep swept; bubble ripple; buck jerk hitch; buff buffet;
buff caramel; buffalo cow cows; buffer cushion soften; buffer fender; bug glitch bugs; bug tease
badger bugs; build create built; build develop built; build physique; build progress built; building
construction; built reinforced; bullet heater; bullet slug; bullshit pretend; bully hector bullied;
bullying intimidation; bum loaf; bum sponge; bump relegate relegated; bump swelling prominence hump;
bunch cluster; bunch cluster bundle; bunk berth; burden saddle; burger hamburger; burial burying;
burn beam burnt; burn bite sting bit biting bitten burnt; burn destroy burnt; burn glow burnt; burn
ruin burnt; burn shine burnt; burn tan; burning combustion; burst explode; bury swallow immerse
buried immersed; bus heap buses; bus transport buses; bush scrub; bush shrub shrubs; business job
occupation jobs; bust flop; busy interfering meddling; busy occupy busiest occupied; busy potter
busiest; butch dyke; butt goat; butt neighbor; buy acquire bought buys; buy buying bought buys; buy
purchase bought buys; buyer purchaser; buying purchasing; buzz hum; bye goodbye; c hundred cs;
cabinet console; cabinet locker; cable wire telegraph; cache stash; cage coop; cake coat; cake
patty; calculation figuring computation; call cry scream shout yell cried cries crying; call cry
shout yell cries; call label labelled; call meet met; call order; call phone ring telephone rang;
call pipe piping; call rally; call request; call style; call term; call title; call visit; calm
comfort; calm gentle; calm steady; camp tent; campaign push; campaign safari; campaigning candidacy;
canal duct; cancel offset cancelled cancelling; cancel scratch scrub cancelled cancelling; candidate
nominee; candidate prospect; candle taper; candy glaze glazed; cannabis hemp; canon canyon; cant
cock; cant slang; cant tilt; cap crest capped caps; capacity capability; cape ness; captain skipper;
caption subtitle subtitles; capture attract; capture entrance charm trance enchant fascinate
enchanted fascinated; capture seizure; car auto automobile cars; card ensure; card separate; care
aid aided aiding aids caring; care assist caring; care attend caring; care attention aid tending
aids; care caring; care caution precaution; care conduct caring; care control caring controlled
controlling; care deal handle manage caring dealt; care desire caring; care direct caring; care fear
concern; care process caring; care worry caring worried; career calling; career travel travelled
travelling; careful measured deliberate; carefully cautiously; carpet rug; carrier bearer; carry
bear bare bore born borne carried; carry carrier carried; carry channel conduct convey transmit
carried transmitted transmitting; carry communicate carried; carry express convey carried; carry
feature carried; carry fly carried flew flies flown flying; carry measure carried; carry motor
carried; carry pack carried; carry retain carried; carry transport carried; cartoon sketch; case box
boxed boxes boxing; case event; case instance; case pack; case package; case suit lawsuit; cash
exchange; cashier teller; cast mold; cast stamp mold mould; castle palace; cat kat cats; catalyst
accelerator; catch acquire caught; catch attract caught; catch bag bags caught; catch capture
caught; catch grab caught grabbed grabbing; catch haul; catch hitch caught; catch hunt caught; catch
pull caught; catch surprise caught; catch trap caught trapped trapping; catching contagious;
catching contracting; catching detection spying spotting; cattle cows; cause create; cause decide;
cause determine; cause drive campaign movement effort crusade driven drove; cause effect; cause
force; cause grounds; cause influence; cause lead led; cause move moving; cause occasion; cause
shape; cave undermine; cc ml mil mls; cd candle; celebrate celebration; celebrate observe;
celebration festivity festivities; cemetery graveyard; cent penny pence; centenary centennial;
center concern; center core meat sum substance essence kernel sums; center focus centre concentrate
pore pores; center listen; center middle halfway midway; center refer referred referring; center
relate; center touch; central key fundamental cardinal primal keys; century hundred; ceremony
ceremonial; certificate certification credentials credential; certification authentication;
certification documentation; chain secure; chains irons; chair discuss; chair moderate; chairman
chair; challenge appeal; challenge contest; challenge dare daring; challenge dispute; challenge
invite; challenge sue sued suing; challenging ambitious; challenging intriguing; champion champ;
champion defend; championship backing patronage; chance attempt; chance casual; chance essay; chance
happen; chance luck fortune hazard; chance occur occurred occurring; chance opportunity; chance
pass; chance probability; chance risk adventure hazard gamble; chance seek sought; change acquire;
change add added adding adds; change affect; change alter modify modified; change alternate; change
ash ashes; change assume; change blind; change bring brought; change cash; change chill; change
clean; change clear; change collapse; change color; change contribute; change convert; change cool;
change correct; change crack; change damage; change decrease; change develop; change dirty; change
disorder; change dress; change dry dried drying; change edit; change empty emptied; change enable;
change exchange convert commute; change exchange interchange; change fail; change fat fats; change
fill; change form; change format formatting; change full; change grace; change grow grew grown;
change heat; change humble; change impact; change improve; change increase; change inform; change
land; change leave left; change mark; change modification alteration; change move moving; change
narrow; change obtain; change parallel; change prepare; change ready; change receive; change reform;
change replace; change resume; change reverse; change rise risen rising rose; change sell sold;
change shape; change shift; change soil; change sub subs; change substitute; change switch; change
touch; change trade; change transfer transferred transferring; change transition; change travel
travelled travelling; change turn; change vary alter varied varies; change warm; change wet; change
yield; channel groove; channel guide; channel transport transmit transmitted transmitting; char sear
sears; character fiber fibre; character grave; character quality; characterization depiction; charm
witch; chart graph; chase pursue; chase quest; chase romance; cheap inexpensive; cheap loud flash;
cheap punk bum cheesy; cheat chess; cheat wander betray; cheating foul; check card; check examine;
check follow; check screen; check study studied; check tab tabs; check test; check tick; cheer
recreate; cheerful upbeat; cheese quit quitting; chemical chemistry; chemist pharmacist; chest
breast; chest bureau dresser; chi ki qi; chief boss foreman; child baby babies; child childhood;
child kid kids; child kid minor fry youngster fries kids youngsters; chile chili chilly chilli;
chill thrill; chip crisp; chips fries; chocolate cocoa; choice option alternative; choice option
selection; choice pick selection; choke gag; choose adopt chose chosen; choose decide chose chosen;
choose determine chose chosen; choose draw chose chosen drawn drew; choose fix chose chosen; choose
panel chose chosen; choose prefer opt chose chosen opted opting preferred preferring; chopped sliced
shredded; chorus choir; chorus refrain; chosen elect; christ messiah; chuck ditch; chuck eats chow;
chuck toss; church perform; cigarette fag; circle loop; circular flyer; circular rotary; circus
carnival; citadel bastion; citizen citizenship; city metropolis cities; civil civic; civil polite;
claim demand; claim exact; claim request; claim swear swore sworn; clamp clinch; clap applaud spat
acclaim clapping; clarification illumination; clash collide; clash friction; clash jar collide jars;
class grade; class refer referred referring; class size; class sort separate classify classified;
classification sorting; classify relegate classified relegated; classy posh; clay mud; clean brush;
clean dust; clean plum plumb; clean remove; clean wash; cleaning cleansing cleanup; clear authorize
authorise authorised; clear create; clear pass; clearing clarification; clearly distinctly; clever
apt; clever cunning ingenious; click chatter; click snap snapped snapping; click tick; climate mood;
climb climbing mounting; clip crop clipped cropped; clip jog clipped jogging; clip nip clipped;
cloak robe clothe clad; close closure; close conclude; close faithful; close finale; close finish
conclusion finale; close fold; close near; close seal; close shut shutting; close tight closely;
close turn; closed shut; closer nearer; closest nearest; closet cupboard; closet loo; closet
wardrobe; closing closure; closing shutdown; closing shutting; cloud fog obscure mist; clown antic
antics; club clubhouse; club gather; club nine; club society lodge guild gild; clue cue cues; clue
hint; cluster flock; clutch seize; cm centimeter cms; coach carriage; coach teach taught; coach
tutor; coal char; coalition fusion; coast glide; coat copper; coat rubber; cock hammer; cock
rooster; coconut coco; cod pod pods; code encrypt inscribe encrypted inscribed; code label labelled;
code mark; code tag tagged tagging tags; coffee chocolate; coffee java; coin mint; coincidence
conjunction; cole kale; collage montage; collapse flop; collapse tumble crumble; collect accumulate
compile; collect cod; collect gather garner; collect pearl; collect rally; collected gathered;
collected poised; collection accumulation; collection appeal; collection collect; collection
collecting assembling; collectively jointly; colonial colony; colonist settler colonists settlers;
color affect; color colour distort distorted; color colour gloss; color gloss; color gray; color
grey; color purple; color silver; color touch; colored coloured biased; colored coloured colorful;
colored coloured dyed; colored coloured negro; column editorial; combination combine; combine
aggregate; combine unite; come approach came coming; come change came coming; come coming came; come
cum semen came; come develop came coming; come exist came coming; come extend came coming; come grow
came coming grew grown; come hail came coming; come happen came coming; come land came coming; come
lead came coming led; come move came coming moving; come near came coming; come occur came coming
occurred occurring; come pass came coming; come reach came coming; come rise came coming risen
rising rose; come run came coming ran running runs; come shore came coming; come travel came coming
travelled travelling; comeback replication; comedy comic; comfort consolation; comfort console
soothe soothing; comfort ease; comfortable comfy; comic comedian; coming advent; coming approach
approaching; coming approaching; coming orgasm climax; coming upcoming approaching forthcoming;
command bid bidding bids; command burden; command dominate overlook; command exact; commanding
overlooking dominating; comment commentary; comment gloss; comment gossip; comment input remark;
comment mention; commentator reviewer; commercial commerce; commission commit committed committing;
commission outfit; commitment commit committed committing; commitment dedication; commitment loyalty
allegiance; committed attached; committee commission; common mutual; common park green commons;
common usual; communicate acknowledge; communicate convey transmit transmitted transmitting;
communicate inform; communication communicate; communication communicating; compact compress
compressed; compact covenant; company associate; company caller; company companion accompany
accompanied; company society fellowship; compare examine; comparison compare; comparison comparing;
compel obligate oblige compelled compelling obligated obliged; compete contend vie; compete rival;
competition compete; competition contest; competition rival competitor challenger contender;
competition rivalry contention; competitive compete; competitive militant; compilation compiling;
compilation digest; complaint complain; complete accomplished; complete completion; complete
discharge dispatch; complete fill; complete finish; completed realized accomplished realised;
completing complementary; complex complicated; complex composite; compliance submission;
complication ramification ramifications; compliment congratulate; compose compile; composition
composing; compound colonial; compound combine; compound heighten intensify heightened intensified;
comprehensive comp; compression contraction; computer calculator; computing calculation computation;
con scam; con sting hustle; concentrate centralize centralized; concentrate condense condensed;
concept construct conception; concern affect; concern involve; concern regard; concerned implicated;
concert settle; concession yielding; condition consideration circumstance; condition develop;
condition qualify specify qualified specified; condition teach taught; conditions weather;
confederate collaborator collaborators; confess concede; confidence confident; configuration
constellation; confine detain confined detained; confine enclose confined enclosed; confined
imprisoned captive jailed; confirm demonstrate; confirmation verification; confirming collateral;
conflict breach; conflict contrast; conflicting contradictory; confused baffled; confused scattered;
congratulations praise kudos; connected attached affiliated; connection connect; connection
connector; conquer suppress subdue subdued; consent permit permitted permitting; consent react;
consequence aftermath; conservation preservation; conservative cautious; consider abstract; consider
appreciate; consider compare; consider consideration; consider count weigh; consider debate;
consider debate deliberate; consider discuss; consider favor; consider identify identified; consider
prize; consider reflect; consider treasure; considerably substantially; consist comprise; consistent
uniform; consistently systematically; consolidated fused; constant perpetual; constitution formation
establishment; constitution makeup composition; constitutional constituent; constitutional integral
inherent; construct manufacture fabricate fabricated; construction structure; consult confer
conferred; consultant advisor adviser; consume demolish demolished; consumption expenditure;
consumption intake; contact border; contact butt; contact communicate; contact reach; contact
scratch; contact striking; contact touch adjoin adjoining; contain incorporate comprise; contain
retain; contaminated polluted; contamination taint; contempt disrespect; content capacity; content
contain; content fill; content message; contest dispute; contestant protester protesters; continue
maintain; continue preserve uphold upheld; continue proceed; continue resume; continue speak spoke
spoken; continue travel travelled travelling; continuing chronic; continuity persistence;
continuously endlessly; contract charter; contract declaration; contract hire hiring; contract
lease; contract promise; contract rent; contract shrink; contract undertake undertaken undertook;
contrary adverse; contribute combine; contribute contribution; contribution donation; contributor
subscriber; control charm controlled controlling; control check contain moderate curb controlled
controlling; control command controlled controlling; control corner controlled controlling; control
deal controlled controlling dealt; control dominance; control drive controlled controlling driven
drove; control fly controlled controlling flew flies flown flying; control gate controlled
controlling; control guide controlled controlling; control handle controlled controlling; control
manage controlled controlling; control manipulate controlled controlling; control operate controlled
controlling; control pilot controlled controlling; control restraint; control restrict controlled
controlling; control rule controlled controlling; control verify controlled controlling verified;
controller accountant; controversy controversial; convenience gadget appliance; convenience
restroom; conversion convert; conversion rebirth; cook devil; cook fake manipulate fudge faking;
cookie biscuit cookies; cool chill; cool poise; cooling chilling; cooperate collaborate; coordinate
align; cop copper pig cops pigs; cop hook thieve cops thieves; cope header coping; copy pattern
copied copies; copy replicate copied copies; copy simulate imitate copied copies; copy transcript
copies; core nucleus; corn maize; corner guide; corner niche recession recess; corporate collective;
corporate corporal bodied embodied; corporate incorporated; corporation corp; corporation tummy;
correct compensate; correct decline slump; correct discipline; correct reverse; correspondence
symmetry; correspondent analogous; cost demand; cost involve; cost price; cost price toll; cost
require; costa rib ribs; cottage bungalow; couch lounge sofa; counsel advise counselling; counsel
urge counselling urging; count census; count counting tally; count determine; count sum summed sums;
counter anticipate; counter buffet; counter reply replied; counter respond; country area; country
land; country nation; coup takeover; couple duo duet; couple join; couple match pair mate twin;
couple mates; couple pair; couple pair duo span brace duet twain; couple pair mate; coupon voucher;
courage bravery; course class; course cover; course cross; course jet jets; course move moving;
course naturally; course pour; course track path; course trend; court act acted acts; court chase;
court courtroom; court display; court move moving; court romance woo; court tribunal; court woo;
cover apply applied; cover blanket; cover bloody; cover bread; cover butter; cover cake; cover
carpet; cover coat; cover concrete; cover contact; cover coverage; cover covering screening; cover
discuss; cover embrace comprehend encompass encompasses encompassing; cover extend; cover flood;
cover ford; cover grass; cover hood; cover ice iced; cover inform; cover jacket; cover mask; cover
paper; cover pass; cover ridge; cover roof; cover screen covert; cover sheet; cover spread; cover
steel; cover surface; cover touch; cover track cross traverse; cover wrap wrapped wrapping; coverage
reporting; crack chap; crack snap snapped snapping; cracking fracture; cradle birthplace; cramp
hamper cramps hampered; crash clash; crash collapse; crash ram rams; crash smash; crash wreck; crazy
sick mad disturbed; crazy weirdo; cream bat lick bats batting; cream crush; crease wrinkle wrinkles;
create bear bare bore born borne; create creation; create creative; create creator; create creature;
create develop; create direct; create establish; create generate; create institute; create paint;
create prepare; create produce; create realize; create shell; creation conception; creation
institution innovation founding initiation; credible believable; credit accredit accredited; credit
recognition; creek brook; creep crawl; creep crawl crawling creeping; creep crawl cringe; creep
weirdo; crew crowd bunch gang; crew gang; crime criminal; criminal outlaw crook; criminal vicious;
crisp crease wrinkle wrinkles; critical crisis crises; critical criticism; critical vital; criticism
critique; crop cultivate cropped; crop harvest; crop pasture graze cropped grazing; cross encounter;
cross ford; cross grumpy; cross span sweep traverse spanning swept; cross spoil foil queer scotch
baffle frustrate baffled frustrated frustrating; crossing intersection crossroad crossroads; crowd
fill; crowd herd; crude primitive; crude vulgar; cruise sail; crush crunch; crush jam jammed jamming
jams; crush smash; crush squeeze squash mash; crush suppress oppress oppressed; crushing
suppression; cry crying cried cries; cry pipe cried cries crying piping; cry shout cried cries
crying; cry weep cried cries crying; cry yell cries; crying instant; crying rank glaring; crying
tears weeping; crystal quartz; cube dice; culprit perpetrator; cult craze; cultural ethnic; culture
civilization civilisation; culture grow grew grown; cup introduce cups; cup shape cups; cure heal;
cure therapeutic remedy; curiosity rarity; current currency; current stream; currently presently;
curry groom; curse condemnation; curse hex; curse nemesis; curse oath swearing; curve bender; curve
crook; curve curl; custody detention; custom usage; customer client; cut chip cuts cutting; cut clip
clipped cuts cutting; cut decrease cuts cutting; cut fell cuts cutting; cut nick cuts cutting; cut
plane cuts cutting; cut reduce trim cuts cutting trimmed; cut separate cuts cutting; cut shortened
cuts; cut tail cuts cutting; cut tap cuts cutting tapped tapping taps; cut thin cuts cutting; cut
trend curve sheer slew cuts cutting; cut trimmed cuts; cute cunning; cute precious; cutter carver;
cutting bleak; cutting edged; cutting keen stabbing piercing; cutting slip; cycle bike wheel bicycle
pedal biking; cycle cps; cycle motorcycle; dad pop pa daddy papa dads pas pops; daily everyday
casual; dam dyke dams; damage harm; damage harm impairment; damage mar mars; damages amends;
damaging detrimental; damn blame blessed goddamn blamed damned blasted; damn bloody; damn curse;
damn darn; damn goddamn; damn raise; damned cursed doomed; damp weaken soften; dangerous danger;
dangerous unsafe; dare daring; dare defy daring; dare presume daring; dark shadow darkness; dark
sinister; darn mend; dash flair; dash sprint; date appointment engagement; date dating; date escort;
date stamp dating; dawn penetrate; dead absolutely perfectly utterly; dead beat beaten; deadly
insanely; deadly lethal; deadly mortal; deaf indifferent; deal act acted acts dealt; deal bargain;
deal conduct dealt; deal cover handle treat dealt; deal direct dealt; deal discuss dealt; deal
manage cope contend dealt; deal portion dealt; deal process dealt; deal trade; deal trade sell dealt
sold; dealer trader; dealing transaction dealings; dear beloved darling; dear costly pricey; dear
earnest heartfelt devout; dear lamb; death decease; death dying demise; debate argue fence contend;
debate deliberate; debut introduce; decay crumble; deceased departed; decent fitting; decide
determine; decide measure; decide resolve; decide select; decide settle resolve; decided distinct;
deciding determining; decision conclusion determination; decision decide; decline decay; decline
react; decline refuse; decline refuse reject; decline slip slipped slipping; decorated adorned;
decoration ornament; decorative cosmetic ornamental; decrease lessen; decree fiat; dedication
inscription; deep bass; deep trench; deeply intensely profoundly; defamation slander; defeat crush;
defeat frustration; defeat licking; defeat overcome; defect shortcoming shortcomings; defend
apologize; defend argue; defend defensive; deficit shortage; define specify specified; defined
outlined; defining shaping; definitely decidedly; definition define; definitive authoritative;
degenerate degraded; degenerate deteriorate deteriorated; degenerate pervert; delay detain detained;
delay retard; delegate assign designate; delegation relegation; delete cancel cancelled cancelling;
delete erase; deliberately intentionally purposely; delicate fragile; delicious delightful;
delicious yummy; deliver render; deliver rescue; demand command; demand exact; demand request;
demand require; demand requirement; democratic democracy; demolished dismantled; demonic satanic;
density concentration; dependent depend; dependent pendant; dependent subordinate; deposit
deposition; deposit sediment; deposit situate situated; depression slump; deprive impoverish
deprived impoverished; deprived disadvantaged; deputy lieutenant; deputy surrogate; derby bowler;
derive descend; descent lineage; describe inform; description describe; desert abandon; desert
defect; desert rat rats; deserve merit; design blueprint; design concert; design engineer; design
pattern; designation denomination; designed intentional; designer architect; desire fancy; desire
hunger; desire seek sought; despair desperation; desperately urgently; despise disdain; despite
contempt disdain; destroy demolish demolished; destroy destruction; destroy eliminate; destroy ruin;
destroyed ruined; destruction demolition; detailed elaborate; detection detecting; detection
sensing; detective investigator; determine define; determine determination; determine format
formatting; determine identify identified; determine narrow; determine resolve; determine select;
determine sequence; determined dictated; devastating crushing; develop discipline; develop evolve;
develop flower; develop formulate formulated; develop mature; develop occur occurred occurring;
develop suppose; develop teach taught; development develop; development evolution; development
exploitation; development growth growing; device twist; devil demon; devil dickens; devoid barren;
dick tool cock prick; dictator authoritarian; dictatorship tyranny; difference departure deviation;
difference dispute; different difference; differential derivative; differentiate specialise
specialize specialised specialized specializes specializing; differentiation specialization; dig
digging excavation digs; dig excavation digs; dig hollow digging digs dug; dig slam shaft barb digs;
dim blur blurred; dip dim dipped dipping dips; dip dunk dipped dipping dips; dip inclination dips;
direct aim aimed aiming aims; direct cast; direct guide; direct handle; direct manage; direct
operate; direct perform; direct refer referred referring; direct route; direct sight; direct target;
direct target aim aimed aiming aims; direct throw threw thrown; directing directive guiding
directional; direction guidance counsel counseling counselling; director direct; director manager;
dirt scandal; dirty filthy lousy; dirty mud; dirty soil grime grimes; disability handicap
impairment; disabled disability; disabled handicapped; disagree differ dissent; disagree discord;
disagreement variance discrepancy; disappear melt molten; disappear vanish; disappearance
disappearing; disappointed defeated frustrated; disaster catastrophe; disaster tragedy catastrophe;
disbelief skepticism; discharge emission; disciplinary corrective; disclosure revealing revelation;
disconnected abrupt; discord strife; discount deduction; discount rebate; discount slight;
discourage deter; discourse converse; discourse preaching sermon; discover attain; discovered
observed; discuss counsel counselling; discuss debate; discuss discourse; discuss moderate;
discussion discuss; disgrace degrade degraded degrading; disgrace discredit; disguise camouflage;
disgusting foul; dispatch shipment; display bench; display exhibit expose; display flash; display
pose posing; display romance; disposal disposition; dispose incline inclined; disposition
temperament; dispute scrap quarrel scrapped; disruption disturbance; disruption interruption;
distance distant; distance length; distance maintain; distinct discrete; distinction
differentiation; distinguished imposing; distribute circulate circulated circulating; district
territory dominion; district zone zoning; disturb agitate agitated; ditch trench; dive diving dove;
dive plunge diving dove; diversity diverse; divert amuse amused amusing; divide fraction; divide
watershed; divine cleric; division divide; dock pier wharf; doctor doc physician docs; doctor fix
repair restore mend; doctor sophisticate sophisticated; doctor treat; document confirm; document
documentary; dog heel hound cad dogs; dog hunt dogs; dog pursue dogs; dog quest dogs; dog track
trail chase tag tail dogs tagged tagging tags; dollar buck; dominant prevalent prevailing; dominate
eclipse; domination supremacy mastery; don hat hats; dong ding dang; donor presenter; doomed
unlucky; door threshold doorway; dope cola; dope dummy boob; dope poop; dose dosage; dot stud dots
dotted; double dual; double dual treble; double duplicate; double repeat duplicate replicate; double
twice; doubt suspect; doubt uncertainty; doubtful dubious; doubtful tentative; dozen twelve; dozen
twelve xii; draft blueprint; draft enlist; draft outline; draft pen penned pens; drag cart haul hale
dragged dragging; drag sweep tangle dragged dragging swept tangled; drain drainage; drama dramatic;
dramatic striking spectacular; draw attract drawn drew; draw describe depict drawn drew; draw drag
dragged dragging drawn drew; draw drag puff dragged dragging drawn drew; draw gain drawn drew; draw
milk drawn drew; draw plot drawn drew plotted plotting; draw reap drawn drew; draw remove drawn
drew; draw select drawn drew; draw shade drawn drew; draw suck drawn drew; draw tap drawn drew
tapped tapping taps; drawing drafting; drawing lottery; drawn worn; dream ambition aspiration; dress
apparel garment clothe clad; dress attire; dress clothes apparel; dress coat; dress costume; dress
don; dress habit; dress jacket; dress shirt; dress shoe; dressed polished; dressing stuffing; drift
stray err; drill bore; drink beverage; drink booze drank drunk; drink pledge toast salute drank
drunk; drink suck drank drunk; drink tank drank drunk; drink wine drank drunk; dripping soaking;
drive carry carried driven drove; drive coach driven drove; drive driveway driven drove; drive motor
driven drove; drive operate driven drove; drive pressure driven drove; drive push driven drove;
drive thrust driven drove; drive tool driven drove; drive transport driven drove; drive travel
driven drove travelled travelling; driven compulsive; drop cliff; drop deliver dropped dropping;
drop express dropped dropping; drop hang dropped dropping hung; drop pearl bead; drop quit dropped
dropping quitting; drop remove dropped dropping; drop sink dropped dropping sank sunk; drove swarm;
drown overwhelm submerge overwhelmed submerged; drug dose; drug medicine; drunk intoxicated; dry
ironic; duck dive diving dove; duck skirt dodge hedge parry evade fudge; dude buster; dude swell
beau swollen; dull blunt; dull blunt numb; dull mute damp; dull muted; dumb mute; dump ditch; dump
plunge; duo duet; dust dot scatter sprinkle disperse dots dotted; dust junk debris rubble; dusty
stale; duty tariff duties; dwell harp; dwell inhabit; dying anxious; eager bore; earlier originally;
earlier sooner; earn acquire; earn gross; earth hide hid hidden hiding; earthquake quake; ease
facilitate alleviate; ease simplicity; easy easily; easy slow slowly; easy soft; eat breakfast ate
eaten eating eats; eat consume exhaust deplete ate depleted eaten eating eats; eat eating ate eaten
eats; eat feed ate eaten eating eats fed; eat lunch ate eaten eating eats; eat mess ate eaten eating
eats; eat pig ate eaten eating eats pigs; eat rust ate eaten eating eats; eat wolf ate eaten eating
eats wolves; eating feeding; eclipse occult; economic economy; economy saving; edge advance; edge
border; edge border butt adjoin adjoining; edge bound boundary; edge inch; edit delete; edit
publish; editor edit; editor editorial; educated enlightened; education teaching instruction;
education training breeding; effect burden essence; effect carry carried; effect effective; effect
impression; effect serve; effective efficient; efficient efficiency; effort feat exploit; effort
sweat; egg coat eggs; eggs egg; eight viii; el elevated; elaborate complicate refine complicated
refined refining; elected elective; election electoral; electric electricity; elegant graceful;
element component constituent; element elementary; elevated sublime lofty; eleven xi; eliminate
eradicate; elimination evacuation; elite elect; embarrassed humiliated; embarrassing sticky; embrace
hug hugged hugging hugs; emergency pinch; eminent soaring lofty; emphasis accent; empire
conglomerate; employed utilized; employment employ; employment engagement; empower authorize
authorise authorised; empty abandon vacate emptied vacated; empty hollow; empty void evacuate
emptied; en nut nuts; enact ordain ordained; encounter clash; encounter confrontation showdown;
encourage contribute; encourage foster; encryption encoding; end break broke broken ended ends; end
change ended ends; end close ended ends; end closure ended ends; end complete ended ends; end decide
ended ends; end destruction ends; end ending ended ends; end ending ends; end finish cease terminate
ended ends; end finish ended ends; end goal ends; end resolve ended ends; end settle ended ends; end
stop ended ends stopped stopping; end terminal ends; end terminate ended ends; ended concluded
terminated; ending conclusion; ending termination; endless eternal; endorse certify certified;
enduring abiding; enemy foe foes; energy push; energy zip; enforce impose constrain constrained;
engage engagement; engage plight; engage pursue prosecute; engaged booked; engaged occupied; engine
locomotive; engineer organize organise mastermind; engraved inscribed; enhance heighten heightened;
enjoy apply applied; enjoy delight; enjoy relish; enlightenment nirvana; enormous tremendous; enough
adequate; enough plenty; ensure secure guarantee assure insure; entail implicate entails implicated;
enter document; enter draft; enter entrance; enter entry; enter log logged logging logs; enter
participate; enter photograph; enter preserve; enter recruit enroll inscribe enrolled inscribed;
enter register; enter tape; entering entrance; entering entrance incoming; enterprise endeavor
endeavour; enterprise initiative; entertained amused diverted; entertainment amusement; entire
intact; entire intact integral; entrance attract; entry debut introduction launching; entry
submission; environment surround surroundings; epic heroic; episode installment; episode sequence;
equal adequate; equal compete; equal equality; equal peer; equal represent; equality par equation;
equally evenly; equipped furnished; equity fairness; equivalent eq; erosion corrosion; escalate
intensify intensified; escape evasion dodging; escort bodyguard; especially particularly specially;
especially specially; essence perfume; essential crucial; essential indispensable; establish
confirm; establish establishment; establish install installed installing; established accomplished
effected; established constituted; established conventional; establishment institution; estate
acres; esteem admiration; estimate estimation; estimate estimation appraisal; eternal perpetual
everlasting; ethical honorable honourable; ethics morality morals; ethnic pagan; even change; even
evening eve; even grade; even level flush; even still; event result effect outcome consequence;
everyday routine mundane; evidence demonstrate manifest certify certified; evidence grounds;
evidence inform; evidence prove proven; evil vicious; ex antique; exact involve; exactly precisely;
exactly properly precisely; exaggerated enlarged; examination examine; examination interrogation;
examination scrutiny; examine probe; example instance representative illustration; example lesson;
example model; exceed surpass; exceed surpass outgo outgoing; excel surpass; excellent splendid
ripping; except eliminate; except exception; except exclude omit omitted; except object; exception
exclusion; exceptional exceeding olympian; excess surplus; excessive extravagant; excessive
unreasonable; exchange commute; exchange interchange; exchange replace; exchange replace substitute
interchange; exchange sub subs; exchange substitute; exchange switch; excite agitate agitated;
excited activated; excited emotional; excited mad frantic; excitement inflammation; excitement
turmoil; exclude eject ejected; exclusion expulsion; exclusive scoop; exclusive sole; excuse
apologize apologise; excuse apology; excuse exempt; excuse forgive forgiven; excuse pardon;
execution executing; executive administrator; exercise exert; exercise workout exercising; exhaust
fumes; exhaust tucker; exhausting draining; exhibit pose posing; exhibition exhibit; exhibition expo
exposition; exile deportation; exist breathe; exist existence; existing existent; exit outlet;
expand amplify inflate amplified inflated; expand boom thrive flourish; expand elaborate enlarge
enlarged; expansion expand; expect anticipate; expect assume; expect demand; expect imagine; expect
judge; expect suppose; expectation anticipation; expedition outing excursion; experience anger;
experience enjoy; experience harbor; experience hold held; experience joy joys; experience meet met;
experience nurse; experience pride; experience regret regretted; experience suffer; experience
witness; experiment experimentation; experiment investigate; expert practiced adept proficient;
explain comment; explain excuse; explain explanation; explain inform; explain justify justified;
explore cave; explore exploration; explore investigate; explore prospect; explosion burst; explosive
volatile; expose disclose uncover; expose queer peril; expose uncover; exposed uncovered; express
accent; express communicate; express cry cried cries crying; express expression; express extract;
express marvel; express measure; express phrase; express represent; express smile; express swear
swore sworn; express utter; expressed explicit; expression formula; expression formulation;
expression reflection manifestation; extend broaden widen widened widening; extend ridge; extended
lengthy prolonged; extended prolonged elongated; extension extend; extension propagation; extensive
extend; extent extend; extra duplicate; extra spare excess surplus redundant; extract excerpt;
extract infusion; extraordinary sinful; extreme utmost; eye optic eyes; fabulous fab; fabulous
mythical; face approach facing; face confront facing; face facial; face facing; face front facing;
face lie facing lay lied lies lying; face meet facing met; face pit facing pits; face tackle facing;
face turn facing; facility installation; facility readiness; facing lining; faction sect; factor
contribute; factor element component ingredient; factory mill; faculty module; fade disappearance;
faded weakened; fail betray; fail default; fail founder; fail neglect; failing weakness; failure
fail; failure loser; fair bazaar; fair bonnie; fair carnival; fair clean fairly; fair reasonable;
fairy fay; fairy queer faggot fag; faith religion; faithful fold congregation; fake bastard bogus
phony; fake bullshit bull faking; fake faux simulated imitation; fake forge counterfeit faking; fake
fraud pseudo sham; fake sham; fall autumn fallen; fall crash fallen fell; fall decline fallen; fall
decrease diminish lessen fallen fell; fall descend fallen fell; fall dive diving dove fallen fell;
fall drop dropped dropping fallen fell; fall fail fallen fell; fall occur fallen fell occurred
occurring; fall pass fallen fell; fall rain fallen fell; fall settle fallen fell; fall sink fallen
fell sank sunk; fall slow fallen fell; fall snow fallen fell; fall spill tumble fallen; fall travel
fallen fell travelled travelling; falling dropping; falls waterfall; false mistaken; falsely
incorrectly; fame celebrity; familiar intimate; family class category families; family household
families; family sept folk families; famous fame; famous noted celebrated notable renowned famed
illustrious; fan compound fans; fan lover buff fans; fantastic antic antics; fantastic fantasy;
fantasy fancy illusion; farm collect; fascinating absorbing gripping; fashion craft; fast diet; fast
tight; faster quicker; fastest quickest; fat juicy fats; fatal disastrous; fate destiny; fate doom
designate destine destined; fault blame; fault defect flaw; faulty defective; favor favour
privilege; favor prefer favour preferred preferring; favor promote; favor regard; favorable
favourable advantageous; favorite favourite pet darling pets; favorite favourite pet preferred
favored pets; favour permit permitted permitting; favour spare; fear awe; fear dread; fear fright;
fear panic panicked; fear revere revered; fear worry worried; fearful cowardly; feast banquet; feast
fiesta; feature bear bare bore born borne; feature characteristic; feature combine; feature involve;
feature sport; feature sport boast; federation confederation; feed advance fed; feed breakfast fed;
feed corn fed; feed encourage fed; feed introduce fed; feed lunch fed; feed promote fed; feeder
affluent; feeder eater; feel anger felt; feel appear felt; feel believe felt; feel experience felt;
feel finger felt; feel harbor felt; feel hold felt held; feel joy felt joys; feel nurse felt; feel
pride felt; feel reason felt; feel regret felt regretted; feel search felt; feel seek felt sought;
feel seem felt; feel sense felt; feel suffer felt; feel touch felt; feeling belief impression
notion; fell cruel brutal savage vicious; fell hide hidden; fell log logged logging logs; fell
vanish; fellow colleague; fellow familiar associate companion comrade; fellow lad chap bloke fella
lads; felt cover; felt mat matte mats; fertile prolific; fetish voodoo; fiction fabrication;
fictional fabricated; field battlefield; field handle; field palm; field plain; field theatre
theater; fiery flaming; fifteen xv; fight attack fought; fight attempt fought; fight battle conflict
engagement; fight battle fought; fight campaign crusade agitate agitated fought; fight combat
fought; fight competitiveness; fight defend oppose fought; fight essay fought; fight fighting combat
scrap; fight labor fought; fight labour fought; fight push fought; fight resist fought; fight seek
fought sought; fight struggle contend fought; fight struggle fought; fight wage fought; figure
allow; figure calculate reckon compute; figure digit; figure enter; figure estimate forecast
calculate reckon; figure fig figs; figure imagine; figure judge; file register; file smooth; fill
flood; fill load; fill occupy occupied; film cinema; film create; film enter; film movie picture pic
flick pics; final net nets; final terminal concluding; finally eventually; finally lastly; finally
ultimately; finance seed; financial finance; financial fiscal; find acquire found; find chance
happen encounter bump found; find change found; find count found; find determine ascertain found;
find discover found; find discovery; find discovery breakthrough; find experience found; find feel
felt found; find hear found heard; find label found labelled; find learn found learnt; find notice
discover observe detect found; find reason found; find regain found; find rule found; find sense
found; find sequence found; find sight found; finding determination; fine alright; fine ok okay;
fine ticket; finger digit; finger thumb; finish coat; finish finishing coating; finish polish
cultivation; finish surface; fire discharge firing; fire firing; fire flame flaming; fire remove
firing; fire sack dismiss terminate displace displaced firing; fired dismissed discharged; firing
liberation dismissal; firm steady; first beginning; first foremost; first foremost firstly; first
initiative maiden inaugural; first start beginning offset commencement outset kickoff showtime; fish
angle; fish catch caught; fish grab grabbed grabbing; fish seek sought; fisher fisherman fishermen;
fit burst fits; fit equal fits fitted fitting; fit fill fits fitted fitting; fit fitness fits; fit
joint fits fitted fitting; fit parallel fits fitted fitting; fit pattern fits fitted fitting; fit
shape fits fitted fitting; fit suit accommodate fits fitted fitting; fit twin fits fitted fitting;
fitting accommodation adjustment; five fin fins; five v; fix brad; fix button; fix cable; fix chain;
fix define; fix deposit; fix devil; fix hang hung; fix hook; fix lock; fix mess jam pickle jams; fix
pin pinned pins; fix repair fixing fixture mend; fix secure; fix select; fix sole; fix tie tied ties
tying; fixing altering; flag iris; flame flare; flare erupt erupted; flare flair; flash blink wink;
flash exhibit; flat unconditional; flavor flavour smack tang nip relish; fleet dart; fleet hurry;
fleet swift; flesh pulp; flexible elastic; flight escape; flight fly flew flies flown flying; flight
flying; flight wing; flint stony; flip flick flipped flipping; flip somerset; flip toss; flip toss
flipped flipping; flip twitch flipped flipping; floating drifting; flock troop; flood overflow;
flood swamp; flood torrent; flooded afloat; floor deck dump; floor shock; floor surprise; flow flux;
flow hang hung; flow jet jets; flow pour; flow stream; flower bloom blossom; flowering unfolding;
flowing sleek; flu influenza; flush crimson blush; flush purge; fly flying flew flies flown; fly jet
flew flies flown flying jets; fly operate flew flies flown flying; fly pilot flew flies flown
flying; fly solo flew flies flown flying; fly transport flew flies flown flying; fly wing flew flies
flown flying; foam sparkle; fog haze; folder booklet brochure pamphlet leaflet leaflets; folk tribe;
follow adopt; follow choose chose chosen; follow comply; follow copy copied copies; follow examine;
follow guard; follow select; follow shadow; follow trace; follow travel travelled travelling;
following chase pursuit; food nutrient; fool cod slang; fool mug sucker; fool sap; foot ft; forbid
veto prohibit forbidden; force drive driven drove; force drive ram driven drove rams; force impact;
force jam jammed jamming jams; force personnel; force pressure squeeze hale; force push; force
railroad; force squeeze wedge; force strength; force stuff; force thrust; force violence; forced
strained constrained; forecast calculate; forecast predict; forecast prognosis; forehead brow;
foreign alien; foreign strange; forest timber woodland; forfeit confiscate; forfeit waive waived;
forge invent devise formulate devised formulated; forget bury buried forgetting forgot forgotten;
forgiveness pardon; fork ramification ramifications; form beat beaten; form cast; form create; form
cup cups; form dish; form figure build shape frame flesh anatomy chassis physique; form fit fits
fitted fitting; form formation; form hill; form imprint; form influence; form layer; form machine;
form model modelling; form organize organise; form pattern; form represent; form round; form shape;
form shape configuration contour; form shape forge mold mould; form spring sprung; form square;
format arrange formatting; formation shaping; former previous; former sometime; formula recipe; fort
fortify fortified; fort garrison; fort gather; forthcoming outgoing; fortunately luckily; forty xl;
forward advancing; forward ahead; forward ahead forwards onwards onward; forward forth onward;
forward send sent; forward ship shipped shipping; foster nurture; foster surrogate; foul contaminate
pollute contaminated polluted; foul funky smelly; found base; found foundation; found launch
establish; found name naming; found open; found plant institute establish constitute; founder
beginner; founder collapse; founder flop; founder settle; founder sink sank sunk; four iv; four
quartet; fourteen xiv; fourth quarter; fox confuse foxes; fox dodger dodgers foxes; fox trick foxes;
fragrance sweetness bouquet; frame compose; frame inning; framework fabric; franchise dealership;
frank blunt candid outspoken; frank excuse; frank stamp; fraud hoax; freak addict; free
complimentary; free discharge; free exempt relieve; free loose; free release loose liberate
liberated; free remove; free rid; freedom exemption; freeze frost froze frozen; freeze halt froze
frozen; freeze suspend froze frozen; frequency frequent; frequent haunt; fresh refreshing; friction
rubbing; friend acquaintance; friend ally allies; friend champion supporter protagonist booster;
friend friendship; fringe periphery; frog toad; front breast; front lie lay lied lies lying; frontal
facade; frost icing; frozen icy glacial; frozen rooted; fruit yield; fuck fucking ass screwing; fuck
mate; fucking bloody crashing flaming blooming blinking; fugitive fleeting; fugitive runaway; full
beat beaten; full total; full total entire; full wax; function map mapping maps; functional
operational usable; fund collect; fund finance; fundamental profound; fundamental underlying;
funding backing; funding financing; funds finances; funny comic amusing; funny curious odd queer
singular peculiar rum odds; funny suspect suspicious shady; furious enraged angered; further
advance; further advance promote encourage boost; further contribute; further encourage; further
farther; further feed fed; further foster; further lead led; further promote; furthermore moreover;
fury frenzy hysteria craze; fuse primer; fusion merger unification; fuss flap; fuss spat; future
succeeding; fuzzy blurred; g gm gram gs; gag muzzle; gain acquire; gain breast; gain derive; gain
net nets; gain obtain; gain peak; gain profit; gain summit; gal gallon; game bet bets betting
gaming; game gaming; game lame halt crippled; game spirited gritty; game stake punt gaming; gaming
gambling; gap breach gaps; gap col gaps; gap crack gaps; garden landscape; garden tend; garland
wreath; gas boast brag bragging gases; gas gasoline petrol gases; gather accumulate conglomerate;
gather assemble; gather pearl; gather tuck; gay brave gays; gay homosexual homo gays; gay merry
jolly gays; gay sunny gays; geek eccentric flake flakes; gem jewel gems; gem muffin gems; gene
genetic; general command; generally broadly loosely; generally mostly; generation contemporaries;
generation generate; genetic inherited transmitted hereditary; genius brilliance; gentle entitle
entitled; gently lightly softly; gently mildly; get accept gets getting got gotten; get acquire gets
getting got gotten; get benefit gets getting got gotten; get bring fetch brought gets getting got
gotten; get buy bought buys gets getting got gotten; get catch capture caught gets getting got
gotten; get catch caught gets getting got gotten; get change gets getting got gotten; get come
arrive came coming gets getting got gotten; get communicate gets getting got gotten; get contract
gets getting got gotten; get decide gets getting got gotten; get deliver gets getting got gotten;
get earn gets getting got gotten; get experience receive gets getting got gotten; get find found
gets getting got gotten; get find receive obtain incur found gets getting got gotten incurred; get
fix gets getting got gotten; get gain gets getting got gotten; get go become became gets getting
goes going gon gone got gotten went; get grow develop acquire gets getting got gotten grew grown;
get hit gets getting got gotten hits hitting; get land gets getting got gotten; get lead gets
getting got gotten led; get leave gets getting got gotten left; get let gets getting got gotten lets
letting; get make cause stimulate induce gets getting got gotten made making; get make gets getting
got gotten made making; get obtain gets getting got gotten; get profit gets getting got gotten; get
purchase gets getting got gotten; get reach gets getting got gotten; get realise gets getting got
gotten; get receive gets getting got gotten; get recover gets getting got gotten; get run gets
getting got gotten ran running runs; get score gets getting got gotten; get share gets getting got
gotten; get shore gets getting got gotten; get suffer gets getting got gotten; get take gets getting
got gotten taken taking took; get turn gets getting got gotten; getaway lam; getting acquiring;
ghost haunt obsess obsessed; giant jumbo; giant titan; giant whale hulk heavyweight; gift enable;
gift fee feed fees; gift invest empower endow endowed; gift talent endowment; gift treat; gig lance
spear gigs; gigantic mammoth; ginger pep; girl girlfriend; girl miss; give afford yield gave given
giving; give allow gave given giving; give apply applied gave given giving; give award gave given
giving; give breakfast gave given giving; give cast gave given giving; give combine gave given
giving; give commit devote dedicate committed committing gave given giving; give communicate gave
given giving; give contribute gave given giving; give corn gave given giving; give create gave given
giving; give deal dealt gave given giving; give deliver gave given giving; give deposit gave given
giving; give direct gave given giving; give establish gave given giving; give extend gave given
giving; give fee feed fees gave given giving; give feed fed gave given giving; give generate yield
render gave given giving; give giving gave given; give grant gave given giving; give hand gave given
giving; give hand pass gave given giving; give hold gave given giving held; give leave gave given
giving left; give loan gave given giving; give lot gave given giving lots; give lunch gave given
giving; give move gave given giving moving; give offer gave given giving; give open gave given
giving; give pass gave given giving; give pay devote gave given giving paid paying pays; give pay
gave given giving paid paying pays; give present gave given giving; give present gift gave given
giving; give produce gave given giving; give provide gave given giving; give quote gave given
giving; give rent gave given giving; give return gave given giving; give sacrifice gave given
giving; give spare gave given giving; give submit gave given giving submitted submitting; give
supply gave given giving supplied supplies; give support gave given giving; give tell gave given
giving told; give throw gave given giving threw thrown; give treat gave given giving; give yield
gave given giving; given granted; given minded apt disposed tending; giving gift; giving liberal
handsome; glance glimpse; glance peek; glass glaze glazed; glass supply supplied supplies; glasses
specs; glitter sparkle; global spherical; glorious splendid; glory halo aura; glossy gilded; glove
mitt; go act acted acts goes going gon gone went; go advance goes going gon gone went; go angle goes
going gon gone went; go bang goes going gon gone went; go boom goes going gon gone went; go bubble
goes going gon gone went; go career goes going gon gone went; go change goes going gon gone went; go
circle goes going gon gone went; go circuit goes going gon gone went; go click goes going gon gone
went; go come came coming goes going gon gone went; go continue goes going gon gone went; go crack
goes going gon gone went; go cruise goes going gon gone went; go depart goes going gon gone went; go
draw drawn drew goes going gon gone went; go drive driven drove goes going gon gone went; go drum
goes going gon gone went; go ease goes going gon gone went; go ecstasy goes gon gone; go end ended
ends goes going gon gone went; go exit goes going gon gone went; go fall fallen fell goes going gon
gone went; go finish goes going gon gone went; go fly flew flies flown flying goes going gon gone
went; go follow goes going gon gone went; go ghost goes going gon gone went; go happen goes going
gon gone went; go hurry goes going gon gone went; go journey goes going gon gone went; go leave goes
going gon gone left went; go motor goes going gon gone went; go move goes going gon gone moving
went; go move proceed goes going gon gone moving went; go move travel goes going gon gone moving
travelled travelling went; go noise goes going gon gone went; go occur goes going gon gone occurred
occurring went; go offer fling goes gon gone; go pace goes going gon gone pacing went; go pan goes
going gon gone pans went; go pass goes going gon gone went; go pink goes going gon gone went; go
play goes going gon gone went; go proceed goes going gon gone went; go progress goes going gon gone
went; go pursue goes going gon gone went; go race goes going gon gone racing went; go range goes
going gon gone went; go rap goes going gon gone went; go ray goes going gon gone rays went; go
resort goes going gon gone went; go retreat goes going gon gone went; go return goes going gon gone
went; go ride goes going gon gone ridden riding rode went; go ring goes going gon gone rang went; go
rise goes going gon gone risen rising rose went; go roll goes going gon gone went; go round goes
going gon gone went; go run goes going gon gone ran running runs went; go run lead pass extend goes
going gon gone led ran running runs went; go rush goes going gon gone went; go serve goes going gon
gone went; go service goes going gon gone went; go ski goes going gon gone skies skiing went; go
slide goes going gon gone slid went; go sound goes going gon gone went; go speed goes going gon gone
went; go spread goes going gon gone went; go steam goes going gon gone went; go step goes going gon
gone stepped stepping went; go swim goes going gon gone swam swimming went; go swing goes going gon
gone swung went; go take goes going gon gone taken taking took went; go taxi goes going gon gone
went; go thread goes going gon gone went; go tour spell goes gon gone; go trump goes going gon gone
went; go turn goes going gon gone went; go tweet goes going gon gone went; go venture goes going gon
gone went; go walk goes going gon gone went; go wheel goes going gon gone went; go wind goes going
gon gone went wound; go wing goes going gon gone went; go work goes going gon gone went wrought; go
work run function operate goes going gon gone ran running runs went wrought; goal finish
destination; goalkeeper goalie; god idol gods; god immortal deity divinity gods; going leaving
departure; going passing exit departure expiration; gold amber; gold golden gilded; golden
fortunate; golden prosperous; gone asleep deceased departed; gone departed; gone drunk ripped
intoxicated; goo slime; good beneficial; good commodity; good honorable respectable; good
thoroughly; good upright; good well; google explore; goose jackass geese; gore bloodshed; gospel
creed; government authorities regime; government governing governance; government politics; governor
regulator; grab snap; grace colour; grace deck; grace deck decorate adorn adorned; grace decorate
ornament adorn adorned; grace goodwill; grace landscape; grace panel; grade sequence; grade upgrade;
graduate grad alumnus alumni; graduation commencement; graffiti graffito; graft bribery; grain
cereal; grand deluxe lush luxurious gilded; grand heroic expansive; grand thousand yard thou; grand
wonderful fantastic tremendous terrific marvelous marvellous; grandfather grandpa; grandmother
grandma granny nan gran; grant accord; grant assignment; grant concede; grant forgive forgiven;
grant pension; grant yield concede; grasp compass comprehend savvy apprehend apprehended; grass
pasture; grateful thankful; grave engrave inscribe engraved inscribed; grave gravity; grave
sculpture; grave sober solemn; grave tomb; greasy oily; great keen cracking bully smashing swell
swollen; great outstanding; greatest sterling; greedy avid; green immature; grief heartbreak; grief
sorrow; grind crunch ground; grind crunch mash bray ground; grind nerd; grip fascinate fascinated
gripping; grip suitcase; grip traction; gross realise; ground anchor; ground basis footing; ground
earth; ground fix; ground secure; ground strand; group class; group gang; group gather; group meet
met; group pool; group radical; group separate; group sort; grove plantation orchard; grow branch
grew grown; grow develop grew grown; grow expand grew grown; grow mature grew grown; grow produce
farm raise grew grown; grow rise develop arise originate arose grew grown risen rising rose; grow
rise grew grown risen rising rose; grow root grew grown; grow stretch grew grown; growth grow grew
grown; grudge grievance grievances; guarantee undertake undertaken undertook; guarantee warrant;
guarantee warrant warranty; guard defend; guard patrol; guard ward; guardian defender protector;
guess expect; guess judge estimate gauge approximate; guess pretend venture hazard; guess promise;
guess solve; guess speculation hypothesis conjecture; guess suspect; guest client; guidance
steering; guide guidance; guide pilot; guide steer; guide template; guide usher; gulf disconnect;
gum glue; gun artillery ordnance guns; gun gunman guns; gun torpedo gunman guns; gunfire gunshot;
gut bowel; guy cat cats guys; guy roast rib ridicule guys ribs; guy steady guys; habit wont; hack
chop chopped chopping; halfway midway; hall dorm; hall hallway; hall lobby; hallmark authentication;
hamlet crossroads; hammer forge; hand deliver; hand direct; hand guide; hand lead led; hand leave
left; hand paw mitt paws; hand script handwriting; handicap deterrent; handicap hinder hamper
hampered handicapped; handle abuse; handle conduct; handle discuss; handle grip; handle ignore;
handle palm; handle treat; handle wield wielding; handling manipulation; hands custody; hang bent;
hanging dangling; happen appear; happen develop; happen fall fallen fell; happen occur occurred
occurring; happen pass; happen pass occur occurred occurring; happen proceed; happen repeat;
happening occurrence; happiness felicity; happy glad; happy happiness; harassment torment; harbor
haven harbour; hard difficult; hard firmly; hard punishing; hard severe knockout; hard severely;
hardly barely scarce scarcely; hardship adversity; hardy stout sturdy; harm wound; harmony concord;
harness rein; harry bother; harry destroy; harry devil; harry plague hassle chevy provoke harass
harassed harassing; harry ruin; harsh coarse; harvest reap; hat lid hats; hate hatred; hauling
trucking; haunt stalk; haven oasis; havoc mayhem; head captain; head caput; head chair; head
chairman; head chief; head continue; head direct; head lead led; head mind brain psyche; head
proceed; heal mend; healing therapeutic; health wellness; hear discover heard; hear examine heard;
hear listen heard; hear receive heard; hearing audience; hearing listening; heart center middle eye
centre eyes; heart nerve; heart pump; heat passion warmth; heat supply supplied supplies; heat wake
ignite waking woke woken; heat warmth; heather ling broom; heating warming; heaven paradise nirvana;
heavenly celestial; height altitude; height stature; helicopter chopper; hell blaze; hell inferno;
help aid aided aiding aids; help aid assist aided aiding aids; help aid assistance aids; help aid
assistance assist aids; help assistant supporter helper; help avail; help benefit; help care caring;
help cure; help ease; help facilitate; help improve; help serve; help support; helping serving;
herald hail; herald hail acclaim; herald predecessor precursor; hereditary ancestral; heritage
inheritance; hero champion fighter; hesitate waffle; hesitation reluctance; hi hello; hidden
concealed; hidden obscure; hide cloud hid hidden hiding; hide conceal hid hidden hiding; hide hiding
hid hidden; hide obscure veil hid hidden hiding; hide shield hid hidden hiding; high eminent;
highlight spotlight; highly extremely; hike hiking; hill mound; hill shape; hint pinch; hippie
hipster hippy; hire engage employ hiring; hire rat hiring rats; hired chartered leased; history
historic; history historical; hit access hits hitting; hit ace aces hits hitting; hit advance hits
hitting; hit affect hits hitting; hit bang hits hitting; hit bat bats batting hits hitting; hit belt
hits hitting; hit blast hits hitting; hit boom hits hitting; hit bottom hits hitting; hit box boxed
boxes boxing hits hitting; hit brain hits hitting; hit breast hits hitting; hit catch caught hits
hitting; hit collision hits; hit double hits hitting; hit eagle hits hitting; hit grass hits
hitting; hit hitting striking hits; hit hole hits hitting; hit impact hits hitting; hit kick hits
hitting; hit knock hits hitting; hit par hits hitting; hit peak hits hitting; hit pop hits hitting
popped popping pops; hit pound hits hitting; hit punch hits hitting; hit score tally hits hitting;
hit strike hits hitting stricken struck; hit stumble hits hitting; hit summit hits hitting; hit
touch hits hitting; hit triple hits hitting; hit walk hits hitting; hit wound hits hitting; hold
accommodate held; hold appreciation grasp; hold carry bear contain bare bore born borne carried
held; hold carry carried held; hold confine constrain restrain confined constrained held restrained
restraining; hold consider held; hold continue held; hold deem held; hold direct held; hold distance
held; hold grip grasp clutch; hold ground held; hold maintain held; hold nurse harbor harbour
entertain held; hold pole held; hold preserve held; hold regard held; hold retain held; hold seat
held; hold sleep held slept; hold stock held; hold view held; holder bearer; holding keeping
retention; holiday vacation; home dwelling; home house; home national internal interior; home place;
home plate; home return; homework prep; honest honorable; honest reliable; honestly frankly; honor
honour purity; honor honour reward; honored prestigious; hook abstract sneak pinch swipe cabbage;
hook bait lure; hook claw; hook rob soak fleece robbed robbing; hop hops; hop skip hopped hopping
hops skipped skipping; hope desire hoping; hope plan hoping planned planning; hope promise; hope
trust desire hoping; hope wish hoping; horizon skyline; horrible ugly horrifying; horribly awfully;
horse buck; horse cavalry; hospital infirmary; host legion; hot raging; house chamber; house firm;
house hold held; house shelter; housing lodging; housing trapping; hover vibrate hovering vibrating;
huge vast immense; hugely tremendously enormously; human humanity; humans humanity mankind; humble
humiliate humiliated humiliating; humor wit humour wits; hunger lust thirst starve crave; hunger
starve; hunger thirst; hungry thirsty; hunt chase; hunt tail; hunt trace hound; hunt trail; hurry
haste; hurt ache aching; hurt bite bit biting bitten; hurt burn burnt; hurt damage; hurt humble;
hurt hunger; hurt injure injured injuring; hurt injury harm trauma; hurt smart ache aching; hurt
suffering; hurt suffering distress; hurt upset upsetting; hurt wound; hurt wound spite offend bruise
injure bruised bruises injured injuring; hurt wounded; husband conserve; husband hubby; husband
preserve; hut shack; hypocrite phony; ice frost iced; ice icing; iceberg berg; icon iconic; idea
estimate estimation approximation; idea ideal; ideal saint; identification designation; identify
associate identified; identify connect identified; identify identification identified; identify
refer identified referred referring; identify regard identified; identify relate identified;
identity identical; identity identify identified; idiot moron retard; idle slug; idle unused; ignite
erupt erupted; ignorant illiterate; ignore discount dismiss disregard; ignore disregard; ignore
neglect disregard; ignore slight; ignored neglected; ill badly poorly; ill complaint; ill illness;
illness sickness; illuminate enlighten enlightened; illusion delusion; image imagine; image persona;
image prototype paradigm; imagination imaging imagery; imagine dream dreamt; imagine fancy; imagine
fantasy; imagine imagination; imminent impending; immune resistant; immunity exemption; impact
bother; impact color; impact influence; impact shock; impact strike stricken struck; impact touch
affect; impact treat; impact trouble; impaired afflicted; impairment deterioration; implement
enforce; implementation implement; implemented enforced; implication deduction; important
authoritative; important crucial; important importance; important significant; impose levy;
impossible unacceptable; impress imprint; impression imprint; imprisonment captivity incarceration;
improve aid aided aiding aids; improve develop; improve fix; improve heal; improve improvement;
improve polish; improve recover; improve reform; improve repair; improve upgrade; inadequate
unequal; inaugural inauguration; include add added adding adds; include admit admitted admitting;
include allow; include bear bare bore born borne; include carry carried; include consider; include
contain; include cover; include embrace; include hold held; include involve; include permit
permitted permitting; include regard; include view; inclusion comprehension; incompetent clumsy;
incorporate integrate; incorrect faulty; increase addition gain; increase advance; increase boost;
increase compound; increase expand; increase extend; increase gather; increase grow grew grown;
increase growth; increase mount; increase raise; increase rev; increase rise risen rising rose;
increasingly progressively; incredible unbelievable; incredibly unbelievably; independent freelance;
independent independence; independent sovereign autonomous; index indicator indices; indicate
inform; indigenous endemic; indirect collateral; industry diligence; industry manufacture;
ineffective inefficient; infect taint tainted; infection transmission; infinite countless myriad;
infinitely endlessly; infinity eternity; influence affect; influence charm tempt tempted tempting;
influence colour; influence shape determine regulate mold; influence swing swung; information data;
information info; information inform; initiate beginner novice; initiate enlightened; injured
offended; injury wound; inn hostel; innate congenital; innocence purity; innovation invention;
innovation invention conception; innovative groundbreaking; input stimulus stimulation stimuli;
insecure unsafe; insert tuck; inside indoors; inside inner privileged; inside interior; insight
penetration; insist assert; insisting insistence; inspector examiner; inspire animate animated;
inspire prompt; instability imbalance; installation induction initiation; installation install
installed installing; installation installing installment; instance illustrate; instant heartbeat
wink; instantly outright; instead alternatively; institute institution; instrument outfit;
instrument pawn; insufficient deficient; insulation detachment; intake aspiration; intake inlet;
integrated incorporated unified incorporate merged; integrated structured; integration
consolidation; integration integrating; integrity unity; intellectual cerebral; intellectual
intellect; intellectual rational; intelligence intelligent; intend specify designate destine
destined specified; intense acute; intense intensity; intense vivid; intensity saturation; intent
wrapped absorbed captive; inter bury buried; interest engage; interest involvement; interest
pursuit; interest sake; interest stake; interest worry concern occupy occupied worried; interested
concerned; interfere intervene; intermediate mediate mediated; internal interior inner;
international external; internationally globally; internet net nets; interpret construe construed;
interpret render; interpretation rendering interpreting rendition; interpretation rendering
rendition; interrupt disrupt; interrupt disturb; intervention interference; interview audience
consultation; intimacy familiarity; intimate informal cozy; intimidating daunting; intoxicate uplift
intoxicated uplifting; intrigue fascinate fascinated; introduce acquaint acquainted; introduce
inform; introduce insert; introduce insert enclose enclosed; introduce slip slipped slipping;
introduction intro; introduction introduce; invade overrun infest infested; invalid handicap disable
handicapped; invasion intrusion; invasive invading; invest adorn clothe adorned clad; invest enable;
invest shelter; invest vest; investigate examine; investigate inquire; investigation investigate;
investigation investigating; investigation probe; investment invest; investment investing; invite
invitation; invite tempt tempted tempting; involve imply implied; involve relate; involved tangled;
involvement involve; irony satire sarcasm; irregular guerrilla insurgent insurgents; irregular
unpredictable; irritation annoyance; isolate insulate insulated; isolated stranded; isolated stray;
issue bare; issue communicate; issue edit; issue emerge; issue issuing issuance; issue release
publish; issue supply supplied supplies; jack hunt; jack laborer laborers; jack lift; jack raise;
jade slut; jail lag jug imprison incarcerate imprisoned incarcerated; jam pile mob jammed jamming
jams; jaw chew jaws; jean denim; jeans denim; jerk flick; jerk twitch; job hire hiring jobs; job
speculate jobs; job task chore chores jobs; john bathroom toilet privy; join bridge; join connect;
join fair; join joint junction; join link; join link connect unite; join mate; join pair; join
patch; join twin; joined linked coupled; joint articulate; joint roast; joke communicate joking;
joke laugh gag; joke trick prank antic antics; journal diary; journalist journalism; journey cruise;
joy rejoice joys; judge accept; judge choose chose chosen; judge decide; judge essay; judge
estimate; judge evaluate; judge grade; judge judgment; judge judicial; judge label pronounce
labelled; judge measure; judge rank; judge resolve; judge settle; judgment judging judgement; juicy
lush; jump burst; jump hop hopped hopping hops; jump leap; jump shy; junction conjunction; justice
judge; juvenile adolescent; keen exquisite; keep act acted acts kept; keep blank kept; keep continue
kept; keep continue proceed kept; keep continue retain kept; keep defend kept; keep distance kept;
keep dungeon; keep enter kept; keep hold held kept; keep hold maintain held kept; keep living
livelihood; keep maintain kept; keep maintain sustain kept; keep move kept moving; keep preserve
kept; keep prevent kept; keep record kept; keep save kept saving; keep store kept; key describe
identify distinguish identified keys; key supply keys supplied supplies; keynote tonic; kick bang
boot thrill; kick boot; kid josh jolly banter kidding kids; kidnapping snatch; killer slayer;
killing cleanup; kind form sort; kind tolerant; kindle provoke arouse aroused; kindly charitable
sympathetic benevolent; king baron; king kingdom; kingdom realm; kissing hugging; kit outfit kits;
kitty jackpot; km kilometer kilometre kilometers kilometres; knife stab knives stabbed stabbing;
knife tongue knives; knife wound knives; knight dub dubbed; knight gentle; knock bump; knock
criticize criticise criticised; knock rap; knock roast; knot tangle tangled; know accept knew known;
know experience knew known; know live experience knew known; know master knew known; know realize
knew known; know recognize acknowledge knew known; know recognize knew known; knowing deliberate
intentional; knowing knowledgeable; knowing wise; knowledge cognition; kris crease; l fifty ls; l
litre liter ls; lab laboratory labs; label qualify labelled qualified; labeled tagged labelled;
labor labour confinement; labor labour dig grind fag digging digs dug ground; labor strain; labor
struggle; labour strain; labour struggle; lad sonny cub cubs lads; laden oppressed; lady dame madam
ladies; lame cripple crippled crippling; lance spear; land arrive; land beach; land domain; land
ground earth; land shore; land soil; landmark watershed; language speech; lap lick laps; lap overlap
laps; lapse relapse; larger bigger; lasting durable; lasting persistent; later afterwards
subsequently afterward; later posterior; laugh laughter; launch plunge; lavish plush; law lawyer
laws; lawful rightful; lay ballad lays; lay barrel laid laying lays; lay bottle laid laying lays;
lay cock laid laying lays; lay install installed installing laid laying lays; lay inter laid laying
lays; lay introduce laid laying lays; lay layer laid laying lays; lay lean laid laying lays; lay
prepare laid laying lays; lay replace laid laying lays; lay settle laid laying lays; lea pasture;
lead advance led; lead captain led; lead chair led; lead chairman led; lead contribute led; lead
direct conduct led; lead direct led; lead encourage led; lead perform led; lead produce led; lead
promote led; lead ray led rays; lead result led; lead track trail; leader leadership; leaders
leadership; leading leadership; leaf flip thumb flick riff flipped flipping; leaf foliage; league
conference; lean bend bent; leaning tipped tilted; learn acquire learnt; learn con learnt; learn
discover learnt; learn practice learnt; learn teach instruct learnt taught; learn train learnt;
learned conditioned; learned knowing knowledgeable; learning acquisition; learning scholarship;
leave afford left; leave depart left; leave desert left; leave entrust entrusted left; leave exit
left; leave farewell parting; leave forget forgetting forgot forgotten left; leave gift left; leave
lead led left; leave lead result led left; leave lose left losing lost; leave pass left; leave
present left; leave produce left; leave provide allow left; leave quit left quitting; leave yield
left; lecture jaw rag jaws rags; left remaining leftover; leftover remnant; leg branch ramification
legs ramifications; legend caption; legend legendary; legitimacy authenticity; legitimate justify
justified; legitimate lawful; legitimate logical; legitimate permit permitted permitting; lemon
maize; length duration; lesson moral; let allow permit lets letting permitted permitting; let cause
lets letting; let rent lease lets letting; letter earn; letting lease rental; level aim aimed aiming
aims; level degree; level destroy; level direct; level dismantle dismantled; level flat plane; level
grade tier; liable apt; liberal progressive; liberal tolerant; liberty autonomy; license charter;
license franchise; license licence certify certified; license permission permit; license permit
licence; licensed commissioned accredited; lie cap capped caps lay lied lies lying; lie consist
dwell lay lied lies lying; lie exist lay lied lies lying; lie lap laps lay lied lies lying; life
lifetime lifespan; life living; life living animation; life spirit; lift boost; lift raising
elevation; lift reverse repeal overturn revoke vacate overturned revoked vacated; lift shoulder;
light brightness; light ignite lit; light illuminate lit; light illumination; light land lit; light
perch lit; lighter barge; lighting firing inflammation ignition; like care wish caring liking; like
corresponding comparable; like cotton liking; like desire liking; like enjoy liking; like love
liking loving; like please liking; like prefer liking preferred preferring; like same; like similar;
like similar alike; like want liking wan; likely potential; likely probable; limit bound boundary;
limit bound restrict throttle confine confined; limit cap capped caps; limit decrease; limit tie
tied ties tying; limited express; limited modified; limiting restricting; limp hitch; line cable;
line course; line cover; line draw describe trace drawn drew; line lie lay lied lies lying; line
pipeline; line seam crease wrinkle wrinkles; linear additive; linear analog; linear elongate; linger
hover hovering; lining liner; link associate connect relate; link bridge; link connection; link
identify identified; link nexus; link tie connect tied ties tying; liquid liquidity; liquid melted;
list heel; list index indices; list inventory; list lean; list lean leaning tilt; list register;
listen centre; listen focus; listener auditor; lit illuminated; literal typo; literature lit;
literature literary; litter bedding; little petty trivial; little slight; little small; live alive;
live board; live breathe; live camp; live dwell inhabit populate populated; live exist survive; live
living; live neighbor; live pig pigs; live room; live survive endure; lively resilient; living
surviving; load burden loading; load cargo loading freight shipment payload; load dilute diluted;
load laden lade; loaded laden; loaded wealthy flush affluent; loan lend lent; locate situate
situated; location locating; location placement positioning locating; lock curl; lock flip flipped
flipping; lock operate mesh; lodge accommodate; log lumber logged logging logs; logical coherent;
lonely lone solitary; long desire; long pine; look examine; look eye eyed eyes; look face
expression; look face front facing; look feel feeling spirit smell tone flavor flavour; look feel
felt; look nose; look peer; look prospect; look regard; look rise risen rising rose; look search;
look seem appear; look shine; look sound; looking sounding; loom hover hovering; loop coil curl;
loop iteration; loose informal; loose relax; loose unleash; lord gentle; lord master; lose suffer
losing lost; loss deprivation; lost confused; lost doomed; lot band circle lots; lot deal distribute
administer dealt lots; lot deal mass mountain plenty pile stack mint batch flock heap peck raft slew
lots; lot divide lots; lot draw drawn lots; lot luck circumstances fate fortune destiny lots; lot
portion lots; lot separate lots; lot split lots splitting; lots tons scores loads dozens piles
stacks heaps; loud loudly aloud; lounge loaf linger lurk lurking; love dear honey beloved dearest;
love enjoy loving; love fuck bed bang jazz screw eff hump bedding beds loving; love romance loving;
love treasure loving; lovely adorable; low miserable lows; lower depress depressed depressing; loyal
patriotic; luck fortune; lucky favorable prosperous favourable; luggage baggage; lump chunk; lump
swelling; lunatic daredevil; lunch luncheon; lure tempt tempted tempting; m k thousand ks; m meter
metre; mac mack; machine produce; machine shape; mad insane; mad sore; madden craze; madness folly;
magazine cartridge; magazine mag; magic illusion deception; magic magical charming wizard; mail
transfer transferred transferring; main chief master primary principal; main independent; mainly
primarily chiefly principally; maintain assert; maintain exert wield wielding; maintain maintenance;
maintain preserve; maintain preserve conserve; maintained retained; majestic olympian; major
majority; major study studied; majority bulk; make access made making; make achieve made making;
make acquire made making; make act acted acts made making; make bear bare bore born borne made
making; make become became made making; make brand made; make breast made making; make bring brought
made making; make build built made making; make build construct built made making; make cause made
making; make change made making; make clear made making; make commit committed committing made
making; make cooper made making; make create made making; make create produce made making; make
decide made making; make design made making; make determine made making; make direct made making;
make draw drawn drew made making; make drive driven drove made making; make effect made making; make
establish made making; make fashion made making; make film made making; make force made making; make
form constitute made making; make form made making; make generate made making; make give gave given
giving made making; make gross made making; make hit hits hitting made making; make hit reach gain
attain hits hitting made making; make influence made making; make institute made making; make lead
led made making; make leave left made making; make let lets letting made making; make machine made
making; make making made; make move made making moving; make name nominate made making naming; make
occasion made making; make output made making; make pay made making paid paying pays; make peak made
making; make perform made making; make piece made making; make prepare made making; make print made
making; make produce made making; make profit made making; make proof made making; make publish made
making; make reach made making; make realize earn realise made making; make realize made making;
make represent made making; make score made making; make set made making sets setting; make shape
made making; make shell made making; make short made making; make shuffle made; make start made
making; make style made making; make summit made making; make work made making wrought; make write
made making written wrote; make yield made making; maker manufacturer; making qualification; male
manly; mall plaza; man crew manned manning mans men; man human homo mans men; man staff manned
manning mans men; manage conduct; manage oversee supervise; manage succeed; management direction;
management manage; manager coach handler; mandate authorization; mandatory mandate; manufacture
invent fabricate fabricated; manufacturing manufacture fabrication; map chart mapped mapping maps;
map explore mapped mapping maps; mar defect mars; mar impair impaired mars; march demonstrate; march
exhibit parade; march file; march parade; march process; march walk; marginal borderline; maria
mare; marijuana cannabis; marine maritime nautical; mark brand; mark brand denounce denounced; mark
celebrate; mark commemorate; mark distinguish differentiate; mark draw drawn drew; mark flag
flagged; mark indicate; mark print; mark score; mark signal signalling; mark tag label labelled
tagged tagging tags; mark target; mark tip tipped tipping tips; mark trace; marked pronounced;
market grocery; market marketplace; market offer; market shop shopping; market trade; marketplace
mart; marriage marry married; marriage wedding; married marital; marry wed married wedding; marshal
summon; marshall marshal; marvel react; marvelous miraculous marvellous; mask cloak; mask disguise;
masked disguised; mass aggregate; mass volume bulk; massacre slaughter; massacre slaughter carnage;
massive monumental; master crush; master dominate; master overcome subdue subdued; master superior
victor; mat tangle mats tangled; match agree fit tally correspond fits fitted fitting; match
balance; match compete; match equal; match equal rival; match join; match lucifer; match parallel;
match pattern; match supply supplied supplies; match twin; matching coordinated; mate jazz; mate
screw; mate teammate; material fabric cloth textile; maternity motherhood; math mathematics maths;
mathematical numerical; matter count weigh; matter issue subject topic; mature ripe; maturity
adulthood; max soap scoop; maximum utmost; maybe perhaps possibly; maze labyrinth; maze tangle; mean
aim aimed aiming aims meant; mean associate meant; mean average; mean connect meant; mean hateful;
mean imply entail entails implied meant; mean intend meant; mean intend signify meant signifies;
mean link meant; mean mention meant; mean plan meant planned planning; mean purpose meant; mean
refer meant referred referring; mean relate meant; mean represent meant; mean spell meant; meaning
significance import; meaning substance; meaningless futile; meanwhile meantime; meanwhile meantime
interim lag; measure clock; measure determine; measure measuring measurement; measure praise;
measured calculated deliberate; measured metric; meat kernel; mechanical mechanism; mechanism
mechanics; medal palm decoration ribbon; medical medicine; medicine dose; medicine medication;
medieval gothic; meet breast met; meet celebrate met; meet club met; meet content met; meet cross
met; meet encounter met; meet fill satisfy fulfill fulfil fulfilled fulfilling met satisfied; meet
fit fits fitted fitting met; meet fitting; meet fort met; meet gather assemble met; meet gather met;
meet provide met; meet suit met; meet supply met supplied supplies; meet visit met; meeting
congress; meeting encounter; melt fade fading molten; melt mellow molten; member membership; memo
memorandum; memorial monument; memorial remembrance commemoration; memory remembering; memory
retention; men hands workforce manpower; mention cite citing; menu fare; merger uniting; merit
virtue; merry festive; mess disorder; message communicate; messenger courier; metal alloy; metal
coat; metal metallic; microwave nuke; middle lay laid laying lays; middle mediate; mike mic
microphone; mild meek; mile mi mis; milk tap tapped tapping taps; mill grinder; mind beware; mind
judgment judgement; mind listen heed; mind object; mind thinker; mind worry worried; mine mining;
mine tap tapped tapping taps; minimum minimal; mining excavation; minister attend; minister pastor
rector curate parson parsons; minor minority; minutes transactions proceedings; mirror reflect;
miserable wretched; misguide mislead misguided misleading; misleading deceptive; miss desire; miss
fail; miss forget forgetting forgot forgotten; miss lack; miss neglect overlook omit omitted; miss
regret regretted; miss skip skipped skipping; missing wanting lacking absent; mistake fault error
mistaken; mistake misunderstanding mistaken; mistake slip err mistaken slipped slipping; mistaken
misguided; mix blend merge fuse flux; mix integrate; mix mixing; mix mixture; mix shuffle; mix unify
unified; mixed interracial; mixed miscellaneous; mob syndicate; mobile wandering; mocking teasing;
mode mood; model copy copied copies modelling; model exemplary; model framework; model mold mould
modelling; model pattern modelling; model scale modelling; model shape modelling; model simulate
modelling; model simulation; model sit pose posture modelling posing sat sits sitting; moderate
restrained; moderate soften; moderate tame; moderate temperate; moderation mitigation; modern
advanced innovative; modern mod mods; moist damp; mom ma mum mama mommy mummy momma mamma mas moms
mums; moment consequence; money monetary; monitor reminder; monitor spy spies spying; monitor
supervise; monkey fiddle; monster demon; monster freak; monument repository; mood humor humour
temper; moose elk; morning dawn; morning dawn sunrise aurora; mortgage owe owed owes owing; mostly
largely; motion bow bowed bows; motion communicate; motion extend; motion gesture; motivation
motivating; motive motif; motive motivating; motor motive; motto slogan; mount climb; mountain
mount; mourning grieving; mouse sneak creep mice; mouth affect; mouth bay bays; mouth communicate;
mouth deliver; mouth pretend; mouth sing sang singing sung; mouth snap snapped snapping; mouth tone;
move act acted acts moving; move advance moving; move angle moving; move approach moving; move
assume moving; move attack moving; move attempt moving; move beat beaten moving; move bob moving;
move bound moving; move cant moving; move career moving; move carry carried moving; move centre
moving; move circle moving; move circuit moving; move click moving; move climb moving; move commit
committed committing moving; move continue moving; move counter moving; move crash moving; move
create moving; move crowd moving; move cruise moving; move dance moving; move dare daring moving;
move deal dealt moving; move direct moving; move displace displaced moving; move draw drawn drew
moving; move drive driven drove moving; move drop dropped dropping moving; move duck moving; move
ease moving; move effect moving; move engage moving; move essay moving; move exit moving; move fall
fallen fell moving; move finish moving; move flow moving; move fly flew flies flown flying moving;
move follow moving; move force moving; move ghost moving; move hop hopped hopping hops moving; move
hurry moving; move journey moving; move jump moving; move lay laid laying lays moving; move leave
left moving; move lift moving; move lock moving; move lower moving; move manage moving; move mill
moving; move motor moving; move mount moving; move movement; move movement motion; move movement
moving; move offer moving; move pace moving pacing; move pan moving pans; move participate moving;
move partner moving; move pass moving; move perform moving; move pitch moving; move position moving;
move pour moving; move proceed moving; move progress moving; move prompt motivate propel moving
propelled propeller; move pull moving; move pursue moving; move push moving; move race moving
racing; move raise moving; move range moving; move reach moving; move react moving; move relocation;
move repeat moving; move resort moving; move respond moving; move retreat moving; move return
moving; move ride moving ridden riding rode; move rise moving risen rising rose; move rock moving;
move roll moving; move romance moving; move round moving; move rush moving; move seek moving sought;
move send moving sent; move separate moving; move shake moving shaken shook; move shift moving; move
ship moving shipped shipping; move sink moving sank sunk; move ski moving skies skiing; move slide
moving slid; move slip moving slipped slipping; move speed moving; move spread moving; move spring
moving sprung; move station moving; move steam moving; move step moving stepped stepping; move
strike affect impress moving stricken struck; move surprise moving; move swim moving swam swimming;
move swing moving swung; move taxi moving; move thread moving; move throw moving threw thrown; move
thunder moving; move touch moving; move toy moving toys; move transfer moving transferred
transferring; move transport moving; move trip moving tripped tripping; move trouble moving; move
turn moving; move twist moving; move vary moving varied varies; move venture moving; move volunteer
moving; move wait moving; move walk moving; move wave moving waving; move wheel moving; move wind
moving wound; move wing moving; move wrap moving wrapped wrapping; moved affected touched stirred;
movement motion; ms manuscript; much lots; much often; much practically; muddy cloudy; muddy sloppy;
multiply manifold; murphy potato; mutant mutation; mysterious mystic mystical occult; mystery
mysterious; nail ace aces; nail peg; nail pinpoint; naked bare nude; name call naming; name
constitute appoint nominate naming; name determine naming; name establish naming; name figure; name
fix naming; name identify identified naming; name institute naming; name label labelled naming; name
mention refer cite advert citing naming referred referring; name refer naming referred referring;
name set naming sets setting; name style naming; name term naming; name title naming; narrator
teller; narrow specialise specialize specialised specialized specializes specializing; narrow
specify specified; nasty filthy; nationalism patriotism; nationalist patriot; nationwide nationally;
native aboriginal; natural cancel; naughty spicy juicy; navigation sailing; navy naval; near
approach; near skinny; nearly closely; neat orderly; neat slick; necessary essential requirement
necessity; neck pet pets; need cost; need exact; need motivation motive; need take ask demand
require involve asked asking asks taken taking took; need take taken taking took; needed required;
needs necessarily inevitably; needy impoverished; negative defeat; negative veto; neglect disregard;
neglect negligence; neighborhood neighbor; neighborhood neighbourhood vicinity locality; nerve brass
cheek; nervous anxious uneasy; nervous nerve; nervous neural; nest cuddle; net bear bare bore born
borne nets; net profit nets; net profit profits earnings nets; net sack nets; net web nets; network
communicate; network mesh; network web; new fresh newly freshly; new fresh novel; news word
intelligence; nice decent; niche recess; nick chip; nick dent ding; nick notch; nickname dub dubbed;
night dark; nine ix; noble imposing; node knob; noise blast; noise interference; noise racket; noon
midday; normal rule pattern convention; nose poke poking; notably remarkably unusually; note comment
noting; note mention observe remark noting; note notice noting; note observe noting; nothing zero
zip null nil; notice acknowledge; notice comment remark; notice notification; notice sight;
notorious infamous; novel refreshing; now immediately directly instantly; now today nowadays;
nuclear atomic; number act routine acts; number average; number count; number list; number total
amount; numerous legion; nurse breastfeed breastfeeding; nurse nanny; nuts cracked bats crackers
daft buggy; oath swearing; object aim objective aims; oblivion limbo; obscure confuse blur blurred;
observatory lookout; observer commentator; obsessed haunted; obsessed possessed; obstacle
obstruction; obtain acquire; obtain prevail; occasion affair; occasional periodic; occupation
occupancy; occupy invade occupied; occupy reside occupied; occur proceed occurred occurring; odd
uneven odds; offensive offence; offer extend; offer supply supplied supplies; offer volunteer;
office agency bureau; office official; officer command; officer policeman policemen; official
prescribed; officially formally; often frequently; oil bless oils; oil cover oils; oil crude
petroleum oils; okay alright; okay approve sanction; okay visa; old older olds; older elder; older
senior aged elderly; once formerly; one single unity ace aces ones; open afford; open breach; open
clear; open establish; open exposed; open gap gaps; open jimmy; open launch; open outdoors; open
prize; open spread unfold; open turn; open yield; opening gap gaps; operate gate; operate maneuver;
operate operator; operating operational; operation operate; operative sherlock; opinion judgement;
opponent antagonist adversary; opponent opposing; oppose contradict; opposite inverse; opposite
opposition opponent; opposite paired; opposite reverse contrary; opposition confrontation;
opposition resistance; oppress persecute oppressed persecuted; optimal optimum; optimistic
affirmative; oral viva; orbit revolve revolves revolving; order command; order commission; order
decide; order determine; order dictate prescribe; order direct; order district; order ordering
ordination; order regulate govern; order request; order require; order visit; order zone zoning;
ordered arranged; ordered consistent logical coherent; ordinance ordination; ordnance munition
munitions; organic organ; organize coordinate organise; origin descent extraction; origin inception;
original pilot; other former; otherwise differently; outbreak eruption; outfit equip equipped;
outfit rig; outlaw illegitimate illicit; outlook lookout; outlook mindset mentality; output yield;
outrage violate; outrageous horrific hideous; outside exterior; outside external; outside outdoor;
outside outdoors; outsider foreigner; outstanding owing; outstanding prominent striking spectacular;
overcome crush; overcome overtake overwhelm overwhelmed; overflow overrun; overlap convergence;
overrun infest infested; oversight lapse; overthrow overturn overturned; overwhelming consuming; own
ain owns; own owner owned owning owns; own possess owned owning owns; owner ownership; owner
proprietor; ownership possession; pace tread stride; pack battalion multitude plurality; pack
compact bundle; pack fill; pack gang mob; pack package; package bundle packet parcel; package
parcel; packed jammed; pad bolster pads; pad embroider embroidered pads; paid paying; pain hurt;
pain hurt anguish; pain hurting; pain nuisance; pain trouble; pain upset upsetting; painful
irritating; painful sore; pains striving; paint coat; paint grain; paint pigment; paint rouge; paint
shade; painter panther cougar; pair brace; pale wan; panel jury; panel select; panic scare; panic
terror; panther jaguar; pants drawers; paper newspaper; paper theme; paper wallpaper; papers
document; para parity; parade troop; parallel analog; parallel latitude; pardon amnesty; parent
foster; parental maternal; park ballpark; park guide; park lay laid laying lays; parliament
parliamentary; parody takeoff mockery; part divide; part division; part divorce; part move moving;
part office role function; part partial; part partly partially; part piece; part portion; part
portion component constituent; part region; part role character persona; part separate divide; part
share portion percentage; part split splitting; part start depart; partial fond; participate
participation; participation involvement; particle atom molecule; particular detail item; partisan
enthusiast; partner collaborator collaborators; partner mate spouse; partner partnership; partner
supply supplied supplies; party celebrate; pass acknowledge; pass advance; pass communicate; pass
cross; pass cycle; pass deliver; pass develop; pass fell; pass fleet fade fading; pass guide; pass
holiday; pass lapse; pass message; pass muscle; pass notch; pass overhaul overtake; pass passage;
pass proceed; pass progress; pass ray rays; pass repeat; pass request; pass serve; pass soldier;
pass spend spent; pass succeed; pass surpass; pass thread; pass transit; pass travel travelled
travelling; pass vacation; pass weekend; pass winter; passage transit; passenger rider; passing
transient; passion mania; passion rage; password parole; past retiring preceding; paste glue; pat
chuck pats; pat dab pats; pat slick pats; path route; pathway tract; patient patience; patronage
disdain; pause hesitate; pavement paving; pay bear bare bore born borne paid paying pays; pay buy
bought buys paid paying pays; pay communicate paid paying pays; pay compensate paid paying pays; pay
contribute paid paying pays; pay earn paid paying pays; pay extend paid paying pays; pay finance
paid paying pays; pay foot feet paid paying pays; pay net nets paid paying pays; pay offer paid
paying pays; pay payment paid paying pays; pay realise paid paying pays; pay repair paid paying
pays; pay spend paid paying pays spent; pay wage salary earnings pays; peace serenity; peaceful
passive; peanut insignificant; peasant barbarian barbarians; peck beak; peek peep; peel flake
flakes; pen script penned pens; pen verse penned pens; penal punishable; penalty punishment; people
live; people mass masses multitude; perceive comprehend; perceived sensed; percent percentage;
perfect complete pure staring stark thorough utter everlasting; perfect improve; perfection idol;
perform conduct; perform execute; perform premier; perform premiere; perform solo; performance
execution; performance perform; permanent lasting; permission permit permitted permitting; permit
privilege permitted permitting; permit tolerate permitted permitting; persistence perseverance;
persistent haunting; persistent relentless; personal personality; persuade sway; pervert
sophisticate sophisticated; philosophy doctrine; phone headphone; phone telephone; photo photograph
pic pics; phrase couch; piano softly; pick blame; pick choose chose chosen; pick clean; pick
collect; pick cream; pick filling; pick gather; pick select; picnic outing; picture image icon;
picture imagine; picture impression; picture painting; picture scene; pictured envisioned; piece
assemble tack; piece composition opus; piece create; piece join; piece patch; pierce thrust; pig hog
pigs; pig raven pigs; pike freeway motorway; pile bundle; pile mound heap; pile stack heap; pilot
jet jets; pilot navigate; pilot operate; pin peg pins; pine yen ache aching; pink knock ping; pink
knock rap; pioneer initiate; pipe piping; pipe scream piping; piping steaming; pirate hijack
hijacked; piss pee pissing; piss pee urine; piss pee wee weed; pissed annoyed irritated steamed;
pissed smashed soaked; pistol handgun; pit cavity pits; pit oppose pits; pit scar pits; pitch hawk
vend vending; pitch slope incline inclined; pity compassion; pity compassionate; place barrel; place
bottle; place cock; place install installed installing; place introduce; place judge; place lay laid
laying lays; place lean; place lieu; place middle; place move moving; place order; place park; place
plant; place position; place post position berth; place property; place put set position lay pose
laid laying lays posing puts putting sets setting; place rank; place rate grade rank; place replace;
place seat; place send sent; place sequence; place settle; place shoes; place site locate; place
space; place spot; place station; place throw threw thrown; place upgrade; plague pest; plain
apparent patent evident manifest; plain beef; plain complain; plain knit; plain rail; plain sheer;
plan chart planned planning; plan concert planned planning; plan design; plan design planned
planning; plan engineer planned planning; plan plot planned planning plotted plotting; plan program
programmes; plan schedule planned planning; plan scheme planned planning; plane airplane; plane
shave; plane sheet; planet satellite; planetary terrestrial; planned plotted; planning preparation
provision; plant flora; plant forest; plant implant; plant implant embed embedded; plant lay laid
laying lays; plant pot pots; plant tree; planted implanted; plastic shaping; plate coat; play act
acted acts; play compete; play cricket; play drama; play drum; play exit; play field; play golf;
play jazz; play maneuver; play move moving; play perform; play recreate; play sound; play sport;
play tongue; play travel travelled travelling; player actor; player musician; player participant;
playing acting performing; please care caring; please delight; please pleasant; please pleasure;
please wish; pleasure joy delight joys; pledge assurance; pledge plight; pledge toast; plot diagram
plotted plotting; plot patch; plot scheme plotted plotting; plug chew quid; plug hype; plum plumb;
plunge immerse immersed; plus asset; pocket sack sac pouch; podium stump; poetry verse; point aim
aimed aiming aims; point channel; point control controlled controlling; point corner; point detail
item; point direct; point head guide steer maneuver; point inform; point level; point level stage
degree; point lie lay lied lies lying; point orient; point park; point pilot; point reflect; point
signal indicate signalling; point tip tips; point tree; poke poking jab; pole punt; pole rod perch
rods; police guard; police patrol; policy insurance; polish gloss; polish refine refined refining;
polite cultivated civilized cultured; politician pol; politics politician; pollution contamination;
pony crib ponies; pool consortium syndicate; pool pond; poor pathetic miserable; poorly peaked; pop
soda tonic pops; popular democratic; popular pop pops; popular popularity; population universe; porn
pornography porno; portion assign; portrait portrayal; portray depict; portrayal characterization;
portrayal depicting depiction portraying; portrayed pictured depicted; pose airs; pose posture
posing; pose puzzle gravel amaze baffle amazed baffled posing; position aim aimed aiming aims;
position attitude posture; position barrel; position bottle; position cock; position direct;
position install installed installing; position introduce; position lay laid laying lays; position
lean; position middle; position park; position plant; position replace; position seat; position
settle; position status; position throw threw thrown; position view perspective; positive confident
convinced; positive confirming; positive plus; possible possibility; possible potential; post
announce; post send station sent; post station; posting mailing; pot toilet throne stool pots;
potential voltage; potter monkey; pound lb lbs; pound lumber; pound poke poking; pound quid; pound
ram rams; power ability; power index indices; power office; power provide; power supply supplied
supplies; powerful mighty; powerful muscular hefty; powerful potent; practical pragmatic; practical
virtual; practice commit committed committing; practice exercise drill; practice exercise drill
practise; practice exercise practise; practice pattern; practice perform; pray beg begged begging
begs; prayer petition; preaching sermon; precious valued; precipitation downfall; prediction
anticipation; prediction forecasting; prefer preference preferred preferring; preference
orientation; preferred preferable; pregnancy maternity; pregnant pregnancy; preliminary prelude;
premier chancellor; premise preface precede preceded preceding; preparation formulation; preparation
readiness preparedness; prepare crop cropped; prepare devil; prepare mount; prepare organize
organise devise devised; prepare preparation; prepare rough; prepare sandwich; prepared inclined
disposed; present argue; present award; present certificate; present deliver; present fee feed fees;
present indicate; present mouth; present nowadays; present pose posing; present presence; present
presentation; present represent; present speak spoke spoken; present stage; present submit submitted
submitting; present treat; presentation demonstration; preserve conserve preserves; preserve resume;
president chairman chair; president presidency; president presidential; presidential presidency;
press advocate; press contract compact compress compressed; press counsel counselling; press crush;
press crush jam jams; press pressure; press pressure insistence; press push; press touch; press urge
urging; press weigh; pressure blackmail; pressure influence; pressure pressing; pressure railroad;
pretending simulation; pretty somewhat fairly reasonably jolly moderately; prevail persist; prevent
blank; prevent defend; prevent forbid forbidden; prevent prevention; previous premature; prey
quarry; prey raven; price determine; price terms damage; priceless invaluable; pride congratulate;
primary elementary basal elemental; prime paint; prime peak flower flush blossom; prime premier;
prime prepare; primitive archaic; primitive naive; principal corpus; print impress; print publish;
prior anterior; prior priority; priority precedence; prisoner captive; privacy secrecy; private
individual; private intimate; prize booty loot; prize jimmy lever; prize regard; prize trophy;
probably likely; problem trouble; problematic elusive; procedural adjective; procedure proceed;
procedure routine; process action sue sued suing; process affect; process dose; process handle;
process impact; process manage; process procedure; process summons; process touch; process treat;
processed refined; produce bear bare bore born borne; produce birth; produce display; produce
exhibit; produce generate; produce output; produce print; produce proof; produce publish; produce
yield; producer manufacturer; product merchandise ware; product produce; production produce;
production product; productive productivity; professional pro pros; professor prof; profile pen
penned pens; profile visibility; profit acquire; profit earn; profit realise; program platform
programmes; program programme broadcast programmes; program schedule programmed programmes
programming; programme curriculum syllabus; programming scheduling; progress advance; progress
advance progression; progress advance progression advancement procession; progress advancement;
progress develop; progress edge; progress inch; progressive imperfect; prohibited forbidden taboo;
project communicate; project projection; project task undertaking; promise assure; promise predict
anticipate; promise venture; promising hopeful; promote contribute; promote foster; promote gentle;
promote promotion; promote upgrade elevate; promotion advancement; promotion publicity packaging
promo; properly appropriately duly; property dimension attribute; property holding belongings;
prophet oracle; proportion dimension; proportion symmetry; proposal proposition; propose nominate;
prospect outlook expectation; protect assist; protect defend; protect guard; protect protection;
protect protective; protect shield; protect ward; protection shelter; protest complain; protest
objection dissent; protest plain; protest resist dissent; proud majestic lofty; prove confirm
proven; prove demonstrate proven; prove establish proven; prove inform proven; provide afford;
provide arm armed arms; provide bed bedding beds; provide bottom; provide bush; provide canal;
provide coal; provide costume; provide dish; provide edge; provide extend; provide feed fed; provide
fill; provide fuel; provide gate; provide glass; provide hat hats; provide heat; provide horse;
provide index indices; provide joint; provide key keys; provide match; provide offer; provide
outfit; provide partner; provide patch; provide provision; provide railroad; provide serve; provide
shelter; provide staff; provide supply cater supplied supplies; provide supply render furnish
furnished supplied supplies; provide theme; provide ticket; provide tube; provide uniform; provide
yield; provider supplier; provincial peasant; provisional tentative; provoked aggravated; psycho
psychotic; psychology psychological; pub saloon pubs; publication publish; publication publishing;
puff gasp; pull attract; pull commit committed committing; pull drag dragged dragging; pull draw
drawn drew; pulse impulse; punch lick; punch plug plugged; punk tinder; purchase acquire; purchase
leverage; pure saturated; purple violet; purpose aim intention intent aims; purpose aim propose
purport aimed aiming aims purported; purpose decide; purpose determination; purpose determine;
purpose resolve; purse wrinkle wrinkles; pursue pursuit; pursue react; pursued chased; pursuit hobby
sideline; push bull; push button; push crowd; push jam jammed jamming jams; push labor labour tug;
push praise; push promote advertise; push strain; push struggle; push thrust; push urge urging;
pussy cunt snatch slit; pussy kitty; put apply applied puts putting; put assign puts putting; put
barrel puts putting; put bottle puts putting; put change puts putting; put cock puts putting; put
commit invest committed committing puts putting; put frame couch puts putting; put install installed
installing puts putting; put introduce puts putting; put lay laid laying lays puts putting; put lean
puts putting; put middle puts putting; put move moving puts putting; put park puts putting; put
phrase puts putting; put plant puts putting; put position puts putting; put replace puts putting;
put seat puts putting; put settle puts putting; put shelter puts putting; put space puts putting;
put spend puts putting spent; put throw puts putting threw thrown; put word puts putting; puzzle
teaser; qualified certified; qualified restricted; qualify characterize characterise characterised
qualified; qualify dispose qualified; qualifying limiting modification; quality caliber calibre;
quality choice prime prize select; quality qualify qualified; quality tone; quarter canton; quest
pursuit; question challenge; question doubt; question inquiry query interrogation enquiry; question
interrogation; question interview; question query; question wonder; questioning skeptical doubting;
quick agile; quick flying; quick speedy; quickly quick promptly; quickly rapidly; quiet comfort;
quiet gentle; quiet hush; quiet muted subdued; quiet restrained; quiet serenity; quiet silence;
quietly softly; quirky kinky; quit depart quitting; quit resign quitting; quote citation quotation;
quote cite citing; quote repeat; r radius rs; rabbit hare; race campaign racing; race compete
racing; race racial; race racing; race rush racing; race speed rush racing; race travel racing
travelled travelling; racist racism; radical revolutionary; radical ultra extremist; radio
communicate; radio wireless; rag torment dun frustrate frustrated frustrating rags; rage madness
fury; raid bust; rail complain; rail runway rails; railway railroad; rain rainfall; raise bless;
raise boost; raise collect; raise express; raise foster; raise hike; raise lift; raise lift elevate;
raise parent rear nurture; raise shoulder; raise stir invoke arouse aroused stirred stirring; raised
elevated; raising breeding upbringing fostering nurture; raising nurture; rake crease graze grazing;
rally rebound; rally summon muster; ram jam jammed jamming jams rams; ramp incline; randy horny
aroused; range array; range cast swan drift stray wander roam; range crop browse pasture graze
cropped grazing; range reach; range reach scope orbit compass; range travel travelled travelling;
ranger commando; rank sequence; rank upgrade; ranked graded; ransom redeem; rant rave; raped sacked;
rapid speedy; rarely seldom; rash blizzard; rat bum git crumb crumbs rats; rate judge; rate pace;
rate rating; rate sequence; rate upgrade; rather instead; rather kinda; rather quite; rather sooner
preferably; rating evaluation; rating evaluation valuation; ratio proportion; raw altogether; raw
rude; ray beam rays; ray beam shaft rays; ray extend rays; reach achieve; reach achieve accomplish
attain; reach arrive; reach attain; reach breast; reach communicate; reach grasp compass; reach
peak; reach reaching stretch; reach succeed; reach summit; reaching arrival; react oppose; reaction
react; read feature; read indicate; read mouth; read practice; read promise; read speak spoke
spoken; read strike stricken struck; read talk; read train; reader referee reviewer; reader
subscriber; readily promptly; ready crop cropped; ready devil; ready fix cook prepare; ready mount;
ready prime; real existent; real reality; real tangible; realise acquire; reality realism; realize
appreciate; realize recognize realise recognise; really actually; really truly; really truly
genuinely; rear erect; rear foster; reason argue; reason conclude; reason defend; reason ground;
reason present; reason understanding intellect; reasonable sane; reasonable sensible; rebel arise
arose; rebel insurgent insurgents; rebel maverick; recall echo; receive acquire; receive fence;
receive graduate; receive reception; receive suffer; received standard; receiver recipient; recently
lately; reception receipt; recess adjourn adjourned; recess inlet; reckless rash; recognition
acknowledgement; recognition identification; recognition realization; recognize recall; recognize
recognise accredit accredited; recognize recognise greet; recognize recognition; recommend advocate
urge urging; recommend commend commended; recommend praise; recommendation passport; record disc
disk discs; record document; record enter; record film; record indicate; record log logged logging
logs; record photograph; record preserve; record register; record save saving; record score; record
strike stricken struck; record tape; record write written wrote; recorder registrar; recover
acquire; recover reclaim; recover regain retrieve; recovered cured healed; recovery retrieval;
recreation diversion; recruit levy; red cherry ruby scarlet crimson reddish reds; red crimson reds;
reduce decrease; reduce reduction; reduce replace; reduce substitute; reduce thin; reduced
decreased; reduction decrease; reduction reducing; reel stagger staggering; ref referee refs; refer
consult referred referring; refer denote referred referring; refer involve referred referring; refer
recall referred referring; refer regard referred referring; refer submit referred referring
submitted submitting; referee umpire; reference cite citing; reference mention; reference mention
citation cite quotation; reference pen penned pens; reference refer referred referring; refined
polished; refining purification; reflect indicate; reflect muse speculate contemplate ponder;
reflect shine; reform reclaim; refund repay repaid; refund repayment; refurbish renovate refurbished
renovated; refuse garbage scraps; refuse react; refuse reject; refuse resist defy; refuse resist
reject; regard abstract; regard gaze; regard heed; regard relate; regard treasure; regardless
careless; regardless irrespective; region neighborhood; register patent; register registration;
registration enrollment; regret rue repent regretted; regret sorrow rue; regular fixture; regulate
baffle baffled; regulation ordinance; rehabilitation renewal; reign sovereignty; reinforced
strengthened; reject disdain; relation intercourse; relation relate; relations dealings;
relationship relation; relative comparative; relative proportional; relative relation; relatively
comparatively; relax loosen; release bare; release blow blew blown; release edit; release exhaust
eject expel ejected expelled; release liberation freeing; release loose; reliable authentic; relief
backup substitute; relief ease; relieve alleviate; religious religion; religious spiritual; remain
persist; remainder remnant; remains stiff corpse; remarkable notable noteworthy; remarkable
singular; remember commend commended; remember recognize; remind inform; remind prompt cue cues;
remove absent; remove bench; remove bone; remove delete; remove dig digging digs dug; remove flesh;
remove shed shedding; remove shift; remove weed; removed remote distant; rendering rendition;
renovation overhaul redevelopment; rent hire charter lease hiring; rent lease; rent rip; rent tear
rip tore torn; repair compensate; repair remedy amend; repair resort; repair resort haunt; repair
revive recreate animate renovate animated renovated; repair sole; repeat echo; repeat occur occurred
occurring; repeat recur recurring; repeat repetition; repeated perennial; repeating repetition;
replace convert; replace replacement; replace succeed; replacement alternate surrogate; replacement
replacing; replacement substitute; replay rematch; report account; report account describe; report
announce; report cover; report inform; report study; represent constitute comprise; represent
correspond; represent pose posing; represent representation; represent representative;
representative congressman; representative spokesperson interpreter; reproduce multiply;
reproduction replica; reproduction replication; republic democracy commonwealth; request appeal;
request communicate; request invite; request petition; request quest; require burden; require
command; require exact; require requirement; required mandatory compulsory; rescued reclaimed;
research google; research inquiry enquiry; research investigate; research prospect; research refer
referred referring; research search explore; researcher investigator; resentment bitterness gall;
reservation booking; reservation qualification; reserve portion; reserve substitute; reserves
militia; reside shack; residence mansion; residence residential; resident occupant occupants;
resident residence; resign reconcile; resign vacate vacated; resist withstand; resistance resist;
resistant tolerant; resolution resolve; resolution solving; resolve conclude; resolved solved;
resort recur recurring; resort refuge recourse; resource imagination; respect accept; respect
consider; respect esteem; respect honor honour observe; respect regard; respectable tidy sizable
hefty; respond consent; respond decline; respond marvel; respond react; respond refuse; respondent
responder respondents responders; response reaction; response reception; responsibility duty
obligation duties; responsibility province; responsible responsibility; responsive reactive; rest
lie lay lied lies lying; rest remainder residue residual; rest sleep slept; rest stand stood;
restless uneasy; restoration renovation; restore reinstate reinstated; restore restoration;
restraint constraint constraints; restrict curb; restriction confinement; restriction limitation;
result answer solution solvent; result ensue ensued ensuing; result follow; result outcome
termination; result produce; result prove proven; resume restart; resume summarize summarized;
retire adjourn adjourned; retire withdraw withdrawn withdrew; retreat retire withdraw withdrawn
withdrew; return homecoming; return recall; return recover; return refer referred referring; return
restoration; return reverse; return revert; return travel travelled travelling; reuse recycle; rev
rpm; reveal discover expose disclose uncover; reveal unveil unveiled; revenge retaliation; revenue
gross receipts; revenue taxation; reverend sublime; reversal turnaround; reverse inverse; reverse
invert inverted; reverse overthrow override overturn overturned; reversed converse; review critique;
review examine; review judge; review refresh; review retrospect; review survey; revision alteration;
revision revise; revision rewrite; revival resurgence; revolt disgust; revolt disgust sicken
sickening; revolution revolutionary; revolution rotation; reward reinforce; reward repay repaid;
reward wages; rich productive fertile; rick pile; rick wound; rick wrench; ride bike biking ridden
riding rode; ride boat ridden riding rode; ride bus buses ridden riding rode; ride rally cod bait
tease rag rags ridden riding rode; ride riding ridden rode; ride taxi ridden riding rode; ride tool
ridden riding rode; ridiculous absurd idiotic ludicrous; ridiculous ludicrous; ridiculous silly
pathetic; rig manipulate rigged rigging; right change; right correct; right correct compensate;
right flop; right properly decent; rigorous stringent; ring border skirt surround rang; ring echo
rang; ring halo; ring hoop; ringing resonance; rip snap ripped ripping snapped snapping; rise arise
arose risen rising rose; rise ascent ascending risen rose; rise climb risen rising rose; rise
heighten heightened risen rising rose; rise lift arise arose risen rising rose; rise mount climb wax
risen rising rose; rise mount risen rising rose; rise raise upgrade climb ascent risen rose; rise
rear risen rising rose; rise rising ascent ascension risen rose; rise rising risen rose; rise rocket
risen rising rose; rise tower risen rising rose; rising emerging; rising rebellion uprising revolt;
rising uphill; risk adventure; risk attempt; risk danger peril; risk essay; risk hazard jeopardy
peril; risk seek sought; risk stake; risky hazardous; risky speculative; ritual rite; road route;
robbery looting; rock shake sway shaken shook; rock stone; rock sway; rocky stony; rod perch rods;
roll bowl; roll roster; roll wheel; romance butterfly mash flirt butterflies; romantic romance; roof
ceiling; rookie cub cubs; room board; rooms suite; root settle; root stem; rope leash; rope roach;
rot bunk; rotary roundabout; rotate revolve revolves revolving; rough approximate; rough rocky;
round beat beaten; round circular; round cycle rhythm; round polish; round shape; round travel
travelled travelling; rover wanderer wanderers; royal purple imperial majestic regal; rub hitch;
ruby crimson; ruin smash bankrupt; ruined sunk undone; ruining wrecking; rule decide; rule decree;
rule determine; rule govern; rule principle; rule regulation; rule reign dominate prevail; rule
ruling; rule throne; ruling reigning; run become became ran running runs; run campaign ran running
runs; run clip clipped ran running runs; run course flow ran running runs; run direct ran running
runs; run escape bunk lam ran running runs; run function ran running runs; run hurry ran running
runs; run jet jets ran running runs; run leave left ran running runs; run move moving ran running
runs; run operate ran running runs; run pour ran running runs; run process ran running runs; run
race racing ran running runs; run range ran running runs; run ray ran rays running runs; run serve
ran running runs; run service ran running runs; run speed ran running runs; run streak ran runs; run
tally ran runs; run tend lean incline inclined ran running runs; run travel ran running runs
travelled travelling; run treat ran running runs; run trial ran runs; runoff overflow; rush hurry;
rush hurry rushing haste; rush surge; rustic hick hicks; ruth pity; sack poke; sacrifice forfeit;
sadness sorrow; safe condom; safeguard precaution; safety guard; safety refuge; said aforementioned;
sail sweep swept; sail voyage navigate; sailing soaring glide; salvation redemption; sanctioned
canonical; sanctioned ratified; sand guts backbone grit; sand smooth; sapphire azure; satisfy
fulfill fulfil fulfilled fulfilling satisfied; satisfying cheering comforting; savage barbarian
barbarians; savage feral; savage furious fierce; save deliver saving; save enter saving; save
husband saving; save preserve saving; save prevent saving; save relieve salvage saving; save rescue
saving; save savings saving; saved protected; saving preservation; saving rescue; savior saviour;
saw cut cuts cutting; say accent said saying says; say add added adding adds said saying says; say
allege alleged alleges alleging said saying says; say announce said saying says; say answer said
saying says; say call said saying says; say command said saying says; say direct said saying says;
say explain said saying says; say express said saying says; say feature said saying says; say give
gave given giving said saying says; say maintain said saying says; say mention said saying says; say
note noting said saying says; say present said saying says; say pronounce articulate said saying
says; say read said saying says; say reply replied said saying says; say request said saying says;
say require said saying says; say respond said saying says; say saying said says; say state tell
said saying says told; say stress said saying says; say sum said saying says summed sums; say
suppose said saying says; say tell order said saying says told; say voice said saying says; saying
expression; scale measure; scale pattern; scaling grading; scan rake scanned scanning; scandal
outrage; scar scrape; scare dash daunt daunting; scare fright frighten frightened frightening;
scared frightened; scary chilling; scatter disperse; scattering sprinkle; scent perfume; scent
perfume fragrance; schedule agenda; schedule calendar; schedule programme; scheme dodge dodging;
scheme intrigue; scholar learner; school polish; school train educate cultivate; science scientist;
science skill; scope telescope; score ace aces; score advance; score eagle; score enter; score par;
scoring marking grading; scotch economical; scout lookout sentinel; scratch dent prick slit; scratch
rub itch rubbed rubbing; scratch rub rubbed rubbing; scratch scrape; scratching scrape scraping;
scream yell; screaming hilarious; screen blind; screen examine; screen riddle; screw cheat shaft
jockey; scroll coil curl; sculptor carver; sculpture carving; sea ocean seas; sear singe sears
singing; search divine; search examine; search fish; search google; search hunting; search
investigate; search nose; search prospect; search pursue; search seek sought; season flavor flavour;
season harden; season moderate temper; season salt; season sauce; seat invest; seat lay laid laying
lays; secondary petty; secret mystery; secret underground undercover; secretary repository; section
segment; section subdivision; sector sphere; secular temporal worldly; secure brad; secure button;
secure cable; secure copyright; secure deposit; secure hang hung; secure hook; secure lock; secure
obtain; secure patent; secure pin pinned pins; secure plug plugged; secure tie tied ties tying;
security certificate; security protection; security secure; sedan saloon; see abstract saw seeing
seen sees; see appreciate saw seeing seen sees; see believe saw seeing seen sees; see call saw
seeing seen sees; see card saw seeing seen sees; see care caring saw seeing seen sees; see check
ensure assure insure ascertain saw seeing seen sees; see cross saw seeing seen sees; see discover
saw seeing seen sees; see experience saw seeing seen sees; see favor saw seeing seen sees; see find
found saw seeing seen sees; see find witness found saw seeing seen sees; see hear learn discover
heard learnt saw seeing seen sees; see hold held saw seeing seen sees; see identify identified saw
seeing seen sees; see imagine saw seeing seen sees; see include saw seeing seen sees; see learn
ascertain learnt saw seeing seen sees; see look attend saw seeing seen sees; see meet encounter met
saw seeing seen sees; see minister saw seeing seen sees; see picture figure image fancy envision
envisioned saw seeing seen sees; see prize saw seeing seen sees; see receive saw seeing seen sees;
see respect saw seeing seen sees; see seeing saw seen sees; see tend saw seeing seen sees; see think
saw seeing seen sees thought; see tour saw seeing seen sees; see treasure saw seeing seen sees; see
understand realize realise saw seeing seen sees understood; see value saw seeing seen sees; see view
consider regard reckon saw seeing seen sees; see visit saw seeing seen sees; see watch saw seeing
seen sees; see watch view saw seeing seen sees; seed sow; seek adventure sought; seek divine sought;
seek pursue sought; seek quest sought; seeking quest; seem appear; seem rise risen rising rose; seem
shine; seize attach confiscate confiscated; select adopt; selection select; selection survival; self
ego selves; sell auction sold; sell exchange sold; sell realise sold; sell retail sold; seller
vendor marketer marketers; selling marketing; semi rig; semi semifinal semifinals; send cast sent;
send commit committed committing sent; send direct sent; send mail sent; send refer referred
referring sent; send route sent; send ship transport sent shipped shipping; send throw sent threw
thrown; send transfer sent transferred transferring; senior elder; sense discover; sense notice;
sense sensitive; sense smell; sensitive sensible; sensitive tender sore; sensor detector; sensory
receptive; sensory sensational; sentence conviction; sentence doom condemn; separate contrast;
separate divide; separate filter; separate identify identified; separate refer referred referring;
separate reprint; separate separation; separate snap snapped snapping; separate split divide
splitting; separate tear tore torn; separated detached; separated isolated detached; separated
spaced; separately individually; separation breakup; separation interval; sequel continuation;
sequence succession; serial consecutive successive sequential; serious dangerous grave; seriously
badly severely; seriousness sincerity; serve aid aided aiding aids; serve assist; serve attend
assist; serve deliver; serve dish; serve function; serve operate; serve represent; serve supply
supplied supplies; serve wash; server waiter; service function; service operate; service serve;
service tune tuning; set barrel sets setting; set bottle sets setting; set change sets setting; set
choose chose chosen sets setting; set cock sets setting; set crop cropped sets setting; set define
sets setting; set determine sets setting; set establish sets setting; set fit fits sets; set fix
limit determine define specify sets setting specified; set fixed sets; set format formatting sets
setting; set identify identified sets setting; set install installed installing sets setting; set
introduce sets setting; set laid sets; set lay laid laying lays sets setting; set lean sets setting;
set localize localized sets setting; set located placed situated sets; set middle sets setting; set
mount sets setting; set move moving sets setting; set park sets setting; set plant sets setting; set
position sets setting; set present sets setting; set price sets setting; set prime sets setting; set
ready prepare sets setting; set replace sets setting; set seat sets setting; set select sets
setting; set settle sets setting; set space sets setting; set stage sets setting; set tax sets
setting taxed taxes taxing; set throw sets setting threw thrown; set value sets setting; setting
context circumstance; setting scope; settle compromise; settle locate; settle reconcile; settle
resolve; settle sink sank sunk; settlement colonization; settlement colony; settlement settle; setup
apparatus; seven vii; several various respective; severe spartan; severe stark stern; severity
hardship; sex excite sexes; sex gender sexuality sexes; sex separate sexes; sex sexual sexes; sex
sexy sexes; shades sunglasses; shadow dwarf; shadow phantom; shadow shade; shake agitate agitated
shaken shook; shake handshake shaken; shake stir stimulate excite shaken shook stirred stirring;
shaking vibration; sham simulate; shame disgrace; shame pity; shameful disgraceful; shanghai
impress; shape dish; shape embodiment; shape layer; shaped wrought; share acquire; share apply
applied; share contribution; share pool; share portion parcel; shared divided; sharing communion;
sharp abrupt; sharp crisp; sharp keen acute piercing penetrating; sharp tart; sharply aggressively;
shaving grazing; shear fleece; shed pour shedding; shed spill shedding; sheer transparent; shelf
ledge; shell blast; shell shield; shelter harbor; shield harbor harbour; shift displacement; shift
stir agitate agitated stirred stirring; shift switching; shift transformation; shine beam; shine
beam glow; shine glitter; shining shiny glossy; shiny glazed; ship embark shipped shipping; ship
hire hiring shipped shipping; shit bullshit crap bull; shit crap dirt poop shite; shit crap stool
shitting; shit dump; shit inform shitting; shit jack squat; shit shop grass rat betray denounce
denounced rats shitting shopping; shitty rotten crappy lousy; shock outrage offend appall appalling;
shocking shameful disgraceful; shop browse shopping; shop frequent sponsor shopping; shop obtain
shopping; shop workshop; shore prop; short con; short create; short dead suddenly abruptly; short
inadequate; shortage famine; shortly briefly; shorts drawers boxers; shorts trunks; shot shooting;
shot stroke; shouted yelled; shouting cheering; show accent shown; show appear shown; show confirm
shown; show demonstrate shown; show display shown; show evidence prove testify proven shown
testified; show evidence shown; show exhibit shown; show express shown; show indicate shown; show
inform shown; show phrase shown; show picture depict shown; show point indicate designate shown;
show present demonstrate exhibit demo shown; show present shown; show prove establish demonstrate
proven shown; show prove proven shown; show read record register shown; show read shown; show record
shown; show reflect shown; show reveal shown; show smile shown; show stress shown; show strike shown
stricken struck; show suggest shown; show support shown; show word shown; shower cascade; shower
lavish; shower spray; showing display exhibit; showing screening viewing; shrink funk cringe; shrink
psychiatrist; shut exclude shutting; shut seal shutting; shy unsure; si te ti; sick cat chuck purge
vomit cats; sick disgusted; sick ill; sickness nausea; side array; sidewalk pavement; sight aim
aimed aiming aims; sight discover; sight spy spies spying; sign contract; sign initial; sign ratify
ratified; sign signature; sign subscribe; sign write written wrote; signal communicate signalling;
signal flag flagged signalling; significance import implication; significant meaning pregnant;
significant significance; significant substantial; significantly importantly; silence secrecy;
silence silent; silent mum mums; silly dizzy; silly goofy; silver fluent; silver plate; similarly
likewise; simple elementary; simple mere; simply merely; simply plainly; simultaneous concurrent;
sin boob sins; sin breach sins; sincere earnest solemn; sing belt sang singing sung; sing whistle
sang singing sung; singe swinge singing swinging; singer vocalist; single hit hits hitting; single
individual; single unmarried; sink lapse sank sunk; sit ride ridden riding rode sat sits sitting;
site send sent; site situation; site station; site website; sitting posing; sitting seated; sitting
session; six vi; sixteen xvi; size coat; size separate; size sort; size surface; sketch outline;
skill acquisition accomplishment; skin bark skinned; skin climb skinned; skin hide hidden; skin peel
skinned; skin scrape skinned; skin struggle shin scramble skinned; skin wound skinned; skip
omission; sky pitch flip toss flipped flipping; slack lax; slack slump; slam sweep; slap smack;
slaughter butcher; slaughter whipping; slavery bondage; sleep nap; sleeping dormant; slice fade;
slice slash; slice slit; slick glossy; slick sleek; slide slip slew slid slipped slipping; slight
fragile; slight slim slender; slightly somewhat; slim slender; slope gradient; slope incline; slow
decrease; slow delay; slow dumb dense; slow retard; slow slack; smack peck; smart bite bit biting
bitten; smart bright; smart burn burnt; smart chic; smart hunger; smart wise; smash dash; smashing
shattering; smear slander; smell odor; smell scent odor; smell smack; smile beam; smile smiling
grin; smoke fume fumes; smooth bland; smooth fluid fluent; smooth polish; smoother sander sanders;
snake curve; snake serpent; snatch kidnap abduct abducted kidnapped kidnapping; sneak canary sneaker
sneakers; sneak stalker; snow coke; soak intoxicate intoxicated; soak pawn; social mixer; social
societal; soft delicate; software package; soil dirt; soil dirt grease stain filth grime grimes;
soil mud; sole lone solitary; solo pilot; solution solve; solve lick; solve resolve; someone person
individual soul somebody mortal; song vocal; soon shortly presently; sorrow grieve; sorry gloomy;
sorry sad; sort choose chose chosen; sort refer referred referring; sort screen; sort select; sorted
grouped; soul psyche; sound appear; sound audio; sound bang; sound boom; sound bubble; sound click;
sound crack; sound drum; sound healthy intelligent; sound noise; sound pink; sound rap; sound ring
rang; sound seem; sound speak spoke spoken; sound trump; sound tweet; sound voice; source beginning
origin root; source document; source informant; source obtain; source seed germ germs; sovereign
monarch; space infinite; space lay laid laying lays; space position; spare trim; spark sparkle;
speak address spoke spoken; speak bay bays spoke spoken; speak begin began beginning begun spoke
spoken; speak communicate spoke spoken; speak deliver spoke spoken; speak proceed spoke spoken;
speak sing sang singing spoke spoken sung; speak snap snapped snapping spoke spoken; speak speech
spoke spoken; speak tone spoke spoken; special particular exceptional; special particular peculiar;
specialty specialization; specific particular; specification spec; specify specialise specialize
specialised specialized specializes specializing specified; speculation conjecture; speculation
meditation; speed accelerate; speed fleet; speed hurry zip; speed travel travelled travelling; speed
velocity; spell charm; spell import; spell patch; spell trance; spend afford spent; spend holiday
spent; spend invest spent; spend serve spent; spend soldier spent; spend vacation spent; spend
weekend spent; spend winter spent; spending expenditure outgo; spent exhausted; spider wanderer
wanderers; spike lace fortify fortified; spin reel span spinning spun; spin twist twisting span
spun; spine backbone; spine spur; spine sticker thorn; spiral coil; spirit intent purport; spirit
spiritual; spirits liquor booze; spiritual spectral; spit saliva; spit sprinkle spat spitting; spite
venom malice; splash dab; splash sprinkle; split burst splitting; split disconnected fragmented;
split tear splitting tore torn; splitting ripping; spoil fumble; spoil itch; spoiler raider; sponge
parasite; sponsor presenter; sport athletics; sporting betting; spot recognize recognise distinguish
spotted spotting; spot sight spotted spotting; spot smear; spot spy spies spotted spotting spying;
spotlight glare; spread bare; spread broadcast distribute disperse circulate circulated circulating;
spread circulate circulated circulating; spread dispersed; spread distribute; spread extend; spread
gap gaps; spread podcast; spread ranch; spread scatter; spreading airing; spree fling; spring bound
bounce rebound sprung; spring burst sprung; spring fountain; spring hop hopped hopping hops sprung;
spring jump bound leap sprung; spy snoop spies spying; square shape; square substantial satisfying
hearty; squat chunky; squeeze rack; stab jab stabbed stabbing; stab poke jab poking stabbed
stabbing; stable shelter; stable stability; stable stalls; stadium arena; staff faculty; staff
serve; staff supply supplied supplies; stage arrange; stage phase; stain stigma; stamina toughness;
stamp postage; stamp stereotype; stamp stump; stance posture; stand allow stood; stand array stood;
stand bear suffer stomach tolerate endure brook digest abide bare bore born borne stood; stand judge
stood; stand pedestal; stand permit permitted permitting stood; stand remain stood; stand resist
stood; stand standard stood; standard criterion; standpoint viewpoint; star champion genius ace
wizard sensation superstar adept aces; star feature starred starring; star leading starring stellar
prima; star perform starred starring; star principal; stare gaze; stark blunt; start begin began
beginning begun; start begin commence began beginning begun; start commence; start create; start
dawn; start initiate originate; start jump startle; start jump startle startled startling; start
leave left; start move moving; start open; start shy; starter freshman newcomer entrant entrants
freshmen; startup inauguration; starving starvation; state add added adding adds; state announce;
state answer; state country nation commonwealth; state explain; state express; state give gave given
giving; state mention; state note noting; state present; state province; state reply replied; state
respond; state statement; state submit submitted submitting; state suggest; state sum summed sums;
stated declared; statement argument; status condition; stay abide; stay delay detain detained; stay
remain; stay rest remain; stay stand stood; stay stick stuck; steady brace stabilize; steady
steadily; steady sweetheart sweetie; stealing stealth; stealing theft; steel nerve; steel sword
blade; steep immerse immersed; steep infuse infused; steep outrageous; steer bullock; stem halt;
stem stalk; step abuse stepped stepping; step measure; step pace stride footstep footsteps; step
stair stairs; step travel stepped stepping travelled travelling; step tread stepped stepping; steps
stairs; stern grim relentless; stern poop; stew grudge; stick adhere stuck; stick bond bind adhere
bound stuck; stick deposit lodge wedge stuck; stick fix stuck; stick secure stuck; sticker dagger;
sticking projected relieved projecting; still comfort; still ease relieve; still gentle; still
however nevertheless nonetheless notwithstanding; still hush; still quiet calm; still silence hush;
still silent; still static; stimulate excite; stimulate induce; sting prick; stir hustle fuss; stir
splash; stir stimulate excite stirred stirring; stirred stimulated aroused; stitch sew sewing; stock
inventory; stock outfit; stock tired commonplace; stomach belly abdomen; stomach permit permitted
permitting; stomach tummy; stone gem gems; stone pit pits; stone remove; stop block halt stopped
stopping; stop break discontinue broke broken discontinued stopped stopping; stop cheese stopped
stopping; stop defend stopped stopping; stop drop dropped dropping stopped stopping; stop halt; stop
halt stopped stopping; stop prevent stopped stopping; stop quit cease discontinue discontinued
quitting stopped stopping; store bin bins; store bottle; store collect; store fund; store garage;
store memory; store shop; store storage; store storage depot; store tank; storm rage ramp raging;
storm tempest; story floor storey; story history account chronicle; story narrative tale narration;
straight consecutive; straight direct directly; straight directly flat; straight heterosexual;
strain strive; strain tense; strand maroon; strange unusual; strangely oddly; strategy scheme;
strategy strategic; straw stalk; stray wander; stream pour; stream pour swarm; strength posture;
strength specialty; strengthen fortify fortified; stress accent; stress accent emphasize; stress
emphasis accent; stress express; stress strain; stress tension; stressed distressed; stretch
elongate elongated; stretch unfold; stricken afflicted; strict rigid; strict rigorous; strictly
purely; strike affect stricken struck; strike butt stricken struck; strike knock stricken struck;
strike pat pats stricken struck; strike protest stricken struck; strike rap stricken struck; strike
stroke stricken struck; strike tap rap stricken taps; strike tap stricken struck tapped tapping
taps; striker hitter; strip bare stripped stripping; strip deprive deprived stripped stripping;
strip peel stripped stripping; strip rifle loot stripped stripping; strive endeavor endeavour;
stroke lap laps; strong potent; strong stiff potent; struck stricken; struggle climb; struggle
essay; struggle seek sought; student pupil; student scholar; study bone studied; study compare
studied; study con studied; study consider studied; study contemplate studied; study examine analyze
analyse studied; study field subject discipline; study follow studied; study investigate studied;
study learn learnt studied; study minor studied; study practice studied; study reflect studied;
study review studied; study screen studied; study student studied; study survey; study survey
studied; study trace studied; study train studied; study view studied; stuff binge gorge; stuff
material; stuff push; stuff squeeze thrust shove; stumble stagger; stunning sensational arresting;
stupid stunned; stupidity folly; style create; style title; style trend vogue; stylish fashionable;
sub bomber submarine wedge torpedo grinder subs; sub submarine subs; sub substitute subs; subject
affect; subject capable; subject impact; subject submit submitted submitting; subject theme topic;
subject touch; submit relegate relegated submitted submitting; subordinate subdue subdued; subscribe
pledge; subsidiary auxiliary supplemental supplementary; subsidiary subordinate; substantial
substance; substantial substantive; subtle elusive; success winner; successor heir; suck absorb;
suck sucking suction; suffer collapse; suffer decline; suffer endure; suffer permit permitted
permitting; suffer sustain; suffering agony; suffering miserable wretched; suffering woe woes; sugar
bread scratch dough lettuce cabbage loot kale; sugar carbohydrate carbohydrates; suggest advance;
suggest advise propose; suggest advocate; suggest express; suggest hint; suggest intimate; suggest
recommend; suggest submit submitted submitting; suggest suggestion; suggest urge urging; suggestion
prompting; suggestion proposition; suggestion trace hint; suit fill; suitable suited; suitable
worthy desirable; sum summarize summarized summed sums; summary compact; summer pass; summer spend
spent; sun lie lay lied lies lying suns; sun sunshine sunlight suns; sunshine cheer; super crack ace
tops aces; super extremely exceedingly; super superintendent; supernatural occult; supervision
oversight supervising; supplement accessory; supplemental supplementary; supply afford supplied
supplies; supply arm armed arms supplied supplies; supply bush supplied supplies; supply canal
supplied supplies; supply coal supplied supplies; supply costume supplied supplies; supply dish
supplied supplies; supply edge supplied supplies; supply extend supplied supplies; supply feed fed
supplied supplies; supply fill supplied supplies; supply fuel supplied supplies; supply gate
supplied supplies; supply hat hats supplied supplies; supply horse supplied supplies; supply index
indices supplied supplies; supply joint supplied supplies; supply outfit supplied supplies; supply
patch supplied supplies; supply provision supplied supplies; supply provision supplying supplies;
supply railroad supplied supplies; supply shelter supplied supplies; supply theme supplied supplies;
supply ticket supplied supplies; supply tube supplied supplies; supply uniform supplied supplies;
supply yield supplied supplies; support advance; support agree; support aid aided aiding aids;
support assist; support carry carried; support champion; support confirm affirm affirmed; support
demonstrate; support document; support documentation; support encourage; support establish; support
frequent; support further; support hold sustain held; support okay; support pole; support promote;
support prove proven; support reinforcement; support shop shopping; support subscribe; support
warrant; supporter sponsor patron; supporting encouraging; suppose speculate conjecture; supposed
alleged; supposed hypothetical; suppress inhibit; suppression inhibition; supreme sovereign; sure
certain; sure certainly surely; surf breaker breakers; surf browse; surface coat; surface copper;
surface egg eggs; surface metal; surface paint; surface plate; surface rise risen rising rose;
surface rubber; surgical operative; surprise shock; surprise storm; surprise strike stricken struck;
surprisingly amazingly; surrender resignation; surrender yielding; surround besiege besieged;
surrounding encompassing; survey examine; survey resume sketch; survival endurance; survive breathe;
survive defeat; survive overcome; suspect defendant; suspect distrust; suspect venture; suspension
hiatus; suspension pause interruption; suspicion distrust; suspicion intuition; suspicious wary;
sustain nurture; sustain prolong prolonged; swallow sup; swear curse swore sworn; swear verify swan
assert affirm affirmed swore sworn verified; sweat stew; sweater jumper; sweep broom swept; sweet
dessert; swim drown swam swimming; swim float swam swimming; swimming liquid; swing dangle dangling
swung; swing sway swung; swinging tripping; switch replacement substitution; switch reverse; switch
shift; sworn pledged; synthesis deduction; system organization organisation arrangement; system
scheme; t tonne tonnes ts; table delay; table mesa; table postpone defer shelve deferred shelves;
tablet pad pads; tablet pill; tackle harness; tackle rigging; tackle undertake undertaken undertook;
tactics tactic maneuver; tag rag shred rags tags; tail pursue; tail quest; tailor orient; tailor sew
sewing; take accept admit admitted admitting taken taking took; take accept taken taking took; take
acquire taken taking took; take act acted acts taken taking took; take adopt taken taking took; take
apply applied taken taking took; take assume adopt acquire taken taking took; take assume taken
taking took; take bear bare bore born borne taken taking took; take become became taken taking took;
take bone taken taking took; take bring convey brought taken taking took; take carry carried taken
taking took; take change taken taking took; take channel taken taking took; take choose select chose
chosen taken taking took; take claim exact taken taking took; take clean taken taking took; take
collect taken taking took; take consume taken taking took; take cost taken taking took; take deal
consider dealt taken taking took; take decide taken taking took; take delete taken taking took; take
demand taken taking took; take determine taken taking took; take dig digging digs dug taken taking
took; take direct taken taking took; take draw drawn drew taken taking took; take drink drank drunk
taken taking took; take eat ate eaten eating eats taken taking took; take enter taken taking took;
take exact taken taking took; take experience taken taking took; take feed fed taken taking took;
take fill taken taking took; take find found taken taking took; take fix taken taking took; take
follow taken taking took; take free taken taking took; take grab grabbed grabbing taken taking took;
take hand taken taking took; take head taken taking took; take involve taken taking took; take lead
direct guide conduct led taken taking took; take level taken taking took; take move moving taken
taking took; take obtain taken taking took; take occupy occupied taken taking took; take panel taken
taking took; take pick taken taking took; take pocket taken taking took; take point taken taking
took; take position taken taking took; take practice taken taking took; take read study learn learnt
studied taken taking took; take read taken taking took; take receive taken taking took; take record
taken taking took; take remove taken taking took; take require taken taking took; take rescue taken
taking took; take return taken taking took; take rifle taken taking took; take sample taken taking
took; take set sets setting taken taking took; take shed shedding taken taking took; take sight
taken taking took; take sort taken taking took; take stone taken taking took; take strip stripped
stripping taken taking took; take taking taken took; take target taken taking took; take taste taken
taking took; take throw taken taking threw thrown took; take train direct aim aimed aiming aims
taken taking took; take train taken taking took; take transport taken taking took; take tube taken
taking took; take use taken taking took used uses using; take vote taken taking took voting; take
weed taken taking took; take welcome taken taking took; take yield proceeds taken; taken
interpreted; taking winning; talented gifted; talk bay bays; talk begin began beginning begun; talk
communicate; talk continue; talk deliver; talk lecture; talk present; talk proceed; talk sing peach
sang singing sung; talk sing sang singing sung; talk snap snapped snapping; talk speak mouth utter
spoke spoken; talk speak spoke spoken; talk spill; talk tone; talks dialogue negotiation; tall
marvelous marvellous improbable; tame cultivate; tame meek; tame reclaim; tame subdue subdued;
tanker oiler oilers; tap bug intercept bugs tapped tapping taps; tap exploit tapped tapping taps;
tap pat rap pats taps; tar mariner mariners; target aim aimed aiming aims; target prey quarry; task
strain; taste appreciation; taste preference; taste smack; tax assess taxed taxes taxing; tax
determine taxed taxes taxing; tax task taxed taxes taxing; tax taxation taxes; taxi cab; teach
inform taught; teach lecture taught; teach reward taught; teacher instructor; teaching commandment
commandments; teaching instruction; team group; team squad; tear bout bust binge tore torn; tear rip
ripped ripping tore torn; tear snap bust snapped snapping tore torn; tearing watering; tease flirt;
tease loosen; technical mechanical; technical proficient; technical technique; technical
technological; technique proficiency; technology engineering; teen teenage adolescent; teen teenager
adolescent; telecom telecommunication telecommunications; tell add added adding adds told; tell
announce told; tell answer told; tell assure told; tell bare told; tell call told; tell command
told; tell contrast told; tell direct told; tell discover told; tell evidence told; tell explain
told; tell express told; tell guess told; tell identify identified told; tell indicate told; tell
inform told; tell leave left told; tell mention told; tell narrate narrated told; tell note noting
told; tell present told; tell relate told; tell repeat told; tell reply replied told; tell request
told; tell require told; tell respond told; tell reveal told; tell separate distinguish
differentiate told; tell sex sexes told; tell signal signalling told; tell sum summed sums told;
tell swear swore sworn told; tell talk told; telling impressive; telling notification; telling
relation; telling revealing; telling singing; temper harden; temper irritation; temper toughness;
temple synagogue; tempo pacing; temporary temp; ten decade tens; tend attend; tendency disposition
inclination; tendency leaning; tender attendant; tender fond affectionate; term strings; terminal
depot; termination expiration; terms footing; terrace patio; terrestrial mundane; terrible awful
horrific frightening dire dreadful dread fearful horrendous dreaded; terrible awful painful
dreadful; terrible severe wicked; terrible tremendous; terribly awfully; terrified frightened
panicked; terrifying terrific; territory soil; terror brat; test exam examination; test judge; test
quiz; test screen; test trial; text textbook; theme motif; theology divinity; theory possibility
hypothesis; therapist healer; therefore consequently; thesis dissertation; thick midst; thin dilute
diluted; thin lean; thin slender; thin slim; thin sparse; thing matter affair; think associate
thought; think believe consider conceive thought; think center thought; think centre thought; think
connect thought; think consider thought; think expect thought; think feel felt thought; think focus
thought; think give gave given giving thought; think guess imagine suppose reckon thought; think
imagine thought; think judge thought; think link thought; think pay paid paying pays thought; think
plan planned planning thought; think reason thought; think recognize thought; think reflect thought;
think regard thought; think relate thought; think remember recall retrieve thought; think view
thought; thinking intelligent reasoning; third tertiary; thirteen xiii; thirty xxx; thorough
exhaustive; thought idea; thought thinking; thought view opinion sentiment persuasion; thoughtful
attentive; thread ribbon; thread string strung; thread yarn; threat menace; threat terror; threaten
menace peril; threatening lowering; threatening sinister ominous; three iii; three trey; three trio
trinity leash trey threesome; threshold doorstep; thrill vibrate vibrating; thrive flourish prosper;
thriving prosperous roaring booming flourishing; throttle accelerator; throw cast threw thrown;
throw chuck threw thrown; throw communicate threw thrown; throw lay laid laying lays threw thrown;
throw lock threw thrown; throw remove threw thrown; throw shed shedding threw thrown; throw shy
threw thrown; throw stroke thrown; throw switch flip flipped flipping threw thrown; thrust stab;
thumb hitch; thunder roar; thunder smack; thus therefore hence; ticket slate; ticket tag tags; tide
surge; tie affiliation ties; tie tier tied ties tying; tied laced; tight compressed; tighten
constrain constrained; timber lumber; time clip; time clock; time measure; time schedule; time
timing; tiny petite; tip angle lean tilt tipped tipping tips; tip fee feed fees tipped tipping tips;
tip steer tips; tip tumble tipped tipping tips; tire bore tiring; tire exhaust sap tiring; tire
fatigue jade weary fag tiring; tire fatigue jade weary tiring; tissue weave woven; tit nipple tits;
title championship; title entitle entitled; toast crisp; toilet sewer gutter; token nominal; token
relic souvenir; tone chant; tone strengthen; tongue lap laps; too besides likewise; too overly
excessively; tool creature puppet; tool instrument; top exceed topped topping tops; top height peak
summit elevation pinnacle meridian tops; top lead led topped topping tops; top pass topped topping
tops; top peak summit crest tops; top upside tops; torch flashlight; toss dispose discard fling
flung; toss slash; total add sum tally added adding adds summed sums; total aggregate; total amount
sum sums; total average; total count; touch affect; touch apply applied; touch border; touch bother;
touch brush; touch butt; touch concern refer relate pertain pertaining referred referring; touch
finger; touch ghost trace; touch handle; touch influence; touch involve; touch kiss; touch palm;
touch regard; touch scratch; touch signature; touch stir stirred stirring; touch strike stricken
struck; touch stroke; touch tag tagged tagging tags; touch treat; touch trouble; touching affecting;
tough bully; tough hood punk thug; tough rugged; tough sturdy; tour circuit; tour hitch; tour
journey; tour tourist; tourism tourist; tower column pillar; tower hulk loom; tower tug; town
township; toy fiddle toys; toy flirt toys; toy miniature toys; trace examine; track introduce;
tracking trailing; tract pamphlet; tract parcel; trade craft; trade exchange; trade export; trade
import; trade merchandise; trade switch swap swapped swapping; trade traffic trafficking; trademark
hallmark; tradition custom; traffic dealings; trail drag dragged dragging; trail pursue; trail
quest; trail shack; trailer drone poke; trailer preview; train caravan; train condition discipline;
train develop; train develop prepare educate; train prepare groom; train string; train teach taught;
training grooming; tram trolley; transfer commit committed committing transferred transferring;
transfer download transferred transferring; transfer export transferred transferring; transfer
import transferred transferring; transfer remove transferred transferring; transfer shift
transferred transferring; transfer transplant transferred transferring; transfer transportation;
transform translate; transition conversion; transition convert; transition modulation; transition
passage; transition transit; translate interpret; translator interpreter; transmission transmitting;
transparency foil; transplant graft; transport delight enchant enchanted; transport ecstasy;
transport motor; transport pipe piping; transport shipping; transport transportation; transport
truck; transport wheel; transportation fare; transportation transit; trap pin pinned pins trapped
trapping; trash chalk meth crank; trash junk scrap scrapped; trash pan pans; trash rubbish; trash
scrap rubbish; trash scum; travel advance travelled travelling; travel angle travelled travelling;
travel circle travelled travelling; travel circuit travelled travelling; travel cruise travelled
travelling; travel draw drawn drew travelled travelling; travel ease travelled travelling; travel
fly flew flies flown flying travelled travelling; travel ghost travelled travelling; travel hurry
travelled travelling; travel journey travelled travelling; travel motor travelled travelling; travel
pace pacing travelled travelling; travel pan pans travelled travelling; travel proceed travelled
travelling; travel progress travelled travelling; travel pursue travelled travelling; travel resort
travelled travelling; travel retreat travelled travelling; travel ride ridden riding rode travelled
travelling; travel rise risen rising rose travelled travelling; travel roll travelled travelling;
travel rush travelled travelling; travel ski skies skiing travelled travelling; travel slide slid
travelled travelling; travel spread travelled travelling; travel steam travelled travelling; travel
swim swam swimming travelled travelling; travel swing swung travelled travelling; travel taxi
travelled travelling; travel thread travelled travelling; travel tour travelled travelling; travel
trip travelled travelling tripped tripping; travel wheel travelled travelling; travel wind travelled
travelling wound; travel wing travelled travelling; treason betrayal; treasure cherish; treasure gem
gems; treat abuse; treat affect; treat discuss; treat dose; treat ignore; treat medicine; treat
nurse; treated tempered hardened; treatment discussion discourse; treatment handling; treatment
treat; treaty accord pact; treble soprano; tree corner; tree guide; trench entrench entrenched;
trend tendency; tribe clan kin; tricky catchy; tricky cunning sly dodgy; tricky slippery; tried
tested; trigger initiation; trim tailored; trinity threesome; trip stumble tripped tripping; trip
trigger spark activate tripped tripping; triple treble; triple trio; triumph crow; triumph prevail;
triumph rejoice; trivial superficial; trouble affect; trouble bother; trouble bother fuss hassle;
trouble bother inconvenience; trouble difficulty; trouble disorder; trouble disorder distract;
trouble strike stricken struck; trouble upset disturb upsetting; troubled turbulent disruptive;
trough gutter; true admittedly; true truthful; truly sincerely; trump crush; trump trumpet; trust
allow; trust combine cartel; trust commit entrust committed committing entrusted; trust depend;
trust expect; trust permit permitted permitting; trust reliance; trust rely relied relies; trustee
regent; truth accuracy; try act acted acts tried tries trying; try adventure tried tries trying; try
attempt seek essay sought tried tries trying; try chance tried tries trying; try decide tried tries
trying; try determine tried tries trying; try effort attempt endeavor endeavour tries; try fight
fought tried tries trying; try hear heard tried tries trying; try judge tried tries trying; try move
moving tried tries trying; try risk tried tries trying; try struggle tried tries trying; try taste
sample tried tries trying; try test prove essay examine proven tried tries trying; trying stressful;
tub bathtub; tub vat; tube pipe; tube tubing; tune strain melody; tunnel burrow burrows; tunnel dig
digging digs dug; turkey joker; turn amount; turn awake; turn bend bent; turn bend crook; turn burn
burnt; turn cool; turn correct; turn curve; turn cut cuts cutting; turn decline; turn dress; turn
empty emptied; turn fall fallen fell; turn fill; turn flip flipped flipping; turn freeze froze
frozen; turn grow grew grown; turn improve; turn port; turn reduce; turn relax; turn return; turn
reverse; turn roll; turn shut shutting; turn switch; turn thin; turn travel travelled travelling;
turn trend; turn twist; turn wake waking woke woken; turned sour; turnout siding; turnout widening;
turnover overturn; tv television; tweet grip gripping; tweet pinch twitch nip; twenty xx; twilight
dusk; twin counterpart; twin matching duplicate; twin parallel duplicate; twist bend flex bent;
twist distort distorted; twist worm wrestle; twisted distorted; two ii; type character eccentric;
type write typing written wrote; typical distinctive; ugly worthless vile despicable wretched;
unable ineffective; unauthorized wildcat wildcats; uncertain unsure; underestimate underrate
underrated; underground metro subway; underlying inherent; undermine sabotage weaken; understand
appreciate understood; understand solve understood; understand translate interpret understood;
understanding savvy; understanding sympathy; understood silent; underwater submerged; undo loosen
undone; unfair unjust; unfit disqualify disqualified; unfortunately alas; unhappy distressed;
unification uniting; unified coordinated; union brotherhood; union pairing mating coupling; union
unification; unite merge unify unified; unite unify unified; united joined; unknown alien stranger;
unknown obscure; unknown unidentified unnamed; unlawful improper unconventional; unlawful wrongful;
unlikely improbable; unlikely unbelievable improbable; unlimited outright; unreliable treacherous;
unrest fermentation; untouched unaffected; unwanted undesirable; update inform; upset confused;
upset disorder; upset disturbance; upset overthrow; upset overturn overturned upsetting; urge cheer
inspire urging; urge impulse; urge itch; urgent pressing; urgent urge urging; urging spur; urging
urgency; use abuse used uses using; use apply employ utilize applied used uses using; use commit
committed committing used uses using; use consumption uses; use drug used uses using; use enjoy used
uses using; use exercise employment usage utilization uses; use exercise used uses using; use give
gave given giving used uses using; use implement used uses using; use practice used uses using; use
put puts putting used uses using; use resort used uses using; use role purpose function uses; use
share used uses using; use smoke used uses using; use strain used uses using; use tap tapped tapping
taps used uses using; use user used uses using; use waste used uses using; used exploited; using
exploitation; usually normally commonly; utility substitute; utility usefulness; utter emit emitted;
vacuum hoover; vacuum void vacancy; vague faint dim; vague obscure; vain futile; vain swollen;
valley vale; value appreciate prize treasure; value consider; value determine; value measure assess
evaluate; value rate; value regard; value respect prize esteem; value valuable; van caravan vans;
van vanguard vans; vanguard forefront; vanity dresser; variable varying; variant variance
discrepancy; variation fluctuation fluctuations; variety diversity; variety mixture; various
diverse; various versatile; vary alternate varied varies; vary depart varied varies; vary variable
varied varies; vastly immensely; vault hurdle; vector transmitter; vegetable veg; vegetation flora
botany; vengeance retribution payback; vent volcano; ventilation airing; venture embark; venture
proceed; venture speculation; verge brink; verge wand; verse rhyme; version adaptation; version
edition variation variant; version translation rendering; vertical perpendicular; vertical upright;
vertical upright erect; very identical; very really real; vest robe; vet veterinary vets; veteran
seasoned; veteran vet vets; viable feasible; vibe vibration; vicious poisonous; victorious
triumphant; victory triumph; video picture; video television; view abstract; view appreciate; view
examine; view favor; view identify identified; view opinion; view prize; view respect; view scene
aspect prospect vista panorama; view survey; view treasure; view value; vile sickening; village
hamlet; village settlement; violation infringement; violation infringement misdemeanor; violence
fury; violence violent; violent fierce tearing; violin fiddle; vision imagination; vision sight;
visit chat jaw gossip chatter chatting jaws; visit communicate; visit frequent; visit impose
inflict; visit inspect; visit tour; visit travel travelled travelling; visual optical optic; vocal
outspoken; voice express; void null; volunteer inform; volunteer unpaid; volunteer voluntary; vote
choose chose chosen voting; vote poll voting; vote select voting; vote suffrage; vote voting; vote
voting ballot; vulgar coarse; wait act acted acts; wait delay; wait expect await; wait hold delay;
wake aftermath woke woken; wake awake awaken arouse aroused waking woke woken; wake awaken arouse
aroused waking woke woken; wake viewing woke woken; walk foot feet; walk mouse mice; walk pace
pacing; walk pass; walk score; walk stamp; walk travel travelled travelling; walker pedestrian; wall
fence surround; wall protect; wandering planetary erratic; wandering winding; want care caring wan;
want deprivation wan; want desire wan; want fancy wan; want hope hoping wan; want hunger wan; want
lack deficiency wan; want long wan; want miss wan; want need require wan; want need wan; want search
wan; want seek sought wan; want wish wan; want wish wishing wan; wanted precious cherished; wanting
lacking deficient; war fight fought wars; war warfare wars; war warrior wars; warmer heater; warn
discourage; warning exemplary; warp buckle; warp distort distorted; warrant endorsement sanction;
warrant justify justified; wash launder laundering; wash rinse; washing laundry; waste barren; waste
consume ware; wasted diminished; wasted pointless senseless; wasted skeletal; watch check; watch
follow; watch guard; watch witness; watching observation; water provide; water supply supplied
supplies; water wet; wave curl waving; wave flap waving; wave flourish waving; wave motion waving;
way direction ways; way means ways; way path ways; way room ways; way style fashion mode manner
ways; weak imperfect; weakened diminished; wealth riches; weapon artillery; wear clothing wore worn;
wear endure wore worn; wear feature wore worn; wearing erosion; wearing exhausting tiring; weather
angle; weather brave endure; weather lean; web tissue; weed dope; weight angle; weight bias; weight
burden; weird uncanny; welcome accept; welfare upbeat wellbeing; well easily; well rise risen rising
rose; well surface; well swell swollen; welsh welch; west westward; wet moisture; wet piss; wharf
berth moor; whatever whatsoever; wheat straw; wheeler cyclist biker; whip lash whipped whipping;
whip strap slash lash strapped whipped whipping; whipping tanning; white snowy; whole completely
totally entirely altogether wholly; whole hale; wholesale sweeping; whore prostitute tart; wick
taper; wicked sinful; wicket hoop; wicket lattice; wide broad; wide broad extensive blanket
encompassing; wide spacious; width breadth; wind jazz; wind nose scent wound; wind roll wrap wound
wrapped wrapping; wind snake wound; wind thread wander weave wound woven; wind twist curve wound;
winding twisting; windy tedious; windy visionary; wing backstage; winner victor; winning victorious;
wipe rub; wire outfit; wire telegram; wired pumped; wish bid bidding bids; wish desire; wish
express; wish regard compliments; witch glamour hex enchant enchanted; withdraw swallow withdrawn
withdrew; withdrawal detachment; withstand defy; witness informant; witness viewer spectator; wizard
magician; woman char women; womb uterus; wonder admiration; wonder curiosity; wonder inquire; wonder
marvel; wonder reflect; wondering questioning speculative; wood forest woods; wool fleece; word
couch; word discussion; word express; word phrase articulate formulate formulated; words language
lyric; words row quarrel rows; work assist wrought; work bring brought wrought; work busy busiest
wrought; work create wrought; work employment; work exercise wrought; work farm wrought; work fill
wrought; work labor wrought; work labour wrought; work man manned manning mans men wrought; work
minister wrought; work move moving wrought; work page wrought; work pass wrought; work potter
wrought; work proceed wrought; work process wrought; work run ran running runs wrought; work serve
wrought; work service wrought; work slave wrought; work study; work succeed wrought; work take taken
taking took wrought; work workplace; working operative; works deeds; works plant; world domain;
world earth globe; world global worldwide planetary; world public populace; world reality; world
universe existence cosmos; worldwide universal cosmopolitan; worm insect; worried upset disturbed
distressed; worry concern headache; worry disorder worried; worry trouble worried; worrying
disturbing troubling; worship revere revered; worst crush; worst whip pip whipped whipping; worth
deserving; wound humble; wound injure injured injuring; wound lesion lesions; wow scream riot; wrap
clue wrapped wrapping; wrap enclose enclosed wrapped wrapping; write author written wrote; write
communicate written wrote; write compose written wrote; write copy copied copies written wrote;
write create written wrote; write draft written wrote; write draw drawn drew written wrote; write
instrument written wrote; write pen compose penned pens written wrote; write print written wrote;
write profile written wrote; write reference written wrote; write script written wrote; write trace
written wrote; write verse written wrote; written scripted; wrong handle worse; wrong improper
worse; wrong incorrect worse; wrong incorrectly wrongly worse; wrong treat worse; x ex; x ten tens;
yahoo hick hicks; yard grounds; yarn narration; yeah yea; yelling shouting; yellow chicken; yield
soften; young immature; young offspring; young youthful; zone partition zoning; zoom soar; zoom
surge soar
"""
