"""What is reported without marks: a clause below a verb of saying, an infinitive promised, the object of a claim."""

from dataclasses import replace

from warehouse.enrich.before import is_denied
from warehouse.enrich.blocks import Block
from warehouse.enrich.clauses import SUBJECT_DEPS, find_subject, is_passive
from warehouse.enrich.frames import find_inside
from warehouse.enrich.grammar import Tree, span_of_tokens, trim_tokens
from warehouse.enrich.phrases import FINITE_TAGS, NOUN_TAGS, VERB_TAGS, Phrase, with_name
from warehouse.enrich.reporting import (
    ADDRESSED,
    BY_ATTITUDE,
    BY_OBJECT,
    BY_PREPOSITION,
    INTENDING,
    REPORT_ADJECTIVES,
    REPORT_NOUNS,
    SAYING,
    THINKING,
)
from warehouse.enrich.statements import LEADING, PARENTHESIS, TRAILING, Report, find_around
from warehouse.spans import Span

CLAUSE, INFINITIVE, PREPOSITION = "reported-clause@1", "reported-infinitive@1", "reported-preposition@1"
ATTITUDE = "reported-attitude@1"
OBJECT, NOUN, ADJECTIVE = "reported-object@2", "reported-by-noun@1", "reported-by-adjective@1"
SCORES = {
    CLAUSE: 0.85,
    TRAILING: 0.9,
    PARENTHESIS: 0.85,
    INFINITIVE: 0.7,
    PREPOSITION: 0.6,
    OBJECT: 0.5,
    ATTITUDE: 0.3,
    NOUN: 0.5,
    ADJECTIVE: 0.6,
    LEADING: 0.9,
}
CLAUSES = frozenset(("ccomp",))
ASIDE_MARKS = frozenset((",", "–", "—", "--", "-", "("))
CLOSING_MARKS = frozenset(("”", '"', "''", "’", "'"))
ALLEGING = frozenset(("allege", "alleges"))  # verbs, also where the model takes them for nouns
ASIDE_OPENERS = frozenset("although though while when including".split())


def find_reports(block: Block) -> list[Report]:
    """The reports of a block in the order of their content, at most one a content."""
    if not block.tokens:
        return []
    tree, inside = Tree(block), find_inside(block)
    behind_cues = list(find_around(tree, inside))
    used = {report.cue.start for report in behind_cues}
    found = list(behind_cues)
    for number, token in enumerate(block.tokens):
        if not inside[number] and token.start not in used:
            report = _report_at(tree, number)
            if report is not None:
                found.append(_without_quoted(report, inside))
    unique: dict[Span, Report] = {}
    for report in sorted(found, key=lambda r: (-SCORES[r.method], r.cue)):
        unique.setdefault(report.hull, report)
    return sorted(unique.values(), key=lambda r: (r.hull, r.cue))


def _without_quoted(report: Report, inside: tuple[bool, ...]) -> Report:
    """The report without a speaker where the parse took one from inside quotation marks."""
    is_quoted = report.speaker is not None and inside[report.speaker.first]
    return replace(report, speaker=None) if is_quoted else report


def _report_at(tree: Tree, number: int) -> Report | None:
    token = tree.tokens[number]
    if token.tag in VERB_TAGS:
        return _report_by_verb(tree, number)
    if token.lower in ALLEGING and token.tag in NOUN_TAGS:
        _, end = tree.sentence_of(number)
        return _with_subject(tree, number, (number + 1, end), CLAUSE)
    if token.tag in NOUN_TAGS and token.lower in REPORT_NOUNS:
        return _report_by_noun(tree, number)
    if token.tag.startswith("JJ") and token.lower in REPORT_ADJECTIVES:
        return _report_by_adjective(tree, number)
    return None


