import Foundation

/// A file that is open until its last holder lets go. Every call blocks, so it belongs on the threads of `FileThreads`.
final class OpenFile: Sendable {
    enum Purpose {
        case reading
        /// A new file; an old one of that name is refused.
        case writing
        /// Parts that arrive one by one, into a file that is made with the first.
        case writingParts
        /// A folder, whose names are to survive a power cut.
        case folder

        fileprivate var flags: Int32 {
            switch self {
            case .reading: O_RDONLY | O_CLOEXEC | O_NOFOLLOW
            case .writing: O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
            case .writingParts: O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW
            case .folder: O_RDONLY | O_DIRECTORY | O_CLOEXEC
            }
        }
    }

    private let descriptor: Int32

    /// - Throws: `FileFault`, or `Failure.diskFull`.
    init(_ path: String, _ purpose: Purpose) throws {
        descriptor = unsafe open(path, purpose.flags, 0o600)
        guard descriptor >= 0 else { throw FileFault.error(errno) }
    }

    deinit {
        _ = close(descriptor)
    }

    func write(_ bytes: [UInt8], at offset: Int64) throws {
        var done = 0
        while done < bytes.count {
            let start = done
            let count = unsafe bytes.withUnsafeBytes { bytes in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[start...])
                return unsafe pwrite(descriptor, rest.baseAddress, rest.count, off_t(offset) + off_t(start))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw FileFault.error(count == 0 ? EIO : errno) }
            done += count
        }
    }

    /// - Returns: At most `most` bytes; none at the end of the file.
    func read(at offset: Int64, most: Int) throws -> [UInt8] {
        while true {
            var code: Int32 = 0
            let bytes = unsafe [UInt8](unsafeUninitializedCapacity: max(most, 1)) { buffer, count in
                let result = unsafe pread(descriptor, buffer.baseAddress, most, off_t(offset))
                code = result < 0 ? errno : 0
                count = max(result, 0)
            }
            if code == EINTR { continue }
            guard code == 0 else { throw FileFault.error(code) }
            return bytes
        }
    }

    /// Returns when the bytes, or a folder's names, would survive a power cut.
    func synchronize() throws {
        while fsync(descriptor) != 0 {
            guard errno == EINTR else { throw FileFault.error(errno) }
        }
    }
}

/// The operating system's number for what went wrong with a file. It has no path: a log holds ids alone.
struct FileFault: Error, Equatable, CustomStringConvertible {
    let code: Int32

    var isMissing: Bool { code == ENOENT }

    var description: String { "file error \(code)" }

    /// A full disk is something that a person can be told about.
    static func error(_ code: Int32) -> any Error {
        code == ENOSPC || code == EDQUOT ? Failure.diskFull : FileFault(code: code)
    }
}
