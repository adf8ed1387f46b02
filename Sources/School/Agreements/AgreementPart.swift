import HTML
import Learning

/// How a plan stands and who has agreed, for the plan page.
struct AgreementSummary: Sendable {
    let record: AgreementRecord
    let viewer: ID<Person>
    let isOneself: Bool

    var standing: PlanStanding { record.standing }
    /// The version that the names stand under: the one that waits, or the one that holds.
    var shown: AgreementVersion? { record.waiting ?? record.active }
    var mayPropose: Bool { record.mayPropose(viewer) }
    var maySign: Bool {
        guard let waiting = record.waiting else { return false }
        return !waiting.agreement.open(to: viewer, of: record.signers).isEmpty
    }
}

extension AgreementStore {
    static func summary(_ access: StudentAccess, _ visit: Visit) throws -> AgreementSummary {
        AgreementSummary(
            record: try record(access, visit), viewer: visit.viewer.person, isOneself: access.relation == .oneself)
    }
}

enum AgreementPart {
    /// A whole section: the state in words, who has agreed, who has not, and one main button for the viewer.
    static func summary(_ summary: AgreementSummary, _ page: PageContext) -> HTML {
        let t = page.t
        let names: HTML? = summary.shown.map { version in
            """
            <p class="soft mt-3">\(t.agreementsVersion(number: version.number))</p>\
            \(AgreementNames.list(version, summary.record, isOneself: summary.isOneself, page))
            """
        }
        return section(
            "agreement", t.agreementsWhoAgreed, link: AgreementWords.tag(summary.standing, page),
            """
            <p>\(sentence(summary, t))</p>\(names)\
            <p class="btns mt-4">\(mainButton(summary, page))\(otherLinks(summary, page))</p>\
            <p class="quiet mt-3">\(t.agreementsAfterwards)</p>
            """)
    }

    /// How it stands, in a sentence; the same on the plan page and in lists.
    static func sentence(_ summary: AgreementSummary, _ t: Messages) -> String {
        switch summary.standing {
        case .none: t.agreementsSentenceNone
        case .draft: t.agreementsSentenceDraft
        case .proposed(let missing): t.agreementsSentenceProposed(count: missing.count)
        case .active: t.agreementsSentenceActive
        case .changed: t.agreementsSentenceChanged
        }
    }

    private static func mainButton(_ summary: AgreementSummary, _ page: PageContext) -> HTML? {
        let t = page.t
        let record = summary.record
        if summary.maySign, let waiting = record.waiting {
            return
                "<a class=\"btn btn-main\" href=\"/versions/\(waiting.id.description)\">\(t.agreementsReadAndAgree)</a>"
        }
        if summary.mayPropose, record.newDraft != nil {
            let words = summary.isOneself ? t.agreementsProposeMine : t.agreementsPropose
            return
                "<a class=\"btn btn-main\" href=\"/students/\(record.student.description)/plan/proposal\">\(words)</a>"
        }
        return nil
    }

    private static func otherLinks(_ summary: AgreementSummary, _ page: PageContext) -> HTML? {
        let t = page.t
        let record = summary.record
        guard let shown = summary.shown else { return nil }
        let read: HTML? =
            summary.maySign
            ? nil
            : "<a class=\"btn\" href=\"/versions/\(shown.id.description)\">\(t.agreementsRead(number: shown.number))</a>"
        let student = record.student.description
        let changes: HTML? =
            record.newDraft == nil
            ? nil : "<a class=\"btn\" href=\"/students/\(student)/plan/differences\">\(t.agreementsHomeSeeChanges)</a>"
        return
            "\(read)\(changes)<a class=\"btn\" href=\"/students/\(student)/plan/versions\">\(page.icon("history"))\(t.agreementsAllVersions)</a>"
    }
}
