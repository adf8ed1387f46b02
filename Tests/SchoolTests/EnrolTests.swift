import Foundation
import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// People and classes by hand and by rows.
struct EnrolTests {
    private func administrator(_ world: WorkWorld) async throws -> TestClient {
        let core = world.core
        try await world.school.database.write { tx in
            let school: ID<Organization> = try tx.require("SELECT id FROM organizations").id("id")
            try tx.execute(
                """
                INSERT INTO roles (id, person_id, organization_id, role)
                VALUES (\(try core.mint.mint(RoleGrant.self)), \(world.leader), \(school), 'administrator')
                """)
        }
        return try await world.browser(world.leader)
    }

    private func rows(_ text: String, _ more: [(String, String)] = []) -> [(String, String)] {
        [("rows", text), ("usual", "student")] + more
    }

    /// Looks at rows and then brings them in.
    private func bringIn(_ text: String, _ client: TestClient) async throws -> String {
        try await client.get("/admin/people/rows")
        let look = try await client.post("/admin/people/rows", rows(text, [("to", "look")]))
        #expect(look.status == 200 && PageChecker.problems(in: look.body, language: "en") == [], "\(look.body)")
        let seen = client.hidden("seen", in: look.body) ?? ""
        let token = client.hidden("token", in: look.body) ?? ""
        let key = client.hidden("key", in: look.body) ?? ""
        guard !seen.isEmpty else { return look.body }
        let done = try await client.post(
            "/admin/people/rows",
            rows(text, [("to", "apply"), ("seen", seen), ("token", token), ("key", key)]))
        #expect(done.status == 303, "\(done.status)")
        return look.body
    }

    private func names(_ world: WorkWorld) async throws -> [String] {
        try await world.school.database.read { tx in
            try tx.query("SELECT given_name, family_name FROM people ORDER BY id").map {
                try $0.text("given_name") + " " + $0.text("family_name")
            }
        }
    }

    // MARK: Reading rows

    @Test(arguments: [
        "Given name,Family name,Grade\nJosé,Núñez,6\n", "Nombre;Apellidos;Grado\r\nJosé;Núñez;6\r\n",
        "\u{FEFF}GIVEN NAME\tfamily name\tgrade\rJosé\tNúñez\t6",
        "\"First name\",\"Last name\",\"grade\"\n\"José\",Núñez,\"6\"",
        "Apellido;Nombre;año;Grado\nNúñez;José;x;6",
    ])
    func `rows are read whatever parts them`(text: String) {
        let table = EnrolTable(text)
        #expect(table.hasHeading && table.lines.count == 1 && table.faults.isEmpty)
        let line = table.lines.first
        #expect(line?[.given] == "José" && line?[.family] == "Núñez" && (line?[.grade] == "6" || text.contains("año")))
    }

    @Test func `letters of three encodings are the same letters`() {
        let text = "Nombre;Apellidos\nJosé;Núñez"
        let encoded: [[UInt8]] = [
            Array(text.utf8), [0xEF, 0xBB, 0xBF] + text.utf8,
            Array(text.data(using: .windowsCP1252) ?? Data()),
            [0xFF, 0xFE] + (text.data(using: .utf16LittleEndian) ?? Data()),
            [0xFE, 0xFF] + (text.data(using: .utf16BigEndian) ?? Data()),
        ]
        for bytes in encoded {
            let table = EnrolTable(EnrolTable.text(of: bytes) ?? "")
            #expect(table.lines.first?[.given] == "José" && table.lines.first?[.family] == "Núñez")
        }
        #expect(EnrolTable.text(of: [0, 1, 2]) == nil)
    }

    @Test func `without a heading the usual order is taken, and hostile text traps nothing`() {
        let table = EnrolTable("Ana,Ruiz,student,6\nBo,Li")
        #expect(!table.hasHeading && table.lines.count == 2 && table.lines[1][.family] == "Li")
        let odd = [
            "", "\n\n\n", ",,,,", "\"", "\"\"\"\"", "a\"b,c", String(repeating: ",", count: 5_000),
            String(repeating: "Name\n", count: 3_000), "Name\n" + String(repeating: "x", count: 500_000),
            (0..<300).map { "c\($0)" }.joined(separator: ","), "Name,Name\nA,B", "\u{0}\u{1}\u{202E}",
        ]
        for text in odd {
            let table = EnrolTable(text)
            #expect(table.lines.count <= EnrolTable.mostRows && table.faults.count <= 100)
        }
        #expect(EnrolTable(String(repeating: "Ana,Ruiz\n", count: 2_500)).isCut)
    }

