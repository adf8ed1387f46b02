import Learning

/// One item of a sitting, with what the student has done with it.
struct SittingItem: Sendable {
    let asked: AskedItem
    /// From 1.
    let position: Int
    let shownAt: Timestamp?
    let hintAt: Timestamp?
    let confidence: Confidence?
    /// Chosen, and still to be changed.
    let chosen: ItemResponse?
    let answer: Answer?

    /// What was checked, for good.
    struct Answer: Sendable {
        let response: ItemResponse
        let score: Double
        let isHelped: Bool
        let at: Timestamp
    }

    var definition: ItemDefinition { asked.definition }
}

/// One student's way through one check.
struct SittingModel: Sendable {
    let id: ID<Sitting>
    let student: ID<Person>
    let check: ID<Check>?
    let classID: ID<Class>?
    let isReview: Bool
    /// The check's; for a mix of items the one competency it is about, if it is one.
    let title: LocalText
    let beganAt: Timestamp
    let closesAt: Timestamp?
    let endedAt: Timestamp?
    let items: [SittingItem]

    /// What the student is to see now.
    enum Place: Sendable {
        /// The item to answer, or whose chosen answer is to be checked.
        case question(SittingItem)
        /// What came of the item before the next one is shown.
        case feedback(SittingItem)
        /// Time is over, and what is there is to be saved.
        case timeOver
        case done
    }

    func place(at now: Timestamp) -> Place {
        if endedAt != nil { return .done }
        if let closesAt, now >= closesAt { return .timeOver }
        if let open = items.first(where: { $0.answer == nil && $0.shownAt != nil }) { return .question(open) }
        if let last = items.last(where: { $0.answer != nil }) { return .feedback(last) }
        return items.first.map { .question($0) } ?? .done
    }

    var answered: [SittingItem] { items.filter { $0.answer != nil } }
    /// The next one that has no answer yet.
    var next: SittingItem? { items.first { $0.answer == nil } }

    func item(_ id: ID<Item>?) -> SittingItem? {
        items.first { $0.asked.item == id }
    }
}

/// A line of a list of sittings.
struct SittingSummary: Sendable {
    let id: ID<Sitting>
    let check: ID<Check>?
    /// nil for a mix of items.
    let title: LocalText?
    let beganAt: Timestamp
    let closesAt: Timestamp?
    let endedAt: Timestamp?
    let items: Int
    let answered: Int
    let right: Int

    func isOpen(at now: Timestamp) -> Bool { endedAt == nil && closesAt.map { now < $0 } ?? true }
}
