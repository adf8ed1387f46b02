import HTTPTypes
import Learning
import SQL

/// Uploads in parts, for the script that sends large files over a poor connection. Answers are JSON:
/// `{"received":1048576,"size":3000000}`, and at the end `{"received":…,"size":…,"path":"/files/…"}`.
///
/// What belongs to a profile, an interview, a signature or a proposal goes to
/// `/students/{student}/uploads?kind=profile&form=words`: it waits there until the form of that name is saved.
struct UploadRoutes: Sendable {
    /// A part is a mebibyte; the rest is for senders that count otherwise.
    static let mostPartBytes = 1 << 20 + 64 << 10

    var routes: [Route] {
        [
            .post("/attempts/{attempt}/uploads", .student(.work, via: .attempt), bodyLimit: 16 << 10, begin),
            .post("/students/{student}/uploads", .student(.profile, via: .student), bodyLimit: 16 << 10, beginForForm),
            .get("/uploads/{upload}", .signedIn, show),
            .post("/uploads/{upload}/parts", .signedIn, bodyLimit: Self.mostPartBytes, add),
        ]
    }

    /// A form with `name`, `type`, `size` in bytes, `token` and `key`; the same key gives the same upload again.
    @Sendable private func begin(_ request: PageRequest) async throws -> Reply {
        let attempt: ID<Attempt> = try request.requireID("attempt")
        return try await begun(request) { announced, visit in
            try UploadStore.begin(
                name: announced.name, contentType: announced.type, size: announced.size, for: attempt,
                access: visit.student(), visit: visit)
        }
    }

    @Sendable private func beginForForm(_ request: PageRequest) async throws -> Reply {
        let kind = request.query.raw("kind").flatMap(KeptFile.Kind.init(rawValue:))
        let name = request.query.raw("form") ?? ""
        return try await begun(request) { announced, visit in
            let access = try visit.student()
            guard let kind, (1...60).contains(name.utf8.count) else {
                throw Failure.badRequest("which form the file is for")
            }
            return try UploadStore.begin(
                name: announced.name, contentType: announced.type, size: announced.size, for: kind, form: name,
                access: access, visit: visit)
        }
    }

    private typealias Announced = (name: String, type: String, size: Int64)

    private func begun(
        _ request: PageRequest, _ work: @escaping @Sendable (Announced, Visit) throws -> Upload
    ) async throws -> Reply {
        let form = try await request.form()
        let name = try form.text("name", most: 1_000)
        guard let size = form.int("size").map(Int64.init) else { throw Failure.badRequest("size") }
        guard size <= request.core.files.limit else {
            throw Failure.tooLarge(limit: Int(clamping: request.core.files.limit))
        }
        try await request.core.files.requireRoom(for: size)
        let type = try form.text("type", most: 1_000)
        var reply = try await request.submit(form) { visit in try work((name, type, size), visit).path }
        reply.status = .created
        return reply
    }

    @Sendable private func show(_ request: PageRequest) async throws -> Reply {
        let id: ID<Upload> = try request.requireID("upload")
        return reply(try await request.read { visit in try UploadStore.state(id, visit: visit) })
    }

    /// The bytes of one part, with `?offset=` where they begin and the form token in `X-Form-Token`. A part that has
    /// come before changes nothing; one from the wrong place is answered 409 with the right one.
    @Sendable private func add(_ request: PageRequest) async throws -> Reply {
        let id: ID<Upload> = try request.requireID("upload")
        guard request.isFromThisSite,
            request.core.secret.isFormToken(request.headers[.formToken] ?? "", of: request.formSession)
        else { throw Failure.formExpired }
        guard let offset = request.query.raw("offset").flatMap({ Int64($0) }), offset >= 0 else {
            throw Failure.badRequest("offset")
        }
        let state = try await request.read { visit in try UploadStore.state(id, visit: visit) }
        let bytes = try await request.bodyBytes(most: Self.mostPartBytes)
        guard !bytes.isEmpty else { throw Failure.badRequest("an empty part") }
        let (end, overflow) = offset.addingReportingOverflow(Int64(bytes.count))
        guard !overflow else { throw Failure.badRequest("offset") }
        switch state {
        case .stored(_, let size): return reply(state, status: end <= size ? .ok : .conflict)
        case .under(let upload) where end <= upload.received: return try await finish(upload, request)
        case .under(let upload) where offset != upload.received || end > upload.size:
            return reply(state, status: .conflict)
        case .under(let upload): return try await write(bytes, to: upload, request)
        }
    }

    private func write(_ bytes: [UInt8], to upload: Upload, _ request: PageRequest) async throws -> Reply {
        let store = request.core.files
        try await store.requireRoom(for: Int64(bytes.count))
        try await store.writePart(bytes, at: upload.received, of: upload.id)
        let state = try await request.change { visit in
            try UploadStore.advance(upload, by: bytes.count, visit: visit)
            return try UploadStore.state(upload.id, visit: visit)
        }
        guard case .under(let upload) = state else { return reply(state) }
        return try await finish(upload, request)
    }

    /// Makes the attachment once all parts are there. A request that comes again after a break goes on from here.
    private func finish(_ upload: Upload, _ request: PageRequest) async throws -> Reply {
        guard upload.isWhole else { return reply(.under(upload)) }
        let store = request.core.files
        let file = try await store.collect(upload)
        let state = try await request.change { visit in try UploadStore.finish(upload, as: file, visit: visit) }
        await store.discardParts(of: upload.id)
        return reply(state)
    }

    private func reply(_ state: UploadState, status: HTTPResponse.Status = .ok) -> Reply {
        switch state {
        case .under(let upload):
            .json("{\"received\":\(upload.received),\"size\":\(upload.size)}", status: status)
        case .stored(let path, let size):
            .json("{\"received\":\(size),\"size\":\(size),\"path\":\"\(path)\"}", status: status)
        }
    }
}

extension PageRequest {
    /// A write that no form with a key stands behind. The caller has checked the token.
    func change<Value: Sendable>(
        _ work: @escaping @Sendable (Visit) throws -> Value
    ) async throws -> Value {
        try await core.database.write { [self] tx in
            let viewer = try admitted(SessionStore.viewer(of: self, in: tx))
            return try work(Visit(tx: tx, viewer: viewer, request: self))
        }
    }
}

extension HTTPField.Name {
    static let formToken = HTTPField.Name("X-Form-Token") ?? .via
}
