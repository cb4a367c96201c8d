"""Words that say whether an event has happened, is planned, possible or denied."""

from warehouse.enrich.events.words.lexicon import inflect

HAPPENED, PLANNED, HYPOTHETICAL, DENIED = "happened", "planned", "hypothetical", "denied"
NEGATIONS = frozenset("not n't never neither nor".split())
FUTURE = frozenset("will 'll shall wo".split())
MODALS = frozenset("would could should may might can must 'd ought ca".split())
ABLE = frozenset(("can", "ca"))
WOULD = frozenset(("would", "'d"))
OPEN_MODALS = frozenset("should may might must ought".split())  # with 'not' these forbid or doubt
RANKS = frozenset("first second third fourth fifth last latest only youngest oldest".split())  # 'the third to fall'
RESULTING = frozenset(
    "win become reach end finish take set break beat secure earn close settle hit trade".split()
)  # 'outran them to finish first'
SHOWING = frozenset("protest mark celebrate commemorate honour honor show".split())  # done by what is done
BE = frozenset("is are was were be been 's".split())
DID = frozenset("did do does".split())
NEARLY = frozenset("nearly almost hardly barely scarcely".split())
DOUBTED = frozenset("allegedly perhaps maybe possibly potentially probably presumably supposedly arguably".split())
HEARSAY = frozenset("reportedly reputedly".split())
LATER = frozenset("later eventually subsequently ultimately".split())
BEHIND = frozenset("after following since despite".split())  # what stands behind these has happened
AHEAD_OF = frozenset("before until till".split())
WAITING = frozenset("once until before when whenever after".split())
CONDITIONS = frozenset("if unless whether lest".split())
PROVIDING = frozenset("provided providing supposing assuming".split())  # with a clause they set a condition
FAR = 4  # governors looked at; further ones say nothing of the event


def _forms(bases: str) -> frozenset[str]:
    return frozenset(form for base in bases.split() for form in inflect(base))


