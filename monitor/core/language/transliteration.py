"""Names across scripts and spellings: what every way to write a name keeps.

Latin, Cyrillic, Greek, Arabic, Hangul, kana and Han spellings of a name differ in vowels, in voice
(b and p, g and k) and in l and r. Their consonants (the skeleton) find what may be one name; that
the letters between them agree too decides.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import product, takewhile

from anyascii import anyascii

from monitor.core.language.name_context import bare

LEAST = 4
"""Consonants from which on a skeleton alone tells names apart."""

_DIGRAPHS = (
    ("ts", "s"), ("tz", "s"), ("dz", "s"),
    ("shch", "s"), ("tsch", "s"), ("sch", "s"), ("tch", "s"), ("dzh", "s"), ("ch", "s"),
    ("sh", "s"), ("zh", "s"), ("kh", ""), ("gh", "k"),
    ("ph", "p"), ("th", "t"), ("ck", "k"), ("ng", "n"), ("x", "ks"), ("qu", "k"),
)  # fmt: skip
_AFFRICATES = 3
"""The first of them are two sounds where vowels are not written."""
_CLASSES = {
    "p": "pbfvwпбфв\u1107\u1108\u1111\u11b8\u11c1",
    "t": "tdтд\u1103\u1104\u1110\u11ae\u11c0",
    "k": "kgcqкгґ\u1100\u1101\u110f\u11a8\u11a9\u11bf",
    "s": "szjsжзсцчшщ\u1109\u110a\u110c\u110d\u110e\u11ba\u11bb\u11bd\u11be",
    "r": "rlрл\u1105\u11af",
    "m": "mм\u1106\u11b7",
    "n": "nн\u1102\u11ab\u11bc",
}
_CLASS = {letter: name for name, letters in _CLASSES.items() for letter in letters}
_KNOWN = re.compile(r"^[\x00-\u024f\u0400-\u04ff\u1100-\u11ff\u1e00-\u1eff\uac00-\ud7af]*$")
_LATIN = re.compile(r"[a-z]")

_LETTERS = "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя"
_ROMAN = "a b v h g d e ie e zh z y i i i k l m n o p r s t u f kh ts ch sh shch - y - e iu ia"
_CYRILLIC = str.maketrans(dict(zip(_LETTERS, _ROMAN.replace("-", "").split(" "), strict=True)))

_ABJAD = re.compile(r"[\u0590-\u06ff]")
_ALPHABETS = re.compile(r"^[\x00-\u052f\u1c90-\u1cbf\u10a0-\u10ff\u1e00-\u1fff]*$")
"""Latin, Greek, Cyrillic, Armenian and Georgian tell the same sounds apart."""
_KANA = re.compile(r"[\u30a1-\u30fa\u30fc]{2,}")
_HAN = re.compile(r"[\u3400-\u9fff]+")
_GREEK = (("μπ", "b"), ("ντ", "d"), ("γκ", "g"), ("τζ", "j"))
"""Foreign sounds that Greek writes with two letters."""

SOUND_HAN = frozenset(
    "阿埃艾爱安昂奥巴白柏拜班邦保鲍贝本比毕宾波伯博勃布采查茨策岑楚茨达戴丹当道德登邓迪底蒂丁东杜敦多"
    "厄恩尔法范方菲费芬丰冯佛夫弗福富盖甘冈高戈哥格根贡古瓜圭果哈海汉豪赫黑亨洪胡华惠霍基吉加贾简江杰金京"
    "津久卡凯坎康考科克肯孔库夸奎昆拉腊莱兰朗劳勒雷累楞里利历连廉良列林龙卢鲁伦罗洛吕马玛麦迈曼芒毛梅门蒙"
    "米密敏明摩莫默姆穆内那纳娜奈南瑙能尼涅宁纽农努诺欧帕派潘庞佩彭皮匹平泼朴普奇齐契恰强乔切钦琼丘曲热仁日"
    "荣茹儒若撒萨塞赛三桑瑟森沙莎山尚绍舍申圣施什史舒朔丝司斯苏索塔泰坦唐陶特滕提廷通图吐托瓦万旺威维韦文翁"
    "沃乌吾武西希锡夏香谢辛欣兴雄休许雅亚延扬耶叶伊因英永尤于雨约云扎赞泽曾詹张珍真智朱卓兹祖佐舜茲烏蘭維奧爾"
    "羅馬澤連頓達費爾萊倫納諾貝魯薩涅茲賓喬亞娜麗瑪緬葉懷斯"
)
"""Characters by which Chinese writes the sound of foreign names (those of Xinhua's table)."""

_LONGEST_HAN = 8  # characters of a foreign name; longer ones are parted by a dot
_LEAST_RATIO = {2: 0.85, 3: 0.7}
"""Agreement of letters that names of so few consonants need; judgement."""
_RATIO, _CLOSE_RATIO = 0.6, 0.75
"""The same of names of four consonants or more, between alphabets and within one."""
_ENDING = 2  # consonants of an inflected or glued ending


def romanised(text: str) -> str:
    """Lower-case Cyrillic letters in Latin ones, by the Ukrainian national scheme of 2010."""
    return text.translate(_CYRILLIC)


def is_cyrillic(text: str) -> bool:
    """Whether a text has Cyrillic letters."""
    return any("\u0400" <= character <= "\u04ff" for character in text)


def name_key(name: str) -> str:
    """What the spellings of one name in several scripts and schemes have in common.

    Accents are dropped; letters that schemes write differently (kh and h, y, i and j, w and v,
    doubled letters) are one.
    """
    latin = romanised(bare(name).lower())
    plain = "".join(c for c in unicodedata.normalize("NFD", latin) if not unicodedata.combining(c))
    for long, short in (("shch", "sh"), ("kh", "h"), ("iu", "u"), ("ia", "a"), ("ie", "e")):
        plain = plain.replace(long, short)
    plain = re.sub(r"yu|ju", "u", re.sub(r"ya|ja", "a", re.sub(r"ye|je", "e", plain)))
    plain = re.sub(r"[yij]+", "i", plain).replace("w", "v").replace("g", "h")
    return re.sub(r"(.)\1", r"\1", plain)


@lru_cache(maxsize=65_536)
def unaccented(text: str) -> str:
    """Lower-case text without the accents of Latin and Greek letters, place by place.

    Letters of other scripts stay, for there a mark makes another letter.
    """
    return text if text.isascii() else text.translate(_PLAIN)


_PLAIN = {
    code: unicodedata.normalize("NFD", chr(code))[0]
    for first, last in ((0xE0, 0x24F), (0x386, 0x3CE), (0x1E00, 0x1EFF), (0x1F00, 0x1FFF))
    for code in range(first, last + 1)
} | {ord(letter): plain for letter, plain in zip("łøđıæœ", "lodiao", strict=True)}


@lru_cache(maxsize=65_536)
def latin(word: str) -> str:
    """A word of any script in lower-case letters from a to z, as it sounds; empty if it has none.

    Vowels of Arabic and Hebrew are not written, and neither are they told: see `same_name`.
    """
    folded = unaccented(word.lower())
    for letters, sound in _GREEK:
        folded = folded.replace(letters, sound)
    plain = anyascii(folded).lower()
    if _ABJAD.search(word):
        plain = plain[:1] + re.sub(r"[wyv]", "", plain[1:])
    elif _HAN.search(word):
        plain = plain.replace("j", "k")  # what was "ki" and "gi" when the table was made
    return re.sub(r"[^a-z]", "", plain)


@lru_cache(maxsize=65_536)
def skeleton(name: str) -> str:
    """The consonant classes of a name, without repetition; empty where there are none."""
    plain = unicodedata.normalize("NFKD", unaccented(name.lower()))
    if _KNOWN.match(plain) is None:
        plain = latin(name)
    if _LATIN.search(plain):
        for letters, sound in _DIGRAPHS[_AFFRICATES:] if _ABJAD.search(name) else _DIGRAPHS:
            plain = plain.replace(letters, sound)
    found: list[str] = []
    for letter in plain:
        sound = _CLASS.get(letter, "")
        if sound and (not found or found[-1] != sound):
            found.append(sound)
    return "".join(found)


@lru_cache(maxsize=65_536)
def same_name(name: str, word: str) -> bool:
    """Whether a word, in any spelling, script or case, may be that name.

    Kursk is Koursk, Курськ, クルスク, 库尔斯克 and كورسك, and not Glasgow.
    """
    close = _ALPHABETS.match(name + word) is not None
    spelt = close and is_cyrillic(name) == is_cyrillic(word)  # in one alphabet: see `_RATIO`
    for one, other in product(pronounced(name), pronounced(word)):
        ours, theirs = skeleton(one), skeleton(other)
        count = len(ours)
        if count < min(_LEAST_RATIO) or not theirs.startswith(ours):
            continue
        if len(theirs) > count + _ENDING:
            continue
        sound, heard = _sound(one, close=close), _sound(other, close=close)
        if _ABJAD.search(name + word):
            sound, heard = (re.sub(r"[aeiouy]", "", each) for each in (sound, heard))
        if count < LEAST and sound[:1] != heard[:1]:
            continue
        least = _LEAST_RATIO.get(count, _CLOSE_RATIO if spelt else _RATIO)
        for cut in {heard, heard[: len(sound)], heard[: len(sound) + 1]}:
            if SequenceMatcher(None, sound, cut, autojunk=False).ratio() >= least:
                return True
    return False


_THROAT = ("ch", "kh", "j", "h", "г", "х", "ґ")


def pronounced(word: str) -> tuple[str, ...]:
    """A word, and without a first letter that some languages write for "kh": Charkiw, Járkov."""
    plain = unaccented(word.lower())
    throat = next((first for first in _THROAT if plain.startswith(first)), "")
    return (plain, "h" + plain.removeprefix(throat)) if throat else (plain,)


def _sound(word: str, *, close: bool) -> str:
    """A word's letters, those that schemes write differently made one.

    Between `close` alphabets voice, l and r are kept.
    """
    plain = latin(word)
    for letters, sound in _SPELT:
        plain = plain.replace(letters, sound)
    plain = plain.translate(_SOUNDS if close else _COARSE_SOUNDS)
    return re.sub(r"(.)\1+", r"\1", plain)


_SPELT = (
    ("tsch", "s"), ("sch", "s"), ("sh", "s"), ("zh", "s"), ("ch", "s"), ("ph", "f"), ("kh", "h"),
    ("ou", "u"), ("oy", "u"), ("sz", "s"), ("ck", "k"),
)  # fmt: skip
_SOUNDS = str.maketrans("wyjcqz", "viikks")
_COARSE_SOUNDS = _SOUNDS | str.maketrans("lbvfgdw", "rpppktp")


def skeletons(words: tuple[str, ...]) -> Mapping[str, tuple[tuple[str, int, int], ...]]:
    """A text's words, and two and three in a row, by their skeletons.

    With each stand the place of its first word and the number of its words.
    """
    singles = [skeleton(word) for word in words]
    found: dict[str, list[tuple[str, int, int]]] = {}
    for place, word in enumerate(words):
        for spoken in pronounced(word)[1:]:
            found.setdefault(skeleton(spoken), []).append((word, place, 1))
        joined, written = "", ""
        for part in range(place, min(place + _MOST_WORDS, len(words))):
            single = singles[part]
            joined += single[1:] if joined and joined[-1:] == single[:1] else single
            written += words[part]
            found.setdefault(joined, []).append((written, place, part - place + 1))
    return {bones: tuple(words) for bones, words in found.items()}


def inflected(bones: str, every: Sequence[str]) -> Iterator[str]:
    """Those of the skeletons, which are sorted, that are this one or a form of it.

    An inflected or glued ending takes up to two consonants: Kursk is "krsk" and "krskj".
    """
    for place in range(bisect_left(every, bones), len(every)):
        if not every[place].startswith(bones):
            return
        if len(every[place]) <= len(bones) + _ENDING:
            yield every[place]


_MOST_WORDS = 3  # of a name that is looked for as a whole


def foreign_names(text: str) -> Iterable[tuple[str, int]]:
    """What Japanese and Chinese text writes by its sound, with its place: kana, and some Han."""
    for match in _KANA.finditer(text):
        yield match[0], match.start()
    for match in _HAN.finditer(text):
        run = match[0]
        for first in range(len(run)):
            sounds = takewhile(SOUND_HAN.__contains__, run[first : first + _LONGEST_HAN])
            for last in range(first + 2, first + 1 + sum(1 for _ in sounds)):
                yield run[first:last], match.start() + first
