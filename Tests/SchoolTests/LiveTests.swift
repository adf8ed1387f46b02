import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Open pages hear that something changed, and only what they may.
struct LiveTests {
    @Test(arguments: TestEngine.available)
    func `a change comes once to each page that waits for it, and to no other`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let hub = world.core.live
            let (help, work) = (LiveTopic.help(world.mathClass), LiveTopic.work(world.mathClass))
            let both = try hub.listen(to: [help, work], as: world.oda)
            let one = try hub.listen(to: [work], as: world.reyes)
            try await world.core.database.write { tx in
                for _ in 0..<20 { try tx.announce(help.word) }
            }
            #expect(try await both.news(1) == [.changed([help])])
            try await world.core.database.write { tx in
                try tx.announce(help.word)
                try tx.announce(work.word)
            }
            #expect(try await both.news(1) == [.changed([help, work])])
            #expect(try await one.news(1) == [.changed([work])])
        }
    }

    @Test func `a page that is left is forgotten, and lines are limited for a person and for the server`() async throws
    {
        try await withWork(.sqlite) { world in
            let hub = LiveHub(database: world.core.database, limits: .init(ofViewer: 2, ofServer: 3))
            let topics: Set = [LiveTopic.person(world.maya)]
            do {
                let lines = [try hub.listen(to: topics, as: world.maya), try hub.listen(to: topics, as: world.maya)]
                let newest = try hub.listen(to: topics, as: world.maya)
                // The oldest page of the three hears no more.
                #expect(try await lines[0].news(1) == [.replaced])
                let other = try hub.listen(to: topics, as: world.leo)
                #expect(throws: LiveHub.Refusal.tooManyOfServer) { try hub.listen(to: topics, as: world.oda) }
                #expect(hub.count == 3)
                newest.end()
                #expect(hub.count == 2)
                withExtendedLifetime((lines, other)) {}
            }
            #expect(hub.count == 0)
            let again = try hub.listen(to: topics, as: world.maya)
            hub.close()
            for await _ in again.events {}
            #expect(throws: LiveHub.Refusal.tooManyOfServer) { try hub.listen(to: topics, as: world.maya) }
        }
    }

    @Test(arguments: TestEngine.available)
    func `who may hear of a class is who may see it`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let (id, maya) = (world.mathClass, world.maya)
            let class_: [LiveTopic] = [.help(id), .work(id), .poll(id), .classView(id)]
            let expected: [(ID<Person>, [LiveTopic])] = [
                (world.oda, class_), (world.leader, class_), (world.mother, []), (world.lee, []),
                (maya, [.poll(id), .classView(id), .person(maya)]),
            ]
            for (person, topics) in expected {
                let browser = try await world.browser(person)
                for topic in class_ + [.person(maya)] {
                    let answer = try await world.listen(to: topic, browser)
                    #expect(answer.status == (topics.contains(topic) ? 200 : 204), "\(person) \(topic.word)")
                }
            }
            for junk in ["", "?about=", "?about=help-", "?about=help-0000000000001,person-zz", "?about=nothing-1"] {
                #expect(try await world.browser(world.oda).get("/live" + junk).status == 204)
            }
            #expect(try await world.school.client().get("/live?about=person-\(maya)").status == 303)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a page hears in words of the line, and signing out ends it`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let browser = try await world.browser(world.oda)
            let topic = LiveTopic.work(world.mathClass)
            async let answer = browser.get("/live?about=\(topic.word),person-\(world.maya)")
            for _ in 0..<500 where world.core.live.count == 0 { try await Task.sleep(for: .milliseconds(10)) }
            try await world.core.database.write { try $0.announce(topic.word) }
            try await Task.sleep(for: .milliseconds(300))
            let (oda, now) = (world.oda, world.core.now())
            try await world.core.database.write { try SessionStore.endAll(of: oda, at: now, in: $0) }
            let heard = try await answer
            #expect(heard.headers[.contentType] == "text/event-stream")
            #expect(heard.body.hasPrefix("retry: ") && heard.body.contains("\ndata: \(topic.word)\n"))
            #expect(!heard.body.contains("person-"))
            #expect(world.core.live.count == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func `work that is sent is announced to its class`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let heard = Heard(world.core.database)
            let maya = try await world.browser(world.maya)
            try await world.send(try await world.begin(maya), maya)
            #expect(try await heard.next(1).contains(LiveTopic.work(world.mathClass).word))
        }
    }

    @Test func `topics are read as they are written`() {
        let id = ID<Class>(rawValue: 12_345)
        for topic in id.map({ [LiveTopic.help($0), .work($0), .poll($0), .classView($0)] }) ?? [] {
            #expect(LiveTopic(word: topic.word) == topic)
        }
        #expect(
            LiveTopic(word: "help") == nil && LiveTopic(word: "rights") == nil && LiveTopic(word: "help-x-y") == nil)
        #expect(LiveRights(word: "rights") == .ofEverybody && LiveRights(word: "rights-") == nil)
    }
}

extension LiveHub.Listener {
    /// The next events but for beats; fewer after five seconds.
    fileprivate func news(_ count: Int) async throws -> [LiveEvent] {
        try await withThrowingTaskGroup(of: [LiveEvent].self) { group in
            group.addTask {
                var news: [LiveEvent] = []
                for await event in self.events where event != .beat {
                    news.append(event)
                    if news.count == count { break }
                }
                return news
            }
            group.addTask {
                try await Task.sleep(for: .seconds(5))
                return []
            }
            defer { group.cancelAll() }
            return try await group.next() ?? []
        }
    }
}

extension WorkWorld {
    /// What a listener to one topic is answered; the line is ended at once.
    fileprivate func listen(to topic: LiveTopic, _ browser: TestClient) async throws -> TestClient.Answer {
        async let answer = browser.send(.head, "/live?about=\(topic.word)", body: nil)
        return try await answer
    }
}
