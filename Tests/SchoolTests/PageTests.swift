import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Every page of a small school, for everybody in it, in each language.
struct PageTests {
    /// The last is no language: its words show where a text was written past the messages.
    @Test(arguments: ["en", "es", "qps"])
    func `each page is sound in both languages and says nothing past the messages`(language: String) async throws {
        try await withDemo(.sqlite) { school in
            var routes: Set<String> = []
            try await school.takePlacements()
            let rare = try await school.rarePages()
            let few = try await school.fewReaders()
            let crawl = PageCrawl(school: school, language: language, pagesOfEachRoute: language == "en" ? 2 : 1)
            for (who, person) in try await school.parts() {
                let pages = try await crawl.walk(as: person, who: who, also: rare[who] ?? [])
                #expect(pages.count >= 4, "\(who)")
                for page in pages {
                    check(page, language)
                    routes.insert(page.route)
                }
            }
            for readers in few {
                for page in try await crawl.look(readers) {
                    check(page, language)
                    routes.insert(page.route)
                }
            }
            guard language == "en" else { return }
            // Whatever has no page here is a redirect, a download or needs a student that shares work.
            let all = school.school.features.flatMap(\.routes).filter { $0.method == .get }.map(\.path)
            let unseen = Set(all).subtracting(routes)
            #expect(
                unseen.sorted()
                    == [
                        "/admin/people/rows.csv", "/set-up", "/sign-in/code",
                        "/attempts/{attempt}/team/files/{teamFile}",
                        "/classes/{class}/plans.csv", "/classes/{class}/students.csv", "/classes/{class}/poll/waiting",
                        "/files/{attachment}", "/health", "/live", "/me/check-ins", "/me/checks", "/me/choice",
                        "/me/goals",
                        "/me/inventory", "/me/journal", "/me/map", "/me/map/{competency}", "/me/observations",
                        "/me/placement", "/me/plan", "/me/portfolio", "/me/prior-learning",
                        "/me/profile", "/me/progress", "/me/proposals", "/me/term-reports", "/me/week", "/me/work",
                        "/me/time", "/me/workshops", "/me/year", "/messages/{conversation}/answer", "/metrics",
                        "/peer-reviews/{peerReview}/files/{attachment}",
                        "/reports/{reportRound}/classes/{class}/reports.csv", "/reports/{reportRound}/reports.csv",
                        "/rubrics/{rubric}/case.json", "/rubrics/{rubric}/table.csv", "/shared/{token}",
                        "/shared/{token}/files/{file}", "/showcases/{showcase}/files/{file}",
                        "/student-files/{studentFile}", "/students/{student}/goals", "/students/{student}/plan/begin",
                        "/teams/{team}/files/{teamFile}", "/uploads/{upload}", "/work/{work}/offline",
                        "/work/{work}/pages",
                    ].sorted())
        }
    }

    @Test func `PostgreSQL shows the same pages`() async throws {
        guard TestEngine.available.contains(.postgres) else { return }
        try await withDemo(.postgres) { school in
            for (who, person) in try await school.parts() {
                let crawl = PageCrawl(school: school, language: "en", pagesOfEachRoute: 1)
                for page in try await crawl.walk(as: person, who: who) {
                    #expect(page.answer.status == 200, "\(who): \(page.path)")
                }
            }
        }
    }

    @Test func `a hostile name is text on every page`() async throws {
        try await withDemo(.sqlite) { school in
            let hostile = "</title><script>alert('1')</script>\"'`&amp;{{7*7}}\u{202E}%0d%0a"
            try await school.database.write { tx in
                for column: SQL in ["given_name", "family_name"] {
                    try tx.execute("UPDATE people SET \(column) = \(hostile)")
                }
                try tx.execute(
                    "UPDATE people SET title = \(LocalText(hostile)), pronouns = \(hostile), name_folded = \(hostile)")
                try tx.execute("UPDATE organizations SET name = \(hostile)")
                try tx.execute("UPDATE classes SET title = \(hostile)")
                try tx.execute("UPDATE courses SET title = \(hostile)")
                try tx.execute("UPDATE goals SET title = \(hostile), reason = \(hostile)")
                try tx.execute(
                    "UPDATE attempts SET words = \(hostile), reflection = \(hostile), link = 'javascript:alert(1)'")
                try tx.execute("UPDATE judgements SET strength = \(hostile), next_step = \(hostile)")
                try tx.execute("UPDATE judgement_levels SET words = \(hostile)")
                try tx.execute("UPDATE proposal_turns SET words = \(hostile), suggestion = \(hostile)")
                try tx.execute("UPDATE choice_stages SET words = \(hostile)")
                try tx.execute("UPDATE plan_comments SET words = \(hostile)")
                try tx.execute("UPDATE discussion_posts SET words = \(hostile)")
                try tx.execute("UPDATE rooms SET name = \(hostile), words = \(hostile)")
                try tx.execute(
                    """
                    UPDATE workshops SET title = \(hostile), place = \(hostile), guest = \(hostile), guest_words = \(hostile),
                        materials = \(hostile), note = \(hostile), called_off_reason = \(hostile),
                        link = 'javascript:alert(1)', screen_link = 'javascript:alert(1)'
                    """)
                try tx.execute("UPDATE time_blocks SET words = \(hostile)")
                try tx.execute("UPDATE group_sets SET purpose = \(hostile), exit_words = \(hostile)")
                try tx.execute("UPDATE groups_formed SET name = \(String(hostile.prefix(60))), place = \(hostile)")
                try tx.execute("UPDATE group_pairs SET reason = \(hostile)")
                try tx.execute("UPDATE reading_notes SET words = \(hostile), quote = \(hostile)")
                try tx.execute("UPDATE questions SET words = \(hostile), because = \(hostile)")
                try tx.execute("UPDATE made_activities SET title = \(hostile), why = \(hostile), steps = \(hostile)")
                try tx.execute("UPDATE work_sources SET title = \(hostile), address = 'javascript:alert(1)'")
                let plan = PlanDocument(
                    interests: [PlanInterest(id: ID(stored: 1), words: hostile)],
                    goals: [
                        PlanGoal(id: ID(stored: 2), category: "content-knowledge", title: hostile, reason: hostile)
                    ],
                    items: [PlanItem(id: ID(stored: 3), kind: .service, title: hostile, place: hostile)],
                    aim: PlanAim(first: hostile), promises: PlanPromises(student: hostile))
                try tx.execute("DROP TRIGGER plan_versions_no_change")
                try tx.execute("UPDATE plan_versions SET content = \(plan.canonicalText)")
                // A draft's goals have rows of their own, so theirs keep their ids.
                for row in try tx.query("SELECT student_id, content FROM plans") {
                    var draft = plan
                    draft.goals = try PlanDocument(json: row.text("content")).goals
                    for place in draft.goals.indices {
                        draft.goals[place].title = hostile
                        draft.goals[place].reason = hostile
                        draft.goals[place].interest = nil
                    }
                    let student: ID<Person> = try row.id("student_id")
                    try tx.execute(
                        "UPDATE plans SET content = \(draft.canonicalText) WHERE student_id = \(student)")
                }
                try tx.execute("UPDATE activities SET title = \(LocalText(hostile)), why = \(LocalText(hostile))")
                try tx.execute("UPDATE checks SET title = \(LocalText(hostile))")
                try tx.execute("UPDATE competencies SET title = \(LocalText(hostile)), i_can = \(LocalText(hostile))")
            }
            for (who, person) in try await school.parts() {
                let crawl = PageCrawl(school: school, language: "en", pagesOfEachRoute: 1)
                for page in try await crawl.walk(as: person, who: who) {
                    let body = page.answer.body
                    #expect(page.answer.status == 200, "\(who): \(page.path)")
                    #expect(!body.contains("<script>") && !body.contains("href=\"javascript"), "\(who): \(page.path)")
                    let problems = PageChecker.problems(in: body, language: "en")
                    #expect(problems == [], "\(who): \(page.path)")
                }
            }
        }
    }

    private func check(_ page: PageCrawl.Seen, _ language: String) {
        let place = Comment(rawValue: "\(page.who), \(language): \(page.path)")
        let body = page.answer.body
        #expect(page.answer.status == 200, place)
        #expect(PageChecker.problems(in: body, language: language) == [], place)
        // Markup that became text: a literal that was taken for a string.
        #expect(!body.contains("&lt;/") && !body.contains("HTML(bytes"), place)
        if language == "qps" { #expect(PageChecker.untranslated(in: body) == [], place) }
        checkHeaders(page.answer.headers, place)
        if language != "qps" {
            let packed = Gzip.compress(Array(body.utf8), level: 1)?.count ?? .max
            #expect(packed <= 30 << 10, place)
            #expect(tags(in: body) <= 1_500, place)
        }
        // A link may lead away; nothing is loaded from elsewhere, and no form goes there.
        for attribute in ["src", "action", "data", "poster", "srcset", "formaction"] {
            #expect(!body.contains(" \(attribute)=\"http") && !body.contains(" \(attribute)=\"//"), place)
        }
        for tag in body.split(separator: "<") where tag.hasPrefix("link ") || tag.hasPrefix("use ") {
            #expect(!tag.contains("href=\"http") && !tag.contains("href=\"//"), place)
        }
    }

    private func checkHeaders(_ headers: HTTPFields, _ place: Comment) {
        #expect(headers[.contentType] == "text/html; charset=utf-8", place)
        #expect(headers[.contentSecurityPolicy] == WebResponder.contentSecurityPolicy, place)
        #expect(headers[.cacheControl] == "no-store", place)
        #expect(headers[.xContentTypeOptions] == "nosniff", place)
        #expect(headers[.referrerPolicy] == "same-origin", place)
        #expect(headers[.crossOriginOpenerPolicy] == "same-origin", place)
        #expect(headers[.crossOriginResourcePolicy] == "same-origin", place)
        #expect(headers[.permissionsPolicy] != nil && headers[.strictTransportSecurity] == nil, place)
    }

    /// Start tags, which is what a browser makes elements from.
    private func tags(in page: String) -> Int {
        let bytes = Array(page.utf8)
        return zip(bytes, bytes.dropFirst()).count { pair in
            pair.0 == UInt8(ascii: "<") && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(pair.1)
        }
    }
}
