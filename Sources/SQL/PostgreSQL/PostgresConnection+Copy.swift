private import CPostgres

/// Bulk loading.
extension PostgresConnection {
    /// Sends rows in COPY's text format, chunk by chunk; the deadline counts anew for each chunk.
    ///
    /// - Parameter next: The next chunk, or nil at the end. If it throws, the server forgets all of it.
    func copy(_ text: String, deadline: Duration?, next: () throws -> [UInt8]?) throws {
        let end = { deadline.map { ContinuousClock.now + $0 } }
        guard unsafe PQsendQuery(handle, text) == 1 else { throw broken() }
        try flush(until: end())
        guard let opening = try nextResult(until: end()) else { throw broken() }
        guard opening.status == PGRES_COPY_IN else {
            try drain(until: end())
            throw opening.failure ?? broken()
        }
        do {
            while let chunk = try next() { try put(chunk, until: end()) }
            try endCopy(nil, until: end())
        } catch {
            if !isBroken { try endCopy("the rows were refused", until: end()) }
            _ = try? finish(until: end())
            throw error
        }
        _ = try finish(until: end())
    }

    private func put(_ chunk: [UInt8], until end: ContinuousClock.Instant?) throws {
        let size = Int32(clamping: chunk.count)
        while true {
            let sent = unsafe chunk.withUnsafeBytes { bytes in
                unsafe PQputCopyData(handle, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), size)
            }
            if sent == 1 { break }
            guard sent == 0 else { throw broken() }
            try flush(until: end)
        }
        // Flushed at once, so that what waits in memory stays one chunk.
        try flush(until: end)
    }

    private func endCopy(_ refusal: String?, until end: ContinuousClock.Instant?) throws {
        while true {
            let sent = unsafe PQputCopyEnd(handle, refusal)
            if sent == 1 { break }
            guard sent == 0 else { throw broken() }
            try flush(until: end)
        }
        try flush(until: end)
    }
}
