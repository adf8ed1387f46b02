import Learning
import SQL
import Synchronization

/// What goes to one open page.
enum LiveEvent: Sendable, Equatable {
    case changed(Set<LiveTopic>)
    /// Anything may have changed.
    case missed
    /// Time to prove that the line still stands.
    case beat
    /// Time to look whether the reader still has the right to listen.
    case check
    /// The reader opened more pages than one person may: the oldest hears no more.
    case replaced
}

/// The open pages of one server, and what they wait for.
///
/// A change of one topic goes once in `gathering` to each of its listeners, however often it was announced. All beats
/// come from one clock, spread over the listeners, so that thousands of open pages cost no timer each.
final class LiveHub: Sendable {
    struct Limits: Sendable {
        /// Open pages of one person; with the next the oldest is let go, for it may be one that nobody sees any more.
        var ofViewer = 6
        /// Open pages of this server.
        var ofServer = 8_000
        /// Seconds between two beats of one listener, and between two looks at its rights.
        var beat = 20
        var check = 300
        var gathering = Duration.milliseconds(100)
    }

    /// One open page. Whoever lets go of it has left; the server can end its events before.
    final class Listener: Sendable {
        let events: AsyncStream<LiveEvent>
        private let number: Int
        private let hub: LiveHub

        fileprivate init(number: Int, events: AsyncStream<LiveEvent>, hub: LiveHub) {
            self.number = number
            self.events = events
            self.hub = hub
        }

        /// The reader has gone: no more events.
        func end() {
            hub.leave(number)
        }

        deinit { hub.leave(number) }
    }

    private struct Line {
        let viewer: ID<Person>
        let topics: Set<LiveTopic>
        let continuation: AsyncStream<LiveEvent>.Continuation
    }

    private struct State {
        var next = 0
        var lines: [Int: Line] = [:]
        var byTopic: [LiveTopic: Set<Int>] = [:]
        var byViewer: [ID<Person>: Set<Int>] = [:]
        var gathered: Set<LiveTopic> = []
        var isGathering = false
        var isRunning = false
        var isClosed = false
        var tick = 0
        /// The last tick at which everybody is asked to look at their rights.
        var checkUntil = 0

        mutating func add(_ line: Line) -> Int {
            next += 1
            lines[next] = line
            byViewer[line.viewer, default: []].insert(next)
            for topic in line.topics { byTopic[topic, default: []].insert(next) }
            return next
        }

        mutating func remove(_ number: Int) -> Line? {
            guard let line = lines.removeValue(forKey: number) else { return nil }
            byViewer[line.viewer]?.remove(number)
            if byViewer[line.viewer]?.isEmpty == true { byViewer[line.viewer] = nil }
            for topic in line.topics {
                byTopic[topic]?.remove(number)
                if byTopic[topic]?.isEmpty == true { byTopic[topic] = nil }
            }
            return line
        }
    }

    let limits: Limits
    private let database: any Database
    private let state = Mutex(State())

    init(database: any Database, limits: Limits = Limits()) {
        self.database = database
        self.limits = limits
    }

    /// How many pages listen.
    var count: Int { state.withLock { $0.lines.count } }

    enum Refusal: Error {
        case tooManyOfServer
    }

    func listen(to topics: Set<LiveTopic>, as viewer: ID<Person>) throws(Refusal) -> Listener {
        let (stream, continuation) = AsyncStream.makeStream(of: LiveEvent.self, bufferingPolicy: .bufferingNewest(16))
        let (number, oldest): (Int?, Line?) = state.withLock { state in
            guard !state.isClosed else { return (nil, nil) }
            let own = state.byViewer[viewer, default: []]
            let oldest = own.count < limits.ofViewer ? nil : own.min().flatMap { state.remove($0) }
            guard state.lines.count < limits.ofServer else { return (nil, oldest) }
            return (state.add(Line(viewer: viewer, topics: topics, continuation: continuation)), oldest)
        }
        oldest?.continuation.yield(.replaced)
        oldest?.continuation.finish()
        guard let number else { throw .tooManyOfServer }
        start()
        return Listener(number: number, events: stream, hub: self)
    }

    private func leave(_ number: Int) {
        let line = state.withLock { $0.remove(number) }
        line?.continuation.finish()
    }

    /// Ends every line, and takes no new one: the server stops.
    func close() {
        let lines = state.withLock { state in
            state.isClosed = true
            return Array(state.lines.values)
        }
        for line in lines { line.continuation.finish() }
    }

    private func start() {
        let mustStart = state.withLock { state in
            guard !state.isRunning, !state.isClosed else { return false }
            state.isRunning = true
            return true
        }
        guard mustStart else { return }
        let announcements = database.announcements()
        Task { [weak self] in
            for await announcement in announcements { self?.heard(announcement) }
            self?.close()
        }
        Task { [weak self] in
            while !Task.isCancelled {
                do { try await Task.sleep(for: .seconds(1)) } catch { return }
                guard let self, self.tick() else { return }
            }
        }
    }

    private func heard(_ announcement: Announcement) {
        switch announcement {
        case .missed: tell { _ in .missed }
        case .said(let word):
            if let topic = LiveTopic(word: word) { gather(topic) } else { rights(LiveRights(word: word)) }
        }
    }

    private func gather(_ topic: LiveTopic) {
        let mustStart = state.withLock { state in
            guard state.byTopic[topic] != nil else { return false }
            state.gathered.insert(topic)
            defer { state.isGathering = true }
            return !state.isGathering
        }
        guard mustStart else { return }
        let pause = limits.gathering
        Task { [weak self] in
            try? await Task.sleep(for: pause)
            self?.hand()
        }
    }

    /// To each listener, in one event, the topics of its own that changed.
    private func hand() {
        let handed = state.withLock { state in
            var news: [Int: Set<LiveTopic>] = [:]
            for topic in state.gathered {
                for number in state.byTopic[topic] ?? [] { news[number, default: []].insert(topic) }
            }
            state.gathered = []
            state.isGathering = false
            return news.compactMap { number, topics in state.lines[number].map { ($0.continuation, topics) } }
        }
        for (continuation, topics) in handed { send(.changed(topics), to: continuation) }
    }

    private func rights(_ rights: LiveRights?) {
        switch rights {
        case nil: break
        case .ofEverybody: state.withLock { $0.checkUntil = $0.tick + limits.beat }
        case .of(let person): tell { $0 == person ? .check : nil }
        }
    }

    private func tell(_ event: (ID<Person>) -> LiveEvent?) {
        let lines = state.withLock { Array($0.lines.values) }
        for line in lines {
            if let event = event(line.viewer) { send(event, to: line.continuation) }
        }
    }

    /// - Returns: False when there is nothing left to beat for.
    private func tick() -> Bool {
        let (due, goesOn) = state.withLock { state in
            state.tick += 1
            let due = state.lines.compactMap { number, line -> (AsyncStream<LiveEvent>.Continuation, LiveEvent)? in
                guard (state.tick + number).isMultiple(of: limits.beat) else { return nil }
                let mustCheck = state.tick <= state.checkUntil || (state.tick + number) % limits.check < limits.beat
                return (line.continuation, mustCheck ? .check : .beat)
            }
            return (due, !state.isClosed)
        }
        for (continuation, event) in due { send(event, to: continuation) }
        return goesOn
    }

    /// A page that does not take what comes is told once that it missed something.
    private func send(_ event: LiveEvent, to continuation: AsyncStream<LiveEvent>.Continuation) {
        if case .dropped(let lost) = continuation.yield(event), lost != .beat { continuation.yield(.missed) }
    }
}
