"""Words that tell of events, by the class of event: a plain class always, the root of PLOVER where it has one.

Made by hand for these rules from the vocabulary of English news reports. PLOVER's sixteen roots are those of its
codebook (Open Event Data Alliance, 2023 edition): AGREE to ASSAULT. The verbs and nouns are in two tables beside this
file.
"""

from importlib.resources import files

PLOVER = {
    "agreement": "AGREE", "meeting": "CONSULT", "visit": "CONSULT", "support": "SUPPORT", "concession": "CONCEDE",
    "cooperation": "COOPERATE", "aid": "AID", "retreat": "RETREAT", "demand": "REQUEST", "accusation": "ACCUSE",
    "refusal": "REJECT", "threat": "THREATEN", "protest": "PROTEST", "sanction": "SANCTION",
    "mobilization": "MOBILIZE", "arrest": "COERCE", "attack": "ASSAULT",
}  # fmt: skip

IRREGULAR_VERBS = {
    forms.split()[0]: " ".join(forms.split()[1:])
    for forms in (
        "cancel cancels canceled cancelled canceling cancelling, "
        "travel travels traveled travelled traveling travelling, "
        "meet meets met meeting, say says said saying, tell tells told telling, write writes wrote written writing, "
        "speak speaks spoke spoken speaking, deny denies denied denying, agree agrees agreed agreeing, "
        "withdraw withdraws withdrew withdrawn withdrawing, lend lends lent lending, catch catches caught catching, "
        "shoot shoots shot shooting, strike strikes struck stricken striking, beat beats beat beaten beating, "
        "slay slays slew slain slaying, fight fights fought fighting, hurt hurts hurt hurting, "
        "steal steals stole stolen stealing, break breaks broke broken breaking, flee flees fled fleeing, "
        "hit hits hit hitting, run runs ran run running, sink sinks sank sunk sinking, "
        "fall falls fell fallen falling, shake shakes shook shaken shaking, die dies died dying, "
        "win wins won winning, lose loses lost losing, find finds found finding, sue sues sued suing, "
        "choose chooses chose chosen choosing, swear swears swore sworn swearing, quit quits quit quitting, "
        "buy buys bought buying, slide slides slid sliding, sell sells sold selling, rise rises rose risen rising, "
        "begin begins began begun beginning, build builds built building, leave leaves left leaving, "
        "fly flies flew flown flying, go goes went gone going, come comes came come coming, "
        "drive drives drove driven driving, freeze freezes froze frozen freezing, blow blows blew blown blowing, "
        "hold holds held holding, shut shuts shut shutting, bid bids bid bidding, outbid outbids outbid outbidding, "
        "overturn overturns overturned overturning, plead pleads pleaded pled pleading, let lets let letting, "
        "step steps stepped stepping, lay lays laid laying, gun guns gunned gunning, mow mows mowed mown mowing, "
        "put puts put putting, take takes took taken taking, make makes made making, give gives gave given giving, "
        "shrink shrinks shrank shrunk shrinking, uphold upholds upheld upholding, free frees freed freeing, "
        "outsell outsells outsold outselling, get gets got gotten getting, draw draws drew drawn drawing, bail"
        " bails bailed bailing, "
        "hijack hijacks hijacked hijacking, "
        "pay pays paid paying, repay repays repaid repaying, spend spends spent spending, "
        "grow grows grew grown growing, "
        "cut cuts cut cutting, set sets set setting, feed feeds fed feeding, creep creeps crept creeping, "
        "forbid forbids forbade forbidden forbidding, overrun overruns overran overrun overrunning, "
        "overtake overtakes overtook overtaken overtaking, rebuild rebuilds rebuilt rebuilding, "
        "speed speeds sped speeding, swim swims swam swum swimming, undo undoes undid undone undoing, "
        "shed sheds shed shedding, resell resells resold reselling, broadcast broadcasts broadcast broadcasting, "
        "leap leaps leapt leaped leaping, dive dives dived dove diving, forecast forecasts forecast forecasting, "
        "bear bears bore born borne bearing, become becomes became become becoming, bring brings brought bringing, "
        "send sends sent sending, show shows showed shown showing, "
        "seek seeks sought seeking, lead leads led leading, sweep sweeps swept sweeping, cast casts cast casting, "
        "split splits split splitting, throw throws threw thrown throwing, read reads read reading, "
        "misspeak misspeaks misspoke misspoken misspeaking, "
    )
    .strip(", ")
    .split(", ")
}
DOUBLING = frozenset(
    "confer prefer refer occur stop plan ban rob stab slip drop trip trap ram grab commit submit kidnap admit can tap"
    " nab transfer patrol dip clap swap slam jet rebut equip strip tip scrap ship beg compel concur dub expel gas mug"
    " jam drag trim shrug rebel repel rid shun skid slap snub quip bar snap knit pin wrap hug nod step mop".split()
)
# Verbs that tell of a state, a thought or a property, and those that only help another word to tell.
STATIVES = frozenset(
    "comprise constitute be have do know want like love hate need seem appear look contain include consist own"
    " belong mean remain stay keep believe think feel hope wish expect understand matter depend involve relate"
    " concern resemble cost weigh lack deserve prefer fear doubt suppose represent reflect equal fit suit sound"
    " tend live exist stand sit lie wait become get let make take give put set can may must might could would"
    " should will shall help use used base name entitle call allow enable require continue hold see hear consider"
    " regard estimate locate exceed last follow feature cover focus aim work serve range star share house boast"
    " seat drive+growth deal offer provide bring show turn bear suffer face enjoy plan intend seek try manage fail"
    " attempt cause lead prompt result forget define carry price anticipate reserve prove limit account amount"
    " cherish coincide contrast correspond crave deem denote desire detest differ dislike encompass envision"
    " envisage entail equate exemplify embody favor favour hinge imagine imply influence lurk merit mind mirror"
    " necessitate outnumber outweigh overlap owe pertain possess presume reckon regret rely resent reside respect"
    " rest revolve signify span specialize specialise suffice symbolize symbolise transcend trust typify underlie"
    " value wonder admire adore appreciate assume await care despise loom dwell adhere abound match function"
    " border dominate stem reign govern preside emanate persist rank".split()
)
# Of these, the ones that do tell of something that happened when a text tells them in the past.
TOLD_IN_PAST = frozenset("try attempt offer become".split())
# And those that tell of a doing where somebody does it to something.
DONE_TO = frozenset("bring turn take put set seek carry offer".split())
# Verbs that only carry an event noun ('held a meeting', 'made an announcement').
LIGHT = frozenset("make take have hold give do conduct stage launch carry put face undergo reach issue deliver".split())
MARKET_WORDS = frozenset(
    "index indices share shares stock stocks market markets price prices average dow nikkei ftse nasdaq dollar euro yen"
    " pound oil gold sales revenue revenues profit profits earnings unemployment inflation percent % points output"
    " exports imports currency economy economies gdp losses loss gdp quarter points stake traders investors"
    " profitability bonds yield yields rate rates futures exchange".split()
)
VEHICLES = frozenset(
    "car cars truck bus train tram plane aircraft jet helicopter vehicle motorist driver ship boat ferry motorcycle"
    " bicycle taxi van suv lorry".split()
)
COURT_WORDS = frozenset("court case lawsuit judge appeal jury trial tribunal".split())
HARM = frozenset(
    "killed injured wounded hurt murdered arrested shot trapped detained stabbed charged jailed kidnapped".split()
)
ACCIDENT_WORDS = frozenset(
    "crash accident collision derailment wreck quake earthquake flood floods storm hurricane fire avalanche landslide"
    " typhoon tsunami explosion".split()
)
CONTRACT_WORDS = frozenset("contract order orders contracts bid tender deal".split())
WEAPON_WORDS = frozenset("shot shots rocket rockets missile missiles gun weapon weapons bullets salvo".split())
ELECTION_WORDS = frozenset(
    "election elections vote presidency primary seat nomination referendum runoff caucus caucuses primaries".split()
)

