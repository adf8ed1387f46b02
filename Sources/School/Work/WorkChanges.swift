import Learning
import SQL

/// What became of one try in the next.
struct WorkChanges: Sendable, Equatable {
    /// The number of the try before.
    let before: Int
    let oldWords: String
    let newWords: String
    let oldLink: String
    let newLink: String
    /// Names of files.
    let added: [String]
    let removed: [String]

    var isEmpty: Bool { oldWords == newWords && oldLink == newLink && added.isEmpty && removed.isEmpty }
}

/// Two tries side by side.
enum WorkChangesStore {
    /// - Parameter tries: Those that the viewer may see, first to last.
    /// - Returns: nil for a first try and for a draft, which is still changing.
    static func load(
        _ shown: WorkTry?, among tries: [WorkTry], of work: ID<Work>, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> WorkChanges? {
        guard access.aspect == .work, let shown, shown.sentAt != nil,
            let before = tries.last(where: { $0.number < shown.number && $0.sentAt != nil })
        else { return nil }
        var texts: [ID<Attempt>: (words: String, link: String)] = [:]
        let rows = try tx.query(
            """
            SELECT t.id, t.words, t.link FROM attempts t JOIN works w ON w.id = t.work_id
            WHERE t.id IN (\(list: [before.id, shown.id])) AND w.id = \(work) AND w.student_id = \(access.student)
            """)
        for row in rows { texts[try row.id("id")] = (try row.text("words"), try row.text("link")) }
        let old = texts[before.id] ?? ("", "")
        let new = texts[shown.id] ?? ("", "")
        let oldFiles = try files(before.id, tx)
        let newFiles = try files(shown.id, tx)
        return WorkChanges(
            before: before.number, oldWords: old.words, newWords: new.words, oldLink: old.link, newLink: new.link,
            added: newFiles.filter { !oldFiles.contains($0) }.map(\.name),
            removed: oldFiles.filter { !newFiles.contains($0) }.map(\.name))
    }

    private struct File: Equatable {
        let name: String
        let sha256: String
    }

    private static func files(_ attempt: ID<Attempt>, _ tx: any Transaction) throws -> [File] {
        try tx.query("SELECT name, sha256 FROM attachments WHERE attempt_id = \(attempt) ORDER BY id").map {
            File(name: try $0.text("name"), sha256: try $0.text("sha256"))
        }
    }
}
