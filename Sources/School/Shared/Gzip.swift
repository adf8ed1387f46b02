private import CZlib

/// Compression of what we send.
enum Gzip {
    /// The bytes as a gzip member without a name or a time, so that every server sends the same.
    ///
    /// - Parameter level: 1, the quickest, for pages; 9, the smallest, for what is compressed once. Others are moved to
    ///   the nearer of the two.
    /// - Returns: nil when zlib has no memory, or for more than 2 GiB.
    static func compress(_ bytes: [UInt8], level: Int) -> [UInt8]? {
        guard bytes.count <= Int(Int32.max) else { return nil }
        let level = Int32(min(max(level, 1), 9))
        var stream = unsafe z_stream()
        // 15 bits of window, and 16 for the header and trailer of gzip. Less memory at level 1: it is one page.
        guard
            unsafe deflateInit2_(
                &stream, level, Z_DEFLATED, 15 + 16, level == 9 ? 9 : 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
                Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { return nil }
        defer { _ = unsafe deflateEnd(&stream) }
        let bound = Int(unsafe deflateBound(&stream, UInt(bytes.count)))
        var input = bytes
        var isWhole = false
        let output = unsafe [UInt8](unsafeUninitializedCapacity: bound) { output, count in
            unsafe input.withUnsafeMutableBufferPointer { input in
                unsafe stream.next_in = input.baseAddress
                unsafe stream.avail_in = UInt32(input.count)
                unsafe stream.next_out = output.baseAddress
                unsafe stream.avail_out = UInt32(output.count)
                isWhole = unsafe deflate(&stream, Z_FINISH) == Z_STREAM_END
            }
            count = unsafe output.count - Int(stream.avail_out)
        }
        return isWhole ? output : nil
    }
}
