import Learning
import SQL

/// The rule of a framework with its versions, and what another one would change.
struct PolicyModel: Sendable {
    struct Version: Sendable {
        let policy: MasteryPolicy
        /// Nothing for the first one.
        let since: Timestamp?
        let author: String?
        let reason: String
    }

    /// What another rule would change, counted over students and competencies.
    struct Effect: Sendable {
        let policy: MasteryPolicy
        var counts = PolicyPreview()
        var students = 0
        /// Levels that an earlier version of Trellis wrote, and that are not brought up to date yet.
        var unread = 0
        var isCut = false
    }

    let framework: FrameworkSummary
    let current: MasteryPolicy
    /// Newest first.
    let versions: [Version]
    var effect: Effect?
}

enum PolicyStore {
    /// More than these are not counted: the answer would come too late to be of use.
    static let mostCounted = 400_000

    /// A row that is being recorded while a rule is saved may have been read by the old one already. The new rule begins
    /// a little later than it is saved, so that no row recorded from then on was.
    static let millisecondsUntilInForce: Int64 = 60_000

    /// - Throws: `Failure.notFound`
    static func load(_ framework: ID<Framework>, _ tx: any Transaction) throws -> PolicyModel {
        let summary = try FrameworkStore.summary(of: framework, tx)
        guard let history = try PolicyHistory.all(of: [framework], in: tx)[framework] else { throw Failure.notFound }
        let rows = try tx.query(
            """
            SELECT v.version, v.policy, v.since, v.reason, v.written_by, p.given_name, p.family_name
            FROM policy_versions v LEFT JOIN people p ON p.id = v.written_by
            WHERE v.framework_id = \(framework) ORDER BY v.version DESC LIMIT 200
            """)
        let versions = try rows.map { row in
            let since = try row.time("since")
            let author = try row.optionalText("given_name").map { try $0 + " " + row.text("family_name") }
            return PolicyModel.Version(
                policy: MasteryPolicy(json: try row.text("policy"), version: try row.int64("version")),
                since: since == .distantPast ? nil : since, author: author, reason: try row.text("reason"))
        }
        return PolicyModel(
            framework: summary, current: history.current,
            versions: versions.isEmpty
                ? [.init(policy: history.current, since: nil, author: nil, reason: "")] : versions)
    }

    /// Reads the levels of everybody who is here, and changes nothing.
    static func effect(
        of policy: MasteryPolicy, on framework: ID<Framework>, _ tx: any Transaction
    ) throws -> PolicyModel.Effect {
        var effect = PolicyModel.Effect(policy: policy)
        var students: Set<Int64> = []
        try tx.stream(
            """
            SELECT m.student_id, m.state FROM mastery m
            JOIN competencies c ON c.id = m.competency_id AND c.framework_id = \(framework) AND c.retired_at IS NULL
            JOIN people p ON p.id = m.student_id AND p.left_at IS NULL
            LIMIT \(mostCounted + 1)
            """
        ) { row in
            guard effect.counts.total.total + effect.unread < mostCounted else {
                effect.isCut = true
                return
            }
            students.insert(try row.int64("student_id"))
            if let progress = CompetencyProgress(text: try row.text("state")) {
                effect.counts.add(progress, under: policy)
            } else {
                effect.unread += 1
            }
        }
        effect.students = students.count
        return effect
    }

    /// Publishes another rule as the next version. What earlier versions have shown stays.
    ///
    /// - Parameter drawnFrom: the version that the form was drawn from.
    /// - Throws: `Failure.notFound`; `refused` for the same rule, and when somebody else was quicker.
    static func save(
        _ policy: MasteryPolicy, reason: String, drawnFrom: Int?, _ framework: ID<Framework>, _ visit: Visit,
        _ t: Messages
    ) throws {
        let tx = visit.tx
        let row = try tx.first(
            "SELECT policy, policy_version FROM frameworks WHERE id = \(framework) AND retired_at IS NULL\(.lockRow)")
        guard let row else { throw Failure.notFound }
        let current = MasteryPolicy(json: try row.text("policy"), version: try row.int64("policy_version"))
        var refusal = Refusal()
        if drawnFrom.map(Int64.init) != current.version.rawValue {
            refusal.add("rule", t.policyChangedSince)
        } else if policy.published(as: current.version) == current {
            refusal.add("rule", t.policySame)
        }
        try refusal.check()
        let next = policy.published(as: ID(stored: current.version.rawValue + 1))
        try insert(current, since: .distantPast, reason: "", by: nil, framework, visit)
        try insert(next, since: beginning(visit), reason: reason, by: visit.viewer.person, framework, visit)
        try tx.execute(
            """
            UPDATE frameworks SET policy = \(try next.json), policy_version = \(next.version),
                   version = version + 1, changed_at = \(visit.now)
            WHERE id = \(framework)
            """)
        try visit.audit(
            "policy.changed", reason: reason,
            detail: "{\"framework\":\"\(framework)\",\"version\":\(next.version.rawValue)}")
    }

    /// The first version has no row before there is a second one.
    private static func insert(
        _ policy: MasteryPolicy, since: Timestamp, reason: String, by author: ID<Person>?,
        _ framework: ID<Framework>, _ visit: Visit
    ) throws {
        try visit.tx.execute(
            """
            INSERT INTO policy_versions (framework_id, version, policy, since, written_by, written_at, reason)
            VALUES (\(framework), \(policy.version), \(try policy.json), \(since), \(author), \(visit.now), \(reason))
            ON CONFLICT (framework_id, version) DO NOTHING
            """)
    }

    /// Rows of a student never go back in time, so that one may be recorded a little ahead of this server's clock.
    private static func beginning(_ visit: Visit) throws -> Timestamp {
        let latest = try visit.tx.first("SELECT MAX(changed_at) AS latest FROM learners")?.optionalTime("latest")
        return max(visit.now, latest ?? visit.now).adding(milliseconds: millisecondsUntilInForce)
    }
}
