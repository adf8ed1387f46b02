import Testing

@testable import Interchange

@Suite struct ZipStreamTests {
    @Test func `what is sent piece by piece reads back whole`() throws {
        var zip = ZipStream()
        var bytes = zip.begin("index.html")
        let page = Array("<h1>Work</h1>".utf8)
        bytes += zip.add(page) + zip.end()
        bytes += zip.begin("files/ü.bin")
        let noise = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 8) }
        for start in stride(from: 0, to: noise.count, by: 65_536) {
            bytes += zip.add(Array(noise[start..<min(start + 65_536, noise.count)]))
        }
        // Beginning the next file ends the one before.
        bytes += zip.begin("empty")
        bytes += zip.finish()
        let archive = try ZipArchive(MemoryBytes(bytes))
        #expect(archive.entries.map(\.name) == ["index.html", "files/ü.bin", "empty"])
        for (entry, content) in pairs(archive.entries, [page, noise, []]) {
            #expect(try archive.bytes(of: entry, upTo: 1 << 20) == content)
        }
    }

    @Test func `bytes without a file are not taken, and nothing makes an empty archive`() throws {
        var zip = ZipStream()
        #expect(zip.add([1, 2, 3]).isEmpty && zip.end().isEmpty)
        #expect(try ZipArchive(MemoryBytes(zip.finish())).entries.isEmpty)
    }

    private func pairs<A, B>(_ first: [A], _ second: [B]) -> [(A, B)] { Array(zip(first, second)) }
}
