"""The caption of the picture between headline and body: kept, and its change told."""

from __future__ import annotations

import pytest

from monitor.core.classify import Context, classify
from monitor.core.diff import compare
from monitor.core.extract import extract
from monitor.core.records import content_hash
from monitor.model.extraction import Extraction

CAPTION = "The mill at Harrow Ford in a picture of {}."
PICTURES = {
    "figure": "<figure><img src='a.jpg' alt='m'><figcaption>{}</figcaption></figure>",
    "named": "<div class='lead-image'><img src='a.jpg'><p class='caption'>{}</p></div>",
    "plain": "<div class='hero'><img src='a.jpg'><div>{}</div></div>",
    "span": "<div class='media'><img src='a.jpg'><span class='media-text'>{}</span></div>",
    "list": "<dl class='gallery-item'><dt><img src='a.jpg'></dt><dd>{}</dd></dl>",
    "deep": "<div class='top'><div><figure><div class='img'><img src='a.jpg'></div>"
    "<figcaption><span>{}</span></figcaption></figure></div></div>",
}
BODY = (
    "The old mill burned down on Tuesday night, and nobody was hurt, the fire office said.",
    "Crews came from three towns, for the road along the river lay under water until dawn.",
    "The owner, who had bought the mill two years ago, said that he would build it up again.",
)


def page(picture: str, caption: str) -> Extraction:
    body = "".join(f"<p>{text}</p>" for text in BODY)
    html = (
        "<html lang='en'><head><title>Mill burns down at Harrow Ford</title></head><body>"
        "<nav><a href='/'>Home</a></nav><main><article><header><h1>Mill burns down at Harrow Ford"
        f"</h1></header>{picture.format(caption)}<div class='article-body'>{body}</div></article>"
        "</main></body></html>"
    )
    return extract(html.encode(), url="https://courier.example/2026/mill")


@pytest.mark.parametrize("picture", PICTURES.values(), ids=PICTURES)
def test_the_lead_pictures_caption_is_kept_and_its_change_told(picture: str) -> None:
    before, after = (page(picture, CAPTION.format(year)) for year in (1999, 2009))
    assert before.captions == (CAPTION.format(1999),)
    assert [block.text for block in before.blocks] == list(BODY)
    assert content_hash(before) != content_hash(after)
    (change,) = classify(before, after, compare(before, after), Context()).changes
    assert (change.kind.value, change.severity.value) == ("caption", "substantive")
    assert change.reason == "a caption was edited: 1999 \u2192 2009"
    assert change.figure is not None
    assert (change.figure.before, change.figure.after) == (1999, 2009)


def test_a_box_of_other_articles_has_no_caption_of_ours() -> None:
    box = "<div class='related'><img src='b.jpg'><div>Ten mills that one should see</div></div>"
    assert page(box + "{}", "").captions == ()
