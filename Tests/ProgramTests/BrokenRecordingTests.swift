import Play
import Testing
import Wording

@Test(arguments: [
  Step(.branch, line: "main"), Step(.switch, line: "nowhere"), Step(.decide, line: "status"),
  Step(.decide, line: "run 0 0"),
  Step(.decide, line: "inform nobody 3"), Step(.decide, line: ""),
])
func `a kept game that was changed from outside is refused with a sentence, and nothing crashes`(step: Step)
  throws
{
  let stage = try Stage()
  defer { stage.remove() }
  var session = Session(world: stage.world, language: .en)
  #expect(!session.perform("open it-offerte seed 4707; run 1").failed)
  try stage.world.keep?.append(1, 1, step)
  var again = Session(world: stage.world, language: .en)
  #expect(again.perform("resume").failed)
  #expect(!again.perform("open it-offerte").failed)
}
