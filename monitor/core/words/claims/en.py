"""Hedges and reporting verbs in English."""

from __future__ import annotations

from monitor.core.words.lexicon import classed

CLAIMS = classed(
    """
    alleged: allegedly, alleged, reportedly, purportedly, purported, supposedly, supposed
    alleged: ostensibly, reputedly, reputed, so-called, said to be, said to have, is said to
    alleged: are said to, was said to, were said to, rumoured, rumored, unconfirmed, unverified
    alleged: self-styled
    probable: probably, likely, most likely, presumably, in all likelihood, very likely
    probable: presumed
    possible: possibly, perhaps, maybe, may, might, could, potentially, conceivably, may be
    possible: might be, could be, may have, might have, could have, possible, unclear
    possible: not clear, uncertain, unlikely, feasibly, arguably
    apparent: apparently, seemingly, evidently, appears, appear, appeared, appears to
    apparent: appear to, appeared to, appears to be, appear to be, appeared to be, seems
    apparent: seem, seemed, seems to, seem to, seemed to, seems to be, seem to be, seemed to be
    apparent: looks like, looks set to, apparent, it seems, it appears, looks to be, would appear
    certain: certainly, definitely, undoubtedly, clearly, obviously, surely, without doubt
    certain: unquestionably, indisputably, undeniably, conclusively, beyond doubt
    future: will, shall, will be, will have, is going to, are going to, must
    expected: expected to, is expected, are expected, set to, due to be, is due to, are due to
    expected: planned to, plans to, plan to, scheduled to, intends to, intend to, hopes to
    expected: hope to, aims to, aim to, poised to, slated to, should
    conditional: would, would be, would have
    able: can, cannot, can't
    sourced: according to, sources, source, sources said, a source, people familiar with
    sourced: familiar with the matter, citing, cited by, as reported by, reports suggest
    sourced: reports say, media reports, local media, on condition of anonymity, quoted as saying
    sourced: officials say, officials said, police say, police said, witnesses said, witnesses say
    sourced: experts say, critics say, analysts say, authorities said, authorities say
    sourced: in the words of, it is understood, it is believed, it is thought, it was reported
    sourced: it has been reported, in the view of, in the opinion of, by some accounts
    sourced: by his account, by her account
    says: said, says, say, saying, told, tells, added, adds, stated, states, explained
    says: explains, remarked, commented, noted, notes, wrote, writes, reported, reports
    says: replied, responded, announced, announces, declared, recounted
    claims: claimed, claims, claim, claiming, alleges, allege, alleging, asserted, asserts
    claims: assert, asserting, insisted, insists, insist, insisting, maintained, maintains
    claims: contended, contends, contend, argued, argues, accused, accuses, boasted
    suspects: suggested, suggests, suggest, suggesting, suspects, suspect, suspected, believes
    suspects: believe, believed, believed to, believed to be, is believed to, are believed to
    suspects: was believed to, were believed to, thinks, think, thought, thought to, thought to be
    suspects: is thought to, are thought to, was thought to, were thought to, estimated
    suspects: estimates, estimate, speculated, speculates, implied, implies, hinted, hints
    suspects: fears, feared, assumed, assumes, indicated, indicates, considered, understood to
    suspects: predicts, predicted
    confirms: confirmed, confirms, confirm, confirming, revealed, reveals, disclosed, discloses
    confirms: showed, shows, proved, proves, proven, established, verified, demonstrated
    confirms: known to, is known, pointed out, points out, made clear, determined, concluded
    admits: admitted, admits, admit, admitting, acknowledged, acknowledges, acknowledge
    admits: conceded, concedes, concede, confessed, confesses
    denies: denied, denies, deny, denying, rejected, rejects, reject, disputed, disputes
    denies: dispute, refuted, refutes, rebutted, disavowed
    not: not, never, no longer, isn't, aren't, wasn't, weren't, doesn't, don't, didn't
    not: hasn't, haven't, hadn't, won't, wouldn't, couldn't, shouldn't, neither, nor
    all: all, every, always, entirely, completely, fully, totally, everyone, entire, whole
    most: most, mostly, usually, largely, mainly, the majority of, majority, nearly all
    most: almost all
    some: some, sometimes, several, partly, partially, occasionally, a number of
    few: few, rarely, seldom, hardly, barely, scarcely, hardly any
    """
)
