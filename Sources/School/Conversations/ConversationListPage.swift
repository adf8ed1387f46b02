import HTML
import Learning

/// All conversations and notices of one person, the latest first.
enum ConversationListPage {
    struct Model: Sendable {
        let list: ConversationStore.List
        let isFirst: Bool
        /// Reports that wait, for staff who are named for them.
        let reports: Int?
        let leads: Bool
        /// Whether there may be somebody to write to alone.
        let writes: Bool
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let list: HTML =
            model.list.lines.isEmpty
            ? empty(model.writes ? t.messagesNone : t.messagesNoneYet, page)
            : "<ul class=\"rows\">\(each: model.list.lines, { line($0, page) })</ul>"
        let topics: [LiveTopic] = (page.viewer?.person).map { [.person($0)] } ?? []
        let more: HTML? =
            model.list.hasMore
            ? model.list.lines.last.map { last in
                """
                <nav class="pager"><a href="/messages?before=\(String(last.lastAt.milliseconds)).\(last.id)">\(t.messagesOlder)</a></nav>
                """
            } : nil
        let reports: HTML? = model.reports.map { count in
            """
            <a class="chip" href="/messages/reports" \(attribute: "aria-current", value: count > 0 ? "true" : nil)>\(page.icon("flag"))\(t.messagesReportsWaiting(count: count))</a>
            """
        }
        let notice: HTML? =
            model.leads
            ? """
            <a class="\(model.writes ? "chip" : "btn btn-main")" href="/messages/school">\(page.icon("speak"))\(t.messagesSchoolNotice)</a>
            """ : nil
        let write: HTML? =
            model.writes
            ? "<a class=\"btn btn-main\" href=\"/messages/new\">\(page.icon("edit"))\(t.messagesWrite)</a>" : notice
        return Page(
            title: t.messagesTitle, width: .text, section: "/messages",
            body: """
                <div class="head"><div><h1>\(t.messagesTitle)</h1></div>\
                <div class="btns">\(write)</div></div>
                <div class="stack-l"><p class="chips">\(reports)\(model.writes ? notice : nil)<a class="chip" href="/messages/settings">\(page.icon("bell"))\(t.messagesSettings)</a></p>
                \(model.isFirst ? liveRegion("conversations", topics, list) : list)\(more)</div>
                """)
    }

    private static func line(_ line: ConversationStore.Line, _ page: PageContext) -> HTML {
        let t = page.t
        let new: HTML? =
            line.unread > 0 ? "<span class=\"tag tag-leaf\">\(t.messagesNew(count: line.unread))</span>" : nil
        let author: HTML? = line.isOwn && !line.kind.isNotice ? "\(t.messagesYou) " : nil
        let words: HTML =
            line.lastWords.map { words in
                "<span lang=\"\(line.lastLanguage)\" translate=\"no\" dir=\"auto\">\(excerpt(words))</span>"
            } ?? "\(t.messagesTakenBack)"
        return """
            <li><div><h2><a href="/messages/\(line.id)#latest">\(heading(line, page))</a></h2>\(below(line, page))\
            <p class="soft">\(author)\(words)</p></div><div class="when">\(page.format.relativeTime(line.lastAt, now: page.now))\(new.map { "<br>\($0)" as HTML })</div></li>
            """
    }

    private static func heading(_ line: ConversationStore.Line, _ page: PageContext) -> HTML {
        if line.kind.isNotice { return ownWords(line.title) }
        if line.kind == .team, let student = line.student {
            return "\(page.t.messagesTeam(name: student.fullName))"
        }
        let names = line.people.prefix(4).map { $0.shown(page) }
        return names.isEmpty ? "\(page.t.messagesSomebody)" : personName(names.joined(separator: ", "))
    }

    /// About whom it is, or from whom and to whom a notice went.
    private static func below(_ line: ConversationStore.Line, _ page: PageContext) -> HTML? {
        let t = page.t
        switch line.kind {
        case .family: return line.student.map { "<p class=\"quiet\">\(t.messagesAbout(name: $0.fullName))</p>" }
        case .class, .school:
            let place = line.className ?? line.schoolName ?? ""
            let name = line.people.first?.shown(page) ?? ""
            return "<p class=\"quiet\">\(t.messagesNoticeFrom(name: name, place: place))</p>"
        case .student, .team, .peers: return nil
        }
    }

    private static func excerpt(_ words: String) -> String {
        let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > 100 ? line.prefix(100) + "…" : line
    }
}
