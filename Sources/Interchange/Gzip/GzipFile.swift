internal import CZlib

/// Why a file in gzip cannot be read.
public enum GzipFailure: Error {
    /// There is none of that name, or it may not be read.
    case unreadable
    /// It is not what its format says, or it ends too soon.
    case damaged
}

/// A file read a piece at a time, unpacked where it is in gzip.
@safe
public final class GzipFile {
    private let file: gzFile

    private static let pieceBytes = 1 << 20

    /// - Throws: `GzipFailure.unreadable`.
    public init(_ path: String) throws(GzipFailure) {
        guard let file = unsafe gzopen(path, "rb") else {
            throw .unreadable
        }
        unsafe self.file = file
    }

    deinit {
        _ = unsafe gzclose(file)
    }

    /// At most a megabyte; nothing at the end.
    ///
    /// - Throws: `GzipFailure.damaged`.
    public func next() throws(GzipFailure) -> [UInt8]? {
        var count: Int32 = 0
        let piece = unsafe [UInt8](unsafeUninitializedCapacity: Self.pieceBytes) { buffer, filled in
            count = unsafe gzread(file, buffer.baseAddress, UInt32(Self.pieceBytes))
            filled = Int(max(count, 0))
        }
        var fault: Int32 = Z_OK
        _ = unsafe gzerror(file, &fault)
        // Z_BUF_ERROR at the end: the file was cut short.
        guard count >= 0, fault == Z_OK || fault == Z_STREAM_END else {
            throw .damaged
        }
        return piece.isEmpty ? nil : piece
    }
}
