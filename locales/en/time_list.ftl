# The list of a month's time, to sign. Time is written in hours and minutes: 7:30.

kind = Attendance list
title_of = Attendance list { $name }, { $month }
month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
purpose_person = The list certifies the time that the person took part in the project in the month, funded or not.
purpose_company = The list certifies the time that the company’s participants took part in the project in the month, funded or not. Each signs on the own rows.
about = About the list
number = Participant number
employer = Employer
project = Project
diary_number = Registration number
funder = Funder
days = Days
nothing = No time in the month.
head_day = Day
head_name = Name
head_what = What the time is for
head_time = Time
head_funded = Funded
head_signature = Signature
yes = yes
no = no
sums = Sum
sum = All time
sum_funded = Funded time
sum_unfunded = Time without funding
sign_participant = I took part on the days and for the hours that the list shows.
sign_coach = I have seen that the participants took part on the days and for the hours that the list shows.
