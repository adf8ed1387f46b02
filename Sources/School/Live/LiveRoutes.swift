import HTTPTypes
import Hummingbird
import Learning
import NIOCore

/// The line on which an open page hears that something changed.
func liveFeature(_ core: Core) -> Feature {
    Feature(name: "live", tables: [], routes: LiveRoutes(core: core).routes, jobs: [], export: [], erase: [])
}

struct LiveRoutes: Sendable {
    let core: Core

    /// A page has a few topics; more are nobody's page.
    private static let mostTopics = 12

    var routes: [Route] {
        [.get("/live", .signedIn, listen)]
    }

    /// `GET /live?about=help-…,person-…`: server-sent events. 204, which tells a browser not to come back, where the
    /// viewer may hear of none of the topics; 503 where the server has too many lines.
    @Sendable private func listen(_ request: PageRequest) async throws -> Reply {
        let asked = Set(
            (request.query.raw("about") ?? "").split(separator: ",").prefix(Self.mostTopics).compactMap {
                LiveTopic(word: $0)
            })
        let (viewer, topics) = try await open(asked, request)
        guard !topics.isEmpty else { return Reply(status: .noContent, headers: [:], body: .none) }
        let listener: LiveHub.Listener
        do {
            listener = try core.live.listen(to: topics, as: viewer.person)
        } catch .tooManyOfServer {
            return Reply(status: .serviceUnavailable, headers: [.retryAfter: "30"], body: .none)
        }
        return Reply(
            status: .ok, headers: [.contentType: "text/event-stream", .xAccelBuffering: "no"],
            body: .stream(body(listener, topics, request)))
    }

    /// The topics that the viewer may hear of now.
    private func open(_ topics: Set<LiveTopic>, _ request: PageRequest) async throws -> (Viewer, Set<LiveTopic>) {
        try await request.read { visit in
            (visit.viewer, try topics.filter { try $0.isOpen(to: visit.viewer, today: visit.today, in: visit.tx) })
        }
    }

    private func body(
        _ listener: LiveHub.Listener, _ topics: Set<LiveTopic>, _ request: PageRequest
    ) -> ResponseBody {
        ResponseBody { writer in
            // Browsers come back after this many milliseconds: each after another time, so that a server that starts
            // again is not met by all of them at once.
            try await writer.write(ByteBuffer(string: "retry: \(Int.random(in: 2_000...20_000))\n\n"))
            if request.hasPeer {
                // A page that is closed says nothing more, and would else be found out only by a beat or two.
                try await request.body.consumeWithInboundCloseHandler { _ in
                    try await pass(listener, to: &writer, topics, request)
                } onInboundClosed: {
                    listener.end()
                }
            } else {
                try await pass(listener, to: &writer, topics, request)
            }
            try await writer.finish(nil)
        }
    }

    @concurrent private func pass(
        _ listener: LiveHub.Listener, to writer: inout any ResponseBodyWriter, _ topics: Set<LiveTopic>,
        _ request: PageRequest
    ) async throws {
        for await event in listener.events {
            switch event {
            case .beat: try await writer.write(ByteBuffer(string: ":\n\n"))
            case .missed: try await writer.write(ByteBuffer(string: "data: all\n\n"))
            case .replaced: try await writer.write(ByteBuffer(string: "data: replaced\n\n"))
            case .changed(let topics):
                let words = topics.map(\.word).sorted().joined(separator: ",")
                try await writer.write(ByteBuffer(string: "data: \(words)\n\n"))
            case .check:
                guard await areOpen(topics, request) else { return }
                try await writer.write(ByteBuffer(string: ":\n\n"))
            }
        }
    }

    /// Whether everything that is heard may still be heard; else the page comes again and hears what it may. A database
    /// that is away for a moment takes nobody's line.
    private func areOpen(_ topics: Set<LiveTopic>, _ request: PageRequest) async -> Bool {
        do {
            return try await open(topics, request).1 == topics
        } catch Failure.signInNeeded, Failure.notFound, Failure.newPasswordNeeded {
            return false
        } catch {
            return true
        }
    }
}

extension HTTPField.Name {
    /// Asks a proxy to pass each event on at once.
    fileprivate static let xAccelBuffering = HTTPField.Name("X-Accel-Buffering") ?? .via
}
