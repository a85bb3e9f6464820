"""An article that never was, and documents as scrapers would have left it."""

from __future__ import annotations

HEADLINE = "Harbour bridge in Velmora closed after ‘unusual’ cracks found"
STANDFIRST = "The city shut its busiest crossing overnight, two weeks before the summer fair opens."
PARAGRAPHS = (
    "Engineers closed the old harbour bridge in Velmora on Tuesday night after finding 14 cracks "
    "in its eastern piers. “We could not have waited another day,” said the city's chief surveyor, "
    "Mr. Anselm Crowe.",
    "About 11,000 commuters use the crossing each morning, according to the transport office. "
    "They will have to take the ferry for at least 3 weeks.",
    "The council had been told of “unusual movements” in the piers as early as last autumn, an "
    "inspector who asked not to be named told the Courier. It did not act on the warning.",
    "Repairs will cost between 4.2 and 5.8 million crowns, the surveyor estimated.",
    "Mayor Ilse Brandt denied that money had been held back—and promised a full report.",
)
TEXT = "\n\n".join((STANDFIRST, *PARAGRAPHS))

_BODY = "\n\n".join(PARAGRAPHS)

MENU_AND_CAPTIONS = f""" date 2031-04-28 Become a member
Sections
More
VC logo
City

{HEADLINE}

2 min read
Avatar
by The Velmora Courier city desk
{HEADLINE}
The harbour bridge in Velmora seen from the ferry pier on a misty morning. (Dora Lind/Courier via Pictures)
{STANDFIRST}

{_BODY}
Why do old bridges crack? What surveyors look for, and when, explained
Bridges crack for many reasons, the Courier has learnt, and most of them are harmless to those wh
The Velmora CourierDora Lind
VelmoraBridgesHarbourRepairs
Read more

Most Popular
"""

CREDIT_AND_DOUBLED_HEADLINE = (
    f"{HEADLINE}\n\n{HEADLINE}\n\n"
    + "\n\n".join((STANDFIRST, *PARAGRAPHS))
    + "\n\nSource: Velmora Courier\n"
)

GLUED_LIVE_BLOG = (
    "\n".join((STANDFIRST, *PARAGRAPHS[:3]))
    + "\nCity publishes the surveyor's letter\n"
    + "\n".join(PARAGRAPHS[3:])
    + "\nDora Lind28 April 2031 04:39\n"
)

FLATTENED = " ".join(f"Menu Home City 2 min readAvatarby {HEADLINE} {TEXT} Read more".split())

GLUED = MENU_AND_CAPTIONS.replace("\n", "")

CLUTTER = (MENU_AND_CAPTIONS, CREDIT_AND_DOUBLED_HEADLINE, GLUED_LIVE_BLOG, FLATTENED, GLUED)
