import Crypto
import Foundation

/// One file on its way in: its bytes are counted, hashed and written as they arrive. Belongs to one task.
///
/// A writer that is let go before `finish` removes what it wrote.
final class FileWriter {
    /// Enough to tell what kind of file it is.
    private(set) var firstBytes: [UInt8] = []
    private(set) var size: Int64 = 0

    let store: FileStore
    private let path: String
    private let file: OpenFile
    private var hash = SHA256()
    private var waiting: [UInt8] = []
    private var written: Int64 = 0
    private var isOver = false

    private static let mostFirstBytes = 512
    /// Network pieces are small; the disk is asked once for this many bytes.
    private static let mostWaiting = 256 << 10

    init(store: FileStore, path: String, file: OpenFile) {
        self.store = store
        self.path = path
        self.file = file
    }

    deinit {
        guard !isOver else { return }
        store.threads.later { [path] in _ = unsafe unlink(path) }
    }

    /// - Throws: `Failure.tooLarge` beyond the store's limit, `Failure.diskFull`.
    func append(_ bytes: [UInt8]) async throws {
        let (total, overflow) = size.addingReportingOverflow(Int64(bytes.count))
        guard !overflow, total <= store.limit else { throw Failure.tooLarge(limit: Int(clamping: store.limit)) }
        size = total
        if firstBytes.count < Self.mostFirstBytes {
            firstBytes += bytes.prefix(Self.mostFirstBytes - firstBytes.count)
        }
        hash.update(data: bytes)
        waiting += bytes
        if waiting.count >= Self.mostWaiting { try await flush() }
    }

    /// - Returns: The file, safe on the disk; `FileStore.keep` gives it its name.
    func finish() async throws -> FileDraft {
        try await flush()
        try await store.threads.run { [file] in try file.synchronize() }
        isOver = true
        return FileDraft(path: path, sha256: Array(hash.finalize()).hex, size: size)
    }

    func abort() async {
        isOver = true
        await store.discard(path: path)
    }

    private func flush() async throws {
        let bytes = waiting
        let offset = written
        guard !bytes.isEmpty else { return }
        waiting = []
        written += Int64(bytes.count)
        try await store.threads.run { [file] in try file.write(bytes, at: offset) }
    }
}
