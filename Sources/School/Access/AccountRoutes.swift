import HTML
import Learning
import SQL

/// Other people's accounts, for administrators: find a person, give a first password, close, sign out everywhere.
struct AccountRoutes: Sendable {
    static let keepers: Route.Access = .roles([.administrator, .operator])

    let core: Core

    var routes: [Route] {
        [
            .get("/admin/people", Self.keepers, list),
            .post("/admin/people/{person}/password", Self.keepers, bodyLimit: 16 << 10, givePassword),
            .post("/admin/people/{person}/account", Self.keepers, bodyLimit: 16 << 10, changeAccount),
        ]
    }

    @Sendable private func list(_ request: PageRequest) async throws -> Reply {
        let search = try request.query.text("q", most: 200)
        return try await request.page { visit in
            PeoplePage.Model(search: search, people: try PeopleStore.find(search, visit: visit), given: nil)
        } show: { model, page in
            PeoplePage.page(model, page)
        }
    }

    /// The password is made here, shown once, and must be changed at the first sign-in. A form that comes again does
    /// nothing, so its answer names no password.
    @Sendable private func givePassword(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let person: ID<Person> = try request.requireID("person")
        let password = FirstPassword.make()
        let hash = try await core.passwords.hash(password, strength: .student)
        _ = try await request.submit(form) { visit in
            try PeopleStore.requireManaged(person, visit: visit)
            try FirstPassword.store(hash, for: person, at: visit.now, in: visit.tx)
            try visit.audit("password.given", student: person)
            return "/admin/people"
        }
        return try await request.page { visit in
            let isGiven = try visit.tx.exists(
                "SELECT person_id FROM accounts WHERE person_id = \(person) AND password_hash = \(hash)")
            return PeoplePage.Model(
                search: "", people: try PeopleStore.one(person, visit: visit),
                given: isGiven ? .init(person: person, password: password) : nil)
        } show: { model, page in
            PeoplePage.page(model, page)
        }
    }

    @Sendable private func changeAccount(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let person: ID<Person> = try request.requireID("person")
        return try await request.submit(form) { visit in
            try PeopleStore.requireManaged(person, visit: visit)
            let username = try PeopleStore.change(person, to: form.raw("to") ?? "", visit: visit)
            return "/admin/people?q=" + queryEscaped(username)
        }
    }
}
