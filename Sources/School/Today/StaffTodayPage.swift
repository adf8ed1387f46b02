import HTML
import Learning

/// The home of teachers, leaders and administrators.
enum StaffTodayPage {
    struct Model: Sendable {
        let isTeacher: Bool
        let isAdministrator: Bool
        let waiting: Waiting
        let classes: [StaffTodayStore.ClassLine]
        let schoolClasses: [StaffTodayStore.ClassLine]
        let checkIns: CheckInHome.Staff?
        let agreements: AgreementHome.Model
        let ideas: ProposalQueue.Waiting
        var reports = ReportHome.Staff()
        /// How much evidence from before waits for an answer.
        var prior = 0
        var students = MaterialsHome.Waiting()
        /// Who may need the teacher, for whoever teaches.
        var needs: Needs? = nil
    }

    /// What a teacher's home begins with.
    struct Needs: Sendable {
        let lists: NeedLists
        let catalog: Catalog
        let taught: [ID<Class>]
        /// Open calls for help in the own classes, and a class of one.
        let asked: Int
        let askedIn: ID<Class>?
        let workshops: [Workshop]
    }

    /// Work that waits for feedback.
    struct Waiting: Sendable {
        var count = 0
        /// The first few, oldest first.
        var oldest: [WaitingWork] = []
        var also = JudgingHome.Model.none
    }

