import Foundation
import Interchange
import Learning
import SQL
import TestSupport

@testable import School

/// A small roster in memory: a district with a school, a class, a teacher, a student and the student's mother.
struct RosterTestFeed {
    private var files: [String: String]

    static var version2: RosterTestFeed {
        RosterTestFeed(files: [
            "orgs": """
            sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
            s,,,Oak School,school,2,d
            d,,,Lake District,district,1,
            """,
            "academicSessions": """
            sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear
            t,,,Fall,term,2026-08-31,2026-12-19,y,2027
            y,,,2026-27,schoolYear,2026-08-31,2027-06-12,,2027
            """,
            "courses": """
            sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects
            c,,,,Algebra,ALG,08,s,Math
            """,
            "users": """
            sourcedId,status,dateLastModified,enabledUser,username,givenName,familyName,preferredGivenName,agentSourcedIds,grades,email
            ms,,,true,ms,Mia,Stone,,,"07,08",mia@oak.example
            ana,,,true,ana,Anabel,Ruiz,Ana,rosa,08,
            rosa,,,true,rosa,Rosa,Ruiz,,,,
            """,
            "roles": """
            sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId
            r1,,,ms,primary,teacher,,,s
            r2,,,ana,primary,student,,,s
            r3,,,rosa,primary,parent,,,d
            """,
            "classes": """
            sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects
            a1,,,Algebra 1,08,c,A1,scheduled,R2,s,t,Math
            h1,,,Home 8,08,c,H8,homeroom,,s,"t",
            """,
            "enrollments": """
            sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
            e1,,,a1,s,ms,teacher,true,,
            e2,,,a1,s,ana,student,false,2026-08-31,2026-12-19
            e3,,,h1,s,ana,student,false,,
            """,
            "demographics": """
            sourcedId,status,dateLastModified,birthDate,sex,asian,white
            ana,,,2013-02-28,female,true,true
            """,
        ])
    }

    /// The same people as 1.1 says it: roles and schools in the users file.
    static var version1: RosterTestFeed {
        var feed = version2
        feed.files["roles"] = nil
        feed["users"] = """
            sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,givenName,familyName,agentSourcedIds,grades
            ms,,,true,s,teacher,ms,Mia,Stone,,
            ana,,,true,s,student,ana,Ana,Ruiz,,08
            rosa,,,true,s,guardian,rosa,Rosa,Ruiz,ana,
            """
        return feed
    }

    /// A list of changes. Its files begin with the header alone.
    static func changes(_ names: String...) -> RosterTestFeed {
        var feed = RosterTestFeed(files: [:])
        for name in names { feed[name] = String(version2[name].prefix { $0 != "\n" }) }
        feed.files["manifest"] =
            "propertyName,value\noneroster.version,1.2\n" + names.map { "file.\($0),delta\n" }.joined()
        return feed
    }

    subscript(name: String) -> String {
        get { files[name] ?? "" }
        set { files[name] = newValue }
    }

    func adding(_ rows: String..., to name: String) -> RosterTestFeed {
        var feed = self
        feed[name] += rows.map { "\n" + $0 }.joined()
        return feed
    }

    func replacing(_ text: String, with other: String, in name: String) -> RosterTestFeed {
        var feed = self
        feed[name] = self[name].replacing(text, with: other)
        return feed
    }

    /// Without the rows that begin with these ids.
    func without(_ ids: String..., in name: String) -> RosterTestFeed {
        var feed = self
        feed[name] = self[name].split(separator: "\n").filter { line in
            !ids.contains { line.hasPrefix($0 + ",") }
        }.joined(separator: "\n")
        return feed
    }

    func without(file: String) -> RosterTestFeed {
        var feed = self
        feed.files[file] = nil
        return feed
    }

    func write(to folder: URL) throws {
        for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent("\(name).csv")) }
    }

    func source() throws -> OneRosterSource {
        var zip = ZipWriter()
        for (name, text) in files.sorted(by: { $0.key < $1.key }) {
            guard zip.add(name + ".csv", Array(text.utf8)) else { throw ZipFailure.damaged }
        }
        return try OneRosterSource(zip: MemoryBytes(zip.finished()))
    }
}

/// A school of its own for one test, into which rosters are imported.
struct RosterTestSchool {
    let database: any Database
    private let mint: IDMint
    /// 2026-10-05 16:00 UTC.
    static let now = Timestamp(milliseconds: 1_791_216_000_000)

    static func with(_ engine: TestEngine, _ body: (RosterTestSchool) async throws -> Void) async throws {
        try await withTestDatabase(engine, migrations: try School.schema()) { database in
            try await body(RosterTestSchool(database: database, mint: IDMint(server: 1, now: { now })))
        }
    }

    @discardableResult
    func take(
        _ feed: RosterTestFeed, trial: Bool = false, departures: Bool = false, days: Int = 0
    ) async throws -> RosterReport {
        var options = RosterOptions()
        options.isTrial = trial
        options.allowsDepartures = departures
        options.timeZone = "America/Chicago"
        return try await RosterImport(database: database, mint: mint, now: { Self.now.adding(days: days) })
            .run(try feed.source(), options)
    }

    /// As the command does it: from a folder, with a look at the files of last time.
    func take(folder: String, trial: Bool = false) async throws -> RosterReport {
        var options = RosterOptions()
        options.isTrial = trial
        return try await RosterImport(database: database, mint: mint, now: { Self.now })
            .run(try OneRosterSource(path: folder), options, content: RosterContent(path: folder))
    }

    /// Each row with its columns joined by spaces, in order; NULL is a dash.
    func rows(_ sql: SQL) async throws -> [String] {
        try await database.read { tx in
            try tx.query(sql).map { row in
                row.columns.map { column in
                    switch row[column] {
                    case .text(let text)?: text
                    case .int(let number)?: "\(number)"
                    case .bool(let flag)?: flag ? "1" : "0"
                    default: "-"
                    }
                }.joined(separator: " ")
            }.sorted()
        }
    }

    func run(_ sql: SQL) async throws {
        try await database.write { tx in _ = try tx.execute(sql) }
    }

    /// "given role school" of the roles that hold.
    func roles() async throws -> [String] {
        try await rows(
            """
            SELECT p.given_name, r.role, o.sourced_id FROM roles r JOIN people p ON p.id = r.person_id
            JOIN organizations o ON o.id = r.organization_id
            WHERE p.left_at IS NULL AND (r.ends_on IS NULL OR r.ends_on >= '2026-10-05')
            """)
    }

    /// "given class" of the places that hold.
    func seats() async throws -> [String] {
        try await rows(
            """
            SELECT p.given_name, c.sourced_id FROM enrolments e JOIN people p ON p.id = e.person_id
            JOIN classes c ON c.id = e.class_id WHERE e.left_at IS NULL
            """)
    }

    /// "adult student" of each family link.
    func families() async throws -> [String] {
        try await rows(
            """
            SELECT a.given_name, s.given_name AS student FROM guardianships g
            JOIN people a ON a.id = g.guardian_id JOIN people s ON s.id = g.student_id
            """)
    }
}

extension RosterReport {
    /// "file line severity" of what is wrong.
    var told: [String] {
        remarks.kept.filter { $0.severity != .note }.map { "\($0.file) \($0.line) \($0.severity)" }
    }

    /// "kind added changed left" of the kinds in which anything happens.
    var happened: [String] {
        RosterKind.allCases.compactMap { kind in
            guard let count = counts[kind], count.added + count.changed + count.left > 0 else { return nil }
            return "\(kind) \(count.added) \(count.changed) \(count.left)"
        }
    }
}
