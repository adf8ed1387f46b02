import HTML
import Learning

/// What people saw of one student: moments with a skill, and habits of character told over time.
enum ObservationListPage {
    struct Model: Sendable {
        let student: ID<Person>
        let name: StudentNames.Name
        let relation: Relation
        let list: ObservationStore.List
        let dispositions: DispositionStore.Shown
        /// The row that was saved just now, to undo it.
        let saved: ID<EvidenceRow>?
        let isHabitSaved: Bool

        var isOneself: Bool { relation == .oneself }
        var mayAdd: Bool { ObservationStore.role(relation) != nil }
        var path: String { "/students/\(student)/observations" }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let heading: HTML =
            model.isOneself ? "\(t.observationsTitleOwn)" : t.observationsTitleOf(name: personName(model.name.full))
        return Page(
            title: model.isOneself ? t.observationsTitleOwn : t.observationsTitle(name: model.name.full),
            section: model.isOneself ? "/me/map" : nil,
            body: """
                \(crumb(model, page))
                <div class="head"><div><h1>\(heading)</h1><p class="mt-2 lede">\(model.isOneself ? t.observationsLedeOwn : t.observationsLede)</p></div>\
                \(buttons(model, page))</div>
                \(saved(model, page))
                <div class="stack-l">\(moments(model, page))\(habits(model, page))
                \(whoCanSee(model.isOneself ? t.observationsWhoOwn : t.observationsWho, page))</div>
                """)
    }

    private static func crumb(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let map: HTML = model.isOneself ? "\(t.navMyMap)" : t.progressMapOf(name: personName(model.name.full))
        return """
            <nav class="crumb" aria-label="\(t.frameBreadcrumb)"><a href="/students/\(model.student)/map">\(map)</a></nav>
            """
    }

    private static func buttons(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let prior = "/students/\(model.student)/prior-learning"
        guard model.mayAdd else {
            return
                "<div class=\"btns\"><a class=\"btn\" href=\"\(prior)\">\(page.icon("history"))\(t.observationsPriorTitle)</a></div>"
        }
        return """
            <div class="btns"><a class="btn btn-main" href="\(model.path)/new">\(page.icon("eye"))\(t.observationsAdd)</a>\
            <a class="btn" href="/students/\(model.student)/dispositions/new">\(t.observationsHabitAdd)</a>\
            <a class="btn" href="\(prior)">\(t.observationsPriorTitle)</a></div>
            """
    }

    private static func saved(_ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        if model.isHabitSaved {
            return notice(.leaf, icon: "check", "<p><strong>\(t.observationsSaved)</strong></p>", page)
        }
        guard let row = model.saved, let line = model.list.lines.first(where: { $0.evidence.id == row }) else {
            return nil
        }
        let next: HTML? =
            model.relation.isStaff ? "<a class=\"btn\" href=\"/observe\">\(t.observationsNext)</a>" : nil
        let title: HTML? = line.competency.map { page.text($0.title) }
        return notice(
            .leaf, icon: "check",
            """
            <p><strong>\(t.observationsSaved)</strong> \(title)</p>
            <form method="post" action="/observations/\(row)/withdrawal" class="btns mt-2">\(page.hiddenFields())\
            <button class="btn">\(t.observationsUndo)</button>\(next)</form>
            """, page)
    }

    // MARK: Moments

    private static func moments(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        guard model.list.count > 0 else {
            return section(
                "moments", t.observationsMoments,
                empty(model.isOneself ? t.observationsNoneOwn : t.observationsNone, page))
        }
        return section(
            "moments", t.observationsMoments,
            link: "<span class=\"quiet\">\(t.observationsCount(count: model.list.count))</span>",
            """
            <ul class="rows">\(each: model.list.lines, { row($0, model, page) })</ul>\(pages(model, page))
            """)
    }

