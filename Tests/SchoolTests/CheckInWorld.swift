import Foundation
import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Ms. Reyes, who advises Maya, in the world of work; the clock says Wednesday, May 6, 2026.
struct CheckInWorld: Sendable {
    let work: WorkWorld

    var core: Core { work.core }
    var maya: ID<Person> { work.maya }
    var talks: String { "/students/\(work.maya)/check-ins" }
    var notes: String { "/students/\(work.maya)/notes" }

    /// Begins a talk now, as the advisor does it; the browser then stands on its page.
    func begin(_ browser: TestClient) async throws -> String {
        try await browser.get(talks)
        let path = try #require(try await browser.post(talks, [("what", "now")]).location)
        try await browser.get(path)
        return path
    }

    /// What the form of a talk holds beside what a test sets, for the page that the browser stands on.
    func form(_ browser: TestClient, _ fields: [String: String] = [:]) async -> [(String, String)] {
        let page = await browser.lastPage
        var form = ["version": browser.hidden("version", in: page) ?? "", "audience": "team", "whose": "student"]
        for name in ["progress", "obstacle", "next", "words", "step", "by", "family"] { form[name] = "" }
        return form.merging(fields) { $1 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// What the script of a page sends while somebody writes.
    func autosave(
        _ path: String, _ fields: [(String, String)], _ browser: TestClient
    ) async throws -> TestClient.Answer {
        let token = browser.hidden("token", in: await browser.lastPage) ?? ""
        let body = (fields + [("token", token)]).map { queryEscaped($0.0) + "=" + queryEscaped($0.1) }
        return try await browser.send(
            .post, path, body: body.joined(separator: "&"), headers: [.accept: "text/plain"])
    }

    func note(_ words: String, _ audience: NoteAudience, _ browser: TestClient, isTalk: Bool = false) async throws {
        try await browser.get(notes)
        let talk = isTalk ? [("talk", "yes")] : []
        let answer = try await browser.post(notes, [("words", words), ("audience", audience.rawValue)] + talk)
        #expect(answer.location == "\(notes)?saved=\(audience.rawValue)", "\(answer.body)")
    }

    func count(_ sql: SQL) async throws -> Int { try await work.count(sql) }

    func run(_ sql: SQL) async throws {
        try await work.school.database.write { tx in _ = try tx.execute(sql) }
    }

    /// Another student of the advisory.
    func advise(_ student: ID<Person>) async throws {
        let id: ID<Enrollment> = try core.mint.mint()
        try await run(
            """
            INSERT INTO enrolments (id, class_id, person_id, role, changed_at)
            VALUES (\(id), \(work.advisory), \(student), 'student', 1)
            """)
    }

    /// Somebody becomes the advisor from now on.
    func newAdvisor(_ person: ID<Person>) async throws {
        let id: ID<Enrollment> = try core.mint.mint()
        try await run(
            "UPDATE enrolments SET ends_on = '2026-05-05' WHERE class_id = \(work.advisory) AND person_id = \(work.reyes)"
        )
        try await run(
            """
            INSERT INTO enrolments (id, class_id, person_id, role, begins_on, changed_at)
            VALUES (\(id), \(work.advisory), \(person), 'teacher', '2026-05-06', 1)
            """)
    }
}

func withCheckIns(
    _ engine: TestEngine, _ body: @escaping @Sendable (CheckInWorld) async throws -> Void
) async throws {
    try await withWork(engine) { work in try await body(CheckInWorld(work: work)) }
}
