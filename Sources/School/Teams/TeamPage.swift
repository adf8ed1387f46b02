import HTML
import Learning

/// A team's own page: who is in it, what it makes, and by when.
enum TeamPage {
    static func page(_ team: Team, isSaved: Bool, _ page: PageContext) -> Page {
        let t = page.t
        let isMember = team.part == .member
        let name = name(team.product.title, team.number, page)
        return Page(
            title: t.teamsTitle(name: name), section: isMember ? "/me/work" : nil,
            body: """
                <p class="crumb">\(crumb(team, page))</p>
                <div class="head"><div><h1>\(personName(name))</h1><p class="mt-2">\(page.text(team.activityTitle)) · \
                <span translate="no" dir="auto">\(team.classTitle)</span></p></div>\(button(team, page))</div>
                \(refusalSummary(page))\(isSaved ? notice(.leaf, icon: "check", "<p>\(t.teamsSaved)</p>", page) : nil)
                <div class="split"><div class="stack-l">\(isMember ? form(team, page) : product(team.product, filesBelow: team.path, page))\
                \(files(team, page))</div>
                <aside class="stack-l" aria-label="\(t.teamsAround)">\(members(team, page))\(steps(team, page))
                \(whoCanSee(isMember ? t.teamsWho : t.teamsWhoStaff, page))</aside></div>
                """)
    }

    static func name(_ title: String, _ number: Int, _ page: PageContext) -> String {
        title.isEmpty ? page.t.teamsNumber(number: number) : title
    }

    private static func crumb(_ team: Team, _ page: PageContext) -> HTML {
        team.part == .member
            ? "<a href=\"/me/work\">\(page.t.navMyWork)</a>"
            : "<a href=\"/classes/\(team.classID)\" translate=\"no\">\(team.classTitle)</a>"
    }

    private static func button(_ team: Team, _ page: PageContext) -> HTML? {
        guard team.part == .member else {
            return "<a class=\"btn\" href=\"/classes/\(team.classID)/teams/\(team.activity)\">\(page.t.teamsAll)</a>"
        }
        let own = team.members.first { $0.id == page.viewer?.person }
        if let work = own?.work { return "<a class=\"btn\" href=\"/work/\(work)\">\(page.t.teamsMyPart)</a>" }
        return """
            <form method="post" action="/activities/\(team.activity)/work">\(page.hiddenFields())\
            <button class="btn">\(page.t.teamsMyPart)</button></form>
            """
    }

    private static func form(_ team: Team, _ page: PageContext) -> HTML {
        let t = page.t
        let product = team.product
        return section(
            "product", t.teamsProduct,
            """
            <form class="form stack mt-3" method="post" action="\(team.path)/product" enctype="multipart/form-data" data-draft>\
            \(page.hiddenFields(version: team.version))
            \(textField("title", t.teamsName, saved: product.title, most: TeamStore.longestTitle, page))
            \(textArea("words", t.teamsWords, hint: t.teamsWordsHint, saved: product.words, most: TeamStore.longestWords, rows: 10, page))
            \(textField("link", t.workLink, hint: t.workLinkHint, saved: product.link, most: TeamStore.longestLink, page))
            <div class="field"><label for="files">\(t.teamsAddFiles)</label>\(fieldError("files", page))\
            <input id="files" name="files" type="file" multiple \(attribute: "aria-describedby", value: described("files", page))></div>
            <div class="btns"><button class="btn btn-main">\(t.teamsSave)</button></div><p class="hint">\(t.teamsHint)</p></form>
            """)
    }

    /// What the team made, to read.
    ///
    /// - Parameter filesBelow: The address below which its files are.
    static func product(_ product: TeamProduct, filesBelow path: String, _ page: PageContext) -> HTML {
        let t = page.t
        let words: HTML? =
            product.words.isEmpty
            ? nil : "<div dir=\"auto\" translate=\"no\">\(MarkupText(product.words).html)</div>"
        let link: HTML? =
            product.link.isEmpty
            ? nil
            : """
            <p class="mt-3">\(page.smallIcon("link")) <a href="\(product.link)" rel="noopener noreferrer nofollow" dir="ltr" translate="no">\(product.link)</a></p>
            """
        let nothing: HTML? = product.isEmpty ? "<p class=\"soft\">\(t.teamsNothingYet)</p>" : nil
        return section(
            "team", t.teamsProductOf(name: name(product.title, product.number, page)),
            """
            <p class="quiet">\(each: Array(product.members.enumerated()), { place, name in
                "\(place == 0 ? "" : ", ")\(name.isEmpty ? "\(t.teamsFormer)" : personName(name))" as HTML
            })</p><article class="paper mt-3">\(words)\(link)\
            <div class="stack">\(each: product.files, { file($0, path + "/files/\($0.id)", page) })</div>\(nothing)</article>
            """)
    }

