# ruff: noqa: E501  - the patterns are data, a few phrasings a line
"""How lines of a page begin in Spanish that are not the article. The usual phrasings; none is taken from a page."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import phrases
from monitor.core.language.lexicons.page_form import PageWords

PAGE = PageWords(
    labels="lea también|lee también|leer también|leer más|lea más|más información|ver también|"
    "te puede interesar|le puede interesar|te recomendamos|publicidad|lo más leído|relacionad[oa]s?|"
    "noticias? relacionadas?|temas|etiquetas|seguir leyendo|además|compartir|comentarios|mira también",
    promos=r"suscr[íi]b(?:e|a|i)\w*\b.{0,60}(?:newsletter|bolet[íi]n|canal|aquí|noticias|a )|s[íi]gue(?:nos|n)?\b.{0,60}(?:en|redes|twitter|facebook|instagram|whatsapp|google)|"
    r"hazte (?:miembro|soci[oa])|"
    r"recib[ea] .{0,60}(?:correo|bolet[íi]n|newsletter)|descarga .{0,40}app|todos los derechos reservados|[úu]nete a",
    bylines="por|publicado|actualizado",
    consent="nosotros|(?:este|nuestro) sitio|utilizamos",
    choices="terceros|acept",
    controls=phrases(
        """
        cerrar
        ampliar
        imprimir
        guardar
        siguiente
        anterior
        """
    ),
)
