"""Spanish words and phrases that may stand for one another: common verbs and nouns of news.

Written by hand. Beside a word stand those of its forms that its stem does not give. Left out are
pairs of which one says more: rescued and recovered, a ship and a boat, one child and several.
"""

GROUPS = """
celebrar tener_lugar tuvo_lugar realizar llevar_a_cabo llevó_a_cabo celebró realizó; morir murió
muerto fallecer falleció; empezar comenzar iniciar empezó comenzó inició arrancar; terminar acabar
finalizar concluir; recibir recibió obtener obtuvo conseguir consiguió; subir subió aumentar aumentó
crecer creció; bajar bajó caer cayó descender descendió disminuir disminuyó; mostrar mostró
demostrar; anunciar anunció comunicar; usar utilizar emplear; coche auto carro automóvil vehículo;
policía agente; médico doctor; empresa compañía firma sociedad; trabajador empleado; jefe director;
avión aeronave; barco buque nave; edificio inmueble; fuego incendio; encuesta sondeo; acuerdo pacto
convenio; negociación conversación diálogo; cárcel prisión penitenciaría; hospital clínica; niño
menor crío; alumno estudiante escolar; intentar tratar intentó trató; ayudar asistir apoyar;
rescatar salvar; herido lesionado; herir lesionar; descubrir hallar encontrar descubrió halló
encontró localizar; comprar adquirir compró adquirió; construir edificar levantar; derribar demoler;
reparar arreglar; permanecer quedar seguir; ocurrir suceder pasar acontecer ocurrió sucedió; exigir
reclamar pedir pidió; necesitar requerir; rechazar rechazó denegar; aplazar posponer retrasar aplazó
pospuso; cancelar anular; dimitir renunciar dimitió renunció; fundar crear; examinar analizar
estudiar; permitir autorizar; prohibir vetar; explicar explicó detallar; precio coste costo; salario
sueldo; desempleado parado; inicio comienzo principio; fin final término; rápido veloz; grande
enorme; actualmente ahora; inmediatamente enseguida; a_menudo frecuentemente; pronto próximamente;
sin_embargo pero; porque ya_que; alcalde edil; habitante vecino residente; turista visitante; ataque
asalto; elevar incrementar; reducir rebajar; objetivo meta; reanudar retomar; elogiar alabar
aplaudir; dirigir encabezar liderar; huir escapar huyó escapó; beneficio ganancia; abogado letrado;
juicio proceso; sentencia fallo; móvil celular teléfono_móvil; ordenador computadora; piso
apartamento departamento; gasolina combustible; tienda comercio; película film filme; partido
encuentro; equipo conjunto; ganar vencer ganó venció; libro obra; trabajo empleo; guerra conflicto;
descarrilar salirse_de_la_vía salió_de_la_vía descarriló; escribir redactar; elegir escoger; autobús
bus ómnibus; patata papa; zumo jugo; carretera ruta; lanzar arrojar; empleado trabajador; despedir
echar despedirá echará despidió echó; fichar contratar; firmar rubricar suscribir; desplomarse
hundirse caer cayó bajar desplomó hundió; dispararse subir disparó; partido encuentro duelo; equipo
plantel once; entrenador técnico; portero arquero guardameta; delantero ariete; aficionado hincha;
estadio campo; victoria triunfo; derrota revés; vacuna inyección; enfermedad dolencia; tratamiento
terapia; medicamento fármaco; paciente enfermo; ingreso facturación ventas; préstamo crédito;
impuesto tributo; acción título; accionista inversor; fábrica planta; huelga paro; puesto empleo;
tormenta temporal; lluvia precipitación; inundación crecida riada; tren convoy; ferri transbordador;
línea vía; atasco embotellamiento; científico investigador; estudio investigación; exposición
muestra; cuadro pintura; libro novela; autor escritor; cantante intérprete; grupo banda; concierto
recital; escuela colegio; profesor docente maestro; ayuntamiento consistorio; concejal edil;
elección comicios votación; ley norma; parlamento asamblea; embajador diplomático; tregua
cese_el_fuego; soldado militar; protestar manifestarse; protesta manifestación; cerrar clausurar;
abrir inaugurar; chocar colisionar; explotar estallar; explosión estallido; vivienda casa hogar;
vivir residir habitar; querer desear pretender; proponer plantear sugerir; participar tomar_parte
intervenir; contener incluir comprender; durar prolongarse; costar valer; diariamente cada_día
todos_los_días; cada_año anualmente; semanalmente cada_semana; recientemente hace_poco últimamente;
llegar arribar; salir partir marcharse; dar entregar otorgar; conservar mantener guardar; estimar
calcular cifrar; esperar prever aguardar; causar provocar ocasionar originar; destruir arrasar
devastar destrozar; apagar extinguir sofocar; inundar anegar; inundación riada; frío helado gélido;
fuerte intenso potente; débil leve ligero; muchos numerosos; varios algunos diversos; entero total
completo íntegro; cercano próximo; de_nuevo otra_vez nuevamente; repentinamente de_repente
súbitamente; parcialmente en_parte; dueño propietario titular; cliente comprador; vendedor
comerciante; maestro profesor docente; agricultor campesino labrador; conductor chófer; autoridad
administración; ley norma legislación; multa sanción; tribunal juzgado corte; votación voto
sufragio; elecciones comicios; victoria triunfo; jugador futbolista; gol tanto; espectador público;
entrenador técnico; estadio campo; tren convoy ferrocarril; carretera vía calzada; cerrar clausurar;
abrir inaugurar; buscar rastrear; desaparecer esfumarse; volver regresar retornar; entregar
repartir; enviar mandar remitir; hablar conversar; sótano bajo; techo tejado; talar cortar; viaje
trayecto desplazamiento; vacaciones asueto; festejar conmemorar; fiesta celebración festejo; premio
galardón; premiar galardonar distinguir; ingresos ventas facturación; pérdida déficit; deuda
endeudamiento; pagar abonar; ahorrar economizar; donar regalar; recaudar recoger reunir; medir
registrar; científico investigador; estudio investigación; notar advertir percatarse; saber conocer;
creer pensar opinar; temer recelar; avisar alertar; prometer comprometerse; aceptar acceder; decidir
resolver acordar; miembro integrante; club asociación; adolescente joven; anciano mayor; jubilado
pensionista; tiempo clima; lluvia precipitación; nieve nevada; tormenta temporal; electricidad luz;
avería fallo; demora retraso; dañar deteriorar; después luego posteriormente; antes previamente
anteriormente; primero inicialmente; finalmente por_último; también asimismo además; prensa medios;
rueda_de_prensa conferencia_de_prensa; permanecer continuar seguir; eliminar suprimir; abastecer
suministrar surtir
"""
