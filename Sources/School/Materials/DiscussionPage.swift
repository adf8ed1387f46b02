import HTML
import Learning

/// A class talks about an activity: everything is for the whole class, nothing for two.
enum DiscussionPage {
    struct Model: Sendable {
        enum Side: Sendable {
            case student(ID<Work>)
            case staff(mayModerate: Bool)
        }

        let side: Side
        let classID: ID<Class>
        let classTitle: String
        let activity: ActivityModel
        let talk: DiscussionStore.Talk
        let reported: [DiscussionPost]
        let viewer: ID<Person>

        var path: String {
            switch side {
            case .student(let work): "/work/\(work)/discussion"
            case .staff: "/classes/\(classID)/talks/\(activity.id)"
            }
        }

        /// Where things are done with a post.
        var posts: String {
            switch side {
            case .student(let work): "/work/\(work)/posts"
            case .staff: "/classes/\(classID)/posts"
            }
        }

        var isStudent: Bool { if case .student = side { true } else { false } }
        var mayModerate: Bool { if case .staff(true) = side { true } else { false } }
        var mayWrite: Bool { isStudent || mayModerate }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let back: HTML =
            switch model.side {
            case .student(let work): "<a href=\"/work/\(work)\">\(page.text(model.activity.title))</a>"
            case .staff: "<a href=\"/classes/\(model.classID)\">\(ownWords(model.classTitle))</a>"
            }
        let question: HTML? =
            model.activity.question.isEmpty ? nil : "<p class=\"own own-big\">\(page.text(model.activity.question))</p>"
        let earlier: HTML? =
            model.talk.hasEarlier
            ? model.talk.threads.first.map { thread in
                "<p><a href=\"\(model.path)?before=\(thread.first.id.description)\">\(t.materialsEarlierPosts)</a></p>"
            } : nil
        let posts: HTML =
            model.talk.threads.isEmpty
            ? empty(t.materialsTalkNone, page)
            : """
            <ol class="talk">\(each: model.talk.threads, { thread in
                let replies = thread.replies.filter { !$0.isWithdrawn }
                let answers: HTML? =
                    replies.isEmpty
                    ? nil
                    : "<ol class=\"talk\">\(each: replies, { "<li>\(face($0, model))<div>\(post($0, model, page))</div></li>" as HTML })</ol>"
                return """
                    <li>\(face(thread.first, model))<div>\(post(thread.first, model, page))\(answers)\(reply(thread.first, model, page))</div></li>
                    """ as HTML
            })</ol>
            """
        return Page(
            title: t.materialsTalk, width: .text, section: model.isStudent ? "/me/work" : "/classes",
            body: """
                <p class="crumb">\(back)</p>
                <div class="head"><div><h1>\(t.materialsTalk)</h1><p class="mt-2">\(t.materialsTalkAbout(title: page.words(model.activity.title)))</p></div></div>
                \(refusalSummary(page))<div class="stack-l">\(question)\(reported(model, page))\(earlier)\(posts)\(model.mayWrite ? form(model, page) : nil)\
                \(whoCanSee(model.isStudent ? t.materialsTalkWho : t.materialsTalkWhoStaff, page))</div>
                """)
    }

    /// Two letters of the name.
    private static func face(_ post: DiscussionPost, _ model: Model) -> HTML {
        let letters = "\(post.person.givenName.prefix(1))\(post.person.familyName.prefix(1))"
        let style = post.person.id == model.viewer ? "face face-me" : "face"
        return "<span class=\"\(style)\" aria-hidden=\"true\" translate=\"no\">\(letters)</span>"
    }

    private static func post(_ post: DiscussionPost, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let name = post.isStaff ? post.person.shown(page) : post.person.givenName
        if post.isWithdrawn { return "<p class=\"quiet\">\(t.materialsPostGone)</p>" }
        if let reason = post.hiddenReason {
            let seen: HTML? =
                model.mayModerate || post.person.id == model.viewer
                ? """
                <div class="soft" dir="auto" translate="no">\(MarkupText(post.words).html)</div><p class="quiet">\(t.materialsHiddenBecause) \(ownWords(reason))</p>
                """ : nil
            return """
                <div id="post-\(post.id)"><p class="quiet">\(personName(name)): \(t.materialsPostHidden)</p>\(seen)\(tools(post, model, page))</div>
                """
        }
        return """
            <div id="post-\(post.id)"><header><b>\(personName(name))</b> <span class="quiet">\(page.format.relativeDay(post.postedAt, now: page.now))</span></header>\
            <div dir="auto" translate="no">\(MarkupText(post.words).html)</div>\(tools(post, model, page))</div>
            """
    }

