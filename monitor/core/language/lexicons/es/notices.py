"""How outlets own up in Spanish."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import classed
from monitor.core.language.lexicons.notice_form import NoticeWords, stems

_SELF = r"(?:artículo|noticia|texto|información|nota|pieza|titular|reportaje|página)"
_DONE = (
    r"(?:actualizad|corregid|modificad|rectificad|cambiad|ampliad|editad|enmendad|aclarad|revisad"
    r"|completad|eliminad|retirad)[oa]s?"
)
NOTICES = NoticeWords(
    stems=stems(
        """
        actualiz añad amplía
        correc errores errat rectific aclara actualiz nota precisi enmienda versión
        corregi modific cambi ampli edit revis complet elimin retir lament disculp añad
        corrig error fallo lapsus erróne equivoca diferencia contra adenda réplica
        """
    ),
    labels=(
        r"corrección|correcciones|fe de errores|fe de erratas|fe de errata|rectificación"
        r"|aclaración"
        r"|actualización|actualizado|actualizada|nota de (?:la )?redacción|adenda"
        r"|derecho de réplica|nota aclaratoria|nota"
        r" del editor|precisión"
        r"|nota a los lectores|errata|enmienda|nota editorial|corregido"
    ),
    sentences=(
        (
            r"^\W*\((?:actualiza|actualizada?|añade|amplía|corrige|precisa|rectifica)\b"
            r"[^()]{3,200}\)\W*$"
        ),
        (
            r"\b(?:una|la) (?:primera |anterior |previa )?versión"
            r"(?: (?:anterior|previa|inicial|original|preliminar))?"
            rf" (?:de (?:este|esta|nuestra|nuestro) {_SELF}|del artículo(?! \d)|de la noticia)"
        ),
        (
            rf"\b(?:este|esta) {_SELF} (?:ha sido|fue|se ha|había sido)"
            rf" (?:\w+ ){{0,2}}{_DONE}"
        ),
        (
            r"^\W*(?:el artículo|la noticia) (?:ha sido|fue|se ha) (?:\w+ ){0,2}"
            r"(?:actualizad|corregid|editad|ampliad)[oa]"
        ),
        rf"\bhemos {_DONE} (?:\w+ ){{0,3}}(?:{_SELF}|error|dato|nombre|cifra|cita)",
        (
            r"\b(?:por|debido a|a causa de) un (?:error|fallo|lapsus)(?: \w+){0,3}"
            rf"[^.]{{0,60}}(?:\b(?:est[ea]|nuestr[oa]) (?:{_SELF}|versión)|\bpie de foto)"
        ),
        (
            rf"\b(?:por error|erróneamente|equivocadamente),? (?:(?:este|esta) {_SELF}|hemos"
            r"|publicamos|dijimos|indicamos|informamos)"
        ),
        (
            r"\b(?:este|esta) \w+ (?:\w+ )?(?:decía|indicaba|afirmaba|señalaba|atribuía"
            r"|contenía|daba|citaba)"
            r" (?:\w+ )?(?:por error|erróneamente|equivocadamente|inicialmente|un error)"
        ),
        r"\ba diferencia de lo (?:publicado|que (?:publicamos|informamos|dijimos))",
        r"\ben contra de lo (?:publicado|que (?:publicamos|dijimos|informamos))",
        (
            r"(?:^|[.!?;] )\W*el error (?:ha sido|fue|ya está)"
            r" (?:corregido|subsanado|enmendado)\W*$"
        ),
        r"\blamentamos el error|\bpedimos disculpas a (?:nuestros|los) lectores",
    ),
    topics=classed(
        """
        figure: cifra*, número*, fecha*, cantidad*, porcentaje*, año*, edad*, importe*, dato*
        name: nombre*, apellido*, grafía*, lugar*, cargo*
        quote: cita, citas, citad*, declaraci*, palabras, entrecomillad*
        headline: titular*
        caption: pie de foto*, foto*, imagen*, imágenes*, leyenda*
        added: respuesta*, añade*, añad*, reacci*
        removed: elimin*, retir*
        hedge: aclara*, matiz*, fuente*
        anything: más información*, detalles*, ampliad*
        """
    ),
)
