import Learning
import SQL

/// A piece of work that waits for a judge, as little of it as counting and ordering need.
struct WaitingLine: Sendable, Equatable {
    let id: ID<Work>
    let activity: ID<Activity>
    /// The class in whose list it stands: where it was given, or one in which the viewer meets the student.
    let classID: ID<Class>
    let sentAt: Timestamp
}

/// The same with the words of a list.
struct WaitingWork: Sendable, Equatable {
    let id: ID<Work>
    let student: WorkPerson
    let activityID: ID<Activity>
    let activity: LocalText
    let classID: ID<Class>
    let classTitle: String
    /// 1 for the first.
    let tries: Int
    let sentAt: Timestamp
}

/// What a list is cut down to.
struct WaitingFilter: Sendable, Equatable {
    var classID: ID<Class>?
    var activity: ID<Activity>?

    init(classID: ID<Class>? = nil, activity: ID<Activity>? = nil) {
        self.classID = classID
        self.activity = activity
    }

    init(_ form: Form) {
        self.init(classID: form.id("class"), activity: form.id("activity"))
    }

    /// `?from=40&class=…&activity=…`, or nothing.
    func query(_ more: [(String, String)] = []) -> String {
        let own = [classID.map { ("class", $0.description) }, activity.map { ("activity", $0.description) }]
        let fields = more + own.compactMap { $0 }
        guard !fields.isEmpty else { return "" }
        return "?" + fields.map { "\($0.0)=\($0.1)" }.joined(separator: "&")
    }
}

/// Work that waits for those who teach its students.
enum WorkQueue {
    /// More than this nobody's list holds.
    static let most = 20_000

    /// The viewer's own queue, oldest first.
    ///
    /// Work stands in the list of the class through which it was given. Where that class is over for the student, or
    /// there is none, it stands with everybody who teaches the student, so that nothing waits unseen.
    static func lines(
        for viewer: ID<Person>, _ filter: WaitingFilter = WaitingFilter(), today: String, _ tx: any Transaction
    ) throws -> [WaitingLine] {
        let rows = try tx.query(
            """
            SELECT w.id, w.activity_id, w.sent_at, c.id AS class_id
            FROM enrolments t
            JOIN classes c ON c.id = t.class_id AND c.left_at IS NULL
            JOIN enrolments s ON s.class_id = t.class_id AND s.role = 'student' AND \(current("s", today))
            JOIN works w ON w.student_id = s.person_id AND w.state = 'sent'
            WHERE t.person_id = \(viewer) AND t.role = 'teacher' AND \(current("t", today))
              AND (CAST(\(filter.classID) AS BIGINT) IS NULL OR c.id = \(filter.classID))
              AND (CAST(\(filter.activity) AS BIGINT) IS NULL OR w.activity_id = \(filter.activity))
              AND (w.class_id = c.id OR w.class_id IS NULL
                   OR NOT EXISTS (SELECT 1 FROM enrolments e JOIN classes k ON k.id = e.class_id
                                  WHERE e.class_id = w.class_id AND e.person_id = w.student_id AND e.role = 'student'
                                    AND k.left_at IS NULL AND \(current("e", today))))
            ORDER BY w.sent_at, w.id, c.id LIMIT \(most)
            """)
        var seen: Set<ID<Work>> = []
        return try rows.compactMap { row in
            let id: ID<Work> = try row.id("id")
            guard seen.insert(id).inserted else { return nil }
            return WaitingLine(
                id: id, activity: try row.id("activity_id"), classID: try row.id("class_id"),
                sentAt: try row.time("sent_at"))
        }
    }

