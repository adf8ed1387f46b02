/// Groups as they were on one occasion.
public struct GroupingOccasion: Hashable, Sendable {
    /// What a group was for. Never shown to students as a level.
    public enum Purpose: String, CaseIterable, Hashable, Sendable, Codable {
        /// To strengthen what is missing.
        case refresh
        /// To go further.
        case stretch
        case mixed
    }

    public struct Group: Hashable, Sendable {
        public let members: Set<ID<Person>>
        public let purpose: Purpose

        public init(members: Set<ID<Person>>, purpose: Purpose) {
            self.members = members
            self.purpose = purpose
        }
    }

    public let at: Timestamp
    public let groups: [Group]

    public init(at: Timestamp, groups: [Group]) {
        self.at = at
        self.groups = groups
    }
}

/// A part of the school about which fairness is asked, opaque here: a home language, a sex, a support need.
public struct WatchedCategory: RawRepresentable, Hashable, Comparable, Sendable, Codable {
    public let rawValue: Int

    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    public static func < (left: WatchedCategory, right: WatchedCategory) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// Something about the grouping of a class that a teacher should look at, with its numbers.
public enum GroupObservation: Hashable, Sendable {
    /// These have been one group on that many occasions in a row, for that many weeks.
    case unchanged(members: [ID<Person>], occasions: Int, weeks: Int)
    /// A student was in groups of the same purpose again and again.
    case always(ID<Person>, GroupingOccasion.Purpose, times: Int, of: Int)
    /// Of those in groups of a purpose, more (or fewer) belong to a category than chance explains.
    case leans(WatchedCategory, GroupingOccasion.Purpose, inGroups: Share, inClass: Share)

    /// So many of so many.
    public struct Share: Hashable, Sendable {
        public let count: Int
        public let of: Int

        public init(count: Int, of: Int) {
            self.count = count
            self.of = of
        }

        public var share: Double { of > 0 ? Double(count) / Double(of) : 0 }
    }
}

/// Looks back over the grouping of one class: groups are for a purpose and a time, not tracks.
public enum GroupWatch {
    /// Occasions before the latest of this number are not looked at.
    public static let mostOccasions = 60
    /// On numbers smaller than this nothing is said: single children would be seen in them.
    public static let fewestStudents = 10
    static let fewestOccasions = 3
    static let fewestWeeks = 3
    /// A difference that chance alone explains in one of a hundred classes.
    static let unlikely = 2.58
    static let leastDifference = 0.15

    /// - Parameters:
    ///   - occasions: in whatever order.
    ///   - categories: to what each student belongs; those who are missing belong to none.
    /// - Returns: in a fixed order.
    public static func observations(
        _ occasions: [GroupingOccasion], categories: [ID<Person>: Set<WatchedCategory>] = [:]
    ) -> [GroupObservation] {
        let history = Array(occasions.filter { !$0.groups.isEmpty }.sorted { $0.at < $1.at }.suffix(mostOccasions))
        return unchanged(history) + always(history) + leaning(history, categories)
    }

    /// Groups of today that were the same, but for one in five, on each occasion before.
    private static func unchanged(_ history: [GroupingOccasion]) -> [GroupObservation] {
        guard let latest = history.last else { return [] }
        let today = latest.groups.filter { $0.members.count > 1 }
        return today.sorted { isBefore($0, $1) }.compactMap { group -> GroupObservation? in
            var occasions = 0
            var first = latest.at
            for occasion in history.reversed() {
                guard occasion.groups.contains(where: { isNearlySame($0.members, group.members) }) else { break }
                occasions += 1
                first = occasion.at
            }
            let weeks = Int((latest.at.days(since: first) / 7).kept(within: 0...10_000))
            guard occasions >= fewestOccasions, weeks >= fewestWeeks else { return nil }
            return .unchanged(members: group.members.sorted(), occasions: occasions, weeks: weeks)
        }
    }

    private static func isBefore(_ one: GroupingOccasion.Group, _ other: GroupingOccasion.Group) -> Bool {
        one.members.sorted().lexicographicallyPrecedes(other.members.sorted())
    }

    private static func isNearlySame(_ one: Set<ID<Person>>, _ other: Set<ID<Person>>) -> Bool {
        let shared = one.intersection(other).count
        return shared * 5 >= (one.count + other.count - shared) * 4
    }

    /// Five of the last six occasions with the student in a group, over several weeks; mixed groups are no track.
    private static func always(_ history: [GroupingOccasion]) -> [GroupObservation] {
        var purposes: [ID<Person>: [(at: Timestamp, purpose: GroupingOccasion.Purpose)]] = [:]
        for occasion in history {
            var seen: Set<ID<Person>> = []
            for group in occasion.groups {
                for member in group.members where seen.insert(member).inserted {
                    purposes[member, default: []].append((occasion.at, group.purpose))
                }
            }
        }
        return purposes.sorted { $0.key < $1.key }.flatMap { student, all -> [GroupObservation] in
            let last = all.suffix(6)
            guard last.count == 6, let from = last.first?.at, let to = last.last?.at,
                to.days(since: from) >= Double(fewestWeeks * 7)
            else { return [] }
            return [GroupingOccasion.Purpose.refresh, .stretch].compactMap { purpose in
                let times = last.count { $0.purpose == purpose }
                return times >= 5 ? .always(student, purpose, times: times, of: 6) : nil
            }
        }
    }

    /// Everybody who was in a group of the purpose lately, against the class. Hypergeometric, by its normal
    /// approximation, which is good enough for the numbers about which anything is said.
    private static func leaning(
        _ history: [GroupingOccasion], _ categories: [ID<Person>: Set<WatchedCategory>]
    ) -> [GroupObservation] {
        let groups = history.suffix(6).flatMap(\.groups)
        let everybody = groups.reduce(into: Set<ID<Person>>()) { $0.formUnion($1.members) }
        let watched = Set(everybody.flatMap { categories[$0] ?? [] }).sorted()
        return [GroupingOccasion.Purpose.refresh, .stretch].flatMap { purpose -> [GroupObservation] in
            let inside = groups.filter { $0.purpose == purpose }.reduce(into: Set<ID<Person>>()) {
                $0.formUnion($1.members)
            }
            return watched.compactMap { category -> GroupObservation? in
                func share(_ students: Set<ID<Person>>) -> GroupObservation.Share {
                    let count = students.count { categories[$0]?.contains(category) ?? false }
                    return GroupObservation.Share(count: count, of: students.count)
                }
                let (part, whole) = (share(inside), share(everybody))
                guard leans(part, whole) else { return nil }
                return .leans(category, purpose, inGroups: part, inClass: whole)
            }
        }
    }

    /// Nothing is said where the groups, the category or its rest in the class are fewer than ten students.
    static func leans(_ part: GroupObservation.Share, _ whole: GroupObservation.Share) -> Bool {
        let rest = whole.of - whole.count
        guard part.of >= fewestStudents, whole.count >= fewestStudents, rest >= fewestStudents, whole.of > part.of
        else {
            return false
        }
        let expected = Double(part.of) * whole.share
        let correction = Double(whole.of - part.of) / Double(whole.of - 1)
        let deviation = (expected * (1 - whole.share) * correction).squareRoot()
        return abs(Double(part.count) - expected) >= unlikely * deviation
            && abs(part.share - whole.share) >= leastDifference
    }
}
