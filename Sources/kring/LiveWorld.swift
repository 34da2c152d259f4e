/// The real closures of `World`.

import CLineEdit
import Play
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension World {
  /// - Parameter watched: the terminal on which to show how far long work is; nil shows nothing.
  static func live(shelf: Shelf, keep: World.Keep?, watched: Terminal?) -> World {
    World(
      scenarioFiles: { shelf.files }, lessonFiles: { shelf.lessons },
      read: { file throws(Finding) in try Files.read(file) },
      readTable: { file throws(Finding) in try Files.read(file, bytesMax: 2_000_000_000) },
      write: { file, text throws(Finding) in try Files.write(file, text) },
      remove: { file throws(Finding) in try Files.remove(file) },
      seconds: { started.duration(to: .now) / .seconds(1) },
      now: { Int64(time(nil)) }, stamp: { Files.stamp($0) }, folder: { Files.inFolder($0) },
      interrupted: { interrupt_take() },
      inParallel: { count, words, piece in
        let progress = Progress(columns: watched?.size.columns)
        defer { progress.wipe() }
        return Workers(count: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))).share(
          count, stop: { interrupt_take() }, tell: { done in progress.show { words(done) } }, piece: piece)
      },
      freshSeed: { UInt64.random(in: .min ... .max) },
      keep: keep)
  }
}

/// When the program first asked the time.
private let started = ContinuousClock.now