    /// The lines with their words, in the same order.
    static func details(_ lines: some Sequence<WaitingLine>, _ tx: any Transaction) throws -> [WaitingWork] {
        let lines = Array(lines)
        guard !lines.isEmpty else { return [] }
        let rows = try tx.query(
            """
            SELECT w.id, w.attempt_count, a.title AS activity_title, p.id AS person_id, p.given_name, p.family_name,
                   p.title AS person_title
            FROM works w JOIN activities a ON a.id = w.activity_id JOIN people p ON p.id = w.student_id
            WHERE w.id IN (\(list: lines.map(\.id)))
            """)
        let titles = try tx.query(
            "SELECT id, title FROM classes WHERE id IN (\(list: Set(lines.map(\.classID)).sorted()))")
        var classes: [ID<Class>: String] = [:]
        for row in titles { classes[try row.id("id")] = try row.text("title") }
        var found: [ID<Work>: Row] = [:]
        for row in rows { found[try row.id("id")] = row }
        return try lines.compactMap { line in
            guard let row = found[line.id] else { return nil }
            return WaitingWork(
                id: line.id, student: try WorkPerson(row), activityID: line.activity,
                activity: try row.localText("activity_title"), classID: line.classID,
                classTitle: classes[line.classID] ?? "", tries: try row.int("attempt_count"), sentAt: line.sentAt)
        }
    }

    // MARK: What was judged

    /// What the viewer judged last and may take back, newest first.
    static func recentlyJudged(by viewer: ID<Person>, _ tx: any Transaction) throws -> [RecentJudgement] {
        try judgements("j.judge_id = \(viewer)", limit: 10, tx)
    }

    /// One judgement of the viewer's own, for the notice after sending it.
    static func judgement(
        _ id: ID<Judgement>, by viewer: ID<Person>, _ tx: any Transaction
    ) throws -> RecentJudgement? {
        try judgements("j.id = \(id) AND j.judge_id = \(viewer)", limit: 1, tx).first
    }

    private static func judgements(
        _ condition: SQL, limit: Int, _ tx: any Transaction
    ) throws -> [RecentJudgement] {
        try tx.query(
            """
            SELECT j.id, w.id AS work_id, a.title AS activity_title, j.judged_at,
                   p.id AS person_id, p.given_name, p.family_name, p.title AS person_title
            FROM judgements j JOIN attempts t ON t.id = j.attempt_id JOIN works w ON w.id = t.work_id
            JOIN activities a ON a.id = w.activity_id JOIN people p ON p.id = w.student_id
            WHERE \(condition) AND j.taken_back_at IS NULL ORDER BY j.judged_at DESC, j.id DESC LIMIT \(limit)
            """
        ).map { row in
            RecentJudgement(
                id: try row.id("id"), work: try row.id("work_id"), student: try WorkPerson(row),
                activity: try row.localText("activity_title"), judgedAt: try row.time("judged_at"))
        }
    }
}

/// A judgement of the viewer's own that may be taken back.
struct RecentJudgement: Sendable, Equatable {
    let id: ID<Judgement>
    let work: ID<Work>
    let student: WorkPerson
    let activity: LocalText
    let judgedAt: Timestamp
}

/// Where a piece of work stands in a list, and its neighbours.
struct QueuePlace: Sendable {
    let filter: WaitingFilter
    let total: Int
    /// 1 for the oldest; nil for work that is not in the list.
    let number: Int?
    let previous: WaitingWork?
    let next: WaitingWork?

    init(_ work: ID<Work>, in lines: [WaitingLine], _ filter: WaitingFilter, _ tx: any Transaction) throws {
        self.filter = filter
        total = lines.count
        let place = lines.firstIndex { $0.id == work }
        number = place.map { $0 + 1 }
        func neighbour(_ step: Int) throws -> WaitingWork? {
            guard let place, lines.indices.contains(place + step) else { return nil }
            return try WorkQueue.details([lines[place + step]], tx).first
        }
        previous = try neighbour(-1)
        next = try neighbour(1)
    }

    /// Outside of any list.
    init() {
        filter = WaitingFilter()
        total = 0
        number = nil
        previous = nil
        next = nil
    }

    /// Keeps to the same list.
    func address(of work: ID<Work>) -> String { "/work/\(work)/judging" + filter.query() }
}
