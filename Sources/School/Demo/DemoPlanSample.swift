import Foundation
import Learning

/// A whole plan of one invented student, as `plan-templates.json` tells it.
struct DemoPlanSample: Decodable, Sendable {
    struct Goal: Decodable, Sendable {
        let key: String
        let type: String
        let text: LocalText
        let because: LocalText
        let competencies: [String]
    }

    struct Item: Decodable, Sendable {
        let key: String
        let kind: String
        let title: LocalText
        let when: LocalText
        let hours: Int?
        let competencies: [String]
        let goals: [String]
        let credits: [PlanCredit]?
    }

    struct Evidence: Decodable, Sendable {
        let goal: String
        let text: LocalText
    }

    struct Agreement: Decodable, Sendable {
        let student: LocalText
        let mentor: LocalText
        let family: LocalText
    }

    /// The key of the person in `people.json`.
    let student: String
    let gradeBand: String
    let interest: LocalText
    let aspiration: LocalText
    let secondChoice: LocalText
    let priorities: LocalText
    let strengths: [LocalText]
    let goals: [Goal]
    let items: [Item]
    let evidence: [Evidence]
    let agreement: Agreement

    private struct File: Decodable {
        let samplePlans: [DemoPlanSample]
    }

    static func all() throws -> [DemoPlanSample] {
        guard let bytes = Embedded.bytes("Content/plan-templates.json") else { return [] }
        return try JSONDecoder().decode(File.self, from: Data(bytes)).samplePlans
    }

    /// The plan in one language.
    ///
    /// - Parameters:
    ///   - first: The goal that the student has already; what it is stays with it.
    ///   - competencies: Those of the content by key, as this database knows them.
    func document(
        in language: String, competencies: [String: ID<Competency>], reviewOn: CalendarDay, mint: IDMint
    ) throws -> PlanDocument {
        func words(_ text: LocalText) -> String { text.text(in: language).text }
        let root = PlanInterest(id: try mint.mint(), tag: "animals", words: words(interest))
        var goalIDs: [String: ID<Learning.Goal>] = [:]
        for goal in goals { goalIDs[goal.key] = try mint.mint() }
        let planGoals = try goals.map { goal in
            PlanGoal(
                id: try goalIDs[goal.key] ?? mint.mint(),
                category: goal.type == "personal" ? "habits-of-success" : "content-knowledge",
                title: words(goal.text), reason: words(goal.because),
                knowing: evidence.first { $0.goal == goal.key }.map { words($0.text) } ?? "",
                horizon: goal.key == goals.first?.key ? .years : .term, interest: root.id,
                competencies: goal.competencies.compactMap { competencies[$0] },
                serves: goal.key == goals.first?.key ? nil : goals.first.flatMap { goalIDs[$0.key] })
        }
        let planItems = try items.map { item in
            PlanItem(
                id: try mint.mint(), kind: Self.kind(item.kind), title: words(item.title), place: words(item.when),
                interest: root.id, goals: item.goals.compactMap { goalIDs[$0] },
                competencies: item.competencies.compactMap { competencies[$0] }, credits: item.credits ?? [],
                hours: item.hours)
        }
        let template = "plan.\(gradeBand)"
        return PlanDocument(
            template: template,
            answers: [
                PlanAnswer(
                    section: "\(template).me", words: (strengths + [priorities]).map(words).joined(separator: "\n"))
            ],
            interests: [root], goals: planGoals, items: planItems,
            aim: PlanAim(first: words(aspiration), second: words(secondChoice)),
            promises: PlanPromises(
                student: words(agreement.student), advisor: words(agreement.mentor), family: words(agreement.family)),
            reviewOn: reviewOn)
    }

    private static func kind(_ key: String) -> PlanItem.Kind {
        switch key {
        case "course-sequence": .courseSequence
        case "dual-enrollment": .dualEnrolment
        case "internship": .internship
        case "service": .service
        default: .project
        }
    }
}
