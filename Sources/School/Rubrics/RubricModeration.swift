import Learning
import SQL

/// What leaves the talk about a rubric again.
extension RubricTalk {
    /// Takes back the viewer's own remark that nobody answered yet.
    ///
    /// - Throws: `Failure.notFound` for a remark of somebody else.
    static func takeBack(_ remark: ID<RubricComment>, _ access: RubricAccess, _ visit: Visit) throws {
        let head = try RubricHead.lock(access.rubric, visit.tx)
        let isOwn = try visit.tx.exists(
            "SELECT id FROM rubric_comments WHERE id = \(remark) AND written_by = \(access.viewer)")
        guard isOwn else { throw Failure.notFound }
        guard try open(remark, head, visit.tx) != nil else { return }
        try close(remark, as: .withdrawn, answer: "", access, visit)
    }

    /// Hides what should not stand before a class. Its writer still reads it, with the reason.
    ///
    /// - Throws: `Failure.refused` without a reason.
    static func hide(
        _ remark: ID<RubricComment>, because reason: String, _ access: RubricAccess, _ visit: Visit, _ t: Messages
    ) throws {
        let head = try RubricHead.lock(access.rubric, visit.tx)
        guard try open(remark, head, visit.tx) != nil else { return }
        var refusal = Refusal()
        if reason.isEmpty { refusal.add("reason-\(remark)", t.rubricsNeedReason) }
        if reason.unicodeScalars.count > longestWords {
            refusal.add("reason-\(remark)", t.rubricsTooLong(count: longestWords))
        }
        try refusal.check()
        try close(remark, as: .withdrawn, answer: reason, access, visit)
    }
}
