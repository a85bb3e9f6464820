"""Hedges and reporting verbs in Arabic."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import classed

CLAIMS = classed(
    """
    says: قال, قالت, قالوا, وقال, وقالت, يقول, تقول, أعلن, أعلنت, وأعلن, وأعلنت, صرح, صرحت, وصرح
    says: أفاد, أفادت, وأفاد, وأفادت, ذكر, ذكرت, وذكر, وذكرت, أضاف, أضافت, وأضاف, وأضافت, روى, روت
    says: أوضح, أوضحت, وأوضح, وأوضحت, أشار, أشارت, وأشار, وأشارت
    sourced: بحسب, وبحسب, حسب, وفقا ل, نقلا عن, مصادر, مصدر
    confirms: أكد, أكدت, وأكد, وأكدت
    claims: زعم, زعمت, يزعم, تزعم, ادعى, ادعت, اتهم, اتهمت
    denies: نفى, نفت, ونفى, ونفت, ينفي, تنفي
    possible: ربما, قد يكون, قد تكون, من المحتمل, يحتمل
    alleged: المزعوم, المزعومة
    """
)
