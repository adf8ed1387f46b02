import HTTPTypes
import Learning
import SQL
import Testing

@testable import School

/// What tests do on the pages of a profile.
extension WorkWorld {
    func profile(_ student: ID<Person>? = nil) -> String { "/students/\(student ?? maya)/profile" }

    /// Writes an entry through the form, and gives its id.
    @discardableResult
    func write(
        _ field: ProfileField, _ words: String, by browser: TestClient, audience: ProfileAudience? = nil,
        more: [(String, String)] = []
    ) async throws -> ID<ProfileEntry> {
        #expect(try await browser.get("\(profile())/new?field=\(field.rawValue)").status == 200)
        var form = [("field", field.rawValue), ("words", words)] + more
        if let audience { form.append(("audience", audience.rawValue)) }
        let answer = try await browser.post(profile(), form)
        #expect(answer.status == 303, "\(answer.body)")
        return try #require(entry(in: answer))
    }

    /// The entry that a saved form leads to.
    func entry(in answer: TestClient.Answer) -> ID<ProfileEntry>? {
        answer.location?.split(separator: "#e").last.flatMap { ID(String($0)) }
    }

    /// Sends a form of `multipart/form-data` with one file of plain letters.
    func sendFile(
        _ name: String, _ content: String, to path: String, _ fields: [(String, String)], by browser: TestClient
    ) async throws -> TestClient.Answer {
        let page = await browser.lastPage
        var body = ""
        for (field, value) in [
            ("token", browser.hidden("token", in: page) ?? ""), ("key", browser.hidden("key", in: page) ?? ""),
        ] + fields {
            body += "--b\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(value)\r\n"
        }
        body +=
            "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\(name)\"\r\n\r\n\(content)\r\n--b--\r\n"
        return try await browser.send(
            .post, path, body: body, headers: [.contentType: "multipart/form-data; boundary=b"])
    }

    func studentFiles() async throws -> [(id: ID<StudentFile>, kind: String, owner: Int64, type: String)] {
        try await school.database.read { tx in
            try tx.query("SELECT id, owner_kind, owner_id, content_type FROM student_files ORDER BY id").map {
                (try $0.id("id"), try $0.text("owner_kind"), try $0.int64("owner_id"), try $0.text("content_type"))
            }
        }
    }
}

/// What stands in the paths of a profile: all of it Maya's own.
struct ProfileRows {
    let work: WorkWorld
    let tx: any Transaction
    /// The hash of a file that stands in the database.
    let file: String

    func build() throws -> [String: String] {
        let mint = work.core.mint
        let now = work.core.now()
        let entry: ID<ProfileEntry> = try mint.mint()
        let round: ID<InventoryRound> = try mint.mint()
        let kept: ID<StudentFile> = try mint.mint()
        let support: ID<Support> = try mint.mint()
        try tx.execute(
            """
            INSERT INTO profile_entries (id, student_id, field, words, source, audience, written_by, written_at)
            VALUES (\(entry), \(work.maya), 'talent', 'Goats', 'self', 'everyone', \(work.maya), \(now))
            """)
        try tx.execute(
            """
            INSERT INTO inventory_rounds (id, student_id, inventory, began_at)
            VALUES (\(round), \(work.maya), 'inventory.3-12', \(now))
            """)
        try tx.execute(
            """
            INSERT INTO student_files (id, student_id, owner_kind, owner_id, audience, sha256, name, content_type,
                                       added_by, added_at)
            VALUES (\(kept), \(work.maya), 'profile', \(entry), 'everyone', \(file), 'a.png', 'image/png', \(work.maya),
                    \(now))
            """)
        try tx.execute(
            """
            INSERT INTO supports (id, student_id, kind, words, set_by, set_at)
            VALUES (\(support), \(work.maya), 'other', 'Large print', \(work.reyes), \(now))
            """)
        return ["entry": "\(entry)", "round": "\(round)", "studentFile": "\(kept)", "support": "\(support)"]
    }
}
