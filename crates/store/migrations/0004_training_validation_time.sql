-- Trainings with their occasions and seats, validation, levels that either proposes, certified time.

CREATE TABLE training (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    provider TEXT NOT NULL,
    about TEXT NOT NULL,
    minutes INTEGER CHECK (minutes >= 1),
    price_ore INTEGER CHECK (price_ore >= 0),
    form TEXT NOT NULL CHECK (form IN ('classroom', 'workplace', 'distance', 'blended')),
    language TEXT NOT NULL,
    mandatory INTEGER NOT NULL CHECK (mandatory IN (0, 1)),
    archived INTEGER NOT NULL CHECK (archived IN (0, 1))
) STRICT;

CREATE TABLE training_content (
    id TEXT PRIMARY KEY,
    training_id TEXT NOT NULL REFERENCES training (id),
    competence_id TEXT NOT NULL REFERENCES competence (id),
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4)
) STRICT, WITHOUT ROWID;
CREATE INDEX training_content_training ON training_content (training_id);
CREATE INDEX training_content_competence ON training_content (competence_id);

CREATE TABLE occasion (
    id TEXT PRIMARY KEY,
    training_id TEXT NOT NULL REFERENCES training (id),
    company_id TEXT REFERENCES company (id),
    starts TEXT NOT NULL CHECK (starts IS date(starts)),
    ends TEXT NOT NULL CHECK (ends IS date(ends)),
    place TEXT NOT NULL,
    seats INTEGER CHECK (seats >= 1),
    note TEXT NOT NULL,
    CHECK (ends >= starts)
) STRICT;
CREATE INDEX occasion_training ON occasion (training_id);
CREATE INDEX occasion_company ON occasion (company_id) WHERE company_id IS NOT NULL;

