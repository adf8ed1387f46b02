import Foundation
import Learning

/// The content that ships inside the program: frameworks, rubrics, activities and checks for day one, and the people of the demo
/// school.
struct ContentLibrary: Sendable {
    /// Ordered so that prerequisites mostly point back.
    let frameworks: [ContentFramework]
    let rubrics: [ContentRubric]
    let activities: [ContentActivity]
    let checks: [ContentCheck]
    let people: ContentPeople
    let schoolLife: ContentSchoolLife

    private static let frameworkNames = [
        "math-ratios", "writing", "science-inquiry", "deeper-learning", "habits", "real-life",
    ]

    /// - Throws: `SetUpFailure` when the program was built with content that does not read.
    static func load() throws -> ContentLibrary {
        ContentLibrary(
            frameworks: try frameworkNames.map { try decode("frameworks/\($0).json") },
            rubrics: try decode("rubrics.json", as: RubricFile.self).rubrics,
            activities: try decode("activities.json", as: ActivityFile.self).activities,
            checks: try decode("checks.json", as: CheckFile.self).sets,
            people: try decode("people.json"), schoolLife: try decode("school-life.json"))
    }

    private struct RubricFile: Decodable {
        let rubrics: [ContentRubric]
    }

    private struct CheckFile: Decodable {
        let sets: [ContentCheck]
    }

    private struct ActivityFile: Decodable {
        let activities: [ContentActivity]
    }

    private static func decode<Value: Decodable>(_ name: String, as: Value.Type = Value.self) throws -> Value {
        guard let bytes = Embedded.bytes("Content/\(name)") else {
            throw SetUpFailure("The program was built without Content/\(name). Build it again from a whole copy.")
        }
        do {
            return try JSONDecoder().decode(Value.self, from: Data(bytes))
        } catch {
            throw SetUpFailure("Content/\(name) does not read (\(error)). Correct it and build again.")
        }
    }

    /// The rubric that an activity is judged by: a row for each competency of the activity, so that the work is evidence
    /// for what it is about, then the first rows of its rubric of craft, up to `mostRows` in all.
    ///
    /// A competency without levels in words, such as an internship, has no row.
    func rubric(of activity: ContentActivity) -> ContentRubric {
        let craft = rubrics.first { $0.key == activity.rubric }?.criteria ?? []
        let about = activity.competencies.compactMap { key in
            craft.first { $0.competency == key } ?? competency(key).flatMap(ContentCriterion.init)
        }
        let judged = Set(about.map(\.competency))
        let more = craft.filter { !judged.contains($0.competency) }.prefix(max(0, Self.mostRows - about.count))
        return ContentRubric(key: "rubric.\(activity.key)", title: activity.title, criteria: about + more)
    }

    /// More rows than this make a judgement long; an activity about more competencies has more.
    private static let mostRows = 4

    private func competency(_ key: String) -> ContentFramework.Item? {
        for framework in frameworks {
            let items = (framework.competencies ?? []) + (framework.skills ?? []).flatMap(\.subSkills)
            if let item = items.first(where: { $0.key == key }) { return item }
        }
        return nil
    }
}

extension ContentCriterion {
    fileprivate init?(_ item: ContentFramework.Item) {
        guard let levels = item.levels, levels.count == 4 else { return nil }
        self.init(competency: item.key, title: item.title, levels: levels)
    }
}
