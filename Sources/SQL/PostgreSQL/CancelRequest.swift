private import CPostgres

/// A way to stop the statement of a session from any thread.
///
/// `@unchecked Sendable`: libpq documents that PQcancel may be called from another thread than the connection's, for
/// the handle is a copy of the address and secret that it needs; only `send` and `deinit` touch it.
@safe
final class CancelRequest: @unchecked Sendable {
    private let handle: OpaquePointer

    init(owning handle: OpaquePointer) {
        unsafe self.handle = handle
    }

    func send() {
        unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { words in
            unsafe _ = PQcancel(handle, words.baseAddress, Int32(words.count))
        }
    }

    deinit {
        unsafe PQfreeCancel(handle)
    }
}
