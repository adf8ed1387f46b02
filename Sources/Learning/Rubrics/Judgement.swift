/// What one person said about one piece of work on one rubric, as the form sent it.
public struct Judgement: Hashable, Sendable {
    public let student: ID<Person>
    public let rubricVersion: ID<RubricVersion>
    /// A level per criterion, as the numbers 1 to 4; anything else is a problem to report.
    public let levels: [ID<Criterion>: Int]
    /// What the judge says to the student.
    public let words: String
    public let judge: ID<Person>
    public let judgeRole: JudgeRole
    public let modality: Modality
    public let work: ID<Work>?
    public let task: TaskKey?
    public let occasion: OccasionKey?
    public let helped: Bool
    public let transfer: Bool
    public let doneAt: Timestamp

    public init(
        student: ID<Person>,
        rubricVersion: ID<RubricVersion>,
        levels: [ID<Criterion>: Int],
        words: String = "",
        judge: ID<Person>,
        judgeRole: JudgeRole,
        modality: Modality,
        work: ID<Work>? = nil,
        task: TaskKey? = nil,
        occasion: OccasionKey? = nil,
        helped: Bool = false,
        transfer: Bool = false,
        doneAt: Timestamp
    ) {
        self.student = student
        self.rubricVersion = rubricVersion
        self.levels = levels
        self.words = words
        self.judge = judge
        self.judgeRole = judgeRole
        self.modality = modality
        self.work = work
        self.task = task
        self.occasion = occasion
        self.helped = helped
        self.transfer = transfer
        self.doneAt = doneAt
    }
}

extension Judgement {
    /// What is wrong with a judgement, so that the page can say it beside the criterion.
    public enum Problem: Hashable, Sendable {
        /// The form was drawn from another version of the rubric.
        case otherRubricVersion
        /// The rubric has no criteria.
        case nothingToJudge
        /// A criterion without a level.
        case missingCriterion(ID<Criterion>)
        /// A level for a criterion that the rubric does not have.
        case unknownCriterion(ID<Criterion>)
        /// A number that is no level.
        case unknownLevel(ID<Criterion>, Int)
    }

    /// Why a judgement cannot become evidence; never empty.
    public struct Failure: Error, Hashable {
        public let problems: [Problem]
    }

    /// Everything wrong with this judgement, in the order of the criteria.
    public func problems(on rubric: RubricDefinition) -> [Problem] {
        guard rubric.version == rubricVersion else { return [.otherRubricVersion] }
        guard !rubric.criteria.isEmpty else { return [.nothingToJudge] }
        var found: [Problem] = []
        for criterion in rubric.criteria {
            guard let number = levels[criterion.id] else {
                found.append(.missingCriterion(criterion.id))
                continue
            }
            if Level(rawValue: number) == nil { found.append(.unknownLevel(criterion.id, number)) }
        }
        let known = Set(rubric.criteria.map(\.id))
        return found + levels.keys.filter { !known.contains($0) }.sorted().map { .unknownCriterion($0) }
    }

    /// One draft of a ledger row per competency: the mean score of its criteria.
    public func drafts(on rubric: RubricDefinition, bars: LevelBars = .standard) throws(Failure) -> [EvidenceDraft] {
        let problems = problems(on: rubric)
        guard problems.isEmpty else { throw Failure(problems: problems) }
        return rubric.competencies.map { competency in
            let scores =
                rubric.criteria
                .filter { $0.competency == competency }
                .compactMap { levels[$0.id].flatMap(Level.init(rawValue:))?.score }
            let score = scores.reduce(0, +) / Double(max(scores.count, 1))
            return EvidenceDraft(judgement: self, competency: competency, score: score, bars: bars)
        }
    }
}

/// A ledger row that lacks only its id and the time of recording.
public struct EvidenceDraft: Hashable, Sendable {
    public let judgement: Judgement
    public let competency: ID<Competency>
    /// 0 to 1.
    public let score: Double
    /// The level whose bar the score clears.
    public let level: Level
    public let weight: Double

    init(judgement: Judgement, competency: ID<Competency>, score: Double, bars: LevelBars) {
        self.judgement = judgement
        self.competency = competency
        self.score = score
        level = bars.level(reachedBy: score)
        weight = EvidenceWeight.standard(
            kind: .rubricJudgement, role: judgement.judgeRole, helped: judgement.helped)
    }

    /// The row, once the ledger gives it an id and a time.
    public func evidence(
        id: ID<EvidenceRow>, recordedAt: Timestamp, corrects: ID<EvidenceRow>? = nil, reason: String = ""
    ) -> Evidence {
        Evidence(
            id: id,
            student: judgement.student,
            competency: competency,
            score: score,
            weight: weight,
            kind: .rubricJudgement,
            modality: judgement.modality,
            occasion: judgement.occasion,
            task: judgement.task,
            helped: judgement.helped,
            transfer: judgement.transfer,
            level: level,
            doneAt: judgement.doneAt,
            recordedAt: recordedAt,
            judge: judgement.judge,
            judgeRole: judgement.judgeRole,
            rubricVersion: judgement.rubricVersion,
            work: judgement.work,
            corrects: corrects,
            reason: reason)
    }
}
