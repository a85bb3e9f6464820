"""Who says so, and how surely: hedges and reporting verbs, a module per language.

Every phrase belongs to a class; an edit that changes the classes of a sentence changes who
vouches for its claim, or how surely. Phrases of one class are as good as each other.

    alleged      said by others, not vouched for: "allegedly", "reportedly"
    probable     "probably", "likely"; possible: "perhaps", "may"; apparent: "appears to"
    certain      "certainly"; expected: "is expected to"
    future, conditional, able: "will", "would", "can" count only where one is exchanged for another
    sourced      "according to", "sources"
    says         neutral reporting verbs; claims, suspects, confirms, admits, denies: the others
    not          negation; all, most, some, few: how many
"""
