-- The register's first schema. Three classes of tables:
--   logged: what the register is about; every change stands in the revision log too;
--   local:  what belongs to this laptop alone;
--   blobs:  bytes kept under their digest.
--
-- Ids are UUIDv7 as text and sort as they were made. Days are 'YYYY-MM-DD', instants RFC 3339 UTC
-- with milliseconds, yes and no 1 and 0. `x IS date(x)` lets real days through, and NULL.
-- Natural keys are not UNIQUE on purpose: two laptops that are joined may each have added the same
-- thing, and their logs must unite all the same. The app says so when a thing stands there twice.
-- Tables of short rows are WITHOUT ROWID; those with free text are not (wide rows fill its pages).

-- Log -------------------------------------------------------------------------------------------

CREATE TABLE operation (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL,
    -- No references: history outlives what it is about.
    person_id TEXT,
    company_id TEXT,
    coach_id TEXT,
    at TEXT NOT NULL,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL,
    undoes TEXT REFERENCES operation (id)
) STRICT;
CREATE INDEX operation_person ON operation (person_id, hlc) WHERE person_id IS NOT NULL;
CREATE INDEX operation_company ON operation (company_id, hlc) WHERE company_id IS NOT NULL;
CREATE INDEX operation_device ON operation (device, hlc);
CREATE INDEX operation_hlc ON operation (hlc);
CREATE INDEX operation_undoes ON operation (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE revision (
    id TEXT PRIMARY KEY,
    -- Looked at when all is written: an operation is logged after what it changed.
    operation_id TEXT NOT NULL REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED,
    entity TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    -- The whole row as it is now, as JSON; NULL where it was removed.
    row TEXT,
    device TEXT NOT NULL,
    seq INTEGER NOT NULL CHECK (seq >= 1),
    hlc INTEGER NOT NULL,
    UNIQUE (device, seq)
) STRICT;
CREATE INDEX revision_operation ON revision (operation_id);
CREATE INDEX revision_entity ON revision (entity, entity_id, hlc, device);

-- Local and blobs -------------------------------------------------------------------------------

CREATE TABLE migration (
    number INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL
) STRICT;

CREATE TABLE device (
    id TEXT PRIMARY KEY,
    is_this INTEGER NOT NULL CHECK (is_this IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX device_this ON device (is_this) WHERE is_this = 1;

CREATE TABLE local_setting (
    key TEXT PRIMARY KEY,
    json TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE blob (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    bytes BLOB NOT NULL
) STRICT;

-- Project and coaches ---------------------------------------------------------------------------

CREATE TABLE project (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    owner TEXT NOT NULL,
    call TEXT NOT NULL,
    programme_area TEXT NOT NULL,
    diary_number TEXT NOT NULL,
    starts TEXT CHECK (starts IS date(starts)),
    ends TEXT CHECK (ends IS date(ends)),
    extended_to TEXT CHECK (extended_to IS date(extended_to)),
    target_participants INTEGER CHECK (target_participants >= 0),
    target_women INTEGER CHECK (target_women >= 0),
    target_companies INTEGER CHECK (target_companies >= 0),
    funder_line TEXT NOT NULL,
    kronor_per_euro_thousandths INTEGER NOT NULL CHECK (kronor_per_euro_thousandths >= 0),
    CHECK (ends >= starts),
    CHECK (extended_to >= ends)
) STRICT;

CREATE TABLE project_step (
    id TEXT PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES project (id),
    kind TEXT NOT NULL CHECK (kind IN (
        'marketing', 'first_meeting', 'information_meeting', 'mapping', 'validation', 'training',
        'evaluation', 'coaching'
    )),
    position INTEGER NOT NULL CHECK (position >= 1),
    starts TEXT CHECK (starts IS date(starts)),
    ends TEXT CHECK (ends IS date(ends)),
    CHECK (ends >= starts)
) STRICT, WITHOUT ROWID;
CREATE INDEX project_step_project ON project_step (project_id);

CREATE TABLE coach (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    phone TEXT NOT NULL
) STRICT;

-- Companies -------------------------------------------------------------------------------------

CREATE TABLE company (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    organisation_number TEXT CHECK (
        length(organisation_number) IN (10, 12) AND organisation_number NOT GLOB '*[^0-9]*'
    ),
    place TEXT NOT NULL,
    sni_version TEXT CHECK (sni_version IN ('2007', '2025')),
    sni_code TEXT CHECK (length(sni_code) BETWEEN 2 AND 5 AND sni_code NOT GLOB '*[^0-9]*'),
    headcount INTEGER CHECK (headcount >= 0),
    turnover_tkr INTEGER CHECK (turnover_tkr >= 0),
    balance_tkr INTEGER CHECK (balance_tkr >= 0),
    size_class TEXT CHECK (size_class IN ('micro', 'small', 'medium', 'large')),
    size_basis TEXT NOT NULL,
    size_stated_on TEXT CHECK (size_stated_on IS date(size_stated_on)),
    need TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX company_organisation_number ON company (organisation_number)
    WHERE organisation_number IS NOT NULL;

CREATE TABLE contact (
    id TEXT PRIMARY KEY,
    company_id TEXT NOT NULL REFERENCES company (id),
    name TEXT NOT NULL CHECK (name <> ''),
    title TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    signs_plans INTEGER NOT NULL CHECK (signs_plans IN (0, 1))
) STRICT;
CREATE INDEX contact_company ON contact (company_id);

CREATE TABLE notice (
    id TEXT PRIMARY KEY,
    company_id TEXT NOT NULL REFERENCES company (id),
    kind TEXT NOT NULL CHECK (kind IN ('notice', 'short_time_work')),
    starts TEXT NOT NULL CHECK (starts IS date(starts)),
    ends TEXT CHECK (ends IS date(ends)),
    people INTEGER CHECK (people >= 0),
    percent INTEGER CHECK (percent BETWEEN 1 AND 100),
    note TEXT NOT NULL,
    CHECK (ends >= starts)
) STRICT;
CREATE INDEX notice_company ON notice (company_id);

-- Library ---------------------------------------------------------------------------------------

CREATE TABLE area (
    id TEXT PRIMARY KEY,
    code TEXT CHECK (code <> ''),
    position INTEGER NOT NULL CHECK (position >= 1),
    name_sv TEXT NOT NULL CHECK (name_sv <> ''),
    name_en TEXT NOT NULL,
    archived INTEGER NOT NULL CHECK (archived IN (0, 1))
) STRICT;

CREATE TABLE competence (
    id TEXT PRIMARY KEY,
    area_id TEXT NOT NULL REFERENCES area (id),
    code TEXT CHECK (code <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    position INTEGER NOT NULL CHECK (position >= 1),
    name_sv TEXT NOT NULL CHECK (name_sv <> ''),
    name_en TEXT NOT NULL,
    about_sv TEXT NOT NULL,
    about_en TEXT NOT NULL,
    level_0_sv TEXT NOT NULL,
    level_1_sv TEXT NOT NULL,
    level_2_sv TEXT NOT NULL,
    level_3_sv TEXT NOT NULL,
    level_4_sv TEXT NOT NULL,
    level_0_en TEXT NOT NULL,
    level_1_en TEXT NOT NULL,
    level_2_en TEXT NOT NULL,
    level_3_en TEXT NOT NULL,
    level_4_en TEXT NOT NULL,
    archived INTEGER NOT NULL CHECK (archived IN (0, 1))
) STRICT;
CREATE INDEX competence_area ON competence (area_id);

CREATE TABLE permit (
    id TEXT PRIMARY KEY,
    code TEXT CHECK (code <> ''),
    name_sv TEXT NOT NULL CHECK (name_sv <> ''),
    name_en TEXT NOT NULL,
    about_sv TEXT NOT NULL,
    about_en TEXT NOT NULL,
    valid_months INTEGER CHECK (valid_months >= 1),
    confirm_months INTEGER CHECK (confirm_months >= 1),
    archived INTEGER NOT NULL CHECK (archived IN (0, 1))
) STRICT;

-- Roles and their requirement profiles ----------------------------------------------------------

CREATE TABLE role (
    id TEXT PRIMARY KEY,
    company_id TEXT REFERENCES company (id),
    code TEXT CHECK (code <> ''),
    name_sv TEXT NOT NULL CHECK (name_sv <> ''),
    name_en TEXT NOT NULL,
    ssyk TEXT CHECK (ssyk GLOB '[0-9][0-9][0-9][0-9]'),
    about TEXT NOT NULL,
    archived INTEGER NOT NULL CHECK (archived IN (0, 1))
) STRICT;
CREATE INDEX role_company ON role (company_id);

CREATE TABLE profile (
    id TEXT PRIMARY KEY,
    role_id TEXT NOT NULL REFERENCES role (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    made_on TEXT NOT NULL CHECK (made_on IS date(made_on))
) STRICT, WITHOUT ROWID;
CREATE INDEX profile_role ON profile (role_id);

CREATE TABLE requirement (
    id TEXT PRIMARY KEY,
    profile_id TEXT NOT NULL REFERENCES profile (id),
    competence_id TEXT NOT NULL REFERENCES competence (id),
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
    critical INTEGER NOT NULL CHECK (critical IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX requirement_profile ON requirement (profile_id);
CREATE INDEX requirement_competence ON requirement (competence_id);

CREATE TABLE permit_requirement (
    id TEXT PRIMARY KEY,
    profile_id TEXT NOT NULL REFERENCES profile (id),
    permit_id TEXT NOT NULL REFERENCES permit (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX permit_requirement_profile ON permit_requirement (profile_id);
CREATE INDEX permit_requirement_permit ON permit_requirement (permit_id);

-- People ----------------------------------------------------------------------------------------

CREATE TABLE person (
    id TEXT PRIMARY KEY,
    given_name TEXT NOT NULL CHECK (given_name <> ''),
    family_name TEXT NOT NULL,
    birth_date TEXT CHECK (birth_date IS date(birth_date)),
    gender TEXT CHECK (gender IN ('woman', 'man')),
    reporting_identity TEXT,
    paper_language TEXT CHECK (paper_language IN ('sv', 'en')),
    interpreter TEXT NOT NULL,
    wishes TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE person_number (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    number TEXT NOT NULL CHECK (length(number) = 12 AND number NOT GLOB '*[^0-9]*'),
    registered_on TEXT NOT NULL CHECK (registered_on IS date(registered_on))
) STRICT, WITHOUT ROWID;
CREATE INDEX person_number_person ON person_number (person_id);
CREATE INDEX person_number_number ON person_number (number);

CREATE TABLE employment (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    company_id TEXT NOT NULL REFERENCES company (id),
    role_id TEXT REFERENCES role (id),
    shift TEXT NOT NULL,
    starts TEXT CHECK (starts IS date(starts)),
    ends TEXT CHECK (ends IS date(ends)),
    CHECK (ends >= starts)
) STRICT, WITHOUT ROWID;
CREATE INDEX employment_person ON employment (person_id);
CREATE INDEX employment_company ON employment (company_id);
CREATE INDEX employment_role ON employment (role_id) WHERE role_id IS NOT NULL;

CREATE TABLE employment_status (
    id TEXT PRIMARY KEY,
    employment_id TEXT NOT NULL REFERENCES employment (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN (
        'employed', 'fixed_term', 'agency', 'short_time', 'furloughed', 'notified', 'dismissed'
    )),
    percent INTEGER CHECK (percent BETWEEN 1 AND 100),
    starts TEXT NOT NULL CHECK (starts IS date(starts)),
    ends TEXT CHECK (ends IS date(ends)),
    CHECK (ends >= starts)
) STRICT, WITHOUT ROWID;
CREATE INDEX employment_status_employment ON employment_status (employment_id);
CREATE INDEX employment_status_person ON employment_status (person_id);

CREATE TABLE participation (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    project_id TEXT NOT NULL REFERENCES project (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    starts TEXT CHECK (starts IS date(starts)),
    ends TEXT CHECK (ends IS date(ends)),
    CHECK (ends >= starts),
    -- Nobody ends who never started.
    CHECK (ends IS NULL OR starts IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX participation_person ON participation (person_id);
CREATE INDEX participation_project ON participation (project_id);

CREATE TABLE comparison (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    role_id TEXT NOT NULL REFERENCES role (id),
    kind TEXT NOT NULL CHECK (kind IN ('present', 'wished', 'other'))
) STRICT, WITHOUT ROWID;
CREATE INDEX comparison_person ON comparison (person_id);
CREATE INDEX comparison_role ON comparison (role_id);

CREATE TABLE background (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN ('education', 'work', 'language')),
    title TEXT NOT NULL,
    place TEXT NOT NULL,
    from_year INTEGER CHECK (from_year BETWEEN 1900 AND 2100),
    to_year INTEGER CHECK (to_year BETWEEN 1900 AND 2100),
    CHECK (to_year >= from_year)
) STRICT;
CREATE INDEX background_person ON background (person_id);

CREATE TABLE need (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    text TEXT NOT NULL,
    shared INTEGER NOT NULL CHECK (shared IN (0, 1))
) STRICT;
CREATE INDEX need_person ON need (person_id);

CREATE TABLE holding (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    permit_id TEXT NOT NULL REFERENCES permit (id),
    issuer TEXT NOT NULL,
    issued_on TEXT CHECK (issued_on IS date(issued_on)),
    valid_until TEXT CHECK (valid_until IS date(valid_until)),
    confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on)),
    note TEXT NOT NULL,
    CHECK (valid_until >= issued_on),
    CHECK (confirmed_on >= issued_on)
) STRICT;
CREATE INDEX holding_person ON holding (person_id);
CREATE INDEX holding_permit ON holding (permit_id);

-- Mapping ---------------------------------------------------------------------------------------

CREATE TABLE mapping (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    coach_id TEXT NOT NULL REFERENCES coach (id),
    profile_id TEXT NOT NULL REFERENCES profile (id),
    state TEXT NOT NULL CHECK (state IN ('open', 'done')),
    started_on TEXT NOT NULL CHECK (started_on IS date(started_on)),
    done_on TEXT CHECK (done_on IS date(done_on)),
    informed_on TEXT CHECK (informed_on IS date(informed_on)),
    information_version TEXT NOT NULL,
    strengths TEXT NOT NULL,
    to_develop TEXT NOT NULL,
    missed TEXT NOT NULL,
    at_competence TEXT REFERENCES competence (id),
    CHECK (done_on >= started_on)
) STRICT;
CREATE INDEX mapping_person ON mapping (person_id);
CREATE INDEX mapping_coach ON mapping (coach_id);
CREATE INDEX mapping_profile ON mapping (profile_id);
CREATE INDEX mapping_at_competence ON mapping (at_competence) WHERE at_competence IS NOT NULL;

CREATE TABLE assessment (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    competence_id TEXT NOT NULL REFERENCES competence (id),
    mapping_id TEXT REFERENCES mapping (id),
    profile_id TEXT REFERENCES profile (id),
    rater TEXT NOT NULL CHECK (rater IN ('self', 'coach', 'manager', 'external')),
    outcome TEXT NOT NULL CHECK (outcome IN ('level', 'not_assessed', 'not_applicable')),
    level INTEGER CHECK (level BETWEEN 0 AND 4),
    reason TEXT NOT NULL,
    basis TEXT CHECK (basis IN ('talk', 'seen', 'work_sample', 'certificate', 'manager')),
    note TEXT NOT NULL,
    wants_to_guide INTEGER CHECK (wants_to_guide IN (0, 1)),
    assessed_on TEXT NOT NULL CHECK (assessed_on IS date(assessed_on)),
    -- Level 0, not assessed and not applicable are three different things.
    CHECK ((outcome = 'level') = (level IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX assessment_person ON assessment (person_id, competence_id);
CREATE INDEX assessment_competence ON assessment (competence_id);
CREATE INDEX assessment_mapping ON assessment (mapping_id) WHERE mapping_id IS NOT NULL;
CREATE INDEX assessment_profile ON assessment (profile_id) WHERE profile_id IS NOT NULL;

CREATE TABLE evidence (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN (
        'attestation', 'grades', 'certificate', 'experience', 'work_sample', 'validation'
    )),
    title TEXT NOT NULL,
    issuer TEXT NOT NULL,
    qualification TEXT NOT NULL,
    issued_on TEXT CHECK (issued_on IS date(issued_on)),
    expires_on TEXT CHECK (expires_on IS date(expires_on)),
    note TEXT NOT NULL,
    CHECK (expires_on >= issued_on)
) STRICT;
CREATE INDEX evidence_person ON evidence (person_id);

CREATE TABLE evidence_link (
    id TEXT PRIMARY KEY,
    evidence_id TEXT NOT NULL REFERENCES evidence (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    competence_id TEXT NOT NULL REFERENCES competence (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_link_evidence ON evidence_link (evidence_id);
CREATE INDEX evidence_link_person ON evidence_link (person_id);
CREATE INDEX evidence_link_competence ON evidence_link (competence_id);

-- Plans -----------------------------------------------------------------------------------------

CREATE TABLE plan (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    state TEXT NOT NULL CHECK (state IN ('draft', 'agreed', 'ongoing', 'closed')),
    made_on TEXT NOT NULL CHECK (made_on IS date(made_on)),
    agreed_on TEXT CHECK (agreed_on IS date(agreed_on)),
    closed_on TEXT CHECK (closed_on IS date(closed_on)),
    goal_short TEXT NOT NULL,
    goal_short_by TEXT NOT NULL,
    goal_long TEXT NOT NULL,
    goal_long_by TEXT NOT NULL,
    conditions TEXT NOT NULL
) STRICT;
CREATE INDEX plan_person ON plan (person_id);

CREATE TABLE action (
    id TEXT PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES plan (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN (
        'training', 'guidance', 'practice', 'validation', 'assessment', 'permit', 'recruitment'
    )),
    title TEXT NOT NULL,
    purpose TEXT NOT NULL,
    responsible TEXT NOT NULL,
    time TEXT CHECK (time IN ('working', 'short_time_free', 'own')),
    starts TEXT CHECK (starts IS date(starts)),
    ends TEXT CHECK (ends IS date(ends)),
    status TEXT NOT NULL CHECK (status IN ('planned', 'booked', 'ongoing', 'done', 'cancelled')),
    position INTEGER NOT NULL CHECK (position >= 1),
    CHECK (ends >= starts)
) STRICT;
CREATE INDEX action_plan ON action (plan_id);
CREATE INDEX action_person ON action (person_id);

CREATE TABLE action_gap (
    id TEXT PRIMARY KEY,
    action_id TEXT NOT NULL REFERENCES action (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    competence_id TEXT NOT NULL REFERENCES competence (id),
    from_level INTEGER CHECK (from_level BETWEEN 0 AND 4),
    to_level INTEGER NOT NULL CHECK (to_level BETWEEN 0 AND 4)
) STRICT, WITHOUT ROWID;
CREATE INDEX action_gap_action ON action_gap (action_id);
CREATE INDEX action_gap_person ON action_gap (person_id);
CREATE INDEX action_gap_competence ON action_gap (competence_id);

CREATE TABLE follow_up (
    id TEXT PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES plan (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    due_on TEXT NOT NULL CHECK (due_on IS date(due_on)),
    what TEXT NOT NULL,
    held_on TEXT CHECK (held_on IS date(held_on)),
    outcome TEXT NOT NULL
) STRICT;
CREATE INDEX follow_up_plan ON follow_up (plan_id);
CREATE INDEX follow_up_person ON follow_up (person_id);

-- Papers ----------------------------------------------------------------------------------------

CREATE TABLE issued_document (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN ('profile', 'plan')),
    version INTEGER NOT NULL CHECK (version >= 1),
    language TEXT NOT NULL CHECK (language IN ('sv', 'en')),
    profile_id TEXT REFERENCES profile (id),
    issued_at TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES blob (sha256)
) STRICT;
CREATE INDEX issued_document_person ON issued_document (person_id);
CREATE INDEX issued_document_profile ON issued_document (profile_id) WHERE profile_id IS NOT NULL;
CREATE INDEX issued_document_sha256 ON issued_document (sha256);
