public import SQL

/// What a database announces from now on, in the order of its coming.
public actor Heard {
    private var words: [String] = []
    private var missed = 0
    private var reader: Task<Void, Never>?

    public init(_ database: any Database) {
        let announcements = database.announcements()
        Task { await read(announcements) }
    }

    deinit { reader?.cancel() }

    private func read(_ announcements: AsyncStream<Announcement>) {
        reader = Task { [weak self] in
            for await announcement in announcements { await self?.hear(announcement) }
        }
    }

    private func hear(_ announcement: Announcement) {
        switch announcement {
        case .said(let word): words.append(word)
        case .missed: missed += 1
        }
    }

    /// The next different words, at least so many; fewer when they do not come within five seconds.
    public func next(_ count: Int) async throws -> Set<String> {
        for _ in 0..<500 where Set(words).count < count { try await Task.sleep(for: .milliseconds(10)) }
        defer { words = [] }
        return Set(words)
    }

    /// How often anything may have been missed, once that is the case; 0 after five seconds.
    public func misses() async throws -> Int {
        for _ in 0..<500 where missed == 0 { try await Task.sleep(for: .milliseconds(10)) }
        return missed
    }
}
