/// Why a plan is not taken as it is.
public enum PlanProblem: Error, Hashable, Sendable {
    case tooManyGoals(most: Int)
    case tooManyItems(most: Int)
    case tooManyInterests(most: Int)
    case tooManyAnswers(most: Int)
    /// One field with more characters than fit.
    case tooLong(PlanField, most: Int)
    /// More competencies, goals or credits under one thing than fit.
    case tooManyLinks(PlanField, most: Int)
    /// Credits or hours outside of what a plan can hold.
    case numberOutOfRange(PlanField)
    /// Two things with one id, or two answers to one section.
    case twice
    /// An id, a key or a title is missing, or has characters that no key has.
    case malformed(PlanField)
}

extension PlanDocument {
    public static let longestTitle = 300
    public static let longestReason = 1_000
    public static let longestKey = 60
    public static let mostLinks = 40
    public static let mostCredits = 12
    /// Tenths of a credit under one item: forty credits are more than a whole school.
    public static let mostTenths = 400
    public static let mostHours = 5_000

    /// The first thing that keeps the plan from being stored; nothing for one that fits.
    public var problem: PlanProblem? {
        if goals.count > Self.mostGoals { return .tooManyGoals(most: Self.mostGoals) }
        if items.count > Self.mostItems { return .tooManyItems(most: Self.mostItems) }
        if interests.count > Self.mostInterests { return .tooManyInterests(most: Self.mostInterests) }
        if answers.count > Self.mostAnswers { return .tooManyAnswers(most: Self.mostAnswers) }
        let isUnique =
            Set(goals.map(\.id)).count == goals.count && Set(items.map(\.id)).count == items.count
            && Set(interests.map(\.id)).count == interests.count && Set(answers.map(\.section)).count == answers.count
        guard isUnique else { return .twice }
        for goal in goals { if let problem = goal.problem { return problem } }
        for item in items { if let problem = item.problem { return problem } }
        for interest in interests {
            let problem = first([tooLong(interest.words, .words, Self.longestReason), badKey(interest.tag, .tag)])
            if let problem { return problem }
        }
        for answer in answers {
            let problem = first([
                tooLong(answer.words, .words, Self.longestText), missing(answer.section, .template),
                badKey(answer.section, .template),
            ])
            if let problem { return problem }
        }
        return first([
            badKey(template ?? "", .template), tooLong(aim.first, .first, Self.longestReason),
            tooLong(aim.second, .second, Self.longestReason),
            tooLong(promises.student, .student, Self.longestReason),
            tooLong(promises.advisor, .advisor, Self.longestReason),
            tooLong(promises.family, .family, Self.longestReason),
        ])
    }
}

extension PlanGoal {
    var problem: PlanProblem? {
        first([
            missing(title, .title), tooLong(title, .title, PlanDocument.longestTitle),
            tooLong(reason, .reason, PlanDocument.longestReason),
            tooLong(knowing, .knowing, PlanDocument.longestReason), missing(category, .category),
            badKey(category, .category), tooMany(competencies.count, .competencies, PlanDocument.mostLinks),
        ])
    }
}

extension PlanItem {
    var problem: PlanProblem? {
        let areas = Set(credits.map(\.area))
        return first([
            missing(title, .title), tooLong(title, .title, PlanDocument.longestTitle),
            tooLong(place, .place, PlanDocument.longestReason),
            tooMany(competencies.count, .competencies, PlanDocument.mostLinks),
            tooMany(goals.count, .goals, PlanDocument.mostGoals),
            tooMany(credits.count, .credits, PlanDocument.mostCredits),
            areas.count == credits.count ? nil : .twice, first(credits.map(\.problem)),
            (0...PlanDocument.mostHours).contains(hours ?? 0) ? nil : .numberOutOfRange(.hours),
        ])
    }
}

extension PlanCredit {
    var problem: PlanProblem? {
        guard (1...PlanDocument.mostTenths).contains(tenths) else { return .numberOutOfRange(.credits) }
        return missing(area, .credits) ?? badKey(area, .credits)
    }
}

private func first(_ problems: [PlanProblem?]) -> PlanProblem? {
    problems.lazy.compactMap(\.self).first
}

private func missing(_ text: String, _ field: PlanField) -> PlanProblem? {
    text.isEmpty ? .malformed(field) : nil
}

private func tooLong(_ text: String, _ field: PlanField, _ most: Int) -> PlanProblem? {
    // Bytes first: a text within as many bytes needs no counting.
    text.utf8.count > most && text.count > most || text.utf8.count > 16 * most ? .tooLong(field, most: most) : nil
}

private func tooMany(_ count: Int, _ field: PlanField, _ most: Int) -> PlanProblem? {
    count > most ? .tooManyLinks(field, most: most) : nil
}

/// Letters, digits, dot, dash and underscore of ASCII.
private func badKey(_ key: String, _ field: PlanField) -> PlanProblem? {
    let isKey =
        key.utf8.count <= PlanDocument.longestKey
        && key.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): true
            default: false
            }
        }
    return isKey ? nil : .malformed(field)
}
