public import Learning
public import SQL

extension ID: SQLBindable {
    public var sqlValue: SQL.Value { .int(rawValue) }
}

extension Timestamp: SQLBindable {
    public var sqlValue: SQL.Value { .int(milliseconds) }
}

extension LocalText: SQLBindable {
    public var sqlValue: SQL.Value { .text(json) }
}

/// Our own kinds of values, read from the columns that hold them.
extension Row {
    func id<Entity>(_ column: String, of entity: Entity.Type = Entity.self) throws -> ID<Entity> {
        ID(stored: try int64(column))
    }

    func optionalID<Entity>(_ column: String, of entity: Entity.Type = Entity.self) throws -> ID<Entity>? {
        try optionalInt64(column).map(ID.init(stored:))
    }

    func time(_ column: String) throws -> Timestamp {
        Timestamp(milliseconds: try int64(column))
    }

    func optionalTime(_ column: String) throws -> Timestamp? {
        try optionalInt64(column).map(Timestamp.init(milliseconds:))
    }

    func localText(_ column: String) throws -> LocalText {
        LocalText(json: try text(column))
    }
}
