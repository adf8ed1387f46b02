import Learning

/// The files of profiles, interviews, signatures and proposals: giving them back, and taking them away again.
struct StudentFileRoutes: Sendable {
    var routes: [Route] {
        [
            .get("/student-files/{studentFile}", .student(.profile, via: .studentFile), show),
            .post(
                "/student-files/{studentFile}/removal", .student(.profile, via: .studentFile), bodyLimit: 16 << 10,
                remove),
        ]
    }

    @Sendable private func show(_ request: PageRequest) async throws -> Reply {
        let id: ID<StudentFile> = try request.requireID("studentFile")
        let file = try await request.read { visit in
            try StudentFiles.require(id, access: visit.student(), visit.tx)
        }
        return try await StoredFileReply.reply(file.stored, request)
    }

    /// A form with `back`, the path of the page to return to.
    @Sendable private func remove(_ request: PageRequest) async throws -> Reply {
        let id: ID<StudentFile> = try request.requireID("studentFile")
        let form = try await request.form()
        let back = sitePath(try form.text("back", most: 2_000)) ?? "/"
        return try await request.submit(form) { visit in
            let access = try visit.student()
            let file = try StudentFiles.remove(id, access: access, visit: visit)
            try visit.audit(
                "file.removed", student: access.student, aspect: .profile,
                detail: "{\"file\":\"\(file.id)\",\"kind\":\"\(file.kind.rawValue)\"}")
            return back
        }
    }
}
