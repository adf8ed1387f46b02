import Hummingbird
import NIOCore
import NIOPosix

/// A stored file as the body of an answer, in pieces: memory holds one of them, however large the file is.
enum FileStream {
    private static let piece = 64 << 10

    /// The body throws when the file is not there or ends early: the connection then closes, and the browser knows that
    /// the file is not whole.
    static func body(path: String, size: Int64) -> ResponseBody {
        ResponseBody(contentLength: Int(clamping: size)) { writer in
            let threads = NIOThreadPool.singleton
            let file = try await threads.runIfActive { try OpenFile(path, .reading) }
            var offset: Int64 = 0
            while offset < size {
                let start = offset
                let most = Int(min(Int64(piece), size - offset))
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
