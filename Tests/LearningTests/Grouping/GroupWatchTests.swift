import Learning
import Testing

struct GroupWatchTests {
    @Test func `a group that never changes over weeks is noticed, with how long`() {
        let weekly = (0..<5).map { week -> GroupingOccasion in
            let changing: [Int64] = week % 2 == 0 ? [4, 5, 6] : [4, 7, 8]
            return occasion(Double(week * 7), [[1, 2, 3], changing])
        }
        #expect(
            GroupWatch.observations(weekly.reversed()) == [
                .unchanged(members: [id(1), id(2), id(3)], occasions: 5, weeks: 4)
            ])
    }

    @Test func `one new member out of ten hides nothing, and a single week says nothing`() {
        let members: [Int64] = Array(1...10)
        let other: [Int64] = Array(1...9) + [11]
        let swapped = (0..<4).map { week in occasion(Double(week * 7), [week == 2 ? other : members]) }
        #expect(GroupWatch.observations(swapped).count == 1)
        let oneWeek = (0..<5).map { occasion(Double($0), [members]) }
        #expect(GroupWatch.observations(oneWeek).isEmpty)
    }

    @Test func `a student who is in refresh groups nearly every time is noticed`() {
        let history = (0..<6).map { week -> GroupingOccasion in
            let isElsewhere = week == 3
            let refreshing: Set<ID<Person>> = isElsewhere ? [id(2)] : [id(1), id(Int64(10 + week))]
            let stretching: Set<ID<Person>> = isElsewhere ? [id(1)] : []
            return GroupingOccasion(
                at: day(Double(week * 7)),
                groups: [
                    .init(members: refreshing, purpose: .refresh),
                    .init(members: [id(Int64(30 + week))], purpose: .mixed),
                    .init(members: stretching, purpose: .stretch),
                ])
        }
        #expect(GroupWatch.observations(history) == [.always(id(1), .refresh, times: 5, of: 6)])
    }

    @Test func `refresh groups that lean to a part of the class are told with both shares`() {
        let categories = categories(16)
        let leaning = GroupWatch.observations([classOf40(refresh: Array(1...11) + [40])], categories: categories)
        #expect(
            leaning == [
                .leans(language, .refresh, inGroups: share(11, 12), inClass: share(16, 40)),
                .leans(language, .stretch, inGroups: share(5, 28), inClass: share(16, 40)),
            ])
        let fair = classOf40(refresh: [1, 2, 3, 4, 5, 20, 21, 22, 23, 24, 25, 26])
        #expect(GroupWatch.observations([fair], categories: categories).isEmpty)
    }

    @Test func `about fewer than ten students nothing is said`() {
        let small = classOf40(refresh: Array(1...9))
        #expect(
            !GroupWatch.observations([small], categories: categories(12)).contains {
                if case .leans(_, .refresh, _, _) = $0 { true } else { false }
            })
        let large = classOf40(refresh: Array(1...12))
        #expect(GroupWatch.observations([large], categories: categories(9)).isEmpty)
        #expect(GroupWatch.observations([large], categories: categories(31)).isEmpty)
        #expect(!GroupWatch.observations([large], categories: categories(12)).isEmpty)
    }

    @Test func `no history, empty groups and the ends of time are no trouble`() {
        #expect(GroupWatch.observations([]).isEmpty)
        let odd = [
            GroupingOccasion(at: .distantPast, groups: [.init(members: [], purpose: .refresh)]),
            GroupingOccasion(at: .distantFuture, groups: [.init(members: [id(1), id(2)], purpose: .refresh)]),
            GroupingOccasion(at: .distantPast, groups: [.init(members: [id(1), id(2)], purpose: .refresh)]),
            GroupingOccasion(at: .distantFuture, groups: []),
        ]
        #expect(GroupWatch.observations(odd).isEmpty)
    }

    private let language = WatchedCategory(rawValue: 1)

    private func occasion(_ at: Double, _ groups: [[Int64]]) -> GroupingOccasion {
        GroupingOccasion(at: day(at), groups: groups.map { .init(members: Set($0.map { id($0) }), purpose: .mixed) })
    }

    private func classOf40(refresh: [Int64]) -> GroupingOccasion {
        let everybody: ClosedRange<Int64> = 1...40
        let rest = everybody.filter { !refresh.contains($0) }
        return GroupingOccasion(
            at: day(1),
            groups: [
                .init(members: Set(refresh.map { id($0) }), purpose: .refresh),
                .init(members: Set(rest.map { id($0) }), purpose: .stretch),
            ])
    }

    /// The first students of the class speak another language at home.
    private func categories(_ count: Int64) -> [ID<Person>: Set<WatchedCategory>] {
        var categories: [ID<Person>: Set<WatchedCategory>] = [:]
        for number in 1...count { categories[id(number)] = [language] }
        return categories
    }

    private func share(_ count: Int, _ of: Int) -> GroupObservation.Share {
        GroupObservation.Share(count: count, of: of)
    }
}
