import Foundation
import Learning
import SQL

/// When a student thinks about a work.
enum ReflectionMoment: String, Sendable, CaseIterable {
    case plan, middle, end

    /// What to think about next, for a work that stands like this and has these entries.
    static func next(_ state: WorkState, written: Set<ReflectionMoment>) -> ReflectionMoment {
        switch state {
        case .draft: written.contains(.plan) ? .middle : .plan
        case .sent, .returned: .end
        }
    }
}

/// Whether a strategy helped, as the student says.
enum StrategyResult: String, Sendable, CaseIterable {
    case planned, helped
    case aLittle = "a_little"
    case notThisTime = "not_this_time"
}

/// A way to learn or to get on, from the library that ships with the program.
struct Strategy: Decodable, Sendable {
    enum Group: String, Decodable, Sendable, CaseIterable {
        case begin, work, stuck, end
    }

    let key: String
    let group: Group
    let title: LocalText
    let how: LocalText

    /// Read once; empty when the content does not read, which a test would have told.
    static let all: [Strategy] =
        Embedded.bytes("Content/strategies.json")
        .flatMap { try? JSONDecoder().decode([Strategy].self, from: Data($0)) } ?? []
}

/// What a student wrote down about a work or about anything.
struct JournalEntry: Sendable {
    static let longestWords = 4_000

    struct About: Sendable {
        let work: ID<Work>
        let title: LocalText
        let moment: ReflectionMoment
    }

    let id: ID<JournalEntry>
    /// nil in the journal.
    let about: About?
    let words: String
    let audience: ProfileAudience
    let version: Int
    let writtenAt: Timestamp
    /// By the strategy's key.
    var uses: [String: StrategyResult] = [:]

    var path: String { "/journal/\(id)" }
}

/// How often a strategy was tried and what came of it.
struct StrategyCount: Sendable, Equatable {
    let key: String
    var helped = 0
    var aLittle = 0
    var notThisTime = 0
    var planned = 0

    var tried: Int { helped + aLittle + notThisTime }
}

/// How a student rated a work and what the answer was.
struct RatedWork: Sendable {
    struct Row: Sendable {
        let criterion: LocalText
        /// 1 to 4
        let own: Int
        /// 1 to 4
        let given: Int
    }

    let work: ID<Work>
    let title: LocalText
    let number: Int
    var rows: [Row]
}

/// What was written into a form.
struct JournalDraft: Sendable {
    let words: String
    let audience: ProfileAudience
    let uses: [String: StrategyResult]
    let version: Int?

    /// - Throws: `Failure.badRequest` for what the page could not have sent.
    init(_ form: Form) throws {
        words = try form.text("words", most: 64_000)
        audience = form.raw("audience").flatMap(ProfileAudience.init(rawValue:)) ?? .own
        version = form.int("version")
        let chosen = Strategy.all.compactMap { strategy in
            form.raw("s-" + strategy.key).flatMap(StrategyResult.init(rawValue:)).map { (strategy.key, $0) }
        }
        uses = Dictionary(chosen, uniquingKeysWith: { first, _ in first })
    }

    /// - Throws: `Failure.refused` when there is nothing in it, or too much.
    func check(_ t: Messages) throws {
        var refusal = Refusal()
        if words.isEmpty && uses.isEmpty { refusal.add("words", t.reflectionsNeedWords) }
        if words.unicodeScalars.count > JournalEntry.longestWords {
            refusal.add("words", t.reflectionsTooLong(count: JournalEntry.longestWords))
        }
        try refusal.check()
    }
}
