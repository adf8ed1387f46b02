import HTTPTypes
import Learning
import SQL

/// What a judging form can do besides being sent: take words from the bank, take a recording off, and come back with
/// its files.
enum JudgingFormSteps {
    /// The form with what its button asked for; nil when the button was for something else.
    static func changed(_ form: Form, _ judging: WorkJudging, _ request: PageRequest) async throws -> Form? {
        if let file: ID<StudentFile> = form.id("remove") {
            try await request.removeFile(file, of: form)
            try await keepFiles(form, judging, request)
            return form
        }
        guard let use = form.raw("use") else { return nil }
        let parts = use.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let id: ID<FeedbackComment> = ID(String(parts[1])) else {
            throw Failure.badRequest("use")
        }
        let words = try await request.read { visit in try CommentBank.require(id, visit).words }
        try await keepFiles(form, judging, request)
        return filled(form, String(parts[0]), with: words)
    }

    /// Adds to what stands there; a field that is missing is not one of the page.
    private static func filled(_ form: Form, _ field: String, with words: String) -> Form {
        Form(
            fields: form.fields.map { name, value in
                guard name == field else { return (name, value) }
                let said = trimmed(value)
                return (name, said.isEmpty ? words : said.contains(words) ? said : said + " " + words)
            })
    }

    /// A recording is not made twice.
    static func keepFiles(_ form: Form, _ judging: WorkJudging, _ request: PageRequest) async throws {
        try await request.keepFiles(of: form, for: .judgement) { visit in
            guard try visit.student().relation.mayJudge else { return nil }
            return judging.attempt.map(WorkJudging.formName)
        }
    }

    static func mismatch(_ request: PageRequest, _ judging: WorkJudging, _ work: ID<Work>) async throws -> Reply {
        let words = judging.words.sorted { $0.key < $1.key }.map(\.value)
        return try await request.page(status: .conflict) { visit in
            guard try visit.student().relation.mayJudge else { throw Failure.notFound }
            return WorkMismatchPage.Model(
                work: work, strength: judging.strength, nextStep: judging.nextStep, words: words)
        } show: { model, page in
            WorkMismatchPage.page(model, page)
        }
    }
}
