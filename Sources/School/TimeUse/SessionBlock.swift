import Learning

/// With whom, or on what, a student's time was spent.
enum TimeCompany: String, CaseIterable, Sendable {
    case wholeClass = "whole_class"
    case smallGroup = "small_group"
    case oneToOne = "one_to_one"
    case peers, online, alone, project

    init(_ modality: SessionModality) {
        self =
            switch modality {
            case .wholeClass: .wholeClass
            case .smallGroup: .smallGroup
            case .oneToOne: .oneToOne
            case .peers: .peers
            case .online: .online
            }
    }

    /// Which of the four sums it belongs to.
    var use: TimeUse {
        switch self {
        case .wholeClass, .smallGroup, .oneToOne, .peers: .people
        case .online: .screen
        case .project: .project
        case .alone: .alone
        }
    }

    func words(_ t: Messages) -> String {
        switch self {
        case .wholeClass: t.workshopsWholeClass
        case .smallGroup: t.workshopsSmallGroup
        case .oneToOne: t.workshopsOneToOne
        case .peers: t.workshopsPeers
        case .online: t.timeuseOnline
        case .alone: t.timeuseAlone
        case .project: t.timeuseProject
        }
    }
}

/// What time is compared by. Every minute belongs to one of them.
enum TimeUse: String, CaseIterable, Sendable {
    case people, project, screen, alone

    func words(_ t: Messages) -> String {
        switch self {
        case .people: t.timeusePeople
        case .project: t.timeuseProjects
        case .screen: t.timeuseScreen
        case .alone: t.timeuseOwnTime
        }
    }
}

/// Where a noted block of time was.
enum TimePlace: String, CaseIterable, Sendable {
    case classroom, school, outside, home, elsewhere

    func words(_ t: Messages) -> String {
        switch self {
        case .classroom: t.timeusePlaceClassroom
        case .school: t.timeusePlaceSchool
        case .outside: t.timeusePlaceOutside
        case .home: t.timeusePlaceHome
        case .elsewhere: t.timeusePlaceElsewhere
        }
    }
}

/// A stretch of a student's time, and the record that tells of it.
struct SessionBlock: Sendable {
    enum Source: Sendable {
        case workshop(ID<Workshop>, title: String)
        case checkIn(ID<CheckIn>, with: String)
        case sitting(ID<Sitting>, check: LocalText)
        /// By the class's timetable: nobody noted that it was held, or who was there.
        case meeting(title: String)
        case noted(ID<TimeBlock>, words: String, by: String, isOwn: Bool)

        /// What happened within something else counts first: a check during a class is no class time.
        fileprivate var order: Int {
            switch self {
            case .sitting: 0
            case .workshop: 1
            case .checkIn: 2
            case .noted: 3
            case .meeting: 4
            }
        }
    }

    /// A place as somebody wrote it, or one of the list.
    enum Place: Sendable {
        case named(String)
        case listed(TimePlace)
        case unknown
    }

    let source: Source
    let day: CalendarDay
    /// Minutes since midnight; nil where nobody said.
    let begins: Int?
    /// Minutes that count for this block: without those that a block inside it has taken.
    var minutes: Int
    let company: TimeCompany
    let place: Place
    /// Not at a time at which the student has class.
    var isOutside = false

    var use: TimeUse { company.use }
    /// A class by its timetable.
    var isLesson: Bool { if case .meeting = source { true } else { false } }

    /// Counts every minute of a day once. A block that lies in another takes its minutes from it; one that is left with
    /// none is dropped. Blocks without a time of day count as they are.
    static func countedOnce(_ blocks: [SessionBlock]) -> [SessionBlock] {
        var counted: [SessionBlock] = []
        for (_, ofDay) in Dictionary(grouping: blocks, by: \.day) {
            var isTaken = [Bool](repeating: false, count: 1_440)
            for block in ofDay.enumerated().sorted(by: {
                ($0.element.source.order, $0.offset) < ($1.element.source.order, $1.offset)
            }).map(\.element) {
                guard let begins = block.begins, (0..<1_440).contains(begins), block.minutes > 0 else {
                    if block.minutes > 0 { counted.append(block) }
                    continue
                }
                var own = block
                let range = begins..<min(1_440, begins + min(block.minutes, 1_440))
                own.minutes = range.count { !isTaken[$0] }
                for minute in range { isTaken[minute] = true }
                if own.minutes > 0 { counted.append(own) }
            }
        }
        return counted.sorted { ($0.day, $0.begins ?? 1_440) < ($1.day, $1.begins ?? 1_440) }
    }
}

/// The sums of some blocks.
struct TimeSums: Sendable, Equatable {
    private let minutes: [TimeUse: Int]

    init(_ blocks: some Sequence<SessionBlock>) {
        minutes = Dictionary(blocks.map { ($0.use, $0.minutes) }, uniquingKeysWith: +)
    }

    subscript(use: TimeUse) -> Int { minutes[use] ?? 0 }
    var isEmpty: Bool { minutes.values.allSatisfy { $0 == 0 } }
}
