import Learning
import SQL
import Testing

@testable import School

/// Answers of invented students to the three items of `CheckWorld`.
struct InventedAnswers: Sendable {
    let world: CheckWorld

    static let sittingsOfOne = 8
    static let answersOfOne = sittingsOfOne * 3

    /// - Parameter chance: of a right answer, after a right answer and after a wrong one.
    func add(students: Int, chance: @escaping @Sendable (Bool) -> Double) async throws {
        let core = world.work.core
        let items = world.facts.items
        try await world.school.database.write { tx in
            let versions = try CheckItemStore.current(of: world.facts.id, tx)
            let byItem = Dictionary(uniqueKeysWithValues: versions.map { ($0.item, $0.version) })
            var numbers = Numbers()
            var people: [[SQL.Value]] = []
            var sittings: [[SQL.Value]] = []
            var responses: [[SQL.Value]] = []
            for number in 0..<students {
                let student: ID<Person> = try core.mint.mint()
                people.append([student.sqlValue, "Student".sqlValue, "\(number)".sqlValue, "s".sqlValue, 1.sqlValue])
                var wasRight = number.isMultiple(of: 2)
                for place in 0..<Self.sittingsOfOne {
                    let sitting: ID<Sitting> = try core.mint.mint()
                    let time = core.now().adding(milliseconds: Int64(place) * 60_000)
                    sittings.append([
                        sitting.sqlValue, student.sqlValue, "review".sqlValue, time.sqlValue, time.sqlValue,
                    ])
                    for item in items {
                        wasRight = numbers.next() < chance(wasRight)
                        let id: ID<ResponseRow> = try core.mint.mint()
                        let version = try #require(byItem[item])
                        responses.append([
                            id.sqlValue, sitting.sqlValue, item.sqlValue, version.sqlValue, student.sqlValue,
                            "{}".sqlValue, (wasRight ? 1.0 : 0.0).sqlValue, false.sqlValue, time.sqlValue,
                        ])
                    }
                }
            }
            try tx.insert(
                into: "people", columns: ["id", "given_name", "family_name", "name_folded", "changed_at"], rows: people)
            try tx.insert(
                into: "sittings", columns: ["id", "student_id", "kind", "began_at", "changed_at"], rows: sittings)
            try tx.insert(
                into: "responses",
                columns: [
                    "id", "sitting_id", "item_id", "item_version_id", "student_id", "response", "score", "is_helped",
                    "answered_at",
                ], rows: responses)
        }
    }

    func administrator() async throws -> TestClient {
        let core = world.work.core
        let leader = world.work.leader
        let person = try await world.school.database.write { tx in
            let place = try tx.require("SELECT organization_id FROM roles WHERE person_id = \(leader)")
                .int64("organization_id")
            let id: ID<Person> = try core.mint.mint()
            let grant: ID<RoleGrant> = try core.mint.mint()
            try tx.execute(
                """
                INSERT INTO people (id, given_name, family_name, name_folded, changed_at)
                VALUES (\(id), 'Ada', 'Keeper', 'ada keeper', 1)
                """)
            try tx.execute(
                """
                INSERT INTO roles (id, person_id, organization_id, role)
                VALUES (\(grant), \(id), \(place), 'administrator')
                """)
            try tx.execute(
                """
                INSERT INTO accounts (person_id, username, username_folded, changed_at)
                VALUES (\(id), 'keeper', 'keeper', 1)
                """)
            return id
        }
        return try await world.work.browser(person)
    }

    /// Presses the button and lets the job run.
    func trainNow(_ admin: TestClient) async throws {
        try await admin.get("/admin/prediction")
        #expect(try await admin.post("/admin/prediction/training").location == "/admin/prediction")
        #expect(try await admin.get("/admin/prediction").body.contains("A training was asked for"))
        try await ResponseTraining.run(world.work.core)
        #expect(!(try await admin.get("/admin/prediction").body.contains("A training was asked for")))
    }

    /// Until two in the morning where the school is.
    func waitForNight() async throws {
        let core = world.work.core
        for _ in 0..<24 where LocalTime(core.now(), in: zone(core.configuration.timeZone)).hour != 2 {
            world.school.clock.advance(minutes: 60)
        }
    }

    func last() async throws -> Row {
        try await world.school.database.read { tx in
            try tx.require("SELECT * FROM response_models ORDER BY id DESC LIMIT 1")
        }
    }

    func usesModel() async throws -> Bool {
        let core = world.work.core
        return try await world.school.database.read { tx in
            if case .model = try core.estimators.current(in: tx) { true } else { false }
        }
    }
}

/// SplitMix64 (Steele, Lea & Flood 2014), from a fixed seed.
private struct Numbers {
    private var state: UInt64 = 7

    mutating func next() -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
        return Double((bits ^ bits >> 31) >> 11) * 0x1p-53
    }
}

private enum ResponseRow {}
