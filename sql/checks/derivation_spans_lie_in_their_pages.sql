-- severity: error
-- One bad row is a shared run that is empty or reaches beyond one of its two pages.
SELECT
    derivation_spans.derivation_id,
    derivation_spans.span_no,
    derivation_spans.from_start,
    derivation_spans.from_end,
    derivation_spans.to_start,
    derivation_spans.to_end,
FROM derivation_spans
JOIN derivations ON derivations.derivation_id = derivation_spans.derivation_id
JOIN documents AS from_document ON from_document.document_id = derivations.from_document_id
JOIN documents AS to_document ON to_document.document_id = derivations.to_document_id
JOIN pages AS from_page ON from_page.page_id = from_document.page_id
JOIN pages AS to_page ON to_page.page_id = to_document.page_id
WHERE derivation_spans.from_start < 0
    OR derivation_spans.from_end <= derivation_spans.from_start
    OR derivation_spans.from_end > length(from_page.text)
    OR derivation_spans.to_start < 0
    OR derivation_spans.to_end <= derivation_spans.to_start
    OR derivation_spans.to_end > length(to_page.text);
