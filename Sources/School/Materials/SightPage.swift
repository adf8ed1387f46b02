import HTML
import Learning
import SQL

/// An activity as one student sees it, for whoever teaches the student; here the teacher suggests or sets a tier.
enum SightPage {
    struct Model: Sendable {
        let student: WorkPerson
        let activity: ActivityModel
        let sight: VariantSight
        let materials: ActivityMaterials
        let work: ID<Work>?
    }

    static func load(_ activity: ID<Activity>, _ access: StudentAccess, _ visit: Visit) throws -> Model {
        guard access.relation.mayJudge else { throw Failure.notFound }
        let model = try ActivityStore.visible(activity, visit)
        let work = try visit.tx.first(
            "SELECT id FROM works WHERE student_id = \(access.student) AND activity_id = \(activity)")
        return Model(
            student: try WorkStore.person(access, visit.tx), activity: model,
            sight: try VariantSight.load(activity, access, visit.tx),
            materials: try MaterialsStore.load(activity, visit.tx), work: try work?.id("id"))
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let seen = model.activity.seen(model.sight)
        let name = model.student.givenName
        let variants = "/activities/\(model.activity.id)/variants"
        return Page(
            title: t.materialsAsSeen(name: name), section: "/activities",
            body: """
                <p class="crumb"><a href="/activities/\(model.activity.id)">\(page.text(model.activity.title))</a> / <a href="\(variants)">\(t.materialsVariants)</a></p>
                <div class="head"><div><h1>\(t.materialsAsSeen(name: name))</h1><p class="mt-2">\(t.materialsAsSeenLede)</p></div></div>
                \(refusalSummary(page))
                <div class="split"><article class="paper stack-l"><h2>\(page.text(seen.title))</h2>
                <p class="quiet">\(MaterialsWords.option(model.sight.offer.shown, t))</p>
                \(VariantParts.note(model.sight, model.materials, page))
                \(seen.question.isEmpty ? nil : "<p class=\"lead\">\(page.text(seen.question))</p>" as HTML)
                \(ActivityParts.steps(seen, page))\(MaterialsFacts.html(seen, model.materials, page))</article>
                <aside class="stack-l" aria-label="\(t.materialsTier)">\(ask(model, page))\(form(model, page))</aside></div>
                """)
    }

    private static func ask(_ model: Model, _ page: PageContext) -> HTML? {
        guard let ask = model.sight.waitingAsk else { return nil }
        let t = page.t
        let tier = MaterialsWords.tier(ask.tier, t)
        return section(
            "ask", t.materialsAskedFor(tier: tier),
            """
            <div class="own mt-2">\(ownWords(ask.words))</div>
            <form class="form" method="post" action="/students/\(model.student.id)/activities/\(model.activity.id)/answer">\(page.hiddenFields())\
            <input type="hidden" name="ask" value="\(ask.id)">\(textArea("answer", t.materialsAnswerWords, hint: t.commonOptional, most: VariantStore.longestNote, rows: 2, page))\
            <div class="btns"><button class="btn btn-main" name="do" value="yes">\(t.materialsGrant)</button>\
            <button class="btn" name="do" value="no">\(t.materialsNotNow)</button></div></form>
            """)
    }

    private static func form(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        guard !model.sight.variants.isEmpty else {
            return "<p class=\"soft\">\(t.materialsNoVariants)</p>"
        }
        let wish = model.sight.wish
        let now: HTML? = wish.map {
            """
            <p class="mt-2">\($0.isSet ? t.materialsIsSet(tier: MaterialsWords.tier($0.tier, t)) : t.materialsIsSuggested(tier: MaterialsWords.tier($0.tier, t))) \
            <span dir="auto" translate="no">\($0.reason)</span></p><p class="quiet">\($0.by.shown(page)), \(page.format.dateInWords($0.at))</p>
            """
        }
        let tiers: [(value: String, words: HTML)] =
            [("", "\(t.materialsLeaveOpen)")]
            + VariantTier.allCases.map { ($0.rawValue, "\(MaterialsWords.tier($0, t))") }
        return section(
            "begin", t.materialsTierFor(name: model.student.givenName),
            """
            \(now)<form class="form" method="post" action="/students/\(model.student.id)/activities/\(model.activity.id)">\(page.hiddenFields())\
            \(PlanFormParts.radios("tier", t.materialsTier, options: tiers, saved: wish?.tier.rawValue ?? "", page))\
            \(PlanFormParts.radios("how", t.materialsHow, options: [("suggest", "\(t.materialsHowSuggest)"), ("set", "\(t.materialsHowSet)")], saved: wish?.isSet == true ? "set" : "suggest", page))\
            \(textArea("reason", t.materialsReason, hint: t.materialsReasonHint, most: VariantStore.longestNote, rows: 2, page))\
            <div class="btns"><button class="btn btn-main">\(t.commonSave)</button></div></form>\
            \(whoCanSee(t.materialsTierWho, page))
            """)
    }
}
