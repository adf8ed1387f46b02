import Testing

@testable import Interchange

@Suite struct OneRosterTests {
    @Test func `a sound 1_2 roster has no problems`() throws {
        let source = try Feed.version2.source()
        let check = try source.check()
        #expect(source.version == .v1p2)
        #expect(check.told == [])
        #expect(
            check.records == [
                .orgs: 2, .academicSessions: 1, .courses: 1, .users: 3, .roles: 3, .classes: 1, .enrollments: 2,
                .demographics: 1,
            ])
        #expect(check.guardians == [GuardianLink(student: "ana", adult: "rosa", relation: .parent)])
    }

    @Test func `records carry what the files say`() throws {
        let source = try Feed.version2.source()
        let teacher = try #require(try source.all(User.self).first)
        #expect(teacher.givenName == "Mia" && teacher.otherIds == [User.OtherId(type: "LDAP", id: "7")])
        #expect(!String(describing: teacher).contains("secret"))
        let session = try #require(try source.all(AcademicSession.self).first)
        #expect(session.start.description == "2026-08-31" && session.schoolYear == 2027 && session.kind == .term)
        #expect(try source.all(Course.self).first?.grades == ["08", "09"])
        #expect(try source.all(ClassRecord.self).first?.periods == ["1", "2"])
        let enrollments = try source.all(Enrollment.self)
        #expect(enrollments.map(\.role) == [.teacher, .student] && enrollments.map(\.isPrimary) == [true, false])
        let facts = try #require(try source.all(Demographics.self).first)
        #expect(
            facts.isWhite == true && facts.isAsian == false && facts.isHispanicOrLatino == nil && facts.sex == .female)
    }

    @Test func `a 1_1 roster gives the same people and roles`() throws {
        let source = try Feed.version1.source()
        #expect(source.version == .v1p1)
        let roles = try source.all(UserRole.self)
        #expect(roles.map(\.sourcedId) == ["ms/s", "ms/d", "ana/s", "rosa/s"])
        #expect(roles.map(\.role) == [.teacher, .teacher, .student, .guardian])
        let check = try source.check()
        #expect(check.guardians == [GuardianLink(student: "ana", adult: "rosa", relation: .guardian)])
        #expect(try source.all(User.self).map(\.grades) == [[], ["08"], []])
        #expect(try source.all(Demographics.self).first?.birthDate == CivilDate(year: 2013, month: 2, day: 28))
        #expect(check.told == ["users 4 unusualSpelling note", "demographics 2 unusualSpelling note"])
    }

    @Test func `a folder inside the ZIP and names in another case are understood`() throws {
        var feed = Feed.version2
        feed.files["USERS.CSV"] = feed.files.removeValue(forKey: "users.csv")
        #expect(try feed.source(folder: "export/").check().records[.users] == 3)
    }

    @Test func `the manifest says what is part of the feed`() throws {
        var feed = Feed.version2
        feed.manifest(
            version: "1.2", ["users": "bulk", "orgs": "bulk", "roles": "delta", "results": "bulk", "courses": "all"])
        let source = try feed.source()
        #expect(source.systemName == "Test SIS")
        #expect(source.mode(.users) == .bulk && source.mode(.roles) == .delta && source.mode(.classes) == .absent)
        #expect(try source.rows(of: ClassRecord.self) == nil)
        let codes = Set(source.problems.map { "\($0.file) \($0.code)" })
        #expect(codes.isSuperset(of: ["results fileMissing", "classes fileNotAnnounced", "manifest modeUnclear"]))
    }

    @Test func `rows marked for deletion are removals and need only an id`() throws {
        var feed = Feed.version2
        feed["users"] = """
            sourcedId,status,dateLastModified,enabledUser,username,givenName,familyName
            ana,active,2026-01-01,true,ana,Ana,Ruiz
            rosa,tobedeleted,2026-01-01,,,,
            old,inactive,2026-01-01,,,,
            new,,,true,new,New,Person
            odd,gone,,true,odd,Odd,Person
            """
        feed.manifest(version: "1.2", ["users": "delta"])
        let source = try feed.source()
        var removed: [String] = []
        let log = try source.read(User.self) { change, _ in
            if case .removed(let id) = change { removed.append(id) }
        }
        #expect(removed == ["rosa", "old"])
        #expect(try source.all(User.self).map(\.sourcedId) == ["ana", "new"])
        #expect(log.count(.statusMissing) == 1 && log.count(.unknownValue) == 1)
        #expect(try source.check().removals == [.users: 2])
    }

    @Test func `changes may name what is there already`() throws {
        var feed = Feed()
        feed["enrollments"] = """
            sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role
            e9,active,2026-01-01,a1,s,ana,student
            """
        feed.manifest(version: "1.2", ["enrollments": "delta"])
        #expect(try feed.check().told == [])
        var known = RosterReferences()
        known.know(["bob"], in: .users)
        #expect(try feed.source().check(knowing: known).told == ["enrollments 2 unknownReference error"])
        known.know(["ana"], in: .users)
        #expect(try feed.source().check(knowing: known).told == [])
    }

    @Test func `a folder on disk that is not there is said to be missing`() {
        #expect(throws: RosterFailure.unreadable(.notFound("/no/such/place"))) {
            try OneRosterSource(path: "/no/such/place")
        }
    }

    @Test func `a ZIP without roster files is refused`() {
        var feed = Feed()
        feed["holiday-photos"] = "x"
        #expect(throws: RosterFailure.nothingFound) { try feed.source() }
        feed["manifest"] = "propertyName,value"
        #expect(throws: RosterFailure.nothingFound) { try feed.source() }
    }

    @Test func `two files of one name are refused`() {
        var feed = Feed.version2
        feed["other/users"] = feed["users"]
        #expect(throws: RosterFailure.ambiguousFile(.users)) { try feed.source() }
    }
}
