"""The language of a text, or None where there is too little of it to say."""

from functools import lru_cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

MIN_LETTERS = 40
MAX_CHARS = 800  # longer samples gave the same language on the labelled pages and cost as much as all line rules
MIN_PROBABILITY = 0.6


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def detect_language(text: str) -> tuple[str, float] | None:
    """The ISO 639-1 code and its probability by py3langid; None under 40 letters or where the model is unsure."""
    sample = text[:MAX_CHARS]
    if sum(map(str.isalpha, sample[:400])) < MIN_LETTERS:
        return None
    code, probability = _identifier().classify(sample)
    return (str(code), round(float(probability), 4)) if probability >= MIN_PROBABILITY else None
