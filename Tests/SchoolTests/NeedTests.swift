import Foundation
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Who needs the teacher today: what is seen, and what is set aside.
struct NeedTests {
    @Test(arguments: TestEngine.available)
    func `each name stands with what was seen, and whoever gave no sign is named, too`(engine: TestEngine) async throws
    {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            // Nothing is known yet: nobody is called lost.
            #expect(try await oda.get("/").body.contains("Nobody shows signs of being stuck."))
            try await world.tries(world.maya, scores: [0.2, 0.4, 0.2, 0.5, 0.3])
            try await world.tries(world.leo, scores: Array(repeating: 1, count: 15))
            let home = try await oda.get("/").body
            let (lost, bored) = (part("lost", of: home), part("bored", of: home))
            #expect(lost.contains("Maya Ortiz") && lost.contains("5 tries in a row at"))
            #expect(bored.contains("Leo Ng") && bored.contains("15 tries in a row right at once"))
            #expect(!lost.contains("Leo Ng") && !bored.contains("Maya Ortiz"))
            world.school.clock.advance(minutes: 9 * 24 * 60)
            let later = try await world.browser(world.oda).get("/").body
            #expect(part("away", of: later).contains("Maya Ortiz") && later.contains("No sign for 5 school days"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `only whoever teaches a student reads of it`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            try await world.tries(world.maya, scores: [0.2, 0.4, 0.2, 0.5, 0.3])
            // Ms. Lee teaches another class, the leader and the mother none.
            #expect(try await !world.browser(world.lee).get("/").body.contains("tries in a row"))
            for person in [world.leader, world.mother, world.maya] {
                let browser = try await world.browser(person)
                #expect(try await !browser.get("/").body.contains("tries in a row"))
                #expect(try await browser.get("/needs").status == 404)
                try await browser.get("/")
                let answer = try await browser.post(
                    "/students/\(world.maya)/needs", [("kind", "lost"), ("reason", "x")])
                #expect(answer.status == 404)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `a name that was set aside comes back when something else is seen`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            try await world.tries(world.maya, scores: [0.2, 0.4, 0.2, 0.5, 0.3])
            try await oda.get("/needs")
            let path = "/students/\(world.maya)/needs"
            let refused = try await oda.post(path, [("kind", "lost"), ("words", "  ")])
            #expect(refused.status == 422 && refused.body.contains("Please say why"))
            #expect(try await oda.post(path, [("kind", "lost"), ("words", "We talk <b>tomorrow</b>")]).location == "/")
            #expect(try await !part("lost", of: oda.get("/").body).contains("Maya Ortiz"))
            let page = try await oda.get("/needs").body
            #expect(page.contains("We talk &lt;b&gt;tomorrow"))
            // One more of the same is nothing new; another sign is.
            try await world.tries(world.maya, scores: [0.1])
            #expect(try await !part("lost", of: oda.get("/").body).contains("Maya Ortiz"))
            try await world.askForHelp(world.maya, times: 6)
            #expect(try await part("lost", of: oda.get("/").body).contains("Maya Ortiz"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `what was set aside is put back by hand, or after two weeks`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            try await world.tries(world.maya, scores: [0.2, 0.4, 0.2, 0.5, 0.3])
            let path = "/students/\(world.maya)/needs"
            for isByHand in [true, false] {
                try await oda.get("/needs")
                try await oda.post(path, [("kind", "lost"), ("reason", "We have talked")])
                #expect(try await !part("lost", of: oda.get("/needs").body).contains("Maya Ortiz"))
                if isByHand {
                    let key = try #require(oda.hidden("dismissal", in: try await oda.get("/needs").body))
                    // Somebody else cannot put it back.
                    let reyes = try await world.browser(world.reyes)
                    try await reyes.get("/needs")
                    try await reyes.post(path + "/return", [("dismissal", key)])
                    #expect(try await !part("lost", of: oda.get("/needs").body).contains("Maya Ortiz"))
                    try await oda.post(path + "/return", [("dismissal", key)])
                    #expect(try await part("lost", of: oda.get("/needs").body).contains("Maya Ortiz"))
                } else {
                    world.school.clock.advance(minutes: 14 * 24 * 60 + 1)
                    let later = try await world.browser(world.oda)
                    #expect(try await part("lost", of: later.get("/needs").body).contains("Maya Ortiz"))
                }
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `what is kept in memory is what the rows say`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            for scores in [[0.2, 0.3], [0.2], [0.4, 0.1], [1, 1, 1], Array(repeating: 1, count: 12)] as [[Double]] {
                try await world.tries(world.maya, scores: scores)
                let kept = try await oda.get("/needs").body
                let fresh = try await world.core.database.read { tx in
                    try NeedTraces.seen(
                        [world.maya], asked: [:], now: world.core.now(), zone: zone("America/Denver"), in: tx)
                }
                let signals = fresh[world.maya]?.signals ?? []
                #expect(part("lost", of: kept).contains("Maya Ortiz") == signals.contains { $0.kind == .lost })
                #expect(part("bored", of: kept).contains("Maya Ortiz") == signals.contains { $0.kind == .bored })
            }
        }
    }
}

/// One class as a table.
struct ClassViewTests {
    @Test(arguments: TestEngine.available)
    func `the table shows what the teacher chose, in the order and part that was asked for`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let path = "/classes/\(world.mathClass)"
            try await world.tries(world.leo, scores: [1, 1])
            var page = try await oda.get(path).body
            #expect(page.contains("Maya Ortiz") && page.contains("Leo Ng") && page.contains("aria-sort=\"ascending\""))
            let competency = try #require(world.competencies.first)
            #expect(
                try await oda.post(
                    path + "/columns", [("competency", "\(competency)"), ("competency", "0000000000001")]
                ).location == path)
            page = try await oda.get(path).body
            #expect(page.contains("Not shown yet") || page.contains("rung-0"))
            try await world.askForHelp(world.maya, times: 1)
            let asking = try await oda.get(path + "?show=help").body
            #expect(asking.contains("Maya Ortiz") && !asking.contains("Leo Ng"))
            let sorted = try await oda.get(path + "?sort=last").body
            let (maya, leo) = (try #require(sorted.range(of: "Maya Ortiz")), try #require(sorted.range(of: "Leo Ng")))
            #expect(maya.lowerBound < leo.lowerBound)
            for junk in ["?sort=x&show=y", "?sort=&show=", "?show='--"] {
                #expect(try await oda.get(path + junk).status == 200)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `the wall shows no level, and a spreadsheet takes no name for a formula`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let maya = world.maya
            try await world.core.database.write { tx in
                _ = try tx.execute("UPDATE people SET given_name = '=1+1' WHERE id = \(maya)")
            }
            let path = "/classes/\(world.mathClass)"
            let wall = try await oda.get(path + "/projector").body
            #expect(wall.contains("Leo Ng") && !wall.contains("rung") && !wall.contains("Got it"))
            let table = try await oda.get(path + "/students.csv").body
            #expect(table.contains("'=1+1") && !table.contains("\n=1+1"))
            let leader = try await world.browser(world.leader)
            let seen = try await leader.get(path).body
            #expect(seen.contains("Leo Ng") && !seen.contains("type=\"checkbox\" name=\"student\""))
            #expect(try await leader.get(path + "/give").status == 404)
            #expect(try await world.browser(world.lee).get(path + "/students.csv").status == 404)
        }
    }

