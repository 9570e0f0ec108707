# Ord för domänens fasta mängder. Meddelandet heter som mängden, attributet som värdet i registret.
# Skriv ordet som det står inne i en mening; i början av en rad får det stor bokstav av sig självt.

## Kartläggning

level =
    .at_0 = har inte arbetat med det
    .at_1 = känner till
    .at_2 = kan med stöd
    .at_3 = kan självständigt
    .at_4 = löser svåra fall och kan handleda

rater =
    .self = egen skattning
    .coach = coachens bedömning
    .manager = chefens bedömning
    .external = extern bedömning

# "Så vet vi"
basis =
    .talk = samtal
    .seen = sett i arbetet
    .work_sample = arbetsprov
    .certificate = intyg
    .manager = chef

# En coachs skattning är ingen formell bedömning: nivån är kartlagd.
outcome =
    .level = kartlagd nivå
    .not_assessed = ej bedömd
    .not_applicable = ej aktuell

standing =
    .met = når kravet
    .gap = inte nådd än
    .surplus = över kravet
    .not_assessed = ej bedömd
    .not_applicable = ej aktuell

mapping_state =
    .open = pågår
    .done = klar

## Underlag och behörigheter

evidence_kind =
    .attestation = intyg
    .grades = betyg
    .certificate = certifikat
    .experience = arbetslivserfarenhet
    .work_sample = arbetsprov
    .validation = validering

permit_state =
    .valid = giltig
    .expires_soon = går snart ut
    .confirmation_due = arbetsgivarens bekräftelse saknas
    .expired = har gått ut
    .missing = saknas

## Utvecklingsplan

plan_state =
    .draft = utkast
    .agreed = överenskommen
    .ongoing = pågående
    .closed = avslutad

action_kind =
    .training = utbildning
    .guidance = handledning av kollega
    .practice = övning i arbetet
    .validation = validering
    .assessment = kompletterande kartläggning
    .permit = behörighet
    .recruitment = rekrytering

action_status =
    .planned = planerad
    .booked = bokad
    .ongoing = pågår
    .done = genomförd
    .cancelled = inställd

action_time =
    .working = betald arbetstid
    .short_time_free = tid som är fri genom korttidsarbete
    .own = egen tid

## Människor, företag och projekt

gender =
    .woman = kvinna
    .man = man

identity_kind =
    .personal = personnummer
    .coordination = samordningsnummer

employment_status =
    .employed = anställd
    .fixed_term = visstidsanställd
    .agency = inhyrd
    .short_time = korttidspermitterad
    .furloughed = permitterad
    .notified = varslad
    .dismissed = uppsagd

background_kind =
    .education = utbildning
    .work = arbete
    .language = språk

comparison_kind =
    .present = nuvarande befattning
    .wished = önskad befattning
    .other = annat arbete

notice_kind =
    .notice = varsel
    .short_time_work = korttidsarbete

size_class =
    .micro = mikroföretag
    .small = litet företag
    .medium = medelstort företag
    .large = stort företag

sni_version =
    .at_2007 = SNI 2007
    .at_2025 = SNI 2025

step_kind =
    .marketing = marknadsföring genom styrgruppen
    .first_meeting = första möte
    .information_meeting = informationsmöte
    .mapping = kompetenskartläggning
    .validation = validering
    .training = utbildning
    .evaluation = utvärdering
    .coaching = coachning

erasure_ground =
    .asked = personen begär det
    .never_started = personen började aldrig i projektet
    .retention_over = tiden då uppgifterna måste sparas är över
    .mistake = personen lades in av misstag
partner_kind =
    .public_body = region, kommun eller myndighet
    .trade_union = fackförening
    .employers = arbetsgivarorganisation
    .education = utbildare eller testcenter
    .other = annan organisation

slot_outcome =
    .held = hållen
    .no_show = kom inte

document_kind =
    .profile = kompetensprofil
    .plan = individuell utvecklingsplan

language =
    .sv = svenska
    .en = engelska

