# ruff: noqa: E501  - the patterns are data, a few phrasings a line
"""How lines of a page begin in Russian that are not the article. The usual phrasings; none is taken from a page."""

from __future__ import annotations

from monitor.core.language.lexicons.page_form import PageWords

PAGE = PageWords(
    labels="читайте также|читать также|читать далее|смотрите также|вам может быть интересно|больше новостей|"
    "реклама|похожие новости|теги|поделиться|комментарии|материалы по теме|по теме|читайте",
    promos=r"подпис(?:ывайтесь|аться|ывайся|ывайте)|подпишитесь|следите за|присоединяйтесь|наш канал|поддержите",
    bylines="автор|от|текст|обновлено|опубликовано",
    consent="этот сайт|мы используем",
    choices="соглас",
)
