-- Which of a company's steps a visit is held for, criteria ticked at a visit too, and certificates of
-- participation that were issued.

CREATE TABLE visit_step (
    id TEXT PRIMARY KEY,
    visit_id TEXT NOT NULL REFERENCES visit (id),
    step_id TEXT NOT NULL REFERENCES company_step (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_step_visit ON visit_step (visit_id);
CREATE INDEX visit_step_step ON visit_step (step_id);

CREATE TABLE new_criterion_check (
    id TEXT PRIMARY KEY,
    criterion_id TEXT NOT NULL REFERENCES criterion (id),
    occasion_id TEXT REFERENCES occasion (id),
    visit_id TEXT REFERENCES visit (id),
    checked_on TEXT NOT NULL CHECK (checked_on IS date(checked_on)),
    note TEXT NOT NULL,
    -- Ticked at one of the two.
    CHECK ((occasion_id IS NULL) <> (visit_id IS NULL))
) STRICT;
INSERT INTO new_criterion_check
SELECT id, criterion_id, occasion_id, NULL, checked_on, note FROM criterion_check ORDER BY rowid;
DROP TABLE criterion_check;
ALTER TABLE new_criterion_check RENAME TO criterion_check;
CREATE INDEX criterion_check_criterion ON criterion_check (criterion_id);
CREATE INDEX criterion_check_occasion ON criterion_check (occasion_id)
    WHERE occasion_id IS NOT NULL;
CREATE INDEX criterion_check_visit ON criterion_check (visit_id) WHERE visit_id IS NOT NULL;
-- In the log too. Of what was erased nothing is left there to add to.
UPDATE revision SET row = json_insert(row, '$.visit_id', NULL)
WHERE entity = 'criterion_check' AND row <> '{}';

CREATE TABLE issued_certificate (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    seat_id TEXT NOT NULL REFERENCES seat (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    language TEXT NOT NULL CHECK (language IN ('sv', 'en')),
    issued_at TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES blob (sha256)
) STRICT;
CREATE INDEX issued_certificate_person ON issued_certificate (person_id);
CREATE INDEX issued_certificate_seat ON issued_certificate (seat_id);
CREATE INDEX issued_certificate_sha256 ON issued_certificate (sha256);
