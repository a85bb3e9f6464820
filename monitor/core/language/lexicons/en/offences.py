"""How words begin in English that speak of an offence or of somebody accused of one."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import listed

OFFENCES = listed(
    """
    abus accus alleg arrest assault blackmail brib convict corrupt crime criminal defraud
    embezzl extort fraud guilty harass illegal indict jailed launder libel misconduct
    molest murder negligen perjur plagiar prosecut raped rapist sentenced smuggl stealing stole
    suspect theft thief traffick unlawful wrongdoing
    """
)
