/// The archive's file as the system sees it, before and beside SQLite.
///
/// SQLite says "unable to open database file" for a dozen different reasons. Looking first costs a few
/// microseconds and tells the user which one it is. It also keeps two promises that SQLite does not make:
/// the file is private from its first byte on, and remains of a damaged archive are never cleared away.

import Foundation
import Wording

struct ArchiveFile: Sendable {
  /// As the user knows it; shown in findings.
  let name: String
  /// From the root, so that names with a meaning to SQLite (`:memory:`) have none here.
  let path: String

  init(_ name: String) {
    self.name = name
    path = name.hasPrefix("/") ? name : FileManager.default.currentDirectoryPath + "/" + name
  }

  private var folder: String { String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.endIndex)) }

  /// Makes the folder (0700) and an empty file (0600) when they are missing, and looks whether SQLite can
  /// work with what is there.
  func prepare() throws(Finding) {
    try refuseRemains()
    try makeFolder(folder)
    try makeEmptyFile()
    guard let status = status(of: path) else { throw .cannotOpen(name, because: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(name) }
    guard access(path, R_OK | W_OK) == 0 else { throw .cannotOpen(name, because: errno) }
    // SQLite makes its -wal and -shm files beside the archive.
    guard access(folder + "/", W_OK | X_OK) == 0 else { throw .cannotOpen(name, because: errno) }
  }

  /// Which file lies at the path now; nil when there is none.
  func identity() -> Identity? {
    status(of: path).map { Identity(device: UInt64($0.st_dev), number: UInt64($0.st_ino)) }
  }

  struct Identity: Equatable, Sendable {
    let device: UInt64
    let number: UInt64
  }

  /// Steps that still stand in the -wal file belong to an archive with at least one page. When that page is
  /// gone, SQLite would take the archive for a new one and delete the -wal file.
  ///
  /// The -wal file is looked at first: another window that is making the archive at this very moment fills
  /// the archive before it begins the -wal file.
  private func refuseRemains() throws(Finding) {
    let walBytes = status(of: path + "-wal")?.st_size ?? 0
    let archiveBytes = status(of: path)?.st_size ?? 0
    if walBytes > 0, archiveBytes == 0 { throw .damaged(name) }
  }

  private func makeFolder(_ folder: String) throws(Finding) {
    guard !folder.isEmpty, status(of: folder) == nil else { return }
    try makeFolder(String(folder.prefix(upTo: folder.lastIndex(of: "/") ?? folder.startIndex)))
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw .cannotOpen(name, because: errno) }
  }

  /// An existing file is not opened here: closing it again would drop the locks that another archive in
  /// this process holds on it.
  private func makeEmptyFile() throws(Finding) {
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    if descriptor >= 0 {
      close(descriptor)
    } else if errno != EEXIST {
      throw .cannotOpen(name, because: errno)
    }
  }

  private func status(of path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }
}
