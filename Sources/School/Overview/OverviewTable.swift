import HTML
import Learning

/// The numbers of one category. Each opens the list that it counts.
enum OverviewTable {
    static func table(_ part: CategoryOverview.Part, _ overview: CategoryOverview, _ page: PageContext) -> HTML? {
        let progress = part.progress
        guard !progress.isEmpty else { return nil }
        let t = page.t
        let path = "\(overview.path)/\(part.category.key)"
        let date = page.format.shortDate(overview.yearBegan)
        let items = progress.openItems.count + progress.doneItems.count
        var rows = [
            row(t.overviewRowGoals, progress.openGoals.count, path + "#goals", page),
            row(t.overviewRowGoalsDone, progress.doneGoals.count, path + "#goals", page),
            row(t.overviewRowShown, progress.skills(.shown).count, path + "#shown", page),
            row(t.overviewRowWorking, progress.skills(.working).count, path + "#working", page),
            row(t.overviewRowOpen, progress.skills(.open).count, path + "#open", page),
            row(t.overviewRowItems, items, path + "#items", page),
            row(t.overviewRowItemsDone, progress.doneItems.count, path + "#items", page),
        ].compactMap(\.self)
        if progress.hours.planned > 0 {
            let hours = t.overviewHoursShort(done: progress.hours.done, planned: progress.hours.planned)
            rows.append(line(t.overviewRowHours, "<a href=\"\(path)#items\">\(hours)</a>"))
        }
        rows += [row(t.overviewRowGrowth(date: date), progress.growth.count, path + "#growth", page)].compactMap(\.self)
        if let latest = progress.latest, let at = latest.since {
            let competency = "/students/\(overview.student)/map/\(latest.competency)"
            rows.append(
                line(
                    t.overviewRowLatest,
                    "<a href=\"\(competency)\">\(page.format.shortDate(at))<span class=\"sr\">, \(page.text(overview.title(latest.competency)))</span></a>"
                ))
        }
        return """
            <table class="table mt-3"><caption class="sr">\(t.overviewNumbers(category: page.words(part.category.title)))</caption>
            <tbody>\(HTML(rows))</tbody></table>
            """
    }

    /// Nothing for zero: the sentence above says what is there.
    private static func row(_ words: String, _ count: Int, _ path: String, _ page: PageContext) -> HTML? {
        guard count > 0 else { return nil }
        let number = page.format.number(count)
        return line(words, "<a href=\"\(path)\">\(number)<span class=\"sr\">, \(words)</span></a>")
    }

    private static func line(_ words: String, _ value: HTML) -> HTML {
        "<tr><th scope=\"row\">\(words)</th><td class=\"n\">\(value)</td></tr>"
    }
}
