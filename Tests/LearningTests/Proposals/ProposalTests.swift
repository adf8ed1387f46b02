import Learning
import Testing

struct ProposalTests {
    let whole = ProposalDocument(
        kind: .project, title: "A goat stand", question: "What does a fair price need?", product: "A price list",
        people: "With Leo", criteria: ["Every price has a reason"], competencies: [id(1), id(2), id(1)],
        beginsOn: CalendarDay(iso: "2026-05-04"), endsOn: CalendarDay(iso: "2026-05-29"), interestWords: "Goats",
        hours: 6)

    @Test func `a whole negotiation ends with the yes of whoever did not write the words`() throws {
        var state = ProposalState.draft
        for (move, side, next) in [
            (ProposalMove.save, ProposalSide.student, ProposalState.draft), (.propose, .student, .proposed),
            (.comment, .family, .proposed), (.counter, .school, .countered), (.comment, .student, .countered),
            (.counter, .student, .proposed), (.counter, .school, .countered), (.agree, .student, .agreed),
            (.report, .student, .agreed),
        ] {
            state = try #require(state.after(move, by: side))
            #expect(state == next)
        }
        #expect(state.turn == nil)
    }

    @Test func `nobody agrees to own words, and nobody else than the two sides agrees`() {
        #expect(ProposalState.proposed.after(.agree, by: .student) == nil)
        #expect(ProposalState.countered.after(.agree, by: .school) == nil)
        #expect(ProposalState.proposed.after(.agree, by: .school) == .agreed)
        for state in ProposalState.allCases {
            for move in ProposalMove.allCases where move != .comment {
                #expect(state.after(move, by: .family) == nil, "\(state) \(move)")
            }
        }
    }

    @Test func `what is over stays over`() {
        for state in [ProposalState.agreed, .declined, .withdrawn] {
            for move in ProposalMove.allCases where move != .comment && move != .report {
                for side in ProposalSide.allCases { #expect(state.after(move, by: side) == nil, "\(state) \(move)") }
            }
        }
        #expect(ProposalState.declined.after(.report, by: .student) == nil)
    }

    @Test func `a draft is the student's alone`() {
        for side in [ProposalSide.school, .family] {
            for move in ProposalMove.allCases { #expect(ProposalState.draft.after(move, by: side) == nil) }
        }
    }

    @Test func `changes are told field by field`() {
        var other = whole
        #expect(whole.changes(to: other).isEmpty)
        other.product = "A price list and a talk"
        other.criteria.append("Two people checked it")
        other.interestWords = "Goats and numbers"
        #expect(whole.changes(to: other) == [.product, .criteria, .interest])
        #expect(other.changes(to: whole) == [.product, .criteria, .interest])
        other.endsOn = nil
        #expect(whole.changes(to: other).contains(.endsOn))
    }

    @Test func `each field alone makes a difference`() {
        let blank = ProposalDocument(kind: .topic)
        let found = blank.changes(to: whole)
        #expect(found == ProposalField.allCases)
    }

    @Test func `what is missing is named before anybody is asked to agree`() {
        #expect(ProposalDocument(kind: .topic).missing == [.title, .question, .product, .criteria])
        #expect(whole.missing.isEmpty)
        var late = whole
        late.endsOn = CalendarDay(iso: "2026-05-03")
        #expect(late.missing == [.endsOn])
        #expect(ProposalDocument(kind: .topic, competencies: [id(1)]).isEmpty)
        #expect(!ProposalDocument(kind: .topic, criteria: ["Good"]).isEmpty)
    }

    @Test func `the meter fills with each part and never empties by writing more`() {
        let parts: [(inout ProposalDocument) -> Void] = [
            { $0.title = "Goats" }, { $0.question = "How?" }, { $0.product = "A list" }, { $0.criteria = ["True"] },
            { $0.interestWords = "I like them" }, { $0.endsOn = CalendarDay(iso: "2026-05-29") },
        ]
        var document = ProposalDocument(kind: .topic)
        var before = ProposalCoverage(of: document)
        #expect(before.written.isEmpty)
        for write in parts {
            write(&document)
            let after = ProposalCoverage(of: document)
            #expect(after.written.isStrictSuperset(of: before.written))
            before = after
        }
        #expect(before.isWhole)
    }

    @Test func `standards count once, and those shown or planned already are told apart`() {
        let coverage = ProposalCoverage(of: whole, shown: [id(1)], planned: [id(2), id(9)])
        #expect(coverage.standards == [id(1), id(2)])
        #expect(coverage.stillToShow == [id(2)])
        #expect(coverage.newToPlan == [id(1)])
    }

    @Test func `an agreed proposal stands in the plan with its dates, standards and hours`() {
        let item = whole.planItem(id(5), proposal: id(6))
        #expect(item.kind == .project)
        #expect(item.title == whole.title)
        #expect(item.competencies == whole.competencies)
        #expect(item.hours == 6)
        #expect(item.proposal == id(6))
        #expect(ProposalDocument(kind: .wayToShow).planItem(id(5), proposal: id(6)).kind == .activity)
    }
}
