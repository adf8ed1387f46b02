#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#else
    private import Darwin
#endif

/// Wakes a thread that waits for a socket.
final class Bell: Sendable {
    enum Waking {
        case rung, readable, nothing
    }

    private let reading: Int32
    private let writing: Int32

    init() {
        var ends: [Int32] = [-1, -1]
        // Without a pipe the waiting thread still looks about when its time is over.
        if unsafe pipe(&ends) != 0 { ends = [-1, -1] }
        for end in ends where end >= 0 {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        reading = ends[0]
        writing = ends[1]
    }

    deinit {
        for end in [reading, writing] where end >= 0 { close(end) }
    }

    func ring() {
        var byte: UInt8 = 1
        // A full pipe has been rung often enough.
        _ = unsafe write(writing, &byte, 1)
    }

    /// Until somebody rings, the socket has something to read, or the time is over.
    ///
    /// - Parameter socket: -1 for none.
    func wait(beside socket: Int32, seconds: Double) -> Waking {
        // A negative descriptor is passed over by `poll`.
        var entries = [
            pollfd(fd: reading, events: Int16(POLLIN), revents: 0),
            pollfd(fd: socket, events: Int16(POLLIN), revents: 0),
        ]
        let count = unsafe poll(&entries, 2, Int32(max(0, min(seconds, 3_600)) * 1_000))
        guard count > 0 else { return .nothing }
        if entries[0].revents != 0 {
            var bytes = [UInt8](repeating: 0, count: 64)
            while unsafe read(reading, &bytes, bytes.count) > 0 {}
            return .rung
        }
        return .readable
    }
}
