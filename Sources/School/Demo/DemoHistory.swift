import Learning
import SQL

/// Four months of one invented student: work, practice, what adults saw, and the ledger that comes of it.
struct DemoHistory {
    let ground: DemoGround
    let student: DemoStudent
    let id: ID<Person>
    let classes: [DemoClass]
    let mint: IDMint
    let traits: DemoTraits
    var random: DemoRandom
    var rows = DemoRows()
    var evidence: [DemoEvidence] = []
    /// The student's goal, and what it serves so far.
    var goal: (id: ID<Goal>, competencies: Set<ID<Competency>>)?
    /// The newest judged work that went well, for a strength to rest on.
    private(set) var proof: ID<EvidenceRow>?
    /// What work under way is about.
    var underWay: [ID<Competency>] = []
    /// The plan as it is written today.
    var plan: PlanDocument?
    /// How many versions of the plan were put forward.
    var versions = 0
    /// Whether somebody of the family may agree to the plan, and what that adult does.
    var familyMayAgree = false
    var familyAgreements: [DemoFamilyAgreement] = []

    init(_ student: DemoStudent, _ id: ID<Person>, _ classes: [DemoClass], ground: DemoGround, mint: IDMint) {
        self.ground = ground
        self.student = student
        self.id = id
        self.classes = classes
        self.mint = mint
        random = DemoRandom(seed: ground.settings.seed, 4, student.number)
        traits = DemoTraits(&random, days: ground.calendar.days.count, isShown: student.number == 1)
    }

    var calendar: DemoCalendar { ground.calendar }
    var content: DemoContent { ground.content }
    /// The first student has work in every state, so that whoever signs in as that one sees them.
    var isShown: Bool { student.number == 1 }
    var isYoung: Bool { student.grade < 3 }

    /// Whether the student does something on a day: it is in the past, and the student came.
    func isThere(_ day: Int) -> Bool {
        day <= calendar.last && day <= traits.awayAfter ?? calendar.last
    }

    func teacher(_ subject: DemoSubject) -> DemoClass? {
        classes.first { $0.subject == subject }
    }

    mutating func live() throws -> DemoRows {
        try writeInterestsAndGoals()
        recallEarlierYears()
        let recalled = evidence.count
        for taught in classes {
            for given in taught.given { try work(given, in: taught, isNewest: given.day == taught.given.last?.day) }
        }
        aimAtWhatIsUnderWay()
        observeHabits()
        let wanted = ground.settings.evidence
        practise(wanted - (ground.settings.hasDailyPractice ? evidence.count : evidence.count - recalled))
        try takeChecks()
        try talkWithAdvisor()
        try writeLedger()
        try writeProfile()
        try makePlan()
        try proposeIdeas()
        try agree()
        try writePlan()
        try layOutWeeks()
        try keepPortfolio()
        try noteWhatWasSeen()
        try reportTerms()
        return rows
    }

    // MARK: The ledger

    /// The rows in the order of recording, and what follows from them.
    private mutating func writeLedger() throws {
        let ordered = evidence.enumerated().sorted {
            ($0.element.recordedAt, $0.element.doneAt, $0.offset) < (
                $1.element.recordedAt, $1.element.doneAt, $1.offset
            )
        }
        var ledger: [Evidence] = []
        for (_, row) in ordered {
            let made = row.evidence(try mint.mint(), student: id)
            ledger.append(made)
            if row.judgement != nil, (made.level ?? .start) >= .gotIt { proof = made.id }
            rows.add(.evidence, values: LedgerRows.values(made, judgement: row.judgement, source: .demo))
        }
        let record = LearningRecord.replay(ledger, policies: content.policies.policy)
        guard let latest = record.latestPlace, let recorded = record.lastRecordedAt else { return }
        rows.add(.learners, id, record.head, ledger.count, latest.at, latest.row, recorded)
        for (_, mastery) in record.mastery(content.policies.history).sorted(by: { $0.key < $1.key }) {
            rows.add(.mastery, values: mastery.values(of: id))
        }
    }

    /// Teachers begin the year with what was shown in the years before. A few things were not, and those hold some
    /// students back now.
    private mutating func recallEarlierYears() {
        for subject in DemoSubject.core {
            guard let course = content.courses[subject], let teacher = teacher(subject) else { continue }
            let at = calendar.time(subject.rawValue, minute: 15 * 60 + 30)
            for competency in course.competencies.prefix(firstOpen(course)) {
                let isGap = random.chance(traits.kind == .stuck ? 0.12 : traits.kind == .quick ? 0.01 : 0.04)
                let level: Level = isGap ? .gettingThere : .gotIt
                evidence.append(
                    DemoEvidence(
                        competency: competency.id, score: level.score, kind: .confirmation, role: .teacher,
                        level: level,
                        modality: .talk, doneAt: at, recordedAt: at, judge: teacher.teacher,
                        reason: DemoWords.fromLastYear.text(in: "en").text))
            }
        }
    }

    /// How many competencies of a course the student brought along.
    func firstOpen(_ course: DemoContent.Course) -> Int {
        let earlier = course.competencies.count { DemoGrade.earlierBands(student.grade).contains($0.band) }
        let own = course.competencies.count { DemoGrade.bands(student.grade).contains($0.band) }
        return earlier + Int(Double(own) * DemoGrade.position(student.grade))
    }

    /// On some Fridays the advisor notes a habit that was seen.
    private mutating func observeHabits() {
        guard let advisory = teacher(.advisory), !content.habits.isEmpty else { return }
        let notes = content.schoolLife.feedbackBank.filter { $0.area == "habit" }
        for month in 0..<4 {
            guard let day = calendar.next(weekday: 5, from: month * 20 + random.below(12)), isThere(day),
                let habit = random.pick(content.habits), let note = random.pick(notes)
            else { continue }
            let number = 2.3 + traits.growth * Double(month) / 4 + random.spread()
            let level = Level(rawValue: min(max(Int(number.rounded()), 1), 4)) ?? .gettingThere
            let done = calendar.time(day, minute: 10 * 60 + random.below(180))
            evidence.append(
                DemoEvidence(
                    competency: habit, score: level.score, kind: .observation, role: .advisor, level: level,
                    modality: .performance, occasion: OccasionKey(named: "\(calendar.iso(day)) advisory"), doneAt: done,
                    recordedAt: calendar.time(day, minute: 15 * 60 + 20 + random.below(60)), judge: advisory.teacher,
                    reason: (level >= .gotIt ? note.strength : note.nextStep).text(in: "en").text))
        }
    }
}
