-- Evaluations, months for the statistics agency, period reports, how long what is kept, and figures of
-- the surrounding world.

CREATE TABLE evaluation (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    moment TEXT NOT NULL CHECK (moment IN ('before', 'end', 'six_months')),
    answered_on TEXT NOT NULL CHECK (answered_on IS date(answered_on)),
    secure INTEGER CHECK (secure BETWEEN 1 AND 5),
    equipped INTEGER CHECK (equipped BETWEEN 1 AND 5),
    strong INTEGER CHECK (strong BETWEEN 1 AND 5),
    own_words TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('screen', 'paper'))
) STRICT;
CREATE INDEX evaluation_person ON evaluation (person_id);

CREATE TABLE month_format (
    id TEXT PRIMARY KEY,
    columns TEXT NOT NULL
) STRICT;

-- A month may be closed more than once: a correction is a new row.
CREATE TABLE reported_month (
    id TEXT PRIMARY KEY,
    month TEXT NOT NULL CHECK (month || '-01' IS date(month || '-01')),
    closed_on TEXT NOT NULL CHECK (closed_on IS date(closed_on)),
    sent_on TEXT CHECK (sent_on IS date(sent_on)),
    lines_sha256 TEXT NOT NULL REFERENCES blob (sha256),
    file_sha256 TEXT NOT NULL REFERENCES blob (sha256),
    CHECK (sent_on >= closed_on)
) STRICT;
CREATE INDEX reported_month_lines ON reported_month (lines_sha256);
CREATE INDEX reported_month_file ON reported_month (file_sha256);

CREATE TABLE period_report (
    id TEXT PRIMARY KEY,
    company_id TEXT REFERENCES company (id),
    title TEXT NOT NULL CHECK (title <> ''),
    starts TEXT NOT NULL CHECK (starts IS date(starts)),
    ends TEXT NOT NULL CHECK (ends IS date(ends)),
    activities TEXT NOT NULL,
    results TEXT NOT NULL,
    deviations TEXT NOT NULL,
    evaluator TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('sv', 'en')),
    issued_on TEXT CHECK (issued_on IS date(issued_on)),
    sha256 TEXT REFERENCES blob (sha256),
    tables_sha256 TEXT REFERENCES blob (sha256),
    CHECK (ends >= starts),
    CHECK ((issued_on IS NULL) = (sha256 IS NULL)),
    CHECK ((issued_on IS NULL) = (tables_sha256 IS NULL))
) STRICT;
CREATE INDEX period_report_company ON period_report (company_id) WHERE company_id IS NOT NULL;
CREATE INDEX period_report_sha256 ON period_report (sha256) WHERE sha256 IS NOT NULL;
CREATE INDEX period_report_tables ON period_report (tables_sha256) WHERE tables_sha256 IS NOT NULL;

CREATE TABLE retention_rule (
    id TEXT PRIMARY KEY,
    whose TEXT NOT NULL CHECK (whose IN ('participants', 'interested')),
    what TEXT NOT NULL CHECK (what <> ''),
    ground TEXT NOT NULL CHECK (ground <> ''),
    years INTEGER NOT NULL CHECK (years BETWEEN 0 AND 100),
    counted_from TEXT NOT NULL CHECK (counted_from IN (
        'participation_end', 'project_end', 'year_of_project_end'
    ))
) STRICT;

CREATE TABLE world_figure (
    id TEXT PRIMARY KEY,
    what TEXT NOT NULL CHECK (what <> ''),
    sector TEXT NOT NULL,
    value INTEGER NOT NULL CHECK (value >= 0),
    starts TEXT NOT NULL CHECK (starts IS date(starts)),
    ends TEXT NOT NULL CHECK (ends IS date(ends)),
    source TEXT NOT NULL CHECK (source <> ''),
    CHECK (ends >= starts)
) STRICT;
