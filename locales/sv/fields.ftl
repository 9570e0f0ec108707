# Vad användaren kallar det som finns i registret och dess uppgifter. Meddelandet heter som tabellen
# och attributet som fältet. Skriv orden som de står inne i en mening; i början av en rad får de stor
# bokstav av sig själva. De ska gå att förstå utan rubrik: ”deltar från”, inte ”från”.

## Projektet

project = projekt
    .name = projektets namn
    .owner = projektägare
    .call = utlysning
    .programme_area = programområde
    .diary_number = diarienummer
    .starts = projektet börjar
    .ends = projektet slutar
    .extended_to = förlängt till
    .target_participants = mål för deltagare
    .target_women = mål för kvinnor
    .target_companies = mål för företag
    .funder_line = rad om finansiären
    .kronor_per_euro_thousandths = kronor per euro, i tusendelar

project_step = steg i arbetssättet
    .kind = steg
    .starts = steget börjar
    .ends = steget slutar

coach = kompetenscoach
    .name = coachens namn
    .title = coachens titel
    .phone = coachens telefon

## Företag

company = företag
    .name = företagets namn
    .organisation_number = organisationsnummer
    .place = ort
    .sni_version = version av SNI
    .sni_code = SNI-kod
    .headcount = årsarbetskrafter
    .turnover_tkr = omsättning, tkr
    .balance_tkr = balansomslutning, tkr
    .size_class = storleksklass
    .size_basis = grund för storleksklassen
    .size_stated_on = storleksklassen angiven
    .need = företagets behov
    .note = anteckning

contact = kontaktperson
    .name = kontaktpersonens namn
    .title = kontaktpersonens titel
    .phone = telefon
    .email = e-post
    .signs_plans = skriver under utvecklingsplaner

notice = varsel eller korttidsarbete
    .kind = vad som har meddelats
    .starts = gäller från
    .ends = gäller till
    .people = berörda personer
    .percent = minskad arbetstid, procent
    .note = anteckning

## Bibliotek och befattningar

area = kompetensområde
    .name_sv = områdets namn
    .name_en = områdets namn på engelska
    .archived = området erbjuds inte längre

competence = kompetens
    .name_sv = kompetensens namn
    .name_en = kompetensens namn på engelska
    .area_id = kompetensområde
    .about_sv = vad det är i arbetet
    .about_en = vad det är i arbetet, på engelska
    .level_0_sv = text för nivå 0
    .level_1_sv = text för nivå 1
    .level_2_sv = text för nivå 2
    .level_3_sv = text för nivå 3
    .level_4_sv = text för nivå 4
    .level_0_en = text för nivå 0 på engelska
    .level_1_en = text för nivå 1 på engelska
    .level_2_en = text för nivå 2 på engelska
    .level_3_en = text för nivå 3 på engelska
    .level_4_en = text för nivå 4 på engelska
    .archived = kompetensen erbjuds inte längre

permit = behörighetstyp
    .name_sv = behörighetens namn
    .name_en = behörighetens namn på engelska
    .about_sv = vad behörigheten är
    .about_en = vad behörigheten är, på engelska
    .valid_months = giltig i månader
    .confirm_months = bekräftas med månader emellan
    .archived = behörigheten erbjuds inte längre

role = befattning
    .name_sv = befattningens namn
    .name_en = befattningens namn på engelska
    .ssyk = SSYK-kod
    .about = om befattningen
    .archived = befattningen erbjuds inte längre

profile = kravprofil
    .version = kravprofilens version
    .made_on = kravprofilen gjord

requirement = krav
    .competence_id = krav på kompetens
    .level = krävd nivå
    .critical = avgörande krav

permit_requirement = krav på behörighet
    .permit_id = krav på behörighet

## Människor

person = person
    .given_name = förnamn
    .family_name = efternamn
    .birth_date = födelsedatum
    .gender = kön
    .reporting_identity = skyddad identitet, för redovisningen
    .paper_language = språk på dokument
    .interpreter = tolk
    .wishes = önskemål
    .note = anteckning

person_number = personnummer
    .number = personnummer
    .registered_on = personnumret gäller här från

employment = anställning
    .company_id = arbetsgivare
    .role_id = befattning
    .shift = skift eller lag
    .starts = anställd från
    .ends = anställd till

employment_status = anställningsstatus
    .kind = anställningsstatus
    .percent = minskad arbetstid, procent
    .starts = status från
    .ends = status till

participation = deltagande
    .number = deltagarnummer
    .starts = deltar från
    .ends = deltar till

comparison = jämförelse med befattning
    .role_id = jämförs med befattning
    .kind = varför jämförelsen görs

background = bakgrund
    .title = utbildning, arbete eller språk
    .kind = slag av bakgrund
    .place = skola, arbetsgivare eller hur språket används
    .from_year = från år
    .to_year = till år

need = behov för att kunna delta
    .text = det här behövs
    .shared = får delas med arbetsgivaren

holding = behörighet
    .permit_id = behörighet
    .issuer = behörighetens utfärdare
    .issued_on = behörigheten utfärdad
    .valid_until = behörigheten giltig till
    .confirmed_on = bekräftad av arbetsgivaren
    .note = anteckning

