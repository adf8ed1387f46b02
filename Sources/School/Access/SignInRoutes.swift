import HTML
import HTTPTypes
import Learning
import SQL

/// Signing in and out.
struct SignIn: Sendable {
    let core: Core

    var routes: [Route] {
        [
            .get("/sign-in", .anyone, show),
            .post("/sign-in", .anyone, bodyLimit: 16 << 10, signIn),
            .post("/sign-out", .anyone, bodyLimit: 16 << 10, signOut),
        ]
    }

    @Sendable private func show(_ request: PageRequest) async throws -> Reply {
        try await form(request, next: request.query.raw("next") ?? "/", failure: nil)
    }

    private func form(_ request: PageRequest, next: String, failure: SignInPage.Failure?, username: String = "")
        async throws -> Reply
    {
        try await request.open { tx, viewer in
            try tx.first("SELECT name, is_invented FROM organizations WHERE kind = 'school' ORDER BY id LIMIT 1").map {
                SignInPage.School(name: try $0.text("name"), isInvented: try $0.bool("is_invented"))
            }
        } show: { school, page in
            SignInPage.page(school: school, username: username, next: sitePath(next) ?? "/", failure: failure, page)
        }
    }

    @Sendable private func signIn(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        guard core.secret.isFormToken(form.raw("token") ?? "", of: request.formSession), request.isFromThisSite else {
            throw Failure.formExpired
        }
        let username = try form.text("username", most: 400)
        let password = form.raw("password") ?? ""
        let next = form.raw("next").flatMap(sitePath) ?? "/"
        let person = try await Authentication(core: core).person(
            username: username, password: password, device: request.cookies[.device])
        guard let person, !person.roles.isEmpty else {
            let failure: SignInPage.Failure = person == nil ? .unknown : .noRoleToday
            var reply = try await self.form(request, next: next, failure: failure, username: username)
            reply.status = .unprocessableContent
            return reply
        }
        if let step = try await FactorSignIn(core: core).step(for: person, next: next, request) { return step }
        return try await open(person, next: next, request)
    }

    /// A new session for whoever has shown who they are; the one before it in this browser ends.
    func open(_ person: Authentication.Known, next: String, _ request: PageRequest) async throws -> Reply {
        let device = request.headers[.userAgent] ?? ""
        let core = core
        let roles = person.roles
        let old = request.cookies.session
        let token = try await core.database.write { tx in
            if let old {
                try tx.execute(
                    "UPDATE sessions SET ended_at = \(core.now()) WHERE token_hash = \(sha256Hex(old.utf8)) AND ended_at IS NULL"
                )
            }
            try AuditLog.append(
                .init(actor: person.id, student: nil, action: "sign-in", aspect: nil, reason: nil, detail: "{}"),
                at: core.now(), mint: core.mint, in: tx)
            return try SessionStore.open(for: person.id, lifetime: .of(roles), device: device, core: core, in: tx)
        }
        return Reply.redirect(to: next)
            .setting(request.cookies.setting(.session, to: token, maxAge: SessionLifetime.of(roles).hours * 3600))
            .setting(
                request.cookies.setting(
                    .device, to: Authentication(core: core).deviceMark(of: person.id), maxAge: 180 * 86_400))
    }

    @Sendable private func signOut(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        guard core.secret.isFormToken(form.raw("token") ?? "", of: request.formSession), request.isFromThisSite else {
            throw Failure.formExpired
        }
        if let token = request.cookies.session {
            let now = core.now()
            try await core.database.write { tx in
                _ = try tx.execute(
                    """
                    UPDATE sessions SET ended_at = \(now)
                    WHERE token_hash = \(sha256Hex(token.utf8)) AND ended_at IS NULL
                    """)
            }
        }
        var reply = Reply.redirect(to: "/sign-in").setting(request.cookies.setting(.session, to: "", maxAge: 0))
        reply.headers[.clearSiteData] = "\"cache\", \"storage\""
        return reply
    }
}
