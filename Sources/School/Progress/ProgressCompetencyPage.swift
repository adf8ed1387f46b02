import HTML
import Learning

/// What one level rests on: who decided and when, what is met and what is missing, the work, and the arithmetic.
enum ProgressCompetencyPage {
    static func page(_ model: ProgressCompetency, _ page: PageContext) -> Page {
        let title = page.words(model.competency.title)
        return Page(
            title: title, section: model.isOneself ? "/me/map" : nil,
            body: """
                \(crumb(model, page))
                \(refusalSummary(page))
                \(past(model, page))
                <div class="split"><div class="stack-l">
                \(header(model, page))
                \(ReviewPart.part(model, page))
                \(model.hasQuickCheck ? CheckHome.quick(model.competency.id, model.student, page) : nil)
                \(nextLevel(model, page))
                \(model.ways.map { ChoiceWays.part($0, model.student, page) })
                \(ObservationPart.transfer(model, page))
                \(ObservationPart.invitation(model, page))
                \(ProgressEvidence.part(model, page))
                \(model.suggestion.map { PlacementPart.suggestion($0, model.student, page) })
                \(model.mayDecide ? ProgressDecisionForm.part(model, page) : nil)
                </div><aside class="stack-l" aria-label="\(page.t.progressWhoDecided)">
                \(ProgressAside.whoDecided(model, page))
                \(ProgressAside.nearby(model, page))
                \(ProgressAside.why(model, page))
                \(ProgressAside.levels(model, page))
                \(ObservationPart.examples(model, page))
                \(ProgressAside.otherDay(model, page))
                \(whoCanSee(model.isOneself ? page.t.progressWhoSeesOwn : page.t.progressWhoSees, page))
                </aside></div>
                """)
    }

    private static func crumb(_ model: ProgressCompetency, _ page: PageContext) -> HTML {
        let map = "/students/\(model.student)/map"
        let mapName: HTML =
            model.isOneself ? "\(page.t.navMyMap)" : page.t.progressMapOf(name: personName(model.name.full))
        let area: HTML? = model.framework.map { framework in
            " / <a href=\"\(map)?framework=\(framework.id)\">\(page.text(framework.title))</a>"
        }
        return """
            <nav class="crumb" aria-label="\(page.t.frameBreadcrumb)"><a href="\(map)">\(mapName)</a>\(area)</nav>
            """
    }

    private static func past(_ model: ProgressCompetency, _ page: PageContext) -> HTML? {
        guard let day = model.asOf else { return nil }
        return notice(
            .plain, icon: "history",
            """
            <p><strong>\(page.t.progressPastNotice(date: page.format.dateWithYear(day)))</strong> \
            <a href="\(model.path)">\(page.t.progressBackToToday)</a></p>
            """, page)
    }

    private static func header(_ model: ProgressCompetency, _ page: PageContext) -> HTML {
        let lede: HTML? =
            model.competency.iCan.isEmpty ? nil : "<p class=\"lede\">\(page.text(model.competency.iCan))</p>"
        let level = model.standing.shownLevel
        let words =
            level > 0
            ? page.t.levelNamed(number: level, name: levelName(level, page.t)) : levelName(level, page.t)
        let decision: HTML? = model.standing.decision.map { decision in
            """
            <br><span class="quiet">\(page.t.progressLevelSince(date: page.format.dateWithYear(decision.since))), \
            \(ProgressAside.author(decision, model, page))</span>
            """
        }
        return """
            <header class="stack-s"><h1>\(page.text(model.competency.title))</h1>\(lede)
            <p class="mt-4"><span class="rung rung-big"><svg aria-hidden="true"><use href="\(page.assets.path("icons.svg"))#rung-\(level)"/></svg>\
            <span><strong>\(words)</strong>\(decision)</span></span></p></header>
            """
    }

    private static func nextLevel(_ model: ProgressCompetency, _ page: PageContext) -> HTML {
        let t = page.t
        let kept = kept(model, page)
        guard let next = model.standing.nextLevel else {
            return section("next", levelName(4, t), "<p>\(t.progressTopReached)</p>\(kept)")
        }
        let words: HTML? =
            model.levelWords.count == 4
            ? "<p class=\"own\">\(page.text(model.levelWords[next.rawValue - 1]))</p>" : nil
        let conditions = model.explanation.conditionsOfNext
        return section(
            "next", t.progressToReach(number: next.rawValue, level: levelName(next.rawValue, t)),
            """
            \(words)<ul class="rows mt-4">\(each: conditions, { condition($0, page) })</ul>\(kept)
            """)
    }

    /// What the level shown asks for, and why it stays where that is not met any more.
    private static func kept(_ model: ProgressCompetency, _ page: PageContext) -> HTML? {
        guard let decision = model.standing.decision else { return nil }
        let t = page.t
        let conditions = model.explanation.conditionsOfLevel
        let isMet = conditions.allSatisfy { $0.isMet || $0.kind == .teacherConfirmation }
        let words = decision.isByPerson ? t.progressKeptByPerson : t.progressKeptLevel
        let why: HTML? = isMet ? nil : "<p class=\"soft\">\(words)</p>"
        return """
            <details class="more mt-3"><summary>\(t.progressLevelAsks(level: levelName(decision.level.rawValue, t)))</summary>\
            \(why)<ul class="rows mt-2">\(each: conditions, { condition($0, page) })</ul></details>
            """
    }

    private static func condition(_ condition: Condition, _ page: PageContext) -> HTML {
        let words = ConditionWords(condition, page)
        let sign = condition.isMet ? "lv-shown" : "lv-ready"
        let tag: HTML =
            condition.isMet
            ? "<span class=\"tag tag-leaf\">\(page.icon("check"))\(page.t.progressMet)</span>"
            : "<span class=\"tag\">\(page.t.progressNotYet)</span>"
        return """
            <li><div class="row-lead"><span class="lv \(sign)"><svg aria-hidden="true"><use href="\(page.assets.path("icons.svg"))#\(sign)"/></svg></span>\
            <div><h3>\(words.need)</h3><p>\(words.have)</p></div></div>\(tag)</li>
            """
    }
}
