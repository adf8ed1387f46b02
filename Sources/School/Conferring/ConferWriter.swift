import Learning
import SQL

/// That a teacher talked with a student, with or without a note.
enum ConferWriter {
    /// A device that was away sends within so many days.
    static let mostDays = 7

    /// - Returns: With whom.
    /// - Throws: `Failure.refused` at `student` for nobody of the class, and for a note that is too long.
    static func save(_ form: Form, _ access: ClassAccess, _ visit: Visit) throws -> ID<Person> {
        guard access.relation.mayJudge else { throw Failure.notFound }
        let t = visit.words
        var refusal = Refusal()
        let wanted: ID<Person>? = form.id("student")
        let isInClass = try wanted.map { wanted in
            try visit.tx.exists(
                """
                SELECT e.id FROM enrolments e WHERE e.class_id = \(access.id) AND e.person_id = \(wanted)
                  AND e.role = 'student' AND \(current("e", visit.today))
                """)
        }
        if isInClass != true { refusal.add("student", t.conferNeedStudent) }
        let said = try form.text("words", most: 100_000)
        let chosen = Set(form.all("chip"))
        let chips = ConferChip.allCases.filter { chosen.contains($0.rawValue) }.map { $0.words(t) }
        let words = [chips.joined(separator: " "), said].filter { !$0.isEmpty }.joined(separator: "\n\n")
        if words.unicodeScalars.count > NoteStore.longest {
            refusal.add("words", t.checkinsTooLong(count: NoteStore.longest))
        }
        try refusal.check()
        guard let student = wanted, let plan = try visit.student(student, for: .plan) else { throw Failure.notFound }
        var note: ID<Note>?
        if !words.isEmpty {
            let audience = NoteAudience(rawValue: form.raw("audience") ?? "") ?? .writer
            note = try NoteWriter(access: plan, visit: visit, t: t).add(
                NoteDraft(words: words, audience: audience, kind: .talk))
        }
        try visit.tx.execute(
            """
            INSERT INTO confer_visits (id, class_id, student_id, teacher_id, note_id, seen_at, recorded_at)
            VALUES (\(try visit.mint(ConferVisit.self)), \(access.id), \(student), \(access.viewer), \(note),
                    \(seenAt(form, visit.now)), \(visit.now))
            """)
        try visit.changed(.classView(access.id))
        return student
    }

    /// The device's time of the talk, as far as it can be true.
    static func seenAt(_ form: Form, _ now: Timestamp) -> Timestamp {
        let earliest = now.milliseconds - Int64(mostDays) * 86_400_000
        guard let told = form.raw("at").flatMap(Int64.init), (earliest...now.milliseconds).contains(told) else {
            return now
        }
        return Timestamp(milliseconds: told)
    }

    // MARK: The order of the room

    /// Puts the class in the order of the numbers in the form; `move` then takes one student a place up or down.
    static func order(_ form: Form, _ access: ClassAccess, _ visit: Visit) throws {
        let students = try ConferStore.students(access, visit).map(\.id)
        var order = students.enumerated().map { place, id in
            (number: form.int("place-\(id)").map { min(max($0, 0), 9_999) } ?? place + 1, old: place, id: id)
        }
        order.sort { ($0.number, $0.old) < ($1.number, $1.old) }
        var ids = order.map(\.id)
        let parts = (form.raw("move") ?? "").split(separator: "-", maxSplits: 1)
        if parts.count == 2, let id: ID<Person> = ID(String(parts[1])), let place = ids.firstIndex(of: id) {
            let other = parts[0] == "up" ? place - 1 : place + 1
            if ids.indices.contains(other) { ids.swapAt(place, other) }
        }
        try visit.tx.execute("DELETE FROM confer_places WHERE class_id = \(access.id)")
        for (place, id) in ids.enumerated() {
            try visit.tx.execute(
                """
                INSERT INTO confer_places (class_id, student_id, place) VALUES (\(access.id), \(id), \(place + 1))
                ON CONFLICT (class_id, student_id) DO UPDATE SET place = excluded.place
                """)
        }
    }
}
