"""English words that may stand for one another.

Derived from WordNet 3.1 (Princeton University). A group is

- the single words in lower case of a synset that are among the 20,000 commonest English words
  (wordfreq 3.1.1) and have that meaning as one of their first four (verbs: six), or three times in
  the tagged texts;
- a verb and the one it is a manner of, both among the 6,000 commonest and in one of their first two
  meanings;
- two words that WordNet derives from one another ("pay", "payment"), among the 6,000 commonest,
  with the same first three letters;
- the phrases of a synset of verbs or nouns with what else it has, their words joined by "_", that
  have that meaning as one of their first two; of nouns such as have words among the 4,000 commonest
  and do not only add to another ("drug user", "user").

Beside the words stand their irregular forms ("bought", by WordNet's exceptions and simplemma 2).
Groups with a word for a grave crime, a death, a step of the law or an outcome (kill, die, murder,
rape, assault, torture, shoot, steal, corrupt, accuse, charge, arrest, convict, acquit, deport,
deny, win, terrorist) are left out, but for their own forms: no two names of those tell the same. So
are those with a number, a length of time or kin (million, second, days, years, father, mother and
the like), which only figures of speech make one.

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

WORDNET = """
ab abdominal abs; abandon gave_up give_up giving_up; abandoned deserted; abide_by comply follow;
abide_by honor honour observe respect; abnormal unnatural; abnormality irregularity abnormalities
irregularities; aboriginal primal; abortion miscarriage; abound_in pullulate_with teem_in; abroad
overseas; absolute rank sheer downright; absolute_pitch perfect_pitch; absorb soak_up sop_up suck
suck_up; abstract abstraction; abstract outline synopsis; abuse insult; abuse misuse; abuse misuse
pervert; abuse shout; academic academy; academic_term school_term session; academic_year
school_year; accelerate speed speed_up; accent dialect; accent speech_pattern; accept acceptable;
accept acceptance; accept acquire; accept adopt; accept assume bare bear bore born borne take_over
taking_over took_over; accept bear assume bare bore born borne; accept consent; accept consent
go_for goes_for going_for gon_for gone_for went_for; accept honor; accept honour; accept permit
permitted permitting; accept react; accept receive; accept recognize; accept respond; acceptable
satisfactory; accepted recognized recognised; access accessible; access admission; access approach;
access gain; access get_at gets_at got_at gotten_at; access reach; access recover; accident
chance_event; accidental incidental; accidentally incidentally; accidentally unexpectedly;
accommodate adapt; accommodate oblige obliged; accompany attach_to came_with come_with coming_with
go_with goes_with going_with gon_with gone_with went_with; accompany companion company keep_company
kept_company; accompany play_along; accompanying attendant incidental; accomplish action carry_out
carry_through execute fulfil fulfill; accord agree concord fit_in fits_in; accordance accord;
accordingly consequently; account answer_for; account balance; account bill; account
business_relationship; account calculate; account explanation; account report write_up; account_book
book_of_account ledger; account_executive account_representative registered_representative;
accumulate collect compile roll_up; accumulate conglomerate gather pile_up; accurate exact precise;
accustomed customary; ace aces breeze_through nail pass_with_flying_colors sail_through
sweep_through swept_through; ache aching; achieve achievement; achieve succeed; achievement
accomplishment; acid acidic; acid bitter; acid dose dot superman dots; acknowledge receipt;
acknowledge recognise; acquaintance familiarity; acquire adopt assume take take_on taking taking_on
took took_on; acquisition acquire; acquit acquitted; act act_as acted acted_as acts acts_as play;
act acted acts deed human_action human_activity; act acting acted acts; act action acted acts; act
actor acted acts; act approach acted acts; act attack acted acts; act attempt acted acts; act behave
acted acts; act commit acted acts committed committing; act continue acted acts; act counter acted
acts; act create acted acts; act dare acted acts daring; act deed acts; act effect acted acts; act
engage acted acts; act essay acted acts; act finish acted acts; act hurry acted acts; act joke acted
acts joking; act manage acted acts; act offer acted acts; act participate acted acts; act partner
acted acts; act perform acted acts; act proceed acted acts; act pursue acted acts; act rage acted
acts raging; act react acted acts; act repeat acted acts; act respond acted acts; act romance acted
acts; act sauce acted acts; act seek acted acts sought; act serve acted acts; act storm acted acts;
act surprise acted acts; act toy acted acts toys; act volunteer acted acts; act_involuntarily
act_reflexively acted_involuntarily acted_reflexively acts_involuntarily acts_reflexively; act_on
acted_on acts_on follow_up_on pursue; act_out acted_out acts_out enact; act_superior acted_superior
acts_superior lord_it_over put_on_airs puts_on_airs queen_it_over; act_upon acted_upon acts_upon
influence; action accomplish execute fulfill fulfil fulfilled fulfilling; action activity; action
challenge; action complete; action effect; action finish; action natural_process; action_at_law
legal_action; action_plant sensitive_plant shame_plant; activate set_off sets_off spark spark_off
touch_off trigger trigger_off trip; active activity; active fighting; active participating; activist
militant; activity body_process; actor worker; actual existent; actual factual; actual genuine
literal; ad advertising advertisement advert ads; ad_agency advertising_agency; ad_campaign
advertising_campaign; adaptation adjustment; adapted altered; add add_together add_up added
added_together added_up adding adding_together adding_up adds adds_together adds_up sum sums tally
tot_up total tote_up; add add_together added added_together adding adding_together adds
adds_together; add addition added adding adds; add button added adding adds; add combine added
adding adds; add compound added adding adds; add contribute lend bestow added adding adds bestowed
lent; add factor added adding adds; add increase added adding adds; add string added adding adds
strung; add supply added adding adds supplied supplies; add_on added_on adding_on adds_on
supplement; add_up added_up adding_up adds_up amount; addiction dependence dependency; addition
accession; additional extra; address communicate; address label labelled; address speech; address
turn_to; adhere bind bond bound held_fast hold_fast stick stick_to stuck stuck_to; adhere cling;
adhere stick_by stuck_by; adjacent neighboring; adjoin border butt butt_against butt_on edge; adjust
adapt conform; adjust align; adjustment modification alteration; administer deal deal_out dealt
dealt_out dish_out distribute dole_out lot lots mete_out parcel_out shell_out; administration
disposal; administration organization establishment organisation governance brass; administration
presidency; administration presidency presidential_term; administrative_body administrative_unit;
administrative_data_processing business_data_processing; administrative_district
administrative_division; admire look_up_to; admission entrance_fee entrance_money; admit acknowledge
admitted admitting; admit admission admitted admitting; admit allow_in let_in lets_in; admit include
let_in lets_in; admit permit admitted admitting permitted permitting; adopt adoption; adopt assume
take_on take_over taking_on taking_over took_on took_over; adopt borrow; adoption acceptance;
adoption borrowing; adult grown; adult_female woman women; adult_male man mans men; adultery
criminal_conversation; advance advancement forward_motion procession progress progression; advance
beforehand; advance boost; advance bring_forward brought_forward; advance contribute; advance
foster; advance go_on goes_on going_on gon_on gone_on march_on move_on moving_on progress went_on;
advance improvement; advance inch; advance nose; advantage favor; adventure chance gamble hazard
ran_a_risk risk run_a_risk runs_a_risk take_a_chance take_chances taking_a_chance taking_chances
took_a_chance took_chances; adventure essay; adventure venture stake hazard; advert attend gave_ear
give_ear giving_ear paid_heed pay_heed paying_heed pays_heed; advertising_department
advertising_division; advise gave_notice give_notice giving_notice notify send_word sent_word;
advise notify notified; advocate counsel counselor counsellor; advocate preach; advocate proponent
proponents; advocate urge urging; aerial antenna; aerial forward_pass; affair involvement intimacy
liaison; affair occasion social_function; affairs personal_business personal_matters; affect bare_on
bare_upon bear_on bear_upon bore_on bore_upon born_on born_upon borne_on borne_upon impact touch;
affect bother; affect bullshit; affect pretend sham; affect refer referred referring; affect regard
involve; affect relate; affected unnatural; affected_role patient; affirmative approving; afford
affordable; after_part poop stern; age aged ageing ages historic_period; age develop aged ageing
ages; age mature aged ageing ages; age_group cohort; aged elderly; agency agent; agency
representation; agency_security government_security; agenda order_of_business; agent factor broker;
agent_bank lead_bank; aggression hostility; agitate charge_up excite; agitate disturb raise_up;
agitate stir_up; agree accept; agree accord concord; agree agreement; agree concord; agree consent;
agree equal; agree grant; agree parallel; agree pattern; agree resolve; agree settle; agree twin;
agreement accord; agreement arrangement; agreement correspondence; agreement understanding;
agricultural farming; agricultural_agent county_agent extension_agent; agriculture factory_farm;
agriculture farming; ahead beforehand; ahead leading; ai_active am_active are_active be_active
been_active being_active is_active m_active move moving was_active were_active; ai_adrift am_adrift
are_adrift be_adrift been_adrift being_adrift blew blow drift float is_adrift m_adrift was_adrift
were_adrift; ai_after am_after are_after be_after been_after being_after is_after m_after plan
was_after were_after; ai_amiss am_amiss are_amiss be_amiss been_amiss being_amiss is_amiss m_amiss
misunderstand misunderstood was_amiss were_amiss; ai_at_pains am_at_pains are_at_pains be_at_pains
been_at_pains being_at_pains is_at_pains m_at_pains take_pains taking_pains took_pains was_at_pains
were_at_pains; ai_due am_due are_due be_due been_due being_due flow_from is_due m_due was_due
were_due; ai_given am_given are_given be_given been_given being_given incline is_given lean m_given
ran run runs tend was_given were_given; ai_intimate am_intimate are_intimate bang be_intimate bed
beds been_intimate being_intimate did_it didn_it do_it does_it doing_it don_it done_it dont_it eff
fuck get_it_on get_laid gets_it_on gets_laid got_it_on got_laid gotten_it_on gotten_laid
had_intercourse had_it_away had_it_off had_sex has_intercourse has_it_away has_it_off has_sex
hath_intercourse hath_it_away hath_it_off hath_sex have_intercourse have_it_away have_it_off
have_sex having_intercourse having_it_away having_it_off having_sex hump is_intimate jazz lay_with
lie_with lied_with lies_with love loving lying_with m_intimate made_love make_love making_love
roll_in_the_hay screw sleep_together sleep_with slept_together slept_with ve_intercourse ve_it_away
ve_it_off ve_sex was_intimate were_intimate; ai_known_as am_known_as are_known_as be_known_as
been_known_as being_known_as call is_known_as knew_as know_as m_known_as name naming was_known_as
were_known_as; ai_known_as am_known_as are_known_as be_known_as been_known_as being_known_as esteem
is_known_as knew_as know_as look_on look_upon m_known_as regard_as take_to_be taking_to_be think_of
thought_of took_to_be was_known_as were_known_as; ai_on_cloud_nine am_on_cloud_nine
are_on_cloud_nine be_on_cloud_nine been_on_cloud_nine being_on_cloud_nine is_on_cloud_nine
jump_for_joy m_on_cloud_nine walk_on_air was_on_cloud_nine were_on_cloud_nine; ai_on_the_ball
ai_with_it am_on_the_ball am_with_it are_on_the_ball are_with_it be_on_the_ball be_with_it
been_on_the_ball been_with_it being_on_the_ball being_with_it is_on_the_ball is_with_it
knew_the_score know_the_score m_on_the_ball m_with_it was_on_the_ball was_with_it were_on_the_ball
were_with_it; ai_quiet am_quiet are_quiet be_quiet been_quiet being_quiet belt_up button_up clam_up
dummy_up is_quiet keep_mum kept_mum m_quiet shut_up was_quiet were_quiet; ai_sick am_sick are_sick
be_sick been_sick being_sick cat cats chuck is_sick m_sick purge sick threw_up throw_up vomit
vomit_up was_sick were_sick; aid assistance aids; aid cure aided aiding aids; aid ease aided aiding
aids; aim aimed aiming aims direct take take_aim taking taking_aim took took_aim train; aim
calculate aimed aiming aims; aim heading bearing aims; air air_out aired aired_out airing airing_out
airs airs_out; air air_out aired aired_out airing airing_out airs airs_out vent; air aura airs; air
bare aired airing airs; air breeze airs; air broadcast beam transmit aired airing airs transmitted
transmitting; air vent aired airing airs; air_base air_station; air_castle castle_in_the_air;
air_current current_of_air wind wound; air_flow flow_of_air; air_force_officer commander; air_gas
producer_gas; air_hole air_pocket; air_lane airway flight_path; air_power aviation; air_transport
air_transportation; air_travel aviation; airfield flying_field landing_field; airing public_exposure
spreading; airline airway airways; akin kin; alarm alert warning_signal; alarm appall horrify
appalling horrified horrifying; alarm warning_device; alcoholic lush; alert alarm; alert awake;
alert lively merry; alias assumed_name false_name; alien alienate alienated; alien exotic; alien
foreigner; alike likewise; alive animated; alley back_street; alliance ally allied allies; alliance
coalition alignment; alliance confederation; allied confederate; allow accept; allow admit admitted
admitting; allow afford; allow allow_for leave left provide; allow appropriate reserve; allow
appropriate reserve set_aside sets_aside; allow bear bare bore born borne; allow consent; allow
estimate; allow favour; allow grant; allow legitimate; allow portion; allow privilege; allow
stomach; allow suffer; allow take_into_account taking_into_account took_into_account; allow yield;
almost near nearly virtually; alone entirely exclusively solely; alone lonely lone solitary; alone
solo; alone unique; alongside aboard; alphabet first_principles; alter spay spade; alternate
interchange tack; alternate take_turns taking_turns took_turns; alternative substitute alternate;
altitude elevation; altogether birthday_suit raw; always constantly invariably; always ever; always
forever constantly; amateur recreational unpaid; amaze astonish astound amazed astonishing
astounding; amazed stunned; amazing astonishing; amazing awesome; ambush lay_in_wait lie_in_wait
lied_in_wait lies_in_wait lurk lying_in_wait; ambush lurk lurking; ambush lying_in_wait; amenities
comforts; ammunition ammo; amnesia memory_loss; amount measure quantity; amount sum sums; ample
plentiful; ample sizable; amplify exaggerate amplified exaggerated; analyse analyze break_down
broke_down broken_down; anatomy build built chassis figure flesh form frame human_body material_body
physical_body physique shape; anchor backbone keystone; anchor cast_anchor drop_anchor; angel
holy_man holy_person saint; angel saint; angel_cake angel_food_cake; anger ira wrath; anger saw_red
see_red seeing_red seen_red sees_red; angle bend bent; angle_of_view view_angle; angry anger; angry
furious raging; animal beast creature fauna brute; animal sensual; animal_black bone_black; animate
liven_up; animation vitality; annexation appropriation; announce declare; announce denote; announce
herald; announce inform; announced proclaimed; announcement announce; announcement proclamation;
annoyance bother pain_in_the_ass pain_in_the_neck; annoyed harassed; annoying irritating teasing;
annual yearly; annual yearly yearbook; annual_ring growth_ring; annually yearly; anomaly
unusual_person; answer counter; answer react; answer resolve; answer respond; answer respond reply
replied; answer response reply; answer solve; answering respondent respondents; ante_up paid paid_up
pay pay_up paying paying_up pays pays_up; anthem hymn; antic clown clown_around; anticipate look_for
look_to; anticipated awaited; anticipation expectancy; anyway anyhow; anyway anyways anyhow; apart
aside; apartment_building apartment_house; apparel clad clothe dress fit_out fits_out garment;
apparent seeming; apparently obviously plain evidently plainly; apparently seemingly ostensibly;
appeal attract; appeal charm; appeal invoke; appeal prayer; appealing sympathetic; appear apparent;
appear appearance; appear came_along come_along coming_along; appear came_out come_out coming_out;
appear flash; appear rise risen rising rose; appear shine; appearance appearing; appearance
appearing coming_into_court; appearance visual_aspect; applause clapping; application
applications_programme; application apply applied; application coating; applied_science engineering
technology; apply applicable applied; apply commit applied committed committing; apply concern
applied; apply exercise applied; apply go_for goes_for going_for gon_for gone_for went_for; apply
implement applied; apply lend_oneself lent_oneself; apply refer applied referred referring; apply
relate applied; apply request applied; apply resort applied; apply strain applied; apply tap applied
tapped tapping taps; apply waste applied; appointed prescribed ordained; appointment fitting;
appointment naming designation; appreciate regard; appreciate take_account taking_account
took_account; appreciated apprehended; appreciation admiration; apprehend compass comprehend
get_the_picture gets_the_picture got_the_picture gotten_the_picture grasp savvy; apprehend quail_at;
apprentice learner; approach border_on; approach came_near came_on come_near come_on coming_near
coming_on draw_close draw_near drew_close drew_near go_up goes_up going_up gon_up gone_up near
went_up; approach go_about goes_about going_about gon_about gone_about set_about sets_about
went_about; approach_pattern traffic_pattern; appropriate capture seize conquer; appropriate
portion; approval blessing approving; approved sanctioned; approximate came_close come_close
coming_close; approximately roughly; approximation bringing_close_together; apt pertinent; aqua
turquoise; aquarium fish_tank marine_museum; arc bend bent; arc curve arch; arc spark; arch wicked;
archer bowman; archive file_away; arctic icy glacial; area field arena domain orbit sphere; area
region; area_unit square_measure; arena scene_of_action; arena_theater theater_in_the_round; argue
dispute; argue indicate; argument argue; argument controversy arguing contention tilt; argument
debate; arise arose bob_up; arise arose came_up come_up coming_up; arise arose develop grew grow
originate rise rising rose spring_up sprung_up; arise arose get_up gets_up got_up gotten_up rise
rising rose stand_up stood_up; arise arose go_up goes_up going_up gon_up gone_up lift move_up
moving_up rise rising rose went_up; arise arose rebel rise_up rising_up rose_up; arm fortify armed
arms fortified; arm weapon arms; armed_forces armed_services military war_machine; armed_service
military_service; armies army ground_forces; arms munition weaponry weapons_system; arms weaponry
munition munitions; army_engineer military_engineer; arouse awake awaken came_alive come_alive
coming_alive wake wake_up waking waking_up woke woke_up woken woken_up; arouse awaken wake wake_up
waking waking_up woke woke_up woken woken_up; arouse brace perk_up stimulate; arouse bring_up
brought_up call_down call_forth conjure_up invoke raise stir; arrange fix_up; arrange set_up
sets_up; arranged staged; arrangement placement; arranging transcription; array align; array
laid_out lay_out laying_out lays_out range set_out sets_out; arrested_development regression;
arrival_time time_of_arrival; arrive get_in gets_in go_far goes_far going_far gon_far gone_far
got_in gotten_in made_it make_it making_it went_far; arrive shore; arrive succeed; arrive_at attain
gain hit hits made make making reach; arrow pointer; arse_about arse_around bum bum_about bum_around
frig_around fuck_off loaf loll_around lounge_about lounge_around; arse_around fool fool_around
horse_around; art artist arts; art artistic arts; art graphics artwork arts; art prowess arts;
art_rock progressive_rock; article clause; article_of_faith conviction strong_belief;
articles_of_agreement shipping_articles; articulate formulate gave_voice give_voice giving_voice
phrase word; articulate pronounce said say saying says sound_out; artificial unreal; artillery gun
guns heavy_weapon ordnance; artist artistic; artist creative_person; artistic aesthetic; arts
humanities; ascend climb_up; ascertain assure check ensure insure saw saw_to_it see see_to_it seeing
seeing_to_it seen seen_to_it sees sees_to_it; ascertain determine find find_out found found_out; ask
ask_out asked asked_out asking asking_out asks asks_out invite_out; ask asked asking asks call_for
demand involve need require take taking took; ask expect require asked asking asks; ask inquire
asked asking asks; ask phrase asked asking asks; ask request asked asking asks; ask word asked
asking asks; ask_for asked_for asking_for asks_for call_for quest request; ask_for asked_for
asking_for asks_for invite; ask_for_it ask_for_trouble asked_for_it asked_for_trouble asking_for_it
asking_for_trouble asks_for_it asks_for_trouble; ask_in asked_in asking_in asks_in invite; ask_over
ask_round asked_over asked_round asking_over asking_round asks_over asks_round invite; asking
request; asking_price selling_price; asleep numb; aspire draw_a_bead_on drew_a_bead_on shoot_for
shot_for; ass fuck fucking piece_of_tail screwing; assemble gather get_together gets_together
got_together gotten_together; assemble piece put_together puts_together set_up sets_up tack
tack_together; assemblies assembly forum meeting_place; assembly fabrication assemblies; assembly
forum assemblies; assembly_line production_line; assert put_forward puts_forward; assessment
appraisal; assessment judgment; asshole arse; asshole bastard motherfucker prick; asshole bastard
motherfucker prick son_of_a_bitch; assign set_apart sets_apart; assist attend attend_to serve
wait_on; assist ease; assistance assist; assistant adjunct; assistant assist; assisted aided;
associate affiliate; associate ally allied allies; associate companion; associate connect link
relate tie_in tied_in ties_in tying_in; association associate; association_football soccer; assume
adopt; assume presume; assume presume take_for_granted taking_for_granted took_for_granted; assume
resume; assume seize; assume seize take_over taking_over took_over; assumed pretended sham;
assumption premise; assure reassure; astonishing staggering astounding; astronomical galactic;
asylum mental_home mental_hospital mental_institution; asylum sanctuary refuge; ate ate_on eat
eat_on eaten eaten_on eating eating_on eats eats_on; ate ate_up consume deplete eat eat_up eaten
eaten_up eating eating_up eats eats_up exhaust ran_through run_through runs_through use_up used_up
uses_up using_up wipe_out wiping_out; ate_at eat_at eaten_at eating_at eats_at erode gnaw_at;
ate_away eat_away eaten_away eating_away eats_away erode; ate_in dine_in dining_in eat_in eaten_in
eating_in eats_in; ate_out dine_out dining_out eat_out eaten_out eating_out eats_out; ate_up eat_up
eaten_up eating_up eats_up finish; athlete jock; athletic athlete; atlas book_of_maps
map_collection; atm atmosphere standard_pressure; atmosphere atm; attach_to inhere_in; attack
approach; attack bomb; attack gas gases; attack jump; attack onset; attack pepper; attack raid;
attack rush; attack strike stricken struck; attack_aircraft fighter; attain came_across came_upon
chance_on chance_upon come_across come_upon coming_across coming_upon discover fall_upon fell_upon
happen_upon light_upon lit_upon; attempt adventure; attempt set_about sets_about undertake
undertook; attempt struggle; attempt undertake undertaken undertook; attend advert; attend
attendance; attend go_to goes_to going_to gon_to gone_to went_to; attend look saw see seeing seen
sees take_care taking_care took_care; attend_to take_to_heart taking_to_heart took_to_heart;
attendant attendee attendees; attended accompanied; attending attendance; attention attend;
attention attending; attic loft; attire deck_out deck_up dress_up fancy_up fig_out fig_up figs_out
figs_up gussy_up rig_out tog_out tog_up trick_out trick_up; attorney lawyer; attract attraction;
attract charm; attract draw_in drew_in pull pull_in; attraction attractive_feature magnet;
attraction attractive_force; attraction magnet; attractive attract; attribute assign; auction
auction_off; audio sound_recording; audio_system sound_system; audit inspect; audition
sense_of_hearing; august grand; august revered; aunt auntie; aurora break_of_day break_of_the_day
dawn first_light morning sunrise; author generator; author pen penned pens; author writer; authority
confidence assurance; authority dominance authorization; authorization empowerment; authorization
sanction; authorized authorised authoritative; auto_company car_company; auto_factory car_factory;
auto_loan car_loan; auto_part car_part; auto_race car_race; auto_racing car_racing; autograph
inscribe inscribed; automatic reflex; automatic robotic; automatic_data_processing_system
computer_system; automatic_face_recognition face_recognition; automatic_gun automatic_weapon;
automatically mechanically; auxiliary accessory adjunct; auxiliary aide; availability accessibility;
available availability; available usable; avalanche roll_down; avatar incarnation embodiment; avenue
boulevard; average achieve; average amount; average average_out; average mediocre; average medium
intermediate; average norm; average ordinary; average reach; avoid escape; avoid fend_off head_off
stave_off ward_off; avoid keep_off kept_off; avoid prevent; avoid void; avoidance dodging; avoidance
dodging turning_away; award certificate; award grant; award honor honour; award pension; award
prize; aware mindful; awareness consciousness; away aside; away forth; away_game road_game; awful
nasty; awful terribly awfully; awkward clumsy; axis bloc; babble_out blab_out peach sang sing
spill_the_beans sung talk; baby babe infant babies; baby handle babies; baby spoil indulge babies;
baby treat babies; bachelor bach; back backward; back backwards backward; back champion; back
endorse plump_for plunk_for support; back go goes going gon gone went; back hind hinder; back move
moving; back okay; back rear; back support; back support endorse; back travel travelled travelling;
back warrant; back_away back_out crawfish_out retreat; back_down back_off back_up; back_down
back_off bow_out bowed_out bows_out chicken_out; back_end rear; back_matter end_matter; back_pack
backpack; back_talk lip lips; back_up support; background accent; background play_down; background
stress; background_level noise_level; background_noise ground_noise; backing financial_support
funding; backlash rebound repercussion repercussions; bacteria bacterium; bad spoiled; bad_luck
ill_luck misfortune tough_luck; bag pocket bags; bag purse handbag bags; bail_out bale_out; bait
lure; balance cancel cancelled cancelling; balance equilibrium; balance poise poised;
balance_of_international_payments balance_of_payments; balance_of_trade trade_balance trade_gap
visible_balance; balancing reconciliation; ball globe; ball wrap wrapped wrapping; ball_field
baseball_field; ball_of_fire powerhouse; ball_over floor shock take_aback taking_aback took_aback;
ball_up bollix_up bollocks_up botch_up foul_up fuck_up fumble louse_up mess_up muck_up screw_up
spoil; ballet concert_dance; balloon inflate inflated; ballroom dance_hall dance_palace; ban banish
banished banned banning bans; ban banish bans cast_out; ban censor banned banning bans; ban
prohibition bans; band ring rang; band stripe; band tie tied ties tying; band_aid quick_fix;
band_oneself league_together; band_together confederate; bang blast bam clap; bang bolt slap smack;
bang slam slammed slamming; bang_up knock_up prang_up; bang_up smash smash_up; bank banking_company
banking_concern; bank deposit; bank tip tipped tipping tips; bank_line credit_line line_of_credit
personal_credit_line personal_line_of_credit; bank_martin sand_martin; bank_note bill
government_note; banking_industry banking_system; banned prohibited; bar banish relegate banished
barred barring bars relegated; bar bars block block_off block_up blockade; bar block blockade barred
barring bars; bar exclude barred barring bars; bar saloon bars; barbecue cook_out; bare bear birth
bore born borne gave_birth give_birth giving_birth; bare publish; bare_away bare_off bear_away
bear_off bore_away bore_off born_away born_off borne_away borne_off carry_away carry_off take_away
taking_away took_away; bare_down bare_down_on bear_down bear_down_on bore_down bore_down_on
born_down born_down_on borne_down borne_down_on drag_down press_down_on weigh_down; bare_down_on
bare_down_upon bear_down_on bear_down_upon bore_down_on bore_down_upon born_down_on born_down_upon
borne_down_on borne_down_upon; bare_in_mind bear_in_mind bore_in_mind born_in_mind borne_in_mind
mind; bare_on bear_on bore_on born_on borne_on came_to come_to coming_to concern had_to_do_with
has_to_do_with hath_to_do_with have_to_do_with having_to_do_with pertain refer relate touch touch_on
ve_to_do_with; bare_witness bear_witness bore_witness born_witness borne_witness evidence prove show
testify; bare_witness bear_witness bore_witness born_witness borne_witness take_the_stand
taking_the_stand testify took_the_stand; bargain_down beat_down; barge push_forward thrust_ahead;
barge_in break_in broke_in broken_in butt_in chime_in chisel_in; barker doggy; baron business_leader
king top_executive; barrage bombardment; barrel drum; base bag bags; base basal; base foundation;
base humble; base immoral; base_hit safety; base_on_balls pass walk; baseball_cap golf_cap;
baseball_coach baseball_manager; baseline service_line; basement cellar; bash brawl; bash sock bop
sox; basic canonical; basic introductory; basic staple; basic_color basic_colour; basic_principle
basics fundamentals; basically essentially fundamentally; basics fundamentals; basin watershed;
basis cornerstone; basket field_goal; basket hoop; basketball hoops; basketball_team five; bastard
illegitimate; bastard illegitimate love_child; batch clutch; batch deal dealt flock heap lot lots
mass mint mountain peck pile plenty quite_a_little raft slew stack; baton wand; battalion
large_number multitude pack plurality; batten_down secure; batter buffet; batter buffet knock_about;
batter hitter batsman; battle combat; battle conflict struggle; battle struggle; battle_cry war_cry;
bawl_out call_down call_on_the_carpet chew_out chew_up dress_down had_words has_words hath_words
have_words having_words jaw jaws lecture rag rags take_to_task taking_to_task took_to_task ve_words;
bay quest bays; bay_grass love_grass; bay_window corporation tummy; beach_chair deck_chair; beacon
lighthouse; beam glow; bean dome attic noodle; bear earn bare bore born borne; bear fruit bare bore
born borne; bear permit bare bore born borne permitted permitting; bear realise bare bore born
borne; bear retain bare bore born borne; bear transport bare bore born borne; bear_cat cat_bear
panda; bearing carriage posture; beast savage brute wildcat wildcats; beat beat_out crush shell;
beat beat_up work_over wrought_over; beat cream beaten; beat defeat beaten; beat drum beaten; beat
floor beaten; beat hammer beaten; beat master beaten; beat overcome beaten; beat pound beaten; beat
pulse heartbeat beaten; beat rhythm beaten; beat shape beaten; beat shell crush beaten; beat strike
beaten stricken struck; beat trump beaten; beat worst beaten; beat_about cast_about cast_around;
beat_back drive drove force_back push_back; beat_generation beats; beat_in drill_in hammer_in
ram_down rams_down; beat_out tap_out taps_out thump_out; beat_up drum_up rally; beating licking;
beating whipping; beau dude fashion_plate swell swollen; beauty dish peach sweetheart knockout lulu;
beauty_shop salon; beaver beaver_away; beaver dress_hat high_hat top_hat; become amount became;
become develop became; become form became; become grow became grew grown; become occur became
occurred occurring; become reduce became; become rise became risen rising rose; become root became;
become spring became sprung; become suit became; become turn became; bed beds crawl_in go_to_bed
go_to_sleep goes_to_bed goes_to_sleep going_to_bed going_to_sleep gon_to_bed gon_to_sleep
gone_to_bed gone_to_sleep hit_the_hay hit_the_sack hits_the_hay hits_the_sack kip_down sack_out
went_to_bed went_to_sleep; bed plant bedding beds; bed supply bedding beds supplied supplies;
bed_clothing bedding; bed_cover bed_covering; bed_down beds_down bunk_down; bed_of_flowers
flower_bed; bedroom sleeping_room; beef complain; beef_up fortify strengthen; beetle_off bolt
bolt_out ran_off ran_out run_off run_out runs_off runs_out; beg_off begs_off excuse; began begin
begun commence lead_off led_off start; began begin begun commence set_out sets_out start start_out;
begin dawn began beginning begun; begin mouth began beginning begun; beginning commencement first
kickoff offset outset showtime start starting_time; behavior conduct behaviour; behind ass bottom
seat rear tail butt stern bum arse fanny posterior buns; behind slow; behold laid_eyes_on
lay_eyes_on laying_eyes_on lays_eyes_on; believe accept; believe belief; believe consider; believe
expect; believe judge; believe regard; believe trust; believe understand understood; believe view;
bell buzzer; bell toll; bell_apple sweet_cup; belly belly_out; belong belong_to; below beneath;
below downstairs; belt belt_out; belt knock bang smash bash; belt_along bucket_along
cannonball_along pelt_along race racing rush rush_along speed step_on_it; belt_down bolt_down
drank_down drink_down drunk_down pour_down toss_off; bench exhibit; bench judiciary; bench terrace;
bench_mark benchmark; bend bent turn_away; bend flex bent; bend fold crease; bend_over_backwards
bent_over_backwards fall_over_backwards fell_over_backwards; bender breaking_ball curve; benefit
acquire; benefit aid aided aiding aids; benefit did_good didn_good do_good does_good doing_good
don_good done_good dont_good; benefit gain profit; benefit net nets; benefit welfare; benny sesame;
berth built_in_bed bunk; berth moor; besiege hem_in surround; best beat beaten; best better; best
crush; best trump scoop; bestir_oneself get_cracking get_going get_moving get_rolling get_started
get_weaving gets_cracking gets_going gets_moving gets_rolling gets_started gets_weaving got_cracking
got_going got_moving got_rolling got_started got_weaving gotten_cracking gotten_going gotten_moving
gotten_rolling gotten_started gotten_weaving; bestow confer bestowed conferred; bet promise bets
betting; bet stake bets betting; bet stake stakes wager bets; bet swear rely depend calculate reckon
bets betting relied relies swore sworn; bet wager bets; bet wager bets betting; bet_on bets_on game
gaming punt stake; betray cheat cheat_on wander; betray deceive; betray denounce grass rat rats shit
shop tell_on told_on; better aid aided aiding aids; better change; better develop; better fix;
better help; better improve; better improve amend; better perfect; better polish; better reform;
better repair; better upgrade; better_half married_person mate partner spouse; bias diagonal; bias
predetermine predetermined; bias prejudice; bid invite bidding bids; bid tender bidding bids; bid
tender bids; bidding summons; big bad; big large; big_cheese big_deal big_fish big_gun big_shot
big_wheel; big_hand minute_hand; big_league major_league majors; big_money bundle pile; big_top
round_top; bike bicycle; bike motorcycle; bill measure; bill push; bill_of_exchange draft
order_of_payment; billy baton; binary double_star; bind bound tie_down tie_up tied_down tied_up
ties_down ties_up truss tying_down tying_up; bind obligate oblige bound obligated obliged; bind
truss bound; binge gorge pig_out pigs_out scarf_out stuff; biography life_history life_story;
biological biology; bird boo raspberry; bird chick doll dame skirt; bird_feed bird_food;
bird_of_night owl owls; birth bear bare bore born borne; birth_control family_planning;
birth_control_device preventive; birth_rate fertility; birthday_gift birthday_present; birthplace
cradle place_of_origin; birthplace place_of_birth; bit bite biting bitten seize_with_teeth; bit chip
scrap flake bits flakes; bit piece bits; bit_off bite_off biting_off bitten_off snap_at; bit_part
minor_role; bitch beef crab; bitch complain; bitch cunt; bitch kick beef; bitch plain; bite grip bit
biting bitten gripping; bite snack bitten; bite sting bit biting bitten; bite sting bitten; bizarre
eccentric freaky; black dim bleak; black_and_white written_communication written_language; black_art
black_magic; black_cat fisher; black_eye mice mouse; black_lead graphite; black_out blacken_out;
blah rant; blame find_fault found_fault pick; blame rap; blank dummy; blank utter; blank_out
draw_a_blank drew_a_blank forget forgot forgotten; blanket mantle; blare_out blat_out; blaze
blaze_away; blaze blaze_out; blaze brilliance glare; blaze_up burn_up flame_up flare; blazer
sport_coat sports_coat; blazing blatant conspicuous; blazing dazzling glaring; blazon_out cried
cries cry crying; bleach bleach_out; bleak barren; bleed shed_blood; blend blend_in; blend_in
mix_in; blending shading; blessing boon; blessing thanksgiving; blew_a_fuse blow_a_fuse
flew_off_the_handle flies_off_the_handle flown_off_the_handle fly_off_the_handle
flying_off_the_handle go_ballistic goes_ballistic going_ballistic gon_ballistic gone_ballistic
had_a_fit had_kittens has_a_fit has_kittens hath_a_fit hath_kittens have_a_fit have_kittens
having_a_fit having_kittens hit_the_ceiling hit_the_roof hits_the_ceiling hits_the_roof threw_a_fit
throw_a_fit ve_a_fit ve_kittens went_ballistic; blew_out blow_out burn_out; blew_out blow_out
snuff_out; blew_over blow_over fade fading fleet pass; blew_up blow_up enlarge; blew_up blow_up
explode; blind dim; blind_flying blind_landing; blink blink_away wink; blink wink; blink wink
blinking; bliss cloud_nine walking_on_air; block blockade embarrass hinder; block cube; block jam
jammed jamming jams; block prevent; block_capital block_letter; block_off blockade; block_out
screen; blockade seal_off; blocked plugged; blog communicate; blog web_log; blood ancestry lineage
pedigree; blood rip rake; blood_group blood_type; blood_heat body_temperature; blood_profile
complete_blood_count; bloom flush blush; blossom blossom_forth blossom_out unfold; blossom unfold;
blot_out hid hidden hide hiding obscure veil; blow bump blown; blow float drift blew blown; blow
reverse reversal setback blown; blue depressed gloomy; blue_cat blue_channel_cat; blue_joke
blue_story dirty_joke dirty_story; blue_wall blue_wall_of_silence wall_of_silence; bluff bluff_out;
blunder_out blurt_out; blur film_over glaze_over; blur smear blurred; board catch caught; board
enter; board get_on gets_on got_on gotten_on; board plank; board_meeting committee_meeting;
board_of_directors directorate; board_of_education school_board; boast brag gas gases shoot_a_line
shot_a_line; boat row rowing rows; bob tail dock; bob_about bob_around; bodied bodies body
organic_structure; bodied_forth bodies_forth body_forth embody; bodily corporal; body trunk torso
bodies; body_suit cat_suit; bog bog_down; boil_down came_down come_down coming_down reduce; boiler
kettle; bold sheer bluff; bolster bolster_up; bolt go_off goes_off going_off gon_off gone_off
made_off make_off making_off ran_off run_off runs_off went_off; bolt_down garbage_down gobble_up
shovel_in; bomb flush_it; bomb shell; bomber grinder poor_boy sub submarine subs torpedo wedge;
bombing bombardment; bond alliance; bond bail; bond draw_together drew_together; bond tie attach
bind bound tied ties tying; bone bone_up drum grind_away ground_away mug_up swot_up; bone drum; bone
pearl ivory; bonus incentive; boob drop_the_ball sin sins; book record; book request; book reserve;
book schedule; book script; book volume; book_matches safety_match; book_of_facts reference; boom
blast nail smash; boom boom_out; boom din; boom gold_rush gravy; boom gravy; boom thunder; boom
thunder roar roaring; boost cost_increase hike hiking; boost encouragement; boost hike; boost hike
hike_up hiking hiking_up; boost hike hiking; booster promoter; boot reboot; boot trunk; boot_out
chuck_out eject exclude turf_out; boot_out drum_out expel kick_out; booth stall; booty dirty_money
loot prize; booze drank drink drunk hit_the_bottle hits_the_bottle; booze hard_drink liquor spirits
strong_drink; border borderline; border bound; border frame; border frame frame_in; border margin
perimeter; border shore; bore caliber calibre; boring drilling; boring drilling oil_production;
boring dull tedious; born innate; boss brag; boss_around bully hector push_around; bother annoyance;
bother devil gravel rag annoy irritate irritated irritating rags; bother inconvenience put_out
puts_out trouble; bother inconvenience_oneself trouble trouble_oneself; bother strain; bottle_up
inhibit suppress; bottom penetrate; bottom strike stricken struck; bottom supply supplied supplies;
bought_at buy_at buys_at frequent shop shop_at sponsor; bought_in buy_in buys_in stock stock_up;
bought_it buy_it buys_it pip_out; bought_out bought_up buy_out buy_up buys_out buys_up take_over
taking_over took_over; bounce bound rebound spring sprung take_a_hop taking_a_hop took_a_hop;
bounce_back get_well gets_well got_well gotten_well; bouncing spirited; bound bounce leap; bound
boundary; bound boundary bounds; bound burst; bound destined; bound hop hopped hopping hops; bound
shore; bound_off skip; boutique dress_shop; bow bend bent bowed bows; bow bow_down bowed bowed_down
bows bows_down; bow bowed bows defer gave_in give_in giving_in submit; bow fore bows; bow submit
defer bowed bows deferred submitted submitting; bowl trough; bowl wheel; bowl_over knock_over
overturn tip_over tips_over tump_over turn_over upset; box boxing boxed boxes; box package boxed
boxes boxing; box_in box_up boxed_in boxed_up boxes_in boxes_up boxing_in boxing_up; box_office
ticket_office; boxer packer packers; boxing packing; boy boys male_child; boyfriend beau; brace
poise poised; brace stimulate arouse aroused; brace_oneself_for prepare_for steel_oneself_against
steel_onself_for; bracket bracket_out; brain genius mastermind; brain learning_ability
mental_capacity mentality wit wits; brain wit mentality wits; brain_trust kitchen_cabinet; branch
fork; branch offset; branch subdivision; branch_out broaden diversify; brand label labelled; brand
trade_name; brand trademark; brave brave_out endure weather; brave courageous; brave hardy fearless;
bravo assassin; breach break broke broken falling_out rift; breach break broke broken go_against
goes_against going_against gon_against gone_against offend violate went_against; bread
staff_of_life; bread_and_butter keep kept livelihood living; break breach rift broke broken; break
breach violate offend broke broken; break break_away broke broke_away broken broken_away; break
break_in broke broke_in broken broken_in; break break_off broke broke_off broken broken_off
discontinue stop; break broke broken came_apart come_apart coming_apart; break broke broken
happy_chance; break burst broke broken; break burst erupt broke broken erupted; break bust broke
broken; break conflict broke broken; break damage broke broken; break destroy broke broken; break
escape broke broken; break fault fracture broke broken; break interrupt broke broken; break
interruption broke broken; break ruin broke broken; break sin broke broken sins; break snap broke
broken snapped snapping; break_apart broke_apart broken_apart crash; break_apart broke_apart
broken_apart dismantle take_apart taking_apart took_apart; break_away broke_away broken_away chip
chip_off; break_dance break_dancing; break_loose broke_loose broken_loose burst_forth explode;
break_loose broke_loose broken_loose escape get_away gets_away got_away gotten_away; break_off
break_short broke_off broke_short broken_off broken_short cut_short cuts_short; break_open
broke_open broken_open burst split; break_out broke_out broken_out erupt; break_through
broke_through broken_through came_through come_through coming_through; break_through broke_through
broken_through crack; break_up broke_up broken_up disperse scatter; break_up broke_up broken_up part
split; break_water broke_water broken_water fin fins; break_wind broke_wind broken_wind fart;
breakdown equipment_failure; breakdown rot rotting; breaking_wind fart; breast summit; breast tit
boob tits; breast white_meat; breastfeed gave_suck give_suck giving_suck nurse; breath hint; breathe
take_a_breath taking_a_breath took_a_breath; breathe_in inspire; breathe_out expire; breathing
ventilation; breed multiply bred; breed spawn bred; breeding bringing_up fostering nurture raising
upbringing; breeze picnic; breeze picnic piece_of_cake; brick_in brick_over brick_up; bridge
bridge_over; bridge connect; bridge_over keep_going kept_going tide_over; bridle_at bridle_up
bristle_at bristle_up; bright brilliant vivid; bright brilliantly brightly; brilliant glorious
magnificent splendid; brilliant superb; brim_over overflow overrun ran_over run_over runs_over
well_over; bring brought made_for make_for making_for work wrought; bring carry brought carried;
bring channel brought; bring create brought; bring deliver brought; bring institute brought; bring
land brought; bring return brought; bring transport brought; bring tube brought; bring_about
brought_about gave_rise give_rise giving_rise produce; bring_around bring_round brought_around
brought_round; bring_around brought_around cure heal; bring_back bring_round bring_to brought_back
brought_round brought_to; bring_back brought_back return take_back taking_back took_back; bring_down
brought_down get_down gets_down got_down gotten_down let_down lets_down lower take_down taking_down
took_down; bring_down brought_down overthrow overturn; bring_forth brought_forth generate;
bring_forth brought_forth produce; bring_forward brought_forward call_up; bring_home brought_home
take_home taking_home took_home; bring_home_the_bacon brought_home_the_bacon provide; bring_in
brought_in earn made make making pull_in realise realize; bring_in brought_in introduce; bring_off
brought_off carry_off manage; bring_on brought_on induce; bring_on brought_on produce; bring_out
brought_out reveal unveil; bring_through brought_through carry_through pull_through save saving;
bring_up brought_up nurture parent raise rear; bringing delivery; broad_jump long_jump; broadcast
bare; broadcast circulate disperse distribute pass_around spread; broadcast satellite;
broadcast_medium broadcasting; broaden diversify diversified; broke bust; broken crushed humiliated;
bronze tan tanning; brotherhood fraternity; brow eyebrow; brown color; brown cook; brown_bear bruin;
brown_bread dark_bread whole_meal_bread; brown_coal wood_coal; browse graze grazing; brush
light_touch; brush sweep swept; brush_aside brush_off discount dismiss disregard ignore push_aside;
brush_down tell_off told_off; brush_up polish polish_up round round_off; brush_up refresh review;
bubble house_of_cards; bubble ripple; bubble_over overflow spill_over; buck jerk hitch; buck
long_horse; buck_up take_heart taking_heart took_heart; buckle_down knuckle_down slave; buckle_under
gave_in give_in giving_in knuckle_under; budget_items operating_cost overhead; buff buffet; buff
caramel; buffalo cow cows; buffer cushion soften; buffer fender; bug glitch bugs; bug tease badger
bugs; bug_out bugs_out bulge_out pop pop_out pops pops_out; bugger_off buzz_off fuck_off; build
build_up built built_up progress work_up wrought_up; build create built; build develop built; build
physique; build progress built; build_on build_upon built_on built_upon repose_on rest_on; building
construction; building_department plant_department; building_supply_house building_supply_store;
built reinforced; bulb electric_light; bulk_large hover loom; bull bull_through; bullet heater;
bullet slug; bullshit pretend; bully hector bullied; bully_off face_off facing_off; bullying
intimidation; bum crumb dirty_dog git rat rats; bum loaf; bum sponge; bump kick_downstairs relegate;
bump relegate relegated; bump swelling prominence hump; bump_around jar jars shake_up shook_up;
bump_into butt_against jar_against jars_against knock_against ran_into run_into runs_into; bunch
bunch_together bunch_up; bunch cluster; bunch cluster bundle; bundle bundle_up; bundle
practice_bundling; bunk berth; bunk escape flew_the_coop flies_the_coop flown_the_coop fly_the_coop
flying_the_coop head_for_the_hills hightail_it lam ran ran_away run run_away runs runs_away
take_to_the_woods taking_to_the_woods took_to_the_woods turn_tail; bunk_off play_hooky; buoy_up
lighten lighten_up; burden saddle; burden weight weight_down; burger hamburger; burial burying;
buried bury immerse swallow swallow_up; buried bury inter laid_to_rest lay_to_rest laying_to_rest
lays_to_rest; burn beam burnt; burn bite sting bit biting bitten burnt; burn burn_down; burn destroy
burnt; burn glow burnt; burn ruin burnt; burn shine burnt; burn tan; burn_off burn_up; burning
combustion; burst explode; burst_forth leap_out rush_out sally_out; burst_in_on burst_upon;
burst_out pop_out pops_out; bury swallow immerse buried immersed; bus buses passenger_vehicle; bus
heap buses; bus transport buses; bus_company bus_service; bus_station coach_station; bush scrub;
bush shrub shrubs; bush_lawyer lawyer_bush; bush_league minor_league minors; business
commercial_enterprise; business job jobs line_of_work occupation; business job occupation jobs;
business_activity commercial_activity; business_community businessmen; business_cycle trade_cycle;
business_district downtown; business_establishment place_of_business; business_executive
corporate_executive; business_life professional_life; business_line line_of_business
line_of_products product_line; business_loan commercial_loan; businessman businessmen
man_of_affairs; bust fall_apart fell_apart wear_out wore_out worn_out; bust female_chest; bust flop;
bust_up wreck; bustle_about hustle; busy interfering meddling; busy occupy busiest occupied; busy
potter busiest; butch crew_cut; butch dyke; butt goat; butt neighbor; butterflies butterfly chat_up
flirt mash romance; buy acquire bought buys; buy buying bought buys; buy purchase bought buys; buyer
purchaser; buying purchasing; buzz hum; bye good_day goodbye so_long; bye goodbye; bypass get_around
gets_around got_around gotten_around; bypass ring_road; c cs light_speed speed_of_light; c hundred
cs; cabinet console; cabinet locker; cable wire telegraph; cable_system cable_television
cable_television_service; cache hive_up laid_away lay_away laying_away lays_away squirrel_away
stash; cache stash; cafe coffee_bar coffee_shop; cage cage_in; cage coop; cake coat; cake patty;
calculate count_on estimate figure forecast reckon; calculation figuring computation; call call_up
phone rang ring telephone; call cried cries cry crying scream shout shout_out yell; call cry scream
shout yell cried cries crying; call cry shout yell cries; call label labelled; call meet met; call
order; call phone ring telephone rang; call pipe piping; call rally; call request; call send_for
sent_for; call style; call term; call title; call visit; call_at out_in outing_in outs_in;
call_attention point_out; call_back recall remember retrieve think thought; call_back withdraw
withdrew; call_box letter_box; call_box telephone_box; call_center call_centre; call_forth kick_up
provoke; call_into_question question; call_it_a_day call_it_quits; call_loan demand_loan; call_mark
call_number; call_off cancel scratch scrub; call_out cried cried_out cries cries_out cry cry_out
crying crying_out shout; call_the_shots call_the_tune wear_the_trousers wore_the_trousers
worn_the_trousers; calling_card phone_card; calling_card visiting_card; calling_into_question
demand_for_explanation; calm calm_down chill_out cool_it cool_off simmer_down; calm calm_down quiet
still; calm comfort; calm gentle; calm steady; calve had_young has_young hath_young have_young
having_young ve_young; came came_up come come_up coming coming_up; came come coming issue_forth;
came_about come_about coming_about go_on goes_on going_on gon_on gone_on happen occur pass
take_place taking_place took_place went_on; came_after come_after coming_after follow; came_after
come_after coming_after succeed; came_along come_along coming_along progress shape_up; came_around
came_round come_around come_round coming_around coming_round; came_around come_around coming_around
roll_around; came_away came_off come_away come_off coming_away coming_off detach; came_back
come_back coming_back hark_back recall return; came_before come_before coming_before precede;
came_by came_into come_by come_into coming_by coming_into; came_by come_by coming_by drop_by
drop_in; came_down come_down coming_down descend fall fell go_down goes_down going_down gon_down
gone_down went_down; came_forth came_out come_forth come_out coming_forth coming_out emerge go_forth
goes_forth going_forth gon_forth gone_forth issue went_forth; came_forth come_forth coming_forth
emerge; came_forward came_to_the_fore come_forward come_to_the_fore coming_forward
coming_to_the_fore step_forward step_to_the_fore; came_home come_home coming_home dawn
fall_into_place fell_into_place get_across gets_across got_across gotten_across penetrate sank_in
sink_in sunk_in; came_in come_in coming_in enter get_in get_into gets_in gets_into go_in go_into
goes_in goes_into going_in going_into gon_in gon_into gone_in gone_into got_in got_into gotten_in
gotten_into move_into moving_into went_in went_into; came_into_being came_to_life come_into_being
come_to_life coming_into_being coming_to_life; came_off come_off coming_off go_over goes_over
going_over gon_over gone_over went_over; came_on came_out come_on come_out coming_on coming_out
show_up surface turn_up; came_out come_out coming_out turn_out; came_short come_short coming_short
fall_short fell_short; came_to_grips come_to_grips coming_to_grips get_to_grips gets_to_grips
got_to_grips gotten_to_grips; came_to_hand came_to_light come_to_hand come_to_light coming_to_hand
coming_to_light; came_to_mind come_to_mind coming_to_mind spring_to_mind sprung_to_mind; came_up
come_up coming_up rise rise_up rising rising_up rose rose_up surface; came_upon come_upon
coming_upon enter_upon luck_into; camp camp_down; camp camp_out tent; camp inner_circle; camp tent;
campaign push; campaign safari; campaign take_the_field taking_the_field took_the_field; campaigning
candidacy; campaigning candidacy political_campaign; canal duct; cancel offset cancelled cancelling;
cancel scratch scrub cancelled cancelling; cancel stricken_down strike_down struck_down;
cancer_of_the_blood leukemia; candidate nominee; candidate prospect; candle taper; candy glaze
glazed; cannabis hemp; canon canyon; cant cant_over tilt; cant cock; cant slang; cant tilt; cant_dog
dog_hook; cap crest capped caps; capacity capability; capacity_measure capacity_unit volume_unit;
cape ness; capital_cost cost_of_capital; capital_punishment death_penalty executing execution;
capitalize take_advantage taking_advantage took_advantage; captain police_chief; captain skipper;
caption subtitle subtitles; capture attract; capture entrance charm trance enchant fascinate
enchanted fascinated; capture seizure; car auto automobile cars; car_park parking_area parking_lot;
card ensure; card separate; card_game cards; cardboard composition_board; care aid aided aiding aids
caring; care assist caring; care attend caring; care attention aid tending aids; care caring; care
caring gave_care give_care giving_care; care caution precaution; care conduct caring; care control
caring controlled controlling; care deal handle manage caring dealt; care desire caring; care direct
caring; care fear concern; care process caring; care worry caring worried; care_a_hang caring_a_hang
gave_a_damn gave_a_hang gave_a_hoot give_a_damn give_a_hang give_a_hoot giving_a_damn giving_a_hang
giving_a_hoot; care_delivery health_care_delivery healthcare_delivery; care_for caring_for cherish
held_dear hold_dear treasure; career calling; career life_history; career travel travelled
travelling; careful measured deliberate; carefully cautiously; carnage mass_murder massacre
slaughter; carpet rug; carriage coach passenger_car; carrier bearer; carry bear bare bore born borne
carried; carry carrier carried; carry channel conduct convey transmit carried transmitted
transmitting; carry communicate carried; carry express convey carried; carry feature carried; carry
fly carried flew flies flown flying; carry measure carried; carry motor carried; carry pack carried;
carry retain carried; carry transport carried; carry_on conduct; carry_on continue preserve upheld
uphold; carry_out follow_out follow_through follow_up go_through_with goes_through_with
going_through_with gon_through_with gone_through_with implement put_through puts_through
went_through_with; carry_the_can face_the_music facing_the_music; carrying_charge carrying_cost;
carrying_into_action carrying_out execution performance; carrying_out implementation; cart_away
cart_off haul_away haul_off; cartoon sketch; carve chip_at; carve cut_up cuts_up; carve_up divide
separate split split_up; cascade cascade_down; case box boxed boxes boxing; case event; case
instance; case pack; case package; case suit lawsuit; case_in_point precedent; case_law common_law
precedent; cash cash_in; cash exchange; cash hard_currency; cash immediate_payment; cash_in_hand
finances funds; cash_price spot_price; cashier teller; cast mold; cast stamp mold mould; cast_aside
cast_away cast_out chuck_out discard dispose fling flung put_away puts_away threw_away threw_out
throw_away throw_out toss toss_away toss_out; cast_down depress; cast_off shake_off shed shook_off
threw threw_away threw_off throw throw_away throw_off; castle palace; casualty injured_party; cat
kat cats; catalyst accelerator; catch acquire caught; catch attract caught; catch bag bags caught;
catch capture caught; catch caught grab take_hold_of taking_hold_of took_hold_of; catch grab caught
grabbed grabbing; catch haul; catch hitch caught; catch hunt caught; catch pull caught; catch
surprise caught; catch trap caught trapped trapping; catch_a_glimpse catch_sight caught_a_glimpse
caught_sight get_a_look gets_a_look got_a_look gotten_a_look; catch_a_wink caught_a_wink nap;
catch_fire caught_fire erupt ignite take_fire taking_fire took_fire; catch_on caught_on cotton_on
get_it get_onto get_wise gets_it gets_onto gets_wise got_it got_onto got_wise gotten_it gotten_onto
gotten_wise; catch_up_with caught_up_with overtake; catching contagious; catching contracting;
catching detection spying spotting; catfish wolf_fish; cattle cows; cause create; cause decide;
cause determine; cause drive campaign movement effort crusade driven drove; cause effect; cause
force; cause grounds; cause influence; cause lead led; cause move moving; cause occasion; cause
shape; cause_of_death killer; cave undermine; cave_in collapse fall_in fell_in founder gave_way
give_way giving_way; cc ml mil mls; cd candle; cease discontinue gave_up give_up giving_up laid_off
lay_off laying_off lays_off quit stop; celebrate celebration; celebrate observe; celebration
festivity festivities; celebrity famous_person; cellphone mobile_phone; cemetery graveyard; cemetery
graveyard memorial_park; censorship security_review; census nose_count; cent penny pence; centenary
centennial; center center_on concentrate_on focus_on revolve_about revolve_around; center
centre_of_attention; center concern; center core essence heart_and_soul kernel meat substance sum
sums; center core meat sum substance essence kernel sums; center focus centre concentrate pore
pores; center listen; center middle halfway midway; center refer referred referring; center relate;
center touch; center_bit centre_bit; center_of_mass centre_of_mass; center_spread centre_spread;
center_stage centre_stage; central key fundamental cardinal primal keys; central telephone_exchange;
central_city city_center city_centre; central_office headquarters home_base home_office main_office;
central_processing_unit processor; century hundred; ceremony ceremonial; certainty sure_thing;
certificate certification credentials credential; certification authentication; certification
documentation; chain secure; chain_mail ring_mail; chain_of_mountains mountain_chain range; chains
irons; chair discuss; chair hot_seat; chair moderate; chair_car palace_car; chairman chair; chalk
chicken_feed crank meth trash; chalk_out sketch; chalk_up tally; challenge appeal; challenge
contest; challenge dare daring; challenge dispute; challenge invite; challenge sue sued suing;
challenge take_exception taking_exception took_exception; challenging ambitious; challenging
intriguing; champion champ; champion defend; championship backing patronage; chance attempt; chance
casual; chance essay; chance happen; chance luck fortune hazard; chance occur occurred occurring;
chance opportunity; chance pass; chance probability; chance risk adventure hazard gamble; chance
seek sought; chancellor premier prime_minister; change acquire; change add added adding adds; change
affect; change alter modify modified; change alternate; change ash ashes; change assume; change
blind; change bring brought; change cash; change chill; change clean; change clear; change collapse;
change color; change contribute; change convert; change cool; change correct; change crack; change
damage; change decrease; change develop; change dirty; change disorder; change dress; change dry
dried drying; change edit; change empty emptied; change enable; change exchange convert commute;
change exchange interchange; change fail; change fat fats; change fill; change form; change format
formatting; change full; change grace; change grow grew grown; change heat; change humble; change
impact; change improve; change increase; change inform; change land; change leave left; change mark;
change modification alteration; change move moving; change narrow; change obtain; change parallel;
change prepare; change ready; change receive; change reform; change replace; change resume; change
reverse; change rise risen rising rose; change sell sold; change shape; change shift; change soil;
change sub subs; change substitute; change switch; change touch; change trade; change transfer
transferred transferring; change transition; change travel travelled travelling; change turn; change
vary alter varied varies; change warm; change wet; change yield; change_by_reversal reverse turn;
change_form change_shape; change_hands change_owners; change_of_location travel; change_of_mind
reversal turnaround; change_over convert; change_over shift switch; change_state turn; channel
groove; channel guide; channel transport transmit transmitted transmitting; char cleaning_lady woman
women; char sear sears; character fiber fibre; character grave; character quality; characterization
depiction; characterization depiction word_picture; charcoal oxford_gray oxford_grey; charcoal
wood_coal; charge_account credit_account open_account; charge_card charge_plate credit_card plastic;
charge_per_unit rate; charge_sheet day_book; charisma personal_appeal; charity_case welfare_case;
charity_shot charity_throw free_throw penalty_free_throw; charm witch; chart graph; chase
chase_after; chase chase_after dog dogs gave_chase give_chase giving_chase go_after goes_after
going_after gon_after gone_after tag tags tail track trail went_after; chase pursue; chase quest;
chase romance; chase_away drive_away drive_off drive_out drove_away drove_off drove_out; chat
chatter chew_the_fat gossip jaw jaws shoot_the_breeze shot_the_breeze visit; chat_show talk_show;
cheap inexpensive; cheap loud flash; cheap punk bum cheesy; cheat chess; cheat rip_off; cheat wander
betray; cheating foul; check card; check check_into check_out check_over check_up_on look_into
suss_out; check check_off mark_off tick tick_off; check contain control curb held_in hold_in
moderate; check examine; check follow; check screen; check study studied; check tab tabs; check
test; check tick; check_bit parity; check_in sign_in; check_mark tick; checking_account
current_account; cheer cheer_up chirk_up; cheer cheer_up jolly_along jolly_up; cheer inspire pep_up
root_on urge urge_on urging urging_on; cheer recreate; cheerful upbeat; cheese quit quitting;
chemical chemistry; chemical_action chemical_change chemical_process; chemical_bomb gas_bomb;
chemical_defence chemical_defense; chemical_science chemistry; chemist pharmacist;
chemistry_department department_of_chemistry; chest breast; chest bureau dresser; chest_register
chest_tone chest_voice; chew_over contemplate mull_over muse ponder reflect speculate think_over
thought_over; chi ki qi; chicken_run chicken_yard; chief boss foreman; chief head top_dog;
chief_executive_officer chief_operating_officer; chief_of_state head_of_state; child baby babies;
child childhood; child kid kids; child kid minor fry youngster fries kids youngsters; child_care
childcare; child_welfare_agency child_welfare_service; chile chili chilly chilli; chill cool
cool_down; chill thrill; chilling cooling temperature_reduction; chin chin_up; chip crisp; chip_away
chip_away_at; chip_in contribute gave give giving kick_in; chips fries; chock_up jam jams ram rams;
chocolate cocoa; chocolate coffee deep_brown; choice option alternative; choice option selection;
choice pick selection; choice_of_words wording; choke gag; choke_back choke_down choke_off;
choke_off clog_up foul; choke_up stuff; choose adopt chose chosen; choose chose chosen pick_out
select take taking took; choose decide chose chosen; choose determine chose chosen; choose draw
chose chosen drawn drew; choose fix chose chosen; choose panel chose chosen; choose prefer opt chose
chosen opted opting preferred preferring; chop chop_up; chop_off lop_off; chopped sliced shredded;
choreography stage_dancing; chorus choir; chorus refrain; chosen elect; christ messiah; chuck ditch;
chuck eats chow; chuck toss; chuck_up_the_sponge drop_by_the_wayside drop_out fall_by_the_wayside
fell_by_the_wayside gave_up give_up giving_up quit threw_in threw_in_the_towel throw_in
throw_in_the_towel; chuckle laugh_softly; chum_up pal pal_up pals pals_up; church perform;
church_bench pew; church_festival religious_festival; church_music religious_music; church_property
spirituality; churn_up disgust revolt sicken; cigarette fag; cinema movie_house movie_theater
movie_theatre picture_palace; circle loop; circle_around circle_round revolve_around; circuit_board
circuit_card; circular flyer; circular rotary; circulate distribute pass_around; circulate go_around
goes_around going_around gon_around gone_around spread went_around; circus carnival; citadel
bastion; cities city metropolis urban_center; citizen citizenship; city metropolis cities; city_desk
city_room; city_limit city_limits; city_manager mayor; city_planning town_planning urban_planning;
civil civic; civil polite; civil_authority civil_officer; civil_liberty political_liberty;
civil_rights_leader civil_rights_worker; civil_time local_time standard_time; claim demand; claim
exact; claim laid_claim lay_claim laying_claim lays_claim; claim request; claim swear swore sworn;
clamp clinch; clamp_down crack_down; clap applaud spat acclaim clapping; clap_on slam_on slap_on;
clap_together clap_up slap_together; clarification illumination; clarify clear_up; clash collide;
clash friction; clash jar collide jars; class classify separate sort sort_out; class grade; class
refer referred referring; class size; class sort separate classify classified; class_fellow
classmate; class_period course_session; class_struggle class_war; classical serious_music;
classification sorting; classify relegate classified relegated; classy posh; clay mud; clean brush;
clean clean_house; clean dust; clean made_clean make_clean making_clean; clean plum plumb; clean
remove; clean wash; clean_room white_room; clean_up square_away tidy tidy_up; cleaning cleansing
cleanup; cleaning_device cleaning_equipment; clear authorize authorise authorised; clear create;
clear pass; clear_away clear_off; clear_the_throat hawk; clear_up finish_off finish_up get_through
gets_through got_through gotten_through polish_off wrap_up; clearing clarification; clearly
distinctly; clerk shop_assistant; clever apt; clever cunning ingenious; click chatter; click snap
snapped snapping; click tick; climate mood; climate_change global_climate_change; climb climb_up
mount; climb climbing mounting; climb go_up goes_up going_up gon_up gone_up rise rising rose
went_up; climb_on hop_on hops_on jump_on mount mount_up; cling_to clutch held_close held_tight
hold_close hold_tight; clinical_test clinical_trial; clip crop clipped cropped; clip jog clipped
jogging; clip nip clipped; clip nip nip_off snip_off; cloak robe clothe clad; clock_in clock_on
punch_in; clock_off clock_out punch_out; clock_up log_up logs_up; close close_down close_up fold
shut_down; close closure; close conclude; close faithful; close finale; close finish conclusion
finale; close fold; close near; close seal; close shut shutting; close tight closely; close turn;
close_call narrow_escape; close_corporation closed_corporation private_corporation; close_in enclose
shut_in; close_off shut_off; close_out rule_out; closed shut; closed_book mystery secret;
closed_chain rang ring; closed_session executive_session; closer nearer; closest nearest; closet
cupboard; closet loo; closet wardrobe; closing closure; closing shutdown; closing shutting;
closing_off isolation; clothes_designer fashion_designer; clothes_tree coat_stand coat_tree; cloud
fog haze_over mist obscure; cloud fog obscure mist; cloud_over cloud_up; clown antic antics; club
clubhouse; club gather; club nine; club society lodge guild gild; clue cue cues; clue hint; cluster
flock; clutch seize; cm centimeter cms; coach carriage; coach teach taught; coach tutor; coal char;
coal_black ebony pitch_black; coalition fusion; coast glide; coat copper; coat rubber;
cobble_together cobble_up; cock hammer; cock rooster; cock_up prick prick_up; coconut coco; cod fool
put_one_across put_one_over puts_one_across puts_one_over slang take_in taking_in took_in; cod pod
pods; code encrypt inscribe encrypted inscribed; code encrypt inscribe write_in_code wrote_in_code;
code label labelled; code mark; code tag tagged tagging tags; code_of_behavior code_of_conduct;
coding secret_writing; coffee chocolate; coffee java; coffee_break tea_break; coffee_cream
light_cream single_cream; coffee_roll sweet_roll; coin mint; coincidence conjunction; cold
low_temperature; cold_cash ready_cash ready_money; cold_cream face_cream; cold_medium cool_medium;
cole kale; collaborate cooperate join_forces; collaborator confederate partner_in_crime; collage
montage; collapse crack_up crock_up; collapse flop; collapse tumble crumble; colleague
fellow_worker; collect accumulate compile; collect cod; collect garner gather pull_together; collect
gather garner; collect gather_up pick_up; collect pearl; collect rally; collected gathered;
collected poised; collection accumulation; collection appeal; collection collect; collection
collecting assembling; collectively jointly; college_boy college_man; college_student
university_student; collide_with hit hits impinge_on stricken strike struck; collocate_with
construe_with cooccur_with go_with goes_with going_with gon_with gone_with went_with; colonial
colony; colonist settler colonists settlers; color affect; color color_in colour colour_in; color
colour distort distorted; color colour gloss; color gloss; color gray; color grey; color purple;
color silver; color touch; color_bar color_line colour_bar colour_line; color_circle color_wheel;
color_force strong_force; color_of_law colour_of_law; color_scheme colour_scheme; color_television
color_television_system colour_television colour_television_system; color_television_tube color_tube
colour_television_tube colour_tube; color_wash colour_wash; colored coloured biased; colored
coloured colorful; colored coloured dyed; colored coloured negro; coloring food_color food_colour;
column editorial; comb comb_out; comb_out weed_out; combat_area combat_zone; combat_ship warship;
combination combine; combine aggregate; combine unite; come approach came coming; come change came
coming; come coming came; come cum semen came; come develop came coming; come exist came coming;
come extend came coming; come grow came coming grew grown; come hail came coming; come happen came
coming; come land came coming; come lead came coming led; come move came coming moving; come near
came coming; come occur came coming occurred occurring; come pass came coming; come reach came
coming; come rise came coming risen rising rose; come run came coming ran running runs; come shore
came coming; come travel came coming travelled travelling; comeback replication; comedy comic;
comfort consolation; comfort console soothe soothing; comfort ease; comfort_station convenience
restroom wash_room; comfortable comfy; comic comedian; coming advent; coming approach approaching;
coming approaching; coming orgasm climax; coming upcoming approaching forthcoming; coming_back
return; coming_together congress meeting; coming_together merging; coming_upon encounter; command
bid bidding bids; command burden; command dominate overlook; command exact; command_key control_key;
command_language search_language; command_post general_headquarters; commanding overlooking
dominating; commence embark_on start start_up; comment commentary; comment gloss; comment gossip;
comment input remark; comment mention; comment notice point_out remark; commentator reviewer;
commercial commerce; commercial_bank full_service_bank; commercial_credit_company
commercial_finance_company; commission commit committed committing; commission outfit; commitment
commit committed committing; commitment dedication; commitment loyalty allegiance; committed
attached; committee commission; common mutual; common park green commons; common usual;
common_factor common_measure; common_fate law_of_common_fate; common_fault normal_fault; common_land
commons; common_man common_person; common_measure common_time; common_mood fact_mood indicative;
common_people folk folks; common_rush soft_rush; common_shares common_stock ordinary_shares;
common_soldier private; communicate acknowledge; communicate convey transmit transmitted
transmitting; communicate inform; communicate pass pass_along put_across puts_across; communication
communicate; communication communicating; communication_equipment communication_system;
communication_theory communications; community_service public_service; compact compress compressed;
compact compress pack_together; compact covenant; company associate; company caller; company
companion accompany accompanied; company society fellowship; compare examine; comparison compare;
comparison comparing; compassionate condole_with feel_for felt_for pity sympathize_with; compel
obligate oblige compelled compelling obligated obliged; compensate correct even_off even_out
even_up; compensate made_up make_up making_up paid pay paying pays; compete contend vie; compete
rival; competition compete; competition contest; competition rival competitor challenger contender;
competition rivalry contention; competitive compete; competitive militant; compilation compiling;
compilation digest; complaint complain; complete accomplished; complete completion; complete
discharge dispatch; complete fill; complete fill_out; complete finish; completed realized
accomplished realised; completing complementary; complex complicated; complex composite;
complex_body_part structure; complex_number imaginary; complexion skin_color skin_colour; compliance
submission; complication ramification ramifications; compliment congratulate; compose compile;
composition composing; compound colonial; compound combine; compound heighten intensify heightened
intensified; comprehensive comp; compression contraction; comprise constitute made_up make_up
making_up represent; compromise via_media; computer calculator; computer
information_processing_system; computer_display computer_screen; computer_file_name file_name;
computer_game video_game; computer_language machine_language; computer_operation machine_operation;
computer_program programme; computer_science computing; computer_storage memory store; computing
calculation computation; con confidence_game confidence_trick hustle sting; con scam; con sting
hustle; conceive_of imagine; concentrate centralize centralized; concentrate condense condensed;
concept construct conception; concern affect; concern involve; concern regard; concerned implicated;
concert settle; concert_band military_band; concert_pitch international_pitch; concession yielding;
conclude reason reason_out; conclusion_of_law finding_of_law; condition consideration circumstance;
condition develop; condition qualify specify qualified specified; condition teach taught; conditions
weather; conductor music_director; confederate collaborator collaborators; confer_with consult;
conference group_discussion; conference_center conference_house; conference_table council_board
council_table; confess concede; confidence confident; configuration constellation; confine detain
confined detained; confine enclose confined enclosed; confine enclose held_in hold_in; confine_to
limit; confined imprisoned captive jailed; confirm demonstrate; confirmation verification;
confirming collateral; conflict breach; conflict contrast; conflict ran_afoul run_afoul runs_afoul;
conflicting contradictory; conform_to follow; confront face face_up facing facing_up; confuse
mix_up; confused baffled; confused scattered; congratulations praise kudos; conk_out peter_out
poop_out; connect join link link_up unite; connect link link_up tie tied ties tying; connected
attached affiliated; connection connect; connection connector; connive_at wink_at; conquer
stamp_down subdue suppress; conquer suppress subdue subdued; conscience moral_sense; consent permit
permitted permitting; consent react; consequence aftermath; conservation preservation;
conservation_of_charge conservation_of_electricity; conservation_of_mass conservation_of_matter;
conservative cautious; conserve keep_up kept_up maintain preserve; consider abstract; consider
appreciate; consider compare; consider consideration; consider count weigh; consider deal dealt
look_at take taking took; consider debate; consider debate deliberate; consider discuss; consider
favor; consider identify identified; consider prize; consider reflect; consider treasure;
considerably substantially; consist comprise; consist dwell lay lay_in lie lie_in lied lied_in lies
lies_in lying lying_in; consistent uniform; consistently systematically; consolidated fused;
constant perpetual; constitution formation establishment; constitution makeup composition;
constitution organic_law; constitutional constituent; constitutional integral inherent; constrain
tighten tighten_up; construct manufacture fabricate fabricated; construction structure;
construction_industry housing_industry; construction_worker hard_hat; consult confer conferred;
consult look_up refer; consultant advisor adviser; consume demolish demolished;
consumer_finance_company small_loan_company; consumer_loan personal_loan; consumption expenditure;
consumption expenditure using_up; consumption intake; contact border; contact butt; contact
communicate; contact get_hold_of gets_hold_of got_hold_of gotten_hold_of reach; contact reach;
contact scratch; contact striking; contact touch adjoin adjoining; contain incorporate comprise;
contain retain; contaminated polluted; contamination taint; contemporary_world modern_times
modern_world present_times; contempt disrespect; contend cope deal dealt get_by gets_by got_by
gotten_by made_do make_do making_do manage; content capacity; content contain; content fill; content
message; content message subject_matter; contest dispute; contestant protester protesters; continue
go_along go_on goes_along goes_on going_along going_on gon_along gon_on gone_along gone_on keep kept
proceed went_along went_on; continue go_forward goes_forward going_forward gon_forward gone_forward
proceed went_forward; continue go_on goes_on going_on gon_on gone_on proceed went_on; continue keep
keep_on kept kept_on retain; continue maintain; continue persist_in; continue preserve uphold
upheld; continue proceed; continue resume; continue speak spoke spoken; continue travel travelled
travelling; continuing chronic; continuity persistence; continuously endlessly; contract charter;
contract declaration; contract hire hiring; contract lease; contract promise; contract rent;
contract shrink; contract sign sign_on sign_up; contract undertake undertaken undertook; contrary
adverse; contrast_material contrast_medium; contribute combine; contribute contribution;
contribution donation; contributor subscriber; control charm controlled controlling; control check
contain moderate curb controlled controlling; control command controlled controlling; control corner
controlled controlling; control deal controlled controlling dealt; control dominance; control drive
controlled controlling driven drove; control fly controlled controlling flew flies flown flying;
control gate controlled controlling; control guide controlled controlling; control handle controlled
controlling; control keep_in_line kept_in_line manipulate; control manage controlled controlling;
control manipulate controlled controlling; control operate controlled controlling; control pilot
controlled controlling; control restraint; control restrict controlled controlling; control rule
controlled controlling; control verify controlled controlling verified; control_board control_panel;
control_function control_operation; controller accountant; controversy controversial; convenience
gadget appliance; convenience restroom; conversion convert; conversion rebirth; convince win_over
wins_over won_over; cook devil; cook fake manipulate fudge faking; cook_up fabricate invent
manufacture; cookie biscuit cookies; cool chill; cool cool_down cool_off; cool poise; cooler
ice_chest; cooling chilling; coop_in coop_up; cooperate collaborate; coordinate align; cop copper
pig cops pigs; cop hook thieve cops thieves; cop_out cops_out opt_out opted_out opting_out; cope
header coping; copied copies copy written_matter; copy pattern copied copies; copy replicate copied
copies; copy simulate imitate copied copies; copy transcript copies; copy_editor text_editor;
copyright right_of_first_publication; cordon_off rope_in rope_off; core nucleus; core_out hollow
hollow_out; cork cork_up; corn maize; corner guide; corner niche recession recess; corner
turning_point; corner_man end_man; corporate collective; corporate corporal bodied embodied;
corporate incorporated; corporation corp; corporation tummy; correct compensate; correct decline
slump; correct discipline; correct reverse; correspondence symmetry; correspondent analogous;
correspondent letter_writer; cost demand; cost involve; cost price; cost price toll; cost require;
costa rib ribs; cottage bungalow; cotton_grass cotton_rush; cotton_up cozy_up play_up shine_up
sidle_up suck_up; couch lounge sofa; cough_out cough_up spat_up spit_up; cough_up ponies_up pony_up
spat_up spit_up; council_member councillor; counsel advise counselling; counsel urge counselling
urging; count census; count counting tally; count determine; count sum summed sums; counter
anticipate; counter buffet; counter reply replied; counter respond; counterpart opposite_number;
country area; country land; country nation; country rural_area; country_and_western country_music;
country_of_origin homeland mother_country native_land; country_store general_store trading_post;
coup takeover; couple couple_on couple_up; couple duo duet; couple join; couple match pair mate
twin; couple mates; couple pair; couple pair duo span brace duet twain; couple pair mate; couple
pair pair_off partner_off; coupon voucher; courage bravery; course class; course cover; course
cross; course jet jets; course move moving; course naturally; course pour; course track path; course
trend; course_of_study curriculum programme syllabus; court act acted acts; court chase; court
courtroom; court display; court move moving; court romance woo; court tribunal; court woo;
court_card face_card picture_card; court_favor court_favour curry_favor curry_favour;
court_of_domestic_relations domestic_relations_court family_court; court_of_justice court_of_law
law_court; court_tennis real_tennis royal_tennis; cover apply applied; cover blanket; cover bloody;
cover bread; cover butter; cover cake; cover carpet; cover coat; cover concrete; cover contact;
cover coverage; cover covering screening; cover cross cut_across cut_through cuts_across
cuts_through get_over gets_over got_over gotten_over track traverse; cover discuss; cover embrace
comprehend encompass encompasses encompassing; cover extend; cover flood; cover ford; cover grass;
cover hood; cover ice iced; cover inform; cover jacket; cover mask; cover paper; cover pass; cover
ridge; cover roof; cover screen covert; cover sheet; cover spread; cover spread_over; cover steel;
cover surface; cover touch; cover track cross traverse; cover wrap wrapped wrapping; cover_girl
lovely; cover_letter covering_letter; cover_song cover_version; coverage reporting; covered_stadium
dome; crack chap; crack snap snapped snapping; cracking fracture; cradle birthplace; cramp hamper
cramps hampered; crank crank_up; crank_out grind_out ground_out; crap shit stool take_a_crap
take_a_shit taking_a_crap taking_a_shit took_a_crap took_a_shit; crap_game crap_shooting; crash
clash; crash collapse; crash ram rams; crash smash; crash wreck; crash_course crash_program
crash_programme; crazy sick mad disturbed; crazy weirdo; crazy_bone funny_bone; crazy_house
funny_farm funny_house; cream bat lick bats batting; cream cream_off skim_off; cream crush;
cream_off skim_off; crease crisp scrunch_up wrinkle; crease wrinkle wrinkles; create bear bare bore
born borne; create creation; create creative; create creator; create creature; create develop;
create direct; create establish; create generate; create institute; create paint; create prepare;
create produce; create realize; create shell; create_by_mental_act create_mentally;
create_from_raw_material create_from_raw_stuff; creation conception; creation creative_activity;
creation institution innovation founding initiation; creative_thinking creativity; credible
believable; credit accredit accredited; credit recognition; creek brook; creep crawl; creep crawl
crawling creeping; creep crawl cringe; creep weirdo; creep_in sneak_in; creep_up sneak_up; crew
crowd bunch gang; crew gang; crew gang work_party; cried_for cried_out_for cries_for cries_out_for
cry_for cry_out_for crying_for crying_out_for; crime criminal; criminal outlaw crook; criminal
vicious; crimson deep_red ruby; crisp crease wrinkle wrinkles; critical crisis crises; critical
criticism; critical vital; critical_point crossroads; criticise criticize knock pick_apart;
criticism critique; crop cultivate cropped; crop harvest; crop pasture graze cropped grazing;
crop_up pop pop_up pops pops_up; cross encounter; cross ford; cross grumpy; cross span sweep
traverse spanning swept; cross spoil foil queer scotch baffle frustrate baffled frustrated
frustrating; cross_examine cross_question; cross_hair cross_wire; cross_off cross_out stricken_off
stricken_out strike_off strike_out struck_off struck_out; crossing intersection crossroad
crossroads; crossing_over crossover; crowd crowd_together; crowd fill; crowd herd; crude primitive;
crude vulgar; cruise sail; cruiser pleasure_boat; cruiser police_car squad_car; crush crunch; crush
jam jammed jamming jams; crush smash; crush squeeze squash mash; crush suppress oppress oppressed;
crush_out press_out stub_out; crushing suppression; cry crying cried cries; cry pipe cried cries
crying piping; cry shout cried cries crying; cry weep cried cries crying; cry yell cries; crying
instant; crying rank glaring; crying tears weeping; crystal quartz; cube dice; cube third_power;
cuddle draw_close drew_close nest; cue cues pool_stick; culprit perpetrator; cult craze; cultural
ethnic; culture civilization civilisation; culture grow grew grown; cup introduce cups; cup shape
cups; cure heal; cure therapeutic remedy; curiosity rarity; curl curl_up; current currency; current
stream; current_assets liquid_assets quick_assets; currently presently; curry groom; curse
condemnation; curse hex; curse nemesis; curse oath swearing; curve bender; curve crook; curve curl;
custody detention; custom usage; customer client; cut chip cuts cutting; cut clip clipped cuts
cutting; cut cut_back cut_down cuts cuts_back cuts_down reduce trim trim_back trim_down; cut
decrease cuts cutting; cut fell cuts cutting; cut nick cuts cutting; cut plane cuts cutting; cut
reduce trim cuts cutting trimmed; cut separate cuts cutting; cut shortened cuts; cut tail cuts
cutting; cut tap cuts cutting tapped tapping taps; cut thin cuts cutting; cut trend curve sheer slew
cuts cutting; cut trimmed cuts; cut_back cuts_back flash_back; cut_down cuts_down slash; cut_into
cuts_into dig digs dug; cut_off cuts_off disrupt interrupt; cut_price cut_rate; cute cunning; cute
precious; cutter carver; cutting bleak; cutting edged; cutting keen stabbing piercing; cutting slip;
cutting_edge forefront vanguard; cutting_edge knife_edge; cycle bike wheel bicycle pedal biking;
cycle cps; cycle motorcycle; dad pop pa daddy papa dads pas pops; daily everyday casual; dam dam_up
dams dams_up; dam dyke dams; damage harm; damage harm impairment; damage mar mars; damages amends;
damaging detrimental; damn blame blessed goddamn blamed damned blasted; damn bloody; damn curse;
damn darn; damn darn red_cent; damn goddamn; damn raise; damned cursed doomed; damp dull mute
tone_down; damp weaken soften; dance trip_the_light_fantastic; dangerous danger; dangerous unsafe;
dare daring; dare daring made_bold make_bold making_bold presume; dare defy daring; dare presume
daring; dark shadow darkness; dark sinister; dark_blue navy; dark_glasses shades sunglasses; darn
mend; dash daunt frighten_away frighten_off scare scare_away scare_off; dash flair; dash sprint;
dash_down dash_off; dash_off fling_off flung_off scratch_off toss_off; data_communication
digital_communication; data_input_device input_device; data_system information_system; date
appointment engagement; date date_stamp dating dating_stamp; date dating; date dating
day_of_the_month; date dating go_steady goes_steady going_steady gon_steady gone_steady went_steady;
date escort; date stamp dating; date_back date_from dating_back dating_from go_back goes_back
going_back gon_back gone_back went_back; dawn penetrate; day_care daycare; day_of_rest rest_day;
day_shift day_watch; dead absolutely perfectly utterly; dead beat beaten; dead_center dead_centre;
dead_letter dead_mail; dead_march funeral_march; dead_person dead_soul deceased departed; deadly
insanely; deadly lethal; deadly mortal; deaf indifferent; deal act acted acts dealt; deal bargain;
deal conduct dealt; deal cover handle treat dealt; deal direct dealt; deal discuss dealt; deal
manage cope contend dealt; deal portion dealt; deal process dealt; deal trade; deal trade sell dealt
sold; dealer trader; dealing transaction dealings; dear beloved darling; dear costly pricey; dear
earnest heartfelt devout; dear lamb; death decease; death dying demise; death_angel death_cap
death_cup; death_chamber gas_chamber; death_duty death_tax estate_tax; death_house death_row;
death_rate mortality; debate argue fence contend; debate deliberate; debut entry first_appearance
introduction launching; debut introduce; decay crumble; deceased departed; deceive lead_on led_on;
decent fitting; decide determine; decide measure; decide resolve; decide select; decide settle
resolve; decided distinct; deciding decision_making; deciding determining; decision conclusion
determination; decision decide; deck dump floor knock_down; deck pack_of_cards; declare_oneself
pop_the_question pops_the_question propose; decline decay; decline go_down goes_down going_down
gon_down gone_down went_down; decline pass_up refuse reject turn_down; decline react; decline
refuse; decline refuse reject; decline slip slipped slipping; decline_in_quality deterioration;
decorated adorned; decoration ornament; decorative cosmetic ornamental; decrease lessen; decree
fiat; dedication inscription; deem held hold take_for taking_for took_for view_as; deep bass; deep
trench; deep_kiss soul_kiss; deeply intensely profoundly; defamation slander; default default_on;
defeat crush; defeat frustration; defeat get_the_better_of gets_the_better_of got_the_better_of
gotten_the_better_of overcome; defeat licking; defeat overcome; defect shortcoming shortcomings;
defence defending_team defense; defence defense_force; defence defense_lawyers defense_team; defence
defense_reaction; defence_policy defence_program defense_policy defense_program; defence_system
defense_system; defend apologize; defend argue; defend defensive; defend fend_for; defend fight
fight_back fight_down fought fought_back fought_down oppose; defense defensive_measure;
defense_attorney defense_lawyer; defer postpone put_off put_over puts_off puts_over set_back
sets_back shelve table; deficit shortage; define specify specified; defined outlined; defining
shaping; definitely decidedly; definition define; definitive authoritative; degenerate degraded;
degenerate deteriorate deteriorated; degenerate pervert; degrade disgrace take_down taking_down
took_down; delay detain detained; delay detain held_up hold_up; delay retard; delegate assign
designate; delegation relegation; delete cancel cancelled cancelling; delete erase; deli food_shop;
deliberately intentionally purposely; delicate fragile; delicious delightful; delicious yummy;
deliver fork_out fork_over fork_up hand_over turn_in; deliver render; deliver rescue; delivery
legal_transfer; delivery manner_of_speaking; delivery_truck delivery_van panel_truck; delusion
head_game illusion; demand command; demand exact; demand request; demand require; demand
requirement; democracy majority_rule; democratic democracy; demolished dismantled; demonic satanic;
density concentration; deny denied denies; depart go go_away goes goes_away going going_away gon
gon_away gone gone_away went went_away; depart leave left pull_up_stakes; depart part set_forth
set_off set_out sets_forth sets_off sets_out start start_out take_off taking_off took_off; depart
quit take_leave taking_leave took_leave; department_of_economics economics_department;
department_of_history history_department; department_of_local_government local_department;
department_of_music music_department; department_of_philosophy philosophy_department;
department_of_physics physics_department; depend_on depend_upon devolve_on hinge_on hinge_upon
turn_on; depend_on depend_upon relied_on relied_upon relies_on relies_upon rely_on rely_upon;
dependent depend; dependent pendant; dependent subordinate; depiction line_drawing; deport deported;
deposit deposition; deposit sediment; deposit situate situated; depreciation wear_and_tear; depress
press_down; depression economic_crisis slump; depression slump; deprive impoverish deprived
impoverished; deprived disadvantaged; depth_bomb depth_charge; deputy lieutenant; deputy surrogate;
derby bowler; derive descend; descent lineage; describe distinguish identify key key_out keys
keys_out; describe inform; description describe; desert abandon; desert defect; desert rat rats;
deserve merit; design blueprint; design concert; design engineer; design pattern; designation
denomination; designed intentional; designer architect; desire fancy; desire hunger; desire seek
sought; desktop screen_background; despair desperation; desperately urgently; despise disdain;
despite contempt disdain; destination name_and_address; destroy demolish demolished; destroy
destruction; destroy eliminate; destroy ruin; destroyed ruined; destruction demolition; detailed
elaborate; details inside_information; detection detecting; detection sensing; detective
investigator; determine define; determine determination; determine format formatting; determine
identify identified; determine narrow; determine resolve; determine select; determine sequence;
determined dictated; devastate laid_waste_to lay_waste_to laying_waste_to lays_waste_to; devastating
crushing; develop discipline; develop evolve; develop flower; develop formulate formulated; develop
made_grow make_grow making_grow; develop mature; develop occur occurred occurring; develop suppose;
develop teach taught; development develop; development evolution; development exploitation;
development growth growing; device twist; devil demon; devil dickens; devoid barren; diamond_dust
ice_crystal; diamond_wedding diamond_wedding_anniversary; dice_away die_away died_away dies_away
dying_away let_up lets_up slack_off; dice_back dice_down die_back die_down died_back died_down
dies_back dies_down dying_back dying_down; dice_hard die_hard died_hard dies_hard dying_hard persist
prevail; dice_off dice_out die_off die_out died_off died_out dies_off dies_out dying_off dying_out;
dick tool cock prick; dictator authoritarian; dictatorship tyranny; did_away_with didn_away_with
do_away_with does_away_with doing_away_with don_away_with done_away_with dont_away_with eliminate
get_rid_of gets_rid_of got_rid_of gotten_rid_of; did_by didn_by do_by does_by doing_by don_by
done_by dont_by handle treat; did_drugs didn_drugs do_drugs does_drugs doing_drugs don_drugs
done_drugs dont_drugs drug; did_in didn_in do_in does_in doing_in don_in done_in dont_in knock_off
waste; did_up didn_up do_up does_up doing_up doll_up don_up done_up dont_up glam_up prettier_up
prettiest_up pretty_up; did_well didn_well do_well does_well doing_well don_well done_well dont_well
had_best; did_work didn_work do_work does_work doing_work don_work done_work dont_work work wrought;
die dice died dies dying; differ disagree dissent take_issue taking_issue took_issue; difference
departure deviation; difference dispute; different difference; differential derivative;
differentiate distinguish separate tell tell_apart told told_apart; differentiate specialise
specialize specialised specialized specializes specializing; differentiation specialization; dig
dig_out dig_up digs digs_out digs_up dug dug_out dug_up; dig digging excavation digs; dig excavation
digs; dig hollow digging digs dug; dig slam shaft barb digs; dig_in digs_in dug_in entrench; dig_in
digs_in dug_in pitch_in; dig_into digs_into dug_into poke_into poking_into probe; dim blur blurred;
dinner_dress formal; dinner_service dinner_set; dinner_theater dinner_theatre; dip dim dipped
dipping dips; dip dunk dipped dipping dips; dip inclination dips; direct aim aimed aiming aims;
direct cast; direct guide; direct handle; direct manage; direct operate; direct perform; direct
refer referred referring; direct route; direct sight; direct target; direct target aim aimed aiming
aims; direct throw threw thrown; direct_current direct_electric_current; direct_trust express_trust;
directing directive guiding directional; direction guidance counsel counseling counselling; director
direct; director manager; director_of_research research_director; dirt scandal; dirty filthy lousy;
dirty mud; dirty soil grime grimes; dirty_word filth; disability handicap impairment; disabled
disability; disabled handicapped; disagree differ dissent; disagree discord; disagreement variance
discrepancy; disappear melt molten; disappear vanish; disappearance disappearing; disappoint
let_down lets_down; disappointed defeated frustrated; disaster catastrophe; disaster tragedy
catastrophe; disbelief skepticism; discard throwing_away; discharge emission; disciplinary
corrective; disclose discover expose gave_away give_away giving_away let_on let_out lets_on lets_out
reveal uncover; disclosure revealing revelation; disconnected abrupt; discord strife; discount
deduction; discount price_reduction; discount rebate; discount slight; discount_house
discount_store; discourage deter; discourse converse; discourse discuss talk_about; discourse
held_forth hold_forth; discourse preaching sermon; discover attain; discover find_out found_out
get_a_line get_wind get_word gets_a_line gets_wind gets_word got_a_line got_wind got_word
gotten_a_line gotten_wind gotten_word hear learn pick_up saw see seeing seen sees; discovered
observed; discretion free_will; discriminate knew_apart know_apart; discriminate single_out; discuss
counsel counselling; discuss debate; discuss discourse; discuss hash_out talk_over; discuss
moderate; discussion discuss; disdain freeze_off froze_off frozen_off reject; disease_of_the_skin
skin_disease; disgrace degrade degraded degrading; disgrace discredit; disguise camouflage; disgust
gross_out revolt; disgusting foul; dish dish_out dish_up serve serve_up; dish_the_dirt gossip;
dismantle level pull_down tear_down tore_down torn_down; dismiss displace fire firing force_out
gave_notice gave_the_axe gave_the_sack give_notice give_the_axe give_the_sack giving_notice
giving_the_axe giving_the_sack sack send_away sent_away terminate; dismiss send_away send_packing
sent_away sent_packing; dismiss usher_out; dispatch send_off sent_off; dispatch shipment;
dispense_with gave_up give_up giving_up part_with spare; dispense_with waive; display bench; display
exhibit expose; display flash; display pose posing; display romance; display_board display_panel;
display_case showcase; display_window shop_window show_window; disposal disposition; dispose incline
inclined; disposition temperament; dispute scrap quarrel scrapped; disruption disturbance;
disruption interruption; dissolve fade_away fade_out fading_away fading_out; distance distant;
distance length; distance maintain; distinct discrete; distinction differentiation; distinguish
made_out make_out making_out pick_out recognise recognize spot tell_apart told_apart; distinguished
imposing; distribute circulate circulated circulating; distribute gave_out give_out giving_out
hand_out pass_out; district territory dominion; district zone zoning; disturb agitate agitated;
ditch trench; dive diving dove; dive plunge diving dove; diversity diverse; divert amuse amused
amusing; divert hive_off; divide fraction; divide watershed; divine cleric; division divide; divorce
split_up; divvy_up portion_out share; dock pier wharf; doctor doc physician docs; doctor doctor_up
sophisticate; doctor fix furbish_up mend repair restore; doctor fix repair restore mend; doctor
sophisticate sophisticated; doctor treat; doctrine philosophy school_of_thought; document confirm;
document documentary; document text_file; dog heel hound cad dogs; dog hunt dogs; dog pursue dogs;
dog quest dogs; dog track trail chase tag tail dogs tagged tagging tags; dog_do dog_shit; dog_grass
quick_grass; dollar buck; dollar_mark dollar_sign; dollar_volume turnover; domestic_ass donkey;
domestic_cat house_cat; domestic_partner significant_other; domestic_science home_economics
household_arts; dominant prevalent prevailing; dominate eclipse; domination supremacy mastery; don
hat hats; don put_on puts_on; dong ding dang; donor presenter; doom end_of_the_world; doomed
unlucky; door doorway room_access threshold; door threshold doorway; door_guard porter; dope cola;
dope dope_up doping doping_up; dope dummy boob; dope poop; dope_off doping_off doze_off drift_off
drop_off drowse_off fall_asleep fell_asleep flake_out nod_off nods_off; dorm hall student_residence;
dose dosage; dose social_disease; dot stud dots dotted; double double_over double_up; double dual;
double dual treble; double duplicate; double repeat duplicate replicate; double twice; double_back
turn_back; double_birdie eagle; double_crochet double_stitch; double_feature twin_bill; doubt
suspect; doubt uncertainty; doubtful dubious; doubtful tentative; dozen twelve; dozen twelve xii;
draft blueprint; draft enlist; draft enlist muster_in; draft outline; draft pen penned pens; draft
rough_drawing; drag cart haul hale dragged dragging; drag drag_in sweep sweep_up swept swept_up
tangle; drag drop_back drop_behind get_behind gets_behind got_behind gotten_behind hang_back
hung_back trail; drag sweep tangle dragged dragging swept tangled; drag_on drag_out; drag_up
dredge_up; drain drainage; drain ran_out run_out runs_out; drain_the_cup drank_up drink_up drunk_up;
drama dramatic; drama dramatic_event; dramatic striking spectacular; dramatic_art theater theatre;
dramatic_composition dramatic_work; dramatic_performance dramatic_production; drank drank_in drink
drink_in drunk drunk_in; draw attract drawn drew; draw describe depict drawn drew; draw drag dragged
dragging drawn drew; draw drag puff dragged dragging drawn drew; draw draw_off drew drew_off; draw
drawing_card drew; draw drew pull pull_out; draw gain drawn drew; draw milk drawn drew; draw plot
drawn drew plotted plotting; draw reap drawn drew; draw remove drawn drew; draw select drawn drew;
draw shade drawn drew; draw suck drawn drew; draw tap drawn drew tapped tapping taps; draw_a_line
draw_the_line drew_a_line drew_the_line; draw_and_quarter drew_and_quarter quarter; draw_away
draw_off drew_away drew_off; draw_back drew_back move_back moving_back pull_away pull_back retire
retreat withdraw withdrew; draw_back drew_back pull_back; draw_out drew_out prolong; draw_rein
drew_rein harness rein rein_in; draw_up drew_up pull_up straighten_up; drawing drafting; drawing
lottery; drawing_card leader; drawn worn; dream ambition aspiration; dream_up hatch think_of
think_up thought_of thought_up; dress apparel garment clothe clad; dress attire; dress clothes
apparel; dress coat; dress costume; dress don; dress dress_out; dress get_dressed gets_dressed
got_dressed gotten_dressed; dress habit; dress jacket; dress shirt; dress shoe; dress_shirt
evening_shirt; dress_suit full_dress tail_coat tails white_tie; dressed polished; dressing stuffing;
dried dried_out dry dry_out drying drying_out; dried_out dry_out drying_out ran_dry run_dry
runs_dry; drift stray err; drift_apart drift_away; drill bore; drink beverage; drink booze drank
drunk; drink pledge toast salute drank drunk; drink suck drank drunk; drink tank drank drunk; drink
wine drank drunk; dripping soaking; drive carry carried driven drove; drive coach driven drove;
drive driveway driven drove; drive driveway drove private_road; drive driving_force drove thrust;
drive motor driven drove; drive operate driven drove; drive pressure driven drove; drive push driven
drove; drive thrust driven drove; drive tool driven drove; drive transport driven drove; drive
travel driven drove travelled travelling; drive_back drove_back fight_off fought_off; drive_home
drove_home press_home ram_home rams_home; drive_line drive_line_system; drive_out drove_out
rout_out; driven compulsive; driven_well tube_well; driving_iron one_iron; driving_range golf_range;
drone drone_on; drool_over slobber_over; drop cliff; drop deliver dropped dropping; drop drop_down
sank sink sunk; drop express dropped dropping; drop free_fall; drop hang dropped dropping hung; drop
pearl bead; drop quit dropped dropping quitting; drop remove dropped dropping; drop sink dropped
dropping sank sunk; drop_a_line write wrote; drop_away fall_away fell_away slip; drop_open fall_open
fell_open; drop_zone dropping_zone; drove swarm; drown overwhelm submerge overwhelmed submerged;
drug dose; drug medicine; drug_company pharma; drug_of_abuse street_drug; drunk intoxicated; dry
ironic; dry_measure dry_unit; dry_plate dry_plate_process; dry_run rehearsal; duck dive diving dove;
duck skirt dodge hedge parry evade fudge; dude buster; dude swell beau swollen; due_care
ordinary_care reasonable_care; due_date maturity; due_process due_process_of_law; dull blunt; dull
blunt numb; dull mute damp; dull muted; dumb mute; dummy dummy_up; dummy silent_person; dump ditch;
dump plunge; dunk stuff_shot; duo duet; dust dot scatter sprinkle disperse dots dotted; dust junk
debris rubble; dust_cover dust_sheet; dusty stale; duty tariff duties; duty_period shift; dwell
harp; dwell inhabit; dwell_on linger_over; dwindle_away dwindle_down; dying anxious; dynamic
moral_force; eager bore; earlier originally; earlier sooner; early_childhood infancy; earn acquire;
earn gross; earth hide hid hidden hiding; earth_up land_up; earthquake quake; ease facilitate
alleviate; ease simplicity; ease_off ease_up flag slacken_off; ease_off let_up lets_up; ease_up gave
gave_way give give_way giving giving_way move_over moving_over yield; east_wind easter; easy easily;
easy slow slowly; easy soft; easy_lay max scoop soap; eat breakfast ate eaten eating eats; eat
consume exhaust deplete ate depleted eaten eating eats; eat eating ate eaten eats; eat feed ate
eaten eating eats fed; eat lunch ate eaten eating eats; eat mess ate eaten eating eats; eat pig ate
eaten eating eats pigs; eat rust ate eaten eating eats; eat wolf ate eaten eating eats wolves;
eating feeding; eating_away erosion wearing; eating_house eating_place restaurant; ebb_away ebb_down
ebb_off ebb_out; eclipse occult; ecology environmental_science; economic economy; economic_expert
economist; economic_science economics political_economy; economic_system economy; economy saving;
edge advance; edge border; edge border butt adjoin adjoining; edge bound boundary; edge inch;
edge_in edge_up; edit delete; edit edit_out; edit publish; editor edit; editor editorial; educated
enlightened; education educational_activity instruction teaching; education teaching instruction;
education training breeding; effect burden essence; effect carry carried; effect effective; effect
impression; effect serve; effective efficient; efficiency_engineer efficiency_expert; efficient
efficiency; effort feat exploit; effort sweat; egg coat eggs; egg_roll spring_roll; eggs egg; eight
viii; el elevated; elaborate complicate refine complicated refined refining; elaborate enlarge
expand flesh_out; elaborate work_out wrought_out; elected elective; election electoral; electric
electricity; electric_company light_company power_company power_service; electric_eye magic_eye;
electric_power electrical_power; electric_storm electrical_storm thunderstorm; electrical_energy
electricity; electrical_plant electrical_system; electronic_mail email; elegant graceful; element
component constituent; element elementary; elevate get_up gets_up got_up gotten_up lift raise;
elevate kick_upstairs promote upgrade; elevated sublime lofty; eleven football_team; eleven xi;
eliminate eradicate; eliminate eradicate wipe_out wiping_out; eliminate rid_of; eliminate
winnow_out; elimination evacuation; elite elect; embarrassed humiliated; embarrassing sticky;
embrace hug hugged hugging hugs; embrace sweep_up swept_up; emergency pinch; emergency_exit
fire_escape; emergency_landing forced_landing; eminent soaring lofty; emit gave_off gave_out
give_off give_out giving_off giving_out; emit let_loose let_out lets_loose lets_out utter;
emotional_state spirit; emphasis accent; empire conglomerate; employed utilized; employment employ;
employment engagement; employment_agency employment_office; employment_agreement
employment_contract; employment_interview job_interview; empower authorize authorise authorised;
empty abandon vacate emptied vacated; empty hollow; empty void evacuate emptied; empty_talk
empty_words hot_air rhetoric; en nut nuts; enact ordain ordained; enclose insert introduce put_in
puts_in stick_in stuck_in; encounter clash; encounter confrontation showdown; encounter meet met
ran_across run_across runs_across saw see seeing seen sees; encounter ran_into run_into runs_into;
encourage contribute; encourage foster; encroach_upon intrude_on invade obtrude_upon; encryption
encoding; end break broke broken ended ends; end change ended ends; end close ended ends; end
closure ended ends; end complete ended ends; end decide ended ends; end destruction ends; end ending
ended ends; end ending ends; end finish cease terminate ended ends; end finish ended ends; end goal
ends; end resolve ended ends; end settle ended ends; end stop ended ends stopped stopping; end
terminal ends; end terminate ended ends; end_point termination; end_product output; end_up ended_up
ends_up fetch_up finish finish_up land_up wind_up wound_up; ended concluded terminated; ending
conclusion; ending termination; endless eternal; endorse certify certified; endure live live_on
survive; enduring abiding; enemy foe foes; energy push; energy zip; energy_level energy_state;
energy_unit heat_unit work_unit; enforce impose constrain constrained; engage engagement; engage
plight; engage pursue prosecute; engaged booked; engaged occupied; engine locomotive; engine_driver
engineer; engine_room engineering; engineer organize organise mastermind; engraved inscribed;
enhance heighten heightened; enjoy apply applied; enjoy delight; enjoy relish; enlighten illuminate
shed_light_on sort_out; enlightenment nirvana; enormous tremendous; enough adequate; enough plenty;
ensemble supporting_players; ensure secure guarantee assure insure; entail implicate entails
implicated; enter document; enter draft; enter entrance; enter entry; enter log logged logging logs;
enter participate; enter photograph; enter preserve; enter recruit enroll inscribe enrolled
inscribed; enter register; enter tape; entering entrance; entering entrance incoming; enterprise
endeavor endeavour; enterprise initiative; entertain flirt_with think_about think_of thought_about
thought_of toy_with toys_with; entertained amused diverted; entertainment amusement;
entertainment_industry show_business; entire intact; entire intact integral; entrance attract; entry
debut introduction launching; entry submission; entry_word main_entry_word; environment surround
surroundings; epic heroic; episode installment; episode sequence; equal adequate; equal compete;
equal equality; equal peer; equal represent; equality par equation; equally evenly; equilibrium
sense_of_balance; equip fit_out fits_out outfit; equipped furnished; equity fairness; equivalent eq;
eradicate root_out; erase rub_out score_out wipe_off wiping_off; erect put_up puts_up rear set_up
sets_up; erosion corrosion; erupt flare flare_up; erupt push_through; escalate intensify
intensified; escalate intensify step_up; escape evasion dodging; escape get_away gets_away got_away
gotten_away; escape_from shake_off shook_off threw_off throw_off; escort bodyguard; especially
particularly specially; especially specially; essay examine prove test tried tried_out tries
tries_out try try_out trying trying_out; essence perfume; essential crucial; essential
indispensable; establish confirm; establish establishment; establish found launch set_up sets_up;
establish install installed installing; establish laid_down lay_down laying_down lays_down made make
making; established accomplished effected; established constituted; established conventional;
establishment institution; estate acres; estate_agent house_agent land_agent real_estate_agent;
estate_for_life life_estate; esteem admiration; estimate estimation; estimate estimation appraisal;
eternal perpetual everlasting; ethic moral_principle; ethical honorable honourable; ethics
moral_philosophy; ethics morality morals; ethnic pagan; evaluate judge pass_judgment; even change;
even even_out flush level; even evening eve; even grade; even level flush; even still; even_up jog
square_up; evening_clothes evening_dress; evening_shift swing_shift; event result effect outcome
consequence; everyday routine mundane; evidence demonstrate manifest certify certified; evidence
grounds; evidence inform; evidence prove proven; evil vicious; ex antique; exact involve; exactly
precisely; exactly properly precisely; exaggerated enlarged; examination examine; examination
interrogation; examination scrutiny; examine probe; example instance representative illustration;
example lesson; example model; exceed go_past goes_past going_past gon_past gone_past top tops
went_past; exceed surpass; exceed surpass outgo outgoing; excel stand_out stood_out surpass; excel
surpass; excel_at shine_at; excellent splendid ripping; except eliminate; except exception; except
exclude leave_off leave_out left_off left_out omit; except exclude omit omitted; except object;
exception exclusion; exceptional exceeding olympian; excess surplus; excessive extravagant;
excessive unreasonable; exchange commute; exchange interchange; exchange replace; exchange replace
substitute interchange; exchange sub subs; exchange substitute; exchange switch; exchange switch
switch_over; exchange_rate rate_of_exchange; excite agitate agitated; excited activated; excited
emotional; excited mad frantic; excitement inflammation; excitement turmoil; exclude eject ejected;
exclude keep_out kept_out shut shut_out; exclusion expulsion; exclusive scoop; exclusive sole;
exclusive_right privilege; excursion expedition outing pleasure_trip; excuse apologize apologise;
excuse apology; excuse exempt; excuse exempt let_off lets_off; excuse forgive forgiven; excuse
pardon; execute put_to_death puts_to_death; execution executing; executive administrator;
executive_program supervisor; exercise exert; exercise work_out wrought_out; exercise workout
exercising; exhaust fumes; exhaust play_out sap tire tiring; exhaust tucker; exhaust tucker
tucker_out; exhausting draining; exhibit pose posing; exhibition exhibit; exhibition expo
exposition; exhibition_area exhibition_hall; exhibition_game practice_game; exile deportation; exist
breathe; exist existence; existence face_of_the_earth; existing existent; exit get_out gets_out
go_out goes_out going_out gon_out gone_out got_out gotten_out leave left went_out; exit outlet; exit
outlet way_out; expand amplify inflate amplified inflated; expand boom thrive flourish; expand
elaborate enlarge enlarged; expansion expand; expect anticipate; expect assume; expect demand;
expect imagine; expect judge; expect suppose; expectation anticipation; expectation expected_value
first_moment; expedition outing excursion; expel kick_out threw_out throw_out; expense write_down
wrote_down; experience anger; experience enjoy; experience go_through goes_through going_through
gon_through gone_through went_through; experience harbor; experience hold held; experience joy joys;
experience meet met; experience nurse; experience pride; experience regret regretted; experience
suffer; experience witness; experiment experimentation; experiment investigate; experiment tried_out
tries_out try_out trying_out; expert practiced adept proficient; explain comment; explain excuse;
explain explanation; explain inform; explain justify justified; explore cave; explore exploration;
explore investigate; explore prospect; explosion burst; explosive volatile; expose disclose uncover;
expose queer peril; expose uncover; exposed uncovered; express accent; express communicate; express
cry cried cries crying; express expression; express extract; express gave_tongue_to give_tongue_to
giving_tongue_to utter; express marvel; express measure; express phrase; express represent; express
smile; express swear swore sworn; express utter; express_emotion express_feelings; express_joy
express_mirth laugh; expressed explicit; expression formula; expression formulation; expression
reflection manifestation; extend broaden widen widened widening; extend held_out hold_out
stretch_forth; extend poke_out poking_out reach_out; extend ridge; extend_to reach; extended lengthy
prolonged; extended prolonged elongated; extended_time_scale slow_time_scale; extension extend;
extension propagation; extension_phone telephone_extension; extensive extend; extent extend;
external_storage secondary_storage; extra duplicate; extra spare excess surplus redundant;
extra_point point_after; extra_time overtime; extract excerpt; extract infusion; extract rip_out
tear_out tore_out torn_out; extraordinary sinful; extreme utmost; eye optic eyes; eye_operation
eye_surgery; f_number speed stop_number; fabulous fab; fabulous mythical; face approach facing; face
confront facing; face facial; face facing; face front facing; face lie facing lay lied lies lying;
face meet facing met; face pit facing pits; face tackle facing; face turn facing; facility
installation; facility readiness; facing lining; facing_pages spread_head; faction sect; factor
contribute; factor element component ingredient; factor factor_in factor_out; factor_analyse
factor_analyze; factor_of_safety safety_factor; factory manufacturing_plant mill; factory mill;
faculty module; fade disappearance; faded weakened; fag fag_out fatigue jade tire tire_out tiring
tiring_out wear_down wear_out wear_upon weary wore_down wore_out wore_upon worn_down worn_out
worn_upon; faggot faggot_up; fail betray; fail default; fail founder; fail go_wrong goes_wrong
going_wrong gon_wrong gone_wrong went_wrong; fail neglect; failing weakness; failure fail; failure
loser; faint pass_out; fair bazaar; fair bonnie; fair carnival; fair clean fairly; fair reasonable;
fair_deal square_deal; fair_game prey quarry target; fair_sex woman women; fair_weather sunshine;
fairy fay; fairy queer faggot fag; faith religion; faith religion religious_belief; faithful fold
congregation; fake bastard bogus phony; fake bullshit bull faking; fake faking fraud pseudo
role_player sham; fake faux simulated imitation; fake forge counterfeit faking; fake fraud pseudo
sham; fake sham; fall autumn fallen; fall crash fallen fell; fall decline fallen; fall decrease
diminish lessen fallen fell; fall descend fallen fell; fall dive diving dove fallen fell; fall drop
dropped dropping fallen fell; fall fail fallen fell; fall occur fallen fell occurred occurring; fall
pass fallen fell; fall rain fallen fell; fall settle fallen fell; fall sink fallen fell sank sunk;
fall slow fallen fell; fall snow fallen fell; fall spill tumble fallen; fall travel fallen fell
travelled travelling; fall_apart fell_apart go_to_pieces goes_to_pieces going_to_pieces
gon_to_pieces gone_to_pieces went_to_pieces; fall_back fall_behind fell_back fell_behind lag;
fall_flat fall_through fell_flat fell_through flop founder; fall_guy fool mug soft_touch sucker;
fall_into fall_under fell_into fell_under; fall_off fell_off slump; fall_out fell_out follow;
falling dropping; falling_off slack slump; fallout side_effect; falls waterfall; false mistaken;
falsely incorrectly; fame celebrity; familiar intimate; family class category families; family
household families; family sept folk families; family_medicine family_practice; family_name
last_name surname; family_tree genealogy; famous fame; famous noted celebrated notable renowned
famed illustrious; fan compound fans; fan lover buff fans; fan_out fans_out spread spread_out; fancy
take_to taking_to took_to; fancy_man pimp; fancy_woman kept_woman mistress; fancy_woman
lady_of_pleasure prostitute tart whore woman_of_the_street working_girl; fantastic antic antics;
fantastic fantasy; fantasy fancy illusion; fare get_along gets_along got_along gotten_along; farm
collect; farm_animal livestock; farm_cheese pot_cheese; farm_club farm_team; farm_out hire_out
hiring_out rent_out; farm_out job jobs; farm_worker field_hand; fascinating absorbing gripping;
fashion craft; fashion_business fashion_industry; fast diet; fast tight; fast_one trick; fasten_on
hook_on latch_on seize_on take_up taking_up took_up; faster quicker; fastest quickest; fat fats
fatten_out fatten_up flesh_out plump_out; fat juicy fats; fat_person fatty; fatal disastrous;
fatality human_death; fate destiny; fate doom designate destine destined; fault blame; fault defect
flaw; faulty defective; favor favour privilege; favor prefer favour preferred preferring; favor
promote; favor regard; favorable favourable advantageous; favorite favourite pet darling pets;
favorite favourite pet preferred favored pets; favour party_favor; favour permit permitted
permitting; favour spare; fear awe; fear dread; fear fright; fear panic panicked; fear revere
revered; fear worry worried; fearful cowardly; feast banquet; feast fiesta; feature bear bare bore
born borne; feature characteristic; feature combine; feature involve; feature sport; feature sport
boast; fed fed_in feed feed_in; fed_on fed_upon feed_on feed_upon; federal_department
federal_office; federation confederation; feed advance fed; feed breakfast fed; feed corn fed; feed
encourage fed; feed introduce fed; feed lunch fed; feed promote fed; feeder affluent; feeder eater;
feel anger felt; feel appear felt; feel believe felt; feel experience felt; feel finger felt; feel
harbor felt; feel hold felt held; feel joy felt joys; feel nurse felt; feel pride felt; feel reason
felt; feel regret felt regretted; feel search felt; feel seek felt sought; feel seem felt; feel
sense felt; feel suffer felt; feel touch felt; feel_out felt_out sound_out; feeling belief
impression notion; feet feet_up foot foot_up; feet foot hoof_it leg_it legs_it; fell cruel brutal
savage vicious; fell hide hidden; fell log logged logging logs; fell vanish; fellow colleague;
fellow familiar associate companion comrade; fellow lad chap bloke fella lads; fellow_feeling
sympathy; felt cover; felt felt_up mat mat_up mats mats_up matte matte_up; felt mat matte mats;
female_child girl; female_horse mare maria; fence fence_in; fence fence_in surround wall; fertile
prolific; fertilizer plant_food; fess_up own_up owned_up owning_up owns_up; fetish voodoo; fiction
fabrication; fictional fabricated; fiddle shrink_from; field battlefield; field handle; field
line_of_business; field palm; field plain; field playing_area; field theatre theater; field_general
quarterback; field_house sports_arena; field_line line_of_force; field_of_regard field_of_vision
visual_field; field_test field_trial; fiery flaming; fifteen xv; fifth twenty_percent; fifth_wheel
spare; fight attack fought; fight attempt fought; fight battle conflict engagement; fight battle
fought; fight campaign crusade agitate agitated fought; fight combat fought; fight competitiveness;
fight defend oppose fought; fight essay fought; fight fighting combat scrap; fight labor fought;
fight labour fought; fight push fought; fight resist fought; fight seek fought sought; fight
struggle contend fought; fight struggle fought; fight wage fought; figure allow; figure calculate
reckon compute; figure digit; figure enter; figure estimate forecast calculate reckon; figure fig
figs; figure imagine; figure judge; figure_eight figure_of_eight; figure_out lick puzzle_out solve;
file file_away; file register; file smooth; fill fill_up; fill fill_up made_full make_full
making_full; fill flood; fill load; fill occupy occupied; fill_in shade; fill_out round_out;
fill_the_bill fit_the_bill fits_the_bill; film cinema; film create; film enter; film movie picture
pic flick pics; film_industry movie_industry; film_making movie_making; film_producer filmmaker;
film_star movie_star; filter filter_out separate_out; filter sank_in sink_in sunk_in; final net
nets; final terminal concluding; finally eventually; finally lastly; finally ultimately; finance
seed; finance_minister minister_of_finance; financial finance; financial fiscal;
financial_institution financial_organisation financial_organization; financial_officer treasurer;
find acquire found; find chance happen encounter bump found; find change found; find count found;
find determine ascertain found; find discover found; find discovery; find discovery breakthrough;
find experience found; find feel felt found; find found get_hold gets_hold got_hold gotten_hold
line_up; find hear found heard; find label found labelled; find learn found learnt; find notice
discover observe detect found; find reason found; find regain found; find rule found; find sense
found; find sequence found; find sight found; finding determination; finding_of_fact verdict; fine
alright; fine ok okay; fine ticket; fine_print small_print; finger digit; finger thumb; finish coat;
finish finishing coating; finish polish cultivation; finish surface; finish_out round_out; fire
discharge firing; fire firing; fire firing open_fire; fire flame flaming; fire remove firing; fire
sack dismiss terminate displace displaced firing; fire_engine fire_truck; fire_hook poker; fire_up
firing_up heat ignite stir_up wake waking woke woken; fire_up firing_up light lit; fired dismissed
discharged; firing liberation dismissal; firm steady; first beginning; first foremost; first
foremost firstly; first initiative maiden inaugural; first number_one; first start beginning offset
commencement outset kickoff showtime; first_floor ground_floor ground_level; first_gear low lower
lowest lows; first_language mother_tongue; first_name given_name; first_step initiative
opening_move; first_team varsity; fish angle; fish catch caught; fish grab grabbed grabbing; fish
seek sought; fish_ball fish_cake; fish_finger fish_stick; fisher fisherman fishermen; fishing_gear
tackle; fit burst fits; fit equal fits fitted fitting; fit fill fits fitted fitting; fit fitness
fits; fit joint fits fitted fitting; fit parallel fits fitted fitting; fit pattern fits fitted
fitting; fit shape fits fitted fitting; fit suit accommodate fits fitted fitting; fit twin fits
fitted fitting; fitting accommodation adjustment; fitting trying_on; five fin fins; five v; fix
brad; fix button; fix cable; fix chain; fix define; fix deposit; fix devil; fix get gets got gotten
paid_back pay_back paying_back pays_back; fix hang hung; fix hook; fix lock; fix mess jam pickle
jams; fix pin pinned pins; fix repair fixing fixture mend; fix secure; fix select; fix sole; fix tie
tied ties tying; fixed_charge fixed_cost fixed_costs; fixing altering; fizzle_out peter_out
taper_off; flag iris; flag_stop way_station; flake flake_off peel; flame flare; flap_down slam;
flare erupt erupted; flare flair; flare flare_out; flash blink wink; flash exhibit; flash show_off;
flat unconditional; flat_coat primer; flatten flatten_out; flavor flavour smack tang nip relish;
fled flee take_flight taking_flight took_flight; fleet dart; fleet hurry; fleet swift; flesh pulp;
flew_by flies_by flown_by fly_by flying_by whisk_by zip_by; flew_high flies_high flourish flown_high
fly_high flying_high prosper thrive; flexible elastic; flight escape; flight fly flew flies flown
flying; flight flying; flight wing; flight_deck landing_deck; flint stony; flip flick flipped
flipping; flip somerset; flip toss; flip toss flipped flipping; flip twitch flipped flipping;
floating drifting; flock troop; flood overflow; flood swamp; flood torrent; flood_out overwhelm;
flooded afloat; floor deck dump; floor shock; floor surprise; floor_cover floor_covering; flow flux;
flow hang hung; flow jet jets; flow pour; flow stream; flow_away flow_off; flow_chart flow_sheet;
flower bloom blossom; flower_child hippie hippy hipster; flowering unfolding; flowing sleek; flu
influenza; fluff_up plump_up; flush crimson blush; flush hot_flash; flush purge; flush_down
wash_down; fly flying flew flies flown; fly jet flew flies flown flying jets; fly operate flew flies
flown flying; fly pilot flew flies flown flying; fly solo flew flies flown flying; fly transport
flew flies flown flying; fly wing flew flies flown flying; fly_bridge flying_bridge; fly_floor
fly_gallery; flying_start running_start; foam form_bubbles sparkle; foam sparkle; foam_at_the_mouth
froth_at_the_mouth; fob_off foist_off palm_off; fodder fresh_fish; fog haze; fold fold_up; fold
fold_up turn_up; fold pen_up pens_up; folder booklet brochure pamphlet leaflet leaflets; folk tribe;
follow adopt; follow choose chose chosen; follow comply; follow copy copied copies; follow examine;
follow guard; follow keep_an_eye_on kept_an_eye_on watch watch_over; follow select; follow shadow;
follow take_after taking_after took_after; follow trace; follow travel travelled travelling; follow
travel_along; following chase pursuit; food nutrient; food_cycle food_web; food_waste garbage refuse
scraps; fool cod slang; fool fool_away fritter_away frivol_away; fool mug sucker; fool sap;
fool_around play_around; foot ft; foot_race ran run runs; foot_soldier subordinate subsidiary;
football_player footballer; foray_into raid; forbid veto prohibit forbidden; force drive driven
drove; force drive ram driven drove rams; force impact; force jam jammed jamming jams; force
military_group military_unit; force personnel; force pressure squeeze hale; force push; force
railroad; force squeeze wedge; force strength; force stuff; force thrust; force violence; force_feed
pressure_feed; force_out force_play; force_per_unit_area pressure; forced strained constrained;
forecast calculate; forecast predict; forecast prognosis; forehead brow; foreign alien; foreign
strange; foreign_bill foreign_draft; foreign_minister secretary_of_state;
foreign_terrorist_organization terrorist_group terrorist_organization; forest timber woodland;
forfeit confiscate; forfeit gave_up give_up giving_up threw_overboard throw_overboard waive; forfeit
waive waived; forge invent devise formulate devised formulated; forget bury buried forgetting forgot
forgotten; forget_me_drug roach rope; forgiveness pardon; fork ramification ramifications; form beat
beaten; form cast; form create; form cup cups; form dish; form figure build shape frame flesh
anatomy chassis physique; form fit fits fitted fitting; form formation; form hill; form imprint;
form influence; form layer; form machine; form model modelling; form organize organise; form
pattern; form represent; form round; form shape; form shape configuration contour; form shape forge
mold mould; form spring sprung; form spring sprung take_form take_shape taking_form taking_shape
took_form took_shape; form square; form_class part_of_speech word_class; form_of_address
title_of_respect; form_of_government political_system; format arrange formatting; formation shaping;
former previous; former sometime; formula recipe; fort fort_up; fort fortify fortified; fort
garrison; fort gather; forthcoming outgoing; fortnight two_weeks; fortunately luckily; forty xl;
forward advancing; forward ahead; forward ahead forwards onwards onward; forward forth onward;
forward send sent; forward send_on sent_on; forward ship shipped shipping; foster nurture; foster
surrogate; foul contaminate pollute contaminated polluted; foul funky smelly; found base; found
foundation; found launch establish; found name naming; found open; found plant institute establish
constitute; founder beginner; founder collapse; founder flop; founder settle; founder sink sank
sunk; four iv; four quartet; fourteen xiv; fourth quarter; fox confuse foxes; fox dodger dodgers
foxes; fox foxes play_a_joke_on play_a_trick_on play_tricks trick; fox trick foxes; fragrance
sweetness bouquet; frame compose; frame frame_up; frame inning; frame_of_mind state_of_mind;
frame_of_reference reference_frame reference_system; framework fabric; franchise dealership; frank
blunt candid outspoken; frank excuse; frank stamp; fraud hoax; fraud_in_fact positive_fraud; freak
addict; freak freak_out gross_out; free complimentary; free discharge; free exempt relieve; free
loose; free release loose liberate liberated; free remove; free rid; free_agent free_spirit;
free_enterprise market_economy private_enterprise; free_port free_zone; freedom exemption; freeway
motorway pike state_highway; freeze frost froze frozen; freeze froze frozen stop_dead; freeze halt
froze frozen; freeze suspend froze frozen; freeze_down freeze_out froze_down froze_out frozen_down
frozen_out; frequency frequent; frequent haunt; fresh refreshing; fresh_food fresh_foods;
fresh_water freshwater; freshen_up refresh; freshen_up refurbish renovate; friction rubbing; friend
acquaintance; friend ally allies; friend champion supporter protagonist booster; friend friendship;
friendly_relationship friendship; fringe periphery; frog toad; front breast; front lie lay lied lies
lying; front_door front_entrance; front_room living_room parlor sitting_room; frontal facade; frost
icing; frost_over ice_over ice_up iced_over iced_up; frown_on frown_upon; frozen icy glacial; frozen
rooted; fruit yield; fuck fucking ass screwing; fuck mate; fucking bloody crashing flaming blooming
blinking; fudge_together threw_together throw_together; fuel_consumption_rate mileage; fugitive
fleeting; fugitive runaway; fulfil fulfill live_up_to satisfy; full beat beaten; full total; full
total entire; full wax; full_point full_stop; full_treatment whole_kit works; function map mapping
maps; functional operational usable; fund collect; fund finance; fund investment_company
investment_firm investment_trust; fundamental profound; fundamental underlying; funding backing;
funding financing; funds finances; funeral_church funeral_home; funnier funniest funny good_story;
funny comic amusing; funny curious odd queer singular peculiar rum odds; funny suspect suspicious
shady; furious enraged angered; further advance; further advance promote encourage boost; further
contribute; further encourage; further farther; further feed fed; further foster; further lead led;
further promote; furthermore moreover; fury frenzy hysteria craze; fuse primer; fusion merger
unification; fuss flap; fuss spat; future succeeding; future time_to_come; fuzzy blurred; g gm gram
gs; gag muzzle; gain acquire; gain breast; gain derive; gain net nets; gain obtain; gain peak; gain
profit; gain summit; gain_vigor perk perk_up; gal gallon; game bet bets betting gaming; game gaming;
game lame halt crippled; game spirited gritty; game stake punt gaming; game_fish sport_fish;
game_license hunting_license; game_show giveaway; game_theory theory_of_games; gaming gambling; gang
gang_up; gang_fight rumble; gap breach gaps; gap col gaps; gap crack gaps; garage
service_department; garden landscape; garden tend; garden_egg mad_apple; garden_truck green_goods
produce; garland wreath; gas boast brag bragging gases; gas gasoline petrol gases; gas_company
gas_service; gas_constant universal_gas_constant; gather accumulate conglomerate; gather assemble;
gather pearl; gather tuck; gather_up lift_up pick_up; gave give giving hand pass pass_on turn_over;
gave give giving leave left pass_on; gave_back give_back giving_back refund repaid repay;
gave_full_measure give_full_measure giving_full_measure go_all_out goes_all_out going_all_out
gon_all_out gone_all_out went_all_out; gave_it_a_try gave_it_a_whirl give_it_a_try give_it_a_whirl
giving_it_a_try giving_it_a_whirl; gave_it_a_try give_it_a_try giving_it_a_try had_a_go has_a_go
hath_a_go have_a_go having_a_go ve_a_go; gave_thanks give_thanks giving_thanks thank; gave_the_axe
gave_the_bounce gave_the_gate give_the_axe give_the_bounce give_the_gate giving_the_axe
giving_the_bounce giving_the_gate; gave_the_eye gave_the_once_over give_the_eye give_the_once_over
giving_the_eye giving_the_once_over; gave_up give_up giving_up resign; gave_vent give_vent
giving_vent vent; gay brave gays; gay homosexual homo gays; gay merry jolly gays; gay sunny gays;
gay_woman lesbian; gear gearing power_train; gear_box gear_case; gear_up prepare ready set sets;
geek eccentric flake flakes; gem jewel gems; gem muffin gems; gene genetic; general command;
general_agent insurance_agent; general_agent universal_agent; general_assembly legislature;
general_knowledge public_knowledge; general_medicine internal_medicine; generally broadly loosely;
generally mostly; generation contemporaries; generation generate; genetic inherited transmitted
hereditary; genetic_science genetics; genius brilliance; genocide race_murder; genre musical_style;
genre writing_style; gentle entitle entitled; gently lightly softly; gently mildly; get accept gets
getting got gotten; get acquire gets getting got gotten; get benefit gets getting got gotten; get
bring fetch brought gets getting got gotten; get buy bought buys gets getting got gotten; get catch
capture caught gets getting got gotten; get catch caught gets getting got gotten; get change gets
getting got gotten; get come arrive came coming gets getting got gotten; get communicate gets
getting got gotten; get contract gets getting got gotten; get decide gets getting got gotten; get
deliver gets getting got gotten; get earn gets getting got gotten; get experience receive gets
getting got gotten; get find found gets getting got gotten; get find receive obtain incur found gets
getting got gotten incurred; get fix gets getting got gotten; get gain gets getting got gotten; get
go become became gets getting goes going gon gone got gotten went; get grow develop acquire gets
getting got gotten grew grown; get hit gets getting got gotten hits hitting; get land gets getting
got gotten; get lead gets getting got gotten led; get leave gets getting got gotten left; get let
gets getting got gotten lets letting; get make cause stimulate induce gets getting got gotten made
making; get make gets getting got gotten made making; get obtain gets getting got gotten; get profit
gets getting got gotten; get purchase gets getting got gotten; get reach gets getting got gotten;
get realise gets getting got gotten; get receive gets getting got gotten; get recover gets getting
got gotten; get run gets getting got gotten ran running runs; get score gets getting got gotten; get
share gets getting got gotten; get shore gets getting got gotten; get suffer gets getting got
gotten; get take gets getting got gotten taken taking took; get turn gets getting got gotten;
get_a_load gets_a_load got_a_load gotten_a_load had_a_look has_a_look hath_a_look have_a_look
having_a_look take_a_look taking_a_look took_a_look ve_a_look; get_a_noseful get_a_whiff
gets_a_noseful gets_a_whiff got_a_noseful got_a_whiff gotten_a_noseful gotten_a_whiff; get_across
gets_across got_across gotten_across put_over puts_over; get_along get_along_with get_on get_on_with
gets_along gets_along_with gets_on gets_on_with got_along got_along_with got_on got_on_with
gotten_along gotten_along_with gotten_on gotten_on_with; get_back get_even gets_back gets_even
got_back got_even gotten_back gotten_even; get_back gets_back got_back gotten_back win_back
wins_back won_back; get_going gets_going got_going gotten_going start; get_hitched_with get_married
gets_hitched_with gets_married got_hitched_with got_married gotten_hitched_with gotten_married
hook_up_with marry wed; get_hold_of gets_hold_of got_hold_of gotten_hold_of take taking took;
get_in_touch gets_in_touch got_in_touch gotten_in_touch touch_base; get_into gets_into got_into
gotten_into tangle_with; get_out gets_out got_out gotten_out pull_out; get_rid_of gets_rid_of
got_rid_of gotten_rid_of remove; get_stuck gets_stuck got_stuck gotten_stuck grind_to_a_halt
ground_to_a_halt; get_the_best gets_the_best got_the_best gotten_the_best had_the_best has_the_best
hath_the_best have_the_best having_the_best overcome ve_the_best; get_the_hang gets_the_hang
got_the_hang gotten_the_hang master; get_through gets_through got_through gotten_through while_away;
get_to gets_to got_to gotten_to made make making progress_to reach; get_together gets_together
got_together gotten_together meet met; get_together meeting; get_up gets_up got_up gotten_up rise
rising rose; get_worse gets_worse got_worse gotten_worse relapse; getaway lam; getting acquiring;
getting_even paying_back; ghost haunt obsess obsessed; giant jumbo; giant titan; giant whale hulk
heavyweight; gift enable; gift fee feed fees; gift invest empower endow endowed; gift talent
endowment; gift treat; gig lance spear gigs; gigantic mammoth; gild_the_lily paint_the_lily; ginger
pep; ginger_up jazz_up juice_up pep_up; girl girlfriend; girl girlfriend lady_friend; girl miss;
girl miss young_lady young_woman; give afford yield gave given giving; give allow gave given giving;
give apply applied gave given giving; give award gave given giving; give breakfast gave given
giving; give cast gave given giving; give combine gave given giving; give commit devote dedicate
committed committing gave given giving; give communicate gave given giving; give contribute gave
given giving; give corn gave given giving; give create gave given giving; give deal dealt gave given
giving; give deliver gave given giving; give deposit gave given giving; give direct gave given
giving; give establish gave given giving; give extend gave given giving; give fee feed fees gave
given giving; give feed fed gave given giving; give generate yield render gave given giving; give
giving gave given; give grant gave given giving; give hand gave given giving; give hand pass gave
given giving; give hold gave given giving held; give leave gave given giving left; give loan gave
given giving; give lot gave given giving lots; give lunch gave given giving; give move gave given
giving moving; give offer gave given giving; give open gave given giving; give pass gave given
giving; give pay devote gave given giving paid paying pays; give pay gave given giving paid paying
pays; give present gave given giving; give present gift gave given giving; give produce gave given
giving; give provide gave given giving; give quote gave given giving; give rent gave given giving;
give return gave given giving; give sacrifice gave given giving; give spare gave given giving; give
submit gave given giving submitted submitting; give supply gave given giving supplied supplies; give
support gave given giving; give tell gave given giving told; give throw gave given giving threw
thrown; give treat gave given giving; give yield gave given giving; given granted; given minded apt
disposed tending; giving gift; giving liberal handsome; giving_up surrender yielding; glance
glimpse; glance peek; glance_over rake scan; glare public_eye spotlight; glass glass_in; glass
glass_over glaze glaze_over; glass glaze glazed; glass supply supplied supplies; glasses specs;
glide_by go_by goes_by going_by gon_by gone_by lapse pass slide_by slip_away slip_by went_by;
glitter sparkle; global spherical; global_organization international_organisation
international_organization world_organisation world_organization; glorious splendid; glory halo
aura; gloss_over hush_up sleek_over; gloss_over skate_over skimp_over slur_over smooth_over; glossy
gilded; glove mitt; go act acted acts goes going gon gone went; go advance goes going gon gone went;
go angle goes going gon gone went; go bang goes going gon gone went; go boom goes going gon gone
went; go bubble goes going gon gone went; go career goes going gon gone went; go change goes going
gon gone went; go circle goes going gon gone went; go circuit goes going gon gone went; go click
goes going gon gone went; go come came coming goes going gon gone went; go continue goes going gon
gone went; go crack goes going gon gone went; go cruise goes going gon gone went; go depart goes
going gon gone went; go draw drawn drew goes going gon gone went; go drive driven drove goes going
gon gone went; go drum goes going gon gone went; go ease goes going gon gone went; go ecstasy goes
gon gone; go end ended ends goes going gon gone went; go exit goes going gon gone went; go fall
fallen fell goes going gon gone went; go finish goes going gon gone went; go fly flew flies flown
flying goes going gon gone went; go follow goes going gon gone went; go ghost goes going gon gone
went; go goes going gon gone ran_low ran_short run_low run_short runs_low runs_short went; go happen
goes going gon gone went; go hurry goes going gon gone went; go journey goes going gon gone went; go
leave goes going gon gone left went; go motor goes going gon gone went; go move goes going gon gone
moving went; go move proceed goes going gon gone moving went; go move travel goes going gon gone
moving travelled travelling went; go noise goes going gon gone went; go occur goes going gon gone
occurred occurring went; go offer fling goes gon gone; go pace goes going gon gone pacing went; go
pan goes going gon gone pans went; go pass goes going gon gone went; go pink goes going gon gone
went; go play goes going gon gone went; go proceed goes going gon gone went; go progress goes going
gon gone went; go pursue goes going gon gone went; go race goes going gon gone racing went; go range
goes going gon gone went; go rap goes going gon gone went; go ray goes going gon gone rays went; go
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
work run function operate goes going gon gone ran running runs went wrought; go_after goes_after
going_after gon_after gone_after pursue quest_after quest_for went_after; go_against goes_against
going_against gon_against gone_against violate went_against; go_ahead goes_ahead going_ahead
gon_ahead gone_ahead plow_ahead went_ahead; go_along goes_along going_along gon_along gone_along
play_along went_along; go_away go_forth goes_away goes_forth going_away going_forth gon_away
gon_forth gone_away gone_forth leave left went_away went_forth; go_back goes_back going_back
gon_back gone_back recur went_back; go_back_on goes_back_on going_back_on gon_back_on gone_back_on
renege_on renegue_on went_back_on; go_bad goes_bad going_bad gon_bad gone_bad spoil went_bad; go_by
go_past goes_by goes_past going_by going_past gon_by gon_past gone_by gone_past pass pass_by surpass
travel_by went_by went_past; go_deep go_far goes_deep goes_far going_deep going_far gon_deep gon_far
gone_deep gone_far went_deep went_far; go_down go_under goes_down goes_under going_down going_under
gon_down gon_under gone_down gone_under sank settle sink sunk went_down went_under; go_down_on
goes_down_on going_down_on gon_down_on gone_down_on suck went_down_on; go_home goes_home going_home
gon_home gone_home head_home went_home; go_over goes_over going_over gon_over gone_over review
survey went_over; go_through goes_through going_through gon_through gone_through ran_through
run_through runs_through went_through work_through wrought_through; go_to_pot go_to_the_dogs
goes_to_pot goes_to_the_dogs going_to_pot going_to_the_dogs gon_to_pot gon_to_the_dogs gone_to_pot
gone_to_the_dogs went_to_pot went_to_the_dogs; go_to_war goes_to_war going_to_war gon_to_war
gone_to_war take_arms take_up_arms taking_arms taking_up_arms took_arms took_up_arms went_to_war;
goal finish destination; goalkeeper goalie; god idol gods; god immortal deity divinity gods;
god_of_war war_god; going leaving departure; going passing exit departure expiration; gold amber;
gold golden gilded; golden fortunate; golden prosperous; golden_boy wonder_boy; golden_chain
golden_rain; golden_mean golden_section; golden_star golden_stars; golf_course links_course;
golf_player golfer; gone asleep deceased departed; gone departed; gone drunk ripped intoxicated; goo
slime; good beneficial; good commodity; good honorable respectable; good thoroughly; good upright;
good well; good_old_days old_times; good_will goodwill; good_will goodwill grace; good_word
recommendation; google explore; goose jackass geese; gore bloodshed; gospel creed; gossip
small_talk; government authorities regime; government governing governance; government
political_science politics; government politics; government_income government_revenue;
government_issue military_issue; governor regulator; grab snap; grab snap_up; grace colour; grace
deck; grace deck decorate adorn adorned; grace decorate ornament adorn adorned; grace goodwill;
grace landscape; grace panel; grade sequence; grade upgrade; grade_crossing level_crossing;
grade_school primary_school; graduate grad alumnus alumni; graduate_nurse trained_nurse; graduation
commencement; graffiti graffito; graft bribery; grain cereal; grand deluxe lush luxurious gilded;
grand heroic expansive; grand thousand yard thou; grand wonderful fantastic tremendous terrific
marvelous marvellous; grandfather grandpa; grandmother grandma granny nan gran; grant accord; grant
assignment; grant concede; grant forgive forgiven; grant pension; grant yield concede; grasp compass
comprehend savvy apprehend apprehended; grasp held_on hold_on; grass grass_over; grass pasture;
grateful thankful; grave engrave inscribe engraved inscribed; grave gravity; grave sculpture; grave
sober solemn; grave tomb; gray_area grey_area; gray_fox grey_fox; gray_jay grey_jay; gray_market
grey_market; gray_matter grey_matter; gray_wolf grey_wolf; greasy oily; great keen cracking bully
smashing swell swollen; great outstanding; great_hundred long_hundred; great_power major_power
world_power; great_white_hope white_hope; greatest sterling; greatest_common_factor
highest_common_factor; greedy avid; green immature; grid power_system; grief heartbreak; grief
sorrow; grind crunch ground; grind crunch mash bray ground; grind nerd; grip fascinate fascinated
gripping; grip suitcase; grip traction; gross realise; gross_profit margin; gross_revenue sales;
ground anchor; ground basis footing; ground earth; ground fix; ground ran_aground run_aground
runs_aground; ground ran_aground run_aground runs_aground strand; ground secure; ground strand;
ground_water spring_water well_water; group class; group gang; group gather; group meet met; group
pool; group radical; group separate; group sort; grove plantation orchard; grow branch grew grown;
grow develop grew grown; grow expand grew grown; grow mature grew grown; grow produce farm raise
grew grown; grow rise develop arise originate arose grew grown risen rising rose; grow rise grew
grown risen rising rose; grow root grew grown; grow stretch grew grown; growth grow grew grown;
growth_rate rate_of_growth; grub_out grub_up; grudge grievance grievances; guarantee undertake
undertaken undertook; guarantee warrant; guarantee warrant warranty; guard defend; guard patrol;
guard ward; guard_of_honor honor_guard; guardian defender protector; guess expect; guess judge
estimate gauge approximate; guess pretend venture hazard; guess promise; guess solve; guess
speculation hypothesis conjecture; guess suspect; guest client; guidance steering; guide guidance;
guide guide_on; guide pilot; guide steer; guide template; guide usher; guideline road_map;
guitar_player guitarist; gulf disconnect; gum glue; gun artillery ordnance guns; gun gunman guns;
gun gunman guns hit_man torpedo; gun torpedo gunman guns; gunfire gunshot; gut bowel; guy cat cats
guys; guy guys jest_at laugh_at made_fun make_fun making_fun poke_fun poking_fun rib ribs ridicule
roast; guy roast rib ridicule guys ribs; guy steady guys; habit wont; habitat home_ground; hack chop
chopped chopping; hack hack_on; had_a_ball had_a_good_time has_a_ball has_a_good_time hath_a_ball
hath_a_good_time have_a_ball have_a_good_time having_a_ball having_a_good_time ve_a_ball
ve_a_good_time; had_got has_got hath_got have_got having_got held hold ve_got; had_in_mind
has_in_mind hath_in_mind have_in_mind having_in_mind mean meant think_of thought_of ve_in_mind;
had_on has_on hath_on have_on having_on ve_on wear wore worn; hair_style hairstyle; half_a_dozen
six; halfway midway; hall dorm; hall hallway; hall lobby; hallmark authentication; ham ham_it_up;
hamlet crossroads; hammer forge; hammer_out thrash_out; hand deliver; hand direct; hand guide; hand
hired_man; hand lead led; hand leave left; hand paw mitt paws; hand script handwriting; hand_glass
hand_mirror; handgun pistol shooting_iron side_arm; handicap deterrent; handicap hinder hamper
hampered handicapped; handle abuse; handle conduct; handle discuss; handle grip; handle ignore;
handle palm; handle treat; handle wield wielding; handling manipulation; handling_charge
handling_cost; hands custody; hands manpower men work_force workforce; hang bent; hang hang_up hung
hung_up; hang hung string_up strung_up; hang_around hung_around linger loaf lounge lurk mess_about
mill_about mill_around; hang_by_a_hair hang_by_a_thread hung_by_a_hair hung_by_a_thread; hang_glide
hung_glide soar; hang_in hang_on hung_in hung_on persist; hang_on hung_on tack tack_on tag_on
tags_on; hanging dangling; happen appear; happen develop; happen fall fallen fell; happen occur
occurred occurring; happen pass; happen pass occur occurred occurring; happen proceed; happen
repeat; happening natural_event occurrence; happening occurrence; happiness felicity; happy glad;
happy happiness; harassment torment; harbor haven harbour; hard difficult; hard firmly; hard
punishing; hard severe knockout; hard severely; hard_hat safety_hat; hard_worker slave; hardly
barely scarce scarcely; hardship adversity; hardy stout sturdy; harm wound; harmony concord; harness
rein; harry bother; harry destroy; harry devil; harry plague hassle chevy provoke harass harassed
harassing; harry ruin; harsh coarse; harvest reap; hat lid hats; hate hatred; haul_up pull_up;
hauling trucking; haunt stalk; haven oasis; havoc mayhem; head captain; head caput; head chair; head
chairman; head chief; head continue; head direct; head head_up; head lead led; head mind brain
psyche; head proceed; head_covering veil; head_gate water_gate; head_of_hair mane; head_register
head_tone head_voice; head_teacher principal; heal mend; healing therapeutic; health wellness;
health_care healthcare; health_check medical; health_club spa; health_facility healthcare_facility
medical_building; health_problem ill_health; heap_up pile_up stack_up; hear discover heard; hear
examine heard; hear listen heard; hear listen take_heed taking_heed took_heed; hear receive heard;
hearing audience; hearing listening; heart center middle eye centre eyes; heart nerve; heart pump;
heart_line line_of_heart love_line; heart_rate pulse; heartbeat instant split_second wink; heat
heat_up; heat heat_up hot_up; heat high_temperature; heat passion warmth; heat supply supplied
supplies; heat wake ignite waking woke woken; heat warmth; heat_content total_heat; heather ling
broom; heating warming; heave_up heft_up; heaven nirvana paradise promised_land; heaven paradise
nirvana; heavenly celestial; heavy_metal heavy_metal_music; hedge hedge_in; heed paying_attention
regard; height altitude; height stature; held held_up hold hold_up support sustain; held hold
keep_back kept_back retain; held hold take_hold taking_hold took_hold; held_firm hold_firm
stand_fast stand_firm stand_pat stood_fast stood_firm stood_pat; held_off hold_off wait; held_open
hold_open keep_open kept_open; held_out hold_out resist stand_firm stood_firm withstand; helicopter
chopper; hell blaze; hell inferno; hell_dust smack thunder; hell_raising raising_hell; help aid
aided aiding aids; help aid assist aided aiding aids; help aid assistance aids; help aid assistance
assist aids; help assistant supporter helper; help avail; help benefit; help care caring; help cure;
help ease; help facilitate; help help_oneself; help improve; help serve; help support; helping
serving; herald hail; herald hail acclaim; herald predecessor precursor; here_and_now moment;
hereditary ancestral; heritage inheritance; hero champion fighter; hesitate waffle; hesitation
reluctance; hi hello; hid hid_out hidden hidden_out hide hide_out hiding hiding_out; hidden
concealed; hidden obscure; hide cloud hid hidden hiding; hide conceal hid hidden hiding; hide hiding
hid hidden; hide obscure veil hid hidden hiding; hide shield hid hidden hiding; hierarchy
power_structure; high eminent; high_blood_pressure hypertension; high_command supreme_headquarters;
high_court state_supreme_court supreme_court; high_fashion high_style; high_frequency high_pitch;
high_quality superiority; high_school highschool senior_high senior_high_school; high_sea
international_waters; high_season peak_season; high_spot highlight; high_street main_street;
high_tech high_technology; higher_rank higher_status senior_status; highlight play_up spotlight;
highlight spotlight; highly extremely; highway main_road; hike hiking; hike hiking raise
salary_increase wage_increase; hike_up hiking_up hitch_up; hill mound; hill shape; hint pinch;
hippie hipster hippy; hire engage employ hiring; hire rat hiring rats; hired chartered leased;
historical_document historical_paper historical_record; history historic; history historical; hit
access hits hitting; hit ace aces hits hitting; hit advance hits hitting; hit affect hits hitting;
hit bang hits hitting; hit bat bats batting hits hitting; hit belt hits hitting; hit blast hits
hitting; hit boom hits hitting; hit bottom hits hitting; hit box boxed boxes boxing hits hitting;
hit brain hits hitting; hit breast hits hitting; hit catch caught hits hitting; hit collision hits;
hit double hits hitting; hit eagle hits hitting; hit grass hits hitting; hit hits rack_up score
tally; hit hitting striking hits; hit hole hits hitting; hit impact hits hitting; hit kick hits
hitting; hit knock hits hitting; hit par hits hitting; hit peak hits hitting; hit pop hits hitting
popped popping pops; hit pound hits hitting; hit punch hits hitting; hit score tally hits hitting;
hit strike hits hitting stricken struck; hit stumble hits hitting; hit summit hits hitting; hit
touch hits hitting; hit triple hits hitting; hit walk hits hitting; hit wound hits hitting; hit_home
hits_home stricken_a_chord stricken_a_note stricken_home strike_a_chord strike_a_note strike_home
struck_a_chord struck_a_note struck_home; hit_the_books hits_the_books study; hit_the_deck
hit_the_dirt hits_the_deck hits_the_dirt; hit_the_jackpot hits_the_jackpot luck_out; hive_away
laid_in lay_in laying_in lays_in put_in puts_in salt_away stack_away stash_away store; hoax
play_a_joke_on; hold accommodate held; hold appreciation grasp; hold carry bear contain bare bore
born borne carried held; hold carry carried held; hold confine constrain restrain confined
constrained held restrained restraining; hold consider held; hold continue held; hold deem held;
hold direct held; hold distance held; hold grip grasp clutch; hold ground held; hold maintain held;
hold nurse harbor harbour entertain held; hold pole held; hold preserve held; hold regard held; hold
retain held; hold seat held; hold sleep held slept; hold stock held; hold view held; holder bearer;
holding keeping retention; holding_pen holding_yard; hole hole_out; holiday vacation; holy_day
religious_holiday; home dwelling; home house; home national internal interior; home place; home
plate; home return; home_away_from_home home_from_home; home_in range_in zero_in; home_page
homepage; home_range home_territory; home_run homer; home_theater home_theatre; homework prep;
honest honorable; honest reliable; honestly frankly; honesty money_plant silver_dollar; honey_oil
super_acid; honor honour purity; honor honour reward; honored prestigious; hook abstract sneak pinch
swipe cabbage; hook bait lure; hook claw; hook rob soak fleece robbed robbing; hooker street_girl;
hop hops; hop skip hopped hopping hops skipped skipping; hop_field hop_garden; hop_up hops_up
soup_up; hope desire hoping; hope plan hoping planned planning; hope promise; hope trust desire
hoping; hope wish hoping; hope_chest wedding_chest; horizon skyline; horn_in nose poke poking;
horrible ugly horrifying; horribly awfully; horse buck; horse cavalry; horse_trade horse_trading;
hose hose_down; hospital infirmary; host legion; hostility ill_will; hot raging; hot_cake pancake;
hot_dog red_hot; hot_issue hot_stock; hot_spot trouble_spot; hot_up screw_up; hotel_plan meal_plan;
hour_hand little_hand; house chamber; house firm; house hold held; house shelter; housewife
lady_of_the_house woman_of_the_house; housing lodging; housing trapping; housing_project
public_housing; hover vibrate hovering vibrating; hubby husband married_man; huge vast immense;
hugely tremendously enormously; human humanity; human_language_technology
natural_language_processing; human_race humanity humans mankind; humans humanity mankind; humble
humiliate humiliated humiliating; humor wit humour wits; hump hunch_forward hunch_over; hunger lust
thirst starve crave; hunger starve; hunger thirst; hungry thirsty; hunker_down scrunch_up squat;
hunt chase; hunt hunt_down track_down; hunt tail; hunt trace hound; hunt trail; hunter
hunting_watch; hurry haste; hurry look_sharp rush; hurry speed travel_rapidly zip; hurt ache aching;
hurt bite bit biting bitten; hurt burn burnt; hurt damage; hurt humble; hurt hunger; hurt injure
injured injuring; hurt injury harm trauma; hurt smart ache aching; hurt suffering; hurt suffering
distress; hurt upset upsetting; hurt wound; hurt wound spite offend bruise injure bruised bruises
injured injuring; hurt wounded; husband conserve; husband hubby; husband preserve; hush hush_up
silence still; hush pipe_down piping_down quiet quiet_down; hut shack; hype_up psych_up; hypocrite
phony; ice frost iced; ice icing; ice_bag ice_pack; ice_pack pack_ice; ice_storm silver_storm;
iceberg berg; icon iconic; idea estimate estimation approximation; idea ideal; ideal saint;
ideal_gas perfect_gas; identification designation; identify associate identified; identify connect
identified; identify identification identified; identify refer identified referred referring;
identify regard identified; identify relate identified; identity identical; identity identify
identified; ideology political_theory; idiot moron retard; idiot_box television tv; idle slug; idle
tick_over; idle unused; ignite erupt erupted; ignorant illiterate; ignore discount dismiss
disregard; ignore disregard; ignore neglect disregard; ignore slight; ignored neglected; ill badly
poorly; ill complaint; ill illness; ill_service ill_turn; illness sickness; illuminate enlighten
enlightened; illuminate light light_up lit lit_up; illusion delusion; image imagine; image persona;
image prototype paradigm; imagination imaging imagery; imagine dream dreamt; imagine fancy; imagine
fantasy; imagine imagination; immerse soak_up steep; imminent impending; immune resistant; immunity
exemption; impact bother; impact color; impact influence; impact shock; impact strike stricken
struck; impact touch affect; impact treat; impact trouble; impaired afflicted; impairment
deterioration; implement enforce; implementation implement; implemented enforced; implication
deduction; important authoritative; important crucial; important importance; important significant;
impose levy; impossible unacceptable; impress imprint; impression imprint; imprison incarcerate jail
jug lag put_behind_bars puts_behind_bars; imprisonment captivity incarceration; improve aid aided
aiding aids; improve develop; improve fix; improve heal; improve improvement; improve polish;
improve recover; improve reform; improve repair; improve upgrade; inadequate unequal; inaugural
inauguration; inaugurate kick_off; inaugurate usher_in; include add added adding adds; include admit
admitted admitting; include allow; include bear bare bore born borne; include carry carried; include
consider; include contain; include cover; include embrace; include hold held; include involve;
include permit permitted permitting; include regard; include view; inclusion comprehension;
income_statement operating_statement; incompetent clumsy; incorporate integrate; incorrect faulty;
increase addition gain; increase advance; increase boost; increase compound; increase expand;
increase extend; increase gather; increase grow grew grown; increase growth; increase mount;
increase raise; increase rev; increase rise risen rising rose; increasingly progressively;
incredible unbelievable; incredibly unbelievably; independent freelance; independent independence;
independent sovereign autonomous; index indicator indices; indicate inform; indigenous endemic;
indirect collateral; industrial_bank industrial_loan_company; industrial_engineering
industrial_management; industry diligence; industry manufacture; ineffective inefficient; infect
taint tainted; infection transmission; infinite countless myriad; infinitely endlessly; infinity
eternity; inflation rising_prices; influence affect; influence charm tempt tempted tempting;
influence colour; influence shape determine regulate mold; influence swing swung; information data;
information info; information inform; information_processing information_science; informing
making_known; initial_offering initial_public_offering; initiate beginner novice; initiate
enlightened; initiate lead_up led_up; initiate learned_person; injured offended; injury wound; inn
hostel; innate congenital; inner_ear internal_ear labyrinth; innocence purity; innovation invention;
innovation invention conception; innovative groundbreaking; input stimulus stimulation stimuli;
input_data input_file; insecure unsafe; insert slip_in sneak_in stick_in stuck_in; insert tuck;
inside indoors; inside inner privileged; inside interior; insight penetration; insight sixth_sense;
insist assert; insist take_a_firm_stand taking_a_firm_stand took_a_firm_stand; insisting insistence;
inspector examiner; inspire animate animated; inspire prompt; instability imbalance; installation
induction initiation; installation install installed installing; installation installing
installment; instance illustrate; instant heartbeat wink; instantly outright; instead alternatively;
institute institution; instruction program_line; instrument legal_document official_document;
instrument outfit; instrument pawn; insufficient deficient; insulation detachment; insurance_company
insurance_firm insurer; intake aspiration; intake inlet; integer whole_number; integrated
incorporated unified incorporate merged; integrated structured; integration consolidation;
integration integrating; integrity unity; intellectual cerebral; intellectual intellect;
intellectual rational; intelligence intelligent; intelligence_activity intelligence_operation;
intelligence_agent intelligence_officer operative secret_agent; intend mean meant signify stand_for
stood_for; intend specify designate destine destined specified; intense acute; intense intensity;
intense vivid; intensity saturation; intent wrapped absorbed captive; inter bury buried; intercourse
relation sex_act sexual_congress; interest engage; interest involvement; interest matter_to;
interest pursuit; interest sake; interest stake; interest worry concern occupy occupied worried;
interest_rate rate_of_interest; interested concerned; interfere intervene; interfere intervene
step_in; interior_angle internal_angle; intermediate mediate mediated; internal interior inner;
international external; international_affairs world_affairs; international_law law_of_nations;
internationally globally; internet net nets; interpret construe construed; interpret render;
interpretation rendering interpreting rendition; interpretation rendering rendition; interrupt
disrupt; interrupt disturb; intervention interference; interview audience consultation; intimacy
familiarity; intimate informal cozy; intimidating daunting; intoxicate lift_up uplift; intoxicate
uplift intoxicated uplifting; intrigue fascinate fascinated; introduce acquaint acquainted;
introduce inform; introduce insert; introduce insert enclose enclosed; introduce slip slipped
slipping; introduction intro; introduction introduce; invade overrun infest infested; invalid
handicap disable handicapped; invasion intrusion; invasive invading; inventory stock_list; inventory
take_stock taking_stock took_stock; invest adorn clothe adorned clad; invest enable; invest shelter;
invest vest; investigate examine; investigate inquire; investigate look_into; investigation
investigate; investigation investigating; investigation probe; investigator research_worker
researcher; investment invest; investment investing; invite invitation; invite paid_for pay_for
paying_for pays_for; invite tempt tempted tempting; involve imply implied; involve relate; involved
tangled; involvement involve; iron iron_out; iron_blue steel_gray steel_grey; iron_out put_right
puts_right straighten_out; irony satire sarcasm; irregular guerrilla insurgent insurgents; irregular
unpredictable; irritation annoyance; isolate insulate insulated; isolate keep_apart kept_apart
set_apart sets_apart; isolated stranded; isolated stray; issue bare; issue communicate; issue edit;
issue emerge; issue issuing issuance; issue made_out make_out making_out write_out wrote_out; issue
release publish; issue supply supplied supplies; jack hunt; jack jack_up; jack laborer laborers;
jack lift; jack raise; jack_off jerk_off masturbate; jade loose_woman slut; jade slut; jail lag jug
imprison incarcerate imprisoned incarcerated; jail_cell prison_cell; jam pile mob jammed jamming
jams; jaw chew jaws; jaw jaws rattle_on yack_away yap_away; jean denim; jeans denim; jerk flick;
jerk twitch; job hire hiring jobs; job speculate jobs; job task chore chores jobs; jog ramble_on;
john bathroom toilet privy; johnny_cake journey_cake; join bridge; join connect; join fair; join
joint junction; join link; join link connect unite; join mate; join pair; join patch; join twin;
joined linked coupled; joint articulate; joint roast; joke communicate joking; joke laugh gag; joke
trick prank antic antics; journal diary; journalism news_media; journalist journalism; journey
cruise; joy rejoice joys; judge accept; judge choose chose chosen; judge decide; judge essay; judge
estimate; judge evaluate; judge grade; judge judgment; judge judicial; judge label pronounce
labelled; judge measure; judge rank; judge resolve; judge settle; judgment judging judgement; juicy
lush; jump burst; jump hop hopped hopping hops; jump jump_out leap_out stand_out stick_out stood_out
stuck_out; jump leap; jump shy; jump_off leap; junction conjunction; junior_high junior_high_school;
jurisdiction legal_power; justice judge; jut_out project stick_out stuck_out; juvenile adolescent;
keen exquisite; keep act acted acts kept; keep blank kept; keep continue kept; keep continue proceed
kept; keep continue retain kept; keep defend kept; keep distance kept; keep dungeon; keep enter
kept; keep hold held kept; keep hold maintain held kept; keep living livelihood; keep maintain kept;
keep maintain sustain kept; keep move kept moving; keep preserve kept; keep prevent kept; keep
record kept; keep save kept saving; keep store kept; keep_back kept_back withheld withhold;
keep_down kept_down number; keep_down kept_down subdue; keep_going kept_going ran_on run_on runs_on;
keep_guard kept_guard stand_guard stand_sentinel stand_watch stood_guard stood_sentinel stood_watch;
keep_off kept_off stay_off; keep_pace keep_step kept_pace kept_step; keep_up kept_up prolong
sustain; key describe identify distinguish identified keys; key supply keys supplied supplies;
keynote tonic; kick bang boot thrill; kick boot; kick kick_back; kick_about kick_around knock_about;
kick_in set_in sets_in; kid josh jolly banter kidding kids; kid kids pull_the_leg_of; kidnapping
snatch; kill_oneself overexert_oneself; kill_zone killing_zone; killer sea_wolf; killer slayer;
killing cleanup; killing violent_death; kind form sort; kind tolerant; kindle provoke arouse
aroused; kindly charitable sympathetic benevolent; king baron; king kingdom; king_orange
temple_orange temple_orange_tree; kingdom realm; kiss_of_peace pax; kissing hugging; kit kit_out
kit_up kits kits_out kits_up; kit outfit kits; kitchen_range stove; kitty jackpot; km kilometer
kilometre kilometers kilometres; knife stab knives stabbed stabbing; knife tongue knives; knife
wound knives; knight dub dubbed; knight gentle; knock bump; knock criticize criticise criticised;
knock rap; knock roast; knock stricken_hard strike_hard struck_hard; knock_back put_back puts_back;
knock_cold knock_out; knock_down pull_down push_down; knock_off shave; knot tangle tangled; know
accept knew known; know experience knew known; know live experience knew known; know master knew
known; know realize knew known; know recognize acknowledge knew known; know recognize knew known;
knowing deliberate intentional; knowing knowledgeable; knowing wise; knowledge cognition; kris
crease; l fifty ls; l litre liter ls; lab laboratory labs; label qualify labelled qualified; labeled
tagged labelled; labor labour confinement; labor labour dig grind fag digging digs dug ground; labor
labour working_class; labor strain; labor struggle; labor trade_union_movement; labor_agreement
labor_contract; labor_camp labour_camp; labor_force labor_pool; labor_of_love labour_of_love;
labor_party labour_party; laboratory testing_ground; labour strain; labour struggle; lace lace_up;
lace_into laid_into lam_into lay_into laying_into lays_into pitch_into tear_into tore_into
torn_into; lad sonny cub cubs lads; lade laden load load_up; laden oppressed; lady dame madam
ladies; laid lay laying lays put_down puts_down; laid_aside lay_aside laying_aside lays_aside save
save_up saving saving_up; laid_on_the_line lay_on_the_line laying_on_the_line lays_on_the_line
put_on_the_line puts_on_the_line risk; laid_out lay_out laying_out lays_out set_up sets_up;
laid_over lay_over laying_over lays_over stop_over; lake_bed lake_bottom; lame cripple crippled
crippling; lance spear; land arrive; land beach; land domain; land ground earth; land set_ashore
sets_ashore shore; land set_down sets_down; land shore; land soil; land_tax property_tax; landmark
turning_point watershed; landmark watershed; landowner property_owner; language speech; language
speech spoken_communication voice_communication; language_area language_zone; lap lap_up laps
laps_up lick; lap lick laps; lap overlap laps; lapse relapse; large_order tall_order; larger bigger;
lark_about ran_around run_around runs_around sport; last_half second_half; last_out ridden_out
ride_out riding_out rode_out; lasting durable; lasting persistent; latency reaction_time
response_time; later afterwards subsequently afterward; later posterior; laugh laughter; laugh_away
laugh_off; laugh_line tag_line; launch plunge; launch set_in_motion sets_in_motion; lavish plush;
law laws legal_philosophy; law lawyer laws; law_of_areas law_of_equal_areas; law_officer
peace_officer; law_school school_of_law; lawful rightful; lay ballad lays; lay barrel laid laying
lays; lay bottle laid laying lays; lay cock laid laying lays; lay install installed installing laid
laying lays; lay inter laid laying lays; lay introduce laid laying lays; lay lay_down lie lie_down
lied lied_down lies lies_down lying lying_down; lay layer laid laying lays; lay lean laid laying
lays; lay prepare laid laying lays; lay replace laid laying lays; lay settle laid laying lays;
lay_about lay_around lie_about lie_around lied_about lied_around lies_about lies_around lying_about
lying_around; lea pasture; lead advance led; lead captain led; lead chair led; lead chairman led;
lead contribute led; lead direct conduct led; lead direct led; lead encourage led; lead perform led;
lead produce led; lead promote led; lead ray led rays; lead result led; lead track trail;
lead_astray lead_off led_astray led_off; lead_astray led_astray misguide mislead; lead_by_the_nose
led_by_the_nose play_false snow; leader leadership; leaders leadership; leading leadership;
leading_light notable; leaf flip thumb flick riff flipped flipping; leaf foliage; league conference;
leak leak_out; leak making_water passing_water; lean bend bent; lean_against lean_on rest_on;
leaning tipped tilted; learn acquire learnt; learn con learnt; learn discover learnt; learn practice
learnt; learn teach instruct learnt taught; learn train learnt; learned conditioned; learned knowing
knowledgeable; learned_reaction learned_response; learning acquisition; learning scholarship; lease
term_of_a_contract; least_common_multiple lowest_common_multiple; least_effort least_resistance;
leave afford left; leave depart left; leave desert left; leave entrust entrusted left; leave exit
left; leave farewell parting; leave forget forgetting forgot forgotten left; leave gift left; leave
lead led left; leave lead result led left; leave leave_alone left left_alone let_alone lets_alone;
leave leave_behind left left_behind; leave lose left losing lost; leave pass left; leave present
left; leave produce left; leave provide allow left; leave quit left quitting; leave yield left;
leave_office left_office quit resign step_down; leave_out left_out miss neglect omit overlook;
lech_after lust_after; lecture jaw rag jaws rags; lecture talking_to; left remaining leftover;
left_stage stage_left; leftover remnant; leg branch ramification legs ramifications; legal_age
majority; legal_holiday national_holiday public_holiday; legal_injury worse wrong; legend caption;
legend legendary; legitimacy authenticity; legitimate justify justified; legitimate lawful;
legitimate logical; legitimate permit permitted permitting; lemon maize; length duration;
length_of_service longevity; lesson moral; let allow permit lets letting permitted permitting; let
cause lets letting; let lets net_ball; let rent lease lets letting; let_drive let_fly lets_drive
lets_fly loose_off; let_go let_go_of lets_go lets_go_of release; let_loose lets_loose loose unleash;
letter earn; letter_bomb package_bomb; letter_box mailbox; letter_paper stationery; letting lease
rental; letting_down lowering; level aim aimed aiming aims; level degree; level destroy; level
direct; level dismantle dismantled; level flat plane; level grade tier; level level_off; level_best
maximum utmost; liable apt; liberal progressive; liberal tolerant; liberate set_free sets_free;
liberty autonomy; license charter; license franchise; license licence certify certified; license
permission permit; license permit licence; license_fee license_tax; licensed commissioned
accredited; lie cap capped caps lay lied lies lying; lie consist dwell lay lied lies lying; lie
exist lay lied lies lying; lie lap laps lay lied lies lying; lieutenant_colonel light_colonel; life
lifetime lifespan; life living; life living animation; life spirit; life_belt life_ring; life_belt
safety_belt; life_force vital_force vitality; life_line line_of_life; life_principle
vital_principle; life_style lifestyle; lift boost; lift raising elevation; lift reverse repeal
overturn revoke vacate overturned revoked vacated; lift shoulder; lift_off take_off taking_off
took_off; lift_out scoop scoop_out scoop_up; light brightness; light ignite lit; light illuminate
lit; light illumination; light land lit; light perch lit; light_bread white_bread; light_sleep nap
short_sleep; lighter barge; lighting firing inflammation ignition; like care wish caring liking;
like corresponding comparable; like cotton liking; like desire liking; like enjoy liking; like
liking the_likes_of; like love liking loving; like please liking; like prefer liking preferred
preferring; like same; like similar; like similar alike; like want liking wan; likely potential;
likely probable; limb tree_branch; limit bound boundary; limit bound restrict throttle confine
confined; limit cap capped caps; limit decrease; limit tie tied ties tying; limited express; limited
modified; limiting restricting; limp hitch; line cable; line course; line cover; line draw describe
trace drawn drew; line lie lay lied lies lying; line pipeline; line ran_along run_along runs_along;
line seam crease wrinkle wrinkles; line telephone_circuit; line_drive liner; line_of_defence
line_of_defense; line_of_least_resistance path_of_least_resistance; line_of_sight line_of_vision;
line_organisation line_organization; linear additive; linear analog; linear elongate; linger hover
hovering; lining liner; link associate connect relate; link bridge; link connection; link identify
identified; link nexus; link tie connect tied ties tying; liquid liquidity; liquid melted;
liquid_measure liquid_unit; list heel; list index indices; list inventory; list lean; list lean
leaning tilt; list register; listen centre; listen focus; listener auditor; lit illuminated; literal
typo; literature lit; literature literary; litter bedding; little petty trivial; little slight;
little small; little_finger pinky; little_theater little_theatre; live alive; live board; live
breathe; live camp; live dwell inhabit populate populated; live exist survive; live living; live
neighbor; live pig pigs; live room; live survive endure; live_in sleep_in slept_in; live_out
sleep_out slept_out; live_together shack_up; lively resilient; living surviving; living_dead zombie
zombies; living_standards standard_of_life standard_of_living; living_stone stone_life_face
stone_plant; load burden loading; load cargo loading freight shipment payload; load dilute diluted;
load laden lade; loaded laden; loaded wealthy flush affluent; loan lend lent; lobby pressure_group
special_interest special_interest_group third_house; local_post_office post_office; local_road
local_street; locality neck_of_the_woods neighborhood neighbourhood vicinity; locate situate
situated; location locating; location placement positioning locating; lock curl; lock flip flipped
flipping; lock operate mesh; lock_away lock_in lock_up put_away puts_away shut_away shut_up; lock_in
seal_in; lodge accommodate; lodge_in occupy reside; log lumber logged logging logs; log_in log_on
logs_in logs_on; log_off log_out logs_off logs_out; logical coherent; lonely lone solitary; long
desire; long pine; long_dozen thirteen; long_suit specialty strength strong_point strong_suit; look
examine; look eye eyed eyes; look face expression; look face front facing; look feel feeling spirit
smell tone flavor flavour; look feel felt; look nose; look peer; look prospect; look regard; look
rise risen rising rose; look search; look seem appear; look shine; look sound; look_across
look_out_on look_out_over overlook; look_at view; look_back look_backward; look_back retrospect
review; look_for search seek sought; look_on watch; look_out watch watch_out; looking sounding; loom
hover hovering; loop coil curl; loop iteration; loose informal; loose relax; loose unleash; loosen
tease tease_apart; loosen_up relax; lord gentle; lord master; lore traditional_knowledge; lose
losing lost turn_a_loss; lose suffer losing lost; loss deprivation; lost confused; lost doomed; lot
band circle lots; lot deal distribute administer dealt lots; lot deal mass mountain plenty pile
stack mint batch flock heap peck raft slew lots; lot divide lots; lot draw drawn lots; lot luck
circumstances fate fortune destiny lots; lot portion lots; lot separate lots; lot split lots
splitting; lots tons scores loads dozens piles stacks heaps; loud loudly aloud; lounge loaf linger
lurk lurking; lounge waiting_area waiting_room; love dear honey beloved dearest; love enjoy loving;
love fuck bed bang jazz screw eff hump bedding beds loving; love romance loving; love treasure
loving; love_apple tomato; love_life making_love sexual_love; love_story romance; lovely adorable;
low miserable lows; low_density rarity; low_frequency low_pitch; lower depress depressed depressing;
lower_deck third_deck; lower_limit minimum; lower_rank lower_status; loyal patriotic; luck fortune;
luck_it luck_through; lucky favorable prosperous favourable; luggage baggage; lump chunk; lump
swelling; lunatic daredevil; lunch luncheon; lunch_period lunchtime; lure tempt tempted tempting; m
k thousand ks; m meter metre; mac mack; machine produce; machine shape; machine_code
machine_language; mad insane; mad sore; madden craze; made_a_face make_a_face making_a_face
pull_a_face; made_a_point made_sure make_a_point make_sure making_a_point making_sure; made_a_stink
make_a_stink making_a_stink raise_a_stink raise_hell; made_believe make_believe making_believe
pretend; made_happy made_merry made_whoopie make_happy make_merry make_whoopie making_happy
making_merry making_whoopie racket whoop_it_up; made_it make_it making_it pull_round pull_through
survive; made_noise make_noise making_noise noise; made_over make_over making_over remake;
made_relaxed make_relaxed making_relaxed relax; made_unnecessary make_unnecessary making_unnecessary
save saving; made_water make_water making_water pass_water pee piss relieve_oneself spend_a_penny
spent_a_penny take_a_leak taking_a_leak took_a_leak wee weed; madness folly; magazine cartridge;
magazine mag; magic illusion deception; magic magical charming wizard; mail transfer transferred
transferring; mail_boat packet; main chief master primary principal; main independent; main_deck
second_deck; main_file master_file; mainly primarily chiefly principally; maintain assert; maintain
exert wield wielding; maintain maintenance; maintain preserve; maintain preserve conserve;
maintained retained; maintenance_man service_man; maintenance_staff service_staff; majestic
olympian; major majority; major study studied; major_key major_mode; majority bulk; make access made
making; make achieve made making; make acquire made making; make act acted acts made making; make
bear bare bore born borne made making; make become became made making; make brand made; make breast
made making; make bring brought made making; make build built made making; make build construct
built made making; make cause made making; make change made making; make clear made making; make
commit committed committing made making; make cooper made making; make create made making; make
create produce made making; make decide made making; make design made making; make determine made
making; make direct made making; make draw drawn drew made making; make drive driven drove made
making; make effect made making; make establish made making; make fashion made making; make film
made making; make force made making; make form constitute made making; make form made making; make
generate made making; make give gave given giving made making; make gross made making; make hit hits
hitting made making; make hit reach gain attain hits hitting made making; make influence made
making; make institute made making; make lead led made making; make leave left made making; make let
lets letting made making; make machine made making; make making made; make move made making moving;
make name nominate made making naming; make occasion made making; make output made making; make pay
made making paid paying pays; make peak made making; make perform made making; make piece made
making; make prepare made making; make print made making; make produce made making; make profit made
making; make proof made making; make publish made making; make reach made making; make realize earn
realise made making; make realize made making; make represent made making; make score made making;
make set made making sets setting; make shape made making; make shell made making; make short made
making; make shuffle made; make start made making; make style made making; make summit made making;
make work made making wrought; make write made making written wrote; make yield made making; maker
manufacturer; maker manufacturer manufacturing_business; making qualification; male manly; mall
plaza; mall plaza shopping_center shopping_centre; man crew manned manning mans men; man human homo
mans men; man mans men military_personnel; man staff manned manning mans men; man_and_wife marriage
married_couple; man_hour person_hour; man_of_means rich_man; man_of_the_world sophisticate; manage
conduct; manage oversee supervise; manage succeed; management direction; management manage; manager
coach handler; mandate authorization; mandatory mandate; manipulate pull_strings pull_wires;
manner_of_walking walk; mansion star_sign; manufacture invent fabricate fabricated; manufacturing
manufacture fabrication; map chart mapped mapping maps; map explore mapped mapping maps; map map_out
maps maps_out; mar defect mars; mar impair impaired mars; march demonstrate; march exhibit parade;
march file; march parade; march process; march walk; marginal borderline; maria mare; marijuana
cannabis; marine maritime nautical; marine_animal sea_animal; mariner old_salt sea_dog tar; mark
brand; mark brand denounce denounced; mark celebrate; mark commemorate; mark distinguish
differentiate; mark draw drawn drew; mark flag flagged; mark indicate; mark print; mark score; mark
signal signalling; mark tag label labelled tagged tagging tags; mark target; mark tip tipped tipping
tips; mark trace; mark_off mark_out; marked pronounced; market grocery; market marketplace; market
offer; market shop shopping; market trade; market_place marketplace mart; market_price market_value;
market_research marketing_research; marketplace mart; marriage marry married; marriage wedding;
marriage_contract marriage_settlement; marriage_license wedding_license; marriage_offer proposal;
married marital; married_woman wife; marry wed married wedding; marshal summon; marshall marshal;
marvel react; marvelous miraculous marvellous; mask cloak; mask disguise; masked disguised; mass
aggregate; mass volume bulk; mass_meeting rally; massacre mow_down slaughter; massacre slaughter;
massacre slaughter carnage; massage rub_down; massive monumental; master crush; master dominate;
master overcome subdue subdued; master superior victor; master_copy original; mat tangle mats
tangled; match agree fit tally correspond fits fitted fitting; match balance; match compete; match
equal; match equal rival; match join; match lucifer; match parallel; match pattern; match supply
supplied supplies; match twin; match_game test_match; matching coordinated; mate jazz; mate screw;
mate teammate; material fabric cloth textile; maternity motherhood; math mathematics maths;
mathematical numerical; matter count weigh; matter issue subject topic; matter_of_fact
question_of_fact; matter_of_law question_of_law; mature ripe; maturity adulthood; max soap scoop;
maximum upper_limit; maximum utmost; maybe perhaps possibly; maze labyrinth; maze tangle; mean aim
aimed aiming aims meant; mean associate meant; mean average; mean connect meant; mean hateful; mean
imply entail entails implied meant; mean intend meant; mean intend signify meant signifies; mean
link meant; mean mention meant; mean plan meant planned planning; mean purpose meant; mean refer
meant referred referring; mean relate meant; mean represent meant; mean spell meant; mean_solar_time
mean_time; meaning significance import; meaning substance; meaningless futile; meanwhile meantime;
meanwhile meantime interim lag; measure clock; measure determine; measure measure_out; measure
measuring measurement; measure praise; measure_up qualify; measured calculated deliberate; measured
metric; meat kernel; mechanical mechanism; mechanism mechanics; medal palm decoration ribbon; medic
medical_officer; medical medicine; medical_aid medical_care; medical_history medical_record;
medical_school school_of_medicine; medicine dose; medicine medication; medicine_cabinet
medicine_chest; medieval gothic; meet breast met; meet celebrate met; meet club met; meet content
met; meet cross met; meet encounter met; meet fill satisfy fulfill fulfil fulfilled fulfilling met
satisfied; meet fit fits fitted fitting met; meet fitting; meet fort met; meet gather assemble met;
meet gather met; meet met sports_meeting; meet provide met; meet suit met; meet supply met supplied
supplies; meet visit met; meeting congress; meeting encounter; mellow mellow_out melt molten; melt
fade fading molten; melt mellow molten; melt melt_down molten molten_down; melt_off molten_off slim
slim_down thin; member membership; memo memorandum; memorial monument; memorial remembrance
commemoration; memory remembering; memory retention; memory_device storage_device; men hands
workforce manpower; mental_condition mental_state; mental_disease mental_illness; mental_testing
test; mention cite citing; mentor wise_man; menu fare; merger uniting; merit virtue; merry festive;
mess disorder; mess_around monkey monkey_around muck_about muck_around potter; mess_up ruffle_up;
message communicate; messenger courier; metal alloy; metal coat; metal metallic; meteor
shooting_star; microwave nuke; middle lay laid laying lays; middle mediate; middle_school
secondary_school; middle_watch night_watch; mike mic microphone; mild meek; mile mi mis;
miles_per_hour mph; military_control occupation; military_intelligence military_intelligence_agency;
military_march military_music; military_personnel troops; military_rank rating; milk tap tapped
tapping taps; milk_leg white_leg; mill grinder; mill mill_about mill_around; mind beware; mind
judgment judgement; mind listen heed; mind object; mind take_care taking_care took_care; mind
thinker; mind worry worried; mine mining; mine tap tapped tapping taps; minimum minimal; mining
excavation; minister attend; minister pastor rector curate parson parsons; minor minority; minor_key
minor_mode; minutes transactions proceedings; mirror reflect; mirror_image reflection; miserable
wretched; misguide mislead misguided misleading; misleading deceptive; miss desire; miss fail; miss
forget forgetting forgot forgotten; miss lack; miss neglect overlook omit omitted; miss regret
regretted; miss skip skipped skipping; missing wanting lacking absent; mist mist_over; mistake fault
error mistaken; mistake misunderstanding mistaken; mistake slip err mistaken slipped slipping;
mistaken misguided; mix blend merge fuse flux; mix integrate; mix mix_in; mix mixing; mix mixture;
mix shuffle; mix unify unified; mix_up stump; mixed interracial; mixed miscellaneous; mixed_bag
mixture variety; mob syndicate; mobile wandering; mock_up model; mocking teasing; mode mood; model
copy copied copies modelling; model exemplary; model framework; model mold mould modelling; model
pattern modelling; model scale modelling; model shape modelling; model simulate modelling; model
simulation; model sit pose posture modelling posing sat sits sitting; moderate restrained; moderate
soften; moderate tame; moderate tame tone_down; moderate temperate; moderation mitigation; modern
advanced innovative; modern mod mods; moist damp; mom ma mum mama mommy mummy momma mamma mas moms
mums; moment consequence; money monetary; money_box savings_bank; monitor monitoring_device; monitor
reminder; monitor spy spies spying; monitor supervise; monitor_program monitoring_program; monkey
fiddle; monster demon; monster freak; monument repository; mood humor humour temper; moon
moon_around moon_on; moon_about moon_around; moose elk; mop mop_up wipe_up wiping_up; mop_up pip
whip worst; morale team_spirit; morning dawn; morning dawn sunrise aurora; morphology
sound_structure word_structure; mortgage owe owed owes owing; mortgage_loan real_estate_loan; mostly
largely; motion bow bowed bows; motion communicate; motion extend; motion gesture; motion_study
time_and_motion_study time_study work_study; motivation motivating; motive motif; motive motivating;
motor motive; motor_area motor_region; motor_memory muscle_memory; motto slogan; mount climb; mount
riding_horse; mountain mount; mourning grieving; mouse sneak creep mice; mouth affect; mouth bay
bays; mouth communicate; mouth deliver; mouth pretend; mouth sing sang singing sung; mouth snap
snapped snapping; mouth tone; mouth_off rabbit_on rant rave; move act acted acts moving; move
advance moving; move angle moving; move approach moving; move assume moving; move attack moving;
move attempt moving; move beat beaten moving; move bob moving; move bound moving; move cant moving;
move career moving; move carry carried moving; move centre moving; move circle moving; move circuit
moving; move click moving; move climb moving; move commit committed committing moving; move continue
moving; move counter moving; move crash moving; move create moving; move crowd moving; move cruise
moving; move dance moving; move dare daring moving; move deal dealt moving; move direct moving; move
displace displaced moving; move draw drawn drew moving; move drive driven drove moving; move drop
dropped dropping moving; move duck moving; move ease moving; move effect moving; move engage moving;
move essay moving; move exit moving; move fall fallen fell moving; move finish moving; move flow
moving; move fly flew flies flown flying moving; move follow moving; move force moving; move ghost
moving; move hop hopped hopping hops moving; move hurry moving; move journey moving; move jump
moving; move lay laid laying lays moving; move leave left moving; move lift moving; move lock
moving; move lower moving; move manage moving; move mill moving; move motor moving; move mount
moving; move movement; move movement motion; move movement moving; move offer moving; move pace
moving pacing; move pan moving pans; move participate moving; move partner moving; move pass moving;
move perform moving; move pitch moving; move position moving; move pour moving; move proceed moving;
move progress moving; move prompt motivate propel moving propelled propeller; move pull moving; move
pursue moving; move push moving; move race moving racing; move raise moving; move range moving; move
reach moving; move react moving; move relocation; move repeat moving; move resort moving; move
respond moving; move retreat moving; move return moving; move ride moving ridden riding rode; move
rise moving risen rising rose; move rock moving; move roll moving; move romance moving; move round
moving; move rush moving; move seek moving sought; move send moving sent; move separate moving; move
shake moving shaken shook; move shift moving; move ship moving shipped shipping; move sink moving
sank sunk; move ski moving skies skiing; move slide moving slid; move slip moving slipped slipping;
move speed moving; move spread moving; move spring moving sprung; move station moving; move steam
moving; move step moving stepped stepping; move strike affect impress moving stricken struck; move
surprise moving; move swim moving swam swimming; move swing moving swung; move taxi moving; move
thread moving; move throw moving threw thrown; move thunder moving; move touch moving; move toy
moving toys; move transfer moving transferred transferring; move transport moving; move trip moving
tripped tripping; move trouble moving; move turn moving; move twist moving; move vary moving varied
varies; move venture moving; move volunteer moving; move wait moving; move walk moving; move wave
moving waving; move wheel moving; move wind moving wound; move wing moving; move wrap moving wrapped
wrapping; move_around moving_around travel; move_around moving_around turn; move_involuntarily
move_reflexively moving_involuntarily moving_reflexively; move_out moving_out remove take_out
taking_out took_out; move_through moving_through pass_across pass_over pass_through transit; move_up
moving_up rise rising rose; moved affected touched stirred; movement motion; movie_actor
screen_actor; moving_company removal_company removal_firm; moving_in occupancy occupation; ms
manuscript; much lots; much often; much practically; muck_up mud; muddy cloudy; muddy muddy_up;
muddy sloppy; multiple_personality split_personality; multiply manifold; mural wall_painting; murphy
potato; muscle_sense sense_of_movement; music_box musical_box; music_paper score_paper; music_school
school_of_music; musical_group musical_organisation musical_organization; muster muster_up rally
summon; mutant mutation; myriad ten_thousand; mysterious mystic mystical occult; mystery mysterious;
nail ace aces; nail nail_down peg; nail peg; nail pinpoint; nail_down narrow narrow_down peg_down
pin_down pins_down specify; naked bare nude; name call naming; name constitute appoint nominate
naming; name determine naming; name establish naming; name figure; name fix naming; name identify
identified naming; name institute naming; name label labelled naming; name mention refer cite advert
citing naming referred referring; name refer naming referred referring; name set naming sets
setting; name style naming; name term naming; name title naming; name_calling names; name_part
title_role; narrator teller; narrow narrow_down specialise specialize; narrow specialise specialize
specialised specialized specializes specializing; narrow specify specified; nasty filthy;
national_assistance social_assistance; national_leader statesman; national_trading_policy
trade_policy; nationalism patriotism; nationalist patriot; nationwide nationally; native aboriginal;
natural cancel; natural_language tongue; natural_philosophy physics; natural_resource
natural_resources; natural_state state_of_nature wild; naughty spicy juicy; navigation sailing; navy
naval; navy_man sailor; near approach; near skinny; nearly closely; neat orderly; neat slick;
necessary essential requirement necessity; neck pet pets; need cost; need exact; need motivation
motive; need take ask demand require involve asked asking asks taken taking took; need take taken
taking took; needed required; needs necessarily inevitably; needy impoverished; negative defeat;
negative veto; neglect disregard; neglect negligence; negotiate talk_terms; neighborhood neighbor;
neighborhood neighbourhood vicinity locality; nerve brass cheek; nervous anxious uneasy; nervous
nerve; nervous neural; nest cuddle; net bear bare bore born borne nets; net nets sack sack_up; net
profit nets; net profit profits earnings nets; net sack nets; net web nets; network communicate;
network mesh; network web; new fresh newly freshly; new fresh novel; new_wave van vanguard vans;
news word intelligence; news_agency news_organisation news_organization press_agency
press_association wire_service; news_article news_story newspaper_article; news_conference
press_conference; nice decent; niche recess; nick chip; nick dent ding; nick notch; nickname dub
dubbed; night dark; night_club nightclub; nine ix; noble imposing; node knob; noise blast; noise
interference; noise racket; nolle_pros nolle_prosequi; noon midday; normal rule pattern convention;
normal_school teachers_college; nose poke poking; nose_out scent_out smell_out sniff_out; notably
remarkably unusually; note comment noting; note mention observe remark noting; note notice noting;
note noting observe take_note taking_note took_note; note noting short_letter; note observe noting;
note_value time_value; nothing zero zip null nil; notice acknowledge; notice comment remark; notice
notification; notice sight; notorious infamous; novel refreshing; now immediately directly
instantly; now today nowadays; nuclear atomic; number act routine acts; number average; number
count; number list; number total amount; number_representation_system number_system; numerous
legion; nurse breastfeed breastfeeding; nurse nanny; nuts cracked bats crackers daft buggy; oath
swearing; object aim objective aims; object_glass objective; object_language target_language;
object_program target_program; oblivion limbo; obscure confuse blur blurred; observatory lookout;
observer commentator; obsessed haunted; obsessed possessed; obstacle obstruction; obtain acquire;
obtain prevail; occasion affair; occasional periodic; occupation occupancy; occupy invade occupied;
occupy reside occupied; occupy take taking took use_up used_up uses_up using_up; occur proceed
occurred occurring; ocean_bottom ocean_floor sea_bottom sea_floor; ocean_trip voyage; odd uneven
odds; odd_fellow odd_fish odd_man_out; offence offense offensive_activity; offensive offence; offer
extend; offer supply supplied supplies; offer volunteer; office agency bureau; office official;
office_block office_building; officer command; officer policeman policemen; official prescribed;
officially formally; often frequently; oil bless oils; oil cover oils; oil crude petroleum oils;
oil_business oil_industry; oil_well oiler; oiler tank_ship tanker; okay alright; okay approve
sanction; okay visa; old older olds; old_boy old_man; old_growth virgin_forest; old_hand veteran;
old_person senior_citizen; older elder; older senior aged elderly; on_the_road on_tour; once
formerly; one single unity ace aces ones; one_shot round; open afford; open breach; open clear; open
establish; open exposed; open gap gaps; open jimmy; open launch; open open_up; open outdoors; open
prize; open spread unfold; open turn; open yield; opening gap gaps; operate gate; operate maneuver;
operate operate_on; operate operator; operating operational; operating_room operating_theater
operating_theatre surgery; operation operate; operation_code order_code; operative private_eye
sherlock; operative sherlock; opinion judgement; opponent antagonist adversary; opponent opposing;
oppose contradict; oppose pit pits play_off; opposite inverse; opposite opposition opponent;
opposite paired; opposite reverse contrary; opposition confrontation; opposition resistance; oppress
persecute oppressed persecuted; optimal optimum; optimistic affirmative; oral viva; orange_red
scarlet; orbit revolve revolves revolving; order command; order commission; order decide; order
determine; order dictate prescribe; order direct; order district; order ordering ordination; order
regulate govern; order request; order require; order visit; order zone zoning; order_book
order_paper; ordered arranged; ordered consistent logical coherent; ordered_series scale; ordinance
ordination; ordinary_life_insurance straight_life_insurance whole_life_insurance; ordnance munition
munitions; organic organ; organize coordinate organise; organizer personal_digital_assistant; organs
variety_meat; origin descent extraction; origin inception; original pilot; other former; otherwise
differently; outbreak eruption; outfit equip equipped; outfit rig; outlaw illegitimate illicit;
outlet retail_store; outlook lookout; outlook mindset mentality; output yield; outrage violate;
outrageous horrific hideous; outside exterior; outside external; outside outdoor; outside outdoors;
outsider foreigner; outstanding owing; outstanding prominent striking spectacular; overcome crush;
overcome overtake overwhelm overwhelmed; overcome overtake overwhelm sweep_over swept_over; overflow
overrun; overlap convergence; overrun infest infested; oversight lapse; overthrow overturn
overturned; overturn tip_over tips_over tump_over; overwhelming consuming; own ain owns; own owner
owned owning owns; own possess owned owning owns; owner ownership; owner proprietor; ownership
possession; pace tread stride; pack battalion multitude plurality; pack compact bundle; pack fill;
pack gang mob; pack package; package bundle packet parcel; package parcel; package_holiday
package_tour; packed jammed; pad bolster pads; pad embroider embroidered pads; paddle splash_around;
paid paying; paid_back pay_back paying_back pays_back repaid repay reward; pain hurt; pain hurt
anguish; pain hurting; pain nuisance; pain trouble; pain upset upsetting; painful irritating;
painful sore; pains striving; paint coat; paint grain; paint pigment; paint rouge; paint shade;
paint_a_picture suggest; painter panther cougar; pair brace; pair_creation pair_formation
pair_production; palate roof_of_the_mouth; pale wan; pan pan_off pan_out pans pans_off pans_out; pan
pans tear_apart tore_apart torn_apart trash; panel jury; panel select; panic scare; panic terror;
panther jaguar; pants drawers; paper newspaper; paper theme; paper wallpaper; paper_bag poke poking
sack; paper_currency paper_money; paper_gold special_drawing_rights; paper_plant paper_rush;
paper_round paper_route; papers document; para parity; parade troop; parallel analog; parallel
latitude; parcel piece_of_ground piece_of_land tract; pardon amnesty; parent foster; parental
maternal; park ballpark; park guide; park lay laid laying lays; parking_space parking_zone;
parliament parliamentary; parody takeoff mockery; parole word_of_honor; part divide; part division;
part divorce; part move moving; part office role function; part partial; part partly partially; part
piece; part portion; part portion component constituent; part region; part role character persona;
part separate divide; part share portion percentage; part split splitting; part start depart;
partake_in share; partial fond; participate participation; participate take_part taking_part
took_part; participation involvement; particle atom molecule; particular detail item; partisan
enthusiast; partition partition_off; partner collaborator collaborators; partner mate spouse;
partner partnership; partner supply supplied supplies; party celebrate; pass acknowledge; pass
advance; pass communicate; pass cross; pass cycle; pass deliver; pass develop; pass fell; pass fleet
fade fading; pass guide; pass holiday; pass lapse; pass message; pass muscle; pass notch; pass
overhaul overtake; pass passage; pass proceed; pass progress; pass ray rays; pass repeat; pass
request; pass serve; pass soldier; pass spend spent; pass succeed; pass surpass; pass thread; pass
transit; pass travel travelled travelling; pass vacation; pass weekend; pass winter; pass_over skip
skip_over; passage transit; passenger rider; passing transient; passing_note passing_tone; passion
mania; passion rage; password parole; past retiring preceding; paste glue; pat chuck pats; pat dab
pats; pat slick pats; patch patch_up; patch_up reconcile settle; path route; pathway tract; patient
patience; patronage disdain; pause hesitate; pavement paving; pay bear bare bore born borne paid
paying pays; pay buy bought buys paid paying pays; pay communicate paid paying pays; pay compensate
paid paying pays; pay contribute paid paying pays; pay earn paid paying pays; pay extend paid paying
pays; pay finance paid paying pays; pay foot feet paid paying pays; pay net nets paid paying pays;
pay offer paid paying pays; pay payment paid paying pays; pay realise paid paying pays; pay repair
paid paying pays; pay spend paid paying pays spent; pay wage salary earnings pays; pay_claim
wage_claim; pay_cut salary_cut; pay_rate rate_of_pay; payment_rate rate_of_payment; peace
public_security; peace serenity; peaceful passive; peanut insignificant; peasant barbarian
barbarians; peck beak; peck peck_at pick_at; peek peep; peel flake flakes; peel strip strip_down;
peer_review referee; peg peg_down; peg_away plug_away; pen script penned pens; pen verse penned
pens; penal punishable; penalty punishment; pension pension_off; people live; people mass masses
multitude; perceive comprehend; perceived sensed; percent percentage; percent_sign percentage_sign;
perfect complete pure staring stark thorough utter everlasting; perfect improve; perfection idol;
perform conduct; perform execute; perform premier; perform premiere; perform solo; performance
execution; performance perform; performer performing_artist; period_of_play playing_period;
permanent lasting; permission permit permitted permitting; permit privilege permitted permitting;
permit tolerate permitted permitting; persistence perseverance; persistent haunting; persistent
relentless; person_of_color person_of_colour; personal personality; personal_estate
personal_property private_property; personnel staff_office; persuade sway; pervert sophisticate
sophisticated; pervert sophisticate twist_around; phase_change phase_transition physical_change
state_change; philosophy doctrine; phone headphone; phone speech_sound; phone telephone; phone_bill
telephone_bill; phone_book telephone_book; phone_company phone_service telephone_company
telephone_service; phone_jack telephone_jack; phone_message telephone_message; phone_system
telephone_system; photo photograph pic pics; photo_op photo_opportunity; photography picture_taking;
phrase couch; physical_science physics; piano softly; pick blame; pick choose chose chosen; pick
clean; pick collect; pick cream; pick filling; pick gather; pick select; pick_at pluck_at pull_at;
pick_off pull_off; pick_over sieve_out; pick_up_the_gauntlet take_a_dare taking_a_dare took_a_dare;
picnic outing; picture image icon; picture imagine; picture impression; picture painting; picture
scene; picture_element pixel; picture_tube television_tube; pictured envisioned; piddle_away
wanton_away; piece assemble tack; piece composition opus; piece create; piece join; piece patch;
piece_goods yard_goods; piece_of_paper sheet; pierce thrust; pig hog pigs; pig pig_it pigs pigs_it;
pig raven pigs; pike freeway motorway; pile bundle; pile mound heap; pile stack heap; pilot jet
jets; pilot navigate; pilot operate; pilot_program pilot_project; pin peg pins; pin_down pins_down
trap; pine yen ache aching; pink knock ping; pink knock rap; pink_shower pink_shower_tree; pink_wine
rose; pioneer initiate; pipe pipe_up piping piping_up; pipe piping; pipe scream piping; pipeline
word_of_mouth; piping steaming; pirate hijack hijacked; piss pee pissing; piss pee urine; piss pee
wee weed; pissed annoyed irritated steamed; pissed smashed soaked; pistol handgun; pit cavity pits;
pit oppose pits; pit scar pits; pitch hawk vend vending; pitch sales_talk; pitch slope incline
inclined; pity compassion; pity compassionate; place barrel; place bottle; place cock; place install
installed installing; place introduce; place judge; place lay laid laying lays; place lean; place
lieu; place middle; place move moving; place order; place park; place plant; place position; place
post position berth; place property; place put set position lay pose laid laying lays posing puts
putting sets setting; place rank; place rate grade rank; place replace; place seat; place send sent;
place sequence; place settle; place shoes; place site locate; place space; place spot; place
station; place throw threw thrown; place upgrade; place_down put_down puts_down; plague pest; plain
apparent patent evident manifest; plain beef; plain complain; plain knit; plain rail; plain sheer;
plan chart planned planning; plan concert planned planning; plan design; plan design planned
planning; plan engineer planned planning; plan plot planned planning plotted plotting; plan program
programmes; plan schedule planned planning; plan scheme planned planning; plane airplane; plane
shave; plane sheet; planet satellite; planet_gear planet_wheel; planetary terrestrial; plank
plank_over; plank plump_down plunk_down; plank_down plonk_down plump_down; planned plotted; planning
preparation provision; plant flora; plant forest; plant implant; plant implant embed embedded; plant
lay laid laying lays; plant pot pots; plant tree; plant_part plant_structure; planted implanted;
plaster plaster_over stick_on stuck_on; plastic shaping; plate coat; plate_glass sheet_glass; play
act acted acts; play compete; play cricket; play drama; play drum; play exit; play field; play golf;
play jazz; play maneuver; play move moving; play perform; play recreate; play sound; play sport;
play tongue; play travel travelled travelling; play_back replay; play_list playlist; player actor;
player musician; player participant; playground resort_area vacation_spot; playing acting
performing; please care caring; please delight; please pleasant; please pleasure; please wish;
pleasure joy delight joys; pledge assurance; pledge plight; pledge toast; plot diagram plotted
plotting; plot patch; plot scheme plotted plotting; plot secret_plan; plot_line storyline; plough_on
press_on push_on; plug chew quid; plug hype; plug plug_away; plug secure stop_up; plug_in plug_into;
plum plumb; plunge immerse immersed; plurality relative_majority; plus asset; pocket sack sac pouch;
pocket_book pocket_edition; pocket_money spending_money; podium stump; poetry verse; point aim aimed
aiming aims; point channel; point control controlled controlling; point corner; point detail item;
point direct; point head guide steer maneuver; point inform; point level; point level stage degree;
point lie lay lied lies lying; point orient; point park; point pilot; point reflect; point signal
indicate signalling; point tip tips; point tree; point_of_entry port_of_entry; point_of_view
standpoint viewpoint; poke poking jab; pol political_leader politician; pole punt; pole rod perch
rods; police guard; police patrol; police_headquarters police_station station_house;
police_investigation police_work; police_van wagon; policy insurance; polish gloss; polish refine
refined refining; polite cultivated civilized cultured; politician pol; politics politician;
pollution contamination; ponies pony shot_glass; pony crib ponies; pool consortium syndicate; pool
pond; poor pathetic miserable; poor_fish stupid; poor_white_trash white_trash; poorly peaked; pop
soda tonic pops; popular democratic; popular pop pops; popular popularity; population universe; porn
pornography porno; portion assign; portrait portrayal; portray depict; portrayal characterization;
portrayal depicting depiction portraying; portrayed pictured depicted; pose airs; pose posture
posing; pose puzzle gravel amaze baffle amazed baffled posing; position aim aimed aiming aims;
position attitude posture; position barrel; position bottle; position cock; position direct;
position install installed installing; position introduce; position lay laid laying lays; position
lean; position middle; position park; position plant; position replace; position seat; position
settle; position status; position throw threw thrown; position view perspective; positive confident
convinced; positive confirming; positive plus; possibility possible_action; possible possibility;
possible potential; post announce; post send station sent; post station; post_card postcard;
post_horse poster; posting mailing; pot toilet throne stool pots; potential voltage; potter monkey;
potter potter_around putter_around; pound lb lbs; pound lumber; pound poke poking; pound pound_off;
pound pound_up; pound quid; pound ram ram_down rams rams_down; pound ram rams;
pounds_per_square_inch psi; pour pour_out; pour rain_buckets rain_cats_and_dogs stream;
pour_cold_water_on threw_cold_water_on throw_cold_water_on; pour_forth shed spill; poverty_level
poverty_line; power ability; power index indices; power office; power provide; power supply supplied
supplies; power_cable power_line; power_plant power_station powerhouse; powerful mighty; powerful
muscular hefty; powerful potent; practical pragmatic; practical virtual; practice commit committed
committing; practice exercise drill; practice exercise drill practise; practice exercise practise;
practice pattern; practice perform; practice_teacher student_teacher; pray beg begged begging begs;
prayer petition; prayer_meeting prayer_service; preaching sermon; precious valued; precipitation
downfall; prediction anticipation; prediction forecasting; prefer preference preferred preferring;
preference orientation; preferred preferable; preferred_shares preferred_stock; pregnancy maternity;
pregnant pregnancy; preliminary prelude; premier chancellor; premise preface precede preceded
preceding; preparation formulation; preparation readiness preparedness; prepare crop cropped;
prepare devil; prepare mount; prepare organize organise devise devised; prepare preparation; prepare
rough; prepare sandwich; prepared inclined disposed; present argue; present award; present
certificate; present deliver; present fee feed fees; present indicate; present mouth; present
nowadays; present pose posing; present presence; present presentation; present represent; present
speak spoke spoken; present stage; present submit submitted submitting; present treat; presentation
demonstration; preserve conserve preserves; preserve resume; president chairman chair; president
presidency; president presidential; presidential presidency; press advocate; press contract compact
compress compressed; press counsel counselling; press crush; press crush jam jams; press pressure;
press pressure insistence; press push; press touch; press urge urge_on urging urging_on; press urge
urging; press weigh; press_agent public_relations_man; press_run print_run; pressure blackmail;
pressure influence; pressure pressing; pressure railroad; pretending simulation; pretty somewhat
fairly reasonably jolly moderately; prevail persist; prevent blank; prevent defend; prevent forbid
forbidden; prevent prevention; previous premature; prey quarry; prey raven; price determine; price
terms damage; price_competition price_war; price_cut price_cutting; price_index price_level;
priceless invaluable; pride congratulate; pride_oneself take_pride taking_pride took_pride; prim_out
prim_up; primary elementary basal elemental; primary_color primary_colour; primary_color_for_light
primary_colour_for_light; primary_solid_solution solid_solution; prime paint; prime peak flower
flush blossom; prime premier; prime prepare; primitive archaic; primitive naive; principal corpus;
print impress; print publish; prior anterior; prior priority; priority precedence; prison_camp
prison_farm work_camp; prison_guard screw; prison_term sentence; prisoner captive; privacy secrecy;
private individual; private intimate; private_security_force security_force; prize booty loot; prize
jimmy lever; prize regard; prize trophy; probably likely; problem trouble; problematic elusive;
procedural adjective; procedure proceed; procedure routine; process action sue sued suing; process
affect; process dose; process handle; process impact; process manage; process procedure; process
summons; process touch; process treat; process work work_on wrought wrought_on; processed refined;
produce bear bare bore born borne; produce birth; produce display; produce exhibit; produce
generate; produce output; produce print; produce proof; produce publish; produce yield; producer
manufacturer; product merchandise ware; product produce; production produce; production product;
productive productivity; professional pro pros; professional_organisation professional_organization;
professional_tennis_player tennis_pro; professor prof; profile pen penned pens; profile visibility;
profit acquire; profit earn; profit realise; profit turn_a_profit; profit_and_loss
profit_and_loss_account; program platform programmes; program programme broadcast programmes;
program schedule programmed programmes programming; program_music programme_music; programme
curriculum syllabus; programmer software_engineer; programming scheduling; programming_error
software_error; progress advance; progress advance progression; progress advance progression
advancement procession; progress advancement; progress develop; progress edge; progress inch;
progressive imperfect; prohibited forbidden taboo; project communicate; project projection; project
task undertaking; promise assure; promise predict anticipate; promise venture; promising hopeful;
promote contribute; promote foster; promote gentle; promote promotion; promote upgrade elevate;
promotion advancement; promotion publicity packaging promo; proof test_copy trial_impression; prop
prop_up shore shore_up; properly appropriately duly; property dimension attribute; property holding
belongings; property_man property_master; prophet oracle; proportion dimension; proportion symmetry;
proposal proposition; propose nominate; prospect outlook expectation; protect assist; protect
defend; protect guard; protect protection; protect protective; protect shield; protect ward;
protection shelter; protest complain; protest objection dissent; protest plain; protest resist
dissent; proud majestic lofty; prove confirm proven; prove demonstrate proven; prove establish
proven; prove inform proven; prove turn_out; provide afford; provide arm armed arms; provide bed
bedding beds; provide bottom; provide bush; provide canal; provide coal; provide costume; provide
dish; provide edge; provide extend; provide feed fed; provide fill; provide fuel; provide gate;
provide glass; provide hat hats; provide heat; provide horse; provide index indices; provide joint;
provide key keys; provide match; provide offer; provide outfit; provide partner; provide patch;
provide provision; provide put_up puts_up; provide railroad; provide serve; provide shelter; provide
staff; provide supply cater supplied supplies; provide supply render furnish furnished supplied
supplies; provide theme; provide ticket; provide tube; provide uniform; provide yield; provider
supplier; provincial peasant; provisional tentative; provoked aggravated; psycho psychotic;
psychology psychological; pub public_house pubs saloon; pub saloon pubs; public_assistance welfare;
public_discussion ventilation; public_violence riot; publication publish; publication publishing;
publisher publishing_company publishing_firm publishing_house; puff gasp; puff_out puff_up; pull
attract; pull commit committed committing; pull drag dragged dragging; pull draw drawn drew; pulse
impulse; punch lick; punch plug plugged; punk tinder; purchase acquire; purchase leverage;
purchase_agreement purchase_contract; pure saturated; pure_absence simple_absence; purple violet;
purpose aim intention intent aims; purpose aim propose purport aimed aiming aims purported; purpose
decide; purpose determination; purpose determine; purpose resolve; purse wrinkle wrinkles; pursue
pursuit; pursue react; pursued chased; pursuit hobby sideline; push bull; push button; push crowd;
push jam jammed jamming jams; push labor labour tug; push praise; push promote advertise; push
strain; push struggle; push thrust; push urge urging; push_aside push_away; push_out thrust_out;
pussy cunt snatch slit; pussy kitty; put apply applied puts putting; put assign puts putting; put
barrel puts putting; put bottle puts putting; put change puts putting; put cock puts putting; put
commit invest committed committing puts putting; put frame couch puts putting; put install installed
installing puts putting; put introduce puts putting; put lay laid laying lays puts putting; put lean
puts putting; put middle puts putting; put move moving puts putting; put park puts putting; put
phrase puts putting; put plant puts putting; put position puts putting; put replace puts putting;
put seat puts putting; put settle puts putting; put shelter puts putting; put space puts putting;
put spend puts putting spent; put throw puts putting threw thrown; put word puts putting; put_back
puts_back replace; put_forward puts_forward state submit; putting_green putting_surface; puzzle
teaser; qualified certified; qualified restricted; qualify characterize characterise characterised
qualified; qualify dispose qualified; qualifying limiting modification; quality caliber calibre;
quality choice prime prize select; quality qualify qualified; quality tone; quarter canton;
quarter_round thumb; quest pursuit; question challenge; question doubt; question inquiry query
interrogation enquiry; question interrogation; question interview; question query; question wonder;
question_sheet test_paper; questioning skeptical doubting; queue queue_up; queue waiting_line; quick
agile; quick flying; quick speedy; quick_study sponge; quickly quick promptly; quickly rapidly;
quiet comfort; quiet gentle; quiet hush; quiet muted subdued; quiet restrained; quiet serenity;
quiet silence; quietly softly; quirky kinky; quit depart quitting; quit resign quitting; quote
citation quotation; quote cite citing; quote repeat; r radius rs; rabbit hare; race campaign racing;
race compete racing; race racial; race racing; race rush racing; race speed rush racing; race travel
racing travelled travelling; race_car racer racing_car; race_driver racer; rachet_up ratchet_down;
racist racism; radical revolutionary; radical ultra extremist; radio communicate; radio
receiving_set wireless; radio wireless; rag torment dun frustrate frustrated frustrating rags; rage
madness fury; raid bust; rail complain; rail rail_in; rail rail_off; rail runway rails; railway
railroad; railway_station train_station; rain rain_down; rain rainfall; rain_forest rainforest;
rain_out wash_out; raise bless; raise boost; raise collect; raise express; raise foster; raise hike;
raise lift; raise lift elevate; raise parent rear nurture; raise shoulder; raise stir invoke arouse
aroused stirred stirring; raised elevated; raising breeding upbringing fostering nurture; raising
nurture; rake crease graze grazing; rake_in shovel_in; rally rebound; rally summon muster; ram jam
jammed jamming jams rams; ramp incline; ran_roughshod ridden_roughshod ride_roughshod
riding_roughshod rode_roughshod run_roughshod runs_roughshod; random_access_memory random_memory;
randy horny aroused; range array; range cast swan drift stray wander roam; range crop browse pasture
graze cropped grazing; range reach; range reach scope orbit compass; range travel travelled
travelling; ranger commando; rank sequence; rank social_station social_status; rank upgrade; ranked
graded; ransom redeem; rant rave; rape raping; raped sacked; rapid speedy; rapid_eye_movement
rapid_eye_movement_sleep; rapid_growth zoom; rarely seldom; rash blizzard; rat bum git crumb crumbs
rats; rate judge; rate pace; rate rating; rate sequence; rate upgrade; rather instead; rather kinda;
rather quite; rather sooner preferably; rating evaluation; rating evaluation valuation;
rating_system scoring_system; ratio proportion; rationalise_away rationalize_away; rattle_down
rattle_off reel_off roll_off spiel_off; raw altogether; raw rude; raw_material staple; ray beam
rays; ray beam shaft rays; ray extend rays; reach achieve; reach achieve accomplish attain; reach
arrive; reach attain; reach breast; reach communicate; reach grasp compass; reach peak; reach
reach_out; reach reaching stretch; reach succeed; reach summit; reaching arrival; react oppose;
reaction react; read feature; read indicate; read mouth; read practice; read promise; read speak
spoke spoken; read strike stricken struck; read talk; read train; reader referee reviewer; reader
subscriber; readily promptly; ready crop cropped; ready devil; ready fix cook prepare; ready mount;
ready prime; real existent; real reality; real tangible; real_estate real_property realty; real_life
real_world; real_stuff real_thing; realise acquire; reality realism; realize appreciate; realize
recognize realise recognise; really actually; really truly; really truly genuinely; rear erect; rear
foster; reason argue; reason conclude; reason defend; reason ground; reason present; reason
understanding intellect; reasonable sane; reasonable sensible; rebel arise arose; rebel insurgent
insurgents; rebel maverick; recall echo; receive acquire; receive fence; receive graduate; receive
reception; receive suffer; received standard; receiver receiving_system; receiver recipient;
recently lately; reception receipt; recess adjourn adjourned; recess inlet; reckless rash;
recognition acknowledgement; recognition identification; recognition realization; recognize recall;
recognize recognise accredit accredited; recognize recognise greet; recognize recognition; recommend
advocate urge urging; recommend commend commended; recommend praise; recommendation passport; record
disc disk discs; record document; record enter; record film; record indicate; record log logged
logging logs; record photograph; record preserve; record register; record save saving; record score;
record strike stricken struck; record tape; record write written wrote; recorder recording_equipment
recording_machine; recorder registrar; recover acquire; recover reclaim; recover regain retrieve;
recovered cured healed; recovery retrieval; recreation diversion; recruit levy; red cherry ruby
scarlet crimson reddish reds; red crimson reds; red_giant red_giant_star; red_light warning_light;
reduce decrease; reduce reduction; reduce replace; reduce substitute; reduce thin; reduced
decreased; reduction decrease; reduction reducing; reel span span_around spin spin_around spun
spun_around; reel stagger staggering; ref referee refs; refer consult referred referring; refer
denote referred referring; refer involve referred referring; refer recall referred referring; refer
regard referred referring; refer submit referred referring submitted submitting; referee umpire;
reference cite citing; reference mention; reference mention citation cite quotation; reference pen
penned pens; reference refer referred referring; refined polished; refining purification; reflect
indicate; reflect muse speculate contemplate ponder; reflect shine; reform reclaim; reform
saw_the_light see_the_light seeing_the_light seen_the_light sees_the_light; reform_school
training_school; refund repay repaid; refund repayment; refurbish renovate refurbished renovated;
refuse garbage scraps; refuse react; refuse reject; refuse reject turn_down; refuse resist defy;
refuse resist reject; regard abstract; regard gaze; regard heed; regard relate; regard treasure;
regardless careless; regardless irrespective; region neighborhood; register patent; register
registration; registered_mail registered_post; registration enrollment; regret rue repent regretted;
regret sorrow rue; regular fixture; regulate baffle baffled; regulation ordinance; rehabilitation
renewal; reign sovereignty; rein rein_in; reinforced strengthened; reject disdain; relation
intercourse; relation relate; relations dealings; relationship relation; relative comparative;
relative proportional; relative relation; relatively comparatively; relax loosen; release bare;
release blow blew blown; release edit; release exhaust eject expel ejected expelled; release
liberation freeing; release loose; reliable authentic; relief backup substitute; relief ease;
relieve alleviate; relieve take_over taking_over took_over; religious religion; religious spiritual;
religious_order sect; religious_text religious_writing; remain persist; remain stay stay_on;
remain_down take_the_count taking_the_count took_the_count; remain_firm stand stood; remainder
remnant; remains stiff corpse; remarkable notable noteworthy; remarkable singular; remember commend
commended; remember recognize; remember think_back thought_back; remember think_of thought_of;
remind inform; remind prompt cue cues; remove absent; remove bench; remove bone; remove delete;
remove dig digging digs dug; remove flesh; remove shed shedding; remove shift; remove take take_away
taking taking_away took took_away; remove weed; removed remote distant; rendering rendition;
renovation overhaul redevelopment; rent hire charter lease hiring; rent lease; rent rip; rent tear
rip tore torn; repair compensate; repair remedy amend; repair resort; repair resort haunt; repair
revive recreate animate renovate animated renovated; repair sole; repeat echo; repeat occur occurred
occurring; repeat recur recurring; repeat repetition; repeated perennial; repeating repetition;
replace convert; replace replacement; replace succeed; replace supervene_upon; replacement alternate
surrogate; replacement replacing; replacement substitute; replay rematch; report account; report
account describe; report announce; report cover; report inform; report study; represent constitute
comprise; represent correspond; represent pose posing; represent representation; represent
representative; represent stand_for stood_for; representative congressman; representative
spokesperson interpreter; reproduce multiply; reproduction replica; reproduction replication;
republic democracy commonwealth; request appeal; request communicate; request invite; request
petition; request quest; require burden; require command; require exact; require requirement;
required mandatory compulsory; rescued reclaimed; research google; research inquiry enquiry;
research investigate; research prospect; research refer referred referring; research search explore;
research_center research_facility; research_project scientific_research; researcher investigator;
resentment bitterness gall; reservation booking; reservation qualification; reserve portion; reserve
substitute; reserve_account reserve_fund; reserves militia; reside shack; residence mansion;
residence residential; resident occupant occupants; resident residence; resign reconcile; resign
vacate vacated; resist withstand; resistance resist; resistant tolerant; resolution resolve;
resolution solving; resolve conclude; resolved solved; resort recur recurring; resort refuge
recourse; resort_hotel spa; resource imagination; respect accept; respect consider; respect esteem;
respect honor honour observe; respect regard; respectable tidy sizable hefty; respond consent;
respond decline; respond marvel; respond react; respond refuse; respondent responder respondents
responders; response reaction; response reception; responsibility duty obligation duties;
responsibility province; responsible responsibility; responsive reactive; rest lie lay lied lies
lying; rest remainder residue residual; rest sleep slept; rest stand stood; rest take_a_breather
taking_a_breather took_a_breather; rest_area rest_stop; restless uneasy; restoration renovation;
restore reinstate reinstated; restore restoration; restraint constraint constraints; restrict curb;
restriction confinement; restriction limitation; result answer solution solvent; result ensue ensued
ensuing; result follow; result outcome termination; result produce; result prove proven; resume
restart; resume sum_up summarize sums_up; resume summarize summarized; retard slow slow_down;
rethink second_thought; retire adjourn adjourned; retire withdraw withdrawn withdrew;
retirement_account retirement_plan retirement_program retirement_savings_account
retirement_savings_plan; retirement_benefit retirement_check retirement_fund; retirement_community
retirement_complex; retreat retire withdraw withdrawn withdrew; return homecoming; return recall;
return recover; return refer referred referring; return restoration; return reverse; return revert;
return revert turn_back; return travel travelled travelling; reuse recycle; rev rev_up; rev rpm;
rev_up step_up; reveal discover expose disclose uncover; reveal unveil unveiled; revenge
retaliation; revenue gross receipts; revenue tax_income taxation; revenue taxation; reverend
sublime; reversal turn_around; reversal turnaround; reverse inverse; reverse invert inverted;
reverse overthrow override overturn overturned; reverse_split reverse_stock_split split_down;
reversed converse; review critique; review examine; review judge; review refresh; review retrospect;
review survey; revision alteration; revision revise; revision rewrite; revival resurgence; revolt
disgust; revolt disgust sicken sickening; revolution revolutionary; revolution rotation; reward
reinforce; reward repay repaid; reward wages; rice_beer sake; rich productive fertile; rick pile;
rick wound; rick wrench; ridden_away ridden_off ride_away ride_off riding_away riding_off rode_away
rode_off; ridden_the_bench ride_the_bench riding_the_bench rode_the_bench warm_the_bench; ride bike
biking ridden riding rode; ride boat ridden riding rode; ride bus buses ridden riding rode; ride
rally cod bait tease rag rags ridden riding rode; ride riding ridden rode; ride taxi ridden riding
rode; ride tool ridden riding rode; ridiculous absurd idiotic ludicrous; ridiculous ludicrous;
ridiculous silly pathetic; rig manipulate rigged rigging; right change; right correct; right correct
compensate; right flop; right properly decent; right_stage stage_right; rights_issue
rights_offering; rigorous stringent; ring border skirt surround rang; ring echo rang; ring halo;
ring hoop; ring_dance round_dance; ringing resonance; rinse rinse_off; rip snap ripped ripping
snapped snapping; rip_up shred tear_up tore_up torn_up; rise arise arose risen rising rose; rise
ascent ascending risen rose; rise climb risen rising rose; rise heighten heightened risen rising
rose; rise lift arise arose risen rising rose; rise mount climb wax risen rising rose; rise mount
risen rising rose; rise raise upgrade climb ascent risen rose; rise rear risen rising rose; rise
rising ascent ascension risen rose; rise rising risen rose; rise rocket risen rising rose; rise
tower risen rising rose; rising emerging; rising rebellion uprising revolt; rising uphill; risk
adventure; risk attempt; risk danger peril; risk essay; risk hazard jeopardy peril; risk seek
sought; risk stake; risky hazardous; risky speculative; ritual rite; road route; robbery looting;
rock shake sway shaken shook; rock stone; rock sway; rock_and_roll rock_music; rock_band rock_group;
rocky stony; rod perch rods; roll bowl; roll roll_out; roll roller rolling_wave; roll roster; roll
wheel; romance butterfly mash flirt butterflies; romantic romance; roof ceiling; rookie cub cubs;
room board; rooms suite; root settle; root settle settle_down steady_down take_root taking_root
took_root; root stem; rope leash; rope roach; rot bunk; rotary roundabout; rotary roundabout
traffic_circle; rotate revolve revolves revolving; rough approximate; rough rocky; rough rough_in
rough_out; round beat beaten; round circular; round cycle rhythm; round polish; round round_down;
round round_off; round shape; round travel travelled travelling; round_dance round_dancing; rout_out
rout_up; rover wanderer wanderers; row_house town_house; royal purple imperial majestic regal;
royal_family royal_house royal_line royalty; rub hitch; rub_along scrape_along scrape_by
scratch_along squeak_by squeeze_by; rub_down rub_off; ruby crimson; ruin smash bankrupt; ruined sunk
undone; ruining wrecking; rule decide; rule decree; rule determine; rule govern; rule principle;
rule regulation; rule reign dominate prevail; rule ruling; rule throne; rule_in rule_out; ruling
reigning; run become became ran running runs; run campaign ran running runs; run clip clipped ran
running runs; run course flow ran running runs; run direct ran running runs; run escape bunk lam ran
running runs; run function ran running runs; run hurry ran running runs; run jet jets ran running
runs; run leave left ran running runs; run move moving ran running runs; run operate ran running
runs; run pour ran running runs; run process ran running runs; run race racing ran running runs; run
range ran running runs; run ray ran rays running runs; run serve ran running runs; run service ran
running runs; run speed ran running runs; run streak ran runs; run tally ran runs; run tend lean
incline inclined ran running runs; run travel ran running runs travelled travelling; run treat ran
running runs; run trial ran runs; runoff overflow; rush hurry; rush hurry rushing haste; rush surge;
rush_away rush_off; rustic hick hicks; ruth pity; sack poke; sacrifice forfeit; sadness sorrow; safe
condom; safeguard precaution; safety guard; safety refuge; safety_catch safety_lock; safety_island
safety_zone traffic_island; said aforementioned; sail sweep swept; sail voyage navigate; sailing
soaring glide; sale sales_event; sales_department sales_division sales_force; sales_rep
sales_representative; sally_forth sally_out; salt_flat salt_plain; salt_mine treadmill; salvation
redemption; sanctioned canonical; sanctioned ratified; sand guts backbone grit; sand smooth;
sapphire azure; sat sat_around sit sit_around sits sits_around; sat sat_down sit sit_down sits
sits_down; sat_back sat_by sit_back sit_by sits_back sits_by; sat_back sit_back sits_back
take_it_easy taking_it_easy took_it_easy; sat_down seat sit_down sits_down; sat_up sit_up sits_up
stay_up; satisfy fulfill fulfil fulfilled fulfilling satisfied; satisfying cheering comforting;
savage barbarian barbarians; savage feral; savage furious fierce; save deliver saving; save enter
saving; save husband saving; save preserve saving; save prevent saving; save relieve salvage saving;
save rescue saving; save savings saving; saved protected; saving preservation; saving rescue;
savings_account_trust savings_bank_trust trust_account; savings_and_loan
savings_and_loan_association; savior saviour; saw cut cuts cutting; saw_logs saw_wood; say accent
said saying says; say add added adding adds said saying says; say allege alleged alleges alleging
said saying says; say announce said saying says; say answer said saying says; say call said saying
says; say command said saying says; say direct said saying says; say explain said saying says; say
express said saying says; say feature said saying says; say give gave given giving said saying says;
say maintain said saying says; say mention said saying says; say note noting said saying says; say
present said saying says; say pronounce articulate said saying says; say read said saying says; say
reply replied said saying says; say request said saying says; say require said saying says; say
respond said saying says; say saying said says; say state tell said saying says told; say stress
said saying says; say sum said saying says summed sums; say suppose said saying says; say tell order
said saying says told; say voice said saying says; saying expression; scale measure; scale pattern;
scaling grading; scan rake scanned scanning; scandal outrage; scar scrape; scare dash daunt
daunting; scare fright frighten frightened frightening; scared frightened; scary chilling; scatter
disperse; scattering sprinkle; scent perfume; scent perfume fragrance; schedule agenda; schedule
calendar; schedule programme; scheme dodge dodging; scheme intrigue; scholar learner; school polish;
school train educate cultivate; school_newspaper school_paper; school_ship training_ship; science
scientist; science skill; scope telescope; score ace aces; score advance; score eagle; score enter;
score par; scoring marking grading; scotch economical; scout lookout sentinel; scramble
threw_together throw_together; scrape scrape_up scratch; scrape scratch scratch_up; scratch dent
prick slit; scratch rub itch rubbed rubbing; scratch rub rubbed rubbing; scratch scrape; scratching
scrape scraping; scream yell; screaming hilarious; screen blind; screen examine; screen riddle;
screen screen_out sort; screen_off separate_off; screw cheat shaft jockey; scroll coil curl; scrub
scrub_up; sculptor carver; sculpture carving; sea ocean seas; sea_island_cotton tree_cotton;
sea_lane ship_route trade_route; seal seal_off; sear singe sears singing; search divine; search
examine; search fish; search google; search hunting; search investigate; search nose; search
prospect; search pursue; search seek sought; season flavor flavour; season harden; season moderate
temper; season salt; season sauce; season time_of_year; seat invest; seat lay laid laying lays;
second_joint thigh; second_power square; secondary petty; secondary_cell storage_cell; secret
mystery; secret underground undercover; secretary repository; secretary writing_table; section
segment; section subdivision; sector sphere; secular temporal worldly; secure brad; secure button;
secure cable; secure copyright; secure deposit; secure hang hung; secure hook; secure lock; secure
obtain; secure patent; secure pin pinned pins; secure plug plugged; secure tie tied ties tying;
security certificate; security protection; security secure; security_measure security_system; sedan
saloon; see abstract saw seeing seen sees; see appreciate saw seeing seen sees; see believe saw
seeing seen sees; see call saw seeing seen sees; see card saw seeing seen sees; see care caring saw
seeing seen sees; see check ensure assure insure ascertain saw seeing seen sees; see cross saw
seeing seen sees; see discover saw seeing seen sees; see experience saw seeing seen sees; see favor
saw seeing seen sees; see find found saw seeing seen sees; see find witness found saw seeing seen
sees; see hear learn discover heard learnt saw seeing seen sees; see hold held saw seeing seen sees;
see identify identified saw seeing seen sees; see imagine saw seeing seen sees; see include saw
seeing seen sees; see learn ascertain learnt saw seeing seen sees; see look attend saw seeing seen
sees; see meet encounter met saw seeing seen sees; see minister saw seeing seen sees; see picture
figure image fancy envision envisioned saw seeing seen sees; see prize saw seeing seen sees; see
receive saw seeing seen sees; see respect saw seeing seen sees; see seeing saw seen sees; see tend
saw seeing seen sees; see think saw seeing seen sees thought; see tour saw seeing seen sees; see
treasure saw seeing seen sees; see understand realize realise saw seeing seen sees understood; see
value saw seeing seen sees; see view consider regard reckon saw seeing seen sees; see visit saw
seeing seen sees; see watch saw seeing seen sees; see watch view saw seeing seen sees; seed sow;
seek adventure sought; seek divine sought; seek pursue sought; seek quest sought; seeking quest;
seem appear; seem rise risen rising rose; seem shine; seize attach confiscate confiscated; seizing
taking_hold; select adopt; selection select; selection survival; self ego selves; sell auction sold;
sell exchange sold; sell realise sold; sell retail sold; sell_out sell_up sold_out sold_up; seller
vendor marketer marketers; selling marketing; semi rig; semi semifinal semifinals; senate_campaign
senate_race; send cast sent; send commit committed committing sent; send direct sent; send mail
sent; send refer referred referring sent; send route sent; send send_out sent sent_out; send ship
transport sent shipped shipping; send throw sent threw thrown; send transfer sent transferred
transferring; senior elder; sensation sense_experience sense_impression; sense discover; sense
notice; sense sensitive; sense smell; sense smell smell_out; sense_of_duty sense_of_shame; sensitive
sensible; sensitive tender sore; sensor detector; sensory receptive; sensory sensational; sentence
conviction; sentence doom condemn; sentence_structure syntax; separate contrast; separate divide;
separate filter; separate identify identified; separate refer referred referring; separate reprint;
separate separation; separate snap snapped snapping; separate split divide splitting; separate tear
tore torn; separated detached; separated isolated detached; separated spaced; separately
individually; separation breakup; separation interval; sequel continuation; sequence succession;
serial consecutive successive sequential; serious dangerous grave; seriously badly severely;
seriousness sincerity; serve aid aided aiding aids; serve assist; serve attend assist; serve
deliver; serve dish; serve function; serve operate; serve represent; serve serve_well; serve supply
supplied supplies; serve swear_out swore_out sworn_out; serve wash; server waiter; service function;
service operate; service serve; service tune tuning; service_agency service_bureau service_firm;
service_charge service_fee; service_door service_entrance; service_of_process serving; set barrel
sets setting; set bottle sets setting; set change sets setting; set choose chose chosen sets
setting; set cock sets setting; set crop cropped sets setting; set define sets setting; set
determine sets setting; set establish sets setting; set fit fits sets; set fix limit determine
define specify sets setting specified; set fixed sets; set format formatting sets setting; set
identify identified sets setting; set install installed installing sets setting; set introduce sets
setting; set laid sets; set lay laid laying lays sets setting; set lean sets setting; set localize
localized sets setting; set located placed situated sets; set middle sets setting; set mount sets
setting; set move moving sets setting; set park sets setting; set plant sets setting; set position
sets setting; set present sets setting; set price sets setting; set prime sets setting; set ready
prepare sets setting; set replace sets setting; set seat sets setting; set select sets setting; set
settle sets setting; set space sets setting; set stage sets setting; set tax sets setting taxed
taxes taxing; set throw sets setting threw thrown; set value sets setting; set_ablaze set_afire
set_aflame set_on_fire sets_ablaze sets_afire sets_aflame sets_on_fire; set_aside sets_aside
suspend; set_down sets_down write_down wrote_down; set_gun spring_gun; setting context circumstance;
setting scope; settle compromise; settle locate; settle reconcile; settle resolve; settle
settle_down; settle sink sank sunk; settle square_off; settlement colonization; settlement colony;
settlement settle; settlement small_town village; setup apparatus; seven vii; several various
respective; severe spartan; severe stark stern; severity hardship; sew sew_together sewing
sewing_together stitch; sex excite sexes; sex gender sexuality sexes; sex separate sexes; sex sexes
sexual_activity sexual_practice; sex sexual sexes; sex sexy sexes; sex_crime sexual_abuse
sexual_assault; shade shade_off shadow; shades sunglasses; shadow dwarf; shadow phantom; shadow
shade; shadow_play shadow_show; shake agitate agitated shaken shook; shake handshake shaken; shake
stir stimulate excite shaken shook stirred stirring; shaking vibration; sham simulate; shame
disgrace; shame pity; shameful disgraceful; shanghai impress; shape dish; shape embodiment; shape
layer; shaped wrought; share acquire; share apply applied; share contribution; share pool; share
portion parcel; shared divided; sharing communion; sharp abrupt; sharp crisp; sharp keen acute
piercing penetrating; sharp tart; sharply aggressively; shaving grazing; shear fleece; shed pour
shedding; shed spill shedding; sheer transparent; shelf ledge; shell blast; shell shield; shelter
harbor; shield harbor harbour; shift displacement; shift stir agitate agitated stirred stirring;
shift switching; shift transformation; shine beam; shine beam glow; shine glitter; shining shiny
glossy; shiny glazed; ship embark shipped shipping; ship hire hiring shipped shipping; ship_building
shipbuilding; shit bullshit crap bull; shit crap dirt poop shite; shit crap stool shitting; shit
dump; shit inform shitting; shit jack squat; shit shop grass rat betray denounce denounced rats
shitting shopping; shitty rotten crappy lousy; shock outrage offend appall appalling; shock_therapy
shock_treatment; shocking shameful disgraceful; shoo_away shoo_off; shoot shot; shooting_gallery
shooting_range; shop browse shopping; shop frequent sponsor shopping; shop obtain shopping; shop
workshop; shore prop; short con; short create; short dead suddenly abruptly; short inadequate;
short_pants shorts trunks; short_sale short_selling; shortage famine; shortly briefly; shorts
drawers boxers; shorts trunks; shot shooting; shot stroke; shoulder_board shoulder_mark; shouted
yelled; shouting cheering; shove_along shove_off; show accent shown; show appear shown; show confirm
shown; show demonstrate shown; show display shown; show evidence prove testify proven shown
testified; show evidence shown; show exhibit shown; show express shown; show indicate shown; show
inform shown; show phrase shown; show picture depict shown; show point indicate designate shown;
show present demonstrate exhibit demo shown; show present shown; show prove establish demonstrate
proven shown; show prove proven shown; show read record register shown; show read shown; show record
shown; show reflect shown; show reveal shown; show show_up; show smile shown; show stress shown;
show strike shown stricken struck; show suggest shown; show support shown; show word shown;
show_bill show_card; show_window showcase; shower cascade; shower lavish; shower shower_down; shower
spray; showing display exhibit; showing screening viewing; shrink funk cringe; shrink psychiatrist;
shrink shrivel_up; shut exclude shutting; shut seal shutting; shy unsure; si te ti; sick cat chuck
purge vomit cats; sick disgusted; sick ill; sickness nausea; side array; side_chair straight_chair;
side_door side_entrance; sidewalk pavement; sight aim aimed aiming aims; sight discover; sight spy
spies spying; sight vision visual_sense; sight_bill sight_draft; sign contract; sign initial; sign
ratify ratified; sign signature; sign subscribe; sign write written wrote; sign_away sign_over;
sign_language signing; signal communicate signalling; signal flag flagged signalling; signal_box
signal_tower; signal_fire signal_light; signature theme_song; significance import implication;
significant meaning pregnant; significant significance; significant substantial; significantly
importantly; silence secrecy; silence silent; silent mum mums; silent_movie silent_picture;
silent_partner sleeping_partner; silly dizzy; silly goofy; silver fluent; silver plate; similarly
likewise; simple elementary; simple mere; simply merely; simply plainly; simultaneous concurrent;
sin boob sins; sin breach sins; sincere earnest solemn; sing belt sang singing sung; sing whistle
sang singing sung; singe swinge singing swinging; singer vocalist; single hit hits hitting; single
individual; single unmarried; single_crochet single_stitch; sink lapse sank sunk; sit ride ridden
riding rode sat sits sitting; sitcom situation_comedy; site send sent; site situation; site station;
site website; sitting posing; sitting seated; sitting session; situation state_of_affairs; six vi;
sixteen xvi; size coat; size separate; size sort; size surface; size_up take_stock taking_stock
took_stock; sketch outline; skill acquisition accomplishment; skin bark skinned; skin climb skinned;
skin hide hidden; skin peel skinned; skin scrape skinned; skin struggle shin scramble skinned; skin
wound skinned; skin_care skincare; skip omission; skip_town take_a_powder taking_a_powder
took_a_powder; sky pitch flip toss flipped flipping; slack lax; slack slack_up; slack slow slow_down
slow_up; slack slump; slam slam_dance; slam sweep; slap smack; slash thrash_about thresh_about toss;
slaughter butcher; slaughter whipping; slavery bondage; sleek_down slick slick_down; sleep nap;
sleep_in sleep_late slept_in slept_late; sleep_over slept_over stay_over; sleeping dormant; slice
fade; slice slash; slice slice_up; slice slit; slice_into slice_through; slick glossy; slick sleek;
slick_up smarten_up spiff_up spruce spruce_up; slick_up smarten_up spruce spruce_up; slide slip slew
slid slipped slipping; slide_down slump; slight fragile; slight slim slender; slightly somewhat;
slim slender; slip_away sneak_away sneak_off sneak_out steal_away stole_away stolen_away; slip_up
stumble; slope gradient; slope incline; slosh_around slush_around; slow decrease; slow delay; slow
dumb dense; slow retard; slow slack; slow slow_up; smack peck; small_beer trivia; small_cap
small_capital; smart bite bit biting bitten; smart bright; smart burn burnt; smart chic; smart
hunger; smart wise; smart_set society; smash dash; smashing shattering; smear slander; smell odor;
smell scent odor; smell smack; smell_up stink_out stink_up; smile beam; smile smiling grin; smoke
fume fumes; smoke_bush smoke_tree; smoker smoking_car; smooth bland; smooth fluid fluent; smooth
polish; smooth smooth_out; smoother sander sanders; snake curve; snake serpent; snatch kidnap abduct
abducted kidnapped kidnapping; snatch snatch_up; sneak canary sneaker sneakers; sneak stalker; snow
coke; soak intoxicate intoxicated; soak pawn; soar soar_up soar_upwards surge zoom; sober sober_up;
social mixer; social societal; social_organisation social_organization social_structure
social_system; social_service welfare_work; social_worker welfare_worker; soft delicate; soft_spot
weak_part weak_spot; software package; software_package software_product; soil dirt; soil dirt
grease stain filth grime grimes; soil mud; solar_battery solar_panel; solar_energy solar_power; sole
lone solitary; solo pilot; solution solve; solve lick; solve resolve; someone person individual soul
somebody mortal; song vocal; soon shortly presently; sop_up suck_in; sorrow grieve; sorry gloomy;
sorry sad; sort choose chose chosen; sort refer referred referring; sort screen; sort select; sorted
grouped; soul psyche; sound appear; sound audio; sound bang; sound boom; sound bubble; sound click;
sound crack; sound drum; sound healthy intelligent; sound noise; sound pink; sound rap; sound ring
rang; sound seem; sound speak spoke spoken; sound trump; sound tweet; sound voice; sound_off
speak_out speak_up spoke_out spoke_up spoken_out spoken_up; sound_off stricken_up strike_up
struck_up; source beginning origin root; source document; source informant; source obtain; source
seed germ germs; sovereign monarch; sow sow_in; space infinite; space lay laid laying lays; space
position; space_platform space_station; space_vehicle spacecraft; spare trim; spark sparkle; spat
spat_out spit spit_out; speak address spoke spoken; speak bay bays spoke spoken; speak begin began
beginning begun spoke spoken; speak communicate spoke spoken; speak deliver spoke spoken; speak
proceed spoke spoken; speak sing sang singing spoke spoken sung; speak snap snapped snapping spoke
spoken; speak speech spoke spoken; speak tone spoke spoken; speaking speech_production; spear
spear_up; special particular exceptional; special particular peculiar; specialty specialization;
specific particular; specification spec; specify specialise specialize specialised specialized
specializes specializing specified; speculation conjecture; speculation meditation; speed
accelerate; speed fleet; speed hurry zip; speed travel travelled travelling; speed velocity; spell
charm; spell import; spell patch; spell trance; spend afford spent; spend holiday spent; spend
invest spent; spend serve spent; spend soldier spent; spend vacation spent; spend weekend spent;
spend winter spent; spending expenditure outgo; spent exhausted; spice spice_up; spider wanderer
wanderers; spike lace fortify fortified; spike spike_out; spill_out spill_over; spin reel span
spinning spun; spin twist twisting span spun; spine backbone; spine spur; spine sticker thorn;
spiral coil; spirit intent purport; spirit spirit_up; spirit spiritual; spirit_away spirit_off;
spirits liquor booze; spiritual spectral; spiritual_world unseen; spit saliva; spit sprinkle spat
spitting; spite venom malice; splash dab; splash sprinkle; split burst splitting; split disconnected
fragmented; split tear splitting tore torn; split_up stock_split; splitting ripping; spoil fumble;
spoil itch; spoiler raider; sponge parasite; sponge_down sponge_off; sponsor presenter; sport
athletics; sport_car sports_car; sporting betting; spot recognize recognise distinguish spotted
spotting; spot sight spotted spotting; spot smear; spot spy spies spotted spotting spying; spotlight
glare; spread bare; spread broadcast distribute disperse circulate circulated circulating; spread
circulate circulated circulating; spread dispersed; spread distribute; spread extend; spread gap
gaps; spread podcast; spread ranch; spread scatter; spread_out string_out strung_out; spreading
airing; spree fling; spring bound bounce rebound sprung; spring burst sprung; spring fountain;
spring hop hopped hopping hops sprung; spring jump bound leap sprung; spring_balance spring_scale;
spring_chicken young_person youth; spy snoop spies spying; square shape; square square_up; square
substantial satisfying hearty; square_dance square_dancing; squat chunky; squeak_by squeak_through;
squeeze rack; stab jab stabbed stabbing; stab poke jab poking stabbed stabbing; stable shelter;
stable stability; stable stalls; stable_gear tack; stadium arena; staff faculty; staff serve; staff
supply supplied supplies; stage arrange; stage phase; stain stigma; stalk stalking still_hunt;
stamina staying_power toughness; stamina toughness; stamp postage; stamp stereotype; stamp stump;
stance posture; stand allow stood; stand array stood; stand bear suffer stomach tolerate endure
brook digest abide bare bore born borne stood; stand judge stood; stand pedestal; stand permit
permitted permitting stood; stand remain stood; stand resist stood; stand standard stood; stand_back
stay_away stood_back; stand_by stick_about stick_around stood_by stuck_about stuck_around; stand_in
stood_in sub subs substitute; standard criterion; standard_operating_procedure standard_procedure
standing_operating_procedure; standpoint viewpoint; star champion genius ace wizard sensation
superstar adept aces; star feature starred starring; star leading starring stellar prima; star
perform starred starring; star principal; stare gaze; stark blunt; start begin began beginning
begun; start begin commence began beginning begun; start commence; start create; start dawn; start
initiate originate; start jump startle; start jump startle startled startling; start leave left;
start move moving; start open; start shy; start start_up; starter freshman newcomer entrant entrants
freshmen; starter starting_motor; startup inauguration; starving starvation; state add added adding
adds; state announce; state answer; state country nation commonwealth; state explain; state express;
state give gave given giving; state mention; state note noting; state present; state province; state
reply replied; state respond; state statement; state submit submitted submitting; state suggest;
state sum summed sums; stated declared; statement argument; status condition; stay abide; stay delay
detain detained; stay remain; stay rest remain; stay stand stood; stay stay_put stick stick_around
stuck stuck_around; stay stick stuck; stay_together stick_together stuck_together; steady brace
stabilize; steady steadily; steady sweetheart sweetie; steal stole stolen; stealing stealth;
stealing theft; steam steam_clean; steam_bath steam_room; steel nerve; steel sword blade;
steel_factory steel_mill steel_plant; steep immerse immersed; steep infuse infused; steep
outrageous; steer bullock; stem halt; stem stalk; step abuse stepped stepping; step measure; step
pace stride footstep footsteps; step stair stairs; step travel stepped stepping travelled
travelling; step tread stepped stepping; step_down weaken; step_in substitute; step_on tread_on;
steps stairs; stern grim relentless; stern poop; stew grudge; stick adhere stuck; stick bond bind
adhere bound stuck; stick deposit lodge wedge stuck; stick fix stuck; stick secure stuck; stick_to
stick_with stuck_to stuck_with; sticker dagger; sticking projected relieved projecting; still
comfort; still ease relieve; still gentle; still however nevertheless nonetheless notwithstanding;
still hush; still quiet calm; still silence hush; still silent; still static; stimulate excite;
stimulate induce; sting prick; stir hustle fuss; stir splash; stir stimulate excite stirred
stirring; stirred stimulated aroused; stitch sew sewing; stock inventory; stock outfit; stock tired
commonplace; stock_exchange stock_market; stock_index stock_market_index; stomach belly abdomen;
stomach permit permitted permitting; stomach tummy; stomach_upset upset_stomach; stone gem gems;
stone pit pits; stone remove; stop block halt stopped stopping; stop break discontinue broke broken
discontinued stopped stopping; stop cheese stopped stopping; stop defend stopped stopping; stop drop
dropped dropping stopped stopping; stop halt; stop halt stopped stopping; stop prevent stopped
stopping; stop quit cease discontinue discontinued quitting stopped stopping; stop stop_over; store
bin bins; store bottle; store collect; store fund; store garage; store memory; store shop; store
storage; store storage depot; store tank; storm rage ramp raging; storm tempest; storm_center
storm_centre; story floor storey; story history account chronicle; story narrative tale narration;
straight consecutive; straight direct directly; straight directly flat; straight heterosexual;
strain strive; strain tense; strain tense tense_up; strand maroon; strange unusual; strangely oddly;
strategy scheme; strategy strategic; straw stalk; stray wander; stream pour; stream pour swarm;
stream well_out; strength posture; strength specialty; strengthen fortify fortified; strengthen tone
tone_up; stress accent; stress accent emphasize; stress emphasis accent; stress express; stress
strain; stress tension; stressed distressed; stretch elongate elongated; stretch stretch_along;
stretch stretch_out; stretch stretch_out unfold; stretch unfold; stricken afflicted; stricken strike
struck walk_out; strict rigid; strict rigorous; strictly purely; strike affect stricken struck;
strike butt stricken struck; strike knock stricken struck; strike pat pats stricken struck; strike
protest stricken struck; strike rap stricken struck; strike stroke stricken struck; strike tap rap
stricken taps; strike tap stricken struck tapped tapping taps; striker hitter; string string_along
strung strung_along; string string_up strung strung_up; string_of_words word_string; string_section
strings; strip bare stripped stripping; strip deprive deprived stripped stripping; strip peel
stripped stripping; strip rifle loot stripped stripping; strip_mine surface_mine; strive endeavor
endeavour; stroke lap laps; strong potent; strong stiff potent; struck stricken; struggle climb;
struggle essay; struggle seek sought; student pupil; student scholar; study bone studied; study
compare studied; study con studied; study consider studied; study contemplate studied; study examine
analyze analyse studied; study field subject discipline; study follow studied; study investigate
studied; study learn learnt studied; study minor studied; study practice studied; study reflect
studied; study review studied; study screen studied; study student studied; study survey; study
survey studied; study trace studied; study train studied; study view studied; stuff binge gorge;
stuff material; stuff push; stuff squeeze thrust shove; stumble stagger; stunning sensational
arresting; stupid stunned; stupidity folly; style create; style title; style trend vogue;
style_of_architecture type_of_architecture; stylish fashionable; sub bomber submarine wedge torpedo
grinder subs; sub submarine subs; sub substitute subs; subject affect; subject capable; subject
impact; subject submit submitted submitting; subject theme topic; subject touch; submit relegate
relegated submitted submitting; subordinate subdue subdued; subscribe pledge; subscribe
subscribe_to; subsidiary auxiliary supplemental supplementary; subsidiary subordinate; substantial
substance; substantial substantive; subtle elusive; success winner; successor heir; suck absorb;
suck suck_in; suck sucking suction; suffer collapse; suffer decline; suffer endure; suffer permit
permitted permitting; suffer sustain; suffering agony; suffering miserable wretched; suffering woe
woes; sugar bread scratch dough lettuce cabbage loot kale; sugar carbohydrate carbohydrates; suggest
advance; suggest advise propose; suggest advocate; suggest express; suggest hint; suggest intimate;
suggest recommend; suggest submit submitted submitting; suggest suggestion; suggest urge urging;
suggestion prompting; suggestion proposition; suggestion trace hint; suit fill; suitable suited;
suitable worthy desirable; sum sum_up summarize sums sums_up; sum summarize summarized summed sums;
summary compact; summer pass; summer spend spent; sun lie lay lied lies lying suns; sun sunshine
sunlight suns; sunshine cheer; super crack ace tops aces; super extremely exceedingly; super
superintendent; supernatural occult; supervision oversight supervising; supplement accessory;
supplemental supplementary; supply afford supplied supplies; supply arm armed arms supplied
supplies; supply bush supplied supplies; supply canal supplied supplies; supply coal supplied
supplies; supply costume supplied supplies; supply dish supplied supplies; supply edge supplied
supplies; supply extend supplied supplies; supply feed fed supplied supplies; supply fill supplied
supplies; supply fuel supplied supplies; supply gate supplied supplies; supply hat hats supplied
supplies; supply horse supplied supplies; supply index indices supplied supplies; supply joint
supplied supplies; supply outfit supplied supplies; supply patch supplied supplies; supply provision
supplied supplies; supply provision supplying supplies; supply railroad supplied supplies; supply
shelter supplied supplies; supply theme supplied supplies; supply ticket supplied supplies; supply
tube supplied supplies; supply uniform supplied supplies; supply yield supplied supplies;
supply_line supply_route; support advance; support agree; support aid aided aiding aids; support
assist; support carry carried; support champion; support confirm affirm affirmed; support
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
assert affirm affirmed swore sworn verified; sweat stew; sweater jumper; sweep broom swept;
sweep_away sweep_off swept_away swept_off; sweet dessert; sweet_orange sweet_orange_tree; swell
swell_up swollen swollen_up; swell swollen well_up; swim drown swam swimming; swim float swam
swimming; swimming liquid; swimming_bath swimming_pool; swing dangle dangling swung; swing sway
swung; swing swing_out swung swung_out; swing swing_over swung swung_over; swing_about swing_around
swung_about swung_around turn_around; swinging tripping; switch replacement substitution; switch
reverse; switch shift; switch_off turn_off; switch_on turn_on; sword_dance sword_dancing; sworn
pledged; synthesis deduction; system organization organisation arrangement; system scheme;
system_program systems_program systems_software; t tonne tonnes ts; table delay; table mesa; table
postpone defer shelve deferred shelves; tablet pad pads; tablet pill; tack wear_round wore_round
worn_round; tack weather_sheet; tackle harness; tackle rigging; tackle undertake undertaken
undertook; tactics tactic maneuver; tag rag shred rags tags; tail pursue; tail quest; tailor orient;
tailor sew sewing; take accept admit admitted admitting taken taking took; take accept taken taking
took; take acquire taken taking took; take act acted acts taken taking took; take adopt taken taking
took; take apply applied taken taking took; take assume adopt acquire taken taking took; take assume
taken taking took; take bear bare bore born borne taken taking took; take become became taken taking
took; take bone taken taking took; take bring convey brought taken taking took; take carry carried
taken taking took; take change taken taking took; take channel taken taking took; take choose select
chose chosen taken taking took; take claim exact taken taking took; take clean taken taking took;
take collect taken taking took; take consume taken taking took; take cost taken taking took; take
deal consider dealt taken taking took; take decide taken taking took; take delete taken taking took;
take demand taken taking took; take determine taken taking took; take dig digging digs dug taken
taking took; take direct taken taking took; take draw drawn drew taken taking took; take drink drank
drunk taken taking took; take eat ate eaten eating eats taken taking took; take enter taken taking
took; take exact taken taking took; take experience taken taking took; take feed fed taken taking
took; take fill taken taking took; take find found taken taking took; take fix taken taking took;
take follow taken taking took; take free taken taking took; take grab grabbed grabbing taken taking
took; take hand taken taking took; take head taken taking took; take involve taken taking took; take
lead direct guide conduct led taken taking took; take level taken taking took; take move moving
taken taking took; take obtain taken taking took; take occupy occupied taken taking took; take panel
taken taking took; take pick taken taking took; take pocket taken taking took; take point taken
taking took; take position taken taking took; take practice taken taking took; take read study learn
learnt studied taken taking took; take read taken taking took; take receive taken taking took; take
record taken taking took; take remove taken taking took; take require taken taking took; take rescue
taken taking took; take return taken taking took; take rifle taken taking took; take sample taken
taking took; take set sets setting taken taking took; take shed shedding taken taking took; take
sight taken taking took; take sort taken taking took; take stone taken taking took; take strip
stripped stripping taken taking took; take taking taken took; take target taken taking took; take
taste taken taking took; take throw taken taking threw thrown took; take train direct aim aimed
aiming aims taken taking took; take train taken taking took; take transport taken taking took; take
tube taken taking took; take use taken taking took used uses using; take vote taken taking took
voting; take weed taken taking took; take welcome taken taking took; take yield proceeds taken;
take_away take_out taking_away taking_out took_away took_out; take_charge take_control take_hold
taking_charge taking_control taking_hold took_charge took_control took_hold; take_in_charge
taking_in_charge took_in_charge undertake undertook; take_stage take_the_stage taking_stage
taking_the_stage took_stage took_the_stage; taken interpreted; taking winning; talented gifted; talk
bay bays; talk begin began beginning begun; talk communicate; talk continue; talk deliver; talk
lecture; talk present; talk proceed; talk sing peach sang singing sung; talk sing sang singing sung;
talk snap snapped snapping; talk speak mouth utter spoke spoken; talk speak spoke spoken; talk
spill; talk tone; talk_about talk_of; talks dialogue negotiation; tall marvelous marvellous
improbable; tame cultivate; tame meek; tame reclaim; tame subdue subdued; tank_driver tanker; tanker
oiler oilers; tap bug intercept bugs tapped tapping taps; tap exploit tapped tapping taps; tap pat
rap pats taps; tape_drive tape_transport; tar mariner mariners; target aim aimed aiming aims; target
prey quarry; task strain; taste appreciation; taste preference; taste smack; tax assess taxed taxes
taxing; tax determine taxed taxes taxing; tax task taxed taxes taxing; tax taxation taxes;
tax_benefit tax_break; tax_policy tax_program; taxi cab; tea_service tea_set; teach inform taught;
teach lecture taught; teach reward taught; teacher instructor; teaching commandment commandments;
teaching instruction; team group; team squad; team team_up; tear bout bust binge tore torn; tear rip
ripped ripping tore torn; tear snap bust snapped snapping tore torn; tear_away tear_off tore_away
tore_off torn_away torn_off; tearing watering; tease flirt; tease loosen; tech technical_school;
technical mechanical; technical proficient; technical technique; technical technological; technique
proficiency; technology engineering; tee tee_up tees tees_up; teen teenage adolescent; teen teenager
adolescent; telecom telecommunication telecommunications; telephone_line telephone_wire;
television_equipment video_equipment; television_monitor tv_monitor; television_program
television_show; television_room tv_room; tell add added adding adds told; tell announce told; tell
answer told; tell assure told; tell bare told; tell call told; tell command told; tell contrast
told; tell direct told; tell discover told; tell evidence told; tell explain told; tell express
told; tell guess told; tell identify identified told; tell indicate told; tell inform told; tell
leave left told; tell mention told; tell narrate narrated told; tell note noting told; tell present
told; tell relate told; tell repeat told; tell reply replied told; tell request told; tell require
told; tell respond told; tell reveal told; tell separate distinguish differentiate told; tell sex
sexes told; tell signal signalling told; tell sum summed sums told; tell swear swore sworn told;
tell talk told; teller vote_counter; telling impressive; telling notification; telling relation;
telling revealing; telling singing; temper harden; temper irritation; temper toughness; temple
synagogue; tempo pacing; temporary temp; ten decade tens; ten_percent tenth; tend attend; tendency
disposition inclination; tendency leaning; tender attendant; tender fond affectionate; tense
tense_up; tenure term_of_office; term strings; terminal depot; termination expiration; terms
footing; terrace patio; terrestrial mundane; terrible awful horrific frightening dire dreadful dread
fearful horrendous dreaded; terrible awful painful dreadful; terrible severe wicked; terrible
tremendous; terribly awfully; terrified frightened panicked; terrifying terrific; territory soil;
terror brat; terrorism terrorist_act; test exam examination; test judge; test quiz; test screen;
test trial; test_case test_suit; test_period trial_period; test_room testing_room; text textbook;
the_true truth; theater_of_war theatre_of_war; theater_stage theatre_stage; theater_ticket
theatre_ticket; theme motif; theology divinity; theory possibility hypothesis; theory_of_evolution
theory_of_organic_evolution; therapist healer; therefore consequently; thesis dissertation; thick
midst; thin dilute diluted; thin lean; thin slender; thin slim; thin sparse; thing matter affair;
think associate thought; think believe consider conceive thought; think center thought; think centre
thought; think connect thought; think consider thought; think expect thought; think feel felt
thought; think focus thought; think give gave given giving thought; think guess imagine suppose
reckon thought; think imagine thought; think judge thought; think link thought; think pay paid
paying pays thought; think plan planned planning thought; think reason thought; think recognize
thought; think reflect thought; think regard thought; think relate thought; think remember recall
retrieve thought; think view thought; think_factory think_tank; thinking intelligent reasoning;
third tertiary; thirteen xiii; thirty xxx; thorough exhaustive; thought idea; thought thinking;
thought view opinion sentiment persuasion; thoughtful attentive; thread ribbon; thread string
strung; thread train_of_thought; thread yarn; threat menace; threat terror; threaten menace peril;
threatening lowering; threatening sinister ominous; three iii; three trey; three trio trinity leash
trey threesome; threshold doorstep; threw_back throw_back toss_back; thrill tickle_pink; thrill
vibrate vibrating; thrive flourish prosper; thriving prosperous roaring booming flourishing;
throttle accelerator; throw cast threw thrown; throw chuck threw thrown; throw communicate threw
thrown; throw lay laid laying lays threw thrown; throw lock threw thrown; throw remove threw thrown;
throw shed shedding threw thrown; throw shy threw thrown; throw stroke thrown; throw switch flip
flipped flipping threw thrown; throw_stick throwing_stick; throwing_board throwing_stick; thrust
stab; thumb hitch; thunder roar; thunder smack; thus therefore hence; ticket slate; ticket tag tags;
tide surge; tie affiliation ties; tie tier tied ties tying; tied laced; tight compressed; tighten
constrain constrained; timber lumber; time clip; time clock; time measure; time schedule; time
timing; time_bill time_draft; time_of_origin vintage; time_unit unit_of_time; tiny petite; tip angle
lean tilt tipped tipping tips; tip fee feed fees tipped tipping tips; tip steer tips; tip tumble
tipped tipping tips; tire bore tiring; tire exhaust sap tiring; tire fatigue jade weary fag tiring;
tire fatigue jade weary tiring; tissue weave woven; tit nipple tits; title championship; title
entitle entitled; toast crisp; toilet sewer gutter; token nominal; token relic souvenir; tone chant;
tone strengthen; tongue lap laps; too besides likewise; too overly excessively; tool creature
puppet; tool instrument; tool tool_around; tool_cabinet tool_case tool_chest; top exceed topped
topping tops; top height peak summit elevation pinnacle meridian tops; top lead led topped topping
tops; top pass topped topping tops; top peak summit crest tops; top top_out tops tops_out; top tops
upper_side upside; top upside tops; torch flashlight; torrent violent_stream; toss dispose discard
fling flung; toss slash; total add sum tally added adding adds summed sums; total aggregate; total
amount sum sums; total average; total count; touch affect; touch apply applied; touch border; touch
bother; touch brush; touch butt; touch concern refer relate pertain pertaining referred referring;
touch finger; touch ghost trace; touch handle; touch influence; touch involve; touch kiss; touch
palm; touch regard; touch scratch; touch signature; touch stir stirred stirring; touch strike
stricken struck; touch stroke; touch tag tagged tagging tags; touch treat; touch trouble; touching
affecting; tough bully; tough hood punk thug; tough rugged; tough sturdy; tour circuit; tour hitch;
tour journey; tour tourist; tourism tourist; tower column pillar; tower hulk loom; tower tug; town
township; toy fiddle toys; toy flirt toys; toy miniature toys; trace examine; track introduce;
tracking trailing; tract pamphlet; tract parcel; trade craft; trade exchange; trade export; trade
import; trade merchandise; trade switch swap swapped swapping; trade trade_in; trade traffic
trafficking; trade_book trade_edition; trademark hallmark; tradition custom; traffic dealings;
traffic_light traffic_signal; trail drag dragged dragging; trail pursue; trail quest; trail shack;
trailer drone poke; trailer preview; train caravan; train condition discipline; train develop; train
develop prepare educate; train prepare groom; train string; train teach taught; training grooming;
tram trolley; tramp_down tread_down; transcription written_text; transfer commit committed
committing transferred transferring; transfer download transferred transferring; transfer export
transferred transferring; transfer import transferred transferring; transfer remove transferred
transferring; transfer shift transferred transferring; transfer transplant transferred transferring;
transfer transportation; transferred_possession transferred_property; transform translate;
transition conversion; transition convert; transition modulation; transition passage; transition
transit; translate interpret; translator interpreter; transmission transmitting; transparency foil;
transplant graft; transport delight enchant enchanted; transport ecstasy; transport motor; transport
pipe piping; transport shipping; transport transportation; transport truck; transport wheel;
transportation fare; transportation transit; trap pin pinned pins trapped trapping; trash chalk meth
crank; trash junk scrap scrapped; trash pan pans; trash rubbish; trash scrap rubbish; trash scum;
travel advance travelled travelling; travel angle travelled travelling; travel circle travelled
travelling; travel circuit travelled travelling; travel cruise travelled travelling; travel draw
drawn drew travelled travelling; travel ease travelled travelling; travel fly flew flies flown
flying travelled travelling; travel ghost travelled travelling; travel hurry travelled travelling;
travel journey travelled travelling; travel motor travelled travelling; travel pace pacing travelled
travelling; travel pan pans travelled travelling; travel proceed travelled travelling; travel
progress travelled travelling; travel pursue travelled travelling; travel resort travelled
travelling; travel retreat travelled travelling; travel ride ridden riding rode travelled
travelling; travel rise risen rising rose travelled travelling; travel roll travelled travelling;
travel rush travelled travelling; travel ski skies skiing travelled travelling; travel slide slid
travelled travelling; travel spread travelled travelling; travel steam travelled travelling; travel
swim swam swimming travelled travelling; travel swing swung travelled travelling; travel taxi
travelled travelling; travel thread travelled travelling; travel tour travelled travelling; travel
trip travelled travelling tripped tripping; travel wheel travelled travelling; travel wind travelled
travelling wound; travel wing travelled travelling; travel_to visit; treason betrayal; treasure
cherish; treasure gem gems; treat abuse; treat affect; treat discuss; treat dose; treat ignore;
treat medicine; treat nurse; treated tempered hardened; treatment discussion discourse; treatment
handling; treatment treat; treaty accord pact; treble soprano; tree corner; tree guide;
tree_of_heaven tree_of_the_gods; trench entrench entrenched; trend tendency; trial_attorney
trial_lawyer; tribe clan kin; tricky catchy; tricky cunning sly dodgy; tricky slippery; tried
tested; trifle_away wanton_away; trigger initiation; trim tailored; trinity threesome; trip stumble
tripped tripping; trip trigger spark activate tripped tripping; trip trip_out; trip trip_up; triple
treble; triple trio; triumph crow; triumph prevail; triumph rejoice; trivial superficial; trouble
affect; trouble bother; trouble bother fuss hassle; trouble bother inconvenience; trouble
difficulty; trouble disorder; trouble disorder distract; trouble strike stricken struck; trouble
upset disturb upsetting; troubled turbulent disruptive; trough gutter; truck_farm truck_garden; true
admittedly; true true_up; true truthful; true_statement truth; truly sincerely; trump crush; trump
trump_out; trump trumpet; trust allow; trust combine cartel; trust commit entrust committed
committing entrusted; trust depend; trust expect; trust permit permitted permitting; trust reliance;
trust rely relied relies; trust_company trust_corporation; trustee regent; truth accuracy; try act
acted acts tried tries trying; try adventure tried tries trying; try attempt seek essay sought tried
tries trying; try chance tried tries trying; try decide tried tries trying; try determine tried
tries trying; try effort attempt endeavor endeavour tries; try fight fought tried tries trying; try
hear heard tried tries trying; try judge tried tries trying; try move moving tried tries trying; try
risk tried tries trying; try struggle tried tries trying; try taste sample tried tries trying; try
test prove essay examine proven tried tries trying; trying stressful; tub bathtub; tub vat; tube
pipe; tube tubing; tuck_away tuck_in; tumble whirl_around; tune strain melody; tune tune_up tuning
tuning_up; tunnel burrow burrows; tunnel dig digging digs dug; turkey joker; turn amount; turn
awake; turn bend bent; turn bend crook; turn burn burnt; turn cool; turn correct; turn curve; turn
cut cuts cutting; turn decline; turn dress; turn empty emptied; turn fall fallen fell; turn fill;
turn flip flipped flipping; turn freeze froze frozen; turn grow grew grown; turn improve; turn port;
turn reduce; turn relax; turn return; turn reverse; turn roll; turn shut shutting; turn switch; turn
thin; turn travel travelled travelling; turn trend; turn twist; turn wake waking woke woken;
turn_a_nice_dime turn_a_nice_dollar turn_a_nice_penny; turn_the_tables turn_the_tide;
turn_thumbs_down vote_down voting_down; turn_turtle turtle; turn_up_the_heat turn_up_the_pressure;
turned sour; turnout siding; turnout widening; turnover overturn; tv television; tweet grip
gripping; tweet pinch twitch nip; twenty xx; twilight dusk; twin counterpart; twin matching
duplicate; twin parallel duplicate; twist bend flex bent; twist distort distorted; twist worm
wrestle; twisted distorted; two ii; type character eccentric; type write typing written wrote;
typical distinctive; ugly worthless vile despicable wretched; unable ineffective; unauthorized
wildcat wildcats; uncertain unsure; underestimate underrate underrated; underground metro subway;
underlying inherent; undermine sabotage weaken; understand appreciate understood; understand solve
understood; understand translate interpret understood; understanding savvy; understanding sympathy;
understood silent; underwater submerged; undo loosen undone; unfair unjust; unfit disqualify
disqualified; unfortunately alas; unhappy distressed; unification uniting; unified coordinated;
union brotherhood; union pairing mating coupling; union unification; unit_investment_trust
unit_trust; unite merge unify unified; unite unify unified; united joined; unknown alien stranger;
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
inflict; visit inspect; visit tour; visit travel travelled travelling; visual optical optic;
visual_image visualization; vocal outspoken; voice express; voice_mail voicemail; void null;
volunteer inform; volunteer unpaid; volunteer voluntary; vote choose chose chosen voting; vote poll
voting; vote select voting; vote suffrage; vote voting; vote voting ballot; vulgar coarse;
wage_scale wage_schedule; wait act acted acts; wait delay; wait expect await; wait hold delay; wake
aftermath woke woken; wake awake awaken arouse aroused waking woke woken; wake awaken arouse aroused
waking woke woken; wake viewing woke woken; walk foot feet; walk mouse mice; walk pace pacing; walk
pass; walk score; walk stamp; walk travel travelled travelling; walk_about walk_around; walk_away
walk_off; walker pedestrian; wall fence surround; wall protect; wall_in wall_up; waltz waltz_around;
wandering planetary erratic; wandering winding; want care caring wan; want deprivation wan; want
desire wan; want fancy wan; want hope hoping wan; want hunger wan; want lack deficiency wan; want
long wan; want miss wan; want need require wan; want need wan; want search wan; want seek sought
wan; want wish wan; want wish wishing wan; wanted precious cherished; wanting lacking deficient; war
fight fought wars; war warfare wars; war warrior wars; warmer heater; warn discourage; warning
exemplary; warning word_of_advice; warp buckle; warp distort distorted; warrant endorsement
sanction; warrant justify justified; wash launder laundering; wash rinse; wash_away wash_off;
washing laundry; waste barren; waste consume ware; waste_of_effort waste_of_energy; wasted
diminished; wasted pointless senseless; wasted skeletal; watch check; watch follow; watch guard;
watch witness; watch_chain watch_guard; watch_crystal watch_glass; watching observation; water
provide; water supply supplied supplies; water wet; water_development water_program water_project;
water_level water_table; wave curl waving; wave flap waving; wave flourish waving; wave motion
waving; wave_form wave_shape; wave_theory wave_theory_of_light; way direction ways; way means ways;
way path ways; way room ways; way style fashion mode manner ways; weak imperfect; weakened
diminished; wealth riches; weapon artillery; wear clothing wore worn; wear endure wore worn; wear
feature wore worn; wear wear_down wear_off wear_thin wore wore_down wore_off wore_thin worn
worn_down worn_off worn_thin; wear_away wear_off wore_away wore_off worn_away worn_off; wear_away
whittle_away whittle_down wore_away worn_away; wearing erosion; wearing exhausting tiring; weather
angle; weather brave endure; weather lean; weather_chart weather_map; web tissue; web_page webpage;
wedding_band wedding_ring; wedding_gift wedding_present; weed dope; weigh_anchor weigh_the_anchor;
weigh_down weigh_on; weight angle; weight bias; weight burden; weird uncanny; welcome accept;
welfare upbeat wellbeing; well easily; well rise risen rising rose; well surface; well swell
swollen; welsh welch; west westward; wet moisture; wet piss; wharf berth moor; whatever whatsoever;
wheat straw; wheel wheel_around; wheeler cyclist biker; whip lash whipped whipping; whip strap slash
lash strapped whipped whipping; whip_up whomp_up; whipping tanning; whisk_away whisk_off; white
snowy; white_blood_cell white_cell; white_book white_paper; whizz_along zoom zoom_along; whole
completely totally entirely altogether wholly; whole hale; whole_step whole_tone; wholesale
sweeping; whore prostitute tart; wick taper; wicked sinful; wicket hoop; wicket lattice; wide broad;
wide broad extensive blanket encompassing; wide spacious; width breadth; win winning wins won; wind
jazz; wind nose scent wound; wind roll wrap wound wrapped wrapping; wind snake wound; wind thread
wander weave wound woven; wind twist curve wound; wind_energy_facility wind_farm wind_park;
wind_generation wind_power; winding twisting; windy tedious; windy visionary; wing backstage; winner
victor; winning victorious; wipe rub; wipe_away wipe_off wiping_away wiping_off; wire outfit; wire
telegram; wire_grass yard_grass; wired pumped; wish bid bidding bids; wish desire; wish express;
wish regard compliments; wish wish_well; witch glamour hex enchant enchanted; withdraw swallow
withdrawn withdrew; withdrawal detachment; withstand defy; witness informant; witness viewer
spectator; witness_box witness_stand; wizard magician; wolf wolf_down wolves wolves_down; woman char
women; womb uterus; wonder admiration; wonder curiosity; wonder inquire; wonder marvel; wonder
reflect; wondering questioning speculative; wood forest woods; wood_alcohol wood_spirit; wool
fleece; word couch; word discussion; word express; word phrase articulate formulate formulated;
word_meaning word_sense; words language lyric; words row quarrel rows; work assist wrought; work
bring brought wrought; work busy busiest wrought; work create wrought; work employment; work
exercise wrought; work farm wrought; work fill wrought; work labor wrought; work labour wrought;
work man manned manning mans men wrought; work minister wrought; work move moving wrought; work page
wrought; work pass wrought; work potter wrought; work proceed wrought; work process wrought; work
run ran running runs wrought; work serve wrought; work service wrought; work slave wrought; work
study; work succeed wrought; work take taken taking took wrought; work workplace; work_at work_on
wrought_at wrought_on; work_clothes work_clothing; work_day working_day; work_load workload;
work_papers working_papers; working operative; working_group working_party; working_man
working_person; working_principle working_rule; works deeds; works plant; world domain; world earth
globe; world global worldwide planetary; world public populace; world reality; world universe
existence cosmos; worldwide universal cosmopolitan; worm insect; worried upset disturbed distressed;
worry concern headache; worry disorder worried; worry trouble worried; worrying disturbing
troubling; worship revere revered; worst crush; worst whip pip whipped whipping; worth deserving;
wound humble; wound injure injured injuring; wound lesion lesions; wow scream riot; wrap clue
wrapped wrapping; wrap enclose enclosed wrapped wrapping; wrap wrap_up; write author written wrote;
write communicate written wrote; write compose written wrote; write copy copied copies written
wrote; write create written wrote; write draft written wrote; write draw drawn drew written wrote;
write instrument written wrote; write pen compose penned pens written wrote; write print written
wrote; write profile written wrote; write reference written wrote; write script written wrote; write
trace written wrote; write verse written wrote; write_about write_of write_on wrote_about wrote_of
wrote_on; write_out write_up wrote_out wrote_up; writing written_material; written scripted;
written_account written_record; wrong handle worse; wrong improper worse; wrong incorrect worse;
wrong incorrectly wrongly worse; wrong treat worse; x ex; x ten tens; yahoo hick hicks; yard
grounds; yarn narration; yeah yea; yelling shouting; yellow chicken; yellow_flag yellow_water_flag;
yield soften; young immature; young offspring; young youthful; zero zero_in; zip zip_up zipper; zone
partition zoning; zoom soar; zoom surge soar
"""

USAGE = """
lift elevator; flat apartment; lorry truck; petrol gasoline; pavement sidewalk; holiday vacation;
car_park parking_lot; motorway freeway expressway; railway railroad; rubbish garbage trash; nappy
diaper; estate_agent realtor; tap taps faucet; torch flashlight; biscuit cookie cookies; queue line;
mobile_phone cell_phone cellphone mobile phone; maths math; post mail; petrol_station gas_station;
filling_station gas_station; primary_school elementary_school grade_school; secondary_school
high_school; zebra_crossing pedestrian_crossing crosswalk; jumper sweater; trousers pants; timetable
schedule; chemist pharmacy drugstore; windscreen windshield; football soccer; film movie; shop
store; ill sick; lawyer attorney; pensioner retiree; postman mailman; fire_brigade fire_department
fire_service; fireman firefighter; policeman policemen police_officer; chairman chair chairperson;
spokesman spokesperson; headteacher head_teacher principal; underground subway metro; caravan
trailer; lodger tenant; public_holiday bank_holiday; full_stop period; car_boot trunk; bust bankrupt
insolvent; go_bust goes_bust gone_bust went_bust go_bankrupt goes_bankrupt gone_bankrupt
went_bankrupt; derail come_off_the_rails came_off_the_rails leave_the_rails left_the_rails
jump_the_tracks; took_place take_place was_held were_held be_held are_held been_held is_held
is_taking_place; pass_away die died dies; passed_away died; resign step_down stand_down stood_down;
land touch_down; postpone put_off puts_off; reject turn_down; cancel call_off; investigate
look_into; tolerate put_up_with puts_up_with; extinguish put_out puts_out; establish set_up sets_up
found; discover find found trace locate; exceed go_beyond goes_beyond gone_beyond went_beyond; rise
rose climb increase gain grow grew; fall fell drop decline slip decrease; welcome applaud praise
hail; applaud cheer clap; vow vowed vows pledge promise; back support endorse; help aid aided aids
assist; wound injure hurt; start begin began begun launch; end ended ends finish conclude; show
demonstrate; look_for search_for seek sought hunt_for; ship vessel; boat vessel; plane aircraft
airplane aeroplane; doctor physician; child kid kids youngster; firm company business; worker
employee; quake earthquake; talks negotiations; deal dealt agreement accord pact; survey poll; wage
salary pay paid pays; jobless unemployed; kindergarten nursery; blaze fire; town_hall city_hall;
inquiry probe investigation enquiry; prison jail; shut close closed; reopen open_again; tale story;
purchase buy bought buys acquire; attempt try tried tries bid bids; choose chose chosen pick select;
suggest propose; obtain get gets got gotten secure; halt stop; inhabitant resident; pupil
schoolchild student; automobile car cars; restart resume go_on goes_on gone_on went_on continue;
evict throw_out threw_out; dismiss sack fire; meet met hold_talks held_talks; explain set_out
sets_out; complete finish; own owned owns possess; build built construct; demolish tear_down
tore_down torn_down knock_down pull_down; repair mend fix; teach taught instruct; taught instructed;
employ hire; remain stay; gather assemble; hide hid hidden conceal; ask_for asked_for asks_for
request requested; rescue save; quit leave left; hit hits strike stricken struck; urge call_on;
happen occur; arrive get_to gets_to got_to gotten_to; visit go_to goes_to gone_to went_to; carry_out
conduct; donate give gave; allow let lets permit; prohibit ban bans forbid forbade; revise amend;
examine inspect; describe portray; enlarge expand; rent lease; repay repaid pay_back paid_back
pays_back; inform notify; require need; speed_up accelerate; slow_down decelerate; grow_up grew_up
be_raised are_raised been_raised is_raised was_raised were_raised; turn_up appear; trader merchant
dealer; writer author; pilot aviator; price cost; contract deal dealt agreement; tumble plunge slump
slide slid sink sank plummet fall fell drop dip dips crash; jump surge soar leap leapt rocket rise
rose climb; ease soften slip fall fell; cut cuts shed axe axes slash reduce; trim reduce cut cuts;
oppose object_to be_against are_against been_against is_against was_against were_against; adjourn
put_off puts_off postpone; leave_unchanged left_unchanged keep_on_hold kept_on_hold; unchanged
on_hold; overflow burst_its_banks burst_their_banks; deliberate consider; sign ink; beat defeat
overcome overcame; recruit hire appoint take_on took_on; axe axes cancel scrap drop; row rows
dispute quarrel; rally demonstration protest; protest demonstrate; march protest take_to_the_streets
took_to_the_streets; crash collide smash hit hits; collision crash; flood inundate swamp; blow_up
blew_up explode; explosion blast; shake shook rock; quake tremor; lorry_driver truck_driver;
footballer player; striker forward; goalkeeper keeper goalie; manager coach; game match fixture;
draw drew tie tied ties; side team; fan fans supporter; stadium ground arena; trophy cup cups; jail
imprison put_behind_bars puts_behind_bars; jail_term prison_term sentence; lawsuit suit
legal_action; sue sued take_to_court took_to_court; appeal challenge; evidence proof; medicine
medication drug; jab vaccine shot vaccination; illness disease sickness; therapy treatment; patient
sufferer; ward unit; budget spending_plan; loan credit; debt borrowing; tax taxed taxes levy duty
duties; fee fees charge; revenue turnover sales; profit earnings; loss deficit; shareholder
investor; stock share; lender bank; insurer insurance_company; carmaker car_maker automaker;
retailer shop_chain; factory plant; warehouse depot; strike stricken struck walkout stoppage;
downpour heavy_rain; heatwave heat_wave; cold_snap cold_spell; snowfall snow; drought dry_spell;
train_line railway_line rail_line; bus_stop coach_stop; airline carrier; airport airfield; port
harbour harbor; crossing passage; road street; traffic_jam tailback congestion; scientist
researcher; study research report; experiment trial test; galaxy star_system; species kind; exhibit
display show; exhibition show display; painting picture canvas; novel book; author writer novelist;
singer vocalist; band group; gig gigs concert; cinema movie_theater; actor performer; teacher
instructor; lesson class; pupil student; village hamlet; suburb district; neighbourhood area; street
road; council local_authority; councillor council_member; vote ballot; poll vote; election poll;
campaign drive drove; bill draft_law draft; parliament assembly assemblies; envoy ambassador
diplomat; talks negotiations discussions; truce ceasefire cease_fire; troops soldiers; attack
offensive; blaze fire inferno; firefighter fire_crew; rescuer rescue_worker; missing
unaccounted_for; homeless without_a_home; damage harm; debris wreckage rubble
"""
"""What another region calls it, and the common verbs and nouns of news; written by hand."""

GROUPS = f"{WORDNET};{USAGE}"
