import Foundation
import Testing

@testable import Interchange

struct GzipFileTests {
    /// "hello" in gzip, made by another program.
    private let packed: [UInt8] = [
        0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xCB, 0x48, 0xCD, 0xC9, 0xC9, 7, 0, 0x86, 0xA6, 0x10, 0x36, 5, 0, 0, 0,
    ]

    private func contents(_ bytes: [UInt8]) throws -> String {
        let path = FileManager.default.temporaryDirectory.appending(path: "gzip-\(UUID().uuidString)")
        try Data(bytes).write(to: path)
        defer { try? FileManager.default.removeItem(at: path) }
        let file = try GzipFile(path.path)
        var found: [UInt8] = []
        while let piece = try file.next() { found += piece }
        return String(decoding: found, as: UTF8.self)
    }

    @Test func `a packed file and a plain one read alike`() throws {
        #expect(try contents(packed) == "hello")
        #expect(try contents(Array("hello".utf8)) == "hello")
        #expect(try contents([]) == "")
    }

    @Test func `a file that was cut short or changed is told`() {
        #expect(throws: GzipFailure.damaged) { try contents(Array(packed.dropLast(6))) }
        var changed = packed
        changed[19] ^= 0xFF
        #expect(throws: GzipFailure.damaged) { try contents(changed) }
    }

    @Test func `a file that is not there is told`() {
        #expect(throws: GzipFailure.unreadable) { try GzipFile("/nowhere/at/all.gz") }
    }
}
