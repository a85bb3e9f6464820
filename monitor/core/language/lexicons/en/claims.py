"""Hedges and reporting verbs in English."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import classed, combined

CLAIMS = classed(
    """
    alleged: allegedly, alleged, reportedly, purportedly, purported, supposedly, supposed
    alleged: ostensibly, reputedly, reputed, so-called, said to be, said to have, is said to
    alleged: are said to, was said to, were said to, rumoured, rumored, unconfirmed, unverified
    alleged: self-styled, is alleged to, are alleged to, was alleged to, alleged to
    alleged: alleged to have, reported to have, is reported to, are reported to, was reported to
    alleged: were reported to, reported to be, rumoured to, rumored to, is rumoured to
    alleged: is rumored to, accused of, is accused of, are accused of, was accused of
    alleged: were accused of, is claimed, was claimed, so called, ostensible, would-be
    alleged: by hearsay, unproven, unsubstantiated, claim to, claims to, claimed to, claiming to
    alleged: profess to, professes to, purport to, purports to, purporting to
    probable: probably, likely, most likely, presumably, in all likelihood, very likely, presumed
    probable: doubtless, no doubt, in all probability, odds-on, probable, as likely as not
    probable: more likely than not, must have
    possible: possibly, perhaps, maybe, may, might, could, potentially, conceivably, may be
    possible: might be, could be, may have, might have, could have, possible, unclear, not clear
    possible: uncertain, unlikely, feasibly, arguably, theoretically, in theory, hypothetically
    possible: tentatively, provisionally, preliminary, provisional, inconclusive, doubtful
    possible: questionable, if confirmed, as far as is known, possibly be, conceivable
    possible: not certain, not known, yet to be confirmed, not been confirmed
    possible: cannot be ruled out, plausible, plausibly
    apparent: apparently, seemingly, evidently, appears, appear, appeared, appears to, appear to
    apparent: appeared to, appears to be, appear to be, appeared to be, seems, seem, seemed
    apparent: seems to, seem to, seemed to, seems to be, seem to be, seemed to be, looks like
    apparent: looks set to, apparent, it seems, it appears, looks to be, would appear
    apparent: by all appearances, to all appearances, on the face of it, visibly, looks as if
    apparent: looks as though, seems as if, seems likely, looks likely, appears likely, outwardly
    apparent: seeming
    certain: certainly, definitely, undoubtedly, clearly, obviously, surely, without doubt
    certain: unquestionably, indisputably, undeniably, conclusively, beyond doubt, for certain
    certain: certain to, bound to, sure to, beyond question, beyond any doubt, unmistakably
    certain: assuredly, plainly, of course, in fact, indeed, without question, inevitably
    certain: incontrovertibly, incontestably
    future: will, shall, will be, will have, is going to, are going to, must, is to, are to
    future: is to be, are to be, is due to, are due to, due to be, is scheduled to
    future: are scheduled to, is slated to, are slated to
    expected: expected to, is expected, are expected, set to
    expected: was due to, were due to, was to, were to, was set to, were set to, had planned to
    expected: was scheduled to, were scheduled to, had been due to, was supposed to
    expected: is forecast, are forecast, was forecast, were forecast, forecast for
    expected: planned to, plans to, plan to, scheduled to, intends to, intend to, hopes to
    expected: hope to, aims to, aim to, poised to, slated to, should, expects to, expect to
    expected: tipped to, is tipped to, on course to, on track to, likely to, anticipated
    expected: was expected to, were expected to, are expected to, is set to, are set to
    expected: is likely to, are likely to, supposed to, is supposed to, on the verge of, ought to
    expected: forecast to, hoped to, hoping to, aimed to, aiming to, intended to, intending to
    expected: planning to
    duty: should have, ought to have
    conditional: would, would be, would have
    able: can
    sourced: according to, sources, source, sources said, a source, people familiar with
    sourced: familiar with the matter, citing, cited by, as reported by, reports suggest
    sourced: reports say, media reports, local media, on condition of anonymity, quoted as saying
    sourced: officials say, officials said, police say, police said, witnesses said
    sourced: witnesses say, experts say, critics say, analysts say, authorities said
    sourced: authorities say, in the words of, it is understood, it is believed, it is thought
    sourced: it was reported, it has been reported, in the view of, in the opinion of
    sourced: by some accounts, by his account, by her account, in a statement, on background
    sourced: unnamed, anonymous, per, by the account of, as told to, as stated by, insiders
    sourced: insider, informants, informant, on the word of, as described by, quoting
    sourced: attributed to, sources close to, people briefed on, with knowledge of, who spoke on
    sourced: speaking on condition of, told reporters, so far as, citing sources, reports from
    sourced: according to reports, reports indicate, it is said, it was said, by one account
    sourced: in the eyes of, say officials, say police, say witnesses, by all accounts
    sourced: by most accounts, by several accounts, by his own account, by her own account
    says: said, says, say, saying, told, tells, added, adds, stated, states, explained, explains
    says: remarked, commented, noted, notes, wrote, writes, reported, reports, replied, responded
    says: announced, announces, declared, recounted, stressed, stresses, emphasised, emphasized
    says: emphasises, emphasizes, underlined, underlines, underscored, elaborated, continued
    says: recalled, recalls, testified, testifies, informed, informs, advised, observed, observes
    says: reiterated, reiterates, repeated, highlighted, mentioned, mentions, described
    says: describes, tweeted, posted, relayed, related, outlined, pointed to, opined, quipped
    says: joked, summarised, summarized, expressed, say so, answered, responds, replies, quoted
    says: cited, cites, announce, declare, declares, report, reporting, state
    says: telling, adding, stating, explaining, remarking, noting, writing, replying, announcing
    says: declaring, recounting, stressing, testifying, reiterating, mentioning, recalling
    suspects: expect
    claims: claimed, claims, claim, claiming, alleges, allege, alleging, asserted, asserts
    claims: assert, asserting, insisted, insists, insist, insisting, maintained, maintains
    claims: contended, contends, contend, argued, argues, accused, accuses, boasted, swore
    claims: swears, professed, professes, avowed, touted, trumpeted, protested, protests
    claims: complained, complains, blamed, blames, charged, charges, asserts that, contending
    claims: maintain, argue, arguing, posited
    suspects: suggested, suggests, suggest, suggesting, suspects, suspect, suspected, believes
    suspects: believe, believed, believed to, believed to be, is believed to, are believed to
    suspects: was believed to, were believed to, thinks, think, thought, thought to
    suspects: thought to be, is thought to, are thought to, was thought to, were thought to
    suspects: estimated, estimates, estimate, speculated, speculates, implied, implies, hinted
    suspects: hints, fears, feared, assumed, assumes, indicated, indicates, considered
    suspects: understood to, predicts, predicted, fear, fearing, guessed, guesses, guess
    suspects: surmised, surmises, reckoned, reckons, reckon, supposed that, inferred, theorised
    suspects: theorized, presumed to, is feared, are feared, feared to, suspected of
    suspects: is suspected of, insinuated, intimated, alluded, proposed, expects, anticipates
    suspects: anticipate, hopes, hoped, projects, projected, assessed, assesses, judged
    suspects: calculated, forecasts, believed that, speculates that, doubts, doubted, doubt
    suspects: questioned, questions, wondered, deemed
    confirms: confirmed, confirms, confirm, confirming, revealed, reveals, disclosed, discloses
    confirms: showed, shows, proved, proves, proven, established, verified, demonstrated
    confirms: known to, is known, pointed out, points out, made clear, determined, concluded
    confirms: reveal, revealing, show, shown, showing, found, finds, learned, learnt, discovered
    confirms: discovers, prove, corroborated, corroborates, attested, affirmed, affirms
    confirms: certified, documented, exposed, exposes, ascertained, concludes, conclude
    confirms: determines, vouched, vouches, clarified, recognised, recognized
    admits: admitted, admits, admit, admitting, acknowledged, acknowledges, acknowledge, conceded
    admits: concedes, concede, confessed, confesses, owned up, came clean, accepted, accepts
    admits: granted, concedes that, allowed that
    denies: denied, denies, deny, denying, disputed, disputes, dispute, refuted, refutes
    denies: rebutted, disavowed, disputing, contradicted, contradicts, disclaimed, repudiated
    denies: contested, contests, disputed that
    not: not, never, no longer, isn't, aren't, wasn't, weren't, doesn't, don't, didn't, hasn't
    not: cannot, can't, without, failed to, fails to, fail to, failing to, refused to
    not: refuses to, refuse to, declined to, declines to, decline to, stopped short of
    not: unable to, lack of, lacks, lacked, lacking
    not: could not, couldn't
    idle: found guilty, found not guilty, found him, found her, found them, found dead, was found
    idle: were found, been found, finding him, finding her
    idle: per hour, per day, per week, per month, per year, per cent, per person, per head
    idle: per capita
    idle: per night, per kilometre, per mile, per household, per second, per minute, per share
    expected: close to, about to, preparing to, prepares to, proposes to, proposed to
    considered: in talks to, in talks, considering whether to, considering, considers, mulling
    considered: considers whether to, weighing whether to, weighing, weighs whether to, mulls
    considered: deciding whether to, decide whether to, mulling whether to, looking at whether to
    ordered: was told to, were told to, been told to, was ordered to, were ordered to
    ordered: been ordered to, was asked to, were asked to, been asked to, was urged to
    ordered: were urged to, been urged to, was advised to, were advised to, been advised to
    ordered: are told to, are asked to, are urged to, are ordered to, are advised to
    possible: the risk of, risk of, a risk of, signs of, fears of, the possibility of
    possible: the chance of, a chance of, the threat of, threatened to, threatens to
    apparent: looked set to
    alleged: reports that, rumours that, rumors that, claims that
    idle: not only, no matter, no sooner, without further, no less, not least
    not: no, none, nobody, nothing, no one
    not: haven't, hadn't, won't, wouldn't, couldn't, shouldn't, neither, nor
    all: all, every, always, entirely, completely, fully, totally, everyone, entire, whole
    most: most, mostly, usually, largely, mainly, the majority of, majority, nearly all
    most: almost all
    some: some, sometimes, several, partly, partially, occasionally, a number of
    few: few, rarely, seldom, hardly, barely, scarcely, hardly any
    promises: promised, promises, promise, vowed, vows, vow, pledged, pledges, pledge, assured
    promises: assures, assure, guaranteed, guarantees, undertook
    warns: warned, warns, warn, warning, cautioned, cautions, cautioning
    refuses: dismissed, dismisses, dismiss, refused, refuses, ruled out, rules out, declined
    refuses: declines, rebuffed, rejected, rejects, reject
    withholds: refused to confirm, refuses to confirm, declined to confirm, declines to confirm
    withholds: refused to say, declined to say, would not confirm, could not confirm
    withholds: did not confirm, would not say, could not say, did not say, refused to comment
    withholds: declined to comment, neither confirmed nor denied, failed to confirm
    """
) | combined(
    "rejected rejects reject rejecting dismissed dismisses dismiss dismissing",
    "the all any these those such his her their its",
    "accusation accusations allegation allegations charge charges claim claims",
    "denies",
)
