/// As what somebody puts the name under a plan.
public enum PlanCapacity: String, Hashable, Sendable, Codable, CaseIterable {
    case student, advisor, family
}

/// Somebody who stands for a student at home.
public struct PlanGuardian: Hashable, Sendable {
    public let person: ID<Person>
    /// The school may let a guardian read a plan and not agree to it.
    public let mayAgree: Bool
    /// A court or the school keeps this person away from the student's record.
    public let isBlocked: Bool

    public init(_ person: ID<Person>, mayAgree: Bool, isBlocked: Bool = false) {
        self.person = person
        self.mayAgree = mayAgree
        self.isBlocked = isBlocked
    }
}

/// Who is asked to agree to a student's plan on a day.
///
/// One of each is needed: the student, an advisor, and one of the family. Where nobody advises the student, a teacher
/// stands in. From the 18th birthday on the student agrees for the family's part as well.
public struct PlanSigners: Hashable, Sendable {
    public static let ageOfMajority = 18

    public let student: ID<Person>
    /// Those who may agree for the school, each once, in order.
    public let advisors: [ID<Person>]
    /// Those who may agree for the family: guardians of any home, or the grown student alone.
    public let family: [ID<Person>]
    /// True from the 18th birthday on.
    public let isOfAge: Bool

    /// - Parameters:
    ///   - birthDate: Nil where the school does not know it; such a student counts as a child.
    ///   - today: The school's date.
    ///   - advisors: Whoever leads an advisory of the student today.
    ///   - teachers: Whoever teaches the student today. They are asked only where nobody advises.
    public init(
        student: ID<Person>, birthDate: CalendarDay?, today: CalendarDay, advisors: [ID<Person>],
        teachers: [ID<Person>], guardians: [PlanGuardian]
    ) {
        self.student = student
        self.advisors = Set(advisors.isEmpty ? teachers : advisors).subtracting([student]).sorted()
        isOfAge = birthDate.map { Self.age(of: $0, on: today) >= Self.ageOfMajority } ?? false
        let guardians = guardians.filter { $0.mayAgree && !$0.isBlocked }.map(\.person)
        family = isOfAge ? [student] : Set(guardians).subtracting([student]).sorted()
    }

    /// Whoever may sign as that.
    public func people(as capacity: PlanCapacity) -> [ID<Person>] {
        switch capacity {
        case .student: [student]
        case .advisor: advisors
        case .family: family
        }
    }

    /// As what a person may sign; somebody who teaches the own child may sign as both.
    public func capacities(of person: ID<Person>) -> [PlanCapacity] {
        PlanCapacity.allCases.filter { people(as: $0).contains(person) }
    }

    /// In whole years. Whoever was born on February 29 is a year older on March 1 of other years.
    static func age(of birthDate: CalendarDay, on today: CalendarDay) -> Int {
        let isBefore = (today.month, today.day) < (birthDate.month, birthDate.day)
        return today.year - birthDate.year - (isBefore ? 1 : 0)
    }
}
