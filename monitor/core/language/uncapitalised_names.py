"""Names of people and bodies where no capital tells them: Japanese, Chinese, Arabic.

They are known by what stands around them: a title or a polite word behind, a verb of saying beside.
What nothing of the sort marks is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from monitor.core.language.lexicons.lexicon import listed
from monitor.core.language.transliteration import SOUND_HAN

_JA_BEHIND = (
    "氏|さん|ちゃん|くん|様|容疑者|被告|受刑者|社長|副社長|会長|専務|常務|取締役|最高経営責任者|代表|理事長|理事|"
    "教授|准教授|助教|講師|博士|医師|看護師|弁護士|検事|検察官|裁判官|判事|裁判長|首相|大統領|大臣|外相|内相|財務相|"
    "国防相|防衛相|議員|議長|委員長|委員|知事|市長|町長|村長|区長|局長|部長|課長|所長|署長|院長|館長|校長|学長|教諭|"
    "監督|選手|コーチ|主将|船長|機長|隊長|司令官|大佐|少佐|大尉|将軍|報道官|広報官|記者|編集長|研究員|専門家|大使|"
    "総裁|総裁補|総書記|書記|総長|事務総長|秘書官|技師|工場長|組合長|遺族代表"
)
_JA_PERSON = re.compile(
    r"(?<![\u4e00-\u9fff々])"
    r"([\u4e00-\u9fff々]{2,5}?|[\u30a1-\u30fa\u30fc]{2,}(?:・[\u30a1-\u30fa\u30fc]+)+)"
    rf"(?=(?:{_JA_BEHIND}))"
)
_JA_BODY = re.compile(
    r"(?<![\u4e00-\u9fff々\u30a1-\u30fa\u30fc])([\u4e00-\u9fff々\u30a1-\u30fa\u30fc]{2,8}"
    r"(?:薬品|製薬|銀行|大学|病院|工業|電力|鉄道|新聞|協会|組合|商事|証券|保険|航空|汽船|海運|建設|化学|製鉄|電機|通信|放送|財団|学会|研究所))"
    r"(?=[はがのをもにで、。（])"
)
_ZH_SURNAMES = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花"
    "俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧"
    "计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫"
    "經房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉龚程嵇邢裴陆荣翁荀羊惠甄曲封储靳汲糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬"
    "全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘"
    "党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡"
    "步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权"
)
_ZH_SAYS = (
    "说|称|表示|指出|认为|告诉|介绍|透露|强调|坦言|补充|回忆|解释|承认|否认|回应|警告|呼吁|宣布"
)
_ZH_PERSON = re.compile(
    rf"(?<!公)([{_ZH_SURNAMES}][\u4e00-\u9fff]{{1,2}})(?=(?:对[\u4e00-\u9fff]{{1,6}})?(?:{_ZH_SAYS}))"
)
_ZH_COMMON = re.compile(
    "人员|方面|部门|官员|居民|专家|记者|警方|公司|家属|律师|医生|代表|老师|"
    "学者|有关|当局|媒体|该|其|还|并|也|都|则|曾|均|又"
)
"""What stands before a verb of saying and is no name, or no part of one."""

_SOUND = f"[{''.join(sorted(SOUND_HAN))}]{{1,6}}"
_ZH_FOREIGN = re.compile(f"{_SOUND}(?:·{_SOUND})+")
_AR_SAYS = (
    "و?(?:قال|قالت|يقول|تقول|أضاف|أضافت|أوضح|أوضحت|صرح|صرحت|أكد|أكدت"
    "|ذكر|ذكرت|كشف|كشفت|أعلن|أعلنت|نفى|نفت)"
)
_AR_WORD = r"[\u0621-\u064a]{2,}"
_AR_PERSON = re.compile(
    rf"{_AR_SAYS} (?:ال{_AR_WORD} )?"
    rf"(?P<name>(?!ال){_AR_WORD}(?: (?:ال)?{_AR_WORD}){{1,2}}?)"
    r"(?=[،,:]| إن| إنه| إنها| وهو| وهي| في | لل| أن | عن | بعد | خلال |\.)"
)
_AR_COMMON = listed(
    """
    وزارة شركة وكالة رئيس رئيسة وزير وزيرة حكومة مصادر مصدر وسائل مسؤول مسؤولون متحدث متحدثة
    ناطق سكان شهود عائلات محامي محامية مدير مديرة هيئة لجنة منظمة نقابة صحيفة قناة محكمة
    إدارة جماعة حزب نائب نائبة عضو قائد خبراء خبير أطباء طبيب بيان تقرير زعيم سفير عمدة
    محافظ رجال فرق قوات
    """
)
"""Bodies and offices that speak, too: they are no names of people."""


def uncapitalised(text: str, language: str) -> Iterator[tuple[str, int]]:
    """The names that a text of such a language marks, with their places."""
    if language == "ja":
        for pattern in (_JA_PERSON, _JA_BODY):
            for match in pattern.finditer(text):
                yield match[1], match.start(1)
    elif language == "zh":
        for match in _ZH_FOREIGN.finditer(text):
            yield match[0], match.start()
        for match in _ZH_PERSON.finditer(text):
            if _ZH_COMMON.search(match[1]) is None:
                yield match[1], match.start(1)
    elif language == "ar":
        for match in _AR_PERSON.finditer(text):
            if _AR_COMMON.isdisjoint(match["name"].split()):
                yield match["name"], match.start("name")
