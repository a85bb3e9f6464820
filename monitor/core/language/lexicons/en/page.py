# ruff: noqa: E501  - the patterns are data, a few phrasings a line
"""How lines of a page begin in English that are not the article. The usual phrasings; none is taken from a page."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import phrases
from monitor.core.language.lexicons.page_form import PageWords

PAGE = PageWords(
    labels="read more|read also|read next|read|also read|see also|see|related|related articles?|"
    "related stor(?:y|ies)|related topics?|more on this|more on|more from|more about|more|watch|"
    "watch now|listen|recommended|most read|most popular|"
    "editors?['’]?s? picks?|trending|trending now|don['’]t miss|you may also like|"
    "you might also like|up next|further reading|what to read next|keep reading|"
    "continue reading|click here|in case you missed it|background|dig deeper|learn more|"
    "find out more|explore more|photos?|gallery|in pictures|view gallery|full story|full coverage|"
    "latest|tags?|topics?|filed under|posted in|categories|share|share this|share this article|"
    "advertisement|sponsored|sponsored content|ad|comments?|image credits?|photo credits?",
    promos=r"(?:please )?(?:sign up|subscribe|register)\b.{0,60}\b(?:newsletters?|e-?mails?|alerts?|inbox|free|updates|"
    r"channel|briefing|podcast|magazine|today|now|here|for|to)\b|"
    r"(?:get|receive|have) .{0,80}\b(?:in|to) your inbox|(?:enter|add) your e-?mail|"
    r"(?:please )?(?:follow|like|find|join|connect with) (?:us|our|@\w+|the \w+ \w+) .{0,60}\b(?:on|at|in|for)\b.{0,40}"
    r"(?:twitter|facebook|instagram|telegram|whatsapp|tiktok|linkedin|youtube|social|x\b|bluesky|google news)|"
    r"follow @\w+|follow .{3,40} on (?:twitter|x\b|facebook|instagram)|"
    r"download (?:our|the) .{0,40}\bapp\b|(?:get|install) (?:our|the) .{0,30}\bapp\b|"
    r"already (?:a |have an? )?(?:subscriber|member|account)|log ?in to (?:read|continue)|"
    r"(?:this article|this content|full access) (?:is|was) .{0,40}\b(?:subscribers|members)\b|"
    r"(?:support|donate to|become a (?:member|patron|supporter) of)\b.{0,60}\b(?:journalism|us|our|independent|newsroom|today)\b|"
    r"your (?:e-?mail )?(?:address|browser) (?:will not|does not|is)|"
    r"(?:story|article) continues (?:below|after)|scroll (?:down )?(?:for|to continue)|"
    r"(?:we|this (?:site|website)) uses? cookies|by (?:clicking|signing up|subscribing|entering)|"
    r"copyright ©|© ?\d{4}|©|all rights reserved|for more .{0,60}(?:visit|follow|click|subscribe|sign up)|"
    r"click here (?:to|for)|(?:to )?read (?:the )?(?:full|more|original) (?:story|article|about|here)|"
    r"(?:have|got|do you have) (?:a )?(?:news )?(?:tip|story|something to share)|"
    r"enable javascript|leave a (?:comment|reply)|(?:view|post|see all) comments|"
    r"try refreshing your browser|(?:we apologi[sz]e, but )?this video (?:has|is|cannot|can't)|"
    r"(?:this|the following) (?:video|content) (?:is|was) (?:brought|sponsored|produced)|"
    r"if you(?: have|['’]ve)? (?:enjoyed|liked) (?:reading )?this\b.{0,80}\b(?:support|subscrib|shar|donat|consider)|"
    r"to (?:view|read|continue(?: reading)?) (?:the |this )?(?:rest of the |rest of this |full )?(?:story|article)\b.{0,40}\b(?:subscri|log ?in|sign|regist)|"
    r"if you(?:['’]re| are) (?:already |seeing this).{0,60}\bsubscriber|unlimited (?:digital|online) access|"
    r"follow .{3,60} on (?:google news|instagram|bluesky|threads|whatsapp|telegram)|"
    r"(?:would you like|want) to comment\b|please read our comment|"
    r"(?:let us know|tell us|share your thoughts|sound off) .{0,80}\bcomments?\b|"
    r"(?:e-?mail|reach|contact) (?:the )?(?:reporters?|author|writer|\w+ \w+) (?:at|on|via)\b.{0,40}@|"
    r"(?:get|receive|have) .{0,80}\b(?:to|on|through) your (?:phone|letterbox|mailbox)|"
    r"(?:our|all) .{0,60}are independently (?:selected|chosen|reviewed)|"
    r"(?:was|did you find) this (?:article|page|story|content) (?:helpful|useful)|"
    r"share this (?:article|story|post|page)\b|print this (?:article|story|page)$|"
    r"listen to this article|thanks? (?:you )?for (?:reading|subscribing|signing up)|"
    r"for (?:all )?(?:the|our) (?:latest|top|best)\b.{0,40}\b(?:follow|visit|subscribe|sign up|download)\b|"
    r"(?:like|liked|enjoyed|enjoying) this (?:story|article|piece)\?",
    bylines="by|additional reporting by|text|story by|reported by|written by|reporting by|editing by|posted by|published by|published|posted|updated|last updated|last modified|created",
    consent="we|our (?:website|site|partners)|this (?:website|site)|by clicking|you(?:r)? (?:visit|can|have)",
    choices="consent|accept|preferences|third.part|partners|opt[- ]out|personal (?:data|information)|browser|device",
    controls=phrases(
        """
        caption
        close
        open
        expand
        collapse
        hide
        show
        show more
        show less
        zoom
        enlarge
        print
        save
        copy
        copy link
        play
        pause
        loading
        next
        previous
        back
        back to top
        reply
        report
        like
        email
        follow
        permalink
        download
        """
    ),
)
