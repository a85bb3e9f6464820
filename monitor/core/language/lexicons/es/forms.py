"""Spanish: forms of words that no ending makes, behind the word that they are forms of.

Derived from the data of simplemma 2.0 for the commonest words of wordfreq 3.1.1; see NOTICE.
`scripts/irregular_forms.py` makes it.
"""

from __future__ import annotations

FORMS = """
aborigen aborígenes; abrir abierta abierto abra abran abre abren abrimos abrirá abrí; acabar
acabamos acabará; acceder accedió; aceptar aceptamos aceptarlo; acordar acordó acuerda acuerdan
acuerdas; actriz actrices; actuar actúa actúan; acudir acude acuden; además ademas; adir ada;
admitir admite admiten admito; adquirir adquiere; advertir advierte advirtió; aforar afuera;
agradecer agradecemos agradecería agradecida agradecido agradecidos agradezco; ala alas; alemán
alemana alemanas alemanes; alguno algún; alto alta altas; ama amas; amar amaba amamos aman amen;
ambos ambas; amo amos; andaluz andaluces; andar ande andes ando; ano anos; aparecer aparecerá
apareciendo aparecieron apareció aparecía aparezca aparezcan; apoyar apoyamos; app apps; aprender
aprenda aprendan aprendido aprendiendo aprendió aprendí; aprobar aprobó aprueba aprueban; arar are;
arrepentir arrepiento; artículo art; ascender asciende; asistir asiste asisten; asumir asume asumen
asumo; así asi; atender atendiendo atiende; atraer atrajo atraído; atravesar atraviesa; atribuir
atribuye; autobús autobuses; ave aves; avezar aveces; avión aviones; ayuda ayúdame; ayudar ayudarle
ayudarlo ayudarme ayudarte ayudará ayudarán ayudaría; añadir añade; bailarín bailarina; bajar baje
bajen bajó; bar bares; basar basándose; beber bebiendo; bendecir bendiga bendita bendito; boludez
boludeces; bot bots; botón botones; brujir brujas; bruzar bruce; bueno buenísimo; bus buses; buscar
buscamos buscarlo buscarte busque busquen busques busqué; caer cae caen caes caiga caigan caigo
cayendo cayeron cayó caía; cagar cago; calentar calienta; callarse cállate; cambiar cambiamos
cambiarlo cambiará cambiaría cambiemos; capar capo; capaz capaces; capítulo cap; carácter
caracteres; casar case casó; catalán catalana catalanes; cañón cañones; ceder cedido; cegar ciegas;
celebrar celebramos celebrará; cerrar cierra cierran cierren; ciar cia; cicatrizar cicatrices; coger
cogiendo cogió; coincidir coincide coinciden; cojón cojones; colar cole colo; comenzar comencé
comenzamos comenzará comience comienza comienzan; comer coman comemos comido comiendo comió comí
comía; cometer cometiendo cometió; compartir comparte comparten compartimos compartirlo comparto;
competir compiten; componer compuesta; comprar compramos comprarme compraste; comprender comprendido
comprendo; comprometer comprometida comprometido comprometidos; común comunes; conceder concedido
concedió; concernir concierne; concluir concluye concluyó; conducir conduce conducen conducía
condujo; confesar confiesa confieso; confiar confía confían confío; confundir confunde; conocer
conocemos conocerlo conocerte conociendo conocieron conocimos conoció conocí conocía conocían
conozca conozcan conozcas conozco; conseguir conseguimos conseguirlo conseguí consiga consigue
consiguen consigues consiguiendo consiguieron consiguió; considerar consideramos; consistir consiste
consistía; constituir constituye constituyen constituyó; construir construye construyen construyendo
construyeron construyó; contar contamos contarle contará cuentan cuente cuenten; contener contenida
contenía contiene contienen; continuar continuamos continuará continúa continúan continúe;
contribuir contribuye contribuyen contribuyendo contribuyó; convencer convencida convencidos
convenció; convenir conviene; convertir convertirá convertiría convierta convierte convierten
convirtiendo convirtieron convirtió; convertirse convirtiéndose; correr corrido corriendo corrió
corría; corresponder corresponda; costar cuesta cuestan cueste; crear creamos creó; crecer crecido
creciendo crecieron creció crecí crezca; creer creemos creerlo creo creyendo creyeron creyó creí
creía creían creído créeme; crimen crímenes; cubrir cubre cubren cubría; cuenta cuéntame; cumplir
cumpla cumplan cumple cumplen; dar daba daban dada dadas damos dan dando daremos dará darán darás
daré daría das den des diera dieran dieron dimos dio doy dándole; datar date; deber deba deban
debemos deberá deberán debería deberíamos deberían deberías debida debido debiera debieron debió
debo debí debía debían; decidir decida decide deciden decides decidimos decido decidí; decir decimos
decirle decirles decirlo decirme decirte decía decían decís dice dicen dices diciendo diciéndole
diga digamos digan digas digo dije dijera dijeron dijimos dijiste dijo diremos dirá dirán diré
diría; defender defendiendo defendió defiende defienden; definir define definen; dejar dejame
dejamos dejarla dejarle dejarlo dejarlos dejarme dejarte dejará dejarán dejaría dejaste deje dejemos
dejen dejé dejó déjalo déjame; demostrar demuestra demuestran demuestre; depender dependerá
dependiendo; desaparecer desapareciendo desaparecieron desapareció desaparezca; describir describe
describen descrita descrito; descubrir descubre descubren descubrimos descubrí; desear deseamos
desearía; despedir despidió; despertar despierta despierte; destruir destruye destruyen destruyendo
destruyeron destruyó; detener detiene detienen detuvieron detuvo; devolver devolvió devuelto
devuelve; dimir dime; directriz directrices; dirigir dirige dirigen dirigía; discutir discute;
disfrazar disfraces; disminuir disminuye disminuyendo; disponer dispuestas dispuesto dispuestos
dispuso; distinguir distingue; distribuir distribuye; dividir divide dividen; doler duele; don doña;
dormir dormí dormía duerme duermen duermo durmiendo; dudar dude dudes dudo; durar durará dure duró;
día dia dias días; echar echamos echarle eche echen echo echó; eficaz eficaces; eje ejes; ejercer
ejerciendo ejerció; elegir elegimos elegí elige eligió; eligir eligen; emitir emite; empecer
empecemos; empezar empecé empezamos empezará empiecen empieza empiezan empiezas empiezo; encantar
encantaría; encender enciende; encontrar encontramos encontraremos encontrarlo encontrarme
encontrarte encontrará encontrarán encontrarás encuentra encuentran encuentras encuentre encuentren
encuentres; entender entendemos entenderlo entenderá entendiendo entendiste entendió entendí
entendía entienda entiendan entiendas entiende entienden entiendes entiendo; entrar entramos
entrará; entregar entregue; enviar enviamos envía envían envíe; envolver envuelto; erar eramos;
escoger escogido escogió; esconder escondida escondidas escondido; escribir escribe escriben
escribes escribo escribí escribía escrita escritas; escuchar escuchamos escucharlo; esperar
esperamos esperemos; establecer establecida establecidas establecido establecidos estableciendo
establecieron estableció; estar estabas estamos estaremos estará estarán estarás estaría estaríamos
estarían estarías estemos esten estoy estuve estuviera estuvieran estuvieras estuvieron estuviese
estuvimos estuviste estuvo estábamos estáis estás esté estén estés; estupidez estupideces; etcétera
etc; evitar evitarlo; examen exámenes; exigir exige exigen; existir exista existan existe existen
existía existían; explicar explicarle explicarlo explique; exponer expuesta expuestas expuesto
expuestos expuso; extender extendida extendido extendió extiende extienden; fallecer falleció; fan
fans; feliz felices; feo fea feas feos; fijarse fíjate; fin fines; fluir fluye; freír frio; frío
fría frías; fumar fumo; gafo gafas; ganar ganamos ganarle ganará ganaste gane ganen gano gané ganó;
gas gases; gato gata; gay gays; gen genes; gil giles; gobernar gobierna; gol goles; guardar guarde;
guardián guardianes; gustar gustaría; hablar hablamos hablaremos hablarle hablarme hablarte hablará
hablemos; hacer hacemos hacerla hacerlas hacerle hacerles hacerlo hacerlos hacerme hacerte haciendo
haciéndolo haciéndose hacéis hacía hacíamos hacían haga hagamos hagan hagas hago haremos hará harán
harás haré haría harían harías hecha hechas hice hiciera hicieran hicieron hicimos hiciste hizo;
helar helen; hierba hierbas; huir huye huyendo huyeron huyó; imagen imágenes; imaginar imagínate;
impedir impide impiden impidió; imponer impuesta impuestas impuso; imprimir impresa; incapaz
incapaces; incluir incluya incluye incluyen incluyendo incluyó incluía incluían; indicar indique;
influir influye influyen; inscribir inscrito inscritos; insistir insiste insisto; intentar
intentamos intentarlo; intervenir interviene intervino; introducir introduce introdujo; invertir
invierte; invitar invitamos; izar ice; jamar james; jardín jardines; javo java; jefe jefa; joder
joda jodan jodas jodida jodido jodidos jodiendo; joven jóvenes; juez jueces; jugar juega juegan
juegas juegue jugamos jugó; jurar juro; latir late; leer lea lean leas lee leemos leen leerlo lees
leido leyendo leyó leí leía leído leíste; leso lesa; leu lei; levantar levantarme; ley leyes; león
leona leones; llamar llamamos llamarlo llamaría; llegar llegamos llegará llegarán llegaría llegaste
llegue lleguen llegues llegué; llevar llevamos llevarla llevarlo llevarme llevarte llevará llevarán
llevaría; llover llueve; loco loca locas; lograr logramos lograrlo; lolo lola; lucir luce lucía; luz
luces; mal mala malas males; mamar mames; mandar mandamos; manifestar manifiestan; mantener
mantendrá mantenerlo mantenga mantengan mantenido manteniendo mantenía mantiene mantienen
mantuvieron mantuvo; mar mares; margen márgenes; matar matarlo maten mato mató; matiz matices; medir
mide; mentar mienten miento; mentir mintiendo; merecer merecemos merecía merezco; mero mera; mes
meses; meter metan meterme meterte metiendo metieron metió meto metí; mil miles; minuto min; mirar
mirad miramos mire miren mires miro mirá miré miró; mono mona; morar more morelos; morir moría
mueran muere mueren mueres muero muriendo murieron murió; mostrar muestran muestre muestro; mover
movido moviendo movió mueva mueve mueven; mucho muchísima muchísimas muchísimos; mudar mudó;
musulmán musulmana musulmanes; mía mías; mío míos; nacer nacieron nació nací; nariz narices;
necesitar necesitamos necesitará; negar negó niega niegan niego; nene nena; neto neta; nicho
nicholas; ninguno ningún; niño niñas; notar note noté notó; nuez nueces; nulo nula; obtener obtenida
obtenido obtenidos obteniendo obtiene obtienen obtuvieron obtuvo; ocurrir ocurra ocurre ocurren
ocurría; ofender ofendido; ofrecer ofrecemos ofrecerle ofrecido ofreciendo ofrecieron ofreció
ofrecía ofrezco; ojo ojos; ola olas; olvidar olvidamos olvide olvidemos olviden olvides olvidé
olvidó; oponer opuesta opuesto opuestos; origen orígenes; oso osos; otar otan; otro otra otras; oír
oiga oigan oigo oye oyen oyendo oyó; pagar pagamos pagarle pagará pagarán page pague paguen pagó;
par pares; parar pare paren paró; parecer parecería parecidas pareciera pareció parecía parecían
parezca parezco; parir parís; parís paris; pasar pasamos pasarlo pasará pasarán pasaría pasaste
pasen pasé pasó; pedir pedimos pedirle pedí pedía pedían pida pidan pidas pide piden pides pidiendo
pidieron pidió pido; pegar pegarle pegue pegó; pensar pensamos pensarlo piensa piensan piensas
piense piensen pienses pienso; percibir percibe perciben; perder perdemos perderá perdiendo
perdieron perdimos perdiste perdió perdí perdía pierda pierdan pierdas pierde pierden pierdes
pierdo; permanecer permanecido permaneció; permitir permita permitan permite permiten permitirá
permitiría permitía; perseguir persigue persiguen persiguiendo; pertenecer pertenecía pertenecían;
pesar pese; petar pete; pez peces; pie pies; pijo pija; poblar puebla; poco poca pocas; poder
podamos podemos podido podremos podrá podrán podrás podré podría podríamos podrían podrías podéis
podía podíamos podían podías pude pudiendo pudiera pudieran pudieras pudieron pudimos pudiste
pudiéramos pudo pueda puedan puedas puede pueden puedes puedo; poner pon pondrá pondrán pondré
pondría ponemos ponerla ponerle ponerlo ponerme ponerte ponga pongamos pongan pongas pongo poniendo
ponía ponían puse pusiera pusieron pusimos pusiste puso; ponerse ponte; poseer poseía; preferir
preferiría prefiere prefieren prefieres prefiero; preguntar preguntamos preguntarle preguntarme;
prepararse prepárate; presentar presentamos presentará; presidir preside; presumir presume;
pretender pretendo pretendía; prever prevista previstas previsto previstos; probar probarlo;
producir produce producen produjeron produjo produzca; prohibir prohíbe; prometer prometió; promover
promovido promoviendo promueve promueven; proponer propongo propuesto propuestos propuso; proteger
proteja; provenir proviene provienen; prueba pruebas; publicar publique; puro pura puras; página pág
págs; queda quedate; quedar quedamos quedarme quedarte quedará quedarán quedaría quedaste; quedarse
quédate; querer queramos queremos queriendo querría queréis quería queríamos querían querías quiera
quieran quieras quiere quieren quieres quiero quise quisiera quisieran quisieras quisieron quisiste
quiso; quitar quitarle; raer rae; raro rara raras; razar race; razón razones; raíz raíces; realizar
realice realicen realizará; recibir reciba reciban recibe reciben recibimos recibirá recibirán
recibí recibía; recoger recogido recogidos recogiendo recogió; recomendar recomendó recomienda
recomiendan recomiendo; reconocer reconocida reconocidas reconocido reconocidos reconociendo
reconoció reconozca reconozco; recordar recordamos recordemos recordé recordó recuerda recuerdan
recuerdas recuerde recuerden; recorrer recorriendo recorrió; red redes; reducir reduce reducen
redujo; referir refería refiere refieren refieres refiero refirió; referirse refiriéndose; reforzar
refuerza; regir rige; rehén rehenes; rendir rinde rindió; repetir repita repite repiten repitiendo
repitió repito; reproducir reproduce; requerir requiere requieren; residir reside; resistir resiste;
resolver resolvió resuelto resuelva resuelve; responder responda respondido respondiendo
respondieron respondió respondo respondí; resumir resume; reunir reúne reúnen; rey reyes; reír
riendo rio ríe; rico rica ricas; rito rita; robar robó; rodrigar rodriguez; roer roo; rojo roja
rojas; rolar roles; romo roma; romper rompiendo rompieron rompió; rumanía rumania; ruso rusa rusas;
régimen regímenes; río ríos; saber sabemos saberlo sabido sabiendo sabremos sabrá sabrán sabrás
sabría sabéis sabés sabía sabíamos sabían sabías sepa sepamos sepan sepas supiera supieron supo;
sacar sacamos sacarle sacarlo sacarme sacarte sacaste sacó saquen saqué; salar sale sales; salir
saldrá saldrán saldría salen salga salimos salí salía salían; salón salones; santo san; satisfacer
satisfechos; seco seca; seguir seguimos seguiremos seguirá seguirán seguiría seguí seguía seguían
siga sigamos sigan sigas sigo sigue siguen sigues siguiendo siguiera siguieron siguió sígueme;
sentar sienta sientan sientas; sentir sentimos sentirme sentirte sentí sentía siente sienten sientes
siento sintiendo sintió; septiembre sep; servir servirá serviría servía sirva sirvan sirve sirven
sirviendo sirvieron sirvió; significar significaría; situar sitúa; sobrevivir sobrevive; soler solía
solían suele suelen; solo sola; someter sometida sometido sometidos; sonar sonó suena suenan suene;
sonreír sonriendo sonrió sonríe; sorprender sorprendida sorprendido sorprendió; sostener sosteniendo
sostiene sostienen sostuvo; soñar soñé sueña; subir suba suban sube suben subo subí; suceder suceda
sucediendo sucedió; sufrir sufre sufren; sugerir sugiere sugieren sugiero sugirió; sumar sumó; sumo
suma; suponer supongamos supongo suponiendo suponía supuesta supuso; surgir surge surgen; suspender
suspendido suspendió; suyo suya suyas; tal tales; temer temo temía; tender tiende tienden; tener ten
tendremos tendrá tendrán tendrás tendré tendría tendríamos tendrían tendrías tenemos tenerla tenerlo
tenerlos tenerte tenga tengamos tengan tengas tengo tenia tenido teniendo tenéis tenés tenía
teníamos tenían tenías tiene tienen tienes tuve tuviera tuvieran tuvieras tuvieron tuviese tuvimos
tuviste tuvo; terminar terminamos terminará; timar time times; tirar tire tiró; toar too; tocar toco
tocó toquen; todo toda todas; tomar tomamos tomarlo tomarme tomará tomaría tome tomen tomes tomás
tomé tomó; trabajar trabajamos; traducir traduce tradujo; traer traerá traiga traigan traigo
trajeron trajo trayendo traía traído; transmitir transmite transmiten; trasladar trasladó; tratar
tratamos; tío tíos; unir une unen unida unidas unido unidos unieron unió; unión uniones; usar usa
usaba usaban usada usado usamos usan usando usarla usarlo usas use usen uses usé usó; usarse usadas
usados; uso usos; utilizar utilice; uva uvas; uña uñas; vaciar vacías; vaco vaca; vagón vagones;
valer valga valió; varar varela; variar varía varían; varón varones; vencer vencido venció; vender
vendido vendiendo vendieron vendió vendía; venderse vendidos; vener vendría; venir vendrá vendrán
venimos venía venían viene vienen vienes vine viniendo vinieron; ver vea veamos vean veas veis vemos
ven veo veremos verá verán verás veré vería ves veía veían viendo viera vieron vimos vio vió; verse
vete vistos véase; vestir viste visto; vez veces; virgen vírgenes; vivar vives; vivir vive viven
vivimos viví vivía vivían; vivo vivas; volar voló vuela vuelan; volumen volúmenes; volver volvamos
volvemos volveremos volverá volverán volvería volviendo volviera volvieron volvimos volvió volví
volvía vuelto vuelva vuelvan vuelvas vuelve vuelven vuelves vuelvo; votar votamos vote voten votó;
voz voces; vía vías; vídeo video videos; web webs; óseo ósea
"""
