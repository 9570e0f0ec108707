# The list of criteria for gender equality and accessibility: blank to take along, or with what is ticked.

kind = Criteria for gender equality and accessibility
kind_short = Criteria
title_of = Criteria, { $what }, { $day }
ticked_of = { $ticked } of { $count } arranged
counted = { $count ->
    [one] 1 criterion
   *[other] { $count } criteria
}
purpose = Criteria for gender equality and accessibility. The list shows what is arranged, and how.
purpose_blank = Go through the list before a training occasion or a visit. Tick what is arranged and write how.
about = What the list is about
of_project = The project
write_where = Occasion or visit, day and place
write_by = Filled in by
days = Day
company = Company
place = Place
coach = Competence coach
project = Project
diary_number = Registration number
funder = Funder
head_criterion = Criterion
head_ticked = Arranged
head_how = How it is arranged
box_ticked = arranged
box_open = not ticked
box_blank = box to tick
