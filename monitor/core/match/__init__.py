"""Does an article belong to a story? A score, its reasons, and a decision."""

from monitor.core.match.document import Document
from monitor.core.match.model import StoryModel, Term, build_model
from monitor.core.match.score import match

__all__ = ["Document", "StoryModel", "Term", "build_model", "match"]
