import Learning

/// What the form of an entry holds.
struct ProfileDraft: Sendable {
    let field: ProfileField
    let tag: String
    let words: String
    let audience: ProfileAudience?
    let evidence: [ID<EvidenceRow>]

    static let mostProofs = 3
    /// More than fits, so that a text that is too long comes back to its writer whole.
    private static let mostBytes = 200_000

    init(_ form: Form, field: ProfileField) throws {
        self.field = field
        let tag = try form.text("tag", most: 300)
        self.tag = field == .interest && InterestTags.all.contains(tag) ? tag : ""
        words = try form.text("words", most: Self.mostBytes)
        audience = form.raw("audience").flatMap(ProfileAudience.init(rawValue:))
        evidence = field == .strength ? Array(form.ids("evidence").prefix(Self.mostProofs + 1)) : []
    }

    init(
        field: ProfileField, tag: String = "", words: String, audience: ProfileAudience? = nil,
        evidence: [ID<EvidenceRow>] = []
    ) {
        self.field = field
        self.tag = tag
        self.words = words
        self.audience = audience
        self.evidence = evidence
    }

    /// The chosen audience, or the usual one where the form holds none that this writer may choose.
    func audience(for reader: ProfileReader) -> ProfileAudience {
        guard let audience, reader.choices.contains(audience) else { return field.usualAudience }
        return audience
    }

    /// - Parameter files: Those that come with the form, and those that wait for it.
    func refusal(files: [StoredBytes], _ t: Messages) -> Refusal {
        var refusal = Refusal()
        let isWay = field == .wayOfWorking && !tag.isEmpty
        if words.isEmpty, files.isEmpty, !isWay { refusal.add("words", t.profilesNeedWords) }
        refusal.checkLength("words", words, t)
        if evidence.count > Self.mostProofs { refusal.add("evidence", t.profilesTooManyProofs(count: Self.mostProofs)) }
        refusal.checkFiles(files, t)
        return refusal
    }
}

extension Refusal {
    /// - Parameter most: In characters as databases count them.
    mutating func checkLength(_ field: String, _ words: String, most: Int = longestProfileText, _ t: Messages) {
        let count = words.unicodeScalars.count
        if count > most { add(field, t.profilesTooLong(count: count, most: most)) }
    }

    /// A recording, a picture or a short film, and not too many of them.
    mutating func checkFiles(_ files: [StoredBytes], _ t: Messages) {
        if files.count > StudentFiles.mostFiles { add("files", t.profilesTooManyFiles(count: StudentFiles.mostFiles)) }
        let others = files.filter { !$0.isPicture && !$0.isAudio && !shownElsewhere.contains($0.contentType) }
        if !others.isEmpty { add("files", t.profilesWrongFile) }
    }
}

/// Photos and films that a page does not show, and that are kept all the same.
private let shownElsewhere: Set<String> = ["image/heic", "video/webm", "video/mp4", "video/quicktime", "video/ogg"]

extension ReceivedFile {
    var stored: StoredBytes { StoredBytes(sha256: sha256, name: name, contentType: contentType, size: size) }
}

/// The tags by which activities fit interests.
enum InterestTags {
    static let all = [
        "animals", "art", "building", "cars", "cooking", "dance", "family", "fashion", "food", "games", "helping",
        "money", "music", "nature", "plants", "space", "sports", "stories", "tech", "travel", "weather",
    ]
}
