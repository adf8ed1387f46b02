import Foundation
import Learning
import SQL

/// One item through all its versions.
enum Item {}
/// One version of an item, which never changes.
enum ItemVersion {}
/// One student taking one check.
enum Sitting {}
/// A check that was given.
enum CheckAssignment {}
/// One answer that was scored.
enum ResponseRow {}
/// One item asked of a class.
enum Poll {}

/// An item as it is asked.
struct AskedItem: Sendable {
    let item: ID<Item>
    let version: ID<ItemVersion>
    let definition: ItemDefinition
    let competencies: [ID<Competency>]
}

/// A check as lists and pages show it.
struct CheckModel: Sendable {
    let id: ID<Check>
    let school: ID<Organization>?
    let author: ID<Person>?
    let authorName: String?
    let title: LocalText
    let gradeBand: String?
    let minutes: Int?
    /// Only where its author set one; nobody is hurried otherwise.
    let limitMinutes: Int?
    let version: Int
    let isRetired: Bool
    let itemCount: Int
}

/// A check as somebody wants it to be, without its items.
struct CheckDraft: Sendable, Equatable {
    var title: LocalText
    var gradeBand: String? = nil
    var minutes: Int? = nil
    var limitMinutes: Int? = nil
}

/// An item as somebody wants it to be.
struct ItemDraft: Sendable, Equatable {
    var definition: ItemDefinition
    var competencies: [ID<Competency>]
}

enum CheckLimits {
    static let items = 100
    static let title = 200
    static let competencies = 6
    /// How many items a quick check and a review have.
    static let quick = 5
    static let review = 8
}

extension ItemDefinition {
    /// What the column holds: the same item always gives the same bytes.
    func stored() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    /// - Throws: `SQLError.wrongType` for text that an older or newer program wrote in another form.
    init(stored text: String) throws {
        do {
            self = try JSONDecoder().decode(ItemDefinition.self, from: Data(text.utf8))
        } catch {
            throw SQLError.wrongType("definition")
        }
    }
}

extension ItemResponse {
    func stored() throws -> String {
        String(decoding: try JSONEncoder().encode(self), as: UTF8.self)
    }

    init(stored text: String) throws {
        do {
            self = try JSONDecoder().decode(ItemResponse.self, from: Data(text.utf8))
        } catch {
            throw SQLError.wrongType("response")
        }
    }
}
