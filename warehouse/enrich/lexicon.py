"""Closed word lists that the language rules use: speech verbs, forms of address, words that are no speakers.

Made by hand for these rules from the vocabulary of English news reports; the inflections come from `inflect_verb`.
"""

# Bases of verbs that report speech or writing. Those of MANNER_VERBS report speech only beside a direct quote
# ('"Go," she smiled'); with a clause ('he laughed that …') they are too rare or too ambiguous.
SPEECH_VERBS = (
    "say tell add ask state explain note write reply answer argue warn insist claim announce declare stress"
    " emphasize emphasise acknowledge admit concede confirm deny comment conclude continue remark observe"
    " suggest tweet post report recall respond repeat reiterate assert allege contend maintain caution joke"
    " quip urge vow pledge promise predict point complain lament boast brag testify recount describe call"
    " quote cite read demand order propose advise remind mention muse opine proclaim pronounce recommend"
    " reveal disclose retort shout yell scream whisper mutter murmur cry exclaim interject interrupt interpose"
    " chime affirm assure advocate agree concur counter fume gush implore inform inquire enquire object plead"
    " pray protest query question rejoin relate snap speculate theorize threaten underline underscore"
    " underlined utter vent volunteer wonder articulate clarify elaborate estimate express characterize"
    " characterise denounce condemn criticize criticise dismiss praise label brand hail laud blast slam decry"
    " accuse hint hope indicate believe think teach charge offer echo begin declaim sum put lash fire shoot"
    " wrote text email message blog rule find accept joked deride mock ridicule summarize summarise detail"
    " outline highlight reason swear rail rant chant sing recite intone"
).split()
MANNER_VERBS = (
    "laugh smile sigh grin nod shrug sob weep gasp groan growl grumble chuckle sneer thunder bellow roar croak"
    " hiss drawl purr wail moan croon giggle begin continue press pursue resume"
).split()

# Verbs that report speech when a fragment in marks is their object ('called it "…"', 'expressed "…"'), and those that
# take a clause. What stands under any other verb is not taken for speech by the parse alone.
IRREGULAR = {
    "say": "says said saying",
    "tell": "tells told telling",
    "write": "writes wrote written writing",
    "read": "reads read reading",
    "sing": "sings sang sung singing",
    "begin": "begins began begun beginning",
    "put": "puts put putting",
    "shoot": "shoots shot shooting",
    "find": "finds found finding",
    "think": "thinks thought thinking",
    "teach": "teaches taught teaching",
    "swear": "swears swore sworn swearing",
    "weep": "weeps wept weeping",
    "go": "goes went gone going",
    "admit": "admits admitted admitting",
    "rebut": "rebuts rebutted rebutting",
    "label": "labels labeled labelled labeling labelling",
    "quip": "quips quipped quipping",
    "vow": "vows vowed vowing",
    "brag": "brags bragged bragging",
    "chat": "chats chatted chatting",
    "slam": "slams slammed slamming",
    "blog": "blogs blogged blogging",
    "sob": "sobs sobbed sobbing",
    "nod": "nods nodded nodding",
    "shrug": "shrugs shrugged shrugging",
    "grin": "grins grinned grinning",
    "sum": "sums summed summing",
    "snap": "snaps snapped snapping",
    "hum": "hums hummed humming",
    "text": "texts texted texting",
    "confer": "confers conferred conferring",
    "know": "knows knew known knowing",
    "feel": "feels felt feeling",
    "hear": "hears heard hearing",
    "see": "sees saw seen seeing",
    "hold": "holds held holding",
    "mean": "means meant meaning",
    "show": "shows showed shown showing",
    "prove": "proves proved proven proving",
    "forget": "forgets forgot forgotten forgetting",
    "understand": "understands understood understanding",
    "foresee": "foresees foresaw foreseen foreseeing",
    "learn": "learns learned learnt learning",
    "dream": "dreams dreamed dreamt dreaming",
    "plan": "plans planned planning",
    "seek": "seeks sought seeking",
    "choose": "chooses chose chosen choosing",
    "prefer": "prefers preferred preferring",
    "beg": "begs begged begging",
    "refer": "refers referred referring",
    "regret": "regrets regretted regretting",
    "speak": "speaks spoke spoken speaking",
    "plead": "pleads pleaded pled pleading",
    "shed": "sheds shed shedding",
    "cry": "cries cried crying",
    "concur": "concurs concurred concurring",
}
VOWELS = "aeiou"


def inflect_verb(base: str) -> tuple[str, ...]:
    """The base and its forms: 'deny' gives 'deny', 'denies', 'denied', 'denying'."""
    if base in IRREGULAR:
        return (base, *IRREGULAR[base].split())
    if base.endswith("e"):
        return (base, base + "s", base + "d", base[:-1] + "ing")
    if base.endswith("y") and base[-2] not in VOWELS:
        return (base, base[:-1] + "ies", base[:-1] + "ied", base + "ing")
    third = base + ("es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s")
    return (base, third, base + "ed", base + "ing")


