import Foundation
import Learning

/// Small things a family can do together, from the content that ships with Trellis.
enum HomeIdeas {
    private struct File: Decodable {
        let atHome: [LocalText]
    }

    /// Read once; empty when the content does not read, since a page is whole without it.
    static let all: [LocalText] =
        Embedded.bytes("Content/school-life.json")
        .flatMap { try? JSONDecoder().decode(File.self, from: Data($0)) }?.atHome ?? []
}
