import Learning
import SQL

/// What came before: of the competencies that a student newly showed, before how many there was a workshop, a talk, a
/// piece of judged work. It describes and explains nothing, and with few competencies it says nothing at all.
struct BeforeSuccess: Sendable {
    enum Kind: Hashable, Sendable {
        /// Evidence on the same competency.
        case evidence(EvidenceKind)
        case helped
        /// A workshop on the same competency.
        case workshop
        /// A talk with an adult, about whatever.
        case checkIn
        /// A block of time that somebody noted, about whatever.
        case noted(TimeCompany)
        /// A way in which the same competency was shown or tried.
        case way(Modality)

        /// It was about whatever, in those days.
        var isAround: Bool {
            switch self {
            case .checkIn, .noted: true
            case .evidence, .helped, .workshop, .way: false
            }
        }
    }

    struct Count: Sendable {
        let kind: Kind
        let competencies: Int
    }

    /// Competencies newly shown in the last half year.
    let shown: Int
    /// What was about the same competency first, then what was around that time; each the most frequent first. Empty when
    /// there are too few competencies.
    let counts: [Count]

    static let least = 5
    static let daysBefore = 14
    static let daysBack = 180
    /// What happened with fewer competencies than this is left out.
    static let leastOfKind = 2

    var isWithheld: Bool { shown < Self.least }

    static func load(_ access: StudentAccess, _ visit: Visit) throws -> BeforeSuccess {
        let since = visit.now.adding(milliseconds: -Int64(daysBack) * 86_400_000)
        let shown = try visit.tx.query(
            """
            SELECT competency_id, level_since FROM mastery
            WHERE student_id = \(access.student) AND level >= 3 AND level_since >= \(since)
            ORDER BY level_since DESC LIMIT 100
            """
        ).map { (competency: try $0.id("competency_id", of: Competency.self), at: try $0.time("level_since")) }
        guard shown.count >= least else { return BeforeSuccess(shown: shown.count, counts: []) }
        let events = try events(access, from: since.adding(milliseconds: -Int64(daysBefore) * 86_400_000), visit)
        var counts: [Kind: Int] = [:]
        for one in shown {
            let begin = one.at.adding(milliseconds: -Int64(daysBefore) * 86_400_000)
            var kinds: Set<Kind> = []
            for event in events where event.at >= begin && event.at <= one.at {
                guard event.competency == nil || event.competency == one.competency else { continue }
                kinds.formUnion(event.kinds)
            }
            for kind in kinds { counts[kind, default: 0] += 1 }
        }
        return BeforeSuccess(
            shown: shown.count,
            counts: counts.filter { $0.value >= leastOfKind }.map { Count(kind: $0.key, competencies: $0.value) }
                .sorted {
                    ($0.kind.isAround ? 1 : 0, $1.competencies, "\($0.kind)") < (
                        $1.kind.isAround ? 1 : 0, $0.competencies, "\($1.kind)"
                    )
                })
    }

    /// Something that happened; with a competency only before that one.
    private struct Event {
        let kinds: [Kind]
        let competency: ID<Competency>?
        let at: Timestamp
    }

    private static func events(
        _ access: StudentAccess, from: Timestamp, _ visit: Visit
    ) throws -> [Event] {
        let student = access.student
        let format = Format(.english, timeZone: zone(visit.viewer.timeZone))
        let firstDay = format.day(of: from).iso
        func noon(_ day: String) -> Timestamp {
            format.start(of: CalendarDay(iso: day) ?? format.day(of: from)).adding(milliseconds: 12 * 3_600_000)
        }
        let evidence = try visit.tx.query(
            """
            SELECT competency_id, kind, modality, is_helped, done_at FROM evidence
            WHERE student_id = \(student) AND done_at >= \(from) ORDER BY done_at, id LIMIT 20000
            """
        ).compactMap { row -> Event? in
            guard let kind = EvidenceKind(rawValue: try row.text("kind")),
                [.rubricJudgement, .itemResponse, .observation].contains(kind)
            else { return nil }
            let helped: [Kind] = try row.bool("is_helped") ? [.helped] : []
            let way: [Kind] = [.way(Modality(rawValue: try row.text("modality")))]
            return Event(
                kinds: [.evidence(kind)] + helped + way, competency: try row.id("competency_id"),
                at: try row.time("done_at"))
        }
        let workshops = try visit.tx.query(
            """
            SELECT w.competency_id, w.day_on FROM workshop_seats s JOIN workshops w ON w.id = s.workshop_id
            WHERE s.student_id = \(student) AND s.state = 'taken' AND s.attendance IN ('there', 'late')
              AND w.called_off_at IS NULL AND w.competency_id IS NOT NULL AND w.day_on >= \(firstDay) LIMIT 1000
            """
        ).map { Event(kinds: [.workshop], competency: try $0.id("competency_id"), at: noon(try $0.text("day_on"))) }
        let talks = try visit.tx.query(
            """
            SELECT planned_on FROM check_ins
            WHERE student_id = \(student) AND state = 'held' AND planned_on >= \(firstDay) LIMIT 1000
            """
        ).map { Event(kinds: [.checkIn], competency: nil, at: noon(try $0.text("planned_on"))) }
        let noted = try visit.tx.query(
            """
            SELECT day_on, modality FROM time_blocks
            WHERE student_id = \(student) AND removed_at IS NULL AND day_on >= \(firstDay) LIMIT 2000
            """
        ).map { row in
            Event(
                kinds: [.noted(TimeCompany(rawValue: try row.text("modality")) ?? .alone)], competency: nil,
                at: noon(try row.text("day_on")))
        }
        return evidence + workshops + talks + noted
    }
}
