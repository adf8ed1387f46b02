import HTML
import HTTPTypes
import Learning
import Logging
import SQL

/// The way from an empty database to a school: the code that the server printed, then one form. Once it is done the
/// pages are gone.
struct SetUpRoutes: Sendable {
    let core: Core

    var routes: [Route] {
        [
            .get("/set-up", .anyone, show),
            .post("/set-up", .anyone, bodyLimit: 16 << 10, takeCode),
            .post("/set-up/begin", .anyone, bodyLimit: 64 << 10, begin),
        ]
    }

    @Sendable private func show(_ request: PageRequest) async throws -> Reply {
        try await requireOpen(request)
        let page = request.context(nil)
        return .html(frame(SetUpPage.code(isBarred: core.setUp.state == .barred, page), page))
    }

    @Sendable private func takeCode(_ request: PageRequest) async throws -> Reply {
        try await requireOpen(request)
        let form = try await checkedForm(request)
        var page = request.context(nil)
        if let refused = try await refused(form, page) { return refused }
        page.form = form
        return .html(frame(SetUpPage.form(model(request, form), page), page))
    }

    @Sendable private func begin(_ request: PageRequest) async throws -> Reply {
        try await requireOpen(request)
        let form = try await checkedForm(request)
        var page = request.context(nil)
        let t = page.t
        if let refused = try await refused(form, page) { return refused }
        guard let offer = OfferedKey(form, core: core, session: request.formSession) else { throw Failure.formExpired }
        var reader = SetUpForm(form, t)
        let school = try reader.school()
        var refusal = reader.refusal
        let step = OneTimeCode.step(of: form.raw("code") ?? "", key: offer.key, at: core.now(), after: -1)
        if step == nil { refusal.add("code", t.factorFirstWrong) }
        guard refusal.isEmpty, let school, let step else {
            page.form = form
            page.refusal = refusal
            return .html(
                frame(SetUpPage.form(model(request, form, offer: offer), page), page), status: .unprocessableContent)
        }
        let library = school.takesLibrary ? try ContentLibrary.load() : nil
        let codes = RecoveryCodes()
        let first = SetUpStore.FirstPerson(
            passwordHash: try await core.passwords.hash(form.raw("password") ?? "", strength: .staff),
            sealedKey: try SealedKey.seal(offer.key, core.passwords), step: step, codes: codes, language: t.language)
        let core = core
        let device = request.headers[.userAgent] ?? ""
        let lifetime = SessionLifetime.of(Set(school.roles))
        let token: String? = try await core.database.write { tx in
            tx.statementDeadline = .seconds(600)
            guard let person = try SetUpStore.create(school, first, library: library, core: core, in: tx) else {
                return nil
            }
            return try SessionStore.open(for: person, lifetime: lifetime, device: device, core: core, in: tx)
        }
        core.setUp.close()
        guard let token else { return .redirect(to: "/sign-in") }
        core.log.info("school set up")
        return Reply.html(frame(SetUpPage.done(codes, page), page))
            .setting(request.cookies.setting(.session, to: token, maxAge: lifetime.hours * 3600))
    }

    // MARK: What each step asks first

    /// The pages are there for nobody once there is a school.
    private func requireOpen(_ request: PageRequest) async throws {
        if core.setUp.state != .closed, try await SetUpGate(core: core).isEmpty() { return }
        let viewer = try await core.database.read { tx in try SessionStore.viewer(of: request, in: tx) }
        throw viewer == nil ? Failure.signInNeeded : Failure.notFound
    }

    private func checkedForm(_ request: PageRequest) async throws -> Form {
        let form = try await request.form()
        guard core.secret.isFormToken(form.raw("token") ?? "", of: request.formSession), request.isFromThisSite else {
            throw Failure.formExpired
        }
        return form
    }

    /// The page that asks for the code again, unless the form brings the right one.
    private func refused(_ form: Form, _ page: PageContext) async throws -> Reply? {
        var page = page
        var refusal = Refusal()
        switch core.setUp.answer(form.raw("set-up-code") ?? "") {
        case .right: return nil
        case .wrong: refusal.add("set-up-code", page.t.setupCodeWrong)
        case .shut: break
        }
        try await Task.sleep(for: .milliseconds(500))
        page.refusal = refusal
        let isBarred = core.setUp.state != .open
        return .html(frame(SetUpPage.code(isBarred: isBarred, page), page), status: .unprocessableContent)
    }

    private func model(_ request: PageRequest, _ form: Form, offer: OfferedKey? = nil) -> SetUpPage.Model {
        SetUpPage.Model(
            code: form.raw("set-up-code") ?? "",
            today: CalendarDay(iso: schoolDay(core.now(), timeZone: core.configuration.timeZone))
                ?? CalendarDay(daysSinceEpoch: 0),
            timeZone: core.configuration.timeZone,
            offer: offer ?? OfferedKey(core: core, session: request.formSession),
            account: request.authority.isEmpty ? "Trellis" : request.authority)
    }
}

/// Setting up has no rows of its own: the school, the first person and the second step belong to others.
func setUpFeature(_ core: Core) -> Feature {
    Feature(name: "set-up", tables: [], routes: SetUpRoutes(core: core).routes, jobs: [], export: [], erase: [])
}
