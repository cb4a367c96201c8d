"""Rules that know a block by its own words: phrases that the whole web puts around articles, never a site's own."""

import re
from dataclasses import dataclass

from warehouse.clean.kinds import Verdict, judge
from warehouse.clean.lines import Line


@dataclass(frozen=True, slots=True)
class PhraseRule:
    """A line of at most `max_words` whose start (lower case, straight apostrophes) matches `pattern` is a `kind`."""

    kind: str
    name: str
    max_words: int
    score: float
    pattern: re.Pattern[str]


def _rule(kind: str, name: str, max_words: int, score: float, pattern: str) -> PhraseRule:
    return PhraseRule(kind, name, max_words, score, re.compile(pattern))


# `$` after a phrase keeps rules away from sentences that only start alike.
RULES: tuple[PhraseRule, ...] = (
    _rule("copyright", "rights_sign", 60, 0.95, r"(?:\W{0,3}\s*)(?:©|\(c\) ?(?:19|20)\d\d|copyright\s*(?:©|\(c\)|(?:19|20)\d\d|by\b|[a-z. ]{2,40}(?:19|20)\d\d))"),
    _rule("copyright", "all_rights", 40, 0.9, r".{0,160}\ball rights reserved\b"),
    _rule("copyright", "no_reproduction", 40, 0.9, r"(?:(?:any )?unauthori[sz]ed (?:reproduction|use|copying|distribution)|no part of this|this material may not be (?:published|reproduced)|reproduction (?:or redistribution )?(?:is )?(?:strictly )?prohibited)"),
    _rule("source_link", "source_marker", 4, 0.95, r"(?:source ?links?|source ?url|original source|original (?:article|story|post)|read (?:the )?original(?: article| story| post)?|view (?:the )?original|quelle|source)\s*[:.»→]*$"),
    _rule("source_link", "source_address", 8, 0.85, r"(?:source|via|original|read more at|originally (?:published|appeared) (?:at|on|in)) ?:? (?:https?://|www\.)\S+$"),
    _rule("interstitial", "also_read", 40, 0.95, r"(?:[*•>»►▶👉🔴\W]{0,4}\s*)(?:also,? ?(?:read|see|watch|check|on)|read ?(?:also|next|more|now|this)?|must[- ]read|see also|see more|watch(?: (?:now|live|also|more|next|video))?|related(?: (?:news|story|stories|articles?|posts?|reading|video|coverage|content))?|more(?: on this| from| stories| news)?|recommended(?: (?:reading|for you))?|don't miss|explore|listen|in case you missed it|icymi|editor'?s? pick|lire aussi|à lire aussi|lee también|leer más|lea también|te puede interesar|lesen sie auch|leia também|leggi anche|lees ook|læs også|czytaj także|baca juga|читайте также)\s*(?:\||:|–|—|>|»|-\s|→)"),
    _rule("interstitial", "read_more", 4, 0.9, r"(?:read (?:more|also|next|full story|the full (?:story|article))|also read|see also|related(?: (?:stories|story|articles?|news|posts?|content|topics|coverage|links?))?|more (?:stories|news|like this|on this story|coverage)|recommended(?: for you| stories| articles)?|you (?:may|might) (?:also )?(?:like|be interested in)|what to read next|most (?:read|popular|viewed|commented)|trending(?: now| stories| topics)?|top (?:stories|news)|latest (?:news|stories|articles|posts)|popular (?:posts|stories|articles|now)|up next|editors'? picks?|don't miss|continue reading|keep reading|click here(?: to read more)?|learn more|see more|show more|load more|view (?:all|more)|read full article|recent (?:posts|articles|news|stories)|previous (?:article|post|story)|next (?:article|post|story)|watch (?:more|now|live)|weitere artikel|lire la suite|à lire aussi|leer más|más noticias|mehr zum thema|das könnte (?:sie|dich) auch interessieren|artikel terkait|baca juga)\s*[:.…>»→]*$"),
    _rule("interstitial", "did_you_know", 120, 0.85, r"(?:did you know ?[?:]|pro[- ]tips?\b ?[:!–—-]|fun fact ?[:!]|quick fact ?[:!]|expert tip ?[:!]|reader question ?[:!]|key takeaways? ?:? ?$|you might also like ?[:?]|what do you think\?|have a (?:news )?tip\?|got a (?:news )?tip\?)"),
    _rule("summary_widget", "ai_summary", 40, 0.95, r".{0,60}\b(?:ai[- ]generated|generated (?:by|with|using) (?:ai|artificial intelligence|chatgpt)|ai (?:summary|overview)|summari[sz](?:e|ed|ation) (?:this|by|with|using))\b.{0,160}"),
    _rule("summary_widget", "summary_button", 8, 0.9, r"(?:summari[sz]e (?:this )?(?:article|story|post|page|with)|ai summary|quick summary|article summary|listen to (?:this|the) (?:article|story)|(?:\d+:\d\d)?\s*play (?:audio|article)|read aloud|translate this (?:article|page))"),
    _rule("comment_widget", "comment_button", 14, 0.95, r"(?:(?:add|leave|post|write|submit|view|show|see|hide|read|join|load)\s+(?:a|your|the|all|us a|\d+|more|in the)*\s*(?:comments?|reply|replies|conversation|discussion|response)\b(?! (?:on|to|by|from|about) (?:the|a|his|her) [a-z]+ing)|leave a reply|cancel reply|sort (?:comments )?by(?: (?:newest|oldest|best|top))?\b|no comments?(?: yet)?\b|there are no comments|be the first to (?:comment|reply)|\d+ (?:comments?|replies|responses)\b(?! (?:from|by|on|in|to|were|was|have|had))|comments?(?: \(?\d+\)?)? ?(?:section|policy|closed|are closed|off|are disabled)?[:.]?$|your email address will not be published|required fields are marked|save my name,? (?:and )?email|notify me of (?:new|follow)|you must be logged in to|(?:please )?log ?in to (?:comment|reply|leave)|sign in to comment|powered by disqus|disqus|thoughts on [\"“']|name \*|email \*|website$|post comment|schreibe einen kommentar|kommentar(?:e|ieren)?$|deja (?:un|una) (?:comentario|respuesta)|laisser un commentaire|comentarios?$|commentaires?$|reageer|reacties?$)"),
    _rule("newsletter", "newsletter_call", 45, 0.9, r"(?:[\W]{0,3})(?:(?:sign up|subscribe|register)(?: (?:now|today|here|free))?\s*(?:for|to|with|$)|get (?:the |our |your )?(?:latest|daily|weekly|morning|free|breaking|top|best|more)\b.{0,120}\b(?:inbox|newsletter|e-?mail|alerts|delivered|subscri)|(?:join|enter your|by (?:signing|subscribing|clicking|entering|registering|submitting))\b.{0,120}\b(?:newsletter|e-?mail|subscri|terms|privacy)|(?:our|the|free|daily|weekly|morning) newsletters?$|newsletters?$|e-?mail address\b.{0,20}$|your (?:e-?mail|inbox)\b|thank you for (?:subscribing|signing up|registering)|already (?:a )?(?:subscriber|a member|have an account)|subscribers? only|become a (?:member|subscriber)|support (?:our|independent) journalism|abonnieren sie|suscr[ií]bete|inscrivez-vous|download (?:our|the) app)"),
    _rule("share", "share_button", 10, 0.92, r"(?:[\W]{0,3})(?:share(?: (?:this|on|via|article|story|with|the|post|to|link|full article|by))*\b(?!d|h| of| in| price| buy| cap| sale| market)(?:.{0,30})$|(?:click to )?(?:share|tweet|print|e-?mail|pin|copy)(?: (?:this|link|it|a link|on|to))*\b.{0,40}\b(?:\(opens in new window\)|window|clipboard)|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|instagram|youtube|tiktok|email|e-mail|print|copy (?:link|url)|copied!?|link copied|bluesky|threads|tumblr|messenger|flipboard|follow(?: us| me)?(?: on .{1,40})?|tweet|pin it|save|bookmark|gift(?: this)?(?: article)?|teilen|compartir|partager|condividi|delen)[\s:.…,|/&+]*(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|instagram|youtube|email|print|and|\d{0,5})*$"),
    _rule("share", "follow_us", 30, 0.85, r"(?:follow|like|find|join) (?:us|me|our|\w+(?: \w+)?) (?:on|at|via) (?:facebook|twitter|x|instagram|linkedin|youtube|telegram|whatsapp|google news|tiktok|bluesky|threads)\b"),
    _rule("advertisement", "advertisement", 12, 0.95, r"(?:\W{0,3})(?:advert(?:isement|isements|ising|orial)?|sponsored(?: (?:content|by|post|links?))?|promoted(?: (?:content|by))?|paid (?:content|post)|ad feedback|skip ad|story continues below|article continues (?:below|after)|continue reading below|this (?:advertisement|ad) has not loaded|advertisement ?[-–—]? ?scroll to continue|anzeige|werbung|publicidad|publicité|pubblicità|reklama?|iklan)(?:\W.*)?$"),
    _rule("page_counter", "page_counter", 6, 0.9, r"(?:page )?\d{1,3} ?(?:of|/) ?\d{1,3}$|(?:\d+ ){0,3}\d* ?(?:views?|shares?|min(?:ute)?s? read|reads|likes?)$|\d+ ?min(?:ute)?s? (?:read|de lecture|de lectura)\b.{0,20}$|reading time.{0,20}$"),
    _rule("tags", "tag_line", 40, 0.8, r"(?:tags?|tagged(?: with| as| under)?|filed (?:under|in|to)|topics?|keywords?|categor(?:y|ies)|posted in|labels|hashtags|etiquetas|schlagwörter|mots[- ]clés)\s*:|(?:tags|topics|categories)$|(?:#[\w-]+[\s,]*){2,}$"),
    _rule("notice", "site_notice", 60, 0.85, r"(?:we use cookies|this (?:site|website|page) uses (?:cookies|akismet)|by (?:continuing|using) (?:to (?:use|browse) )?(?:this|our) (?:site|website)|accept (?:all )?cookies?|(?:cookie|privacy) (?:policy|settings|preferences|notice)|terms (?:of (?:use|service)|and conditions|& conditions)|please enable javascript|javascript (?:is|must be) (?:disabled|required|enabled)|your browser (?:does not|is not|is out)|an error (?:has )?occurred|loading\W*$|skip to (?:main )?content|this content is (?:only )?(?:available|for)|to continue reading|do not sell (?:or share )?my)"),
    _rule("correction", "correction", 90, 0.9, r"(?:[\W]{0,3})(?:corrections?|clarifications?|editor'?s'? note|correction & clarification)\s*(?:\(.{3,40}\))?\s*[:—–-]|this (?:article|story|report|post|piece) (?:has been|was) (?:corrected|updated|amended|edited)|(?:an|a previous) earlier version of this"),
    _rule("update_marker", "update_marker", 6, 0.85, r"[\[(*]*\s*(?:\d+(?:st|nd|rd|th) )?(?:updated?|developing(?: story)?|breaking(?: news)?|exclusive|just in|live updates?)\s*[\])*:!]*$"),
    _rule("navigation", "menu_word", 3, 0.8, r"(?:[*+•·-]\s*)?(?:home|menu|search|log ?in|log ?out|sign ?in|sign ?up|register|contact(?: us)?|about(?: us)?|faqs?|careers|advertise(?: with us)?|subscribe(?: now)?|my account|cart|close|open|toggle(?: \w+)?|back(?: to top)?|next|previous|prev|sitemap|site map|privacy|terms|help|support|donate|top|more|sections|account|settings|e-?paper|rss|follow)[\s»>:.…]*$"),
)
LONG_RULES = tuple(rule for rule in RULES if rule.max_words > 45)
MID_RULES = tuple(rule for rule in RULES if rule.max_words > 14)

BREADCRUMB = re.compile(r"[^/>»›|→]{2,40}(?:\s+[/>»›→]\s+|\s*[»›→]\s*)[^\n]{2,200}$")
BREADCRUMB_ROOT = re.compile(r"(?:you are here:?\s*)?(?:home(?: ?page)?|start(?:seite)?|inicio|accueil|news|front ?page|main)\s*[/>»›→|]")


def judge_by_phrase(line: Line) -> Verdict | None:
    """The verdict of the first rule whose phrase opens the line, or None."""
    count = line.word_count
    if count > 120:
        return None
    rules = RULES if count <= 14 else MID_RULES if count <= 45 else LONG_RULES
    lower = line.lower
    for rule in rules:
        if count <= rule.max_words and rule.pattern.match(lower):
            return judge(rule.kind, f"line/{rule.name}", rule.score)
    if count <= 40 and BREADCRUMB_ROOT.match(lower) and BREADCRUMB.match(lower):
        return judge("breadcrumb", "line/breadcrumb", 0.95)
    return None
