"""The fields of life that roles belong to: two namesakes in different ones are not taken for one person."""

import re

WORD = re.compile(r"[\w-]+")
# Made by hand from common English words for offices and trades. Words that people of several fields are called by
# ('director', 'president', 'head', 'captain', 'chairman', 'spokesman') tell nothing and are left out.
FIELDS = {
    word: field
    for field, words in {
        "government": "mayor governor minister senator congressman congresswoman lawmaker councillor councilor"
        " councilman councilwoman ambassador diplomat chancellor premier legislator mp mep candidate politician",
        "law": "judge lawyer attorney prosecutor solicitor barrister magistrate sheriff detective constable inspector",
        "sport": "striker midfielder goalkeeper defender footballer quarterback pitcher batsman bowler golfer sprinter"
        " swimmer cyclist boxer wrestler skier skater coach referee athlete jockey",
        "arts": "actor actress singer novelist poet painter sculptor musician composer guitarist drummer rapper dancer"
        " playwright filmmaker photographer comedian pianist violinist",
        "science": "scientist physicist chemist biologist geologist astronomer mathematician economist historian"
        " professor researcher engineer psychologist epidemiologist archaeologist botanist",
        "health": "doctor surgeon nurse physician dentist paediatrician pediatrician psychiatrist midwife pharmacist",
        "faith": "bishop priest pastor rabbi imam cardinal archbishop monk nun vicar",
        "trade": "farmer baker fisherman carpenter plumber driver miner butcher shopkeeper electrician mechanic grocer",
        "press": "journalist reporter columnist correspondent editor anchor broadcaster",
        "crime": "burglar robber murderer smuggler inmate convict fugitive",
    }.items()
    for word in words.split()
}


def find_fields(roles: list[str]) -> frozenset[str]:
    """The fields that the words of some roles belong to; empty where the words tell nothing."""
    held = [role.casefold() for role in roles if "former" not in role.casefold()]
    return frozenset(FIELDS[word] for role in held for word in WORD.findall(role) if word in FIELDS)
