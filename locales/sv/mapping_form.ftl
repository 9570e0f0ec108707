# Kartläggningsblanketten: för en verkstad där ingen dator får vara. Fylls i för hand av två.

kind = Kartläggningsblankett
title_of = Kartläggningsblankett, { $whose }
profile = Kravprofil { $role }, version { $version }
how = Fyll i blanketten tillsammans. Deltagaren ringar in sin egen skattning först, sedan ringar coachen in sin bedömning. Hoppa över det som deltagaren inte vill svara på.
care = En ifylld blankett innehåller personuppgifter: lämna den inte kvar. När svaren är införda i registret ges den till deltagaren eller förstörs. Skriv inget personnummer, inget om hälsa och inget om medlemskap i fackförbund.

## Vem det gäller

who = Vem det gäller
name = Namn
number = Deltagarnummer
employer = Företag
coach = Kompetenscoach
day = Datum
place = Plats

## Informationen

information = Det här ska du veta
informed = Deltagaren har fått den här informationen (version { $version }).
informed_by = Informationen gavs av

## Det som skrivs

background = Bakgrund
education = Utbildning: skola eller kurs, och vilka år
work = Arbete: vad, var och hur länge
languages = Språk. Behövs tolk?
wishes = Önskemål
wishes_note = Vad vill du lära dig, och vad vill du arbeta med?
summary = Sammanfattning
strengths = Styrkor
to_develop = Vill utveckla
missed = Något vi har missat?
notes = Anteckningar

## Skattningen

ratings = Kompetens för kompetens
ratings_note = Ringa in ett tecken i varje kolumn. Coachen ringar också in hur vi vet det, en eller flera bokstäver.
signs = Tecknen
known = Så vet vi
wants_to_guide = vill handleda andra
head_competence = Kompetens
head_self = Egen skattning
head_coach = Coachens bedömning
rating_of = { $competence }, { $column }: ringa in 0, 1, 2, 3, 4, streck eller X
known_of = { $competence }: ringa in hur vi vet det, a till e

## Behörigheterna

permits = Behörigheter
permits_note = En behörighet har ingen nivå: den finns eller saknas, och den kan gå ut. De tomma raderna är för andra som deltagaren har.
head_permit = Behörighet
head_has = Finns
head_issuer = Utfärdare
head_valid_until = Giltig till
other_permit = en annan behörighet
has_permit = { $permit }: kryssa för ja eller nej
yes = ja
no = nej

## Slutet

end = När vi är klara
place_and_day = Ort och datum
coach_signs = Kompetenscoach
entered_on = Infört i registret den
entered_by = Av
