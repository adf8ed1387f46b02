import Foundation
import HTTPTypes
import HummingbirdCore
import Learning
import NIOCore
import SQL
import TestSupport
import Testing

@testable import School

struct AttachmentTests {
    @Test(arguments: TestEngine.available)
    func `a file comes back as a download that nothing runs`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await FilesWorld(school)
            let bytes = Array("GIF89a\u{1}\u{0}\u{1}\u{0}/*<script>alert(1)</script>*/".utf8)
            let sent = try await world.sendFiles(
                [("José's work.gif", bytes)], to: "/test/\(world.ana.attempt)", as: world.ana)
            #expect(sent.status == 303)
            let id = try #require(try await world.attachments(world.ana).first?.id)
            let answer = try await world.send(.get, "/files/\(id)", as: world.ana)
            #expect(answer.status == 200 && answer.body == bytes)
            #expect(answer.headers[.contentType] == "image/gif")
            #expect(answer.headers[.contentLength] == String(bytes.count))
            #expect(
                answer.headers[.contentDisposition]
                    == "attachment; filename=\"Jos__s work.gif\"; filename*=UTF-8''Jos%C3%A9%27s%20work.gif")
            #expect(answer.headers[.contentSecurityPolicy] == "sandbox; default-src 'none'")
            #expect(answer.headers[.xContentTypeOptions] == "nosniff")
            #expect(answer.headers[.crossOriginResourcePolicy] == "same-origin")
            #expect(answer.headers[.cacheControl] == "private, no-store")
            let picture = try await world.send(.get, "/files/\(id)?inline=1", as: world.ana)
            #expect(picture.headers[.contentDisposition]?.hasPrefix("inline;") == true)
            #expect(picture.headers[.contentSecurityPolicy] == "sandbox; default-src 'none'")
        }
    }

    @Test(arguments: TestEngine.available)
    func `only pictures are ever shown in place`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await FilesWorld(school)
            for name in ["evidence.svg", "evidence.html", "essay.txt"] {
                _ = try await world.sendFiles(
                    [(name, Array("<svg onload='alert(1)'/>".utf8))], to: "/test/\(world.ana.attempt)", as: world.ana)
            }
            let ids = try await world.attachments(world.ana).map(\.id)
            #expect(ids.count == 3)
            for id in ids {
                let answer = try await world.send(.get, "/files/\(id)?inline=1", as: world.ana)
                #expect(answer.headers[.contentDisposition]?.hasPrefix("attachment;") == true)
                #expect(answer.headers[.contentType].map { !$0.contains("svg") && !$0.contains("html") } == true)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `another student finds nothing, as under an id that does not exist`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await FilesWorld(school)
            _ = try await world.sendFiles([("a.txt", [65])], to: "/test/\(world.ana.attempt)", as: world.ana)
            let id = try #require(try await world.attachments(world.ana).first?.id)
            let unknown = following(id)
            #expect(try await world.send(.get, "/files/\(id)", as: world.ben).status == 404)
            #expect(try await world.send(.get, "/files/\(unknown)", as: world.ben).status == 404)
            #expect(try await world.send(.get, "/files/..%2f..%2fetc%2fpasswd", as: world.ana).status == 404)
            let stranger = try await world.send(.get, "/files/\(id)")
            #expect(stranger.status == 303 && stranger.headers[.location]?.hasPrefix("/sign-in") == true)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a file whose bytes are lost is not found, and the others are`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await FilesWorld(school)
            _ = try await world.sendFiles(
                [("a.txt", [65, 66]), ("b.txt", [67])], to: "/test/\(world.ana.attempt)", as: world.ana)
            let files = try await world.attachments(world.ana)
            let path = try #require(files.first.flatMap { world.core.files.path(of: $0.sha256) })
            try Data([65]).write(to: URL(fileURLWithPath: path))
            #expect(try await world.send(.get, "/files/\(files[0].id)", as: world.ana).status == 404)
            #expect(try await world.send(.get, "/files/\(files[1].id)", as: world.ana).body == [67])
        }
    }

    @Test(arguments: TestEngine.available)
    func `whoever may not add files leaves none behind`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await FilesWorld(school)
            let path = "/test/\(world.ana.attempt)"
            let file = [("a.txt", Array("hello".utf8))]
            #expect(try await world.sendFiles(file, to: path, as: world.ben).status == 404)
            #expect(try await world.sendFiles(file, to: path, as: nil).status == 303)
            #expect(try await world.sendFiles(file, to: path, as: world.ana, token: "guessed").status == 403)
            #expect(try await world.sendFiles(file, to: "/open", as: nil).status == 422)
            #expect(try await world.sendFiles([], to: "/open", as: nil).text == "0")
            #expect(files(below: world.core.files.folder).isEmpty)
            try await world.send(attemptOf: world.ana)
            #expect(try await world.sendFiles(file, to: path, as: world.ana).status == 404)
            #expect(try await world.attachments(world.ana).isEmpty)
        }
    }

    @Test(arguments: TestEngine.available)
    func `an attempt takes five files and no sixth`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await FilesWorld(school)
            let path = "/test/\(world.ana.attempt)"
            let three = (0..<3).map { ("\($0).txt", [UInt8($0) + 65]) }
            #expect(try await world.sendFiles(three, to: path, as: world.ana).status == 303)
            #expect(try await world.sendFiles(three, to: path, as: world.ana).status == 422)
            #expect(try await world.sendFiles(Array(three.prefix(2)), to: path, as: world.ana).status == 303)
            #expect(try await world.attachments(world.ana).count == 5)
        }
    }

    @Test(arguments: TestEngine.available)
    func `files are listed and taken off by their student alone, and only from a draft`(engine: TestEngine) async throws
    {
        try await withSchool(engine) { school in
            let world = try await FilesWorld(school)
            _ = try await world.sendFiles(
                [("b.txt", [66]), ("a.txt", [65])], to: "/test/\(world.ana.attempt)", as: world.ana)
            let id = try #require(try await world.attachments(world.ana).first?.id)
            let core = world.core
            let attempt = world.ana.attempt
            let ana = world.ana
            let ben = world.ben
            try await core.database.write { tx in
                let (mine, visit) = try access(ana, core, in: tx)
                #expect(try Attachments.list(attempt, for: mine, in: tx).map(\.name) == ["b.txt", "a.txt"])
                let (others, otherVisit) = try access(ben, core, in: tx)
                #expect(try Attachments.list(attempt, for: others, in: tx).isEmpty)
                #expect(throws: Failure.notFound) { try Attachments.remove(id, for: others, visit: otherVisit) }
                try Attachments.remove(id, for: mine, visit: visit)
                #expect(try Attachments.list(attempt, for: mine, in: tx).map(\.name) == ["a.txt"])
            }
            try await world.send(attemptOf: world.ana)
            try await core.database.write { tx in
                let (mine, visit) = try access(ana, core, in: tx)
                let left = try #require(try Attachments.list(attempt, for: mine, in: tx).first)
                #expect(throws: Failure.notFound) { try Attachments.remove(left.id, for: mine, visit: visit) }
            }
        }
    }
}