# Heads of phrases that are people or bodies of people, besides names.
GROUPS = frozenset(
    "police officials official authorities government governments army troops soldiers forces militants rebels pirates"
    " gunmen gunman workers people residents protesters demonstrators voters lawmakers prosecutors prosecutor"
    " investigators firefighters rescuers doctors company companies firm firms bank banks court courts"
    " union unions team"
    " teams parliament congress senate council committee board agency agencies ministry group groups party parties men"
    " women children man woman boy girl driver drivers passengers passenger students teachers journalists reporters"
    " scientists researchers experts families family victims victim witnesses witness suspect suspects crew navy"
    " military regulators regulator investors customers fans users owners members leaders ministers president premier"
    " minister senators judges judge jury attackers attacker hackers hacker refugees migrants villagers crowd crowds"
    " organizers organisers commission administration airline airlines manufacturer maker publisher label nations"
    " countries country states state city opposition coalition alliance troop officer officers cops cop deputies"
    " sheriff mayor governor teenager teen baby infant toddler mother father son daughter wife husband brother sister"
    " grandmother grandfather pedestrian cyclist motorist patient patients employees employee staff neighbours"
    " neighbors relatives dozens hundreds thousands others pilot pilots someone dead".split()
)
LIVING = {word.removesuffix("s") for word in GROUPS} | frozenset(
    "people person civilian soldier fighter child woman man worker bystander resident tourist animal dog bird civilian"
    " motorcyclist teacher student journalist owner occupant".split()
)
VENUES = frozenset(
    "hall stadium arena palace house tower towers club hotel station airport church mosque temple museum store shop"
    " theatre theater"
    " school university hospital court square park street road avenue bridge port base embassy consulate building"
    " headquarters office mall prison jail factory plant center centre village town city district"
    " province region island border coast river lake sea gulf valley mountain bay beach highway tunnel underpass"
    " circuit parliament plaza farm camp garage restaurant home".split()
)
PLACE_LABELS = frozenset(("GPE", "LOC", "FAC"))


