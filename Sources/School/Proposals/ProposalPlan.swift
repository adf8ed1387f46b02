import Learning
import SQL

/// What proposals read of a student's plan, and what they put into it.
enum ProposalPlan {
    struct Parts: Sendable {
        var interests: [PlanInterest] = []
        var items: [PlanItem] = []
    }

    static func parts(_ access: StudentAccess, _ visit: Visit) throws -> Parts {
        let document = try PlanStore.draft(access, visit).document
        return Parts(interests: document.interests, items: document.items)
    }

    /// Puts an agreed proposal into the draft of the plan, in the transaction of the agreement.
    static func add(_ item: PlanItem, _ access: StudentAccess, _ visit: Visit, _ t: Messages) throws {
        try PlanStore.add(item: item, for: access, visit: visit, t: t)
    }
}
