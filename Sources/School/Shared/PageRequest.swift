import HTML
import HTTPTypes
import Hummingbird
import Learning
import NIOCore
import SQL

/// One request, as a handler sees it.
struct PageRequest: Sendable {
    let core: Core
    let route: Route
    let method: HTTPRequest.Method
    /// Without the query.
    let path: String
    let query: Form
    let parameters: [String: String]
    let headers: HTTPFields
    let cookies: Cookies
    let body: RequestBody
    /// True when the browser speaks TLS to us or to the trusted proxy before us.
    let isSecure: Bool
    /// True when the other end of the connection is this machine.
    let isLocal: Bool
    /// False where no connection stands behind the request, as in a test of the routes alone.
    let hasPeer: Bool
    /// The random cookie that a visitor without one gets with this answer.
    let newVisit: String
    /// Short, for the person to quote and for the log.
    let code: String
    /// The host that the browser asked for, with its port: `school.example:8080`. Empty for one that no link may hold.
    var authority = ""
    let written = FormAsWritten()

    func parameter(_ name: String) -> String { parameters[name] ?? "" }

    func id<Entity>(_ name: String, of entity: Entity.Type = Entity.self) -> ID<Entity>? {
        parameters[name].flatMap { ID($0) }
    }

    func requireID<Entity>(_ name: String, of entity: Entity.Type = Entity.self) throws -> ID<Entity> {
        guard let id: ID<Entity> = id(name) else { throw Failure.notFound }
        return id
    }

    /// Path and query, to come back to.
    var address: String {
        guard let query = headers[.originalQuery], !query.isEmpty else { return path }
        return path + "?" + query
    }
}

extension PageRequest {
    /// A page for anybody, with the viewer where somebody is signed in.
    func open<Model: Sendable>(
        _ load: @escaping @Sendable (any Transaction, Viewer?) throws -> Model,
        show: (Model, PageContext) -> Page
    ) async throws -> Reply {
        let (viewer, model) = try await core.database.read { [self] tx in
            let viewer = try SessionStore.viewer(of: self, in: tx)
            return (viewer, try load(tx, viewer))
        }
        return try await finished(show(model, context(viewer)), viewer: viewer)
    }

    /// A page for somebody who is signed in and allowed: loads its model in one read and shows it.
    func page<Model: Sendable>(
        status: HTTPResponse.Status = .ok, refusal: Refusal? = nil, form: Form? = nil,
        _ load: @escaping @Sendable (Visit) throws -> Model,
        show: (Model, PageContext) throws -> Page
    ) async throws -> Reply {
        let (viewer, model) = try await core.database.read { [self] tx in
            let viewer = try admitted(SessionStore.viewer(of: self, in: tx))
            return (viewer, try load(Visit(tx: tx, viewer: viewer, request: self)))
        }
        var context = context(viewer)
        context.refusal = refusal
        context.form = form
        var reply = try await finished(show(model, context), viewer: viewer)
        if status != .ok { reply.status = status }
        return reply
    }

    /// A read that ends in another kind of answer: a file, a list for a script, a redirect.
    func read<Value: Sendable>(_ load: @escaping @Sendable (Visit) throws -> Value) async throws -> Value {
        try await core.database.read { [self] tx in
            let viewer = try admitted(SessionStore.viewer(of: self, in: tx))
            return try load(Visit(tx: tx, viewer: viewer, request: self))
        }
    }

    /// Does what a form asks for, once: checks the token, runs the work and remembers its result under the form's
    /// key in one transaction. The same key with the same form answers with the first result.
    ///
    /// - Parameter work: Returns the path to go to. It may run twice, so it only works on the database.
    /// - Throws: `Failure.formExpired`, `Failure.keyReused`, or what the work throws.
    func submit(_ form: Form, _ work: @escaping @Sendable (Visit) throws -> String) async throws -> Reply {
        try checkToken(form)
        let key = form.raw("key") ?? ""
        let hash = form.contentHash + path
        let location = try await core.database.write { [self] tx in
            let viewer = try admitted(SessionStore.viewer(of: self, in: tx))
            let visit = Visit(tx: tx, viewer: viewer, request: self)
            if let first = try FormResults.claim(key, by: viewer.person, formHash: hash, at: visit.now, in: tx) {
                guard first.formHash == hash else { throw Failure.keyReused }
                return first.location
            }
            let location = try work(visit)
            try FormResults.remember(key, by: viewer.person, location: location, in: tx)
            return location
        }
        guard let path = sitePath(location) else { throw Failure.notFound }
        return .redirect(to: path)
    }

