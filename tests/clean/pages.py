"""Pages to try rules on: invented prose about invented people, outlets and places."""

from warehouse.clean.rules.judge import judge_page
from warehouse.clean.view import PageView
from warehouse.read.page import read_page
from warehouse.stages.clean_page import clean_page

PROSE = (
    "The harbor office of Tolm said on Monday that the old crane would be taken down before the autumn storms begin.",
    "“It has stood there since my grandmother was young,” said Hedda Marn, who sells nets on the quay below the crane.",
    "Engineers found cracks in two of its four legs in June, and the office closed the street beside it the same day.",
    "The crane was built in a shipyard upriver and came to Tolm on a barge, in pieces, the year after the great flood.",
    "A museum in Lendrath has offered to take the cab and the wheel, but nobody has yet offered to carry them there.",
    "The council will vote on the cost, about as much as a new school bus, at its meeting in the second week of May.",
    "Fishermen asked for a lamp in the crane's place, because they have steered by its shadow for as long as they know.",
    "The office said that a lamp would be put up, and that it would be lit by whoever had complained the loudest.",
)
SECOND = (
    "Bakers in Ombrin will sell bread by weight again from next month, after a ruling by the market court on Tuesday.",
    "The court found that loaves had grown smaller by a tenth in four years while their price had not changed at all.",
    "“We were never told that there was a rule,” said Anton Brehl, whose family has baked in the old town since 1921.",
    "Inspectors will visit every bakery with a scale in the first week, and will buy one loaf in each to be sure of it.",
)


def page(*lines: str, blank: bool = True) -> str:
    """A text page of these lines, a blank line between each two where `blank`."""
    return ("\n\n" if blank else "\n").join(lines) + "\n"


def judge(text: str) -> PageView:
    """The judged page of a text or HTML source."""
    return judge_page(read_page(text))


def kinds(text: str) -> list[tuple[str, str]]:
    """(kind, first words) of each block of a page, prose left out."""
    view = judge(text)
    prose = {*PROSE, *SECOND}
    return [(view.kind(line.no) or "", line.text[:40]) for line in view.lines if line.text not in prose]


def texts(source: str) -> list[str]:
    """The texts of the documents of a page."""
    return [one.document.text for one in clean_page(source).documents]
