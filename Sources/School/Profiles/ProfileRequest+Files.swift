import Learning

/// Files of a form that comes back to its writer.
extension PageRequest {
    /// Keeps the files of a form that could not be taken, so that nobody sends them twice. Those that do not fit any more
    /// are left out: the page says how many fit.
    ///
    /// - Parameter name: The name of the form, or nothing when the form is for nobody.
    func keepFiles(
        of form: Form, for kind: KeptFile.Kind, named name: @escaping @Sendable (Visit) throws -> String?
    ) async throws {
        guard !form.files.isEmpty else { return }
        try await change { visit in
            guard let name = try name(visit) else { return }
            let access = try visit.student()
            let room = try StudentFiles.room(kind, 0, name, access: access, visit: visit)
            var bytes = room.bytes
            let fitting = form.files.prefix(room.files).filter { file in
                guard file.size <= bytes else { return false }
                bytes -= file.size
                return true
            }
            try StudentFiles.wait(fitting, for: kind, form: name, access: access, visit: visit)
        }
    }

    /// Removes one of the viewer's files from within a form whose words stay as they are.
    ///
    /// - Throws: `formExpired` without the form's token.
    func removeFile(_ id: ID<StudentFile>, of form: Form) async throws {
        guard core.secret.isFormToken(form.raw("token") ?? "", of: formSession), isFromThisSite else {
            throw Failure.formExpired
        }
        try await change { visit in
            let access = try visit.student()
            do {
                _ = try StudentFiles.remove(id, access: access, visit: visit)
            } catch Failure.notFound {
                // Pressed twice: it is gone already.
            }
        }
    }
}
