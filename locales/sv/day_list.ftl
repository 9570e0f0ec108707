# Dagslistan: vem som kommer när under ett besök. Den hänger på dörren, så bara namn, befattning och tid.

kind = Dagslista
title_of = Dagslista { $company } { $day }
visit = Besöket
day = Dag
time = Tid
from_to = { $starts }–{ $ends }
from = från { $starts }
place = Plats
coach = Kompetenscoach
agenda = Dagens innehåll
times = Samtalstider
times_note = Kom några minuter före. Passar inte tiden: byt med en kollega och säg till coachen.
nobody = Ingen har fått en tid än.
head_time = Tid
head_name = Namn
head_role = Befattning
head_shift = Skift
head_came = Kom

# Kalenderfilens namn
visit_at = Besök { $company } { $day }
visits_from = Besök från { $day }
