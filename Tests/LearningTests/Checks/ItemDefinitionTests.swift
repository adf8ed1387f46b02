import Foundation
import Learning
import Testing

struct ItemDefinitionTests {
    private func text(_ words: String) -> LocalText { LocalText(["en": words, "es": words + " (es)"]) }

    private var items: [ItemDefinition] {
        [
            .choice(ItemAnswer.options([(text("7"), .empty), (text("8"), text("No"))], right: [0])),
            .choices(ItemAnswer.options([(text("7"), .empty), (text("8"), .empty)], right: [0, 1])),
            .order(inRightOrder: ["one", "two", "three"].map(text)),
            .match([(text("dog"), text("4")), (text("bird"), text("2"))]),
            .number(
                NumberAnswer(
                    range: .near(value: 2.5, tolerance: 0.1), unit: "cm", needsUnit: true,
                    mistakes: [.init(value: 5, feedback: text("half"))])),
            .number(NumberAnswer(range: .between(0.5, 0.75))),
            .text(
                TextAnswer(["ratio", "razón"], strict: [.accents], mistakes: [.init(form: "r", feedback: text("x"))])),
            .cloze([TextAnswer(["ratio"])]),
        ].map { answer in
            ItemDefinition(
                prompt: answer.kind == .cloze ? text("A [[1]].") : text("What?"), hint: text("Look."),
                whenRight: text("Yes."), whenNotYet: text("Not yet."), answer: answer)
        }
    }

    @Test func `an item comes back from its JSON as it was`() throws {
        for item in items {
            let bytes = try JSONEncoder().encode(item)
            #expect(try JSONDecoder().decode(ItemDefinition.self, from: bytes) == item)
            #expect(item.refusals == [], "\(item.kind)")
        }
    }

    @Test func `JSON that is no item is refused`() {
        for json in [
            "{}", "[]", #"{"type":"essay","prompt":{}}"#, #"{"type":"choice","prompt":{"en":"x"}}"#,
            #"{"type":"number","prompt":{"en":"x"},"answer":{"between":[1]}}"#,
        ] {
            #expect(throws: (any Error).self, "\(json)") {
                try JSONDecoder().decode(ItemDefinition.self, from: Data(json.utf8))
            }
        }
    }

    @Test func `what is missing is named by its field`() {
        func refusals(_ answer: ItemAnswer, prompt: LocalText = LocalText("What?")) -> [ItemRefusal] {
            ItemDefinition(prompt: prompt, answer: answer).refusals
        }
        #expect(refusals(.text(TextAnswer(["a"])), prompt: .empty) == [ItemRefusal(.prompt, .missing)])
        #expect(
            refusals(.choice(ItemAnswer.options([(text("7"), .empty)], right: [])))
                == [ItemRefusal(.options, .tooFew(least: 2)), ItemRefusal(.options, .noneRight)])
        #expect(
            refusals(.choice(ItemAnswer.options([(text("7"), .empty), (text("7"), .empty)], right: [0, 1])))
                == [ItemRefusal(.option(1), .twice), ItemRefusal(.options, .severalRight)])
        #expect(
            refusals(.choices(ItemAnswer.options([(text("7"), .empty), (.empty, .empty)], right: [0])))
                == [ItemRefusal(.option(1), .missing)])
        #expect(
            refusals(.number(NumberAnswer(.infinity, tolerance: -1)))
                == [ItemRefusal(.answer, .outOfRange), ItemRefusal(.tolerance, .outOfRange)])
        #expect(
            refusals(.number(NumberAnswer(range: .between(2, 1)))) == [ItemRefusal(.answer, .outOfRange)])
        #expect(refusals(.text(TextAnswer(["..."]))) == [ItemRefusal(.answer, .missing)])
        #expect(
            refusals(.cloze([TextAnswer(["a"]), TextAnswer([])]), prompt: LocalText("[[1]] and [[1]]"))
                == [ItemRefusal(.gap(1), .missing), ItemRefusal(.gaps, .mismatch)])
        #expect(
            refusals(
                .order([ItemOption(key: "a", text: text("1")), ItemOption(key: "b", text: text("2"))], right: ["a"]))
                == [ItemRefusal(.options, .mismatch)])
        #expect(
            refusals(.match([ItemPair(key: "a", left: text("1"), right: text("2"))], rightOrder: [7]))
                == [ItemRefusal(.pairs, .tooFew(least: 2)), ItemRefusal(.pairs, .mismatch)])
    }

    @Test func `a shuffled order is never the right one, and always the same`() {
        for count in 2...10 {
            let texts = (0..<count).map { LocalText("thing \($0)") }
            guard case .order(let shown, let right) = ItemAnswer.order(inRightOrder: texts) else { continue }
            #expect(shown.map(\.key) != right)
            #expect(ItemAnswer.order(inRightOrder: texts) == ItemAnswer.order(inRightOrder: texts))
        }
    }

    @Test func `a text with gaps is read as it is written, and back`() {
        let written = "A [[ratio| razón ]] compares [[two]] amounts. [[ x [y]"
        let read = ClozeText.read(written)
        #expect(read.text == "A [[1]] compares [[2]] amounts. [[ x [y]")
        #expect(read.gaps == [["ratio", "razón"], ["two"]])
        #expect(
            ClozeText.pieces(read.text, gaps: 2) == [
                .words("A "), .gap(0), .words(" compares "), .gap(1), .words(" amounts. [[ x [y]"),
            ])
        #expect(
            ClozeText.written(read.text, gaps: read.gaps.map { TextAnswer($0) })
                == "A [[ratio|razón]] compares [[two]] amounts. [[ x [y]")
        #expect(ClozeText.pieces("[[9]] [[]]", gaps: 1) == [.words("[[9]]"), .words(" "), .words("[[]]")])
    }
}