    @Test(arguments: TestEngine.available)
    func `those who are ticked get an activity or a card`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let path = "/classes/\(world.mathClass)"
            let cards = try await oda.get(path + "/cards?student=\(world.leo)&student=0000000000001").body
            #expect(cards.contains("Leo Ng") && !cards.contains("Maya Ortiz"))
            let give = try await oda.get(path + "/give?student=\(world.leo)").body
            #expect(
                give.contains("Leo Ng")
                    && give.contains("class=\(world.mathClass)&amp;who=some&amp;student=\(world.leo)"))
            let form = try await oda.get(
                "/activities/\(world.activity)/give?class=\(world.mathClass)&who=some&student=\(world.leo)")
            #expect(form.status == 200 && form.body.contains("value=\"\(world.leo)\" checked"))
        }
    }
}

/// What stands in a section of a page.
private func part(_ id: String, of page: String) -> String {
    guard let start = page.range(of: "<h2 id=\"\(id)\"") else { return "" }
    let rest = page[start.lowerBound...]
    return String(rest[..<(rest.range(of: "</section>")?.lowerBound ?? rest.endIndex)])
}

extension WorkWorld {
    /// One try after the other, a minute apart, up to now.
    fileprivate func tries(_ student: ID<Person>, scores: [Double]) async throws {
        let competency = try #require(competencies.first)
        let core = core
        try await core.database.write { tx in
            for (number, score) in scores.enumerated() {
                let id: ID<EvidenceRow> = try core.mint.mint()
                let at = core.now().adding(milliseconds: Int64(number - scores.count) * 60_000)
                try tx.execute(
                    """
                    INSERT INTO evidence (id, student_id, competency_id, score, weight, kind, modality, occasion, task,
                        is_helped, is_transfer, done_at, recorded_at, judge_role, source)
                    VALUES (\(id), \(student), \(competency), \(score), 1, 'itemResponse', 'quiz', '', \("\(id.rawValue)"),
                        FALSE, FALSE, \(at), \(at), 'automatic', 'school')
                    """)
                try tx.execute(
                    """
                    INSERT INTO learners (student_id, ability, evidence_count, last_done_at, last_evidence_id, changed_at)
                    VALUES (\(student), '', 1, \(at), \(id), \(at))
                    ON CONFLICT (student_id) DO UPDATE SET evidence_count = learners.evidence_count + 1,
                        last_done_at = excluded.last_done_at, last_evidence_id = excluded.last_evidence_id
                    """)
            }
        }
    }

    fileprivate func askForHelp(_ student: ID<Person>, times: Int) async throws {
        let (core, place) = (core, mathClass)
        try await core.database.write { tx in
            for number in 0..<times {
                let id: ID<EvidenceRow> = try core.mint.mint()
                let at = core.now().adding(milliseconds: Int64(-number) * 60_000)
                let closedAt: Timestamp? = number == 0 ? nil : at
                try tx.execute(
                    """
                    INSERT INTO help_requests (id, student_id, class_id, state, asked_at, closed_at, changed_at)
                    VALUES (\(id), \(student), \(place), \(number == 0 ? "open" : "helped"), \(at), \(closedAt), \(at))
                    """)
            }
        }
    }
}
