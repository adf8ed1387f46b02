import Learning
import SQL
import TestSupport
import Testing

@testable import School

struct ReplayTests {
    @Test(arguments: TestEngine.available)
    func `a check names what differs and changes nothing`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await LedgerWorld(school)
            let student = world.students[0]
            try await world.show(student, 0)
            try await world.show(student, 1)
            let competency = world.competencies[0]
            let other = world.competencies[1]
            try await world.core.database.write { tx in
                try tx.execute("UPDATE mastery SET level = 4 WHERE competency_id = \(competency)")
                try tx.execute("DELETE FROM mastery WHERE competency_id = \(other)")
                try tx.execute("UPDATE learners SET evidence_count = 1")
            }
            for _ in 0..<2 {
                let report = try await Replay(world.core.database).check()
                #expect(
                    report.named == [
                        .init(student: student, competency: nil, what: "evidence_count"),
                        .init(student: student, competency: competency, what: "level"),
                        .init(student: student, competency: other, what: "missing"),
                    ])
            }
            let mended = try await Replay(world.core.database).rebuild()
            #expect(mended.differences == 3)
            #expect(try await Replay(world.core.database).check().isEqual)
            #expect(try await world.level(student, 0) == 3)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a ledger written in bulk gets its levels, and the next row adds to them`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await LedgerWorld(school, students: 450)
            let rows = try world.students.flatMap { student in
                try (1...4).map { try world.row(student, $0 % 3, level: .beyond, daysAgo: Double(9 - $0)) }
            }
            try await world.core.database.write { tx in
                try LedgerRows.insert(rows, judgement: nil, source: .demo, in: tx)
            }
            let first = try await Replay(world.core.database).rebuild()
            #expect(first.rows == 1_800 && first.students == 450 && first.named.count == Replay.Report.mostNamed)
            #expect(try await Replay(world.core.database).check().isEqual)
            let next = try world.row(world.students[3], 1)
            try await world.core.database.write { tx in try Ledger.append([next], at: world.core.now(), in: tx) }
            #expect(try await Replay(world.core.database).check().isEqual)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a row added before any replay reads the bulk too`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await LedgerWorld(school)
            let rows = try (1...4).map { try world.row(world.students[0], 0, level: .beyond, daysAgo: Double($0)) }
            let next = try world.row(world.students[0], 0)
            try await world.core.database.write { tx in
                try LedgerRows.insert(rows, judgement: nil, source: .demo, in: tx)
                try Ledger.append([next], at: world.core.now(), in: tx)
            }
            #expect(try await Replay(world.core.database).check().isEqual)
        }
    }

    @Test(arguments: TestEngine.available)
    func `projections of a student without evidence are left over`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await LedgerWorld(school)
            let student = world.students[0]
            try await world.show(student, 0)
            try await world.core.database.write { tx in
                try tx.execute(
                    "INSERT INTO erasures (id, student_id, reason, began_at) VALUES (1, \(student), 'test', 1)")
                try tx.execute("DELETE FROM evidence WHERE student_id = \(student)")
            }
            #expect(try await Replay(world.core.database, only: student).check().named.map(\.what) == ["left over"])
            #expect(try await Replay(world.core.database, only: world.students[1]).check().isEqual)
            _ = try await Replay(world.core.database).rebuild()
            #expect(try await Replay(world.core.database).check().isEqual)
            #expect(try await world.level(student, 0) == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a replay beside writers ends with everything equal`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await LedgerWorld(school, students: 30)
            for student in world.students { try await world.show(student, 0) }
            try await world.core.database.write { tx in _ = try tx.execute("UPDATE mastery SET level = 1") }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<60 {
                    let row = try world.row(world.students[number % 30], number % 3, daysAgo: Double(number % 5))
                    group.addTask {
                        _ = try await world.core.database.write { tx in
                            try Ledger.append([row], at: world.core.now(), in: tx)
                        }
                    }
                }
                group.addTask { _ = try await Replay(world.core.database).rebuild() }
                try await group.waitForAll()
            }
            #expect(try await Replay(world.core.database).check().named == [])
        }
    }
}
