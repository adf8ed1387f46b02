import HTTPTypes
import Learning

/// What students say of an adult's words about them, and the answers.
struct ProfileRemarkRoutes: Sendable {
    var routes: [Route] {
        [
            .get("/profile-entries/{entry}/remarks", .student(.profile, via: .entry)) { try await show($0) },
            .post("/profile-entries/{entry}/remarks", .student(.profile, via: .entry), say),
            .post("/profile-entries/{entry}/answers", .student(.profile, via: .entry), answer),
        ]
    }

    private func show(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let entry: ID<ProfileEntry> = try request.requireID("entry")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try visit.student()
            let line = try ProfileStore.require(entry, access, visit.tx).line
            let profile = try ProfileRoutes.model(access, lines: [line], visit)
            guard profile.mayRemark(line) || profile.mayAnswer(line) else { throw Failure.notFound }
            return ProfileRemarkPage.Model(profile: profile, line: line)
        } show: { model, page in
            ProfileRemarkPage.page(model, page)
        }
    }

    @Sendable private func say(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let entry: ID<ProfileEntry> = try request.requireID("entry")
        let words = try form.text("words", most: 200_000)
        let kind = form.raw("kind").flatMap(ProfileLine.Remark.Kind.init(rawValue:)) ?? .note
        return try await request.submit(form) { visit in
            let access = try visit.student()
            try ProfileRemarks.add(kind, words, to: entry, access, visit, request.context(visit.viewer).t)
            return "/students/\(access.student)/profile?done=saved#e\(entry)"
        } refused: { refusal in
            try await show(request, refusal: refusal, form: form)
        }
    }

    @Sendable private func answer(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let entry: ID<ProfileEntry> = try request.requireID("entry")
        let words = try form.text("words", most: 200_000)
        let remark: ID<ProfileLine.Remark.Key>? = form.id("remark")
        return try await request.submit(form) { visit in
            let access = try visit.student()
            guard let remark else { throw Failure.notFound }
            try ProfileRemarks.answer(remark, with: words, of: entry, access, visit, request.context(visit.viewer).t)
            return "/students/\(access.student)/profile?done=saved#e\(entry)"
        } refused: { refusal in
            try await show(request, refusal: refusal, form: form)
        }
    }
}
