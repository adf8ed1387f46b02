import Interchange

/// A roster in memory: file names to their text. The rows of a file are given without its header.
struct Feed {
    var files: [String: String] = [:]

    init() {}

    /// A district with one school, one class, a teacher, a student and the student's mother.
    static var version2: Feed {
        var feed = Feed()
        feed["orgs"] = """
            sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
            d,,,District,district,1,
            s,,,School,school,2,d
            """
        feed["academicSessions"] = """
            sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear
            t,,,Fall,term,2026-08-31,2026-12-18,,2027
            """
        feed["courses"] = """
            sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes
            c,,,,Algebra,ALG,"08,09",d,Math,
            """
        feed["users"] = """
            sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,agentSourcedIds,grades,password
            ms,,,true,ms,{LDAP:7},Mia,Stone,,,secret
            ana,,,true,ana,,Ana,Ruiz,rosa,08,
            rosa,,,true,rosa,,Rosa,Ruiz,,,
            """
        feed["roles"] = """
            sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId
            r1,,,ms,primary,teacher,,,s,
            r2,,,ana,primary,student,,,s,
            r3,,,rosa,primary,parent,,,s,
            """
        feed["classes"] = """
            sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods
            a1,,,Algebra 1,08,c,A1,scheduled,,s,t,,,"1,2"
            """
        feed["enrollments"] = """
            sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
            e1,,,a1,s,ms,teacher,true,,
            e2,,,a1,s,ana,student,false,2026-08-31,2026-12-18
            """
        feed["demographics"] = """
            sourcedId,status,dateLastModified,birthDate,sex,asian,white
            ana,,,2013-02-28,female,false,true
            """
        return feed
    }

    /// The same people as 1.1 says it: roles and orgs in the users file.
    static var version1: Feed {
        var feed = Feed.version2
        feed.files["roles.csv"] = nil
        feed["users"] = """
            sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userId,givenName,familyName,agents,grade
            ms,,,true,"s,d",teacher,ms,,Mia,Stone,,
            ana,,,true,s,student,ana,,Ana,Ruiz,,08
            rosa,,,TRUE,s,guardian,rosa,,Rosa,Ruiz,ana,
            """
        feed["demographics"] = "userSourcedId,status,dateLastModified,birthdate,sex\nana,,,2013-02-28,Female"
        return feed
    }

    subscript(file: String) -> String {
        get { files["\(file).csv"] ?? "" }
        set { files["\(file).csv"] = newValue }
    }

    /// Adds a row to a file.
    func adding(_ row: String, to file: String) -> Feed {
        var feed = self
        feed[file] += "\n" + row
        return feed
    }

    mutating func manifest(version: String, _ modes: [String: String]) {
        self["manifest"] =
            "propertyName,value\nmanifest.version,1.0\noneroster.version,\(version)\nsource.systemName,Test SIS\n"
            + modes.sorted { $0.key < $1.key }.map { "file.\($0.key),\($0.value)\n" }.joined()
    }

    func source(folder: String = "") throws -> OneRosterSource {
        var zip = ZipWriter()
        for (name, text) in files.sorted(by: { $0.key < $1.key }) {
            guard zip.add(folder + name, Array(text.utf8)) else { throw ZipFailure.damaged }
        }
        return try OneRosterSource(zip: MemoryBytes(zip.finished()))
    }

    func check() throws -> RosterCheck { try source().check() }
}

extension OneRosterSource {
    /// Every record of a kind, without what was removed or wrong.
    func all<Record: RosterRecord>(_ kind: Record.Type) throws -> [Record] {
        var records: [Record] = []
        _ = try read(kind) { change, _ in
            if case .record(let record) = change { records.append(record) }
        }
        return records
    }
}

extension RosterCheck {
    /// "file line code severity" of every problem.
    var told: [String] {
        problems.problems.map { "\($0.file) \($0.line) \($0.code) \($0.severity)" }
    }
}
