# Words for the domain's closed sets. A message is named as the set, an attribute as the value in
# the register. Write the word as it stands inside a sentence; at the head of a line it gets its
# capital by itself.

## Mapping

level =
    .at_0 = has not worked with it
    .at_1 = knows of it
    .at_2 = can do it with support
    .at_3 = can do it independently
    .at_4 = solves hard cases and can guide others

rater =
    .self = own rating
    .coach = coach’s assessment
    .manager = manager’s assessment
    .external = external assessment

# "How we know"
basis =
    .talk = conversation
    .seen = seen at work
    .work_sample = work sample
    .certificate = certificate
    .manager = manager

# A coach's rating is no formal assessment: the level is mapped.
outcome =
    .level = mapped level
    .not_assessed = not assessed
    .not_applicable = not applicable

standing =
    .met = meets the requirement
    .gap = not reached yet
    .surplus = over the requirement
    .not_assessed = not assessed
    .not_applicable = not applicable

mapping_state =
    .open = under way
    .done = done

## Evidence and permits

evidence_kind =
    .attestation = attestation
    .grades = grades
    .certificate = certificate
    .experience = work experience
    .work_sample = work sample
    .validation = validation

permit_state =
    .valid = valid
    .expires_soon = expires soon
    .confirmation_due = employer’s confirmation is missing
    .expired = expired
    .missing = not held

## Development plan

plan_state =
    .draft = draft
    .agreed = agreed
    .ongoing = under way
    .closed = closed

action_kind =
    .training = training
    .guidance = guidance by a colleague
    .practice = practice at work
    .validation = validation
    .assessment = further mapping
    .permit = permit
    .recruitment = recruitment

action_status =
    .planned = planned
    .booked = booked
    .ongoing = under way
    .done = completed
    .cancelled = cancelled

action_time =
    .working = paid working time
    .short_time_free = time free through short-time work
    .own = own time

## People, companies and the project

gender =
    .woman = woman
    .man = man

identity_kind =
    .personal = personal identity number
    .coordination = coordination number

employment_status =
    .employed = employed
    .fixed_term = on a fixed-term contract
    .agency = hired through an agency
    .short_time = on short-time work
    .furloughed = furloughed
    .notified = under notice of redundancy
    .dismissed = dismissed

background_kind =
    .education = education
    .work = work
    .language = language

comparison_kind =
    .present = present role
    .wished = desired role
    .other = another job

notice_kind =
    .notice = notice of redundancy
    .short_time_work = short-time work

size_class =
    .micro = micro enterprise
    .small = small enterprise
    .medium = medium-sized enterprise
    .large = large enterprise

sni_version =
    .at_2007 = SNI 2007
    .at_2025 = SNI 2025

step_kind =
    .marketing = marketing through the steering group
    .first_meeting = first meeting
    .information_meeting = information meeting
    .mapping = competence mapping
    .validation = validation
    .training = training
    .evaluation = evaluation
    .coaching = coaching

erasure_ground =
    .asked = the person asks for it
    .never_started = the person never started in the project
    .retention_over = the time for which the data must be kept is over
    .mistake = the person was entered by mistake
partner_kind =
    .public_body = region, municipality or authority
    .trade_union = trade union
    .employers = employers’ organisation
    .education = education provider or test centre
    .other = other organisation

slot_outcome =
    .held = held
    .no_show = did not come

document_kind =
    .profile = competence profile
    .plan = individual development plan

language =
    .sv = Swedish
    .en = English

## Training, validation and time

delivery_form =
    .classroom = at the provider’s
    .workplace = at the workplace
    .distance = at a distance
    .blended = partly at a distance

seat_state =
    .invited = invited
    .accepted = accepted
    .declined = declined
    .attended = attended
    .absent = absent

seat_result =
    .passed = passed
    .not_passed = not passed yet

validation_stage =
    .overview_mapping = overview mapping
    .in_depth_mapping = mapping in depth
    .assessment = in validation at the test centre
    .done = has an outcome
    .broken_off = broken off

validation_result =
    .attestation = attestation (some requirements met)
    .certificate = certificate (all requirements met)
    .not_met = no requirements met yet

area_outcome =
    .met = requirements met
    .not_met = requirements not met yet

certificate_state =
    .valid = valid
    .expires_soon = expires soon
    .confirmation_due = to be confirmed by the employer
    .expired = has expired

time_kind =
    .mapping = mapping
    .coaching = coaching
    .validation = validation
    .training = training

## The project's figures

company_stage =
    .contacted = contacted
    .first_meeting = first meeting held
    .information_meeting = information meeting held
    .with_participants = with participants
    .sme_trained = small and medium-sized with somebody trained

# A coach's rating is mapped; validated is somebody else's judgement.
person_stage =
    .participants = participants
    .mapped = mapped
    .planned = with an agreed plan
    .validated = validated
    .in_training = in training
    .trained = trained
    .evaluated = evaluated

sureness =
    .steady = fairly sure
    .swaying = unsure
    .wide = very unsure

moment =
    .before = before
    .end = at the end
    .six_months = six months later

evaluation_source =
    .screen = on the screen
    .paper = from a form

# As states: the same sentence can then be asked before, at the end and six months later.
statement =
    .secure = I feel secure in my work.
    .equipped = I feel equipped for tomorrow's industry.
    .strong = I feel strong in my role.

effect =
    .developed = developed competence in the trade, measured by new levels
    .secure = secure in their work
    .equipped = equipped for tomorrow's industry
    .strong = strong in their role

month_column =
    .month = month
    .identity = identity number
    .number = participant number
    .starts = start in the month
    .ends = end in the month
    .hours = hours
    .funded_hours = funded hours
    .unfunded_hours = hours not funded
    .minutes = minutes
    .diary_number = registration number

month_state =
    .running = going on
    .waiting = waits for the month before
    .open = can be closed
    .closed = closed, not sent
    .sent = sent
    .changed = changed, to be closed again
    .send_again = to be sent again

retention_of =
    .participants = participants
    .interested = interested people who never became participants

retention_from =
    .participation_end = end of the participation
    .project_end = end of the project
    .year_of_project_end = end of the year in which the project ends

criterion_kind =
    .equality = gender equality
    .accessibility = accessibility

aid_rule =
    .none = no aid, or not decided
    .de_minimis = aid of minor importance (de minimis)
    .article_31 = aid for training (article 31)

aid_preset =
    .regulation_2013 = Regulation (EU) No 1407/2013, article 3.2 (2014-01-01 to 2023-12-31)
    .regulation_2023 = Regulation (EU) 2023/2831, article 3.2 (from 2024-01-01)

cost_kind =
    .fee = fee
    .wages = wages during training
    .travel = travel and lodging
    .other = other
