import Learning
import Testing

struct GroupingTests {
    @Test func `every student is in exactly one group of a size that was allowed`() {
        for count in 1...40 {
            for mode in GroupMode.allCases {
                var request = request(mode, count)
                request.effort = GroupEffort(starts: 1, swapsPerMember: 100, mostSwaps: 2_000)
                let plan = Grouping.form(request)
                let everybody = (1...Int64(count)).map { number -> ID<Person> in id(number) }
                #expect(plan.groups.flatMap(\.members).sorted() == everybody)
                let areWithin = plan.groups.allSatisfy { (3...5).contains($0.members.count) }
                #expect(areWithin == !plan.unmet.contains { $0.reason == .notDivisible })
                #expect(areWithin || count < 3)
            }
        }
    }

    @Test func `the same request gives the same groups, in whatever order the class is told`() {
        var numbers = SeededNumbers(seed: 3)
        for mode in GroupMode.allCases {
            var request = request(mode, 22)
            request.apart = [pair(1, 2), pair(3, 4)]
            let plan = Grouping.form(request)
            request.members.shuffle(using: &numbers)
            #expect(Grouping.form(request) == plan)
        }
    }

    @Test func `balanced groups are far more alike than the register`() {
        let request = request(.balanced, 24)
        let numbers: ClosedRange<Int64> = 1...24
        let people = numbers.map { number -> ID<Person> in id(number) }
        let register = stride(from: 0, to: 24, by: 4).map { Array(people[$0..<$0 + 4]) }
        let plan = Grouping.form(request)
        #expect(plan.cost * 5 < Grouping.judge(register, for: request).cost)
    }

    @Test func `students with the same need work on it together`() {
        var request = request(.byNeed, 0)
        request.members = (1...12).map { (number: Int64) -> GroupMember in
            GroupMember(id: id(number), needs: [id(number % 3 + 1): 0.9])
        }
        let plan = Grouping.form(request)
        #expect(plan.cost == 0)
        for group in plan.groups {
            #expect(Set(group.members.map { $0.rawValue % 3 }).count == 1)
            let need: ID<Competency> = id(group.members[0].rawValue % 3 + 1)
            #expect(group.focus == .need(need))
            #expect(group.reasons == [.sharedNeed(need, members: group.members)])
        }
    }

    @Test func `students with the same interest find each other`() {
        var request = request(.byInterest, 0)
        request.members = (1...8).map { (number: Int64) -> GroupMember in
            GroupMember(id: id(number), interests: [key(number % 2 == 0 ? "birds" : "boats")])
        }
        let plan = Grouping.form(request)
        #expect(plan.cost == 0)
        #expect(Set(plan.groups.map(\.focus)) == [.interest(key("birds")), .interest(key("boats"))])
    }

    @Test func `nobody is the only one with a trait, and partners change`() {
        var request = request(.balanced, 0)
        request.members = (1...16).map { (number: Int64) -> GroupMember in
            let traits: Set<GroupTrait> = number % 4 == 0 ? [GroupTrait(rawValue: 1)] : []
            return GroupMember(id: id(number), probe: 0, traits: traits)
        }
        request.partnersBefore = [pair(4, 8), pair(1, 2), pair(5, 6)]
        let plan = Grouping.form(request)
        for group in plan.groups { #expect(group.members.count { $0.rawValue % 4 == 0 } != 1) }
        #expect(plan.cost == 0)
        #expect(plan.groups.allSatisfy { $0.reasons.contains(.newPartners) })
    }

    @Test func `a group says what each brings to the others`() {
        var request = request(.balanced, 0)
        request.members = [
            GroupMember(id: id(1), needs: [id(5): 1], strengths: [id(6)]),
            GroupMember(id: id(2), needs: [id(6): 1], strengths: [id(5)]),
            GroupMember(id: id(3), needs: [id(6): 0.5]),
        ]
        #expect(
            Grouping.form(request).groups[0].reasons == [
                .mixed, .brings(id(6), member: id(1), to: [id(2), id(3)]), .brings(id(5), member: id(2), to: [id(1)]),
            ])
    }

    @Test func `the order of groups and members does not say who is stronger`() {
        let plan = Grouping.form(request(.balanced, 20))
        #expect(plan.groups.allSatisfy { $0.members == $0.members.sorted() })
        let first = plan.groups.compactMap(\.members.first)
        #expect(first == first.sorted())
    }

    @Test func `a teacher's own groups are judged by the same parts`() {
        var request = request(.byNeed, 6)
        request.sizes = GroupSizes(of: 3)
        request.apart = [pair(1, 2)]
        let plan = Grouping.judge([[id(1), id(2), id(1)], [id(3), id(99)], []], for: request)
        #expect(plan.groups.map(\.members) == [[id(1), id(2)], [id(3)]])
        #expect(plan.costs.first { $0.name == .notApart }?.amount == 1000)
        #expect(plan.unmet.contains { $0.demand == .apart(pair(1, 2)) })
        #expect(plan.costs.map(\.name) == GroupCost.Name.allCases)
    }

    private func request(_ mode: GroupMode, _ count: Int) -> GroupRequest {
        let members = (0..<Int64(count)).map { number -> GroupMember in
            let probe = Double(number * 7 % 23) / 8 - 1.3
            let interest = key("interest \(number % 3)")
            return GroupMember(
                id: id(number + 1), probe: probe, needs: [id(number % 5 + 1): 0.8], interests: [interest])
        }
        var request = GroupRequest(mode: mode, members: members, sizes: GroupSizes(of: 4))
        request.effort = .quick
        return request
    }

    private func key(_ text: String) -> InterestKey { InterestKey(rawValue: text) }
}

func pair(_ one: Int64, _ other: Int64) -> MemberPair { MemberPair(id(one), id(other)) }
