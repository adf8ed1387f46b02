import Learning
import Testing

struct MaterialsTests {
    @Test func `a text falls into paragraphs, headings and sentences`() {
        let text = ReadingText("# The creek\r\n\r\nIs it clean? “We looked.” It was 3.5 degrees.\nFrogs like it!")
        #expect(text.paragraphs.map(\.isHeading) == [true, false, false])
        #expect(text.paragraphs[0].sentences == ["The creek"])
        #expect(text.paragraphs[1].sentences == ["Is it clean?", "“We looked.”", "It was 3.5 degrees."])
        #expect(text.wordCount == 14)
    }

    @Test func `a hostile text stays small`() {
        let long = ReadingText(String(repeating: "A. ", count: 60_000))
        #expect(long.paragraphs.count == 1 && long.paragraphs[0].sentences.count == ReadingText.mostSentences)
        #expect(ReadingText(String(repeating: "a\n", count: 9_000)).paragraphs.count == ReadingText.mostParagraphs)
        #expect(ReadingText(" \n\u{0}\n ").paragraphs.count <= 1)
        #expect(ReadingText("").paragraphs.isEmpty)
    }

    private let easy = VariantOption(id: ID(stored: 1), tier: .scaffold, medium: .text, language: "")
    private let spanish = VariantOption(id: ID(stored: 2), tier: .level, medium: .text, language: "es")
    private let film = VariantOption(id: ID(stored: 3), tier: .scaffold, medium: .video, language: "es")

    @Test func `without a word of a teacher everything is open, and the activity itself is shown`() {
        let offer = VariantOffer([easy, spanish, film], wish: nil, chosen: nil, language: "en")
        #expect(offer.open.count == 4 && offer.shown == .itself)
        #expect(VariantOffer([easy, spanish], wish: nil, chosen: nil, language: "es").shown == spanish)
    }

    @Test func `a set tier leaves medium and language to the student`() {
        let wish = VariantOffer.Wish(tier: .scaffold, isSet: true)
        let offer = VariantOffer([easy, spanish, film], wish: wish, chosen: nil, language: "en")
        #expect(offer.open == [easy, film] && offer.shown == easy)
        #expect(VariantOffer([easy, spanish, film], wish: wish, chosen: film.id, language: "en").shown == film)
        // What was chosen before the tier was set is not open now.
        #expect(VariantOffer([easy, spanish, film], wish: wish, chosen: .some(nil), language: "en").shown == easy)
    }

    @Test func `a suggestion closes nothing, and a tier that is gone closes nothing`() {
        let wish = VariantOffer.Wish(tier: .scaffold, isSet: false)
        let offer = VariantOffer([easy, spanish], wish: wish, chosen: nil, language: "en")
        #expect(offer.open.count == 3 && offer.shown == easy)
        #expect(VariantOffer([easy], wish: wish, chosen: .some(nil), language: "en").shown == .itself)
        let gone = VariantOffer([spanish], wish: .init(tier: .more, isSet: true), chosen: nil, language: "en")
        #expect(gone.open.count == 2 && gone.shown == .itself)
    }
}
