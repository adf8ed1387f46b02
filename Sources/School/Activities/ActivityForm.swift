import Learning
import SQL

/// The form of an activity as it stands before somebody writes into it.
struct ActivityForm: Sendable {
    static let mostCompetencies = 6

    /// nil for a new one.
    let activity: ActivityModel?
    let chosen: [ChosenCompetency]
    let search: String
    let found: [FoundCompetency]
    /// Rubrics that judge some of the chosen competencies.
    let offered: [RubricModel]
    /// The rubric that was written in this form before.
    let own: RubricModel?

    /// A competency with the words that a row of a rubric may begin with.
    struct ChosenCompetency: Sendable {
        let name: CompetencyName
        let levels: [LocalText]

        /// The title of a competency, or its code where the title is a whole paragraph.
        var rowTitle: LocalText {
            guard name.title.entries.contains(where: { $0.text.count > ActivityLimits.rowTitle }) else {
                return name.title
            }
            if let code = name.code { return LocalText(code) }
            let cut = name.title.entries.map { entry in
                (entry.language, String(entry.text.prefix(ActivityLimits.rowTitle - 1)) + "…")
            }
            return LocalText(Dictionary(cut, uniquingKeysWith: { first, _ in first }))
        }
    }

    /// What the rows of the form show for a competency before anything is written.
    func row(of competency: ChosenCompetency) -> (title: LocalText, levels: [LocalText]) {
        if let row = own?.criteria.first(where: { $0.competency == competency.name.id }) {
            return (row.title, row.levels)
        }
        let levels = competency.levels.count == 4 ? competency.levels : Array(repeating: .empty, count: 4)
        return (competency.rowTitle, levels)
    }

    /// `own`, or the id of the rubric's version.
    var savedRubricChoice: String {
        guard let activity, own == nil else { return "own" }
        return activity.rubric.description
    }
}

/// How long the texts of an activity may be, in characters.
enum ActivityLimits {
    static let title = 200
    static let question = 300
    static let why = 1_000
    static let line = 500
    static let steps = 30
    static let ways = 10
    static let rowTitle = 200
    static let level = 600
}

/// Names of the fields of a row.
enum RowField {
    static func title(_ competency: ID<Competency>) -> String { "row-\(competency)-title" }
    static func level(_ level: Int, _ competency: ID<Competency>) -> String { "row-\(competency)-\(level)" }
}

enum ActivityFormStore {
    /// - Parameter form: What was sent; nil shows the saved activity, or a new one about `asked`.
    static func load(
        _ activity: ActivityModel?, asked: [ID<Competency>], search: String, form: Form?, _ visit: Visit
    ) throws -> ActivityForm {
        let ids = form?.ids("competency") ?? activity?.competencies.map(\.id) ?? asked
        let chosen = try chosen(ids, visit.tx)
        let own = try activity.flatMap { try ownRubric($0, visit) }
        var offered = try RubricStore.judging(chosen.map(\.name.id), of: visit.viewer.person, visit.tx)
        if let activity, own == nil, !offered.contains(where: { $0.version == activity.rubric }) {
            offered.insert(try RubricStore.load(activity.rubric, visit.tx), at: 0)
        }
        let isChosen = Set(chosen.map(\.name.id))
        return ActivityForm(
            activity: activity, chosen: chosen, search: search,
            found: try FrameworkStore.search(search, visit.tx).filter { !isChosen.contains($0.name.id) },
            offered: offered.filter { $0.rubric != own?.rubric }, own: own)
    }

    /// In the given order, each once; what is no competency in use is left out. More than may be chosen are kept, so
    /// that nothing disappears before somebody decides.
    static func chosen(_ ids: [ID<Competency>], _ tx: any Transaction) throws -> [ActivityForm.ChosenCompetency] {
        var seen: Set<ID<Competency>> = []
        let wanted = Array(ids.filter { seen.insert($0).inserted }.prefix(40))
        let rows = try tx.query(
            """
            SELECT id, code, title, i_can, retired_at, levels FROM competencies
            WHERE id IN (\(list: wanted)) AND kind = 'competency'
            """)
        var found: [ID<Competency>: ActivityForm.ChosenCompetency] = [:]
        for row in rows {
            found[try row.id("id")] = .init(name: try CompetencyName(row), levels: try row.localTexts("levels"))
        }
        return wanted.compactMap { found[$0] }
    }

    /// The activity's rubric, when it is the viewer's own to change.
    static func ownRubric(_ activity: ActivityModel, _ visit: Visit) throws -> RubricModel? {
        let isOwn = try visit.tx.exists(
            """
            SELECT v.id FROM rubric_versions v JOIN rubrics r ON r.id = v.rubric_id
            WHERE v.id = \(activity.rubric) AND r.owner_id = \(visit.viewer.person)
            """)
        return isOwn ? try RubricStore.load(activity.rubric, visit.tx) : nil
    }
}
