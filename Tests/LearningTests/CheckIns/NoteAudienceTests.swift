import Learning
import Testing

struct NoteAudienceTests {
    @Test func `who reads a note, for each audience and each reader`() {
        let open: [NoteAudience: Set<NoteReader>] = [
            .writer: [], .team: [.team], .shared: [.team, .student, .family],
        ]
        for audience in NoteAudience.allCases {
            for reader in NoteReader.allCases {
                let expected = open[audience]?.contains(reader) == true
                #expect(audience.isOpen(to: reader, isWriter: false, isCurrent: true) == expected)
                #expect(!audience.isOpen(to: reader, isWriter: false, isCurrent: false))
                for isCurrent in [true, false] {
                    #expect(audience.isOpen(to: reader, isWriter: true, isCurrent: isCurrent) == (reader != .nobody))
                }
            }
        }
    }

    @Test func `a query asks for the same audiences`() {
        #expect(NoteAudience.open(to: .nobody).isEmpty)
        #expect(NoteAudience.open(to: .family) == [.shared])
        #expect(NoteAudience.open(to: .student) == [.shared])
        #expect(NoteAudience.open(to: .team) == [.team, .shared])
    }
}
