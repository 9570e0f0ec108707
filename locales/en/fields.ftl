# What the user calls the things in the register and their particulars. The message is named as the
# table and the attribute as the field. Write the words as they stand inside a sentence; at the head
# of a line they get their capital by themselves. They must be clear without a heading: “takes part
# from”, not “from”.

## The project

project = project
    .name = project’s name
    .owner = project owner
    .call = call for proposals
    .programme_area = programme area
    .diary_number = registration number
    .starts = project starts
    .ends = project ends
    .extended_to = extended to
    .target_participants = target for participants
    .target_women = target for women
    .target_companies = target for companies
    .funder_line = line about the funder
    .kronor_per_euro_thousandths = kronor per euro, in thousandths

project_step = step of the way of working
    .kind = step
    .starts = step starts
    .ends = step ends

coach = competence coach
    .name = coach’s name
    .title = coach’s title
    .phone = coach’s telephone

## Companies

company = company
    .name = company’s name
    .organisation_number = organisation number
    .place = place
    .sni_version = version of SNI
    .sni_code = SNI code
    .headcount = annual work units
    .turnover_tkr = turnover, SEK thousand
    .balance_tkr = balance sheet total, SEK thousand
    .size_class = size class
    .size_basis = basis of the size class
    .size_stated_on = size class stated
    .need = company’s need
    .note = note

contact = contact person
    .name = contact person’s name
    .title = contact person’s title
    .phone = telephone
    .email = e-mail
    .signs_plans = signs development plans

notice = notice or short-time work
    .kind = what has been announced
    .starts = applies from
    .ends = applies to
    .people = people concerned
    .percent = reduced working time, per cent
    .note = note

## Library and roles

area = competence area
    .name_sv = area’s name in Swedish
    .name_en = area’s name
    .archived = area is no longer offered

competence = competence
    .name_sv = competence’s name in Swedish
    .name_en = competence’s name
    .area_id = competence area
    .about_sv = what it is in the work, in Swedish
    .about_en = what it is in the work
    .level_0_sv = text for level 0 in Swedish
    .level_1_sv = text for level 1 in Swedish
    .level_2_sv = text for level 2 in Swedish
    .level_3_sv = text for level 3 in Swedish
    .level_4_sv = text for level 4 in Swedish
    .level_0_en = text for level 0
    .level_1_en = text for level 1
    .level_2_en = text for level 2
    .level_3_en = text for level 3
    .level_4_en = text for level 4
    .archived = competence is no longer offered

permit = type of permit
    .name_sv = permit’s name in Swedish
    .name_en = permit’s name
    .about_sv = what the permit is, in Swedish
    .about_en = what the permit is
    .valid_months = valid for months
    .confirm_months = months between confirmations
    .archived = permit is no longer offered

role = role
    .name_sv = role’s name in Swedish
    .name_en = role’s name
    .ssyk = SSYK code
    .about = about the role
    .archived = role is no longer offered

profile = requirement profile
    .version = version of the requirement profile
    .made_on = requirement profile made

requirement = requirement
    .competence_id = required competence
    .level = required level
    .critical = critical requirement

permit_requirement = required permit
    .permit_id = required permit

## People

person = person
    .given_name = given name
    .family_name = family name
    .birth_date = birth date
    .gender = gender
    .reporting_identity = protected identity, for reporting
    .paper_language = language of documents
    .interpreter = interpreter
    .wishes = wishes
    .note = note

person_number = identity number
    .number = identity number
    .registered_on = identity number here from

employment = employment
    .company_id = employer
    .role_id = role
    .shift = shift or team
    .starts = employed from
    .ends = employed to

employment_status = employment status
    .kind = employment status
    .percent = reduced working time, per cent
    .starts = status from
    .ends = status to

participation = participation
    .number = participant number
    .starts = takes part from
    .ends = takes part to

comparison = comparison with a role
    .role_id = compared with the role
    .kind = reason for the comparison

background = background
    .title = education, work or language
    .kind = kind of background
    .place = school, employer or how the language is used
    .from_year = from the year
    .to_year = to the year

need = need in order to take part
    .text = what is needed
    .shared = may be shared with the employer

