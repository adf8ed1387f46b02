private import CPostgres

/// One session with the server. It is not Sendable: it lives and dies on the thread that opened it.
///
/// No call waits without end: libpq runs in its non-blocking mode and every wait is a `poll` with a deadline.
@safe
final class PostgresConnection {
    let handle: OpaquePointer
    var prepared = PreparedStatements()

    /// Set when the session is in a state that nobody can know; it must be replaced.
    var isBroken = false

    private init(owning handle: OpaquePointer) {
        unsafe self.handle = handle
    }

    deinit {
        unsafe PQfinish(handle)
    }

    /// - Throws: `SQLError.unavailable` after at most `settings.connectDeadline` (plus the time to look up a name).
    static func open(url: String, settings: DatabaseSettings) throws(SQLError) -> PostgresConnection {
        // What comes after the URL wins over it. A peer that is gone is noticed after 3 s.
        let options = [
            ("dbname", url), ("fallback_application_name", "trellis"), ("client_encoding", "UTF8"),
            ("keepalives", "1"), ("keepalives_idle", "3"), ("keepalives_interval", "1"), ("keepalives_count", "3"),
            ("tcp_user_timeout", "3000"),
        ]
        let handle = unsafe withCStrings(options.map(\.0)) { names in
            unsafe withCStrings(options.map(\.1)) { values in unsafe PQconnectStartParams(names, values, 1) }
        }
        guard let handle = unsafe handle else { throw .unavailable("no memory for a connection") }
        let connection = unsafe PostgresConnection(owning: handle)
        let end = ContinuousClock.now + settings.connectDeadline
        do {
            try connection.finishConnecting(until: end)
            try connection.setUp(settings)
        } catch let failure as PostgresFailure {
            switch failure.error {
            case .unavailable(let message): throw .unavailable(message)
            default: throw .unavailable(failure.error.advice)
            }
        } catch {
            throw .unavailable("\(error)")
        }
        return connection
    }

    private func finishConnecting(until end: ContinuousClock.Instant) throws {
        guard unsafe PQstatus(handle) != CONNECTION_BAD else { throw PostgresFailure.lost(message) }
        var state = PGRES_POLLING_WRITING
        while state != PGRES_POLLING_OK {
            guard state != PGRES_POLLING_FAILED else { throw PostgresFailure.lost(message) }
            guard wait(forWriting: state == PGRES_POLLING_WRITING, until: end) else {
                throw PostgresFailure.lost("the server did not answer in time")
            }
            state = unsafe PQconnectPoll(handle)
        }
        unsafe PQsetnonblocking(handle, 1)
        // Without a receiver libpq prints the server's notices on standard error.
        unsafe _ = PQsetNoticeReceiver(handle, { _, _ in }, nil)
    }

    private func setUp(_ settings: DatabaseSettings) throws {
        guard let encoding = unsafe PQparameterStatus(handle, "server_encoding"),
            unsafe String(cString: encoding) == "UTF8"
        else { throw PostgresFailure.lost("the database's encoding must be UTF8") }
        let version = unsafe PQserverVersion(handle)
        guard version >= 120_000 else { throw PostgresFailure.lost("PostgreSQL 12 or newer is needed") }
        let idle = Int(settings.statementDeadline.milliseconds) * 2 + 30_000
        var commands = """
            SET TIME ZONE 'UTC'; SET DateStyle = 'ISO'; SET bytea_output = 'hex'; SET extra_float_digits = 1;
            SET standard_conforming_strings = on; SET idle_in_transaction_session_timeout = \(idle);
            SELECT set_config('synchronous_commit', 'on', false)
            WHERE current_setting('synchronous_commit') = 'off';
            """
        // The server then notices that we are gone while it still works on a long statement.
        if version >= 140_000 { commands += "SET client_connection_check_interval = 5000;" }
        try command(commands, deadline: settings.connectDeadline)
    }

    /// Whether the session waits for a command outside of any transaction, as far as can be seen from here.
    func isReady() -> Bool {
        guard !isBroken else { return false }
        // While nothing is asked, the server speaks only to say good-bye.
        if wait(forWriting: false, until: .now), unsafe PQconsumeInput(handle) != 1 { return false }
        guard unsafe PQstatus(handle) == CONNECTION_OK else { return false }
        return unsafe PQtransactionStatus(handle) == PQTRANS_IDLE
    }

    /// The prepared statements do not match the server's any more; a new session has none.
    func abandon() {
        isBroken = true
    }

    var message: String {
        guard let text = unsafe PQerrorMessage(handle) else { return "" }
        return unsafe String(cString: text).oneLine
    }

    func broken() -> PostgresFailure {
        isBroken = true
        return .lost(message)
    }
}
