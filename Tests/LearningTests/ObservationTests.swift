import Learning
import Testing

struct ObservationTests {
    private func observation(_ levels: [Level], role: JudgeRole = .teacher, helped: Bool = false) -> Evidence {
        Observation(
            student: ID(stored: 1), competency: ID(stored: 2), levels: levels, words: "Saw it", modality: .talk,
            task: TaskKey(rawValue: 1), occasion: OccasionKey(rawValue: 1), helped: helped, transfer: true,
            doneAt: Timestamp(milliseconds: 5), judge: ID(stored: 3), judgeRole: role
        ).evidence(id: ID(stored: 9), recordedAt: Timestamp(milliseconds: 7))
    }

    @Test func `a level seen by an educator counts, with help half`() {
        let row = observation([.gotIt])
        #expect(row.kind == .observation && row.level == .gotIt && row.score == Level.gotIt.score)
        #expect(row.weight == 2 && row.counts && row.transfer && row.reason == "Saw it")
        #expect(observation([.gotIt], helped: true).weight == 1)
    }

    @Test func `criteria of one competency count as their mean`() {
        let row = observation([.gettingThere, .beyond])
        #expect(row.score == (Level.gettingThere.score + Level.beyond.score) / 2)
        #expect(row.level == LevelBars.standard.level(reachedBy: row.score))
    }

    @Test func `words without a level, and whatever a family says, move nothing`() {
        for row in [observation([]), observation([.beyond], role: .family)] {
            #expect(row.level == nil && row.weight == 0 && !row.counts && row.reason == "Saw it")
        }
    }

    @Test func `what one adult saw on one day is one task`() throws {
        let day = try #require(CalendarDay(iso: "2026-05-04"))
        let key = Observation.key(day: day, judge: ID(stored: 3))
        #expect(key == Observation.key(day: day, judge: ID(stored: 3)))
        #expect(key != Observation.key(day: day.adding(days: 1), judge: ID(stored: 3)))
        #expect(key != Observation.key(day: day, judge: ID(stored: 4)))
    }

    @Test func `a disposition is told by how many people saw it and when last`() throws {
        let day = try #require(CalendarDay(iso: "2026-05-04"))
        let (ana, leo): (ID<Person>, ID<Person>) = (ID(stored: 1), ID(stored: 2))
        let stories = DispositionStory.stories(of: [
            (.kindness, ana, day), (.kindness, leo, day.adding(days: -3)), (.kindness, ana, day.adding(days: -9)),
            (.courage, leo, day.adding(days: 1)),
        ])
        #expect(stories.map(\.disposition) == [.courage, .kindness])
        #expect(stories.last?.notes == 3 && stories.last?.people == 2 && stories.last?.latest == day)
        #expect(DispositionStory.stories(of: []).isEmpty)
    }
}
