"""Days that events have from words of their sentence that hang on something else, and from elsewhere in the text."""

import pytest

from tests.enrich.test_events import told

ALONG = [
    # text, trigger, date
    ("The firm signed the agreement in Oslo on January 6.", "agreement", "2026-01-06"),
    ("The case was settled in 1999, with the miller paying a fine and agreeing to move.", "paying", "1999"),
    ("The case was settled in 1999, with the miller paying a fine and agreeing to move.", "agreeing", "1999"),
    ("The figures are better than in 2008, when the firm posted a loss of $15 billion.", "posted", "2008"),
    ("The figures are better than in 2008, when the firm posted a loss of $15 billion.", "loss", "2008"),
    ("Within a month of the fair, the firm announced today a meeting to be held on October 20.", "announced", "2026-01-09"),
    ("The law was passed in 1991, which barred the firm from selling the brand.", "barred", "1991"),
    ("The trial is set to begin on Wednesday in Bergen.", "trial", "2026-01-14"),
    ("Ada Lund met Ivo Tarn on Tuesday and pledged help.", "pledged", "2026-01-06"),
    ("Ten people were rushed to hospital after the crash, which happened on Tuesday.", "rushed", "2026-01-06"),
    ("A suit was filed on Tuesday, the third such suit in a long dispute between the firms.", "dispute", None),
    ("The firm announced today another meeting to be held on October 20.", "meeting", "2026-10-20"),
    ("Markets saw a bad day on Tuesday, with the Fjord index losing 4%.", "losing", "2026-01-06"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trigger", "edtf"), ALONG)
def test_what_goes_along_with_a_dated_verb_is_of_its_day(text: str, trigger: str, edtf: str | None) -> None:
    assert told(text)[trigger].date_edtf == edtf


MARKETS = [
    # text, trigger (the last of its kind), date
    ("The Dow fell 3% on Thursday. Claims rose by 900 last week. The Nasdaq lost 2%.", "lost", "2026-01-08"),
    ("The Dow fell 3% on Thursday. It has fallen 9% since May. The Nasdaq index lost 2%.", "lost", "2026-01-08"),
    ("The Dow fell 3% on Thursday. The Nasdaq lost 2%, its worst loss since the May 4, 2009, attacks.", "lost", "2026-01-08"),
    ("The Dow fell 3% on Thursday. The Nasdaq lost 2%, its worst loss since the May 4, 2009, attacks.", "loss", "2026-01-08"),
    ("The Dow fell 3% on Thursday. Analysts pointed to recent losses of stocks.", "losses", None),
    ("Markets saw a bad day on Thursday, with the Dow losing 4%. The Nasdaq fell 2%.", "fell", "2026-01-08"),
    ("Stocks fell this week. The Dow dropped 4% to 900 points.", "dropped", "2026-01-09"),
    ("Ada Lund unveiled a plan on Tuesday. Lund also announced a fair.", "announced", "2026-01-06"),
    ("Ada Lund left the firm on Tuesday, later revealing that she was ill.", "revealing", None),
    ("Ada Lund will meet the crew on Monday, January, 12 2026.", "meet", "2026-01-12"),
    ("The announcement came on Tuesday.", "announcement", "2026-01-06"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trigger", "edtf"), MARKETS)
def test_a_day_holds_for_what_is_told_behind_it(text: str, trigger: str, edtf: str | None) -> None:
    assert told(text)[trigger].date_edtf == edtf


RETOLD = [
    # headline, text, trigger of the headline, date
    ("Ada Lund blames board", "Lund is angry. On a call on Tuesday, Lund said that the board slept.", "blames", "2026-01-06"),
    ("Ada Lund blames board", "The board said on Tuesday that it slept. Lund left.", "blames", None),
    ("Ada Lund blames board", "Lund said on Tuesday that it slept. Lund said on Thursday that it snored.", "blames", None),
    ("Captain Ada Lund blames crew", "The crew won. A tired Lund said on Tuesday that all had slept.", "blames", "2026-01-06"),
    ("Ferry delayed after accident", "A ferry was delayed on Tuesday after the accident.", "accident", None),
    ("Ferry delayed after accident", "A ferry was delayed on Tuesday after an accident.", "accident", None),
    ("Fjord unveils new boat", "Fjord Motors announced on Tuesday that it sells a boat.", "unveils", "2026-01-06"),
    ("Fjord buys old pier", "It is a sad day for Oslo.\n\nThe firm acquired the pier on Tuesday.", "buys", "2026-01-06"),
    ("Fjord unveils new boat", "Ivo Tarn announced on Tuesday that he sells a boat.", "unveils", None),
    ("Airline cuts jobs", "The airline will cut 300 jobs by 2030. Ivo Tarn said it cut 300 jobs before.", "cuts", None),
    ("Ada Lund blames board", "Lund said in May that the board slept.", "blames", None),
]  # fmt: skip


@pytest.mark.parametrize(("headline", "text", "trigger", "edtf"), RETOLD)
def test_the_headline_has_the_day_on_which_the_text_tells_it_again(
    headline: str, text: str, trigger: str, edtf: str | None
) -> None:
    assert told(f"{headline}\n\n{text}", kinds={0: "headline"})[trigger].date_edtf == edtf


CARRIED = [
    # text, trigger (the last of its kind), date
    ("The Fjord index fell 3% today. By 5:30 p.m. the Nasdaq had fallen by 4%.", "fallen", "2026-01-09"),
    ("The Fjord index lost 2% on Tuesday. The Dow lost 4%, a tenth of it from Monday's close.", "lost", "2026-01-06"),
    ("The Fjord index fell today. The Nasdaq has risen by 3% to 900 points.", "risen", "2026-01-09"),
    ("Truck sales fell 9% in December. Lund Shipping was hardest hit, with a plunge of 40%.", "plunge", "2025-12"),
    ("The Fjord index closed lower on Tuesday, having lost 3%.", "lost", "2026-01-06"),
    ("The bank lost $4 million in July 2025, partly due to increases of rents.", "increases", "2025-07"),
    ("The bank lost $4 million on Tuesday, partly due to increases of rents.", "increases", None),
    ("The Fjord index fell on Tuesday, although it recovered by 2%.", "recovered", "2026-01-06"),
    ("On Tuesday the old harbour looked grim when the market closed 3% lower.", "closed", "2026-01-06"),
    ("Stocks posted gains on Tuesday.", "gains", "2026-01-06"),
    ("The firm saw a 4% drop in sales of its boats in December.", "drop", "2025-12"),
    ("The Fjord index fell 2% on Tuesday. The drop followed an 8% rally elsewhere.", "rally", None),
    ("The Fjord index fell 2% on Tuesday. A grocer had a gain in sales of 3%.", "gain", None),
    ("The firm has announced 300 layoffs over the next two years.", "layoffs", "2026/2028"),
    ("The firm wants to close two mines by June 2026.", "close", "2026-01/2026-06"),
    ("The firm hoped in May to close two mines.", "close", None),
    ("Ada Lund said that two men would be paid when the bank opened on Monday.", "opened", "2026-01-12"),
    ("The council sold the pier on Tuesday. Ada Lund announced the sale at a meeting, where she praised the crew.", "announced", "2026-01-06"),
    ("The council sold the pier on Tuesday. Ada Lund announced the sale at a meeting, where she praised the crew.", "meeting", "2026-01-06"),
    ("The council sold the pier on Tuesday. Ada Lund announced the sale at a meeting, where she praised the crew.", "praised", "2026-01-06"),
    ("The council sold the pier on Tuesday. Ada Lund announced a sale of boats.", "announced", None),
    ("The council sold the pier on Tuesday. In her statement announcing the sale, Ada Lund praised the crew.", "statement", "2026-01-06"),
    ("The council sold the pier on Tuesday. In her statement announcing the sale, Ada Lund praised the crew.", "praised", "2026-01-06"),
    ("As she left the hall on Tuesday, Ada Lund promised help.", "promised", "2026-01-06"),
    ("As she shook hands with voters on Tuesday, Ada Lund praised the crew.", "praised", "2026-01-06"),
    ("When the board sold the pier on Tuesday, Ivo Tarn challenged the sale.", "challenged", None),
    ("Sales of boats fell 4% in December as firms reported their figures.", "reported", None),
    ("Ada Lund was charged on Tuesday with killing two men in May.", "killing", "2025-05"),
    ("The storm, which hit Oslo on Tuesday, killed two men.", "killed", "2026-01-06"),
    ("In a statement issued on Tuesday, Ada Lund praised the crew.", "praised", "2026-01-06"),
    ("In a statement issued on Tuesday, Ada Lund praised the crew.", "statement", "2026-01-06"),
    ("Speaking in Oslo on Tuesday, Ada Lund said the pier was old.", "said", "2026-01-06"),
    ("After speaking in Oslo on Tuesday, Ada Lund said the pier was old.", "said", None),
    ("A bomb exploded on Tuesday, killing two men and injuring nine.", "injuring", "2026-01-06"),
    ("A report released on Tuesday, which said that the pier was old, was dull.", "said", "2026-01-06"),
    ("Shares of the bank have been sliding for the past six days.", "sliding", "2026-01-03/2026-01-09"),
    ("In 2019 he left the firm and he sold the pier.", "sold", "2019"),
    ("In 2019 he left the firm and she sold the pier.", "sold", None),
    ("“The strike ended today,” Ada Lund said on Tuesday.", "ended", "2026-01-06"),
    ("“The strike ended today,” Ada Lund said.", "ended", None),
    ("Lund Shipping lost $4 million during the second quarter of 2025. In the same quarter one year before, it made a profit of $2 million.", "profit", "2024-34"),
    ("A lawsuit was filed in May over the pier.", "lawsuit", "2025-05"),
    ("Ada Lund sold the pier on Tuesday. Lund also closed a mine.", "closed", "2026-01-06"),
    ("Ada Lund sold the pier on Tuesday. Ivo Tarn also closed a mine.", "closed", None),
    ("Ada Lund sold the pier on Tuesday. Lund also closed a mine earlier.", "closed", None),
    ("It was the first strike since 2019, when two men died.", "died", "2019"),
    ("Her uncle was hurt in the September 11 attacks.", "attacks", "XXXX-09-11"),
    ("Ada Lund announced the firm's move on Tuesday.", "move", None),
    ("Ada Lund announced the firm's move on Tuesday.", "announced", "2026-01-06"),
    ("The ferry was delayed on Tuesday after an accident.", "accident", None),
    ("Ivo Tarn resigned on Tuesday after an accident.", "accident", None),
    ("Ada Lund demanded a vote. The mine is closed, Lund said on Tuesday.", "demanded", "2026-01-06"),
    ("The firm released a new map on Tuesday. It is blue. This release is the third.", "release", "2026-01-06"),
    ("The ferry has not sailed since May.", "sailed", "2025-05/2026-01"),
    ("Fewer men have been arrested since 2019.", "arrested", "2019/2026"),
    ("Lund Shipping lost $4 million in June 2025. In the same month of last year it made a profit of $2 million.", "profit", "2024-06"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trigger", "edtf"), CARRIED, ids=[f"{row[1]}: {row[0]}" for row in CARRIED])
def test_a_date_is_carried_only_to_what_is_of_its_time(text: str, trigger: str, edtf: str | None) -> None:
    assert told(text)[trigger].date_edtf == edtf


DATES = [
    ("Fjord Motors said on Tuesday that it sold the pier. Fjord Motors said the price was fair.", "said", "2026-01-06", "told-before@3"),
    ("Fjord Motors said on Tuesday that it sold the pier. Ivo Tarn said the price was fair.", "said", None, None),
    ("The Fjord index fell 2% on Tuesday. Shares of the harbour bank lost 4%.", "lost", "2026-01-06", "told-before@3"),
    ("The Fjord index fell 2% in December. Shares of the harbour bank lost 4%.", "lost", None, None),
    ("The Fjord index fell 2%. Shares of the harbour bank lost 4%.", "lost", "2026-01-09", "published-day@3"),
    ("Police arrested two men. The arrests took place on Tuesday.", "arrested", "2026-01-06", "same-event@3"),
    ("In May the firm bought the pier and closed the mine.", "closed", "2025-05", "own-words@2"),
    ("Ada Lund unveiled the plan on Tuesday. She praised the crew.", "praised", "2026-01-06", "told-before@3"),
    ("Ada Lund unveiled the plan on Tuesday. Lund said it was late, adding that it was dear.", "adding", "2026-01-06", "told-before@3"),
    ("Ada Lund unveiled the plan on Tuesday. Ivo Tarn had criticised it.", "criticised", None, None),
    ("Ada Lund said on Tuesday that it was late. Once before a vote in Oslo, Lund said it was not.", "said", None, None),
    ("Ada Lund said on Tuesday that it was late. Ivo Tarn met the crew. He said it was not.", "said", None, None),
    ("The Harbour Party of Norway said on Tuesday that it was late. The party leader of Oslo said it was not.", "said", None, None),
    ("Police arrested two men on Tuesday as fans attacked the hotel.", "attacked", "2026-01-06", "joined-clause@2"),
    ("Police arrested two men on Tuesday after fans attacked the hotel.", "attacked", None, None),
    ("Fjord Motors said sales rose 4% in December. The increase was led by sales of trucks.", "increase", "2025-12", "told-before@3"),
    ("Fjord Motors said sales rose 4% in December, up from 3% a year ago. Sales of trucks rose 9%, up from 2% last year.", "rose", "2025-12", "told-before@3"),
    ("Sales fell 4% in the third quarter of 2025. The firm said revenue had fallen 3%.", "fallen", "2025-35", "told-before@3"),
    ("In the first quarter of 2025 Fjord Motors reported a loss of 4 million crowns.", "loss", "2025-33", "own-words@2"),
    ("In the first quarter of 2025 Fjord Motors reported a loss of 4 million crowns.", "reported", None, None),
    ("Fjord Motors reported a loss of 4 million crowns on Tuesday.", "reported", "2026-01-06", "own-words@2"),
    ("For the third quarter of 2025, Fjord Motors reported a profit of 4 million crowns.", "profit", "2025-35", "own-words@2"),
    ("Lund Shipping made an annual loss for the last year of $2 billion.", "loss", "2025", "own-words@2"),
    ("Lund Shipping made an annual loss for the last year of $2 billion, the largest fall of its trade.", "fall", "2025", "joined-clause@2"),
    ("The firm will cut 300 jobs in Oslo by 2030. The board said 300 jobs would be cut.", "cut", "2026/2030", "same-event@3"),
    ("The Fjord index rose 1%, but after a steep loss yesterday.", "loss", "2026-01-08", "own-words@2"),
    ("Shares across the region have fallen sharply. The Fjord index lost 3%.", "fallen", "2026-01-09", "published-day@3"),
    ("Shares of the bank have fallen 3% since the beginning of the year.", "fallen", "2026/2026-01-09", "own-words@2"),
    ("The firm will close two mines by 2030.", "close", "2026/2030", "own-words@2"),
    ("The firm will close two mines by the end of this year.", "close", "2026", "own-words@2"),
    ("The firm will close two mines within the next six months.", "close", "2026-01/2026-07", "own-words@2"),
    ("The mine rests on plans announced in June.", "announced", "2025-06", "own-words@2"),
    ("“The strike today is a shock,” Ada Lund said. The strike in Oslo was short.", "strike", None, None),
    ("In May the firm closed its mine in Oslo. The closures of two mines in Bergen went on.", "closures", None, None),
    ("The council voted on Tuesday. The presidential election was short.", "election", None, None),
    ("A storm on Tuesday caused panic in the hall, killing two men.", "killing", "2026-01-06", "own-words@2"),
    ("A storm on Tuesday caused panic in the hall, killing two men.", "storm", "2026-01-06", "own-words@2"),
    ("The accident, which occurred on Tuesday, was heard in Oslo.", "accident", "2026-01-06", "own-words@2"),
    ("On Tuesday, police arrested two men and the council closed the hall.", "closed", "2026-01-06", "own-words@2"),
    ("In 2024, police arrested two men and the council closed the hall.", "closed", None, None),
    ("Friday, January 9, 2026 On Tuesday, the council closed the hall.", "closed", "2026-01-06", "own-words@2"),
    ("The crew marked the launch of the ship Tuesday.", "marked", "2026-01-06", "own-words@2"),
    ("The crew marked the launch of the ship Tuesday.", "launch", None, None),
    ("This was the club's first victory in the first match of a season since 1961.", "victory", None, None),
    ("Two men were arrested and charged on Tuesday.", "arrested", "2026-01-06", "own-words@2"),
    ("The board announced savings, leading to the closure of its mine during May.", "closure", None, None),
    ("The town mourned after the crash in June.", "crash", "2025-06", "own-words@2"),
    ("The hall was rebuilt in 2012, as the council began selling tickets.", "selling", "2012", "joined-clause@2"),
    ("The price of tin fell, resulting in the closure of a school during May.", "closure", "2025-05", "own-words@2"),
    ("Between 2011 and 2013 the firm bought nine buses.", "bought", "2011/2013", "own-words@2"),
    ("Ada Lund unveiled a new bridge on Tuesday. The announcement was welcomed.", "announcement", "2026-01-06", "same-event@3"),
    ("Ada Lund unveiled a new bridge on Tuesday. An announcement by Ivo Tarn was welcomed.", "announcement", None, None),
    ("Ivo Tarn visited Oslo on Tuesday. The previous visit was cut short.", "visit", None, None),
    ("Ada Lund bought the mine in 2014. Fjord Motors sold a pier. Later Lund bought the bridge.", "bought", None, None),
    ("She said of the 2025 election that it was lost.", "said", None, None),
    ("On 6 January Ada Lund, who resigned earlier today, met the king.\n\nThe king spoke today.", "spoke", "2026-01-06", "own-words@2"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trigger", "edtf", "method"), DATES, ids=[row[0] for row in DATES])
def test_dates_from_elsewhere_in_the_text(text: str, trigger: str, edtf: str | None, method: str | None) -> None:
    mention = told(text)[trigger]
    assert (mention.date_edtf, mention.date_method) == (edtf, method)
    assert (mention.date_start is None) == (method in (None, "published-day@3"))
