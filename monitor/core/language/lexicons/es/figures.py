"""Spanish: what stands beside figures in the news."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import FigureWords, listed

FIGURES = FigureWords(
    labels=listed(
        """
        artículo artículos regla cláusula capítulo párrafo categoría sala nave puerta muelle
        andén terminal línea ruta carretera autopista página número núm nº bloque edificio piso
        planta cámara distrito zona sector vuelo versión nivel fase grupo clase canal autobús
        tren anexo resolución expediente modelo tipo temporada ronda jornada horno pozo sección
        juzgado domingo
        """
    ),
    ratios=listed(
        """
        de cada
        """
    ),
    former=listed(
        """
        primero inicialmente anteriormente antes hasta ayer frente entonces tras lugar vez
        """
    ),
    copulas=listed("era eran fue fueron había habían"),
    withdrawn=listed(
        """
        retir- retract- desdij- corrig- rectific- errón- error- equivoc- falso falsa anul-
        ilegal- revoc-
        """
    ),
    statements=listed("cifra- dato- declaraci- afirmaci- estimaci- balance número"),
    others=listed(
        """
        otro otra otros otras más adicional adicionales nuevos nuevas
        """
    ),
    steps=listed("en"),
    updates=listed(
        """
        ahora ya sube subió subido asciende ascienden ascendió aumentó aumentado alcanza
        alcanzó eleva elevó bajó bajado cayó crecido creció
        """
    ),
    totals=listed("total"),
    parts=listed(
        """
        de_los_cuales de_las_cuales de_ellos entre_ellos entre_ellas incluidos incluidas
        """
    ),
    spans=listed(
        """
        durante en dentro tras después desde hace por cada últimos últimas próximos próximas
        antes
        """
    ),
    counts=listed(
        """
        sabe saben calculado estimado contado registrado cifra cifran calcula calculan estima
        estiman cuenta cuentan habla hablan contabiliza registra registran sitúa sitúan da dan
        mide eleva
        mantiene mantienen insiste insisten sostiene sostienen confirma admite
        """
    ),
    ors=listed("o u y e"),
    aged=listed("niños personas adultos"),
    none=listed(
        """
        ningún ninguna ninguno nadie cero
        """
    ),
    when=listed(
        """
        en el a durante
        """
    ),
    than=listed("que"),
    among=listed("entre"),
    relatives=listed("que quien quienes cuyo cuya"),
    sums_up=listed("lo_que_eleva con_lo_que lo_que_suma elevando así"),
    right=listed("correcto correcta exacto exacta cierto acept- admit-"),
    points_back=listed("lo así eso"),
    passives=listed("es son fue fueron sido"),
)
