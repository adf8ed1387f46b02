import HTML
import Learning

/// Stages and advice in words. A stage is what somebody may choose, never a number.
enum ChoiceWords {
    enum Reader {
        case student, family, staff

        init(_ relation: Relation) {
            switch relation {
            case .oneself: self = .student
            case .guardian: self = .family
            case .teacher, .advisor, .leader, .administrator: self = .staff
            }
        }
    }

    static func stage(_ stage: ChoiceStage, _ reader: Reader, _ t: Messages) -> String {
        switch (stage, reader) {
        case (.assigned, .student): t.choiceOwnAssigned
        case (.oneOfTwo, .student): t.choiceOwnTwo
        case (.fromList, .student): t.choiceOwnList
        case (.propose, .student): t.choiceOwnPropose
        case (.direct, .student): t.choiceOwnDirect
        case (.assigned, _): t.choiceAssigned
        case (.oneOfTwo, _): t.choiceTwo
        case (.fromList, _): t.choiceList
        case (.propose, _): t.choicePropose
        case (.direct, _): t.choiceDirect
        }
    }

    /// How a student gets more say.
    static func more(_ stage: ChoiceStage, _ t: Messages) -> String {
        switch stage {
        case .assigned, .oneOfTwo, .fromList: t.choiceMore
        case .propose: t.choiceMoreIdea
        case .direct: t.choiceMoreAll
        }
    }

    static func advice(_ advice: ChoiceAdvice, _ t: Messages) -> String {
        switch advice.direction {
        case .raise: t.choiceAdviceRaise
        case .keep: t.choiceAdviceKeep
        case .lower: t.choiceAdviceLower
        }
    }

    static func reason(_ reason: ChoiceAdvice.Reason, _ page: PageContext) -> String {
        let t = page.t
        return switch reason {
        case .tooEarly(let pieces): t.choiceReasonEarly(count: pieces)
        case .ownSuccesses(let count, let total): t.choiceReasonOwn(count: count, total: total)
        case .notYet(let count, let total): t.choiceReasonNotYet(count: count, total: total)
        case .withHelp(let count, let total): t.choiceReasonHelp(count: count, total: total)
        case .steps(let done, let open): t.choiceReasonSteps(done: done, open: open)
        case .agreed(let count, let latest):
            t.choiceReasonAgreed(count: count, date: page.format.dateWithYear(latest))
        case .noIdeaYet: t.choiceReasonNoIdea
        }
    }
}
