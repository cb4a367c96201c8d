"""The phrases that the whole web puts around articles, and what each makes of a line; never a site's own."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PhraseRule:
    """A line of at most `max_words` whose start (lower case, straight apostrophes) matches `pattern` is a `kind`."""

    kind: str
    name: str
    max_words: int
    score: float
    pattern: re.Pattern[str]


def _rule(kind: str, name: str, max_words: int, score: float, *alternatives: str, tail: str = "") -> PhraseRule:
    return PhraseRule(kind, name, max_words, score, re.compile(f"(?:{'|'.join(alternatives)}){tail}"))


# Rules whose phrases all open with one of these words: no other line is asked about them, which is cheap.
BUTTONS = frozenset({"call_to_action", "more_link", "form_answer"})
BUTTON_WORDS = frozenset(
    (
        "apply arrange book browse buy call chat check claim contact discover donate download email enrol"
        " enroll explore find get inquire join learn let's listen no order please pre-order preorder read"
        " register request schedule shop sign speak start subscribe talk thank thanks the try view watch write"
        " your"
    ).split()
)

# `$` after a phrase keeps a rule away from sentences that only start alike.
RULES: tuple[PhraseRule, ...] = (
    _rule("copyright", "rights_sign", 60, 0.95,
          r"\W{0,3}\s*©", r"\W{0,3}\(c\) ?(?:19|20)\d\d",
          r"copyright\s*(?:©|\(c\)|(?:19|20)\d\d|by\b|[a-z. ]{2,40}(?:19|20)\d\d)"),
    _rule("copyright", "all_rights", 40, 0.9, r".{0,160}\ball rights reserved\b"),
    _rule("copyright", "no_reproduction", 40, 0.9,
          r"(?:any )?unauthori[sz]ed (?:reproduction|use|copying|distribution)", r"no part of this",
          r"this material may not be (?:published|reproduced)",
          r"reproduction (?:or redistribution )?(?:is )?(?:strictly )?prohibited"),
    _rule("source_link", "source_marker", 4, 0.95,
          r"source ?links?", r"source ?url", r"original source", r"original (?:article|story|post)",
          r"read (?:the )?original(?: article| story| post)?", r"view (?:the )?original", r"quelle", r"source",
          tail=r"\s*[:.»→]*$"),
    _rule("source_link", "source_address", 8, 0.85,

                  r"(?:source|via|original|read more at|originally (?:published|appeared) (?:at|on|in)) ?:? (?:https?://|www\.)\S+$"),
    _rule("interstitial", "also_read", 40, 0.95,
          r"also,? ?(?:read|see|watch|check|on)", r"read ?(?:also|next|more|now|this)?", r"must[- ]read", r"see also",
          r"see more", r"watch(?: (?:now|live|also|more|next|video))?",
          r"related(?: (?:news|story|stories|articles?|posts?|reading|video|coverage|content))?",
          r"more(?: on this| from| stories| news)?", r"recommended(?: (?:reading|for you))?", r"don't miss", r"explore",
          r"listen", r"in case you missed it", r"icymi", r"editor'?s? pick", r"lire aussi", r"à lire aussi",
          r"lee también",
          r"leer más", r"lea también", r"te puede interesar", r"lesen sie auch", r"leia também", r"leggi anche",
          r"lees ook", r"læs også", r"czytaj także", r"baca juga", r"читайте также",
          tail=r"\s*(?:\||:|–|—|>|»|-\s|→)"),
    _rule("interstitial", "read_more", 7, 0.9,
          r"read (?:more|also|next|full story|full article|the full (?:story|article))", r"also read", r"see also",
          r"related(?: (?:stories|story|articles?|news|posts?|content|topics|coverage|links?))?"
          r"(?: (?:that|you|for|from) .{0,30})?",
          r"more (?:stories|news|like this|on this story|coverage)", r"recommended(?: for you| stories| articles)?",
          r"you (?:may|might) (?:also )?(?:like|be interested in)", r"what to read next",
          r"most (?:read|popular|viewed|commented)", r"trending(?: now| stories| topics)?", r"top (?:stories|news)",
          r"latest (?:news|stories|articles|posts)", r"popular (?:posts|stories|articles|now)", r"up next",
          r"editors'? picks?", r"don't miss", r"continue reading", r"keep reading", r"click here(?: to read more)?",
          r"learn more", r"(?:see|show|load) more", r"view (?:all|more)", r"recent (?:posts|articles|news|stories)",
          r"(?:previous|next) (?:article|post|story)", r"watch (?:more|now|live)", r"weitere artikel", r"lire la suite",
          r"à lire aussi", r"leer más", r"más noticias", r"mehr zum thema",
          r"das könnte (?:sie|dich) auch interessieren",
          r"artikel terkait", r"baca juga",
          r"(?:recommended|further|suggested) (?:reading|reads|articles|posts)", r"keep exploring(?: .{1,30})?",
          r"(?:read|see|view|explore|discover|find|browse) (?:more|other|all|our)(?: \w+){0,2} "
          r"(?:blogs?|posts?|articles?|stories|news|guides?|reviews|insights|topics|categories)",
          r"(?:top|latest|recent|popular|featured|similar|other|more)(?: \w+)? "
          r"(?:reviews|blogs?|reads|insights|guides|topics|articles|posts|stories|news|videos|episodes|searches|tags)",
          tail=r"\s*[:.…>»→]*$"),
    _rule("interstitial", "side_box", 120, 0.85,
          r"did you know ?[?:]", r"pro[- ]tips?\b ?[:!–—-]", r"(?:fun|quick) fact ?[:!]", r"expert tip ?[:!]",
          r"reader question ?[:!]", r"you might also like ?[:?]", r"(?:have|got) a (?:news )?tip\?"),
    _rule("summary_widget", "ai_summary", 40, 0.95,
          r".{0,60}\bai[- ]generated\b",
          r".{0,60}\bgenerated (?:by|with|using) (?:ai|artificial intelligence|chatgpt)\b",
          r".{0,60}\bai (?:summary|overview)\b", r".{0,20}\bsummari[sz](?:e|ed|ation) (?:this|by|with|using)\b"),
    _rule("summary_widget", "machine_summary", 40, 0.9,
          r"this (?:summary|digest|overview|translation|article summary) (?:was|is"
          r"|has been) (?:\w+ )?(?:written|generated|created"
          r"|produced|made|compiled) (?:by|with|using)\b",
          r"(?:get|read|show|view|see) the (?:short|brief|summari[sz]ed) version"),
    _rule("summary_widget", "summary_button", 8, 0.9,
          r"summari[sz]e (?:this )?(?:article|story|post|page|with)", r"quick summary", r"article summary",
          r"listen to (?:this|the) (?:article|story)", r"(?:\d+:\d\d)?\s*play (?:audio|article)", r"read aloud",
          r"translate this (?:article|page)"),
    _rule("comment_widget", "comment_button", 14, 0.95,
          r"(?:add|leave|post|write|submit|view|show|see|hide|read|join|load)\s+(?:(?:a|your|the|all|us a|\d+"
          r"|more|in the)\s+)*"
          r"(?:comments?|reply|replies|conversation|discussion|response)\b(?! (?:by|from|about) )",
          r"reply(?: to \S+(?: \S+)?)?$",
          r"(?:oldest|newest|most voted|inline feedbacks?)(?: (?:first|oldest|newest|most voted))*$",
          r"cancel reply", r"sort (?:comments )?by\s*:?\s*(?:newest|oldest|best|top|most \w+)?(?: first)?\s*:?$",
          r"no comments?(?: yet| so far)?\b",
          r"there are no comments", r"be the first to (?:comment|reply)",
          r"\d+ (?:comments?|replies|responses)\b(?! (?:from|by|on|in|to|were|was|have|had))",
          r"comments?(?: \(?\d+\)?)? ?(?:section|policy|closed|are closed|off|are disabled)?[:.]?$",
          r"your email address will not be published", r"required fields are marked", r"save my name,? (?:and )?email",
          r"notify me of (?:new|follow)", r"you must be logged in to",
          r"(?:please )?log ?in to (?:comment|reply|leave)",
          r"sign in to comment", r"powered by disqus", r"disqus$", r"(?:name|email|website) \*", r"post comment",
          r"schreibe einen kommentar", r"kommentar(?:e|ieren)?$", r"deja (?:un|una) (?:comentario|respuesta)",
          r"laisser un commentaire", r"comentarios?$", r"commentaires?$", r"reageer$", r"reacties?$"),
    _rule("newsletter", "newsletter_call", 45, 0.9,
          r"\W{0,3}(?:sign up|subscribe|register)(?: (?:now|today|here|free))?\s*(?:for|to|with|$)",
          r"get (?:the |our |your )?(?:latest|daily|weekly|morning|free|breaking|top|best|more)\b.{0,120}"
          r"\b(?:inbox|newsletter|e-?mail|alerts|delivered|subscri)",
          r"(?:join|enter your|by (?:signing|subscribing|clicking|entering|registering|submitting))\b.{0,120}"
          r"\b(?:newsletter|e-?mail|subscri|terms|privacy)",
          r"(?:(?:our|the|free|daily|weekly|morning) )?newsletters?$", r"e-?mail address\b.{0,20}$",
          r"your (?:e-?mail|inbox)\b",
          r"(?:thank you|thanks) for (?:subscribing|signing up|registering)",
          r"already (?:a )?(?:subscriber|a member|have an account)",
          r"subscribers? only", r"become a (?:member|subscriber)", r"support (?:our|independent) journalism",
          r"abonnieren sie", r"suscr[ií]bete", r"inscrivez-vous", r"download (?:our|the) app"),
    _rule("share", "share_button", 10, 0.92,
          r"\W{0,3}share(?: (?:this|on|via|article|story|with|the|post|to|link|full article|by))*\b"
          r"(?!d|h| of| in| price| buy| cap| sale| market).{0,30}$",
          r"\W{0,3}(?:click to )?(?:share|tweet|print|e-?mail|pin|copy)(?: (?:this|link|it|a link|on|to))*\b.{0,40}"
          r"\b(?:\(opens in new window\)|window|clipboard)"),
    _rule("share", "share_names", 10, 0.92,

                  r"\W{0,3}(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|instagram|youtube|tiktok|email|e-mail"
          r"|print|copy (?:link|url)|copied!?|link copied|bluesky|threads|tumblr|messenger|flipboard|follow(?: us| me)?"
          r"(?: on .{1,40})?|tweet|pin it|save|bookmark|gift(?: this)?(?: article)?|teilen|compartir|partager"
          r"|condividi|delen)",

                  tail=r"[\s:.…,|/&+]*(?:(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|instagram|youtube|email|print"
          r"|and|\d{1,5})\b[\s,|/&+]*)*$"),
    _rule("share", "follow_us", 30, 0.85,
          r"(?:follow|like|find|join) (?:us|me|our|\w+(?: \w+)?) (?:on|at|via) "
          r"(?:facebook|twitter|x|instagram|linkedin|youtube|telegram|whatsapp|google news|tiktok|bluesky|threads)\b"),
    _rule("advertisement", "advertisement", 12, 0.95,
          r"\W{0,3}advert(?:isement|isements|ising|orial)?", r"\W{0,3}sponsored(?: (?:content|by|post|links?))?",
          r"\W{0,3}promoted(?: (?:content|by))?", r"paid (?:content|post)", r"ad feedback", r"skip ad(?:vertisement)?",
          r"story continues below", r"article continues (?:below|after)(?: this ad(?:vertisement)?)?",
          r"continue reading below",
          r"this (?:advertisement|ad) has not loaded", r"anzeige", r"werbung", r"publicidad", r"publicité",
          r"pubblicità",
          r"reklama?", r"iklan", tail=r"\W*(?:[-–—:|].*)?$"),
    _rule("page_counter", "page_counter", 6, 0.9,
          r"(?:page )?\d{1,3} of \d{1,3}$", r"page \d{1,3}$",
          r"(?:\d+ ){0,3}\d* ?(?:views?|shares?|min(?:ute)?s? read|reads|likes?)$",
          r"\d+ ?min(?:ute)?s? (?:read|de lecture|de lectura)\b.{0,20}$", r"reading time.{0,20}$"),
    _rule("tags", "tag_line", 40, 0.8,
          r"(?:tags?|tagged(?: with| as| under)?|filed (?:under|in|to)|topics?|keywords?|categor(?:y|ies)"
          r"|posted in|labels"
          r"|hashtags|etiquetas|schlagwörter|mots[- ]clés)\s*:",
          r"(?:tags|topics|categories)$", r"(?:#[\w-]+[\s,]*){2,}$"),
    _rule("notice", "site_notice", 60, 0.85,
          r"we use cookies", r"this (?:site|website|page) uses (?:cookies|akismet)",
          r"by (?:continuing|using) (?:to (?:use|browse) )?(?:this|our) (?:site|website)", r"accept (?:all )?cookies?",
          r"(?:cookie|privacy) (?:policy|settings|preferences|notice)",
          r"terms (?:of (?:use|service)|(?:and|&) conditions)",
          r"please enable javascript", r"javascript (?:is|must be) (?:disabled|required|enabled)",
          r"your browser (?:does not|is not|is out)", r"an error (?:has )?occurred", r"loading\W*$",
          r"skip to (?:main )?content", r"this content is (?:only )?(?:available|for)", r"to continue reading",
          r"do not sell (?:or share )?my"),
    _rule("correction", "correction", 90, 0.9,
          r"\W{0,3}(?:corrections?|clarifications?|editor'?s'? note"
          r"|correction & clarification)\s*(?:\(.{3,40}\))?\s*[:—–-]",
          r"this (?:article|story|report|post|piece) (?:has been|was) (?:corrected|updated|amended|edited)",
          r"(?:an|a previous) earlier version of this"),
    _rule("update_marker", "update_marker", 6, 0.85,
          r"[\[(*]*\s*(?:\d+(?:st|nd|rd|th) )?(?:updated?|developing(?: story)?|breaking(?: news)?|exclusive"
          r"|just in|live updates?)",
          tail=r"\s*[\])*:!]*$"),
    _rule("interstitial", "read_more_author", 8, 0.85,
          r"(?:about )?(?:the )?(?:author|writer|contributor)s?(?: (?:info|profile))?\W*$",
          r"(?:full|author'?s?) bio(?:graphy)?\W*$",
          r"meet (?:the|your|our) (?:author|guide|expert|writer|team)s?\b",
          r"(?:read )?more (?:from|by|articles by|posts by|stories by) ", r"view all posts", r"see full bio"),
    _rule("interstitial", "read_more_sources", 4, 0.8,
          r"(?:article |our )?(?:sources|references|footnotes|bibliography|works cited)(?: cited)?\W*$"),
    _rule("advertisement", "shop_button", 7, 0.85,
          r"(?:buy|shop|order) (?:now|it|on|at|from|here)\b(?!.*\.$)",
          r"(?:check|see|view|get) (?:the )?(?:latest |current |best )?(?:prices?|deals?|offers?|quote)\b",
          r"visit (?:the )?(?:web ?site|site|store|shop)\b", r"add to (?:cart|bag|basket|wish ?list)\b",
          r"(?:schedule|book|request|get) (?:a|your) (?:free )?(?:call|demo|consultation|trial|quote)\b",
          r"(?:start|get|begin) (?:your|a) free trial\b", r"get started(?: (?:now|today|for free|free))?\W*$",
          r"(?:starting|starts) (?:at|from) [$€£]", r"(?:use )?(?:coupon|promo|discount) code\b",
          r"(?:amazon|walmart|best buy|target|ebay|etsy)(?:\.com)? ?[$€£]\d",
          r"[$€£]\d[\d.,]* (?:at|from|on) \w+$"),
    _rule("other", "form_field", 9, 0.85,
          r"(?:first|last|full|your|company|user) ?name\s*\*?$",
          r"(?:e-?mail|phone|message|comment|subject|website|company|country)(?: (?:address|number))?\s*\*$",
          r"your (?:message|comment)\W*$", r"leave this field", r"thank you!? your (?:submission|message)",
          r"oops!? something went wrong", r"no (?:items|results|posts|comments) found", r"search(?: for)?\s*:",
          r"like loading", r"submit(?: form)?\W*$", r"\d+ ?[+x×] ?\d+ ?=", r"please (?:enter|select) "),
    _rule("advertisement", "call_to_action", 8, 0.85,
          r"(?:book|start|download|apply|register|enrol+|join|try|donate|order|shop|buy|call|subscribe|inquire"
          r"|listen|watch|explore|discover|contact us|sign up|claim|request|pre-?order)"
          r"(?: \w+)? (?:now|here|online|for free)\W*$",
          r"(?:book|download|join|try|shop|subscribe|contact us|call us|sign up|register|donate|apply|pre-?order)"
          r"(?: \w+){0,2}? today\W*$",
          r"no (?:credit card|commitment|obligation|strings|sign-?up|contract)s? (?:is )?"
          r"(?:required|needed|attached|necessary)\b",
          r"(?:start|claim|try|request|schedule|book|get (?:your|a|my))(?: (?:your|a|my|our))? "
          r"(?:free|no-obligation|\d+-day|complimentary)\b(?!.*[.:?]$)",
          r"(?:schedule|book|request|arrange) (?:a|an|your|my) (?:\w+ )?(?:call|demo|consultation|trial|quote"
          r"|appointment|meeting|tour|visit|estimate|assessment|table|session)\b(?!.*[.:?]$)",
          r"(?:get in touch|contact us|call us|email us|write to us|chat with us|let's talk"
          r"|(?:talk|speak) (?:to|with) (?:us|sales|support|our \w+|an? (?:expert|specialist|advis[eo]r|agent)))\b"
          r"(?!.*[.:?]$)"),
    _rule("interstitial", "more_link", 8, 0.85,
          r"(?:learn|find out|discover|read) (?:more|how|about|why|what)\b(?!.*[.:?]$)",
          r"(?:read|view|download|browse) (?:the|our|my|your|all|full)\b(?!.*[.:?]$)"),
    _rule("other", "form_answer", 30, 0.85,
          r"please (?:fill|complete)(?: (?:out|in))? (?:the|this|our) form\b", r"check your (?:e-?mail|inbox)\b",
          r"thank(?:s| you) for (?:downloading|your (?:interest|submission|message|feedback|comment))\b",
          r"(?:your|the) download (?:is|will|has)\b"),
    _rule("share", "follow_label", 6, 0.85,
          r"(?:stay (?:connected|in touch|up to date|informed)|join the conversation)\b.{0,20}$"),
    _rule("navigation", "contents_heading", 6, 0.85,
          r"table of contents", r"(?:in|on) this (?:article|post|guide|story|page|section)", r"jump to(?: section)?",
          r"inhaltsverzeichnis", r"sommaire", tail=r"\W*$"),
    _rule("notice", "affiliate_notice", 60, 0.8,
          r".{0,160}\b(?:affiliate (?:links?|commissions?|partners?)"
          r"|earns? (?:an? )?(?:small |affiliate )*commissions?)\b"),
    _rule("other", "bare_address", 40, 0.8, r"(?:https?://|www\.)\S+$"),
    _rule("navigation", "menu_word", 3, 0.8,
          r"(?:[*+•·-]\s*)?(?:home|menu|search|log ?in|log ?out|sign ?in|sign ?up|register|contact(?: us)?"
          r"|about(?: us)?|careers"
          r"|advertise(?: with us)?|subscribe(?: now)?|my account|cart|close|open|toggle(?: \w+)?"
          r"|back(?: to top)?|next|previous"
          r"|prev|sitemap|site map|privacy|terms|help|donate|top|more|sections|account|settings|e-?paper|rss|follow)",
          tail=r"[\s»>:.…]*$"),
)  # fmt: skip
