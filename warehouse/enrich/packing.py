"""Readings as bytes, so that a line that was read once need not be read again.

A packed reading holds no words, only where they stand: it is worth nothing without the line that it belongs to, by
whose hash it is kept.
"""

import json
import struct
import zlib
from array import array

from warehouse.enrich.language import Entity, Reading, Token, lower_word
from warehouse.ids import sha256_hex

PACKING_VERSION = "packed-reading@1"
HEADER = struct.Struct("<II")  # bytes of the names, tokens


def line_key(line: str) -> str:
    """The name under which a line's reading is kept."""
    return sha256_hex(line)


def pack_reading(reading: Reading) -> bytes:
    """A reading as compressed bytes."""
    tags = sorted({token.tag for token in reading.tokens})
    deps = sorted({token.dep for token in reading.tokens})
    entities = [(entity.start, entity.end, entity.label) for entity in reading.entities]
    names = json.dumps([tags, deps, entities], separators=(",", ":")).encode()
    tag_numbers = {tag: number for number, tag in enumerate(tags)}
    dep_numbers = {dep: number for number, dep in enumerate(deps)}
    columns = (
        array("I", [token.start for token in reading.tokens]),
        array("I", [token.end - token.start for token in reading.tokens]),
        array("I", [tag_numbers[token.tag] for token in reading.tokens]),
        array("I", [dep_numbers[token.dep] for token in reading.tokens]),
        array("I", [token.head for token in reading.tokens]),
        array("I", [token.sentence for token in reading.tokens]),
    )
    content = HEADER.pack(len(names), len(reading.tokens)) + names + b"".join(column.tobytes() for column in columns)
    return zlib.compress(content, 1)


def unpack_reading(packed: bytes, line: str) -> Reading:
    """The reading that was packed for this line."""
    content = zlib.decompress(packed)
    size, count = HEADER.unpack_from(content)
    tags, deps, entities = json.loads(content[HEADER.size : HEADER.size + size])
    numbers = array("I")
    numbers.frombytes(content[HEADER.size + size :])
    starts, lengths, tag_numbers, dep_numbers, heads, sentences = (
        numbers[at * count : (at + 1) * count] for at in range(6)
    )
    words = [line[start : start + length] for start, length in zip(starts, lengths, strict=True)]
    tokens = tuple(
        Token(start, start + len(word), word, tags[tag], deps[dep], head, sentence, lower_word(word))
        for start, word, tag, dep, head, sentence in zip(
            starts, words, tag_numbers, dep_numbers, heads, sentences, strict=True
        )
    )
    return Reading(tokens, tuple(Entity(*entity) for entity in entities))
