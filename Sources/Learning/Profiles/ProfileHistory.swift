/// What decides who reads an entry, and which entries still stand.
public struct ProfileEntryFacts: Sendable, Hashable {
    public let id: ID<ProfileEntry>
    public let field: ProfileField
    public let audience: ProfileAudience
    public let writer: ID<Person>
    public let replaces: ID<ProfileEntry>?
    public let isWithdrawn: Bool

    public init(
        id: ID<ProfileEntry>, field: ProfileField, audience: ProfileAudience, writer: ID<Person>,
        replaces: ID<ProfileEntry>? = nil, isWithdrawn: Bool = false
    ) {
        self.id = id
        self.field = field
        self.audience = audience
        self.writer = writer
        self.replaces = replaces
        self.isWithdrawn = isWithdrawn
    }
}

/// The entries of one student's profile as chains: each entry may take the place of one before it, and none is changed.
public struct ProfileHistory: Sendable {
    private let facts: [ID<ProfileEntry>: ProfileEntryFacts]
    private let next: [ID<ProfileEntry>: ID<ProfileEntry>]
    /// In the order given.
    private let order: [ID<ProfileEntry>]

    public init(_ entries: [ProfileEntryFacts]) {
        facts = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        next = Dictionary(
            entries.compactMap { entry in entry.replaces.map { ($0, entry.id) } },
            uniquingKeysWith: { first, _ in first })
        order = entries.map(\.id)
    }

    public subscript(_ id: ID<ProfileEntry>) -> ProfileEntryFacts? { facts[id] }

    /// What stands now: nothing took its place, and nobody took it back.
    public var standing: [ID<ProfileEntry>] {
        order.filter { next[$0] == nil && facts[$0]?.isWithdrawn == false }
    }

    /// The newest entry in whose line this one stands.
    public func newest(of id: ID<ProfileEntry>) -> ID<ProfileEntry> { later(id).last ?? id }

    /// The entry and those whose place it took, the newest first.
    public func line(upTo id: ID<ProfileEntry>) -> [ID<ProfileEntry>] {
        var line: [ID<ProfileEntry>] = []
        var place: ID<ProfileEntry>? = id
        while let id = place, facts[id] != nil, line.count <= facts.count {
            line.append(id)
            place = facts[id]?.replaces
        }
        return line
    }

    /// Who may read an entry as things are now. Whoever is shut out of the newer words, or finds them taken back, is shut
    /// out of the older ones too.
    public func audience(of id: ID<ProfileEntry>) -> ProfileAudience {
        ([id] + later(id)).compactMap { facts[$0] }.reduce(.everyone) { audience, entry in
            entry.isWithdrawn ? .own : audience.narrowed(to: entry.audience)
        }
    }

    /// The one rule of who reads what: the audience as it is now, and whoever wrote it.
    public func isReadable(_ id: ID<ProfileEntry>, by reader: ProfileReader, _ person: ID<Person>) -> Bool {
        guard let entry = facts[id] else { return false }
        return entry.writer == person || audience(of: id).includes(reader)
    }

    /// Whether somebody may write new words in its place, or take it back: nobody edits another's words.
    public func isChangeable(_ id: ID<ProfileEntry>, by person: ID<Person>) -> Bool { facts[id]?.writer == person }

    private func later(_ id: ID<ProfileEntry>) -> [ID<ProfileEntry>] {
        var line: [ID<ProfileEntry>] = []
        var place = next[id]
        while let id = place, line.count < facts.count {
            line.append(id)
            place = next[id]
        }
        return line
    }
}
