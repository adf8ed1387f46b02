import HTML
import Learning

/// The words of states and of those who sign, the same on every page.
enum AgreementWords {
    static func capacity(_ capacity: PlanCapacity, isOneself: Bool, _ t: Messages) -> String {
        switch capacity {
        case .student: isOneself ? t.agreementsYou : t.agreementsStudent
        case .advisor: t.agreementsAdvisor
        case .family: isOneself ? t.agreementsYourFamily : t.agreementsFamily
        }
    }

    static func tag(_ state: PlanVersionState, _ page: PageContext) -> HTML {
        let t = page.t
        return switch state {
        case .proposed: tag("tag-sun", "clock", t.agreementsStateProposed, page)
        case .agreed, .active: tag("tag-leaf", "check", t.agreementsStateActive, page)
        case .superseded: tag("", "history", t.agreementsStateSuperseded, page)
        case .withdrawn: tag("", "history", t.agreementsStateWithdrawn, page)
        }
    }

    static func tag(_ standing: PlanStanding, _ page: PageContext) -> HTML {
        let words = Self.standing(standing, page.t)
        return switch standing {
        case .none: tag("", "edit", words, page)
        case .draft, .changed: tag("tag-sun", "edit", words, page)
        case .proposed: tag("tag-sun", "clock", words, page)
        case .active: tag("tag-leaf", "check", words, page)
        }
    }

    /// The one word for how a plan stands.
    static func standing(_ standing: PlanStanding, _ t: Messages) -> String {
        switch standing {
        case .none: t.agreementsStandingNone
        case .draft: t.agreementsStandingDraft
        case .proposed: t.agreementsStateProposed
        case .active: t.agreementsStateActive
        case .changed: t.agreementsStandingChanged
        }
    }

    private static func tag(_ tone: String, _ icon: String, _ words: String, _ page: PageContext) -> HTML {
        "<span class=\"tag \(tone)\">\(page.icon(icon))\(words)</span>"
    }

    /// Since when, in a sentence.
    static func dates(_ version: AgreementVersion, _ page: PageContext) -> [String] {
        let t = page.t
        let format = page.format
        var sentences = [
            t.agreementsPutForward(name: version.proposedBy, date: format.dateWithYear(version.proposedAt))
        ]
        if let active = version.activeAt { sentences.append(t.agreementsAgreedOn(date: format.dateWithYear(active))) }
        if let ended = version.endedAt {
            let date = format.dateWithYear(ended)
            sentences.append(
                version.state == .withdrawn ? t.agreementsTakenBackOn(date: date) : t.agreementsReplacedOn(date: date))
        }
        return sentences
    }
}

/// Who agreed to a version, when, and who has not yet.
enum AgreementNames {
    /// - Parameters:
    ///   - record: For who may sign.
    ///   - scans: Paths of the scans by signature, for those who may open them.
    static func list(
        _ version: AgreementVersion, _ record: AgreementRecord, isOneself: Bool,
        scans: [ID<PlanSignatureRow>: String] = [:], _ page: PageContext
    ) -> HTML {
        let lines = PlanCapacity.allCases.map { capacity in
            (capacity: capacity, given: version.signatures.filter { $0.capacity == capacity })
        }
        return """
            <ol class="stem mt-4">\(each: lines, { line in
                let isDone = !line.given.isEmpty
                let state = isDone ? "is-done" : version.state.hasEnded ? "is-later" : "is-now"
                let mark: HTML = isDone ? page.icon("check") : version.state.hasEnded ? .empty : page.icon("clock")
                let words = isDone ? page.t.agreementsHasAgreed : page.t.agreementsHasNotAgreed
                return """
                    <li class="\(state)"><span class="node">\(mark)<span class="sr">\(words)</span></span>\
                    <h3>\(AgreementWords.capacity(line.capacity, isOneself: isOneself, page.t))</h3>\
                    \(each: line.given, { given($0, scans[$0.id], page) })\
                    \(isDone || version.state.hasEnded ? nil : missing(line.capacity, record, isOneself: isOneself, page))</li>
                    """ as HTML
            })</ol>
            """
    }

    private static func given(_ signature: AgreementSignature, _ scan: String?, _ page: PageContext) -> HTML {
        let t = page.t
        let paper: HTML? = signature.recordedBy.map {
            "<br>\(t.agreementsOnPaper(name: $0))\(scan.map { " <a href=\"\($0)\">\(t.agreementsSeeScan)</a>" as HTML })"
        }
        return """
            <p class="soft">\(personName(signature.name)), \
            <time datetime="\(page.format.machineTime(signature.signedAt))">\(page.format.dateAndTime(signature.signedAt))</time>\(paper)</p>
            """
    }

    private static func missing(
        _ capacity: PlanCapacity, _ record: AgreementRecord, isOneself: Bool, _ page: PageContext
    ) -> HTML {
        let t = page.t
        if capacity == .student { return "<p class=\"soft\">\(t.agreementsNotYet)</p>" }
        if capacity == .family, record.signers.isOfAge {
            return "<p class=\"soft\">\(isOneself ? t.agreementsOfAgeMine : t.agreementsOfAge)</p>"
        }
        let people = record.people(as: capacity).map(\.name)
        guard !people.isEmpty else { return "<p class=\"soft\">\(t.agreementsNobody)</p>" }
        let more: HTML? = people.count > 1 ? "<br>\(t.agreementsOneIsEnough)" : nil
        return "<p class=\"soft\">\(t.agreementsWaitsFor) \(people.joinedNames)\(more)</p>"
    }
}

extension [String] {
    /// Names one after the other, each as a name.
    var joinedNames: HTML { namesInARow(self) }
}

private func namesInARow(_ names: [String]) -> HTML {
    "\(each: Array(names.enumerated()), { place, name in "\(place > 0 ? ", " : "")\(personName(name))" as HTML })"
}
