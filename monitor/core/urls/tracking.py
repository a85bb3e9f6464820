"""Query parameters that follow a reader around and name no page."""

from __future__ import annotations

_PREFIXES = (
    "utm_",  # Google Analytics and most others
    "mtm_",  # Matomo, new and old
    "matomo_",
    "piwik_",
    "pk_campaign",
    "pk_kwd",
    "pk_source",
    "pk_medium",
    "hsa_",  # HubSpot
    "guce_",  # Yahoo
    "at_campaign",  # AT Internet
    "at_medium",
    "at_custom",
    "at_link",
    "at_ptr",
    "at_format",
    "at_bbc",
    "ns_mchannel",  # Comscore
    "ns_source",
    "ns_campaign",
    "ns_linkname",
    "ns_fee",
)
_NAMES = frozenset(
    {
        "__hsfp",
        "__hssc",
        "__hstc",
        "__s",
        "_ga",
        "_gl",
        "_hsenc",
        "_hsmi",
        "_openstat",
        "cmp",
        "cmpid",
        "dclid",
        "echobox",
        "epik",
        "fb_action_ids",
        "fb_action_types",
        "fb_ref",
        "fb_source",
        "fbclid",
        "gad_source",
        "gbraid",
        "gclid",
        "gclsrc",
        "guccounter",
        "hsctatracking",
        "icid",
        "igsh",
        "igshid",
        "int_cmp",
        "intcmp",
        "ito",
        "li_fat_id",
        "mc_cid",
        "mc_eid",
        "mkt_tok",
        "ml_subscriber",
        "ml_subscriber_hash",
        "msclkid",
        "ncid",
        "ocid",
        "oly_anon_id",
        "oly_enc_id",
        "rb_clickid",
        "ref_src",
        "ref_url",
        "s_cid",
        "s_kwcid",
        "smid",
        "smtyp",
        "spm",
        "srnd",
        "taid",
        "traffic_source",
        "ttclid",
        "twclid",
        "vero_conv",
        "vero_id",
        "wbraid",
        "wickedid",
        "wt.mc_id",
        "wt_mc",
        "wtmc",
        "xtor",
        "yclid",
        "ysclid",
    }
)


def is_tracking(name: str) -> bool:
    """Whether a query parameter of that name only says where a reader came from."""
    name = name.lower()
    return name in _NAMES or name.startswith(_PREFIXES)
