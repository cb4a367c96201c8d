"""How much two stretches of text speak of the same things, by the words that they share."""

import re
from collections import Counter
from collections.abc import Container, Sequence

WORDS = re.compile(r"[^\W\d_]{4,}|(?<![^\W\d_])[A-Z]{2,3}(?![^\W\d_])")
MAX_WEIGHT = 6
STEM_CHARS = 6  # 'smoke', 'smoked' and 'smoking' differ, 'minister' and 'ministers' do not: enough to see repetition
# Words that any two texts share: function words of four letters or more, and the words that all reports are made of.
COMMON = frozenset(
    word[:STEM_CHARS]
    for word in (
        "about above according across after again against also although always among another around back because been"
        " before being below best better between both came cannot come could days different does doesn doing done"
        " down during each either else even ever every find first following from give going good great have having"
        " help here high himself however into isn itself just keep know last least less like long look made make"
        " making many might month months more most much must need never next once only other others over part people"
        " put rather really right said same says second several should since some still such take than that their"
        " them then there these they thing things think this those three through time times today together told too"
        " toward under until upon used using very want wasn ways week weeks well were what when where whether which"
        " while will with within without work would year years your yourself"
        " aber alle allem allen aller alles auch beim damit dann dass dein denn deren dessen diese diesem diesen dieser"
        " dieses doch dort durch eine einem einen einer eines etwas gegen haben hatte hatten hier ihre ihrem ihren"
        " ihrer immer jetzt kann kein keine konnte können mehr mein müssen nach nicht noch nämlich oder ohne sagte"
        " schon sehr sein seine seinem seinen seiner seit selbst sich sind sowie über und viele vom wegen weil"
        " welche wenn werden wieder wird wurde wurden würde zwischen"
        " ainsi alors après aussi autre autres avait avant avec avoir ceci cela celle celui cette ceux chez comme"
        " contre dans depuis deux donc dont elle elles encore entre était être fait font leur leurs lors mais même"
        " moins nous peut plus pour quand sans selon sera sont sous tous tout toute toutes très vers vous"
        " ante antes aunque cada como contra cual cuando desde donde durante ella ellos entre era eran esta estaba"
        " estado están estar este esto estos fueron hace hacia hasta mientras mismo mucho nada otra otras otro otros"
        " para pero poco porque puede quien según sido sobre también tanto tener tiene tienen todo todos unos"
        " anche ancora avere come contro dalla dalle degli della delle dello dopo dove essere hanno loro molto nella"
        " nelle ogni perché però prima quale quando quella quello questa questo senza sono stata stato tutti tutto"
        " ainda assim através depois disse ela eles foram isso mais muito nosso pela pelo porque quando seja sem ser"
        " sua suas também tem uma"
    ).split()
)


def list_topic_words(text: str) -> list[str]:
    """The stems of the words of a text that can tell what it is about, in order: long words, and short names."""
    stems = [word[:STEM_CHARS].lower() for word in WORDS.findall(text)]
    return [stem for stem in stems if stem not in COMMON]


def measure_breaks(words: Sequence[Sequence[str]], wanted: Container[int] | None = None) -> list[float]:
    """For each of the lines whose topic words are given (or each `wanted` one; the others get 1), how much what stands
    above it has in common with what follows from it on: about 0 to .35 where two articles meet, .35 to 1 inside one.
    1 where nothing recurs.

    Of the words that stand more than once, the share of those that stand on both sides, divided by the share that
    would if the words were shuffled; a word counts by how often it recurs. That articles hold together by their words
    is Hearst's idea (TextTiling, 1997); the measure is our own, and takes the whole text, because the sections of one
    long article share little with their neighbours and much with the whole.
    """
    places: dict[str, list[int]] = {}
    for no, line in enumerate(words):
        for word in line:
            places.setdefault(word, []).append(no)
    opened, closed = [0.0] * (len(words) + 1), [0.0] * (len(words) + 1)
    weight_by_count: Counter[int] = Counter()
    for found in places.values():
        count = len(found)
        if count > 1:
            weight = min(count - 1, MAX_WEIGHT)
            weight_by_count[count] += weight
            opened[found[0] + 1] += weight
            closed[found[-1] + 1] += weight
    total = sum(map(len, words))
    breaks, shared, above = [], 0.0, 0
    for no, line in enumerate(words):
        shared += opened[no] - closed[no]
        if wanted is not None and no not in wanted:
            breaks.append(1.0)
            above += len(line)
            continue
        share = above / total if total else 0.0
        expected = sum(
            weight * (1.0 - share**count - (1.0 - share) ** count) for count, weight in weight_by_count.items()
        )
        breaks.append(shared / expected if expected > 0 else 1.0)
        above += len(line)
    return breaks
