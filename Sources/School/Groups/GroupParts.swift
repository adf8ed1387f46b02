import HTML
import Learning

/// Words and parts that several pages of groups show.
enum GroupParts {
    /// "Ana, Leo and Sam".
    static func list(_ names: [String], _ t: Messages, most: Int = 8) -> String {
        if names.count > most {
            return t.groupsOthers(names: names.prefix(most).joined(separator: ", "), count: names.count - most)
        }
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return t.groupsAnd(one: names.dropLast().joined(separator: ", "), other: last)
    }

    /// What the history says, on top of a page; each sentence once for all whom it is about.
    static func notes(
        _ notes: [GroupObservation], _ names: [ID<Person>: String], title: String, _ page: PageContext
    ) -> HTML? {
        let sentences = sentences(notes, names, page.t)
        guard !sentences.isEmpty else { return nil }
        return notice(
            .sun, icon: "info",
            """
            <p><strong>\(title)</strong></p><ul>\(each: sentences, { "<li>\($0)</li>" as HTML })</ul>\
            <p>\(page.t.groupsNotesWhy)</p>
            """, page)
    }

    private static func sentences(
        _ notes: [GroupObservation], _ names: [ID<Person>: String], _ t: Messages
    ) -> [HTML] {
        func known(_ students: [ID<Person>]) -> String { list(students.compactMap { names[$0] }, t) }
        var sentences: [HTML] = []
        var always: [GroupingOccasion.Purpose: (students: [ID<Person>], times: Int, of: Int)] = [:]
        for note in notes {
            switch note {
            case .unchanged(let members, let occasions, let weeks):
                let words = t.groupsNoteUnchanged(names: known(members), times: occasions, weeks: weeks)
                sentences.append("<span translate=\"no\">\(words)</span>")
            case .always(let student, let purpose, let times, let of):
                let old = always[purpose]
                always[purpose] = ((old?.students ?? []) + [student], min(old?.times ?? times, times), of)
            case .leans(_, let purpose, let part, let whole):
                sentences.append(
                    "\(purpose == .refresh ? t.groupsNoteLeansRefresh(count: part.count, of: part.of, all: whole.count, whole: whole.of) : t.groupsNoteLeansStretch(count: part.count, of: part.of, all: whole.count, whole: whole.of))"
                )
            }
        }
        for (purpose, found) in always.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let who = known(found.students)
            let words =
                purpose == .refresh
                ? t.groupsNoteRefresh(names: who, times: found.times, of: found.of)
                : t.groupsNoteStretch(names: who, times: found.times, of: found.of)
            sentences.append("<span translate=\"no\">\(words)</span>")
        }
        return sentences
    }

    /// Purpose, day and exit evidence: what every page of a set says first.
    static func facts(_ set: ClassGroups, _ today: CalendarDay, _ page: PageContext) -> HTML {
        let t = page.t
        let until: String =
            switch set.state(today: today) {
            case .ended:
                t.groupsEndedOn(
                    day: set.endedAt.map { page.format.dateInWords($0) } ?? page.format.dateInWords(set.endsOn))
            case .draft, .running:
                set.endsOn == today ? t.groupsEndsToday : t.groupsUntil(day: page.format.dateInWords(set.endsOn))
            }
        return """
            <p class="soft">\(set.mode.words(t)). \(until)</p><p>\(t.groupsExitIs)\(ownWords(set.exitWords))</p>
            """
    }

    static func crumb(_ id: ID<Class>, _ title: String, isList: Bool = false, _ page: PageContext) -> HTML {
        let list: HTML? = isList ? nil : " / <a href=\"/classes/\(id)/groups\">\(page.t.groupsTitle)</a>"
        return "<p class=\"crumb noprint\"><a href=\"/classes/\(id)\" translate=\"no\">\(title)</a>\(list)</p>"
    }

    static func interest(_ tag: String, _ t: Messages) -> String { ProfileWords.tag(tag, t) ?? tag }
}
