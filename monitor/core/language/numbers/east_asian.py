"""Numbers, units, dates and clock times as Chinese, Japanese and Korean write them.

Their marks stand right behind the number, and hardly one means two things in two of the languages:
the script alone says how they are read, whatever the language tag of a page.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from monitor.core.language.numbers.tokens import NumberToken

_DIGITS = {
    **dict.fromkeys("〇零", 0),
    "一": 1,
    "二": 2,
    **dict.fromkeys("两兩", 2),
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
_TENS = {
    "十": 10,
    "百": 100,
    "千": 1000,
    "십": 10,
    "백": 100,
    "천": 1000,
}
_MYRIADS = {
    **dict.fromkeys("万萬만", 1e4),
    **dict.fromkeys("億亿억", 1e8),
    **dict.fromkeys("兆조", 1e12),
}
_NUMERALS = {*_DIGITS, *_TENS, *_MYRIADS}

_COUNTERS = frozenset(
    "人名位个個件家所枚台臺隻只艘頭头校本棟栋票席割号號階层層届屆項项種种辆輛架戸户社店町市県歳岁才"
    "年月日時时点點分秒週周倍次回度元円圆米里公千平立吨噸%명개건곳대척마리살세년월일시분초주배번회도원"
)
"""What may follow a single numeral that is one, and not a part of another word."""

_UNITS: Mapping[str, str] = {
    "%": "%",
    **dict.fromkeys(("パーセント", "퍼센트", "프로"), "%"),
    **dict.fromkeys(("ポイント", "个百分点", "個百分點", "%포인트", "퍼센트포인트"), "pp"),
    **dict.fromkeys(("平方メートル", "平方米", "平方公尺", "㎡", "제곱미터"), "m²"),
    **dict.fromkeys(
        ("平方キロメートル", "平方キロ", "平方公里", "平方千米", "제곱킬로미터"), "km²"
    ),
    **dict.fromkeys(("立方メートル", "立方米", "세제곱미터"), "m³"),
    **dict.fromkeys(("キロメートル", "公里", "千米", "㎞", "킬로미터"), "km"),
    **dict.fromkeys(("メートル", "米", "公尺", "미터"), "m"),
    **dict.fromkeys(("センチメートル", "センチ", "厘米", "公分", "센티미터"), "cm"),
    **dict.fromkeys(("ミリメートル", "ミリ", "毫米", "밀리미터"), "mm"),
    **dict.fromkeys(("ヘクタール", "公顷", "公頃", "헥타르"), "ha"),
    **dict.fromkeys(("トン", "吨", "公噸", "噸", "톤"), "t"),
    **dict.fromkeys(("キログラム", "公斤", "千克", "킬로그램"), "kg"),
    **dict.fromkeys(("グラム", "克", "그램"), "g"),
    **dict.fromkeys(("ミリグラム", "毫克", "밀리그램"), "mg"),
    **dict.fromkeys(("マイクログラム", "微克", "마이크로그램"), "µg"),
    **dict.fromkeys(("リットル", "升", "리터"), "l"),
    **dict.fromkeys(("時間", "小时", "小時", "个小时", "個小時", "시간"), "h"),
    **dict.fromkeys(("分間", "分钟", "分鐘", "分", "분"), "min"),
    **dict.fromkeys(("秒", "秒間", "秒钟", "초"), "s"),
    **dict.fromkeys(("日間", "天", "일간"), "day"),
    **dict.fromkeys(("週間", "周", "星期", "个星期", "주", "주간"), "week"),
    **dict.fromkeys(("か月", "カ月", "ヶ月", "ヵ月", "个月", "個月", "개월"), "month"),
    **dict.fromkeys(("年間", "年", "년", "년간", "歳", "岁", "歲", "才", "세", "살"), "year"),
    **dict.fromkeys(("倍", "배"), "times"),
    **dict.fromkeys(("度", "도"), "°"),
}
"""What stands right behind a number, and the unit it says."""

_CURRENCIES: Mapping[str, str] = {
    **dict.fromkeys(("円", "日元", "엔"), "JPY"),
    **dict.fromkeys(("元", "人民币", "人民幣", "人民元", "위안"), "CNY"),
    **dict.fromkeys(("원", "ウォン", "韩元", "韓元"), "KRW"),
    **dict.fromkeys(("ドル", "米ドル", "美元", "달러"), "USD"),
    **dict.fromkeys(("ユーロ", "欧元", "歐元", "유로"), "EUR"),
    **dict.fromkeys(("ポンド", "英镑", "英鎊", "파운드"), "GBP"),
    **dict.fromkeys(("港元", "港币"), "HKD"),
    **dict.fromkeys(("ルーブル", "卢布", "盧布", "루블"), "RUB"),
}

_LONGEST = max(map(len, (*_UNITS, *_CURRENCIES)))
_PARTICLES = frozenset("のがをはにでともへやかま")
"""What Japanese puts behind a noun: behind a number with its unit nothing is counted."""

_SPAN_MARKS = ("間", "间", "个", "個", "간")
"""Behind "年" or "日", what makes a span of time of a date."""

_HALVES = {
    **dict.fromkeys(("午前", "上午", "早上", "凌晨", "清晨", "오전", "새벽"), "am"),
    **dict.fromkeys(("午後", "下午", "晚上", "傍晚", "夜", "오후", "저녁", "밤"), "pm"),
    **dict.fromkeys(("中午", "正午"), "noon"),
}
_WEEKDAYS = {
    **dict.fromkeys(("月曜", "星期一", "周一", "週一", "월요일"), 1),
    **dict.fromkeys(("火曜", "星期二", "周二", "週二", "화요일"), 2),
    **dict.fromkeys(("水曜", "星期三", "周三", "週三", "수요일"), 3),
    **dict.fromkeys(("木曜", "星期四", "周四", "週四", "목요일"), 4),
    **dict.fromkeys(("金曜", "星期五", "周五", "週五", "금요일"), 5),
    **dict.fromkeys(("土曜", "星期六", "周六", "週六", "토요일"), 6),
    **dict.fromkeys(("日曜", "星期日", "星期天", "周日", "週日", "일요일"), 7),
}
_DAYS = {
    **dict.fromkeys(("今日", "今天", "오늘"), 0),
    **dict.fromkeys(("昨日", "昨天", "어제"), -1),
    **dict.fromkeys(("明日", "明天", "내일"), 1),
}
_STARTS = frozenset(word[0] for word in (*_WEEKDAYS, *_DAYS))
_HALF_STARTS = frozenset(word[0] for word in _HALVES)
_BOUNDS_BEFORE: Mapping[str, str] = {
    **dict.fromkeys(("約", "约", "大约", "大約", "약", "およそ", "ほぼ"), "about"),
    **dict.fromkeys(("近", "将近", "將近", "接近", "거의"), "nearly"),
    **dict.fromkeys(("超过", "超過", "逾", "超"), "more than"),
    **dict.fromkeys(("至少", "最少", "少なくとも", "最低", "최소", "적어도"), "at least"),
    **dict.fromkeys(("最多", "至多", "最大", "최대"), "at most"),
    **dict.fromkeys(("不到", "不足", "未满"), "less than"),
}
_BOUNDS_BEHIND: Mapping[str, str] = {
    **dict.fromkeys(("以上", "이상"), "at least"),
    **dict.fromkeys(("以下", "이하"), "at most"),
    **dict.fromkeys(("未満", "미만"), "less than"),
    **dict.fromkeys(("余り", "余", "餘", "多", "여", "超", "超え", "초과", "넘는"), "more than"),
    **dict.fromkeys(("近く", "弱"), "nearly"),
    **dict.fromkeys(
        ("左右", "上下", "ほど", "程度", "前後", "ごろ", "頃", "くらい", "가량", "정도"), "about"
    ),
}
_LONGEST_BOUND = max(map(len, (*_BOUNDS_BEFORE, *_BOUNDS_BEHIND)))
_FIRST = "\u1100"
"""The letters of these scripts, and hardly others, stand behind it in Unicode."""

_YEAR_DIGITS = 4
_MOST_PARTS = 24
"""Numerals and digits of one number at most."""

_NOON = 12
_LAST_DAY = 31
_PER_CENT = 100  # in one
_MINUTES = 60


@dataclass(frozen=True, slots=True)
class EasternMoment:
    """A value, what it is of, and the token behind it."""

    value: float
    unit: str
    end: int


def number(tokens: Sequence[NumberToken], start: int) -> tuple[float, int] | None:
    """A number with numerals or scales in it ("三万", "1万2千", "3억5000만"), and its end.

    None where there is none, and for digits alone. A single numeral counts where a word for what
    is counted follows: "一" is a part of many words.
    """
    token = tokens[start]
    if token.text not in _NUMERALS and not _has_letter_behind(tokens, start):
        return None
    end = start
    last = min(len(tokens), start + _MOST_PARTS)
    while end < last and (end == start or tokens[end].glued) and _is_part(tokens[end]):
        end += 1
    run = tokens[start:end]
    if not any(token.text in _NUMERALS for token in run):
        return None
    if not run[0].is_number:
        if run[0].text in _MYRIADS or run[0].is_word:
            return None
        counts = end < len(tokens) and tokens[end].glued and tokens[end].text[0] in _COUNTERS
        scaled = len(run) > 1 and any(t.text in _TENS or t.text in _MYRIADS for t in run)
        if not (counts or scaled):
            return None
    value = _value(run)
    return None if value is None else (value, end)


def share(tokens: Sequence[NumberToken], start: int) -> tuple[float, int] | None:
    """The per cent of "百分之十二" or "4分の1", and the token behind; None for anything else."""
    if (found := _fraction(tokens, start)) is not None:
        return found
    if tokens[start].text != "百" or _joined(tokens, start, 3) != "百分之":
        return None
    place = start + 3
    if place >= len(tokens):
        return None
    if (found := number(tokens, place)) is not None:
        return found
    if tokens[place].is_number and tokens[place].written.replace(".", "", 1).isdecimal():
        return float(tokens[place].written), place + 1
    if tokens[place].text in _DIGITS:
        return float(_DIGITS[tokens[place].text]), place + 1
    return None


def _fraction(tokens: Sequence[NumberToken], start: int) -> tuple[float, int] | None:
    """The per cent of "4分の1", "三分之二", which name the whole first."""
    whole, link, part = _small(tokens, start), _joined(tokens, start + 1, 2), start + 3
    if whole is None or link not in {"分の", "分之"} or part >= len(tokens):
        return None
    some = _small(tokens, part)
    return (_PER_CENT * some / whole, part + 1) if some and some < whole else None


def _small(tokens: Sequence[NumberToken], place: int) -> float | None:
    """A number of one token."""
    token = tokens[place]
    if token.is_number and token.written.isdecimal():
        return float(token.written)
    return float(_DIGITS[token.text]) if token.text in _DIGITS else None


def unit(tokens: Sequence[NumberToken], place: int) -> tuple[str, str, int] | None:
    """What a number right before `place` measures: unit, currency (one is empty), and its end."""
    if place >= len(tokens) or not _is_eastern(tokens[place]):
        return None
    following = _joined(tokens, place, _LONGEST)
    for size in range(len(following), 0, -1):
        said = following[:size]
        if said in _UNITS or said in _CURRENCIES:
            end, covered = place, 0
            while covered < size:
                covered += len(tokens[end].text)
                end += 1
            return _UNITS.get(said, ""), _CURRENCIES.get(said, ""), end
    return None


def bound_before(tokens: Sequence[NumberToken], first: int, floor: int) -> tuple[str, int] | None:
    """The bound that ends right before a number, and the token it begins at: "約", "超过"."""
    text, place = "", first
    while place > floor and len(text) < _LONGEST_BOUND and tokens[place - 1].text[0] > "ᄀ":
        place -= 1
        text = tokens[place].text + text
        if not tokens[place].glued:
            break
    for size in range(min(_LONGEST_BOUND, len(text)), 0, -1):
        if (name := _BOUNDS_BEFORE.get(text[-size:])) is not None:
            begin, covered = first, 0
            while covered < size:
                begin -= 1
                covered += len(tokens[begin].text)
            return name, begin
    return None


def bound_behind(tokens: Sequence[NumberToken], place: int) -> tuple[str, int] | None:
    """The bound that begins right behind a number, and its end: "余" in "300余人", "이상"."""
    if place >= len(tokens) or tokens[place].text[0] <= "ᄀ":
        return None
    text = _joined(tokens, place, _LONGEST_BOUND)
    for size in range(min(_LONGEST_BOUND, len(text)), 0, -1):
        if (name := _BOUNDS_BEHIND.get(text[:size])) is not None:
            end, covered = place, 0
            while covered < size:
                covered += len(tokens[end].text)
                end += 1
            return name, end
    return None


def counted(tokens: Sequence[NumberToken], place: int) -> str:
    """The word for what is counted, one letter, right behind a number; empty for none."""
    if place < len(tokens) and tokens[place].glued and _is_eastern(tokens[place]):
        letter = tokens[place].written[0]
        return "" if letter in _PARTICLES or not letter.isalnum() else letter
    return ""


def moment(tokens: Sequence[NumberToken], start: int) -> EasternMoment | None:
    """A date, a weekday, a day told from today or a clock time that begins at a token."""
    token = tokens[start]
    if token.text[0] <= _FIRST and not _has_letter_behind(tokens, start):
        return None
    if token.text[0] in _STARTS and not token.is_number:
        for table, unit_name in ((_WEEKDAYS, "weekday"), (_DAYS, "today")):
            for size in (3, 2):
                word = _joined(tokens, start, size)[:size]
                if word in table:
                    return EasternMoment(
                        table[word], unit_name, start + (1 if token.is_word else size)
                    )
    if (clock := _clock(tokens, start)) is not None:
        return clock
    # 2025年5月3日, 5月3日, 3日, 2025年, 5月
    year = month = day = None
    place = start
    if (found := _with_mark(tokens, place, "年년")) and found[0] >= 10 ** (_YEAR_DIGITS - 1):
        year, place = found
    if (found := _with_mark(tokens, place, "月월")) and 1 <= found[0] <= _NOON:
        month, place = found
    found = _with_mark(tokens, place, "日号號일") if month is not None or year is None else None
    if found is not None and 1 <= found[0] <= _LAST_DAY:
        day, place = found
    if month is not None and day is not None:
        value = month * 100 + day
        return EasternMoment(
            value if year is None else year * 10_000 + value,
            "day" if year is None else "date",
            place,
        )
    if month is not None:
        return EasternMoment(month if year is None else year * 100 + month, "month", place)
    if year is not None:
        return EasternMoment(year, "year", place)
    return None if day is None else EasternMoment(day, "month day", place)


def _clock(tokens: Sequence[NumberToken], start: int) -> EasternMoment | None:
    """午前5時30分, 下午3时半, 오전 5시."""
    half, place = "", start
    for word, name in _HALVES.items() if tokens[start].text[0] in _HALF_STARTS else ():
        if _joined(tokens, start, len(word))[: len(word)] == word:
            half, place = name, start + (1 if tokens[start].is_word else len(word))
            break
    found = _with_mark(tokens, place, "時时点點시") if place < len(tokens) else None
    if found is None or found[0] > 2 * _NOON or not float(found[0]).is_integer():
        return None
    hour, place = found
    minutes = 0
    if (later := _with_mark(tokens, place, "分분")) and later[0] < _MINUTES:
        minutes, place = later
    elif place < len(tokens) and tokens[place].text in {"半", "반"}:
        minutes, place = _MINUTES // 2, place + 1
    if half == "pm" and hour < _NOON:
        hour += _NOON
    elif half == "am" and hour == _NOON:
        hour = 0
    return EasternMoment(hour * _MINUTES + minutes, "time", place)


def _with_mark(tokens: Sequence[NumberToken], place: int, marks: str) -> tuple[int, int] | None:
    """A whole number and the mark of a date right behind it; None where it is a span of time."""
    if place >= len(tokens):
        return None
    if (found := number(tokens, place)) is not None:
        value, end = found
    elif tokens[place].is_number and tokens[place].written.isdecimal():
        value, end = float(tokens[place].written), place + 1
    else:
        return None
    if end >= len(tokens) or not tokens[end].glued or tokens[end].text[0] not in marks:
        return None
    following = _joined(tokens, end, 2)[1:2]
    return None if following in _SPAN_MARKS else (int(value), end + 1)


def _has_letter_behind(tokens: Sequence[NumberToken], start: int) -> bool:
    """Whether a number in digits has a letter of these scripts right behind it."""
    if not tokens[start].is_number or start + 1 >= len(tokens):
        return False
    return tokens[start + 1].glued and tokens[start + 1].text[0] > _FIRST


def _is_part(token: NumberToken) -> bool:
    return token.text in _NUMERALS or (token.is_number and token.text[0].isdecimal())


def _is_eastern(token: NumberToken) -> bool:
    return token.glued and not token.is_number and (token.text == "%" or token.text[0] > _FIRST)


def _joined(tokens: Sequence[NumberToken], start: int, most: int) -> str:
    """The text of the tokens that follow without a space, as many letters as asked or more."""
    parts: list[str] = []
    size = 0
    for index in range(start, min(len(tokens), start + most)):
        if size >= most or (index > start and not tokens[index].glued):
            break
        parts.append(tokens[index].text)
        size += len(parts[-1])
    return "".join(parts)


def _value(run: Sequence[NumberToken]) -> float | None:
    """What a run of digits and numerals is worth."""
    total = section = 0.0
    current: float | None = None
    for token in run:
        if token.is_number:
            plain = token.written.replace(",", "")
            if (
                current is not None
                or plain.count(".") > 1
                or not plain.replace(".", "").isdecimal()
            ):
                return None
            current = float(plain)
        elif token.text in _DIGITS:
            # Numerals side by side are digits of a year or a telephone number: 二〇二五.
            current = _DIGITS[token.text] if current is None else current * 10 + _DIGITS[token.text]
        elif token.text in _TENS:
            section += (1 if current is None else current) * _TENS[token.text]
            current = None
        else:
            section += current or 0.0
            total += (section or 1.0) * _MYRIADS[token.text]
            section, current = 0.0, None
    return total + section + (current or 0.0)
