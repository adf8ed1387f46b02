import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// The nightly training, the page about it, and what it changes for a student, with an invented school.
struct ResponseModelTests {
    @Test(arguments: TestEngine.available)
    func `too few students train nothing, and the page says how many are needed`(engine: TestEngine) async throws {
        try await withChecks(engine) { world in
            let school = InventedAnswers(world: world)
            try await school.add(students: 249) { $0 ? 0.85 : 0.2 }
            let admin = try await school.administrator()
            #expect(try await admin.get("/admin/prediction").body.contains("No training has run yet"))
            try await school.trainNow(admin)
            let row = try await school.last()
            #expect(try row.text("verdict") == "tooFewStudents" && row.optionalText("parameters") == nil)
            #expect(try row.int("students") == 249)
            let page = try await admin.get("/admin/prediction").body
            #expect(page.contains("249 students have answered") && page.contains("needs 250"))
            #expect(page.contains("as from the first day"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a better model is adopted at night, and an administrator goes back to the filter`(
        engine: TestEngine
    ) async throws {
        try await withChecks(engine) { world in
            let school = InventedAnswers(world: world)
            try await school.add(students: 260) { $0 ? 0.85 : 0.2 }
            // By day the clock trains nothing.
            try await ResponseTraining.run(world.work.core)
            #expect(try await world.work.count("SELECT COUNT(*) FROM response_models") == 0)
            try await school.waitForNight()
            try await ResponseTraining.run(world.work.core)
            try await ResponseTraining.run(world.work.core)
            #expect(try await world.work.count("SELECT COUNT(*) FROM response_models") == 1)
            #expect(try await school.last().text("verdict") == "adopt")
            #expect(try await school.usesModel())
            let admin = try await school.administrator()
            #expect(try await admin.get("/admin/prediction").body.contains("own model, trained on"))

            // What comes after does not predict better: the older model stays.
            try await world.school.database.write { tx in
                try PredictionStore.add(
                    try .nothing, askedAt: nil, at: world.work.core.now(), mint: world.work.core.mint, in: tx)
            }
            #expect(try await school.usesModel())

            #expect(try await admin.post("/admin/prediction/filter").location == "/admin/prediction")
            #expect(try await admin.get("/admin/prediction").body.contains("The plain filter, by choice"))
            #expect(try await !school.usesModel())
            // Asking for a training takes the model up again.
            try await school.trainNow(admin)
            #expect(try await school.usesModel())
            #expect(
                try await world.work.count(
                    """
                    SELECT COUNT(*) FROM audit_entries
                    WHERE action IN ('prediction.filter-chosen', 'prediction.training-asked')
                    """) == 2)
        }
    }

    @Test(arguments: TestEngine.available)
    func `answers that are coin flips give no model`(engine: TestEngine) async throws {
        try await withChecks(engine) { world in
            let school = InventedAnswers(world: world)
            try await school.add(students: 260) { _ in 0.5 }
            let admin = try await school.administrator()
            try await school.trainNow(admin)
            let row = try await school.last()
            #expect(try row.text("verdict") == "notBetter" && row.optionalText("parameters") == nil)
            #expect(try await !school.usesModel())
            #expect(try await admin.get("/admin/prediction").body.contains("was not used"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `the same answers give the same parameters, and they name no student`(engine: TestEngine) async throws {
        try await withChecks(engine) { world in
            let school = InventedAnswers(world: world)
            try await school.add(students: 260) { $0 ? 0.85 : 0.2 }
            var found: [String] = []
            for _ in 0..<2 {
                let (log, difficulties) = try await ResponseRows.read(world.school.database)
                #expect(log.students.count == 260 && log.count == 260 * InventedAnswers.answersOfOne)
                let result = try ResponseTraining.train(log, difficulties)
                found.append(try #require(result.parameters))
                for student in log.students {
                    #expect(!found[0].contains("\(student)") && !result.difficulties.contains("\(student)"))
                }
            }
            #expect(found[0] == found[1])
        }
    }

    @Test(arguments: TestEngine.available)
    func `only administrators and operators find the page`(engine: TestEngine) async throws {
        try await withChecks(engine) { world in
            for person in [world.work.maya, world.work.oda, world.work.mother, world.work.leader] {
                let browser = try await world.work.browser(person)
                #expect(try await browser.get("/admin/prediction").status == 404)
                try await browser.get("/settings")
                #expect(try await browser.post("/admin/prediction/training").status == 404)
                #expect(try await browser.post("/admin/prediction/filter").status == 404)
            }
            #expect(try await world.work.count("SELECT COUNT(*) FROM response_model_choice") == 0)
        }
    }

    @Test func `a chance follows the item's difficulty and the student's own answers`() throws {
        let filter = SuccessEstimator.filter(overall: 0.6, [1: 0.9, 2: 0.3])
        let tasks = [1, 2, 3].map { PracticeTask(item: $0, skills: [7]) }
        let fresh = filter.chances(of: tasks, after: [])
        #expect(fresh[0] > fresh[2] && fresh[2] > fresh[1])
        let wrong = PracticeResponse(PracticeTask(item: 1, skills: [7]), score: 0)
        let after = filter.chances(of: tasks, after: Array(repeating: wrong, count: 5))
        #expect(zip(after, fresh).allSatisfy { $0 < $1 && $0 > 0 })
    }

    @Test func `work on a thread of its own ends with its task`() async throws {
        #expect(try await onOwnThread("test") { 6 * 7 } == 42)
        let cancelled = Task {
            // The task is cancelled before the work begins.
            try? await Task.sleep(for: .seconds(60))
            return try await onOwnThread("test") { 1 }
        }
        cancelled.cancel()
        await #expect(throws: CancellationError.self) { _ = try await cancelled.value }
    }
}

extension ResponseTraining.Result {
    fileprivate static var nothing: Self {
        get throws { try ResponseTraining.train(ResponseLog.Builder().finish(), .none) }
    }
}