SPEECH = frozenset(form for verb in SPEECH_VERBS for form in inflect_verb(verb))
MANNER = frozenset(form for verb in MANNER_VERBS for form in inflect_verb(verb))

# Beside a quote these are taken for a cue without help of the parse; the others of SPEECH need a subject beside them.
CORE_SPEECH = frozenset(
    form
    for verb in "say tell add ask state explain note write reply answer argue warn insist declare tweet respond".split()
    for form in inflect_verb(verb)
)
# 'X called the plan "…"': the marks hold X's own words although no clause is reported.
NAMING = frozenset(
    form
    for verb in "call describe label brand dismiss denounce characterize characterise praise condemn hail".split()
    for form in inflect_verb(verb)
)

# Inverted ('…,' said X), these would have an object behind them, not their subject.
NEVER_INVERTED = frozenset(
    form
    for verb in "tell call describe post read find rule fire shoot offer express put accept label brand dismiss blast"
    " mention slam criticize denounce condemn praise cite quote remind inform accuse press pursue resume begin"
    " take".split()
    for form in inflect_verb(verb)
)
# Verbs of SPEECH that mostly mean something else: they are a cue beside a quote or before a colon only.
WEAK_SPEECH = frozenset(
    form
    for verb in (
        "begin continue fire shoot find rule put post offer think believe hope teach indicate reason press accept read"
        " blog text message email sing sum express cite relate chant vent lash quote question reveal report echo"
    ).split()
    for form in inflect_verb(verb)
)
# Verbs of thinking and showing: below a verb of saying ('she said she thinks …') the saying is what is reported.
MENTAL = frozenset(
    form
    for verb in "recall think believe hope underscore underline highlight suggest indicate mention".split()
    for form in inflect_verb(verb)
)
# Nouns for something said, which a comma may follow straight before the words themselves.
UTTERANCE_NOUNS = frozenset(
    "statement statements tweet tweets post posts letter letters memo memos email emails e-mail e-mails message"
    " messages note notes speech speeches address addresses text texts reply replies".split()
)
# What bears words that can be read: '“…,” reads the notice'.
WRITTEN_NOUNS = UTTERANCE_NOUNS | frozenset(
    "sign notice banner poster placard plaque inscription headline caption label leaflet flyer billboard card report"
    " order ruling summary document engraving motto sticker badge graffiti screen epitaph".split()
)

# Names of works, programmes and nicknames follow these words: what they introduce is a title or a term, not speech.
TITLE_WORDS = frozenset(
    "titled entitled headlined book film movie novel album song single documentary series show article essay"
    " column paper report study podcast episode play poem painting exhibition magazine newspaper musical opera"
    " hit hashtag chapter memoir track video game programme program sitcom drama editorial headline slogan"
    " motto banner sign cap hat".split()
)
TERM_WORDS = frozenset(
    "so-called dubbed nicknamed named termed codenamed code-named word words phrase term nickname known aka"
    " called letters slogan acronym".split()
)
NAMED_PARTICIPLES = frozenset("titled entitled headlined dubbed nicknamed named termed codenamed code-named".split())

# Forms of address and offices that stand before a name and are no part of it.
TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother hon judge"
    " justice capt captain col colonel gen general lt lieutenant maj major sgt sergeant cpl corporal pvt"
    " private adm admiral cmdr commander brig president vice prime minister premier senator sen sens rep reps"
    " representative congressman congresswoman gov governor mayor chancellor ambassador secretary king queen"
    " prince princess pope cardinal bishop archbishop imam rabbi sheikh ayatollah emperor empress sultan emir"
    " chief chairman chairwoman director spokesman spokeswoman spokesperson coach detective inspector"
    " constable officer sheriff marshal attorney councilman councilwoman councillor councilor delegate deputy"
    " former then ex-president nominee candidate foreign defense defence finance interior state speaker leader"
    " democrat republican rear-admiral superintendent commissioner counsel dean analyst author actor actress"
    " singer writer journalist reporter host anchor strategist pollster manager adviser advisor aide activist"
    " businessman billionaire mogul u.s us uk brothers sisters twins siblings".split()
)
# Of these, the ones that stand before a person's name and before nothing else.
ADDRESSES = frozenset(
    "mr mrs ms miss dr prof professor sir dame rev reverend capt captain col colonel lt lieutenant sgt"
    " sergeant admiral president premier senator sen rep congressman congresswoman gov governor mayor"
    " chancellor ambassador spokesman spokeswoman spokesperson minister secretary chairman chairwoman"
    " detective inspector sheriff".split()
)
NAME_SUFFIXES = frozenset("jr sr ii iii iv phd md esq qc kc mp mep obe cbe dds rn".split())
# A name that ends in one of these, or begins with one of FIRST_NO_PERSON, is a place, an institution or a work. Words
# that many people bear as surnames (Hill, Lake, Church, Day) are left out.
LAST_NO_PERSON = frozenset(
    "academy act administration afc agency agreement airport alliance arena army association avenue award awards"
    " beach board brigade bulletin bureau campaign canal cathedral center centre championship chapel chronicle city"
    " clinic club co coast college comment comments commission corps committee company con conference corp"
    " corporation council county courier creek cup daily dam deal democrats department desert dispatch district"
    " division dock docks examiner expo facebook fc federation festival forces forest foundation front fund gallery"
    " games gardens gazette google group guardian harbor harbour herald hills holdings horror hospital hotel house"
    " image inc industries inquirer instagram institute island islands journal league llc ltd magazine mall market"
    " ministry mission monitor mosque mountain movement museum navy news observer office open palace park party"
    " photo photos plan plaza police port press prize program programme project province radio railroad railway read"
    " record regiment register reply republicans reservoir river road said says scheme school science series share"
    " shuttle society source square stadium standard state station summit systems telegraph temple terminal theater"
    " theatre times tower town treaty tribune trophy albums band bikes brook building chart choir collection"
    " collections corner drive ensemble estate falls field formation gmbh gym highway hollow jazz metro mills notes"
    " orchestra pond post quartet recordings records revolver ridge symphony technologies township trail trio trust"
    " tv twitter union united university update valley video war weekly wire works youtube zoo".split()
)
FIRST_NO_PERSON = frozenset(
    "advertisement all also breaking central channel circuit click copyright east eastern follow fort greater casa"
    " classic express hurricane image lake old partido live lower mount never new north northern operation photo"
    " project radio related share sign source south southern space storm subscribe team typhoon upper video west"
    " western".split()
)
PARTICLES = frozenset(
    "van von der den de del della di da dos das du la le el al bin ibn abu ben ter ten zu af av mac st".split()
)
PLACE_PREPOSITIONS = frozenset("in at near across outside".split())
CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july"
    " august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
