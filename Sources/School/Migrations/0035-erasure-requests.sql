-- Who asked for the erasure of a student's record, and who confirmed it or took it back. The words go with the record.
CREATE TABLE erasure_requests (
    id BIGINT PRIMARY KEY,
    student_id BIGINT NOT NULL REFERENCES people (id),
    school_id BIGINT REFERENCES organizations (id),
    asked_by BIGINT NOT NULL REFERENCES people (id),
    reason TEXT NOT NULL CHECK (LENGTH(reason) <= 300),
    asked_at BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'taken_back')),
    decided_by BIGINT REFERENCES people (id),
    decided_at BIGINT
);
CREATE UNIQUE INDEX erasure_requests_open ON erasure_requests (student_id) WHERE state = 'open';
CREATE INDEX erasure_requests_student ON erasure_requests (student_id, state);
CREATE INDEX erasure_requests_school ON erasure_requests (school_id) WHERE school_id IS NOT NULL;
CREATE INDEX erasure_requests_asked_by ON erasure_requests (asked_by);
CREATE INDEX erasure_requests_decided_by ON erasure_requests (decided_by) WHERE decided_by IS NOT NULL;
