import Foundation
import HTML
import Learning
import SQL

/// Whoever wrote a turn, as students address them.
struct ProposalPerson: Sendable, Equatable {
    let id: ID<Person>
    let title: LocalText
    let given: String
    let family: String

    /// From the columns `written_by, title, given_name, family_name`.
    init(_ row: Row) throws {
        id = try row.id("written_by")
        title = try row.localText("title")
        given = try row.text("given_name")
        family = try row.text("family_name")
    }

    func name(_ page: PageContext) -> HTML {
        let title = page.words(self.title)
        return personName(title.isEmpty ? given + " " + family : title + " " + family)
    }
}

/// One turn of the talk about a proposal.
struct ProposalTurn: Sendable {
    let id: ID<ProposalTurn>
    let move: ProposalMove
    let side: ProposalSide
    /// What was put forward or agreed to.
    let document: ProposalDocument?
    let hash: String?
    let words: String
    /// Another way that was put forward; in a report, what the work shows.
    let suggestion: String
    let by: ProposalPerson
    let at: Timestamp
}

/// A proposal as lists show it.
struct ProposalLine: Sendable {
    let id: ID<Proposal>
    let student: ID<Person>
    let studentName: String
    let state: ProposalState
    let kind: ProposalDocument.Kind
    let title: String
    let changedAt: Timestamp
    /// Since when it waits for the school.
    let waitsSince: Timestamp?
}

/// A proposal with its talk.
struct ProposalModel: Sendable {
    let id: ID<Proposal>
    let student: ID<Person>
    let name: StudentNames.Name
    let relation: Relation
    let state: ProposalState
    let version: Int
    let document: ProposalDocument
    /// Of the current words.
    let hash: String
    /// Oldest first.
    let turns: [ProposalTurn]
    let item: ID<PlanItem>?
    /// Agreed by the stage that somebody set, when nobody else was asked.
    let byStage: ProposalPerson?
    let changedAt: Timestamp
    /// The names of its standards.
    let competencies: [CatalogCompetency]
    /// Whatever else was named on the way.
    let named: [CatalogCompetency]
    let coverage: ProposalCoverage
    let interests: [PlanInterest]
    /// What the form finds to pick from.
    var choices: [CatalogCompetency] = []
    var search = ""

    var path: String { "/proposals/\(id)" }
    var side: ProposalSide? { relation.proposalSide }
    var isOneself: Bool { relation == .oneself }

    func may(_ move: ProposalMove) -> Bool { side.map { state.after(move, by: $0) != nil } ?? false }

    /// The turns that put words forward, oldest first.
    var worded: [ProposalTurn] { turns.filter { $0.document != nil && $0.move != .agree } }

    func name(of interest: ID<PlanInterest>?) -> String? {
        interest.flatMap { id in interests.first { $0.id == id }?.words }
    }
}

extension Relation {
    /// For whom somebody speaks in a talk about a proposal. A leader reads.
    var proposalSide: ProposalSide? {
        switch self {
        case .oneself: .student
        case .teacher, .advisor: .school
        case .guardian: .family
        case .leader, .administrator: nil
        }
    }
}

extension ProposalDocument {
    /// The exact words that people agree to: keys in order, so equal proposals are equal bytes.
    func canonicalText() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    /// - Throws: `SQLError.wrongType` for content of another version of the program.
    init(content: String) throws {
        do {
            self = try JSONDecoder().decode(ProposalDocument.self, from: Data(content.utf8))
        } catch {
            throw SQLError.wrongType("content")
        }
    }

    static func hash(_ content: String) -> String { sha256Hex(content.utf8) }
}
