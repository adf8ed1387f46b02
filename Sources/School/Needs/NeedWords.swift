import HTML
import Learning

/// What was seen, in sentences. They say what happened and never what somebody is.
struct NeedWords {
    let page: PageContext
    let catalog: Catalog

    private var t: Messages { page.t }

    func reason(_ need: Need) -> [String] {
        guard let signal = need.signal else {
            guard let last = need.lastSeenAt else { return [t.needsNeverSeen] }
            return [t.needsAway(when: page.format.relativeDay(last, now: page.now), count: need.schoolDays)]
        }
        return signal.evidence.map(sentence)
    }

    private func sentence(_ evidence: LearningSignal.Evidence) -> String {
        switch evidence {
        case .missesInRow(let count, let competency): t.needsMisses(count: count, title: title(competency))
        case .steppedBackWithoutProgress(let competency, let tries):
            t.needsSteppedBack(title: title(competency), count: tries)
        case .nothingShown(let days, let tries): t.needsNothingShown(days: days, tries: tries)
        case .helpAsked(let times): t.needsHelpAsked(count: times)
        case .belowExpected(let tries, _): t.needsBelowExpected(count: tries)
        case .unsure(let tries, let all): t.needsUnsure(count: tries, all: all)
        case .rightAtOnce(let count): t.needsRightAtOnce(count: count)
        case .nothingNew(let days, let tries): t.needsNothingNew(days: days, tries: tries)
        case .farAboveTasks(let tries, _): t.needsFarAbove(count: tries)
        case .alreadyShown(let tries, let all): t.needsAlreadyShown(count: tries, all: all)
        case .quick(let tries, let all): t.needsQuick(count: tries, all: all)
        }
    }

    private func title(_ competency: ID<Competency>) -> String {
        catalog.competencies[competency].map { page.words($0.title) } ?? ""
    }

    func help(_ help: [LearningSignal.Help]) -> String {
        let words = help.prefix(2).map { one -> String in
            switch one {
            case .talk: t.needsHelpTalk
            case .stepBack: t.needsHelpStepBack
            case .smallerSteps: t.needsHelpSmaller
            case .otherWay: t.needsHelpOtherWay
            case .workWithSomebody: t.needsHelpTogether
            case .lookAhead: t.needsHelpLookAhead
            case .moveOn: t.needsHelpMoveOn
            case .deeperTask: t.needsHelpDeeper
            case .ownProject: t.needsHelpProject
            }
        }
        return words.joined(separator: " ")
    }
}
