# The words on papers: competence profile and individual development plan.
# The participant reads them: speak to her or him, briefly and kindly.

## Every page

page_of = Page { $page } of { $pages }
document_number = Document { $number }
version = version { $version }
participant_number = participant number { $number }
organisation_number = reg. no. { $number }
diary_number = ref. { $number }
continued = { $title }, continued
papers_of = { $title }, { $name }
papers_joined = Kompetenspass: { $papers } papers

## The head

proposal = Proposal
agreed = Agreed { $day }
ongoing = Under way, agreed { $day }
closed = Closed { $day }
made = Drawn up { $day }
mapped = Mapped { $day } by { $coach }
not_mapped = Not mapped yet
identity_number = Personal identity number { $number }

## The profile

profile_purpose = This profile shows what you can do in your work and what the next step could be. Your development plan builds on it, and it is yours to keep.
strengths = Strengths
strengths_missing = Your strengths are written here when we have gone through the mapping together.
development = To develop
development_missing = Nothing is planned here at the moment: nothing that has been mapped is below what is required.
development_unknown = What you want and need to develop is written here after the mapping.
strength = { $competence }: { $level }
gap_left = { $competence }: { $steps ->
    [one] one step left to level{ "\u00A0" }{ $required }
    [2] two steps left to level{ "\u00A0" }{ $required }
    [3] three steps left to level{ "\u00A0" }{ $required }
   *[other] { $steps } steps left to level{ "\u00A0" }{ $required }
}

areas = Competence areas
coverage = Mapped { $assessed } of { $applicable }
coverage_against = competences in the requirement profile { $profile }, version { $version }.
mapping_by = The mapping was made by { $coach } together with you.
no_recognition = This is a mapping and no formal recognition.
area_met = { $met } of { $assessed }
area_unmapped = not mapped
areas_radar_legend = The figure shows how many requirements you meet of those mapped in each area: at the edge you meet them all. Open, dashed axis: nothing in the area is mapped.
areas_bars_legend = Each box is a mapped requirement: you meet a filled box, and an empty box not yet. Dashed line: nothing in the area is mapped.
areas_alt = Requirements met of those mapped, area by area: { $areas }.
area_alt_met = { $area } { $met } of { $assessed }
area_alt_unmapped = { $area } not mapped

competences = Competence and requirement
head_competence = Competence
head_level = Mapped level
head_status = Status
head_evidence = Evidence
level_against = level{ "\u00A0" }{ $level }, required{ "\u00A0" }{ $required }
not_assessed_against = not assessed, required{ "\u00A0" }{ $required }
not_applicable = not applicable
critical = critical requirement
wants_to_guide = wants to guide others
steps_left = { $steps ->
    [one] one step left to the requirement
    [2] two steps left to the requirement
    [3] three steps left to the requirement
   *[other] { $steps } steps left to the requirement
}
steps_over = { $steps ->
    [one] one step over the requirement
    [2] two steps over the requirement
    [3] three steps over the requirement
   *[other] { $steps } steps over the requirement
}
requirement_met = meets the requirement
legend = How to read the table
legend_met = Filled box: level you have
legend_gap = Striped box: steps left to the requirement
legend_surplus = Dotted box: over the requirement
legend_not_assessed = Dashed frame: not assessed
legend_not_applicable = Short line: not applicable
legend_levels = Levels: { $levels }.

nothing_assessed = The mapping has not been made yet. That there are no levels here says nothing about what you can do: when we have sat down together, this profile will fill with your strengths.
no_requirements = There is no requirement profile for your role yet.

permits = Permits
head_permit = Permit
head_issuer = Issued by
head_valid_until = Valid until
until_further = until further notice
validations = Validated competence
validations_note = Assessed by someone other than the competence coach, by the rules of the model.
head_validation = Model and area
head_test_centre = Test centre
head_day = Date
certificates = Certificates
head_certificate = Certificate
head_issued_on = Issued
background = Education and work experience
years = { $from }–{ $to }
year_since = from { $from }
year_until = until { $to }
languages = Languages
wishes = Wishes
comment = My comment
comment_hint = Here you can write what you want to add.

## The plan

goals = Goals
goal_short = In the short term
goal_long = In the longer term
goal_by = { $goal }: { $by }
goals_missing = The goals are written in when we make the plan together.
actions = Actions
actions_missing = No actions are planned yet.
head_development = To develop
head_action = Action and purpose
head_responsible = Responsible
head_when = When
from_to = from level{ "\u00A0" }{ $from } to{ "\u00A0" }{ $to }
to_level = to level{ "\u00A0" }{ $to }
purpose = Purpose: { $purpose }
day_to_day = { $from } to { $to }
day_from = from { $day }
day_until = finished { $day }
day_open = time not set
needed = What is needed
follow_ups = Follow-up
follow_ups_missing = No time for a follow-up is set yet.
head_follow_up = What we check
head_outcome = Outcome
held = held { $day }
shared = What is shared
shared_papers = The employer receives: { $papers }.
shared_nothing = The employer receives none of your papers.
shared_limits = Your own rating is not included, and what you need in order to take part stands here only if you have said yes to it.

## Signatures

signatures = Signatures
signature = Signature
signer_participant = Participant
signer_employer = Employer
signer_coach = Competence coach
profile_participant = I have been able to go through the profile and have received a copy.
profile_coach = I answer for the mapping.
plan_participant = I have been able to go through the plan and have received a copy.
plan_employer = We provide time and a stand-in as the plan says.
plan_coach = I answer for the mapping that the plan builds on.
sign_here = Signature
place_and_day = Place and date
name_in_clear = Name in clear

## When a paper cannot be written

missing_glyph = The character { $character } ({ $code }) in the field { $field } is not in the papers’ typeface. Write it with other letters and try again.
field_name = name
field_role = role
field_employer = company
field_identity_number = personal identity number
field_imprint = foot of the page
field_coach = competence coach
field_requirement_profile = requirement profile
field_strengths = strengths
field_development = to develop
field_area = competence area
field_competence = competence
field_evidence = evidence
field_permits = permits
field_validations = validated competence
field_certificates = certificates
field_background = education and work experience
field_languages = languages
field_wishes = wishes
field_goals = goals
field_actions = actions
field_needs = what is needed
field_follow_ups = follow-up
field_signatures = signatures
field_register = name of the register
field_report = texts of the report
field_words = the program’s own words
