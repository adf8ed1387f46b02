import Learning
import SQL

/// What the history of a class's groups says: that they are no tracks.
enum GroupWatching {
    /// Home languages other than the school's are watched.
    static let otherLanguage = WatchedCategory(rawValue: 0)
    private static let days = 400

    /// - Parameter draft: looked at as if it began now.
    static func observations(
        _ access: ClassAccess, with draft: GroupBoard? = nil, _ visit: Visit
    ) throws -> [GroupObservation] {
        var history = try occasions("s.class_id = \(access.id)", visit)[access.id] ?? []
        if let draft {
            let groups = draft.groups.map { group in
                GroupingOccasion.Group(members: Set(draft.members(group.number).map(\.student)), purpose: group.aim)
            }
            history.append(GroupingOccasion(at: visit.now, groups: groups.filter { !$0.members.isEmpty }))
        }
        guard history.count >= 3 else { return [] }
        return GroupWatch.observations(history, categories: try categories(history, visit))
    }

    /// By class, in whatever order.
    private static func occasions(
        _ condition: SQL, _ visit: Visit
    ) throws -> [ID<Class>: [GroupingOccasion]] {
        struct Key: Hashable {
            let set: ID<ClassGroups>
            let number: Int
        }
        var members: [Key: Set<ID<Person>>] = [:]
        var aims: [Key: GroupingOccasion.Purpose] = [:]
        var sets: [ID<ClassGroups>: (classID: ID<Class>, at: Timestamp)] = [:]
        for row in try visit.tx.query(
            """
            SELECT s.id, s.class_id, s.used_at, f.number, f.aim, m.student_id FROM group_sets s
            JOIN groups_formed f ON f.set_id = s.id
            JOIN group_members m ON m.set_id = s.id AND m.number = f.number
            WHERE \(condition) AND s.used_at IS NOT NULL AND s.used_at > \(visit.now.adding(days: -days))
            ORDER BY s.used_at DESC, s.id LIMIT 60000
            """)
        {
            let key = Key(set: try row.id("id"), number: try row.int("number"))
            sets[key.set] = (try row.id("class_id"), try row.time("used_at"))
            aims[key] = GroupingOccasion.Purpose(rawValue: try row.text("aim")) ?? .mixed
            members[key, default: []].insert(try row.id("student_id"))
        }
        let groups = Dictionary(grouping: members.keys, by: \.set)
        var found: [ID<Class>: [GroupingOccasion]] = [:]
        for (set, place) in sets {
            let formed = (groups[set] ?? []).sorted { $0.number < $1.number }.map { key in
                GroupingOccasion.Group(members: members[key] ?? [], purpose: aims[key] ?? .mixed)
            }
            found[place.classID, default: []].append(GroupingOccasion(at: place.at, groups: formed))
        }
        return found
    }

    private static func categories(
        _ history: [GroupingOccasion], _ visit: Visit
    ) throws -> [ID<Person>: Set<WatchedCategory>] {
        let everybody = history.flatMap(\.groups).reduce(into: Set<ID<Person>>()) { $0.formUnion($1.members) }
        let spoken = try GroupNeeds.homeLanguages(everybody.sorted(), visit)
        let usual = try visit.tx.first(
            """
            SELECT o.language FROM roles r JOIN organizations o ON o.id = r.organization_id
            WHERE r.person_id = \(visit.viewer.person) ORDER BY r.organization_id LIMIT 1
            """
        )?.text("language")
        return spoken.compactMapValues { $0 == usual ?? "en" ? nil : [otherLanguage] }
    }

    /// What a leader reads of one class: which notes there are, without names.
    struct Line: Sendable {
        let classID: ID<Class>
        let title: String
        let sets: Int
        let unchanged: Int
        /// Students who were in groups of one aim again and again.
        let always: Int
        let leans: Int

        var hasNotes: Bool { unchanged + always + leans > 0 }
    }

    struct Report: Sendable {
        let school: ID<Organization>
        let name: String
        /// Classes with notes, by title; then how many others form groups.
        let lines: [Line]
        let others: Int
    }

    /// The schools that the viewer leads.
    static func reports(_ visit: Visit) throws -> [Report] {
        let schools = try visit.tx.query(
            """
            SELECT DISTINCT o.id, o.name FROM roles v
            JOIN organizations o ON o.id = v.organization_id OR o.parent_id = v.organization_id
            WHERE v.person_id = \(visit.viewer.person) AND v.role = 'leader' AND \(dated("v", visit.today))
              AND o.kind = 'school'
            ORDER BY o.name, o.id LIMIT 100
            """)
        guard !schools.isEmpty else { throw Failure.notFound }
        return try schools.map { row in
            let school: ID<Organization> = try row.id("id")
            let all = try lines(school, visit)
            return Report(
                school: school, name: try row.text("name"), lines: all.filter(\.hasNotes),
                others: all.count { !$0.hasNotes })
        }
    }

    private static func lines(_ school: ID<Organization>, _ visit: Visit) throws -> [Line] {
        let histories = try occasions(
            "s.class_id IN (SELECT id FROM classes WHERE school_id = \(school) AND left_at IS NULL)", visit)
        guard !histories.isEmpty else { return [] }
        let titles = try visit.tx.query(
            "SELECT id, title FROM classes WHERE id IN (\(list: histories.keys.sorted())) ORDER BY title, id")
        return try titles.map { row in
            let id: ID<Class> = try row.id("id")
            let history = histories[id] ?? []
            let notes = GroupWatch.observations(history, categories: try categories(history, visit))
            var (unchanged, leans) = (0, 0)
            var students: Set<ID<Person>> = []
            for note in notes {
                switch note {
                case .unchanged: unchanged += 1
                case .always(let student, _, _, _): students.insert(student)
                case .leans: leans += 1
                }
            }
            return Line(
                classID: id, title: try row.text("title"), sets: history.count, unchanged: unchanged,
                always: students.count, leans: leans)
        }
    }
}
