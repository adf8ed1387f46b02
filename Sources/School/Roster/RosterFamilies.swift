import Interchange
import Learning
import SQL

/// An adult and a student of one family, by the ids of people.
struct RosterFamily: Hashable {
    let guardian: Int64
    let student: Int64
}

/// What the roster calls the adult, and whether it says so itself or the role was known before.
private struct RosterRelation {
    let role: RosterRole
    let isStated: Bool
}

/// Links between students and the adults of their families. Each one opens a child's record.
extension RosterPlanner {
    /// - Returns: The links that hold after the import, made by hand or not.
    mutating func planFamilies() throws -> Set<RosterFamily> {
        var wanted = try relations()
        let mentions = mentions()
        var holding: Set<RosterFamily> = []
        var ended: [RosterFamily] = []
        var changes: [SQL] = []
        var counts = RosterCounts()
        var current = 0
        try tx.stream("SELECT id, guardian_id, student_id, relation, source, blocked_at FROM guardianships") { row in
            let family = RosterFamily(guardian: try row.int64("guardian_id"), student: try row.int64("student_id"))
            let relation = wanted.removeValue(forKey: family)
            let isRosters = try row.text("source") == "roster"
            // A block outlives every roster: neither is it lifted, nor does the link that carries it go away.
            guard try row.optionalInt64("blocked_at") == nil else { return }
            if isRosters { current += 1 }
            if isRosters, relation == nil, mentions.isGone(family) {
                ended.append(family)
                changes.append("DELETE FROM guardianships WHERE id = \(try row.int64("id"))")
                return
            }
            holding.insert(family)
            guard let relation else { return }
            if try isRosters && relation.isStated && row.text("relation") != relation.role.rawValue {
                counts.changed += 1
                changes.append(
                    "UPDATE guardianships SET relation = \(relation.role.rawValue) WHERE id = \(try row.int64("id"))")
            } else {
                counts.unchanged += 1
            }
        }
        counts.added = wanted.count
        counts.left = ended.count
        report.counts[.families] = counts
        writes += changes.map { .run($0) }
        try add(wanted)
        for family in ended { writes.append(.run(try auditUnlinked(family))) }
        limit(.families, leaving: ended.count, current: current, isFileEmpty: feed.people.isEmpty)
        return holding.union(wanted.keys)
    }

    private mutating func add(_ families: [RosterFamily: RosterRelation]) throws {
        guard !families.isEmpty else { return }
        let rows = try families.sorted { ($0.key.student, $0.key.guardian) < ($1.key.student, $1.key.guardian) }.map {
            family, relation -> [SQL.Value] in
            [
                .int(try mintID()), .int(family.guardian), .int(family.student), .text(relation.role.rawValue),
                // An aunt or a brother sees the work; agreeing to a plan is for parents and guardians.
                .bool(relation.role != .relative), .text("roster"),
            ]
        }
        writes.append(
            .insert(
                table: "guardianships",
                columns: ["id", "guardian_id", "student_id", "relation", "may_agree_plan", "source"], rows: rows))
    }

    private func auditUnlinked(_ family: RosterFamily) throws -> SQL {
        """
        INSERT INTO audit_entries (id, happened_at, student_id, action, reason, detail)
        VALUES (\(try mintID()), \(now), \(family.student), 'guardian.unlinked', 'roster',
                \("{\"guardian\":\"\(ID<Person>(stored: family.guardian))\"}"))
        """
    }

    /// The links that the roster asks for. In a roster of changes one side may be known only from before.
    private mutating func relations() throws -> [RosterFamily: RosterRelation] {
        var relations: [RosterFamily: RosterRelation] = [:]
        var linked: Set<[String]> = []
        for link in feed.families {
            linked.insert([link.student, link.adult])
            guard let student = people.id(of: link.student), let adult = people.id(of: link.adult) else { continue }
            relations[RosterFamily(guardian: adult, student: student)] = .init(role: link.relation, isStated: true)
        }
        guard feed.people.mode == .delta else { return relations }
        let open = feed.people.entries.flatMap { entry in
            entry.record.agents.map { (entry.record.sourcedId, $0) }
        }.filter { !linked.contains([$0.0, $0.1]) && !linked.contains([$0.1, $0.0]) && $0.0 != $0.1 }
        let known = try knownRoles(of: open.flatMap { [$0.0, $0.1] })
        for (one, other) in open {
            guard let first = people.id(of: one), let second = people.id(of: other) else { continue }
            let forward = known.students.contains(first) ? known.adults[second] : nil
            let backward = known.students.contains(second) ? known.adults[first] : nil
            // Where each could be the child of the other, a person has to say.
            switch (forward, backward) {
            case (let relation?, nil): relations[RosterFamily(guardian: second, student: first)] = relation
            case (nil, let relation?): relations[RosterFamily(guardian: first, student: second)] = relation
            default: break
            }
        }
        return relations
    }

    /// Who of these is a student and who an adult of a family, by this roster and by what is known already.
    private func knownRoles(of names: [String]) throws -> (students: Set<Int64>, adults: [Int64: RosterRelation]) {
        guard !names.isEmpty else { return ([], [:]) }
        var students: Set<Int64> = []
        var adults: [Int64: RosterRelation] = [:]
        for people in chunks(Array(Set(names.compactMap { people.id(of: $0) })).sorted()) {
            for row in try tx.query(
                """
                SELECT r.person_id, r.role FROM roles r WHERE r.role IN ('student', 'guardian')
                  AND r.person_id IN (\(list: people)) AND \(dated("r", today))
                """)
            {
                let person = try row.int64("person_id")
                if try row.text("role") == "student" {
                    students.insert(person)
                } else {
                    adults[person] = .init(role: .guardian, isStated: false)
                }
            }
        }
        for role in feed.roles.entries.lazy.map(\.record) {
            guard let person = people.id(of: role.user) else { continue }
            if role.role == .student { students.insert(person) }
            if role.role.isFamily { adults[person] = .init(role: role.role, isStated: true) }
        }
        return (students, adults)
    }

    private func mentions() -> RosterMentions {
        var mentions = RosterMentions(
            isWhole: feed.people.isWhole, kept: Set(feed.people.kept.compactMap { people.id(of: $0) }))
        for entry in feed.people.entries {
            guard let person = people.id(of: entry.record.sourcedId) else { continue }
            mentions.add(person, agents: entry.record.agents.compactMap { people.id(of: $0) })
        }
        return mentions
    }
}
