import Learning

/// A framework as somebody wants it to be, wherever it comes from. `FrameworkWriter` makes the database agree with it.
struct FrameworkDraft: Sendable {
    /// What stays the same when everything else changes: our own key, or the identifier of CASE.
    enum Identity: Sendable, Hashable {
        case key(String)
        case caseID(String)
    }

    let identity: Identity
    let title: LocalText
    let subject: String?
    /// `content-knowledge`, `cognitive-skills`, `habits-of-success` or `real-life-experiences`.
    let category: String
    let note: LocalText
    let caseURI: String?
    let publisher: String?
    let publishedState: String?
    /// Each parent before its children.
    let items: [CompetencyDraft]
}

/// One line of a framework: a competency, or a heading above some.
struct CompetencyDraft: Sendable {
    enum Kind: String, Sendable {
        case group, competency
    }

    /// Unique within the framework: its key, or its identifier in CASE.
    let name: String
    /// The name of the line above it.
    let parent: String?
    let kind: Kind
    var itemType: String? = nil
    var code: String? = nil
    let title: LocalText
    var iCan = LocalText.empty
    var why = LocalText.empty
    /// Four texts for levels 1 to 4, or none.
    var levels: [LocalText] = []
    var exampleTasks: [LocalText] = []
    /// `K-2`, or the codes of CASE with commas: `06,07`.
    var gradeLevels: String? = nil
    var strand = LocalText.empty
    var caseURI: String? = nil
    /// Words that a search finds it by, beside those of its title: what experts call it.
    var keywords = ""
    /// No longer in force where it comes from.
    var isRetired = false

    /// The code and the words in every language, as a search compares them.
    var searchText: String {
        let texts = [code ?? "", keywords] + (title.entries + iCan.entries + strand.entries).map(\.text)
        return foldedForSearch(texts.joined(separator: " "))
    }

    /// Changes when anything that is stored changes, apart from the place in the list.
    var contentHash: String {
        let parts = [
            parent ?? "", kind.rawValue, itemType ?? "", code ?? "", title.json, iCan.json, why.json,
            LocalTexts.json(levels), LocalTexts.json(exampleTasks), gradeLevels ?? "", strand.json, caseURI ?? "",
            keywords,
        ]
        return sha256Hex(parts.joined(separator: "\u{0}").utf8)
    }
}

/// That one competency requires another, by their names.
struct PrerequisiteDraft: Sendable, Hashable {
    let competency: String
    let requires: String
}

/// What a run changed. Lines, not columns, are counted.
struct FrameworkChanges: Sendable, Equatable {
    var added = 0
    var changed = 0
    var retired = 0
    var unchanged = 0
    /// The same as before, at another place in the list.
    var moved = 0
    var prerequisitesAdded = 0
    var prerequisitesRemoved = 0
    var isFrameworkNew = false
    var isFrameworkChanged = false

    /// Everything that was written.
    var total: Int {
        added + changed + retired + moved + prerequisitesAdded + prerequisitesRemoved
            + (isFrameworkNew || isFrameworkChanged ? 1 : 0)
    }
}
