"""British, American and other spellings of English words.

Closed lists of stems, for the endings alone would make one word of two: "four" and "for".
"""

from __future__ import annotations

from monitor.core.language.lexicons.spelling_form import Spellings, alike

_OUR = (
    "arb|arm|behavi|cand|clam|col|dem|enam|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|misdemean"
    "|neighb|od|parl|ranc|rig|rum|sav|splend|succ|tum|val|vap|vig"
)
_RE = (
    "cent|epicent|theat|amphitheat|met|kilomet|centimet|millimet|lit|millilit|fib|calib|mit|somb"
    "|spect|lust|meag|sab|sepulch|och|reconnoit|manoeuv|maneuv"
)
_L = (
    "travel|cancel|label|model|remodel|level|fuel|counsel|marvel|signal|channel|tunnel|dial|equal"
    "|rival|total|jewel|quarrel|shovel|swivel|chisel|duel|funnel|grovel|libel|panel|pencil|pedal"
    "|initial|marshal|parcel|stencil|spiral|revel|ravel|unravel|kennel|shrivel|snivel|towel|cudgel"
    "|dishevel|gambol|tinsel|trammel|trowel|weasel|yodel|enamel|imperil|apparel|barrel|carol"
)
SPELLINGS = Spellings(
    rules=(
        (rf"^((?:dis|un|mis|re)?(?:{_OUR}))our", r"\1or"),
        (rf"^((?:{_RE}))re(s?)$", r"\1er\2"),
        (rf"^((?:{_RE}))red$", r"\1ered"),
        (rf"^((?:{_RE}))ring$", r"\1ering"),
        (r"^practis(e|ed|es|ing)$", r"practic\1"),
        (r"^(.{3,})is(e|ed|es|er|ers|ing|ation|ations|ational|able)$", r"\1iz\2"),
        (r"^(anal|paral|catal|dial|hydrol|electrol|breathal)ys(e|ed|es|er|ers|ing)$", r"\1yz\2"),
        (r"^(catal|dial|anal|monol|prol|epil|travel|trial)ogue(s|d)?$", r"\1og\2"),
        (r"^(def|off|lic|pret)ence(s|d)?$", r"\1ense\2"),
        (r"^(def|off|lic|pret)enc(ing|eless)$", r"\1ens\2"),
        (rf"^({_L})l(ed|ing|er|ers|or|ors|ation|ations)$", r"\1\2"),
        (r"^(fulfil|enrol|instil|distil|skil|wil|instal)(ment|ments|s|ful|fully)$", r"\1l\2"),
        (r"^(fulfil|enrol|instil|distil)$", r"\1l"),
        (
            r"^(an|p|orthop|encyclop|h|leuk|arch|gyn|c|medi|anaesth|f|septic|tox|isch)ae(?=\w{2})",
            r"\1e",
        ),
        (r"^(f|diarrh|am|hom)oe(?=\w)", r"\1e"),
        (r"^oe(?=s)", "e"),
        (r"^aes(?=th)", "es"),
        (r"^man(?:oeu|eu)v", "manev"),
        (r"^sceptic", "skeptic"),
        (r"^plough", "plow"),
        (r"^(smo|m)ould", r"\1old"),
        (r"^moult", "molt"),
    ),
    words=alike(
        """
        gray grey
        grays greys
        program programme
        programs programmes
        check cheque
        checks cheques
        curb kerb
        curbs kerbs
        tire tyre
        tires tyres
        aluminum aluminium
        mustache moustache
        jail gaol
        pajamas pyjamas
        cozy cosy
        yogurt yoghurt
        aging ageing
        artifact artefact
        artifacts artefacts
        donut doughnut
        donuts doughnuts
        airplane aeroplane
        airplanes aeroplanes
        ax axe
        mom mum
        math maths
        while whilst
        among amongst
        amid amidst
        learned learnt
        burned burnt
        dreamed dreamt
        spelled spelt
        spoiled spoilt
        leaped leapt
        leaned leant
        smelled smelt
        story storey
        stories storeys
        specialty speciality
        disk disc
        draft draught
        skillful skilful
        willful wilful
        jewelry jewellery
        counselor counsellor
        woolen woollen
        woolly wooly
        licorice liquorice
        omelet omelette
        peddler pedlar
        sulfur sulphur
        tidbit titbit
        traveler traveller
        vise vice
        inquiry enquiry
        inquiries enquiries
        inquire enquire
        inquired enquired
        cyberattack cyber-attack
        ok okay
        gotten got
        judgment judgement
        judgments judgements
        acknowledgment acknowledgement
        lodgment lodgement
        """
    ),
)
