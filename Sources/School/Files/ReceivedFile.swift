/// A file that a form brought, already in the store. A row must name it within a day, or it is cleared away.
struct ReceivedFile: Sendable, Equatable {
    let sha256: String
    /// In bytes.
    let size: Int64
    /// Safe to show and to store; see `cleanedFileName`.
    let name: String
    /// Found from the first bytes, never taken from the sender; see `contentType(of:firstBytes:)`.
    let contentType: String
    /// The name of the form's field.
    let fieldName: String
}
