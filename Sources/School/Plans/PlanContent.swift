import Foundation
import Learning

/// One sort of goals: content knowledge, habits of success.
struct PlanCategory: Sendable, Hashable, Codable {
    let key: String
    var title: LocalText
    /// What it means, in a student's words.
    var sentence: LocalText
}

/// The questions that help to begin a plan, for one grade band.
struct PlanTemplate: Sendable, Hashable, Codable {
    struct Section: Sendable, Hashable, Codable {
        let key: String
        var title: LocalText
        var prompts: [LocalText]
        /// How an answer could begin.
        var starters: [LocalText]
    }

    let key: String
    let gradeBand: String
    var title: LocalText
    var intro: LocalText
    var sections: [Section]
}

/// What the school asks of everybody in one grade band, as it is written down: frameworks are named by key, parts of
/// them by their title.
struct PlanRequirementSet: Sendable, Hashable, Codable {
    enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case credits, hours, competencies
    }

    struct Line: Sendable, Hashable, Codable {
        let key: String
        var title: LocalText
        var kind: Kind
        var area: String?
        var tenths: Int?
        var item: PlanItem.Kind?
        var hours: Int?
        /// The key of a framework that comes with the program, or the id of any.
        var framework: String?
        /// The title of a part of the framework in any of its languages; nothing for all of it.
        var strand: String?
    }

    let gradeBand: String
    var lines: [Line]
}

/// A key with its words.
struct PlanNamedKey: Sendable, Hashable, Codable {
    let key: String
    let title: LocalText
}

/// What comes with the program: the texts and rules that a district may change.
struct PlanContent: Sendable {
    let categories: [PlanCategory]
    let templates: [PlanTemplate]
    let requirements: [PlanRequirementSet]
    /// Areas of credit beside those that are required.
    let areas: [PlanNamedKey]
    let readiness: [PlanNamedKey]

    static let bands = ["K-2", "3-5", "6-8", "9-12"]

    private struct Profile: Decodable {
        let categories: [PlanCategory]
    }

    private struct Templates: Decodable {
        let templates: [PlanTemplate]
    }

    private struct Requirements: Decodable {
        let sets: [PlanRequirementSet]
        let areas: [PlanNamedKey]
        let readiness: [PlanNamedKey]
    }

    /// - Throws: `SetUpFailure` when the program was built with content that does not read.
    static func load() throws -> PlanContent {
        let requirements: Requirements = try decode("plan-requirements.json")
        return PlanContent(
            categories: try decode("frameworks/graduate-profile.json", as: Profile.self).categories,
            templates: try decode("plan-templates.json", as: Templates.self).templates,
            requirements: requirements.sets, areas: requirements.areas, readiness: requirements.readiness)
    }

    private static func decode<Value: Decodable>(_ name: String, as: Value.Type = Value.self) throws -> Value {
        guard let bytes = Embedded.bytes("Content/\(name)") else {
            throw SetUpFailure("The program was built without Content/\(name). Build it again from a whole copy.")
        }
        do {
            return try JSONDecoder().decode(Value.self, from: Data(bytes))
        } catch {
            throw SetUpFailure("Content/\(name) does not read (\(error)). Correct it and build again.")
        }
    }
}

/// The content never changes while the program runs, so it is read once.
private let shippedPlanContent = Result { try PlanContent.load() }

extension PlanContent {
    static func shipped() throws -> PlanContent { try shippedPlanContent.get() }
}

/// The four bands of grades.
enum PlanBand {
    /// Kindergarten is 0; a grade that is no number counts as the middle of school.
    static func number(_ grade: String?) -> Int {
        guard let grade else { return 6 }
        return Int(grade) ?? (grade.uppercased().hasPrefix("K") ? 0 : 6)
    }

    static func band(_ grade: String?) -> String {
        switch number(grade) {
        case ...2: "K-2"
        case 3...5: "3-5"
        case 6...8: "6-8"
        default: "9-12"
        }
    }

    /// The grades of a band.
    static func grades(_ band: String) -> ClosedRange<Int> {
        switch band {
        case "K-2": 0...2
        case "3-5": 3...5
        case "6-8": 6...8
        default: 9...12
        }
    }

    /// Whether something that is for some grades, `6-8`, `9-12,6-8` or `KG,01`, is for a band. Nothing said is for all.
    static func holds(_ levels: String?, _ band: String) -> Bool {
        guard let levels, !levels.isEmpty else { return true }
        let grades = grades(band)
        return levels.split(separator: ",").contains { part in
            let ends = part.split(separator: "-").map { end -> Int? in
                let text = end.drop { $0 == " " }
                return text.uppercased().hasPrefix("K") ? 0 : Int(text)
            }
            guard let first = ends.first ?? nil, let last = ends.last ?? nil else { return true }
            return first <= grades.upperBound && last >= grades.lowerBound
        }
    }

    /// The aim after school and its checklist begin here.
    static let firstGradeWithAim = 8
}
