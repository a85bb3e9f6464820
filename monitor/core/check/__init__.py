"""One check of one article, decided: judge, compare, availability, and when to look again."""
