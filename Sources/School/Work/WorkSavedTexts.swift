import Learning
import SQL

/// What is saved of a draft, to compare a form with.
struct WorkSavedTexts {
    let way: String
    let words: String
    let link: String
    let reflection: String
    let claims: [ID<Criterion>: String]

    init(_ attempt: ID<Attempt>, _ tx: any Transaction) throws {
        let row = try tx.require("SELECT way, words, link, reflection FROM attempts WHERE id = \(attempt)")
        way = try row.text("way")
        words = try row.text("words")
        link = try row.text("link")
        reflection = try row.text("reflection")
        claims = try WorkClaimStore.load(attempt, tx)
    }

    func differences(from draft: WorkDraft) -> [(field: String, saved: String, yours: String)] {
        [("words", words, draft.words), ("link", link, draft.link), ("reflection", reflection, draft.reflection)]
            .filter { $0.1 != $0.2 }
    }

    /// Both texts of each field that differs.
    func conflict(with draft: WorkDraft, _ t: Messages) -> Refusal {
        var refusal = Refusal()
        refusal.stale = differences(from: draft).map { field, saved, yours in
            let label =
                switch field {
                case "words": t.workWords
                case "link": t.workLink
                default: t.workReflection
                }
            return Refusal.StaleField(label: label, saved: saved, yours: yours)
        }
        for (criterion, yours) in draft.claims.sorted(by: { $0.key < $1.key }) {
            let saved = claims[criterion] ?? ""
            guard saved != yours else { continue }
            refusal.stale.append(Refusal.StaleField(label: t.workClaim, saved: saved, yours: yours))
        }
        return refusal
    }
}
