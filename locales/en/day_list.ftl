# The list for the day: who comes when during a visit. It hangs on the door, so only name, role and time.

kind = List for the day
title_of = List for the day { $company } { $day }
visit = The visit
day = Day
time = Time
from_to = { $starts }–{ $ends }
from = from { $starts }
place = Place
coach = Competence coach
agenda = What the day holds
times = Interview times
times_note = Come a few minutes early. If the time does not suit you: swap with a colleague and tell the coach.
nobody = Nobody has a time yet.
head_time = Time
head_name = Name
head_role = Role
head_shift = Shift
head_came = Came

# The name of the calendar file
visit_at = Visit { $company } { $day }
visits_from = Visits from { $day }
