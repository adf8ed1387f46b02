import Learning

/// Ways to show what one can do that fit most activities, offered to whoever writes one.
enum CommonWay: String, CaseIterable, Sendable {
    case write, draw, build, say, record, teach, poster, act

    func name(_ t: Messages) -> String {
        switch self {
        case .write: t.activitiesWayWrite
        case .draw: t.activitiesWayDraw
        case .build: t.activitiesWayBuild
        case .say: t.activitiesWaySay
        case .record: t.activitiesWayRecord
        case .teach: t.activitiesWayTeach
        case .poster: t.activitiesWayPoster
        case .act: t.activitiesWayAct
        }
    }

    /// In every language that people may choose, so that each student reads it in the own one.
    var text: LocalText {
        LocalText(Dictionary(uniqueKeysWithValues: Language.offered.map { ($0.code, name(Messages($0))) }))
    }
}
