import Foundation
import Learning
import SQL

/// Which text or rule of plans: the kinds of goals, the questions of a template, the requirements of a grade band.
enum PlanSettingKey: Hashable, Sendable {
    case categories
    case template(String)
    case requirements(String)

    /// As it stands in an address: `categories`, `template.plan.k-2`, `requirements.9-12`.
    init?(_ text: String, _ content: PlanContent) {
        if text == "categories" {
            self = .categories
            return
        }
        let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "template" where content.templates.contains { $0.key == parts[1] }: self = .template(parts[1])
        case "requirements" where content.requirements.contains { $0.gradeBand == parts[1] }:
            self = .requirements(parts[1])
        default: return nil
        }
    }

    var address: String {
        switch self {
        case .categories: "categories"
        case .template(let key): "template.\(key)"
        case .requirements(let band): "requirements.\(band)"
        }
    }

    var kind: PlanSettings.Kind {
        switch self {
        case .categories: .categories
        case .template: .template
        case .requirements: .requirements
        }
    }

    /// In the column `key`.
    var key: String {
        switch self {
        case .categories: "categories"
        case .template(let key): key
        case .requirements(let band): band
        }
    }
}

/// One of them with what it says now.
enum PlanSettingContent: Sendable, Hashable {
    case categories([PlanCategory])
    case template(PlanTemplate)
    case requirements(PlanRequirementSet)

    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            let data =
                switch self {
                case .categories(let categories): try encoder.encode(categories)
                case .template(let template): try encoder.encode(template)
                case .requirements(let set): try encoder.encode(set)
                }
            return String(decoding: data, as: UTF8.self)
        }
    }

    /// Every word in it, line by line, for the page that shows two texts side by side.
    var words: String {
        func lines(_ texts: [LocalText]) -> [String] { texts.map { $0.entries.map(\.text).joined(separator: " / ") } }
        let all: [String] =
            switch self {
            case .categories(let categories): categories.flatMap { lines([$0.title, $0.sentence]) }
            case .template(let template):
                lines([template.title, template.intro])
                    + template.sections.flatMap { lines([$0.title] + $0.prompts + $0.starters) }
            case .requirements(let set):
                set.lines.flatMap { line in
                    lines([line.title])
                        + [line.tenths.map(String.init), line.hours.map(String.init), line.framework, line.strand]
                        .compactMap(\.self)
                }
            }
        return all.joined(separator: "\n")
    }
}

/// A text or rule as a school's own people see and change it.
struct PlanSettingModel: Sendable {
    let key: PlanSettingKey
    let content: PlanSettingContent
    /// 0 while it is as it came with the program.
    let version: Int
    let changedAt: Timestamp?
    let changedBy: String?
    let organization: ID<Organization>
    let organizationName: String
    /// What a requirement can name, by key or id.
    let frameworks: [PlanNamedKey]
}

enum PlanSettingStore {
    /// - Throws: `Failure.notFound` for who leads nothing.
    static func all(_ visit: Visit) throws -> [PlanSettingModel] {
        let content = try PlanContent.shipped()
        let keys: [PlanSettingKey] =
            [.categories] + content.templates.map { .template($0.key) }
            + content.requirements.map { .requirements($0.gradeBand) }
        return try keys.map { try load($0, visit) }
    }

    static func load(_ key: PlanSettingKey, _ visit: Visit, isLocked: Bool = false) throws -> PlanSettingModel {
        let tx = visit.tx
        let place = try organization(visit)
        let lock: SQL = isLocked ? .lockRow : ""
        let row = try tx.first(
            """
            SELECT version, changed_by, changed_at FROM plan_settings
            WHERE organization_id = \(place.id) AND kind = \(key.kind.rawValue) AND key = \(key.key) \(lock)
            """)
        let settings = try PlanSettings.of(visit.viewer.person, tx)
        let content: PlanSettingContent? =
            switch key {
            case .categories: .categories(settings.categories)
            case .template(let key): settings.templates.first { $0.key == key }.map { .template($0) }
            case .requirements(let band): settings.requirements.first { $0.gradeBand == band }.map { .requirements($0) }
            }
        guard let content else { throw Failure.notFound }
        let author = try row.flatMap { row in
            try tx.first("SELECT given_name, family_name FROM people WHERE id = \(try row.int64("changed_by"))")
        }
        return PlanSettingModel(
            key: key, content: content, version: try row?.int("version") ?? 0,
            changedAt: try row?.time("changed_at"),
            changedBy: try author.map { try $0.text("given_name") + " " + $0.text("family_name") },
            organization: place.id, organizationName: place.name, frameworks: try frameworks(tx))
    }

    /// The largest place that the viewer leads or administers: a district before its schools.
    private static func organization(_ visit: Visit) throws -> (id: ID<Organization>, name: String) {
        let row = try visit.tx.first(
            """
            SELECT o.id, o.name FROM roles v JOIN organizations o ON o.id = v.organization_id
            WHERE v.person_id = \(visit.viewer.person) AND v.role IN ('leader', 'administrator')
              AND \(dated("v", visit.today))
            ORDER BY CASE WHEN o.parent_id IS NULL THEN 0 ELSE 1 END, o.id
            """)
        guard let row else { throw Failure.notFound }
        return (try row.id("id"), try row.text("name"))
    }

    private static func frameworks(_ tx: any Transaction) throws -> [PlanNamedKey] {
        try tx.query("SELECT id, key, title FROM frameworks WHERE retired_at IS NULL ORDER BY id LIMIT 200").map {
            row in
            let id: ID<Framework> = try row.id("id")
            let title = try row.localText("title")
            return PlanNamedKey(
                key: try row.optionalText("key") ?? id.description,
                title: title.isEmpty ? LocalText(try row.text("title")) : title)
        }
    }

    /// - Throws: `Failure.refused` with both texts when it was changed after the form was drawn.
    static func save(
        _ content: PlanSettingContent, as key: PlanSettingKey, version: Int?, _ visit: Visit, _ t: Messages
    ) throws {
        let saved = try load(key, visit, isLocked: true)
        guard version == saved.version else {
            var refusal = Refusal()
            refusal.stale = [.init(label: t.plansSettingsText, saved: saved.content.words, yours: content.words)]
            throw Failure.refused(refusal)
        }
        let id: ID<PlanSettingModel> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO plan_settings (id, organization_id, kind, key, content, version, changed_by, changed_at)
            VALUES (\(id), \(saved.organization), \(key.kind.rawValue), \(key.key), \(try content.json),
                \(saved.version + 1), \(visit.viewer.person), \(visit.now))
            ON CONFLICT (organization_id, kind, key) DO UPDATE SET content = excluded.content,
                version = excluded.version, changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """)
        try visit.audit("plan.settings", detail: "{\"setting\":\"\(key.address)\"}")
    }
}
