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
    /// Rubrics that were taken, new or changed.
    public let rubricsWritten: Int
    public let rubricsUnchanged: Int
    /// Rubrics that were not taken, by title: a row without a competency that is known here, or without four levels.
    public let rubricsLeftOut: [String]
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
        // A package of rubrics alone names competencies that are here already, and makes no framework without any.
        let isRubricsAlone = package.items.isEmpty && !package.rubrics.isEmpty
        let written = isRubricsAlone ? nil : try writer.write(draft)
        let known = written?.competencies ?? [:]
        var changes = written?.changes ?? FrameworkChanges()
        let edges = package.prerequisites.compactMap { edge -> CompetencyGraph.Edge? in
            guard let before = known[edge.before.text], let after = known[edge.after.text]
            else { return nil }
            return .init(after, requires: before)
        }
        try writer.writePrerequisites(of: known.values.sorted(), Set(edges), &changes)
        let rubrics = try RubricExchange.take(
            package.rubrics, competencies: known, mint: mint, now: now, tx)
        return CASEImportReport(
            title: package.document.title, items: package.items.count, added: changes.added, changed: changes.changed,
            retired: changes.retired, unchanged: changes.unchanged,
            competencies: draft.items.count { $0.kind == .competency }, prerequisites: package.prerequisites.count,
            prerequisitesAdded: changes.prerequisitesAdded, prerequisitesRemoved: changes.prerequisitesRemoved,
            rubricsWritten: rubrics.written, rubricsUnchanged: rubrics.unchanged, rubricsLeftOut: rubrics.leftOut,
            isUnchanged: changes.total == 0 && rubrics.written == 0, problems: package.problems,
            names: names(of: package))
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
