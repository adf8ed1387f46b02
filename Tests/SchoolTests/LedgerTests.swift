import Learning
import SQL
import TestSupport
import Testing

@testable import School

struct LedgerTests {
    @Test(arguments: TestEngine.available)
    func `what the ledger keeps beside itself always equals a replay from nothing`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await LedgerWorld(school)
            var numbers = Numbers(state: 7)
            for step in 0..<120 {
                if numbers.below(3) > 0 { school.clock.advance(minutes: numbers.below(3_000)) }
                try await world.doSomething(&numbers)
                guard step % 6 == 5 else { continue }
                let report = try await Replay(world.core.database).check()
                #expect(report.named == [], "step \(step)")
            }
            let report = try await Replay(world.core.database).check()
            #expect(report.isEqual && report.rows > 120 && report.students == 2)
        }
    }

    @Test(arguments: TestEngine.available)
    func `good work moves the level, and the change is told`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await LedgerWorld(school)
            try await world.show(world.students[0], 0)
            #expect(try await world.level(world.students[0], 0) == 3)
            #expect(try await world.level(world.students[1], 0) == 0)
            let low = try world.row(world.students[0], 0, level: .start)
            let changes = try await world.core.database.write { tx in
                try Ledger.append([low], at: world.core.now(), in: tx)
            }
            #expect(changes == [])
            #expect(try await world.level(world.students[0], 0) == 3)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a judgement is taken back once, with all its rows`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await LedgerWorld(school)
            let student = world.students[0]
            let judgement = try await world.judgement(of: student)
            let rows = [try world.row(student, 0), try world.row(student, 1)]
            try await world.core.database.write { tx in
                try Ledger.append(rows, judgement: judgement, at: world.core.now(), in: tx)
            }
            #expect(try await world.level(student, 0) > 0)
            for _ in 0..<2 {
                try await world.core.database.write { tx in
                    let decider = try Ledger.Decider(
                        world.access(student, in: tx), mint: world.core.mint, now: world.core.now())
                    try Ledger.withdraw(judgement: judgement, by: decider, in: tx)
                }
            }
            #expect(try await world.level(student, 0) == 0)
            #expect(try await world.core.database.read { try $0.scalarInt("SELECT COUNT(*) AS n FROM evidence") } == 4)
            #expect(try await world.core.database.read { try $0.scalarInt("SELECT COUNT(*) AS n FROM mastery") } == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a level that was taken back can be put back`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await LedgerWorld(school)
            let student = world.students[0]
            let competency = world.competencies[0]
            let decide:
                @Sendable (@escaping @Sendable (Ledger.Decider, any Transaction) throws -> Void) async throws -> Void =
                    { body in
                        try await world.core.database.write { tx in
                            try body(
                                Ledger.Decider(
                                    world.access(student, in: tx), mint: world.core.mint, now: world.core.now()), tx)
                        }
                    }
            try await decide { _ = try Ledger.confirm(competency, level: .gettingThere, reason: "", by: $0, in: $1) }
            #expect(try await world.level(student, 0) == 2)
            let first = try await world.newestRow()
            try await decide { _ = try Ledger.withdraw(row: first, by: $0, in: $1) }
            #expect(try await world.level(student, 0) == 0)
            let withdrawal = try await world.newestRow()
            try await decide { _ = try Ledger.withdraw(row: withdrawal, by: $0, in: $1) }
            #expect(try await world.level(student, 0) == 2)
            await #expect(throws: Failure.notFound) {
                try await decide { _ = try Ledger.withdraw(row: withdrawal, by: $0, in: $1) }
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `only who teaches or advises a student decides`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await LedgerWorld(school)
            let student = world.students[0]
            await #expect(throws: Failure.notFound) {
                try await world.core.database.write { tx in
                    _ = try Ledger.Decider(
                        world.access(student, as: student, in: tx), mint: world.core.mint, now: world.core.now())
                }
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `rows about a competency that does not exist add nothing`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await LedgerWorld(school)
            let row = Evidence(
                id: try world.core.mint.mint(), student: world.students[0], competency: ID(stored: 5), score: 1,
                weight: 1, kind: .observation, modality: .talk, doneAt: world.core.now(),
                recordedAt: world.core.now(), judgeRole: .teacher)
            await #expect(throws: Failure.notFound) {
                try await world.core.database.write { tx in try Ledger.append([row], at: world.core.now(), in: tx) }
            }
            #expect(try await world.core.database.read { try $0.scalarInt("SELECT COUNT(*) AS n FROM learners") } == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func `many who write about one student at once lose nothing`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await LedgerWorld(school)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<40 {
                    let row = try world.row(world.students[number % 2], number % 3, daysAgo: Double(number % 7))
                    group.addTask {
                        _ = try await world.core.database.write { tx in
                            try Ledger.append([row], at: world.core.now(), in: tx)
                        }
                    }
                }
                try await group.waitForAll()
            }
            let report = try await Replay(world.core.database).check()
            #expect(report.isEqual && report.rows == 40)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a damaged cache mends itself with the next row`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await LedgerWorld(school)
            let student = world.students[0]
            try await world.show(student, 0)
            for damage: SQL in [
                "UPDATE mastery SET state = 'x'", "UPDATE mastery SET state = '1 99999999999999999999'",
                "UPDATE learners SET ability = ''", "UPDATE learners SET ability = '1 - - - -'",
            ] {
                let row = try world.row(student, 0)
                try await world.core.database.write { tx in
                    try tx.execute(damage)
                    try Ledger.append([row], at: world.core.now(), in: tx)
                }
                #expect(try await Replay(world.core.database).check().named == [])
            }
        }
    }
}

