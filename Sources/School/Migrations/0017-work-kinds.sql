-- More kinds of activities, more stages in a rubric's life, and more that a file can belong to.

ALTER TABLE activities ADD COLUMN wider_kind TEXT NOT NULL DEFAULT 'lesson'
    CHECK (wider_kind IN ('lesson', 'module', 'reading', 'discussion', 'task', 'project', 'workshop', 'exhibition',
                          'expedition', 'flipped'));
UPDATE activities SET wider_kind = kind;
ALTER TABLE activities DROP COLUMN kind;
ALTER TABLE activities RENAME COLUMN wider_kind TO kind;

ALTER TABLE rubric_versions ADD COLUMN wider_state TEXT NOT NULL DEFAULT 'draft'
    CHECK (wider_state IN ('draft', 'negotiated', 'agreed', 'in_use', 'superseded'));
UPDATE rubric_versions SET wider_state = state;
DROP TRIGGER rubric_criteria_no_update;
DROP TRIGGER rubric_criteria_no_delete;
ALTER TABLE rubric_versions DROP COLUMN state;
ALTER TABLE rubric_versions RENAME COLUMN wider_state TO state;

CREATE TRIGGER rubric_criteria_no_update BEFORE UPDATE ON rubric_criteria
WHEN EXISTS (SELECT 1 FROM rubric_versions WHERE id = OLD.rubric_version_id AND state IN ('in_use', 'superseded'))
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER rubric_criteria_no_delete BEFORE DELETE ON rubric_criteria
WHEN EXISTS (SELECT 1 FROM rubric_versions WHERE id = OLD.rubric_version_id AND state IN ('in_use', 'superseded'))
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

DROP INDEX student_files_owner;
ALTER TABLE student_files ADD COLUMN wider_kind TEXT NOT NULL DEFAULT 'profile'
    CHECK (wider_kind IN ('profile', 'inventory', 'signature', 'proposal', 'observation', 'prior_learning', 'journal',
                          'portfolio', 'judgement'));
UPDATE student_files SET wider_kind = owner_kind;
ALTER TABLE student_files DROP COLUMN owner_kind;
ALTER TABLE student_files RENAME COLUMN wider_kind TO owner_kind;
CREATE INDEX student_files_owner ON student_files (owner_kind, owner_id);
