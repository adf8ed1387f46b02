import Learning
import Synchronization

/// Counts links that lead nowhere. A secret of 128 bits is not found by trying; this keeps the trying from costing much,
/// and a right link opens all the same.
final class ShareThrottle: Sendable {
    /// Within a minute, from everybody together.
    static let mostMisses = 120

    private let minute = Mutex<(number: Int64, misses: Int)>((0, 0))

    /// - Throws: `tooManyTries` once there were too many in this minute.
    func miss(at now: Timestamp) throws {
        let current = now.milliseconds / 60_000
        let misses = minute.withLock { minute in
            if minute.number != current { minute = (current, 0) }
            minute.misses = min(minute.misses + 1, 1_000_000)
            return minute.misses
        }
        guard misses <= Self.mostMisses else { throw Failure.tooManyTries(seconds: 60) }
    }
}
