# Intyg om deltagande i en utbildning. Deltagaren visar det för andra: säg det som är, och inget mer.

kind = Intyg om deltagande
kind_within = intyg om deltagande
file_name = Intyg om deltagande { $person } { $training }
file_of_many = Intyg om deltagande { $training } { $day }
dated = Daterat { $day }
attended = Har deltagit
passed = Godkänd
passed_on = Godkänd { $day }
statement = har deltagit från början till slut i utbildningen { $training }.
about_training = Utbildningen
provider = Utbildare
days = Dagar
place = Plats
form = Så gavs den
language = Språk
length = Omfattning
own_time = Deltagarens tid
hours = { $hours ->
    [one] 1 timme
   *[other] { $hours } timmar
}
hours_and_minutes = { $clock } (timmar och minuter)
result = Resultat
contents = Innehåll
aimed_at = Utbildningen är inriktad på:
limits = Intyget visar att personen har deltagit i utbildningen. Det är ingen validering och inget formellt erkännande av vad personen kan.
signer_provider = Utbildare
signer_of = För { $provider }
sign_provider = Deltagaren har varit med i utbildningen till slut.
sign_coach = Uppgifterna stämmer med projektets närvaro.