    /// Names in each column of the home.
    static let mostNames = 4

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let waiting: HTML? =
            model.waiting.oldest.isEmpty
            ? nil
            : section(
                "waiting", t.todayWaitingWork, link: "<a href=\"/feedback\">\(t.todayAllGoals)</a>",
                "<ul class=\"rows\">\(each: model.waiting.oldest.prefix(3), { waitingRow($0, page) })</ul>")
        let buttons: HTML? =
            model.isTeacher
            ? """
            <div class="btns"><a class="btn btn-main" href="/feedback">\(t.todayGiveFeedback)</a>\
            <a class="btn" href="/observe">\(page.icon("eye"))\(t.observationsAdd)</a>\
            <a class="btn" href="/activities/new">\(t.todayMakeActivity)</a></div>
            """ : nil
        return Page(
            title: t.todayTitle, section: "/",
            body: """
                <div class="head"><div><h1>\(model.isTeacher ? t.needsTitle : t.todayLeaderTitle)</h1>
                <p class="mt-2">\(lede(model, page))</p></div>\(buttons)</div>
                <div class="stack-l">\(needs(model, page))\(AgreementHome.part(model.agreements, page))\(waiting)\(JudgingHome.part(model.waiting.also, page))\(ProposalQueue.card(model.ideas, page))\(PriorQueue.card(model.prior, page))\(MaterialsHome.card(model.students, page))\(CheckInHome.staff(model.checkIns, page))\(ReportHome.staffPart(model.reports, page))\(classes(model, page))\(schoolClasses(model, page))\(administration(model, page))\(planSettings(page))</div>
                """)
    }

    /// What to do first, in one line, and below it the two columns of equal standing.
    private static func needs(_ model: Model, _ page: PageContext) -> HTML? {
        guard let needs = model.needs else { return nil }
        let parts = NeedParts(lists: needs.lists, words: NeedWords(page: page, catalog: needs.catalog), back: "/")
        return liveRegion(
            "needs", class: "stack-l", NeedPage.topics(needs.taught),
            """
            \(first(model, needs, page))\(parts.columns(most: mostNames))
            <div class="split-even">\(parts.column(.away, most: mostNames))\(parts.unknown(most: 12))</div>
            <p><a href="/needs">\(page.t.needsAll)</a></p>
            """)
    }

    private static func first(_ model: Model, _ needs: Needs, _ page: PageContext) -> HTML {
        let t = page.t
        let help = needs.askedIn.map { "/classes/\($0)/help" } ?? "/classes"
        let workshop = needs.workshops.first?.path
        let workshops: HTML? = workshop.map {
            tile("people", $0, t.needsTileWorkshops(count: needs.workshops.count), page)
        }
        let talks: HTML? = model.checkIns.map {
            tile("talk", "/check-ins", t.needsTileTalks(count: $0.due), isQuiet: $0.due == 0, page)
        }
        return """
            <nav class="chips" aria-label="\(t.needsFirst)">\(tile("hand", help, t.needsTileHelp(count: needs.asked), isQuiet: needs.asked == 0, page))\
            \(tile("work", "/feedback", t.needsTileWork(count: model.waiting.count), isQuiet: model.waiting.count == 0, page))\
            \(talks)\(workshops)</nav>
            """
    }

    private static func tile(
        _ icon: StaticString, _ path: String, _ words: String, isQuiet: Bool = false, _ page: PageContext
    ) -> HTML {
        "<a class=\"chip\" href=\"\(path)\" \(attribute: "aria-current", value: isQuiet ? nil : "true")>\(page.icon(icon.description))\(words)</a>"
    }

    private static func lede(_ model: Model, _ page: PageContext) -> String {
        let t = page.t
        var sentences = [page.format.dateInWords(page.now) + "."]
        if model.isTeacher { sentences.append(t.todayTeacherWaiting(count: model.waiting.count)) }
        if let oldest = model.waiting.oldest.first {
            sentences.append(t.todayOldest(when: page.format.relativeDay(oldest.sentAt, now: page.now)))
        }
        return sentences.joined(separator: " ")
    }

    private static func waitingRow(_ work: WaitingWork, _ page: PageContext) -> HTML {
        """
        <li><div><h3><a href="/work/\(work.id.description)/judging">\(personName(work.student.fullName)), \(page.text(work.activity))</a></h3>
        <p class="soft">\(ownWords(work.classTitle))</p></div><span class="when">\(page.format.relativeDay(work.sentAt, now: page.now))</span></li>
        """
    }

    private static func classes(_ model: Model, _ page: PageContext) -> HTML? {
        guard model.isTeacher else { return nil }
        let t = page.t
        let list: HTML =
            model.classes.isEmpty
            ? "<p class=\"soft\">\(t.todayNoClasses)</p>"
            : "<ul class=\"rows\">\(each: model.classes, { classRow($0, page) })</ul>"
        return section("classes", t.todayClasses, list)
    }

    /// - Parameter isTop: true where no section heading stands above the list.
    static func classRow(_ line: StaffTodayStore.ClassLine, isTop: Bool = false, _ page: PageContext) -> HTML {
        let t = page.t
        let waiting: HTML? =
            line.waiting > 0
            ? "<span class=\"tag tag-sun\">\(page.icon("clock"))\(t.todayClassWork(waiting: line.waiting))</span>" : nil
        let link: HTML = "<a href=\"/classes/\(line.id)\">\(ownWords(line.title))</a>"
        let heading: HTML = isTop ? "<h2>\(link)</h2>" : "<h3>\(link)</h3>"
        return """
            <li><div>\(heading)\
            <p class="soft">\(t.todayStudents(count: line.students))</p></div>\(waiting)</li>
            """
    }

    private static func schoolClasses(_ model: Model, _ page: PageContext) -> HTML? {
        guard !model.schoolClasses.isEmpty else { return nil }
        return section(
            "school", page.t.todayLeaderClasses,
            "<ul class=\"rows\">\(each: model.schoolClasses, { classRow($0, page) })</ul>")
    }

    private static func administration(_ model: Model, _ page: PageContext) -> HTML? {
        guard model.isAdministrator else { return nil }
        let t = page.t
        return section(
            "admin", t.todayAdminTitle,
            """
            <p class="soft">\(t.todayAdminLede)</p>
            <div class="btns mt-3"><a class="btn" href="/admin/people">\(page.icon("person"))\(t.navPeople)</a>\(page.viewer?.roles.contains(.administrator) == true ? "<a class=\"btn\" href=\"/admin/classes\">\(page.icon("people"))\(t.enrolClasses)</a>" as HTML : nil)\
            <a class="btn" href="/admin/messages">\(page.icon("mail"))\(t.messagesAdmin)</a>\
            <a class="btn" href="/frameworks">\(page.icon("map"))\(t.navFrameworks)</a>\
            <a class="btn" href="/admin/prediction">\(page.icon("eye"))\(t.predictionTitle)</a></div>
            """)
    }

    /// The texts and rules of plans, for those who may change them.
    private static func planSettings(_ page: PageContext) -> HTML? {
        guard let roles = page.viewer?.roles, !roles.isDisjoint(with: [.leader, .administrator]) else { return nil }
        let watch: HTML? =
            roles.contains(.leader)
            ? "<a class=\"btn\" href=\"/groups/watch\">\(page.icon("people"))\(page.t.groupsWatchTitle)</a>" : nil
        return
            "<p class=\"btns\"><a class=\"btn\" href=\"/admin/plan-settings\">\(page.icon("plan"))\(page.t.plansSettingsTitle)</a><a class=\"btn\" href=\"/admin/screen-time\">\(page.icon("clock"))\(page.t.timeuseBudgets)</a><a class=\"btn\" href=\"/rooms\">\(page.t.roomsTitle)</a>\(watch)</p>"
    }
}
