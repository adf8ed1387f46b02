import HTTPTypes
import Hummingbird
import Learning
import Logging
import NIOCore
import SQL

/// What Hummingbird knows about a request while it is answered.
struct WebContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let isLocal: Bool
    let hasPeer: Bool

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        isLocal = source.channel.remoteAddress?.isLoopback ?? true
        hasPeer = source.channel.remoteAddress != nil
    }
}

extension SocketAddress {
    fileprivate var isLoopback: Bool {
        guard let ipAddress else { return false }
        // A server that listens on :: sees callers of IPv4 behind a prefix.
        let plain = ipAddress.hasPrefix("::ffff:") ? ipAddress.dropFirst("::ffff:".count) : ipAddress[...]
        return plain == "::1" || plain.hasPrefix("127.")
    }
}

/// From the features' routes to one responder: everything that holds for every request is here and nowhere else.
struct WebResponder: Sendable {
    let core: Core
    let routes: [Route]

    func responder() -> some HTTPResponder<WebContext> {
        let router = Router(context: WebContext.self)
        for route in routes {
            router.on(RouterPath(route.path), method: route.method) { request, context in
                await answer(request, context, route)
            }
            if route.method == .get {
                router.on(RouterPath(route.path), method: .head) { request, context in
                    await answer(request, context, route).createHeadResponse()
                }
            }
        }
        let known = Dictionary(grouping: routes, by: \.path).mapValues { Set($0.map(\.method.rawValue)) }
        let nothing = NothingHere { request, context in await nothingHere(request, context, known) }
        router.on("/assets/{name}", method: .get) { request, context in
            if let asset = asset(request) { asset } else { await nothing.answer(request, context) }
        }
        router.on("/favicon.ico", method: .get) { request, context in
            if let icon = asset(request, named: "favicon.svg") { icon } else { await nothing.answer(request, context) }
        }
        router.add(middleware: nothing)
        return router.buildResponder()
    }

    /// Answers a route. Whatever is thrown becomes a page; nothing leaves without the headers that every answer has.
    private func answer(_ request: Request, _ context: WebContext, _ route: Route) async -> Response {
        let start = ContinuousClock.now
        let pageRequest = pageRequest(request, context, route)
        let reply = await reply(pageRequest, context)
        core.metrics.answered(route: route.path, status: reply.status.code, after: ContinuousClock.now - start)
        return response(withVisit(reply, pageRequest), to: pageRequest)
    }

    private func reply(_ request: PageRequest, _ context: WebContext) async -> Reply {
        do {
            if let setUp = try await SetUpGate(core: core).reply(request) { return setUp }
            return try await request.route.handle(request)
        } catch {
            return await failed(error, request)
        }
    }

    private func failed(_ error: any Error, _ request: PageRequest) async -> Reply {
        guard var failure = FailureResponse.failure(from: error) else {
            core.log.error(
                "unforeseen",
                metadata: ["code": "\(request.code)", "route": "\(request.route.path)", "error": "\(error)"])
            let page = request.context(nil)
            return FailureResponse(unforeseen: request.code, page: page).reply(page, words: request.formWords)
        }
        let words = request.formWords
        if failure == .signInNeeded, request.method == .get || request.method == .head {
            return .redirect(to: "/sign-in?next=" + queryEscaped(request.address))
        }
        if failure == .signInNeeded, words == nil { return .redirect(to: "/sign-in") }
        if failure == .newPasswordNeeded { return .redirect(to: "/settings") }
        if failure == .unavailable || failure == .diskFull {
            core.log.error("unavailable", metadata: ["code": "\(request.code)", "error": "\(error)"])
        }
        let viewer = try? await core.database.read { tx in try SessionStore.viewer(of: request, in: tx) }
        let context = request.context(viewer)
        // Overnight the session goes, and the token with it: what helps is to sign in.
        if failure == .formExpired, viewer == nil, words != nil { failure = .signInNeeded }
        return FailureResponse(failure, code: request.code, words: words, page: context).reply(context, words: words)
    }

    private func nothingHere(_ request: Request, _ context: WebContext, _ known: [String: Set<String>]) async
        -> Response
    {
        let methods = known.filter { matches($0.key, request.uri.path) }.reduce(into: Set<String>()) {
            $0.formUnion($1.value)
        }
        let failure: Failure = methods.isEmpty ? .notFound : .methodNotAllowed(methods.sorted())
        let route = Route(method: request.method, path: "", access: .anyone, bodyLimit: 0) { _ in throw failure }
        return await answer(request, context, route)
    }

    private func pageRequest(_ request: Request, _ context: WebContext, _ route: Route) -> PageRequest {
        let isForwardedTLS = core.configuration.isBehindTrustedProxy && request.headers[.forwardedProto] == "https"
        let isSecure = core.configuration.certificateFile != nil || isForwardedTLS
        var parameters: [String: String] = [:]
        for (name, value) in context.parameters {
            parameters[String(name)] = String(value)
        }
        let query = request.uri.query ?? ""
        var headers = request.headers
        headers[.originalQuery] = query.isEmpty ? nil : query
        return PageRequest(
            core: core, route: route, method: request.method, path: request.uri.path,
            query: (try? Form(urlEncoded: Array(query.utf8))) ?? Form(fields: []), parameters: parameters,
            headers: headers, cookies: Cookies(request.headers, isSecure: isSecure), body: request.body,
            isSecure: isSecure, isLocal: context.isLocal, hasPeer: context.hasPeer, newVisit: randomBytes(16).hex,
            code: code(),
            authority: knownAuthority(request.head.authority))
    }

    /// A visitor's first page comes with the random cookie that its forms' tokens belong to.
    private func withVisit(_ reply: Reply, _ request: PageRequest) -> Reply {
        guard request.cookies.session == nil, request.cookies.visit == nil else { return reply }
        return reply.setting(request.cookies.setting(.visit, to: request.newVisit))
    }

    /// Five characters for a person to read out.
    private func code() -> String {
        let letters = Array("23456789ABCDEFGHJKMNPQRSTVWXYZ")
        return String(randomBytes(5).map { letters[Int($0) % letters.count] })
    }
}

/// Answers whatever no route answers. A router lets a middleware stand before the routes that are added after it and
/// before its own "not found": this one is added last.
private struct NothingHere: RouterMiddleware {
    let answer: @Sendable (Request, WebContext) async -> Response

    func handle(
        _ request: Request, context: WebContext, next: @concurrent (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        await answer(request, context)
    }
}

/// Letters, digits, `.`, `-`, `:` and the brackets of an IPv6 address, or nothing.
private func knownAuthority(_ text: String?) -> String {
    guard let text, text.utf8.count <= 255 else { return "" }
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", ".", "-", ":", "[", "]": true
        default: false
        }
    }
    return isPlain ? text : ""
}

private func matches(_ pattern: String, _ path: String) -> Bool {
    let wanted = pattern.split(separator: "/")
    let given = path.split(separator: "/")
    return wanted.count == given.count && zip(wanted, given).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
}

/// For a value in a query.
func queryEscaped(_ text: String) -> String {
    var escaped = ""
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
            UInt8(ascii: "/"):
            escaped.unicodeScalars.append(UnicodeScalar(byte))
        default:
            escaped += "%" + [byte].hex.uppercased()
        }
    }
    return escaped
}

extension HTTPField.Name {
    static let forwardedProto = HTTPField.Name("X-Forwarded-Proto") ?? .via
    static let clearSiteData = HTTPField.Name("Clear-Site-Data") ?? .via
}