def _report_by_verb(tree: Tree, number: int) -> Report | None:
    tokens = tree.tokens
    word = tokens[number].lower
    if is_denied(tokens, number):
        return None
    auxiliaries = tree.children_by(number, frozenset(("aux", "auxpass")))
    is_perfect = any(tokens[a].dep == "aux" for a in auxiliaries) or tokens[number].dep == "conj"
    is_misread = (
        tokens[number].dep == "ROOT" and tree.children_by(number, SUBJECT_DEPS) and _content_clause(tree, number)
    )
    is_cut = tokens[number].tag == "VBN" and not is_perfect and not is_misread
    if is_cut or any(tokens[a].dep == "auxpass" for a in auxiliaries):
        return None  # 'the dam is expected to hold', 'asked about it': by whom, the text does not say
    if word in SAYING or word in THINKING:
        report = _with_subject(tree, number, _content_clause(tree, number), CLAUSE)
        if report is not None:
            return report
    if word in INTENDING:
        report = _with_subject(tree, number, _content_infinitive(tree, number), INFINITIVE)
        if report is not None:
            return report
    if word in BY_PREPOSITION:
        report = _with_subject(tree, number, _content_preposition(tree, number), PREPOSITION)
        if report is not None:
            return report
    if word in BY_OBJECT or word in BY_ATTITUDE:
        method = OBJECT if word in BY_OBJECT else ATTITUDE
        return _with_subject(tree, number, _content_object(tree, number), method)
    return None


def _with_subject(tree: Tree, number: int, content: tuple[int, int] | None, method: str) -> Report | None:
    if content is None:
        return None
    tokens = tree.tokens
    content = _without_aside(tree, *trim_tokens(tokens, *content))
    if content[0] >= content[1]:
        return None
    subject = None if is_passive(tree.block, number) else find_subject(tree.block, _sharing_verb(tree, number))
    if subject is not None:
        subject = with_name(tree.block, subject, number)
        if subject.first < content[1] and content[0] < subject.behind:
            return None
    words = span_of_tokens(tokens, *content)
    if method in (OBJECT, ATTITUDE, PREPOSITION) and any(
        words == Span(e.start, e.end) for e in tree.block.reading.entities
    ):
        return None  # a name is no utterance
    cue = Span(tokens[number].start, tokens[number].end)
    return Report((words,), subject, cue, method)


def _without_aside(tree: Tree, first: int, behind: int) -> tuple[int, int]:
    """What is reported without the reporter's last words on it: ', which …', ', head of …', ', citing …'."""
    tokens = tree.tokens
    for number in range(first + 1, behind):
        start, end = tree.reach(number)
        if start <= first or end < behind or start > number:
            continue
        token, opens = tokens[number], tokens[start]
        if _is_set_off(tree, start) and (
            token.dep in ("relcl", "appos")
            or (token.dep in ("advcl", "acl", "prep") and (opens.tag == "VBG" or opens.lower in ASIDE_OPENERS))
        ):
            return trim_tokens(tokens, first, start)
        if token.dep == "conj" and tokens[start - 1].tag == "CC" and _sharing_verb(tree, number) != number:
            return trim_tokens(tokens, first, start - 1)
    return first, behind


def _is_set_off(tree: Tree, number: int) -> bool:
    """True behind a comma, a dash or a bracket; the comma may stand inside a closing mark ('… a wreck,” citing …')."""
    before = [token.text for token in tree.tokens[max(0, number - 2) : number]]
    return before[-1] in ASIDE_MARKS or (before[0] == "," and before[-1] in CLOSING_MARKS)


def _sharing_verb(tree: Tree, number: int) -> int:
    """The verb that shares its subject with this one: itself, or, in 'said the dam held and vowed to mend it', 'said'.

    The parse hangs 'vowed' on 'held'; two verbs of saying in one finite form go together.
    """
    tokens = tree.tokens
    head = tokens[number].head
    outer = tokens[head].head
    is_lifted = (
        tokens[number].dep == "conj"
        and tokens[head].dep == "ccomp"
        and tokens[number].tag == tokens[outer].tag
        and tokens[number].tag in FINITE_TAGS
        and tokens[number].lower in SAYING
        and tokens[outer].lower in SAYING
        and not tree.children_by(number, SUBJECT_DEPS)
    )
    return outer if is_lifted else number


