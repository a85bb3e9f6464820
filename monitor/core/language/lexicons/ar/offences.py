"""How words begin in Arabic that speak of an offence or of somebody accused of one."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import listed

OFFENCES = listed(
    """
    ابتزاز اتهام اتهم احتيال اختلاس اشتبه اعتقال اعتقل اغتصاب الابتزاز الاتهام الاحتيال الاختلاس
    الاعتقال الاغتصاب التحرش التزوير التهريب الجرائم الجريمة الرشاوى الرشوة السرقة الفساد المتهم
    المدان المشتبه إدانة أدين تحرش تزوير تهريب جرائم جريمة جنائي رشاوى رشوة سرق فساد متهم مدان مشتبه
    """
)
