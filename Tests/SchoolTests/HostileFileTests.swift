import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Files that are not what they say, or more than they seem.
struct HostileFileTests {
    private func served(
        _ name: String, _ bytes: [UInt8], _ world: FilesWorld, query: String = "?inline=1", headers: HTTPFields = [:]
    ) async throws -> FilesWorld.Answer {
        let path = "/test/\(world.ana.attempt)"
        #expect(try await world.sendFiles([(name, bytes)], to: path, as: world.ana).status == 303)
        let id = try #require(try await world.attachments(world.ana).last?.id)
        let answer = try await world.send(.get, "/files/\(id)\(query)", as: world.ana, headers: headers)
        try await world.core.database.write { tx in _ = try tx.execute("DELETE FROM attachments") }
        return answer
    }

    @Test(arguments: TestEngine.available)
    func `what hides a script or a bomb is only ever bytes to download`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await FilesWorld(school)
            let pictureHead = TestPNG.bytes(width: 4, height: 4).prefix(40)
            let hostile: [(String, [UInt8])] = [
                ("evidence.svg", Array("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".utf8)),
                ("page.png", Array("<html><script>alert(1)</script>".utf8)),
                ("both.gif", Array("GIF89a/*<script>alert(1)</script>*/".utf8)),
                ("half.png", Array(pictureHead)),
                ("huge.png", TestPNG.header(width: 50_000, height: 50_000)),
                ("bomb.zip", [0x50, 0x4B, 0x03, 0x04] + Array(repeating: 0, count: 1_000)),
                ("film.mp4", Array("MZ\u{90} not a film".utf8)),
            ]
            for (name, bytes) in hostile {
                let answer = try await served(name, bytes, world)
                #expect(answer.status == 200 && answer.body == bytes, "\(name)")
                #expect(answer.headers[.contentDisposition]?.hasPrefix("attachment;") == true, "\(name)")
                #expect(
                    answer.headers[.contentType].map { !$0.hasPrefix("image/") && !$0.hasPrefix("text/html") } == true)
                #expect(answer.headers[.contentSecurityPolicy] == "sandbox; default-src 'none'")
                #expect(answer.headers[.xContentTypeOptions] == "nosniff")
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `a photo is stored without where it was taken, and what hangs on behind it is gone`(engine: TestEngine)
        async throws
    {
        try await withSchool(engine) { school in
            let world = try await FilesWorld(school)
            let place = TestPNG.chunk("tEXt", Array("GPS 47.3769 8.5417".utf8))
            let bytes = TestPNG.bytes(width: 8, height: 8, extra: place) + Array("<script>alert(1)</script>".utf8)
            let answer = try await served("class.png", bytes, world)
            #expect(answer.body == TestPNG.bytes(width: 8, height: 8))
            #expect(answer.headers[.contentType] == "image/png")
            #expect(answer.headers[.contentDisposition]?.hasPrefix("inline;") == true)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a recording is given in parts to a player that asks for them`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await FilesWorld(school)
            let sound = Array("ID3".utf8) + (0..<200).map { UInt8($0) }
            func part(_ range: String) async throws -> FilesWorld.Answer {
                try await served("talk.mp3", sound, world, headers: [.range: range])
            }
            let first = try await part("bytes=0-1")
            #expect(first.status == 206 && first.body == Array("ID".utf8))
            #expect(first.headers[.contentRange] == "bytes 0-1/203" && first.headers[.contentLength] == "2")
            #expect(try await part("bytes=-3").body == [197, 198, 199])
            #expect(try await part("bytes=200-").body == [197, 198, 199])
            #expect(try await part("bytes=203-").status == 416)
            for odd in ["bytes=9-2", "bytes=0-1,4-5", "pages=1", "bytes=99999999999999999999-", "bytes=-"] {
                let whole = try await part(odd)
                #expect(whole.status == 200 || whole.status == 416)
                #expect(whole.body.isEmpty || whole.body == sound, "\(odd)")
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `two gigabytes are refused before they are sent, with words`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await FilesWorld(school)
            let begun = try await world.send(
                .post, "/attempts/\(world.ana.attempt)/uploads",
                Array("name=film.mp4&size=2147483648&token=\(world.token(world.ana))&key=k".utf8), as: world.ana,
                headers: [.contentType: "application/x-www-form-urlencoded"])
            #expect(begun.status == 413)
            let form = try await world.send(
                .post, "/test/\(world.ana.attempt)", [], as: world.ana,
                headers: [.contentType: "multipart/form-data; boundary=b", .contentLength: "2147483648"])
            #expect(form.status == 413)
            #expect(files(below: world.core.files.folder).isEmpty)
        }
    }
}
