// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/message.h"

namespace weehours {

/// What a client can say to the person; behind each, the values in it. The words are in
/// ui/words/messagewords.cpp. Servers answer in English: see Error.
enum class Sentence : quint8 {
    None,

    // Of an import: a file as a whole.
    InFile, ///< a file, and what is said of it
    FileCutOff,
    FileEmpty,
    FileIsSpreadsheet,
    FolderEmpty,
    NeitherFileNorFolder,
    FileHasTooManyRows,
    FileTooLarge,    ///< the limit in MB
    ArchiveTooLarge, ///< the limit in MB
    ArchiveDamaged,
    ArchiveLocked,
    DatabaseDamaged,
    FormatUnknown,
    FormatNotOf, ///< a program
    ExportNewer,
    FileUnreadable, ///< why, from the system

    // Of an import: a row, which is left out.
    RowUnclosed,
    RowNoTime, ///< what is there; may be empty
    RowEndsBeforeStart,
    RowTooLong,
    RowNoStart,
    RowStillRunning,
    RowKindUnknown,   ///< what is there
    ListKindUnknown,  ///< a list, how many are in it
    RowNotUnderstood, ///< what is there; may be empty
    RowInTheFuture,
    RowOfSameId,
    RowEmpty,
    RowNoName,
    RowOfOtherBaby, ///< a baby's name

    // Of an import: remarks, each with how many or who.
    RowsTwice,
    RowsDeletedThere,
    RowsHereTwice,
    NotesShortened,
    RowsHereAtOtherTimes,
    TimesTwiceInZone,
    TimesLeftOutInZone,
    LoggedBy,

    // Of an import: what the files leave open, and why one answer is likely.
    WhichZone,
    WhichDateOrder,
    WhichVolume,
    WhichWeight,
    WhichLength,
    WhichTemperature,
    WhichBaby,
    WhichChild, ///< their names
    NoBabyYet,
    ZoneUnknown, ///< as typed
    OtherwiseInTheFuture,
    DayAfterDay,
    OthersAre, ///< the least and the most, with units
    MiddleIs,  ///< with its unit

    // Of an import: columns that are assigned by hand.
    ColumnUnknown,       ///< as typed
    ColumnTargetUnknown, ///< as typed, and what is possible
    ColumnsWithoutTime,
    ColumnsDiffer,
    NoTable,

    // Of a Baby Buddy server.
    TokenNeedsEncryption,
    TokenMissing,
    TokenWrong,
    NoBabyBuddy, ///< a host
    NothingThere,

    // Of an export.
    ExportNotWritten, ///< why, from the system
    FileNotWritten,   ///< a path, and why

    // Of the log.
    NoSuchBaby,
    NoSuchEntry,
    DecidedAlready,
    EntryDeleted,
    EntryForgotten,
    EntryOfNewerVersion,
    LogIsReadOnly,
    OwnersArchive,
    OwnersDelete,
    NoSuchKind,       ///< as given
    TimerStartsAhead, ///< by how many minutes
    AsleepAlready,    ///< a baby, and since when
    FeedRunsAlready,  ///< a baby, and since when
    CannotBecomeOne,
    OneLogAlready,
    UnsentIsKept,
    NothingSetAside,
    Cancelled,

    // Of undo and redo. Those of others begin with who changed it: empty if unknown.
    NothingToUndo,
    NothingToRedo,
    EntryIsSoAlready,
    EntryIsGoneAlready,
    EntryNotFetchedYet,
    OtherEntriesOfBaby,
    OthersChangedAgain,
    OthersDeleted,
    OthersChanged,
    OthersMakeItUnfit, ///< and the error

    // Of a typed line and its times.
    WordNotUnderstood, ///< a word
    TypeWhatHappened,
    StartWithKind,
    SayAmountOrSide,
    SayNappyType,
    SayTemperature,
    SayMedicine,
    SayMeasure,
    SayPumped,
    SayFood,
    SayActivity,
    SayAFewWords,
    NothingIsRunning,
    SeveralAreRunning,
    NoBabyNamedSo,        ///< a word
    SeveralBabiesNamedSo, ///< a word, and what could be typed
    TimesTwice,
    NappyHasOneTime,
    GiveOneTime,
    TimeOrLength, ///< a word, as a time, as minutes
    TimeAhead,
    EndAhead,
    EndBeforeStart,
    SpanUnusuallyLong,
    SayHalfOfDay,
    SayTimeOfDay, ///< the day as typed

    // Of a connection: a host, behind it the proxy where there is one.
    ServerUnreachable,
    HostNotFound,
    HostWithoutServer,
    HostSilent,
    HostNotSecure,
    ConnectionBroke,
    ProxyUnreachable,
    ProxyAsksForName,
    ProxyHostSilent,
    ProxyConnectionBroke,
    CertificateNotValidToday,
    CertificateOfOtherName,
    CertificateWithdrawn,
    CertificateUntrusted,
    CertificateNotAsNamed,

    // Of an answer.
    NothingSent, ///< why
    NothingLost, ///< why
    AnswerTooLong,
    AnswerUnreadable,
    AnswerOfOtherProgram,
    AnswerStrange,        ///< the status
    AnswerPerhapsOfProxy, ///< the status, and the proxy
    AddressLeadsAway,
    AddressLeadsTo, ///< the other
    OfServer,       ///< the Error as the server sent it
    AddressMissing,
    AddressWrong, ///< as typed
    NoCertificateInFile,

    // Of an account.
    SignInFirst,
    SignInChanged,
    ProfileOfOtherAccount,
    LogSharedElsewhere, ///< where, and the other server
    NotEncrypted,       ///< a host
    ServerWithoutId,    ///< a host
    ServerLostId,       ///< a host
    ServerIdNotKept,
    OtherServerAnswers,  ///< a host
    PasswordStoreSilent, ///< why, from the system
    KeychainSilent,      ///< why, from the system
    KeychainForgot,
    SignInForgotten,
    SignInNotKept,      ///< why, from the system
    SignInReadByOthers, ///< a path
    InviteWrong,
    InviteUsedAlready,
    InviteNotEncrypted,

    // Of sync.
    NoNetwork,
    PushAnswerUnreadable,
    AnswerOfOtherBaby,
    MoreThanRoom,
    NoEntryHere,

    // Of the server that this computer runs.
    ServerFolderNotMade,  ///< a path
    ServerProgramMissing, ///< a path
    ServerEnded,
    ServerEndedSaying, ///< its last line

    // Of the profile on disk.
    DiskFull,
    DiskReadOnly,
    DiskTakesNoFiles,
    DiskFails,
    FolderNotWritable,
    FileDamaged,
    FileDamagedForGood, ///< its folder
    FileReplaced,
    FileNotOpened, ///< a path
    FileOfNewerVersion,
    StoreFailed, ///< why, from SQLite
    NotOpenedDiskFull,
    NotOpenedFolder, ///< a path
    ProfileOfOthers, ///< a path
    ProfileNotMade,  ///< a path
    SetAsideFailed,  ///< why, from the system
    SetAsideUnreadable,
    SetAsideNotRemoved, ///< its folder
};

} // namespace weehours
