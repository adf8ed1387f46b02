import HTTPTypes
import Learning
import SQL

/// The forms of the parts that every plan has once: the beginning, the template's questions, the aim, the promises and
/// the interests.
struct PlanFrameRoutes: Sendable {
    private enum Part: String, CaseIterable {
        case begin, words, aim, promises, interests
    }

    var routes: [Route] {
        Part.allCases.flatMap { part -> [Route] in
            let path = "/students/{student}/plan/\(part.rawValue)"
            return [
                .get(path, .student(.plan, via: .student)) { try await form(part, $0) },
                .post(path, .student(.plan, via: .student)) { try await save(part, $0) },
            ]
        }
    }

    private func form(
        _ part: Part, _ request: PageRequest, refusal: Refusal? = nil, sent: Form? = nil
    ) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: sent
        ) { visit in
            try model(visit)
        } show: { model, page in
            switch part {
            case .begin: PlanFramePages.begin(model, page)
            case .words: PlanFramePages.words(model, page)
            case .aim: PlanFramePages.aim(model, page)
            case .promises: PlanFramePages.promises(model, page)
            case .interests: PlanFramePages.interests(model, page)
            }
        }
    }

    private func model(_ visit: Visit) throws -> PlanFramePages.Model {
        let access = try visit.student()
        guard access.relation.mayWriteGoals else { throw Failure.notFound }
        let draft = try PlanStore.draft(access, visit)
        let settings = try PlanSettings.of(access.student, visit.tx)
        let grade = try PlanCoverageStore.grade(of: access.student, visit.tx)
        return PlanFramePages.Model(
            student: access.student, draft: draft, template: settings.template(PlanBand.band(grade)),
            names: try PlanNames.load([draft.document], visit, student: access.student),
            readiness: try PlanPageStore.readiness(access, settings, visit.tx),
            profile: try profile(access.student, without: draft.document, visit))
    }

    /// Only what everybody may read of the profile: the plan is read by all.
    private func profile(
        _ student: ID<Person>, without plan: PlanDocument, _ visit: Visit
    ) throws -> [PlanFramePages.Model.Interest] {
        guard let access = try visit.student(student, for: .profile) else { return [] }
        let known = Set(plan.interests.map(\.words))
        return try ProfileStore.standing(access, visit.tx).filter { line in
            line.field == .interest && line.audience == .everyone && !line.words.isEmpty && !known.contains(line.words)
        }.prefix(30).map { .init(id: $0.id, tag: $0.tag, words: $0.words) }
    }

    private func save(_ part: Part, _ request: PageRequest) async throws -> Reply {
        let sent = try await request.form()
        return try await request.submit(sent) { visit in
            let access = try visit.student()
            guard access.relation.mayWriteGoals else { throw Failure.notFound }
            let t = request.context(visit.viewer).t
            switch part {
            case .begin: try begin(sent, access, visit, t)
            case .words: try words(sent, access, visit, t)
            case .aim: try aim(sent, access, visit, t)
            case .promises: try promises(sent, access, visit, t)
            case .interests: try interests(sent, access, visit, t)
            }
            return "/students/\(access.student)/plan"
        } refused: {
            try await form(part, request, refusal: $0, sent: sent)
        }
    }

    private func begin(_ sent: Form, _ access: StudentAccess, _ visit: Visit, _ t: Messages) throws {
        var refusal = Refusal()
        let interest = try sent.planWords("interest", most: 300, &refusal, t)
        let title = try sent.planWords("title", most: PlanDocument.longestTitle, &refusal, t)
        let reason = try sent.planWords("reason", most: PlanDocument.longestReason, &refusal, t)
        if interest.isEmpty { refusal.add("interest", t.plansNeedInterest) }
        if title.isEmpty { refusal.add("title", t.goalsNeedWhat) }
        try refusal.check()
        let settings = try PlanSettings.of(access.student, visit.tx)
        let band = PlanBand.band(try PlanCoverageStore.grade(of: access.student, visit.tx))
        let root = PlanInterest(id: try visit.mint(), words: interest)
        let goal = PlanGoal(
            id: try visit.mint(), category: settings.categories.first?.key ?? "content-knowledge", title: title,
            reason: reason, interest: root.id)
        try PlanStore.save(access, visit, base: nil, t, action: "plan.begun") { plan in
            plan.template = plan.template ?? settings.template(band)?.key
            plan.interests.append(root)
            plan.goals.append(goal)
        }
    }

    private func words(_ sent: Form, _ access: StudentAccess, _ visit: Visit, _ t: Messages) throws {
        var refusal = Refusal()
        let model = try model(visit)
        let template = model.template
        let asked = (template?.sections ?? []).map { PlanFramePages.key($0, template) }
        var answers: [PlanAnswer] = []
        for key in (asked + model.plan.answers.map(\.section)).uniqued() where sent.isOn("s-\(key)") {
            answers.append(
                PlanAnswer(
                    section: key,
                    words: try sent.planWords("s-\(key)", most: PlanDocument.longestText, &refusal, t)))
        }
        try refusal.check()
        try PlanStore.save(access, visit, base: sent.int("version"), t, action: "plan.words") { plan in
            plan.template = template?.key ?? plan.template
            for answer in answers {
                if let place = plan.answers.firstIndex(where: { $0.section == answer.section }) {
                    plan.answers[place].words = answer.words
                } else if !answer.words.isEmpty {
                    plan.answers.append(answer)
                }
            }
            plan.answers.removeAll { answer in
                answer.words.isEmpty || asked.contains { PlanAnswer.parts(of: $0).section == answer.section }
            }
        }
    }

    private func aim(_ sent: Form, _ access: StudentAccess, _ visit: Visit, _ t: Messages) throws {
        var refusal = Refusal()
        let first = try sent.planWords("first", most: PlanDocument.longestReason, &refusal, t)
        let second = try sent.planWords("second", most: PlanDocument.longestReason, &refusal, t)
        let model = try model(visit)
        let checked = Set(sent.all("ready"))
        var notes: [String: String] = [:]
        for ready in model.readiness {
            notes[ready.item.key] = try sent.planWords("note-\(ready.item.key)", most: 300, &refusal, t)
        }
        try refusal.check()
        try PlanStore.save(access, visit, base: sent.int("version"), t, action: "plan.aim") { plan in
            plan.aim = PlanAim(first: first, second: second)
        }
        for ready in model.readiness {
            let key = ready.item.key
            let doneOn = checked.contains(key) ? ready.doneOn?.iso ?? visit.today : nil
            try PlanRows.ready(key, doneOn: doneOn, words: notes[key] ?? "", access, visit)
        }
    }

    private func promises(_ sent: Form, _ access: StudentAccess, _ visit: Visit, _ t: Messages) throws {
        var refusal = Refusal()
        let most = PlanDocument.longestReason
        let promises = PlanPromises(
            student: try sent.planWords("student", most: most, &refusal, t),
            advisor: try sent.planWords("advisor", most: most, &refusal, t),
            family: try sent.planWords("family", most: most, &refusal, t))
        let reviewOn = try sent.planDay("reviewOn", &refusal, t)
        try refusal.check()
        try PlanStore.save(access, visit, base: sent.int("version"), t, action: "plan.promises") { plan in
            plan.promises = promises
            plan.reviewOn = reviewOn
        }
    }

    private func interests(_ sent: Form, _ access: StudentAccess, _ visit: Visit, _ t: Messages) throws {
        var refusal = Refusal()
        let model = try model(visit)
        var changed: [ID<PlanInterest>: String] = [:]
        for interest in model.plan.interests where sent.isOn("i-\(interest.id)") {
            changed[interest.id] = try sent.planWords("i-\(interest.id)", most: 300, &refusal, t)
        }
        let chosen = Set(sent.ids("profile", of: ProfileEntry.self))
        var new: [PlanInterest] = []
        for entry in model.profile where chosen.contains(entry.id) {
            new.append(PlanInterest(id: try visit.mint(), tag: entry.tag, words: String(entry.words.prefix(300))))
        }
        for name in ["words", "words2"] {
            let words = try sent.planWords(name, most: 300, &refusal, t)
            if !words.isEmpty { new.append(PlanInterest(id: try visit.mint(), words: words)) }
        }
        try refusal.check()
        try PlanStore.save(access, visit, base: sent.int("version"), t, action: "plan.interests") { plan in
            for (id, words) in changed.sorted(by: { $0.key < $1.key }) {
                if words.isEmpty {
                    plan.removeInterest(id)
                } else if let place = plan.interests.firstIndex(where: { $0.id == id }) {
                    plan.interests[place].words = words
                }
            }
            plan.interests += new
        }
    }
}
