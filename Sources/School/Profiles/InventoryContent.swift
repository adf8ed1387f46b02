import Foundation
import Learning

/// An interview about interests and strengths that ships with the program.
struct Interview: Decodable, Sendable {
    enum Kind: String, Decodable, Sendable {
        /// Choices with pictures, for whoever does not read yet.
        case pictures
        case words
    }

    struct Question: Decodable, Sendable {
        let key: String
        let ask: LocalText
        let choices: [Choice]?
    }

    struct Choice: Decodable, Sendable {
        let key: String
        /// An emoji.
        let picture: String
        let label: LocalText
    }

    let key: String
    let kind: Kind
    let title: LocalText
    let intro: LocalText
    let questions: [Question]

    func place(of question: String) -> Int? { questions.firstIndex { $0.key == question } }
}

/// The interviews of `Content/plan-templates.json`.
struct Interviews: Sendable {
    let all: [Interview]

    private struct File: Decodable {
        let inventories: [Interview]
    }

    /// - Returns: None when the content does not read, which a test would have told.
    static func shipped() -> Interviews {
        let bytes = Embedded.bytes("Content/plan-templates.json") ?? []
        let file = try? JSONDecoder().decode(File.self, from: Data(bytes))
        return Interviews(all: file?.inventories ?? [])
    }

    subscript(_ key: String) -> Interview? { all.first { $0.key == key } }

    func interview(_ kind: Interview.Kind) -> Interview? { all.first { $0.kind == kind } }

    /// Pictures before grade 3, words from then on.
    func usual(grade: String?) -> Interview? {
        interview(["PK", "K", "KG", "1", "2", "01", "02"].contains(grade ?? "") ? .pictures : .words)
    }
}
