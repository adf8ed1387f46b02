-- Evidence without a screen: sheets of a whole class, dispositions that adults noted, and what was shown before.

-- What a teacher saw of a class at once, after a task on paper or a discussion. It is saved and taken back as a whole.
CREATE TABLE observation_sheets (
    id BIGINT PRIMARY KEY,
    class_id BIGINT NOT NULL REFERENCES classes (id),
    activity_id BIGINT REFERENCES activities (id),
    rubric_version_id BIGINT REFERENCES rubric_versions (id),
    title TEXT NOT NULL CHECK (LENGTH(title) BETWEEN 1 AND 200),
    done_on TEXT NOT NULL,
    made_by BIGINT NOT NULL REFERENCES people (id),
    made_at BIGINT NOT NULL,
    taken_back_at BIGINT
);
CREATE INDEX observation_sheets_class ON observation_sheets (class_id, made_at);

-- One cell of a sheet. The row of the ledger that came of it is `evidence_id`; two criteria of one competency share it.
CREATE TABLE observation_cells (
    id BIGINT PRIMARY KEY,
    sheet_id BIGINT NOT NULL REFERENCES observation_sheets (id),
    student_id BIGINT NOT NULL REFERENCES people (id),
    competency_id BIGINT NOT NULL REFERENCES competencies (id),
    criterion_id BIGINT REFERENCES rubric_criteria (id),
    level BIGINT NOT NULL CHECK (level BETWEEN 1 AND 4),
    evidence_id BIGINT NOT NULL REFERENCES evidence (id)
);
CREATE INDEX observation_cells_sheet ON observation_cells (sheet_id);
CREATE INDEX observation_cells_student ON observation_cells (student_id);

-- A habit of character that an adult saw. It has no level and never becomes evidence of a competency.
CREATE TABLE disposition_notes (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    disposition TEXT NOT NULL
        CHECK (disposition IN ('curiosity', 'perseverance', 'kindness', 'teamwork', 'honesty', 'initiative', 'care',
                               'courage')),
    seen TEXT NOT NULL CHECK (seen IN ('first', 'again', 'hard')),
    words TEXT NOT NULL DEFAULT '' CHECK (LENGTH(words) <= 1000),
    written_by BIGINT NOT NULL REFERENCES people (id),
    writer_role TEXT NOT NULL CHECK (writer_role IN ('teacher', 'advisor', 'schoolLeader', 'family')),
    seen_on TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    withdrawn_at BIGINT
);
CREATE INDEX disposition_notes_student ON disposition_notes (student_id, seen_on);

-- What a student could do before, with what shows it, and how an educator answered.
CREATE TABLE prior_learnings (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    competency_id BIGINT NOT NULL REFERENCES competencies (id),
    words TEXT NOT NULL CHECK (LENGTH(words) BETWEEN 1 AND 4000),
    place TEXT NOT NULL DEFAULT '' CHECK (LENGTH(place) <= 200),
    link TEXT NOT NULL DEFAULT '' CHECK (LENGTH(link) <= 2000),
    done_on TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'counted', 'answered', 'taken_back')),
    brought_by BIGINT NOT NULL REFERENCES people (id),
    brought_at BIGINT NOT NULL,
    level BIGINT CHECK (level BETWEEN 1 AND 4),
    answer TEXT NOT NULL DEFAULT '' CHECK (LENGTH(answer) <= 2000),
    answered_by BIGINT REFERENCES people (id),
    answered_at BIGINT,
    evidence_id BIGINT REFERENCES evidence (id),
    CHECK ((state = 'counted') = (evidence_id IS NOT NULL))
);
CREATE INDEX prior_learnings_student ON prior_learnings (student_id);
CREATE INDEX prior_learnings_waiting ON prior_learnings (state, brought_at);
CREATE INDEX prior_learnings_evidence ON prior_learnings (evidence_id) WHERE evidence_id IS NOT NULL;

-- A rubric used on paper is locked by its first score as well.
CREATE FUNCTION lock_rubric_of_cell() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE rubric_versions SET state = 'in_use'
    WHERE id = (SELECT rubric_version_id FROM rubric_criteria WHERE id = NEW.criterion_id)
      AND state IN ('draft', 'negotiated', 'agreed');
    RETURN NEW;
END $$;
CREATE TRIGGER observation_cells_lock_rubric AFTER INSERT ON observation_cells
    FOR EACH ROW WHEN (NEW.criterion_id IS NOT NULL) EXECUTE FUNCTION lock_rubric_of_cell();
