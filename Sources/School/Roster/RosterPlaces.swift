import Interchange
import Learning
import SQL

/// Districts, schools, terms, courses and classes.
extension RosterPlanner {
    mutating func planOrganizations() throws {
        organizations = try RosterRegister(
            "organizations", feed.organizations, isInvented: "is_invented", in: tx, mint: mintID)
        let table = RosterTable(
            .organizations, "organizations", columns: ["kind", "name", "identifier", "parent_id"],
            initial: [("time_zone", .text(timeZone)), ("language", .text("en"))])
        let rows = parentsFirst(feed.organizations) { $0.parent }.map { entry, parent in
            let org = entry.record
            return RosterRow(
                id: organizations.id(of: org.sourcedId) ?? 0, sourcedID: org.sourcedId,
                values: [
                    .text(org.kind.stored), .text(rosterName(org.name, orID: org.sourcedId)),
                    rosterLine(orNone: org.identifier).sqlValue, parent.flatMap { organizations.id(of: $0) }.sqlValue,
                ])
        }
        try write(table, rows, organizations)
        limit(
            .schools, leaving: organizations.departing.count, current: organizations.currentCount,
            isFileEmpty: feed.organizations.isEmpty)
    }

    mutating func planTerms() throws {
        terms = try RosterRegister("terms", feed.terms, isInvented: "FALSE", in: tx, mint: mintID)
        let table = RosterTable(
            .terms, "terms", columns: ["title", "kind", "begins_on", "ends_on", "parent_id", "school_year"])
        let rows = parentsFirst(feed.terms) { $0.parent }.map { entry, parent in
            let term = entry.record
            let period = RosterPeriod(begin: term.start, end: term.end)
            return RosterRow(
                id: terms.id(of: term.sourcedId) ?? 0, sourcedID: term.sourcedId,
                values: [
                    .text(rosterName(term.title, orID: term.sourcedId)), .text(term.kind.stored),
                    period.begins.sqlValue, period.ends.sqlValue, parent.flatMap { terms.id(of: $0) }.sqlValue,
                    term.schoolYear.map(String.init).sqlValue,
                ])
        }
        try write(table, rows, terms)
    }

    mutating func planCourses() throws {
        courses = try RosterRegister(
            "courses", feed.courses, isInvented: Self.isOfInvented("courses.organization_id"), in: tx, mint: mintID)
        let table = RosterTable(.courses, "courses", columns: ["organization_id", "title", "code", "subject"])
        let fallback = try placeForCourses()
        var rows: [RosterRow] = []
        for entry in feed.courses.entries {
            let course = entry.record
            guard let id = courses.id(of: course.sourcedId),
                let place = course.org.flatMap({ organizations.id(of: $0) }) ?? fallback
            else {
                remark(.courseWithoutPlace, .error, in: .courses, line: entry.line, column: .orgSourcedId)
                courses.leaveOut(course.sourcedId)
                continue
            }
            rows.append(
                RosterRow(
                    id: id, sourcedID: course.sourcedId,
                    values: [
                        .int(place), .text(rosterName(course.title, orID: course.sourcedId)),
                        rosterLine(orNone: course.code).sqlValue, joined(course.subjects).sqlValue,
                    ]))
        }
        try write(table, rows, courses)
    }

    mutating func planClasses() throws {
        classes = try RosterRegister(
            "classes", feed.classes, isInvented: Self.isOfInvented("classes.school_id"), in: tx, mint: mintID)
        let table = RosterTable(
            .classes, "classes",
            columns: ["school_id", "course_id", "term_id", "kind", "title", "code", "location", "grades", "subject"])
        let parents = Dictionary(
            feed.terms.entries.compactMap { entry in entry.record.parent.map { (entry.record.sourcedId, $0) } },
            uniquingKeysWith: { first, _ in first })
        var rows: [RosterRow] = []
        for entry in feed.classes.entries {
            let record = entry.record
            guard let id = classes.id(of: record.sourcedId), let school = organizations.id(of: record.school) else {
                // A school that is nowhere in the roster has been told already.
                classes.leaveOut(record.sourcedId)
                classesLeftOut.insert(record.sourcedId)
                continue
            }
            rows.append(
                RosterRow(
                    id: id, sourcedID: record.sourcedId,
                    values: [
                        .int(school), record.course.flatMap { courses.id(of: $0) }.sqlValue,
                        term(of: record, parents: parents).sqlValue, .text(record.kind.stored),
                        .text(rosterName(record.title, orID: record.sourcedId)),
                        rosterLine(orNone: record.code).sqlValue,
                        rosterLine(orNone: record.location).sqlValue, joined(record.grades).sqlValue,
                        joined(record.subjects).sqlValue,
                    ]))
        }
        classesLeftOut.formUnion(feed.classes.kept)
        try write(table, rows, classes)
        limit(
            .classes, leaving: classes.departing.count, current: classes.currentCount,
            isFileEmpty: feed.classes.isEmpty)
    }