## Utbildning, validering och tid

delivery_form =
    .classroom = hos utbildaren
    .workplace = på arbetsplatsen
    .distance = på distans
    .blended = delvis på distans

seat_state =
    .invited = inbjuden
    .accepted = tackat ja
    .declined = tackat nej
    .attended = deltagit
    .absent = uteblev

seat_result =
    .passed = godkänd
    .not_passed = inte godkänd än

validation_stage =
    .overview_mapping = översiktlig kartläggning
    .in_depth_mapping = fördjupad kartläggning
    .assessment = i validering hos testcenter
    .done = utfall finns
    .broken_off = avbruten

validation_result =
    .attestation = intyg (vissa krav uppfyllda)
    .certificate = bevis (alla krav uppfyllda)
    .not_met = inga krav uppfyllda än

area_outcome =
    .met = kraven uppfyllda
    .not_met = kraven inte uppfyllda än

certificate_state =
    .valid = giltigt
    .expires_soon = går snart ut
    .confirmation_due = ska bekräftas av arbetsgivaren
    .expired = har gått ut

time_kind =
    .mapping = kartläggning
    .coaching = coachning
    .validation = validering
    .training = utbildning

## Projektets siffror

company_stage =
    .contacted = kontaktade
    .first_meeting = första möte hållet
    .information_meeting = informationsmöte hållet
    .with_participants = med deltagare
    .sme_trained = små och medelstora med någon färdigutbildad

# En coachs skattning är kartlagd; validerad är någon annans bedömning.
person_stage =
    .participants = deltagare
    .mapped = kartlagda
    .planned = med överenskommen plan
    .validated = validerade
    .in_training = i utbildning
    .trained = färdigutbildade
    .evaluated = utvärderade

sureness =
    .steady = ganska säker
    .swaying = osäker
    .wide = mycket osäker

moment =
    .before = före
    .end = vid slutet
    .six_months = sex månader efter

evaluation_source =
    .screen = på skärmen
    .paper = från blankett

# Som tillstånd: samma mening kan då ställas före, vid slutet och sex månader efter.
statement =
    .secure = Jag känner mig trygg i mitt arbete.
    .equipped = Jag känner mig rustad för framtidens industri.
    .strong = Jag känner mig stark i min yrkesroll.

effect =
    .developed = utvecklad kompetens i yrket, mätt med nya nivåer
    .secure = trygga i sitt arbete
    .equipped = rustade för framtidens industri
    .strong = starka i sin yrkesroll

month_column =
    .month = månad
    .identity = personnummer
    .number = deltagarnummer
    .starts = start i månaden
    .ends = slut i månaden
    .hours = timmar
    .funded_hours = finansierade timmar
    .unfunded_hours = ej finansierade timmar
    .minutes = minuter
    .diary_number = diarienummer

month_state =
    .running = pågår
    .waiting = väntar på månaden före
    .open = kan stängas
    .closed = stängd, inte inskickad
    .sent = inskickad
    .changed = ändrad, ska stängas på nytt
    .send_again = ska skickas in igen

retention_of =
    .participants = deltagare
    .interested = intresserade som aldrig blev deltagare

retention_from =
    .participation_end = deltagandets slut
    .project_end = projektets slut
    .year_of_project_end = slutet av det år då projektet slutar

criterion_kind =
    .equality = jämställdhet
    .accessibility = tillgänglighet

aid_rule =
    .none = inget stöd, eller inte bestämt
    .de_minimis = stöd av mindre betydelse (de minimis)
    .article_31 = stöd till utbildning (artikel 31)

aid_preset =
    .regulation_2013 = förordning (EU) nr 1407/2013, artikel 3.2 (2014-01-01 till 2023-12-31)
    .regulation_2023 = förordning (EU) 2023/2831, artikel 3.2 (från 2024-01-01)

cost_kind =
    .fee = avgift
    .wages = lön under utbildningen
    .travel = resa och logi
    .other = annat
