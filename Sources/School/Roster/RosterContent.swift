import Crypto
import Interchange

/// The files of a roster at a path, to tell whether they are those of last time.
struct RosterContent: Sendable {
    let path: String

    /// SHA-256 over the names and the content of the CSV files: a ZIP that was packed again from the same files has
    /// the same digest.
    func digest() throws -> String {
        var hash = SHA256()
        if let names = namesInFolder(path) {
            for name in names.sorted() where isRosterFile(name) {
                try add(name, SourceStream(try FileBytes(path: "\(path)/\(name)")), to: &hash)
            }
        } else {
            let archive = try ZipArchive(try FileBytes(path: path))
            for entry in archive.entries.sorted(by: { $0.name < $1.name }) where isRosterFile(entry.name) {
                try add(entry.name, archive.stream(entry), to: &hash)
            }
        }
        return Array(hash.finalize()).hex
    }

    private func isRosterFile(_ name: String) -> Bool { name.lowercased().hasSuffix(".csv") }

    private func add(_ name: String, _ content: some ByteStream, to hash: inout SHA256) throws {
        var content = content
        var size = 0
        hash.update(data: Array(name.utf8) + [0])
        while let piece = try content.next() {
            size += piece.count
            hash.update(data: piece)
        }
        hash.update(data: Array(" \(size)\n".utf8))
    }
}
