import HTML
import Learning

/// The interview on other pages: an invitation that says what waits, and why.
enum InventoryParts {
    /// For the student's profile; nothing once this term's interview is done.
    static func invitation(_ invitation: InventoryInvitation?, of student: ID<Person>, _ page: PageContext) -> HTML? {
        guard let words = words(invitation, of: student, page.t) else { return nil }
        return """
            <div class="invite noprint">\(notice(
                .leaf, icon: "talk",
                """
                <p><strong>\(words.title)</strong> \(words.sentence)</p>\
                <div class="btns"><a class="btn btn-main" href="\(words.path)">\(words.button)</a></div>
                """, page))</div>
            """
    }

    /// The same beside what is to be done now on the student's home.
    static func asked(_ invitation: InventoryInvitation?, of student: ID<Person>, _ page: PageContext) -> HTML? {
        words(invitation, of: student, page.t).map { words in
            StudentAsked.row(words.path, "\(words.title)", "\(words.sentence)")
        }
    }

    private static func words(
        _ invitation: InventoryInvitation?, of student: ID<Person>, _ t: Messages
    ) -> (title: String, sentence: String, button: String, path: String)? {
        switch invitation {
        case nil, .done: nil
        case .due(isFirst: true):
            (
                t.profilesInterviewFirst, t.profilesInterviewFirstWords, t.profilesInterviewBegin,
                "/students/\(student)/inventory"
            )
        case .due(isFirst: false):
            (
                t.profilesInterviewDue, t.profilesInterviewDueWords, t.profilesInterviewBegin,
                "/students/\(student)/inventory"
            )
        case .underWay(let round):
            (
                t.profilesInterviewUnderWay, t.profilesInterviewUnderWayWords, t.profilesInterviewGoOn,
                "/inventories/\(round)"
            )
        }
    }

    static func label(_ choice: Interview.Choice, _ page: PageContext) -> HTML {
        "<span aria-hidden=\"true\" translate=\"no\">\(choice.picture)</span> \(page.text(choice.label))"
    }
}