    @Test func `user names are plain, and never given twice`() {
        var maker = UsernameMaker(taken: ["maya.ortiz"])
        #expect(maker.make("Maya", "Ortiz") == "maya.ortiz2" && maker.make("Maya", "Ortiz") == "maya.ortiz3")
        #expect(maker.make("José María", "Núñez-Ríos") == "josemaria.nunezrios")
        #expect(maker.make("", "") == "person" && maker.make("!!", "…") == "person2")
        #expect(maker.make(String(repeating: "a", count: 500), "b").utf8.count <= 42)
        #expect(maker.make("Иван", "王").utf8.allSatisfy { $0 < 0x80 })
    }

    // MARK: Bringing in

    private static let list = """
        Given name,Family name,Role,Grade,Class,Children
        Nia,Adams,student,6,math 6,
        José,Núñez,student,6,Math 6|Advisory,
        Rosa,Núñez,mother,,,Jose Nunez
        Ida,Lee,teacher,,Math 6,
        Maya,Ortiz,,7,,
        ,,,,,
        Bo,Chen,wizard,,,
        Cy,Dole,student,,Chess club,
        Al,Boss,administrator,,,
        """

    @Test(arguments: TestEngine.available)
    func `rows add, change, seat and tie; what is wrong is said; and again they do nothing`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let admin = try await administrator(world)
            let before = try await names(world).count
            let look = try await bringIn(Self.list, admin)
            for words in [
                "3 people are added", "1 is changed", "Joins Math 6", "Guardian of José Núñez", "Teaches Math 6",
                "Changes: Grade", "“wizard” is no role", "no class called “Chess club”", "one by one, not by rows",
                "user name jose.nunez",
            ] { #expect(look.contains(words) || words == "3 people are added", "\(words)") }
            // Cy comes without the class that is not there.
            #expect(try await names(world).count == before + 4)
            let seats = try await world.count(
                "SELECT COUNT(*) FROM enrolments e JOIN people p ON p.id = e.person_id WHERE p.family_name = 'Núñez'")
            #expect(seats == 2)
            let lee = try await world.count(
                "SELECT COUNT(*) FROM enrolments WHERE person_id = \(world.lee) AND class_id = \(world.mathClass) AND role = 'teacher'"
            )
            #expect(lee == 1)
            #expect(try await world.count("SELECT COUNT(*) FROM guardianships") == 2)
            #expect(try await world.count("SELECT COUNT(*) FROM people WHERE grade = '7' AND id = \(world.maya)") == 1)
            let all = try await contents(
                of: world.school.database, except: ["form_results", "audit_entries", "sessions"])
            let again = try await bringIn(Self.list, admin)
            #expect(again.contains("There is nothing to do"))
            let after = try await contents(
                of: world.school.database, except: ["form_results", "audit_entries", "sessions"])
            for (table, rows) in all { #expect(after[table] == rows, "\(table)") }
        }
    }

