"""Expressions of time with what they stand for: written by hand from a calendar before the normaliser was.

A line is: words (the expression between brackets where the sentence matters) | anchor (the day of publishing, or -) |
the date just told (EDTF, or -) | tense of the clause (past, future or -) | expected EDTF, or NULL where it must abstain.
9 January 2026 is a Friday; 28 February 2024 a Wednesday in a leap year.
"""

TABLE = """
# days told from the day of publishing
today | 2026-01-09 | - | - | 2026-01-09
yesterday | 2026-01-09 | - | - | 2026-01-08
tomorrow | 2026-01-09 | - | - | 2026-01-10
tonight | 2026-01-09 | - | - | 2026-01-09
last night | 2026-01-09 | - | - | 2026-01-08
this morning | 2026-01-09 | - | - | 2026-01-09
this afternoon | 2026-01-09 | - | - | 2026-01-09
this evening | 2026-01-09 | - | - | 2026-01-09
yesterday morning | 2026-01-09 | - | - | 2026-01-08
yesterday evening | 2024-03-01 | - | - | 2024-02-29
tomorrow night | 2025-12-31 | - | - | 2026-01-01
the day before yesterday | 2026-01-01 | - | - | 2025-12-30
the day after tomorrow | 2024-02-28 | - | - | 2024-03-01
today | - | - | - | NULL
six to eight weeks ago | 2026-01-09 | - | past | NULL
on Super Tuesday | 2026-01-09 | - | past | NULL
the last year of the war | 2026-01-09 | - | past | NULL
the month of July | 2026-01-09 | - | past | 2025-07
the final quarter of 2024 | 2026-01-09 | - | past | 2024-36
the same quarter one year before | 2026-01-09 | 2025-06 | past | 2024-06
in the same month of last year | 2026-01-09 | 2025-06 | past | 2024-06
the same quarter a year ago | 2026-01-09 | 2025-06-03 | past | NULL
in the first week of June | 2026-01-09 | - | past | NULL
in the course of the month | 2026-01-09 | - | past | NULL
the [September 11] terrorist attacks | 2026-01-09 | - | past | XXXX-09-11
the [9/11] attacks | 2026-01-09 | - | past | XXXX-09-11
on September 11 | 2026-01-09 | - | past | 2025-09-11
she left on [Thursday] after the vote | 2026-01-09 | - | past | 2026-01-08
between 2011 and 2013 it grew | 2026-01-09 | - | past | 2011/2013
by Jo Christmas | 2026-01-09 | - | past | NULL
Easter Island | 2026-01-09 | - | past | NULL
On Christmas Eve | 2026-01-09 | - | past | 2025-12-24
in 1987 and 1988 | 2026-01-09 | - | past | 1987/1988
in April and August 2025 | 2026-01-09 | - | past | NULL
USA Today | 2026-01-09 | - | - | NULL
yesterday | - | 2026-01-09 | - | NULL
early today | 2026-01-09 | - | - | 2026-01-09
late yesterday | 2026-01-09 | - | - | 2026-01-08
today at 3 p.m. | 2026-01-09 | - | - | 2026-01-09
6.13am today | 2026-01-09 | - | - | 2026-01-09
at noon tomorrow | 2026-01-09 | - | - | 2026-01-10
# weekdays: the tense decides
Monday | 2026-01-09 | - | past | 2026-01-05
Monday | 2026-01-09 | - | future | 2026-01-12
Friday | 2026-01-09 | - | past | 2026-01-09
Friday | 2026-01-09 | - | future | 2026-01-09
Saturday | 2026-01-09 | - | past | 2026-01-03
Saturday | 2026-01-09 | - | future | 2026-01-10
Thursday | 2026-01-09 | - | - | 2026-01-08
on Wednesday | 2024-02-28 | - | past | 2024-02-28
on Thursday | 2024-02-28 | - | future | 2024-02-29
Monday | - | - | past | NULL
Tues. | 2026-01-09 | - | past | 2026-01-06
Wednesday morning | 2026-01-09 | - | past | 2026-01-07
late on Thursday | 2026-01-09 | - | past | 2026-01-08
early Friday | 2026-01-09 | - | past | 2026-01-09
Sunday night | 2026-01-09 | - | past | 2026-01-04
Sunday night | 2026-01-09 | - | future | 2026-01-11
6.10am on Wednesday | 2026-01-09 | - | past | 2026-01-07
at 10 a.m. Tuesday | 2026-01-09 | - | future | 2026-01-13
almost midnight on Wednesday | 2026-01-09 | - | past | 2026-01-07
Tuesday at 8:30 p.m. | 2026-01-09 | - | past | 2026-01-06
last Monday | 2026-01-09 | - | past | 2026-01-05
last Friday | 2026-01-09 | - | past | 2026-01-02
last Sunday | 2026-01-09 | - | past | 2026-01-04
this Saturday | 2026-01-09 | - | - | 2026-01-10
this Tuesday | 2026-01-09 | - | past | 2026-01-06
next Monday | 2026-01-09 | - | future | 2026-01-12
next Wednesday | 2026-01-09 | - | future | 2026-01-14
next Thursday | 2026-01-05 | - | future | NULL
this coming Sunday | 2026-01-09 | - | future | 2026-01-11
this past Sunday | 2026-01-09 | - | past | 2026-01-04
Monday last week | 2026-01-09 | - | past | 2025-12-29
Tuesday of last week | 2026-01-09 | - | past | 2025-12-30
Thursday next week | 2026-01-09 | - | future | 2026-01-15
Tuesday of this week | 2026-01-09 | - | past | 2026-01-06
a week ago Monday | 2026-01-09 | - | past | NULL
# full dates
January 9, 2026 | - | - | - | 2026-01-09
Jan. 9, 2026 | 2031-05-05 | - | - | 2026-01-09
9 January 2026 | - | - | - | 2026-01-09
9th January 2026 | - | - | - | 2026-01-09
the 9th of January, 2026 | - | - | - | 2026-01-09
January 9th, 2026 | - | - | - | 2026-01-09
Friday, January 9, 2026 | - | - | - | 2026-01-09
Fri 9 Jan 2026 | - | - | - | 2026-01-09
Sept. 13, 2014 | - | - | - | 2014-09-13
May 5 2020 | - | - | - | 2020-05-05
2026-01-09 | - | - | - | 2026-01-09
2026/01/09 | - | - | - | 2026-01-09
13/01/2026 | - | - | - | 2026-01-13
01/13/2026 | - | - | - | 2026-01-13
01/02/2026 | - | - | - | NULL
5/5/2026 | - | - | - | 2026-05-05
February 29, 2024 | - | - | - | 2024-02-29
February 30, 2024 | - | - | - | NULL
29 Feb 2023 | - | - | - | NULL
Feb 6, 2021 at 4:12am | - | - | - | 2021-02-06
11:30 p.m. on March 3, 2019 | - | - | - | 2019-03-03
the night of September 13, 2014 | - | - | - | 2014-09-13
morning of 4 March 2021 | - | - | - | 2021-03-04
December 7, 1941 | 2026-01-09 | - | past | 1941-12-07
# day and month without a year
January 5 | 2026-01-09 | - | past | 2026-01-05
Jan. 13 | 2026-01-09 | - | - | 2026-01-13
Jan. 13 | 2026-01-09 | - | future | 2026-01-13
Jan. 13 | 2026-01-09 | - | past | 2025-01-13
Dec. 30 | 2026-01-09 | - | past | 2025-12-30
Dec. 30 | 2026-01-09 | - | - | 2025-12-30
Dec. 30 | 2026-01-09 | - | future | 2026-12-30
3 March | 2026-01-09 | - | future | 2026-03-03
3rd of March | 2026-01-09 | - | past | 2025-03-03
the 3rd of March | 2026-01-09 | - | - | 2026-03-03
November 20 | 2026-01-09 | - | - | 2025-11-20
January 9 | - | - | past | XXXX-01-09
9 January | - | 2021-12 | past | 2022-01-09
Nov. 3 | - | 2021-12-05 | past | 2021-11-03
Friday, January 7 | - | 2021-12 | past | 2022-01-07
Friday, January 7 | - | - | past | XXXX-01-07
Friday, January 7 | 2022-01-10 | - | past | 2022-01-07
Friday, January 7 | 2024-03-01 | - | past | 2022-01-07
Monday, Jan. 12 | 2026-01-09 | - | future | 2026-01-12
Monday, Jan. 12 | 2026-01-09 | - | past | 2026-01-12
Wednesday, Feb 29 | 2014-01-01 | - | - | 2012-02-29
Monday 30 March | 2026-04-02 | - | past | 2026-03-30
the night of Sept. 13 | 2014-09-16 | - | past | 2014-09-13
Friday the 13th | 2026-02-16 | - | past | 2026-02-13
on the 5th | 2026-01-09 | - | past | 2026-01-05
on the 20th | 2026-01-09 | - | past | 2025-12-20
on the 20th | 2026-01-09 | - | future | 2026-01-20
on the 5th | - | 2026-03 | - | 2026-03-05
on the 5th | - | - | past | NULL
# months
January 2026 | - | - | - | 2026-01
in March 2019 | - | - | - | 2019-03
Sept. 2014 | - | - | - | 2014-09
March of 2019 | - | - | - | 2019-03
March, 2019 | - | - | - | 2019-03
in December | 2026-01-09 | - | past | 2025-12
in December | 2026-01-09 | - | future | 2026-12
in January | 2026-01-09 | - | past | 2026-01
in March | 2026-01-09 | - | future | 2026-03
in March | 2026-01-09 | - | past | 2025-03
in May | 2026-01-09 | - | past | 2025-05
in May | - | - | past | XXXX-05
since May | 2026-01-09 | - | past | 2025-05/..
last May | 2026-01-09 | - | past | 2025-05
next March | 2026-01-09 | - | future | 2026-03
this March | 2026-01-09 | - | future | 2026-03
last January | 2026-01-09 | - | past | 2025-01
this month | 2026-01-09 | - | - | 2026-01
last month | 2026-01-09 | - | - | 2025-12
next month | 2025-12-09 | - | - | 2026-01
early March 2019 | - | - | - | 2019-03
late November | 2026-01-09 | - | past | 2025-11
mid-January | 2026-01-09 | - | future | 2026-01
the end of March | 2026-01-09 | - | future | 2026-03
by the end of March | 2026-01-09 | - | future | ../2026-03-31
the beginning of December | 2026-01-09 | - | past | 2025-12
[march] through the city | 2026-01-09 | - | past | NULL
they [may] go | 2026-01-09 | - | past | NULL
December last year | 2026-01-09 | - | past | 2025-12
March this year | 2026-01-09 | - | future | 2026-03
March next year | 2026-01-09 | - | future | 2027-03
later this month | 2026-01-09 | - | future | 2026-01-09/2026-01-31
earlier this month | 2026-01-09 | - | past | 2026-01-01/2026-01-09
late last month | 2026-01-09 | - | past | 2025-12
# weeks and weekends
this week | 2026-01-09 | - | - | 2026-01-05/2026-01-11
last week | 2026-01-09 | - | - | 2025-12-29/2026-01-04
next week | 2026-01-09 | - | - | 2026-01-12/2026-01-18
earlier this week | 2026-01-09 | - | past | 2026-01-05/2026-01-09
later this week | 2026-01-07 | - | future | 2026-01-07/2026-01-11
late last week | 2026-01-09 | - | past | 2025-12-29/2026-01-04
this weekend | 2026-01-09 | - | future | 2026-01-10/2026-01-11
this weekend | 2026-01-12 | - | past | 2026-01-10/2026-01-11
this weekend | 2026-01-10 | - | past | 2026-01-10/2026-01-11
last weekend | 2026-01-09 | - | past | 2026-01-03/2026-01-04
next weekend | 2026-01-12 | - | future | NULL
over the weekend | 2026-01-12 | - | past | 2026-01-10/2026-01-11
over the weekend | 2026-01-09 | - | future | 2026-01-10/2026-01-11
the weekend | - | - | past | NULL
the week of March 9 | 2026-03-20 | - | past | 2026-03-09/2026-03-15
the past week | 2026-01-09 | - | past | 2026-01-02/2026-01-09
# years
in 2014 | 2026-01-09 | - | past | 2014
2014 | - | - | - | 2014
in 1066 | - | - | - | 1066
this year | 2026-01-09 | - | - | 2026
last year | 2026-01-09 | - | - | 2025
next year | 2026-01-09 | - | - | 2027
last year | - | - | - | NULL
earlier this year | 2026-03-09 | - | past | 2026-01-01/2026-03-09
later this year | 2026-03-09 | - | future | 2026-03-09/2026-12-31
late last year | 2026-01-09 | - | past | 2025
early 2019 | - | - | - | 2019
mid-2019 | - | - | - | 2019
late in 2019 | - | - | - | 2019
the end of the year | 2026-03-09 | - | future | 2026
by the end of the year | 2026-03-09 | - | future | ../2026-12-31
before the end of the year | 2026-03-09 | - | future | ../2026-12-31
before the end of the month | 2026-03-09 | - | - | ../2026-03-31
by the end of 2027 | - | - | future | ../2027-12-31
the beginning of 2019 | - | - | - | 2019
around 2010 | - | - | - | 2010~
about 1850 | - | - | - | 1850~
[2,014] people | - | - | - | NULL
$[2014] a month | - | - | - | NULL
[2014] people came | - | - | - | NULL
the year 2000 | - | - | - | 2000
fiscal year 2026 | 2026-01-09 | - | - | NULL
# decades and centuries
the 1980s | - | - | - | 198X
the early 1990s | - | - | - | 199X
the '80s | 2026-01-09 | - | past | 198X
the 1900s | - | - | - | NULL
the 19th century | - | - | - | 18XX
the 21st century | - | - | - | 20XX
the late 18th century | - | - | - | 17XX
two decades ago | 2026-01-09 | - | past | 200X
# seasons, quarters, halves
summer 2024 | - | - | - | 2024-22
the summer of 2024 | - | - | - | 2024-22
last summer | 2026-01-09 | - | past | 2025-22
next spring | 2026-01-09 | - | future | 2026-21
this autumn | 2026-01-09 | - | future | 2026-23
the fall of 2019 | - | - | - | 2019-23
winter 2025 | - | - | - | 2025-24
the first quarter of 2025 | - | - | - | 2025-33
the third quarter | 2026-01-09 | - | past | 2025-35
Q3 2025 | - | - | - | 2025-35
the fourth quarter of last year | 2026-01-09 | - | past | 2025-36
the first half of 2025 | - | - | - | 2025-01/2025-06
the second half of this year | 2026-01-09 | - | future | 2026-07/2026-12
# so long ago, so far ahead
three days ago | 2026-01-09 | - | past | 2026-01-06
a day ago | 2026-01-09 | - | past | 2026-01-08
two weeks ago | 2026-01-09 | - | past | 2025-12-22/2025-12-28
a month ago | 2026-01-09 | - | past | 2025-12
two months ago | 2026-01-09 | - | past | 2025-11
a year ago | 2026-01-09 | - | past | 2025
ten years ago | 2026-01-09 | - | past | 2016
100 years ago | 2026-01-09 | - | past | 1926
several weeks ago | 2026-01-09 | - | past | NULL
years ago | 2026-01-09 | - | past | NULL
in two weeks | 2026-01-09 | - | future | 2026-01-19/2026-01-25
in 10 days | 2026-01-09 | - | future | 2026-01-19
three years from now | 2026-01-09 | - | future | 2029
two days from now | 2026-01-09 | - | future | 2026-01-11
within two weeks | 2026-01-09 | - | future | 2026-01-09/2026-01-23
within the next three days | 2026-01-09 | - | future | 2026-01-09/2026-01-12
three hours ago | 2026-01-09 | - | past | NULL
the past three days | 2026-01-09 | - | past | 2026-01-06/2026-01-09
the last two years | 2026-01-09 | - | past | 2024-01-09/2026-01-09
the past month | 2026-03-31 | - | past | 2026-02-28/2026-03-31
over the next six months | 2026-01-09 | - | future | 2026-01-09/2026-07-09
for three days | 2026-01-09 | - | past | NULL
a three-day visit | 2026-01-09 | - | past | NULL
the coming weeks | 2026-01-09 | - | future | NULL
# from the date just told
the following year | 2026-01-09 | 2014 | past | 2015
the next year | 2026-01-09 | 2014 | past | 2015
the following day | 2026-01-09 | 2025-12-31 | past | 2026-01-01
the next day | 2026-01-09 | 2025-12-31 | past | 2026-01-01
the previous day | 2026-01-09 | 2024-03-01 | past | 2024-02-29
the day before | 2026-01-09 | 2024-03-01 | past | 2024-02-29
the following month | 2026-01-09 | 2025-12-31 | past | 2026-01
the previous month | 2026-01-09 | 2025-12 | past | 2025-11
the previous year | 2026-01-09 | 2014-05 | past | 2013
the following week | 2026-01-09 | 2025-12-31 | past | 2026-01-05/2026-01-11
the same day | 2026-01-09 | 2025-12-31 | past | 2025-12-31
that day | 2026-01-09 | 2025-12-31 | past | 2025-12-31
that month | 2026-01-09 | 2025-12-31 | past | 2025-12
that year | 2026-01-09 | 2014-05-03 | past | 2014
later that year | 2026-01-09 | 2014-05-03 | past | 2014
two days later | 2026-01-09 | 2025-12-31 | past | 2026-01-02
a year later | 2026-01-09 | 2014-05-03 | past | 2015
three months later | 2026-01-09 | 2014-11 | past | 2015-02
a week earlier | 2026-01-09 | 2025-12-31 | past | 2025-12-22/2025-12-28
two days earlier | 2026-01-09 | 2025-12-31 | past | 2025-12-29
a month later | 2026-01-09 | 2014 | past | NULL
the following day | 2026-01-09 | 2014 | past | NULL
the following year | 2026-01-09 | - | past | NULL
two days later | 2026-01-09 | - | past | NULL
# ranges
from Monday to Wednesday | 2026-01-09 | - | past | 2026-01-05/2026-01-07
Monday through Wednesday | 2026-01-09 | - | future | 2026-01-12/2026-01-14
from 2010 to 2014 | - | - | - | 2010/2014
between 2010 and 2014 | - | - | - | 2010/2014
2010-2014 | - | - | - | 2010/2014
2010–14 | - | - | - | 2010/2014
1939-45 | - | - | - | 1939/1945
March 3-5, 2026 | - | - | - | 2026-03-03/2026-03-05
March 3 to 5 | 2026-02-20 | - | future | 2026-03-03/2026-03-05
3–5 March 2026 | - | - | - | 2026-03-03/2026-03-05
between 3 and 5 March 2026 | - | - | - | 2026-03-03/2026-03-05
from March 30 to April 2, 2026 | - | - | - | 2026-03-30/2026-04-02
from Dec. 30 to Jan. 2 | 2026-01-09 | - | past | 2025-12-30/2026-01-02
January to March 2026 | - | - | - | 2026-01/2026-03
between January and March 2026 | - | - | - | 2026-01/2026-03
from yesterday until tomorrow | 2026-01-09 | - | - | 2026-01-08/2026-01-10
# since, until, by, before, after, as of
since Monday | 2026-01-09 | - | past | 2026-01-05/..
since 2014 | - | - | past | 2014/..
since last year | 2026-01-09 | - | past | 2025/..
until Friday | 2026-01-07 | - | future | ../2026-01-09
by Friday | 2026-01-07 | - | future | ../2026-01-09
by 2030 | 2026-01-09 | - | future | ../2030
until March 2027 | - | - | future | ../2027-03
before 2020 | - | - | past | ../2019
before Monday | 2026-01-09 | - | future | ../2026-01-11
after 2020 | - | - | past | 2021/..
as of Monday | 2026-01-09 | - | past | 2026-01-05
as of 2019 | - | - | past | 2019
# feasts with a date of their own
Christmas Day | 2026-01-09 | - | past | 2025-12-25
Christmas Day 2019 | - | - | - | 2019-12-25
New Year's Eve | 2026-01-09 | - | past | 2025-12-31
New Year’s Day | 2026-01-09 | - | past | 2026-01-01
Easter Sunday 2024 | - | - | - | 2024-03-31
Good Friday | 2024-04-05 | - | past | 2024-03-29
Christmas Eve | - | - | past | XXXX-12-24
Halloween | 2026-01-09 | - | future | 2026-10-31
"""


def load_table() -> list[tuple[str, str, str, str, str]]:
    """The rows of the table: words, anchor, told, tense, expected."""
    rows = [line for line in TABLE.strip().splitlines() if line and not line.startswith("#")]
    parsed = [tuple(cell.strip() for cell in row.split("|")) for row in rows]
    return [(words, anchor, told, tense, expected) for words, anchor, told, tense, expected in parsed]
