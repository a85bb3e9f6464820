"""English: forms of words that no ending makes, behind the word that they are forms of.

Derived from the data of simplemma 2.0 for the commonest words of wordfreq 3.1.1; see NOTICE.
`scripts/irregular_forms.py` makes it.
"""

from __future__ import annotations

FORMS = """
act acted acts; add added adding adds; age aged ages; aid aided aids; aim aimed aiming aims; air
aired airing airs; ally allied allies; alp alps; alumnus alumni; analysis analyses; ant ants; app
apps; arise arose; arm armed arms; army armies; art arts; ash ashes; ask asked asking asks; baby
babies; bacterium bacteria; bag bags; ban bans; bar bars; bat bats; bear bare borne; become became;
bed beds; bee bees; begin began begun; bet bets; bid bids; bit bits; bite biting; blike bloke; blow
blew; body bodies; bow bows; box boxes boxing; boy boys; break broken; breed bred; bring brought;
bro bros; brother brethren; bud buds; bug bugs; build built; bury buried; bus buses; businessman
businessmen; butterfly butterflies; buy bought buys; calorie cal calories; cap caps; caput capita;
car cars; care caring; cat cats; catch caught; choose chose chosen; cite citing; city cities; clothe
clad; colon cola; come came coming; cookie cookies; cop cops; copy copied copies; cow cows; crisis
crises; criterion criteria; cry cried cries crying; cub cubs; cue cues; cup cups; cut cuts; dad
dads; dam dams; dare daring; date dating; day days; deal dealt; deny denied denies; die dice died
dies dying; dig dug; dine dining; ding dang; disc discs; dive diving; doc docs; dog dogs; dot dots;
draw drew; drink drank; drive drove; dry dried drying; duty duties; ear ears; easy easier easiest;
eat eaten eating eats; egg eggs; end ended ends; eye eyed eyes; face facing; fade fading; fall fell;
family families; fan fans; fantasie fantasies; far farther; fat fats; february feb; fee fees; feed
fed; few fewer; fight fought; find found; fire firing; fisherman fishermen; fit fits; fixe fixing;
flee fled; fly flew flies flown flying; foot feet; forget forgot forgotten; freeze frozen; fry fried
fries; funny funniest; game gaming; gan gone; gap gaps; gas gases; gay gays; gem gems; gentleman
gentlemen; get gets got gotten; gig gigs; give gave giving; god gods; graffito graffiti; grow grew;
gun guns; guy guys; handmake handmade; hang hung; happy happier happiest; hat hats; hate hating;
healthy healthier; heavy heavier; hide hid hidden hiding; hike hiking; hip hips; hire hiring; hit
hits; hold held; hope hoping; hug hugs; incorporated inc; inn inning; ion ions; jaw jaws; jet jets;
jew jews; job jobs; joke joking; keep kept; key keys; kid kids; kit kits; knife knives; know knew;
lab labs; lad lads; lady ladies; lap laps; law laws; lay laid laying lays; lead led; leg legs; lend
lent; let lets; lie lay lied lies lying; light lit; like liking; limited ltd; lin lan; lip lips; log
logs; lose losing lost; lot lots; love loving; low lower lowest; make made making; man mans men; map
maps; mar mars; mare maria; mat mats; mean meant; medium media; meet met; minute mins; misunderstand
misunderstood; mixe mixing; mom moms; mouse mice; move moving; muhammad mohammad; name naming; net
nets; new newer newest; nim nam; note noting; nut nuts; oak oaks; october oct; odd odds; oil oils;
old older oldest olds; one ones; oop oops; opt opted; opus opera; owe owed owes owing; own owned
owning owns; pad pads; pal pals; pantie panties; pay paid paying pays; pea peas; pen pens; penny
pence; pet pets; phenomenon phenomena; pic pics; pie pies; pig pigs; pin pins; pit pits; policeman
policemen; pop pops; pose posing; pot pots; pre pres; pro pros; pub pubs; put puts; race racing;
rage raging; ram rams; rape raping; rat rats; ray rays; rebuild rebuilt; red reds; ree reed; ref
refs; rely relied relies; rep reps; rib ribs; ride ridden riding rode; ring rang; rise rising; rod
rods; row rows; run ran runs; san sans; save saving; say said saying says; sea seas; see saw seeing
seen sees; seek sought; sell sold; send sent; september sep sept; set sets; seven seventh; sew
sewing; sim sims; sin sins; sing sang sung; sink sank sunk; sit sat sits; ski skies skiing; slay
slain; sleep slept; sling slang; sock sox; son sons; speak spoke spoken; spend spent; spin span
spun; spy spies spying; stand stood; steal stole stolen; stick stuck; strike stricken struck; sub
subs; sue sued; sum sums; sun suns; supply supplied supplies; swear sworn; sweare swore; sweep
swept; swell swollen; tab tabs; tag tags; take taking took; tap taps; tax taxed taxes; teach taught;
tear tore torn; tell told; ten tens; throw threw; tie tied ties tying; tip tips; tit tits; toe toes;
ton tons; tooth teeth; top tops; tory tories; toy toys; try tried tries trying; tune tuning; type
typing; undergo underwent; underlie underlying; understand understood; unpay unpaid; uphold upheld;
urge urging; use used uses using; van vans; vary varied varies; vet vets; vote voting; vow vows;
wake waking woke; want wan; war wars; wave waving; way ways; wear wore worn; weave woven; wee weed;
win wins; withdraw withdrew; wolf wolves; woman women; write wrote; wrong worse; zombie zombies;
zone zoning
"""
