/// Why the members of a group are in it, in parts that pages put words to.
struct GroupReasons {
    private let problem: GroupProblem
    private let request: GroupRequest
    private let index: GroupIndex

    /// More than these for one member would say nothing more.
    private static let mostBrought = 2

    init(_ problem: GroupProblem, _ request: GroupRequest, _ index: GroupIndex) {
        self.problem = problem
        self.request = request
        self.index = index
    }

    /// - Parameter members: in rising order.
    func formed(_ members: [Int], target: FormedGroup.Focus?) -> FormedGroup {
        let people = members.map { problem.members[$0] }
        var reasons: [GroupReason] = []
        var focus: FormedGroup.Focus?
        switch target {
        case .need(let competency):
            let sharing = people.filter { ($0.needs[competency] ?? 0) > 0 }.map(\.id)
            if !sharing.isEmpty {
                focus = target
                reasons.append(.sharedNeed(competency, members: sharing))
            }
        case .interest(let interest):
            let sharing = people.filter { $0.interests.contains(interest) }.map(\.id)
            if !sharing.isEmpty {
                focus = target
                reasons.append(.sharedInterest(interest, members: sharing))
            }
        case nil:
            if problem.mode == .balanced { reasons.append(.mixed) }
        }
        reasons += people.flatMap { brought(by: $0, to: people) }
        reasons += wishes(members)
        return FormedGroup(members: people.map(\.id), focus: focus, reasons: reasons)
    }

    /// What one has shown and most of the others need, at most two things.
    private func brought(by member: GroupMember, to people: [GroupMember]) -> [GroupReason] {
        guard !member.strengths.isEmpty, people.count <= 50 else { return [] }
        var takers: [ID<Competency>: [ID<Person>]] = [:]
        for other in people where other.id != member.id {
            for (competency, need) in other.needs where need > 0 && member.strengths.contains(competency) {
                takers[competency, default: []].append(other.id)
            }
        }
        let ranked = takers.sorted { left, right in
            left.value.count == right.value.count ? left.key < right.key : left.value.count > right.value.count
        }
        return ranked.prefix(Self.mostBrought).map { .brings($0.key, member: member.id, to: $0.value) }
    }

    private func wishes(_ members: [Int]) -> [GroupReason] {
        let present = Set(members)
        var kept: [GroupReason] = []
        var hasPartnersBefore = false
        for member in members {
            for bond in problem.bonds[member] where bond.other > member && present.contains(bond.other) {
                let pair = MemberPair(problem.members[member].id, problem.members[bond.other].id)
                if request.together.contains(pair) { kept.append(.keptTogether(pair)) }
                if request.partnersBefore.contains(pair) { hasPartnersBefore = true }
            }
        }
        if !request.partnersBefore.isEmpty, !hasPartnersBefore, members.count > 1 { kept.insert(.newPartners, at: 0) }
        for member in members {
            guard let partner = problem.partners[member].first(where: present.contains) else { continue }
            kept.append(.hasPartner(problem.members[member].id, partner: problem.members[partner].id))
        }
        let withAdult = members.filter { problem.needsAdult[$0] }.map { problem.members[$0].id }
        if !withAdult.isEmpty { kept.append(.withAdult(withAdult)) }
        return kept
    }
}
