"""Closed word lists for indirect speech: which words report, and in what form what they report follows.

Made by hand from the vocabulary of English news reports, by the grammar of each word: a clause ('said it held'),
an infinitive ('promised to mend it'), a preposition's object ('called for calm') or a plain object ('denied it').
"""

from warehouse.enrich.lexicon import inflect_verb


def _forms(words: str) -> frozenset[str]:
    return frozenset(form for verb in words.split() for form in inflect_verb(verb))


# With a clause they report what somebody said or wrote.
SAYING = _forms(
    "say tell add ask state explain note write reply answer argue warn insist claim announce declare stress emphasize"
    " emphasise acknowledge admit concede confirm deny comment conclude continue remark observe suggest tweet post"
    " report respond repeat reiterate assert allege contend maintain caution joke quip urge vow pledge promise predict"
    " point complain lament boast brag testify recount propose advise mention muse opine proclaim pronounce recommend"
    " reveal disclose retort shout scream whisper mutter cry exclaim counter affirm assure inform inquire"
    " speculate theorize threaten underscore underline clarify estimate hint indicate charge demand request swear"
    " signal read forecast project calculate reckon guess protest object remind notify"
)
# With a clause they report what somebody thinks, knows, feels or finds.
THINKING = _forms(
    "think believe hope expect fear worry wonder know feel doubt assume suspect imagine dream decide determine realize"
    " realise recall remember forget understand recognize recognise see hear learn find discover show prove suppose"
    " consider agree wish want regret mean demonstrate document reckon anticipate foresee calculate rule judge hold"
    " appreciate illustrate"
)
# With an infinitive they report an intention, a wish or a demand.
INTENDING = _forms(
    "promise vow pledge threaten offer refuse decline agree want plan hope seek intend decide swear vote expect claim"
    " wish choose demand propose prefer ask beg urge advise warn order tell call encourage instruct invite"
    " persuade implore remind push aim"
)
# Of these, the ones that take somebody who is to do it: their object belongs to what is reported.
ADDRESSED = _forms(
    "ask beg urge advise warn order tell call encourage instruct invite persuade implore remind want expect push"
)
# What is reported is the object of a preposition.
BY_PREPOSITION = {
    form: frozenset(prepositions.split())
    for base, prepositions in {
        "call": "for on upon",
        "point": "to",
        "warn": "of about against",
        "speak": "of about",
        "talk": "of about",
        "refer": "to",
        "ask": "for about",
        "accuse": "of",
        "complain": "of about",
        "comment": "on",
        "agree": "with on",
        "disagree": "with on",
        "insist": "on upon",
        "object": "to",
        "admit": "to",
        "confess": "to",
        "appeal": "for",
        "argue": "for against",
        "advocate": "for",
        "believe": "in",
        "hint": "at",
        "allude": "to",
        "worry": "about",
        "care": "about",
        "think": "of about",
        "hope": "for",
        "plead": "for",
        "push": "for",
        "press": "for",
        "lobby": "for",
        "campaign": "for",
        "apologize": "for",
        "apologise": "for",
        "joke": "about",
        "boast": "of about",
        "brag": "about",
        "approve": "of",
        "disapprove": "of",
        "testify": "about to",
        "learn": "of about",
        "know": "of about",
        "hear": "of about",
        "rail": "against",
        "protest": "against",
        "blame": "for",
        "criticize": "for",
        "criticise": "for",
        "praise": "for",
        "thank": "for",
        "charge": "with",
        "fault": "for",
        "hail": "as",
        "describe": "as",
        "regard": "as",
        "characterize": "as",
        "characterise": "as",
        "portray": "as",
        "dismiss": "as",
        "see": "as",
        "view": "as",
        "compare": "to with",
        "liken": "to",
    }.items()
    for form in inflect_verb(base)
}
# What is reported is their object.
BY_OBJECT = _forms(
    "oppose criticize criticise reject propose cite demand announce deny question denounce condemn endorse"
    " recommend mock ridicule dismiss praise hail applaud welcome blame"
    " acknowledge admit concede confirm emphasize emphasise stress underscore highlight outline"
    " explain express estimate predict forecast fear expect want"
    " allege claim reiterate suggest urge advocate promise pledge threaten lament decry bemoan"
    " deride resent regret anticipate disclose reveal detail dispute contradict challenge prefer"
    " tout laud recall indicate suspect doubt warn call label brand"
    " characterize characterise declare report request rebut refute"
)
# Of what somebody does with these the object is a stand taken, seldom words: one in three was labelled as such.
BY_ATTITUDE = _forms("support back favor favour attack discuss describe seek decide understand")
# Nouns with a clause or an infinitive: 'the claim that …', 'the decision to …', 'a promise of …'.
REPORT_NOUNS = frozenset(
    "claim claims statement assertion allegation allegations argument belief view opinion idea hope hopes fear fears"
    " concern concerns suggestion warning warnings promise pledge vow proposal proposals plan plans decision demand"
    " demands call calls threat offer doubt doubts conclusion finding findings notion theory feeling"
    " sense expectation expectations prediction predictions forecast conviction complaint complaints rumor rumors"
    " rumour rumours accusation accusations insistence admission acknowledgment confession contention confirmation"
    " announcement assurance assurances desire intention intent willingness charge charges report reports"
    " speculation suspicion estimate news message evidence indication sign signs recommendation".split()
)
# Adjectives with a clause or an infinitive: 'is confident that …', 'is willing to …'.
REPORT_ADJECTIVES = frozenset(
    "confident sure certain aware convinced hopeful optimistic afraid worried concerned glad happy sorry proud"
    " disappointed surprised skeptical sceptical doubtful angry upset adamant clear unsure uncertain unwilling"
    " eager reluctant determined committed keen prepared anxious opposed grateful satisfied pleased".split()
)
