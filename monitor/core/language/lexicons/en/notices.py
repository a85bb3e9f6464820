"""How outlets own up in English."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import classed
from monitor.core.language.lexicons.notice_form import NoticeWords, stems

_SELF = r"(?:story|article|report|piece|post|page|column|copy|dispatch|headline|graphic)"
_DONE = (
    r"(?:updated|amended|corrected|changed|edited|revised|clarified|modified|altered|removed"
    r"|deleted|adjusted|fixed|rewritten|republished|expanded|retracted|withdrawn)"
)
_EARLIER = r"(?:earlier|previous|prior|original|initial|first|older)"
NOTICES = NoticeWords(
    stems=stems(
        """
        adds recast rewrit refil reopen
        correct updat amend clarif version note errat retract regret apologi originally
        initially incorrect mistaken wrongly record edited revised modif addend publish
        remov chang alter delet adjust fixed rewritten expand withdrawn earlier previous
        error mistake exchang replac swapp substitut restor asked misstat misidentif misspel
        misquot inaccura make-clear disput
        """
    ),
    labels=(
        r"corrections?(?: and clarifications?)?|clarifications?|updates?|updated|amendment"
        r"|amended"
        r"|editor'?s'? notes?|editors' notes?|editorial notes?|editors? note|note"
        r" to (?:our )?readers"
        r"|note from the editors?|publisher'?s note|erratum|errata|retraction|for the record"
        r"|correction notice|corrected|clarified|addendum|a note to readers|newsroom note"
    ),
    sentences=(
        (
            r"^\W*\((?:adds|updates|recasts|rewrites|refiles|reopens|corrects|removes|changes|clarifies"
            r"|deletes|inserts)\b[^()]{3,200}\)\W*$"
        ),
        (
            r"\b(?:photographs?|photos?|pictures?|images?|captions?|graphics?|charts?|maps?|videos?)"
            rf" (?:with|in|on|accompanying|illustrating|used in|above|published with) (?:this|our)"
            rf" (?:\w+ )?{_SELF} (?:was|were|has been|have been) (?:\w+ )?(?:{_DONE}|exchanged"
            r"|replaced|swapped|substituted|taken down)"
        ),
        r"\ba (?:correction|clarification|change|amendment) (?:was|has been) made to this",
        (
            rf"^\W*(?:this (?:\w+ )?(?:version|{_SELF})"
            rf"|the (?:\w+ )?version of (?:this|our) {_SELF})"
            r" (?:corrects|clarifies|amends|fixes|adds|removes|restores) "
        ),
        r"^\W*(?:corrects|clarifies|refiles to correct|removes extraneous) [^.]{3,}",
        (
            r"^\W*(?:earlier|previously|originally|initially|at first|in error),?"
            rf" (?:this|our) (?:\w+ )?{_SELF}\b"
        ),
        (
            r"\bwe (?:have |had |'ve )?(?:since )?(?:removed|deleted|withdrawn|replaced|added"
            r"|changed|retracted|taken down) (?:[\w'-]+ ){1,5}(?:from|in|to|on)"
            rf" (?:this|our) (?:\w+ )?{_SELF}"
        ),
        (
            r"\bour (?:\w+ )?(?:report|story|article|piece|column)"
            r" (?:on|of|from|published|last|yesterday|this)\b[^.]{0,40}"
            r" (?:said|stated|gave|wrongly|incorrectly|mis\w+|reported|named|claimed)\b"
        ),
        (
            rf"\b(?:this|our) (?:\w+ )?{_SELF}(?:'s \w+)?"
            r" (?:was|were|(?:has|have|had|is) (?:\w+ )?(?:been|being))"
            rf" (?:\w+ )?{_DONE}"
        ),
        (
            r"^\W*the (?:story|article|headline|piece|column) (?:was|has been) (?:\w+ )?"
            r"(?:updated|amended|corrected|edited|clarified|revised)"
            r"(?: (?:on|at|to|with|after|throughout|since|for)\b|\W*$)"
        ),
        (
            rf"\b{_EARLIER} (?:version|edition|headline|draft|copy|photo caption)s?"
            rf" (?:of|on|to|for|in) (?:this|our) (?:\w+ )?{_SELF}"
        ),
        (
            rf"^\W*(?:an?|the|our) {_EARLIER} (?:version|headline)s?"
            r" (?:of|on|to) the (?:story|article|headline)\b"
        ),
        (
            rf"^\W*(?:an?|the|our) {_EARLIER} (?:version|edition|headline)s? (?:\w+ )?(?:mis\w+"
            r"|incorrectly|wrongly|mistakenly|gave the wrong|had the wrong|contained an? \w*"
            r" ?(?:error|mistake))"
        ),
        (
            r"\bwe (?:have |had |'ve )?(?:since )?(?:corrected|updated|amended"
            r"|clarified|revised|edited)"
            rf" (?:this|the|our|it)\b(?: \w+)? ?(?:{_SELF}|version|wording"
            rf"|error|figure|name|quote)?"
        ),
        (
            r"\bwe (?:had )?(?:originally|initially|incorrectly|wrongly|mistakenly|previously)"
            r" (?:reported|stated|said|mis\w+|wrote|published|attributed|gave|named|identified)"
        ),
        (
            r"\bwe (?:regret|apologi[sz]e for) (?:the|this|any) (?:error|mistake|confusion"
            r"|inaccurac)"
        ),
        (
            r"\bthis (?:story|article|report|piece|post|column|headline)"
            r" (?:originally|initially|previously|incorrectly|wrongly)"
            r" (?:said|stated|reported|gave|named|identified|mis\w+|included|described|referred)"
        ),
        (
            r"\b(?:because of|due to|owing to|as a result of|through|following|after) an?"
            r" (?:\w+ )?(?:editing|editorial|sub-?editing|copy-?editing|captioning|homophone)"
            r" (?:error|mistake|slip)"
        ),
        (
            rf"^(?=.*\b(?:this|our|{_EARLIER}) (?:\w+ )?(?:version|{_SELF})\b).*"
            r"\b(?:because of|due to|owing to|as a result of|through|following|after) an?"
            r" (?:\w+ )?(?:reporting|production|transcription|translation"
            r"|typographical|technical|publishing|graphics?"
            r"|research|clerical|spelling|typing|writing|calculation"
            r"|mapping) (?:error|mistake|slip)"
        ),
        (
            rf"(?:\b(?:this|our) (?:\w+ )?{_SELF}|^\W*the (?:story|article|headline|column))"
            r" (?:\w+ )?(?:misstated|misidentified|misspelled"
            r"|misspelt|misquoted|misattributed|mischaracteri[sz]ed|misreported|misnamed"
            r"|miscalculated"
            r"|misrepresented|misdescribed|omitted|erred|contained an? (?:\w+ )?(?:error"
            r"|mistake))"
        ),
        (
            r"\bwe (?:have been|were|are|'ve been) (?:asked|contacted|told)"
            r" (?:by [^.]{1,60} )?to (?:point out|make clear|clarify|state|correct|stress"
            r"|note|say|add)"
        ),
        (
            r"\bwe (?:are|'re|would like|wish|are happy)(?: happy)? to (?:make|set|clarify"
            r"|correct|point out)\b"
            r" ?(?:clear|the record|that)"
        ),
        (
            r"\bwe (?:got|had) (?:it|this|that) wrong|\bwe (?:are sorry|'re sorry) for (?:the"
            r"|this|our)"
        ),
        (
            r"(?:^|[.!?;] )\W*(?:the|this) (?:error|mistake|quotation|quote|caption|headline"
            r"|wording|passage) (?:has|have) (?:\w+ )?been (?:corrected|amended"
            r"|put right|clarified|rectified)\W*$"
        ),
        (
            r"(?:^|[.!?;] )\W*(?:that|this|it) has (?:\w+ )?been (?:put right|corrected|amended"
            r"|rectified)\W*$"
        ),
        rf"\bin our (?:\w+ )?{_EARLIER} (?:version|edition|report|story|article)",
        (
            rf"\b(?:misstated|misspel\w+|misidentified|wrong|incorrect\w*|error)\b[^.]*"
            rf" in an? {_EARLIER} version\b"
        ),
        (
            r"^\W*(?:updated|amended|corrected) (?:on|at) [^.]{0,40} to (?:correct|clarify"
            r"|reflect"
            r"|include|add|remove|fix|say|state|make clear)"
        ),
    ),
    topics=classed(
        """
        figure: figure, number, toll, amount, sum, total, percentage, statistic, date, year, age
        figure: price, count, misstated the number, miscalculat*, day, month, time, rate, cost
        name: name, names, named, misspell*, misspelt, spelling, misidentif*, misnamed, title
        name: location, place, surname, person, organisation, organization
        quote: quote, quotes, quotation, attributed, misquoted, remark, quoted
        headline: headline
        caption: caption, photograph, photo, picture, image, illustration
        added: include, includes, including, response, comment, additional, added, adds, adding
        added: more information, background, reaction, statement from, statement by
        removed: remove, removes, removed, deleted, delete, withdrawn, retracted
        hedge: clarif*, source, alleg*, attribut*
        anything: further, detail, develop*, throughout, new information
        """
    ),
)
