import Learning
import SQL

/// A recording, a drawing, a photo or a scan that belongs to something about a student outside of a piece of work.
struct KeptFile: Sendable, Equatable {
    /// What a file belongs to.
    enum Kind: String, Sendable, CaseIterable {
        case profile, inventory, signature, proposal, observation
        case priorLearning = "prior_learning"
        case journal, portfolio, judgement
    }

    let id: ID<StudentFile>
    let kind: Kind
    /// The row that it belongs to; 0 while it waits for the form that it was chosen in.
    let owner: Int64
    /// Which part of the owner, such as a question of an interview; of a waiting file, which form.
    let part: String
    let audience: ProfileAudience
    let stored: StoredBytes
    let description: String
    let addedBy: ID<Person>
    let addedAt: Timestamp

    var name: String { stored.name }
    var isPicture: Bool { stored.isPicture }
    var isAudio: Bool { stored.isAudio }

    /// Downloads the file.
    var path: String { "/student-files/\(id)" }
    /// Where a page takes a picture or a sound from.
    var inlinePath: String { path + "?inline=1" }
}

/// Bytes of the store with what a row says about them.
struct StoredBytes: Sendable, Equatable {
    let sha256: String
    let name: String
    let contentType: String
    /// In bytes.
    let size: Int64

    /// Whether a page may show it as a picture.
    var isPicture: Bool { pictureTypes.contains(contentType) }
    /// Whether a page may let it be heard.
    var isAudio: Bool { audioTypes.contains(contentType) }
    /// Whether a page may play it.
    var isVideo: Bool { videoTypes.contains(contentType) }
}

extension Relation {
    /// What somebody is to the student, for the audience of entries and files.
    var profileReader: ProfileReader {
        switch self {
        case .oneself: .student
        case .advisor: .advisor
        case .teacher, .leader: .staff
        case .guardian: .family
        case .administrator: .office
        }
    }
}

extension StudentAccess {
    /// Rows of that column's audience that the viewer may read; writers read what they wrote.
    func reads(_ audience: SQL, writtenBy writer: SQL) -> SQL {
        let audiences = relation.profileReader.audiences.map(\.rawValue)
        guard !audiences.isEmpty else { return "\(writer) = \(viewer)" }
        return "(\(audience) IN (\(list: audiences)) OR \(writer) = \(viewer))"
    }
}
