"""Hedges and reporting verbs in Polish."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import classed

CLAIMS = classed(
    """
    alleged: rzekomo, rzekomy, rzekoma, rzekome, podobno, domniemany, domniemana, domniemani
    alleged: ponoć, oskarżony o, oskarżona o, oskarżeni o, niepotwierdzone, tak zwany, tak zwana
    probable: prawdopodobnie, zapewne, najpewniej, najprawdopodobniej, prawdopodobne
    possible: być może, może, mogą, mógł, mogła, mogło, mogli, możliwe, możliwe że, ewentualnie
    apparent: najwyraźniej, wydaje się, zdaje się, wygląda na to
    certain: na pewno, z pewnością, niewątpliwie, bez wątpienia, oczywiście
    expected: ma zostać, mają zostać, powinien, powinna, powinno, powinni, planuje, planują
    expected: spodziewa się
    sourced: według, zdaniem, jak podaje, jak informuje, jak wynika z, źródła, źródło
    sourced: powołując się na, cytując
    says: powiedział, powiedziała, powiedzieli, mówi, mówią, mówił, mówiła, podał, podała
    says: podało, podali, podaje, podają, poinformował, poinformowała, poinformowało
    says: poinformowali, informuje, informują, oświadczył, oświadczyła, przekazał, przekazała
    says: przekazali, przekazało, dodał, dodała, dodaje, ogłosił, ogłosiła, zapowiedział
    says: zapowiedziała, wyjaśnił, wyjaśniła, stwierdził, stwierdziła, napisał, napisała
    says: zaznaczył, zaznaczyła, podkreślił, podkreśliła, opowiada, opowiadał, opowiadała
    says: komentuje, skomentował
    claims: twierdzi, twierdzą, twierdził, twierdziła, utrzymuje, utrzymują, zarzuca, zarzucił
    claims: oskarża, oskarżył, oskarżyła
    suspects: podejrzewa, podejrzewają, uważa, uważają, sądzi, sądzą, obawia się, przypuszcza
    suspects: szacuje, szacują
    confirms: potwierdził, potwierdziła, potwierdza, potwierdzili, potwierdzono, wykazał
    confirms: wykazała, wykazało, ujawnił, ujawniła
    admits: przyznał, przyznała, przyznaje, przyznali
    denies: zaprzecza, zaprzeczył, zaprzeczyła, zaprzeczyli, zdementował, zdementowała, odrzucił
    denies: odrzuciła
    promises: obiecał, obiecała, obiecuje, zapewnił, zapewniła, zapewnia
    warns: ostrzegł, ostrzegła, ostrzega, ostrzegają
    refuses: odmówił, odmówiła, odmawia, wykluczył, wykluczyła, wyklucza
    not: nie, nigdy, nikt, nic, żaden, żadna, żadne, bez, brak, ani
    all: wszyscy, wszystkie, wszystko, wszystkich, cały, cała, całe, zawsze, każdy, każda
    most: większość, większości, prawie wszyscy
    some: niektórzy, niektóre, część, kilku, kilka, kilkoro
    few: niewielu, niewiele, mało
    """
)
