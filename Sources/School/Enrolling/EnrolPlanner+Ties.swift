import Learning

/// Classes and families: what ties the people of the rows to the school and to each other.
extension EnrolPlanner {
    mutating func seat(_ line: EnrolTable.Line, _ index: Int, _ outcome: inout EnrolPlan.Outcome) {
        let roles = plan.people[index].roles
        let isTeacher = !roles.contains(.student)
        // A guardian's row names the class of the child, if any.
        guard !isTeacher || roles.contains(where: \.isStaff) else { return }
        for title in line.list(.classes) {
            switch classes.find(title) {
            case .one(let place):
                guard let id = classes.id(place) else { continue }
                let isThere = plan.people[index].id.map { classes.holds($0, in: id, isTeacher: isTeacher) } ?? false
                let isPlanned = plan.people[index].seats.contains { $0.place == id }
                guard !isThere, !isPlanned else { continue }
                plan.people[index].seats.append((id, isTeacher))
                outcome.deeds.append(.seats(classes.title(place), isTeacher: isTeacher))
            case .nobody: outcome.troubles.append(.unknownClass(String(title.prefix(60))))
            case .several: outcome.troubles.append(.severalClasses(String(title.prefix(60))))
            }
        }
    }

    mutating func tie(_ line: EnrolTable.Line, _ index: Int, _ outcome: inout EnrolPlan.Outcome) {
        guard !plan.people[index].roles.contains(.student) else {
            outcome.troubles.append(.childWithoutGuardian)
            return
        }
        for word in line.list(.children) {
            let short = String(word.prefix(60))
            guard let child = child(word, short, &outcome) else { continue }
            guard child != index else {
                outcome.troubles.append(.ownChild)
                continue
            }
            if let guardian = plan.people[index].id, let student = plan.people[child].id,
                links.contains([guardian, student])
            {
                continue
            }
            guard !plan.families.contains(where: { $0 == (index, child) }) else { continue }
            plan.families.append((index, child))
            let draft = plan.people[child].draft
            outcome.deeds.append(.links(draft.given + " " + draft.family))
        }
    }

    private mutating func child(_ word: String, _ short: String, _ outcome: inout EnrolPlan.Outcome) -> Int? {
        func isStudent(_ index: Int) -> Bool { plan.people[index].roles.contains(.student) }
        let keys = [byUsername[foldedName(word)], byNumber[foldedName(word)]].compactMap { $0 }
        if let index = keys.first(where: isStudent) { return index }
        let named = (byName[looseName(word)] ?? []).filter(isStudent)
        let known = directory.find(word) { $0.roles.contains(.student) }
        var candidates = Set(named)
        switch known {
        case .one(let place): candidates.insert(take(place))
        case .several:
            outcome.troubles.append(.severalChildren(short))
            return nil
        case .nobody: break
        }
        if candidates.count > 1 { outcome.troubles.append(.severalChildren(short)) }
        if candidates.isEmpty { outcome.troubles.append(.unknownChild(short)) }
        return candidates.count == 1 ? candidates.first : nil
    }
}
