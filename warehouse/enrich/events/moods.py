"""Words that say whether an event has happened, is planned, possible or denied."""

from warehouse.enrich.events.lexicon import inflect

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
DID = frozenset("did do does".split())
NEARLY = frozenset("nearly almost".split())
BEHIND = frozenset("after following since despite".split())  # what stands behind these has happened
AHEAD_OF = frozenset("before until till".split())
WAITING = frozenset("once until before when whenever after".split())
CONDITIONS = frozenset("if unless whether lest".split())
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
SPOILERS = _forms("foil thwart stop halt avert disrupt fear allege suspect")
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
COMERS = _forms("happen occur take come begin start follow")
PROMISERS = _forms("plan schedule expect prepare promise agree")
SEEKERS = _forms("need require seek want consider propose demand urge request fear avoid")
REFUSERS = _forms("refuse decline fail reject deny avoid prevent stop cancel scrap abandon block") | {
    "instead", "without", "unable",
}  # fmt: skip
STARTERS = _forms("begin start continue manage proceed keep help force resume")
CAUSERS = _forms("make help let see watch hear force cause lead prompt oblige compel")
ANNOUNCERS = _forms("say announce state declare promise vow pledge confirm add tell agree decide") | {"said", "told"}
DOUBTERS = _forms("hope fear propose demand wish recommend suggest urge request warn worry")
THINKERS = _forms("believe think doubt imagine assume pretend suspect wonder know expect") | {"thought", "known"}
ACCUSERS = _forms("allege accuse")
ANYBODY = frozenset("whoever whatever whichever".split())
DENIERS = _forms("deny reject dismiss dispute") | {"denied"}
PLANNED_NOUNS = frozenset(
    "planned upcoming scheduled forthcoming coming future next impending promised expected".split()
)
POSSIBLE_NOUNS = frozenset(
    "alleged possible potential proposed likely would-be suggested hypothetical threatened".split()
)
PLAN_HEADS = frozenset(
    "plan plans preparations intention schedule promise pledge date decision agreement deal order orders contract"
    " contracts deadline".split()
)
AIMS = frozenset("step steps measure measures move moves initiative campaign".split())  # 'a step to save the town'
LEADING = frozenset("run-up lead-up leadup preparations preparation transition countdown".split())
DOUBT_HEADS = frozenset(
    "threat threats risk risks fear fears call calls proposal proposals possibility chance hope hopes prospect demand"
    " demands request offer bid effort efforts attempt attempts danger likelihood suspicion opportunity".split()
)
