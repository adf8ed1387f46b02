import Learning
import SQL

/// Stored files: giving them back, and taking large ones in parts.
func filesFeature() -> Feature {
    Feature(
        name: "files",
        tables: ["files", "attachments", "uploads"],
        routes: [
            .get("/files/{attachment}", .student(.work, via: .attachment)) { request in
                let id: ID<Attachment> = try request.requireID("attachment")
                let file = try await request.read { visit in
                    try Attachments.require(id, for: visit.student(), in: visit.tx)
                }
                let isInline = request.query.raw("inline") != nil
                return try await StoredFileReply.reply(file, isInline: isInline, core: request.core)
            }
        ] + UploadRoutes().routes,
        jobs: fileJobs(),
        export: [
            StudentExport(name: "files") { student in
                """
                SELECT t.id, t.attempt_id, t.sha256, t.name, t.content_type, t.added_at, f.size
                FROM attachments t
                JOIN files f ON f.sha256 = t.sha256
                JOIN attempts a ON a.id = t.attempt_id
                JOIN works w ON w.id = a.work_id
                WHERE w.student_id = \(student) ORDER BY t.id
                """
            }
        ],
        erase: [
            StudentErasure(name: "uploads") { student in
                """
                DELETE FROM uploads WHERE person_id = \(student) OR attempt_id IN (
                    SELECT a.id FROM attempts a JOIN works w ON w.id = a.work_id WHERE w.student_id = \(student))
                """
            },
            // The bytes follow when the daily job finds that no row names them any more.
            StudentErasure(name: "attachments") { student in
                """
                DELETE FROM attachments WHERE attempt_id IN (
                    SELECT a.id FROM attempts a JOIN works w ON w.id = a.work_id WHERE w.student_id = \(student))
                """
            },
        ])
}
