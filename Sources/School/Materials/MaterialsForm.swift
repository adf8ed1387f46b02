import Learning
import SQL

/// What the form about an activity's kind and needs shows and takes.
struct MaterialsForm: Sendable {
    let activity: ActivityModel
    let materials: ActivityMaterials
    /// Checks that may show whether one is prepared.
    let checks: [CheckModel]

    static func load(_ activity: ActivityModel, _ visit: Visit) throws -> MaterialsForm {
        MaterialsForm(
            activity: activity, materials: try MaterialsStore.load(activity.id, visit.tx),
            checks: Array(try CheckStore.list(competency: nil, visit).prefix(100)))
    }

    struct Result {
        var draft: ActivityDraft
        var materials: ActivityMaterials
    }

    /// - Throws: `Failure.refused` with a sentence for each field that needs a fix, or with both texts when somebody
    ///   saved the activity since.
    func read(_ form: Form, _ t: Messages) throws -> Result {
        var reader = MaterialsReader(form, t)
        var draft = activity.draft
        var new = materials
        draft.kind = ActivityKind(rawValue: form.raw("kind") ?? "") ?? activity.kind
        let known = Set(WorkingForm.allCases.map(\.rawValue))
        draft.modalities =
            activity.modalities.filter { !known.contains($0) }
            + WorkingForm.allCases.map(\.rawValue).filter(form.all("modality").contains)
        draft.materials = try reader.lines("materials", most: 30, shown: activity.materials)
        let line = ActivityMaterials.longestLine
        let text = ActivityMaterials.longestText
        new.place = try reader.text("place", most: line, shown: materials.place)
        new.moment = try reader.text("moment", most: line, shown: materials.moment)
        new.preparation = try reader.text("preparation", most: text, shown: materials.preparation)
        new.reading = try reader.text("reading", most: ReadingText.longest, shown: materials.reading)
        new.source = try reader.words("source", most: 500)
        new.representation = try reader.text("representation", most: text, shown: materials.representation)
        new.action = try reader.text("action", most: text, shown: materials.action)
        new.engagement = try reader.text("engagement", most: text, shown: materials.engagement)
        let check: ID<Check>? = form.id("prepared")
        new.check = check.flatMap { id in checks.contains { $0.id == id } || id == materials.check ? id : nil }
        if draft.kind == .reading, new.reading.isEmpty { reader.refusal.add("reading", t.materialsNeedReading) }
        if draft.kind == .flipped, new.preparation.isEmpty {
            reader.refusal.add("preparation", t.materialsNeedPreparation)
        }
        try reader.refusal.check()
        if form.int("version") != activity.version { try refuseStale(new, reader.language, t) }
        return Result(draft: draft, materials: new)
    }

    private func refuseStale(_ new: ActivityMaterials, _ language: String, _ t: Messages) throws {
        let fields: [(String, LocalText, LocalText)] = [
            (t.materialsPlace, materials.place, new.place), (t.materialsMoment, materials.moment, new.moment),
            (t.materialsPreparation, materials.preparation, new.preparation),
            (t.materialsReading, materials.reading, new.reading),
            (t.materialsRepresentation, materials.representation, new.representation),
            (t.materialsAction, materials.action, new.action),
            (t.materialsEngagement, materials.engagement, new.engagement),
        ]
        var refusal = Refusal()
        for (label, saved, yours) in fields where saved != yours {
            refusal.stale.append(
                .init(label: label, saved: saved.text(in: language).text, yours: yours.text(in: language).text))
        }
        try refusal.check()
    }
}
