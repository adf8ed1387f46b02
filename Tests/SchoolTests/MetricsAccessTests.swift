import HTTPTypes
import Hummingbird
import Learning
import Logging
import NIOCore
import NIOEmbedded
import TestSupport
import Testing

@testable import School

/// Who may read `/metrics`: this machine, or whoever knows the token when there is one.
struct MetricsAccessTests {
    private static let token = "a-token-of-the-operator"

    /// The status of an answer to a caller at an address of the network.
    private func status(
        from address: String, token: String? = nil, behindProxy: Bool = false, headers: HTTPFields = [:]
    ) async throws -> Int {
        var configuration = Configuration()
        configuration.metricsToken = token
        configuration.isBehindTrustedProxy = behindProxy
        let channel = EmbeddedChannel()
        channel.remoteAddress = try SocketAddress(ipAddress: address, port: 40_000)
        let context = WebContext(source: .init(channel: channel, logger: Logger(label: "test")))
        let final = configuration
        return try await withTestDatabase(.sqlite, migrations: try School.schema()) { database in
            let school = try await School.assemble(
                final, database: database, now: { Timestamp(milliseconds: 1_778_061_600_000) })
            let request = Request(
                head: HTTPRequest(
                    method: .get, scheme: "http", authority: "localhost", path: "/metrics", headerFields: headers),
                body: .init(buffer: ByteBuffer()))
            return try await school.responder().respond(to: request, context: context).status.code
        }
    }

    @Test(arguments: ["127.0.0.1", "127.8.9.10", "::1", "::ffff:127.0.0.1"])
    func `without a token this machine may read them`(address: String) async throws {
        #expect(try await status(from: address) == 200)
        #expect(try await status(from: address, token: "") == 200)
    }

    @Test(arguments: ["203.0.113.7", "10.0.0.1", "0.0.0.0", "2001:db8::127", "::ffff:203.0.113.7"])
    func `without a token no other machine finds them`(address: String) async throws {
        #expect(try await status(from: address) == 404)
        // An empty token is none, so an empty one opens nothing.
        for header in ["Bearer ", "Bearer", "Bearer null"] {
            #expect(try await status(from: address, token: "", headers: [.authorization: header]) == 404)
        }
    }

    @Test func `what a proxy on this machine passes on is not this machine`() async throws {
        #expect(try await status(from: "127.0.0.1", behindProxy: true) == 404)
        for (name, value) in [("X-Forwarded-For", "203.0.113.7"), ("Forwarded", "for=203.0.113.7")] {
            let name = try #require(HTTPField.Name(name))
            #expect(try await status(from: "127.0.0.1", headers: [name: value]) == 404)
        }
    }

    @Test(arguments: ["203.0.113.7", "127.0.0.1"])
    func `with a token whoever knows it may read them, from anywhere`(address: String) async throws {
        let right: HTTPFields = [.authorization: "Bearer \(Self.token)"]
        #expect(try await status(from: address, token: Self.token, headers: right) == 200)
        #expect(try await status(from: address, token: Self.token, behindProxy: true, headers: right) == 200)
    }

    @Test(arguments: ["203.0.113.7", "127.0.0.1"])
    func `with a token nobody else finds them`(address: String) async throws {
        #expect(try await status(from: address, token: Self.token) == 404)
        let wrong = [
            "", "Bearer", "Bearer ", "Bearer a-token-of-the-operato", "Bearer a-token-of-the-operator2",
            "Bearer A-token-of-the-operator", "Bearer b-token-of-the-operator", "Bearer a-token-of-the-operatos",
            "Basic a-token-of-the-operator", "a-token-of-the-operator", "Bearer  a-token-of-the-operator",
            "Bearer \(String(repeating: "x", count: 100_000))",
        ]
        for header in wrong {
            let answer = try await status(from: address, token: Self.token, headers: [.authorization: header])
            #expect(answer == 404, "\(header.prefix(60))")
        }
    }

    /// The comparison reads every byte whatever it finds, so its answer must depend on each of them.
    @Test func `one changed byte anywhere makes two values different`() {
        let value = Array("Bearer \(Self.token)".utf8)
        #expect(isSame(value, value) && isSame([], []))
        for position in value.indices {
            for bit in 0..<8 {
                var other = value
                other[position] ^= 1 << bit
                #expect(!isSame(value, other))
            }
        }
        #expect(!isSame(value, value + [0]) && !isSame(value, value.dropLast()) && !isSame([], value))
    }
}
