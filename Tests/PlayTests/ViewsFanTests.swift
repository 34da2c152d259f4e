/// Fans, in full.

import Testing
import Wording

@testable import Play

struct ViewsFanTests {
  @Test func `a fan in English`() {
    let expected = """
      Satisfaction (points)
       7.5 ┤
           │                                               ▒▒▒▒▒▒ ▒ 7.4
           │                                         ▒▒▒▒▒▒░░░░░░
       7.0 ┤                                   ▒▒▒▒▒▒░░░░░░░░░░░░
           │                             ▒▒▒▒▒▒░░░░░░░░░░░╭───●── ● 6.8
           │                       ▒▒▒▒▒╭─────────●───────╯░░░░░░
       6.5 ┤                ╭─────────●─╯░░░░░░░░░░░░░░░░░░░░░░░░
           │──●╮          ╭─╯          ▒▒▒▒▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░░░
           │   ╰─╮     ╭──●                          ▒▒▒▒▒▒▒▒▒▒▒▒ ▒ 6.1
       6.0 ┤     ╰─╮  ╭╯
           │       ╰──╯
           │
       5.5 ┤
           └┬───┬───┬───┬───┬───┬───┬───┬───┬───┬───┬───┬───┬───┬
      week  0   2   4   6   8   10  12  14  16  18  20  22  24  26
                                ▲ now
      ●  In week 26 between 6.1 and 7.4 in 80 of 100 futures, most likely about 6.8.
      ▒░ 80 of 100 futures lie here; 500 were played.

      """
    #expect(Samples.page(.fan(Samples.fan)) == expected)
  }

  @Test func `a fan in Dutch`() {
    let expected = """
      Tevredenheid (punten)
       7,5 ┤
           │                                               ▒▒▒▒▒▒ ▒ 7,4
           │                                         ▒▒▒▒▒▒░░░░░░
       7,0 ┤                                   ▒▒▒▒▒▒░░░░░░░░░░░░
           │                             ▒▒▒▒▒▒░░░░░░░░░░░╭───●── ● 6,8
           │                       ▒▒▒▒▒╭─────────●───────╯░░░░░░
       6,5 ┤                ╭─────────●─╯░░░░░░░░░░░░░░░░░░░░░░░░
           │──●╮          ╭─╯          ▒▒▒▒▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░░░
           │   ╰─╮     ╭──●                          ▒▒▒▒▒▒▒▒▒▒▒▒ ▒ 6,1
       6,0 ┤     ╰─╮  ╭╯
           │       ╰──╯
           │
       5,5 ┤
           └┬───┬───┬───┬───┬───┬───┬───┬───┬───┬───┬───┬───┬───┬
      week  0   2   4   6   8   10  12  14  16  18  20  22  24  26
                                ▲ nu
      ●  In week 26 tussen 6,1 en 7,4 in 80 van de 100 toekomsten, meestal rond 6,8.
      ▒░ hier liggen 80 van de 100 toekomsten; 500 zijn gespeeld.

      """
    #expect(Samples.page(.fan(Samples.fan), .nl) == expected)
  }

