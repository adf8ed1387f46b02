import HTML
import Learning

/// What was reported, for staff whom the school named.
enum MessageReportPages {
    static func list(_ lines: [MessageReports.Line], _ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: t.messagesReports, width: .text, section: "/messages",
            body: """
                <p class="crumb"><a href="/messages">\(t.messagesTitle)</a></p>
                <div class="head"><div><h1>\(t.messagesReports)</h1><p class="mt-2">\(t.messagesReportsLede)</p></div></div>
                <div class="stack-l">\(lines.isEmpty ? "<p class=\"soft\">\(t.messagesReportsNone)</p>" : "<ul class=\"rows\">\(each: lines, { row($0, page) })</ul>")</div>
                """)
    }

    private static func row(_ line: MessageReports.Line, _ page: PageContext) -> HTML {
        let t = page.t
        let tag: HTML? =
            line.closedAt == nil ? "<span class=\"tag tag-sun\">\(t.messagesReportOpen)</span>" : nil
        return """
            <li><div><h2><a href="/messages/reports/\(line.id)">\(kind(line.kind, t)), \(page.format.relativeDay(line.reportedAt, now: page.now))</a></h2>\
            <p class="soft">\(ownWords(line.reason))</p></div>\(tag)</li>
            """
    }

    private static func kind(_ kind: ConversationKind, _ t: Messages) -> String {
        switch kind {
        case .student: t.messagesKindStudent
        case .family: t.messagesKindFamily
        case .team: t.messagesKindTeam
        case .peers: t.messagesKindPeers
        case .class, .school: t.messagesKindNotice
        }
    }

    static func one(_ model: MessageReports.Model, _ page: PageContext) -> Page {
        let t = page.t
        let line = model.line
        let by = line.reporter.map { t.messagesReportBy(name: $0.fullName) } ?? t.messagesSomebody
        let reason: HTML? = line.reason.isEmpty ? nil : "<p class=\"own\">\(ownWords(line.reason))</p>"
        let done: HTML? = line.closedAt.map { at in
            notice(
                .leaf, icon: "check",
                "<p>\(t.messagesReportClosed(day: page.format.dateInWords(at)))</p><p>\(ownWords(line.outcome))</p>",
                page)
        }
        return Page(
            title: t.messagesReportTitle, width: .text, section: "/messages",
            body: """
                <p class="crumb"><a href="/messages/reports">\(t.messagesReports)</a></p>
                <div class="head"><div><h1>\(t.messagesReportTitle)</h1><p class="mt-2">\(kind(line.kind, t)). \(by)</p></div></div>\(refusalSummary(page))
                <div class="stack-l">\(reason)\(done)\(inside(model, page))\(openings(model, page))</div>
                """)
    }

    private static func inside(_ model: MessageReports.Model, _ page: PageContext) -> HTML {
        let t = page.t
        guard let opened = model.opened else {
            return """
                <form class="form" method="post" action="/messages/reports/\(model.line.id)/opening">\(page.hiddenFields())
                \(textArea("reason", t.messagesOpenWhy, hint: t.messagesOpenHint, most: 300, rows: 2, page))
                <div class="btns"><button class="btn btn-main">\(page.icon("eye"))\(t.messagesOpen)</button></div></form>
                """
        }
        let close: HTML? =
            model.line.closedAt != nil
            ? nil
            : """
            <form class="form" method="post" action="/messages/reports/\(model.line.id)/closing">\(page.hiddenFields())
            \(textArea("outcome", t.messagesOutcome, most: Conversation.longestReason, rows: 3, page))
            <div class="btns"><button class="btn btn-main">\(t.messagesClose)</button></div></form>
            """
        return """
            <ol class="talk">\(each: opened.messages, { said($0, opened, page) })</ol>\(close)
            """
    }

    private static func said(
        _ message: MessageLine, _ opened: MessageReports.Opened, _ page: PageContext
    ) -> HTML {
        let t = page.t
        let person = message.author.flatMap { opened.people[$0] }
        let letters = person.map { "\($0.givenName.prefix(1))\($0.familyName.prefix(1))" } ?? "·"
        let tag: HTML? =
            message.id == opened.reported ? " <span class=\"tag tag-sun\">\(t.messagesThisOne)</span>" : nil
        let back: HTML? =
            message.withdrawnAt.map { "<p class=\"quiet\">\(t.messagesTakenBackAt(time: page.format.time($0)))</p>" }
        return """
            <li><span class="face" aria-hidden="true" translate="no">\(letters)</span><div><header><b>\(person.map { personName($0.fullName) } ?? "\(t.messagesSomebody)")</b> \
            <span class="quiet">\(page.format.dateAndTime(message.sentAt))</span>\(tag)</header>\(back)\
            <div dir="auto" translate="no" lang="\(message.language)">\(MarkupText(message.words).html)</div></div></li>
            """
    }

    private static func openings(_ model: MessageReports.Model, _ page: PageContext) -> HTML? {
        guard !model.openings.isEmpty else { return nil }
        return section(
            "openings", page.t.messagesOpenings,
            """
            <ul class="rows">\(each: model.openings, { one in
                "<li><div><h3>\(personName(one.staff.fullName))</h3><p>\(ownWords(one.reason))</p></div><span class=\"when\">\(page.format.dateAndTime(one.at))</span></li>" as HTML
            })</ul>
            """)
    }
}
