import Interchange
import Testing

@Suite struct RosterFaultTests {
    @Test(arguments: [
        ("x,,,,school,,", "orgs", "orgs 4 missingValue error"),
        ("x,,,Name,castle,,", "orgs", "orgs 4 unknownValue error"),
        (",,,Name,school,,", "orgs", "orgs 4 missingValue error"),
        ("x,,,Name,School,,d", "orgs", "orgs 4 unusualSpelling note"),
        ("x,,,Name,school,,nowhere", "orgs", "orgs 4 unknownReference warning"),
        ("x,,,Smith, John,school,,,", "orgs", "orgs 4 unknownValue error"),
        ("x,,,Name,school,,d,and more", "orgs", "orgs 4 tooManyCells error"),
        ("x,,,Name,school", "orgs", "orgs 4 tooFewCells note"),
        ("x,,,\"Name,school", "orgs", "orgs 4 unreadableRow error"),
        ("x,,,Na\0me,school,,", "orgs", "orgs 4 unreadableRow error"),
        ("x,,,T,term,31/08/2026,2026-12-18,,2027", "academicSessions", "academicSessions 3 invalidDate error"),
        ("x,,,T,term,2026-02-29,2026-12-18,,2027", "academicSessions", "academicSessions 3 invalidDate error"),
        ("x,,,T,term,2027-01-01,2026-12-18,,2027", "academicSessions", "academicSessions 3 datesReversed error"),
        ("x,,,T,term,2026-08-31,2026-12-18,,soon", "academicSessions", "academicSessions 3 invalidNumber warning"),
        ("x,,,maybe,x,,Given,Family,,,", "users", "users 5 invalidFlag warning"),
        ("x,,,true,x,LDAP=7,Given,Family,,,", "users", "users 5 invalidUserIds warning"),
        ("x,,,true,x,,,Family,,,", "users", "users 5 missingValue warning"),
        ("x,,,true,x,,Given,Family,ghost,,", "users", "users 5 unknownReference warning"),
        ("x,,,a1,s,ghost,student,false,,", "enrollments", "enrollments 4 unknownReference error"),
        ("x,,,a1,s,ana,wizard,false,,", "enrollments", "enrollments 4 unknownValue error"),
        ("x,,,a1,s,ana,student,false,2026-09-01,2026-08-01", "enrollments", "enrollments 4 datesReversed warning"),
        ("ghost,,,,,,", "demographics", "demographics 3 unknownReference error"),
        ("e2,,,a1,s,ana,student,false,2026-08-31,2026-12-18", "enrollments", "enrollments 4 repeatedRow note"),
    ])
    func `one bad row gives one problem and spoils no other`(row: String, file: String, problem: String) throws {
        let sound = try Feed.version2.check()
        let check = try Feed.version2.adding(row, to: file).check()
        #expect(check.told == [problem])
        for (file, count) in sound.records { #expect(check.records[file, default: 0] >= count) }
    }

    @Test func `every problem has a sentence and advice`() throws {
        for code in RosterProblemCode.allCases {
            let problem = RosterProblem(code, .error, in: .users, line: 3, column: "role", value: "x\u{0}\u{202E}y")
            #expect(problem.sentence.hasPrefix("users.csv, line 3: ") && !problem.advice.isEmpty)
            #expect(!problem.sentence.unicodeScalars.contains("\u{202E}"))
        }
    }

    @Test func `an unreadable row is told with its line and its reason`() throws {
        let check = try Feed.version2.adding("x,,,\"Name,school", to: "orgs").check()
        let told = check.problems.problems.map(\.sentence)
        #expect(told == ["orgs.csv, line 4: a quotation mark opens here and is never closed."])
    }

    @Test func `a long value is shortened`() {
        let problem = RosterProblem(.unknownValue, .error, in: .users, value: String(repeating: "x", count: 9_999))
        #expect(problem.value.count == 61)
    }

    @Test func `a role that sounds like an administrator waits for a person`() throws {
        for role in [
            "systemAdministrator", "districtAdministrator", "siteAdministrator", "principal", "SYSTEMADMINISTRATOR",
        ] {
            let check = try Feed.version2.adding("r9,,,ana,secondary,\(role),,,d,", to: "roles").check()
            #expect(check.told.contains("roles 5 administratorRole held"))
            #expect(check.heldRoles.map(\.user) == ["ana"])
            #expect(check.heldRoles.allSatisfy { $0.role.needsApproval })
        }
        let check = try Feed.version1.adding("boss,,,true,d,administrator,boss,,The,Boss,,", to: "users").check()
        #expect(check.heldRoles.map(\.user) == ["boss"])
    }

    @Test func `one id with two roles is used with neither`() throws {
        let check = try Feed.version1.adding("ana,,,true,s,administrator,ana,,Ana,Ruiz,,08", to: "users").check()
        #expect(check.isDisputed("ana", in: .users) && check.isDisputed("ana/s", in: .roles))
        #expect(
            check.told.contains("users 3 conflictingRows held") && check.told.contains("users 5 conflictingRows held"))
        #expect(check.guardians.isEmpty && check.heldRoles.isEmpty)
        let roles = try Feed.version2.adding("r2,,,ana,primary,systemAdministrator,,,d,", to: "roles").check()
        #expect(roles.isDisputed("r2", in: .roles))
    }

    @Test func `a bad file keeps a hundred problems of a kind and counts the rest`() throws {
        var feed = Feed.version2
        for number in 0..<500 { feed["orgs"] += "\nx\(number),,,Name,castle,," }
        let check = try feed.check()
        #expect(check.problems.problems.count == 100 && check.problems.count(.unknownValue) == 500)
        #expect(check.problems.count(.error) == 500)
    }

    @Test func `a header that two readers could read differently is refused`() throws {
        var feed = Feed.version1
        feed["users"] = "sourcedId,role,givenName,familyName,ROLE\nx,student,A,B,administrator"
        #expect(throws: RosterFailure.duplicateColumn(.users, column: "role")) { try feed.check() }
        feed["users"] = "id,role\nx,student"
        #expect(throws: RosterFailure.missingColumn(.users, column: "sourcedId")) { try feed.check() }
        feed["users"] = ""
        #expect(throws: RosterFailure.noHeader(.users)) { try feed.check() }
    }

    @Test func `an id of three hundred letters is refused`() throws {
        let id = String(repeating: "x", count: 300)
        #expect(
            try Feed.version2.adding("\(id),,,Name,school,,", to: "orgs").check().told == ["orgs 4 idTooLong error"])
    }

    @Test func `a damaged ZIP is told in plain words`() {
        #expect(throws: RosterFailure.zip(.notAZip)) { try OneRosterSource(zip: MemoryBytes([1, 2, 3])) }
        #expect(RosterFailure.zip(.notAZip).sentence == "This file is not a ZIP file.")
    }
}
