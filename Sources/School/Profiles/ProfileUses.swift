import Learning
import SQL

/// Where the interests of a profile lead in the student's plan.
enum ProfileUses {
    /// - Returns: By entry, the goals and items that stand under an interest of the plan with the same words or tag.
    static func uses(
        of lines: [ProfileLine], _ access: StudentAccess, _ visit: Visit
    ) throws -> [ID<ProfileEntry>: [InterestUse]] {
        let interests = lines.filter { $0.field == .interest }
        guard !interests.isEmpty, let plan = try visit.student(access.student, for: .plan) else { return [:] }
        let document = try PlanStore.draft(plan, visit).document
        let path = "/students/\(access.student)/plan"
        var found: [ID<ProfileEntry>: [InterestUse]] = [:]
        for line in interests {
            let ids = Set(document.interests.filter { fits($0, line) }.map(\.id))
            guard !ids.isEmpty else { continue }
            let goals = document.goals.filter { $0.interest.map(ids.contains) ?? false }
            let items = document.items.filter { $0.interest.map(ids.contains) ?? false }
            found[line.id] =
                goals.map { InterestUse(words: $0.title, path: "\(path)#g\($0.id)") }
                + items.map { InterestUse(words: $0.title, path: "\(path)#i\($0.id)") }
        }
        return found
    }

    private static func fits(_ interest: PlanInterest, _ line: ProfileLine) -> Bool {
        if interest.id.rawValue == line.id.rawValue { return true }
        if foldedForSearch(interest.words) == foldedForSearch(line.words) { return true }
        return !line.tag.isEmpty && interest.tag == line.tag
    }
}
