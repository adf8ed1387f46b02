import Interchange
import Learning
import SQL

/// Compares rows with a school and says what they would do.
struct EnrolPlanner {
    let directory: EnrolDirectory
    let classes: EnrolClasses
    private let usual: Role
    private var usernames: UsernameMaker
    var plan = EnrolPlan()
    /// People of the directory by their place there → place in the plan.
    private var planned: [Int: Int] = [:]
    var byUsername: [String: Int] = [:]
    var byNumber: [String: Int] = [:]
    var byName: [String: [Int]] = [:]
    var links: Set<[ID<Person>]> = []

    /// - Parameter usual: The role of rows that name none.
    init(_ place: ID<Organization>, usual: Role, _ visit: Visit) throws {
        directory = try EnrolDirectory(of: place, today: visit.today, in: visit.tx)
        classes = try EnrolClasses(of: place, in: visit.tx)
        self.usual = usual
        usernames = UsernameMaker(taken: directory.takenNames)
        for row in try visit.tx.query("SELECT guardian_id, student_id FROM guardianships") {
            links.insert([try row.id("guardian_id"), try row.id("student_id")])
        }
    }

    mutating func plan(_ table: EnrolTable) -> EnrolPlan {
        var found: [Int?] = []
        // A name that a later line asks for is not given away before.
        for line in table.lines where !line[.username].isEmpty { usernames.take(line[.username]) }
        for line in table.lines {
            var outcome = EnrolPlan.Outcome(line: line.number, name: Self.name(of: line))
            let index = person(line, &outcome)
            if let index { seat(line, index, &outcome) }
            found.append(index)
            plan.outcomes.append(outcome)
        }
        // Children may stand below their parents, so families are tied when everybody is known.
        for (position, line) in table.lines.enumerated() where !line.list(.children).isEmpty {
            guard let index = found[position] else { continue }
            var outcome = plan.outcomes[position]
            tie(line, index, &outcome)
            plan.outcomes[position] = outcome
        }
        for fault in table.faults {
            plan.outcomes.append(.init(line: fault.line, name: "", troubles: [.unreadable]))
        }
        plan.outcomes.sort { $0.line < $1.line }
        plan.unchanged = plan.outcomes.count { $0.deeds.isEmpty && $0.troubles.isEmpty }
        return plan
    }

    // MARK: Who a line means

    static func name(of line: EnrolTable.Line) -> String {
        let (given, family) = names(of: line)
        return trimmed(given + " " + family)
    }

    /// `Ortiz, Maya` and `Maya Ortiz` in one column are taken apart at the comma or at the last space.
    private static func names(of line: EnrolTable.Line) -> (given: String, family: String) {
        let whole = line[.name]
        guard line[.given].isEmpty, line[.family].isEmpty, !whole.isEmpty else { return (line[.given], line[.family]) }
        if let comma = whole.firstIndex(of: ",") {
            return (trimmed(String(whole[whole.index(after: comma)...])), trimmed(String(whole[..<comma])))
        }
        guard let space = whole.lastIndex(of: " ") else { return (whole, "") }
        return (trimmed(String(whole[..<space])), String(whole[whole.index(after: space)...]))
    }

    private mutating func person(_ line: EnrolTable.Line, _ outcome: inout EnrolPlan.Outcome) -> Int? {
        guard let role = role(line, &outcome), let draft = draft(line, role, &outcome) else { return nil }
        guard let index = known(line, draft, &outcome) else {
            guard outcome.troubles.isEmpty else { return nil }
            return add(line, draft, &outcome)
        }
        merge(line, draft, into: index, &outcome)
        return index
    }

    private func role(_ line: EnrolTable.Line, _ outcome: inout EnrolPlan.Outcome) -> Role? {
        let word = line[.role]
        guard !word.isEmpty else { return usual }
        guard let role = Role(word: word) else {
            outcome.troubles.append(.unknownRole(String(word.prefix(40))))
            return nil
        }
        // What opens everything is given one by one.
        guard role != .administrator, role != .operator else {
            outcome.troubles.append(.notByRows(role))
            return nil
        }
        return role
    }

    private func draft(_ line: EnrolTable.Line, _ role: Role, _ outcome: inout EnrolPlan.Outcome) -> EnrolDraft? {
        let (given, family) = Self.names(of: line)
        let limits: [(EnrolColumn, String, Int)] = [
            (.given, given, EnrolDraft.longestName), (.family, family, EnrolDraft.longestName),
            (.grade, line[.grade], EnrolDraft.longestGrade), (.email, line[.email], EnrolDraft.longestEmail),
            (.number, line[.number], EnrolDraft.longestNumber), (.username, line[.username], EnrolDraft.longestName),
        ]
        for (column, text, most) in limits where text.unicodeScalars.count > most {
            outcome.troubles.append(.tooLong(column))
            return nil
        }
        if given.isEmpty, family.isEmpty, line[.username].isEmpty, line[.number].isEmpty {
            outcome.troubles.append(.noName)
            return nil
        }
        if !line[.email].isEmpty, !EnrolFields.isEmail(line[.email]) {
            outcome.troubles.append(.badEmail(String(line[.email].prefix(60))))
            return nil
        }
        if line[.username].contains(where: \.isWhitespace) {
            outcome.troubles.append(.badUsername(String(line[.username].prefix(60))))
            return nil
        }
        func some(_ column: EnrolColumn) -> String? { line[column].isEmpty ? nil : line[column] }
        return EnrolDraft(
            given: given, family: family, role: role, grade: some(.grade), email: some(.email), number: some(.number),
            language: some(.language).flatMap { Language(word: $0)?.code }, username: line[.username])
    }

