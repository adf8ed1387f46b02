import Learning
import SQL

/// A step as a talk shows it.
struct TalkStep: Sendable, Equatable {
    let id: ID<Step>
    let words: String
    let by: CalendarDay?
    let isDone: Bool
}

/// The student's steps, for talks about them.
enum TalkSteps {
    /// What was agreed on in a talk, in the order of agreeing.
    static func agreed(in talk: Talk, _ access: StudentAccess, _ visit: Visit) throws -> [TalkStep] {
        try visit.tx.query(
            """
            SELECT id, title, by_on, done_at FROM steps
            WHERE student_id = \(access.student) AND check_in_id = \(talk.id) ORDER BY id LIMIT 50
            """
        ).map { row in
            TalkStep(
                id: try row.id("id"), words: try row.text("title"),
                by: try row.optionalText("by_on").flatMap(CalendarDay.init(iso:)),
                isDone: try row.optionalInt64("done_at") != nil)
        }
    }

    /// What is still to do, in the student's order.
    static func open(_ access: StudentAccess, _ visit: Visit) throws -> [TalkStep] {
        try StepStore.list(access, visit).filter(\.isOpen).prefix(12).map {
            TalkStep(id: $0.id, words: $0.title, by: $0.byOn ?? $0.plannedOn, isDone: false)
        }
    }

    /// - Throws: `Failure.refused` at the field of the talk's form when the student has too many open steps.
    static func add(
        _ words: String, by day: CalendarDay?, in talk: Talk, _ access: StudentAccess, _ visit: Visit, _ t: Messages
    ) throws {
        do {
            try StepStore.add(
                StepDraft(title: words, minutes: nil, byOn: day, subject: nil), inTalk: talk.id, for: access, visit, t)
        } catch Failure.refused(let refusal) {
            var own = Refusal()
            for field in refusal.order { own.add("step", refusal.sentences[field] ?? "") }
            throw Failure.refused(own)
        }
    }
}
