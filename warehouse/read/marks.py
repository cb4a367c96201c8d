"""What the class, id, role and itemprop of an element say of its words."""

import re
from functools import lru_cache
from itertools import pairwise

# mark: words of class and id names, as split at hyphens, underscores and capitals. The names are those that content
# management systems and the extractors' public rule lists share (readability, trafilatura, jusText forks).
WORDS_BY_MARK = {
    "comment": "comment comments commentlist disqus respond reply replies livefyre",
    "share": "share sharing social socials sharedaddy addtoany addthis sociable",
    "related": "related recommended recommendation recommendations recirc recirculation"
    " outbrain taboola trending popular readmore"
    " more-stories morestories youmaylike mostread most-read",
    "newsletter": "newsletter subscribe subscription signup optin mailchimp paywall piano",
    "advertisement": "ad ads advert advertisement advertising sponsored sponsor promo promotion"
    " promoted dfp adsense adslot",
    "navigation": "nav navbar navigation menu menus submenu topbar toolbar pagination pager"
    " pagenav skip offcanvas megamenu",
    "breadcrumb": "breadcrumb breadcrumbs crumbs crumb",
    "footer": "footer colophon copyright legal",
    "header": "masthead siteheader site-header",
    "sidebar": "sidebar widget widgets rail aside",
    "cookie": "cookie cookies consent gdpr cmp onetrust",
    "modal": "modal popup overlay lightbox toast",
    "tags": "tags taglist tagcloud keywords topics cat-links tag-links",
    "caption": "caption figcaption wp-caption-text captions photocaption imagecaption",
    "credit": "credit credits photocredit imagecredit copyright-holder photographer",
    "byline": "byline bylines author authors authorname contributor contributors writer",
    "bio": "bio authorbio author-bio authorbox author-box about-author aboutauthor authordescription",
    "date": "date dateline published pubdate timestamp datetime publish-date entry-date post-date posted-on posted",
    "section": "kicker eyebrow overline category section-label rubric",
    "deck": "deck dek standfirst subtitle subhead subheadline subheading lede summary excerpt intro",
    "headline": "headline entry-title post-title article-title story-title",
    "body": "articlebody article-body entry-content post-content story-body storybody article-content articlecontent"
    " story-content post-body body-content article__body rich-text",
    "teaser": "teaser card cards tile tiles promo-item",
    "profile": "profile",
}
_SPLIT = re.compile(r"[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])")
_PIECES: dict[str, str] = {}
_PAIRS: dict[str, str] = {}
for _mark, _words in WORDS_BY_MARK.items():
    for _word in _words.split():
        _parts = [part for part in re.split(r"[-_]+", _word) if part]
        (_PAIRS if len(_parts) > 1 else _PIECES)["-".join(_parts)] = _mark
MARK_BY_ROLE = {
    "navigation": "navigation",
    "banner": "header",
    "contentinfo": "footer",
    "complementary": "sidebar",
    "dialog": "modal",
    "alertdialog": "modal",
    "search": "navigation",
    "menu": "navigation",
    "menubar": "navigation",
    "toolbar": "share",
}
MARK_BY_ITEMPROP = {
    "articlebody": "body",
    "headline": "headline",
    "author": "byline",
    "datepublished": "date",
    "datemodified": "date",
    "comment": "comment",
    "description": "deck",
    "caption": "caption",
    "copyrightholder": "credit",
}
MAX_ATTRIBUTE_CHARS = 400  # generated class lists can be thousands long; what names the part stands in front


def find_marks(class_and_id: str, role: str, itemprop: str) -> frozenset[str]:
    """The marks of one element, by whole words of its names: 'ad' marks `top-ad`, never `shadow`."""
    found: set[str] = set()
    for name in class_and_id[:MAX_ATTRIBUTE_CHARS].split():
        found |= _find_in_name(name)
    if role in MARK_BY_ROLE:
        found.add(MARK_BY_ROLE[role])
    for name in itemprop.lower().split():
        if name in MARK_BY_ITEMPROP:
            found.add(MARK_BY_ITEMPROP[name])
    return frozenset(found)


@lru_cache(maxsize=8192)  # names recur across the elements of a site far more often than whole class lists do
def _find_in_name(name: str) -> frozenset[str]:
    pieces = [piece.lower() for piece in _SPLIT.split(name) if piece]
    found = {_PIECES[piece] for piece in pieces if piece in _PIECES}
    found.update(_PAIRS[pair] for pair in map("-".join, pairwise(pieces)) if pair in _PAIRS)
    if len(pieces) > 1 and (whole := "".join(pieces)) in _PIECES:
        found.add(_PIECES[whole])
    return frozenset(found)