CREATE TABLE seat (
    id TEXT PRIMARY KEY,
    occasion_id TEXT NOT NULL REFERENCES occasion (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    state TEXT NOT NULL CHECK (state IN (
        'invited', 'accepted', 'declined', 'attended', 'absent'
    )),
    result TEXT CHECK (result IN ('passed', 'not_passed')),
    invited_on TEXT NOT NULL CHECK (invited_on IS date(invited_on)),
    answered_on TEXT CHECK (answered_on IS date(answered_on)),
    attended_on TEXT CHECK (attended_on IS date(attended_on)),
    result_on TEXT CHECK (result_on IS date(result_on)),
    note TEXT NOT NULL,
    CHECK (answered_on >= invited_on),
    -- A result of somebody who took part, and on a day.
    CHECK (result IS NULL OR state = 'attended'),
    CHECK ((result IS NULL) = (result_on IS NULL))
) STRICT;
CREATE INDEX seat_occasion ON seat (occasion_id);
CREATE INDEX seat_person ON seat (person_id);

CREATE TABLE action_training (
    id TEXT PRIMARY KEY,
    action_id TEXT NOT NULL REFERENCES action (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    training_id TEXT NOT NULL REFERENCES training (id),
    occasion_id TEXT REFERENCES occasion (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX action_training_action ON action_training (action_id);
CREATE INDEX action_training_person ON action_training (person_id);
CREATE INDEX action_training_training ON action_training (training_id);
CREATE INDEX action_training_occasion ON action_training (occasion_id)
    WHERE occasion_id IS NOT NULL;

CREATE TABLE validation_model (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    owner TEXT NOT NULL,
    about TEXT NOT NULL,
    valid_months INTEGER CHECK (valid_months >= 1),
    confirm_months INTEGER CHECK (confirm_months >= 1),
    archived INTEGER NOT NULL CHECK (archived IN (0, 1))
) STRICT;

CREATE TABLE validation_model_area (
    id TEXT PRIMARY KEY,
    model_id TEXT NOT NULL REFERENCES validation_model (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    name TEXT NOT NULL CHECK (name <> ''),
    competence_id TEXT REFERENCES competence (id),
    level INTEGER CHECK (level BETWEEN 0 AND 4),
    CHECK (level IS NULL OR competence_id IS NOT NULL)
) STRICT;
CREATE INDEX validation_model_area_model ON validation_model_area (model_id);
CREATE INDEX validation_model_area_competence ON validation_model_area (competence_id)
    WHERE competence_id IS NOT NULL;

CREATE TABLE validation_case (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    model_id TEXT NOT NULL REFERENCES validation_model (id),
    overview_on TEXT CHECK (overview_on IS date(overview_on)),
    in_depth_on TEXT CHECK (in_depth_on IS date(in_depth_on)),
    test_centre TEXT NOT NULL,
    assessed_from TEXT CHECK (assessed_from IS date(assessed_from)),
    -- Intyg (some requirements) and bevis (all) are alternatives.
    result TEXT CHECK (result IN ('attestation', 'certificate', 'not_met')),
    ended_on TEXT CHECK (ended_on IS date(ended_on)),
    issuer TEXT NOT NULL,
    expires_on TEXT CHECK (expires_on IS date(expires_on)),
    confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on)),
    evidence_id TEXT REFERENCES evidence (id),
    note TEXT NOT NULL,
    CHECK (in_depth_on >= overview_on),
    CHECK (assessed_from >= in_depth_on),
    CHECK (ended_on >= assessed_from),
    CHECK (expires_on >= ended_on),
    CHECK (confirmed_on >= ended_on),
    CHECK (result IS NULL OR ended_on IS NOT NULL)
) STRICT;
CREATE INDEX validation_case_person ON validation_case (person_id);
CREATE INDEX validation_case_model ON validation_case (model_id);
CREATE INDEX validation_case_evidence ON validation_case (evidence_id)
    WHERE evidence_id IS NOT NULL;

CREATE TABLE validation_outcome (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES validation_case (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    area_id TEXT NOT NULL REFERENCES validation_model_area (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('met', 'not_met')),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX validation_outcome_case ON validation_outcome (case_id);
CREATE INDEX validation_outcome_person ON validation_outcome (person_id);
CREATE INDEX validation_outcome_area ON validation_outcome (area_id);

CREATE TABLE level_answer (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    competence_id TEXT NOT NULL REFERENCES competence (id),
    seat_id TEXT REFERENCES seat (id),
    case_id TEXT REFERENCES validation_case (id),
    from_level INTEGER CHECK (from_level BETWEEN 0 AND 4),
    proposed_level INTEGER NOT NULL CHECK (proposed_level BETWEEN 0 AND 4),
    assessment_id TEXT REFERENCES assessment (id),
    answered_on TEXT NOT NULL CHECK (answered_on IS date(answered_on)),
    -- One of the two has proposed it.
    CHECK ((seat_id IS NULL) <> (case_id IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX level_answer_person ON level_answer (person_id);
CREATE INDEX level_answer_competence ON level_answer (competence_id);
CREATE INDEX level_answer_seat ON level_answer (seat_id) WHERE seat_id IS NOT NULL;
CREATE INDEX level_answer_case ON level_answer (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX level_answer_assessment ON level_answer (assessment_id)
    WHERE assessment_id IS NOT NULL;

CREATE TABLE time_entry (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    company_id TEXT REFERENCES company (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    kind TEXT NOT NULL CHECK (kind IN ('mapping', 'coaching', 'validation', 'training')),
    funded INTEGER NOT NULL CHECK (funded IN (0, 1)),
    note TEXT NOT NULL,
    mapping_id TEXT REFERENCES mapping (id),
    seat_id TEXT REFERENCES seat (id),
    case_id TEXT REFERENCES validation_case (id),
    certified_on TEXT CHECK (certified_on IS date(certified_on))
) STRICT;
CREATE INDEX time_entry_person ON time_entry (person_id, day);
CREATE INDEX time_entry_company ON time_entry (company_id, day) WHERE company_id IS NOT NULL;
CREATE INDEX time_entry_day ON time_entry (day);
CREATE INDEX time_entry_mapping ON time_entry (mapping_id) WHERE mapping_id IS NOT NULL;
CREATE INDEX time_entry_seat ON time_entry (seat_id) WHERE seat_id IS NOT NULL;
CREATE INDEX time_entry_case ON time_entry (case_id) WHERE case_id IS NOT NULL;
