import Learning
import SQL
import TestSupport
import Testing

@testable import School

struct CleaningJobsTests {
    @Test(arguments: TestEngine.available)
    func `rows that have done their service go, the others stay`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await FilesWorld(school)
            let core = world.core
            let now = core.now()
            let person = world.ana.person
            try await core.database.write { tx in
                for (offset, days) in [1, 3, 40].enumerated() {
                    let time = now.adding(days: -days)
                    try tx.execute(
                        """
                        INSERT INTO form_results (key, person_id, form_hash, location, sent_at)
                        VALUES (\("key\(offset)"), \(person), '', '/', \(time))
                        """)
                    let failure: ID<BackgroundJob> = try core.mint.mint()
                    try tx.execute(
                        "INSERT INTO sign_in_failures (id, subject, failed_at) VALUES (\(failure), 'x', \(time.adding(hours: 1)))"
                    )
                    let job: ID<BackgroundJob> = try core.mint.mint()
                    try tx.execute(
                        """
                        INSERT INTO jobs (id, kind, state, due_at, made_at, ended_at)
                        VALUES (\(job), 'x', 'done', \(time), \(time), \(time))
                        """)
                    let session: ID<Session> = try core.mint.mint()
                    try tx.execute(
                        """
                        INSERT INTO sessions (id, token_hash, person_id, began_at, seen_at, ends_at, idle_minutes, device)
                        VALUES (\(session), \("hash\(offset)"), \(person), \(time), \(time), \(time), 5, 'x')
                        """)
                }
            }
            for kind in cleaningJobs() { try await kind.run(JobContext(core: core, argument: "{}")) }
            let counts = try await core.database.read { tx in
                [
                    try tx.scalarInt("SELECT COUNT(*) AS n FROM form_results"),
                    try tx.scalarInt("SELECT COUNT(*) AS n FROM sign_in_failures"),
                    try tx.scalarInt("SELECT COUNT(*) AS n FROM jobs"),
                    // The two students of the world are signed in as well.
                    try tx.scalarInt("SELECT COUNT(*) AS n FROM sessions"),
                ]
            }
            #expect(counts == [1, 1, 2, 4])
        }
    }
}
