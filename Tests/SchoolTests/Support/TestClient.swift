import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded

@testable import School

/// A browser without script: follows nothing by itself, keeps cookies, and sends forms as it finds them in pages.
actor TestClient {
    struct Answer: Sendable {
        let status: Int
        let headers: HTTPFields
        let body: String
        /// The same, where it is no text.
        let bytes: [UInt8]

        var location: String? { headers[.location] }
    }

    private let responder: any HTTPResponder<WebContext>
    private let language: String
    private var cookies: [String: String] = [:]
    private(set) var lastPage = ""

    init(school: School, language: String) {
        responder = school.responder()
        self.language = language
    }

    @discardableResult
    func get(_ path: String) async throws -> Answer {
        let answer = try await send(.get, path, body: nil)
        if answer.status == 200 { lastPage = answer.body }
        return answer
    }

    /// Sends fields as a form. Token and key come from the last page unless the fields have their own.
    @discardableResult
    func post(_ path: String, _ fields: [(String, String)] = []) async throws -> Answer {
        var fields = fields
        for name in ["token", "key"] where !fields.contains(where: { $0.0 == name }) {
            if let value = hidden(name, in: lastPage) { fields.append((name, value)) }
        }
        let body = fields.map { queryEscaped($0.0) + "=" + queryEscaped($0.1) }.joined(separator: "&")
        return try await send(.post, path, body: body)
    }

    func signIn(_ username: String, _ password: String) async throws -> Answer {
        try await get("/sign-in")
        return try await post("/sign-in", [("username", username), ("password", password)])
    }

    func setCookie(_ name: String, _ value: String) { cookies[name] = value }
    func cookie(_ name: String) -> String? { cookies[name] }
    func forgetCookies() { cookies = [:] }

    /// The value of the first hidden field of that name.
    nonisolated func hidden(_ name: String, in page: String) -> String? {
        guard let start = page.range(of: "name=\"\(name)\" value=\"") else { return nil }
        return String(page[start.upperBound...].prefix { $0 != "\"" })
    }

    func send(
        _ method: HTTPRequest.Method, _ path: String, body: String?, headers extra: HTTPFields = [:]
    ) async throws -> Answer {
        var headers: HTTPFields = [.acceptLanguage: language]
        if !cookies.isEmpty {
            headers[.cookie] = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(
                separator: "; ")
        }
        if body != nil { headers[.contentType] = "application/x-www-form-urlencoded" }
        for field in extra { headers[field.name] = field.value }
        let request = Request(
            head: HTTPRequest(
                method: method, scheme: "http", authority: "localhost", path: path, headerFields: headers),
            body: .init(buffer: ByteBuffer(string: body ?? "")))
        let context = WebContext(source: .init(channel: EmbeddedChannel(), logger: Logger(label: "test")))
        let response = try await responder.respond(to: request, context: context)
        for header in response.headers[values: .setCookie] { keep(header) }
        let bytes = try await bytes(of: response.body)
        return Answer(
            status: response.status.code, headers: response.headers, body: String(decoding: bytes, as: UTF8.self),
            bytes: bytes)
    }

    private func keep(_ header: String) {
        let pair = header.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard pair.count == 2 else { return }
        cookies[String(pair[0])] = header.contains("Max-Age=0") ? nil : String(pair[1])
    }

    private func bytes(of body: ResponseBody) async throws -> [UInt8] {
        let collector = Collector()
        try await body.write(CollectingWriter(collector: collector))
        return Array(collector.buffer.readableBytesView)
    }
}

/// What a response wrote. Used by one task at a time.
private final class Collector: @unchecked Sendable {
    var buffer = ByteBuffer()
}

private struct CollectingWriter: ResponseBodyWriter {
    let collector: Collector

    mutating func write(_ buffer: ByteBuffer) async throws {
        collector.buffer.writeImmutableBuffer(buffer)
    }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