extension LedgerWorld {
    fileprivate func judgement(of student: ID<Person>) async throws -> ID<Judgement> {
        let core = core
        let teacher = teacher
        return try await core.database.write { tx in
            let now = core.now()
            let rubric: ID<Rubric> = try core.mint.mint()
            let version: ID<RubricVersion> = try core.mint.mint()
            let activity: ID<Activity> = try core.mint.mint()
            let work: ID<Work> = try core.mint.mint()
            let attempt: ID<Attempt> = try core.mint.mint()
            let judgement: ID<Judgement> = try core.mint.mint()
            try tx.execute("INSERT INTO rubrics (id, changed_at) VALUES (\(rubric), \(now))")
            try tx.execute(
                """
                INSERT INTO rubric_versions (id, rubric_id, version, title, state, changed_at)
                VALUES (\(version), \(rubric), 1, '{}', 'in_use', \(now))
                """)
            try tx.execute(
                """
                INSERT INTO activities (id, kind, title, why, ways, rubric_version_id, changed_at)
                VALUES (\(activity), 'project', '{}', '{}', '[]', \(version), \(now))
                """)
            try tx.execute(
                """
                INSERT INTO works (id, student_id, activity_id, state, began_at, changed_at)
                VALUES (\(work), \(student), \(activity), 'returned', \(now), \(now))
                """)
            try tx.execute(
                "INSERT INTO attempts (id, work_id, number, changed_at) VALUES (\(attempt), \(work), 1, \(now))")
            try tx.execute(
                """
                INSERT INTO judgements (id, attempt_id, judge_id, rubric_version_id, judged_at)
                VALUES (\(judgement), \(attempt), \(teacher), \(version), \(now))
                """)
            return judgement
        }
    }

    func newestRow() async throws -> ID<EvidenceRow> {
        try await core.database.read { try $0.require("SELECT MAX(id) AS id FROM evidence").id("id") }
    }

    /// One of the things that happen to a ledger, most often a piece of work from the last days.
    fileprivate func doSomething(_ numbers: inout Numbers) async throws {
        let student = students[numbers.below(students.count)]
        let competency = numbers.below(competencies.count)
        let level = Level(rawValue: 1 + numbers.below(4)) ?? .start
        let kind = numbers.below(10)
        let rows = try (0...numbers.below(3)).map { _ in
            try row(
                student, numbers.below(competencies.count), level: level,
                daysAgo: kind < 5 ? 0 : Double(numbers.below(60)), modality: numbers.below(2) == 0 ? .writing : .talk)
        }
        let core = core
        let skills = competencies
        let chosen = numbers.below(1_000)
        try await core.database.write { tx in
            let decider = try Ledger.Decider(access(student, in: tx), mint: core.mint, now: core.now())
            let known = try LedgerRows.all(of: student, in: tx).sorted { $0.id < $1.id }
            switch kind {
            case 7: try Ledger.confirm(skills[competency], level: level, reason: "", by: decider, in: tx)
            case 8: try Ledger.overrule(skills[competency], level: level, reason: "Seen.", by: decider, in: tx)
            case 9 where !known.isEmpty:
                let old = known[chosen % known.count]
                if Evidence.inForce(known).contains(old.id) {
                    try Ledger.withdraw(row: old.id, by: decider, in: tx)
                }
            case 6 where !known.isEmpty:
                let old = known[chosen % known.count]
                try Ledger.append(
                    [try row(student, competency, level: level, daysAgo: 3, corrects: old.id)], at: core.now(), in: tx)
            default: try Ledger.append(rows, at: core.now(), in: tx)
            }
        }
    }
}

/// The same numbers in every run (Knuth's constants).
private struct Numbers {
    var state: UInt64

    mutating func below(_ end: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(end))
    }
}
