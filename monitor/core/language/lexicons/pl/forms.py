"""Polish: forms of words that no ending makes, behind the word that they are forms of.

Derived from the data of simplemma 2.0 for the commonest words of wordfreq 3.1.1; see NOTICE.
`scripts/irregular_forms.py` makes it.
"""

from __future__ import annotations

FORMS = """
afganistan afganistanie; afryka afryce; agent agenci; akać aka; akceptować akceptuje; akt aktu akty
aktów; akta aktach; aktor aktorzy; aktualność aktualności; aktywność aktywności; aleja alei; ameryka
ameryce; amerykanin amerykanie; amerykański amerykańscy; anna ann annie anny; anta anty; antena
antenie; antonia antonio; appel apple; areszt areszcie; argentyna argentynie; armenia armenii;
artykuł art artykule; artysta artyści; atakować atakuje atakują; atmosfera atmosferze; australia
australii; auto aucie aut auta autem; autor autorzy; autostrada autostradzie; azja azji; baba baby;
badan badanie; badanie badaniach badaniami badań; badać bada; bajka bajek; bal bali; bar baru barze;
basen basenie; bawić bawi bawią; baza baz bazy bazą bazę; bać bał bałam boi boisz boją boję; beda
bedzie bedą; berlina berlinie; bezpiecznie bezpieczniej; bezpośredni bezpośrednie; bezrobocie
bezrobocia; białoruś białorusi; biały biali; białystok białymstoku; biblioteka bibliotece; biec
biegnie; biga big; biuro biurze; bić bije biją; blisko bliżej; blokować blokuje; bod body; bok boku;
bola bolą; boleć bolało boli; boży boże bożego bożej; brakować brakowało brakuje; bramka bramek;
brat braci bracia bracie braćmi; brazylia brazylii; brać bierz bierze bierzemy bierzesz biorą biorąc
biorę brali brał brała brałem; brew brwi; brytyjczyk brytyjczycy; bród brody; budapeszt budapeszcie;
budować buduje budują; budowlany budowlanych; budynek budynkach budynki budynkiem budynku budynków;
budżet budżecie; bury burzy; but butach buty butów; butelka butelek; bywać bywa bywają; bóg boga
bogiem bogowie bogu bogów; bój boje boju; ból bóle bólem bólu; błagać błagam; błąd błędem błędu
błędy błędzie błędów; cal cala cale cali; całość całości; cały cała całe całego całej całych całym
całymi całą; cechować cechuje; cel cele celem celu celów; cela celach celi; cena cen cenach cenie
ceny cenę; centrala centrali; ceremonia ceremonii; charakter charakterze; charakteryzować
charakteryzuje; chcieć chce chcecie chcemy chcesz chciałaby chciałabym chciałabyś chciałam chciałaś
chciałby chciałbym chciałbyś chciałeś chciałoby chcieli chcieliby chcielibyście chcielibyśmy
chcieliśmy chcą chcąc chcę; chińczyk chińczycy; chodzić chodzisz chodź; cholerny cholernie; choroba
chorób; chory chorzy; chrześcijanin chrześcijan chrześcijanie; chęć chęcią; chłopiec chłopca chłopcy
chłopców; ciało ciele; ciekawość ciekawości; ciemność ciemności; cierpliwość cierpliwości; cień
cienia cieniu; ciosać ciesz; ciągnąć ciągnie; ciąć cięcie; cokolwiek czegokolwiek czymkolwiek; cola
cole coli; coś czegoś czymś; cud cuda cudem; cudo cudów; cudzoziemiec cudzoziemców; cukier cukru;
cupać cup; cycek cycki; cytować cytując; czekan czekanie; czekać czekaj czekając czekam czekamy
czekasz czekałam; czerwiec czerwca czerwcu; czerwony czerwonego czerwonej czerwonych czerwonym
czerwoną; cześć czci; czoło czele; czołówka czołówce; cztery czterech; czuć czuje czujemy czujesz
czują czuję czuł czuła czułam czułem; czyjś czyjeś; czynność czynności; czystość czystości; czytać
czytaj czytając czytam czytamy czytasz czytałam; czytelnik czytelnicy; często częściej;
częstotliwość częstotliwości; część części częściach częścią; członek członka członkami członkiem
członkowie członków; dal dali; daleki dalsze dalszego dalszej dalszy dalszych dalszym dalszą; daleko
dalej; dama damy; dan dana dany; dana dane danej daną; danka dance; dany danego danych danym danymi;
dar dary; data daty datą datę; dawać daje dajemy dajesz dają dając daję dawaj dawał dawała; dać
dacie dadzą daj dajcie dajmy dam dasz dał dała dałam dałem dało dały; dbać dba dbają; debata
debacie; decydować decyduje decydują; definiować definiuje; deklarować deklaruje; dela del;
denerwować denerwuje; deputowany deputowanych; dera der; desa des; diabeł diabła; dieta diecie; dno
dna dnie; doba dobie dobę; dobra dóbr; dobrowolny dobrowolnie; dobry dobrzy; doceniać doceniam;
dochód dochodu dochody dochodów; dodatek dodatkiem dodatku; dodawać dodaje dodają dodając; dodać
doda dodaj dodam dodane dodanie dodano dodał dodała; dojść dojdzie doszedł doszła doszło; dokladno
dokladnie; dokonywać dokonuje; dokument dokumencie; dokładnie dokładniej; dola dol; dolina dolinie;
dom domach domem domu domy domów; domek domku; dominować dominuje dominują; domyślać domyślam;
dorobek dorobku; dorosły dorośli; dostawać dostaje dostajemy dostajesz dostają dostaję; dostać
dostaliśmy dostaniesz dostaną dostanę dostałam dostałeś; dota dot; dotrzeć dotarli dotarł dotarła
dotarło dotarły; dotyczyć dotycząca dotyczące dotyczącego dotyczącej dotyczący dotyczących
dotyczącą; dowiadywać dowiaduje; dowiedzieć dowie dowiedziałam dowiedzieli dowiedzieliśmy dowiem
dowiemy dowiesz; dowód dowodem dowodu dowody dowodów; doświadczenie doświadczeń; droga drodze; drogi
drodzy dróg; drugi drudzy; drużyna drużynie; duma dumy dumą; dupa dupie dupy dupę; duży duża duże
dużego dużej dużych dużym dużymi dużą; dwa dwaj dwie dwiema dwoje dwoma dwu dwóch; dwadzieścia
dwudziestu; dwanaście dwunastu; dworzec dworca dworcu; dwór dworze; dysponować dysponuje; dziadek
dziadka; dziać dzieją; działalność działalności działalnością; działać działająca działające
działający działających działań; działo dziale; dziecko dzieci dzieciach dzieciom dziećmi; dziedzina
dziedzinie; dziesięć dziesięciu; dziewczyni dziewczynie; dziewczynka dziewczynek; dziewczę dziewcząt
dziewczęta; dziewięć dziewięciu; dzień dni dnia dniach dniami dniem dniu; dziękować dziękuje
dziękujemy dziękuję; dół dole dołu; dążyć dąży; dłoń dłoni dłonie; długi dłuższe dłuższego dłuższy
dłuższą; długo dłużej; długość długości; echo ech; efekt efekcie; efektywność efektywności; egipt
egipcie; ekran ekranie; ekspert eksperci; elektrownia elektrowni; emocjonalny emocjonalnie; epoka
epoce; era ery; ewentualny ewentualnie; fabryka fabryce; fac face; facet faceci; fakt fakcie; fala
fal fale fali; fan fanem fani fanów; faza fazie fazy fazę; finał finale; floryda florydzie; format
formacie; fory forach; fota foto; funkcjonować funkcjonuje funkcjonują; gabinet gabinecie; gadać
gada gadanie gadasz; gala gali; gardna garden; gatunek gatunki gatunku gatunków; gaz gazem gazu;
gazeta gazecie; gazy gazów; gać gacie; gałąź gałęzi; gdybybyć gdybyście; gej geja geje gejem gejów;
generał gen; genetyczny genetycznie; giełda giełdzie; ginąć ginie giną; gitara gitarze; godność
godności; godzina godz godzinie; gol gola gole goli; gospodarka gospodarce; gotować gotuje; gotowość
gotowości; gotowy gotów; goły gołym; gość gości goście gościem gościu; gra gier grach gry grze grą
grę; gratulować gratuluję; grać grają grając grali gram granie grasz grał grała grałem; groń gronie;
grudzień grudnia grudniu; grunt gruncie; grób grobie grobu groby; guma gumy; gwarantować gwarantuje;
góra gór góry górze górą górę; górnik górnicy; góry górach; głosować głosowali głosował głosuje
głosują głosujących; głowa głów; głód głodu; głęboko głębiej; haba hab; hala hale hali halo; handel
handlu; hasło haseł; hera her; homa homo; idea idee idei ideą ideę; idiota idioci; ignorować
ignoruje; ile ilu; ilość ilości ilością; imigrant imigranci; imię imienia imieniem imieniu imion
imiona; indianin indian; indywidualny indywidualnie; informować informuje; inny inna inne innego
innej innemu inni innych innym innymi inną; instagrać instagram; instytut instytucie; interesować
interesuje interesują interesujący; internet internecie; irytować irytuje; istnieć istniejące
istniejących; istota istocie; izba izbie izby; iść idzie idziemy idziesz idą idąc idę idź idźcie;
jacek jacka; jajko jajek; jajo jaj jaja; jaki jacy jaka jakich jakim jakimi jaką; jakikolwiek
jakakolwiek jakichkolwiek jakiegokolwiek jakiejkolwiek jakiekolwiek jakimkolwiek jakąkolwiek; jakiś
jacyś jakaś jakichś jakiegoś jakiejś jakieś jakimiś jakimś jakąś; jakość jakości jakością; jama jam
jamie; jan jana; jany jane; japonia japonii; japończyk japończycy; jaskinia jaskini; jasność
jasności; jebać jebane jebany; jechać jadą jadąc jadę jedzie jedziemy jedziesz; jeden jedna jedne
jednego jednej jednemu jedni jedno jednych jednym jedną; jednostka jednostce jednostek; jedność
jedności; jesienić jesieni; jesień jesienią; jezus jezu; jeść jadł jedz jedzą jem jemy jesz; jeździć
jeżdżą jeżdżę; kadra kadrze; kalifornia kalifornii; kamień kamieni kamienia kamieniami kamienie
kamieniem; kanada kanadzie; kanał kanale; kandydat kandydaci; kapitan kapitana; kara kar kary karą
karę; karać karze; kariera karierze; karta karcie; kasa kasie kasy kasę; katalonia katalonii;
katolik katolicy; kawa kawy kawę; kawałek kawałki kawałków; kawiarnia kawiarni; kayah kai; kazać
kazali kazał kazała każe; kazić każą; kielec kielcach kielce; kierować kierował kieruje kierują
kierując; kierownik kierownicy; kierunek kierunkach kierunki kierunkiem kierunku; kieszeń kieszeni;
kije kijów; kijów kijowie; kilkadziesiąt kilkudziesięciu; kilkanaście kilkunastu; kilkaset kilkuset;
kilkukrotny kilkukrotnie; kino kin kina; kinąć kinie; kit kitu; klatka klatce; klient klienci;
kliknąć kliknij; klimat klimacie; klinika klinice; kobieta kobiecie; kochać kocham kochamy kochasz
kochałam; kod kodu; koda kody; kola kolo; kolega koledze koledzy; kolej kolei; kolejka kolejce;
kolejność kolejności; koleś kolesia; kolonia kolonii; kolor kolorze; komentować komentuje; komputer
komputerze; komunia komunii; komunista komuniści; komórka komórek; koncert koncercie; konflikt
konflikcie; koniec końca końcem końcu końców; konieczność konieczności; kontakt kontakcie; kontekst
kontekście; konto koncie; kontrolować kontroluje; kontynuować kontynuował; kopalnia kopalni; korzeń
korzeni korzenie; korzystać korzystając korzystam; korzyść korzyści; kosztować kosztował kosztowało
kosztuje kosztują; koszulka koszulce; kot koty kotów; koło koła kół; koń koni konia konie koniu;
kończyć kończąc; kościół kościele kościoła kościołem kościoły kościołów; kość kości; kraina krainie;
kraków krakowa; krawędź krawędzi; krew krwi krwią; kryterium kryteria kryteriów; krytykować
krytykuje; kryć kryje; krzyżmo krzyżem; królowy królowi; ksiądz księdza księdzem księży; książka
książce książek; książę księcia; księga ksiąg; kształt kształcie; kto kim kogo komu; ktokolwiek
kogokolwiek komukolwiek; ktoś kimś kogoś komuś; któryś któregoś którymś; kub kuby; kuchnia kuchni;
kula kuli; kultura kulturze; kupa kup kupy kupę; kupić kupi kupili kupisz kupił kupiła kupiłam
kupiłem; kupować kupuje kupujesz kupują kupując kupuję; kwiatek kwiatki; kwiecień kwietnia kwietniu;
kół kole; kąt kątem; kłaść kładzie; kłótnia kłótni; lada lady; las lasach lasu lasy lasów lesie;
latać lata; lato latem lecie; lawa law; lea lee; leca lecą lecę; lek leki leku leków; lew lwa lwów;
lewy lewa lewe lewej lewym lewą; leżeć leżał leżała leży leżą; liczyć licząc; liga lidze ligi ligę;
lipiec lipca lipcu; lis lisa; listopad listopadzie; literatura literaturze; litość litości; litra
liter; liść liści; lodówka lodówce; londyn londynie; los losu losy; lot lotu loty lotów; luba lubie;
lubić lubi lubicie lubimy lubisz lubią lubię lubił lubiłem; lublin lublinie; lud ludu ludów; ludność
ludności; ludzkość ludzkości; lustrum lustra; luty lutego lutym; lód lodu lody lodzie; maca mac;
macedonia macedonii; madryt madrycie; magazyn magazynie; maj maju; majątek majątku; maksymalny
maksymalnie; mama mamie mamo mamy mamą mamę; mapa map mapie mapy mapę; marianin marian; marszałek
marszałka; maryja maryi; marzec marca marcu; marzyć marzeń; masa masy masę; masy mas; materiał
materiale; matka matce matek; mały mali mała małe małego małej małych małym małymi małą mniejsza
mniejsze mniejszej mniejszych mniejszą; mebel meble; medium media mediach mediami mediów; medycyna
medycynie; mentalność mentalności; meta metę; metro metrze; metrum metra; miara mierze; miasto
mieście; miedź miedzi; miejscowość miejscowości miejscowościach; miesiąc miesięcy; mieszkanie
mieszkań; mieszkaniec mieszkańca mieszkańcami mieszkańcom mieszkańcy mieszkańców; mieszkać
mieszkający mieszkających mieszkam mieszkamy mieszkasz; mieć macie mając mająca mające mającego
mającej mający mających mającym mającą mam masz miał miała miałaby miałabym miałam miałaś miałby
miałbym miałeś miało miałoby miały miałyby miej miejmy mieli mieliby mielibyśmy mieliście mieliśmy;
mijać mija; mila mil milo; miliard mld; milion miliona miliony mln; milić mili; mina min miny minę;
minister ministra ministrem ministrowie ministrów; minuta minucie; minąć minął minęło minęły;
mięsień mięśnie; miła miłej miłą; miłość miłości miłością; miły miłe miłego miłych miłym; mniejszość
mniejszości; moc mocy mocą; moda mody modzie; moka moce; moment momencie; mona mon; moralność
moralności; mowa mowie mowy mowę; możliwość możliwości możliwością; msza mszy mszę; mur murem muru
mury murów; musieć musiałam musiałby musieli musieliśmy musimy musisz muszą muszę; muzułmanin
muzułmanie muzułmanów; muzyk muzycy; muzyka muzyce; mylić mylisz mylą mylę; myć myli; myśleć
myślałam myśleli; myślić myślisz myśląc; móc mogli mogliby moglibyśmy mogliśmy mogą mogąc mogę mogła
mogłaby mogłabym mogłabyś mogłam mogłem mogłeś mogło mogłoby mogły mogłyby możecie możemy możesz
mógł mógłby mógłbym mógłbyś; mój moi moich moim moimi moja moje mojego mojej mojemu moją; mówić mów
mówcie mówi mówicie mówienia mówienie mówili mówimy mówiono mówisz mówią mówiąc mówię mówił mówiła
mówiłam mówiłem mówiło; mądrość mądrości; mąż męża mężem; mężczyzna mężczyźni mężczyźnie; młodość
młodości; młody młodszego młodszy młodzi; naczynić naczyń; nadawać nadaje nadają; nadejść nadejdzie
nadszedł; nadzór nadzorem nadzoru; nagi nago; nagrać nagrań; nagroda nagród; najmłodsi najmłodszych;
największega największego; nakazywać nakazuje; należeć należałoby należących; napisać napisałam
napisałeś napisz napisze napiszę; napięcie napięcia; narodowość narodowości; naród narodem narodu
narody narodów; nasiono nasion; nastolatek nastolatków; nastrój nastroje nastroju; następować
następuje następujący; nasz nasi; nata nato; natura naturze; nauczyć nauczyłam; nauka nauce;
naukowiec naukowcy naukowców; nawiązywać nawiązuje; nazywać nazywam nazywamy nazywasz; neta necie;
nic niczego niczym; nica nice; niecierpliwość niecierpliwością; niektóry niektórzy; niemcy
niemczech; niemiec niemcami niemcom niemcy niemców; nienawidzić nienawidzisz; nienawiść nienawiści
nienawiścią; nieobecność nieobecności; niepodległość niepodległości; nieruchomość nieruchomości;
nierówność nierówności; niesamowić niesamowicie niesamowita niesamowite niesamowity niesamowitą;
niezależność niezależności; nieznane nieznanego nieznanych; nieść niesie; nikt nikim nikogo nikomu;
niski niższa niższe niższej niższy niższych; nisko niżej; nobel nobla; noc noce nocy nocą; noga
nogach nogami nogi nogą nogę nóg; nony non; nos nosa nosem; nosić nosi nosił noszenia noszenie; nota
not; nowość nowości; nowy nowe nowego nowej nowi nowych nowym nowymi nową; numer numerze; nóż nożem;
oba obaj obie oboje obojga obu; obawiać obawiam; obchód obchody obchodów; obcokrajowiec
obcokrajowców; obcy obce obcego obcych obcym; obecność obecności; obejmować obejmuje obejmują; obiad
obiedzie; obiecywać obiecuje obiecuję; objąć objął objęte; objęcie objęcia; obowiązek obowiązki
obowiązkiem obowiązku obowiązków; obowiązywać obowiązuje obowiązują; obrazek obrazki obrazku;
obrażenie obrażeń; obrona obronie; obrót obrotu; obserwować obserwuj obserwuje obserwujemy
obserwuję; obszar obszarze; obsługiwać obsługuje; obwód obwodu obwodzie; obóz obozach obozie obozu
obozy obozów; ochrona ochroną ochronę; oczekiwać oczekiwań oczekuje oczekują oczekuję; odbierać
odbieram; odbiór odbioru; odbyć odbył odbyła odbyło odbyły odbędzie odbędą; odcinek odcinka
odcinkach odcinki odcinku odcinków; odczucie odczucia; odczuwać odczuwam; oddawać oddaje oddają;
oddać odda oddaj oddam oddanie oddany oddał oddała; oddział oddziale; odejście odejścia odejściu;
odejść odejdzie odeszła odszedł; odeszły odeszli; odkrycie odkrycia; odległość odległości; odnieść
odniosła odniósł; odnosić odnoszą odnosząc odnoszę; odpoczynek odpoczynku; odpowiadać odpowiadam;
odpowiedni odpowiednia odpowiednie; odpowiedzialność odpowiedzialności odpowiedzialnością;
odpowiedzieć odpowie odpowiem; odpowiedź odpowiedzi odpowiedzią; odróżnienie odróżnieniu; odwiedzać
odwiedzających; odwieść odwiedź; oferować oferuje oferują; oferta ofercie; ogarniać ogarnia
ogarniam; ogień ognia ogniem ogniu; oglądać oglądaj oglądając oglądam oglądasz oglądałam;
ograniczenie ograniczeń; ogród ogrodu ogrody ogrodzie; ogół ogóle; ogłosić ogłoszenie ogłoszono
ogłoszony; ojciec ojca ojcem ojcu; ojcowie ojców; ojczyzna ojczyźnie; okazać okaże; okazywać
okazuje; okno okien okna oknem oknie; oko oczach oczami oczu oczy oka okiem oku; okoliczność
okoliczności okolicznościach; określony określonego określonej określonych określonym; okładka
okładce; olsztyn olsztynie; oparcie oparciu; opieka opiece; opisywać opisuje; opowiadać opowiadań;
opowiedzieć opowiem; opowieść opowieści; oprzeć oparta oparte oparty; opublikować opublikował; opór
oporu; organizator organizatorzy; organizować organizowanych organizuje organizują; orzec
orzeczenie; orzeł orła; osiem ośmiu; osiągnięcie osiągnięcia; osiągnąć osiągnie osiągnięcie
osiągnięć osiągnął osiągnęła; osoba osób; osobowość osobowości; ostatni ostatnia ostatnie; ostatnie
ostatnimi; ostrzec ostrzeżenie; oszczędność oszczędności; otrzymać otrzymaliśmy otrzymasz;
otrzymywać otrzymuje otrzymują; otwarcie otwarcia otwarciu; otworzyć otwórz; ośrodek ośrodka ośrodki
ośrodku ośrodków; pachnąć pachnie; pacjent pacjenci; padać pada; pala pali palą; palec palca palcach
palcami palce palcem palców; pamiętać pamiętaj pamiętajcie pamiętajmy pamiętam pamiętamy pamiętasz;
pamięć pamięci; pan pana panem panowie panu panów; pani pań; panować panuje; papa pap; papier
papierze; para pary parą; parlament parlamencie; parr parze; parę paru; pas pasie; pasać pasa; pasek
paski; pasować pasuje pasują; patrzyć patrzysz patrząc; paweł pawła; paznokieć paznokci; paść padł;
pekin pekinie; pena pen; pewien pewna pewne pewnego pewnej pewnych pewnym pewnymi pewną; pewność
pewności pewnością; pełny pełen; piasek piasku; piekło piekle; pieniaga pieniadze; pieniądz
pieniędzmi pieniędzy; pierdoła pierdole; pierwszy pierwsi; pieróg pierogi; pierś piersi; pierścień
pierścienia; pies psa psem psy psów; pieśń pieśni; pilot piloci; piosenka piosenek; pisać pisali
pisania pisanie pisał pisała pisałam pisałem pisz pisze piszemy piszesz piszą pisząc piszę; pismo
piśmie; pita pit; piwo piwa; piątek piątku; pić pije pijesz piją piję pił; piętro piętrze; pięć
pięciu; piłka piłce; placówka placówek; planeta planecie; planować planuje planujesz planują
planuję; pobić pobił; pochodzić pochodzące pochodzący pochodzących; poczekać poczekaj poczekam;
poczucie poczucia poczuciem; poczuć poczuł poczułam poczułem; początek początkiem początku; począć
począwszy; podatek podatki podatku podatków; podawać podaje podają podając; podać poda podaj podam
podane podanie podano podał podała; poddawać poddaje; podejmować podejmuje podejmują; podejrzany
podejrzanych; podejrzewać podejrzewam; podejście podejścia podejściem podejściu; podejść podszedł;
podjąć podejmie podjął podjęcia podjęcie podjęli podjęto podjęła; podnieść podniesie podniesienie
podniósł; podstawówka podstawówce; podsumowywać podsumowując; podwójny podwójnie; podział podziale;
podziwiać podziwiam; podłoga podłodze; poinformować poinformował poinformowała; pojechać pojadę
pojedzie; pojemność pojemności; pojąć pojęć; pojęcie pojęcia; pokazać pokaż pokaże; pokazić pokażę;
pokazywać pokazuje pokazują; pokolenie pokoleń; pokryć pokryte; pokrój pokroju; pokój pokoje pokoju;
pokład pokładzie; pola pol; polak polacy; pole pola polach polu pól; polecać polecam polecamy;
policjant policjanci; polityk politycy; polityka polityce; polonia polonii; polska polsce; polski
polscy; pomagać pomagam pomagamy; pomieszczenie pomieszczeń; pomieścić pomieszczenie; pomijać
pomijając; pomyśleć pomyślałam; pomóc pomogli pomogą pomogę pomogła pomogło pomoże pomożemy pomożesz
pomógł pomóż pomóżcie; poniedziałek poniedziałku; poparcie poparcia poparciem; popełniać popełnia;
popierać popieram; poprosić poproszę; poprzedni poprzednie; poprzeć poparł; popularność popularności
popularnością; pora pory porze porę; porozmawiać porozmawiajmy; portal portali; porto porcie;
portugalia portugalii; porządek porządku; poród porodu porodzie; porównać porównaj; porównywać
porównuje porównując; poseł posła posłem posłowie posłów; posiadać posiadający posiadam posiadasz;
posiadłość posiadłości; posiłek posiłku; posta poście; postanowić postanowienie postanowiłam;
postarać postaram; postać postaci postacią; poszukać poszukaj; poszukiwanie poszukiwań; poszukiwać
poszukuje; posłuchać posłuchaj; posługiwać posługuje; potencjalny potencjalnie; potrafić potrafisz;
potrzebować potrzebował potrzebuje potrzebujemy potrzebujesz potrzebują potrzebuję; potwierdzać
potwierdzam; powiat powiecie; powiedzieć powie powiedziałam powiedziałbym powiedziałeś powiedzieli
powiedzmy powiem powiesz; powierzchnia powierzchni powierzchnię; powieść powiedziec powieści;
powinien powinieneś powinna powinnam powinnaś powinni powinniście powinniśmy powinno powinny;
powodować powoduje powodują powodując; powrót powrocie powrotem powrotu; powstaniec powstańców;
powstawać powstaje powstają; powstrzymywać powstrzymuje; powtarzać powtarzam; powód powodem powodu
powody powodów; pozdrawiać pozdrawiam; poznawać poznaje; poznać poznaj poznasz poznałam poznań;
pozostawać pozostaje pozostają; pozostawiać pozostawiając; pozostałość pozostałości; pozwalać
pozwalając pozwalające; pozwolić pozwól pozwólcie; pozór pozorom; położyć położonej położonych;
połączyć połączeń; pośrodek pośrodku; poświęcony poświęconych; pożyczka pożyczek; pracować pracowali
pracował pracowała pracowałam pracowałem pracuje pracujemy pracujesz pracują pracując pracujący
pracuję; pracownia pracowni; pracownik pracownicy; praga pradze; pragnąć pragnie pragniemy pragną
pragnę; praktyka praktyce; prawda prawdzie; prawnik prawnicy; premiera premierze; prezentować
prezentuje prezentują; prezydent prezydencie; procent proc; producent producenci; produkować
produkuje; profesor prof; projekt projekcie; promować promuje; proponować proponuje proponuję;
prosić proszą proszę; protokół protokołu; prowadzić prowadzonych prowadząc prowadzący; prowadzony
prowadzonej; prywatność prywatności; przechodzić przechodząc; przeciwnik przeciwnicy; przeczytać
przeczytaj przeczytam przeczytałam; przedsiębiorczość przedsiębiorczości; przedsięwziąć
przedsięwzięcie; przedsięwzięcie przedsięwzięcia; przedstawiać przedstawiające przedstawiający
przedstawiam przedstawiamy; przedział przedziale; przegrana przegranej; przejmować przejmuj
przejmuje przejmują; przejąć przejął przejęcia przejęcie przejęli przejęła; przejście przejścia
przejściu; przejść przejdzie przeszedł przeszła; przekazywać przekazuje; przekonanie przekonaniu;
przekonać przekonań; przekonywać przekonuje; przemiana przemian; przemysł przemyśle; przenieść
przeniesienie przeniesiony przeniósł; przepadać przepadam; przepraszać przepraszam; przeprowadzić
przeprowadzonej przeprowadzonych; przestawać przestaje; przestać przestaną przestań przestańcie;
przestrzeń przestrzeni; przestępczość przestępczości; przeszkoda przeszkód; przeszłość przeszłości
przeszłością; przeszły przeszli; przewidywać przewiduje; przeznaczyć przeznaczonych; przeć prze;
przeżycie przeżycia; przeżyć przeżyje; przodek przodkowie przodków; przyczyniać przyczynia; przydać
przydałoby; przygoda przygód; przygotować przygotował przygotowań przygotuj; przygotowywać
przygotowuje; przyjaciel przyjaciół przyjaciółmi; przyjaźń przyjaźni; przyjechać przyjedzie;
przyjemność przyjemności przyjemnością; przyjmować przyjmuje przyjmują przyjmując; przyjąć przyjmie
przyjął przyjęcie przyjęli przyjęta przyjęte przyjęty przyjęła; przyjęcie przyjęcia przyjęciu;
przyjść przyjdzie przyjdą przyjdź przyszedł przyszli przyszła przyszło; przykład przykładzie;
przynależność przynależności; przynieść przyniesie przyniosła przyniosły przyniósł; przynosić
przynoszą; przypadek przypadkach przypadki przypadkiem przypadku przypadków; przypisywać przypisuje;
przypominać przypominam; przypuszczalny przypuszczalnie; przypuszczać przypuszczam; przysięgać
przysięgam; przystanek przystanku; przyszłość przyszłości; przysługiwać przysługuje; przyznawać
przyznaje przyznaję; przyznać przyznam; przód przodu; próbować próbowali próbował próbowała
próbowałam próbowałem próbuje próbujesz próbują próbując próbuję; próg progu; prędko prędzej;
prędkość prędkości prędkością; psi psie; psychiczny psychicznie; publiczność publiczności;
publikować publikuje; punkt pkt punkcie; pustynia pustyni; pytanie pytaniami pytań; pytać pyta pytaj
pytają pytam pytasz pytał pytałem; pójść poszedł poszedłem poszli poszliśmy poszła poszłam poszło
poszły pójdzie pójdziemy pójdziesz pójdą pójdę; późny późniejsze późniejszym; płacić płacisz;
płatność płatności; płeć płci; płynąć płynie; płyta płycie; rachunek rachunki rachunku; rad rade;
rada radom rady radzie radą radę; radość radości radością; raj raju; rak raka rakiem; ramię ramion
ramionach ramionami; ramy ram ramach; rano ran ranem; raport raporcie; rasa rasy; ratować ratuje;
ratunek ratunku; raz razem razie razu razy; reagować reaguje reagują; realizować realizuje; reda
red; region regionie regiony; rejestr rejestrze; rejon rejonie; reprezentować reprezentuje
reprezentują; republika republice; reszta reszcie; rezultat rezultacie; roba rob robie; robić robi
robicie robienia robienie robili robiliśmy robimy robisz robią robiąc robię robił robiła robiłam
robiłem rób róbcie; robotnik robotnicy; rodzina rodzinie; rok rokiem roku; rola role roli rolą rolę
ról; rolnik rolnicy; ropa ropy; rosjanin rosjan rosjanie; rosnąć rosną rośnie; rosyjski rosyjscy;
rower rowerze; rozgrywki rozgrywek; rozmawiać rozmawialiśmy rozmawiam rozmawiamy rozmawiałam;
rozmowa rozmowie rozmów; rozpocząć rozpocznie rozpoczął rozpoczęcia rozpoczęcie rozpoczęciem
rozpoczęli rozpoczęto rozpoczęła rozpoczęło rozpoczęły; rozpoczęcie rozpoczęciu; rozsądek rozsądku;
rozumieć rozumiesz; rozwiązanie rozwiązań; rozwiązać rozwiąże; rozwój rozwojem rozwoju; rumunia
rumunii; runda rundzie; rura rury; ryba ryb ryby; rynek rynku; rysunek rysunku; ryż ryżu; rzadko
rzadziej; rzeczpospolita rzeczypospolitej; rzeczywistość rzeczywistości rzeczywistością; rzeka
rzece; rząd rządzie rzędu rzędzie; rządowy rządowi; ród rodem rodu; róg rogu; równość równości; róża
róże; różnorodność różnorodności; ręka rąk ręce rękach rękami ręki rękoma ręku ręką rękę; sala sal
sale sali salę; salon salonie; sam sama same samego samej samemu sami samo samych samym samymi samą;
samochód samochodem samochodu samochody samochodzie samochodów; samolot samolocie; samotność
samotności; schód schody; sektor sektorze; sen snem snu sny snów; ser serem; serial seriali; serum
sera; setka setek; sex seksie seksu; sezon sezonie; sfera sferze; siebie sobie sobą; siedem siedmiu;
siedzieć siedzisz siedząc; sierpień sierpnia sierpniu; sieć sieci siecią; singiel single singlem;
siostra siostrze sióstr; siła sile sił siłach siłami siły siłą siłę; siłownia siłowni; skomentować
skomentował; skończyć skończyłam; skrzydło skrzydeł; skrót skrócie; skuteczność skuteczności; skutek
skutki skutkiem skutku skutków; skutkować skutkuje; skóra skórze; skład składzie; składać
składający; składka składek; skłonność skłonności; smakować smakuje; smutek smutku; solidarność
solidarności; solić soli; son sony; spadek spadku; spaść spadnie spadł spadła; specjalista
specjaliści; specjalizować specjalizuje; spełniać spełnia; spierdalać spierdalaj; spodziewać
spodziewałam; spojrzeć spójrz spójrzcie; spokój spokoju; sport sporcie; sportowiec sportowcy
sportowców; sposób sposobem sposobie sposobu sposoby sposobów; spotkanie spotkań; spotkać spotkam
spotkamy spotkasz spotkałam; spotykać spotykam spotykamy; spowiedź spowiedzi; spowodować spowodował
spowodowała spowodowało spowoduje; społeczność społeczności; sprawdzać sprawdzam; sprawdzić sprawdź
sprawdźcie; sprawiedliwość sprawiedliwości; sprawować sprawuje; sprzeczność sprzeczności; sprzedawać
sprzedaje sprzedają; sprzedać sprzedam; spróbować spróbuj spróbuje spróbuję; spór sporu;
spółdzielnia spółdzielni; spółka spółek; stadion stadionie; stanowić stanowi stanowią stanowiące;
stanąć stanął stanęła stanęło; staranie starań; starać staram staramy starasz; starcie starcia;
startować startuje; stary starsi starsza starsze starszego starszy starszym starzy; statek statki
statku; stawać staje stają stając; stawiać stawiam; stać stanie staną stał stałam stałem stało stoi
stoją stojący stoję; stefan stefana; sto stu; stopa stóp; stopień stopni stopnia stopnie stopniu;
stosowany stosowanych; stosować stosuje stosują; stosunek stosunku; stowarzyszyć stowarzyszeń;
stracić straciłam; strażak strażacy; strażnik strażnicy; strona stronie; struktura strukturze; strój
stroje stroju; student studenci; studium studia studiach studiów; stulecie stulecia; stwierdzać
stwierdzam; styczeń stycznia styczniu; stół stole stołu; sugerować sugeruje sugerujesz sugerują;
suma sumie sumy sumę; surowiec surowców; swój swe swego swej swoich swoim swoimi swoja swoje swojego
swojej swojemu swoją swych swym swą; sylwester sylwestra; syn syna synem synowi synowie synów;
sypialnia sypialni; szacować szacuje; szacunek szacunkiem szacunku; szanować szanuje szanuję; szatan
szatana; szczebel szczeblu; szczecina szczecinie; szczególność szczególności; szczery szczerzy;
szczyt szczycie; szczęście szczęścia; szeroko szerzej; szerokość szerokości; sześć sześciu; szkoda
szkód; szkolić szkoleń; szkoła szkole szkół; szpital szpitali; sztuka sztuce; szukać szukaj szukając
szukam szukamy szukasz szukałam; szybko szybciej; szyja szyi; szykować szykuje; sąd sądem sądu sądy
sądzie sądów; sądzić sądzisz sądząc; sąsiad sąsiedzi; słabość słabości; słowo słów; słuchać słuchaj
słuchajcie słuchając słucham słuchasz; słyszeć słyszałam słyszałeś słyszeli słyszeliśmy słyszysz;
tabletka tabletek; taki tacy taka takich takim takimi taką; tamten tamte tamtego tamtej tamto
tamtych tamtym; tani tańsze; taniec tańca; tato tacie taty tatą; teatr teatrze; teda ted; tekst
tekście; telefon telefony; temat temacie; tematyka tematyce; temperatura temperaturze; tenże tegoż
tejże tychże; teren terenie; termin terminie; terrorysta terroryści; teza tez tezy; tkwić tkwi; tok
toku; tona tony; tonąć tonie; tor tory torze; toruń torunia toruniu; tożsamość tożsamości; trafić
trafiłeś; trakt trakcie; traktować traktuje traktują; treść treści treścią; trudność trudności;
trudny trudniejsze; trwać trwa trwają trwał trwała trwało; trzecia trzecie; trzy troje trzech trzej
trzema; trzydzieści trzydziestu; trzymać trzymaj trzymajcie trzymając trzymam trzymamy; trząść
trzęsienie; turysta turyści; twierdzić twierdzisz twierdząc; twitter twitterze; tworzyć tworząc;
twój twoi twoich twoim twoimi twoja twoje twojego twojej twoją; twórczość twórczości; tydzień
tygodni tygodnia tygodniach tygodnie tygodniu; tyle tylu; typ typem typie typu typy typów; tysiąc
tys tysięcy; tytuł tytule; tył tyłu; tyłek tyłka; tło tle; tłumaczyć tłumaczeń; ubezpieczyć
ubezpieczeń; ubranie ubrań; ubrać ubranie ubrany; ucho ucha uszu uszy; uciec uciekli uciekł uciekła;
uczelnia uczelni uczelniach; uczestnik uczestnicy; uczeń ucznia uczniami uczniem uczniom uczniowie
uczniów; uczucie uczucia uczuciem; uczyć ucz uczy uczysz uczył uczyła uczą uczę; udawać udaje udają;
udać uda udany udał udało; udostępniać udostępnia; ufać ufam; ujawniać ujawnia; ująć ujęcie;
ukazywać ukazuje; ukraina ukrainie; ukrainiec ukraińcy ukraińców; ukraść ukradli ukradł; ukrycie
ukrycia; ukrywać ukrywam; ukryć ukryta ukryte ukryty; układ układzie; ulec uległ uległy; ulga ulgi;
ulubiony ulubionych ulubionym ulubioną; umiejętność umiejętności; umierać umieram; umieć umiał umie
umieją umiem umiesz; umieścić umieszczone umieszczono umieszczony; umowa umów; umrzeć umarł umarła
umrę; unia unii unią unię; uniwersytet uniwersytecie; upadek upadku; upaść upadł; uprawnienie
uprawnień; uratować uratował uratuje; uroczystość uroczystości; urząd urzędu urzędy urzędzie
urzędów; urządzenie urządzeń; urzędnik urzędnicy; usta ust ustach; ustrój ustroju; usunięcie
usunięcia; usunąć usunięcie usunięte usunięty usunął; usłyszeć usłyszałam; utrudniać utrudnia;
utrzymywać utrzymuje utrzymują; utwór utworu utwory utworów; uwaga uwadze; uważać uważaj uważajcie
uważam uważamy uważasz; uwielbiać uwielbiam; uwzględniać uwzględnia; uznawać uznaje; uznać uzna
uznają uznali uznanie uznany uznał uznała; użytek użytku; użytkownik użytkownicy; używać używając
używam używamy używanych używasz; użyć użyciu użyto użyty użył; wada wady; waga wadze wagi wagę;
walić wali; walka walce; wartość wartości wartością; warunek warunkiem; waszyngton waszyngtonie;
ważność ważności; ważny ważniejsza ważniejsze ważniejszych; ważyć waży; wchodzić wchodzisz wchodząc;
wczesny wcześniejsze wcześniejszego wcześniejszych; wczeson wczesniej; wcześnie wcześniej; weba web;
wejście wejścia wejściem wejściu; wejść wejdzie wejdą wejdź weszli weszła wszedł; wesprzeć wsparcie;
wiadomość wiadomości wiadomościach; wiara wierze; widzieć widziałam widziałaś widziałeś widzieli
widzieliście widzieliśmy widzisz widząc; wieczór wieczora wieczorem wieczoru; wiedzieć wie wiecie
wiedziałam wiedzieli wiedząc wiem wiemy wiesz; wielki wielcy większa większe większego większy
większych większym większą; wielkość wielkości; wierzyć wierzysz; wieś wsi; wieść wiedzie; wika
wiki; wina winy winę; wino win; winąć winą; wioska wiosce; wisła wiśle; witać witaj witajcie witam
witamy; wiza wizy; wizerunek wizerunku; wizyta wizycie; wiązać wiąże wiążą; wić wita; większość
większości większością; więzień więźniowie więźniów; wliczać wliczając; wniosek wnioski wniosku
wniosków; wniść weszło weszły wszedłem; woda wodach wody wodzie wodą wodę; wojna wojen; wola wolą
wolę; woleć wolałabym wolałbym wolisz; wolność wolności wolnością; wołać woła; wpaść wpadnie wpadł
wpadła; wpisać wpisz; wpisywać wpisuje; wpłynąć wpłynie wpłynęło; wracać wracaj wracając wracam
wracamy wracasz; wrzesień września wrześniu; wrócić wróciłam wróć; wróg wroga wrogiem wrogów;
wschodni wschodnia wschodnie; wschód wschodu wschodzie; wskazywać wskazuje wskazują; wskazówka
wskazówek; wsparcie wsparcia wsparciem wsparciu; wspominać wspominając; wspomnienie wspomnień;
wspomnąć wspomnę; współczucie współczucia; współczuć współczuję; współpracować współpracował
współpracuje; wstawać wstaje; wstać wstanie; wszyscy wszystkich; wszystek wszystkie wszystkiemu
wszystkimi; wybierać wybieram wybieramy wybierasz; wybrany wybranych wybranym; wybrać wybierz
wybierze wybranego wybrałam; wybór wyborem wyboru wyborze wyborów; wychodzić wychodzisz wychodząc;
wyciągnąć wyciągnął; wyczuwać wyczuwam; wydarzenie wydarzeń; wydatek wydatki wydatków; wydawać
wydaje wydajesz wydają wydaję; wydać wyda wydali wydana wydane wydanie wydano wydany wydanych wydał
wydała wydało; wydział wydziale; wygląd wyglądzie; wyglądać wyglądam wyglądasz; wygrana wygranej
wygraną; wyjazd wyjeździe; wyjaśniać wyjaśnia; wyjaśnienie wyjaśnień; wyjątek wyjątkiem; wyjście
wyjścia wyjściem wyjściu; wyjść wyjdzie wyjdziesz wyjdą wyjdę wyjdź wyszedł wyszli wyszła wyszło
wyszły; wykazywać wykazuje wykazują; wykonać wykonanych; wykonywać wykonuje wykonują; wykorzystywać
wykorzystuje wykorzystują wykorzystując; wylądować wylądował; wymagać wymagań; wymiana wymianę;
wymiar wymiarze; wymienić wymienione wymienionych; wynieść wyniosła wyniósł; wynikać wynikające
wynikających; wyniść wyszedłem wyszłam; wyobrazić wyobraź wyobraźcie; wyobraźnia wyobraźni
wyobraźnię; wyobrażać wyobrażam wyobrażasz; wypadek wypadkach wypadki wypadku wypadków; wypaść
wypadł; wypełniać wypełnia; wypierdalać wypierdalaj; wypowiedź wypowiedzi; wyrób wyrobów; wyróżniać
wyróżnia; wysiłek wysiłku; wysoki wyższa wyższe wyższego wyższej wyższy wyższych wyższym wyższą;
wysoko wyżej; wysokość wysokości; występować występował występuje występują występujące
występujących; wysyłać wysyłam; wysłać wyśle wyślij wyślę; wywiad wywiadzie; wywoływać wywołuje;
wyzwać wyzwań; wyświetlić wyświetleń; wzgląd względu względów; wziąć wezmą wezmę weź weźcie weźmie
weźmy wziął wziąłem wzięli wzięła wzięłam wzięło wzięły; wzięcie wzięcia; wzrosnąć wzrosła; wzór
wzorem wzory; wóda wód; wątek wątki wątku; wątpliwość wątpliwości; węgiel węgla; węgier węgry; węgry
węgrzech; węży węża; własność własności własnością; właściwość właściwości; włochy włoszech; włączać
włączając; zaatakować zaatakowali zaatakował; zabicie zabicia; zabierać zabieram; zabijać zabijając;
zabić zabicie zabij zabije zabili zabity zabił zabiła; zablokować zablokował; zabraknąć zabraknie
zabrakło; zabrać zabierz zabierze; zaburzyć zaburzeń; zabytek zabytków; zachodni zachodnia
zachodnie; zachowanie zachowań; zachować zachowaj zachował; zachowywać zachowuje zachowują; zachód
zachodem zachodu zachodzie; zachęcać zachęcam zachęcamy; zaczynać zaczynając zaczynam zaczynamy
zaczynasz; zacząć zacznie zaczniemy zaczniesz zacznij zacznijmy zaczną zacznę zaczął zacząłem
zaczęli zaczęliśmy zaczęto zaczęła zaczęłam zaczęło zaczęły; zadanie zadań; zadawać zadaje;
zadzwonić zadzwoń; zagadnienie zagadnień; zaginąć zaginął zaginęła; zagrozić zagrożone zagrożony
zagrożonych; zagrożenie zagrożeń; zainteresowany zainteresowanych; zainteresować zainteresowań
zainteresuje; zajmować zajmował zajmowała zajmuje zajmują zajmujący zajmuję; zająć zajmie zajął
zajęcie zajęli zajęty zajęć zajęła zajęło; zajęcie zajęcia zajęciach; zajęty zajęci; zakład
zakładzie; zakładać zakładając zakładam; zaległość zaległości; zależność zależności; zamek zamki
zamku; zamierzać zamierzam; zamknięcie zamknięcia zamknięciu; zamknąć zamknij zamknięcie zamknięty
zamknął; zanieczyszczenie zanieczyszczeń; zapewniać zapewnia; zapisać zapisz; zapomnieć zapomniałam
zapomniałeś zapomnieli; zapomnąć zapomnij zapomnijcie zapomnę; zapowiedź zapowiedzi; zapraszać
zapraszam zapraszamy; zaprezentować zaprezentował; zaproponować zaproponował; zaprosić zaproszenie
zaproszony; zapytać zapytaj zapytam; zarejestrować zarejestrowanych; zarobek zarobki; zasada
zasadzie; zaskakiwać zaskakuje; zastanawiać zastanawiam zastanawiasz zastanawiałam; zastanowić
zastanów; zasób zasoby zasobów; zasługiwać zasługuje zasługują; zatoka zatoce; zatrudniać zatrudnia;
zatrudniony zatrudnionych; zatrzymywać zatrzymuje; zauważyć zauważyłam; zawarcie zawarcia; zawartość
zawartości; zawierać zawierające zawierający zawierających; zawiesić zawieszenie; zawodnik
zawodnicy; zawrzeć zawarte zawartych; zawód zawodach zawodu zawody zawodzie zawodów; zazdrościć
zazdroszczę; założyć założeń załóż załóżmy; zbiór zbioru zbiory zbiorów; zbrodnia zbrodni; zbrodzień
zbrodnie; zbudować zbudował; zdanie zdań; zdarzyć zdarzeń; zdawać zdaje zdajesz zdają zdaję; zdać
zdał zdałam; zdecydować zdecydowali zdecydował zdecydowała zdecydowałam zdecydowałem zdecyduje;
zdjąć zdjęć; zdjęcie zdjęcia zdjęciach zdjęciami zdjęciem zdjęciu; zdobycie zdobycia; zdobywać
zdobywając; zdobyć zdobędzie; zdolność zdolności; zebrać zebranych; zemrzeć zmarł zmarła; zero zera;
zespół zespole zespołem zespołu zespoły zespołów; zeznać zeznań; zgadzać zgadzam zgadzamy zgadzasz;
zginąć zginął zginęli zginęła zginęło zginęły; zgoda zgodzie; zgromadzić zgromadzonych; zgłosić
zgłoszenie zgłoś; zielony zielonego zielonej zielonych zielonym zieloną; zima zimie zimy zimą zimę;
zjednoczyć zjednoczonej zjednoczonych; zjeść zjadł zje zjedz zjem; zmiana zmianie; zmieniać zmienia
zmieniając; zmienić zmień; zmusić zmuszeni zmuszony; znajdować znajdował znajdowała znajdowało
znajdują znajdującego; znajdywać znajduje znajdujemy znajdujące znajdujący znajdujących znajduję;
znajomość znajomości; znaleźć znajdzie znajdziecie znajdziemy znajdziesz znajdź znalazł znalazła
znalazłam znalazłem znalazłeś znalazło znalazły znalezienie znalezione znaleziono znaleźli
znaleźliśmy; znać zna znacie znają znając znali znam znamy znany znasz znał znałem; znieść
zniesienie; zniknąć zniknie zniknął zniknęła zniknęły; znosić znoszę; zobaczyć zobaczysz zobaczyłam;
zobowiązanie zobowiązań; zorganizować zorganizowanej zorganizował; zostawać zostaje zostają;
zostawiać zostawiając zostawiam; zostać zostaliśmy zostaniesz zostaną zostanę zostałam zostań;
zrezygnować zrezygnował; zrobić zrobiliśmy zrobisz zrobiłam zrobiłaś zrobiłeś zróbcie zróbmy;
zrozumieć zrozumiałam zrozumiałeś zrozumieli zrozumiesz; zupa zupę; zwać zwana zwane zwanego zwanej
zwany zwanych zwanym zwaną; zważyć zważywszy; zwierzę zwierząt zwierzęcia zwierzęta zwierzętami;
związać związanego związanej związanych związanym związaną; związek związki związkiem związku
związków; zwolennik zwolennicy; zwracać zwracam; zwykły zwykli; zyskować zyskuje; zyta zycie; ząb
zęby zębów; zło zła złem; złożony złożonych; zły złe złego złej złych złym złą; ósma ósmej; ćwiczyć
ćwiczeń; łam łamach; łamać łamanie łamie łamią; łapa łap łapy; łapać łapie; łatwość łatwością; łatwy
łatwiejsze; ławka ławce; łazienka łazience; łza łez łzy; łódź łodzi; łączność łączności; ściana
ścianie; śmiać śmieje; śmierć śmierci śmiercią; śmieć śmiał śmieci śmieją; średnia średniej średnią;
środek środka środkiem środku; świadczenie świadczeń; świadek świadka świadkami świadkiem świadkowie
świadków; świadomość świadomości; świat świecie; światło świetle; świnia świń; świątynia świątyni;
święto świąt; źródło źródeł; żaden żadna żadne żadnego żadnej żadnych żadnym żadną; żal żalu;
żartować żartuje; żałować żałuje żałuję; żona żonie żony żoną żonę; żołądek żołądka; żyd żydów;
żywiec żywcem; żywić żywi; żywność żywności; żywy żywa żywe żywych żywym; żyć żyj żyje żyjemy żyjesz
żyją żyjący żyję żyli żył; żyła żyły; żądać żąda żądanie
"""
