-- Lists and figures read a few facts of everybody, and reading a page costs decrypting it and reckoning its
-- seal. These facts now lie in the index by which somebody's rows are found anyway: a third of the pages or
-- less to read, and a save touches no page more.

DROP INDEX participation_person;
CREATE INDEX participation_person ON participation (person_id, starts, ends);

DROP INDEX employment_person;
CREATE INDEX employment_person ON employment (person_id, company_id, starts, ends, role_id);

DROP INDEX mapping_person;
CREATE INDEX mapping_person ON mapping (person_id, state, started_on, done_on);

DROP INDEX assessment_person;
CREATE INDEX assessment_person ON assessment
    (person_id, competence_id, rater, assessed_on, outcome, level);

DROP INDEX plan_person;
CREATE INDEX plan_person ON plan (person_id, state, made_on, agreed_on);

DROP INDEX seat_person;
CREATE INDEX seat_person ON seat
    (person_id, state, invited_on, answered_on, attended_on, result_on);

DROP INDEX evaluation_person;
CREATE INDEX evaluation_person ON evaluation
    (person_id, moment, answered_on, id, secure, equipped, strong);

DROP INDEX time_entry_day;
CREATE INDEX time_entry_day ON time_entry (day, person_id, minutes, funded);
