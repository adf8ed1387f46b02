import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// The texts and rules of plans that a school may change.
struct PlanSettingTests {
    private let t = Messages(.english)

    @Test func `what comes with the program reads, for every band in both languages`() throws {
        let content = try PlanContent.load()
        #expect(content.categories.count == 4)
        #expect(content.templates.map(\.gradeBand) == PlanContent.bands)
        #expect(content.requirements.map(\.gradeBand) == PlanContent.bands)
        for set in content.requirements {
            #expect(Set(set.lines.map(\.key)).count == set.lines.count)
            for line in set.lines { #expect(line.title.entries.map(\.language) == ["en", "es"], "\(line.key)") }
        }
        for named in content.readiness + content.areas { #expect(named.title.entries.count == 2, "\(named.key)") }
    }

    @Test func `each part of a framework that is asked for is there`() throws {
        let library = try ContentLibrary.load()
        let strands = library.frameworks.flatMap { framework in
            (framework.strands ?? []).map { (framework.key, $0.title.text(in: "en").text) }
        }
        for line in try PlanContent.load().requirements.flatMap(\.lines) {
            guard let strand = line.strand else { continue }
            #expect(strands.contains { $0.0 == line.framework && $0.1 == strand }, "\(line.key)")
        }
    }

    @Test(arguments: TestEngine.available)
    func `a leader renames a kind of goal, and plans say so`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let leader = try await world.browser(world.leader)
            let path = "/admin/plan-settings/categories"
            let form = try await leader.get(path).body
            #expect(PageChecker.problems(in: form, language: "en") == [])
            let version = ("version", try #require(leader.hidden("version", in: form)))
            var fields = try fields(of: .categories(PlanContent.load().categories)) + [version]
            fields = fields.map { $0.0 == "title-en-0" ? ($0.0, "What I know") : $0 }
            fields += [("key-4", ""), ("title-en-4", "Languages at home"), ("title-es-4", "Idiomas en casa")]
            #expect(try await leader.post(path, fields).location == "/admin/plan-settings?done=saved")
            let categories = try await world.plan(as: world.maya) { try PlanCategories.of($0, $1) }
            #expect(categories.map { $0.title.text(in: "en").text }.first == "What I know")
            #expect(categories.map(\.key).last == "languages-at-home" && categories.count == 5)
            // The same form again is drawn from an older version: both texts are shown.
            let stale = try await leader.post(path, fields + [("key", "another key 12")])
            #expect([303, 422].contains(stale.status))
            // One of the four cannot be taken out.
            let now = try await leader.get(path).body
            let cleared =
                fields.filter { !$0.0.hasSuffix("-1") && $0.0 != "version" } + [
                    ("key-1", "cognitive-skills"), ("title-en-1", ""), ("title-es-1", ""),
                    ("version", try #require(leader.hidden("version", in: now))),
                ]
            let refused = try await leader.post(path, cleared)
            #expect(refused.status == 422 && refused.body.contains(t.plansSettingsKeepCategory))
            #expect(try await (try await world.browser(world.oda)).get(path).status == 404)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a change from an older form shows both texts`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let leader = try await world.browser(world.leader)
            let path = "/admin/plan-settings/requirements.6-8"
            let fields = [
                ("key-0", ""), ("title-en-0", "Math"), ("title-es-0", "Matemáticas"), ("kind-0", "credits"),
                ("amount-0", "1.5"), ("of-0", ""), ("strand-0", ""),
            ]
            try await leader.get(path)
            #expect(try await leader.post(path, fields + [("version", "0")]).status == 303)
            let requirements = try await world.plan(as: world.maya) { access, visit in
                try PlanCoverageStore.requirements(of: access.student, visit)
            }
            #expect(requirements.map(\.ask) == [.credits(area: "math", tenths: 15)])
            try await leader.get(path)
            let stale = try await leader.post(
                path, fields.map { $0.0 == "title-en-0" ? ($0.0, "Arithmetic") : $0 } + [("version", "0")])
            #expect(stale.status == 422 && stale.body.contains("Arithmetic / Matemáticas"))
            #expect(stale.body.contains("Math / Matemáticas"))
            try await leader.get(path)
            let half = [
                ("key-0", ""), ("title-en-0", "Math"), ("title-es-0", ""), ("kind-0", "hours"), ("amount-0", "x"),
            ]
            let refused = try await leader.post(path, half + [("version", "1")])
            #expect(refused.body.contains(t.plansSettingsNeedBoth) && refused.body.contains(t.plansSettingsNeedAmount))
        }
    }

    private func fields(of content: PlanSettingContent) throws -> [(String, String)] {
        guard case .categories(let categories) = content else { return [] }
        return categories.enumerated().flatMap { place, category in
            [
                ("key-\(place)", category.key), ("title-en-\(place)", category.title.text(in: "en").text),
                ("title-es-\(place)", category.title.text(in: "es").text),
                ("sentence-en-\(place)", category.sentence.text(in: "en").text),
                ("sentence-es-\(place)", category.sentence.text(in: "es").text),
            ]
        }
    }
}
