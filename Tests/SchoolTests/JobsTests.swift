import Learning
import SQL
import Synchronization
import TestSupport
import Testing

@testable import School

/// Counts what jobs did, by their argument.
private final class Ledger: Sendable {
    private let runs = Mutex<[String]>([])

    func write(_ argument: String) { runs.withLock { $0.append(argument) } }
    var all: [String] { runs.withLock { $0.sorted() } }
}

private struct Broken: Error {}

private func ask(
    _ kind: String, _ argument: String = "{}", key: String? = nil, inMinutes minutes: Int = 0, in school: TestSchool
) async throws {
    let core = school.core
    let now = core.now()
    try await core.database.write { tx in
        try Jobs.ask(
            kind, argument: argument, uniqueKey: key, dueAt: now.adding(milliseconds: Int64(minutes) * 60_000), at: now,
            in: tx, mint: core.mint)
    }
}

private func states(_ school: TestSchool) async throws -> [String] {
    try await school.database.read { try $0.query("SELECT state FROM jobs ORDER BY id").map { try $0.text("state") } }
}

struct JobRunnerTests {
    private func writing(_ ledger: Ledger, _ name: String = "test", everyMinutes: Int? = nil) -> JobKind {
        JobKind(name: name, everyMinutes: everyMinutes) { ledger.write($0.argument) }
    }