struct FileCleaningTests {
    @Test(arguments: TestEngine.available)
    func `bytes that no row names go after a day, the others stay`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await FilesWorld(school)
            _ = try await world.sendFiles(
                [("kept.txt", [65]), ("gone.txt", [66])], to: "/test/\(world.ana.attempt)", as: world.ana)
            let store = world.core.files
            let orphan = try await storedHash("never named", in: store)
            let fresh = try await storedHash("just sent", in: store)
            let files = try await world.attachments(world.ana)
            let kept = files[0].sha256
            let gone = files[1].sha256
            try await world.core.database.write { tx in
                _ = try tx.execute("DELETE FROM attachments WHERE sha256 = \(gone)")
            }
            // The world's clock stands in spring; the file system has its own.
            let old = Date(timeIntervalSince1970: Double(world.core.now().milliseconds) / 1_000)
            for hash in [kept, gone, orphan] {
                try FileManager.default.setAttributes(
                    [.modificationDate: old], ofItemAtPath: try #require(store.path(of: hash)))
            }
            school.clock.advance(minutes: 25 * 60)
            let job = try #require(fileJobs().first)
            try await job.run(JobContext(core: world.core, argument: "{}"))
            #expect(try await store.check(kept) == .sound)
            #expect(try await store.check(fresh) == .sound)
            #expect(try await store.check(gone) == .missing)
            #expect(try await store.check(orphan) == .missing)
            let rows = try await world.core.database.read { try $0.scalarInt("SELECT COUNT(*) AS n FROM files") }
            #expect(rows == 1)
        }
    }

    private func storedHash(_ text: String, in files: FileStore) async throws -> String {
        try await store(text, in: files).sha256
    }
}

/// A request as the session's browser would send it.
func request(_ core: Core, session: String) throws -> PageRequest {
    let headers: HTTPFields = [.cookie: "trellis-session=\(session)"]
    return PageRequest(
        core: core, route: .get("/", .signedIn) { _ in .text("") }, method: .get, path: "/", query: Form(fields: []),
        parameters: [:], headers: headers, cookies: Cookies(headers, isSecure: false),
        body: .init(buffer: .init()), isSecure: false, isLocal: true, hasPeer: false, newVisit: "", code: "TEST1")
}

/// An id that nothing has.
private func following<Entity>(_ id: ID<Entity>) -> ID<Entity> {
    ID(stored: id.rawValue + 1)
}

/// What a student may do with the own work.
private func access(
    _ student: FilesWorld.Student, _ core: Core, in tx: any Transaction
) throws -> (StudentAccess, Visit) {
    let request = try request(core, session: student.session)
    let viewer = try #require(try SessionStore.viewer(of: request, in: tx))
    let visit = Visit(tx: tx, viewer: viewer, request: request)
    return (try #require(try visit.student(student.person, for: .work)), visit)
}
