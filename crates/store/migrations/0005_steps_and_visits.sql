-- The project's way of working as it is lived: partners and steering group, sub-goals and report
-- dates; each company's way through its steps, with what it needs; and visits with their slots.
-- Times of day are those of the wall clock at the company, 'HH:MM', in no time zone.

CREATE TABLE partner (
    id TEXT PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES project (id),
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind IN (
        'public_body', 'trade_union', 'employers', 'education', 'other'
    )),
    in_steering_group INTEGER NOT NULL CHECK (in_steering_group IN (0, 1)),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX partner_project ON partner (project_id);

CREATE TABLE responsibility (
    id TEXT PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES project (id),
    what TEXT NOT NULL CHECK (what <> ''),
    partner_id TEXT REFERENCES partner (id),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX responsibility_project ON responsibility (project_id);
CREATE INDEX responsibility_partner ON responsibility (partner_id);

CREATE TABLE steering_meeting (
    id TEXT PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES project (id),
    held_on TEXT NOT NULL CHECK (held_on IS date(held_on)),
    present TEXT NOT NULL,
    minutes TEXT NOT NULL,
    decisions TEXT NOT NULL
) STRICT;
CREATE INDEX steering_meeting_project ON steering_meeting (project_id);

CREATE TABLE project_activity (
    id TEXT PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES project (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    step TEXT NOT NULL CHECK (step IN (
        'marketing', 'first_meeting', 'information_meeting', 'mapping', 'validation', 'training',
        'evaluation', 'coaching'
    )),
    partner_id TEXT REFERENCES partner (id),
    what TEXT NOT NULL CHECK (what <> ''),
    outcome TEXT NOT NULL
) STRICT;
CREATE INDEX project_activity_project ON project_activity (project_id);
CREATE INDEX project_activity_partner ON project_activity (partner_id);

CREATE TABLE sub_goal (
    id TEXT PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES project (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    name TEXT NOT NULL CHECK (name <> ''),
    due_on TEXT CHECK (due_on IS date(due_on)),
    reached_on TEXT CHECK (reached_on IS date(reached_on)),
    evidence TEXT NOT NULL
) STRICT;
CREATE INDEX sub_goal_project ON sub_goal (project_id);

CREATE TABLE report_date (
    id TEXT PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES project (id),
    what TEXT NOT NULL CHECK (what <> ''),
    due_on TEXT NOT NULL CHECK (due_on IS date(due_on)),
    delivered_on TEXT CHECK (delivered_on IS date(delivered_on))
) STRICT, WITHOUT ROWID;
CREATE INDEX report_date_project ON report_date (project_id);

CREATE TABLE company_enrolment (
    id TEXT PRIMARY KEY,
    company_id TEXT NOT NULL REFERENCES company (id),
    partner_id TEXT REFERENCES partner (id),
    source TEXT NOT NULL,
    private_sector INTEGER CHECK (private_sector IN (0, 1)),
    workplace_in_county INTEGER CHECK (workplace_in_county IN (0, 1)),
    basis TEXT NOT NULL,
    decided_on TEXT CHECK (decided_on IS date(decided_on))
) STRICT;
CREATE INDEX company_enrolment_company ON company_enrolment (company_id);
CREATE INDEX company_enrolment_partner ON company_enrolment (partner_id);

CREATE TABLE company_step (
    id TEXT PRIMARY KEY,
    company_id TEXT NOT NULL REFERENCES company (id),
    kind TEXT NOT NULL CHECK (kind IN (
        'marketing', 'first_meeting', 'information_meeting', 'mapping', 'validation', 'training',
        'evaluation', 'coaching'
    )),
    planned_on TEXT CHECK (planned_on IS date(planned_on)),
    done_on TEXT CHECK (done_on IS date(done_on)),
    ours TEXT NOT NULL,
    note TEXT NOT NULL,
    next_step TEXT NOT NULL
) STRICT;
CREATE INDEX company_step_company ON company_step (company_id);

CREATE TABLE step_presence (
    id TEXT PRIMARY KEY,
    step_id TEXT NOT NULL REFERENCES company_step (id),
    contact_id TEXT REFERENCES contact (id),
    person_id TEXT REFERENCES person (id),
    CHECK ((contact_id IS NULL) <> (person_id IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX step_presence_step ON step_presence (step_id);
CREATE INDEX step_presence_contact ON step_presence (contact_id);
CREATE INDEX step_presence_person ON step_presence (person_id);

CREATE TABLE need_sheet (
    id TEXT PRIMARY KEY,
    company_id TEXT NOT NULL REFERENCES company (id),
    talked_on TEXT CHECK (talked_on IS date(talked_on)),
    demands TEXT NOT NULL,
    technology TEXT NOT NULL,
    recruitment TEXT NOT NULL,
    staffing TEXT NOT NULL,
    hinders TEXT NOT NULL
) STRICT;
CREATE INDEX need_sheet_company ON need_sheet (company_id);

CREATE TABLE visit (
    id TEXT PRIMARY KEY,
    company_id TEXT NOT NULL REFERENCES company (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    starts TEXT NOT NULL CHECK (starts IS strftime('%H:%M', starts)),
    ends TEXT CHECK (ends IS strftime('%H:%M', ends)),
    place TEXT NOT NULL,
    agenda TEXT NOT NULL,
    note TEXT NOT NULL,
    slot_minutes INTEGER NOT NULL CHECK (slot_minutes BETWEEN 1 AND 240),
    CHECK (ends > starts)
) STRICT;
CREATE INDEX visit_company ON visit (company_id);
CREATE INDEX visit_day ON visit (day);

CREATE TABLE visit_slot (
    id TEXT PRIMARY KEY,
    visit_id TEXT NOT NULL REFERENCES visit (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    starts TEXT NOT NULL CHECK (starts IS strftime('%H:%M', starts)),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 240),
    outcome TEXT CHECK (outcome IN ('held', 'no_show'))
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_slot_visit ON visit_slot (visit_id);
CREATE INDEX visit_slot_person ON visit_slot (person_id);