def _content_clause(tree: Tree, number: int) -> tuple[int, int] | None:
    """The clause behind a verb: the parsed one, else what follows 'that' up to the sentence's end."""
    tokens = tree.tokens
    for child in tree.children_by(number, CLAUSES):
        first, behind = tree.reach(child)
        if child > number:
            return max(first, number + 1), behind
    _, end = tree.sentence_of(number)
    if tokens[number].lower in SAYING:
        for at in range(number + 1, min(number + 9, end)):
            if tokens[at].lower == "that" and tokens[at].tag == "IN" and at + 2 < end:
                return at, end
            if tokens[at].tag in FINITE_TAGS or tokens[at].text == ",":
                break
    return None


def _content_infinitive(tree: Tree, number: int) -> tuple[int, int] | None:
    tokens = tree.tokens
    for child in tree.children_by(number, frozenset(("xcomp", "ccomp"))):
        first, behind = tree.reach(child)
        if child > number and tokens[child].tag == "VB" and first > number:
            objects = tree.children_by(number, frozenset(("dobj", "dative")))
            if objects and tokens[number].lower in ADDRESSED and number < objects[0] < first:
                first = tree.reach(objects[0])[0]
            return first, behind
    return None


def _content_preposition(tree: Tree, number: int) -> tuple[int, int] | None:
    tokens = tree.tokens
    wanted = BY_PREPOSITION[tokens[number].lower]
    for child in tree.children_by(number, frozenset(("prep", "prt"))):
        if tokens[child].lower in wanted and number < child <= number + 8:
            _, behind = tree.reach(child)
            if behind > child + 1:
                return child + 1, behind
    for child in tree.children_by(number, frozenset(("advcl", "ccomp", "xcomp"))):  # 'called for the dam to be mended'
        first, behind = tree.reach(child)
        if first > number and tokens[first].lower in wanted and tokens[first].dep == "mark":
            return first + 1, behind
    return None


def _content_object(tree: Tree, number: int) -> tuple[int, int] | None:
    for child in tree.children_by(number, frozenset(("dobj",))):
        if child > number:
            first, behind = tree.reach(child)
            others = tree.children_by(number, frozenset(("oprd", "ccomp", "xcomp")))
            behind = max([behind, *(tree.reach(other)[1] for other in others)])
            return max(first, number + 1), behind
    for child in tree.children_by(number, frozenset(("oprd", "ccomp", "xcomp"))):
        if child > number:
            first, behind = tree.reach(child)
            return max(first, number + 1), behind
    return None


def _report_by_noun(tree: Tree, number: int) -> Report | None:
    tokens = tree.tokens
    for child in tree.children_by(number, frozenset(("acl", "ccomp", "relcl"))):
        first, behind = tree.reach(child)
        starts = tokens[first].lower
        is_that = starts == "that" and tokens[first].tag == "IN"
        if child > number and (is_that or (starts == "to" and tokens[child].tag == "VB")):
            content = trim_tokens(tokens, first, behind)
            cue = Span(tokens[number].start, tokens[number].end)
            return Report((span_of_tokens(tokens, *content),), _owner(tree, number), cue, NOUN)
    return None


def _owner(tree: Tree, number: int) -> Phrase | None:
    """'the council' in 'the council’s claim', else the subject of the verb whose object the noun is."""
    tokens = tree.tokens
    for child in tree.children_by(number, frozenset(("poss",))):
        first, _ = tree.reach(child)
        return Phrase(first, child + 1, child + 1)
    head = tokens[number].head
    if tokens[number].dep in ("dobj", "attr") and tokens[head].tag in VERB_TAGS and head != number:
        subject = find_subject(tree.block, head)
        is_told = subject is not None and tokens[subject.first].lower not in ("it", "there")
        return subject if is_told else None  # 'there are signs that …'
    return None


def _report_by_adjective(tree: Tree, number: int) -> Report | None:
    tokens = tree.tokens
    head = tokens[number].head
    if tokens[number].dep != "acomp" or tokens[head].tag not in VERB_TAGS or is_denied(tokens, number):
        return None
    for child in tree.children_by(number, frozenset(("ccomp", "xcomp", "prep"))):
        first, behind = tree.reach(child)
        if child > number and behind > first + 1:
            first += tokens[child].dep == "prep"
            content = trim_tokens(tokens, first, behind)
            cue = Span(tokens[number].start, tokens[number].end)
            speaker = find_subject(tree.block, head)
            return Report((span_of_tokens(tokens, *content),), speaker, cue, ADJECTIVE)
    return None
