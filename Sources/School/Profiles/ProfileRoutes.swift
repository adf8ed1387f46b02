import HTTPTypes
import Learning

/// A student's profile: reading it, adding to it, and its history.
struct ProfileRoutes: Sendable {
    private static let mostOfHistory = 300

    var routes: [Route] {
        [
            .get("/me/profile", .roles([.student])) { request in
                .redirect(to: "/students/\(try await request.read { $0.viewer.person })/profile")
            },
            .get("/students/{student}/profile", .student(.profile, via: .student), show),
            .post("/students/{student}/profile", .student(.profile, via: .student), add),
            .get("/students/{student}/profile/new", .student(.profile, via: .student)) { try await form($0) },
            .get("/students/{student}/profile/sheet", .student(.profile, via: .student), sheet),
            .get("/students/{student}/profile/history", .student(.profile, via: .student), history),
            .get("/students/{student}/profile/ways", .student(.profile, via: .student)) { try await ways($0) },
            .post("/students/{student}/profile/ways", .student(.profile, via: .student), chooseWays),
            .get("/profile-entries/{entry}", .student(.profile, via: .entry)) { try await form($0) },
            .post("/profile-entries/{entry}", .student(.profile, via: .entry), replace),
            .post(
                "/profile-entries/{entry}/withdrawal", .student(.profile, via: .entry), bodyLimit: 16 << 10, withdraw),
        ]
    }

    // MARK: Reading

    @Sendable private func show(_ request: PageRequest) async throws -> Reply {
        let isSaved = request.query.raw("done") == "saved"
        return try await request.page { visit in
            try Self.model(visit.student(), visit)
        } show: { model, page in
            ProfilePage.page(model, isSaved: isSaved, page)
        }
    }

