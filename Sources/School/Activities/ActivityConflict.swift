import Learning

/// Somebody (the same teacher in another window) saved the activity after this form was drawn.
struct ActivityConflict {
    let activity: ActivityModel
    let form: Form
    let t: Messages

    /// - Throws: `Failure.refused` with both texts of every field that differs.
    func check() throws {
        guard form.int("version") != activity.version else { return }
        var refusal = Refusal()
        let fields: [(String, String, String)] = [
            ("title", t.activitiesFormTitle, words(activity.title)),
            ("question", t.activitiesFormQuestion, words(activity.question)),
            ("why", t.activitiesFormWhy, words(activity.why)),
            ("steps", t.activitiesFormSteps, activity.steps.map(words).joined(separator: "\n")),
        ]
        for (name, label, saved) in fields {
            let yours = try form.text(name, most: 60_000)
            if yours != saved { refusal.stale.append(.init(label: label, saved: saved, yours: yours)) }
        }
        // The other fields may differ as well; the saved state is shown so that the next sending is a decision.
        if refusal.stale.isEmpty {
            refusal.stale.append(
                .init(label: t.activitiesFormTitle, saved: words(activity.title), yours: words(activity.title)))
        }
        try refusal.check()
    }

    private func words(_ text: LocalText) -> String { text.text(in: t.language.code).text }
}
