import HTML
import Learning
import SQL

/// The form of one item as it stands before somebody writes into it.
struct CheckItemForm: Sendable {
    let check: CheckModel
    /// nil for a new one.
    let saved: AskedItem?
    let kind: ItemKind
    let chosen: [CompetencyName]
    let search: String
    let found: [FoundCompetency]

    /// Options have this many rows at least.
    static let rows = 4

    static func load(
        _ check: ID<Check>, _ item: ID<Item>?, kind: ItemKind?, form: Form?, _ visit: Visit
    ) throws -> CheckItemForm {
        let model = try CheckStore.visible(check, visit)
        guard model.author == visit.viewer.person, !model.isRetired else { throw Failure.notFound }
        let items = try CheckItemStore.current(of: check, visit.tx)
        let saved = try item.map { item in
            guard let found = items.first(where: { $0.item == item }) else { throw Failure.notFound }
            return found
        }
        // A new item is most often about what the one before it is about.
        let before = saved?.competencies ?? items.last?.competencies ?? []
        let wanted = (form?.ids("competency") ?? before).uniqued(by: { $0 }).prefix(40)
        let chosen = try FrameworkStore.names(Array(wanted), visit.tx)
        let search = try form.map { String(try $0.text("find").prefix(200)) } ?? ""
        let isChosen = Set(chosen.map(\.id))
        return CheckItemForm(
            check: model, saved: saved, kind: saved?.definition.kind ?? kind ?? .choice, chosen: chosen,
            search: search,
            found: try FrameworkStore.search(search, visit.tx).filter { !isChosen.contains($0.name.id) })
    }

    var path: String {
        saved.map { "/checks/\(check.id)/items/\($0.item)" } ?? "/checks/\(check.id)/items"
    }
}

/// The two languages in which items are written: the page's own, and the other one.
struct AuthorLanguages {
    let own: Language
    let other: Language

    init(_ t: Messages) {
        own = t.language == .spanish ? .spanish : .english
        other = own == .spanish ? .english : .spanish
    }

    func name(_ field: String, _ language: Language) -> String { "\(field).\(language.code)" }
}
