import Learning
import Testing

/// Who is asked to agree, whose name is still needed, and how a plan stands.
struct PlanAgreementTests {
    private let maya: ID<Person> = ID(stored: 1)
    private let reyes: ID<Person> = ID(stored: 2)
    private let oda: ID<Person> = ID(stored: 3)
    private let mother: ID<Person> = ID(stored: 4)
    private let father: ID<Person> = ID(stored: 5)
    private let hash = String(repeating: "a", count: 64)

    private func signers(
        born: String? = "2014-05-05", on today: String = "2026-05-06", advisors: [Int64] = [2],
        teachers: [Int64] = [2, 3],
        guardians: [PlanGuardian]? = nil
    ) -> PlanSigners {
        PlanSigners(
            student: maya, birthDate: born.flatMap(CalendarDay.init(iso:)),
            today: CalendarDay(iso: today) ?? CalendarDay(daysSinceEpoch: 0), advisors: advisors.map { ID(stored: $0) },
            teachers: teachers.map { ID(stored: $0) },
            guardians: guardians ?? [PlanGuardian(mother, mayAgree: true), PlanGuardian(father, mayAgree: true)])
    }

    private func agreement(
        _ state: PlanVersionState, _ names: [(ID<Person>, PlanCapacity)], under hash: String? = nil
    ) -> PlanAgreement {
        PlanAgreement(
            state: state, contentHash: self.hash,
            signatures: names.map { PlanSignature(signer: $0, capacity: $1, contentHash: hash ?? self.hash) })
    }

    // MARK: Who

    @Test func `one of each signs: the student, the advisor, one of the family`() {
        let signers = signers()
        #expect(signers.people(as: .student) == [maya])
        #expect(signers.people(as: .advisor) == [reyes])
        #expect(signers.people(as: .family) == [mother, father])
        #expect(signers.capacities(of: oda).isEmpty)
    }

    @Test func `where nobody advises, a teacher stands in`() {
        #expect(signers(advisors: []).people(as: .advisor) == [reyes, oda])
        #expect(signers(advisors: [], teachers: []).people(as: .advisor).isEmpty)
    }

    @Test func `a blocked guardian and one who may only read are not asked`() {
        let guardians = [
            PlanGuardian(mother, mayAgree: true, isBlocked: true), PlanGuardian(father, mayAgree: false),
        ]
        #expect(signers(guardians: guardians).people(as: .family).isEmpty)
    }

    @Test func `somebody who advises the own child signs as both`() {
        let signers = signers(guardians: [PlanGuardian(reyes, mayAgree: true)])
        #expect(signers.capacities(of: reyes) == [.advisor, .family])
    }

    @Test(arguments: [
        ("2008-05-07", "2026-05-06", false), ("2008-05-06", "2026-05-06", true), ("2008-02-29", "2026-02-28", false),
        ("2008-02-29", "2026-03-01", true), ("2030-01-01", "2026-05-06", false),
    ])
    func `from the 18th birthday on the student signs for the family's part`(
        born: String, today: String, isOfAge: Bool
    ) {
        let signers = signers(born: born, on: today)
        #expect(signers.isOfAge == isOfAge)
        #expect(signers.people(as: .family) == (isOfAge ? [maya] : [mother, father]))
        #expect(signers.capacities(of: maya) == (isOfAge ? [.student, .family] : [.student]))
    }

    @Test func `without a birth date a student counts as a child`() {
        #expect(!signers(born: nil).isOfAge)
    }

    // MARK: Whose name is needed

    @Test func `all have agreed when one of each has, in any order`() {
        var names: [(ID<Person>, PlanCapacity)] = []
        for (name, missing) in [((father, PlanCapacity.family), 2), ((maya, .student), 1), ((reyes, .advisor), 0)] {
            names.append(name)
            #expect(agreement(.proposed, names).missing.count == missing)
        }
        #expect(agreement(.proposed, names).isComplete)
    }

    @Test func `a name under other words does not count`() {
        let names: [(ID<Person>, PlanCapacity)] = [(maya, .student), (reyes, .advisor), (mother, .family)]
        let other = agreement(.proposed, names, under: String(repeating: "b", count: 64))
        #expect(other.missing == [.student, .advisor, .family])
    }

    @Test func `the name of an advisor who left stays, and the new one waits for the next version`() {
        let names: [(ID<Person>, PlanCapacity)] = [(maya, .student), (reyes, .advisor), (mother, .family)]
        let active = agreement(.active, names)
        #expect(active.isComplete)
        let now = signers(advisors: [3])
        #expect(active.open(to: oda, of: now).isEmpty)
        #expect(agreement(.proposed, []).open(to: oda, of: now) == [.advisor])
        #expect(agreement(.proposed, []).open(to: reyes, of: now).isEmpty)
    }

    @Test func `a second home adds its name to a version that holds, and nobody to one that ended`() {
        let names: [(ID<Person>, PlanCapacity)] = [(maya, .student), (reyes, .advisor), (mother, .family)]
        #expect(agreement(.active, names).open(to: father, of: signers()) == [.family])
        #expect(agreement(.active, names).open(to: mother, of: signers()).isEmpty)
        for state in [PlanVersionState.superseded, .withdrawn] {
            for person in [maya, reyes, mother, father] {
                #expect(agreement(state, []).open(to: person, of: signers()).isEmpty)
            }
        }
    }

    @Test func `who turned 18 between two names is asked for the family's part`() {
        let grown = signers(born: "2008-05-06")
        let before = agreement(.proposed, [(maya, .student), (reyes, .advisor)])
        #expect(before.open(to: maya, of: grown) == [.family])
        #expect(before.open(to: mother, of: grown).isEmpty)
    }

    // MARK: How it stands

    @Test func `one word says how a plan stands`() {
        let waiting = agreement(.proposed, [(maya, .student)])
        let active = agreement(.active, [(maya, .student), (reyes, .advisor), (mother, .family)])
        #expect(PlanStanding(draft: nil, waiting: nil, active: nil) == .none)
        #expect(PlanStanding(draft: hash, waiting: nil, active: nil) == .draft)
        #expect(PlanStanding(draft: "x", waiting: waiting, active: active) == .proposed(missing: [.advisor, .family]))
        #expect(PlanStanding(draft: hash, waiting: nil, active: active) == .active)
        #expect(PlanStanding(draft: nil, waiting: nil, active: active) == .active)
        #expect(PlanStanding(draft: "x", waiting: nil, active: active) == .changed)
    }

    @Test func `the count of a class is honest`() {
        let plans: [(standing: PlanStanding, hasActive: Bool)] = [
            (.none, false), (.draft, false), (.proposed(missing: [.family]), true), (.proposed(missing: []), false),
            (.active, true), (.changed, true),
        ]
        let tally = PlanTally(plans)
        #expect(tally.all == 6 && tally.agreed == 3 && tally.waiting == 2 && tally.none == 1)
        let nobody = PlanTally([(standing: PlanStanding, hasActive: Bool)]())
        #expect(nobody.all == 0 && nobody.agreed == 0)
    }
}
