import Testing
import Wording

@testable import Play

@Test(arguments: [
  ("18,6", [18.6]), ("18.6", [18.6]), ("+5", [5]), ("5", [5]), ("-5", [-5]), ("−5", [-5]), ("0,034", [0.034]),
  ("540.000,5", [540_000.5]), ("540,000.5", [540_000.5]), ("15.660.000", [15_660_000]),
  ("15,660,000", [15_660_000]),
  ("1234", [1234]), ("1234,5", [1234.5]), ("0.500", [0.5]), ("€ 12,50", [12.5]), ("12.3456", [12.3456]),
])
func `a number reads in either notation, in either language`(typed: String, readings: [Double]) {
  for language in Language.allCases {
    #expect(TypedNumber(typed, language)?.readings == readings, "\(typed) in \(language)")
  }
}

@Test func `a mark before three digits can part thousands or decimals: the likelier of the language first`() {
  #expect(TypedNumber("29.000", .nl)?.readings == [29_000, 29])
  #expect(TypedNumber("29.000", .en)?.readings == [29, 29_000])
  #expect(TypedNumber("29,000", .nl)?.readings == [29, 29_000])
  #expect(TypedNumber("29,000", .en)?.readings == [29_000, 29])
}

@Test(arguments: ["", "abc", "1.2.3", "1,23,456", "12..5", "--5", "5%%", "1e9", "1.234,56,7", "%", "+", "٣"])
func `what is no number is none`(typed: String) {
  for language in Language.allCases { #expect(TypedNumber(typed, language) == nil, "\(typed)") }
}

@Test func `a percentage is known as one`() {
  #expect(TypedNumber("5%", .nl)?.isPercentage == true && TypedNumber("5%", .nl)?.readings == [5])
  #expect(TypedNumber("5", .nl)?.isPercentage == false)
}
