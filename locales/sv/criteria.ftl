# Listan med kriterier för jämställdhet och tillgänglighet: tom att ta med, eller med det som är avbockat.

kind = Kriterier för jämställdhet och tillgänglighet
kind_short = Kriterier
title_of = Kriterier, { $what }, { $day }
ticked_of = { $ticked } av { $count } ordnade
counted = { $count ->
    [one] 1 kriterium
   *[other] { $count } kriterier
}
purpose = Kriterier för jämställdhet och tillgänglighet. Listan visar vad som är ordnat, och hur.
purpose_blank = Gå igenom listan inför ett utbildningstillfälle eller ett besök. Kryssa för det som är ordnat och skriv hur.
about = Vad listan gäller
of_project = Projektet
write_where = Tillfälle eller besök, dag och plats
write_by = Ifylld av
days = Dag
company = Företag
place = Plats
coach = Kompetenscoach
project = Projekt
diary_number = Diarienummer
funder = Finansiär
head_criterion = Kriterium
head_ticked = Ordnat
head_how = Så är det ordnat
box_ticked = ordnat
box_open = inte avbockat
box_blank = ruta att kryssa i
