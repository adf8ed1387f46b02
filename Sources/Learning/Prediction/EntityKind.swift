/// What an intercept, and slopes, may be particular to.
enum EntityKind: Int, CaseIterable, Hashable, Sendable, Codable {
    case item
    case skill
    /// The last four answers on the first skill, each right, wrong or not yet given.
    case pattern
    /// The first skill with the last two answers on it.
    case skillPattern
    /// The item before, with its answer, and this item.
    case itemPair
    /// The first skill of the item before, with its answer, and the first skill of this item.
    case skillPair

    var part: PredictionPart {
        switch self {
        case .item, .skill: .item
        case .pattern, .skillPattern, .itemPair, .skillPair: .recentWork
        }
    }

    /// The names of the entities of a task before its response; none when there is nothing to go by.
    func forEachKey(
        item: Int64, skills asked: ArraySlice<Int64>, after history: StudentHistory, _ body: (Int64) -> Void
    ) {
        switch self {
        case .item: body(item)
        case .skill: for skill in asked { body(skill) }
        case .pattern:
            guard let skill = asked.first else { return }
            body(Int64(history.trace(of: skill)?.pattern ?? 0))
        case .skillPattern:
            guard let skill = asked.first else { return }
            body(mixedKey(skill, Int64((history.trace(of: skill)?.pattern ?? 0) % 9)))
        case .itemPair:
            guard let lastItem = history.lastItem else { return }
            body(mixedKey(mixedKey(lastItem, item), history.last >= 0 ? 1 : 0))
        case .skillPair:
            guard let lastSkill = history.lastSkill, let skill = asked.first else { return }
            body(mixedKey(mixedKey(lastSkill, skill), history.last >= 0 ? 1 : 0))
        }
    }
}

/// One name for several skills, whatever their order. A single skill keeps its own.
func setKey(_ skills: ArraySlice<Int64>) -> Int64 {
    guard skills.count > 1, let first = skills.first else { return skills.first ?? .min }
    var isSorted = true
    var previous = first
    for skill in skills.dropFirst() {
        if skill < previous { isSorted = false }
        previous = skill
    }
    guard isSorted else { return setKey(skills.sorted()[...]) }
    return skills.dropFirst().reduce(first) { mixedKey($0, $1) }
}

/// One name for two. Two pairs share one with a chance of 2⁻⁶⁴.
func mixedKey(_ left: Int64, _ right: Int64) -> Int64 {
    var bits = UInt64(bitPattern: left) &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(bitPattern: right)
    bits = (bits ^ bits >> 32) &* 0xD6E8_FEB8_6659_FD93
    bits = (bits ^ bits >> 32) &* 0xD6E8_FEB8_6659_FD93
    return Int64(bitPattern: bits ^ bits >> 32)
}
