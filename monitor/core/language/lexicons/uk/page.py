# ruff: noqa: E501  - the patterns are data, a few phrasings a line
"""How lines of a page begin in Ukrainian that are not the article. The usual phrasings; none is taken from a page."""

from __future__ import annotations

from monitor.core.language.lexicons.page_form import PageWords

PAGE = PageWords(
    labels="читайте також|читати також|читайте більше|читати далі|дивіться також|вас може зацікавити|"
    "більше новин|реклама|схожі новини|теги|поділитися|коментарі|до теми|за темою|читайте",
    promos=r"підпис(?:уйтесь|уйтеся|атися|ывайтесь)|приєднуйтесь|приєднуйтеся|слідкуйте за|новини від .{0,40}telegram|наш канал|підтрим(?:ай|уй)те (?:нас|наш)",
    bylines="автор|від|текст|опубліковано|оновлено",
    consent="цей сайт|ми використовуємо",
    choices="згод",
)