holding = permit
    .permit_id = permit
    .issuer = issuer of the permit
    .issued_on = permit issued
    .valid_until = permit valid until
    .confirmed_on = confirmed by the employer
    .note = note

## Mapping

mapping = mapping
    .state = status of the mapping
    .coach_id = coach of the mapping
    .started_on = mapping begun
    .done_on = mapping done
    .informed_on = information given
    .information_version = version of the information
    .strengths = strengths
    .to_develop = to develop
    .missed = anything we missed

assessment = assessment
    .competence_id = competence
    .rater = kind of rating
    .outcome = outcome
    .level = level
    .reason = why not applicable
    .basis = how we know
    .note = note
    .wants_to_guide = wants to guide others
    .assessed_on = day of the assessment

evidence = evidence
    .title = evidence
    .kind = kind of evidence
    .issuer = issuer or test centre
    .qualification = model, area or level
    .issued_on = issued
    .expires_on = evidence valid until
    .note = note

evidence_link = competence that evidence speaks of
    .competence_id = evidence speaks of

## Plan and documents

plan = development plan
    .state = status of the plan
    .made_on = plan drawn up
    .agreed_on = plan agreed
    .closed_on = plan closed
    .goal_short = near goal
    .goal_short_by = near goal, by when
    .goal_long = far goal
    .goal_long_by = far goal, by when
    .conditions = what is needed

action = action
    .title = action
    .kind = kind of action
    .purpose = purpose
    .responsible = responsible
    .time = in whose time
    .starts = action starts
    .ends = action finished by
    .status = status of the action

action_gap = competence that an action develops
    .competence_id = action develops
    .from_level = from level
    .to_level = to level

follow_up = follow-up
    .what = what we check
    .due_on = follow-up due
    .held_on = follow-up held
    .outcome = outcome of the follow-up

issued_document = issued document
    .kind = document
    .version = version of the document
    .language = language of the document

issued_certificate = certificate of participation
    .version = version of the certificate
    .language = language of the certificate

## Training, validation and time

training = training
    .name = training
    .provider = provider
    .about = what the training is about
    .minutes = length of the training in minutes
    .price_ore = price for each participant in öre
    .form = how the training is given
    .language = language of the training
    .mandatory = needed by mandatory national standards
    .archived = no longer offered

training_content = competence in a training
    .competence_id = training leads to
    .level = level after the training

occasion = training occasion
    .training_id = training
    .company_id = for the company
    .starts = occasion starts
    .ends = occasion ends
    .place = place of the occasion
    .seats = seats
    .note = note

seat = seat at a training
    .occasion_id = training
    .state = status of the seat
    .result = result
    .invited_on = invited
    .answered_on = answered
    .attended_on = attendance noted
    .result_on = result noted
    .note = note

action_training = training of an action
    .training_id = training of the action
    .occasion_id = occasion of the action

validation_model = validation model
    .name = validation model
    .owner = owner of the model
    .about = what the model is about
    .valid_months = validity in months
    .confirm_months = months between confirmations
    .archived = no longer offered

validation_model_area = area of a model
    .name = area of the model
    .competence_id = area speaks of
    .level = level that the area shows

validation_case = validation
    .model_id = validation model
    .overview_on = overview mapping
    .in_depth_on = mapping in depth
    .test_centre = test centre
    .assessed_from = in validation from
    .result = outcome
    .ended_on = ended
    .issuer = issuer
    .expires_on = certificate valid to
    .confirmed_on = confirmed by the employer
    .note = note

validation_outcome = outcome of an area
    .area_id = area
    .outcome = outcome of the area
    .note = note

level_answer = answer to a proposed level
    .competence_id = competence
    .from_level = level before
    .proposed_level = proposed level
    .answered_on = answered

time_entry = certified time
    .day = day
    .minutes = minutes
    .kind = what the time is for
    .funded = funded by the project
    .note = note
    .certified_on = signed
## The project’s partners, sub-goals and reports

partner = partner
    .name = name of the partner
    .kind = kind of organisation
    .in_steering_group = sits in the steering group
    .note = note

responsibility = responsibility
    .what = what is to be done
    .partner_id = partner responsible
    .note = note

steering_meeting = steering group meeting
    .held_on = meeting held on
    .present = present
    .minutes = minutes
    .decisions = decisions

