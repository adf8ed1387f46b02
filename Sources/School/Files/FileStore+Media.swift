import Interchange

/// Pictures and films are stored without what they tell about place, device and person.
extension FileStore {
    private static let unknownType = "application/octet-stream"
    private static let piece = 256 << 10

    /// The draft to keep in place of one that has just arrived, and what it is.
    ///
    /// A file that is not what it begins like, or a picture that would bring a browser to its knees, is kept as bytes that
    /// nobody shows.
    func cleaned(_ draft: FileDraft, type: String) async throws -> (draft: FileDraft, type: String) {
        let edit: MediaEdit?
        do {
            edit = try await threads.run {
                let file = try OpenFile(draft.path, .reading)
                return try MediaEdit.cleaning(
                    type, MediaBytes(size: draft.size) { offset, most in try file.read(at: offset, most: most) })
            }
        } catch is MediaFault {
            return (draft, Self.unknownType)
        }
        guard let edit else { return (draft, type) }
        let isReasonable = edit.dimensions?.isReasonable ?? !pictureTypes.contains(type)
        let shown = isReasonable ? type : Self.unknownType
        guard !edit.isUnchanged(size: draft.size) else { return (draft, shown) }
        let clean = try await copy(draft, edit.pieces)
        await discard(draft)
        return (clean, shown)
    }

    private func copy(_ draft: FileDraft, _ pieces: [MediaEdit.Piece]) async throws -> FileDraft {
        let writer = try await begin(expecting: draft.size)
        do {
            let file = try await threads.run { try OpenFile(draft.path, .reading) }
            for piece in pieces {
                switch piece {
                case .new(let bytes): try await writer.append(bytes)
                case .zeros(let count):
                    var rest = count
                    while rest > 0 {
                        let size = Int(min(Int64(Self.piece), rest))
                        try await writer.append([UInt8](repeating: 0, count: size))
                        rest -= Int64(size)
                    }
                case .kept(let range):
                    var offset = range.lowerBound
                    while offset < range.upperBound {
                        let start = offset
                        let most = Int(min(Int64(Self.piece), range.upperBound - offset))
                        let bytes = try await threads.run { try file.read(at: start, most: most) }
                        guard !bytes.isEmpty else { throw FileEndedEarly() }
                        try await writer.append(bytes)
                        offset += Int64(bytes.count)
                    }
                }
            }
            return try await writer.finish()
        } catch {
            await writer.abort()
            throw error
        }
    }
}
