import HTML
import Learning

/// A message to some or all of a class, or a notice to a school.
enum NoticePage {
    struct OfClass: Sendable {
        let id: ID<Class>
        let title: String
        /// Those who were picked; all of the class where nobody was.
        let picked: [WorkPerson]
        let students: Int
        let isAll: Bool
    }

    /// How the same words go to several.
    enum Way: String {
        case notice, each
    }

    static func ofClass(_ model: OfClass, _ page: PageContext) -> Page {
        let t = page.t
        let way = Way(rawValue: page.value("how")) ?? (model.isAll ? .notice : .each)
        let audience = NoticeAudience(rawValue: page.value("audience")) ?? .students
        let names: HTML =
            model.isAll
            ? "<p class=\"mt-2\">\(t.messagesWholeClass(count: model.students))</p>"
            : """
            <p class="mt-2">\(personName(model.picked.map(\.fullName).joined(separator: ", ")))</p>
            """
        let picked: HTML = """
            \(each: model.isAll ? [] : model.picked, { "<input type=\"hidden\" name=\"student\" value=\"\($0.id)\">" as HTML })
            """
        return Page(
            title: t.messagesToClassTitle, width: .text, section: "/messages",
            body: """
                <p class="crumb"><a href="/classes/\(model.id)">\(ownWords(model.title))</a></p>
                <div class="head"><div><h1>\(t.messagesToClassTitle)</h1>\(names)</div></div>\(refusalSummary(page))
                <div class="stack-l"><form class="form" method="post" action="/classes/\(model.id)/messages">\(page.hiddenFields())\(picked)
                <fieldset class="field"><legend>\(t.messagesAudience)</legend>\(each: NoticeAudience.ofClass, { one in
                    choice("audience", one.rawValue, one.words(t), isOn: one == audience)
                })</fieldset>
                <fieldset class="field"><legend>\(t.messagesHow)</legend>\
                \(choice("how", Way.notice.rawValue, t.messagesHowNotice, isOn: way == .notice))\
                \(choice("how", Way.each.rawValue, t.messagesHowEach, isOn: way == .each))</fieldset>
                \(textField("title", t.messagesNoticeTitle, hint: t.messagesNoticeTitleHint, most: Conversation.longestTitle, page))
                \(textArea("words", t.messagesWords, most: Conversation.longestWords, rows: 5, page))
                <div class="btns"><button class="btn btn-main">\(page.icon("send"))\(t.messagesSend)</button></div></form>
                \(whoCanSee(t.messagesWhoClass, page))</div>
                """)
    }

    struct OfSchool: Sendable {
        let schools: [(id: ID<Organization>, name: String)]
    }

    static func ofSchool(_ model: OfSchool, _ page: PageContext) -> Page {
        let t = page.t
        let audience = NoticeAudience(rawValue: page.value("audience")) ?? .families
        let chosen = page.value("school", else: model.schools.first?.id.description ?? "")
        let school: HTML =
            model.schools.count == 1
            ? "<input type=\"hidden\" name=\"school\" value=\"\(chosen)\"><p>\(personName(model.schools.first?.name ?? ""))</p>"
            : """
            <div class="field"><label for="school">\(t.roomsSchool)</label><select id="school" name="school">\(each: model.schools, { one in
                "<option value=\"\(one.id)\" \(attribute: "selected", if: one.id.description == chosen) translate=\"no\">\(one.name)</option>" as HTML
            })</select></div>
            """
        return Page(
            title: t.messagesSchoolNotice, width: .text, section: "/messages",
            body: """
                <p class="crumb"><a href="/messages">\(t.messagesTitle)</a></p>
                <div class="head"><div><h1>\(t.messagesSchoolNotice)</h1></div></div>\(refusalSummary(page))
                <div class="stack-l"><form class="form" method="post" action="/messages/school">\(page.hiddenFields())\(school)
                <fieldset class="field"><legend>\(t.messagesAudience)</legend>\(each: [NoticeAudience.families, .students, .staff, .everybody], { one in
                    choice("audience", one.rawValue, one.words(t), isOn: one == audience)
                })</fieldset>
                \(textField("title", t.messagesNoticeTitle, most: Conversation.longestTitle, isRequired: true, page))
                \(textArea("words", t.messagesWords, most: Conversation.longestWords, rows: 6, page))
                <div class="btns"><button class="btn btn-main">\(page.icon("send"))\(t.messagesSend)</button></div></form>
                \(whoCanSee(t.messagesWhoSchool, page))</div>
                """)
    }

    static func choice(_ name: String, _ value: String, _ words: String, isOn: Bool) -> HTML {
        """
        <label class="choice"><input type="radio" name="\(name)" value="\(value)" \(attribute: "checked", if: isOn)><span>\(words)</span></label>
        """
    }
}
