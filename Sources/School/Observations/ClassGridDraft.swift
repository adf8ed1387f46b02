import Learning

/// What the form of a grid holds.
struct ClassGridDraft: Sendable {
    static let longestTitle = 200
    static let longestWords = 300

    let title: String
    let day: String
    let modality: Modality
    let isTransfer: Bool
    /// What was typed, by the name of the cell, trimmed; empty cells are left out.
    let cells: [String: String]
    let helped: Set<String>
    let words: [String: String]

    init(_ form: Form) throws {
        title = try form.text("title", most: 4_000)
        day = try form.text("day", most: 100)
        modality = ObservationDraft.ways.first { $0.rawValue == form.raw("way") } ?? .writing
        isTransfer = form.isOn("transfer")
        var cells: [String: String] = [:]
        var helped: Set<String> = []
        var words: [String: String] = [:]
        for (name, value) in form.fields {
            let value = trimmed(value)
            guard !value.isEmpty else { continue }
            if name.hasPrefix("l-") { cells[name] = value }
            if name.hasPrefix("h-") { helped.insert(name) }
            if name.hasPrefix("w-") { words[name] = try form.text(name, most: 4_000) }
        }
        self.cells = cells
        self.helped = helped
        self.words = words
    }

    func level(_ student: ID<Person>, _ column: Int) -> Level? {
        cells[ClassGrid.levelField(student, column)].flatMap { Int($0) }.flatMap(Level.init(rawValue:))
    }

    /// The columns in which a student has a level.
    func levels(_ student: ID<Person>, in grid: ClassGrid) -> [(column: Int, level: Level)] {
        grid.columns.indices.compactMap { column in level(student, column).map { (column, $0) } }
    }

    func refusal(_ grid: ClassGrid, language: String, _ t: Messages) -> Refusal {
        var refusal = Refusal()
        if title.isEmpty { refusal.add("title", t.observationsGridNeedTitle) }
        if title.unicodeScalars.count > Self.longestTitle {
            refusal.add("title", t.observationsTooLong(count: Self.longestTitle))
        }
        refusal.checkPastDay(
            "day", day, today: CalendarDay(iso: grid.today), mostDaysAgo: ObservationDraft.mostDaysAgo, t)
        var known: Set<String> = []
        var count = 0
        for student in grid.students {
            for column in grid.columns.indices {
                let field = ClassGrid.levelField(student.id, column)
                known.insert(field)
                guard let typed = cells[field] else { continue }
                if level(student.id, column) == nil {
                    let title = grid.columns[column].title.text(in: language).text
                    refusal.add(
                        field, t.observationsGridWrong(name: student.name, what: title, typed: String(typed.prefix(20)))
                    )
                } else {
                    count += 1
                }
            }
            let field = ClassGrid.wordsField(student.id)
            if let words = words[field] {
                if words.unicodeScalars.count > Self.longestWords {
                    refusal.add(field, t.observationsTooLong(count: Self.longestWords))
                }
                if levels(student.id, in: grid).isEmpty {
                    refusal.add(field, t.observationsGridWordsAlone(name: student.name))
                }
            }
        }
        if !Set(cells.keys).isSubset(of: known) { refusal.add("grid", t.observationsGridLeft) }
        if count == 0, refusal.isEmpty { refusal.add("grid", t.observationsGridEmpty) }
        return refusal
    }
}
