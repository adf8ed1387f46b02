import Foundation
import Learning
import SQL

/// The templates, categories and requirements that hold for one person: what comes with the program, with what the
/// district and then the school put in its place.
struct PlanSettings: Sendable {
    let categories: [PlanCategory]
    /// One for each grade band, in order.
    let templates: [PlanTemplate]
    let requirements: [PlanRequirementSet]
    /// Areas in which something can give credit, required or not.
    let areas: [PlanNamedKey]
    let readiness: [PlanNamedKey]

    /// What a district may change.
    enum Kind: String, Sendable, CaseIterable {
        case template, categories, requirements
    }

    func template(_ band: String) -> PlanTemplate? { templates.first { $0.gradeBand == band } }

    /// - Parameter person: The student, or whoever reads, for whose school they hold.
    static func of(_ person: ID<Person>, _ tx: any Transaction) throws -> PlanSettings {
        let rows = try tx.query(
            """
            SELECT s.kind, s.key, s.content, CASE WHEN o.parent_id IS NULL THEN 0 ELSE 1 END AS depth
            FROM plan_settings s JOIN organizations o ON o.id = s.organization_id
            WHERE s.organization_id IN (
                SELECT organization_id FROM roles WHERE person_id = \(person)
                UNION
                SELECT p.parent_id FROM roles r JOIN organizations p ON p.id = r.organization_id
                WHERE r.person_id = \(person) AND p.parent_id IS NOT NULL)
            ORDER BY CASE WHEN o.parent_id IS NULL THEN 0 ELSE 1 END, s.id LIMIT 200
            """)
        var changed: [Kind: [String: String]] = [:]
        for row in rows {
            guard let kind = Kind(rawValue: try row.text("kind")) else { continue }
            changed[kind, default: [:]][try row.text("key")] = try row.text("content")
        }
        return PlanSettings(try .shipped(), changed)
    }

    init(_ content: PlanContent, _ changed: [Kind: [String: String]] = [:]) {
        func own<Value: Decodable>(_ kind: Kind, _ key: String, else shipped: Value) -> Value {
            // A text that no longer reads must not take a school's plans away; the shipped one stands in for it.
            changed[kind]?[key].flatMap { try? JSONDecoder().decode(Value.self, from: Data($0.utf8)) } ?? shipped
        }
        categories = Self.whole(own(.categories, "categories", else: content.categories), content.categories)
        templates = content.templates.map { own(.template, $0.key, else: $0) }
        requirements = content.requirements.map { own(.requirements, $0.gradeBand, else: $0) }
        let required = requirements.flatMap(\.lines).compactMap { line in
            line.area.map { PlanNamedKey(key: $0, title: line.title) }
        }
        areas = (required + content.areas).uniqued(by: \.key)
        readiness = content.readiness
    }

    /// The four that come with the program are never dropped: pages and goals count on them.
    private static func whole(_ own: [PlanCategory], _ shipped: [PlanCategory]) -> [PlanCategory] {
        own.uniqued(by: \.key) + shipped.filter { known in !own.contains { $0.key == known.key } }
    }
}

/// The sorts of goals, in the district's words and order. Never empty.
enum PlanCategories {
    static func of(_ access: StudentAccess, _ visit: Visit) throws -> [PlanCategory] {
        try PlanSettings.of(access.student, visit.tx).categories
    }
}