    /// A form with its refusal turned back into the page: what was written stays in the fields.
    func submit(
        _ form: Form, work: @escaping @Sendable (Visit) throws -> String,
        refused: (Refusal) async throws -> Reply
    ) async throws -> Reply {
        do {
            return try await submit(form, work)
        } catch Failure.refused(let refusal) {
            return try await refused(refusal)
        }
    }

    private func checkToken(_ form: Form) throws {
        guard core.secret.isFormToken(form.raw("token") ?? "", of: formSession), isFromThisSite else {
            throw Failure.formExpired
        }
    }

    /// What a form's token belongs to: the session, or for a visitor a random cookie.
    var formSession: String { cookies.session ?? cookies.visit ?? newVisit }

    /// A browser tells where a request comes from; one that says "another site" is refused even with a token.
    var isFromThisSite: Bool {
        switch headers[.secFetchSite] {
        case nil, "same-origin", "none": true
        default: false
        }
    }

    /// The form in the body, whatever its format.
    ///
    /// - Throws: `tooLarge`, `unsupportedType`, `badRequest`.
    func form() async throws -> Form {
        let type = headers[.contentType]?.lowercased() ?? ""
        if type.hasPrefix("multipart/form-data") {
            return try await MultipartForm.read(self)
        }
        guard type.hasPrefix("application/x-www-form-urlencoded") || type.isEmpty else {
            throw Failure.unsupportedType
        }
        let form = try Form(urlEncoded: try await formBytes())
        written.keep(.init(fields: form.fields))
        return form
    }

    /// The bytes of a form. One that is too large is read on for a while, and only its beginning kept: a browser that
    /// cannot finish sending shows no answer.
    private func formBytes() async throws -> [UInt8] {
        let limit = route.bodyLimit
        guard keepsWords else { return try await bodyBytes(most: limit) }
        var bytes: [UInt8] = []
        var count = 0
        for try await piece in body {
            count += piece.readableBytes
            bytes += piece.readableBytesView.prefix(limit - bytes.count)
            guard count <= 16 * limit else { break }
        }
        guard count > limit else { return bytes }
        written.keep(FormAsWritten.start(of: bytes))
        throw Failure.tooLarge(limit: limit)
    }

    /// The body, counted while it is read: a header that says how long it is proves nothing.
    func bodyBytes(most limit: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await piece in body {
            guard bytes.count + piece.readableBytes <= limit else { throw Failure.tooLarge(limit: limit) }
            bytes += piece.readableBytesView
        }
        return bytes
    }

    /// - Throws: `signInNeeded` for nobody, `newPasswordNeeded` for whoever must choose one first, `notFound` for
    ///   somebody who has none of the route's roles.
    func admitted(_ viewer: Viewer?) throws -> Viewer {
        guard let viewer else { throw Failure.signInNeeded }
        guard !viewer.mustChangePassword || route.path.hasPrefix("/settings") else { throw Failure.newPasswordNeeded }
        switch route.access {
        case .anyone, .signedIn, .student, .classMember: break
        case .roles(let roles): guard !roles.isDisjoint(with: viewer.roles) else { throw Failure.notFound }
        }
        return viewer
    }
}

extension HTTPField.Name {
    /// Ours: the page asks for itself to draw what changed.
    static let liveRefresh = HTTPField.Name("X-Live") ?? .referer
    static let secFetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .origin
    /// Ours, set by the server when it splits the address; one from outside is dropped.
    static let originalQuery = HTTPField.Name("Trellis-Query") ?? .referer
}
