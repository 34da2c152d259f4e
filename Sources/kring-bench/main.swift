/// What takes how long, as medians. Speed is measured here and never in a test.
///
///     swift run -c release kring-bench

import Play
import Records
import Scenarios
import Simulation
import Wording

let bench = try Bench()
print("what                                            median      goal")
print("start to prompt, in the program          \(bench.startToPrompt())   < 50 ms")
print("open it-offerte, kept on disk            \(try bench.open())")
print("run 26 on it-offerte, kept and reported  \(try bench.run26())   <  5 ms")
print("undo after 100 weeks, kept               \(try bench.undo())   < 10 ms")
print("why satisfaction after 26 weeks          \(try bench.why())")
print("complete a customer's name               \(try bench.complete())")
print("26 weeks, engine alone                   \(try bench.engine())")

print("\nthe whole model, engine alone on one core")
for line in try ModelBench.growth() { print("  " + line) }
print("  \(ModelBench.bytesPerCustomer) bytes per customer (goal under 200)")
let span = (try ModelBench.why(100_000, weeks: 520) * 100).rounded() / 100
print("  why for one of 100,000 customers after 520 weeks: \(span) ms (goal under 50)")

let forecast = Int(try FuturesBench.forecast())
let gain = (try FuturesBench.gain() * 100).rounded() / 100
print("\nmany games at once, on all cores")
print("  forecast 26, 500 customers, 500 futures: \(forecast) ms (goal under 1000)")
print("  two games side by side: \(gain) times the work of one (goal 1.8)")

let sweep = AuthorBench.sweep()
print("\nan author's tools, the program on all cores")
print("  prove it-offerte, 200 seeds: \(AuthorBench.prove()) s (goal under 3)")
print(
  "  sweep, 1,000 points x 200 seeds x 26 weeks: \(sweep.seconds) s, \(sweep.millions) million customer-weeks a second"
)
