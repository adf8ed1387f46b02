public import Interchange
import Learning
import SQL

/// What an import of one CASE package did, for whoever ran it.
public struct CASEImportReport: Sendable {
    public let title: String
    public let items: Int
    public let added: Int
    public let changed: Int
    /// Gone from the package, or no longer in force. What names them keeps them.
    public let retired: Int
    public let unchanged: Int
    public let competencies: Int
    public let prerequisites: Int
    public let prerequisitesAdded: Int
    public let prerequisitesRemoved: Int
    /// True when not even the framework's title changed.
    public let isUnchanged: Bool
    /// Cycles are among them.
    public let problems: [CASEProblem]
    /// What the items that the problems speak of are called: their code, or how their statement begins.
    public let names: [CASEIdentifier: String]
}

/// Brings a CASE package into the database in one transaction.
enum CASEImport {
    static func run(
        _ package: CASEPackage, mint: IDMint, now: Timestamp, _ tx: any Transaction
    ) throws -> CASEImportReport {
        let draft = FrameworkDraft(package, today: schoolDay(now, timeZone: "UTC"))
        let writer = FrameworkWriter(mint: mint, now: now, tx: tx)
        let written = try writer.write(draft)
        var changes = written.changes
        let edges = package.prerequisites.compactMap { edge -> CompetencyGraph.Edge? in
            guard let before = written.competencies[edge.before.text],
                let after = written.competencies[edge.after.text]
            else { return nil }
            return .init(after, requires: before)
        }
        try writer.writePrerequisites(of: written.competencies.values.sorted(), Set(edges), &changes)
        return CASEImportReport(
            title: package.document.title, items: package.items.count, added: changes.added, changed: changes.changed,
            retired: changes.retired, unchanged: changes.unchanged,
            competencies: draft.items.count { $0.kind == .competency }, prerequisites: package.prerequisites.count,
            prerequisitesAdded: changes.prerequisitesAdded, prerequisitesRemoved: changes.prerequisitesRemoved,
            isUnchanged: changes.total == 0, problems: package.problems, names: names(of: package))
    }

    private static func names(of package: CASEPackage) -> [CASEIdentifier: String] {
        let asked = Set(package.problems.flatMap(\.identifiers))
        var names: [CASEIdentifier: String] = [:]
        for item in package.items where asked.contains(item.identifier) {
            names[item.identifier] = item.humanCodingScheme ?? String(plainStatement(item.fullStatement).prefix(60))
        }
        return names
    }
}

extension School {
    /// Imports a framework from the bytes of a CASE package, or brings the one that is there up to date.
    ///
    /// - Throws: `CASEFailure` for bytes that are no package, `SQLError` when the database does not take it. Then
    ///   nothing is changed.
    public func importFramework(json bytes: [UInt8]) async throws -> CASEImportReport {
        let package = try CASEPackage(json: bytes)
        let core = core
        return try await core.database.write { tx in
            let report = try CASEImport.run(package, mint: core.mint, now: core.now(), tx)
            try AuditLog.append(
                .init(
                    actor: nil, student: nil, action: "framework.imported", aspect: nil, reason: "command line",
                    detail: "{\"added\":\(report.added),\"changed\":\(report.changed),\"retired\":\(report.retired)}"),
                at: core.now(), mint: core.mint, in: tx)
            return report
        }
    }
}
