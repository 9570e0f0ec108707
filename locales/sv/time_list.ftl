# Listan över en månads tid, att skriva under. Tiden skrivs med timmar och minuter: 7:30.

kind = Närvarolista
title_of = Närvarolista { $name }, { $month }
month = { $month ->
    [1] januari
    [2] februari
    [3] mars
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] augusti
    [9] september
    [10] oktober
    [11] november
   *[12] december
} { $year }
purpose_person = Listan intygar den tid som personen har deltagit i projektet under månaden, med och utan finansiering.
purpose_company = Listan intygar den tid som företagets deltagare har varit med i projektet under månaden, med och utan finansiering. Var och en skriver under på sina egna rader.
about = Om listan
number = Deltagarnummer
employer = Arbetsgivare
project = Projekt
diary_number = Diarienummer
funder = Finansiär
days = Dagar
nothing = Ingen tid under månaden.
head_day = Dag
head_name = Namn
head_what = Vad tiden gäller
head_time = Tid
head_funded = Finansierad
head_signature = Underskrift
yes = ja
no = nej
sums = Summa
sum = All tid
sum_funded = Finansierad tid
sum_unfunded = Tid utan finansiering
sign_participant = Jag har deltagit de dagar och timmar som listan visar.
sign_coach = Jag har sett att deltagarna har varit med de dagar och timmar som listan visar.
