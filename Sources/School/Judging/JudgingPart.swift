import HTML
import Learning
import SQL

/// What judging adds to the page of a piece of work: a voice beside the words, feedback on the way, other readers,
/// classmates.
enum JudgingPart {
    struct Model: Sendable {
        let work: ID<Work>
        let attempt: ID<Attempt>
        let number: Int
        let rubric: RubricModel
        let readings: Readings
        let said: [JudgingStore.Said]
        /// Whose words stand at the head of the page.
        let shown: ID<Judgement>?
        /// Who may be asked to read it, too.
        let colleagues: [WorkPerson]
        let peers: [PeerWords]
        let isOwn: Bool
        let mayJudge: Bool
        let isStaff: Bool
        /// For whoever has to judge first: the student's own rating is kept back until then.
        let hidesOwnRating: Bool

        var first: JudgingStore.Said? { said.first { $0.details.id == shown } }
    }

    /// nil for a draft.
    static func load(_ details: WorkDetails, _ access: StudentAccess, _ visit: Visit) throws -> Model? {
        guard let shown = details.shown, !shown.isDraft else { return nil }
        let tx = visit.tx
        let isAsked = try ReadingStore.isAsked(access.viewer, shown.id, tx)
        let readings = try ReadingStore.readings(of: shown.id, tx)
        // A second reader reads without what the first one said.
        let isBlind = isAsked && !readings.readings.contains { $0.judge == access.viewer }
        var said = isBlind ? [] : try JudgingStore.judgements(of: shown.id, tx)
        let files = try StudentFiles.list(.judgement, of: said.map(\.details.id.rawValue), access: access, tx)
        for place in said.indices {
            said[place].files = files.filter { $0.owner == said[place].details.id.rawValue }
        }
        let mayAsk = access.relation.mayJudge && !isBlind && (readings.outcome == .single || readings.counted == nil)
        return Model(
            work: details.id, attempt: shown.id, number: shown.number, rubric: shown.rubric, readings: readings,
            said: said, shown: shown.judgement?.id,
            colleagues: mayAsk && !readings.readings.isEmpty
                ? try ReadingRequests.colleagues(for: shown.id, of: access, visit) : [],
            peers: try PeerWords.list(of: shown.id, access, tx), isOwn: access.relation == .oneself,
            mayJudge: access.relation.mayJudge, isStaff: access.relation.isStaff,
            hidesOwnRating: access.relation.isStaff && shown.ownLevels.isEmpty && (readings.readings.isEmpty || isBlind)
        )
    }

    /// Right below the words of the judge.
    static func part(_ model: Model?, _ page: PageContext) -> HTML? {
        guard let model else { return nil }
        return """
            \(formative(model, page))\(voice(model, page))\(own(model, page))\(ReadingParts.part(model, page))\
            \(PeerParts.words(model.peers, isOwn: model.isOwn, model.rubric, page))
            """
    }

    private static func formative(_ model: Model, _ page: PageContext) -> HTML? {
        guard model.first?.isFormative == true else { return nil }
        return notice(.plain, icon: "sprout", "<p>\(page.t.judgingFormativeShown)</p>", page)
    }

    private static func voice(_ model: Model, _ page: PageContext) -> HTML? {
        guard let files = model.first?.files, !files.isEmpty else { return nil }
        return section("voice", page.t.judgingVoiceTitle, ProfileFileParts.list(files, page) ?? .empty)
    }

    private static func own(_ model: Model, _ page: PageContext) -> HTML? {
        guard model.hidesOwnRating, model.mayJudge else { return nil }
        return "<p class=\"quiet\">\(page.t.judgingOwnHidden)</p>"
    }
}
