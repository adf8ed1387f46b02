import HTML
import Learning
import SQL

/// The versions of an activity, and in the viewer's classes who works from which.
enum VariantListPage {
    struct Model: Sendable {
        let activity: ActivityModel
        let note: LocalText
        let variants: [Variant]
        let isOwn: Bool
        let students: [Student]
    }

    /// Somebody who has the activity, in a class that the viewer teaches.
    struct Student: Sendable {
        let id: ID<Person>
        let name: String
        let tier: VariantTier?
        let isSet: Bool
        let chosen: ID<ActivityVariant>?
        let hasAsked: Bool
    }

    static let mostStudents = 300

    static func load(_ activity: ActivityModel, _ visit: Visit) throws -> Model {
        Model(
            activity: activity, note: try MaterialsStore.load(activity.id, visit.tx).note,
            variants: try VariantStore.variants(of: activity.id, visit.tx),
            isOwn: activity.author == visit.viewer.person, students: try students(activity.id, visit))
    }

    /// By name. Nobody is ranked, and a tier belongs to a piece of work.
    private static func students(_ activity: ID<Activity>, _ visit: Visit) throws -> [Student] {
        try visit.tx.query(
            """
            SELECT DISTINCT p.id, p.name_folded, p.given_name, p.family_name, c.variant_id,
                   (SELECT v.tier FROM variant_tiers v WHERE v.student_id = p.id AND v.activity_id = \(activity)
                    ORDER BY v.id DESC LIMIT 1) AS tier,
                   (SELECT v.is_set FROM variant_tiers v WHERE v.student_id = p.id AND v.activity_id = \(activity)
                    ORDER BY v.id DESC LIMIT 1) AS is_set,
                   (SELECT COUNT(*) FROM variant_asks k WHERE k.student_id = p.id AND k.activity_id = \(activity)
                    AND k.answered_at IS NULL) AS asked
            FROM enrolments t
            JOIN classes k ON k.id = t.class_id AND k.left_at IS NULL
            JOIN assignments g ON g.class_id = t.class_id AND g.activity_id = \(activity) AND g.ended_at IS NULL
            JOIN enrolments s ON s.class_id = t.class_id AND s.role = 'student' AND \(current("s", visit.today))
                 AND (g.student_id IS NULL OR g.student_id = s.person_id)
            JOIN people p ON p.id = s.person_id AND p.left_at IS NULL
            LEFT JOIN variant_choices c ON c.student_id = p.id AND c.activity_id = \(activity)
            WHERE t.person_id = \(visit.viewer.person) AND t.role = 'teacher' AND \(current("t", visit.today))
            ORDER BY p.name_folded, p.id LIMIT \(mostStudents)
            """
        ).map { row in
            Student(
                id: try row.id("id"), name: try row.text("given_name") + " " + row.text("family_name"),
                tier: try row.optionalText("tier").flatMap(VariantTier.init(rawValue:)),
                isSet: try row.optionalBool("is_set") ?? false, chosen: try row.optionalID("variant_id"),
                hasAsked: try row.int("asked") > 0)
        }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let path = "/activities/\(model.activity.id)"
        let new: HTML? =
            model.isOwn && model.variants.count < VariantStore.most
            ? "<a class=\"btn btn-main\" href=\"\(path)/variants/new\">\(page.icon("plus"))\(t.materialsVariantNew)</a>"
            : nil
        return Page(
            title: t.materialsVariants, width: .text, section: "/activities",
            body: """
                <p class="crumb"><a href="/activities">\(t.activitiesTitle)</a> / <a href="\(path)">\(page.text(model.activity.title))</a></p>
                <div class="head"><div><h1>\(t.materialsVariants)</h1><p class="mt-2">\(t.materialsVariantsLede)</p></div>\(new)</div>
                <div class="stack-l"><ul class="rows"><li><div><h2>\(MaterialsWords.option(.itself, t))</h2>\
                <p>\(model.note.isEmpty ? "\(t.materialsItself)" : page.text(model.note))</p></div></li>\
                \(each: model.variants, { row($0, model, page) })</ul>\(students(model, page))</div>
                """)
    }

    private static func row(_ variant: Variant, _ model: Model, _ page: PageContext) -> HTML {
        let edit: HTML? =
            model.isOwn
            ? """
            <a class="btn" href="/activities/\(model.activity.id)/variants/\(variant.id)">\(page.t.commonEdit)\
            <span class="sr">: \(MaterialsWords.option(variant.option, page.t))</span></a>
            """ : nil
        return """
            <li><div><h2>\(MaterialsWords.option(variant.option, page.t))</h2><p>\(page.text(variant.note))</p></div>\(edit)</li>
            """
    }

    private static func students(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        guard !model.students.isEmpty else {
            return section("who", t.materialsWhoSees, "<p class=\"soft\">\(t.activitiesNobodyHasIt)</p>")
        }
        return section(
            "who", t.materialsWhoSees,
            """
            <p class="soft">\(t.materialsWhoSeesLede)</p><ul class="rows mt-3">\(each: model.students, { student($0, model, page) })</ul>
            """)
    }

    private static func student(_ student: Student, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let chosen = model.variants.first { $0.id == student.chosen }.map {
            t.materialsWorksFrom(version: MaterialsWords.option($0.option, t))
        }
        let wish = student.tier.map { tier in
            let name = MaterialsWords.tier(tier, t)
            return student.isSet ? t.materialsIsSet(tier: name) : t.materialsIsSuggested(tier: name)
        }
        let asked: HTML? =
            student.hasAsked ? "<span class=\"tag tag-sun\">\(page.icon("hand"))\(t.materialsAsks)</span>" : nil
        return """
            <li><div><h3><a href="/students/\(student.id)/activities/\(model.activity.id)">\(personName(student.name))</a></h3>\
            <p class="quiet">\([wish, chosen].compactMap(\.self).joined(separator: " "))</p></div>\(asked)</li>
            """
    }
}
