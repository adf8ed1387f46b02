import Learning
import SQL
import TestSupport
import Testing

@testable import School

extension WorkWorld {
    /// Loads or saves a plan as somebody, outside of any page.
    func plan<Value: Sendable>(
        as person: ID<Person>, _ work: @escaping @Sendable (StudentAccess, Visit) throws -> Value
    ) async throws -> Value {
        let maya = maya
        let request = try await request(as: person)
        return try await school.database.write { tx in
            let viewer = try #require(try SessionStore.viewer(of: request, in: tx))
            let visit = Visit(tx: tx, viewer: viewer, request: request)
            let access = try #require(try visit.student(maya, for: .plan))
            return try work(access, visit)
        }
    }

    private func request(as person: ID<Person>) async throws -> PageRequest {
        let core = core
        let token = try await school.database.write { tx in
            try SessionStore.open(
                for: person, lifetime: .init(idleMinutes: 600, hours: 24), device: "test", core: core, in: tx)
        }
        return try SchoolTests.request(core, session: token)
    }

    func document() async throws -> PlanDocument {
        let maya = maya
        return try await school.database.read { tx in try PlanStore.whole(maya, tx).document }
    }

    /// The fields of a whole form for something to do.
    func item(_ title: String, kind: PlanItem.Kind, _ more: [(String, String)] = []) -> [(String, String)] {
        [("title", title), ("kind", kind.rawValue), ("place", ""), ("begins", ""), ("ends", ""), ("hours", "")] + more
    }
}
