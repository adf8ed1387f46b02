import Hummingbird
import NIOCore
import NIOPosix

/// A stored file as the body of an answer, in pieces: memory holds one of them, however large the file is.
enum FileStream {
    private static let piece = 64 << 10

    /// The body throws when the file is not there or ends early: the connection then closes, and the browser knows that
    /// the file is not whole.
    ///
    /// - Parameter range: The bytes to send; a file is sent from its first to its last.
    static func body(path: String, range: Range<Int64>) -> ResponseBody {
        ResponseBody(contentLength: Int(clamping: range.upperBound - range.lowerBound)) { writer in
            let threads = NIOThreadPool.singleton
            let file = try await threads.runIfActive { try OpenFile(path, .reading) }
            var offset = range.lowerBound
            while offset < range.upperBound {
                let start = offset
                let most = Int(min(Int64(piece), range.upperBound - offset))
                let bytes = try await threads.runIfActive { try file.read(at: start, most: most) }
                guard !bytes.isEmpty else { throw FileEndedEarly() }
                offset += Int64(bytes.count)
                try await writer.write(ByteBuffer(bytes: bytes))
            }
            try await writer.finish(nil)
        }
    }
}

/// A stored file is shorter than its row says.
struct FileEndedEarly: Error {}

/// What a `Range` header asks for (RFC 9110, 14.2): one range of bytes. Browsers ask for several of nothing we have.
enum ByteRange: Sendable, Equatable {
    case whole
    case part(Range<Int64>)
    case impossible

    /// - Parameter header: Without a header, or with one that is not understood, the whole file is sent.
    init(_ header: String?, size: Int64) {
        guard let header, header.utf8.count <= 100, header.hasPrefix("bytes=") else {
            self = .whole
            return
        }
        let ends = header.dropFirst("bytes=".count).split(
            separator: "-", maxSplits: 1, omittingEmptySubsequences: false
        ).map { trimmed(String($0)) }
        guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }) else {
            self = .whole
            return
        }
        switch (Int64(ends[0]), Int64(ends[1])) {
        case (let first?, let last?):
            self = first > last ? .whole : first >= size ? .impossible : .part(first..<min(last, size - 1) + 1)
        case (let first?, nil) where ends[1].isEmpty: self = first < size ? .part(first..<size) : .impossible
        case (nil, let count?) where ends[0].isEmpty:
            self = count > 0 && size > 0 ? .part(max(0, size - count)..<size) : .impossible
        default: self = .whole
        }
    }
}
