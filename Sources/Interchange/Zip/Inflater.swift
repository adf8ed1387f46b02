import CZlib

/// Raw DEFLATE (RFC 1951), unpacked a piece at a time. zlib keeps a pointer back to its own state, so the state
/// stands still in one place that this class owns and frees.
@safe
final class Inflater {
    enum Outcome { case more, ended, damaged }

    private let state: UnsafeMutablePointer<z_stream>
    private let isReady: Bool

    init() {
        unsafe state = .allocate(capacity: 1)
        unsafe state.initialize(to: z_stream())
        // A negative window size asks for data without a zlib header.
        isReady = unsafe inflateInit2_(state, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    }

    deinit {
        if isReady { _ = unsafe inflateEnd(state) }
        unsafe state.deinitialize(count: 1)
        unsafe state.deallocate()
    }

    /// Unpacks from `input[position...]` into at most `limit` bytes and moves `position` past what was used.
    func unpack(_ input: [UInt8], from position: inout Int, limit: Int) -> (bytes: [UInt8], outcome: Outcome) {
        guard isReady, position >= 0, position <= input.count else { return ([], .damaged) }
        var outcome = Outcome.damaged
        var input = input
        let available = input.count - position
        var used = 0
        let output = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, filled in
            unsafe input.withUnsafeMutableBufferPointer { bytes in
                unsafe state.pointee.next_in = bytes.baseAddress.map { unsafe $0 + position }
                unsafe state.pointee.avail_in = UInt32(clamping: available)
                unsafe state.pointee.next_out = buffer.baseAddress
                unsafe state.pointee.avail_out = UInt32(clamping: buffer.count)
                switch unsafe inflate(state, Z_NO_FLUSH) {
                case Z_OK, Z_BUF_ERROR: outcome = .more
                case Z_STREAM_END: outcome = .ended
                default: outcome = .damaged
                }
                used = unsafe available - Int(state.pointee.avail_in)
                filled = unsafe buffer.count - Int(state.pointee.avail_out)
            }
            unsafe state.pointee.next_in = nil
            unsafe state.pointee.next_out = nil
        }
        position += used
        return (output, outcome)
    }
}

/// The CRC-32 of `bytes`, going on from `start`.
package func checksum(_ bytes: [UInt8], from start: UInt32 = 0) -> UInt32 {
    unsafe bytes.withUnsafeBufferPointer { buffer in
        UInt32(truncatingIfNeeded: unsafe crc32_z(UInt(start), buffer.baseAddress, buffer.count))
    }
}

/// `bytes` as raw DEFLATE, or nil if zlib has no memory for it. `level` is 0 (none) to 9 (smallest).
package func deflated(_ bytes: [UInt8], level: Int32 = 6) -> [UInt8]? {
    guard bytes.count < Int(UInt32.max) else { return nil }
    var state = unsafe z_stream()
    let version = unsafe deflateInit2_(
        &state, level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard version == Z_OK else { return nil }
    defer { _ = unsafe deflateEnd(&state) }
    var input = bytes
    var isDone = false
    let bound = unsafe Int(clamping: deflateBound(&state, UInt(bytes.count)))
    let output = unsafe [UInt8](unsafeUninitializedCapacity: bound) { buffer, filled in
        unsafe input.withUnsafeMutableBufferPointer { source in
            unsafe state.next_in = source.baseAddress
            unsafe state.avail_in = UInt32(clamping: source.count)
            unsafe state.next_out = buffer.baseAddress
            unsafe state.avail_out = UInt32(clamping: buffer.count)
            isDone = unsafe deflate(&state, Z_FINISH) == Z_STREAM_END
            filled = unsafe buffer.count - Int(state.avail_out)
        }
    }
    return isDone ? output : nil
}
