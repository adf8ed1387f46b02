import Foundation
import Learning
import SQL

/// A time in which a school writes reports.
struct ReportRound: Sendable {
    let id: ID<ReportRound>
    let organization: ID<Organization>
    let title: String
    /// The first and the last day that the reports are about.
    let beginsOn: CalendarDay
    let endsOn: CalendarDay
    /// Until when sentences are asked for.
    let writeBy: CalendarDay
    let hasMarks: Bool
    let version: Int
    let closedAt: Timestamp?

    var isOpen: Bool { closedAt == nil }
    var path: String { "/reports/\(id)" }

    static let longestTitle = 200
}

/// A report as it was published. It says everything in itself, so that it reads the same for ever, in each language.
struct TermReport: Sendable, Hashable, Codable {
    /// One of the four categories, out of the student's own plan.
    struct Part: Sendable, Hashable, Codable {
        let title: LocalText
        let goalsOpen: Int
        let goalsReached: Int
        let skillsShown: Int
        let skillsWorking: Int
        /// On the plan and not begun.
        let skillsAhead: Int
        let grown: Int

        var isEmpty: Bool { goalsOpen + goalsReached + skillsShown + skillsWorking + skillsAhead + grown == 0 }
    }

    struct Skill: Sendable, Hashable, Codable {
        let title: LocalText
        /// 0 to 4
        let level: Int
        let since: CalendarDay?
    }

    /// What was worked on in one framework during the term.
    struct Subject: Sendable, Hashable, Codable {
        let title: LocalText
        /// At "got it" or beyond.
        let shown: [Skill]
        let working: [Skill]
        /// Pieces of evidence of the term.
        let evidence: Int
        let tally: SkillTally
        /// Where the school gives marks and there is enough to say.
        let mark: MarkCrosswalk.Row?
    }

    struct Goal: Sendable, Hashable, Codable {
        let title: String
        let reason: String
        let isReached: Bool
    }

    struct Sentence: Sendable, Hashable, Codable {
        enum Kind: String, Sendable, Codable {
            case teacher, advisor, own
        }

        let kind: Kind
        /// The class.
        let place: String
        let writer: String
        let words: String
    }

    let student: String
    let school: String
    let title: String
    let beginsOn: CalendarDay
    let endsOn: CalendarDay
    let parts: [Part]
    let subjects: [Subject]
    let goals: [Goal]
    let sentences: [Sentence]
    /// The rule by which marks were given; nothing for a report without marks.
    let crosswalk: MarkCrosswalk?

    var own: Sentence? { sentences.first { $0.kind == .own } }
    var overall: [Sentence] { sentences.filter { $0.kind == .advisor } }
    var ofClasses: [Sentence] { sentences.filter { $0.kind == .teacher } }

    static let mostSkills = 200
    private static let mostBytes = 4 << 20

    /// The same report gives the same text.
    var canonicalText: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }

    /// Reads what a column holds.
    ///
    /// - Throws: `DecodingError` for text that is no report.
    init(json: String) throws {
        self = try JSONDecoder().decode(TermReport.self, from: Data(json.utf8.prefix(Self.mostBytes)))
    }

    init(
        student: String, school: String, title: String, beginsOn: CalendarDay, endsOn: CalendarDay, parts: [Part],
        subjects: [Subject], goals: [Goal], sentences: [Sentence], crosswalk: MarkCrosswalk?
    ) {
        self.student = student
        self.school = school
        self.title = title
        self.beginsOn = beginsOn
        self.endsOn = endsOn
        self.parts = parts
        self.subjects = subjects
        self.goals = goals
        self.sentences = sentences
        self.crosswalk = crosswalk
    }
}

/// A published report and where it stands among its corrections.
struct PublishedReport: Sendable {
    let id: ID<TermReport>
    let number: Int
    let content: TermReport
    let contentHash: String
    /// Why it took the place of the one before; empty for the first.
    let reason: String
    let publisher: WorkPerson
    let publishedAt: Timestamp
}