project_activity = project activity
    .what = what was done
    .day = day of the activity
    .step = step of the way of working
    .partner_id = through partner
    .outcome = what came of it

sub_goal = sub-goal
    .name = the sub-goal
    .due_on = to be reached by
    .reached_on = reached on
    .evidence = seen by

report_date = report date
    .what = report
    .due_on = due by
    .delivered_on = handed in

## The company’s way through the project

company_enrolment = way into the project
    .partner_id = came through partner
    .source = how the company came
    .private_sector = belongs to the private sector
    .workplace_in_county = has a workplace in the county
    .basis = the decision rests on
    .decided_on = decided on

company_step = step at the company
    .kind = step
    .planned_on = planned for
    .done_on = done on
    .ours = from the project
    .note = note
    .next_step = what follows

step_presence = presence at a step
    .step_id = step
    .contact_id = contact person who took part
    .person_id = member of staff who took part

need_sheet = need sheet
    .talked_on = gone through on
    .demands = customers’ demands
    .technology = new technology
    .recruitment = recruitment
    .staffing = staffing
    .hinders = what hinders learning

visit = visit
    .day = day of the visit
    .starts = visit begins
    .ends = visit ends
    .place = place
    .agenda = what is to be done
    .note = note
    .slot_minutes = minutes for each interview

visit_slot = interview time
    .visit_id = visit
    .person_id = person
    .starts = interview begins
    .minutes = length of the interview in minutes
    .outcome = what became of it

visit_step = step of a visit
    .step_id = step
    .visit_id = visit

## Evaluation and reports

evaluation = evaluation
    .moment = moment
    .answered_on = answered
    .secure = secure in work
    .equipped = equipped for tomorrow's industry
    .strong = strong in the role
    .own_words = own words
    .source = how the answer came

month_format = columns of the month file

reported_month = closed month
    .month = month
    .closed_on = closed
    .sent_on = sent

period_report = period report
    .title = name of the report
    .company_id = company of the report
    .starts = period begins
    .ends = period ends
    .activities = activities
    .results = results
    .deviations = deviations
    .evaluator = external evaluator
    .issued_on = issued

retention_rule = retention rule
    .whose = whose data
    .what = what is kept
    .ground = ground
    .years = number of years
    .counted_from = counted from

world_figure = figure of the surrounding world
    .what = what is counted
    .sector = sector
    .value = number
    .starts = time begins
    .ends = time ends
    .source = source

## Criteria, plan templates, cost and aid

criterion = criterion
    .kind = criterion is for
    .text_sv = criterion in Swedish
    .text_en = criterion in English
    .archived = no longer asked

criterion_check = ticked criterion
    .criterion_id = criterion
    .occasion_id = training
    .visit_id = visit
    .checked_on = ticked
    .note = how it is arranged

plan_template = plan template
    .name = plan template
    .goal_short = near goal
    .goal_short_by = near goal, by when
    .goal_long = far goal
    .goal_long_by = far goal, by when
    .conditions = what is needed
    .archived = no longer offered

template_action = action of a plan template
    .title = action
    .kind = kind of action
    .purpose = purpose
    .responsible = responsible
    .time = in whose time
    .training_id = training

aid_setting = rule for state aid
    .rule = rule for state aid
    .ceiling_cents = ceiling in euro cents
    .years = number of years
    .fiscal_years = counted in fiscal years
    .source = source

company_group = company group
    .name = company group

group_membership = company in a group
    .company_id = company in the group

aid_entry = aid to a company
    .rule = rule of the aid
    .granted_on = granted
    .amount_ore = amount in öre
    .amount_cents = amount in euro cents
    .granter = granted by
    .note = note

cost = cost
    .kind = kind of cost
    .day = day of the cost
    .amount_ore = amount in öre
    .note = note

matrix_copy = copy of the competence matrix
    .company_id = company
    .version = version
    .left_on = left on
    .received_by = left with
    .coach_id = left by
    .role_id = only the role
    .area_id = only the area
    .before = compared with the state on
    .language = language

matrix_copy_person = person in a copy of the matrix
    .person_id = person

report_of_date = report of a report date
    .report_date_id = report date
    .period_report_id = report

fiscal_year = fiscal year
    .company_id = company
    .group_id = company group
    .starts_month = begins in month