    @Test(arguments: TestEngine.available)
    func `a job runs once, when it is due, with its argument`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let ledger = Ledger()
            let runner = JobRunner(core: school.core, kinds: [writing(ledger)])
            try await ask("test", "{\"n\":1}", inMinutes: 5, in: school)
            #expect(try await !runner.runOne())
            school.clock.advance(minutes: 5)
            #expect(try await runner.runOne())
            #expect(try await !runner.runOne())
            #expect(ledger.all == ["{\"n\":1}"])
            #expect(try await states(school) == ["done"])
        }
    }

    @Test(arguments: TestEngine.available)
    func `a job that is asked for and then rolled back never runs`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let core = school.core
            await #expect(throws: Broken.self) {
                try await core.database.write { tx in
                    try Jobs.ask("test", dueAt: core.now(), at: core.now(), in: tx, mint: core.mint)
                    throw Broken()
                }
            }
            let left = try await states(school)
            #expect(left.isEmpty)
        }
    }

    @Test(arguments: TestEngine.available)
    func `the same key is done once`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let ledger = Ledger()
            let runner = JobRunner(core: school.core, kinds: [writing(ledger)])
            try await ask("test", "a", key: "mail:1", in: school)
            try await ask("test", "b", key: "mail:1", in: school)
            while try await runner.runOne() {}
            try await ask("test", "c", key: "mail:1", in: school)
            #expect(try await !runner.runOne())
            #expect(ledger.all == ["a"])
        }
    }

    @Test(arguments: TestEngine.available)
    func `a job that fails is tried again with growing pauses, and given up after the eighth time`(
        engine: TestEngine
    ) async throws {
        try await withSchool(engine) { school in
            let tries = Ledger()
            let kind = JobKind(name: "test", everyMinutes: nil) {
                tries.write($0.argument)
                throw Broken()
            }
            let runner = JobRunner(core: school.core, kinds: [kind])
            try await ask("test", in: school)
            for done in 1...8 {
                #expect(try await runner.runOne())
                #expect(tries.all.count == done)
                #expect(try await !runner.runOne())
                school.clock.advance(minutes: Int(JobQueue.pause(after: done) / 60_000) + 1)
            }
            #expect(try await !runner.runOne())
            #expect(try await states(school) == ["failed"])
            let words = try await school.database.read {
                try $0.require("SELECT last_error FROM jobs").text("last_error")
            }
            #expect(words.contains("Broken"))
            #expect((0...100).map { JobQueue.pause(after: $0) }.allSatisfy { (30_000...3_600_000).contains($0) })
        }
    }

    @Test(arguments: TestEngine.available)
    func `a job by the clock runs at once and then at every turn, also when it failed`(engine: TestEngine) async throws
    {
        try await withSchool(engine) { school in
            let ledger = Ledger()
            let kind = writing(ledger, everyMinutes: 60)
            let runner = JobRunner(core: school.core, kinds: [kind])
            let queue = JobQueue(database: school.database, mint: school.core.mint)
            for _ in 0..<2 { try await queue.schedule([kind], at: school.clock.now) }
            #expect(try await runner.runOne())
            #expect(try await !runner.runOne())
            school.clock.advance(minutes: 59)
            #expect(try await !runner.runOne())
            school.clock.advance(minutes: 1)
            #expect(try await runner.runOne())
            #expect(ledger.all.count == 2)
            #expect(try await states(school) == ["waiting"])
            // Now it runs every five minutes, and does not wait for the old hour.
            try await queue.schedule([writing(ledger, everyMinutes: 5)], at: school.clock.now)
            school.clock.advance(minutes: 5)
            #expect(try await runner.runOne())
        }
    }

    @Test(arguments: TestEngine.available)
    func `two servers share the work and do nothing twice`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let ledger = Ledger()
            let kind = writing(ledger)
            for number in 10..<30 { try await ask("test", "\(number)", in: school) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        let runner = JobRunner(core: school.core, kinds: [kind])
                        while try await runner.runOne() {}
                    }
                }
                try await group.waitForAll()
            }
            while try await JobRunner(core: school.core, kinds: [kind]).runOne() {}
            #expect(ledger.all == (10..<30).map(String.init))
            #expect(try await Set(states(school)) == ["done"])
        }
    }

    @Test(arguments: TestEngine.available)
    func `a job whose server died is taken over when its lease runs out, and the dead server cannot end it`(
        engine: TestEngine
    ) async throws {
        try await withSchool(engine) { school in
            let kind = writing(Ledger())
            let queue = JobQueue(database: school.database, mint: school.core.mint)
            try await ask("test", in: school)
            let dead = try #require(try await queue.claim(of: ["test"], at: school.clock.now))
            school.clock.advance(minutes: 4)
            #expect(try await queue.claim(of: ["test"], at: school.clock.now) == nil)
            school.clock.advance(minutes: 2)
            let taken = try #require(try await queue.claim(of: ["test"], at: school.clock.now))
            #expect(taken.id == dead.id && taken.tries == 2)
            try await queue.finish(dead, of: kind, at: school.clock.now)
            #expect(try await queue.renew(dead, at: school.clock.now) == nil)
            #expect(try await states(school) == ["running"])
            let renewed = try #require(try await queue.renew(taken, at: school.clock.now.adding(hours: 1)))
            try await queue.finish(renewed, of: kind, at: school.clock.now)
            #expect(try await states(school) == ["done"])
        }
    }

    @Test(arguments: TestEngine.available)
    func `a job that kills its server each time is given up`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let queue = JobQueue(database: school.database, mint: school.core.mint)
            try await ask("test", in: school)
            for _ in 0..<JobQueue.mostTries {
                #expect(try await queue.claim(of: ["test"], at: school.clock.now) != nil)
                school.clock.advance(minutes: 6)
            }
            #expect(try await queue.claim(of: ["test"], at: school.clock.now) == nil)
            #expect(try await states(school) == ["failed"])
        }
    }

    @Test(arguments: TestEngine.available)
    func `a kind that this server does not know is left for another`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            try await ask("newer", in: school)
            #expect(try await !JobRunner(core: school.core, kinds: [writing(Ledger())]).runOne())
            #expect(try await states(school) == ["waiting"])
        }
    }

    @Test(arguments: TestEngine.available)
    func `a server that stops gives its job back, and the try does not count`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let began = Ledger()
            let kind = JobKind(name: "test", everyMinutes: nil) {
                began.write($0.argument)
                try await Task.sleep(for: .seconds(60))
            }
            try await ask("test", in: school)
            let runner = JobRunner(core: school.core, kinds: [kind], workers: 1, pause: .milliseconds(10))
            let serving = Task { try await runner.run() }
            while began.all.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
            serving.cancel()
            _ = await serving.result
            let row = try await school.database.read { try $0.require("SELECT state, tries FROM jobs") }
            #expect(try row.text("state") == "waiting")
            #expect(try row.int("tries") == 0)
        }
    }
}
