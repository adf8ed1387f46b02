import Learning

extension DemoHistory {
    /// What the student likes, and a goal that comes of it.
    mutating func writeInterestsAndGoals() throws {
        let early = calendar.time(2, minute: DemoSubject.advisory.lesson + random.below(20))
        for interest in student.interests {
            rows.add(
                .profile_entries, try mint.mint(ProfileEntry.self), id, "interest", interest.tag,
                interest.words.text(in: student.language).text, "self", "everyone", id, early, ID<ProfileEntry>?.none)
        }
        let wish = student.interests.first
        try writeGoal(
            student.aspiration.text(in: student.language).text,
            because: wish.map { capitalized($0.words.text(in: student.language).text) + "." } ?? "",
            toward: competencies(fitting: student.interests.map(\.tag)))
    }

    private mutating func writeGoal(
        _ title: String, because reason: String, toward competencies: [ID<Competency>]
    ) throws {
        let goal: ID<Goal> = try mint.mint()
        self.goal = (goal, Set(competencies))
        plan = PlanDocument(goals: [
            PlanGoal(
                id: goal, category: "content-knowledge", title: title, reason: reason, competencies: competencies)
        ])
    }

    /// The student and the advisor looked at the goal again: work that is under way now serves it, too.
    mutating func aimAtWhatIsUnderWay() {
        guard let goal, plan?.goals.isEmpty == false else { return }
        for competency in underWay.uniqued().prefix(2) where !goal.competencies.contains(competency) {
            plan?.goals[0].competencies.append(competency)
        }
    }

    /// Up to three competencies that are still open to the student: those of an activity that fits what the student
    /// likes, then the next ones of the courses.
    private func competencies(fitting tags: [String]) -> [ID<Competency>] {
        let open = DemoSubject.core.compactMap { content.courses[$0] }.map { course in
            course.competencies.dropFirst(firstOpen(course)).filter {
                DemoGrade.bands(student.grade).contains($0.band)
            }
        }
        let keys = Dictionary(
            open.flatMap { $0 }.map { ($0.key, $0.id) }, uniquingKeysWith: { first, _ in first })
        let given = classes.flatMap(\.given).map { content.activities[$0.activity].source }
        let fitting = given.filter { activity in activity.interests.contains(where: tags.contains) }
        var found: [ID<Competency>] = []
        for competency in fitting.flatMap(\.competencies).compactMap({ keys[$0] }) + open.compactMap({ $0.first?.id })
        where found.count < 3 && !found.contains(competency) {
            found.append(competency)
        }
        return found
    }

    private func capitalized(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
