import Foundation
import Learning
import SQL

/// The plan as it is being written, for one reader.
struct PlanDraft: Sendable {
    var document: PlanDocument
    /// That of the version it will be.
    let number: Int
    /// Counts the saves; 0 while nothing is saved. Forms are drawn from it.
    let revision: Int
    let changedAt: Timestamp?
    /// Nothing while nothing is saved.
    let changedBy: String?
}

extension PlanDocument {
    /// More than any plan within its bounds takes.
    static let mostBytes = 8 << 20

    /// Reads what a column or another program holds.
    ///
    /// - Throws: `DecodingError` for text that is no plan, `PlanProblem` for one out of bounds.
    init(json: String) throws {
        guard json.utf8.count <= Self.mostBytes else { throw PlanProblem.malformed(.template) }
        self = try JSONDecoder().decode(PlanDocument.self, from: Data(json.utf8))
        if let problem { throw problem }
    }
}

/// Who reads a goal that is between the student and the advisor. Every query and page asks here.
enum GoalSight {
    /// The student and whoever advises the student, also when the same person teaches the student as well.
    static func seesAdvisorGoals(_ access: StudentAccess, _ visit: Visit) throws -> Bool {
        switch access.relation {
        case .oneself, .advisor: true
        case .teacher: try visit.student(access.student, for: .notes) != nil
        case .leader, .administrator, .guardian: false
        }
    }

    /// The same from the relation alone, for lists of what is offered: one who also teaches the student reads less.
    static func condition(_ access: StudentAccess) -> SQL {
        switch access.relation {
        case .oneself, .advisor: "1 = 1"
        case .teacher, .leader, .administrator, .guardian: "g.audience = 'everyone'"
        }
    }

    /// The plan as somebody reads it who is not told the goals between student and advisor.
    static func read(_ document: PlanDocument, seesAll: Bool) -> PlanDocument {
        seesAll ? document : document.shared
    }
}
