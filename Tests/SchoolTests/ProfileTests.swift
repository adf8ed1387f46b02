import Learning
import SQL
import TestSupport
import Testing

@testable import School

struct ProfileTests {
    @Test(arguments: TestEngine.available)
    func `an empty profile leads to own words and to the interview`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            #expect(try await maya.get("/me/profile").location == world.profile())
            let page = try await maya.get(world.profile()).body
            #expect(page.contains("/profile/new?field=words") && page.contains("/students/\(world.maya)/inventory"))
            try await world.write(.words, "I love goats.", by: maya)
            let after = try await maya.get(world.profile()).body
            #expect(after.contains("I love goats.") && after.contains("Your family and your school"))
            #expect(!after.contains("/profile/new?field=words"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `each reader finds what is for that reader on every page, and nothing else`(engine: TestEngine) async throws {
        try await withRights(engine) { rights in
            let world = rights.work
            let maya = try await world.browser(world.maya)
            var written: [(ProfileAudience, String, ID<ProfileEntry>)] = []
            for audience in ProfileAudience.allCases {
                let words = "A wish for \(audience.rawValue) alone"
                written.append(
                    (audience, words, try await world.write(.aspiration, words, by: maya, audience: audience)))
            }
            for visitor in rights.visitors {
                guard let relation = visitor.relation else { continue }
                let browser = try await rights.browser(visitor)
                for path in ["", "/sheet", "/history?field=aspiration", "/history"] {
                    let page = try await browser.get(world.profile() + path)
                    #expect(page.status == 200, "\(visitor) \(path)")
                    for (audience, words, _) in written {
                        let sees = audience.includes(relation.profileReader)
                        #expect(page.body.contains(words) == sees, "\(visitor) \(path) \(audience)")
                    }
                }
                for (audience, _, entry) in written where relation != .oneself {
                    // Nobody else changes it; and who may not read it is told no more than of one that is not there.
                    for path in ["", "/remarks"] {
                        #expect(
                            try await browser.get("/profile-entries/\(entry)\(path)").status
                                == (path == "/remarks" && relation == .advisor && audience.includes(.advisor)
                                    ? 200 : 404),
                            "\(visitor) \(audience)")
                    }
                }
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `narrower words shut the older ones too, and no word is lost to the student`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let mother = try await world.browser(world.mother)
            let first = try await world.write(.priority, "I want to sell juice.", by: maya)
            #expect(try await mother.get(world.profile()).body.contains("I want to sell juice."))
            try await maya.get("/profile-entries/\(first)")
            let answer = try await maya.post(
                "/profile-entries/\(first)",
                [("field", "priority"), ("words", "I want to sell goats."), ("audience", "own")])
            let second = try #require(world.entry(in: answer))
            for path in ["", "/history", "/history?field=priority", "/sheet"] {
                let page = try await mother.get(world.profile() + path).body
                #expect(!page.contains("sell juice") && !page.contains("sell goats"), "\(path)")
            }
            let history = try await maya.get(world.profile() + "/history?field=priority").body
            #expect(history.contains("I want to sell juice.") && history.contains("I want to sell goats."))
            try await maya.get("/profile-entries/\(second)")
            #expect(try await maya.post("/profile-entries/\(second)/withdrawal").status == 303)
            #expect(!(try await maya.get(world.profile()).body.contains("sell goats")))
            #expect(try await maya.get(world.profile() + "/history").body.contains("I want to sell goats."))
            #expect(try await world.count("SELECT COUNT(*) FROM profile_entries") == 2)
        }
    }

    @Test(arguments: TestEngine.available)
    func `adults add what they know under their own name, and change nobody else's words`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let own = try await world.write(.strength, "I explain well.", by: maya)
            for (person, source) in [(world.mother, "family"), (world.oda, "teacher"), (world.reyes, "teacher")] {
                let browser = try await world.browser(person)
                try await world.write(.strength, "Seen by \(person)", by: browser)
                #expect(
                    try await world.count(
                        "SELECT COUNT(*) FROM profile_entries WHERE written_by = \(person) AND source = \(source)") == 1
                )
                for field in ProfileField.allCases where !field.isForAdults {
                    #expect(try await browser.get("\(world.profile())/new?field=\(field.rawValue)").status == 404)
                    try await browser.get(world.profile())
                    let answer = try await browser.post(world.profile(), [("field", field.rawValue), ("words", "No")])
                    #expect(answer.status == (field == .wayOfWorking ? 422 : 404))
                }
                for path in ["", "/withdrawal"] {
                    try await browser.get(world.profile())
                    let answer = try await browser.post(
                        "/profile-entries/\(own)\(path)", [("field", "strength"), ("words", "Changed")])
                    #expect(answer.status == 404)
                }
            }
            #expect(try await maya.get(world.profile()).body.contains("I explain well."))
            #expect(try await world.count("SELECT COUNT(*) FROM profile_entries") == 4)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a text that is too long comes back whole with a sentence`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            try await maya.get("\(world.profile())/new?field=background")
            let long = String(repeating: "á", count: 4_001)
            let answer = try await maya.post(world.profile(), [("field", "background"), ("words", long)])
            #expect(answer.status == 422 && answer.body.contains("4,001") && answer.body.contains(long))
            try await maya.get("\(world.profile())/new?field=background")
            let fits = String(repeating: "á", count: 4_000)
            let saved = try await maya.post(world.profile(), [("field", "background"), ("words", fits)])
            #expect(saved.status == 303)
            try await maya.get("\(world.profile())/new?field=background")
            #expect(try await maya.post(world.profile(), [("field", "background"), ("words", "  ")]).status == 422)
        }
    }

    @Test(arguments: TestEngine.available)
    func `words that run from right to left keep their direction and their letters`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let words = "أحب الماعز والرسم <b>٣</b>"
            try await world.write(.words, words, by: maya)
            let page = try await maya.get(world.profile()).body
            #expect(page.contains("dir=\"auto\" translate=\"no\"><p>أحب الماعز والرسم"))
            #expect(!page.contains("<b>٣</b>"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a strength rests on the student's own judged work`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let work = try await world.begin(maya)
            try await world.send(work, maya)
            try await world.judge(work, oda)
            let leo = try await world.browser(world.leo)
            let other = try await world.begin(leo)
            try await world.send(other, leo)
            try await world.judge(other, oda)
            let rows = try await world.school.database.read { tx in
                try tx.query("SELECT MAX(id) AS id FROM evidence GROUP BY student_id").map {
                    try $0.id("id", of: EvidenceRow.self)
                }
            }
            #expect(rows.count == 2)
            let form = try await maya.get("\(world.profile())/new?field=strength").body
            #expect(rows.count { form.contains("value=\"\($0)\"") } == 1)
            try await world.write(
                .strength, "I compare prices.", by: maya, more: rows.map { ("evidence", "\($0)") })
            #expect(try await world.count("SELECT COUNT(*) FROM profile_entry_evidence") == 1)
            let mother = try await world.browser(world.mother)
            #expect(try await mother.get(world.profile()).body.contains("href=\"/work/\(work)\""))
            #expect(!(try await mother.get(world.profile()).body.contains("/work/\(other)")))
        }
    }

    @Test(arguments: TestEngine.available)
    func `ways of working are choices with a date, and older ones stay to be seen`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let path = world.profile() + "/ways"
            try await maya.get(path)
            let first = [("with", "alone"), ("sound", "quiet"), ("begin", "visual"), ("words", "A timer")]
            #expect(try await maya.post(path, first).status == 303)
            let page = try await maya.get(path).body
            #expect(page.contains("value=\"alone\" checked") && page.contains("A timer"))
            #expect(try await world.count("SELECT COUNT(*) FROM profile_entries") == 3)
            let base = try #require(maya.hidden("base", in: page))
            #expect(
                try await maya.post(path, [("base", base), ("with", "group"), ("words", "A timer and tea")]).status
                    == 303)
            let later = try await maya.get(path).body
            #expect(later.contains("value=\"group\" checked") && later.contains("Earlier choices"))
            #expect(later.contains("A timer and tea") && !later.contains("value=\"quiet\" checked"))
            let stale = try await maya.post(path, [("base", base), ("with", "group"), ("words", "Only tea")])
            #expect(stale.status == 422 && stale.body.contains("A timer and tea") && stale.body.contains("Only tea"))
            let mother = try await world.browser(world.mother)
            #expect(try await mother.get(path).status == 404)
            #expect(try await mother.get(world.profile()).body.contains("in a group"))
        }
    }
}
