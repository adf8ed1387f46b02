import Testing

@testable import Interchange

@Suite struct ZipTests {
    typealias Entry = HostileZip.Entry

    @Test func `what is written reads back, packed or not`() throws {
        var random = Chance(seed: 3)
        let noise = (0..<200_000).map { _ in UInt8.random(in: 0...255, using: &random) }
        let text = [UInt8](repeating: UInt8(ascii: "a"), count: 150_000)
        var writer = ZipWriter()
        #expect(writer.add("noise.bin", noise) && writer.add("folder/text.csv", text) && writer.add("empty", []))
        let archive = try ZipArchive(MemoryBytes(writer.finished()))
        #expect(archive.entries.map(\.method) == [.stored, .deflated, .stored])
        #expect(archive.entries.map(\.fileName) == ["noise.bin", "text.csv", "empty"])
        for (entry, content) in zip(archive.entries, [noise, text, []]) {
            #expect(try archive.bytes(of: entry, upTo: 1 << 20) == content)
        }
    }

    @Test func `a comment at the end and an empty archive are fine`() {
        var zip = HostileZip([Entry(name: "a")])
        zip.comment = Array("made by hand PK\u{5}\u{6}".utf8)
        #expect(zip.outcome() == .success(["a": Array("content".utf8)]))
        #expect(HostileZip([]).outcome() == .success([:]))
    }

    @Test(arguments: ["", "PK", "hello, this is a spreadsheet and not a zip file"])
    func `other files are not ZIP files`(text: String) {
        #expect(HostileZip.outcome(Array(text.utf8)) == .failure(.notAZip))
    }

    @Test func `a bomb is stopped by what comes out of it`() {
        let bomb = [UInt8](repeating: 0, count: 64 << 20)
        #expect(HostileZip([Entry(name: "bomb", content: bomb)]).outcome() == .failure(.unpacksTooFar(name: "bomb")))
    }

    @Test(arguments: [10, 1_000_000])
    func `a size that lies is found out`(claimed: Int) {
        let content = [UInt8]("name,role\n".utf8) + (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }
        var entry = Entry(name: "users.csv", content: content)
        entry.claimedSize = claimed
        #expect(HostileZip([entry]).outcome() == .failure(.contentMismatch("users.csv")))
        entry.isDeflated = false
        #expect(HostileZip([entry]).outcome() == .failure(.contentMismatch("users.csv")))
    }

    @Test func `an entry, a total and a number of entries have limits`() {
        var limits = ZipLimits()
        limits.entryBytes = 100
        limits.totalBytes = 150
        limits.entries = 3
        let big = Entry(name: "big", content: [UInt8](repeating: 1, count: 101))
        #expect(HostileZip([big]).outcome(limits) == .failure(.entryTooLarge(name: "big", limit: 100)))
        let halves = ["a", "b"].map { Entry(name: $0, content: [UInt8](repeating: 1, count: 80)) }
        #expect(HostileZip(halves).outcome(limits) == .failure(.totalTooLarge(limit: 150)))
        let many = (0..<4).map { Entry(name: "\($0)", content: [1]) }
        #expect(HostileZip(many).outcome(limits) == .failure(.tooManyEntries(limit: 3)))
    }

    @Test func `seventy thousand entries are refused before any is read`() {
        var zip = HostileZip((0..<2_500).map { Entry(name: "\($0)", content: [], isDeflated: false) })
        #expect(zip.outcome() == .failure(.tooManyEntries(limit: 2_000)))
        zip.claimedCount = 0xFFFF
        #expect(zip.outcome() == .failure(.tooManyEntries(limit: 2_000)))
        zip.claimedCount = 5
        #expect(zip.outcome() == .failure(.damaged))
    }

