/// Charts, in full.

import Testing
import Wording

@testable import Play

struct ViewsChartTests {
  @Test func `a chart in English`() {
    let expected = """
      Satisfaction and expectation (points)
       7.5 ┤
           │
       7.0 ┤                                                      ╭────── ●a 7.1
           │                                                  ╭───╯
       6.5 ┤──────────■─────────■─────              ■╮  ╭─────●
           │                                      ╭─●───╯■──────────────■ ■b 6.2
       6.0 ┤─────●───────╮                    ╭───╯
           │             ╰─●─╮            ╭───╯
       5.5 ┤                 ╰────────────●
           │
       5.0 ┤
           └┬────┬────┬────┬────┬────┬────┬────┬────┬────┬────┬────┬────┬
      week  0    1    2    3    4    5    6    7    8    9    10   11   12
                                                              ▼
                           ◆
      ●a satisfaction: rises from 6.0 to 7.1; lowest 5.4 in week 5.
      ■b expectation: falls from 6.5 to 6.2; highest 6.6 in week 3.
      ◆  week 3   rule: inform
      ▼  week 10  two colleagues ill

      """
    #expect(Samples.page(.chart(Samples.chart)) == expected)
  }

  @Test func `a chart in Dutch`() {
    let expected = """
      Tevredenheid en verwachting (punten)
       7,5 ┤
           │
       7,0 ┤                                                      ╭────── ●a 7,1
           │                                                  ╭───╯
       6,5 ┤──────────■─────────■─────              ■╮  ╭─────●
           │                                      ╭─●───╯■──────────────■ ■b 6,2
       6,0 ┤─────●───────╮                    ╭───╯
           │             ╰─●─╮            ╭───╯
       5,5 ┤                 ╰────────────●
           │
       5,0 ┤
           └┬────┬────┬────┬────┬────┬────┬────┬────┬────┬────┬────┬────┬
      week  0    1    2    3    4    5    6    7    8    9    10   11   12
                                                              ▼
                           ◆
      ●a tevredenheid: stijgt van 6,0 naar 7,1; laagste 5,4 in week 5.
      ■b verwachting: daalt van 6,5 naar 6,2; hoogste 6,6 in week 3.
      ◆  week 3   regel: informeer
      ▼  week 10  twee collega's ziek

      """
    #expect(Samples.page(.chart(Samples.chart), .nl) == expected)
  }

  @Test func `a chart in English without Unicode`() {
    let expected = #"""
      Satisfaction and expectation (points)
       7.5 +
           |
       7.0 +                                                      /------ *a 7.1
           |                                                  /---/
       6.5 +----------#---------#-----              #\  /-----*
           |                                      /-*---/#--------------# #b 6.2
       6.0 +-----*-------\                    /---/
           |             \-*-\            /---/
       5.5 +                 \------------*
           |
       5.0 +
           ++----+----+----+----+----+----+----+----+----+----+----+----+
      week  0    1    2    3    4    5    6    7    8    9    10   11   12
                                                              v
                           ^
      *a satisfaction: rises from 6.0 to 7.1; lowest 5.4 in week 5.
      #b expectation: falls from 6.5 to 6.2; highest 6.6 in week 3.
      ^  week 3   rule: inform
      v  week 10  two colleagues ill

      """#
    #expect(Samples.page(.chart(Samples.chart), unicode: false) == expected)
  }

  @Test func `a chart in Dutch without Unicode`() {
    let expected = #"""
      Tevredenheid en verwachting (punten)
       7,5 +
           |
       7,0 +                                                      /------ *a 7,1
           |                                                  /---/
       6,5 +----------#---------#-----              #\  /-----*
           |                                      /-*---/#--------------# #b 6,2
       6,0 +-----*-------\                    /---/
           |             \-*-\            /---/
       5,5 +                 \------------*
           |
       5,0 +
           ++----+----+----+----+----+----+----+----+----+----+----+----+
      week  0    1    2    3    4    5    6    7    8    9    10   11   12
                                                              v
                           ^
      *a tevredenheid: stijgt van 6,0 naar 7,1; laagste 5,4 in week 5.
      #b verwachting: daalt van 6,5 naar 6,2; hoogste 6,6 in week 3.
      ^  week 3   regel: informeer
      v  week 10  twee collega's ziek

      """#
    #expect(Samples.page(.chart(Samples.chart), .nl, unicode: false) == expected)
  }

  @Test func `a chart in English sentences`() {
    let expected = """
      Satisfaction and expectation (points)
      satisfaction: rises from 6.0 to 7.1; lowest 5.4 in week 5.
        week 0: 6.0; week 1: 6.1; week 2: 6.0; week 3: 5.8; week 4: 5.5; week 5: 5.4
        week 6: 5.6; week 7: 5.9; week 8: 6.2; week 9: 6.4; week 10: 6.6
        week 11: 6.9; week 12: 7.1
      expectation: falls from 6.5 to 6.2; highest 6.6 in week 3.
        week 0: 6.5; week 1: 6.5; week 2: 6.5; week 3: 6.6; week 4: 6.6; week 5: 6.6
        week 8: 6.4; week 9: 6.3; week 10: 6.3; week 11: 6.2; week 12: 6.2
      Decision in week 3: rule: inform
      Event in week 10: two colleagues ill

      """
    #expect(Samples.page(.chart(Samples.chart), plain: true) == expected)
  }

  @Test func `a chart in Dutch sentences`() {
    let expected = """
      Tevredenheid en verwachting (punten)
      tevredenheid: stijgt van 6,0 naar 7,1; laagste 5,4 in week 5.
        week 0: 6,0; week 1: 6,1; week 2: 6,0; week 3: 5,8; week 4: 5,5; week 5: 5,4
        week 6: 5,6; week 7: 5,9; week 8: 6,2; week 9: 6,4; week 10: 6,6
        week 11: 6,9; week 12: 7,1
      verwachting: daalt van 6,5 naar 6,2; hoogste 6,6 in week 3.
        week 0: 6,5; week 1: 6,5; week 2: 6,5; week 3: 6,6; week 4: 6,6; week 5: 6,6
        week 8: 6,4; week 9: 6,3; week 10: 6,3; week 11: 6,2; week 12: 6,2
      Beslissing in week 3: regel: informeer
      Gebeurtenis in week 10: twee collega's ziek

      """
    #expect(Samples.page(.chart(Samples.chart), .nl, plain: true) == expected)
  }
}
