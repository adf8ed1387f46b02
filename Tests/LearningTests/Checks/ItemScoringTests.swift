import Learning
import Testing

private func text(_ words: String) -> LocalText { LocalText(words) }

private let ducks = ItemDefinition(
    prompt: text("How many ducks?"), whenRight: text("Yes."), whenNotYet: text("Count again."),
    answer: .choice([
        ItemOption(key: "a", text: text("7"), feedback: text("One swam behind the boat.")),
        ItemOption(key: "b", text: text("8"), isRight: true), ItemOption(key: "c", text: text("9")),
    ]))

private let mammals = ItemDefinition(
    prompt: text("Which are mammals?"), whenNotYet: text("Who gives milk?"),
    answer: .choices([
        ItemOption(key: "a", text: text("cow"), isRight: true), ItemOption(key: "b", text: text("hen")),
        ItemOption(key: "c", text: text("whale"), isRight: true),
        ItemOption(key: "d", text: text("shark"), feedback: text("A shark is a fish.")),
    ]))

struct ItemScoringTests {
    private func score(_ item: ItemDefinition, _ parts: [String]) -> Double {
        item.outcome(of: ItemResponse(parts)).score
    }

    @Test func `a choice is right or not, and a wrong option says its own words`() {
        #expect(score(ducks, ["b"]) == 1)
        #expect(ducks.outcome(of: ItemResponse(["b"])).feedback == [text("Yes.")])
        #expect(ducks.outcome(of: ItemResponse(["a"])).feedback == [text("One swam behind the boat.")])
        #expect(ducks.outcome(of: ItemResponse(["c"])).feedback == [text("Count again.")])
        #expect(ducks.outcome(of: ItemResponse(["c"])).verdict == .notYet)
    }

    @Test func `marking everything is worth nothing, and half of it is worth half`() {
        #expect(score(mammals, ["a", "c"]) == 1)
        #expect(score(mammals, ["c"]) == 0.5)
        #expect(score(mammals, ["a", "b", "c", "d"]) == 0)
        #expect(score(mammals, ["b", "d"]) == 0)
        let one = mammals.outcome(of: ItemResponse(["a", "d"]))
        #expect(one.score == 0)
        #expect(one.feedback == [text("A shark is a fish."), text("Who gives milk?")])
    }

    @Test func `an order counts the neighbours that are kept`() {
        let item = ItemDefinition(
            prompt: text("Least to most"),
            answer: .order(
                ["c", "a", "b", "d"].map { ItemOption(key: $0, text: text($0)) }, right: ["a", "b", "c", "d"]))
        #expect(score(item, ["a", "b", "c", "d"]) == 1)
        #expect(abs(score(item, ["b", "c", "d", "a"]) - 2.0 / 3) < 1e-12)
        #expect(score(item, ["d", "c", "b", "a"]) == 0)
        #expect(item.problem(with: ItemResponse(["a", "a", "c", "d"])) == .placeTwice)
        #expect(item.problem(with: ItemResponse(["a", "", "c", ""])) == .incomplete([1, 3]))
        #expect(item.problem(with: ItemResponse(["a", "b", "c", "x"])) == .foreign)
    }

    @Test func `right parts that read the same are the same`() {
        let item = ItemDefinition(
            prompt: text("Legs"),
            answer: .match([
                (text("dog"), text("4")), (text("cat"), text("4")), (text("bird"), text("2")),
            ]))
        #expect(score(item, ["a", "b", "c"]) == 1)
        #expect(score(item, ["b", "a", "c"]) == 1)
        #expect(abs(score(item, ["c", "b", "a"]) - 1.0 / 3) < 1e-12)
        #expect(item.shownRights.count == 3)
        #expect(item.shownRights.map(\.key) != ["a", "b", "c"])
    }

    @Test func `gaps are counted one by one and look past accents and case`() {
        let item = ItemDefinition(
            prompt: text("A [[1]] has [[2]]."), whenNotYet: text("Look again."),
            answer: .cloze([
                TextAnswer(["razón", "ratio"]),
                TextAnswer(["two parts"], mistakes: [.init(form: "one part", feedback: text("More than one."))]),
            ]))
        #expect(score(item, [" Razon ", "TWO  parts."]) == 1)
        #expect(score(item, ["ratio", "three"]) == 0.5)
        let outcome = item.outcome(of: ItemResponse(["rate", "One part"]))
        #expect(outcome.score == 0 && outcome.feedback == [text("More than one."), text("Look again.")])
        #expect(item.problem(with: ItemResponse(["ratio", " "])) == .incomplete([1]))
    }

