import Learning
import Testing

@testable import School

struct ProfileRulesTests {
    @Test func `each audience is read by those it names, and by nobody else`() {
        let expected: [ProfileAudience: Set<ProfileReader>] = [
            .own: [.student], .advisor: [.student, .advisor], .staff: [.student, .advisor, .staff],
            .everyone: [.student, .advisor, .staff, .family, .office],
        ]
        for audience in ProfileAudience.allCases {
            for reader in ProfileReader.allCases {
                #expect(audience.includes(reader) == expected[audience]?.contains(reader), "\(audience) \(reader)")
                #expect(reader.audiences.contains(audience) == audience.includes(reader))
            }
        }
    }

    @Test func `a writer can choose only audiences that the writer belongs to`() {
        for reader in ProfileReader.allCases {
            for audience in reader.choices { #expect(audience.includes(reader), "\(reader) \(audience)") }
        }
        #expect(ProfileField.selfConcept.usualAudience == .own)
        for field in ProfileField.allCases where field != .selfConcept { #expect(field.usualAudience == .everyone) }
    }

    @Test func `the narrower of two audiences is read by those who belong to both`() {
        for first in ProfileAudience.allCases {
            for second in ProfileAudience.allCases {
                let both = first.narrowed(to: second)
                for reader in ProfileReader.allCases {
                    #expect(both.includes(reader) == (first.includes(reader) && second.includes(reader)))
                }
            }
        }
    }

    @Test(arguments: 1...40)
    func `nobody reads older words who may not read the newer ones, and the student reads all`(seed: UInt64) {
        var dice = DemoRandom(seed: seed)
        let people: [ID<Person>] = (1...3).map { ID(stored: $0) }
        var entries: [ProfileEntryFacts] = []
        for number in 1...30 {
            let replaced =
                dice.chance(0.6) ? entries.last { entry in !entries.contains { $0.replaces == entry.id } } : nil
            entries.append(
                ProfileEntryFacts(
                    id: ID(stored: Int64(number)), field: .words,
                    audience: dice.pick(ProfileAudience.allCases) ?? .own, writer: dice.pick(people) ?? people[0],
                    replaces: replaced?.id, isWithdrawn: dice.chance(0.2)))
        }
        let history = ProfileHistory(entries)
        for entry in entries {
            #expect(history.isReadable(entry.id, by: .student, people[0]))
            #expect(history.line(upTo: entry.id).first == entry.id)
            let later = history.newest(of: entry.id)
            for reader in ProfileReader.allCases {
                let person: ID<Person> = ID(stored: 99)
                guard history.isReadable(entry.id, by: reader, person) else { continue }
                #expect(history.isReadable(later, by: reader, person), "\(seed) \(entry.id)")
                #expect(entry.audience.includes(reader) && (!entry.isWithdrawn || reader == .student))
            }
        }
        let standing = Set(history.standing)
        for entry in entries where !standing.contains(entry.id) {
            #expect(entry.isWithdrawn || entries.contains { $0.replaces == entry.id })
        }
    }

    @Test func `a line that runs in a circle ends`() {
        let history = ProfileHistory([
            .init(id: ID(stored: 1), field: .words, audience: .own, writer: ID(stored: 9), replaces: ID(stored: 2)),
            .init(id: ID(stored: 2), field: .words, audience: .own, writer: ID(stored: 9), replaces: ID(stored: 1)),
        ])
        #expect(history.standing.isEmpty && history.line(upTo: ID(stored: 1)).count <= 3)
        #expect(history.audience(of: ID(stored: 1)) == .own)
    }

    @Test func `a way of working is a choice to a question and nothing else`() {
        for way in ProfileField.Way.allCases {
            for choice in way.choices { #expect(ProfileField.Way.read(way.tag(choice))?.choice == choice) }
        }
        for tag in ["", "with", "with:", ":alone", "with:visual", "style:visual", "with:alone:more"] {
            #expect(ProfileField.Way.read(tag) == nil, "\(tag)")
        }
    }

    @Test func `a change between two interviews says what came, what stayed and what went`() throws {
        let changes = InventoryChange.between(
            [
                "a": .init(choices: ["x", "y"]), "b": .init(words: "same"), "c": .init(words: "old"),
                "d": .init(words: "gone"),
            ],
            [
                "a": .init(choices: ["y", "z"]), "b": .init(words: "same"), "c": .init(words: "new"),
                "e": .init(words: "n"),
            ],
            questions: ["a", "b", "c", "d", "e", "f"])
        #expect(changes.map(\.question) == ["a", "b", "c", "d", "e"])
        #expect(changes.map(\.kind) == [.changed, .same, .changed, .gone, .new])
        let first = try #require(changes.first)
        #expect(first.added == ["z"] && first.stayed == ["y"] && first.left == ["x"])
    }

    @Test func `the shipped interviews ask in both languages, and each answer has a place in the profile`() throws {
        let interviews = Interviews.shipped()
        #expect(interviews.all.map(\.kind) == [.pictures, .words])
        for interview in interviews.all {
            #expect(interview.questions.count >= 5)
            for question in interview.questions {
                for language in ["en", "es"] { #expect(question.ask.text(in: language).language == language) }
                #expect(InventoryProposal.fields[question.key] != nil, "\(question.key)")
                #expect((question.choices != nil) == (interview.kind == .pictures))
            }
        }
        #expect(interviews.usual(grade: "K")?.kind == .pictures && interviews.usual(grade: "2")?.kind == .pictures)
        #expect(interviews.usual(grade: "3")?.kind == .words && interviews.usual(grade: nil)?.kind == .words)
    }
}
