import HTML
import Learning

/// The table itself, in the form with which something is done for those who are ticked.
struct ClassTable {
    let model: ClassView
    let page: PageContext

    private var t: Messages { page.t }

    var form: HTML {
        guard !model.lines.isEmpty else {
            return "<p class=\"soft\">\(model.students == 0 ? t.classesNobody : t.classesNobodyHere)</p>"
        }
        guard model.mayTeach else { return table }
        return """
            <form method="get" action="/classes/\(model.id.description)/cards">\(table)
            <div class="btns mt-4" role="group" aria-label="\(t.classesTicked)"><span class="quiet">\(t.classesTicked)</span>\
            <button class="btn" formaction="/classes/\(model.id.description)/give">\(page.icon("plan"))\(t.classesGive)</button>\
            <button class="btn" formaction="/classes/\(model.id.description)/groups/new">\(page.icon("people"))\(t.classesGroups)</button>\
            <button class="btn" formaction="/classes/\(model.id.description)/groups/new">\(page.icon("people"))\(t.classesGroup)</button>\
            <button class="btn" formaction="/classes/\(model.id.description)/messages">\(page.icon("mail"))\(t.messagesWrite)</button>\
            <button class="btn">\(page.icon("print"))\(t.classesCards)</button></div></form>
            """
    }

    private var table: HTML {
        let title = t.todayClassTable(title: model.title)
        let tick: HTML? = model.mayTeach ? "<td class=\"pickcol\"></td>" : nil
        return """
            <div class="scroll" role="region" aria-label="\(title)" tabindex="0">
            <table class="table grid" data-cells="\(page.assets.path("cells.js"))"><caption class="sr">\(title)</caption>
            <thead><tr>\(tick)\(head(t.todayStudent, .name, isStick: true))<th scope="col">\(t.todayNowOn)</th>\
            \(head(t.classesLast, .last))<th scope="col">\(t.todayWaitingColumn)</th>\
            \(each: model.columns, { "<th scope=\"col\">\(page.text($0.title))</th>" as HTML })\
            \(model.columns.isEmpty ? "<th scope=\"col\" class=\"n\">\(t.todayCompetenciesShown)</th>" as HTML : .empty)\
            \(model.mayTeach ? "<th scope=\"col\">\(t.classesHelp)</th>" as HTML : .empty)\(head(t.classesPlan, .plan))\(head(t.classesTalk, .talk))</tr></thead>
            <tbody>\(each: model.lines, row)</tbody></table></div>
            """
    }

    private func head(_ words: String, _ order: ClassView.Order, isStick: Bool = false) -> HTML {
        let isCurrent = order == model.order
        return """
            <th scope="col" \(attribute: "class", value: isStick ? "stick" : nil) \(attribute: "aria-sort", value: isCurrent ? "ascending" : nil)>\
            <a href="\(ClassViewPage.address(model, order: order))">\(words)\(isCurrent ? " ↓" : "")</a></th>
            """
    }

    private func row(_ line: ClassView.Line) -> HTML {
        let student = "/students/\(line.student)"
        let name = personName(line.name)
        let of: HTML = "<span class=\"sr\">, \(name)</span>"
        let tick: HTML? =
            model.mayTeach
            ? """
            <td class="pickcol"><label class="choice"><input type="checkbox" name="student" value="\(line.student)"><span class="sr">\(name)</span></label></td>
            """ : nil
        let waiting: HTML? = line.waiting.map {
            // A leader reads the work; only who teaches judges it.
            "<a href=\"\(model.mayTeach ? "/work/\($0)/judging" : "/work/\($0)")\">\(t.todayYesWaiting)\(of)</a>"
        }
        let help: HTML? = model.mayTeach ? "<td>\(asked(line, of))</td>" : nil
        return """
            <tr>\(tick)<th scope="row" class="stick"><a href="\(student)">\(name)</a></th>
            <td>\(line.nowOn.map(page.text))</td><td>\(last(line))</td><td>\(waiting)</td>\
            \(each: line.levels, { "<td>\(rung($0, page))</td>" as HTML })\
            \(model.columns.isEmpty ? "<td class=\"n\"><a href=\"\(student)/map\">\(String(line.shown))\(of)</a></td>" as HTML : .empty)\
            \(help)<td><a href="\(student)/plan">\(Self.words(line.plan, t))\(of)</a></td><td><a href="\(student)/check-ins">\(talk(line))\(of)</a></td></tr>
            """
    }

    private func asked(_ line: ClassView.Line, _ of: HTML) -> HTML? {
        line.askedAt.map {
            "<a href=\"/classes/\(model.id.description)/help\">\(page.format.relativeTime($0, now: page.now))\(of)</a>"
        }
    }

    private func last(_ line: ClassView.Line) -> String {
        let newest = [line.lastAt, line.lastSentAt].compactMap { $0 }.max()
        return newest.map { page.format.relativeDay($0, now: page.now) } ?? t.todayNeverSent
    }

    private func talk(_ line: ClassView.Line) -> String {
        if let day = line.talkOn { return t.classesTalkOn(day: page.format.shortDate(day)) }
        if let at = line.talkedAt { return t.classesTalked(day: page.format.shortDate(at)) }
        return t.classesTalkNone
    }

    static func words(_ plan: ClassView.PlanState, _ t: Messages) -> String {
        switch plan {
        case .none: t.classesPlanNone
        case .draft: t.classesPlanDraft
        case .proposed: t.classesPlanProposed
        case .agreed: t.classesPlanAgreed
        }
    }
}
