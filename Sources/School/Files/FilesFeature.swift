import Learning
import SQL

/// Stored files: giving them back, and taking large ones in parts.
func filesFeature() -> Feature {
    Feature(
        name: "files",
        tables: ["files", "attachments", "uploads", "student_files", "thumbnails"],
        routes: [
            .get("/files/{attachment}", .student(.work, via: .attachment)) { request in
                let id: ID<Attachment> = try request.requireID("attachment")
                let file = try await request.read { visit in
                    try Attachments.require(id, for: visit.student(), in: visit.tx)
                }
                return try await StoredFileReply.reply(file.stored, request)
            }
        ] + StudentFileRoutes().routes + UploadRoutes().routes,
        jobs: fileJobs(),
        export: [
            StudentExport(name: "files") { student in
                """
                SELECT t.id, t.attempt_id, t.sha256, t.name, t.content_type, t.description, t.transcript,
                       t.added_at, f.size
                FROM attachments t
                JOIN files f ON f.sha256 = t.sha256
                JOIN attempts a ON a.id = t.attempt_id
                JOIN works w ON w.id = a.work_id
                WHERE w.student_id = \(student) ORDER BY t.id
                """
            },
            // The family's copy leaves out what the student keeps to themselves.
            StudentExport(name: "profile_files") { student in
                """
                SELECT f.id, f.owner_kind, f.owner_id, f.owner_part, f.audience, f.sha256, f.name, f.content_type,
                       f.description, f.added_by, f.added_at, s.size
                FROM student_files f JOIN files s ON s.sha256 = f.sha256
                WHERE f.student_id = \(student) AND f.audience <> 'own' AND f.removed_at IS NULL ORDER BY f.id
                """
            },
        ],
        erase: [
            StudentErasure(name: "uploads") { student in
                """
                DELETE FROM uploads WHERE person_id = \(student) OR student_id = \(student) OR attempt_id IN (
                    SELECT a.id FROM attempts a JOIN works w ON w.id = a.work_id WHERE w.student_id = \(student))
                """
            },
            StudentErasure(name: "student_files") { "DELETE FROM student_files WHERE student_id = \($0)" },
            // The bytes follow when the daily job finds that no row names them any more.
            StudentErasure(name: "attachments") { student in
                """
                DELETE FROM attachments WHERE attempt_id IN (
                    SELECT a.id FROM attempts a JOIN works w ON w.id = a.work_id WHERE w.student_id = \(student))
                """
            },
        ])
}