    private static func tools(_ post: DiscussionPost, _ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        let path = "\(model.posts)/\(post.id)"
        let of: HTML = "<span class=\"sr\">: \(personName(post.person.givenName))</span>"
        func hidden() -> HTML {
            "\(page.hiddenFields())<input type=\"hidden\" name=\"activity\" value=\"\(model.activity.id)\">"
        }
        if model.isStudent, post.person.id == model.viewer {
            return """
                <form method="post" action="\(path)/withdrawal">\(hidden())<button class="btn btn-plain">\(t.materialsPostTakeBack)</button></form>
                """
        }
        if model.isStudent {
            return post.hiddenReason != nil
                ? nil
                : """
                <details class="more"><summary>\(t.materialsReport)\(of)</summary><form class="form" method="post" action="\(path)/report">\(hidden())\
                <div class="field"><label for="r\(post.id)">\(t.materialsReportWords)</label><textarea id="r\(post.id)" name="words" rows="2" maxlength="500" translate="no"></textarea></div>\
                <div class="btns"><button class="btn">\(t.materialsReportSend)</button></div></form></details>
                """
        }
        guard model.mayModerate else { return nil }
        if post.hiddenReason != nil {
            return """
                <form method="post" action="\(path)/showing">\(hidden())<button class="btn btn-plain">\(t.materialsShowAgain)\(of)</button></form>
                """
        }
        return """
            <details class="more"><summary>\(t.materialsHide)\(of)</summary><form class="form" method="post" action="\(path)/hiding">\(hidden())\
            <div class="field"><label for="h\(post.id)">\(t.materialsHideReason)</label><input id="h\(post.id)" name="reason" maxlength="500" required></div>\
            <div class="btns"><button class="btn btn-stop">\(t.materialsHide)</button></div></form></details>
            """
    }

    private static func reply(_ first: DiscussionPost, _ model: Model, _ page: PageContext) -> HTML? {
        guard model.mayWrite, !first.isGone else { return nil }
        let t = page.t
        let isOpen = page.form?.raw("reply") == first.id.description
        return """
            <details class="more" \(attribute: "open", if: isOpen)><summary>\(t.materialsReply)<span class="sr">: \(personName(first.person.givenName))</span></summary>\
            <form class="form" method="post" action="\(model.path)">\(page.hiddenFields())<input type="hidden" name="reply" value="\(first.id)">\
            <div class="field"><label for="a\(first.id)">\(t.materialsReplyWords)</label>\
            <textarea id="a\(first.id)" name="words" rows="3" maxlength="\(DiscussionStore.longestWords)" translate="no">\(isOpen ? page.value("words") : "")</textarea></div>\
            <div class="btns"><button class="btn">\(t.materialsPostSend)</button></div></form></details>
            """
    }

    private static func form(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let isReply = !(page.form?.raw("reply") ?? "").isEmpty
        return """
            <form class="form" method="post" action="\(model.path)">\(page.hiddenFields())\
            <div class="field"><label for="words">\(t.materialsPostWords)</label><p class="hint" id="words-hint">\(t.materialsPostHint)</p>\(fieldError("words", page))\
            <textarea id="words" name="words" rows="4" maxlength="\(DiscussionStore.longestWords)" translate="no" \
            \(attribute: "aria-describedby", value: described("words", hint: true, page))>\(isReply ? "" : page.value("words"))</textarea></div>\
            <div class="btns"><button class="btn btn-main">\(t.materialsPostSend)</button></div></form>
            """
    }

    private static func reported(_ model: Model, _ page: PageContext) -> HTML? {
        guard model.mayModerate, !model.reported.isEmpty else { return nil }
        let t = page.t
        return section(
            "reported", t.materialsReported,
            """
            <ul class="rows">\(each: model.reported, { post in
                """
                <li><div><p><strong>\(personName(post.person.fullName))</strong></p><div dir="auto" translate="no">\(MarkupText(post.words).html)</div>\
                \(each: post.reports.filter { !$0.isEmpty }, { "<p class=\"quiet\">\(t.materialsReportSays) \(ownWords($0))</p>" as HTML })\
                <p><a href="#post-\(post.id)">\(t.materialsToPost)</a></p></div>\
                <form method="post" action="\(model.posts)/\(post.id)/settlement">\(page.hiddenFields())\
                <input type="hidden" name="activity" value="\(model.activity.id)"><button class="btn">\(t.materialsReportFine)<span class="sr"> \(personName(post.person.fullName))</span></button></form></li>
                """ as HTML
            })</ul>
            """)
    }
}
