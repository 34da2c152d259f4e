import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder of its own for a test, which is also the home of the program.
final class Home {
  let folder = FileManager.default.temporaryDirectory.appending(path: "kring-\(UUID().uuidString)").path

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let path = folder + "/" + name
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  func write(_ name: String, _ text: String) throws -> String { try write(name, text.utf8) }

  func read(_ name: String) -> String {
    (try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)) ?? ""
  }

  /// Everything the program finds in its environment; nothing of the machine's own.
  func environment(_ changes: [String: String?] = [:]) -> [String: String] {
    var all = [
      "HOME": folder, "LC_ALL": "C.UTF-8", "TERM": "xterm-256color", "PATH": "/usr/bin:/bin",
      "KRING_SCENARIOS": Stage.project.appending(path: "scenarios").path,
    ]
    for (name, value) in changes { all[name] = value }
    return all
  }
}

/// The built program, running.
enum Child {
  struct NotStarted: Error { let code: Int32 }

  /// The program stands beside the bundle of tests.
  static var program: String {
    let bundle = Bundle.allBundles.first {
      $0.bundlePath.hasSuffix(".xctest") && $0.bundlePath != $0.resourcePath
    }
    let folder = bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
    return folder.appending(path: "kring").path
  }

  /// - Parameter open: what to open in the child before it starts.
  /// - Parameter leadsSession: makes the first terminal that it opens its own, as a window does.
  static func start(
    _ arguments: [String], environment: [String: String], leadsSession: Bool = false,
    open: (inout FileActions) -> Void
  ) throws -> pid_t {
    var actions = FileActions()
    open(&actions)
    defer { posix_spawn_file_actions_destroy(&actions.list) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for signal in [SIGINT, SIGPIPE, SIGWINCH] { sigaddset(&defaults, signal) }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    // Tests run on threads that let no signals through, and a child begins like its parent's thread.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    let flags = Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK) | (leadsSession ? newSession : 0)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var settings = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in words + settings { free(text) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, program, &actions.list, &attributes, &words, &settings)
    guard code == 0 else { throw NotStarted(code: code) }
    return child
  }

  /// The exit code, or 128 and the signal. A child that does not end by itself is killed after a minute, so that a
  /// failing test fails and does not hang.
  static func wait(for child: pid_t) -> Int32 {
    let deadline = DispatchWorkItem { kill(child, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + 60, execute: deadline)
    defer { deadline.cancel() }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}

#if canImport(Glibc)
  /// POSIX_SPAWN_SETSID of spawn.h, which Swift does not see.
  private let newSession: Int32 = 0x80
#else
  private let newSession = Int32(POSIX_SPAWN_SETSID)
#endif

struct FileActions {
  #if canImport(Glibc)
    var list = posix_spawn_file_actions_t()
  #else
    var list: posix_spawn_file_actions_t?
  #endif

  init() { posix_spawn_file_actions_init(&list) }

  mutating func open(_ path: String, as descriptor: Int32, _ flags: Int32) {
    posix_spawn_file_actions_addopen(&list, descriptor, path, flags, 0o600)
  }

  mutating func copy(_ from: Int32, to descriptor: Int32) {
    posix_spawn_file_actions_adddup2(&list, from, descriptor)
  }
}

/// What a program that nobody typed to left behind.
struct Outcome {
  let code: Int32
  let output: String
  let complaint: String

  /// Runs the program with files for its input and output.
  init(
    _ arguments: [String] = [], input: String = "", in home: Home, environment: [String: String?] = [:]
  ) throws {
    let source = try home.write("input.txt", input)
    let output = home.folder + "/output.txt"
    let complaint = home.folder + "/complaint.txt"
    let child = try Child.start(arguments, environment: home.environment(environment)) { actions in
      actions.open(source, as: 0, O_RDONLY)
      actions.open(output, as: 1, O_WRONLY | O_CREAT | O_TRUNC)
      actions.open(complaint, as: 2, O_WRONLY | O_CREAT | O_TRUNC)
    }
    code = Child.wait(for: child)
    self.output = home.read("output.txt")
    self.complaint = home.read("complaint.txt")
  }
}
