"""Arabic: what stands beside figures in the news."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import FigureWords, listed

FIGURES = FigureWords(
    labels=listed(
        """
        المادة مادة البند القاعة قاعة الباب البوابة الطريق رقم الصفحة الفصل الفئة المرحلة الرحلة
        """
    ),
    ratios=listed(
        """
        من
        """
    ),
    former=listed(
        """
        سابقا أولا قبل بعد
        """
    ),
    copulas=listed("كان كانت"),
    withdrawn=listed(
        """
        سحب- سحبت تراجع- صحح- خطأ خاطئ- ألغى ألغت
        """
    ),
    statements=listed("رقم أرقام تصريح بيان عدد"),
    others=listed(
        """
        آخر أخرى آخرين أخرين إضافي إضافية
        """
    ),
    totals=listed("إجمالي مجموع"),
    parts=listed("منهم منها بينهم بينها"),
    spans=listed(
        """
        في خلال منذ بعد قبل لمدة كل
        """
    ),
    counts=listed(
        """
        تقدر قدرت قدر تحدثت أحصت
        """
    ),
    ors=listed("أو و"),
    none=listed(
        """
        لا أحد صفر
        """
    ),
    when=listed(
        """
        في خلال
        """
    ),
)