    /// A class has one term here. Of several with one parent, such as two semesters, it is the parent.
    private func term(of record: ClassRecord, parents: [String: String]) -> Int64? {
        if record.terms.count > 1, let parent = record.terms.first.flatMap({ parents[$0] }),
            record.terms.allSatisfy({ parents[$0] == parent }), let id = terms.id(of: parent)
        {
            return id
        }
        return record.terms.lazy.compactMap { terms.id(of: $0) }.first
    }

    /// Where a course belongs that names no district or school: the district, or the first school.
    private func placeForCourses() throws -> Int64? {
        let inFeed =
            feed.organizations.entries.first { $0.record.kind == .district } ?? feed.organizations.entries.first
        if let place = inFeed.flatMap({ organizations.id(of: $0.record.sourcedId) }) { return place }
        return try tx.first(
            """
            SELECT id FROM organizations WHERE sourced_id IS NOT NULL AND left_at IS NULL
            ORDER BY CASE kind WHEN 'district' THEN 0 WHEN 'school' THEN 1 ELSE 2 END, id LIMIT 1
            """)?.int64("id")
    }

    private func joined(_ parts: [String]) -> String? {
        rosterLine(orNone: parts.joined(separator: ", "))
    }

    /// A condition: the row belongs to the demo school.
    static func isOfInvented(_ column: StaticString) -> SQL {
        "EXISTS (SELECT 1 FROM organizations o WHERE o.id = \(SQL(trusted: "\(column)")) AND o.is_invented)"
    }

    /// The entries of a tree, each after its parent. Those in a circle, or below one, lose their parents.
    private mutating func parentsFirst<Record: RosterRecord>(
        _ entries: RosterEntries<Record>, parent: (Record) -> String?
    ) -> [(entry: RosterEntries<Record>.Entry, parent: String?)] {
        let all = entries.entries
        let named = Set(all.map(\.record.sourcedId))
        var children: [String: [Int]] = [:]
        var order: [Int] = []
        for (index, entry) in all.enumerated() {
            if let parent = parent(entry.record), named.contains(parent) {
                children[parent, default: []].append(index)
            } else {
                order.append(index)
            }
        }
        var next = 0
        while next < order.count {
            order += children[all[order[next]].record.sourcedId] ?? []
            next += 1
        }
        var ordered = order.map { (entry: all[$0], parent: parent(all[$0].record)) }
        let reached = Set(order)
        for (index, entry) in all.enumerated() where !reached.contains(index) {
            remark(
                .parentsInACircle, .warning, in: entries.file, line: entry.line, column: .parentSourcedId,
                value: entry.record.sourcedId)
            ordered.append((entry, nil))
        }
        return ordered
    }
}

extension Org.Kind {
    fileprivate var stored: String {
        switch self {
        case .district: "district"
        case .school: "school"
        case .department: "department"
        case .local, .state, .national: "other"
        }
    }
}

extension AcademicSession.Kind {
    fileprivate var stored: String {
        switch self {
        case .gradingPeriod: "grading_period"
        case .semester: "semester"
        case .schoolYear: "year"
        case .term: "term"
        }
    }
}

extension ClassRecord.Kind {
    fileprivate var stored: String {
        switch self {
        case .homeroom: "advisory"
        case .scheduled: "class"
        }
    }
}
