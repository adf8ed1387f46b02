import Crypto
import Foundation
import Learning

/// Looking after what is stored.
extension FileStore {
    enum Soundness: Sendable, Equatable {
        case sound
        case missing
        /// Its bytes are no longer those that were sent.
        case damaged
    }

    /// Reads the whole file and compares its hash with its name.
    func check(_ sha256: String) async throws -> Soundness {
        guard let path = path(of: sha256) else { return .missing }
        return try await threads.run {
            let file: OpenFile
            do {
                file = try OpenFile(path, .reading)
            } catch let fault as FileFault where fault.isMissing {
                return .missing
            }
            var hash = SHA256()
            var offset: Int64 = 0
            while true {
                let piece = try file.read(at: offset, most: 1 << 20)
                if piece.isEmpty { break }
                hash.update(data: piece)
                offset += Int64(piece.count)
            }
            return Array(hash.finalize()).hex == sha256 ? .sound : .damaged
        }
    }

    /// Removes what was begun and never finished: everything in the folder of incoming files that nobody has written
    /// to since then.
    ///
    /// - Returns: How many files it removed.
    @discardableResult
    func removeAbandoned(before time: Timestamp) async throws -> Int {
        try await threads.run { [folder] in
            var count = 0
            for name in FileEntry.names(in: folder + "/incoming") {
                let path = "\(folder)/incoming/\(name)"
                guard let entry = FileEntry(path), entry.changedAt < time else { continue }
                if unsafe unlink(path) == 0 { count += 1 }
            }
            return count
        }
    }

    /// The hashes of the stored files that begin with these two letters and were stored before that time.
    func hashes(on shelf: String, before time: Timestamp) async throws -> [String] {
        try await threads.run { [folder] in
            FileEntry.names(in: "\(folder)/\(shelf)").filter { name in
                name.utf8.count == 62
                    && FileEntry("\(folder)/\(shelf)/\(name)").map { $0.changedAt < time } ?? false
            }.map { shelf + $0 }
        }
    }

    /// Removes a file that no row names.
    ///
    /// Somebody may send the same bytes at this very moment, and name them in a row a little later. That file is new,
    /// so the one that is taken away is looked at once more and put back when it is.
    func remove(_ sha256: String, unlessStoredAfter time: Timestamp) async throws {
        guard let path = path(of: sha256) else { return }
        try await threads.run { [folder] in
            let aside = "\(folder)/incoming/\(randomBytes(16).hex)"
            guard unsafe rename(path, aside) == 0 else {
                if errno == ENOENT { return }
                throw FileFault.error(errno)
            }
            // A link fails where there is a newer file, which is as good.
            if let entry = FileEntry(aside), entry.changedAt >= time { _ = unsafe link(aside, path) }
            _ = unsafe unlink(aside)
        }
    }
}
