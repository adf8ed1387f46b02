import HTML
import HTTPTypes
import Learning
import SQL

/// The page on which staff turn the second step on and off. Each change asks for the password again.
struct FactorRoutes: Sendable {
    private static let staff: Route.Access = .roles(Set(Role.allCases.filter(\.isStaff)))
    private static let path = "/settings/second-step"

    let core: Core

    var routes: [Route] {
        [
            .get(Self.path, Self.staff) { try await page($0) },
            .post(Self.path, Self.staff, bodyLimit: 16 << 10, turnOn),
            .post(Self.path + "/codes", Self.staff, bodyLimit: 16 << 10) { try await change($0, isEnd: false) },
            .post(Self.path + "/end", Self.staff, bodyLimit: 16 << 10) { try await change($0, isEnd: true) },
        ]
    }

    private func page(
        _ request: PageRequest, refusal: Refusal? = nil, key: OfferedKey? = nil, codes: RecoveryCodes? = nil
    ) async throws -> Reply {
        let core = core
        return try await request.page(status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal) { visit in
            let person = visit.viewer.person
            let shown = try codes.flatMap { try FactorStore.holds($0, of: person, in: visit.tx) ? $0 : nil }
            let username = try visit.tx.first("SELECT username FROM accounts WHERE person_id = \(person)")
            return FactorPage.Model(
                state: try FactorStore.state(of: person, in: visit.tx),
                offer: key ?? OfferedKey(core: core, session: request.formSession),
                account: try username?.text("username") ?? "", codes: shown,
                isEnded: request.query.isOn("ended"))
        } show: { model, page in
            FactorPage.page(model, page)
        }
    }

    @Sendable private func turnOn(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let t = request.context(nil).t
        var refusal = Refusal()
        if let sentence = try await Reauthentication(core: core).refusal(form, request) {
            refusal.add("password", sentence)
        }
        guard let offer = OfferedKey(form, core: core, session: request.formSession) else { throw Failure.formExpired }
        let step = OneTimeCode.step(of: form.raw("code") ?? "", key: offer.key, at: core.now(), after: -1)
        if step == nil { refusal.add("code", t.factorFirstWrong) }
        guard refusal.isEmpty, let step else { return try await page(request, refusal: refusal, key: offer) }
        let sealed = try SealedKey.seal(offer.key, core.passwords)
        let codes = RecoveryCodes()
        let core = core
        _ = try await request.submit(form) { visit in
            let person = visit.viewer.person
            if try FactorStore.turnOn(
                person, key: sealed, step: step, codes: codes, at: visit.now, mint: core.mint, in: visit.tx)
            {
                try visit.audit("second-factor.on")
                // Whoever is signed in elsewhere came in without it.
                try SessionStore.endAll(of: person, except: visit.viewer.session, at: visit.now, in: visit.tx)
            }
            return Self.path
        }
        return try await page(request, codes: codes)
    }

    /// New codes, or the end of the second step.
    private func change(_ request: PageRequest, isEnd: Bool) async throws -> Reply {
        let form = try await request.form()
        let t = request.context(nil).t
        var refusal = Refusal()
        if let sentence = try await Reauthentication(core: core).refusal(form, request) {
            refusal.add("password", sentence)
            return try await page(request, refusal: refusal)
        }
        let person = try await request.read { $0.viewer.person }
        let core = core
        let typed = form.raw("code") ?? ""
        let answer = try await core.database.write { tx in
            try FactorStore.use(typed, of: person, core: core, in: tx)
        }
        switch answer {
        case .right, .recovery: break
        case .wrong: refusal.add("code", t.factorWrong)
        case .wait: refusal.add("code", t.factorWait)
        }
        guard refusal.isEmpty else { return try await page(request, refusal: refusal) }
        let codes = RecoveryCodes()
        let reply = try await request.submit(form) { visit in
            if isEnd {
                try FactorStore.turnOff(person, in: visit.tx)
                try visit.audit("second-factor.off")
                return Self.path + "?ended=1"
            }
            try FactorStore.replaceCodes(of: person, with: codes, mint: core.mint, in: visit.tx)
            try visit.audit("second-factor.codes")
            return Self.path
        }
        return isEnd ? reply : try await page(request, codes: codes)
    }
}

/// Asks for the password again before something that a stranger at an open screen must not do. Wrong ones are slowed
/// down as at sign-in.
struct Reauthentication: Sendable {
    let core: Core

    /// What is wrong with the password in the form's field `password`, in the viewer's words; nil when it is right.
    func refusal(_ form: Form, _ request: PageRequest) async throws -> String? {
        let core = core
        guard core.secret.isFormToken(form.raw("token") ?? "", of: request.formSession), request.isFromThisSite else {
            throw Failure.formExpired
        }
        let (person, hash, t) = try await request.read { visit in
            let row = try visit.tx.first("SELECT password_hash FROM accounts WHERE person_id = \(visit.viewer.person)")
            return (visit.viewer.person, try row?.optionalText("password_hash"), visit.words)
        }
        let subject = sha256Hex("again \(person)".utf8)
        let delay = try await core.database.read { tx in
            try SignInThrottle.delay(subject: subject, isKnownDevice: false, now: core.now(), in: tx)
        }
        if delay > 0 { try await Task.sleep(for: .milliseconds(delay)) }
        let isRight = try await core.passwords.matches(form.raw("password") ?? "", hash: hash)
        try await core.database.write { tx in
            if isRight {
                try SignInThrottle.succeeded(subject: subject, in: tx)
            } else {
                try SignInThrottle.failed(subject: subject, at: core.now(), mint: core.mint, in: tx)
            }
        }
        return isRight ? nil : t.accessPasswordWrong
    }
}
