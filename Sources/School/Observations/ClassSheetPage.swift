import HTML
import Learning

/// A grid that was saved, and the one button that takes it back.
enum ClassSheetPage {
    static func page(_ sheet: ClassSheet, isNew: Bool, _ page: PageContext) -> Page {
        let t = page.t
        let day = CalendarDay(iso: sheet.summary.doneOn).map(page.format.dateWithYear)
        let saved: HTML? =
            isNew && !sheet.summary.isTakenBack
            ? notice(
                .leaf, icon: "check", "<p><strong>\(t.observationsSaved)</strong> \(t.observationsSheetSaved)</p>", page
            ) : nil
        let back: HTML? =
            sheet.summary.isTakenBack
            ? notice(.plain, icon: "history", "<p><strong>\(t.observationsSheetBack)</strong></p>", page) : nil
        return Page(
            title: sheet.summary.title, section: "/classes",
            body: """
                <p class="crumb"><a href="/classes/\(sheet.classID)">\(ownWords(sheet.classTitle))</a> / <a href="/classes/\(sheet.classID)/grid">\(t.observationsGridTitle)</a></p>
                <div class="head"><div><h1>\(ownWords(sheet.summary.title))</h1><p class="mt-2">\(day), \(personName(sheet.madeBy.shown(page)))</p></div></div>
                \(saved)\(back)<div class="stack-l">\(table(sheet, page))\(takeBack(sheet, page))\(whoCanSee(t.observationsWho, page))</div>
                """)
    }

    private static func table(_ sheet: ClassSheet, _ page: PageContext) -> HTML {
        let t = page.t
        return """
            <div class="scroll" role="region" aria-label="\(t.observationsGridTable)" tabindex="0"><table class="table fold">\
            <caption class="sr">\(t.observationsGridTable)</caption>
            <thead><tr><th scope="col">\(t.todayStudent)</th>\(each: sheet.columns, { "<th scope=\"col\">\(page.text($0))</th>" as HTML })</tr></thead>
            <tbody>\(each: sheet.lines, { line in
                """
                <tr><th scope="row"><a href="/students/\(line.student)/observations">\(personName(line.name))</a></th>\(each: Array(zip(sheet.columns, line.levels)), { title, level in
                    "<td data-th=\"\(page.words(title))\">\(level.map { rung($0, page) })</td>" as HTML
                })</tr>
                """ as HTML
            })</tbody></table></div>
            """
    }

    private static func takeBack(_ sheet: ClassSheet, _ page: PageContext) -> HTML? {
        guard sheet.mayTakeBack else { return nil }
        let t = page.t
        return """
            <details class="more"><summary>\(t.observationsSheetTakeBack)</summary>
            <form method="post" action="\(sheet.path)/withdrawal">\(page.hiddenFields())<p class="soft">\(t.observationsSheetTakeBackWhat)</p>\
            <button class="btn">\(t.observationsSheetTakeBackDo)</button></form></details>
            """
    }
}
