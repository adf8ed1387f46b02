import HTML
import Learning

/// The student gets ready: three questions, answered before the talk or while it goes on.
enum TalkAgendaPage {
    static func page(_ model: TalkModel, _ page: PageContext) -> Page {
        let t = page.t
        let talk = model.talk
        let prompts = TalkPrompts.all
        let path = "/check-ins/\(talk.id)/agenda"
        func box(_ name: String, _ title: String, _ prompt: LocalText, _ saved: String) -> HTML {
            TalkParts.box(name, title, prompt: prompt, saved: saved, most: TalkAgenda.longest, rows: 3, page)
        }
        return Page(
            title: t.checkinsAgendaTitle, width: .text, section: "/me/plan",
            body: """
                <p class="crumb"><a href="/students/\(talk.student)/check-ins">\(t.checkinsMine)</a></p>
                <div class="head"><div><h1>\(t.checkinsAgendaTitle)</h1><p class="mt-2">\(TalkParts.when(talk, page))</p></div></div>
                \(refusalSummary(page))
                <p class="lede">\(t.checkinsAgendaLede)</p>
                <form class="form mt-3" method="post" action="\(path)" data-autosave="\(path)">\(page.hiddenFields(version: talk.agendaVersion))
                \(box("wins", t.checkinsAgendaWins, prompts.wins, talk.agenda.wins))
                \(box("stuck", t.checkinsAgendaStuck, prompts.stuck, talk.agenda.stuck))
                \(box("change", t.checkinsAgendaChange, prompts.change, talk.agenda.change))
                <div class="btns"><button class="btn btn-main">\(t.commonSave)</button>
                <a class="btn" href="/me/plan">\(page.icon("plan"))\(t.checkinsMyPlan)</a>
                <span class="saved" data-autosave-status></span></div></form>
                <div class="mt-5">\(whoCanSee(t.checkinsAgendaWho, page))</div>
                """)
    }
}

/// A talk to read: what was agreed on, and as much of the rest as is meant for the reader.
enum TalkReadPage {
    static func page(_ model: TalkModel, _ page: PageContext) -> Page {
        let t = page.t
        let talk = model.talk
        let isStaff = model.part == .holder || model.part == .team
        let isFamily = model.part == .family
        let back = "/students/\(talk.student)/check-ins"
        let agreed = TalkParts.agreed(model, page) ?? "<p class=\"soft\">\(t.checkinsAgreedNone)</p>"
        let title = isStaff || isFamily ? t.checkinsTalkTitle(name: model.name.full) : t.checkinsTalkMine
        return Page(
            title: title, width: .text, section: isStaff || isFamily ? nil : "/me/plan",
            body: """
                <p class="crumb"><a href="\(back)">\(isStaff || isFamily ? t.checkinsTitleOf(name: model.name.full) : t.checkinsMine)</a></p>
                <div class="head"><div><h1>\(title)</h1><p class="mt-2">\(TalkParts.when(talk, page))</p></div></div>
                \(refusalSummary(page))<div class="stack-l">\(state(talk, page))\(isFamily ? nil : TalkParts.agenda(model, page))
                \(section("agreed", t.checkinsAgreed, agreed))\(isStaff ? TalkParts.prompts(model, page) : nil)
                \(TalkParts.notes(model.notes, page))
                \(whoCanSee(who(model, t), page))</div>
                """)
    }

    private static func state(_ talk: Talk, _ page: PageContext) -> HTML {
        let t = page.t
        return switch talk.state {
        case .planned: "<p>\(t.checkinsStatePlanned)</p>"
        case .held:
            "<p>\(page.smallIcon("check")) \(t.checkinsStateHeld(day: talk.heldAt.map(page.format.dateInWords) ?? ""))</p>"
        case .missed:
            "<p>\(t.checkinsStateMissed) <span dir=\"auto\" translate=\"no\">\(talk.reason)</span></p>"
        }
    }

    private static func who(_ model: TalkModel, _ t: Messages) -> String {
        switch model.part {
        case .student: t.checkinsWhoStudent
        case .family: t.checkinsWhoFamily(name: model.name.given)
        case .holder, .team: t.checkinsRecordWho(name: model.name.given)
        }
    }
}
