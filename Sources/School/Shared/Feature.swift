import Learning
import SQL

/// One folder of the application, as the composition root sees it. Every member is required, so that no feature can
/// forget its part of a student's export or erasure.
struct Feature: Sendable {
    let name: String
    /// The tables that only this feature writes.
    let tables: [String]
    let routes: [Route]
    let jobs: [JobKind]
    /// What it knows about a student, for the family's copy of the record.
    let export: [StudentExport]
    /// Deletes or empties what it knows about a student, in this order.
    let erase: [StudentErasure]
}

/// One table of a student's export.
struct StudentExport: Sendable {
    /// The name of the part: `work`, `evidence`.
    let name: String
    let rows: @Sendable (ID<Person>) -> SQL
}

/// One step of a student's erasure.
struct StudentErasure: Sendable {
    let name: String
    let statement: @Sendable (ID<Person>) -> SQL
}
