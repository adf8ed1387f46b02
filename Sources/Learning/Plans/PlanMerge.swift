/// What two people wrote at the same time, put together field by field.
///
/// A field that only one of them changed is that person's. A thing that only one has is kept. Where one took something
/// out that the other changed, it stays, since words count for more than taking them away. Both having changed one
/// field to different things is a conflict: the saved one stands, and both are named.
public struct PlanMerge: Sendable {
    public private(set) var document: PlanDocument
    public private(set) var conflicts: [PlanConflict] = []

    /// - Parameters:
    ///   - base: what both started from.
    ///   - mine: what is being saved.
    ///   - theirs: what was saved since.
    public init(base: PlanDocument, mine: PlanDocument, theirs: PlanDocument) {
        document = theirs
        guard mine != base, mine != theirs else { return }
        guard theirs != base else {
            document = mine
            return
        }
        mergeFrame(base, mine, theirs)
        document.interests = merged(base.interests, mine.interests, theirs.interests) { fields in
            fields.take(.words, \.words)
            fields.take(.tag, \.tag)
        }
        document.goals = merged(base.goals, mine.goals, theirs.goals, fields: Self.goalFields)
        document.items = merged(base.items, mine.items, theirs.items, fields: Self.itemFields)
        document.answers = merged(base.answers, mine.answers, theirs.answers) { $0.take(.words, \.words) }
    }

    private mutating func mergeFrame(_ base: PlanDocument, _ mine: PlanDocument, _ theirs: PlanDocument) {
        var fields = FieldMerge(base: PlanFrame(base), mine: PlanFrame(mine), theirs: PlanFrame(theirs))
        fields.take(.template, \.template)
        fields.take(.reviewOn, \.reviewOn)
        fields.take(.first, \.aim.first)
        fields.take(.second, \.aim.second)
        fields.take(.student, \.promises.student)
        fields.take(.advisor, \.promises.advisor)
        fields.take(.family, \.promises.family)
        document.template = fields.result.template
        document.reviewOn = fields.result.reviewOn
        document.aim = fields.result.aim
        document.promises = fields.result.promises
        let saved = PlanFrame(theirs).fields
        let yours = PlanFrame(mine).fields
        for (saved, yours) in zip(saved, yours) where fields.conflicts.contains(saved.field) {
            conflicts.append(
                PlanConflict(part: saved.part, title: "", field: saved.field, saved: saved.value, yours: yours.value))
        }
    }

    private static func goalFields(_ fields: inout FieldMerge<PlanGoal>) {
        fields.take(.title, \.title)
        fields.take(.category, \.category)
        fields.take(.reason, \.reason)
        fields.take(.knowing, \.knowing)
        fields.take(.horizon, \.horizon)
        fields.take(.byOn, \.byOn)
        fields.take(.interest, \.interest)
        fields.takeList(\.competencies)
        fields.take(.serves, \.serves)
        fields.take(.audience, \.audience)
    }

    private static func itemFields(_ fields: inout FieldMerge<PlanItem>) {
        fields.take(.title, \.title)
        fields.take(.kind, \.kind)
        fields.take(.place, \.place)
        fields.take(.beginsOn, \.beginsOn)
        fields.take(.endsOn, \.endsOn)
        fields.take(.interest, \.interest)
        fields.takeList(\.goals)
        fields.takeList(\.competencies)
        fields.take(.credits, \.credits)
        fields.take(.hours, \.hours)
        fields.take(.activity, \.activity)
        fields.take(.proposal, \.proposal)
    }

    private mutating func merged<Element: PlanElement>(
        _ base: [Element], _ mine: [Element], _ theirs: [Element], fields: (inout FieldMerge<Element>) -> Void
    ) -> [Element] {
        let old = Dictionary(base.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        let own = Dictionary(mine.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        let saved = Dictionary(theirs.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        return mergedOrder(base.map(\.key), mine.map(\.key), theirs.map(\.key)).compactMap { key in
            switch (old[key], own[key], saved[key]) {
            case (let old?, let own?, let saved?):
                var merge = FieldMerge(base: old, mine: own, theirs: saved)
                fields(&merge)
                note(merge.conflicts, own: own, saved: saved)
                return merge.result
            // Both made it: two people took the same offer, such as an answer to one section.
            case (nil, let own?, let saved?):
                let differing = zip(own.fields, saved.fields).filter { $0.value != $1.value }.map(\.0.field)
                note(differing, own: own, saved: saved)
                return saved
            case (nil, let own?, nil): return own
            case (nil, nil, let saved?): return saved
            case (let old?, let own?, nil): return own == old ? nil : own
            case (let old?, nil, let saved?):
                if saved == old { return nil }
                conflicts.append(
                    PlanConflict(
                        part: saved.part, title: saved.name, field: nil, saved: .words(saved.name), yours: .words("")))
                return saved
            case (_, nil, nil): return nil
            }
        }
    }

    private mutating func note<Element: PlanElement>(_ fields: [PlanField], own: Element, saved: Element) {
        for field in fields {
            conflicts.append(
                PlanConflict(
                    part: saved.part, title: saved.name, field: field, saved: saved.value(field),
                    yours: own.value(field)))
        }
    }
}

/// One field that two people changed to different things.
public struct PlanConflict: Hashable, Sendable {
    public let part: PlanPart
    public let title: String
    /// Nothing where it was taken out here and changed elsewhere.
    public let field: PlanField?
    public let saved: PlanValue
    public let yours: PlanValue

    public init(part: PlanPart, title: String, field: PlanField?, saved: PlanValue, yours: PlanValue) {
        self.part = part
        self.title = title
        self.field = field
        self.saved = saved
        self.yours = yours
    }
}

/// Three states of one thing, and what comes of them field by field.
struct FieldMerge<Value> {
    let base: Value
    let mine: Value
    let theirs: Value
    private(set) var result: Value
    private(set) var conflicts: [PlanField] = []

    init(base: Value, mine: Value, theirs: Value) {
        self.base = base
        self.mine = mine
        self.theirs = theirs
        result = theirs
    }

    mutating func take<Part: Equatable>(_ field: PlanField, _ path: WritableKeyPath<Value, Part>) {
        let old = base[keyPath: path]
        let own = mine[keyPath: path]
        let saved = theirs[keyPath: path]
        if own == old || own == saved { return }
        if saved == old {
            result[keyPath: path] = own
        } else {
            conflicts.append(field)
        }
    }

    /// A list of links: what either added is in, what either took out is out.
    mutating func takeList<Part: Hashable & Comparable>(_ path: WritableKeyPath<Value, [Part]>) {
        let old = base[keyPath: path]
        let own = mine[keyPath: path]
        let saved = theirs[keyPath: path]
        if own == old || own == saved { return }
        guard saved != old else {
            result[keyPath: path] = own
            return
        }
        let gone = Set(old).subtracting(own).union(Set(old).subtracting(saved))
        result[keyPath: path] = mergedOrder(old, own, saved).filter { !gone.contains($0) }
    }
}
