"""What an outlet's memory drops from an article, and when it must not."""

from monitor.core.extract import extract
from monitor.core.extract.boilerplate import learn
from monitor.model.extraction import BoilerplateMemory

PITCH = "Our reporters keep the lights on along this coast, and readers like you pay for the oil."
TEXT = (
    "The ferry left the harbour before noon and ran aground half an hour later in thick fog.",
    "Nobody on board was hurt, the crew told the harbour office after the tide had turned.",
    "A tug is to pull the ship free on Thursday, if the wind allows it and the hull holds.",
)


def page(paragraphs, headline="Ferry runs aground off the northern pier"):
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    body = body.replace(f"<p>{PITCH}</p>", f"<section><p>{PITCH}</p></section>")
    return f"<html><body><article><h1>{headline}</h1>{body}</article></body></html>".encode()


def memory_of(*pages):
    memory = BoilerplateMemory()
    for number, one in enumerate(pages):
        url = f"https://paper.example/{number}"
        memory = learn(memory, article=url, extraction=extract(one, url=url))
    return memory


def test_a_block_of_three_other_articles_is_dropped_and_recorded():
    others = [
        page((f"Report number {word} is about something else altogether, at some length.", PITCH))
        for word in ("one", "two", "three")
    ]
    found = extract(page((*TEXT, PITCH)), url="https://paper.example/9", memory=memory_of(*others))
    assert [block.text for block in found.blocks] == list(TEXT)
    assert PITCH in [dropped.text for dropped in found.dropped]


def test_an_article_under_many_addresses_is_not_its_own_furniture():
    same = page(TEXT)
    found = extract(same, url="https://paper.example/9", memory=memory_of(same, same, same, same))
    assert [block.text for block in found.blocks] == list(TEXT)
