import Foundation
import Learning
import SQL

/// How much a student chooses alone in each subject: who set it, when, and with which words.
enum ChoiceStore {
    /// One row of the history.
    struct Setting: Sendable {
        let id: ID<ChoiceStage>
        let framework: ID<Framework>
        let stage: ChoiceStage
        let words: String
        let by: ProposalPerson
        let at: Timestamp
    }

    /// One subject, with its history.
    struct Subject: Sendable {
        let framework: CatalogFramework
        /// Newest first.
        let settings: [Setting]
        /// For those who may set it.
        let advice: ChoiceAdvice?
        /// The titles of the work that the advice names.
        let works: [ID<Work>: LocalText]

        var stage: ChoiceStage { settings.first?.stage ?? .usual }
        /// The form was drawn from so many settings.
        var version: Int { settings.count }
    }

    struct Model: Sendable {
        let student: ID<Person>
        let name: StudentNames.Name
        let relation: Relation
        let subjects: [Subject]

        var mayDecide: Bool { relation.mayJudge }
    }

    // MARK: The page

    static func load(_ access: StudentAccess, _ visit: Visit) throws -> Model {
        guard access.aspect == .plan else { throw Failure.notFound }
        let settings = try settings(access, visit.tx)
        let catalog = try visit.core.catalog.current(in: visit.tx)
        let progress = try visit.student(access.student, for: .progress)
        let standings = try progress.map { try ProgressStore.summary($0, visit: visit).standings } ?? [:]
        let begun = Set(standings.keys.compactMap { catalog.competencies[$0]?.framework })
        let known = catalog.frameworks.filter { begun.contains($0.id) || settings[$0.id] != nil }
        let mayDecide = access.relation.mayJudge
        let evidence = try mayDecide ? ChoiceEvidenceStore.load(access, catalog, visit) : nil
        return Model(
            student: access.student, name: try StudentNames.name(access, visit.tx), relation: access.relation,
            subjects: (known.isEmpty ? catalog.frameworks : known).prefix(30).map { framework in
                let settings = settings[framework.id] ?? []
                return Subject(
                    framework: framework, settings: settings,
                    advice: evidence.map {
                        ChoiceAdvice(at: settings.first?.stage ?? .usual, from: $0.evidence(framework.id))
                    }, works: evidence?.titles ?? [:])
            })
    }

    /// By subject, newest first.
    private static func settings(
        _ access: StudentAccess, _ tx: any Transaction
    ) throws -> [ID<Framework>: [Setting]] {
        let rows = try tx.query(
            """
            SELECT c.id, c.framework_id, c.stage, c.words, c.set_by AS written_by, c.set_at, p.title, p.given_name,
                   p.family_name
            FROM choice_stages c JOIN people p ON p.id = c.set_by
            WHERE c.student_id = \(access.student) ORDER BY c.set_at DESC, c.id DESC LIMIT 1000
            """)
        let settings = try rows.map { row in
            Setting(
                id: try row.id("id"), framework: try row.id("framework_id"),
                stage: ChoiceStage(rawValue: try row.int("stage")) ?? .usual, words: try row.text("words"),
                by: try ProposalPerson(row), at: try row.time("set_at"))
        }
        return Dictionary(grouping: settings, by: \.framework)
    }

    // MARK: What others ask

    /// The setting under which the student directs the own work about a competency; nothing at any other stage.
    static func directing(
        _ competency: ID<Competency>, _ access: StudentAccess, _ visit: Visit
    ) throws -> ID<ChoiceStage>? {
        guard let found = try visit.core.catalog.current(in: visit.tx).competencies[competency] else { return nil }
        let latest = try settings(access, visit.tx)[found.framework]?.first
        return latest?.stage.directs == true ? latest?.id : nil
    }

    /// What the student can report on: what was begun or is ready in the subjects in which the student directs the own
    /// work.
    static func directed(_ access: StudentAccess, _ visit: Visit) throws -> [CatalogCompetency] {
        guard let access = try visit.student(access.student, for: .progress) else { return [] }
        let progress = try ProgressStore.summary(access, visit: visit)
        let stages = try ChoiceHome.load(access, progress, visit.tx).stages
        let ready = Set(progress.ready)
        return progress.catalog.frameworks.filter { stages.stage(in: $0.id).directs }.flatMap { framework in
            (progress.catalog.inOrder[framework.id] ?? []).compactMap { progress.competencies[$0] }
                .filter { ready.contains($0.id) || progress.standings[$0.id] != nil }
        }
    }

    // MARK: Deciding

    /// Sets a stage. What the rule advised then is kept beside it.
    ///
    /// - Throws: `Failure.refused` when somebody else set it after the form was drawn.
    static func set(
        _ stage: ChoiceStage, in framework: ID<Framework>, words: String, version: Int?, _ access: StudentAccess,
        _ visit: Visit, _ page: PageContext
    ) throws {
        guard access.aspect == .plan, access.relation.mayJudge else { throw Failure.notFound }
        _ = try visit.tx.query("SELECT id FROM people WHERE id = \(access.student)\(SQL.lockRow)")
        let model = try load(access, visit)
        let catalog = try visit.core.catalog.current(in: visit.tx)
        guard catalog.framework(framework) != nil else { throw Failure.notFound }
        let subject = model.subjects.first { $0.framework.id == framework }
        let t = page.t
        var refusal = Refusal()
        if words.unicodeScalars.count > 1_000 { refusal.add("words", t.proposalsTooLong(count: 1_000)) }
        try refusal.check()
        if let subject, subject.version != version, subject.stage != stage {
            refusal.stale = [
                .init(
                    label: page.words(subject.framework.title),
                    saved: ChoiceWords.stage(subject.stage, .staff, t), yours: ChoiceWords.stage(stage, .staff, t))
            ]
            throw Failure.refused(refusal)
        }
        // The same form again, or the same decision by two people.
        if let subject, subject.version != version, subject.settings.first?.words == words { return }
        let id: ID<ChoiceStage> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO choice_stages (id, student_id, framework_id, stage, words, advice, set_by, set_at)
            VALUES (\(id), \(access.student), \(framework), \(stage.rawValue), \(words),
                    \(StoredAdvice(subject?.advice).json), \(visit.viewer.person), \(visit.now))
            """)
        try visit.audit("choice.set", student: access.student, aspect: .plan)
    }
}

/// What the rule advised when a person decided.
struct StoredAdvice: Codable {
    let rule: Int
    let direction: ChoiceAdvice.Direction
    let stage: ChoiceStage
    let works: [ID<Work>]

    init?(_ advice: ChoiceAdvice?) {
        guard let advice else { return nil }
        rule = ChoiceAdvice.rule
        direction = advice.direction
        stage = advice.stage
        works = advice.pieces.map(\.work)
    }
}

extension StoredAdvice? {
    var json: String {
        guard let self, let bytes = try? JSONEncoder().encode(self) else { return "{}" }
        return String(decoding: bytes, as: UTF8.self)
    }
}
