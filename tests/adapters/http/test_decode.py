"""Bounded decoders, alone and behind a real server; memory measured."""

import gzip
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from functools import partial

import brotli
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from monitor.adapters.http.decode import Body, decoder
from monitor.adapters.http.errors import DecodeError, TooLargeError
from monitor.model.response import FailureKind, Fetched, FetchFailed, FetchRequest
from tests.adapters.http.loopback import Site, World, reply

MEGABYTE = 1_000_000


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


PACK: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "deflate": zlib.compress,
    "DEFLATE": raw_deflate,
    "br": partial(brotli.compress, quality=5),
    "zstd": zstandard.ZstdCompressor().compress,
    "identity": bytes,
    "": bytes,
    "utf-8": bytes,
}
PACKED = [name for name in PACK if name.lower() in {"gzip", "deflate", "br", "zstd"}]


def decode(codings: str, data: bytes, *, limit: int = 10 * MEGABYTE, step: int = 65_536) -> bytes:
    body = Body(limit)
    chain = decoder(codings, body, limit)
    for start in range(0, len(data), step):
        chain.write(data[start : start + step])
    chain.finish()
    return body.data


@given(st.sampled_from(sorted(PACK)), st.binary(max_size=3_000), st.integers(1, 400))
def test_what_was_packed_comes_back_however_it_is_cut(coding: str, data: bytes, step: int):
    assert decode(coding, PACK[coding](data), step=step) == data


@pytest.mark.parametrize("coding", PACKED)
def test_a_long_body_comes_back(coding: str):
    data = b"".join(b"%d, " % number for number in range(400_000))
    assert decode(coding, PACK[coding](data)) == data


def test_codings_on_top_of_each_other():
    data = b"news " * 1_000
    assert decode("gzip, br", brotli.compress(gzip.compress(data))) == data
    assert decode("deflate,identity , ZSTD", PACK["zstd"](zlib.compress(data))) == data


def test_an_empty_body_needs_no_stream():
    assert [decode(name, b"") for name in PACK] == [b""] * len(PACK)


def test_gzip_members_follow_each_other_and_padding_is_passed():
    two = gzip.compress(b"one ") + gzip.compress(b"two")
    for step in (1, 7, 10_000):
        assert decode("gzip", two + bytes(50), step=step) == b"one two"


def test_zstd_frames_follow_each_other():
    two = PACK["zstd"](b"one ") + PACK["zstd"](b"two")
    assert decode("zstd", two, step=5) == b"one two"


@pytest.mark.parametrize("coding", PACKED)
def test_a_stream_that_breaks_off_is_an_error(coding: str):
    whole = PACK[coding](bytes(range(256)) * 40)
    for cut in (1, len(whole) // 2, len(whole) - 1):
        with pytest.raises(DecodeError):
            decode(coding, whole[:cut])


@given(st.sampled_from(PACKED), st.binary(min_size=1, max_size=200))
def test_garbage_is_an_error_or_data_never_a_crash(coding: str, data: bytes):
    try:
        decode(coding, data, limit=MEGABYTE)
    except (DecodeError, TooLargeError):
        return


@pytest.mark.parametrize("codings", ["compress", "gzip, lzma", "gzip;q=1", ", ".join(["gzip"] * 9)])
def test_codings_we_do_not_know(codings: str):
    with pytest.raises(DecodeError, match="coding"):
        decode(codings, b"x")


def test_the_limit_is_exact_and_what_fits_is_kept():
    assert decode("gzip", gzip.compress(bytes(5_000)), limit=5_000) == bytes(5_000)
    body = Body(4_999)
    with pytest.raises(TooLargeError):
        decoder("gzip", body, 5_000).write(gzip.compress(bytes(5_000)))
    assert body.data == bytes(4_999)


@pytest.mark.parametrize("coding", ["gzip", "zstd"])
def test_a_stream_that_decodes_to_nothing_is_bounded_too(coding: str):
    with pytest.raises(TooLargeError):
        decode(coding, PACK[coding](b"") * 2_000, limit=10_000)


def test_a_zstd_window_beyond_eight_megabytes_is_refused():
    wide = zstandard.ZstdCompressionParameters(window_log=27, write_content_size=False)
    packer = zstandard.ZstdCompressor(compression_params=wide).compressobj()
    with pytest.raises(DecodeError, match="memory"):
        decode("zstd", packer.compress(b"x" * 1_000) + packer.flush())


def zeros(megabytes: int) -> Iterator[bytes]:
    return (bytes(MEGABYTE) for _ in range(megabytes))


def brotli_bomb(megabytes: int) -> bytes:
    packer = brotli.Compressor(quality=5, lgwin=22)
    return b"".join(map(packer.process, zeros(megabytes))) + packer.finish()


def gzip_bomb(megabytes: int) -> bytes:
    packer = zlib.compressobj(wbits=31)
    return b"".join(map(packer.compress, zeros(megabytes))) + packer.flush()


def zstd_bomb(megabytes: int) -> bytes:
    packer = zstandard.ZstdCompressor().compressobj()
    return b"".join(map(packer.compress, zeros(megabytes))) + packer.flush()


@pytest.mark.parametrize(
    ("codings", "bomb"),
    [
        ("br", brotli_bomb(200)),
        ("gzip", gzip_bomb(200)),
        ("zstd", zstd_bomb(200)),
        ("gzip, gzip", gzip.compress(gzip_bomb(200))),
        ("zstd, br", brotli.compress(zstd_bomb(200))),
    ],
    ids=["br", "gzip", "zstd", "gzip twice", "zstd in br"],
)
async def test_a_bomb_is_put_out_in_little_memory(
    site: Site, world: Callable[..., World], codings: str, bomb: bytes
):
    """200 MB of zeros behind a limit of 1 MB: at no time more than a few megabytes are held."""
    site.handlers["/bomb"] = reply(bomb, headers={"Content-Encoding": codings})
    here = world()
    tracemalloc.start()
    try:
        response = await here.fetcher.fetch(FetchRequest(url=site.url("/bomb")))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert isinstance(response, FetchFailed)
    assert response.kind is FailureKind.TOO_LARGE
    assert peak < 8 * MEGABYTE


async def test_a_packed_page_comes_through(site: Site, world: Callable[..., World]):
    page = "<p>Größe</p>".encode() * 100
    for name in PACKED:
        site.handlers[f"/{name}"] = reply(PACK[name](page), headers={"Content-Encoding": name})
    here = world()
    for name in PACKED:
        response = await here.fetcher.fetch(FetchRequest(url=site.url(f"/{name}")))
        assert isinstance(response, Fetched)
        assert response.body == page
