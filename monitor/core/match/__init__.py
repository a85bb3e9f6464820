"""Does an article belong to a story? A score, its reasons, and a decision."""

from monitor.core.match.background import SHIPPED, Background, Tally
from monitor.core.match.document import Document
from monitor.core.match.model import StoryModel, build_model, model_of
from monitor.core.match.reading import Reading, read
from monitor.core.match.score import match
from monitor.core.match.stream import Stream, Told

__all__ = [
    "SHIPPED",
    "Background",
    "Document",
    "Reading",
    "StoryModel",
    "Stream",
    "Tally",
    "Told",
    "build_model",
    "match",
    "model_of",
    "read",
]