    @Test func `what is strict is not overlooked`() {
        let item = ItemDefinition(
            prompt: text("Capital of Peru"), answer: .text(TextAnswer(["Lima"], strict: [.letterCase])))
        #expect(score(item, ["Lima"]) == 1)
        #expect(score(item, ["lima"]) == 0)
        let accents = ItemDefinition(prompt: text("año"), answer: .text(TextAnswer(["año"], strict: [.accents])))
        #expect(score(accents, ["AÑO"]) == 1 && score(accents, ["ano"]) == 0)
    }

    @Test func `a right number in the wrong unit is half, and a known mistake has its words`() {
        let length = ItemDefinition(
            prompt: text("How long?"), whenNotYet: text("Measure."),
            answer: .number(
                NumberAnswer(
                    range: .near(value: 2.5, tolerance: 0), unit: "cm", needsUnit: true,
                    mistakes: [.init(value: 5, feedback: text("That is twice as long."))])))
        #expect(score(length, ["2.5 cm"]) == 1)
        #expect(score(length, ["25 mm"]) == 1)
        #expect(score(length, ["0.025 metros"]) == 1)
        #expect(length.outcome(of: ItemResponse(["2.5"])).unitNote == .missing)
        #expect(length.outcome(of: ItemResponse(["2.5 kg"])).unitNote == .foreign)
        #expect(score(length, ["2.5 kg"]) == 0.5)
        #expect(length.outcome(of: ItemResponse(["5cm"])).feedback == [text("That is twice as long.")])
        #expect(score(length, ["6"]) == 0)
        #expect(length.problem(with: ItemResponse(["long"])) == .notANumber)
    }

    @Test func `a unit that is only a label may be left out or be another word`() {
        let rolls = ItemDefinition(prompt: text("Rolls?"), answer: .number(NumberAnswer(12, unit: "rolls")))
        for typed in ["12", "12 rolls", "12 panes", "12.0"] { #expect(score(rolls, [typed]) == 1, "\(typed)") }
        #expect(score(rolls, ["12 kg"]) == 0.5)
        let decimal = ItemDefinition(prompt: text("35% as a decimal"), answer: .number(NumberAnswer(0.35)))
        #expect(score(decimal, ["0,35"]) == 1 && score(decimal, [".35"]) == 1 && score(decimal, ["35%"]) == 0)
        let between = ItemDefinition(
            prompt: text("Between"), answer: .number(NumberAnswer(range: .between(0.5, 0.75))))
        #expect(score(between, ["5/8"]) == 1 && score(between, ["1/2"]) == 0 && score(between, ["0.75"]) == 0)
    }

    @Test func `a response from nowhere scores nothing and breaks nothing`() {
        let items = [
            ducks, mammals, ItemDefinition(prompt: .empty, answer: .choice([])),
            ItemDefinition(prompt: .empty, answer: .order([], right: [])),
            ItemDefinition(prompt: .empty, answer: .match([], rightOrder: [9, -1])),
            ItemDefinition(prompt: .empty, answer: .cloze([])),
            ItemDefinition(prompt: .empty, answer: .text(.init([]))),
            ItemDefinition(
                prompt: .empty, answer: .number(NumberAnswer(range: .near(value: .nan, tolerance: .infinity)))),
        ]
        let responses: [[String]] = [
            [], [""], ["x"], Array(repeating: "a", count: 5_000), [String(repeating: "9", count: 100_000)], ["1e999"],
            ["\u{0}", "🦆"],
        ]
        for item in items {
            for parts in responses {
                let response = ItemResponse(parts)
                _ = item.problem(with: response)
                let score = item.outcome(of: response).score
                #expect((0...1).contains(score))
            }
        }
        #expect(ItemResponse(Array(repeating: "a", count: 5_000)).parts.count == ItemResponse.mostParts)
    }
}
