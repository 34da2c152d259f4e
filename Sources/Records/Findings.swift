/// What can be wrong with the archive, each in its own sentence: what, where, why and what to do now.

import Foundation
import GRDB
import Wording

extension Finding {
  /// What the system answered when it was asked for the archive's file or folder.
  static func cannotOpen(_ archive: String, because code: Int32) -> Finding {
    switch code {
    case EACCES, EPERM: denied(archive)
    case EROFS: readOnly(archive)
    case ENOSPC, EDQUOT: diskFull(archive)
    case ENOTDIR: notAFolder(archive)
    default: refused(archive, String(cString: strerror(code)))
    }
  }

  /// What SQLite answered.
  static func failed(_ archive: String, _ error: any Error) -> Finding {
    if let finding = error as? Finding { return finding }
    guard let error = error as? DatabaseError else { return refused(archive, "\(error)") }
    switch error.extendedResultCode {
    case .SQLITE_READONLY_DBMOVED: return moved(archive)
    // A full disk has no room for the -shm file either, and a file cut short has no page where one should be.
    case .SQLITE_IOERR_SHMSIZE: return diskFull(archive)
    case .SQLITE_IOERR_SHORT_READ: return damaged(archive)
    default: break
    }
    switch error.resultCode {
    case .SQLITE_FULL: return diskFull(archive)
    // The tables were counted when the archive was opened: one that is missing now, or other than we made
    // it, is damage too.
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_MISMATCH, .SQLITE_CONSTRAINT:
      return damaged(archive)
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: return locked(archive)
    case .SQLITE_READONLY: return readOnly(archive)
    case .SQLITE_PERM, .SQLITE_AUTH: return denied(archive)
    default: return refused(archive, error.message ?? "\(error.extendedResultCode)")
    }
  }

  static func readOnly(_ archive: String) -> Finding {
    Finding(
      Text(
        nl: "In het archief \(name: archive) kan niets worden bewaard: de map of de schijf is alleen-lezen.",
        en: "Nothing can be kept in the archive \(name: archive): its folder or disk is read-only."),
      advice: elsewhere)
  }

  static func denied(_ archive: String) -> Finding {
    Finding(
      Text(
        nl: "Je mag niet lezen en schrijven in het archief \(name: archive) of in de map waar het staat.",
        en: "You may not read and write the archive \(name: archive) or the folder it is in."),
      advice: Text(
        nl: "Vraag de eigenaar om toestemming of zet het archief in een map van jezelf.",
        en: "Ask its owner for permission or put the archive in a folder of your own."))
  }

  static func diskFull(_ archive: String) -> Finding {
    Finding(
      Text(
        nl: "De schijf met het archief \(name: archive) is vol; dit is niet bewaard.",
        en: "The disk with the archive \(name: archive) is full; this was not kept."),
      advice: Text(
        nl: "Maak ruimte vrij en doe het dan nog eens. Wat al bewaard was, staat er nog.",
        en: "Free some space, then do it again. What was kept before is still there."))
  }

  static func damaged(_ archive: String) -> Finding {
    Finding(
      Text(
        nl: "Het archief \(name: archive) is beschadigd en niet te lezen. Er is niets aan veranderd.",
        en: "The archive \(name: archive) is damaged and cannot be read. Nothing in it was changed."),
      advice: Text(
        nl: """
          Verplaats dit bestand en het bestand \(name: archive + "-wal") naar een andere map. Zet daarna een \
          reservekopie terug of begin met een leeg archief.
          """,
        en: """
          Move this file and the file \(name: archive + "-wal") to another folder. Then put back a copy you \
          saved, or begin with an empty archive.
          """))
  }

  static func newer(_ archive: String) -> Finding {
    Finding(
      Text(
        nl: "Het archief \(name: archive) is van een nieuwere Kring; deze Kring kan het niet lezen.",
        en: "The archive \(name: archive) is from a newer Kring; this Kring cannot read it."),
      advice: Text(
        nl: "Werk Kring bij. Er is niets aan het archief veranderd.",
        en: "Update Kring. Nothing in the archive was changed."))
  }

  static func someoneElses(_ archive: String) -> Finding {
    Finding(
      Text(
        nl: "Het bestand \(name: archive) is van een ander programma; het is geen archief van Kring.",
        en: "The file \(name: archive) belongs to another program; it is not an archive of Kring."),
      advice: Text(
        nl: "Kies een andere naam voor het archief. Er is niets aan het bestand veranderd.",
        en: "Choose another name for the archive. Nothing in the file was changed."))
  }

  static func locked(_ archive: String) -> Finding {
    Finding(
      Text(
        nl: "Een ander programma houdt het archief \(name: archive) bezet; dit is niet gelukt.",
        en: "Another program keeps the archive \(name: archive) occupied; this did not succeed."),
      advice: Text(
        nl: "Probeer het zo nog eens. Blijft het bezet, sluit dan het programma dat het archief gebruikt.",
        en: "Try again in a moment. If it stays occupied, close the program that uses the archive."))
  }

  static func moved(_ archive: String) -> Finding {
    Finding(
      Text(
        nl: "Het archief \(name: archive) is intussen weggehaald of vervangen; dit is niet bewaard.",
        en: "The archive \(name: archive) was removed or replaced meanwhile; this was not kept."),
      advice: Text(
        nl: "Zet het bestand terug en start Kring opnieuw.", en: "Put the file back and start Kring again."))
  }

  static func notAFile(_ archive: String) -> Finding {
    Finding(
      Text(
        nl: "\(name: archive) kan geen archief zijn: het is een map of een apparaat, geen bestand.",
        en: "\(name: archive) cannot be an archive: it is a folder or a device, not a file."),
      advice: elsewhere)
  }

  static func notAFolder(_ archive: String) -> Finding {
    Finding(
      Text(
        nl: "Het archief \(name: archive) kan daar niet staan: een deel van het pad is geen map.",
        en: "The archive \(name: archive) cannot be there: a part of its path is not a folder."),
      advice: elsewhere)
  }

  /// Everything we have no better sentence for, in the words of the system or of SQLite.
  static func refused(_ archive: String, _ reason: String) -> Finding {
    Finding(
      Text(
        nl: "Het archief \(name: archive) kan niet worden gebruikt. De computer zegt: \(name: reason).",
        en: "The archive \(name: archive) cannot be used. The computer says: \(name: reason)."),
      advice: Text(
        nl: "Kijk of de schijf in orde is en probeer het nog eens.",
        en: "See whether the disk is in order, then try again."))
  }
}

private let elsewhere = Text(
  nl: "Zet het archief in een map waarin je mag schrijven.",
  en: "Put the archive in a folder that you may write to.")
