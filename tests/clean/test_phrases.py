import re

import pytest

from warehouse.blocks import Block
from warehouse.clean.lines import read_lines
from warehouse.clean.rules.people_lines import judge_makers
from warehouse.clean.rules.phrase_table import BUTTON_WORDS, BUTTONS, RULES
from warehouse.clean.rules.phrases import judge_by_phrase


def kind_of(text: str) -> str | None:
    (line,) = read_lines((Block(0, text),))
    verdict = judge_by_phrase(line) or judge_makers(line)
    return verdict.kind if verdict else None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("© The Tolm Courier. All rights reserved.", "copyright"),
        ("Copyright 2026 by Nordal Wire", "copyright"),
        ("Unauthorized reproduction or redistribution prohibited.", "copyright"),
        ("Source link", "source_link"),
        ("Source: https://tolm-courier.example/crane", "source_link"),
        ("Read the original article", "source_link"),
        ("Also Read: Ten towns where the rent is low", "interstitial"),
        ("ALSO READ | Ten towns where the rent is low", "interstitial"),
        ("Related: What the crane cost", "interstitial"),
        ("Read more", "interstitial"),
        ("Lesen Sie auch: Der Kran von Tolm", "interstitial"),
        ("Did You Know? The crane weighs as much as forty boats.", "interstitial"),
        ("Pro Tip: Bring a lamp.", "interstitial"),
        ("This is AI generated summarization, which may have errors.", "summary_widget"),
        ("Summarize this article with AI", "summary_widget"),
        ("This summary was written by a machine and may be wrong.", "summary_widget"),
        ("Add a comment", "comment_widget"),
        ("Sort by", "comment_widget"),
        ("Leave a Reply", "comment_widget"),
        ("There are no comments yet. Add your comment to start the conversation.", "comment_widget"),
        ("12 Comments", "comment_widget"),
        ("Your email address will not be published. Required fields are marked *", "comment_widget"),
        ("Sign up for our newsletter", "newsletter"),
        ("Get the latest news delivered to your inbox", "newsletter"),
        ("Share this article", "share"),
        ("Facebook Twitter WhatsApp", "share"),
        ("Follow us on Facebook", "share"),
        ("Advertisement", "advertisement"),
        ("Article continues below this ad", "advertisement"),
        ("2 of 14", "page_counter"),
        ("5 min read", "page_counter"),
        ("Tags: harbor, cranes", "tags"),
        ("We use cookies to count our readers.", "notice"),
        ("Correction: The crane has four legs, not three.", "correction"),
        ("Book now", "advertisement"),
        ("Join the choir today!", "advertisement"),
        ("No credit card required.", "advertisement"),
        ("Start your free trial", "advertisement"),
        ("Schedule a visit", "advertisement"),
        ("Get in touch with the harbor office", "advertisement"),
        ("Learn how to tie a net", "interstitial"),
        ("Read the full report", "interstitial"),
        ("Recommended reading", "interstitial"),
        ("Explore all harbor stories", "interstitial"),
        ("Top reviews:", "interstitial"),
        ("The author", "interstitial"),
        ("Thank you for your message, the office will answer soon.", "other"),
        ("The harbor in pictures →", "navigation"),
        ("Save your seat chevron_right", "navigation"),
        ("Tolm Courier (opens in a new tab)", "navigation"),
        ("Home / World / Cranes", "breadcrumb"),
        ("Home » Harbor » The crane", "breadcrumb"),
        ("You are here: Home > Harbor", "breadcrumb"),
        ("By Hedda Marn", "byline"),
        ("Von Anselm Krütz", "byline"),
        ("Av Anselm Krütz, 3. mars 2026", "byline"),
        ("Autorin: Hedda Marn", "byline"),
        ("Von der Marn will den Kran behalten", None),
        ("Di Tarn scores again in Tolm", None),
        ("Call to prayer heard again in Tolm", None),
        ("Learn about the crane before it is gone.", None),
        ("Talk to a stranger, says the harbor master", None),
        ("Order restored at the quay today", None),
        ("«Der Kran von Tolm»", None),
        ("<p>The lamp of Tolm</p>", None),
        ("* What else the harbor needs (to picture its future)", None),
        ("Order from a baker you know.", None),
        ("* The wind turns → the lamp goes out →", None),
        ("Published by Harbor Games", None),
        ("Hedda Marn, Harbor Correspondent", "byline"),
        ("hedda.marn@tolm-courier.example", "byline"),
        ("— Reported by Tolm Wire; translated by Nordal Wire", "credit"),
        ("Translated by Mirre Holt", "credit"),
        ("(Reporting by Hedda Marn; Editing by Oona Thrale)", "credit"),
        ("Photo by Casper Dune", "credit"),
        ("Photo: Casper Dune/Reuters", "credit"),
        ("Casper Dune/Pool via Reuters", "credit"),
        ("Image credit: Casper Dune", "credit"),
        ("1 of 3 | The crane of Tolm in the evening sun.", "caption"),
        ("FILE PHOTO: The crane of Tolm in the evening sun", "caption"),
        ("The crane of Tolm in the evening sun. Photo by Casper Dune", "caption"),
        ("The crane of Tolm in the evening sun (Casper Dune/AFP)", "caption"),
        ("Published: March 3, 2026, 10:15 a.m.", "published_line"),
        ("Tuesday, March 3, 2026", "published_line"),
        ("Freitag, 20. März 2026", "published_line"),
        ("Updated 3 hours ago", "published_line"),
    ],
)
def test_phrases_that_the_whole_web_uses(text: str, kind: str) -> None:
    assert kind_of(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "Share prices rose on Monday after the crane was sold to a museum.",
        "Comments by the minister on the crane drew laughter in the hall.",
        "Related research shows that cranes of this kind stand for a century.",
        "Read by nearly everyone in Tolm, the Courier had little to fear.",
        "Source of the river Sael, the spring at Ombrin has run dry.",
        "Subscribers to the theory that cranes sink were proved right.",
        "Home prices in Tolm have doubled / tripled, depending on the street.",
        "By the time the crane fell, everyone had left the quay.",
        "By Tuesday the street had been swept.",
        "Translated into English, the name of the crane means heron.",
        "Photographs of the crane were sold on the quay that evening, said Marn.",
        "The new ferry fares will take effect on March 1, 2026.",
        "On March 3, 2026, the crane fell.",
        "Correction fluid was found in the harbor office.",
        "More than forty boats left the harbor at dawn.",
        "Follow the river upstream and you reach the spring.",
        "Advertising brings the Courier half of its money.",
        "Email was unknown in Tolm until the crane came down.",
    ],
)
def test_sentences_that_only_begin_alike_are_left_alone(text: str) -> None:
    assert kind_of(text) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Buy now from Amazon", "advertisement"),
        ("Check price", "advertisement"),
        ("Schedule a free call", "advertisement"),
        ("Amazon $17.05", "advertisement"),
        ("Last name *", "other"),
        ("No items found.", "other"),
        ("https://mill.example/news/7", "other"),
        ("About the author", "interstitial"),
        ("More from Hedda Marn", "interstitial"),
        ("Sources", "interstitial"),
        ("Buy now, pay later has become a habit of the young, the market court in Ombrin found.", None),
        ("Sources close to the harbor office said so", None),
        ("Submit to the tide", None),
    ],
)
def test_shops_forms_and_author_boxes_are_no_prose(text: str, kind: str | None) -> None:
    verdict = judge_by_phrase(read_lines((Block(0, text),))[0])
    assert (verdict.kind if verdict else None) == kind


RESTS = (
    "now", "today", "us now", "free trial", "your free trial", "a visit", "the full report", "more about nets", "in touch",
    "us", "out how", "credit card required", "to sales", "with our team", "up now", "you for your message", "fill in the form",
    "your inbox", "download is ready", "talk",
)  # fmt: skip


def test_rules_for_buttons_match_nothing_that_opens_with_another_word() -> None:
    rules = [rule for rule in RULES if rule.name in BUTTONS]
    words = {word for rule in rules for word in re.findall(r"[a-z'-]+", rule.pattern.pattern)}
    found = {word for word in words for rest in RESTS for rule in rules if rule.pattern.match(f"{word} {rest}")}
    assert len(found) > 20
    assert found <= BUTTON_WORDS
