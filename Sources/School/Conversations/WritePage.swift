import HTML
import Learning

/// To whom somebody can write, and the first message to one of them.
enum WritePage {
    struct Group: Sendable {
        let title: String
        let contacts: [Contacts.Contact]
        /// The child that it would be about.
        var about: ID<Person>? = nil
    }

    struct OfStaff: Sendable {
        let classes: [(id: ID<Class>, title: String)]
        /// The class that was chosen, with its students and families.
        let chosen: ID<Class>?
        let homes: [Contacts.Home]
        /// Students with a team to write to.
        let hasTeam: Bool
    }

    struct Model: Sendable {
        let groups: [Group]
        let staff: OfStaff?
        /// A grown-up who asks finds nobody where the school year is over.
        var isEmpty: Bool {
            groups.allSatisfy(\.contacts.isEmpty) && (staff.map { $0.classes.isEmpty && $0.homes.isEmpty } ?? true)
        }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let body: HTML =
            model.isEmpty
            ? empty(t.messagesNobody, page)
            : "\(each: model.groups.filter { !$0.contacts.isEmpty }, { group($0, page) })\(staff(model.staff, page))"
        return Page(
            title: t.messagesWriteTo, width: .text, section: "/messages",
            body: """
                <p class="crumb"><a href="/messages">\(t.messagesTitle)</a></p>
                <div class="head"><div><h1>\(t.messagesWriteTo)</h1></div></div>
                <div class="stack-l">\(body)</div>
                """)
    }

    private static func group(_ group: Group, _ page: PageContext) -> HTML {
        """
        <section class="sec"><div class="sec-head"><h2>\(group.title)</h2></div>
        <ul class="rows">\(each: group.contacts, { contact in
            let about = group.about.map { "&about=\($0)" } ?? ""
            return """
                <li><div><h3><a href="/messages/new?to=\(contact.person.id)\(about)">\(personName(contact.person.shown(page)))</a></h3>\
                <p class="soft">\(ownWords(contact.words))</p></div></li>
                """ as HTML
        })</ul></section>
        """
    }

    private static func staff(_ staff: OfStaff?, _ page: PageContext) -> HTML? {
        guard let staff else { return nil }
        let t = page.t
        let classes: HTML? =
            staff.classes.isEmpty
            ? nil
            : """
            <nav class="chips" aria-label="\(t.messagesClasses)">\(each: staff.classes, { one in
                "<a class=\"chip\" href=\"/messages/new?class=\(one.id)\" \(attribute: "aria-current", value: one.id == staff.chosen ? "true" : nil)>\(ownWords(one.title))</a>" as HTML
            })</nav>
            """
        let whole: HTML? = staff.chosen.map { id in
            """
            <div class="btns"><a class="btn" href="/classes/\(id)/messages">\(page.icon("people"))\(t.messagesToClass)</a></div>
            """
        }
        let homes: HTML? =
            staff.homes.isEmpty
            ? staff.chosen == nil
                ? "<p class=\"soft\">\(t.messagesChooseClass)</p>" : "<p class=\"soft\">\(t.messagesNobody)</p>"
            : "<ul class=\"rows\">\(each: staff.homes, { home($0, staff, page) })</ul>"
        return "\(classes)\(whole)\(homes)"
    }

    private static func home(_ home: Contacts.Home, _ staff: OfStaff, _ page: PageContext) -> HTML {
        let t = page.t
        let student = home.student
        let adults: HTML = """
            \(each: home.adults, { adult in
                """
                <a class="chip" href="/messages/new?to=\(adult.person.id)&about=\(student.id)">\(page.icon("home"))\(personName(adult.person.fullName))</a>
                """ as HTML
            })
            """
        let team: HTML? =
            staff.hasTeam
            ? """
            <a class="chip" href="/messages/new?team=\(student.id)">\(page.icon("people"))\(t.messagesToTeam)</a>
            """ : nil
        return """
            <li><div><h2>\(personName(student.fullName))</h2><p class="chips"><a class="chip" href="/messages/new?to=\(student.id)">\(page.icon("person"))\(personName(student.givenName))</a>\(adults)\(team)</p></div></li>
            """
    }

    // MARK: The first message

    struct First: Sendable {
        let kind: ConversationKind
        let to: WorkPerson?
        let isStaff: Bool
        let about: WorkPerson?
        /// Of a team.
        let team: [WorkPerson]
        let toldAt: Timestamp?
    }

    static func first(_ first: First, _ page: PageContext) -> Page {
        let t = page.t
        let name = first.to.map { first.isStaff ? $0.shown(page) : $0.fullName } ?? ""
        let title =
            first.kind == .team
            ? t.messagesTeam(name: first.about?.fullName ?? "") : t.messagesTo(name: name)
        let hidden: HTML =
            first.kind == .team
            ? "<input type=\"hidden\" name=\"team\" value=\"\((first.about?.id).map(\.description))\">"
            : """
            <input type="hidden" name="to" value="\((first.to?.id).map(\.description))">\
            \(first.about.map { "<input type=\"hidden\" name=\"about\" value=\"\($0.id)\">" as HTML })
            """
        let below: HTML? =
            first.kind == .team
            ? "<p class=\"mt-2\">\(personName(first.team.map { $0.shown(page) }.joined(separator: ", ")))</p>"
            : first.about.map { "<p class=\"mt-2\">\(t.messagesAbout(name: $0.fullName))</p>" }
        let who =
            switch first.kind {
            case .team: t.messagesWhoTeam
            case .peers: t.messagesWhoPeers
            default: t.messagesWhoTwo
            }
        return Page(
            title: title, width: .text, section: "/messages",
            body: """
                <p class="crumb"><a href="/messages/new">\(t.messagesWriteTo)</a></p>
                <div class="head"><div><h1 translate="no" dir="auto">\(title)</h1>\(below)</div></div>\(refusalSummary(page))
                <div class="stack-l">\(MessageForm.form("/messages", label: t.messagesWords, hidden: hidden, toldAt: first.toldAt, names: first.kind == .team ? [] : [name], page))\
                \(whoCanSee(who, page))</div>
                """)
    }
}
