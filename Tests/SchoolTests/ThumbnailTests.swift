import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Small pictures. Where the program that makes them is not installed, there is only the picture itself.
struct ThumbnailTests {
    @Test(arguments: TestEngine.available)
    func `a large picture gets a small one, which goes with it`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await FilesWorld(school)
            let path = "/test/\(world.ana.attempt)"
            let large = TestPNG.bytes(width: 1_200, height: 900)
            let small = TestPNG.bytes(width: 20, height: 20)
            _ = try await world.sendFiles([("large.png", large), ("small.png", small)], to: path, as: world.ana)
            let files = try await world.attachments(world.ana)
            func shown(_ place: Int) async throws -> FilesWorld.Answer {
                try await world.send(.get, "/files/\(files[place].id)?inline=small", as: world.ana)
            }
            #expect(try await shown(0).body == large, "until then the picture itself")
            try await ThumbnailQueue.work(world.core)
            #expect(try await shown(1).body == small)
            let other = try await world.send(.get, "/files/\(files[0].id)?inline=small", as: world.ben)
            #expect(other.status == 404)
            let answer = try await shown(0)
            #expect(answer.status == 200)
            guard Thumbnail.isAvailable else { return }
            #expect(answer.headers[.contentType] == "image/webp" && answer.body.count < large.count / 2)
            #expect(answer.headers[.contentSecurityPolicy] == "sandbox; default-src 'none'")
            #expect(try await world.send(.get, "/files/\(files[0].id)", as: world.ana).body == large)
            try await school.database.write { tx in
                _ = try tx.execute("DELETE FROM attachments")
                _ = try tx.execute("DELETE FROM files")
                #expect(try tx.scalarInt("SELECT COUNT(*) FROM thumbnails") == 0)
            }
            try await world.core.files.removeThumbnail(of: files[0].sha256)
            #expect(try await world.core.files.thumbnail(of: files[0].sha256) == nil)
        }
    }

    @Test(.enabled(if: Thumbnail.isAvailable))
    func `what is no picture, or pretends to be one, becomes none`() async throws {
        try await withStore { files in
            for text in ["<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "%PDF-1.4", "\u{89}PNG\r\n"]
            {
                let draft = try await store(text, in: files)
                #expect(try await files.makeThumbnail(of: draft.sha256) == false)
            }
            #expect(SchoolTests.files(below: files.folder).filter { $0.hasSuffix(".webp") }.isEmpty)
        }
    }
}
