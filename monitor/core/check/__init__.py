"""One check of one article, decided: judge, compare, availability, and when to look again.

Its doors are modules, since who only shows the log or waits for a host loads no extractor:
`evaluate` decides a check, `examine` and `judge` say what a page is, `attempt` runs what may fail
on a page, `schedule` and `retry_after` say when to ask again; `event_log` what became of it.
"""