## Kartläggning

mapping = kartläggning
    .state = kartläggningens status
    .coach_id = coach vid kartläggningen
    .started_on = kartläggningen påbörjad
    .done_on = kartläggningen klar
    .informed_on = information given
    .information_version = informationens version
    .strengths = styrkor
    .to_develop = utvecklingsområden
    .missed = något vi missat

assessment = bedömning
    .competence_id = kompetens
    .rater = slag av bedömning
    .outcome = utfall
    .level = nivå
    .reason = varför ej aktuell
    .basis = så vet vi
    .note = anteckning
    .wants_to_guide = vill handleda andra
    .assessed_on = bedömningens dag

evidence = underlag
    .title = underlag
    .kind = slag av underlag
    .issuer = utfärdare eller testcenter
    .qualification = modell, område eller nivå
    .issued_on = utfärdat
    .expires_on = underlaget giltigt till
    .note = anteckning

evidence_link = kompetens som underlaget gäller
    .competence_id = underlaget gäller

## Plan och dokument

plan = utvecklingsplan
    .state = planens status
    .made_on = planen upprättad
    .agreed_on = planen överenskommen
    .closed_on = planen avslutad
    .goal_short = mål på kort sikt
    .goal_short_by = mål på kort sikt, till när
    .goal_long = mål på längre sikt
    .goal_long_by = mål på längre sikt, till när
    .conditions = det här behövs

action = insats
    .title = insats
    .kind = slag av insats
    .purpose = syfte
    .responsible = ansvarig
    .time = på vems tid
    .starts = insatsen börjar
    .ends = insatsen klar senast
    .status = insatsens status

action_gap = kompetens som insatsen utvecklar
    .competence_id = insatsen utvecklar
    .from_level = från nivå
    .to_level = till nivå

follow_up = uppföljning
    .what = vad vi stämmer av
    .due_on = uppföljning senast
    .held_on = uppföljning genomförd
    .outcome = vad uppföljningen visade

issued_document = utfärdat dokument
    .kind = dokument
    .version = dokumentets version
    .language = dokumentets språk

issued_certificate = intyg om deltagande
    .version = intygets version
    .language = intygets språk

## Utbildning, validering och tid

training = utbildning
    .name = utbildning
    .provider = utbildare
    .about = vad utbildningen innehåller
    .minutes = utbildningens längd i minuter
    .price_ore = pris per deltagare i öre
    .form = hur utbildningen ges
    .language = utbildningens språk
    .mandatory = krävs enligt tvingande nationella regler
    .archived = erbjuds inte längre

training_content = kompetens i utbildningen
    .competence_id = utbildningen ger
    .level = nivå efter utbildningen

occasion = utbildningstillfälle
    .training_id = utbildning
    .company_id = för företaget
    .starts = tillfället börjar
    .ends = tillfället slutar
    .place = plats för tillfället
    .seats = antal platser
    .note = anteckning

seat = plats på utbildning
    .occasion_id = utbildning
    .state = platsens status
    .result = resultat
    .invited_on = inbjuden
    .answered_on = svarade
    .attended_on = närvaro noterad
    .result_on = resultat noterat
    .note = anteckning

action_training = utbildning i insatsen
    .training_id = insatsens utbildning
    .occasion_id = insatsens tillfälle

validation_model = valideringsmodell
    .name = valideringsmodell
    .owner = modellens ägare
    .about = vad modellen gäller
    .valid_months = giltighet i månader
    .confirm_months = bekräftas med månaders mellanrum
    .archived = erbjuds inte längre

validation_model_area = område i modellen
    .name = område i modellen
    .competence_id = området gäller
    .level = nivå som området visar

validation_case = validering
    .model_id = valideringsmodell
    .overview_on = översiktlig kartläggning
    .in_depth_on = fördjupad kartläggning
    .test_centre = testcenter
    .assessed_from = i validering från
    .result = utfall
    .ended_on = avslutad
    .issuer = utfärdare
    .expires_on = intyget eller beviset giltigt till
    .confirmed_on = bekräftat av arbetsgivaren
    .note = anteckning

validation_outcome = utfall för ett område
    .area_id = område
    .outcome = utfall för området
    .note = anteckning

level_answer = svar på föreslagen nivå
    .competence_id = kompetens
    .from_level = nivå innan
    .proposed_level = föreslagen nivå
    .answered_on = besvarad

time_entry = intygad tid
    .day = dag
    .minutes = minuter
    .kind = vad tiden gäller
    .funded = finansieras av projektet
    .note = anteckning
    .certified_on = undertecknad
## Projektets partner, delmål och rapporter

partner = partner
    .name = partnerns namn
    .kind = slag av organisation
    .in_steering_group = sitter i styrgruppen
    .note = anteckning

responsibility = ansvar
    .what = vad som ska göras
    .partner_id = ansvarig partner
    .note = anteckning

steering_meeting = styrgruppsmöte
    .held_on = mötet hölls
    .present = närvarande
    .minutes = minnesanteckningar
    .decisions = beslut

