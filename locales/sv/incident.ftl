# Underlaget när en dator har försvunnit. Läses av den som är personuppgiftsansvarig och av
# dataskyddsombudet, under tidspress: korta meningar, inget skönmålat.

kind = Incidentunderlag
title_of = Incidentunderlag, { $register }
made = Upprättat { $day }
purpose = Underlag för en anmälan om personuppgiftsincident (dataskyddsförordningen artikel 33 och 34) när en dator med registret har försvunnit. Det innehåller namn: lämna det bara till den personuppgiftsansvariga och dataskyddsombudet.

## Vad underlaget visar

moment = Vad underlaget visar, och till när
source = Gjort ur
until = Uppgifter till och med
until_at = { $moment }
until_never = inget är inskrivet
later = Det som skrevs in senare på den försvunna datorn finns inte med här. Fråga coachen vad som gjordes efter den tidpunkten.

## Att fylla i

to_fill_in = Fylls i för hand
head_question = Fråga
head_answer = Svar
fill_when = När försvann datorn (dag och klockslag)?
fill_where = Var, och hur?
fill_noticed = När upptäcktes det? Från dess räknas 72 timmar.
fill_locked = Var datorn avstängd, eller registret låst?
fill_disk = Var hela disken krypterad?
fill_papers = Fanns utskrivna eller sparade papper, eller kopior av registret, med datorn?
fill_police = Polisanmälan, nummer

## Vems uppgifter

whose = Vems uppgifter
people = Personer
companies = Företag
contacts = Kontaktpersoner på företag
coaches = Coacher

## Vilka slags uppgifter

kinds = Vilka slags uppgifter
kinds_note = Så många personer har minst en uppgift av varje slag. Historiken har kvar det som ändrats eller tagits bort. Behov kan säga något om hälsa (artikel 9).
head_number = Nr
head_kind = Slag
head_people = Personer
kind_name = namn
kind_number = personnummer eller samordningsnummer
kind_birth = födelsedatum eller kön
kind_employment = anställning, befattning och läge i arbetet
kind_background = utbildning, arbete och språk
kind_needs = behov för att kunna delta
kind_assessments = skattningar av kompetens
kind_permits = behörigheter och underlag
kind_plans = planer, insatser och uppföljningar
kind_notes = anteckningar och önskemål i fri text
kind_papers = utfärdade papper
kind_visits = samtalstider, och möten där personen var med
kind_training = utbildningar, validering och intygad tid
kind_evaluation = svar i utvärderingar

## Skyddet

protection = Hur uppgifterna är skyddade
encrypted = Hela registret är krypterat på disken med SQLCipher (AES-256). Utan nyckeln är det oläsligt.
key = Nyckeln är låst med registrets lösenord (Argon2id med 64 MiB, därefter XChaCha20-Poly1305). Den ligger inte öppen någonstans.
locks = Registret låses när ingen har rört programmet på en stund, vid Ctrl L och när programmet avslutas. Var det upplåst när datorn togs är uppgifterna läsbara tills det låses.
password = Lösenordets styrka sparas inte. Programmet godtar inga lösenord som är lätta att gissa; fråga coachen om lösenordet var skrivet någonstans.
recovery_made = En återställningskod gjordes { $day }. Den öppnar registret: ta reda på var pappret med den finns.
recovery_none = Ingen återställningskod har gjorts.
outside = Papper som har sparats eller skrivits ut är inte krypterade. Äldre kopior öppnas med det lösenord de hade då.

## Vad som ska göras

steps = Gör nu
step_tell = Meddela den personuppgiftsansvariga och dataskyddsombudet genast, med det här underlaget.
step_authority = Den personuppgiftsansvariga anmäler till Integritetsskyddsmyndigheten inom 72 timmar från upptäckten, om det inte är osannolikt att människors rättigheter hotas (artikel 33).
step_people = Är risken hög ska de berörda få veta det utan dröjsmål (artikel 34). Det behövs inte om uppgifterna är oläsliga för den som har datorn, till exempel krypterade med registret låst (artikel 34.3 a).
step_police = Polisanmäl, och spärra datorns inloggningar.
step_password = Byt lösenord på det register som finns kvar, och använd aldrig det gamla igen.
step_keep = Spara underlaget: varje incident ska dokumenteras, också den som inte anmäls (artikel 33.5).

## Listorna

company_list = Företagen
head_company = Företag
list = Personerna
list_note = Inga personnummer står här. De finns i registret eller säkerhetskopian.
head_name = Namn
head_data = Uppgifter utöver namn (nr)
