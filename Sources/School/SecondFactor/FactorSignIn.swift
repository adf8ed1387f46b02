import HTML
import HTTPTypes
import Learning
import SQL

/// The step after the password, for whoever turned it on. Until the code is right there is no session: what the browser
/// holds in between is a signed word that says whose password was right, for ten minutes and this browser only.
struct FactorSignIn: Sendable {
    private static let minutes: Int64 = 10

    let core: Core

    var routes: [Route] {
        [
            .get("/sign-in/code", .anyone) { _ in .redirect(to: "/") },
            .post("/sign-in/code", .anyone, bodyLimit: 16 << 10, finish),
        ]
    }

    /// - Returns: The page that asks for the code; nil for somebody without a second step.
    func step(for person: Authentication.Known, next: String, _ request: PageRequest) async throws -> Reply? {
        let id = person.id
        let hash: String? = try await core.database.read { tx in
            guard try FactorStore.isOn(id, in: tx) else { return nil }
            return try Self.passwordHash(of: id, tx)
        }
        guard let hash else { return nil }
        let until = core.now().adding(milliseconds: Self.minutes * 60_000)
        let ticket = "\(id).\(until.milliseconds)." + signature(id, until.milliseconds, hash, request).hex
        return form(request, ticket: ticket, next: next, problem: nil)
    }

    /// A new password makes tickets of the old one worthless.
    private func signature(_ id: ID<Person>, _ until: Int64, _ hash: String, _ request: PageRequest) -> [UInt8] {
        core.secret.signature(of: "\(id) \(until) \(request.formSession) \(hash)", purpose: "sign-in-ticket")
    }

    private static func passwordHash(of person: ID<Person>, _ tx: any Transaction) throws -> String {
        try tx.first(
            """
            SELECT a.password_hash FROM accounts a JOIN people p ON p.id = a.person_id
            WHERE a.person_id = \(person) AND a.disabled_at IS NULL AND p.left_at IS NULL
            """)?.optionalText("password_hash") ?? ""
    }

    @Sendable private func finish(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        guard core.secret.isFormToken(form.raw("token") ?? "", of: request.formSession), request.isFromThisSite else {
            throw Failure.formExpired
        }
        let ticket = form.raw("ticket") ?? ""
        let next = form.raw("next").flatMap(sitePath) ?? "/"
        guard let person = try await person(of: ticket, request) else { return .redirect(to: "/sign-in") }
        let t = request.context(nil).t
        let typed = form.raw("code") ?? ""
        let core = core
        let (answer, roles) = try await core.database.write { tx in
            let answer = try FactorStore.use(typed, of: person, core: core, in: tx)
            if case .recovery(let left) = answer {
                try AuditLog.append(
                    .init(
                        actor: person, student: nil, action: "second-factor.recovery-code", aspect: nil, reason: nil,
                        detail: "{\"left\":\(left)}"), at: core.now(), mint: core.mint, in: tx)
            }
            return (answer, try RolesToday(of: person, at: core.now(), in: tx).roles)
        }
        switch answer {
        case .right, .recovery:
            guard !roles.isEmpty else { return .redirect(to: "/sign-in") }
            return try await SignIn(core: core).open(.init(id: person, roles: roles), next: next, request)
        case .wrong:
            return self.form(request, ticket: ticket, next: next, problem: t.factorWrong)
        case .wait:
            return self.form(request, ticket: ticket, next: next, problem: t.factorWait)
        }
    }

    private func person(of ticket: String, _ request: PageRequest) async throws -> ID<Person>? {
        let parts = ticket.split(separator: ".").map(String.init)
        guard ticket.utf8.count <= 200, parts.count == 3, let id: ID<Person> = ID(parts[0]),
            let until = Int64(parts[1]),
            let sent = [UInt8](hex: parts[2]), until > core.now().milliseconds
        else { return nil }
        let hash = try await core.database.read { tx in try Self.passwordHash(of: id, tx) }
        guard !hash.isEmpty, isSame(sent, signature(id, until, hash, request)) else { return nil }
        return id
    }

    private func form(_ request: PageRequest, ticket: String, next: String, problem: String?) -> Reply {
        let page = request.context(nil)
        let t = page.t
        let note = problem.map { notice(.clay, icon: "warn", "<p>\($0)</p>", id: "failed", page) }
        let body: HTML = """
            <div class="head"><div><h1>\(t.factorSignInTitle)</h1><p class="mt-2">\(t.factorSignInLede)</p></div></div>
            \(note)<form class="form mt-4" method="post" action="/sign-in/code">\(page.hiddenFields())
            <input type="hidden" name="ticket" value="\(ticket)"><input type="hidden" name="next" value="\(next)">
            \(FactorParts.codeField(describedBy: problem == nil ? nil : "failed", page))
            <div class="btns mt-4"><button class="btn btn-main btn-big">\(t.accessSignIn)</button></div></form>
            <p class="quiet mt-5">\(t.factorSignInLost)</p>
            """
        let whole = Page(title: t.factorSignInTitle, width: .text, body: body)
        return .html(frame(whole, page), status: problem == nil ? .ok : .unprocessableContent)
    }
}
