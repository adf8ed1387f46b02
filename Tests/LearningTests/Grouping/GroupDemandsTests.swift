import Learning
import Testing

struct GroupDemandsTests {
    @Test func `pairs are together and apart wherever any division of the class allows it`() {
        var numbers = SeededNumbers(seed: 8)
        for _ in 0..<60 {
            var request = request(6, sizes: GroupSizes(least: 3, wanted: 3, most: 3))
            request.apart = somePairs(4, &numbers)
            request.together = somePairs(1, &numbers).subtracting(request.apart)
            let plan = Grouping.form(request)
            #expect(plan.unmet.isEmpty == isPossible(request))
            #expect(plan.costs.reduce(0) { $0 + $1.amount } >= 1000 * Double(plan.unmet.count))
        }
    }

    @Test func `a chain of pairs stays together and the groups make room for it`() {
        var request = request(10, sizes: GroupSizes(least: 2, wanted: 3, most: 5))
        request.together = [pair(1, 2), pair(2, 3), pair(3, 9), pair(9, 10)]
        let plan = Grouping.form(request)
        #expect(plan.unmet.isEmpty)
        let group = plan.groups.first { $0.members.contains(id(1)) }
        #expect(group?.members == [id(1), id(2), id(3), id(9), id(10)])
        #expect(group?.reasons.contains(.keptTogether(pair(1, 2))) == true)
    }

    @Test func `being apart is stronger than being together, and the contradiction is told`() {
        var request = request(8, sizes: GroupSizes(of: 4))
        request.together = [pair(1, 2), pair(2, 3), pair(4, 5)]
        request.apart = [pair(1, 3), pair(4, 5)]
        let plan = Grouping.form(request)
        #expect(
            plan.unmet == [
                UnmetDemand(demand: .together(pair(2, 3)), reason: .contradiction),
                UnmetDemand(demand: .together(pair(4, 5)), reason: .contradiction),
            ])
        #expect(plan.costs.first { $0.name == .notApart }?.amount == 0)
    }

    @Test func `what cannot be is told, not hidden`() {
        var request = request(4, sizes: GroupSizes(least: 2, wanted: 2, most: 2))
        request.apart = [pair(1, 2), pair(1, 3), pair(1, 4)]
        #expect(Grouping.form(request).unmet.map(\.reason) == [.notFound])
        request.apart = []
        request.together = [pair(1, 2), pair(2, 3)]
        #expect(Grouping.form(request).unmet.map(\.reason) == [.tooMany])
        request.together = []
        request.fixed = [id(1): 7, id(2): -1]
        #expect(Grouping.form(request).unmet.map(\.reason) == [.noSuchGroup, .noSuchGroup])
        request.fixed = [id(1): 0, id(2): 0, id(3): 0]
        #expect(
            Grouping.form(request).unmet == [UnmetDemand(demand: .fixed(id(3), group: 0), reason: .tooMany)])
    }

    @Test func `who was put into a group stays there, with those who belong along`() {
        var request = request(12, sizes: GroupSizes(of: 4))
        request.fixed = [id(7): 2, id(8): 0]
        request.together = [pair(7, 1)]
        let plan = Grouping.form(request)
        #expect(plan.unmet.isEmpty)
        #expect(plan.groups[2].members.contains(id(7)) && plan.groups[2].members.contains(id(1)))
        #expect(plan.groups[0].members.contains(id(8)))
    }

    @Test func `accommodations are kept: a partner of the same language, and an adult`() {
        var request = request(16, sizes: GroupSizes(of: 4))
        request.partners = [id(1): [id(9), id(12)], id(2): [id(77)]]
        request.withAdult = [id(3), id(4), id(5)]
        request.adults = 1
        let plan = Grouping.form(request)
        #expect(plan.unmet == [UnmetDemand(demand: .partner(id(2)), reason: .nobodyThere)])
        let group = plan.groups.first { $0.members.contains(id(1)) }
        #expect(group?.members.contains { $0 == id(9) || $0 == id(12) } == true)
        #expect(plan.groups.contains { $0.reasons.contains(.withAdult([id(3), id(4), id(5)])) })
        request.adults = 0
        #expect(
            Grouping.form(request).unmet.contains(
                UnmetDemand(demand: .adult([id(3), id(4), id(5)]), reason: .nobodyThere)))
    }

    @Test func `an empty class, one student and sizes beyond the class are no trouble`() {
        let empty = Grouping.form(request(0, sizes: GroupSizes(of: 4)))
        #expect(empty.groups.isEmpty && empty.unmet.isEmpty && empty.cost == 0)
        for mode in GroupMode.allCases {
            var alone = request(1, sizes: GroupSizes(least: -5, wanted: .max, most: 0))
            alone.mode = mode
            #expect(Grouping.form(alone).groups.map(\.members) == [[id(1)]])
        }
        let large = Grouping.form(request(5, sizes: GroupSizes(of: 900)))
        #expect(large.groups.map(\.members.count) == [5])
        #expect(large.unmet.map(\.reason) == [.notDivisible])
    }

    @Test func `numbers that are none and pairs that make no sense change nothing`() {
        var request = request(9, sizes: GroupSizes(of: 3))
        request.members += request.members
        request.members.append(
            GroupMember(id: id(20), probe: .nan, needs: [id(1): .nan, id(2): .infinity, id(3): -4]))
        request.members.append(GroupMember(id: id(21), probe: -.infinity))
        request.apart = [pair(1, 1), pair(500, 501), pair(1, 500)]
        request.together = [pair(2, 2), pair(600, 2)]
        request.adults = -3
        for mode in GroupMode.allCases {
            request.mode = mode
            let plan = Grouping.form(request)
            #expect(plan.groups.flatMap(\.members).count == 11)
            #expect(plan.cost.isFinite && plan.unmet.isEmpty)
        }
    }

    @Test func `a class of thousands, all apart from one, comes to an end`() {
        var request = request(3_000, sizes: GroupSizes(of: 4))
        request.apart = Set((2...3_000).map { pair(1, $0) })
        request.effort = GroupEffort(starts: 2, swapsPerMember: 5, mostSwaps: 5_000)
        let plan = Grouping.form(request)
        #expect(plan.groups.flatMap(\.members).count == 3_000)
        #expect(plan.unmet.count >= 2)
    }

    private func request(_ count: Int64, sizes: GroupSizes) -> GroupRequest {
        let members = (0..<count).map { number -> GroupMember in
            let probe = Double(number * 5 % 7) - 3
            return GroupMember(id: id(number + 1), probe: probe)
        }
        var request = GroupRequest(mode: .balanced, members: members, sizes: sizes)
        request.effort = .quick
        return request
    }

    private func somePairs(_ count: Int, _ numbers: inout SeededNumbers) -> Set<MemberPair> {
        var pairs: Set<MemberPair> = []
        while pairs.count < count {
            let (one, other) = (Int64.random(in: 1...6, using: &numbers), Int64.random(in: 1...6, using: &numbers))
            if one != other { pairs.insert(pair(one, other)) }
        }
        return pairs
    }

    /// By trying all divisions of six students into two groups of three.
    private func isPossible(_ request: GroupRequest) -> Bool {
        (0..<64).contains { bits in
            guard (0..<6).count(where: { bits >> $0 & 1 == 1 }) == 3 else { return false }
            func group(_ person: ID<Person>) -> Int { bits >> (Int(person.rawValue) - 1) & 1 }
            return request.apart.allSatisfy { group($0.first) != group($0.second) }
                && request.together.allSatisfy { group($0.first) == group($0.second) }
        }
    }
}
