import Learning
import SQL

/// A report as it would be published now: the same for everybody who reads the draft and for the family later, so a goal
/// between student and advisor is not in it.
enum ReportBuilder {
    static func report(
        _ access: StudentAccess, in round: ReportRound, _ visit: Visit
    ) throws -> TermReport {
        guard access.aspect == .progress else { throw Failure.notFound }
        let overview = try OverviewStore.progress(access, asFamilyReads: true, visit)
        let summary = try ProgressStore.summary(access, visit: visit)
        let rule = round.hasMarks ? try ReportStore.crosswalk(of: round.organization, visit.tx).rule : nil
        return TermReport(
            student: overview.name.full, school: try school(of: access, round, visit), title: round.title,
            beginsOn: round.beginsOn, endsOn: round.endsOn, parts: overview.parts.map(part),
            subjects: try subjects(access, summary, round, rule, visit), goals: goals(overview),
            sentences: try sentences(access, round, visit), crosswalk: rule)
    }

    private static func school(of access: StudentAccess, _ round: ReportRound, _ visit: Visit) throws -> String {
        let row = try visit.tx.first(
            """
            SELECT o.name FROM roles r JOIN organizations o ON o.id = r.organization_id
            WHERE r.person_id = \(access.student) AND r.role = 'student'
            ORDER BY CASE WHEN \(dated("r", visit.today)) THEN 0 ELSE 1 END, o.id LIMIT 1
            """)
        return try row?.text("name") ?? visit.viewer.schoolName
    }

    // MARK: The plan

    private static func part(_ part: CategoryOverview.Part) -> TermReport.Part {
        let progress = part.progress
        return TermReport.Part(
            title: part.category.title, goalsOpen: progress.openGoals.count, goalsReached: progress.doneGoals.count,
            skillsShown: progress.skills(.shown).count, skillsWorking: progress.skills(.working).count,
            skillsAhead: progress.skills(.open).count, grown: progress.growth.count)
    }

    private static func goals(_ overview: CategoryOverview) -> [TermReport.Goal] {
        let reached = Set(overview.parts.flatMap(\.progress.doneGoals))
        let open = Set(overview.parts.flatMap(\.progress.openGoals))
        return overview.plan.goals.filter { reached.contains($0.id) || open.contains($0.id) }.map {
            TermReport.Goal(title: $0.title, reason: $0.reason, isReached: reached.contains($0.id))
        }
    }

    // MARK: Evidence

    /// What the term's evidence is about, by framework, with the levels of now.
    private static func subjects(
        _ access: StudentAccess, _ summary: StudentProgress, _ round: ReportRound, _ rule: MarkCrosswalk?,
        _ visit: Visit
    ) throws -> [TermReport.Subject] {
        let format = Format(.english, timeZone: zone(visit.viewer.timeZone))
        let begins = format.start(of: round.beginsOn)
        let ends = format.start(of: round.endsOn.adding(days: 1))
        let ledger = try LedgerRows.all(of: access.student, in: visit.tx)
        let standing = Evidence.inForce(ledger)
        var counts: [ID<Competency>: Int] = [:]
        for row in ledger where row.counts && standing.contains(row.id) && begins <= row.doneAt && row.doneAt < ends {
            counts[row.competency, default: 0] += 1
        }
        let worked = Dictionary(grouping: counts.keys.sorted()) { summary.competencies[$0]?.framework }
        return summary.catalog.frameworks.compactMap { framework in
            guard let competencies = worked[framework.id] else { return nil }
            let skills = competencies.compactMap { id -> TermReport.Skill? in
                guard let known = summary.competencies[id] else { return nil }
                return TermReport.Skill(
                    title: known.title, level: summary.level(of: id),
                    since: summary.standings[id]?.since.map(format.day(of:)))
            }
            let tally = SkillTally(levels: skills.map(\.level))
            return TermReport.Subject(
                title: framework.title, shown: Array(skills.filter { $0.level >= 3 }.prefix(TermReport.mostSkills)),
                working: Array(skills.filter { $0.level < 3 }.prefix(TermReport.mostSkills)),
                evidence: competencies.reduce(0) { $0 + (counts[$1] ?? 0) }, tally: tally,
                mark: rule?.mark(for: tally))
        }
    }

    // MARK: Sentences

    private static func sentences(
        _ access: StudentAccess, _ round: ReportRound, _ visit: Visit
    ) throws -> [TermReport.Sentence] {
        try visit.tx.query(
            """
            SELECT s.words, c.title AS class_title, c.kind, p.id AS person_id, p.given_name, p.family_name,
                   p.title AS person_title
            FROM report_sentences s JOIN people p ON p.id = s.written_by LEFT JOIN classes c ON c.id = s.class_id
            WHERE s.round_id = \(round.id) AND s.student_id = \(access.student) AND s.words <> ''
            ORDER BY CASE WHEN c.kind = 'advisory' THEN 0 ELSE 1 END, c.title, s.id LIMIT 100
            """
        ).map { row in
            let kind = try row.optionalText("kind")
            let person = try WorkPerson(row)
            let title = person.title.text(in: "en").text
            return TermReport.Sentence(
                kind: kind == nil ? .own : kind == "advisory" ? .advisor : .teacher,
                place: try row.optionalText("class_title") ?? "",
                writer: title.isEmpty ? person.fullName : title + " " + person.familyName,
                words: try row.text("words"))
        }
    }
}
