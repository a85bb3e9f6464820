"""The pure part of a check: what is made of a response, from its bytes to what is recorded.

It takes and returns frozen values alone, so that it can run in another process. Where the page
differs from the last snapshot, that snapshot's own page is read again first, so that like is
compared with like; whoever calls gets it from the store in between:

    found = evaluate(…)                              a Decision, or an Examined page that differs
    decision = evaluate_difference(…, found, last)   with the last snapshot's page, if it was kept
"""

from __future__ import annotations

from dataclasses import replace

from monitor.core.check.context import CheckContext
from monitor.core.check.decide import decide
from monitor.core.check.examine import Examined, differs, examine, is_read_already, read
from monitor.core.check.modified import refreshed
from monitor.core.records import content_hash, one_line
from monitor.errors import EvaluationError, TooCostlyError
from monitor.model.judgement import Finding, Judgement
from monitor.model.response import Fetched, Response
from monitor.model.story import Selectors
from monitor.model.watch import ArticleState, CheckDecision, Fault

__all__ = [
    "CheckContext",
    "evaluate",
    "evaluate_difference",
    "evaluate_trouble",
    "is_parsed",
    "refreshed",
    "with_raw",
]


def is_parsed(state: ArticleState, response: Response, selectors: Selectors) -> bool:
    """Whether `evaluate` parses anything that came from outside.

    It does not where no page came, or the one that was read before, byte for byte.
    """
    return isinstance(response, Fetched) and not is_read_already(state, response, selectors)


def evaluate(
    state: ArticleState, response: Response, selectors: Selectors, context: CheckContext
) -> CheckDecision | Examined:
    """Decides a check, unless the last snapshot's page is to be read again first."""
    examined = examine(state, response, selectors)
    if differs(state, examined) and state.last is not None and state.last.evidence is not None:
        return examined
    return decide(state, response, examined, context)


def evaluate_difference(
    state: ArticleState,
    response: Response,
    examined: Examined,
    last: Fetched | None,
    selectors: Selectors,
    context: CheckContext,
) -> CheckDecision:
    """Decides a check whose page differs from the last snapshot's, `last`, if that was kept."""
    reread = None
    if last is not None and state.last is not None:
        reread = read(last.body, last, selectors, state)
        if content_hash(reread) == state.last.content_hash:
            reread = state.last.extraction
    return decide(state, response, examined, context, reread=reread)


def evaluate_trouble(
    state: ArticleState, response: Response, error: EvaluationError, context: CheckContext
) -> CheckDecision:
    """Decides a check whose page could not be evaluated. Nothing of the page is touched."""
    finding = Finding.TOO_COSTLY if isinstance(error, TooCostlyError) else Finding.FAULTY
    judgement = Judgement(finding, one_line(error.message, 300))
    decision = decide(state, response, Examined(judgement), context)
    page = response if isinstance(response, Fetched) else None
    fault = Fault(
        happened_at=context.now,
        outcome=decision.entry.outcome,
        reason=judgement.reason,
        trace=error.trace,
        url=page.final_url if page else response.url,
        status=page.status if page else None,
        headers=page.headers if page else (),
        body=page.body if page and context.keep_raw else None,
    )
    return replace(decision, fault=fault)


def with_raw(decision: CheckDecision, response: Response) -> CheckDecision:
    """The decision, its snapshot with the bytes of the response that it was read from."""
    if decision.snapshot is None or not isinstance(response, Fetched):
        return decision
    return replace(decision, snapshot=replace(decision.snapshot, raw=response.body))
