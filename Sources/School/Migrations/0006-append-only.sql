-- The ledger and the audit only grow. A privacy erasure that is under way may delete a student's evidence.

CREATE TABLE erasures (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL,
    asked_by BIGINT,
    reason TEXT NOT NULL,
    began_at BIGINT NOT NULL,
    finished_at BIGINT,
    report TEXT NOT NULL DEFAULT '{}'
);
CREATE INDEX erasures_student ON erasures (student_id);

CREATE TRIGGER evidence_no_update BEFORE UPDATE ON evidence
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER evidence_no_delete BEFORE DELETE ON evidence
WHEN NOT EXISTS (SELECT 1 FROM erasures WHERE student_id = OLD.student_id AND finished_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit_entries
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit_entries
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER rubric_criteria_no_update BEFORE UPDATE ON rubric_criteria
WHEN EXISTS (SELECT 1 FROM rubric_versions WHERE id = OLD.rubric_version_id AND state <> 'draft')
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER rubric_criteria_no_delete BEFORE DELETE ON rubric_criteria
WHEN EXISTS (SELECT 1 FROM rubric_versions WHERE id = OLD.rubric_version_id AND state <> 'draft')
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
