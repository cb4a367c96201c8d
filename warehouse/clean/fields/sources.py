"""The outlets and agencies that a page names: its own site, a declared source, and those in its credits."""

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from courlan import extract_domain

from warehouse.clean.fields.found_credit import FoundCredit
from warehouse.clean.signs.agencies import Agency, find_agency, find_agency_by_site
from warehouse.clean.view import PageView
from warehouse.folding import fold_text
from warehouse.ids import new_source_id
from warehouse.records import SourceClaim

# A person may report, write or photograph; only an outlet owns a text, sends it out or stands in a dateline.
OUTLET_RELATIONS = frozenset({"distributed_by", "via"})
OUTLET_WORDS = frozenset(
    "news press times post agency media journal herald tribune gazette daily weekly today network broadcasting radio tv"
    " observer chronicle guardian telegraph standard courier wire newswire magazine review monitor bulletin dispatch"
    " independent register examiner".split()
)


def find_page_source(view: PageView) -> SourceClaim | None:
    """The page's own source, as `claim_source` finds it from the record's source and the address of the capture."""
    metadata = view.read.metadata
    declared, name = metadata.get("record", {}).get("source"), metadata.get("meta", {}).get("og:site_name")
    return claim_source(view.read.page.page_id, view.read.url, declared, name)


def claim_source(
    page_id: str, url: str | None, declared: str | None, site_name: str | None = None
) -> SourceClaim | None:
    """A page's source: the declared one (a name, a domain or an address), else the site of `url`; None where
    neither is.
    """
    site = site_of(url)
    if declared and declared.strip():
        name = " ".join(declared.split())
        own = (
            site_of(name) if "://" in name else site_of(f"https://{name}") if "." in name and " " not in name else None
        )
        if own:
            return _site_claim(page_id, own, None)
        return _name_claim(page_id, name)
    return _site_claim(page_id, site, site_name) if site else None


def site_of(url: str | None) -> str | None:
    """The registered domain of a web address ('bbc.co.uk'), or None; of a host that no public suffix ends (an intranet,
    '.example'), the last two labels."""
    if not url:
        return None
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return None
    return extract_domain(url) or ".".join(host.split(".")[-2:]) or None


def _site_claim(page_id: str, site: str, name: str | None) -> SourceClaim:
    agency = find_agency_by_site(site)
    if agency:
        return _agency_claim(page_id, agency)
    return SourceClaim(new_source_id(site, ""), page_id, name or site, site, "publisher")


def _name_claim(page_id: str, name: str) -> SourceClaim:
    agency = find_agency(name)
    if agency:
        return _agency_claim(page_id, agency)
    return SourceClaim(new_source_id(None, fold_text(name)), page_id, name, None, "unknown")


def _agency_claim(page_id: str, agency: Agency) -> SourceClaim:
    return SourceClaim(new_source_id(agency.site, ""), page_id, agency.name, agency.site, "agency")


def find_credit_sources(view: PageView, credits: Iterable[FoundCredit]) -> dict[str, SourceClaim]:
    """A claim for each credited name that is an outlet, by its folded name; people's names have none.

    A name is an outlet where it is a known agency, owns the text by a rights line, or stands in a dateline; so the same
    name as reporter on the same page is one, too. Names with a word such as 'News' or 'Times' are outlets as well.
    """
    listed = sorted(credits, key=lambda credit: credit.scope != "text")  # pictures' credits shout: 'NORDWIRE'
    page_id = view.read.page.page_id
    owners = {
        fold_text(c.name)
        for c in listed
        if c.relation in OUTLET_RELATIONS or (c.relation == "copyright" and c.scope == "text")
    }
    claims: dict[str, SourceClaim] = {}
    for credit in listed:
        folded = fold_text(credit.name)
        is_outlet = find_agency(credit.name) or folded in owners or OUTLET_WORDS & set(folded.split())
        if folded and is_outlet and folded not in claims:
            claims[folded] = _name_claim(page_id, credit.name)
    return claims


def distinct_claims(claims: Iterable[SourceClaim]) -> Iterator[SourceClaim]:
    """Each source once, in the order of their first naming."""
    seen: set[str] = set()
    for claim in claims:
        if claim.source_id not in seen:
            seen.add(claim.source_id)
            yield claim
