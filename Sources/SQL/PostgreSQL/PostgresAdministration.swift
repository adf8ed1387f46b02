/// Runs one statement that PostgreSQL refuses inside of a transaction, such as CREATE DATABASE.
package func administerPostgres(url: String, _ statement: SQL) async throws {
    let settings = DatabaseSettings()
    try await offTheCooperativeThreads {
        let connection = try PostgresConnection.open(url: url, settings: settings)
        do {
            try connection.command(statement.rendered(for: .postgres).text, deadline: settings.statementDeadline)
        } catch let failure as PostgresFailure {
            throw failure.error
        }
    }
}
