private import Synchronization

/// What a listener hears from a database.
public enum Announcement: Sendable, Equatable {
    /// A committed transaction of this or another server said this.
    case said(String)
    /// The line to the database was broken for a while, or the listener was too slow: anything may have been said.
    case missed
}

/// The listeners of one database inside this process.
///
/// Announcements are hints: they say that something changed, never what. Whoever misses one sees the change with the
/// next look at the data.
final class AnnouncementBoard: Sendable {
    /// A listener that lets more than these wait loses them all and is told so.
    static let mostWaiting = 4_096
    /// Longer words are cut by nobody: they are refused where they are said.
    static let longestWord = 120

    private struct State {
        var next = 0
        var listeners: [Int: AsyncStream<Announcement>.Continuation] = [:]
        var isClosed = false
    }

    private let state = Mutex(State())

    /// Everything that is said from now on, until the database is closed or the reader stops.
    func listen() -> AsyncStream<Announcement> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: Announcement.self, bufferingPolicy: .bufferingNewest(Self.mostWaiting))
        let number: Int? = state.withLock { state in
            guard !state.isClosed else { return nil }
            state.next += 1
            state.listeners[state.next] = continuation
            return state.next
        }
        guard let number else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { state in _ = state.listeners.removeValue(forKey: number) }
        }
        return stream
    }

    func say(_ words: some Sequence<String>) {
        tell(words.map { .said($0) })
    }

    func sayMissed() {
        tell([.missed])
    }

    private func tell(_ announcements: [Announcement]) {
        guard !announcements.isEmpty else { return }
        let listeners = state.withLock { Array($0.listeners.values) }
        for listener in listeners {
            for announcement in announcements {
                if case .dropped = listener.yield(announcement) { listener.yield(.missed) }
            }
        }
    }

    func close() {
        let listeners = state.withLock { state in
            state.isClosed = true
            defer { state.listeners = [:] }
            return Array(state.listeners.values)
        }
        for listener in listeners { listener.finish() }
    }
}

/// Letters, digits, `-`, `.` and `:`; anything else could break the line between two servers.
func mayBeAnnounced(_ word: String) -> Bool {
    !word.isEmpty && word.utf8.count <= AnnouncementBoard.longestWord
        && word.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"):
                true
            default: false
            }
        }
}

/// What one transaction has to announce, until it is committed.
struct AnnouncedWords {
    private(set) var words: Set<String> = []

    mutating func add(_ word: String) throws(SQLError) {
        guard mayBeAnnounced(word) else { throw .badName(word) }
        guard words.count < 1_000 else { throw .refusedStatement("a transaction announces at most 1,000 words") }
        words.insert(word)
    }
}
