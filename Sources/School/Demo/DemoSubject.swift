import Learning

/// What a demo class is about.
enum DemoSubject: Int, Sendable, CaseIterable {
    case advisory, math, writing, science, arts, languages, wellness

    /// Subjects with competencies of their own and activities.
    static let core: [DemoSubject] = [.math, .writing, .science]

    var title: String {
        switch self {
        case .advisory: "Advisory"
        case .math: "Math"
        case .writing: "Writing"
        case .science: "Science"
        case .arts: "Arts"
        case .languages: "World Languages"
        case .wellness: "Wellness"
        }
    }

    /// What competencies of the subject are called: `math.unit-rate`.
    var prefix: String { title.lowercased() + "." }

    /// The area of the feedback bank.
    var area: String { self == .advisory ? "habit" : title.lowercased() }

    /// On which days it meets; 1 is Monday. Mornings are long, afternoons leave room for own work.
    var weekdays: [Int] {
        switch self {
        case .advisory, .math, .writing: [1, 2, 3, 4, 5]
        case .science: [1, 2, 4, 5]
        case .arts: [1, 3]
        case .languages: [2, 4]
        case .wellness: [3, 5]
        }
    }

    /// Minutes after midnight when its lesson begins.
    var lesson: Int { 8 * 60 + 30 + rawValue * 55 }
}

/// The grades of the demo schools and where each stands in the frameworks.
enum DemoGrade {
    static let all = ["K", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]

    static func index(_ grade: String) -> Int {
        all.firstIndex(of: grade) ?? 0
    }

    /// The grade bands of the content that a grade works in, its own last.
    static func bands(_ grade: Int) -> [String] {
        switch grade {
        case ..<3: ["K-2"]
        case ..<6: ["3-5"]
        case ..<9: ["6-8"]
        default: ["6-8", "9-12"]
        }
    }

    static func earlierBands(_ grade: Int) -> [String] {
        switch grade {
        case ..<3: []
        case ..<6: ["K-2"]
        default: ["K-2", "3-5"]
        }
    }

    /// How much of the own band was done in earlier years, 0 to 1. The frameworks end at grade 8, and students of the
    /// upper grades are still at what is left of it.
    static func position(_ grade: Int) -> Double {
        switch grade {
        case ..<9: Double(grade % 3) / 3
        default: 0.6 + 0.1 * Double(min(grade - 9, 3))
        }
    }

    /// `Grade 6`, `Kindergarten`
    static func title(_ grade: Int) -> String {
        grade == 0 ? "Kindergarten" : "Grade \(all[min(max(grade, 0), all.count - 1)])"
    }
}
