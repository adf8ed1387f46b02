import Learning
import TestSupport
import Testing

@testable import School

/// The map as a drawing: the same skills as the list, each below what it builds on.
struct ProgressDrawingTests {
    private func entry(_ number: Int64, requires: [Int64] = [], place: ProgressMap.Place = .later) -> ProgressMap.Entry
    {
        ProgressMap.Entry(
            competency: CatalogCompetency(
                id: ID(stored: number), framework: ID(stored: 1), strand: .empty, code: nil,
                title: LocalText("Skill \(number)"), iCan: .empty, why: .empty, isRetired: false),
            place: place, level: 0, isForGoal: false, isDue: false, requires: requires.map { ID(stored: $0) })
    }

    @Test func `each stands below everything it builds on, and no two at one place`() {
        // The last one comes first in the framework; 9 is not drawn.
        let entries = [
            entry(1, requires: [4, 9]), entry(2), entry(3, requires: [2]), entry(4, requires: [3]), entry(5),
        ]
        let spots = ProgressDrawing.spots(entries)
        #expect(spots.count == 5 && Set(spots.values.map { [$0.column, $0.row] }).count == 5)
        for entry in entries {
            for need in entry.requires {
                guard let above = spots[need], let own = spots[entry.competency.id] else { continue }
                #expect(above.row < own.row)
            }
        }
        #expect(spots.values.map(\.row).max() == spots[ID(stored: 5)]?.row)
    }

    @Test func `a large area is drawn with what matters now`() {
        var entries = (1...500).map { entry(Int64($0), requires: $0 > 1 ? [Int64($0 - 1)] : []) }
        entries[400] = entry(401, place: .working)
        let drawn = ProgressDrawing.drawn(entries, most: ProgressDrawing.most)
        #expect(drawn.count == ProgressDrawing.most && drawn.contains { $0.competency.id == ID(stored: 401) })
        #expect(ProgressDrawing.spots(entries).count == 500)
        #expect(ProgressDrawing.spots([]).isEmpty)
    }

    @Test func `a title takes two lines of whole words`() {
        #expect(ProgressDrawing.titleLines("Ratios") == ("Ratios", ""))
        #expect(ProgressDrawing.titleLines("Compare two amounts and explain") == ("Compare two amounts", "and explain"))
        let long = ProgressDrawing.titleLines(String(repeating: "word ", count: 40))
        #expect(long.first.count <= 20 && long.second.count <= 20 && long.second.hasSuffix("…"))
        #expect(ProgressDrawing.titleLines(String(repeating: "x", count: 400)).first.count == 20)
    }

    @Test(arguments: ["en", "es", "qps"])
    func `drawing and list say the same on a good page of bounded size`(language: String) async throws {
        try await withSchool(.sqlite) { school in
            let world = try await LedgerWorld(school, competencies: 100)
            try await world.show(world.students[0], 40)
            let client = try await world.client(world.students[0], school, language: language)
            let map = "/students/\(world.students[0])/map"
            for path in [
                map + "?view=map", map + "?framework=\(world.framework)&view=map", map + "?show=ready&view=map",
            ] {
                let page = try await client.get(path).body
                #expect(PageChecker.problems(in: page, language: language) == [], "\(path)")
                #expect(page.contains("class=\"graph\"") && page.contains("role=\"img\""))
                #expect(page.split(separator: "<rect").count <= ProgressDrawing.most + 1)
            }
            #expect(!(try await client.get(map).body.contains("class=\"graph\"")))
        }
    }
}
