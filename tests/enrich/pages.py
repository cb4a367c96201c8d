"""Cleaned documents made from invented lines, for the tests of this room."""

from warehouse.ids import new_document_id
from warehouse.records import CleanedDocument, Document, Passage


def make_document(
    text: str, language: str | None = "en", kinds: dict[int, str] | None = None, page_id: str = "page"
) -> CleanedDocument:
    """A document whose passages are the paragraphs of `text`; `kinds` names the about blocks among them by number."""
    passages = []
    start = 0
    for number, paragraph in enumerate(text.split("\n\n")):
        kind = (kinds or {}).get(number)
        role = "text" if kind in (None, "subheading", "table") else "about"
        passages.append(Passage(start, paragraph, kind or "paragraph", role))
        start += len(paragraph) + 2
    document = Document(
        document_id=new_document_id(page_id, 0),
        article_id=page_id,
        page_id=page_id,
        source_id=None,
        url=None,
        title=None,
        published_date=None,
        published_at=None,
        published_edtf=None,
        dateline_place=None,
        language=language,
        kind=None,
        text=text,
        text_folded_sha256="",
        passages_sha256="",
        word_count=len(text.split()),
    )
    return CleanedDocument(document, tuple(passages))
