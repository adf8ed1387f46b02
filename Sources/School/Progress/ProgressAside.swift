import HTML
import Learning

/// What stands beside a level: who decided, what is near, why it matters, another day.
enum ProgressAside {
    /// "confirmed by Mr. Oda", "by the rule, version 1".
    static func author(_ decision: LevelDecision, _ model: ProgressCompetency, _ page: PageContext) -> HTML {
        switch decision.author {
        case .rule(let version): "\(page.t.progressByRule(version: Int(clamping: version.rawValue)))"
        case .confirmed: page.t.progressConfirmedBy(name: judge(decision.row, model, page))
        case .overruled: page.t.progressSetBy(name: judge(decision.row, model, page))
        }
    }

    private static func judge(_ row: ID<EvidenceRow>, _ model: ProgressCompetency, _ page: PageContext) -> HTML {
        model.line(row)?.judge.map { judgeName($0, page) } ?? "\(page.t.progressSomebody)"
    }

    static func judgeName(_ judge: ProgressCompetency.JudgeName, _ page: PageContext) -> HTML {
        let title = page.words(judge.title)
        return personName(title.isEmpty ? judge.given + " " + judge.family : title + " " + judge.family)
    }

    static func whoDecided(_ model: ProgressCompetency, _ page: PageContext) -> HTML {
        let t = page.t
        let policy = model.explanation.policy
        let decision: HTML? = model.standing.decision.map { decision in
            let reason = model.line(decision.row)?.evidence.reason ?? ""
            let why: HTML? =
                decision.isByPerson && !reason.isEmpty
                ? "<dt>\(t.progressReason)</dt><dd><div dir=\"auto\" translate=\"no\">\(MarkupText(reason).html)</div></dd>"
                : nil
            return """
                <dt>\(levelName(decision.level.rawValue, t))</dt>\
                <dd>\(author(decision, model, page)), \(page.format.dateWithYear(decision.recordedAt))</dd>\(why)
                """
        }
        let none: HTML? = decision == nil ? "<p class=\"mt-2\">\(t.progressNoLevel)</p>" : nil
        let day = model.asOf.map(page.format.dateWithYear) ?? page.format.dateAndTime(page.now)
        return section(
            "decided", t.progressWhoDecided,
            """
            \(none)<dl class="facts mt-3">\(decision)<dt>\(t.progressRule)</dt>\
            <dd>\(t.progressRuleNumber(name: ruleName(policy.rule, t), version: Int(clamping: policy.version.rawValue)))</dd>\
            \(ReviewPart.nextLook(model, page))<dt>\(t.progressAsOf)</dt><dd>\(day)</dd></dl>
            <details class="more mt-3"><summary>\(t.policyInWords)</summary>\(PolicyPage.sentences(policy, page))</details>
            """)
    }

    static func nearby(_ model: ProgressCompetency, _ page: PageContext) -> HTML? {
        guard !model.neighbours.isEmpty else { return nil }
        let map = "/students/\(model.student)/map"
        return section(
            "near", page.t.progressNearby, link: "<a href=\"\(map)\">\(page.t.progressOpenMap)</a>",
            """
            <ul class="rows">\(each: model.neighbours, { neighbour in
                let order = neighbour.comesBefore ? page.t.progressComesBefore : page.t.progressComesAfter
                return """
                    <li><div><a href="\(map)/\(neighbour.competency.id)">\(page.text(neighbour.competency.title))</a>\
                    <p>\(order)</p></div>\(placeSign(neighbour.place, page))</li>
                    """ as HTML
            })</ul>
            """)
    }

    static func why(_ model: ProgressCompetency, _ page: PageContext) -> HTML? {
        guard !model.goals.isEmpty || !model.competency.why.isEmpty else { return nil }
        let words: HTML? =
            model.competency.why.isEmpty ? nil : "<p class=\"mt-2\">\(page.text(model.competency.why))</p>"
        return section(
            "why", page.t.progressWhy,
            """
            \(words)\(each: model.goals, { goal in
                let link: HTML = "<a href=\"/students/\(model.student)/goals\" translate=\"no\" dir=\"auto\">\(goal.words)</a>"
                let sentence = model.isOneself ? page.t.progressGoalOwn(goal: link) : page.t.progressGoal(goal: link)
                return "<p class=\"mt-2\">\(sentence)</p>" as HTML
            })
            """)
    }

    static func levels(_ model: ProgressCompetency, _ page: PageContext) -> HTML? {
        guard model.levelWords.count == 4 else { return nil }
        return """
            <details class="more"><summary>\(page.t.progressEachLevel)</summary><dl class="facts mt-3">\
            \(each: model.levelWords.enumerated(), { index, words in
                "<dt>\(levelName(index + 1, page.t))</dt><dd>\(page.text(words))</dd>" as HTML
            })</dl></details>
            """
    }

    static func otherDay(_ model: ProgressCompetency, _ page: PageContext) -> HTML {
        let t = page.t
        let today = page.format.day(of: page.now).iso
        return section(
            "day", t.progressOtherDay,
            """
            <form method="get" action="\(model.path)" class="form mt-2"><div class="field">\
            <label for="asOf">\(t.progressDate)</label><p class="hint" id="asOf-hint">\(t.progressOtherDayHint)</p>\
            <input type="date" id="asOf" name="asOf" max="\(today)" value="\(model.asOf?.iso ?? today)" \
            aria-describedby="asOf-hint"></div><div class="btns mt-3"><button class="btn">\(t.progressShowDay)</button></div></form>
            """)
    }
}

extension LevelDecision {
    /// True when an adult confirmed or set the level.
    var isByPerson: Bool {
        if case .rule = author { false } else { true }
    }
}
