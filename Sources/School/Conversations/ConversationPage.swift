import HTML
import Learning

/// One conversation: what was said, and a field to answer. Or a notice.
enum ConversationPage {
    typealias Model = ConversationStore.Opened

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let title = title(model, page)
        let path = "/messages/\(model.access.id)"
        let earlier: HTML? =
            model.hasEarlier
            ? model.messages.first.map { "<p><a href=\"\(path)?before=\($0.id)\">\(page.t.messagesEarlier)</a></p>" }
            : nil
        let latest: HTML? =
            model.isEarlier ? "<p><a href=\"\(path)#latest\">\(page.t.messagesLatest)</a></p>" : nil
        let messages: HTML = "\(earlier)\(list(model, page))\(seen(model, page))"
        return Page(
            title: title, width: .text, section: "/messages",
            body: """
                <p class="crumb"><a href="/messages">\(page.t.messagesTitle)</a></p>
                <div class="head"><div><h1 translate="no" dir="auto">\(title)</h1>\(below(model, page))</div></div>
                \(refusalSummary(page))<div class="stack-l">\
                \(model.isEarlier ? messages : liveRegion("said", [.person(model.access.viewer)], address: path, messages))\(latest)\
                \(answer(model, page))\(whoCanSee(who(model, page), page))</div>
                """)
    }

    private static func title(_ model: Model, _ page: PageContext) -> String {
        if model.access.kind.isNotice { return model.title }
        if model.access.kind == .team, let student = model.student {
            return page.t.messagesTeam(name: student.fullName)
        }
        let names = model.others.map { $0.shown(page) }
        return names.isEmpty ? page.t.messagesSomebody : names.joined(separator: ", ")
    }

    private static func below(_ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        switch model.access.kind {
        case .family: return model.student.map { "<p class=\"mt-2\">\(t.messagesAbout(name: $0.fullName))</p>" }
        case .team:
            let names = model.people.map { $0.person.shown(page) }.joined(separator: ", ")
            return "<p class=\"mt-2\">\(personName(names))</p>"
        case .class, .school:
            let name = model.begunBy.flatMap(model.person)?.shown(page) ?? t.messagesSomebody
            let place = model.className ?? model.schoolName ?? ""
            let audience = model.audience.map { " \($0.words(t))." } ?? ""
            return "<p class=\"mt-2\">\(t.messagesNoticeFrom(name: name, place: place))\(audience)</p>"
        case .student, .peers: return nil
        }
    }

    // MARK: What was said

    private static func list(_ model: Model, _ page: PageContext) -> HTML {
        guard !model.messages.isEmpty else { return "<p class=\"soft\">\(page.t.messagesNothingSaid)</p>" }
        let newest = model.messages.last?.id
        return """
            <ol class="talk">\(each: model.messages, { message in
                """
                <li \(attribute: "id", value: message.id == newest ? "latest" : nil)>\(face(message, model))<div>\(said(message, model, page))</div></li>
                """ as HTML
            })</ol>
            """
    }

    private static func face(_ message: MessageLine, _ model: Model) -> HTML {
        let person = message.author.flatMap(model.person)?.person
        let letters = person.map { "\($0.givenName.prefix(1))\($0.familyName.prefix(1))" } ?? "·"
        let style = message.author == model.access.viewer ? "face face-me" : "face"
        return "<span class=\"\(style)\" aria-hidden=\"true\" translate=\"no\">\(letters)</span>"
    }

    private static func said(_ message: MessageLine, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let name: HTML =
            message.author == model.access.viewer
            ? "\(t.messagesYouAlone)"
            : message.author.flatMap(model.person).map { personName($0.shown(page)) } ?? "\(t.messagesSomebody)"
        let time = page.format.relativeTime(message.sentAt, now: page.now)
        let head: HTML = "<header><b>\(name)</b> <span class=\"quiet\">\(time)</span></header>"
        guard message.author != nil else { return "\(head)<p class=\"quiet\">\(t.messagesErased)</p>" }
        if let at = message.withdrawnAt {
            return "\(head)<p class=\"quiet\">\(t.messagesTakenBackAt(time: page.format.time(at)))</p>"
        }
        return """
            \(head)<div dir="auto" translate="no" lang="\(message.language)">\(MarkupText(message.words).html)</div>\(tools(message, model, page))
            """
    }

    private static func tools(_ message: MessageLine, _ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        let path = "/messages/\(model.access.id)"
        let hidden: HTML =
            "\(page.hiddenFields())<input type=\"hidden\" name=\"message\" value=\"\(message.id)\">"
        if message.author == model.access.viewer {
            guard message.mayWithdraw(model.access.viewer, at: page.now) else { return nil }
            return """
                <form method="post" action="\(path)/withdrawal">\(hidden)<button class="btn btn-plain">\(t.messagesTakeBack)</button></form>
                """
        }
        guard !message.isReported else { return "<p class=\"quiet\">\(t.messagesReported)</p>" }
        let field = "reason-\(message.id)"
        return """
            <details class="more"><summary>\(t.messagesReport)</summary><form class="form" method="post" action="\(path)/report">\(hidden)\
            <div class="field"><label for="\(field)">\(t.messagesReportWhy)</label>\
            <textarea id="\(field)" name="reason" rows="2" maxlength="\(Conversation.longestReason)" translate="no" dir="auto"></textarea></div>\
            <p class="quiet">\(t.messagesReportWho)</p><div class="btns"><button class="btn">\(t.messagesReportSend)</button></div></form></details>
            """
    }

    /// Under the newest of the viewer's own: whether the others have seen it.
    private static func seen(_ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        if let reach = model.reach {
            let names: HTML? =
                reach.unseen.isEmpty
                ? nil
                : """
                <details class="more"><summary>\(t.messagesWhoNotYet)</summary><p>\(personName(reach.unseen.map(\.fullName).joined(separator: ", ")))</p></details>
                """
            return
                "<p class=\"who\">\(page.icon("eye"))<span>\(t.messagesReach(seen: reach.seen, people: reach.people))</span></p>\(names)"
        }
        guard !model.isEarlier, let last = model.messages.last, last.author == model.access.viewer,
            last.withdrawnAt == nil
        else { return nil }
        let readers = model.others.filter { person in person.seenAt.map { $0 >= last.sentAt } ?? false }
        guard !readers.isEmpty else { return "<p class=\"quiet\">\(t.messagesNotSeen)</p>" }
        let names = readers.map { $0.shown(page) }.joined(separator: ", ")
        return "<p class=\"who\">\(page.icon("check"))<span>\(t.messagesSeenBy(names: names))</span></p>"
    }

    // MARK: Answering

    private static func answer(_ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        if model.access.kind.isNotice {
            guard let writer = model.begunBy, writer != model.access.viewer else { return nil }
            guard model.mayAnswer else {
                return model.access.kind == .school ? "<p class=\"soft\">\(t.messagesNoticeNoAnswer)</p>" : nil
            }
            let name = model.person(writer)?.shown(page) ?? ""
            return """
                <div class="btns"><a class="btn" href="/messages/\(model.access.id)/answer">\(page.icon("talk"))\(t.messagesAnswerAlone(name: name))</a></div>
                """
        }
        guard model.mayWrite else { return notice(.plain, icon: "lock", "<p>\(t.messagesOver)</p>", page) }
        return MessageForm.form(
            "/messages/\(model.access.id)", label: t.messagesAnswer, toldAt: model.toldAt,
            names: model.others.filter(\.isLive).map { $0.shown(page) }, page)
    }

    private static func who(_ model: Model, _ page: PageContext) -> String {
        let t = page.t
        switch model.access.kind {
        case .class, .school: return t.messagesWhoNotice
        case .team: return t.messagesWhoTeam
        case .peers: return t.messagesWhoPeers
        case .student, .family: return t.messagesWhoTwo
        }
    }
}

/// The field in which a message is written.
enum MessageForm {
    static func form(
        _ action: String, label: String, hidden: HTML? = nil, toldAt: Timestamp?, names: [String], _ page: PageContext
    ) -> HTML {
        let t = page.t
        let later: HTML? = toldAt.map { at in
            let time = page.format.time(at)
            let words =
                names.count == 1 ? t.messagesToldAt(name: names[0], time: time) : t.messagesToldAtSome(time: time)
            return "<p class=\"who\">\(page.icon("clock"))<span>\(words)</span></p>"
        }
        return """
            <form class="form" method="post" action="\(action)">\(page.hiddenFields())\(hidden)
            \(textArea("words", label, most: Conversation.longestWords, rows: 4, page))\(later)
            <div class="btns"><button class="btn btn-main">\(page.icon("send"))\(t.messagesSend)</button></div></form>
            """
    }
}
