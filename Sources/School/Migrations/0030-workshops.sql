-- Rooms with what they offer, who has them when, and small sessions with seats.

-- `features` holds words of a fixed list, with spaces between them.
CREATE TABLE rooms (
    id BIGINT PRIMARY KEY,
    school_id BIGINT NOT NULL REFERENCES organizations (id),
    name TEXT NOT NULL CHECK (LENGTH(name) BETWEEN 1 AND 100),
    seats BIGINT NOT NULL CHECK (seats BETWEEN 1 AND 1000),
    features TEXT NOT NULL DEFAULT '' CHECK (LENGTH(features) <= 400),
    words TEXT NOT NULL DEFAULT '' CHECK (LENGTH(words) <= 500),
    version BIGINT NOT NULL DEFAULT 1,
    removed_at BIGINT,
    changed_by BIGINT NOT NULL REFERENCES people (id),
    changed_at BIGINT NOT NULL
);
CREATE INDEX rooms_school ON rooms (school_id);

-- A small session of a class. The day is the school's; minutes are counted from midnight. `is_outside` says that the class
-- does not meet then.
CREATE TABLE workshops (
    id BIGINT PRIMARY KEY,
    class_id BIGINT NOT NULL REFERENCES classes (id),
    title TEXT NOT NULL CHECK (LENGTH(title) BETWEEN 1 AND 200),
    competency_id BIGINT REFERENCES competencies (id),
    modality TEXT NOT NULL CHECK (modality IN ('whole_class', 'small_group', 'one_to_one', 'peers', 'online')),
    day_on TEXT NOT NULL,
    begins_minute BIGINT NOT NULL CHECK (begins_minute BETWEEN 0 AND 1439),
    ends_minute BIGINT NOT NULL CHECK (ends_minute BETWEEN 1 AND 1440),
    is_outside BOOLEAN NOT NULL,
    room_id BIGINT REFERENCES rooms (id),
    place TEXT NOT NULL DEFAULT '' CHECK (LENGTH(place) <= 200),
    link TEXT NOT NULL DEFAULT '' CHECK (LENGTH(link) <= 1000),
    screen_link TEXT NOT NULL DEFAULT '' CHECK (LENGTH(screen_link) <= 1000),
    seats BIGINT NOT NULL CHECK (seats BETWEEN 1 AND 180),
    entry TEXT NOT NULL CHECK (entry IN ('open', 'ask', 'offer')),
    audience TEXT NOT NULL CHECK (audience IN ('class', 'teacher', 'school')),
    host_id BIGINT NOT NULL REFERENCES people (id),
    guest TEXT NOT NULL DEFAULT '' CHECK (LENGTH(guest) <= 200),
    guest_words TEXT NOT NULL DEFAULT '' CHECK (LENGTH(guest_words) <= 1000),
    materials TEXT NOT NULL DEFAULT '' CHECK (LENGTH(materials) <= 2000),
    activity_id BIGINT REFERENCES activities (id),
    variant_id BIGINT REFERENCES activity_variants (id),
    group_set_id BIGINT,
    note TEXT NOT NULL DEFAULT '' CHECK (LENGTH(note) <= 2000),
    called_off_at BIGINT,
    called_off_by BIGINT REFERENCES people (id),
    called_off_reason TEXT NOT NULL DEFAULT '' CHECK (LENGTH(called_off_reason) <= 500),
    version BIGINT NOT NULL DEFAULT 1,
    made_by BIGINT NOT NULL REFERENCES people (id),
    made_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    CHECK (begins_minute < ends_minute)
);
CREATE INDEX workshops_class ON workshops (class_id, day_on);
CREATE INDEX workshops_host ON workshops (host_id, day_on);
CREATE INDEX workshops_competency ON workshops (competency_id, day_on) WHERE competency_id IS NOT NULL;
CREATE INDEX workshops_day ON workshops (day_on);
CREATE INDEX workshops_room ON workshops (room_id) WHERE room_id IS NOT NULL;
CREATE INDEX workshops_activity ON workshops (activity_id) WHERE activity_id IS NOT NULL;
CREATE INDEX workshops_variant ON workshops (variant_id) WHERE variant_id IS NOT NULL;

-- What a student and a workshop are to each other. Whoever waits is called in the order of `since`.
CREATE TABLE workshop_seats (
    workshop_id BIGINT NOT NULL REFERENCES workshops (id),
    student_id BIGINT NOT NULL REFERENCES people (id),
    state TEXT NOT NULL CHECK (state IN ('offered', 'asked', 'waiting', 'taken', 'given_back', 'declined', 'not_given')),
    since BIGINT NOT NULL,
    given_by BIGINT REFERENCES people (id),
    is_walk_in BOOLEAN NOT NULL DEFAULT FALSE,
    attendance TEXT CHECK (attendance IN ('there', 'late', 'not_there')),
    marked_by BIGINT REFERENCES people (id),
    marked_at BIGINT,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (workshop_id, student_id)
);
CREATE INDEX workshop_seats_student ON workshop_seats (student_id, workshop_id);

-- Who has a room when. Two bookings of a room never overlap: each is made under the lock of the room's row. Those of one
-- weekly series carry the id of its first.
CREATE TABLE room_bookings (
    id BIGINT PRIMARY KEY,
    room_id BIGINT NOT NULL REFERENCES rooms (id),
    day_on TEXT NOT NULL,
    begins_minute BIGINT NOT NULL CHECK (begins_minute BETWEEN 0 AND 1439),
    ends_minute BIGINT NOT NULL CHECK (ends_minute BETWEEN 1 AND 1440),
    words TEXT NOT NULL DEFAULT '' CHECK (LENGTH(words) <= 200),
    workshop_id BIGINT REFERENCES workshops (id),
    series_id BIGINT,
    booked_by BIGINT NOT NULL REFERENCES people (id),
    booked_at BIGINT NOT NULL,
    cancelled_at BIGINT,
    CHECK (begins_minute < ends_minute)
);
CREATE INDEX room_bookings_room ON room_bookings (room_id, day_on);
CREATE INDEX room_bookings_workshop ON room_bookings (workshop_id) WHERE workshop_id IS NOT NULL;
CREATE INDEX room_bookings_person ON room_bookings (booked_by, day_on);
