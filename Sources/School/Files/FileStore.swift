import Foundation

/// The files that people sent, each under the SHA-256 of its bytes: `ab/cdef…` below one folder.
///
/// A file is written under another name, synchronized and renamed, and its folder synchronized, before any row of the
/// database names it. So a row never names a file that a power cut took away. Servers of one database share the folder.
final class FileStore: Sendable {
    let folder: String
    /// The largest file in bytes.
    let limit: Int64
    /// Bytes of the disk that uploads leave free, for the database beside them.
    let reserve: Int64
    let threads: FileThreads

    /// Makes the folder where there is none. Blocks: called once, before the server serves.
    ///
    /// - Throws: `SetUpFailure` with a sentence for the operator.
    init(folder: String, limit: Int64 = 50 << 20, reserve: Int64 = 16 << 20) throws {
        self.folder = folder
        self.limit = limit
        self.reserve = reserve
        threads = FileThreads()
        do {
            try FileManager.default.createDirectory(
                atPath: folder + "/incoming", withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        } catch {
            throw SetUpFailure("The folder \(folder) cannot be made: check its owner and that the disk has room.")
        }
    }

    /// Where the bytes of that hash are, or would be; nil for what is no SHA-256 in lower-case hexadecimal.
    func path(of sha256: String) -> String? {
        let letters = sha256.utf8
        guard letters.count == 64, letters.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else {
            return nil
        }
        return "\(folder)/\(sha256.prefix(2))/\(sha256.dropFirst(2))"
    }

    /// The size in bytes of a stored file, or nil when it is not there.
    func size(of sha256: String) async throws -> Int64? {
        guard let path = path(of: sha256) else { return nil }
        return try await threads.run { FileEntry(path)?.size }
    }

    /// A place to write the next file to.
    ///
    /// - Parameter expecting: The size in bytes, where the sender has named it.
    /// - Throws: `Failure.tooLarge`, or `Failure.diskFull` before a byte of the body is read.
    func begin(expecting: Int64? = nil) async throws -> FileWriter {
        if let expecting, expecting > limit { throw Failure.tooLarge(limit: Int(clamping: limit)) }
        try await requireRoom(for: expecting ?? 0)
        let path = "\(folder)/incoming/\(randomBytes(16).hex)"
        let file = try await threads.run { try OpenFile(path, .writing) }
        return FileWriter(store: self, path: path, file: file)
    }

    /// - Throws: `Failure.diskFull` when the disk would be left with less than the reserve.
    func requireRoom(for bytes: Int64) async throws {
        let free = try await threads.run { [folder] in try freeBytes(folder) }
        let (needed, overflow) = max(bytes, 0).addingReportingOverflow(reserve)
        guard !overflow, free >= needed else { throw Failure.diskFull }
    }

    /// Gives a finished file its name. On return it survives a power cut, and a row may name it.
    ///
    /// The same bytes again replace the old file, which mends one that was damaged.
    func keep(_ draft: FileDraft) async throws {
        guard let final = path(of: draft.sha256) else { throw FileFault(code: EINVAL) }
        try await threads.run { [folder] in
            let shelf = "\(folder)/\(draft.sha256.prefix(2))"
            if unsafe mkdir(shelf, 0o700) == 0 {
                try OpenFile(folder, .folder).synchronize()
            } else if errno != EEXIST {
                throw FileFault.error(errno)
            }
            guard unsafe rename(draft.path, final) == 0 else { throw FileFault.error(errno) }
            try OpenFile(shelf, .folder).synchronize()
        }
    }

    func discard(_ draft: FileDraft) async {
        await discard(path: draft.path)
    }

    /// What cannot be removed now is cleared away by the daily job.
    func discard(path: String) async {
        _ = try? await threads.run { unsafe unlink(path) }
    }
}

/// A file that is whole and on the disk, under a name that nobody knows yet.
struct FileDraft: Sendable, Equatable {
    let path: String
    let sha256: String
    let size: Int64
}

private func freeBytes(_ folder: String) throws -> Int64 {
    var facts = statvfs()
    guard unsafe statvfs(folder, &facts) == 0 else { throw FileFault.error(errno) }
    let (bytes, overflow) = UInt64(facts.f_bavail).multipliedReportingOverflow(by: UInt64(facts.f_frsize))
    return overflow ? .max : Int64(clamping: bytes)
}
