import HTTPTypes
import Hummingbird
import Learning
import Logging
import NIOCore
import NIOEmbedded
import SQL

@testable import School

/// Two students, each with one draft, and requests with bytes in them.
struct FilesWorld: Sendable {
    struct Answer: Sendable {
        let status: Int
        let headers: HTTPFields
        let body: [UInt8]

        var text: String { String(decoding: body, as: UTF8.self) }
    }

    struct Student: Sendable {
        let person: ID<Person>
        let attempt: ID<Attempt>
        let session: String
    }

    let school: TestSchool
    let ana: Student
    let ben: Student
    var core: Core { school.core }

    init(_ school: TestSchool) async throws {
        self.school = school
        let core = school.core
        (ana, ben) = try await core.database.write { tx in
            let place: ID<Organization> = try core.mint.mint()
            let rubric: ID<Rubric> = try core.mint.mint()
            let version: ID<RubricVersion> = try core.mint.mint()
            let activity: ID<Activity> = try core.mint.mint()
            let now = core.now()
            try tx.execute(
                """
                INSERT INTO organizations (id, kind, name, time_zone, changed_at)
                VALUES (\(place), 'school', 'Northside', 'UTC', \(now))
                """)
            try tx.execute("INSERT INTO rubrics (id, changed_at) VALUES (\(rubric), \(now))")
            try tx.execute(
                """
                INSERT INTO rubric_versions (id, rubric_id, version, title, state, changed_at)
                VALUES (\(version), \(rubric), 1, '{}', 'in_use', \(now))
                """)
            try tx.execute(
                """
                INSERT INTO activities (id, kind, title, why, ways, rubric_version_id, changed_at)
                VALUES (\(activity), 'project', '{}', '{}', '[]', \(version), \(now))
                """)
            func student(_ name: String) throws -> Student {
                let person: ID<Person> = try core.mint.mint()
                let role: ID<RoleGrant> = try core.mint.mint()
                let work: ID<Work> = try core.mint.mint()
                let attempt: ID<Attempt> = try core.mint.mint()
                try tx.execute(
                    """
                    INSERT INTO people (id, given_name, family_name, name_folded, changed_at)
                    VALUES (\(person), \(name), 'Test', \(name), \(now))
                    """)
                try tx.execute(
                    """
                    INSERT INTO roles (id, person_id, organization_id, role)
                    VALUES (\(role), \(person), \(place), 'student')
                    """)
                try tx.execute(
                    """
                    INSERT INTO accounts (person_id, username, username_folded, changed_at)
                    VALUES (\(person), \(name), \(name), \(now))
                    """)
                try tx.execute(
                    """
                    INSERT INTO works (id, student_id, activity_id, state, began_at, changed_at)
                    VALUES (\(work), \(person), \(activity), 'draft', \(now), \(now))
                    """)
                try tx.execute(
                    """
                    INSERT INTO attempts (id, work_id, number, changed_at) VALUES (\(attempt), \(work), 1, \(now))
                    """)
                let session = try SessionStore.open(
                    for: person, lifetime: .of([.student]), device: "test", core: core, in: tx)
                return Student(person: person, attempt: attempt, session: session)
            }
            return (try student("ana"), try student("ben"))
        }
    }

    /// The features' routes, and one form with files as the work feature has it.
    private var routes: [Route] {
        filesFeature().routes + operationsFeature().routes + [
            .post("/test/{attempt}", .student(.work, via: .attempt)) { request in
                let form = try await request.form()
                let attempt: ID<Attempt> = try request.requireID("attempt")
                return try await request.submit(form) { visit in
                    try Attachments.add(form.files, to: attempt, for: visit.student(), visit: visit)
                    return "/done"
                }
            },
            .post("/open", .anyone) { request in .text("\(try await request.form().files.count)") },
        ]
    }

    func send(
        _ method: HTTPRequest.Method, _ path: String, _ body: [UInt8] = [], as student: Student? = nil,
        headers: HTTPFields = [:]
    ) async throws -> Answer {
        var headers = headers
        if let student { headers[.cookie] = "trellis-session=\(student.session)" }
        let request = Request(
            head: HTTPRequest(
                method: method, scheme: "http", authority: "localhost", path: path, headerFields: headers),
            body: .init(buffer: ByteBuffer(bytes: body)))
        let context = WebContext(source: .init(channel: EmbeddedChannel(), logger: Logger(label: "test")))
        let response = try await WebResponder(core: core, routes: routes).responder()
            .respond(to: request, context: context)
        let collector = Collector()
        try await response.body.write(CollectingWriter(collector: collector))
        return Answer(
            status: response.status.code, headers: response.headers, body: Array(collector.buffer.readableBytesView))
    }

    func token(_ student: Student) -> String { core.secret.formToken(session: student.session) }

    /// Sends a form with one text field `token` and then the files.
    func sendFiles(
        _ files: [(name: String, bytes: [UInt8])], to path: String, as student: Student?, token: String? = nil
    ) async throws -> Answer {
        var body: [UInt8] = []
        let token = token ?? student.map(self.token) ?? ""
        body += Array("--b\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n\(token)\r\n".utf8)
        for (name, bytes) in files {
            body += Array("--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\(name)\"\r\n\r\n".utf8)
            body += bytes + [13, 10]
        }
        body += Array("--b--\r\n".utf8)
        return try await send(
            .post, path, body, as: student,
            headers: [.contentType: "multipart/form-data; boundary=b", .contentLength: String(body.count)])
    }

    func attachments(_ student: Student) async throws -> [(id: ID<Attachment>, sha256: String)] {
        try await core.database.read { tx in
            try tx.query("SELECT id, sha256 FROM attachments WHERE attempt_id = \(student.attempt) ORDER BY id")
                .map { (try $0.id("id"), try $0.text("sha256")) }
        }
    }

    func send(attemptOf student: Student) async throws {
        try await core.database.write { tx in
            _ = try tx.execute("UPDATE attempts SET sent_at = \(core.now()) WHERE id = \(student.attempt)")
        }
    }
}

/// What a response wrote. Used by one task at a time.
private final class Collector: @unchecked Sendable {
    var buffer = ByteBuffer()
}

private struct CollectingWriter: ResponseBodyWriter {
    let collector: Collector

    mutating func write(_ buffer: ByteBuffer) async throws {
        collector.buffer.writeImmutableBuffer(buffer)
    }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