    @Test(arguments: [
        "../evil", "a/../../evil", "/etc/passwd", "..", "a/..", "C:\\evil", "C:evil", "..\\evil", "a//b", "./a", "",
        "a\0b",
        "a\nb",
    ])
    func `a name that could lead out of a folder is refused`(name: String) {
        #expect(HostileZip([Entry(name: name)]).outcome() == .failure(.unsafeName(name)))
    }

    @Test func `a name may come once only, whatever its case`() {
        for second in ["users.csv", "Users.CSV", "users.csv/"] {
            let zip = HostileZip([Entry(name: "users.csv"), Entry(name: second)])
            #expect(zip.outcome() == .failure(.duplicateName(second)))
        }
    }

    @Test(arguments: [0o120777, 0o020666, 0o010644])
    func `links, devices and pipes are refused`(mode: Int) {
        #expect(HostileZip([Entry(name: "x", mode: mode)]).outcome() == .failure(.notAPlainFile("x")))
    }

    @Test func `locked entries and unknown methods are refused`() {
        #expect(HostileZip([Entry(name: "x", flags: 1)]).outcome() == .failure(.encrypted("x")))
        #expect(HostileZip([Entry(name: "x", method: 12)]).outcome() == .failure(.unknownMethod("x")))
    }

    @Test func `two entries may not share bytes`() {
        let first = Entry(name: "same")
        var second = Entry(name: "same2", localName: "same2")
        second.offset = 0
        #expect(HostileZip([first, second]).outcome() == .failure(.damaged))
        // The second header lies inside the stored content of the first.
        let inner = Array(HostileZip([Entry(name: "b", isDeflated: false)]).bytes().prefix(30 + 1 + 7))
        var b = Entry(name: "b", isDeflated: false, packed: [])
        b.claimedPacked = 7
        b.offset = 31
        #expect(
            HostileZip([Entry(name: "a", content: inner, isDeflated: false), b]).outcome()
                == .failure(.overlapping("b")))
    }

    @Test func `two names for one entry are refused`() {
        #expect(HostileZip([Entry(name: "a", localName: "b")]).outcome() == .failure(.damaged))
    }

    @Test func `a wrong checksum is found out`() {
        #expect(HostileZip([Entry(name: "a", claimedChecksum: 1)]).outcome() == .failure(.contentMismatch("a")))
    }

    @Test func `sizes beyond 32 bits are refused`() {
        var entry = Entry(name: "a")
        entry.claimedSize = 0xFFFF_FFFF
        #expect(HostileZip([entry]).outcome() == .failure(.entryTooLarge(name: "a", limit: 1 << 30)))
        entry.extra = [1, 0, 8, 0] + [UInt8](repeating: 0xFF, count: 8)
        #expect(HostileZip([entry]).outcome() == .failure(.entryTooLarge(name: "a", limit: 1 << 30)))
        entry.extra = [1, 0, 8, 0, 7, 0, 0, 0, 0, 0, 0, 0]
        #expect(HostileZip([entry]).outcome() == .success(["a": Array("content".utf8)]))
    }

    @Test func `a file cut short anywhere is refused`() {
        let bytes = HostileZip([Entry(name: "users.csv"), Entry(name: "orgs.csv")]).bytes()
        for length in 0..<bytes.count {
            guard case .failure = HostileZip.outcome(Array(bytes.prefix(length))) else {
                Issue.record("\(length) of \(bytes.count) bytes were taken for a whole file")
                return
            }
        }
    }

    @Test func `a file with any byte changed is refused or unchanged in content`() {
        let bytes = HostileZip([Entry(name: "users.csv"), Entry(name: "orgs.csv", isDeflated: false)]).bytes()
        for index in bytes.indices {
            for value: UInt8 in [0, 1, 0x7F, 0xFF] {
                var changed = bytes
                changed[index] = value
                guard case .success(let contents) = HostileZip.outcome(changed) else { continue }
                #expect(contents.values.allSatisfy { $0 == Array("content".utf8) || $0.isEmpty })
            }
        }
    }
}
