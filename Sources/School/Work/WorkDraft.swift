import Learning

/// What the form of a draft says.
struct WorkDraft: Sendable, Equatable {
    static let longestWords = 20_000
    static let longestLink = 2_000
    static let longestReflection = 4_000
    static let longestDescription = 300
    static let longestClaim = 600

    /// The place of the chosen way among the activity's ways.
    let way: Int?
    let words: String
    let link: String
    let reflection: String
    /// The student's own rating: 1 to 4 by criterion, with whatever else a form may bring left out.
    let ownLevels: [ID<Criterion>: Int]
    /// Which part shows a criterion and why; a row that the form does not have stays as it is.
    let claims: [ID<Criterion>: String]
    /// What is in each file, in the student's words.
    let descriptions: [ID<Attachment>: String]
    /// What is said in recordings and films.
    let transcripts: [ID<Attachment>: String]

    /// - Throws: `Failure.badRequest` for a field far longer than the page lets through.
    init(_ form: Form) throws {
        way = form.int("way")
        // The limits of the page count characters, of which one may have many bytes.
        words = try form.text("words", most: 400_000)
        link = try form.text("link", most: 40_000)
        reflection = try form.text("reflection", most: 100_000)
        ownLevels = WorkFields.levels(WorkFields.own, form)
        claims = try WorkFields.texts(WorkFields.claim, form, most: 20_000)
        descriptions = try WorkFields.texts(WorkFields.about, form, most: 20_000).mapValues {
            String($0.prefix(Self.longestDescription))
        }
        transcripts = try WorkFields.texts(WorkFields.said, form, most: 200_000)
    }

    func refusal(_ t: Messages) -> Refusal {
        var refusal = Refusal()
        for (field, text, most) in [
            ("words", words, Self.longestWords), ("link", link, Self.longestLink),
            ("reflection", reflection, Self.longestReflection),
        ] where text.utf16.count > most {
            refusal.add(field, t.workTooLong(count: most))
        }
        for (id, text) in claims.sorted(by: { $0.key < $1.key }) where text.unicodeScalars.count > Self.longestClaim {
            refusal.add("\(WorkFields.claim)\(id)", t.workTooLong(count: Self.longestClaim))
        }
        for (id, text) in transcripts.sorted(by: { $0.key < $1.key })
        where text.unicodeScalars.count > WorkFile.longestTranscript {
            refusal.add("\(WorkFields.said)\(id)", t.workTooLong(count: WorkFile.longestTranscript))
        }
        return refusal
    }
}

/// The names of fields that belong to a criterion, a competency or a file: the prefix, then the id.
enum WorkFields {
    static let own = "own-"
    static let level = "level-"
    static let words = "words-"
    static let confirm = "confirm-"
    static let about = "about-"
    static let said = "said-"
    static let claim = "claim-"
    /// Sends although somebody who cannot see or hear a file would not know what is in it.
    static let without = "without"

    static func id<Entity>(_ prefix: String, _ name: String) -> ID<Entity>? {
        name.hasPrefix(prefix) ? ID(String(name.dropFirst(prefix.count))) : nil
    }

    /// Texts by id.
    ///
    /// - Throws: `Failure.badRequest` for one of more than `most` bytes.
    static func texts<Entity>(_ prefix: String, _ form: Form, most: Int) throws -> [ID<Entity>: String] {
        var texts: [ID<Entity>: String] = [:]
        for (name, _) in form.fields {
            guard let id: ID<Entity> = id(prefix, name) else { continue }
            texts[id] = try form.text(name, most: most)
        }
        return texts
    }

    /// Levels 1 to 4 by id; any other number is left out.
    static func levels<Entity>(_ prefix: String, _ form: Form) -> [ID<Entity>: Int] {
        var levels: [ID<Entity>: Int] = [:]
        for (name, value) in form.fields {
            guard let id: ID<Entity> = id(prefix, name), let level = Int(value), (1...4).contains(level) else {
                continue
            }
            levels[id] = level
        }
        return levels
    }
}

/// Whether a text is a web address that a page may link to: `https://`, a host, nothing that is not printable ASCII.
func isWebLink(_ text: String) -> Bool {
    let start = "https://"
    guard text.utf8.count <= WorkDraft.longestLink, text.lowercased().hasPrefix(start) else { return false }
    let rest = text.utf8.dropFirst(start.utf8.count)
    guard rest.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }) else { return false }
    let host = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    // A name before the host would let an address look like another one.
    return !host.isEmpty && !host.contains(UInt8(ascii: "@")) && host.contains(UInt8(ascii: "."))
}

/// In which way something was shown, as far as what was sent tells: a film, a voice, a project, a picture, or words.
func workModality(_ kind: ActivityKind, files: [WorkFile]) -> Modality {
    let types = files.map(\.contentType)
    if types.contains(where: { $0.hasPrefix("video/") }) { return .video }
    if types.contains(where: { $0.hasPrefix("audio/") }) { return .talk }
    switch kind {
    case .project, .expedition, .exhibition: return .project
    case .discussion: return .talk
    case .lesson, .module, .reading, .task, .workshop, .flipped:
        return types.contains(where: { $0.hasPrefix("image/") }) ? .photo : .writing
    }
}
