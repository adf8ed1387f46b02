import Interchange
import Learning
import SQL

/// People and what only a few may see of them.
extension RosterPlanner {
    mutating func planPeople() throws {
        people = try RosterRegister("people", feed.people, isInvented: "is_invented", in: tx, mint: mintID)
        let table = RosterTable(
            .people, "people",
            columns: [
                "given_name", "family_name", "name_folded", "pronouns", "grade", "email", "email_folded", "phone",
                "school_number",
            ])
        let staff = Set(feed.roles.entries.lazy.map(\.record).filter { $0.role != .student }.map(\.user))
        let students = Set(feed.roles.entries.lazy.map(\.record).filter { $0.role == .student }.map(\.user))
        let rows = feed.people.entries.map { entry in
            let user = entry.record
            // Of a teacher the grades are those that are taught.
            let hasGrade = students.contains(user.sourcedId) || !staff.contains(user.sourcedId)
            return RosterRow(
                id: people.id(of: user.sourcedId) ?? 0, sourcedID: user.sourcedId,
                values: values(of: user, grade: hasGrade ? user.grades.first : nil))
        }
        try write(table, rows, people)
        try limitPeople()
        if !feed.people.isComplete { remark(.departuresUnknown, .warning, in: .users) }
    }

    private func values(of user: User, grade: String?) -> [SQL.Value] {
        // A preferred name is the name that a person is called by, so it is the one that pages show.
        let given = rosterLine(orNone: user.preferredGivenName) ?? rosterLine(user.givenName)
        let family = rosterLine(orNone: user.preferredFamilyName) ?? rosterLine(user.familyName)
        let email = rosterLine(orNone: user.email, most: 254)
        return [
            .text(given), .text(family), .text(rosterFolded(given + " " + family)),
            rosterLine(orNone: user.pronouns, most: 60).sqlValue, rosterLine(orNone: grade, most: 20).sqlValue,
            email.sqlValue,
            email.map(rosterFolded).sqlValue, rosterLine(orNone: user.phone ?? user.sms, most: 60).sqlValue,
            rosterLine(orNone: user.identifier).sqlValue,
        ]
    }

    private mutating func limitPeople() throws {
        let leaving = people.departing
        guard !leaving.isEmpty else { return }
        var students: Set<Int64> = []
        try tx.stream(
            """
            SELECT DISTINCT r.person_id FROM roles r JOIN people p ON p.id = r.person_id
            WHERE r.role = 'student' AND p.left_at IS NULL AND p.sourced_id IS NOT NULL AND p.is_invented = FALSE
            """
        ) { students.insert(try $0.int64("person_id")) }
        let leavingStudents = leaving.count { students.contains($0) }
        let isFileEmpty = feed.people.isEmpty
        limit(.students, leaving: leavingStudents, current: students.count, isFileEmpty: isFileEmpty)
        limit(
            .adults, leaving: leaving.count - leavingStudents, current: people.currentCount - students.count,
            isFileEmpty: isFileEmpty)
    }

    mutating func planDemographics() throws {
        let columns = ["birth_date", "sex", "race", "hispanic_or_latino", "birth_country"]
        var wanted: [Int64: [SQL.Value]] = [:]
        for entry in feed.demographics.entries {
            guard let person = people.id(of: entry.record.sourcedId) else { continue }
            wanted[person] = entry.record.values
        }
        let removed = Set(feed.demographics.removed.compactMap { people.id(of: $0) })
        guard !wanted.isEmpty || !removed.isEmpty else { return }
        var counts = RosterCounts()
        var changed: [(Int64, [SQL.Value])] = []
        var erased: [Int64] = []
        let names = SQL.joined(try columns.map { try SQL.name($0) }, separator: ", ")
        try tx.stream("SELECT person_id, \(names) FROM demographics") { row in
            let person = try row.int64("person_id")
            if removed.contains(person) { erased.append(person) }
            guard let values = wanted.removeValue(forKey: person) else { return }
            if isSame(row, columns, values) { counts.unchanged += 1 } else { changed.append((person, values)) }
        }
        counts.added = wanted.count
        counts.changed = changed.count
        counts.left = erased.count
        report.counts[.demographics] = counts
        if !wanted.isEmpty {
            writes.append(
                .insert(
                    table: "demographics", columns: ["person_id", "changed_at"] + columns,
                    rows: wanted.sorted { $0.key < $1.key }.map { [.int($0.key), now.sqlValue] + $0.value }))
        }
        for (person, values) in changed {
            writes.append(
                .run(
                    """
                    UPDATE demographics SET \(try assignments(columns, values)), changed_at = \(now)
                    WHERE person_id = \(person)
                    """))
        }
        // The school's own system says that these facts are no longer to be kept.
        for people in chunks(erased) {
            writes.append(.run("DELETE FROM demographics WHERE person_id IN (\(list: people))"))
        }
    }
}

extension Demographics {
    fileprivate var values: [SQL.Value] {
        let races: [(Bool?, String)] = [
            (isAmericanIndianOrAlaskaNative, "americanIndianOrAlaskaNative"), (isAsian, "asian"),
            (isBlackOrAfricanAmerican, "blackOrAfricanAmerican"),
            (isNativeHawaiianOrOtherPacificIslander, "nativeHawaiianOrOtherPacificIslander"), (isWhite, "white"),
            (isOfTwoOrMoreRaces, "demographicRaceTwoOrMoreRaces"),
        ]
        let race = races.filter { $0.0 == true }.map(\.1).joined(separator: ",")
        return [
            (birthDate?.description).sqlValue, (sex?.rawValue).sqlValue, race.isEmpty ? .null : .text(race),
            isHispanicOrLatino.sqlValue, rosterLine(orNone: countryOfBirth, most: 60).sqlValue,
        ]
    }
}