    private static func row(_ line: ObservationStore.Line, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let row = line.evidence
        let title: HTML = line.competency.map { page.text($0.title) } ?? "\(t.progressKindObservation)"
        let by = line.judge.map { personName($0.shown(page)) } ?? "\(t.progressSomebody)"
        let helped: HTML? = row.helped ? " · \(t.progressWithHelp)" : nil
        let transfer: HTML? = row.transfer ? " · \(t.progressNewSituation)" : nil
        let words: HTML? =
            row.reason.isEmpty
            ? nil : "<div class=\"own mt-2\" dir=\"auto\" translate=\"no\">\(MarkupText(row.reason).html)</div>"
        let back: HTML? =
            line.mayTakeBack
            ? """
            <details class="more"><summary>\(t.observationsTakeBack)<span class="sr">: \(title)</span></summary>\
            <form method="post" action="/observations/\(row.id)/withdrawal">\(page.hiddenFields())\
            <p class="soft">\(t.observationsTakeBackWhat)</p><button class="btn">\(t.observationsTakeBackDo)</button></form></details>
            """ : nil
        return """
            <li><div><h3><a href="/students/\(model.student)/map/\(row.competency)">\(title)</a></h3>\
            <p><time datetime="\(page.format.machineTime(row.doneAt))">\(page.format.dateWithYear(row.doneAt))</time>, \(by)\(helped)\(transfer)</p>\
            \(words)\(ProfileFileParts.list(line.files, page))\(back)</div>\(row.level.map { rung($0.rawValue, page) })</li>
            """
    }

    private static func pages(_ model: Model, _ page: PageContext) -> HTML? {
        let list = model.list
        let count = (list.count + ObservationStore.linesOfPage - 1) / ObservationStore.linesOfPage
        guard count > 1 else { return nil }
        let newer: HTML? =
            list.page > 0 ? "<a href=\"\(model.path)?page=\(list.page - 1)\">\(page.t.observationsNewer)</a>" : nil
        let older: HTML? =
            list.page + 1 < count
            ? "<a href=\"\(model.path)?page=\(list.page + 1)\">\(page.t.observationsOlder)</a>" : nil
        return "<p class=\"btns mt-4\">\(newer) \(older)</p>"
    }

    // MARK: Habits

    private static func habits(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let shown = model.dispositions
        guard !shown.stories.isEmpty else {
            return section(
                "habits", t.observationsHabits,
                "<p class=\"soft\">\(model.isOneself ? t.observationsHabitsNoneOwn : t.observationsHabitsNone)</p>")
        }
        return section(
            "habits", t.observationsHabits,
            """
            <p class="soft">\(t.observationsHabitsApart)</p>
            <ul class="rows mt-3">\(each: shown.stories, { story($0, model, page) })</ul>
            """)
    }

    private static func story(_ story: DispositionStory, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let notes = model.dispositions.notes.filter { $0.disposition == story.disposition }
        let name = ObservationWords.disposition(story.disposition, t)
        let more: HTML? =
            story.notes > notes.count
            ? "<p class=\"quiet\">\(t.observationsHabitsOlder(count: story.notes - notes.count))</p>" : nil
        return """
            <li><div><h3>\(name)</h3>\
            <p>\(t.observationsStory(count: story.notes, people: story.people, date: page.format.dateWithYear(story.latest)))</p>\
            \(each: notes.prefix(1), { note($0, model, page) })\
            \(notes.count > 1 ? "<details class=\"more\"><summary>\(t.observationsStoryAll)<span class=\"sr\">: \(name)</span></summary>\(each: notes.dropFirst(), { note($0, model, page) })\(more)</details>" as HTML : .empty)</div></li>
            """
    }

    private static func note(_ note: DispositionStore.Note, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let words: HTML? =
            note.words.isEmpty ? nil : "<span class=\"own\" dir=\"auto\" translate=\"no\">\(note.words)</span><br>"
        let back: HTML? =
            note.isMine
            ? """
            <form method="post" action="/dispositions/\(note.id)/withdrawal">\(page.hiddenFields())\
            <button class="btn btn-plain">\(t.observationsTakeBackDo)<span class="sr">: \(ObservationWords.disposition(note.disposition, t)), \(page.format.dateWithYear(note.seenOn))</span></button></form>
            """ : nil
        return """
            <div class="mt-3"><p>\(words)<span class="quiet">\(page.format.dateWithYear(note.seenOn)), \(personName(note.writer.shown(page))): \
            \(ObservationWords.seen(note.seen, t))</span></p>\(back)</div>
            """
    }
}
