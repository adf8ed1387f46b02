import HTML
import Learning

/// What pages of observations, dispositions and prior learning share.
enum ObservationWords {
    static func crumb(
        _ student: ID<Person>, _ name: StudentNames.Name, isOneself: Bool, _ page: PageContext
    ) -> HTML {
        let t = page.t
        let words: HTML = isOneself ? "\(t.observationsTitleOwn)" : t.observationsTitleOf(name: personName(name.full))
        return """
            <nav class="crumb" aria-label="\(t.frameBreadcrumb)"><a href="/students/\(student)/observations">\(words)</a></nav>
            """
    }

    static func day(
        _ name: String, _ label: String, hint: String? = nil, saved: String, today: String, _ page: PageContext
    ) -> HTML {
        """
        <div class="field"><label for="\(name)">\(label)</label>\
        \(hint.map { "<p class=\"hint\" id=\"\(name)-hint\">\($0)</p>" as HTML })\(fieldError(name, page))\
        <input type="date" id="\(name)" name="\(name)" max="\(today)" value="\(page.value(name, else: saved))" \
        \(attribute: "aria-describedby", value: described(name, hint: hint != nil, page)) \
        \(attribute: "aria-invalid", value: page.refusal?.sentences[name] == nil ? nil : "true")></div>
        """
    }

    static func disposition(_ disposition: Disposition, _ t: Messages) -> String {
        switch disposition {
        case .curiosity: t.observationsCuriosity
        case .perseverance: t.observationsPerseverance
        case .kindness: t.observationsKindness
        case .teamwork: t.observationsTeamwork
        case .honesty: t.observationsHonesty
        case .initiative: t.observationsInitiative
        case .care: t.observationsCare
        case .courage: t.observationsCourage
        }
    }

    /// What it looks like.
    static func looks(_ disposition: Disposition, _ t: Messages) -> String {
        switch disposition {
        case .curiosity: t.observationsCuriosityLooks
        case .perseverance: t.observationsPerseveranceLooks
        case .kindness: t.observationsKindnessLooks
        case .teamwork: t.observationsTeamworkLooks
        case .honesty: t.observationsHonestyLooks
        case .initiative: t.observationsInitiativeLooks
        case .care: t.observationsCareLooks
        case .courage: t.observationsCourageLooks
        }
    }

    static func seen(_ seen: Disposition.Seen, _ t: Messages) -> String {
        switch seen {
        case .first: t.observationsSeenFirst
        case .again: t.observationsSeenAgain
        case .hard: t.observationsSeenHard
        }
    }

    static func prior(_ state: PriorLearning.State, _ t: Messages) -> String {
        switch state {
        case .waiting: t.observationsPriorWaiting
        case .counted: t.observationsPriorCounted
        case .answered: t.observationsPriorAnswered
        case .takenBack: t.observationsPriorTakenBack
        }
    }
}
