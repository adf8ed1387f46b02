import HTTPTypes
import Learning
import SQL

/// Secret links: for the student to make and end, for others to follow without an account.
struct ShareRoutes: Sendable {
    private static let showcase = Route.Access.student(.work, via: .showcase)

    let core: Core
    private let throttle = ShareThrottle()

    init(core: Core) {
        self.core = core
    }

    var routes: [Route] {
        [
            .get("/showcases/{showcase}/links", Self.showcase) { try await list($0) },
            .post("/showcases/{showcase}/links", Self.showcase, bodyLimit: 16 << 10, make),
            .post("/showcases/{showcase}/links/{share}/ending", Self.showcase, bodyLimit: 16 << 10, end),
            .get("/shared/{token}", .anyone, follow),
            .get("/shared/{token}/files/{file}", .anyone, file),
        ]
    }

    // MARK: The student's side

    private func list(
        _ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil, newLink: String? = nil
    ) async throws -> Reply {
        let id: ID<Showcase> = try request.requireID("showcase")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try visit.student()
            guard access.relation == .oneself else { throw Failure.notFound }
            return ShareLinksPage.Model(
                showcase: try ShowcaseStore.require(id, access, visit),
                shares: try ShareStore.list(id, access, visit.tx), newLink: newLink)
        } show: { model, page in
            ShareLinksPage.page(model, page)
        }
    }

    /// The secret is made here, shown in this answer, and kept nowhere: the school has its hash alone.
    @Sendable private func make(_ request: PageRequest) async throws -> Reply {
        let id: ID<Showcase> = try request.requireID("showcase")
        let sent = try await request.form()
        let receiver = sent.raw("receiver").flatMap(ShareReceiver.init(rawValue:))
        let label = try sent.text("label", most: 4_000)
        let token = ShareStore.newToken()
        let hash = ShareStore.hash(token)
        let reply = try await request.submit(sent) { visit in
            try ShareStore.make(
                id, for: receiver, label: label, days: sent.int("days"), hash: hash, visit.student(), visit,
                request.context(visit.viewer).t)
            return "/showcases/\(id)/links"
        } refused: { refusal in
            try await list(request, refusal: refusal, form: sent)
        }
        guard reply.status == .seeOther else { return reply }
        // A form that was sent twice made its link the first time, and its secret is gone.
        let isNew = try await core.database.read { tx in
            try tx.exists("SELECT id FROM showcase_shares WHERE token_hash = \(hash)")
        }
        guard isNew else { return reply }
        let origin = request.authority.isEmpty ? "" : (request.isSecure ? "https://" : "http://") + request.authority
        return try await list(request, newLink: origin + "/shared/" + token)
    }

    @Sendable private func end(_ request: PageRequest) async throws -> Reply {
        let id: ID<Showcase> = try request.requireID("showcase")
        let share: ID<ShowcaseShare> = try request.requireID("share")
        let sent = try await request.form()
        return try await request.submit(sent) { visit in
            let access = try visit.student()
            _ = try ShowcaseStore.require(id, access, visit)
            try ShareStore.end(share, of: id, access, visit)
            return access.relation == .oneself ? "/showcases/\(id)/links" : "/showcases/\(id)"
        }
    }

    // MARK: The other side

    private enum Answer: Sendable {
        case open(SharedPage.Model, ShareAccess, day: String, isOwner: Bool)
        case ended
        case unknown
    }

    @Sendable private func follow(_ request: PageRequest) async throws -> Reply {
        let token = request.parameter("token")
        let now = core.now()
        let (viewer, answer) = try await core.database.read { tx -> (Viewer?, Answer) in
            let viewer = try SessionStore.viewer(of: request, in: tx)
            switch try ShareStore.find(token, at: now, tx) {
            case .unknown: return (viewer, .unknown)
            case .ended: return (viewer, .ended)
            case .open(let access):
                let person = try tx.require("SELECT given_name FROM people WHERE id = \(access.student)")
                let model = SharedPage.Model(
                    showcase: try ShowcaseStore.shared(access, core, tx), name: try person.text("given_name"),
                    token: token, endsAt: access.endsAt)
                let zone = viewer?.timeZone ?? core.configuration.timeZone
                return (
                    viewer,
                    .open(
                        model, access, day: schoolDay(now, timeZone: zone),
                        isOwner: viewer?.person == access.student)
                )
            }
        }
        let page = request.context(viewer)
        switch answer {
        case .unknown:
            try throttle.miss(at: now)
            throw Failure.notFound
        case .ended:
            var reply = try await request.finished(SharedPage.ended(page), viewer: viewer)
            reply.status = .gone
            return reply.forNobodyElse()
        case .open(let model, let access, let day, let isOwner):
            if !isOwner, request.method == .get {
                try await core.database.write { tx in try ShareStore.note(access, on: day, at: now, tx) }
            }
            return try await request.finished(SharedPage.page(model, page), viewer: viewer).forNobodyElse()
        }
    }

    @Sendable private func file(_ request: PageRequest) async throws -> Reply {
        let token = request.parameter("token")
        let file: ID<PieceFile> = try request.requireID("file")
        let now = core.now()
        let stored = try await core.database.read { tx -> StoredBytes? in
            guard case .open(let access) = try ShareStore.find(token, at: now, tx) else { return nil }
            return try ShowcaseStore.file(file, in: ShowcaseStore.shared(access, core, tx))
        }
        guard let stored else {
            try throttle.miss(at: now)
            throw Failure.notFound
        }
        return try await StoredFileReply.reply(
            stored, isInline: request.query.raw("inline") != nil, core: core
        ).forNobodyElse()
    }
}

extension Reply {
    /// Search engines leave it out, and no other site learns the address.
    fileprivate func forNobodyElse() -> Reply {
        var reply = self
        reply.headers[.robots] = "noindex, nofollow, noarchive"
        reply.headers[.referrerPolicy] = "no-referrer"
        return reply
    }
}

extension HTTPField.Name {
    static let robots = HTTPField.Name("X-Robots-Tag") ?? .via
}