# Romanised family names that stand first in a full name when the given name follows in two parts ('Kim Min Seo').
FAMILY_FIRST = frozenset(
    "kim lee park choi jung jeong kang cho yoon yun jang chang lim im han oh seo shin kwon hwang ahn an song"
    " ryu yoo moon woo bae baek heo nam noh roh suh wang li zhang liu chen yang zhao huang zhou wu xu sun hu"
    " zhu gao lin he guo ma luo liang xie tang xi deng cai tsai yao nguyen tran pham vu vo phan bui do ngo"
    " hong chung cheng chan wong leung".split()
)

# Subjects that cannot be a speaker by themselves: what they stand for is a thing, a time or unknown.
NO_SPEAKERS = frozenset(
    "this that these those there what which whatever here how why when where as if monday tuesday wednesday"
    " thursday friday saturday sunday today yesterday tomorrow something anything nothing everything".split()
)
PERSONAL = frozenset("he she".split())
PRONOUNS = frozenset("he she they it we i you who".split())

# What a person can be said to be: the head of a role. Words in '-ist', '-man', '-woman' and '-person' count too.
ROLE_NOUNS = frozenset(
    "accountant actor actress adviser advisor aide ambassador analyst anchor architect attorney author banker"
    " baker bishop boss broker captain cardinal carpenter ceo chair chancellor chef chief clerk coach colonel"
    " columnist commander commissioner composer consultant coordinator correspondent councillor councilor"
    " counsel curator dean deputy designer detective developer diplomat director doctor donor driver"
    " editor employee engineer executive expert farmer fellow founder co-founder general governor graduate"
    " guard head historian host inspector instructor investor judge justice king lawmaker lawyer leader"
    " lecturer librarian lieutenant manager marshal master mayor member minister miner monk mother musician"
    " nominee nurse officer official operator organizer organiser owner painter partner pastor pilot player"
    " poet policeman pollster premier president priest prime prince principal producer professor programmer"
    " prosecutor publisher queen rabbi ranger reader rector referee reporter representative researcher"
    " resident sailor scholar scientist secretary senator sergeant sheriff singer skipper soldier solicitor"
    " speaker staffer student supervisor surgeon teacher trader treasurer trustee veteran victim volunteer"
    " warden writer worker striker midfielder goalkeeper defender footballer quarterback batsman bowler golfer sprinter"
    " swimmer boxer wrestler skier jockey athlete barrister magistrate sculptor dancer rapper drummer playwright"
    " filmmaker physician psychiatrist midwife pharmacist priest vicar nun fisherman plumber butcher shopkeeper"
    " critic shareholder supporter advocate opponent rival ally successor predecessor candidate contender billionaire"
    " entrepreneur backer champion whistleblower blogger presenter broadcaster"
    " keeper steward stewardess coroner auditor bailiff barber bursar butler caretaker cashier chaplain conductor"
    " courier gardener hairdresser housekeeper interpreter janitor juror landlord landlady locksmith novelist"
    " ombudsman paramedic postmaster headmaster headmistress headteacher rapporteur registrar roofer sailmaker"
    " superintendent surveyor tailor translator tutor undersecretary usher veterinarian vet waiter waitress welder"
    " electrician mechanic grocer burglar smuggler politician legislator premier".split()
)
ROLE_ENDINGS = ("ist", "man", "woman", "person", "ologer", "grapher", "keeper", "teacher", "worker")
