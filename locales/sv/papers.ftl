# Orden på papperen: kompetensprofil och individuell utvecklingsplan.
# Deltagaren läser dem: tala till henne eller honom, kort och vänligt.

## Varje sida

page_of = Sida { $page } av { $pages }
document_number = Dokument { $number }
version = version { $version }
participant_number = deltagarnummer { $number }
organisation_number = org.nr { $number }
diary_number = dnr { $number }
continued = { $title }, fortsättning
papers_of = { $title }, { $name }
papers_joined = Kompetenspass: papper { $papers }

## Huvudet

proposal = Förslag
agreed = Överenskommen { $day }
ongoing = Pågående, överenskommen { $day }
closed = Avslutad { $day }
made = Upprättad { $day }
mapped = Kartlagd { $day } av { $coach }
not_mapped = Ännu inte kartlagd
identity_number = Personnummer { $number }

## Profilen

profile_purpose = Profilen visar vad du kan i ditt arbete och vad som kan bli nästa steg. Den är underlag för din utvecklingsplan, och du behåller den.
strengths = Styrkor
strengths_missing = Dina styrkor skrivs här när vi har gått igenom kartläggningen tillsammans.
development = Utvecklingsområden
development_missing = Här är inget inplanerat just nu: inget av det som är kartlagt ligger under kravet.
development_unknown = Vad du vill och behöver utveckla skrivs här efter kartläggningen.
strength = { $competence }: { $level }
gap_left = { $competence }: { $steps ->
    [one] ett steg kvar till nivå{ "\u00A0" }{ $required }
    [2] två steg kvar till nivå{ "\u00A0" }{ $required }
    [3] tre steg kvar till nivå{ "\u00A0" }{ $required }
   *[other] { $steps } steg kvar till nivå{ "\u00A0" }{ $required }
}

areas = Kompetensområden
coverage = Kartlagt { $assessed } av { $applicable }
coverage_against = kompetenser i kravprofilen { $profile }, version { $version }.
mapping_by = Kartläggningen är gjord av { $coach } tillsammans med dig.
no_recognition = Detta är en kartläggning och inget formellt erkännande.
area_met = { $met } av { $assessed }
area_unmapped = ej kartlagt
areas_radar_legend = Figuren visar hur många krav du når av dem som är kartlagda i varje område: längst ut når du alla. Öppen, streckad axel: inget i området är kartlagt.
areas_bars_legend = Varje ruta är ett kartlagt krav: fylld ruta når du, tom ruta når du inte än. Streckad linje: inget i området är kartlagt.
areas_alt = Uppfyllda krav av de kartlagda, område för område: { $areas }.
area_alt_met = { $area } { $met } av { $assessed }
area_alt_unmapped = { $area } ej kartlagt

competences = Kompetens mot krav
head_competence = Kompetens
head_level = Kartlagd nivå
head_status = Status
head_evidence = Underlag
level_against = nivå{ "\u00A0" }{ $level }, krav{ "\u00A0" }{ $required }
not_assessed_against = ej bedömd, krav{ "\u00A0" }{ $required }
not_applicable = ej aktuell
critical = avgörande krav
wants_to_guide = vill handleda andra
steps_left = { $steps ->
    [one] ett steg kvar till kravet
    [2] två steg kvar till kravet
    [3] tre steg kvar till kravet
   *[other] { $steps } steg kvar till kravet
}
steps_over = { $steps ->
    [one] ett steg över kravet
    [2] två steg över kravet
    [3] tre steg över kravet
   *[other] { $steps } steg över kravet
}
requirement_met = når kravet
legend = Så läser du tabellen
legend_met = Fylld ruta: nivå du har
legend_gap = Randig ruta: steg kvar till kravet
legend_surplus = Prickig ruta: över kravet
legend_not_assessed = Streckad ram: ej bedömd
legend_not_applicable = Kort streck: ej aktuell
legend_levels = Nivåer: { $levels }.

nothing_assessed = Kartläggningen är inte gjord än. Att det saknas nivåer här säger ingenting om vad du kan: när vi har suttit ner tillsammans fylls profilen med dina styrkor.
no_requirements = Det finns ännu ingen kravprofil för din befattning.

permits = Behörigheter
head_permit = Behörighet
head_issuer = Utfärdare
head_valid_until = Giltig till
until_further = tills vidare
validations = Validerad kompetens
validations_note = Bedömd av någon annan än kompetenscoachen, enligt modellens regler.
head_validation = Modell och område
head_test_centre = Testcenter
head_day = Datum
certificates = Intyg och certifikat
head_certificate = Intyg
head_issued_on = Utfärdat
background = Utbildning och arbetslivserfarenhet
years = { $from }–{ $to }
year_since = från { $from }
year_until = till { $to }
languages = Språk
wishes = Önskemål
comment = Min kommentar
comment_hint = Här kan du själv skriva vad du vill tillägga.

## Planen

goals = Mål
goal_short = På kort sikt
goal_long = På längre sikt
goal_by = { $goal }: { $by }
goals_missing = Målen skrivs in när vi gör planen tillsammans.
actions = Insatser
actions_missing = Inga insatser är inplanerade än.
head_development = Utvecklingsområde
head_action = Insats och syfte
head_responsible = Ansvarig
head_when = När
from_to = från nivå{ "\u00A0" }{ $from } till{ "\u00A0" }{ $to }
to_level = till nivå{ "\u00A0" }{ $to }
purpose = Syfte: { $purpose }
day_to_day = { $from } till { $to }
day_from = från { $day }
day_until = klart { $day }
day_open = tid inte bestämd
needed = Det här behövs
follow_ups = Uppföljning
follow_ups_missing = Tid för uppföljning är inte bestämd än.
head_follow_up = Vad vi stämmer av
head_outcome = Utfall
held = genomförd { $day }
shared = Det här delas
shared_papers = Arbetsgivaren får: { $papers }.
shared_nothing = Arbetsgivaren får inget av dina papper.
shared_limits = Din egen skattning ingår inte, och vad du behöver för att kunna delta står här bara om du har sagt ja till det.

## Underskrifter

signatures = Underskrifter
signature = Underskrift
signer_participant = Deltagare
signer_employer = Arbetsgivare
signer_coach = Kompetenscoach
profile_participant = Jag har fått gå igenom profilen och fått en kopia.
profile_coach = Jag svarar för kartläggningen.
plan_participant = Jag har fått gå igenom planen och fått en kopia.
plan_employer = Vi ställer tid och ersättare till förfogande enligt planen.
plan_coach = Jag svarar för kartläggningen som planen bygger på.
sign_here = Underskrift
place_and_day = Ort och datum
name_in_clear = Namnförtydligande

## När ett papper inte kan skrivas

missing_glyph = Tecknet { $character } ({ $code }) i fältet { $field } finns inte i papperens typsnitt. Skriv det med andra bokstäver och försök igen.
field_name = namn
field_role = befattning
field_employer = företag
field_identity_number = personnummer
field_imprint = uppgifter i sidfoten
field_coach = kompetenscoach
field_requirement_profile = kravprofil
field_strengths = styrkor
field_development = utvecklingsområden
field_area = kompetensområde
field_competence = kompetens
field_evidence = underlag
field_permits = behörigheter
field_validations = validerad kompetens
field_certificates = intyg och certifikat
field_background = utbildning och arbetslivserfarenhet
field_languages = språk
field_wishes = önskemål
field_goals = mål
field_actions = insatser
field_needs = det här behövs
field_follow_ups = uppföljning
field_signatures = underskrifter
field_register = registrets namn
field_report = rapportens texter
field_words = programmets egna ord
