import Synchronization

/// What was made from rows, kept in memory while the rows have not changed.
///
/// Whoever asks brings the stamp that the rows carry in the own transaction (a version, a date of change), so that a
/// value from before a change is never shown, whichever server or command made the change. Of values not asked for,
/// the older half is dropped when `most` is reached.
final class Kept<Key: Hashable & Sendable, Stamp: Equatable & Sendable, Value: Sendable>: Sendable {
    private typealias Generation = [Key: (stamp: Stamp, value: Value)]

    private let mostOfGeneration: Int
    private let generations = Mutex<(young: Generation, old: Generation)>(([:], [:]))

    init(most: Int) {
        mostOfGeneration = max(1, most / 2)
    }

    /// The value, if it is kept and its rows are as they were.
    func value(_ key: Key, stamp: Stamp) -> Value? {
        generations.withLock { generations in
            if let kept = generations.young[key] { return kept.stamp == stamp ? kept.value : nil }
            guard let kept = generations.old[key], kept.stamp == stamp else { return nil }
            keep(key, kept, in: &generations)
            return kept.value
        }
    }

    func keep(_ key: Key, stamp: Stamp, _ value: Value) {
        generations.withLock { keep(key, (stamp, value), in: &$0) }
    }

    /// The value, made anew when it is not kept or its rows have changed.
    func value(_ key: Key, stamp: Stamp, make: () throws -> Value) rethrows -> Value {
        if let kept = value(key, stamp: stamp) { return kept }
        let made = try make()
        keep(key, stamp: stamp, made)
        return made
    }

    private func keep(
        _ key: Key, _ kept: (stamp: Stamp, value: Value), in generations: inout (young: Generation, old: Generation)
    ) {
        if generations.young.count >= mostOfGeneration { generations = (young: [:], old: generations.young) }
        generations.young[key] = kept
    }
}
