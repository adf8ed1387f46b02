import HTML
import Learning

/// The parts that every plan has once: interests, the student's words, the aim, the promises.
enum PlanFramePart {
    static func interests(_ model: PlanModel, _ page: PageContext) -> HTML {
        let t = page.t
        let title = model.isOneself ? t.plansInterests : t.plansInterestsOf(name: model.name.given)
        let list: HTML =
            model.plan.interests.isEmpty
            ? "<p class=\"soft\">\(t.plansNoInterests)</p>"
            : """
            <ul class="chips">\(each: model.plan.interests, { interest in
                "<li class=\"chip\">\(ownWords(interest.words))</li>" as HTML
            })</ul>
            """
        return section(
            "interests", title, link: planEditLink("\(model.path)/interests", t.plansInterestsEdit, model, page), list)
    }

    static func words(_ model: PlanModel, _ page: PageContext) -> HTML? {
        let t = page.t
        let answers = model.plan.answers.filter { !$0.words.isEmpty }
        let link = planEditLink("\(model.path)/words", t.plansWordsEdit, model, page)
        guard !answers.isEmpty || link != nil else { return nil }
        return section(
            "words", model.isOneself ? t.plansWords : t.plansWordsOf(name: model.name.given), link: link,
            """
            \(answers.isEmpty ? "<p class=\"soft\">\(t.plansPromisesNone)</p>" as HTML : nil)<dl class="facts">\(each: answers, { answer in
                "<dt>\(model.names.section(answer.section, page))</dt><dd class=\"prose\" dir=\"auto\" translate=\"no\">\(MarkupText(answer.words).html)</dd>" as HTML
            })</dl>
            """)
    }

    static func aim(_ model: PlanModel, _ page: PageContext) -> HTML? {
        guard model.hasAim else { return nil }
        let t = page.t
        let aim = model.plan.aim
        let first: HTML? = aim.first.isEmpty ? nil : "<p class=\"own\">\(ownWords(aim.first))</p>"
        let second: HTML? =
            aim.second.isEmpty
            ? nil : "<dl class=\"facts mt-3\"><dt>\(t.plansAimSecond)</dt><dd>\(ownWords(aim.second))</dd></dl>"
        let done = model.readiness.count(where: \.isDone)
        return section(
            "aim", t.plansAim, link: planEditLink("\(model.path)/aim", t.plansAimEdit, model, page),
            """
            \(first)\(second)<h3 class="mt-4">\(t.plansReadiness)</h3>
            <p class="soft">\(t.plansReadinessOf(done: done, total: model.readiness.count))</p>
            <ul class="rows mt-2">\(each: model.readiness, { ready($0, page) })</ul>
            """)
    }

    private static func ready(_ ready: PlanModel.Readiness, _ page: PageContext) -> HTML {
        let t = page.t
        let shape = ready.isDone ? "lv-shown" : "lv-later"
        let words = ready.isDone ? t.plansReadinessDone : t.plansReadinessOpen
        let note: HTML? = ready.words.isEmpty ? nil : "<p class=\"soft\">\(ownWords(ready.words))</p>"
        return """
            <li><div><p>\(page.text(ready.item.title))</p>\(note)</div><span class="lv \(shape)">\
            <svg aria-hidden="true"><use href="\(page.assets.path("icons.svg"))#\(shape)"/></svg>\(words)</span></li>
            """
    }

    static func promises(_ model: PlanModel, _ page: PageContext) -> HTML {
        let t = page.t
        let promises = model.plan.promises
        let own = model.isOneself ? t.plansPromiseStudent : t.plansPromiseStudentOf(name: model.name.given)
        let review: HTML? = model.plan.reviewOn.map {
            "<p class=\"mt-3\">\(t.plansReview(date: page.format.dateInWordsWithYear($0)))</p>"
        }
        let none: HTML? =
            promises == PlanPromises() && review == nil ? "<p class=\"soft\">\(t.plansPromisesNone)</p>" : nil
        return section(
            "promises", t.plansPromises,
            link: planEditLink("\(model.path)/promises", t.plansPromisesEdit, model, page),
            """
            \(none)<dl class="facts">\(fact(own, promises.student))\(fact(t.plansPromiseAdvisor, promises.advisor))\
            \(fact(t.plansPromiseFamily, promises.family))</dl>\(review)
            """)
    }

    private static func fact(_ label: String, _ words: String) -> HTML? {
        words.isEmpty ? nil : "<dt>\(label)</dt><dd>\(ownWords(words))</dd>"
    }

    static func past(_ model: PlanModel, _ page: PageContext) -> HTML? {
        guard !model.past.isEmpty else { return nil }
        return section(
            "past", page.t.plansPast,
            """
            <ul class="rows">\(each: model.past, { goal in
                "<li><div><p>\(ownWords(goal.title))</p><p class=\"quiet\">\(page.t.goalsEnded(date: page.format.dateWithYear(goal.endedAt)))</p></div></li>" as HTML
            })</ul>
            """)
    }
}
