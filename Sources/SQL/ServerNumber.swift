/// A number from 1 to 1023 that one running server holds, for ids that no two servers can mint twice.
///
/// PostgreSQL holds it by an advisory lock on a connection of its own, SQLite by a lock on a file beside the database.
/// It is let go on `release()`, when the last reference ends, and when the process dies.
public final class ServerNumber: Sendable {
    public let number: Int
    private let holder: any ServerNumberHolder

    /// False once the lock is lost, for example because the connection dropped: stop minting and claim another number.
    public var isHeld: Bool { holder.isHeld }

    init(number: Int, holder: any ServerNumberHolder) {
        self.number = number
        self.holder = holder
    }

    public func release() {
        holder.release()
    }

    deinit {
        holder.release()
    }

    static let range = 1...1023
}

/// What keeps the lock on one engine.
protocol ServerNumberHolder: AnyObject, Sendable {
    var isHeld: Bool { get }
    func release()
}
