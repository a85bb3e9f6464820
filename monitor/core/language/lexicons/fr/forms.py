"""French: forms of words that no ending makes, behind the word that they are forms of.

Derived from the data of simplemma 2.0 for the commonest words of wordfreq 3.1.1; see NOTICE.
`scripts/irregular_forms.py` makes it.
"""

from __future__ import annotations

FORMS = """
abattre abattu; accueillir accueille accueillent; accélérer accélère; acheter achète achètent;
achever achève; acquérir acquiert; acteur actrices; adhérer adhère; admettre admis; administratif
administrative administratives; agir agi agissait agissant agisse agissent agit; aider aidez aidé
aidés; aigu aiguë; aimer aimais aimait aimez aimons aimé; air airs; aller aille aillent alla
allaient allais allait allant allez allons allé allée allés; amener amène amènent; ami amis; animal
animaux; animateur animatrice; annoncer annonçait annonçant; apercevoir aperçoit; apparaître apparu
apparue; appartenir appartenait appartenant appartiennent appartient; appeler appelons; apprendre
apprenez apprennent appris; appuyer appuie appuient; arc arcs; arriver arrivons; arrêter arrêtons;
art arts; atteindre atteignant atteignent atteint atteints; attendre attendons attendu attendue;
avérer avère; axe axes; bar bars; baser basant basé basée basées basés; battre bats battu battus;
beau belle belles; blanc blanches; boire boit boivent; bon bons; boy boys; brûler brûle brûlée; but
buts; caler calais; canal canaux; capital capitaux; cardinal cardinaux; caser casa; celui celle
celles ceux; chercher cherchons; cheval chevaux; choir chu chut; ciel cieux; citer citant; clef
clefs; clore close; clé clés; collectif collective collectives; combattre combattu; commencer
commença commençait commençons; commercial commerciaux; commettre commises; complet complète;
compléter complètes; comprendre comprenais comprenait comprenant comprenez comprenne comprennent
compris; con cons; concevoir conçoit conçu; concret concrète concrètes; confondre confondu
confondues; conférer confère; connaître connaissons connu; conseiller conseillère; conservateur
conservatrice; considérer considère considèrent; consécutif consécutive consécutives; contenir
contenait contenant contiennent contient; continuer continuons; contraindre contraint; convaincre
convaincu convaincue; convenir conviennent convient; courir courent; couvrir couverte couvrant
couvre couvrent; craindre craignant craignent crains craint crainte; cri cris; crier crié; cristal
cristaux; croire croyaient croyais croyait croyez croyons; cru crus; créateur créatrice; créer créa
créant créé créée créées créés; cul culs; céder cède cédé; dater data datant daté datée; demander
demandons; dernier dernière dernières; descendre descendu; devenir devenait devenant devenu devenue
devenues devenus deviendra deviendrait devienne deviennent deviens devient devint; devoir devaient
devais devait devez devons devra devrai devraient devrais devrait devrez devriez devrions devront
dois doit doive doivent dut; différer diffère diffèrent; dire dira dirai dirais dirait diras direz
diront dis disaient disais disait disant dise disent disons dit dite dites dits; discret discrète;
don dons; donner donnons; dorer dorée; dormir dorment dors dort; doter doté; doux douce douces; duc
ducs; dur durs; durer duré; décisif décisive décisives; découvrir découverte découvre découvrent
découvrez; décrire décrivent; défendre défendue; définitif définitive; déployer déploie; détenir
détient; eau eaux; effectif effective; emmener emmène; employer emploie emploient; enlever enlève;
ennuyer ennuie; entendre entendu entendue; entier entière entières; entreprendre entrepris;
entretenir entretenu entretient; environnemental environnementaux; envoyer envoie envoient; espérer
espère espérons; essayer essaie essaient essaies essayons; excessif excessive; exhaustif exhaustive;
faire fais faisaient faisais faisait faisant faisons fait faite faites fasse fassent fasses fera
ferai feraient ferais ferait feras ferez ferons feront firent fit font; falloir fallait fallu faudra
faudrait faut; familial familiaux; fan fans; faux fausses; feu feux; fier fière; financier
financière financières; fiscal fiscaux; fixer fixant fixé; foncier foncière; fondamental
fondamentaux; fondateur fondatrice; forestier forestière; fou folles fous; foutre foutue; frais
fraîche fraîches; franc franche; fui fuis; fuir fui fuit; fédéral fédéraux; fée fées; fêter fêté;
gay gays; gazer gaza; goût goûts; grec grecque grecques; général généraux; générer génère; gérer
gère géré gérée; haïr hais; héler hélas; hôpital hôpitaux; hôtel hotel; idéal idéaux; ile iles;
illégal illégaux; immobilier immobilière; infirmier infirmière infirmières; inquiéter inquiète
inquiètes; inscrire inscrivent inscrivez; interactif interactive; international internationaux;
interrompre interrompu interrompue; intervenir intervenu interviennent intervient; intégrer intègre;
irrégulier irrégulière; jet jets; jeter jette jettent; jeu jeux; job jobs; jouer jouais jouait
jouant jouez joué; journal journaux; juger jugé jugée jugées; juif juive juives; jurer jura; kid
kids; lac lacs; laisser laissons; latéral latéraux; ledit ladite; lequel laquelle lesquelles
lesquels; libéral libéraux; libérer libère; lier lie lié liée; lire lisant lise lisent lisez; lit
lits; lié liées liés; local locaux; loi lois; long longue longues; lot lots; luire luis; légal
légaux; léger légère légères; législatif législative législatives; madame mesdames; mai may;
maintenir maintenu maintenue maintient; mal maux; massif massive; mec mecs; mener menant mené menée
menés mène mènent; mental mentaux; mentir mens ment mentent; mer mers; mettre mettons mis mit;
minimum minima; minéral minéraux; mondial mondiaux; mot mots; mourir meurent meurs meurt mourut;
municipal municipaux; mur murs; musical musicaux; médical médicaux; métal métaux; national
nationaux; naître naissent née; naïf naïve; net nets; neuf neuve neuves; nier nie; nom noms; normal
normaux; noter notez notons noté; nouveau nouvel nouvelle; nul nuls; obtenir obtenu obtenue obtenues
obtenus obtiennent obtient obtint; occidental occidentaux; offrir offert offerte offertes offerts
offrait offrent offrez; oignon oignons; opter opté; opérer opère; original originaux; oser osent
osez; oublier oublions; ouvrir ouvre; pan pans; paraître paru parue; parcourir parcourt parcouru;
parer parait; parler parlons; particulier particulière particulières; partir pars partait parte
partent partez; parvenir parvenu parvenus parviennent parvient; passer passons; payer paient payé;
peindre peint; pendre pendu; penser pensons; percevoir perçoit perçu perçue; perdre perdu perdue
perdues; permettre permit; peser pèse pèsent; pic pics; pin pins; placer plaçant; plaindre plaignent
plaint; plaire plu; pleuvoir pleut; policier policière policières; poser posait posant posez posé;
positif positive positives; posséder possède possèdent; pot pots; poursuivre poursuit poursuivi
poursuivie poursuivis; pourvoir pourvu; pouvoir peut peuvent peux pourra pourrai pourraient pourrais
pourrait pourras pourrez pourriez pourrions pourrons pourront pouvaient pouvais pouvait pouvant
pouvez pouvons puisse puissent puisses puissiez puissions put; premier première premières; prendre
prenaient prenais prenait prenant prenez prenne prennent prenons pris prit; prier prié; principal
principaux; pro pros; procéder procède; progressif progressive; promener promène; promettre promis;
promouvoir promu; proposer proposons; protéger protège protègent; provenir provenant proviennent
provient; provincial provinciaux; pré prés; précéder précède; préférer préfère préfèrent préfères;
prétendre prétendu; prévenir prévenu préviens prévient; prévoir prévoyait prévu prévue prévues
prévus; pub pubs; public publique publiques; puer pue; pur pure; père pere; pénétrer pénètre; péter
pète; pétrolier pétrolière; radical radicaux; ramener ramène; rappeler rappelons; raser rasé; rat
rats; recevoir recevait recevant recevez recevra reçois reçoit reçoivent reçu reçus reçut;
reconnaître reconnu reconnue reconnus; recueillir recueille; refléter reflète; rejoindre rejoignent
rejoignez rejoins rejoint; relatif relative relatives; relever relèvent; remettre remis; renaître
rené; rendre rendit rendue rendues; renvoyer renvoie; repartir repart; reprendre reprenant
reprennent repris reprit; requérir requiert; respectif respectives; ressentir ressens ressent;
rester restons; restreindre restreint; retenir retenu retiens retient; revenir revenait revenons
reviendra reviendrait revienne reviennent reviens revient; revoir revu; rival rivaux; roi rois; rom
roms; roser rosa; roux rousse; rue rues; rural ruraux; réalisateur réalisatrice; récupérer récupère;
référer réfère; régional régionaux; régulier régulière régulières; répandre répandu répandue;
répondre répondit répondu; répéter répète; résoudre résout; révéler révèle révèlent; réélire réélu;
sac sacs; savoir sachant sache sachez sais sait saura sauront savaient savais savait savent savez
saviez savons; sec secs sèche; secret secrète secrètes; sentir sent sentais sentait sentent sentez;
serf serve; servir sers sert servait servant servent; signal signaux; significatif significative;
social sociaux; sol sols; sorcier sorcières; sortir sortait sortent sortez; souffrir souffert
souffrait souffrant souffre souffrent; souhaiter souhaitons; soulever soulève; soumettre soumis;
soutenir soutenu soutiennent soutient; souvenir souvenez souviens souvient; sportif sportive
sportives; spécial spéciaux; successif successives; succéder succède succèdent; suer sue; suggérer
suggère suggèrent; suivre suit suivie suivit; surprendre surpris; survenir survenu survient;
survivre survécu; suspendre suspendu suspendue; sécher sèches; sûr sûre sûrs; taire tais; tap tape;
taper tapé; tardif tardive; tel tels; tendre tendu; tenir tenaient tenais tenait tenez tenu tiendra
tienne tiennent tiens tient; tir tirs; tirer tiré; ton tons; tout tous; transmettre transmis;
travail travaux; travailler travaillons; tribunal tribunaux; trouver trouvons; tuer tue tuent tué
tuées; turc turque; tué tuée tués; unir unie unies unis unit; user usa use usé usées; vaincre
vaincu; val vaux; valoir valait valent valu value vaudrait vaut; vendre vendu vendue vendues vendus;
venir venaient venais venait venant venez venons venu venus viendra viendrait viendront vienne
viennent viens vient vint; vie vies; vieux vieil vieille vieilles; vin vins; virer viré; viser
visait visant; vivre vivaient vivait vive vivent vivez vivons; voir verra verrai verrais verrait
verras verrez verrons verront voient vois voit voyaient voyais voyait voyant voyez voyons; vol vols;
voler volé; voter votez voté votée; vouloir veuille veuillez veulent veut veux voudra voudraient
voudrais voudrait voudront voulaient voulais voulait voulant voulez voulions voulons voulu; vue
vues; végétal végétaux; vêtir vêtu; âge âges; âgé âgée âgées âgés; âme âmes; écrire écrivait
écrivant écrivent écrivez écrivit; égal égaux; élever élèvent; élu élue élus; émettre émis émises;
équivaloir équivaut; étendre étendu; étranger étrangère étrangères; île îles
"""
