/// Something a student wants, in the student's own words, and the competencies that lead there.
public struct Goal: Hashable, Sendable {
    public let id: ID<Goal>
    public let student: ID<Person>
    public let words: String
    /// What it has to do with the student's own life: an interest, a job, a question.
    public let interest: String
    public let competencies: [ID<Competency>]
    public let by: Timestamp?

    public init(
        id: ID<Goal>, student: ID<Person>, words: String, interest: String = "",
        competencies: [ID<Competency>], by: Timestamp? = nil
    ) {
        self.id = id
        self.student = student
        self.words = words
        self.interest = interest
        self.competencies = competencies
        self.by = by
    }
}
