import HTTPTypes
import Learning
import SQL

/// Writing, sending, taking back and trying again.
struct WorkDraftRoutes: Sendable {
    let core: Core

    var routes: [Route] {
        [
            .post("/work/{work}/draft", WorkRoutes.work, save),
            .post("/work/{work}/files", WorkRoutes.work, save),
            .post("/work/{work}/files/{attachment}/removal", WorkRoutes.work, removeFile),
            .post("/work/{work}/sending", WorkRoutes.work, send),
            .post("/work/{work}/sending/withdrawal", WorkRoutes.work, bodyLimit: 16 << 10, takeBack),
            .post("/work/{work}/attempts", WorkRoutes.work, bodyLimit: 16 << 10, tryAgain),
        ]
    }

    /// Keeps what is written. The script asks for plain text and goes on; a form gets its page again.
    @Sendable private func save(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        if request.headers[.accept] == "text/plain" { return try await autosave(form, request) }
        return try await kept(form, request) { _ in .redirect(to: request.workPath) }
    }

    @Sendable private func removeFile(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let file: ID<Attachment> = try request.requireID("attachment")
        return try await kept(form, request) { _ in
            try await request.submit(form) { visit in
                try Attachments.remove(file, for: visit.student(), visit: visit)
                return request.workPath
            }
        }
    }

    /// First keeps what the form says, then sends: when something is missing, nothing that was written is lost.
    @Sendable private func send(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let work: ID<Work> = try request.requireID("work")
        return try await kept(form, request) { version in
            try await request.submit(form) { visit in
                try WorkDraftStore.send(
                    work, version: version, isWithoutWords: form.isOn(WorkFields.without), for: visit.student(),
                    visit: visit, t: request.context(visit.viewer).t)
                return request.workPath
            } refused: { refusal in
                try await request.workPage(refusal: refusal, form: form)
            }
        }
    }

    @Sendable private func takeBack(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let work: ID<Work> = try request.requireID("work")
        return try await request.submit(form) { visit in
            try WorkDraftStore.takeBack(work, for: visit.student(), visit: visit)
            return request.workPath
        }
    }

    @Sendable private func tryAgain(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let work: ID<Work> = try request.requireID("work")
        return try await request.submit(form) { visit in
            try WorkDraftStore.tryAgain(
                work, for: visit.student(), visit: visit, t: request.context(visit.viewer).t)
            return request.workPath
        } refused: { refusal in
            try await request.workPage(refusal: refusal, form: form)
        }
    }

    // MARK: Keeping

    /// Keeps the form and goes on with the new version, or shows the page with what could not be kept.
    private func kept(
        _ form: Form, _ request: PageRequest, then: (_ version: Int?) async throws -> Reply
    ) async throws -> Reply {
        do {
            guard let (kept, _) = try await keep(form, request, once: true) else { return try await then(nil) }
            try kept.refusal.check()
            return try await then(kept.version)
        } catch Failure.refused(let refusal) {
            return try await request.workPage(refusal: refusal, form: form)
        }
    }

    private func autosave(_ form: Form, _ request: PageRequest) async throws -> Reply {
        do {
            guard let (kept, viewer) = try await keep(form, request, once: false), kept.refusal.isEmpty else {
                return .text(request.context(nil).t.commonNotSaved, status: .unprocessableContent)
            }
            let page = request.context(viewer)
            var reply = Reply.text(page.t.commonSavedAt(time: page.format.time(core.now())))
            reply.headers[.formVersion] = String(kept.version)
            return reply
        } catch Failure.refused {
            return .text(request.context(nil).t.failureConflictTitle, status: .conflict)
        }
    }

    /// - Parameter once: A second sending of the same form keeps nothing again, so that no file is there twice. The
    ///   script saves the same form many times.
    /// - Returns: nil when this very form was kept before, or is no form of a draft.
    private func keep(
        _ form: Form, _ request: PageRequest, once: Bool
    ) async throws -> (kept: WorkDraftStore.Kept, viewer: Viewer)? {
        guard core.secret.isFormToken(form.raw("token") ?? "", of: request.formSession), request.isFromThisSite else {
            throw Failure.formExpired
        }
        guard form.raw("words") != nil else { return nil }
        let work: ID<Work> = try request.requireID("work")
        let draft = try WorkDraft(form)
        let version = form.int("version")
        let key = once ? (form.raw("key") ?? "") + ".kept" : ""
        let hash = form.contentHash + request.path
        return try await core.database.write { tx -> (kept: WorkDraftStore.Kept, viewer: Viewer)? in
            let viewer = try request.admitted(SessionStore.viewer(of: request, in: tx))
            let visit = Visit(tx: tx, viewer: viewer, request: request)
            let access = try visit.student()
            let first = try FormResults.claim(
                key, by: viewer.person, formHash: hash, at: visit.now, in: tx)
            if let first, first.formHash == hash { return nil }
            let kept = try WorkDraftStore.keep(
                draft, files: form.files, version: version, in: work, for: access, visit: visit,
                t: request.context(viewer).t)
            if kept.refusal.isEmpty {
                try FormResults.remember(key, by: viewer.person, location: request.workPath, in: tx)
            } else if first == nil {
                try FormResults.forget(key, by: viewer.person, in: tx)
            }
            return (kept, viewer)
        }
    }
}

extension PageRequest {
    /// Where the work in the path has its page.
    var workPath: String { "/work/" + parameter("work") }
}

extension HTTPField.Name {
    /// The version after an automatic save, for the form to go on from.
    static let formVersion = HTTPField.Name("X-Version") ?? .via
}
