import HTTPTypes
import Learning
import SQL

/// The whole record of a student: who opened what, and a copy of everything.
struct RecordRoutes: Sendable {
    let core: Core
    /// What each feature knows about a student.
    let parts: [StudentExport]

    var routes: [Route] {
        let access = Route.Access.student(.profile, via: .student)
        return [
            .get("/students/{student}/record", access, show),
            .post("/students/{student}/record", .student(.work, via: .student), bodyLimit: 16 << 10, take),
        ]
    }

    @Sendable private func show(_ request: PageRequest) async throws -> Reply {
        let before = Self.place(request.query.raw("before"))
        return try await request.page { visit in
            try Opening.list(visit.student(), before: before, visit)
        } show: { model, page in
            RecordPage.page(model, page)
        }
    }

    /// `1778061600000.123`
    private static func place(_ text: String?) -> (at: Timestamp, id: Int64)? {
        let parts = (text ?? "").split(separator: ".")
        guard parts.count == 2, let at = Int64(parts[0]), let id = Int64(parts[1]) else { return nil }
        return (Timestamp(milliseconds: at), id)
    }

    /// A form, so that no link and no other site starts it.
    @Sendable private func take(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let known = core.secret.isFormToken(form.raw("token") ?? "", of: request.formSession)
        let (plan, viewer) = try await request.change { visit in
            let access = try visit.student()
            guard try StudentAge.mayTake(access, visit) else { throw Failure.notFound }
            guard known, request.isFromThisSite else { throw Failure.formExpired }
            let plan = try ArchivePlan.load(access, visit)
            try visit.audit("record.exported", student: access.student, aspect: .work)
            return (plan, visit.viewer)
        }
        let stream = ArchiveStream(plan: plan, request: request, viewer: viewer, parts: parts)
        return Reply(
            status: .ok,
            headers: [
                .contentType: "application/zip",
                .contentDisposition: contentDisposition("attachment", name: "trellis-record-\(plan.name.full).zip"),
                .xContentTypeOptions: "nosniff", .cacheControl: "private, no-store",
            ], body: .stream(stream.body()))
    }
}
