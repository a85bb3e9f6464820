"""Does an article belong to a story? A score, its reasons, and a decision."""

from monitor.core.coverage.relevance.anchors import on_story
from monitor.core.coverage.relevance.background import SHIPPED, Background, Tally
from monitor.core.coverage.relevance.document import Document
from monitor.core.coverage.relevance.memory import window_start
from monitor.core.coverage.relevance.model import StoryModel, build_model, model_of
from monitor.core.coverage.relevance.reading import ArticleReading, read
from monitor.core.coverage.relevance.score import match
from monitor.core.coverage.relevance.stream import ArticleStream, StreamMatches

__all__ = [
    "SHIPPED",
    "ArticleReading",
    "ArticleStream",
    "Background",
    "Document",
    "StoryModel",
    "StreamMatches",
    "Tally",
    "build_model",
    "match",
    "model_of",
    "on_story",
    "read",
    "window_start",
]
