import Learning
import SQL

/// A signed-in person, as loaded for one request.
struct Viewer: Sendable {
    let person: ID<Person>
    let session: ID<Session>
    let givenName: String
    let familyName: String
    /// How students address a member of staff: "Mr.", "Ms."
    let title: LocalText
    let language: String?
    let readingHelp: String
    let roles: Set<Role>
    /// The organizations in which the viewer has a role, largest first is not promised.
    let schoolName: String
    let timeZone: String
    let schoolIsInvented: Bool
    let mustChangePassword: Bool
    /// Conversations with something new.
    var unread = 0

    var isStaff: Bool { roles.contains(where: \.isStaff) }
    var isStudent: Bool { roles.contains(.student) }
    var isGuardian: Bool { roles.contains(.guardian) }
    var fullName: String { givenName + " " + familyName }
}

/// A place where somebody is signed in.
enum Session {}
