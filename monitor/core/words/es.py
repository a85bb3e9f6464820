"""Spanish."""

from __future__ import annotations

from monitor.core.words.lexicon import Lexicon, listed

LEXICON = Lexicon(
    language="es",
    abbreviations=listed(
        """
        sr sra sres sras srta dr dra dres prof profa lic ing arq gral cnel cap tte alm mons pbro
        d dña da st sto sta ud uds vd vds ee.uu ee uu pág págs p pp núm nº art cap vol ed etc
        ej p.ej aprox máx mín tel avda av c cía s.a s.l ltda dpto depto a.c d.c a.m p.m vs cf
        ene feb mar abr may jun jul ago sep sept oct nov dic
        """
    ),
)
