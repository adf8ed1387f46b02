#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file on disk, read where it stands. It is closed when the last reader lets go of it.
public final class FileBytes: ByteSource {
    public let path: String
    public let byteCount: Int
    private let descriptor: Int32

    public init(path: String) throws(ByteFailure) {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw errno == ENOENT ? .notFound(path) : .notReadable(path) }
        var facts = stat()
        guard unsafe fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
            _ = close(descriptor)
            throw .notAFile(path)
        }
        self.path = path
        self.byteCount = Int(facts.st_size)
        self.descriptor = descriptor
    }

    deinit {
        _ = close(descriptor)
    }

    public func bytes(at offset: Int, count: Int) throws(ByteFailure) -> [UInt8] {
        guard offset >= 0, count > 0, offset < byteCount else { return [] }
        let wanted = min(count, byteCount - offset)
        var failed = false
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
            while filled < wanted {
                guard let start = buffer.baseAddress else { break }
                let got = unsafe pread(descriptor, start + filled, wanted - filled, off_t(offset + filled))
                if got < 0, errno == EINTR { continue }
                failed = got < 0
                if got <= 0 { break }
                filled += got
            }
        }
        guard !failed else { throw .notReadable(path) }
        return bytes
    }
}

/// The names in a folder, or nil when `path` is not a folder. Only the first 10,000 are looked at.
package func namesInFolder(_ path: String) -> [String]? {
    guard let folder = unsafe opendir(path) else { return nil }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while names.count < 10_000, let entry = unsafe readdir(folder) {
        let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
            unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        names.append(name)
    }
    return names.sorted()
}
