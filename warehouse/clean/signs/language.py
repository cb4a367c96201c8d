"""The language of a text, or None where there is too little of it to say."""

from collections import Counter
from functools import lru_cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

MIN_LETTERS = 40
MAX_CHARS = 800  # longer samples gave the same language on the labelled pages and cost as much as all line rules
MIN_PROBABILITY = 0.6


# Words that hardly stand in another of these languages. A text that is full of one language's and has few of the others
# needs no model: counting took 40 µs a text, the model 1 to 2 ms, half of all that a text page cost. On the labelled
# pages both gave the same language wherever the count was clear.
FUNCTION_WORDS = {
    "en": "the and of to that is was for with have this are from it by not at be has said will",
    "de": "der die und das den von ist mit auf für nicht dem ein eine sich im des auch werden wird",
    "fr": "les des et est dans une pour qui sur pas au avec ce sont plus il par du cette ont",
    "es": "el los las que en por una con para del su al lo como más pero se fue este ha",
    "it": "il di che è della per non gli sono alla nel anche più dei delle ha con si questo",
    "pt": "os do da em um uma não com para dos que ao mais foi pela pelo são também as no",
    "nl": "het een van de dat niet zijn op te voor met aan ook worden door bij naar uit zich",
}
_LANGUAGE_OF: dict[str, list[str]] = {}
for _code, _words in FUNCTION_WORDS.items():
    for _word in _words.split():
        _LANGUAGE_OF.setdefault(_word, []).append(_code)
MIN_FUNCTION_SHARE = 0.14
MIN_LEAD = 2.0
COUNTED_PROBABILITY = 0.99


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def detect_language(text: str) -> tuple[str, float] | None:
    """The ISO 639-1 code and its probability, by function words where these are clear, else by py3langid; None under 40
    letters or where the model is unsure."""
    sample = text[:MAX_CHARS]
    if sum(map(str.isalpha, sample[:400])) < MIN_LETTERS:
        return None
    if (counted := _count_function_words(sample)) is not None:
        return counted, COUNTED_PROBABILITY
    code, probability = _identifier().classify(sample)
    return (str(code), round(float(probability), 4)) if probability >= MIN_PROBABILITY else None


def _count_function_words(sample: str) -> str | None:
    words = sample.lower().split()
    if len(words) < 20:
        return None
    counts = Counter(code for word in words if word in _LANGUAGE_OF for code in _LANGUAGE_OF[word])
    ranked = counts.most_common(2)
    if not ranked or ranked[0][1] < MIN_FUNCTION_SHARE * len(words):
        return None
    second = ranked[1][1] if len(ranked) > 1 else 0
    return ranked[0][0] if ranked[0][1] >= MIN_LEAD * second + 3 else None