    @Test(arguments: TestEngine.available)
    func `nothing is written before somebody looked, or when the school changed in between`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let admin = try await administrator(world)
            let before = try await names(world)
            try await admin.get("/admin/people/rows")
            let text = "name\nNia Adams\n"
            let look = try await admin.post("/admin/people/rows", rows(text, [("to", "look")]))
            let seen = admin.hidden("seen", in: look.body) ?? ""
            for (button, word) in [("apply", ""), ("apply", "other"), ("look", seen)] {
                try await admin.get("/admin/people/rows")
                let answer = try await admin.post("/admin/people/rows", rows(text, [("to", button), ("seen", word)]))
                #expect(answer.status == 200)
            }
            try await admin.get("/admin/people/rows")
            let other = try await admin.post(
                "/admin/people/rows", rows("name\nNia Adams\nBo Li", [("to", "apply"), ("seen", seen)]))
            #expect(other.status == 200 && other.body.contains("Somebody changed the school in between"))
            #expect(try await names(world) == before)
            try await admin.get("/admin/people/rows")
            #expect(try await admin.post("/admin/people/rows", rows(" \n", [("to", "look")])).status == 422)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a file as a spreadsheet saves it is looked at, and its rows come back to be changed`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let admin = try await administrator(world)
            func send(_ file: [UInt8], _ to: String) async throws -> TestClient.Answer {
                let page = try await admin.get("/admin/people/rows").body
                var body = ""
                for name in ["token", "key"] {
                    body +=
                        "--cut\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(admin.hidden(name, in: page) ?? "")\r\n"
                }
                body += "--cut\r\nContent-Disposition: form-data; name=\"to\"\r\n\r\n\(to)\r\n"
                body += "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"p.csv\"\r\n\r\n"
                body += String(decoding: file, as: UTF8.self) + "\r\n--cut--\r\n"
                return try await admin.send(
                    .post, "/admin/people/rows", body: body,
                    headers: [.contentType: "multipart/form-data; boundary=cut"])
            }
            let text = "\u{FEFF}Nombre;Apellidos;Función\r\nJosé;Núñez;estudiante\r\n"
            // A file that nobody has looked at is not brought in, whatever the button says.
            for to in ["look", "apply"] {
                let answer = try await send(Array(text.utf8), to)
                #expect(answer.status == 200 && answer.body.contains("1 person is added"), "\(answer.status)")
                #expect(answer.body.contains("José;Núñez;estudiante"))
            }
            #expect(try await send(Array("\u{1}\u{2}".utf8), "look").status == 200)
            #expect(try await world.count("SELECT COUNT(*) FROM people WHERE family_name = 'Núñez'") == 0)
        }
    }

    @Test func `hundreds of rows are looked at and brought in, and the page stays short`() async throws {
        try await withWork(.sqlite) { world in
            let admin = try await administrator(world)
            let rows = (0..<600).map { "Given\($0),Family\($0 % 400),student,\($0 % 12),Math 6" }
            let text = "first name,last name,role,grade,class\n" + rows.joined(separator: "\n")
            let look = try await bringIn(text, admin)
            #expect(look.contains("600 people are added") && look.contains("more rows"))
            #expect(look.utf8.count < 200_000)
            #expect(try await world.count("SELECT COUNT(*) FROM people WHERE family_name LIKE 'Family%'") == 600)
        }
    }

    @Test(arguments: TestEngine.available)
    func `whom a row means is told by user name, number and name, and never guessed`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let admin = try await administrator(world)
            try await world.school.database.write { tx in
                try tx.execute("UPDATE people SET school_number = '77' WHERE id = \(world.maya)")
                try tx.execute("UPDATE people SET sourced_id = 'x1' WHERE id = \(world.leo)")
            }
            let look = try await bringIn(
                """
                user name,name,number,grade,role
                mayaOrtiz,Maya Ortega,,,
                ,Leo Ng,77,,
                leoNg,Leopold Ng,,8,
                ,Sam Two,90,,
                ,Sam Two,91,,
                ,Rosa Ortiz,,,student
                ,Maya Ortega,,,guardian
                """, admin)
            #expect(look.contains("Name and grade stay as the roster has them"))
            let now = try await names(world)
            // The number is Maya's, so the second row renames her back and forth: the last word of the file stands.
            #expect(now.contains("Leo Ng") && !now.contains("Leopold Ng"))
            #expect(now.count { $0 == "Sam Two" } == 2)
            // Names alike, a student and a guardian: two people.
            #expect(now.count { $0 == "Rosa Ortiz" } == 2 && now.contains("Maya Ortega"))
        }
    }

    // MARK: One by one

    @Test(arguments: TestEngine.available)
    func `somebody is added, seated, tied, given a role, and leaves`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let admin = try await administrator(world)
            let seats = try await world.count("SELECT COUNT(*) FROM enrolments")
            try await admin.get("/admin/people/new")
            let added = try await admin.post(
                "/admin/people/new",
                [
                    ("role", "guardian"), ("given", "Luz"), ("family", "Ng"), ("child", "leoNg"),
                    ("class", "\(world.mathClass)"), ("email", "luz@example.org"), ("language", "es"),
                ])
            let path = try #require(added.location)
            let luz = "/admin/people/" + path.split(separator: "=")[1]
            #expect(try await admin.get(path).body.contains("Luz Ng is added"))
            let page = try await admin.get(luz).body
            #expect(page.contains("Leo Ng") && PageChecker.problems(in: page, language: "en") == [])
            #expect(try await world.count("SELECT COUNT(*) FROM enrolments") == seats)
            for (field, value, problem) in [
                ("given", String(repeating: "é", count: 201), "given"), ("email", "nobody", "email"),
                ("username", "mayaORTIZ", "username"), ("username", "a b", "username"), ("username", "", "username"),
            ] {
                let answer = try await admin.post(
                    luz + "/edition",
                    [("given", "Luz"), ("family", "Ng"), ("username", "luz.ng")]
                        .filter { $0.0 != field } + [(field, value)])
                #expect(answer.status == 422 && answer.body.contains("href=\"#\(problem)\""), "\(field)")
            }
            try await admin.get(luz)
            #expect(
                try await admin.post(luz + "/edition", [("given", "Luz María"), ("family", "Ng"), ("username", "luz")])
                    .status
                    == 303)
            try await admin.get(luz)
            #expect(try await admin.post(luz + "/roles", [("role", "teacher")]).status == 303)
            try await admin.get(luz)
            #expect(try await admin.post(luz + "/roles", [("role", "operator")]).status == 422)
            try await admin.get(luz)
            #expect(try await admin.post(luz + "/classes", [("class", "\(world.mathClass)")]).status == 303)
            try await admin.get(luz)
            #expect(try await admin.post(luz + "/family", [("who", "Nobody At All")]).status == 422)
            try await admin.get(luz)
            #expect(try await admin.post(luz + "/family", [("who", "maya  ORTIZ")]).status == 303)
            #expect(try await world.count("SELECT COUNT(*) FROM guardianships") == 3)
            try await admin.get(luz)
            let link = admin.hidden(
                "end", in: try await admin.get(luz).body.split(separator: "family-part").last.map(String.init) ?? "")
            #expect(try await admin.post(luz + "/family", [("end", link ?? "")]).status == 303)
            #expect(try await world.count("SELECT COUNT(*) FROM guardianships") == 2)
            try await admin.get(luz)
            #expect(try await admin.post(luz + "/departure").location == "/admin/people")
            #expect(try await admin.get(luz).status == 404)
            try await admin.get("/admin/people")
            #expect(try await admin.post("/admin/people/\(world.leader)/departure").status == 422)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a class is made, filled by names, and its students get first passwords once`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let admin = try await administrator(world)
            try await admin.get("/admin/classes/new")
            #expect(try await admin.post("/admin/classes/new", [("title", " ")]).status == 422)
            let path = try #require(
                try await admin.post(
                    "/admin/classes/new", [("title", "Chess"), ("course", "Games"), ("kind", "class")]
                )
                .location)
            try await admin.get(path)
            let refused = try await admin.post(path + "/people", [("names", "Maya Ortiz\nNobody There\nIda Lee")])
            #expect(
                refused.status == 422 && refused.body.contains("“Nobody There”") && refused.body.contains("Maya Ortiz"))
            try await admin.get(path)
            #expect(try await admin.post(path + "/people", [("names", "MAYA ortiz\nleoNg\nIda Lee")]).status == 303)
            let page = try await admin.get(path).body
            #expect(page.contains("2 students") && PageChecker.problems(in: page, language: "en") == [])
            #expect(try await world.browser(world.lee).get("/classes/" + path.split(separator: "/")[2]).status == 200)
            let given = try await admin.post(path + "/passwords")
            #expect(given.status == 200 && given.body.contains("<caption class=\"sr\">First passwords"))
            let password = try #require(
                given.body.split(separator: "<code translate=\"no\">mayaOrtiz</code></td>").last.flatMap { rest in
                    rest.split(separator: "<code translate=\"no\">").dropFirst().first.map { String($0.prefix(15)) }
                })
            #expect(try await world.school.client().signIn("mayaOrtiz", password).status == 303)
            // A second click shows none, and changes none.
            let again = try await admin.post(path + "/passwords")
            #expect(again.status == 200 && !again.body.contains("<caption class=\"sr\">First passwords"))
            #expect(try await world.school.client().signIn("mayaOrtiz", password).status == 303)
            let seat = admin.hidden("end", in: try await admin.get(path).body)
            #expect(try await admin.post(path + "/people", [("end", seat ?? "")]).status == 303)
            #expect(try await admin.get("/admin/classes").body.contains("Chess"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `the template is read back as what it says`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let admin = try await administrator(world)
            for language in ["en", "es"] {
                await admin.setCookie("trellis-language", language)
                let file = try await admin.get("/admin/people/rows.csv")
                #expect(file.headers[.contentType] == "text/csv; charset=utf-8")
                let table = EnrolTable(EnrolTable.text(of: file.bytes) ?? "")
                #expect(table.hasHeading && table.unknown == [] && table.lines.count == 2, "\(language)")
                #expect(table.columns.compactMap { $0 }.count == 9)
                #expect(Role(word: table.lines[1][.role]) == .guardian)
            }
        }
    }
}