project_activity = projektaktivitet
    .what = vad som gjordes
    .day = aktivitetens dag
    .step = steg i arbetssättet
    .partner_id = genom partner
    .outcome = vad det gav

sub_goal = delmål
    .name = delmålet
    .due_on = ska vara nått
    .reached_on = nått
    .evidence = det syns på

report_date = rapportdatum
    .what = rapport
    .due_on = ska lämnas senast
    .delivered_on = lämnad

## Företagets väg genom projektet

company_enrolment = vägen in i projektet
    .partner_id = kom genom partner
    .source = hur företaget kom
    .private_sector = hör till privat sektor
    .workplace_in_county = har arbetsplats i länet
    .basis = beslutet bygger på
    .decided_on = beslutat

company_step = steg hos företaget
    .kind = steg
    .planned_on = planerat till
    .done_on = genomfört
    .ours = från projektet
    .note = anteckning
    .next_step = vad som följer

step_presence = deltagande i ett steg
    .step_id = steg
    .contact_id = kontaktperson som var med
    .person_id = anställd som var med

need_sheet = behovsblad
    .talked_on = genomgånget
    .demands = kundernas krav
    .technology = ny teknik
    .recruitment = rekrytering
    .staffing = bemanning
    .hinders = hinder för att lära

visit = besök
    .day = besöksdag
    .starts = besöket börjar
    .ends = besöket slutar
    .place = plats
    .agenda = det som ska göras
    .note = anteckning
    .slot_minutes = minuter per samtal

visit_slot = samtalstid
    .visit_id = besök
    .person_id = person
    .starts = samtalet börjar
    .minutes = samtalets längd i minuter
    .outcome = hur det blev

visit_step = steg för ett besök
    .step_id = steg
    .visit_id = besök

## Utvärdering och rapporter

evaluation = utvärdering
    .moment = tillfälle
    .answered_on = besvarad
    .secure = trygg i arbetet
    .equipped = rustad för framtidens industri
    .strong = stark i yrkesrollen
    .own_words = egna ord
    .source = hur svaret kom

month_format = månadsfilens kolumner

reported_month = stängd månad
    .month = månad
    .closed_on = stängd
    .sent_on = inskickad

period_report = periodrapport
    .title = rapportens namn
    .company_id = rapportens företag
    .starts = perioden börjar
    .ends = perioden slutar
    .activities = aktiviteter
    .results = resultat
    .deviations = avvikelser
    .evaluator = den externa utvärderaren
    .issued_on = utfärdad

retention_rule = gallringsregel
    .whose = vems uppgifter
    .what = vad som bevaras
    .ground = grund
    .years = antal år
    .counted_from = räknas från

world_figure = omvärldssiffra
    .what = vad som räknas
    .sector = bransch
    .value = antal
    .starts = tiden börjar
    .ends = tiden slutar
    .source = källa

## Kriterier, planmallar, kostnad och stöd

criterion = kriterium
    .kind = kriteriet gäller
    .text_sv = kriteriet på svenska
    .text_en = kriteriet på engelska
    .archived = frågas inte längre

criterion_check = avbockat kriterium
    .criterion_id = kriterium
    .occasion_id = utbildning
    .visit_id = besök
    .checked_on = avbockat
    .note = så är det ordnat

plan_template = planmall
    .name = planmall
    .goal_short = mål på kort sikt
    .goal_short_by = mål på kort sikt, till när
    .goal_long = mål på längre sikt
    .goal_long_by = mål på längre sikt, till när
    .conditions = det här behövs
    .archived = erbjuds inte längre

template_action = insats i planmallen
    .title = insats
    .kind = slag av insats
    .purpose = syfte
    .responsible = ansvarig
    .time = på vems tid
    .training_id = utbildning

aid_setting = regel för statligt stöd
    .rule = regel för statligt stöd
    .ceiling_cents = tak i eurocent
    .years = antal år
    .fiscal_years = räknas i beskattningsår
    .source = källa

company_group = företagsgrupp
    .name = företagsgrupp

group_membership = företag i gruppen
    .company_id = företag i gruppen

aid_entry = stöd till företag
    .rule = stödets regel
    .granted_on = beviljat
    .amount_ore = belopp i öre
    .amount_cents = belopp i eurocent
    .granter = beviljat av
    .note = anteckning

cost = kostnad
    .kind = slag av kostnad
    .day = kostnadens dag
    .amount_ore = belopp i öre
    .note = anteckning

matrix_copy = lämnat exemplar av kompetensmatrisen
    .company_id = företag
    .version = version
    .left_on = lämnat den
    .received_by = lämnat till
    .coach_id = lämnat av
    .role_id = bara befattningen
    .area_id = bara området
    .before = jämfört med läget
    .language = språk

matrix_copy_person = person i ett lämnat exemplar
    .person_id = person

report_of_date = rapport för ett rapportdatum
    .report_date_id = rapportdatum
    .period_report_id = rapport

fiscal_year = beskattningsår
    .company_id = företag
    .group_id = företagsgrupp
    .starts_month = börjar i månad
