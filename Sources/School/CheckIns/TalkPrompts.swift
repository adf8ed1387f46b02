import Foundation
import Learning

/// The questions of a talk, from the content that ships with Trellis.
struct TalkPrompts: Sendable, Decodable {
    /// For the student to think about beforehand.
    let student: [LocalText]
    /// How to hold a talk.
    let adult: [LocalText]

    private struct File: Decodable {
        let checkInPrompts: TalkPrompts
    }

    /// Read once; empty when the content does not read, since a page is whole without it.
    static let all: TalkPrompts =
        Embedded.bytes("Content/plan-templates.json")
        .flatMap { try? JSONDecoder().decode(File.self, from: Data($0)) }?.checkInPrompts
        ?? TalkPrompts(student: [], adult: [])

    var wins: LocalText { at(0) }
    var stuck: LocalText { at(2) }
    var change: LocalText { at(5) }
    var tried: LocalText { at(3) }
    /// What the adult does.
    var strength: LocalText { adult.indices.contains(2) ? adult[2] : .empty }
    var steps: LocalText { adult.indices.contains(3) ? adult[3] : .empty }

    private func at(_ place: Int) -> LocalText {
        student.indices.contains(place) ? student[place] : .empty
    }
}
