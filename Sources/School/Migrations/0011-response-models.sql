-- Ways of estimating the chance that an item is answered right, learned from the answers of the whole school.

-- One row for each training: what it found on students held back, and the parameters where they were better than the
-- plain filter. Neither the parameters nor the difficulties name a person.
CREATE TABLE response_models (
    id BIGINT PRIMARY KEY,
    format BIGINT NOT NULL,
    trained_at BIGINT NOT NULL,
    students BIGINT NOT NULL,
    responses BIGINT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('adopt', 'tooFewStudents', 'notBetter')),
    reason TEXT NOT NULL,
    report TEXT NOT NULL,
    difficulties TEXT NOT NULL,
    parameters TEXT,
    CHECK ((verdict = 'adopt') OR parameters IS NULL)
);

-- One row at most: whether the plain filter is used whatever the trainings say, and a training that was asked for.
CREATE TABLE response_model_choice (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    uses_filter BOOLEAN NOT NULL,
    changed_at BIGINT NOT NULL,
    changed_by BIGINT REFERENCES people (id),
    asked_at BIGINT
);