def inflect(base: str) -> tuple[str, ...]:
    """All forms of a verb."""
    if base in IRREGULAR_VERBS:
        return (base, *IRREGULAR_VERBS[base].split())
    stem = base + base[-1] if base in DOUBLING else base
    if base.endswith("e"):
        return (base, base + "s", base + "d", base[:-1] + "ing")
    if base.endswith("y") and base[-2] not in "aeiou":
        return (base, base[:-1] + "ies", base[:-1] + "ied", base + "ing")
    third = base + ("es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s")
    return (base, third, stem + "ed", stem + "ing")


def read_words(name: str) -> dict[str, str]:
    """The words of a table of this package with the class of each: lines of a class and words of it. Of a word that is
    in two classes the first counts. A verb is told by its base, 'go+off' is one with its particle.
    """
    text = files("warehouse.enrich.events.words").joinpath(name).read_text(encoding="utf-8")
    found: dict[str, str] = {}
    for line in text.splitlines():
        event_class, _, words = line.partition("\t")
        for word in words.split():
            found.setdefault(word, event_class)
    return found


def _by_form(verbs: dict[str, str]) -> dict[str, tuple[str, str]]:
    """For each form its base and class; of two bases with a form in common the first counts."""
    found: dict[str, tuple[str, str]] = {}
    for base, event_class in verbs.items():
        if "+" not in base:
            for form in inflect(base):
                found.setdefault(form, (base, event_class))
    return found


def _by_particle(verbs: dict[str, str]) -> dict[tuple[str, str], tuple[str, str]]:
    found: dict[tuple[str, str], tuple[str, str]] = {}
    for base, event_class in verbs.items():
        verb, plus, particle = base.partition("+")
        if plus:
            for form in inflect(verb):
                found.setdefault((form, particle), (f"{verb} {particle}", event_class))
    return found


VERBS = read_words("verbs.tsv")
VERB_FORMS = _by_form(VERBS)
PARTICLE_FORMS = _by_particle(VERBS)
NOUN_FORMS = read_words("nouns.tsv")
STATIVE_FORMS = frozenset(form for base in STATIVES for form in inflect(base)) | frozenset(
    "is are was were been being am 's 're has had having does did doing done knew known meant felt kept thought"
    " understood stood sat lay lain saw seen heard became gotten got showed shown bore born made took taken gave given"
    " brought sought cost led forgot forgotten".split()
)
DONE_FORMS = frozenset(form for base in DONE_TO for form in inflect(base)) | frozenset(
    "took taken gave given used".split()
)
PAST_FORMS = frozenset(form for base in TOLD_IN_PAST for form in inflect(base))
LIGHT_FORMS = frozenset(form for base in LIGHT for form in inflect(base)) | {"has", "had", "having", "did", "done"}
