private import Foundation
private import Synchronization

/// Locks the first free one of the files `school.sqlite.server-1`, `-2` and so on. The lock ends with the process.
func claimNumberFile(beside path: String) throws(SQLError) -> ServerNumber {
    for number in ServerNumber.range {
        let file = "\(path).server-\(number)"
        try createPrivately(file)
        guard let handle = FileHandle(forUpdatingAtPath: file) else {
            throw .unavailable("the file \(file) cannot be opened: check who owns the folder")
        }
        if let holder = NumberFile(locking: handle) { return ServerNumber(number: number, holder: holder) }
    }
    throw .unavailable("all \(ServerNumber.range.count) server numbers are taken")
}

private final class NumberFile: ServerNumberHolder {
    private let handle: Mutex<FileHandle?>

    /// Nil when another process, or another part of this one, holds the lock.
    init?(locking handle: sending FileHandle) {
        // A child process must not keep the lock of a server that has ended.
        guard fcntl(handle.fileDescriptor, F_SETFD, FD_CLOEXEC) == 0,
            flock(handle.fileDescriptor, LOCK_EX | LOCK_NB) == 0
        else { return nil }
        self.handle = Mutex(handle)
    }

    var isHeld: Bool { handle.withLock { $0 != nil } }

    func release() {
        handle.withLock { handle in
            try? handle?.close()
            handle = nil
        }
    }
}
