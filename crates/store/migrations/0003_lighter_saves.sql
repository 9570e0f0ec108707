-- What a save costs is the pages that it touches, each encrypted, sealed and synced: fewer of them.
-- And where an interview was left is a note of this laptop, not a change of the mapping.
--
--   operation  lies in its primary key, as other tables of short rows; of one device's operations the
--              newest are found by `hlc` alone.
--   revision   is known by its device's running number, and needs no id beside that.
--   mapping    loses `at_competence`, in the log too, to `local_setting`.

INSERT INTO local_setting (key, json)
SELECT 'interview ' || id, json_object('at', at_competence, 'after', (
    SELECT max(id) FROM assessment WHERE mapping_id = mapping.id
))
FROM mapping WHERE at_competence IS NOT NULL;

DROP INDEX mapping_at_competence;
ALTER TABLE mapping DROP COLUMN at_competence;

CREATE TABLE new_operation (
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
) STRICT, WITHOUT ROWID;
INSERT INTO new_operation SELECT * FROM operation ORDER BY id;
DROP TABLE operation;
ALTER TABLE new_operation RENAME TO operation;
CREATE INDEX operation_person ON operation (person_id, hlc) WHERE person_id IS NOT NULL;
CREATE INDEX operation_company ON operation (company_id, hlc) WHERE company_id IS NOT NULL;
CREATE INDEX operation_hlc ON operation (hlc);
CREATE INDEX operation_undoes ON operation (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE new_revision (
    -- Looked at when all is written: an operation is logged after what it changed.
    operation_id TEXT NOT NULL REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED,
    entity TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    -- The whole row as it is now, as JSON; NULL where it was removed.
    row TEXT,
    device TEXT NOT NULL,
    seq INTEGER NOT NULL CHECK (seq >= 1),
    hlc INTEGER NOT NULL,
    PRIMARY KEY (device, seq)
) STRICT;
INSERT INTO new_revision
SELECT operation_id, entity, entity_id,
    iif(entity = 'mapping', json_remove(row, '$.at_competence'), row), device, seq, hlc
FROM revision ORDER BY rowid;
DROP TABLE revision;
ALTER TABLE new_revision RENAME TO revision;
CREATE INDEX revision_operation ON revision (operation_id);
CREATE INDEX revision_entity ON revision (entity, entity_id, hlc, device);
