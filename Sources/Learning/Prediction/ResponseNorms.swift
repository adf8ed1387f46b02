/// What is usual at a school: how hard its items and skills are, and what goes together. A student's answers are read
/// against it.
public struct ResponseNorms: Hashable, Sendable, Codable {
    /// The mean score of all responses.
    var overall = 0.5
    var items = KeyIndex()
    /// The expected score of an average student, .02 to .98, by place of the item.
    var difficulties: [Double] = []
    var skills = KeyIndex()
    /// The mean score by place of the skill.
    var skillMeans: [Double] = []
    /// What goes together with each skill, `Relations.skillsKept` in a row.
    var relatedSkills: [Relation] = []
    /// What goes together with each item, `Relations.itemsKept` in a row; empty in the light model.
    var relatedItems: [Relation] = []
    /// Of rank 0 in the light model.
    var factors = FactorNorms()

    static let difficulties = 0.02...0.98

    /// Nothing is known of any item: every one is in the middle.
    public init() {}

    /// The expected score of an average student. Of an item never seen, the mean of its skills; of a skill never seen,
    /// the mean of everything.
    ///
    /// - Parameter place: of the item, -1 when it is not known.
    func difficulty(place: Int, skills asked: ArraySlice<Int64>) -> Double {
        place >= 0 ? difficulties[place] : prior(of: asked).kept(within: Self.difficulties)
    }

    func prior(of asked: ArraySlice<Int64>) -> Double {
        guard !asked.isEmpty else { return overall }
        var sum = 0.0
        for skill in asked {
            let place = skills.place(of: skill)
            sum += place >= 0 ? skillMeans[place] : overall
        }
        return sum / Double(asked.count)
    }

    /// True when the parts fit together and every number is one that training can give.
    var isSound: Bool {
        (0...1).contains(overall) && difficulties.count == items.count && skillMeans.count == skills.count
            && difficulties.allSatisfy(Self.difficulties.contains) && skillMeans.allSatisfy((0...1).contains)
            && relatedSkills.count == skills.count * Relations.skillsKept
            && (relatedItems.isEmpty || relatedItems.count == items.count * Relations.itemsKept)
            && relatedSkills.allSatisfy(\.isSound) && relatedItems.allSatisfy(\.isSound)
            && factors.isSound(items: items.count)
    }
}
