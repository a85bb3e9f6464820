"""How common English words are."""

from __future__ import annotations

BY_HALF_OCTAVES = {
    0: """
    a and for i in is it of that the to
    """,
    1: """
    are as be have he on this was with you
    """,
    2: """
    all an at but by from his my not or so they we your
    """,
    3: """
    about can do had has her if just like me more no one out she their there time up were what
    when which who will
    """,
    4: """
    also been don't get good how i'm its know make new now only other our people some than them
    would year
    """,
    5: """
    after any back because being could day did even first go here him into may most much need
    over really right said see should state take then these thing think two us very want way
    well where work
    """,
    6: """
    before best can't come down game give going got great help home last life long look love
    made man many never off part place s same say school show something still such those through
    too use used while why world you're
    """,
    7: """
    again against alway am another area around better between big both case change city company
    country didn't does during each end ever every family feel find found friend group high
    house i've keep let little live mean might money mr must name next night number old own play
    please point put second service since someone start sure system team thank thought three
    under week without
    """,
    8: """
    actually already american anything away bad based become believe black body book business
    call called came care children course days different doesn't doing done enough everyone
    everything face fact far few four free full general getting girl god government hand hard
    having head hope hour however including issue job kind later left less level line looking
    lot making member men month music national nothing once open order party person player post
    power president problem public question read real result run says season seen set shit side
    small stop story support talk tell though today told took top try until video water went
    white women word yes yet
    """,
    9: """
    able account action ago air almost along anyone ask b baby bit bring building c car cause
    chance check child class close coming community control cost court d data deal death
    development due early either else event example experience father field final fire five
    following food force form fuck fucking future given guy guys half happen happy health heart
    history hit human i'd i'll idea important include information international isn't john known
    large late law least leave light list local lost low m market matter maybe million mind
    minute moment morning mother move news nice north office often oh past pay per phone picture
    plan playing police possible pretty price probably program project r rate reason record
    remember report research room saw saying seem sery several short single site social song
    sound source south special star started stay street student study t taken taking term
    they're third together true trying turn type understand united university using view wait
    wanted war watch we're whole win within woman won't working wrong yeah york young
    """,
    10: """
    above according across act activity age allow although america among amount answer april art
    article asked attack available average bank beautiful behind bill blue board boy break
    british brother buy card center character charge choice claim clear club co college comment
    common condition continue county couple cover current cut date de dead decision department
    design died director door dr drive e easy economic education effect election energy english
    especially eyes fall feature feeling fight figure film fine follow former front fun further
    gave gets goal goes gold gonna ground happened hear heard held higher himself hold increase
    individual industry inside instead interest july june kids killed king knew l land language
    lead leader learn likely link living london main major march material media meet meeting
    middle military miss model myself nation near needed non note offer officer official online
    operation original outside page paper parent park perfect performance period personal photo
    piece played policy political position practice present private process product property
    provide quite rather re ready red relationship rest return review road role round rule
    running sale save science security self sense sex share shot sign similar situation six size
    society sometime son soon sorry space st stage stand standard step store strong style summer
    talking test thinking title total toward town training tv unit value vote w wall wasn't west
    whether wife wish won wouldn't x you'll yourself
    """,
    11: """
    ability access add added addition agency agree al album allowed alone amazing animal appear
    application aren't army artist association attention august australia author authority award
    ball band base beat became bed began begin beginning below benefit blood born box boys
    brought brown build built campaign cannot capital career cell central century certain
    challenge changed chief china church code cold collection color committee complete computer
    conference consider considered contact content contract cool couldn't council crazy create
    created credit crime culture cup currently daily damn dark daughter david december decided
    deep degree detail die difference difficult district doctor dog double dream drink drop drug
    earth east eat effort eight england enjoy entire episode etc europe european evidence
    exactly except expect eye f fans fast february federal felt female finally financial
    followed football foreign forget forward french fund funny george german giving gone green
    growth guess h hair hate haven't hell hey hospital hot hotel huge hurt husband ii image
    included india internet involved island itself jame january join judge key kill la lady
    league led legal letter limited listen lol longer looked lord lose loss lower machine
    management manager mark married master match medical message met method michael mile mine
    minister missing modern mom movement movie moving n natural network november o october oil
    ok okay ones opinion opportunity option organization owner p paid pain partner pass patient
    paul peace percent perhap pick plant poor popular population press pressure production
    professional provided published purpose quality race radio range reading received recent
    recently region related release released remain require required resource respect response
    risk river rock russian safe scene sea section seeing sell send sent september seriou seven
    shall ship simple simply sir sister sleep sort speak specific speed spent sport staff
    starting statement station stock straight stuff subject success super table tax teacher
    technology ten text themselve tomorrow tonight tour track trade train travel treatment tree
    tried trust truth turned u uk union upon user usually v variou version via visit voice
    waiting walk wanna washington watching ways we've website weight whatever whose william
    window worked worker worth write writing written wrote y you've
    """,
    12: """
    absolutely accept active additional address administration adult advice africa agent
    agreement ahead ain't airport analysi announced annual anti anymore anyway apply approach
    asking ass associated attempt australian avoid awesome bar basic battle beach bear beyond
    biggest bird block bought brain brand broken california calling camera camp canada cancer
    candidate captain carry cars cash catch caught caused cent centre certainly champion channel
    chinese choose christian christma citizen civil clean clearly closed coach coast coffee
    commercial commission communication compared competition completely concept concern congress
    connection construction contain continued conversation copy count cross customer dad damage
    dance decide defense definitely demand described designed despite developed device direct
    direction directly disease distance division document dollar doubt draw driver driving dude
    earlier easily economy effective element employee ended enemy engine enter environment
    equipment established estate evening eventually exchange executive exist expected explain
    extra facebook facility factor fair fan favorite fear feet fighting file finding finish
    finished firm fish fit flight floor focu foot foundation france freedom friday fully
    function g gain garden gas gay generally generation germany gift glad global google gotta
    grade grand greater grow growing guard gun hall heat heavy helped hi highly hill holding
    holy horse host http hundred ice imagine immediately impact income increased independent
    indian injury insurance interested interesting interview investment item j japan jesu jobs
    justice k kept kid killing knowledge lack lake largest latest laws leading learning leaving
    library limit literally lived loan location lots loved luck majority male marriage mass
    meaning meant measure memory metal mission mistake mountain moved mrs multiple murder muslim
    named nature nearly necessary nine nobody none normal notice obama older opening otherwise
    overall particular particularly passed payment peter physical planning plus politic pop
    positive posted potential pre previou primary pro produce produced professor profile protect
    protection pull queen quick quickly ran reach reality receive reference regular reported
    republican request responsible rich ride ring rise robert rose royal russia safety san
    saturday scale score screen search seat secret secretary senior seriously serve session
    setting shop showing shown sick significant sit skill skin smith sold soldier solution soul
    speaking spend spirit spot spring square standing statu stone strategy structure stupid
    successful suggest sun sunday supply supposed surface sweet target telling texa theory
    therefore thousand throughout throw thus ticket tool touch trial trip truly trump unless
    uses vehicle victim village we'll weapon wear weather weekend welcome western wide wind
    winner winning winter wonder wood worry worse worst wow writer yesterday
    """,
    13: """
    accident acting actor actual ad adam advance advantage affair affect african afternoon
    agreed aid alive alternative angele apart apartment app apparently appeal appearance
    appeared apple appreciate argument arm arms arrived asian aspect asset assistant attorney
    audience aware background bag balance basi bay beauty becoming beer behavior believed beside
    bet bigger billion birth birthday bitch blog boat bomb bond border boss bottle bottom
    breaking bridge britain broke budget bus busy buying canadian capacity carried cast cat
    category chain chair chairman changing chapter charle chemical chicago chri christ classe
    classic click client climate closer clothe command completed complex concerned conflict
    conservative consumer core corner corporation correct covered crew criminal critical crowd
    cultural dangerou dear debate debt decade democrat democratic describe description deserve
    develop dick digital dinner discovered discussion display dogs dont download dress dropped
    dry duty easier eastern eating ed edge edition editor electric email emergency ends engineer
    engineering ensure entered entirely entry error everybody evil ex excellent excited exercise
    existing expert extremely fail failed failure faith famou farm fashion fat feed fell fellow
    festival fifth finance finger fix flat florida flow flower fly folk forced forest forever
    fourth frank fresh fuel giant girlfriend glass governor grant greatest guest guide handle
    happening harry healthy hearing hello helping henry herself highest hole holiday honest
    honor housing ill impossible improve inc indeed influence initial institute institution
    introduced investigation iron israel issued jack japanese joe johnson joined joint joke jone
    journal jump keeping kick knowing labor labour larger laugh lawyer leadership learned lee
    length lesson liberal lie lies liked load located los losing loui lovely lucky mad magazine
    magic mail maintain managed map marketing martin mary massive medicine mental mention
    mentioned mexico mid mike missed mobile monday moon mostly mouth movy museum native negative
    neither net newspaper nor northern novel nuclear object obviously ocean offered olympic onto
    opened operating ordered owned pack painting pair pari parliament path pattern paying
    perform picked placed plane planet plate platform plenty pool port possibly pound powerful
    prepared presence presented prevent previously prime prince prior prison profit progress
    promise proof proper proud prove providing purchase push putting quarter rain raise raised
    rare reached reaction realize reduce regional regulation relation religion religiou remove
    removed represent representative requirement reserve resident responsibility restaurant
    returned revenue richard roll route runs sad sample saving schedule scott sector seek seemed
    selling senate separate served sexual shape shirt shoe shoot shooting shouldn't showed shut
    signal signed silver sitting sky slightly slow smaller smart software solid somebody
    somewhere southern spanish specy speech spread stated steel steve stick stopped storm stream
    strength stress strike struggle studio suit surprise survey talent tank task taste tea
    teaching tear technical technique television temperature theme they've thoma threat till tom
    totally tough traditional traffic transfer treat trend trouble truck twice twitter
    understanding unique update upper usa useful valley van variety vice victory violence volume
    vs wake walking warm waste watched wave wearing web wedding weird whom wild willing wine
    wing wonderful yard you'd youth zone
    """,
    14: """
    abuse academic academy accepted accurate achieve acts adding admit advanced adventure
    affected afford afraid ah aircraft alcohol alex allowing amazon ancient andrew angel angry
    anybody anywhere applied appointed appointment appropriate approved approximately argue
    armed arrest arrested arrive arts asia aside assembly assist assistance associate assume
    attend attitude basically bathroom battery bbc belief bell belong ben bike blame blow bob
    bone boot boston bowl boyfriend branch brazil breakfast bright bringing bunch burn businesse
    button ca cable cake capable careful carrying catholic celebrate chamber championship
    charged chart chat cheap cheese chicken chip chosen circle circumstance claimed clinton
    cloud collected colour combat combination combined comfortable comic commander committed
    comparison competitive complaint component concert conducted confidence confirmed connected
    consequence considering constitution contest context contribution controlled convention cook
    corp corporate counter coverage cream creating creation creative crisi crown cry custom cute
    cutting cycle danger daniel dating dc dealing dedicated defeat definition deliver delivered
    delivery depend depression depth deputy designer desire destroy destroyed determine
    determined developing diamond diet difficulty directed discuss distribution domestic don
    draft dragon drama drawing drinking drunk dying educational edward elected electronic em
    emotion emotional empire empty ending enjoyed entertainment environmental equal era escape
    essential estimate estimated et eu everywhere exclusive excuse expectation expense expensive
    experienced experiment explained express expression extended extreme factory fake falling
    false familiar fantastic fantasy farmer faster fault favor favourite fighter fill filled
    fired fixed flag flying focused forgot formed fox frame friendly fruit fucked funding
    gallery gang gate gender gene golden grab grace graduate granted greek grew grown guilty
    guns ha hang harder hasn't he'd heaven height hero hide highway historical hits honestly
    hoping household id identified identify identity iii illegal im improved improvement
    incident increasing incredible independence index indicate industrial info inspired instance
    instruction instrument intelligence intended interior internal involve iran ireland it'll
    italian italy jackson jail jersey jewish jim journalist journey kevin killer kim kinda
    kingdom kiss kitchen korea label lane largely latter laughing launch launched lay layer leg
    legend legs license lift listed listening literature ll lock lunch lying ma mainly manage
    manner manufacturer marine matche mate max maximum mayor meal meat medium mess milk mill
    minimum ministry minor mix mixed mm mode monster motion motor ms muscle navy neck
    neighborhood nick noise normally noted noticed numerou nurse obviou occasion occur occurred
    offering ohio operate operator opposite opposition orange organisation origin originally
    ourselve pacific package paint pakistan panel partnership passenger passing peak penalty
    perfectly performed permanent personality personally perspective phase photograph pilot
    planned pleasure plot pm pocket politician portion possibility prayer prefer premier prepare
    principle print priority prisoner prize procedure producer programme promote properly
    proposal proposed protein protest province publication pulled pure q quiet quit quote random
    rank rating ray reader realized reasonable receiving recognize recommend recorded recording
    recovery reduced refer referred reflect reform regard regarding register relative relatively
    relevant remained remaining remind rent repair replace reply republic resolution respond
    reveal revealed revolution roger roman roof root row rural ryan saint salt sam sat saved
    scared scheme scientific scientist scored scotland scottish secure seed seeking sees
    selected selection senator sending sentence server serving sets settlement shadow shared
    sharing sheet shift shopping shoulder shower sight sing singer singing slowly smell smile
    smoke snow soft solo soviet spain speaker specifically spending split spoke squad stadium
    statistic stood storage strange stuck sub suck suddenly sugar suggested suicide supported
    supporter supporting supreme surgery surprised surrounding survive suspect switch talked
    taught taxe taylor teach tech teeth tend terrible territory terrorist testing theatre
    they'll thursday tight tiny tips tired tone tony topic tournament tower trading tradition
    trained transport transportation treated trick troop tuesday turkey turning twenty typical
    typically ultimately un unable understood unfortunately universe unlike upset urban usual
    veteran virginia vision visitor volunteer voted voter voting wage wale walked warning wars
    weak wednesday weekly weren't wheel whenever wins worried ya yellow younger youtube zero
    """,
    15: """
    absolute accused achieved achievement acid activist actress administrative admitted adopted
    advertising afterward aged ages aim airline alan alexander alien alliance ally alongside
    alright ambassador amendment android andy anger angle anniversary announce anthony anxiety
    approval arab architecture arrangement arrival arthur asks assault assessment asshole
    athlete atmosphere attached attacked attempted attended attractive audio auto automatically
    avenue awareness awful badly bags ban barely bars baseball basketball bath bc beating
    bedroom behalf belt bible bishop bite blind bonu boost boring bother bound boundary bread
    breast breath brian brief brilliant broad broadcast buck buddy bull bullet bullshit bureau
    burning bush butter buyer cabinet calm campu cap capture captured carbon carefully carolina
    carrier castle cats causing celebration celebrity ceo ceremony characteristic charity
    charlie chase checked checking chest childhood chocolate chose circuit civilian clinical
    clip clock closely closing clothing coal coat coin colleague collect colonel colorado column
    comedy comfort commissioner commitment communist compare compete complicated conclusion
    concrete conduct confident confirm confused connect consist consistent constant constantly
    contained containing contemporary continuing contrast contribute cooking cops cousin
    covering crack crash creature cricket critic criticism crying crystal curiou currency cuts
    da dalla dan dancing dave davi dealer dean debut deck declared decline deeply defence defend
    define defined delay democracy denied deny depending deposit desert desk detailed developer
    devil dirty disappointed disaster discount discover discovery discussed disney disorder
    dispute divided dna donald dozen dramatic drawn dressed drew driven duke dumb dust dynamic
    eagle ear earn earned earning effectively efficient egg eggs egypt el electrical electricity
    elite elizabeth elsewhere employed employer employment en enable encounter encourage
    enforcement engaged enjoying entering enterprise entitled entrance equivalent eric essay
    essentially establish establishment everyday evolution exact exam exception exciting
    exhibition existence expand expansion expecting explanation export exposed exposure
    expressed extend extension extensive extent external faced facing fairly fbi featured
    featuring fed fee fees fiction filed filter fishing flash flood fool ford formal format
    formation formula fort forum fought founded founder francisco frequency frequently
    friendship ft gained gap gear genetic georgia ghost golf gotten graphic grave gray grey
    gross guarantee guitar gym habit haha handed hanging happiness hardly harm harri hat he'll
    headed heading healthcare heavily helpful hidden highlight hip hire historic hitting hockey
    holder hollywood hong honour hook hopefully horrible horror houston howard humanity hungry
    hunt hunter hunting ideal idiot ignore illinoi immediate immigrant immigration importance
    impression impressive inch infection informed infrastructure initially initiative injured
    inner innocent innovation input inspiration intention interaction introduce introduction
    investor invited involving iphone iraq irish islam islamic israeli jacket jan jane jason
    jean jeff jews jimmy joining jordan joseph joy jr junior jury kelly kit knee knife knight
    knock kong korean lab laid landing landscape latin le legislation lets letting lewi liberty
    lieutenant lifetime linked lion liquid listing liverpool locked loose losse loud lover
    loving ltd luke lyric mac maintenance maker manchester manufacturing maps marked marry mask
    math matt matthew meanwhile mechanism medal membership memorial meter mexican miami michigan
    miller min mini mining minority mirror monitor monthly mood moral morgan mortgage moscow
    mount multi mum musical mystery na nail naked narrative narrow naturally nazi nearby
    necessarily neighbor nerve nervou newly nfl nose ny objective obtain obtained odd offensive
    officially op opponent opposed ordinary organized outcome output outstanding pa palace pant
    parking participant participate passe passion patrick pc percentage performing permission
    personnel pet philadelphia philosophy photographer photography phrase physician picking pink
    pipe pitch pizza plain plastic playoff pleased poem pointed poll pope porn possession
    posting poverty practical pray pregnant premium preparation presidential pride priest
    primarily princess principal proceed processe processing producing promised promotion
    protected proved provider provision pump purchased pushed pushing puts qualified racing
    racist rail railway raising rally rape rapid rarely ratio raw reaching rear recall recipe
    recognition recognized recommendation recommended reduction refugee refuse refused
    regardless registered regret regularly relief rely remote repeat replaced replacement
    reporter reporting representation represented reputation rescue researcher resistance resort
    respectively restriction resulting retail retired retirement returning reward rice rid
    ridiculou riding rising robot rocket rolling romantic rome rough routine ruin rush sake
    salary sand santa sarah satellite scheduled script seal secondary segment select semi
    sensitive sequence settle settled severe sexy shame sharp shell shield shipping shock shore
    shortly significantly signing silence silent simon slave sleeping slide smoking soccer soil
    solar solve somehow somewhat sons sought specialist spell spin spoken stable stat stayed
    staying steal steam stem stephen steven stomach stranger strategic string strip stronger
    strongly struck studied studying successfully suffer suffered suffering suggestion superior
    suppose surely swear sweden swimming swing sword sydney symbol symptom syria tag tail tale
    tall tape teen telephone temple temporary tested theater therapy thick thin thread threw tie
    tied tiger tim tip tissue tongue tons toronto tourist trail tran transaction transition
    translation trap trash tube twin ugly ultimate uncle uniform universal unknown unusual
    updated utility vacation valuable vary vast ve vega venue vessel victoria violent viru
    visited visiting visual walker walter wanting ward warrior wash we'd wealth welfare wet
    whoever widely wilson wire wise witness wondering worldwide wound yo z zealand
    """,
    16: """
    abandoned abortion abroad absence acquired acquisition acre adds ads advocate agenda
    aggressive agricultural agriculture alarm alert ali alleged allen anderson ann anna anne
    announcement annoying answered ap apparent apps archive arena argued arizona arsenal asleep
    assigned assignment assumed assumption ate atlanta atlantic attraction auction aug austin
    automatic awarded bang banking banned barrel barrier bean beast begun behaviour bench berlin
    bid billy blade blast boom boxe brave brick bro bruce bubble buried butt bye calendar
    cambridge candy cant capability cape carter cave cd certificate cheer chef chelsea chemistry
    cigarette claiming clark cleaning clinic clue collaboration colony columbia commerce commit
    commonly commonwealth compensation composition compound comprehensive concentration
    concluded congratulation consent conservation consideration constitutional consumption
    contractor contributed controversy convinced cop corruption costume cotton courage craft
    crap creator creek crop crossed crossing cure curve daddy damaged dare database decent
    default defender defending defensive del deliciou demon demonstrate density desperate
    destination destruction detective detroit di dialogue diego dies dimension disability
    discipline diversity divorce doc documentary domain donation dose downtown drag dropping
    drove drum duck dutch ears ease edit efficiency elementary emperor encouraged engage
    engagement entity epic equally equity ethnic evan eve examination execution exhibit exit
    explore explosion extraordinary faculty failing fallen fame fancy fate favour feb feedback
    fifty figured fitness flame fleet fluid follower forgotten forth fortune foster framework
    franchise franci fraud frozen fuckin fundamental funeral galaxy gaming gary gathering gen
    generate generated geniu genuine glasse glory gods goodbye gordon gorgeou graham grass
    grateful greatly guardian guidance hadn't hamilton handling headquarter hence heritage heroe
    hiding hillary hired honey hop ian il illness implementation impressed improving inche
    increasingly incredibly indiana indicated inquiry insane insight inspector instagram
    installed instant intellectual intense interpretation intervention invest investigate invite
    iowa iv jacob jay johnny jon jonathan josh judgment juice justin kansa kate kennedy keys
    kicked km laboratory lately lawrence leather lecture legacy legislative lifestyle lincoln
    lips log logic logo loop lowest lung luxury maintained makeup mall managing manual margin
    maria measurement mechanical melbourne menu merely microsoft minnesota missile mo monitoring
    moore mouse murdered musician nah nba negotiation nigeria nightmare nov nowhere nursing
    obligation observation observed occasionally occupied oct offense ongoing operated oregon
    organ organic oscar ought outdoor outfit ownership oxford pace painful painted pan parallel
    participation passage patent peer pen pennsylvania pension permit petition phil philip
    philippine physic piano pill poet poetry pole portrait poster pot potentially pp praise
    preciou preferred pregnancy preparing presentation pretend printed privacy privilege
    programming progressive prominent prospect proven publisher publishing pulling punch
    punishment pupil purple radical raid railroad ranger ranked ranking rapidly rebel recover
    reducing referring regime registration rejected relate remembered removal rep representing
    requested residence residential resulted reverse rick rifle rio rival rob robin romance ross
    roughly rugby ruling runner russell sacrifice sauce saudi scary scenario scholar scoring
    scream screaming screw sean searching seattle sec sept servant shade shake shaped shark
    shelter signature silly sin singapore sixth slip smooth snake snap sole spider spiritual spy
    stake stamp stolen stretch stroke struggling submitted subsequent substance substantial
    succeed sudden sufficient suitable sum summary summit surrounded survival survived survivor
    suspended tattoo teenager tenni tension terminal they'd thirty tho threatened throat
    throwing thrown ties tire toilet trace trailer transferred transmission treaty tribe trigger
    triple tune tunnel tweet twelve ukraine underground upcoming upgrade ups valid variable
    variation vegetable venture verse versu vietnam viewer violation virgin virtual visible
    vital vocal vol warrant wayne weed wherea whilst wildlife wisconsin wishe wolf wooden
    workshop would've wounded yep yield
    """,
}
"""Terms by the half octaves that their share of documents lies under 1: 4 is a quarter."""