PLANNERS = (
    _forms(
        "plan intend promise vow pledge agree decide expect prepare schedule commit hope aim set threaten volunteer"
        " order vote choose opt pick select tap invite require"
    )
    | frozenset("set due scheduled slated poised expected going about ready planned bound".split())
) - _forms("hope threaten")
WISHERS = _forms(
    "want wish hope seek try attempt ask urge call demand threaten consider propose offer need request"
    " encourage persuade recommend warn fear allow enable press lobby campaign fight struggle"
) | frozenset("able unable willing eager keen possible impossible likely unlikely sought tried hoped".split())
CALLED_OFF = frozenset("failed foiled thwarted cancelled canceled scrapped aborted".split())
CANCELLERS = _forms("cancel scrap abandon avoid prevent block")
DELAYERS = _forms("delay postpone")
PUT_OFF = frozenset((form, word) for base, word in (("call", "off"), ("rule", "out")) for form in inflect(base))
SPOILERS = _forms("foil thwart stop halt avert disrupt fear allege suspect ban prohibit outlaw forbid")
THREATENERS = _forms("threaten risk")
FORECASTERS = _forms("predict forecast foresee anticipate envisage") | {"foresaw", "foreseen"}
AIMERS = frozenset(  # 'set for a tour', 'preparing for talks'
    "set due ready scheduled slated poised bound headed heading destined prepare prepares preparing prepared brace"
    " braces braced bracing gearing lined".split()
)
ALLOWERS = _forms("allow enable permit")
CHOOSERS = frozenset("chose chosen opted".split())  # what somebody chose to do, he mostly did
AWAITING = _forms("expect schedule set ask order invite require") | frozenset("set due slated poised ordered".split())
SUPPOSED = frozenset(
    "possible likely unlikely impossible imminent inevitable unavoidable conceivable near close far elusive doubtful"
    " uncertain".split()
)
BEGINNERS = _forms("begin start take")  # 'the trial begins on Monday', 'takes place in May'
SEEMING = _forms("seem appear look remain")
APPROVERS = _forms("approve authorize authorise permit")
FAVOURERS = _forms("support oppose favour favor back consider discuss debate want")
DRAFTS = frozenset(  # what they hold is not done yet
    "plan plans proposal proposals bill draft programme program law legislation agreement deal rule rules budget"
    " package order options option scheme treaty pact roadmap".split()
)
HOLDING = _forms("include contain provide require foresee envisage propose mean involve cover")
ATTEMPTS = frozenset("attempt attempts bid bids effort efforts".split())
HOSTING = _forms("host attend present")
GOING = _forms("go come return visit arrive travel fly walk move run rush step gather meet leave stop") | frozenset(
    "went came flew ran met left stopped stepped".split()
)  # 'went to meet them': and mostly did
RISING = _forms(
    "rise fall drop climb gain lose rally surge plunge slide rebound recover dip tumble slip jump soar increase"
    " decrease decline slump"
)
PERCEIVED = _forms("see hear watch photograph film picture spot catch record") | {"seen", "heard", "caught"}
KILLINGS = frozenset("murder homicide manslaughter".split())
COMING = frozenset("end start departure trade publication construction".split())  # what is announced ahead
HELD = frozenset("feared presumed believed thought assumed reported".split())
DEEDS = frozenset("accident attack arrest death crime disaster".split())
PRESUPPOSED = DEEDS | {"statement", "charge", "accusation"}  # what 'the' and 'her' with these point at has been
ABOUT = frozenset("about over into after since".split())
REFERRERS = _forms(
    "discuss address clarify condemn denounce investigate probe examine review revive reopen protest explain defend"
    " criticize criticise regret mourn commemorate remember recall survive witness describe mention"
)
PARTS = frozenset("half some most many all number series wave string round part dozens hundreds".split())
NEEDERS = _forms("need require")
SIGNS = frozenset("sign signs evidence indication prospect chance word question trace hope".split())
FAILING = _forms("fail collapse") | {"fell", "falls"}
ORDERED = frozenset("order orders".split())  # announced once they are there
COMERS = _forms("happen occur take come begin start follow")
PROMISERS = _forms("plan schedule expect prepare promise agree")
SEEKERS = _forms("need require seek want consider propose demand urge request fear avoid recommend advocate")
REFUSERS = _forms("refuse decline fail reject deny avoid prevent stop cancel scrap abandon block") | {
    "instead", "without", "unable",
}  # fmt: skip
CAUSERS = _forms("make help let see watch hear force cause lead prompt oblige compel") | {"saw", "seen", "heard"}
STARTERS = _forms("begin start continue manage proceed keep help force resume happen")
ANNOUNCERS = _forms("say announce state declare promise vow pledge confirm add tell agree decide") | {"said", "told"}
DOUBTERS = _forms("hope fear propose demand wish recommend suggest urge request warn worry speculate")
THINKERS = _forms("believe think doubt imagine assume pretend suspect wonder know expect") | {"thought", "known"}
ACCUSERS = _forms("allege accuse")
ANYBODY = frozenset("whoever whatever whichever".split())
PLANNED_NOUNS = frozenset(
    "planned upcoming scheduled forthcoming coming future next impending promised expected".split()
)
DENIERS = _forms("deny reject dismiss dispute refute rebut") | {"denied"}
RUMOURS = frozenset(
    "speculation rumour rumours rumor rumors suspicion suspicions allegation allegations accusation accusations"
    " suggestion suggestions fear fears concern concerns worry worries hope hopes possibility chance risk theory idea"
    " notion belief doubt doubts prospect danger warning warnings threat proposal proposals demand demands"
    " condition".split()
)  # what 'the … that' them says is not told as so
POSSIBLE_NOUNS = frozenset(
    "alleged possible potential proposed likely would-be suggested hypothetical threatened".split()
)
CHANCES = frozenset("chance possibility likelihood risk danger prospect way".split())
PLEDGES = frozenset("announcement statement plan plans decision promise pledge vow news confirmation word".split())
PLAN_HEADS = frozenset(
    "plan plans preparations intention schedule promise pledge date decision agreement deal order orders contract"
    " contracts deadline effort efforts".split()
)
AIMS = frozenset("step steps measure measures move moves initiative campaign".split())  # 'a step to save the town'
LEADING = frozenset("run-up lead-up leadup preparations preparation transition countdown".split())
DOUBT_HEADS = frozenset(
    "threat threats risk risks fear fears call calls proposal proposals possibility chance hope hopes prospect demand"
    " demands request offer bid attempt attempts danger likelihood suspicion opportunity"
    " bidder bidders".split()
)
