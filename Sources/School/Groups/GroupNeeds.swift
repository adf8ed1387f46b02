import Learning
import SQL

/// What the forming of groups knows about the students of a class, in a few reads for all of them.
struct GroupNeeds: Sendable {
    /// What a group could be about: what the class works on now, and what that requires.
    let topics: [ID<Competency>]
    let members: [ID<Person>: GroupMember]
    /// By competency: who has begun it without having shown it yet.
    let begun: [ID<Competency>: Set<ID<Person>>]

    static let mostTopics = 30
    private static let mostTaught = 12
    /// Competencies that a student stands before and has not begun.
    private static let needOfNew = 0.6

    /// - Parameter about: Groups are about this and what it requires; without it, about what the class was given.
    static func load(
        _ students: [ID<Person>], about: ID<Competency>?, _ access: ClassAccess, _ visit: Visit
    ) throws -> GroupNeeds {
        let catalog = try visit.core.catalog.current(in: visit.tx)
        let taught = try about.map { [$0] } ?? taught(access, visit)
        let known = taught.filter { catalog.competencies[$0] != nil }
        let topics = Array(
            (known + known.flatMap { catalog.graph.requirements(of: $0) }).uniqued().prefix(mostTopics))
        let deeper = topics.flatMap { catalog.graph.requirements(of: $0) }
        let records = try records(students, (topics + deeper).uniqued(), visit)
        let interests = try interests(students, visit)
        let languages = try languages(students, visit)
        var begun: [ID<Competency>: Set<ID<Person>>] = [:]
        var members: [ID<Person>: GroupMember] = [:]
        for student in students {
            let record = records[student] ?? LearningRecord()
            var needs: [ID<Competency>: Double] = [:]
            var strengths: Set<ID<Competency>> = []
            for topic in topics {
                let standing = record.standing(of: topic, under: catalog.policy(of: topic))
                if standing.isDemonstrated {
                    strengths.insert(topic)
                } else if standing.state != .notStarted {
                    begun[topic, default: []].insert(student)
                    needs[topic] = 1
                } else if catalog.graph.requirements(of: topic).allSatisfy({
                    record.standing(of: $0, under: catalog.policy(of: $0)).isEnoughToBuildOn
                }) {
                    needs[topic] = needOfNew
                }
            }
            members[student] = GroupMember(
                id: student, probe: records[student]?.ability.mean, needs: needs, strengths: strengths,
                interests: interests[student] ?? [], traits: languages[student].map { [$0] } ?? [])
        }
        return GroupNeeds(topics: topics, members: members, begun: begun)
    }

    /// What a group is for, from what its members have begun.
    func aim(_ focus: ID<Competency>?, _ members: [ID<Person>]) -> GroupingOccasion.Purpose {
        guard let focus else { return .mixed }
        let begun = members.count { self.begun[focus]?.contains($0) ?? false }
        return begun * 2 >= members.count ? .refresh : .stretch
    }

    private static func taught(_ access: ClassAccess, _ visit: Visit) throws -> [ID<Competency>] {
        try visit.tx.query(
            """
            SELECT l.competency_id, MAX(g.given_at) AS given_at FROM assignments g
            JOIN activity_competencies l ON l.activity_id = g.activity_id
            WHERE g.class_id = \(access.id) AND g.ended_at IS NULL
            GROUP BY l.competency_id ORDER BY MAX(g.given_at) DESC, l.competency_id LIMIT \(mostTaught)
            """
        ).map { try $0.id("competency_id") }
    }

    private static func records(
        _ students: [ID<Person>], _ competencies: [ID<Competency>], _ visit: Visit
    ) throws -> [ID<Person>: LearningRecord] {
        guard !students.isEmpty, !competencies.isEmpty else { return [:] }
        var found: [ID<Person>: (head: String, progress: [ID<Competency>: CompetencyProgress])] = [:]
        for row in try visit.tx.query(
            """
            SELECT m.student_id, l.ability, m.competency_id, m.state FROM mastery m
            JOIN learners l ON l.student_id = m.student_id
            WHERE m.student_id IN (\(list: students)) AND m.competency_id IN (\(list: competencies))
            """)
        {
            guard let progress = CompetencyProgress(text: try row.text("state")) else { continue }
            let head = try row.text("ability")
            found[try row.id("student_id"), default: (head, [:])].progress[try row.id("competency_id")] = progress
        }
        return found.compactMapValues { LearningRecord(head: $0.head, competencies: $0.progress) }
    }

    /// What students said for the staff or for everybody; what they keep to themselves and their advisor stays there.
    private static func interests(
        _ students: [ID<Person>], _ visit: Visit
    ) throws -> [ID<Person>: [InterestKey]] {
        guard !students.isEmpty else { return [:] }
        var found: [ID<Person>: [InterestKey]] = [:]
        for row in try visit.tx.query(
            """
            SELECT e.student_id, e.tag FROM profile_entries e
            WHERE e.student_id IN (\(list: students)) AND e.field = 'interest' AND e.tag <> ''
              AND e.audience IN ('staff', 'everyone') AND e.withdrawn_at IS NULL
              AND NOT EXISTS (SELECT 1 FROM profile_entries later WHERE later.replaces_id = e.id)
            ORDER BY e.student_id, e.written_at, e.id LIMIT 8000
            """)
        {
            found[try row.id("student_id"), default: []].append(InterestKey(rawValue: try row.text("tag")))
        }
        return found.mapValues { $0.uniqued() }
    }

    /// A home language that nobody should be alone with. The one that most speak is none of them.
    private static func languages(
        _ students: [ID<Person>], _ visit: Visit
    ) throws -> [ID<Person>: GroupTrait] {
        let spoken = try homeLanguages(students, visit)
        let counts = Dictionary(grouping: spoken.values, by: \.self).mapValues(\.count)
        let usual = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        let others = counts.keys.filter { $0 != usual }.sorted()
        let numbers = Dictionary(uniqueKeysWithValues: others.enumerated().map { ($1, $0) })
        return spoken.compactMapValues { numbers[$0].map(GroupTrait.init(rawValue:)) }
    }

    static func homeLanguages(_ students: [ID<Person>], _ visit: Visit) throws -> [ID<Person>: String] {
        guard !students.isEmpty else { return [:] }
        var spoken: [ID<Person>: String] = [:]
        for row in try visit.tx.query(
            "SELECT id, home_language FROM people WHERE id IN (\(list: students)) AND home_language IS NOT NULL")
        {
            spoken[try row.id("id")] = try row.text("home_language")
        }
        return spoken
    }
}
