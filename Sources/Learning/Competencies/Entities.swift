// What ids are keys of. These have no cases: they exist so that `ID<Person>` and `ID<Activity>` cannot be mixed
// up. Things that are values of their own in this module (`Goal`, `Judgement`) name themselves: `ID<Goal>`.

/// Anybody: student, family member, teacher, mentor, panelist.
public enum Person {}
/// A district, a school, or a partner.
public enum Organization {}
/// A set of competencies with its levels and its rule.
public enum Framework {}
/// Something a student can show that he or she can do.
public enum Competency {}
/// A rubric through all its versions.
public enum Rubric {}
/// One published, unchangeable version of a rubric.
public enum RubricVersion {}
/// One row of a rubric.
public enum Criterion {}
/// A design for learning that teachers share: a task, a project, a quiz.
public enum Activity {}
/// A set of items that belong together.
public enum Check {}
/// An activity given to a class, a group or a student.
public enum Assignment {}
/// What one student makes for one assignment or one own idea.
public enum Work {}
/// One version of a piece of work, handed in.
public enum Attempt {}
/// One row of the evidence ledger.
public enum EvidenceRow {}
/// One published version of a mastery policy.
public enum PolicyVersion {}
/// A group of students that a teacher teaches.
public enum Class {}
/// What classes are classes of.
public enum Course {}
/// A part of the school year.
public enum Term {}
/// One person's place in one class.
public enum Enrollment {}
/// A file that was uploaded.
public enum StoredFile {}
/// One thing to do on the way to a goal; the student's own.
public enum Step {}
/// One agreed version of a plan.
public enum PlanVersion {}
/// A regular talk of a student and an advisor.
public enum CheckIn {}
/// What somebody wrote down about a student.
public enum Note {}
/// One entry of a student's profile.
public enum ProfileEntry {}
/// A recording, a drawing or a scan that belongs to a student's profile, plan or proposal.
public enum StudentFile {}
/// What a student is entitled to.
public enum Support {}
/// What a student asks to learn, or how to show it, before it is agreed on.
public enum Proposal {}
/// One time through the interview about interests and strengths.
public enum InventoryRound {}
/// What one student says about the work of another.
public enum PeerReview {}
/// Words that a judge uses again.
public enum FeedbackComment {}
