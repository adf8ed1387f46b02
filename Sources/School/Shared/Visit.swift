import Learning
import SQL

/// One request inside its transaction: who asks, for what, and the transaction itself. It is not Sendable, so it
/// stays inside the closure it was handed to.
final class Visit {
    let tx: any Transaction
    let viewer: Viewer
    let request: PageRequest
    let now: Timestamp
    /// The school's date, `2026-05-04`.
    let today: String
    /// What the viewer is to the students asked for so far. Within one transaction that does not change.
    private var relations: [ID<Person>: Set<Relation>] = [:]

    init(tx: any Transaction, viewer: Viewer, request: PageRequest) {
        self.tx = tx
        self.viewer = viewer
        self.request = request
        now = request.core.now()
        today = schoolDay(now, timeZone: viewer.timeZone)
    }

    var core: Core { request.core }

    func mint<Entity>(_ entity: Entity.Type = Entity.self) throws -> ID<Entity> {
        try core.mint.mint(entity)
    }

    /// The right that the route declares, to the student its path leads to.
    ///
    /// - Throws: `Failure.notFound` without that right; a route that declares no student has none.
    func student() throws -> StudentAccess {
        guard case .student(let aspect, let source) = request.route.access,
            let key: ID<Person> = request.id(source.rawValue)
        else { throw Failure.notFound }
        return try viewer.student(via: source, key: key.rawValue, for: aspect, today: today, in: tx)
    }

    /// Another aspect of the same student, for a page that shows it only to those who may see it.
    func student(_ id: ID<Person>, for aspect: Aspect) throws -> StudentAccess? {
        let known = try relations[id] ?? viewer.relations(to: id, today: today, in: tx)
        relations[id] = known
        do {
            return try viewer.access(to: id, for: aspect, as: known)
        } catch Failure.notFound {
            return nil
        }
    }

    /// The class in the path.
    func classAccess() throws -> ClassAccess {
        guard case .classMember = request.route.access, let id: ID<Class> = request.id("class") else {
            throw Failure.notFound
        }
        return try viewer.classAccess(id, today: today, in: tx)
    }

    /// A row of the audit, in the same transaction as what it tells of.
    func audit(
        _ action: String, student: ID<Person>? = nil, aspect: Aspect? = nil, reason: String? = nil,
        detail: String = "{}"
    ) throws {
        try AuditLog.append(
            .init(
                actor: viewer.person, student: student, action: action, aspect: aspect, reason: reason,
                detail: detail), at: now, mint: core.mint, in: tx)
    }
}
