import Foundation
import Testing
import Wording

@testable import Play

@Test func `a table as CSV in both languages`() {
  let dutch = """
    klant,fase,tevredenheid,laatst\r
    Boomkamp Logistiek,loyaal,"6,8",offerte na 4 dagen\r
    Café Noir,nieuw,"10,0",nog niet…\r

    """
  let english = """
    customer,phase,satisfaction,last seen\r
    Boomkamp Logistiek,loyal,6.8,quote after 4 days\r
    Café Noir,new,10.0,not yet…\r

    """
  let reply = Reply([Samples.paragraph, .table(Samples.table)])
  #expect(Paper.csv(reply, .nl) == dutch)
  #expect(Paper.csv(reply, .en) == english)
}

@Test func `the numbers of drawings are tables, one after another`() throws {
  let csv = try #require(Paper.csv(Samples.reply, .en))
  let parts = csv.components(separatedBy: "\r\n\r\n")
  #expect(parts.count == 7)
  #expect(
    parts.map { $0.components(separatedBy: "\r\n")[0] }.prefix(3) == [
      "customer,phase,satisfaction,last seen", "week,satisfaction,expectation", "week,low,middle,high",
    ])
  #expect(Paper.csv(Reply([Samples.paragraph, .finding(Samples.typed)]), .en) == nil)
  #expect(Paper.json(Reply([Samples.paragraph]), .en) == nil)
}

private func one(_ cells: String...) -> Reply {
  let rows = cells.map { [Text(verbatim: $0)] }
  return Reply([.table(Table(columns: [Table.Column(Text(verbatim: "naam"))], rows: rows))])
}

@Test func `CSV comes back as it went in`() throws {
  let cells = ["a,b", "zeg \"ja\"", "een\nregel", "-0,4", "+12", "-3%", "gewoon", "<b>"]
  let csv = try #require(
    Paper.csv(one(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7]), .nl))
  let read = try #require(CSV(csv))
  #expect(read.rows == [["naam"]] + cells.map { [$0.replacing("\n", with: " ")] })
}

@Test func `a name that begins like a formula stays a text in a spreadsheet`() throws {
  for name in ["=1+1", "+31 6 12 345", "-cmd", "@sum", "=\u{301}x", "-1+2"] {
    let read = Paper.csv(one(name), .nl).flatMap { CSV($0) }
    #expect(read?.rows == [["naam"], ["'" + name]])
  }
}

@Test func `a table as JSON has the titles of its columns for keys`() throws {
  let json = try #require(Paper.json(Reply([.table(Samples.table)]), .nl))
  let rows = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: String]])
  #expect(rows.count == 2)
  #expect(
    rows[0] == [
      "klant": "Boomkamp Logistiek", "fase": "loyaal", "tevredenheid": "6,8", "laatst": "offerte na 4 dagen",
    ])
  let odd = Table(
    columns: [
      Table.Column(.empty), Table.Column(Text(verbatim: "x")), Table.Column(Text(verbatim: "x")),
      Table.Column(Text(verbatim: "bar"), isDrawing: true),
    ], rows: [["=a", "\"b\\", "c", "■"].map { Text(verbatim: $0) }])
  let two = try #require(Paper.json(Reply([.table(odd), .chart(Samples.chart)]), .en))
  let lists = try #require(JSONSerialization.jsonObject(with: Data(two.utf8)) as? [[[String: String]]])
  #expect(lists[0] == [["column 1": "=a", "x": "\"b\\", "x 2": "c"]])
  #expect(lists[1][0] == ["week": "0", "satisfaction": "6.0", "expectation": "6.5"])
}
