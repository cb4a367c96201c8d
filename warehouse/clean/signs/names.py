"""What reads as a person's name."""

import re

NAME_WORD = re.compile(
    r"(?:[^\W\d_a-z][\w.'’-]*|de|da|do|dos|van|von|der|den|al|el|bin|la|le|di|du|zu"
    r"|ter|af)"
)
# Two words that lost the space between; 'McKay', 'MacLeod', 'DeVito' have not.
GLUED = re.compile(r"(?<!\bMc)(?<!\bMac)(?<!\b[A-Z][a-z])(?<=[a-z])[A-Z]")
NOT_NAME = frozenset(
    "by read more about learn follow the and editor reporter writer correspondent staff team author"
    " contributor senior director manager chief columnist producer journalist associate assistant deputy"
    " content marketing news today times post press courier daily weekly magazine institute university written"
    " usa uk us rss newsletters free why it what how when where who is are our your you this that to at"
    " in of we sponsored"
    " updated published reviewed share email posted dietitian astrologer gardener heard on".split()
)


def is_person_like(name: str) -> bool:
    """True for two to five words that are each written as in a person's name, none of them an office or an outlet."""
    words = name.split()
    return (
        2 <= len(words) <= 5
        and all(NAME_WORD.fullmatch(word) and not GLUED.search(word) for word in words)
        and not NOT_NAME & {word.casefold().strip(".") for word in words}
    )