    private static func file(_ file: TeamFile, _ path: String, _ page: PageContext) -> HTML {
        let download: HTML = """
            <a href="\(path)">\(page.smallIcon("file")) <span dir="auto" translate="no">\(file.stored.name)</span></a> \
            <span class="quiet">\(page.format.size(bytes: Int(clamping: file.stored.size)))</span>
            """
        guard file.stored.isPicture else { return "<p>\(download)</p>" }
        let alternative = file.description.isEmpty ? page.t.workPicture(name: file.stored.name) : file.description
        return """
            <figure><img src="\(path)?inline=1" alt="\(alternative)" loading="lazy" translate="no"><figcaption>\(download)</figcaption></figure>
            """
    }

    /// The members see their files in a list in which each can be described or taken off.
    private static func files(_ team: Team, _ page: PageContext) -> HTML? {
        guard team.part == .member, !team.product.files.isEmpty else { return nil }
        let t = page.t
        return section(
            "team-files", t.teamsFiles,
            """
            <ul class="rows">\(each: team.product.files, { shared in
                """
                <li><div>\(file(shared, team.path + "/files/\(shared.id)", page))
                <form class="form" method="post" action="\(team.path)/files/\(shared.id)/description">\(page.hiddenFields())\
                <div class="field"><label for="about-\(shared.id)">\(t.teamsDescribe)</label>\
                <input id="about-\(shared.id)" name="words" dir="auto" maxlength="2000" value="\(shared.description)"></div>\
                <button class="btn mt-2">\(t.teamsSave)<span class="sr" translate="no"> \(shared.stored.name)</span></button></form></div>\
                <form method="post" action="\(team.path)/files/\(shared.id)/removal">\(page.hiddenFields())\
                <button class="btn btn-plain">\(t.teamsTakeOff)<span class="sr" translate="no"> \(shared.stored.name)</span></button></form></li>
                """ as HTML
            })</ul>
            """)
    }

    /// Who has sent the own part. No level stands here.
    private static func members(_ team: Team, _ page: PageContext) -> HTML {
        let t = page.t
        func state(_ member: Team.Member) -> String {
            switch member.state {
            case .sent: t.teamsSent
            case .returned: t.teamsAnswered
            case .draft, nil: t.teamsWriting
            }
        }
        return section(
            "members", t.teamsMembers,
            """
            <ul class="rows">\(each: team.members, { member in
                let name = personName(member.name)
                let shown: HTML =
                    team.part == .staff ? member.work.map { "<a href=\"/work/\($0)\">\(name)</a>" } ?? name : name
                return "<li><div><h3>\(shown)</h3><p class=\"quiet\">\(state(member))</p></div></li>" as HTML
            })</ul>
            """)
    }

    private static func steps(_ team: Team, _ page: PageContext) -> HTML {
        let t = page.t
        let list: HTML =
            team.steps.isEmpty
            ? "<p class=\"soft\">\(t.teamsNoSteps)</p>"
            : "<ul class=\"rows\">\(each: team.steps, { step($0, team, page) })</ul>"
        return section(
            "steps", t.teamsSteps,
            """
            \(list)<form class="form mt-3" method="post" action="\(team.path)/steps">\(page.hiddenFields())\
            \(textField("step", t.teamsStep, most: TeamStore.longestStep, page))
            <div class="field"><label for="by">\(t.teamsBy)</label>\(fieldError("by", page))<input id="by" name="by" type="date" \
            value="\(page.value("by"))"></div><button class="btn mt-2">\(page.icon("plus"))\(t.teamsAddStep)</button></form>
            """)
    }

    private static func step(_ step: Team.Step, _ team: Team, _ page: PageContext) -> HTML {
        let t = page.t
        let by = step.byOn.map { t.teamsByDay(date: page.format.dateInWords($0)) }
        let done: HTML? =
            step.doneAt == nil
            ? nil
            : "<span class=\"tag tag-leaf\">\(page.icon("check"))\(t.teamsDone)</span> \(step.doneBy.map(personName))"
        func button(_ change: TeamStore.StepChange, _ words: String) -> HTML {
            "<button class=\"btn btn-plain\" name=\"change\" value=\"\(change.rawValue)\">\(words)<span class=\"sr\" translate=\"no\">: \(step.title)</span></button>"
        }
        return """
            <li><div><h3 dir="auto" translate="no">\(step.title)</h3><p class="quiet">\(by) \(done)</p>\
            <form class="btns" method="post" action="\(team.path)/steps/\(step.id)">\(page.hiddenFields())\
            \(step.doneAt == nil ? button(.done, t.teamsIsDone) : button(.undone, t.teamsNotDone))\
            \(button(.removed, t.teamsRemove))</form></div></li>
            """
    }

    /// Above a member's own part.
    static func part(_ product: TeamProduct?, attempt: ID<Attempt>, isWriting: Bool, _ page: PageContext) -> HTML? {
        guard let product else { return nil }
        let open: HTML? =
            !isWriting
            ? nil
            : product.isLeft
                ? "<p class=\"hint mt-3\">\(page.t.teamsLeftHint)</p>"
                : "<p class=\"mt-3\"><a class=\"btn\" href=\"/teams/\(product.team)\">\(page.icon("people"))\(page.t.teamsOpen)</a></p><p class=\"hint mt-3\">\(page.t.teamsOwnPartHint)</p>"
        return "\(TeamPage.product(product, filesBelow: "/attempts/\(attempt)/team", page))\(open)"
    }
}