  @Test func `a fan in English without Unicode`() {
    let expected = #"""
      Satisfaction (points)
       7.5 +
           |                                               :::::: : 7.4
           |                                         ::::::......
       7.0 +                                   ::::::............
           |                             ::::::.........../---*-- * 6.8
           |                       :::::/---------*-------/......
       6.5 +                /---------*-/........................
           |--*\          /-/          ::::::::::::::............
           |   \-\     /--*                          :::::::::::: : 6.1
       6.0 +     \-\  //
           |       \--/
           |
       5.5 +
           ++---+---+---+---+---+---+---+---+---+---+---+---+---+
      week  0   2   4   6   8   10  12  14  16  18  20  22  24  26
                                ^ now
      *  In week 26 between 6.1 and 7.4 in 80 of 100 futures, most likely about 6.8.
      :. 80 of 100 futures lie here; 500 were played.

      """#
    #expect(Samples.page(.fan(Samples.fan), unicode: false) == expected)
  }

  @Test func `a fan in Dutch without Unicode`() {
    let expected = #"""
      Tevredenheid (punten)
       7,5 +
           |                                               :::::: : 7,4
           |                                         ::::::......
       7,0 +                                   ::::::............
           |                             ::::::.........../---*-- * 6,8
           |                       :::::/---------*-------/......
       6,5 +                /---------*-/........................
           |--*\          /-/          ::::::::::::::............
           |   \-\     /--*                          :::::::::::: : 6,1
       6,0 +     \-\  //
           |       \--/
           |
       5,5 +
           ++---+---+---+---+---+---+---+---+---+---+---+---+---+
      week  0   2   4   6   8   10  12  14  16  18  20  22  24  26
                                ^ nu
      *  In week 26 tussen 6,1 en 7,4 in 80 van de 100 toekomsten, meestal rond 6,8.
      :. hier liggen 80 van de 100 toekomsten; 500 zijn gespeeld.

      """#
    #expect(Samples.page(.fan(Samples.fan), .nl, unicode: false) == expected)
  }

  @Test func `a fan in English sentences`() {
    let expected = """
      Satisfaction (points)
      So far: rises from 6.3 to 6.5; lowest 5.9 in week 4.
      In week 26 between 6.1 and 7.4 in 80 of 100 futures, most likely about 6.8.
      week 13: low 6.4; middle 6.6; high 6.7
      week 16: low 6.4; middle 6.6; high 6.8
      week 19: low 6.3; middle 6.7; high 7.0
      week 22: low 6.2; middle 6.7; high 7.2
      week 26: low 6.1; middle 6.8; high 7.4
      Played: 500 futures.

      """
    #expect(Samples.page(.fan(Samples.fan), plain: true) == expected)
  }

  @Test func `a fan in Dutch sentences`() {
    let expected = """
      Tevredenheid (punten)
      Tot nu toe: stijgt van 6,3 naar 6,5; laagste 5,9 in week 4.
      In week 26 tussen 6,1 en 7,4 in 80 van de 100 toekomsten, meestal rond 6,8.
      week 13: laag 6,4; midden 6,6; hoog 6,7
      week 16: laag 6,4; midden 6,6; hoog 6,8
      week 19: laag 6,3; midden 6,7; hoog 7,0
      week 22: laag 6,2; midden 6,7; hoog 7,2
      week 26: laag 6,1; midden 6,8; hoog 7,4
      Gespeeld: 500 toekomsten.

      """
    #expect(Samples.page(.fan(Samples.fan), .nl, plain: true) == expected)
  }

  @Test func `a fan fits on twenty columns`() {
    let expected = """
      Satisfaction
      (points)
       7.5 ┤
           │           ▒▒
           │          ▒░░
       7.0 ┤        ▒▒░░░
           │       ▒░░╭──
           │      ╭───╯░░
       6.5 ┤   ╭──╯░░░░░░
           │╮  │  ▒▒▒▒░░░
           ││ ╭╯      ▒▒▒
       6.0 ┤╰╮│
           │ ╰●
           │
       5.5 ┤
           └┬─────┬─────┬
      week  0     13    26
                 ▲ now
      ●  In week 26
           between 6.1 and
           7.4 in 80 of
           100 futures,
           most likely
           about 6.8.
      ▒░ 80 of 100 futures
           lie here; 500
           were played.

      """
    #expect(Samples.page(.fan(Samples.fan), width: 20) == expected)
  }

  @Test func `a fan opens where the past ends, also below zero`() {
    let expected = """
      Stock
        10 ┤
           │
           │                     ▒▒▒▒ ▒ 8
           │                  ▒▒▒░░░░
         5 ┤              ▒▒▒▒░░░░░░░
           │         ▒▒▒▒▒░░░░░░░░░░░
           │────────●───────●──────── ● 2
           │  ▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░░░░
         0 ┤            ▒▒▒▒▒▒░░░░░░░
           │                  ▒▒░░░░░
           │                    ▒▒▒░░
           │                       ▒▒ ▒ -4
        -5 ┤
           └┬───────┬───────┬───────┬
      week  3       4       5       6
            ▲ now
      ●  In week 6 between -4 and 8 in 80 of 100 futures, most likely about 2.
      ▒░ 80 of 100 futures lie here; 500 were played.

      """
    let coming = [week(1, 2, 3), week(0, 2, 5), week(-4, 2, 8)]
    #expect(Samples.page(.fan(fan([2_000_000], coming))) == expected)
  }

  @Test func `without a past the fan begins next week`() {
    let expected = """
      Stock
         4 ┤
           │
           │
           │
         3 ┤        ▒ ▒ 3
           │        ░
           │        ░
           │        ░
         2 ┤        ● ● 2
           │        ░
           │        ░
           │        ░
         1 ┤        ▒ ▒ 1
           └┬───────┬
      week  3       4
            ▲ now
      ●  In week 4 between 1 and 3 in 80 of 100 futures, most likely about 2.
      ▒░ 80 of 100 futures lie here; 500 were played.

      """
    #expect(Samples.page(.fan(fan([], [week(1, 2, 3)]))) == expected)
  }

  @Test func `futures that are all alike are a line`() {
    let expected = """
      Stock
         3 ┤
         2 ┤────────●───────● ● 2
         1 ┤
         0 ┤
           └┬───────┬───────┬
      week  2       3       4
                    ▲ now
      ●  In week 4 about 2 in 80 of 100 futures.
      Played: 500 futures.

      """
    #expect(Samples.page(.fan(fan([2_000_000, 2_000_000], [week(2, 2, 2)]))) == expected)
  }

  @Test func `a fan with nothing to show says so`() {
    #expect(Samples.page(.fan(fan([], []))) == "Stock\nNo futures played yet.\n")
    #expect(
      Samples.page(.fan(fan([4_000_000], [])), plain: true)
        == "Stock\nSo far: 4 in week 3.\nNo futures played yet.\n")
  }

  private func week(_ low: Int, _ middle: Int, _ high: Int) -> Fan.Week {
    Fan.Week(low: low * 1_000_000, middle: middle * 1_000_000, high: high * 1_000_000)
  }

  private func fan(_ past: [Int], _ coming: [Fan.Week]) -> Fan {
    Fan(
      title: Text(verbatim: "Stock"), unit: .empty, firstWeek: 3, past: past, coming: coming, futures: 500,
      decimals: 0)
  }
}
