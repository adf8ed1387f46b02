import HTML
import Learning

/// What leaders read of the grouping in their schools: classes and counts, no names.
enum GroupWatchPage {
    static func page(_ reports: [GroupWatching.Report], _ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: t.groupsWatchTitle,
            body: """
                <div class="head"><div><h1>\(t.groupsWatchTitle)</h1><p class="mt-2">\(t.groupsWatchLede)</p></div></div>
                <div class="stack-l">\(each: Array(reports.enumerated()), { school($0.element, $0.offset, page) })\(whoCanSee(t.groupsWatchWho, page))</div>
                """)
    }

    private static func school(_ report: GroupWatching.Report, _ place: Int, _ page: PageContext) -> HTML {
        let t = page.t
        let others: HTML? =
            report.others > 0 ? "<p class=\"soft\">\(t.groupsWatchOthers(count: report.others))</p>" : nil
        let table: HTML =
            report.lines.isEmpty
            ? "<p>\(t.groupsWatchClear)</p>"
            : """
            <div class="scroll" role="group" aria-labelledby="school-\(String(place))" tabindex="0"><table class="table"><caption class="sr">\(t.groupsWatchTitle)</caption><thead><tr><th scope="col">\(t.groupsWatchClass)</th>\
            <th scope="col" class="n">\(t.groupsWatchSets)</th><th scope="col" class="n">\(t.groupsWatchUnchanged)</th>\
            <th scope="col">\(t.groupsWatchAlways)</th><th scope="col">\(t.groupsWatchLeans)</th></tr></thead>
            <tbody>\(each: report.lines, { row($0, page) })</tbody></table></div>
            """
        return """
            <section class="sec" aria-labelledby="school-\(String(place))"><div class="sec-head"><h2 id="school-\(String(place))">\(personName(report.name))</h2></div>
            \(table)\(others)</section>
            """
    }

    private static func row(_ line: GroupWatching.Line, _ page: PageContext) -> HTML {
        let t = page.t
        // So few that single children would be seen stay uncounted, as in all that is said of groups.
        let always: String =
            line.always == 0
            ? t.groupsWatchNobody
            : line.always < GroupWatch.fewestStudents
                ? t.groupsWatchFew(count: GroupWatch.fewestStudents) : page.format.number(line.always)
        return """
            <tr><th scope="row"><a href="/classes/\(line.classID)">\(ownWords(line.title))</a></th><td class="n">\(page.format.number(line.sets))</td>\
            <td class="n">\(page.format.number(line.unchanged))</td><td>\(always)</td><td>\(line.leans > 0 ? t.groupsWatchYes : t.groupsWatchNo)</td></tr>
            """
    }
}