    @Sendable private func sheet(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            try Self.model(visit.student(), visit)
        } show: { model, page in
            ProfilePage.sheet(model, page)
        }
    }

    /// - Parameter lines: Those to show; what stands unless others are given.
    static func model(
        _ access: StudentAccess, lines: [ProfileLine]? = nil, _ visit: Visit
    ) throws -> ProfileModel {
        let lines = try lines ?? ProfileStore.standing(access, visit.tx)
        var model = ProfileModel(
            student: access.student, name: try StudentNames.name(access, visit.tx),
            reader: access.relation.profileReader, viewer: access.viewer, lines: lines)
        model.uses = try ProfileUses.uses(of: lines, access, visit)
        model.registerLanguage = try ProfileStore.register(access, visit.tx).homeLanguage
        model.invitation = try InventoryStore.invitation(access, visit)
        model.maySeeSupports = SupportStore.mayAsk(access)
        model.seesWork = try visit.student(access.student, for: .work) != nil
        return model
    }

    @Sendable private func history(_ request: PageRequest) async throws -> Reply {
        let field = request.query.raw("field").flatMap(ProfileField.init(rawValue:))
        return try await request.page { visit in
            let access = try visit.student()
            let lines = try ProfileStore.past(field, most: Self.mostOfHistory, access, visit.tx)
            return ProfileHistoryPage.Model(
                profile: try Self.model(access, lines: lines, visit), field: field,
                standing: Set(try ProfileStore.history(access, visit.tx).standing))
        } show: { model, page in
            ProfileHistoryPage.page(model, page)
        }
    }

    // MARK: Writing

    /// The form for a new entry, or for the viewer's own that the path names.
    private func form(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let entry: ID<ProfileEntry>? = request.id("entry")
        let asked = (form?.raw("field") ?? request.query.raw("field")).flatMap(ProfileField.init(rawValue:)) ?? .words
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try visit.student()
            let saved = try Self.saved(entry, asked, access, visit)
            let field = saved?.field ?? asked
            guard entry != nil || ProfileWriting.mayAdd(field, access) else { throw Failure.notFound }
            let waiting = try StudentFiles.waiting(
                .profile, form: ProfileWriting.formName(field, saved?.id), access: access, visit.tx)
            return ProfileFormPage.Model(
                student: access.student, name: try StudentNames.name(access, visit.tx),
                reader: access.relation.profileReader, field: field, saved: saved,
                choices: field == .strength && access.relation != .administrator
                    ? try ProfileProofs.choices(access, visit.tx) : [],
                waiting: waiting)
        } show: { model, page in
            ProfileFormPage.page(model, page)
        }
    }

    /// What the form would replace: the newest of the entry's line, or the one text that stands in "my words".
    private static func saved(
        _ entry: ID<ProfileEntry>?, _ field: ProfileField, _ access: StudentAccess, _ visit: Visit
    ) throws -> ProfileLine? {
        guard let entry else {
            guard field == .words, access.relation == .oneself else { return nil }
            return try ProfileStore.standing(access, visit.tx).last { $0.field == .words }
        }
        let history = try ProfileStore.history(access, visit.tx)
        let newest = history.newest(of: entry)
        guard history.isChangeable(newest, by: access.viewer) else { throw Failure.notFound }
        return try ProfileStore.require(newest, access, visit.tx).line
    }

    @Sendable private func add(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        let field = Self.field(sent)
        let draft = try ProfileDraft(sent, field: field ?? .words)
        if let removed = try await removing(request, sent, field ?? .words) { return removed }
        return try await request.submit(sent) { visit in
            let access = try visit.student()
            guard let field, field != .wayOfWorking else { throw Failure.badRequest("which field") }
            let id = try ProfileWriting.add(
                draft, files: sent.files, form: ProfileWriting.formName(field), access, visit,
                request.context(visit.viewer).t)
            return "/students/\(access.student)/profile?done=saved#e\(id)"
        } refused: { refusal in
            try await keepFiles(request, sent, draft.field)
            return try await form(request, refusal: refusal, form: sent)
        }
    }

    private static func field(_ form: Form) -> ProfileField? { form.raw("field").flatMap(ProfileField.init(rawValue:)) }

    @Sendable private func replace(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        let entry: ID<ProfileEntry> = try request.requireID("entry")
        let field = Self.field(sent) ?? .words
        let draft = try ProfileDraft(sent, field: field)
        if let removed = try await removing(request, sent, field) { return removed }
        return try await request.submit(sent) { visit in
            let access = try visit.student()
            guard try ProfileStore.require(entry, access, visit.tx).line.field == field else { throw Failure.notFound }
            let id = try ProfileWriting.replace(
                entry, with: draft, files: sent.files, form: ProfileWriting.formName(field, entry), access, visit,
                request.context(visit.viewer).t)
            return "/students/\(access.student)/profile?done=saved#e\(id)"
        } refused: { refusal in
            try await keepFiles(request, sent, field)
            return try await form(request, refusal: refusal, form: sent)
        }
    }

    /// A button beside a file was pressed: the file goes, and the form comes back with its words.
    private func removing(_ request: PageRequest, _ sent: Form, _ field: ProfileField) async throws -> Reply? {
        guard let file: ID<StudentFile> = sent.id("remove") else { return nil }
        try await request.removeFile(file, of: sent)
        try await keepFiles(request, sent, field)
        return try await form(request, form: sent)
    }

    /// Under the name that the form has when it comes back.
    private func keepFiles(_ request: PageRequest, _ sent: Form, _ field: ProfileField) async throws {
        let entry: ID<ProfileEntry>? = request.id("entry")
        try await request.keepFiles(of: sent, for: .profile) { visit in
            let saved = try Self.saved(entry, field, visit.student(), visit)
            return ProfileWriting.formName(field, saved?.id)
        }
    }

    @Sendable private func withdraw(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        let entry: ID<ProfileEntry> = try request.requireID("entry")
        return try await request.submit(sent) { visit in
            let access = try visit.student()
            _ = try ProfileStore.require(entry, access, visit.tx)
            try ProfileWriting.withdraw(entry, access, visit)
            return "/students/\(access.student)/profile?done=saved"
        }
    }

    // MARK: Ways of working

    private func ways(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try visit.student()
            guard access.relation == .oneself else { throw Failure.notFound }
            let standing = try ProfileStore.standing(access, visit.tx)
            let now = Set(standing.map(\.id))
            let past = try ProfileStore.past(.wayOfWorking, most: 50, access, visit.tx)
            return ProfileWaysPage.Model(
                profile: try Self.model(access, lines: standing, visit), older: past.filter { !now.contains($0.id) })
        } show: { model, page in
            ProfileWaysPage.page(model, page)
        }
    }

    @Sendable private func chooseWays(_ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        let help = try sent.text("words", most: 200_000)
        return try await request.submit(sent) { visit in
            let access = try visit.student()
            var choices: [ProfileField.Way: String] = [:]
            for way in ProfileField.Way.allCases {
                if let choice = sent.raw(way.rawValue), !choice.isEmpty { choices[way] = choice }
            }
            try ProfileWays.set(
                choices, help: help, base: sent.id("base"), access, visit, request.context(visit.viewer).t)
            return "/students/\(access.student)/profile?done=saved#ways"
        } refused: { refusal in
            try await ways(request, refusal: refusal, form: sent)
        }
    }
}
