import Learning

/// A framework of `Content/frameworks` as a draft. Three shapes lead to one: competencies by strand, skills with sub-skills,
/// and categories of experience.
struct ContentFramework: Decodable, Sendable {
    let key: String
    let title: LocalText
    let subject: String?
    let category: String
    let note: LocalText?
    let strands: [Strand]?
    let competencies: [Item]?
    let skills: [Skill]?
    let categories: [Experience]?

    struct Strand: Decodable, Sendable {
        let key: String
        let title: LocalText
    }

    struct Item: Decodable, Sendable {
        let key: String
        let gradeBand: String?
        let strand: String?
        let title: LocalText
        let iCan: LocalText
        let why: LocalText?
        /// What others see when somebody has a habit.
        let looksLike: LocalText?
        let prerequisites: [String]?
        let exampleTasks: [LocalText]?
        let levels: [ContentLevel]?
    }

    struct Skill: Decodable, Sendable {
        let key: String
        let title: LocalText
        let iCan: LocalText
        let why: LocalText
        let subSkills: [Item]
    }

    struct Experience: Decodable, Sendable {
        let key: String
        let gradeBands: [String]
        let title: LocalText
        let meaning: LocalText
        let whatCounts: [LocalText]
    }
}

/// One of four levels in words.
struct ContentLevel: Decodable, Sendable {
    let level: Int
    let text: LocalText
}

extension [ContentLevel] {
    /// In the order of the levels, without their numbers.
    var texts: [LocalText] { sorted { $0.level < $1.level }.map(\.text) }
}

extension ContentFramework {
    var draft: FrameworkDraft {
        FrameworkDraft(
            identity: .key(key), title: title, subject: subject, category: category, note: note ?? .empty,
            caseURI: nil, publisher: nil, publishedState: nil, items: items)
    }

    private var items: [CompetencyDraft] {
        let strandTitles = Dictionary((strands ?? []).map { ($0.key, $0.title) }) { first, _ in first }
        let plain = (competencies ?? []).map { item in
            CompetencyDraft(item, parent: nil, why: .empty, strand: item.strand.flatMap { strandTitles[$0] } ?? .empty)
        }
        let skills = (skills ?? []).flatMap { skill in
            let heading = CompetencyDraft(
                name: skill.key, parent: nil, kind: .group, title: skill.title, iCan: skill.iCan, why: skill.why)
            return [heading]
                + skill.subSkills.map { CompetencyDraft($0, parent: skill.key, why: skill.why, strand: .empty) }
        }
        return plain + skills + (categories ?? []).map(CompetencyDraft.init)
    }

    /// Requirements may belong to another framework of the content.
    var prerequisites: [PrerequisiteDraft] {
        (competencies ?? []).flatMap { item in
            (item.prerequisites ?? []).map { PrerequisiteDraft(competency: item.key, requires: $0) }
        }
    }
}

extension CompetencyDraft {
    /// - Parameter why: What stands above it matters for, when it does not say so itself.
    fileprivate init(_ item: ContentFramework.Item, parent: String?, why: LocalText, strand: LocalText) {
        self.init(
            name: item.key, parent: parent, kind: .competency, title: item.title, iCan: item.iCan,
            why: item.why ?? why, levels: (item.levels ?? []).texts,
            exampleTasks: item.exampleTasks ?? [item.looksLike].compactMap(\.self), gradeLevels: item.gradeBand,
            strand: strand, keywords: words(ofKey: item.key))
    }

    /// An experience has no levels: what counts is said instead.
    fileprivate init(_ experience: ContentFramework.Experience) {
        self.init(
            name: experience.key, parent: nil, kind: .competency, title: experience.title, iCan: experience.meaning,
            exampleTasks: experience.whatCounts, gradeLevels: experience.gradeBands.joined(separator: ","),
            keywords: words(ofKey: experience.key))
    }
}

/// Keys are made of the words that teachers use: `math.unit-rate`, where the title says "How much for one".
private func words(ofKey key: String) -> String {
    key.split { $0 == "." || $0 == "-" }.joined(separator: " ")
}
