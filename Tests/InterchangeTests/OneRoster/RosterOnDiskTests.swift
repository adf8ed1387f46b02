import Foundation
import Interchange
import Testing

@Suite struct RosterOnDiskTests {
    /// Runs `body` with a folder of its own, which is gone afterwards.
    private func inFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "roster-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    @Test func `a folder and a ZIP file of the same files read the same`() throws {
        try inFolder { folder in
            var zip = ZipWriter()
            for (name, text) in Feed.version2.files {
                try Data(text.utf8).write(to: folder.appending(path: name))
                let isAdded = zip.add(name, Array(text.utf8))
                #expect(isAdded)
            }
            let fromFolder = try OneRosterSource(path: folder.path).check()
            let file = folder.appending(path: "roster.zip")
            try Data(zip.finished()).write(to: file)
            let fromZip = try OneRosterSource(path: file.path).check()
            #expect(fromFolder.records == fromZip.records && fromFolder.records[.users] == 3)
            #expect(fromFolder.problems == fromZip.problems && fromFolder.guardians == fromZip.guardians)
        }
    }

    @Test func `a file longer than one piece is read to its end`() throws {
        try inFolder { folder in
            var feed = Feed.version2
            for number in 0..<5_000 { feed["users"] += "\nu\(number),,,true,u\(number),,Given,Family,,," }
            for (name, text) in feed.files { try Data(text.utf8).write(to: folder.appending(path: name)) }
            #expect(try OneRosterSource(path: folder.path).check().records[.users] == 5_003)
            #expect(try feed.check().records[.users] == 5_003)
        }
    }

    @Test func `a folder in place of a file is not read`() throws {
        try inFolder { folder in
            #expect(throws: ByteFailure.notAFile(folder.path)) { try FileBytes(path: folder.path) }
            #expect(throws: RosterFailure.nothingFound) { try OneRosterSource(path: folder.path) }
        }
    }

    @Test func `a roster that unpacks too far is refused when it is read`() throws {
        var feed = Feed.version2
        feed["users"] += "\n" + String(repeating: ",", count: 8 << 20)
        #expect(throws: RosterFailure.zip(.unpacksTooFar(name: "users.csv"))) { try feed.check() }
    }
}
