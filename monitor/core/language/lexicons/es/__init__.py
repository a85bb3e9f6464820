"""Spanish."""

from __future__ import annotations

from monitor.core.language.lexicons.es.claims import CLAIMS
from monitor.core.language.lexicons.es.counted import HAPPENINGS, THINGS
from monitor.core.language.lexicons.es.figures import FIGURES
from monitor.core.language.lexicons.es.names import NAMES
from monitor.core.language.lexicons.es.nations import NATIONS
from monitor.core.language.lexicons.es.numerals import NUMERALS
from monitor.core.language.lexicons.es.stance import STANCE
from monitor.core.language.lexicons.lexicon import Lexicon, listed, opposed

LEXICON = Lexicon(
    language="es",
    passive=listed("es son era eran fue fueron sido será serán"),
    agent_links=listed("por"),
    no_agents=listed(
        """
        teléfono correo carta error accidente casualidad mar aire tierra tren barco avión día mes
        semana año ley mayoría
        """
    ),
    done=listed("ha han había habían fue fueron"),
    kin=listed(
        """
        marido esposa esposo viuda viudo hijo hija padre madre hermano hermana primo prima tío tía
        sobrino sobrina abuelo abuela nieto nieta cuñado cuñada novio novia
        """
    ),
    numerals=NUMERALS,
    figures=FIGURES,
    names=NAMES,
    stance=STANCE,
    nations=NATIONS,
    claims=CLAIMS,
    happenings=HAPPENINGS,
    things=THINGS,
    attributions=("según",),
    conjunctions=listed("y"),
    moods={
        "rá": "ría",
        "rán": "rían",
        "remos": "ríamos",
        "a": "aría",
        "an": "arían",
        "e": "ería",
        "en": "erían",
    },
    clause_words=listed(
        """
        que cómo por si
        """
    ),
    ambiguous=listed(
        """
        declaró declara explicó explica añadió añade añadido señaló señala indicó indica comentó
        comenta apuntó apunta escribió informó informa anunció anuncia contó cuenta precisó relató
        expresó respondió subrayó destacó agregó agrega recordó recuerda reiteró detalló narró
        mencionó menciona notificó comunicó publicó publica contestó concluyó resumió prosiguió
        describió describe observó observa repitió explicaron anunciaron señalaron indicaron
        sostuvo sostiene sostienen defiende defendió pretende pretenden denunció denuncia
        denuncian acusó acusa insistió insiste presume prometió promete prometen prometido
        garantizó garantiza juró jura alertó alerta avisó avisa advirtió advierte cree creen creía
        piensa piensan pensó estima estiman estimó sugirió sugiere supone suponen considera
        consideran consideró teme temen calcula calculan calculó duda dudan imagina opina opinan
        opinó sospechó temía reveló revela demostró demuestra probó prueba prueban muestra mostró
        muestran constató comprobó descubrió descubre desveló halló certificó acreditó verificó
        evidencia confirma admitió admite reconoció reconoce reconocen reconocido concedió concede
        aceptó acepta asumió asume rechazó rechaza cuestionó contradijo negó fuente fuentes
        informes testigos conforme seguro posible probable espera esperan prevé prevén planea
        previsto prevista evidente realmente efectivamente confía provisional
        eventual acaso         """
    ),
    negative_prefixes=("in", "im", "i", "des", "dis", "anti", "no"),
    only_like_negated=listed("interés intento imponer importar informar ir incluso norte notable"),
    opposites=opposed(
        """
        culpable culpables : inocente inocentes;
        permitido permitida permite permitió autorizado autorizó autoriza : prohibido
        prohibida prohíbe prohibió;
        con : sin;
        aceptó acepta aceptado aprobó aprueba aprobado : rechazó rechaza rechazado;
        ganó gana ganado victoria : perdió pierde perdido derrota;
        subió sube subido aumentó aumenta aumentado aumento creció crece alza : bajó baja
        bajado disminuyó disminuye cayó cae caída descendió descenso;
        más : menos;
        mayor mayores superior : menor menores inferior;
        ganancia ganancias beneficio beneficios superávit : pérdida pérdidas déficit;
        favor : contra;
        abierto abierta abre abrió : cerrado cerrada cierra cerró;
        antes : después;
        muerto muerta murió : vivo viva sobrevivió;
        verdadero verdadera : falso falsa;
        éxito logró : fracaso fracasó;
        condenado condenada : absuelto absuelta;
        detenido detenida detenidos : liberado liberada liberados;
        compró compra comprado : vendió vende vendido;
        siempre : nunca jamás;
        primero primera primer : último última;
        empezó empieza comenzó comienza inicio : terminó termina acabó fin;
        mejor mejores : peor peores;
        mínimo : máximo;
        incluye incluyó : excluye excluyó;
        hasta : desde;
        antes : después tras;
        temprano : tarde;
        dentro : fuera;
        encima : debajo;
        durante : después tras antes;
        sólo solo solamente : también;
        y e : o u;
        """
    ),
    fillers=listed(
        """
        también muy ya ahora además aún todavía así luego entonces después
        finalmente nuevamente actualmente recientemente
        """
    ),
    function_words=listed(
        """
        el la los las lo un una unos unas de del al a en con sin por para sobre bajo entre desde
        hasta hacia contra según durante tras ante y e o u pero sino ni que quien cual cuyo donde
        cuando como si porque aunque este esta estos estas ese esa esos esas su sus mi mis se le
        les me te nos es son era eran fue fueron ser sido ha han había habían haber está están
        estaba no más menos ya también muy año años
        """
    ),
    openers=listed(
        """
        sin embargo obstante no aunque pero además asimismo mientras tanto entretanto paralelamente
        por consiguiente así también igualmente tampoco pese pesar porque puesto tras después
        antes recientemente actualmente hoy ayer mañana más tarde finalmente inicialmente primero
        segundo generalmente normalmente habitualmente frecuentemente a menudo veces muchos varios
        algunos todos cada otro otros según respecto gracias salvo excepto desde luego luego ahora
        pronto simultáneamente nunca siempre sólo solo solamente quizá quizás casi cerca alrededor
        aproximadamente hasta concretamente especialmente dado debido entonces igualmente
        """
    ),
    verb_endings=("aron", "ieron", "aban", "ían", "arán", "erán", "irán"),
    inflections=listed("s es a o as os n r ra ron ó é e en ba ban do da dos das ndo mente"),
    abbreviations=listed(
        """
        sr sra sres sras srta dr dra dres prof profa lic ing arq gral cnel cap tte alm mons pbro
        d dña da st sto sta ud uds vd vds ee.uu ee uu pág págs p pp núm nº art cap vol ed etc
        ej p.ej aprox máx mín tel avda av c cía s.a s.l ltda dpto depto a.c d.c a.m p.m vs cf
        ene feb mar abr may jun jul ago sep sept oct nov dic
        """
    ),
)
