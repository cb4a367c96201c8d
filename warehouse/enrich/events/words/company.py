"""Words by whose company a word of several senses is known to tell of an event, and of which class.

Made by hand for these rules from the vocabulary of English news reports.
"""

RACING = frozenset(
    "race match game games cup league season team teams player players coach championship championships prix finals"
    " tournament medal medals goal goals score innings playoff playoffs lap laps baseball football soccer tennis"
    " basketball hockey cricket rugby rival club podium qualifying olympic olympics set sets round title".split()
)
SPORT_OBJECTS = frozenset(
    "race match game games medal gold silver bronze title cup championship series tournament point points goal goals"
    " final set playoff league trophy grand".split()
)
PRIZES = frozenset("prize award awards oscar emmy grammy medal honour honor prizes oscars trophy".split())
SPACE = frozenset(
    "rocket shuttle satellite satellites spacecraft missile missiles orbit orbiter astronaut astronauts probe space"
    " capsule cosmodrome".split()
)
STRIKES_OUT = frozenset("attack attacks assault offensive strike strikes raid raids invasion".split())
DISASTERS = frozenset(
    "quake earthquake tremor aftershock temblor flood floods storm hurricane typhoon tsunami wildfire tornado cyclone"
    " avalanche landslide fire blaze eruption volcano blizzard".split()
)
BUILT = frozenset(
    "building buildings shed sheds barn bridge tower roof wall house houses home homes block stadium station"
    " dam tunnel church mosque"
    " school hospital factory plant line railway road hotel crane mine pier warehouse reactor terminal airport wing"
    " apartments apartment statue monument park centre center museum facility village villages city town shop store"
    " stores".split()
)
VIOLENT = frozenset(
    "shot shooting shoot shootings gunman gunmen gun attack attacks attacked attacker attackers bomb bomber bombing"
    " bombings stabbed stabbing knife militants militant rebels insurgents missile missiles troops airstrike airstrikes"
    " rocket rockets gunfire gunshots war fighting clashes clash soldiers suicide opened ambush assault grenade"
    " murder killer raid"
    " explosives terrorist terrorists suspect".split()
)
LEGAL = frozenset(
    "court courts judge judges jury trial tribunal lawsuit lawsuits case charge charges charged appeal hearing"
    " prosecutors prosecutor defendant verdict guilty justice ruling sentence sentenced plea lawyers attorney"
    " prison jail convicted".split()
)
LAWMAKING = frozenset(
    "parliament senate congress council assembly legislature lawmakers government cabinet regulator regulators"
    " commission committee house bill law legislation act constitution referendum president mps deputies court"
    " judge resolution agency administration central fda ministry authorities".split()
)
LAWS = frozenset(
    "law laws bill bills resolution legislation measure measures act amendment budget motion constitution reform"
    " reforms ordinance".split()
)
SUITS = frozenset(
    "suit lawsuit lawsuits suits complaint complaints charges charge motion motions petition appeal claim claims"
    " petitions injunction".split()
)
DISPUTES = frozenset("dispute lawsuit suit case lawsuits claim claims charges complaint differences".split())
BARRIERS = frozenset(
    "sanctions ban restrictions embargo blockade curfew emergency lockdown siege tariffs limits".split()
)
MILITARY = frozenset(
    "military naval police army rescue security peacekeeping air ground joint navy anti-piracy anti-terror combat"
    " covert special relief salvage anti swat".split()
)
SUPPLIES = frozenset("aid food water supplies relief medicine humanitarian medicines blankets rice".split())
GATHERINGS = frozenset(
    "meeting meetings summit conference conferences talks gathering ceremony funeral forum hearing dinner reception"
    " briefing convention rally concert festival gala event show party launch wedding vigil".split()
)
MEETING_KINDS = frozenset("christmas birthday holiday office tea dinner farewell costume new".split())
CUSTODY = frozenset("prison jail custody detention captivity hospital".split())
BLOCKED = frozenset(
    "bill deal merger plan plans proposal takeover sale request resolution bid attempt attempts amendment".split()
)
OFFICIALS = frozenset("police officers officer detectives investigators prosecutors troops soldiers agents".split())
HOME_WORDS = frozenset("home back there away abroad ashore overseas".split())
INTO = frozenset(
    "to into outside along around inside from across through toward towards onto out off past for in at".split()
)
LIVELIHOODS = frozenset("job jobs post company firm office position role team party club".split())
# What somebody is held to have done, by what governs the word for it; and what was kept from happening.
ACCUSING = frozenset(
    "charged charge charges accused accusing accuses suspicion suspected acquitted wanted indicted accuse alleged"
    " allegations count counts charging tried investigated".split()
)
CONVICTING = frozenset("convicted guilty conviction jailed sentenced".split())
FOILED = frozenset(
    "foiled foils foil foiling thwarted thwarts thwart thwarting prevented prevent prevents averted avert".split()
)
PROTESTING = frozenset(
    "protest protests protesters demonstrators demonstration against police union unions workers banned".split()
)
OFFERS = frozenset(
    "offer offers proposal proposals deal plan terms job post invitation resignation settlement bid".split()
)
FUNDS = frozenset(
    "loan loans funding funds money grant grants aid assistance bailout subsidies subsidy donation".split()
)
DUES = frozenset(
    "fine fines tax taxes price bill bills debt debts loan loans salary salaries wages wage rent rents dividend"
    " dividends ransom fee fees cash money sum bribe bribes damages compensation premium interest cost costs"
    " dollars euros pounds rubles roubles rupees yuan francs".split()
)
WORRIES = frozenset(
    "concern concerns question questions doubt doubts fear fears issue issues alarm objection objections".split()
)
FIGURES = frozenset(
    "index indices shares stock stocks market markets price prices sales revenue revenues profit profits earnings"
    " output exports imports currency dollar euro yen pound dow nikkei ftse nasdaq".split()
)
