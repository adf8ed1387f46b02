import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Files in parts for a form about a student that is not saved yet.
struct FormUploadTests {
    private func part(
        _ bytes: [UInt8], at offset: Int, of address: String, in world: FilesWorld
    ) async throws -> FilesWorld.Answer {
        try await world.send(
            .post, "\(address)/parts?offset=\(offset)", bytes, as: world.ana,
            headers: [.formToken: world.token(world.ana)])
    }

    private func begin(
        _ name: String, size: Int, for form: String, of student: FilesWorld.Student, in world: FilesWorld,
        as sender: FilesWorld.Student? = nil
    ) async throws -> FilesWorld.Answer {
        let sender = sender ?? student
        let body = "name=\(name)&type=audio/webm&size=\(size)&token=\(world.token(sender))"
        return try await world.send(
            .post, "/students/\(student.person)/uploads?\(form)", Array(body.utf8), as: sender,
            headers: [.contentType: "application/x-www-form-urlencoded"])
    }

    @Test(arguments: TestEngine.available)
    func `a recording of 20 MB arrives whole over a line that breaks again and again`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await FilesWorld(school)
            let size = 20 << 20
            var bytes: [UInt8] = [0x1A, 0x45, 0xDF, 0xA3, 0, 0, 0, 0]
            var dice = DemoRandom(seed: 20)
            while bytes.count < size {
                let word = dice.next()
                for shift in stride(from: 0, to: 64, by: 8) {
                    bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
                }
            }
            let begun = try await begin(
                "recording.weba", size: size, for: "kind=profile&form=new-words", of: world.ana, in: world)
            let address = try #require(begun.headers[.location], "\(begun.text)")
            var offset = 0
            while offset < size {
                let piece = Array(bytes[offset..<min(offset + (1 << 20), size)])
                let answer = try await part(piece, at: offset, of: address, in: world)
                #expect(answer.status == 200)
                // The line broke before the answer came: the sender asks where it stands, or sends the same once more.
                if dice.chance(0.3) { #expect(try await part(piece, at: offset, of: address, in: world).status == 200) }
                if dice.chance(0.3) {
                    #expect(try await world.send(.get, address, as: world.ana).text.contains("\(offset + piece.count)"))
                }
                if offset + piece.count < size, dice.chance(0.2) {
                    #expect(try await part(piece, at: offset + (2 << 20), of: address, in: world).status == 409)
                }
                offset += piece.count
            }
            let row = try await world.core.database.read { tx in
                try tx.require("SELECT sha256, content_type, owner_id, owner_part FROM student_files")
            }
            #expect(try row.text("sha256") == sha256Hex(bytes) && row.text("content_type") == "audio/webm")
            #expect(try row.int64("owner_id") == 0 && row.text("owner_part") == "new-words")
            let hash = try row.text("sha256")
            #expect(try await world.core.files.check(hash) == .sound)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a file waits only for a form about a student whom its sender knows`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await FilesWorld(school)
            let form = "kind=profile&form=new-words"
            #expect(
                try await begin("a.weba", size: 4, for: form, of: world.ana, in: world, as: world.ben).status == 404)
            for wrong in [
                "", "kind=profile", "kind=attempt&form=a", "form=a",
                "kind=profile&form=\(String(repeating: "a", count: 61))",
            ] {
                #expect(
                    try await begin("a.weba", size: 4, for: wrong, of: world.ana, in: world).status == 422, "\(wrong)")
            }
            for _ in 0..<StudentFiles.mostFiles {
                #expect(try await begin("a.weba", size: 4, for: form, of: world.ana, in: world).status == 201)
            }
            #expect(try await begin("a.weba", size: 4, for: form, of: world.ana, in: world).status == 422)
            let address = try #require(
                try await begin("b.weba", size: 4, for: "kind=inventory&form=b", of: world.ana, in: world)
                    .headers[.location])
            #expect(try await world.send(.get, address, as: world.ben).status == 404)
            let done = try await part([0x1A, 0x45, 0xDF, 0xA3], at: 0, of: address, in: world)
            let path = try #require(done.text.split(separator: "\"").first { $0.hasPrefix("/student-files/") })
            #expect(try await world.send(.get, String(path), as: world.ana).status == 200)
            #expect(try await world.send(.get, String(path), as: world.ben).status == 404)
        }
    }
}
