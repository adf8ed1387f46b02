import Learning
import SQL

extension Doctor {
    /// Which way of estimating success is in use. Asks a schema that is up to date.
    func prediction(_ database: any Database) async throws -> Finding {
        let (choice, adopted) = try await database.read { tx in
            (try PredictionStore.choice(tx), try PredictionStore.adopted(tx))
        }
        let words: String =
            if let adopted, !choice.usesFilter {
                "the school's own model, trained on \(schoolDay(adopted.trainedAt, timeZone: "UTC"))"
            } else {
                choice.usesFilter ? "the plain filter, by choice" : "the plain filter; no model was better yet"
            }
        return Finding(kind: .good, subject: "prediction", words: words)
    }
}
