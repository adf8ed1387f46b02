/// What became different between two states of a plan, part by part and field by field.
public struct PlanDifference: Hashable, Sendable {
    public let changes: [PlanChange]

    public init(from old: PlanDocument, to new: PlanDocument) {
        var changes: [PlanChange] = []
        for (before, after) in zip(PlanFrame(old).fields, PlanFrame(new).fields) where before.value != after.value {
            changes.append(
                PlanChange(
                    part: after.part, title: "", kind: .changed(after.field, old: before.value, new: after.value)))
        }
        changes += Self.changes(old.interests, new.interests, list: .interests)
        changes += Self.changes(old.goals, new.goals, list: .goals)
        changes += Self.changes(old.items, new.items, list: .items)
        changes += Self.changes(old.answers, new.answers, list: .answers)
        self.changes = changes
    }

    public var isEmpty: Bool { changes.isEmpty }

    /// First what is new and what changed, in the order of the new list; then what is gone.
    private static func changes<Element: PlanElement>(
        _ old: [Element], _ new: [Element], list: PlanList
    ) -> [PlanChange] {
        let before = Dictionary(old.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        let after = Set(new.map(\.key))
        var changes: [PlanChange] = []
        for element in new {
            guard let was = before[element.key] else {
                changes.append(PlanChange(part: element.part, title: element.name, kind: .added))
                continue
            }
            for (old, new) in zip(was.fields, element.fields) where old.value != new.value {
                changes.append(
                    PlanChange(
                        part: element.part, title: element.name,
                        kind: .changed(new.field, old: old.value, new: new.value)))
            }
        }
        for element in old where !after.contains(element.key) {
            changes.append(PlanChange(part: element.part, title: element.name, kind: .removed))
        }
        if old.map(\.key).filter(after.contains) != new.map(\.key).filter({ before[$0] != nil }) {
            changes.append(PlanChange(part: .order(of: list), title: "", kind: .moved))
        }
        return changes
    }
}

/// One thing that became different.
public struct PlanChange: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case added
        case removed
        case changed(PlanField, old: PlanValue, new: PlanValue)
        /// The same things in another order.
        case moved
    }

    public let part: PlanPart
    /// What the goal or item is called now, or was called when it is gone; empty for a part without a name.
    public let title: String
    public let kind: Kind

    public init(part: PlanPart, title: String, kind: Kind) {
        self.part = part
        self.title = title
        self.kind = kind
    }
}
