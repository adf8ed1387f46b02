import HTTPTypes
import Learning

/// One address and method, who may use it, and what it does.
///
/// `access` is data, so that a test can walk every route as every role and relation.
struct Route: Sendable {
    /// Who may use a route. For `student…` the handler gets its `StudentAccess` from `Visit.student()`.
    enum Access: Sendable, Equatable {
        case anyone
        case signedIn
        /// Somebody with at least one of these roles anywhere.
        case roles(Set<Role>)
        /// Whoever has a relation to the student in the path that opens the aspect.
        case student(Aspect, via: StudentSource)
        /// Whoever teaches the class in the path or leads its school.
        case classMember
    }

    /// Which path parameter leads to the student.
    enum StudentSource: String, Sendable, CaseIterable {
        case student, work, attempt, attachment, goal, sitting
        case entry, round, studentFile, support, version, step, proposal, checkIn, note
        case piece, showcase
        case observation, disposition, prior
        case made, journal
    }

    let method: HTTPRequest.Method
    /// With parameters in braces: `/students/{student}/map`.
    let path: String
    let access: Access
    /// The largest body in bytes; files have their own, larger one.
    let bodyLimit: Int
    let handle: @Sendable (PageRequest) async throws -> Reply

    static func get(
        _ path: String, _ access: Access, _ handle: @escaping @Sendable (PageRequest) async throws -> Reply
    ) -> Route {
        Route(method: .get, path: path, access: access, bodyLimit: 0, handle: handle)
    }

    static func post(
        _ path: String, _ access: Access, bodyLimit: Int = 1 << 20,
        _ handle: @escaping @Sendable (PageRequest) async throws -> Reply
    ) -> Route {
        Route(method: .post, path: path, access: access, bodyLimit: bodyLimit, handle: handle)
    }
}
