import HTML
import HTTPTypes
import Learning
import SQL

/// What a person may change about the own account: language, reading help, password, sessions.
struct OwnSettings: Sendable {
    let core: Core

    var routes: [Route] {
        [
            .post("/language", .anyone, bodyLimit: 16 << 10, setLanguage),
            .post("/reading-help", .anyone, bodyLimit: 16 << 10, setReadingHelp),
            .get("/settings", .signedIn, show),
            .post("/settings/password", .signedIn, bodyLimit: 16 << 10, changePassword),
            .post("/settings/sessions", .signedIn, bodyLimit: 16 << 10, endSession),
        ]
    }

    /// Works for visitors as well: the cookie holds it, and the account when there is one.
    @Sendable private func setLanguage(_ request: PageRequest) async throws -> Reply {
        let form = try await checked(request)
        let isPseudo = core.configuration.isDevelopment && form.raw("language") == Language.pseudo.code
        guard let language = isPseudo ? .pseudo : form.raw("language").flatMap(Language.init(offered:)) else {
            throw Failure.badRequest("language")
        }
        if !isPseudo {
            try await store("language", language.code, request)
        }
        return Reply.redirect(to: back(form))
            .setting(request.cookies.setting(.language, to: language.code, maxAge: 365 * 86_400))
    }

    @Sendable private func setReadingHelp(_ request: PageRequest) async throws -> Reply {
        let form = try await checked(request)
        let chosen = ReadingHelp((form.all("help") + [form.raw("text") ?? ""]).joined(separator: ".")).stored
        try await store("reading_help", chosen, request)
        return Reply.redirect(to: back(form))
            .setting(request.cookies.setting(.reading, to: chosen, maxAge: 365 * 86_400))
    }

    private func checked(_ request: PageRequest) async throws -> Form {
        let form = try await request.form()
        guard core.secret.isFormToken(form.raw("token") ?? "", of: request.formSession), request.isFromThisSite else {
            throw Failure.formExpired
        }
        return form
    }

    private func back(_ form: Form) -> String { form.raw("back").flatMap(sitePath) ?? "/" }

    private func store(_ column: StaticString, _ value: String, _ request: PageRequest) async throws {
        let now = core.now()
        try await core.database.write { tx in
            guard let viewer = try SessionStore.viewer(of: request, in: tx) else { return }
            let column = SQL(trusted: column.description)
            try tx.execute(
                "UPDATE people SET \(column) = \(value), changed_at = \(now) WHERE id = \(viewer.person)")
        }
    }

    // MARK: The settings page

    @Sendable private func show(_ request: PageRequest) async throws -> Reply {
        try await page(request)
    }

    private func page(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let isChanged = request.query.isOn("changed")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            try SettingsPage.Model(
                sessions: openSessions(visit), current: visit.viewer.session,
                mustChange: visit.viewer.mustChangePassword, isChanged: isChanged)
        } show: { model, page in
            SettingsPage.page(model, page)
        }
    }

    private func openSessions(_ visit: Visit) throws -> [SettingsPage.OpenSession] {
        try visit.tx.query(
            """
            SELECT id, began_at, seen_at, device FROM sessions
            WHERE person_id = \(visit.viewer.person) AND ended_at IS NULL AND ends_at > \(visit.now)
            ORDER BY seen_at DESC LIMIT 50
            """
        ).map {
            SettingsPage.OpenSession(
                id: try $0.id("id"), seenAt: try $0.time("seen_at"), device: try $0.text("device"))
        }
    }

    @Sendable private func changePassword(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let t = request.context(nil).t
        let new = form.raw("new") ?? ""
        let account = try await request.read { visit in
            let row = try visit.tx.require(
                "SELECT username, password_hash FROM accounts WHERE person_id = \(visit.viewer.person)")
            return (
                username: try row.text("username"), hash: try row.optionalText("password_hash"),
                isStaff: visit.viewer.isStaff
            )
        }
        var refusal = Refusal()
        if !(try await core.passwords.matches(form.raw("current") ?? "", hash: account.hash)) {
            refusal.add("current", t.accessPasswordWrong)
        }
        if let sentence = Passwords.refusal(of: new, username: account.username, t: t) {
            refusal.add("new", sentence)
        } else if new == form.raw("current") {
            // A first password that stays is still known to whoever gave it.
            refusal.add("new", t.accessPasswordSame)
        }
        guard refusal.isEmpty else { return try await page(request, refusal: refusal) }
        let hash = try await core.passwords.hash(new, strength: account.isStaff ? .staff : .student)
        return try await request.submit(form) { visit in
            try visit.tx.execute(
                """
                UPDATE accounts SET password_hash = \(hash), must_change_password = FALSE, changed_at = \(visit.now)
                WHERE person_id = \(visit.viewer.person)
                """)
            try SessionStore.endAll(
                of: visit.viewer.person, except: visit.viewer.session, at: visit.now, in: visit.tx)
            try visit.audit("password.changed")
            return "/settings?changed=1"
        }
    }

    @Sendable private func endSession(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let person = visit.viewer.person
            if let session: ID<Session> = form.id("session") {
                try SessionStore.end(session, of: person, at: visit.now, in: visit.tx)
            } else {
                try SessionStore.endAll(of: person, except: visit.viewer.session, at: visit.now, in: visit.tx)
            }
            return "/settings"
        }
    }
}
