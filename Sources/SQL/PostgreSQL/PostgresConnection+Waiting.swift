private import CPostgres
private import Dispatch

#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#else
    private import Darwin
#endif

/// Every wait for the network, each with a deadline.
extension PostgresConnection {
    /// Sends what is left and gives the last result, or the first failure.
    func finish(until end: ContinuousClock.Instant?) throws -> PostgresResult {
        try flush(until: end)
        var last: PostgresResult?
        var failure: PostgresFailure?
        while let result = try nextResult(until: end) {
            failure = failure ?? result.failure
            last = result
        }
        if let failure {
            if unsafe PQstatus(handle) != CONNECTION_OK { isBroken = true }
            throw failure
        }
        guard let last else { throw broken() }
        return last
    }

    func drain(until end: ContinuousClock.Instant?) throws {
        while try nextResult(until: end) != nil {}
    }

    func nextResult(until end: ContinuousClock.Instant?) throws -> PostgresResult? {
        while unsafe PQisBusy(handle) == 1 {
            guard wait(forWriting: false, until: end) else {
                stop()
                throw PostgresFailure.stopped()
            }
            guard unsafe PQconsumeInput(handle) == 1 else { throw broken() }
        }
        return unsafe PQgetResult(handle).map { unsafe PostgresResult(owning: $0) }
    }

    func flush(until end: ContinuousClock.Instant?) throws {
        while true {
            let left = unsafe PQflush(handle)
            if left == 0 { return }
            guard left == 1 else { throw broken() }
            guard wait(forWriting: true, until: end) else {
                isBroken = true
                throw PostgresFailure.stopped()
            }
            // The server may wait for us to read before it reads on.
            guard unsafe PQconsumeInput(handle) == 1 else { throw broken() }
        }
    }

    /// Asks the server to stop the statement and gives it a second to say that it has.
    func stop() {
        guard !isBroken else { return }
        sendCancellation()
        let end = ContinuousClock.now + .seconds(1)
        while true {
            while unsafe PQisBusy(handle) == 1 {
                guard wait(forWriting: false, until: end), unsafe PQconsumeInput(handle) == 1 else {
                    isBroken = true
                    return
                }
            }
            guard let result = unsafe PQgetResult(handle) else { return }
            let status = unsafe PQresultStatus(result)
            unsafe PQclear(result)
            if status == PGRES_COPY_IN || status == PGRES_COPY_OUT {
                isBroken = true
                return
            }
        }
    }

    private func sendCancellation() {
        guard let cancel = unsafe PQgetCancel(handle) else { return }
        let request = unsafe CancelRequest(owning: cancel)
        // PQcancel opens a connection of its own and may block on a dead network.
        DispatchQueue.global().async { request.send() }
    }

    /// - Returns: False when the time is up.
    func wait(forWriting: Bool, until end: ContinuousClock.Instant?) -> Bool {
        let socket = unsafe PQsocket(handle)
        // Without a socket the next call of libpq says what has happened.
        guard socket >= 0 else { return true }
        let events = Int16(POLLIN) | (forWriting ? Int16(POLLOUT) : 0)
        var entry = pollfd(fd: socket, events: events, revents: 0)
        while true {
            let left = end.map { (ContinuousClock.now.duration(to: $0) + .microseconds(999)).milliseconds } ?? -1
            let count = unsafe poll(&entry, 1, left)
            if count > 0 { return true }
            if count == 0 { return false }
            guard errno == EINTR else { return true }
        }
    }
}
