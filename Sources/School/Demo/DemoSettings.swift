import Learning

/// What a demo school is made from. The same settings always make the same school.
public struct DemoSettings: Sendable {
    /// A district the size of Riverside's, in California.
    public static let mostStudents = 42_000
    public static let mostEvidence = 2_000

    /// 1 to `mostStudents`.
    public var students = 150
    public var seed: UInt64 = 1
    /// `2026-05-04`: the history ends on the school day before it. The school's own date unless it is given.
    public var today: String?
    /// How many rows of the ledger a student has, about; nothing for what four months give.
    public var evidencePerStudent: Int?

    public init() {}

    /// In a small school a student has what the work of four months gives; a district also has daily practice.
    var evidence: Int {
        evidencePerStudent ?? (students >= 1_000 ? 480 : 60)
    }

    /// A district has classes in all subjects, a small school those that have activities.
    var hasAllSubjects: Bool { students >= 1_000 }

    /// Whether students answer items every day, so that the ledger is as full as a district's.
    var hasDailyPractice: Bool { evidence >= 200 }

    /// - Throws: `SetUpFailure` in a sentence about what does not fit.
    func check() throws {
        guard (1...Self.mostStudents).contains(students) else {
            throw SetUpFailure("The demo takes 1 to \(Self.mostStudents) students, not \(students).")
        }
        guard (1...Self.mostEvidence).contains(evidence) else {
            throw SetUpFailure("The demo takes 1 to \(Self.mostEvidence) rows of evidence a student, not \(evidence).")
        }
    }

    /// - Throws: `SetUpFailure` for a day that the calendar does not have, or that ids cannot hold.
    func day(else schoolDay: String) throws -> CalendarDay {
        guard let day = CalendarDay(iso: today ?? schoolDay), (2026...2090).contains(day.year) else {
            throw SetUpFailure("\(today ?? schoolDay) is no day for a demo. Write it as 2026-05-04, from 2026 on.")
        }
        return day
    }
}

/// What `School.fillDemo` did.
public enum DemoOutcome: Sendable, Equatable {
    case filled(DemoCounts)
    /// A demo school was there; nothing was changed.
    case alreadyThere
}

/// How much a demo school holds.
public struct DemoCounts: Sendable, Equatable {
    public var schools = 0
    public var students = 0
    public var guardians = 0
    public var staff = 0
    public var classes = 0
    public var enrolments = 0
    public var works = 0
    public var evidence = 0
}