    /// Somebody of an earlier line, or of the school. An ambiguity is a trouble and finds nobody.
    private mutating func known(
        _ line: EnrolTable.Line, _ draft: EnrolDraft, _ outcome: inout EnrolPlan.Outcome
    ) -> Int? {
        if let username = line.cells[.username] {
            if let index = byUsername[foldedName(username)] { return index }
            if let place = directory.username(username) { return take(place) }
            if directory.takenNames.contains(foldedName(username)) {
                outcome.troubles.append(.usernameElsewhere(username))
                return nil
            }
        }
        if let number = line.cells[.number] {
            if let index = byNumber[foldedName(number)] { return index }
            let places = directory.number(number)
            if places.count > 1 { outcome.troubles.append(.severalPeople(number)) }
            if places.count == 1 { return take(places[0]) }
            // Whoever has a number that nobody has yet is new, whatever the name.
            return nil
        }
        let name = looseName(draft.given + " " + draft.family)
        guard !name.isEmpty else {
            outcome.troubles.append(.noName)
            return nil
        }
        let here = (byName[name] ?? []).filter { index in
            let someone = plan.people[index]
            return fits(someone.draft.grade, draft) && (someone.roles.contains(.student) == (draft.role == .student))
        }
        if let index = here.first { return index }
        let places = directory.name(name).filter { place in
            let entry = directory.entries[place]
            return fits(entry.grade, draft) && (entry.roles.contains(.student) == (draft.role == .student))
        }
        if places.count > 1 { outcome.troubles.append(.severalPeople(outcome.name)) }
        return places.count == 1 ? take(places[0]) : nil
    }

    /// Two students of one name in two grades are two students.
    private func fits(_ grade: String?, _ draft: EnrolDraft) -> Bool {
        guard draft.role == .student, let grade, let wanted = draft.grade else { return true }
        return looseName(grade) == looseName(wanted)
    }

    /// Somebody of the school becomes a part of the plan.
    mutating func take(_ place: Int) -> Int {
        if let index = planned[place] { return index }
        let entry = directory.entries[place]
        let role = Role.allCases.first(where: entry.roles.contains) ?? .student
        let someone = EnrolPlan.Someone(
            id: entry.id, isFromRoster: entry.isFromRoster,
            draft: EnrolDraft(
                given: entry.given, family: entry.family, role: role, grade: entry.grade, email: entry.email,
                number: entry.number, language: entry.language, username: entry.username ?? ""), roles: entry.roles)
        planned[place] = plan.people.count
        return remember(someone)
    }

    private mutating func remember(_ someone: EnrolPlan.Someone) -> Int {
        let index = plan.people.count
        plan.people.append(someone)
        let draft = someone.draft
        if !draft.username.isEmpty { byUsername[foldedName(draft.username)] = index }
        if let number = draft.number { byNumber[foldedName(number)] = index }
        byName[looseName(draft.given + " " + draft.family), default: []].append(index)
        return index
    }

    private mutating func add(
        _ line: EnrolTable.Line, _ draft: EnrolDraft, _ outcome: inout EnrolPlan.Outcome
    ) -> Int? {
        var draft = draft
        guard !draft.given.isEmpty || !draft.family.isEmpty else {
            outcome.troubles.append(.noName)
            return nil
        }
        if draft.username.isEmpty { draft.username = usernames.make(draft.given, draft.family) }
        outcome.deeds.append(.adds(draft.role, username: draft.username))
        return remember(.init(id: nil, isFromRoster: false, draft: draft, roles: [draft.role]))
    }

    /// What a line says that is not on record yet. An empty cell takes nothing away.
    private mutating func merge(
        _ line: EnrolTable.Line, _ new: EnrolDraft, into index: Int, _ outcome: inout EnrolPlan.Outcome
    ) {
        var someone = plan.people[index]
        let isStudent = new.role == .student
        if !someone.roles.contains(new.role) {
            guard isStudent == someone.roles.contains(.student) else {
                outcome.troubles.append(.mixedRoles)
                return
            }
            someone.roles.insert(new.role)
            someone.newRoles.append(new.role)
            outcome.deeds.append(.gives(new.role))
        }
        var changes: [EnrolColumn] = []
        func set(_ column: EnrolColumn, _ path: WritableKeyPath<EnrolDraft, String>, _ value: String) {
            guard !value.isEmpty, looseName(value) != looseName(someone.draft[keyPath: path]) else { return }
            someone.draft[keyPath: path] = value
            changes.append(column)
        }
        func set(_ column: EnrolColumn, _ path: WritableKeyPath<EnrolDraft, String?>, _ value: String?) {
            guard let value, looseName(value) != looseName(someone.draft[keyPath: path] ?? "") else { return }
            someone.draft[keyPath: path] = value
            changes.append(column)
        }
        set(.given, \.given, new.given)
        set(.family, \.family, new.family)
        set(.grade, \.grade, new.grade)
        set(.email, \.email, new.email)
        set(.language, \.language, new.language)
        if let number = new.number {
            let isOthers = directory.number(number).contains { directory.entries[$0].id != someone.id }
            if isOthers { outcome.troubles.append(.numberOfAnother(number)) } else { set(.number, \.number, number) }
        }
        set(.username, \.username, new.username)
        if someone.isFromRoster, !changes.isEmpty {
            outcome.deeds.append(.keepsRoster)
            someone.draft = plan.people[index].draft
        } else if !changes.isEmpty {
            someone.isChanged = true
            if someone.id != nil { outcome.deeds.append(.changes(changes)) }
        }
        plan.people[index] = someone
        if let number = someone.draft.number { byNumber[foldedName(number)] = index }
        if !someone.draft.username.isEmpty { byUsername[foldedName(someone.draft.username)] = index }
    }
}
