"""Who else reports on a story: relevance, novelty, duplicates, candidates, figures over time."""
