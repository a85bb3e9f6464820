"""Numbers and dates in Arabic."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import (
    Numerals,
    classed,
    listed,
    numbered,
    phrases,
    valued,
)

NUMERALS = Numerals(
    thousands=",",
    decimal=".",
    numbers=valued(
        """
        1 واحد واحدة
        2 اثنان اثنين اثنتان اثنتين
        3 ثلاثة ثلاث
        4 أربعة أربع
        5 خمسة خمس
        6 ستة ست
        7 سبعة سبع
        8 ثمانية ثماني ثمان
        9 تسعة تسع
        10 عشرة عشر
        20 عشرون عشرين
        30 ثلاثون ثلاثين
        40 أربعون أربعين
        50 خمسون خمسين
        60 ستون ستين
        70 سبعون سبعين
        80 ثمانون ثمانين
        90 تسعون تسعين
        200 مئتان مئتين مائتان مائتين
        """
    ),
    scales=valued(
        """
        100 مئة مائة
        1e3 ألف آلاف الف
        1e6 مليون ملايين
        1e9 مليار مليارات
        """
    ),
    fractions=valued("0.5 نصف\n0.3333333333333333 ثلث\n0.25 ربع"),
    vague={
        "عشرات": (20, 99),
        "مئات": (200, 999),
        "آلاف": (2000, 9999),
    },
    approximations=classed(
        """
        about: نحو, حوالي, قرابة, زهاء, ما يقارب, ما يقرب من
        more than: أكثر من, ما يزيد على, يزيد عن, ما يزيد عن, يزيد على, أزيد من
        less than: أقل من, ما دون
        at least: على الأقل, ما لا يقل عن, لا يقل عن
        at most: حتى, لا يزيد عن, لا يزيد على, ما لا يزيد على, ما لا يزيد عن, على الأكثر
        only: فقط
        """
    ),
    approximations_behind=classed("at least: على الأقل\nat most: على الأكثر, كحد أقصى"),
    per_cent=phrases("في المئة\nفي المائة\nبالمئة\nبالمائة"),
    currencies={
        **dict.fromkeys(listed("دولار دولارا دولارات"), "USD"),
        "يورو": "EUR",
        **dict.fromkeys(listed("جنيه جنيها"), "pounds"),
        **dict.fromkeys(listed("ريال ريالا"), "riyals"),
        **dict.fromkeys(listed("درهم درهما"), "dirhams"),
    },
    units={
        **dict.fromkeys(listed("كيلومتر كيلومترا كيلومترات كلم"), "km"),
        **dict.fromkeys(listed("متر مترا أمتار"), "m"),
        **dict.fromkeys(("متر مربع", "مترا مربعا"), "m²"),
        **dict.fromkeys(("كيلومتر مربع",), "km²"),
        **dict.fromkeys(listed("كيلوغرام كيلوغراما كيلوغرامات"), "kg"),
        **dict.fromkeys(listed("طن طنا أطنان"), "t"),
        **dict.fromkeys(listed("درجة درجات"), "°"),
        **dict.fromkeys(listed("دقيقة دقائق"), "min"),
        **dict.fromkeys(listed("ساعة ساعات"), "h"),
        **dict.fromkeys(listed("يوم يوما أيام"), "day"),
        **dict.fromkeys(listed("أسبوع أسبوعا أسابيع"), "week"),
        **dict.fromkeys(listed("شهر شهرا أشهر"), "month"),
        **dict.fromkeys(listed("عام عاما أعوام سنة سنوات"), "year"),
    },
    months=numbered(
        """
        يناير
        فبراير
        مارس
        أبريل
        مايو
        يونيو
        يوليو
        أغسطس
        سبتمبر
        أكتوبر
        نوفمبر
        ديسمبر
        """
    ),
    weekdays=numbered(
        """
        الاثنين الإثنين
        الثلاثاء
        الأربعاء
        الخميس
        الجمعة
        السبت
        الأحد
        """
    ),
    days={"اليوم": 0, "أمس": -1, "غدا": 1},
    terms=listed("حتى منذ قبل بعد"),
)
