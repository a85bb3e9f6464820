"""How common Spanish words are."""

from __future__ import annotations

BY_HALF_OCTAVES = {
    0: """
    a de del el en es la los no por que se un y
    """,
    1: """
    al como con las lo para su una
    """,
    2: """
    me más o pero si te todo
    """,
    3: """
    esta este ha le mi sus ya
    """,
    4: """
    así años cuando dos eso esto está fue hay mucho muy nos otro porque puede qué ser sin sobre
    son también tiene tu yo
    """,
    5: """
    ahora algo ante bien cosa desde donde día entre era estado hace hacer hasta mismo nada ni
    otra parte persona solo tiempo toda uno vez vida
    """,
    6: """
    año bueno cada casa caso cuenta despué durante e ella ello esa ese estoy están forma gente
    gobierno gracia gran había han hecho hombre les lugar mas mejor meno mundo nuestra nuestro
    nuevo nunca poco sea siempre tan tanto tener tengo trabajo va ver
    """,
    7: """
    acuerdo alguien alguna alguno amigo aquí aunque buena ciudad contra creo cual cómo debe
    decir derecho dice dijo días entonce estaba estar general grande grupo he hijo historia hora
    hoy ir luego manera mayor medio mientra mis momento mucha nacional nadie noche nombre nueva
    parece partido país poder primera problema pueden pues punto quien quiere quiero sido
    sistema soy sí sólo tal tienen tipo tres vece verdad voy él
    """,
    8: """
    ademá agua ahí artículo aún bajo buen cambio casi centro claro clase cualquier d da dar
    dentro diferente dios ejemplo embargo empresa equipo eres esos españa estamo familia favor
    fin final foto fuera fueron guerra gusta haber hacia hizo idea importante información juego
    junto lado ley libro madre mal mano mañana misma mujer mujere méxico niño nosotro número
    obra padre palabra pasa pasado podemo política presidente primer primero programa proyecto
    pueblo puedo sabe saber según semana servicio será siguiente sino sé tema tenemo tenía tus
    unos vamo van último
    """,
    9: """
    aire algún alto amor argentina ayuda base c cabeza calle camino cara cerca cierto cuanto
    cuatro cuerpo dato desarrollo dicho dinero eran esas escuela estudio falta frente fuerte
    fuerza hablar hacen haciendo haya hemo i igual incluso internacional juan largo libre lista
    llegar línea madrid mayoría medida mese miembro mierda mil millone minuto muerte mí nivel
    noticia pasar paso paíse película podría policía político posible precio pregunta principio
    proceso propia propio pueda puesto pública público quién razón real realidad resultado salir
    san seguir segundo seguridad seguro sentido sería señor siendo sigue sitio situación social
    sociedad somo tarde the ti tierra todavía tras travé tú unas unido universidad uso vario vas
    veo video visto zona última único
    """,
    10: """
    abril actual allá allí alta ambo apoyo aquello arma arte asi atención bastante blanco
    campaña campo cantidad capital cargo carrera causa chica chico chile cinco comentario comida
    compañía consejo control corazón cree cultura dado deben debería debido deja dejar demasiado
    demá dicen diciembre diferencia difícil digo dio duda edad educación efecto eleccione
    encontrar encuentra espacio español especial espero estaban etc existe experiencia fecha
    fondo fuente futuro fácil gana habla hacerlo haga hermano hola hubiera humano iba iglesia
    imagen importa inglé internet jefe josé joven julio justicia libertad llama llamado lleva
    luz m mala marzo mayo media mejore mensaje mercado mes miedo mira modo movimiento muerto
    mundial música necesario necesita negocio negro ninguna ningún norte nota objetivo octubre
    oficial ojos orden os p pasó paz pena pensar peor pequeña pequeño personal pesar peso plan
    plaza población pobre poner principal producto provincia prueba puerta página queda quiene
    quieren quizá realmente recuerdo recurso región relación república respecto respuesta resto
    rey s salud sean segunda serie siento siglo significa sociale suerte sur tampoco tenga
    tenido tomar total trabajar trata tuvo usted usuario varia vaya ve venezuela vi viaje viene
    vista vivir vivo volver vos voto voz vuelta web área única
    """,
    11: """
    acceso accione acción acerca actividad actividade acto acá adelante administración agosto ah
    alrededor américa anterior arriba artista asunto ataque aun auto autor ayer ayudar b baja
    banco banda boca busca buscar cabo calidad cambiar canción capacidad carlo carta central
    china ciencia ciento ciudadano civil colegio colombia color comer comisión compañero comprar
    comunicación comunidad común condicione congreso conmigo conoce conocer conocido
    conocimiento conseguir construcción contenido contigo corte costa crear crisi cuale
    cualquiera culpa curso cámara código dan darle daño defensa departamento deseo dia diario
    diciendo diez diga dije dirección director documento domingo dólare dónde economía económica
    económico edificio ejército elemento empezar encima encuentro energía enero entender
    entiendo entrada entrar escrito esfuerzo española especialmente espera esperar estilo
    estudiante estuvo esté europa evento evitar ex existen febrero feliz fiesta finalmente fuego
    fui fútbol ganar gusto hablando habrá habían hago has hicieron hija hubo in industria
    informe ingreso interesante interior interé investigación isla jugar junio justo jóvene l
    leer lejo lengua llamada llega llegó llevar local loco lucha lugare luis malo mamá mantener
    mar marca maría mediante menor metro militar ministerio ministro mitad modelo motivo muestra
    médico n natural necesidad necesito niña noviembre of oficina opinión oportunidad
    organización oro papel par pareja partir perder perro personaje piensa planta plata poca
    podía pone popular posición post premio presente principale producción pronto propuesta
    práctica puerto puta q queremo quería quiera r radio red reforma relacione rico rápido río
    saben sale santa santo sector seis septiembre serio simple simplemente siquiera sol sola
    sueño suficiente superior supuesto tanta tecnología texto toma trabajadore twitter término
    título u usar ustede v vale valor ven venta viejo visita vive vídeo x época éxito
    """,
    12: """
    abajo abierto abogado acaba actualmente agente alma altura ambiente amiga and animale
    antiguo antonio análisi aparece apena aplicación aprender aquel aquella aqui archivo
    argentino asamblea asociación aspecto atrá aumento autoridade barcelona barrio batalla baño
    beneficio blanca brasil brazo buscando cadena caja cama canal candidato capaz característica
    carne categoría cielo cierta cine cita ciudade clave cliente club coche comenzó comercio
    competencia completamente completo compra concepto confianza conflicto conjunto conozco
    consecuencia constitución contacto contar contrario contrato copa correo costo creación
    crecimiento creer crédito crítica cuarto cuba cuestión cuidado cultural cuya cuyo cuál
    cuánto dando debate debemo decisión decía deje dejó delito demanda democracia deporte
    derecha despue destino detalle detrá di dicha diputado directamente directo discurso diseño
    disponible distancia distinta distinto doble doctor dolor don dr duro década edición
    ejercicio empleado empleo encuentran enemigo enorme entrevista error escena escribir
    escuchar especie esperando esperanza esposa estadounidense estrella estructura excelente
    extranjero extraño f facebook fe federal figura formación francia francisco frase frontera
    función gasto golpe grado grati grave gustaría género h habitante habría hacía hambre
    hermana herramienta hice histórico hospital http huevo idioma ii importancia imposible
    impuesto imágene increíble independencia independiente inicio instituto intento interese
    internacionale izquierda j jamá jesú john juicio junta larga legal letra leye listo llegado
    lleno llevó locale límite maestro mando manuel marcha marco materia material mayore memoria
    mente mesa mexicano mile municipio murió método nacionale nación naturaleza norma normal
    objeto obtener ocho odio opción origen original pablo pagar pago papa parque participación
    particular pasando pase pedir pedro peligro pelo pensamiento pensando perdido perfecto
    periodista permite perú pie piedra pienso piso plazo podrá posibilidad pp prensa presencia
    presenta privada privado probablemente profesional profesor propiedad protección próximo
    publicado pudo puedan puso quedó querido rato razone re realizar recuerda rede referencia
    registro regla reino representante respeto responsabilidad responsable resulta reunión
    revista revolución riesgo roja rojo ropa régimen sabemo sabía sacar sala salida salió saludo
    sangre santiago selección sentimiento sentir serán sexo señora siente siete siguen silencio
    solamente soldado solución sr suelo t tambien tarea televisión teléfono temporada tendencia
    tendrá teniendo tenían teoría terminar territorio tienda to totalmente trabajando transporte
    tratado triste tuve tv técnica unidad unión usa valore vecino verano verdadero verde versión
    ves victoria vieja viendo vierne vino violencia vuelve vía víctima york ésta éste
    """,
    13: """
    abierta accidente activo aeropuerto afuera alcalde alemania alimento alumno amba amo anda
    anteriore antigua argumento asesinato azul bandera bebé biblioteca blog bolsa café cancione
    capítulo carga carácter chino clara comercial comienza comienzo compartir completa
    conferencia conocida considera consumo contexto corriente corrupción corto creen cruz cuento
    culo cumplir david debajo deberían dedo dejado deuda dias dieron dijeron disco distrito
    diversa diverso dormir droga dueño dulce dura ecuador eh elección electoral empezó empieza
    encanta enfermedad enlace entiende entra escribió españole espíritu estación estan estará
    estaría estrategia estudiar estén etapa europea europeo exactamente expresión exterior
    facultad famoso festival fine firma fiscal flore fotografía francé funciona funcionario
    funcione física g ganado garcía gato generación generale gestión gobernador google guardia
    hacemo hagan hará hermosa hogar honor hotel humana ido incluye incluyendo india indígena
    influencia iniciativa institucione inteligente japón juez jugadore k lee lenguaje llamar
    llena lograr luna lune líder lópez masa matar matrimonio medicina mejorar mentira menudo
    miguel militare mina mirada misión moneda montaña morir máximo mínimo necesaria necesitamo
    necesitan negra ninguno novela novia ocurre oferta oficiale ofrece ojo operación oposición
    paciente pan pantalla papá parecer participar pedido perdón periodo periódico período pide
    piel pieza plane planeta plataforma playa podrían presión presupuesto principalmente pro
    propósito próxima puente pérdida quedan raro realizado recibido recibir recién regalo reina
    relacionado representa rica rosa rusia ruta salvo sección secretario secreto sede seria
    similar sirve sos suena sábado tale tamaño tarjeta tasa teatro tendría tengan tercer tercera
    terreno torre trabaja tratamiento tratar tribunal tuvieron técnico velocidad vemo venir
    vienen villa vio visión viva vivienda volvió
    """,
}
"""Terms by the half octaves that their share of documents lies under 1: 4 is a quarter."""
