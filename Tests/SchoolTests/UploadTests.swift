import Foundation
import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

struct UploadTests {
    /// A part of an upload at that address.
    private func part(
        _ bytes: [UInt8], at offset: Int, of address: String, in world: FilesWorld,
        as student: FilesWorld.Student? = nil,
        token: String? = nil
    ) async throws -> FilesWorld.Answer {
        let student = student ?? world.ana
        return try await world.send(
            .post, "\(address)/parts?offset=\(offset)", bytes, as: student,
            headers: [.formToken: token ?? world.token(student)])
    }

    private func begin(
        _ name: String, size: Int, in world: FilesWorld, as student: FilesWorld.Student? = nil, key: String = ""
    ) async throws -> FilesWorld.Answer {
        let student = student ?? world.ana
        let body = "name=\(name)&type=text/plain&size=\(size)&key=\(key)&token=\(world.token(student))"
        return try await world.send(
            .post, "/attempts/\(world.ana.attempt)/uploads", Array(body.utf8), as: student,
            headers: [.contentType: "application/x-www-form-urlencoded"])
    }

    @Test(arguments: TestEngine.available)
    func `a file sent in parts becomes one file of the attempt`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await FilesWorld(school)
            let answer = try await begin("essay.txt", size: 11, in: world)
            #expect(answer.status == 201)
            let address = try #require(answer.headers[.location])
            #expect(
                try await part(Array("hello ".utf8), at: 0, of: address, in: world).text == #"{"received":6,"size":11}"#
            )
            #expect(try await world.send(.get, address, as: world.ana).text == #"{"received":6,"size":11}"#)
            let last = try await part(Array("world".utf8), at: 6, of: address, in: world)
            let files = try await world.attachments(world.ana)
            #expect(files.count == 1)
            let id = try #require(files.first?.id)
            #expect(last.text == #"{"received":11,"size":11,"path":"/files/\#(id)"}"#)
            let file = try await world.send(.get, "/files/\(id)", as: world.ana)
            #expect(file.text == "hello world")
            #expect(file.headers[.contentType] == "text/plain; charset=utf-8")
            let left = try FileManager.default.contentsOfDirectory(atPath: world.core.files.folder + "/incoming")
            #expect(left.isEmpty)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a part that comes again changes nothing`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await FilesWorld(school)
            let address = try #require(try await begin("a.txt", size: 4, in: world).headers[.location])
            for _ in 0..<2 {
                #expect(try await part([65, 66], at: 0, of: address, in: world).text == #"{"received":2,"size":4}"#)
            }
            let first = try await part([67, 68], at: 2, of: address, in: world)
            let again = try await part([67, 68], at: 2, of: address, in: world)
            #expect(first.status == 200 && again.status == 200 && first.text == again.text)
            #expect(try await world.send(.get, address, as: world.ana).text == first.text)
            #expect(try await world.attachments(world.ana).count == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a part from the wrong place is told the right one`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await FilesWorld(school)
            let address = try #require(try await begin("a.txt", size: 6, in: world).headers[.location])
            _ = try await part([65, 66], at: 0, of: address, in: world)
            for (offset, count) in [(3, 1), (1, 2), (2, 5), (Int.max - 10, 3)] {
                let answer = try await part(Array(repeating: 67, count: count), at: offset, of: address, in: world)
                #expect(answer.status == 409 && answer.text == #"{"received":2,"size":6}"#)
            }
            for address in ["\(address)/parts?offset=-1", "\(address)/parts?offset=x", "\(address)/parts"] {
                let answer = try await world.send(
                    .post, address, [65], as: world.ana, headers: [.formToken: world.token(world.ana)])
                #expect(answer.status == 422)
            }
            #expect(try await part([], at: 2, of: address, in: world).status == 422)
            let large = Array(repeating: UInt8(65), count: UploadRoutes.mostPartBytes + 1)
            #expect(try await part(large, at: 2, of: address, in: world).status == 413)
        }
    }

    @Test(arguments: TestEngine.available)
    func `an upload belongs to the student who began it, and to the page that holds its token`(
        engine: TestEngine
    ) async throws {
        try await withSchool(engine) { school in
            let world = try await FilesWorld(school)
            #expect(try await begin("a.txt", size: 4, in: world, as: world.ben).status == 404)
            let address = try #require(try await begin("a.txt", size: 4, in: world).headers[.location])
            #expect(try await world.send(.get, address, as: world.ben).status == 404)
            #expect(try await part([65], at: 0, of: address, in: world, as: world.ben).status == 404)
            #expect(try await part([65], at: 0, of: address, in: world, token: "guessed").status == 403)
            #expect(
                try await part([65], at: 0, of: address, in: world, token: world.token(world.ben)).status == 403)
            #expect(try await world.send(.get, address, as: world.ana).text == #"{"received":0,"size":4}"#)
        }
    }

    @Test(arguments: TestEngine.available)
    func `an upload counts against the attempt from its beginning`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await FilesWorld(school)
            let limit = Int(world.core.files.limit)
            #expect(try await begin("a.txt", size: limit + 1, in: world).status == 413)
            #expect(try await begin("a.txt", size: 0, in: world).status == 422)
            #expect(try await begin("a.txt", size: limit - 1, in: world).status == 201)
            #expect(try await begin("b.txt", size: 2, in: world).status == 413)
            #expect(try await begin("b.txt", size: 1, in: world).status == 201)
        }
    }

    @Test(arguments: TestEngine.available)
    func `the same key begins one upload`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await FilesWorld(school)
            let first = try await begin("a.txt", size: 4, in: world, key: "0123456789abcdef")
            let second = try await begin("a.txt", size: 4, in: world, key: "0123456789abcdef")
            #expect(first.status == 201 && first.headers[.location] == second.headers[.location])
        }
    }

    @Test(arguments: TestEngine.available)
    func `work that was sent takes no more parts to its end`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await FilesWorld(school)
            let address = try #require(try await begin("a.txt", size: 2, in: world).headers[.location])
            _ = try await part([65], at: 0, of: address, in: world)
            try await world.send(attemptOf: world.ana)
            #expect(try await part([66], at: 1, of: address, in: world).status == 404)
            #expect(try await world.attachments(world.ana).isEmpty)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a sender who asks once more at the end gets one file, also at the same time`(engine: TestEngine) async throws
    {
        try await withSchool(engine) { school in
            let world = try await FilesWorld(school)
            let address = try #require(try await begin("a.txt", size: 3, in: world).headers[.location])
            async let first = part([65, 66, 67], at: 0, of: address, in: world)
            async let second = part([65, 66, 67], at: 0, of: address, in: world)
            let answers = try await [first, second]
            // One of two may find the parts already cleared away; it is told to ask again.
            #expect(answers.contains { $0.status == 200 } && answers.allSatisfy { [200, 503].contains($0.status) })
            #expect(try await part([65, 66, 67], at: 0, of: address, in: world).status == 200)
            #expect(try await world.attachments(world.ana).count == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func `an upload that was left goes after a day`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await FilesWorld(school)
            let address = try #require(try await begin("a.txt", size: 3, in: world).headers[.location])
            school.clock.advance(minutes: 25 * 60)
            let job = try #require(fileJobs().first)
            try await job.run(JobContext(core: world.core, argument: "{}"))
            let count = try await world.core.database.read { try $0.scalarInt("SELECT COUNT(*) AS n FROM uploads") }
            #expect(count == 0 && !address.isEmpty)
        }
    }
}
