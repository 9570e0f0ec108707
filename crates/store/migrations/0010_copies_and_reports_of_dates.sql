-- Copies of a company's matrix that were left there, and whom each says something of; which period
-- report is that of a report date; when fiscal years begin.

CREATE TABLE matrix_copy (
    id TEXT PRIMARY KEY,
    company_id TEXT NOT NULL REFERENCES company (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    left_on TEXT NOT NULL CHECK (left_on IS date(left_on)),
    received_by TEXT NOT NULL CHECK (received_by <> ''),
    coach_id TEXT NOT NULL REFERENCES coach (id),
    role_id TEXT REFERENCES role (id),
    area_id TEXT REFERENCES area (id),
    before TEXT CHECK (before IS date(before)),
    language TEXT NOT NULL CHECK (language IN ('sv', 'en')),
    -- No reference: the paper goes with the first person in it who is erased, and the row stays.
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT;
CREATE INDEX matrix_copy_company ON matrix_copy (company_id);
CREATE INDEX matrix_copy_coach ON matrix_copy (coach_id);
CREATE INDEX matrix_copy_role ON matrix_copy (role_id) WHERE role_id IS NOT NULL;
CREATE INDEX matrix_copy_area ON matrix_copy (area_id) WHERE area_id IS NOT NULL;

CREATE TABLE matrix_copy_person (
    id TEXT PRIMARY KEY,
    copy_id TEXT NOT NULL REFERENCES matrix_copy (id),
    person_id TEXT NOT NULL REFERENCES person (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX matrix_copy_person_copy ON matrix_copy_person (copy_id);
CREATE INDEX matrix_copy_person_person ON matrix_copy_person (person_id);

CREATE TABLE report_of_date (
    id TEXT PRIMARY KEY,
    report_date_id TEXT NOT NULL REFERENCES report_date (id),
    period_report_id TEXT NOT NULL REFERENCES period_report (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_of_date_date ON report_of_date (report_date_id);
CREATE INDEX report_of_date_report ON report_of_date (period_report_id);

-- Of a company that stands by itself, or of a group: then it holds for all in it.
CREATE TABLE fiscal_year (
    id TEXT PRIMARY KEY,
    company_id TEXT REFERENCES company (id),
    group_id TEXT REFERENCES company_group (id),
    starts_month INTEGER NOT NULL CHECK (starts_month BETWEEN 1 AND 12),
    CHECK ((company_id IS NULL) <> (group_id IS NULL))
) STRICT;
CREATE INDEX fiscal_year_company ON fiscal_year (company_id) WHERE company_id IS NOT NULL;
CREATE INDEX fiscal_year_group ON fiscal_year (group_id) WHERE group_id IS NOT NULL;
