import Learning
import SQL

/// The models of the pages about one version.
enum AgreementReading {
    static func model(_ id: ID<PlanVersion>, _ access: StudentAccess, _ visit: Visit) throws -> AgreementPage.Model {
        let record = try AgreementStore.record(access, visit)
        let version = try AgreementStore.version(id, in: record)
        let content = try AgreementStore.content(of: version, visit.tx)
        let changes = try changes(
            since: record.lastSigned(by: visit.viewer.person, before: version.number), content, visit)
        let documents = try [content.document] + (changes.map { [try before($0, visit)] } ?? [])
        return AgreementPage.Model(
            record: record, version: version, content: content,
            coverage: try PlanCoverageStore.coverage(of: content.document, access, visit),
            names: try PlanNames.load(documents, visit, student: access.student), changes: changes,
            comments: try AgreementStore.comments(access, visit.tx), scans: try scans(version, access, visit),
            studentName: try StudentNames.name(access, visit.tx), viewer: visit.viewer.person,
            relation: access.relation,
            mayRecordPaper: try AgreementPaperRoutes.mayRecord(for: record, visit))
    }

    private static func changes(
        since version: AgreementVersion?, _ content: AgreementContent, _ visit: Visit
    ) throws -> AgreementPage.Changes? {
        try version.map { version in
            let old = try AgreementStore.content(of: version, visit.tx).document
            return AgreementPage.Changes(since: version, difference: PlanDifference(from: old, to: content.document))
        }
    }

    /// The words that `changes` compares with, for the names in them.
    private static func before(_ changes: AgreementPage.Changes, _ visit: Visit) throws -> PlanDocument {
        try AgreementStore.content(of: changes.since, visit.tx).document
    }

    /// Paths of the scans that the viewer may open.
    private static func scans(
        _ version: AgreementVersion, _ access: StudentAccess, _ visit: Visit
    ) throws -> [ID<PlanSignatureRow>: String] {
        let papers = version.signatures.filter { $0.method == .paper }.map(\.id.rawValue)
        guard !papers.isEmpty, let profile = try visit.student(access.student, for: .profile) else { return [:] }
        let files = try StudentFiles.list(.signature, of: papers, access: profile, visit.tx)
        return Dictionary(
            files.map { (ID<PlanSignatureRow>(stored: $0.owner), $0.path) }, uniquingKeysWith: { first, _ in first })
    }

    /// - Throws: `notFound` for somebody who does not put this plan forward.
    static func proposing(
        _ access: StudentAccess, hasMoved: Bool, _ visit: Visit
    ) throws -> AgreementProposing.Model {
        let record = try AgreementStore.record(access, visit)
        guard record.mayPropose(visit.viewer.person) else { throw Failure.notFound }
        let document = record.draft?.document ?? PlanDocument()
        let newest = record.waiting ?? record.active
        let content = AgreementContent(document: document, isIntact: true)
        let changes = try changes(since: newest, content, visit)
        let documents = try [document] + (changes.map { [try before($0, visit)] } ?? [])
        return AgreementProposing.Model(
            record: record, studentName: try StudentNames.name(access, visit.tx),
            isOneself: record.student == visit.viewer.person,
            coverage: record.draft == nil ? nil : try PlanCoverageStore.coverage(of: document, access, visit),
            names: try PlanNames.load(documents, visit, student: access.student), changes: changes, hasMoved: hasMoved)
    }

    static func moved(_ id: ID<PlanVersion>, _ access: StudentAccess, _ visit: Visit) throws -> AgreementMoved.Model {
        let record = try AgreementStore.record(access, visit)
        let version = try AgreementStore.version(id, in: record)
        let content = try AgreementStore.content(of: version, visit.tx)
        let newer = (record.waiting ?? record.active).flatMap { $0.id == version.id ? nil : $0 }
        let now =
            try newer.map { try AgreementStore.content(of: $0, visit.tx).document }
            ?? record.draft?.document ?? PlanDocument()
        return AgreementMoved.Model(
            record: record, version: version, isIntact: content.isIntact, newer: newer,
            difference: PlanDifference(from: content.document, to: now),
            names: try PlanNames.load([content.document, now], visit, student: access.student), old: content.document,
            new: now,
            studentName: try StudentNames.name(access, visit.tx), isOneself: access.relation == .oneself)
    }
}
