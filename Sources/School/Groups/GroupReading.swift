import Learning
import SQL

/// Reads a board: why students are together, what an arrangement weighs, what was asked for and is not so.
struct GroupReading: Sendable {
    let board: GroupBoard
    /// By the number of the group.
    let reasons: [Int: [GroupReason]]
    let costs: [GroupCost]
    let unmet: [UnmetDemand]
    let notes: [GroupObservation]
    /// Titles of the competencies that any of it names.
    let titles: [ID<Competency>: LocalText]
    /// What a group could be about.
    let topics: [ID<Competency>]

    private static let partnersDays = 60
    private static let mostPartners = 3

    /// - Parameter hasNotes: what the history says is asked before groups begin.
    static func load(_ access: GroupAccess, hasNotes: Bool, _ visit: Visit) throws -> GroupReading {
        let board = try GroupStore.board(access, visit)
        let seated = board.groups.map { group in board.members(group.number).map(\.student) }
        let (request, needs) = try request(
            board.set, seated.flatMap(\.self), fixed: [:], seed: board.set.seed, access, visit)
        let plan = Grouping.judge(seated, for: request)
        // A plan has an order of its own: who is in a group tells which it is.
        var reasons: [Int: [GroupReason]] = [:]
        for formed in plan.groups {
            guard let first = formed.members.first,
                let number = board.seats.first(where: { $0.student == first })?.number,
                let group = board.groups.first(where: { $0.number == number })
            else { continue }
            reasons[number] = kept(formed.reasons, of: group, formed.members, needs)
        }
        let catalog = try visit.core.catalog.current(in: visit.tx)
        let named = needs.topics + board.groups.compactMap(\.competency) + [board.set.competency].compactMap(\.self)
        return GroupReading(
            board: board, reasons: reasons, costs: plan.costs.filter { $0.amount > 0 }, unmet: plan.unmet,
            notes: hasNotes ? try GroupWatching.observations(access.ofClass, with: board, visit) : [],
            titles: Dictionary(
                named.compactMap { id in catalog.competencies[id].map { (id, $0.title) } },
                uniquingKeysWith: { first, _ in first }),
            topics: (needs.topics + board.groups.compactMap(\.competency)).uniqued())
    }

    /// Several topics may fit a group alike; what is said is about the one that the group has.
    private static func kept(
        _ reasons: [GroupReason], of group: ClassGroup, _ members: [ID<Person>], _ needs: GroupNeeds
    ) -> [GroupReason] {
        guard let about = group.competency else { return reasons }
        let sharing = members.filter { (needs.members[$0]?.needs[about] ?? 0) > 0 }
        let others = reasons.filter { if case .sharedNeed = $0 { false } else { true } }
        return (sharing.isEmpty ? [] : [.sharedNeed(about, members: sharing)]) + others
    }

    /// What is asked of the forming of groups.
    static func request(
        _ set: ClassGroups, _ students: [ID<Person>], fixed: [ID<Person>: Int], seed: Int64, _ access: GroupAccess,
        _ visit: Visit
    ) throws -> (GroupRequest, GroupNeeds) {
        let needs = try GroupNeeds.load(students, about: set.competency, access.ofClass, visit)
        var request = GroupRequest(
            mode: set.mode, members: students.compactMap { needs.members[$0] }, sizes: GroupSizes(of: set.size))
        for pair in try GroupPairs.all(access.ofClass, visit) {
            let both = MemberPair(pair.first, pair.second)
            if pair.isTogether { request.together.insert(both) } else { request.apart.insert(both) }
        }
        request.partnersBefore = try partners(set, visit)
        request.fixed = fixed
        request.seed = UInt64(seed.magnitude)
        request.effort = .quick
        return (request, needs)
    }

    /// Who was in one group in the class's last sets.
    private static func partners(_ set: ClassGroups, _ visit: Visit) throws -> Set<MemberPair> {
        let since = visit.now.adding(days: -partnersDays)
        let rows = try visit.tx.query(
            """
            SELECT m.set_id, m.number, m.student_id FROM group_members m
            WHERE m.number IS NOT NULL AND m.set_id IN (
                SELECT s.id FROM group_sets s
                WHERE s.class_id = \(set.classID) AND s.id <> \(set.id) AND s.used_at > \(since)
                ORDER BY s.used_at DESC, s.id DESC LIMIT \(mostPartners))
            ORDER BY m.set_id, m.number, m.student_id LIMIT 2000
            """)
        struct Key: Hashable {
            let set: Int64
            let number: Int
        }
        var groups: [Key: [ID<Person>]] = [:]
        for row in rows {
            groups[Key(set: try row.int64("set_id"), number: try row.int("number")), default: []].append(
                try row.id("student_id"))
        }
        var pairs: Set<MemberPair> = []
        for members in groups.values {
            for (place, one) in members.enumerated() {
                for other in members.dropFirst(place + 1) { pairs.insert(MemberPair(one, other)) }
            }
        }
        return pairs
    }
}
