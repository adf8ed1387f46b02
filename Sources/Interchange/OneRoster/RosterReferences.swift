/// Which ids a roster has named so far: finds ids that are listed twice and ids that nobody has.
///
/// Ids are kept as 64-bit hashes with a seed of their own in each process, so that half a million of them take
/// 20 MB. The chance that two of them are taken for one is about 1 in 100 million, and then a person is asked.
public struct RosterReferences: Sendable {
    private struct Listing {
        let fingerprint: Int
        let line: Int
    }

    /// What adding a record showed.
    public enum Addition: Sendable, Hashable {
        case new
        /// The same id with the same details.
        case repeated
        /// The same id with other details: which is right, a person must say.
        case conflicting(withLine: Int)
    }

    private var listings: [RosterFile: [Int: Listing]] = [:]
    private var known: [RosterFile: Set<Int>] = [:]
    public private(set) var count = 0

    public init() {}

    /// Adds ids that are there already, so that a feed of changes may name them.
    public mutating func know(_ ids: some Sequence<String>, in file: RosterFile) {
        known[file, default: []].formUnion(ids.lazy.map(\.hashValue))
    }

    public mutating func add(_ record: some RosterRecord, line: Int) -> Addition {
        let file = type(of: record).file
        let id = record.sourcedId.hashValue
        let listing = Listing(fingerprint: record.hashValue, line: line)
        guard let first = listings[file, default: [:]].updateValue(listing, forKey: id) else {
            count += 1
            return .new
        }
        listings[file]?[id] = first
        return first.fingerprint == listing.fingerprint ? .repeated : .conflicting(withLine: first.line)
    }

    public func contains(_ id: String, in file: RosterFile) -> Bool {
        let id = id.hashValue
        return listings[file]?[id] != nil || known[file]?.contains(id) == true
    }

    /// Whether anything is known of a file, so that an id missing from it means something.
    func knows(_ file: RosterFile) -> Bool { known[file] != nil }
}
