// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/messagewords.h"

#include "core/protocol/instant.h"
#include "core/protocol/sentence.h"
#include "ui/words/serverwords.h"
#include "ui/words/timewords.h"

#include <QCoreApplication>

namespace weehours {

namespace {

/// The sentences with the places for their values.
struct MessageText
{
    Q_DECLARE_TR_FUNCTIONS(weehours::MessageText)
public:
    static QString of(const Message &message);
};

QString MessageText::of(const Message &message)
{
    const QVariant first = message.values.value(0);
    switch (message.sentence) {
    case Sentence::InFile: return QStringLiteral("%1: %2");
    case Sentence::FileCutOff:
        return tr("The file ends in the middle. Fetch it from the other program again.");
    case Sentence::FileEmpty: return tr("The file is empty.");
    case Sentence::FileIsSpreadsheet:
        return tr("This is a spreadsheet. Save it as CSV, and bring that along.");
    case Sentence::FolderEmpty: return tr("There is no file in this folder.");
    case Sentence::NeitherFileNorFolder: return tr("This is neither a file nor a folder.");
    case Sentence::FileHasTooManyRows: return tr("The file has more rows than any baby's log.");
    case Sentence::FileTooLarge:
        return tr("The file is larger than %1 MB, which no baby's log is.");
    case Sentence::ArchiveTooLarge:
        return tr("The archive holds more than %1 MB, which no baby's log does.");
    case Sentence::ArchiveDamaged:
        return tr("The archive is damaged. Fetch it from the other program again.");
    case Sentence::ArchiveLocked: return tr("The archive has a password. Unpack it first.");
    case Sentence::DatabaseDamaged:
        return tr("The database is damaged. Fetch it from the other program again.");
    case Sentence::FormatUnknown: return tr("This is no log of a program that is known here.");
    case Sentence::FormatNotOf: return tr("This is no file of %1.", "a program");
    case Sentence::ExportNewer:
        return tr("A newer version of Wee Hours made this export. Update the program to read it.");
    case Sentence::FileUnreadable: return tr("The file cannot be read (%1).");
    case Sentence::RowUnclosed: return tr("A quotation mark in this row is never closed.");
    case Sentence::RowNoTime:
        return first.toString().trimmed().isEmpty() ? tr("The row has no time.")
                                                    : tr("“%1” is no time.");
    case Sentence::RowEndsBeforeStart: return tr("It ends before it starts.");
    case Sentence::RowTooLong: return tr("It took more than 7 days.");
    case Sentence::RowNoStart: return tr("When it began is not in the file.");
    case Sentence::RowStillRunning: return tr("It was still running when the file was written.");
    case Sentence::RowKindUnknown: return tr("“%1” is no kind of entry that is known here.");
    case Sentence::ListKindUnknown:
        return tr("“%1” (%2) is no kind of entry that is known here.",
                  "a list, how many are in it");
    case Sentence::RowNotUnderstood:
        return first.toString().trimmed().isEmpty() ? tr("The row has nothing in it to log.")
                                                    : tr("“%1” cannot be understood.");
    case Sentence::RowInTheFuture: return tr("It is more than a day in the future.");
    case Sentence::RowOfSameId: return tr("Another row with the same number was taken.");
    case Sentence::RowEmpty: return tr("The row has nothing in it to log.");
    case Sentence::RowNoName: return tr("The name is missing.");
    case Sentence::RowOfOtherBaby:
        return tr("It belongs to %1, for whom there is no log here.", "a baby");
    case Sentence::RowsTwice:
        return tr("Rows that are in the files more than once, and are taken once: %1.");
    case Sentence::RowsDeletedThere:
        return tr("Entries that were deleted in the other program, and stay deleted: %1.");
    case Sentence::RowsHereTwice:
        return tr("Entries of these files that are here twice, at two times: %1. They were brought "
                  "along in two time zones. Undo the import that was in the wrong one.");
    case Sentence::NotesShortened:
        return tr("Notes that are too long for an entry, and lose their end: %1.");
    case Sentence::RowsHereAtOtherTimes:
        return tr("%n entries are here already at other times, as if another time zone had been "
                  "chosen. Undo that import first, and then import again.",
                  nullptr, first.toInt());
    case Sentence::TimesTwiceInZone:
        return tr("%n times were there twice, since the clocks went back: the first was taken, "
                  "unless the end tells otherwise.",
                  nullptr, first.toInt());
    case Sentence::TimesLeftOutInZone:
        return tr(
            "%n times were never there, since the clocks went forward: they were moved forward.",
            nullptr, first.toInt());
    case Sentence::LoggedBy:
        //: %1 names of people
        return tr("Logged there by: %1.");
    case Sentence::WhichZone: return tr("In which time zone was this logged?");
    case Sentence::WhichDateOrder: return tr("Do the dates begin with the day or with the month?");
    case Sentence::WhichVolume: return tr("Are the amounts in millilitres or in ounces?");
    case Sentence::WhichWeight: return tr("Are the weights in grams, kilograms or pounds?");
    case Sentence::WhichLength: return tr("Are the lengths in millimetres, centimetres or inches?");
    case Sentence::WhichTemperature:
        return tr("Are the temperatures in degrees Celsius or Fahrenheit?");
    case Sentence::WhichBaby: return tr("Which baby's log is this?");
    case Sentence::WhichChild:
        return tr("The file has several babies: %1. Which of them is it?", "names");
    case Sentence::NoBabyYet: return tr("There is no baby here yet to whom this log could belong.");
    case Sentence::ZoneUnknown:
        return tr("There is no time zone “%1”. A name looks like Europe/Berlin.");
    case Sentence::OtherwiseInTheFuture:
        return tr("Read the other way, some days are still to come.");
    case Sentence::DayAfterDay: return tr("Read so, the days follow each other more closely.");
    case Sentence::OthersAre:
        return tr("Those with a unit are %1 to %2, so the first fits better.");
    case Sentence::MiddleIs: return tr("Read so, half of them are under %1, which is usual.");
    case Sentence::ColumnUnknown: return tr("The table has no column “%1”.");
    case Sentence::ColumnTargetUnknown: return tr("A column cannot be “%1”. It can be %2.");
    case Sentence::ColumnsWithoutTime: return tr("One of the columns has to say when it was.");
    case Sentence::ColumnsDiffer: return tr("This table has other columns.");
    case Sentence::NoTable: return tr("There is no table in it whose columns could be assigned.");
    case Sentence::TokenNeedsEncryption:
        return tr("A token goes over an encrypted connection only: an address that begins with "
                  "https://, or a server on this computer.");
    case Sentence::TokenMissing:
        return tr("Baby Buddy asks for a token. It is in its user settings.");
    case Sentence::TokenWrong: return tr("The server does not take this token.");
    case Sentence::NoBabyBuddy: return tr("There is no Baby Buddy at %1.");
    case Sentence::NothingThere: return tr("There is nothing in it yet.");
    case Sentence::ExportNotWritten:
        return tr("The export could not be written (%1). The log itself is as it was.");
    case Sentence::FileNotWritten:
        return tr("%1 could not be written (%2). The log itself is as it was.");
    case Sentence::NoSuchBaby: return tr("There is no such baby on this profile.");
    case Sentence::NoSuchEntry:
        return tr("There is no such entry here. It may have been deleted, or its baby is no longer "
                  "shared with you.");
    case Sentence::DecidedAlready: return tr("This has been dealt with already.");
    case Sentence::EntryDeleted: return tr("This entry has been deleted. Restore it to change it.");
    case Sentence::EntryForgotten:
        return tr("What this entry held is not known on this computer any more, so it cannot be "
                  "brought back from here.");
    case Sentence::EntryOfNewerVersion:
        return tr("This entry was made by a newer version of Wee Hours. Update the program to "
                  "change it.");
    case Sentence::LogIsReadOnly:
        return tr("You can read this log but not change it. An owner can make you an editor.");
    case Sentence::OwnersArchive: return tr("Only an owner may archive a baby or bring it back.");
    case Sentence::OwnersDelete: return tr("Only an owner may delete a baby.");
    case Sentence::NoSuchKind: return tr("There is no kind of entry called %1.");
    case Sentence::TimerStartsAhead:
        return tr("A timer cannot start later than now. That is in %n minute(s).", nullptr,
                  first.toInt());
    case Sentence::AsleepAlready:
        return tr("%1 is asleep already, since %2. End that sleep first.");
    case Sentence::FeedRunsAlready:
        return tr("A breast feed of %1 runs already, since %2. End that one first.");
    case Sentence::CannotBecomeOne:
        return tr("Only two entries of the same kind and baby can become one.");
    case Sentence::OneLogAlready: return tr("That is one log already.");
    case Sentence::UnsentIsKept:
        return tr("What was not sent is still kept: copy or discard it first.");
    case Sentence::NothingSetAside: return tr("No log of this baby was set aside here.");
    case Sentence::Cancelled: return tr("It was cancelled. Nothing was added.");
    case Sentence::NothingToUndo: return tr("There is nothing to undo.");
    case Sentence::NothingToRedo: return tr("There is nothing to redo.");
    case Sentence::EntryIsSoAlready:
        return tr("There is nothing left of this change: the entry is as you want it already.");
    case Sentence::EntryIsGoneAlready:
        return tr("There is nothing left of this change: the entry has been deleted already.");
    case Sentence::EntryNotFetchedYet:
        return tr(
            "This entry has not come back from the server yet. Try again after the next sync.");
    case Sentence::OtherEntriesOfBaby:
        return tr("There are other entries of this baby by now, so its log was left.");
    case Sentence::OthersChangedAgain:
        return tr("%1 has changed this again since. That was left as it is.");
    case Sentence::OthersDeleted:
        return tr("%1 has deleted this entry since. Restore it if you want it back.");
    case Sentence::OthersChanged:
        return tr(
            "%1 has changed this entry since, so it was left as it is. Delete it if it should go.");
    case Sentence::OthersMakeItUnfit:
        return tr("Together with what %1 has changed since, this would not fit: %2");
    case Sentence::WordNotUnderstood: return tr("I don't understand “%1”.");
    case Sentence::TypeWhatHappened:
        return tr("Type what happened, as in “b 120”, “s” or “n wee”.");
    case Sentence::StartWithKind:
        return tr("Start with b (bottle), left, right, s (sleep), n (nappy), or the name of "
                  "another kind.");
    case Sentence::SayAmountOrSide:
        return tr("Say how much, as in “b 120”, or which side, as in “left 12”.");
    case Sentence::SayNappyType: return tr("Say what was in it: wee, poo, mixed or dry.");
    case Sentence::SayTemperature: return tr("Say how warm, as in “t 38.4”.");
    case Sentence::SayMedicine: return tr("Say which medicine, as in “med paracetamol 2.5ml”.");
    case Sentence::SayMeasure: return tr("Say what was measured, as in “w 6.42kg” or “len 61.5”.");
    case Sentence::SayPumped: return tr("Say how much, as in “pump l 60 r 45”.");
    case Sentence::SayFood: return tr("Say which food, as in “solids carrot liked”.");
    case Sentence::SayActivity: return tr("Say what was done, as in “tummy 12m”.");
    case Sentence::SayAFewWords: return tr("Say a few words about it.");
    case Sentence::NothingIsRunning: return tr("Nothing is running.");
    case Sentence::SeveralAreRunning:
        return tr("More than one is running: type “stop sleep” or “stop feed”.");
    case Sentence::NoBabyNamedSo: return tr("No baby’s name begins with “%1”.");
    case Sentence::SeveralBabiesNamedSo: return tr("“%1” could be %2 or %3.");
    case Sentence::TimesTwice: return tr("There is more than one time.");
    case Sentence::NappyHasOneTime: return tr("A nappy has one time, as in “n wee 14:05”.");
    case Sentence::GiveOneTime: return tr("Give one time for this, as in “14:05”.");
    case Sentence::TimeOrLength: return tr("“%1” could be a time or how long: type %2 or %3m.");
    case Sentence::TimeAhead: return tr("That would be later than now.");
    case Sentence::EndAhead: return tr("That would end later than now.");
    case Sentence::EndBeforeStart: return tr("That would be before it began.");
    case Sentence::SpanUnusuallyLong:
        return tr("That is unusually long. Say which half of the day, as in “11:30am-1:10pm”.");
    case Sentence::SayHalfOfDay: return tr("Say which half of the day: add am or pm.");
    case Sentence::SayTimeOfDay: return tr("Say at what time, as in “%1 14:05”.");
    case Sentence::ServerUnreachable: return tr("The server cannot be reached.");
    case Sentence::HostNotFound: return tr("Can't find %1. Check the address and your network.");
    case Sentence::HostWithoutServer:
        return tr("%1 can be reached, but no server runs at this address.");
    case Sentence::HostSilent: return tr("%1 does not answer.");
    case Sentence::HostNotSecure:
        return tr("%1 answers, but not with a secure connection. If the server has none, its "
                  "address begins with http://.");
    case Sentence::ConnectionBroke: return tr("The connection to %1 broke.");
    case Sentence::ProxyUnreachable:
        return tr("The proxy %1 cannot be reached. This computer goes through it, so %2 could not "
                  "be asked.");
    case Sentence::ProxyAsksForName:
        return tr(
            "The proxy %1 asks for a name and a password before it lets anything through to %2.");
    case Sentence::ProxyHostSilent: return tr("%2 does not answer through the proxy %1.");
    case Sentence::ProxyConnectionBroke:
        return tr("The connection to %2 through the proxy %1 broke.");
    case Sentence::CertificateNotValidToday:
        return tr("The certificate of %1 is not valid today. Check this computer's date; if it is "
                  "right, the person who runs the server has to renew the certificate.");
    case Sentence::CertificateOfOtherName:
        return tr(
            "The certificate that answers at %1 was made for another name. Check the address.");
    case Sentence::CertificateWithdrawn:
        return tr("The certificate of %1 was withdrawn. Ask the person who runs the server.");
    case Sentence::CertificateUntrusted:
        return tr("No authority that this computer trusts has signed the certificate of %1. If it "
                  "is a server at home, sign in with an invite link: it names the certificate.");
    case Sentence::CertificateNotAsNamed:
        return tr("%1 shows another certificate than the one that the invite named. It was set up "
                  "again, or something else answers in its place. Ask the person who runs the "
                  "server; if it is new, sign in with a new invite link.");
    case Sentence::NothingSent:
        return tr("%1 Nothing was sent, and nothing is lost: what you log is kept here.");
    case Sentence::NothingLost:
        return tr(
            "%1 Nothing was lost: what you log is kept here and sent when the server answers.");
    case Sentence::AnswerTooLong:
        return tr(
            "The server's answer is longer than any of a Wee Hours server, and was not read.");
    case Sentence::AnswerUnreadable: return tr("The server's answer cannot be read.");
    case Sentence::AnswerOfOtherProgram:
        return tr("The address answers, but not as a Wee Hours server does.");
    case Sentence::AnswerStrange:
        return tr("Something other than a Wee Hours server answered (HTTP %1). It may be a proxy, "
                  "or a network that asks to sign in.");
    case Sentence::AnswerPerhapsOfProxy:
        return tr(
            "Something other than a Wee Hours server answered (HTTP %1), perhaps the proxy %2.");
    case Sentence::AddressLeadsAway:
        return tr("The server's address leads to another one. Check the address.");
    case Sentence::AddressLeadsTo:
        return tr("The server's address leads to another one: %1. If that is your server, use that "
                  "address.");
    case Sentence::AddressMissing: return tr("Type the address of a server.");
    case Sentence::AddressWrong:
        return tr("“%1” is not the address of a server. It looks like https://example.org or "
                  "192.168.1.20:8787.");
    case Sentence::NoCertificateInFile:
        return tr(
            "There is no certificate in this file. It begins with -----BEGIN CERTIFICATE-----.");
    case Sentence::SignInFirst: return tr("Sign in to a server first.");
    case Sentence::SignInChanged: return tr("The sign-in has changed meanwhile.");
    case Sentence::ProfileOfOtherAccount:
        return tr("This profile holds the log of another account, which would be lost to this one. "
                  "Sign in with that account, or start with another profile.");
    case Sentence::LogSharedElsewhere:
        return tr("This log is shared at %1. %2 is another server: it would be given the whole "
                  "log, and your password. Nothing was sent.");
    case Sentence::NotEncrypted:
        return tr("%1 has no encryption: anybody in the network reads along, the password and the "
                  "log. Nothing was sent.");
    case Sentence::ServerWithoutId:
        return tr("%1 does not say which server it is, and without encryption nobody can tell. "
                  "Perhaps the server has to be updated.");
    case Sentence::ServerLostId:
        return tr("%1 does not say which server it is, and without encryption nobody can tell. You "
                  "may be in another network, or the server has to be updated.");
    case Sentence::ServerIdNotKept: return tr("The id of the server could not be kept.");
    case Sentence::OtherServerAnswers:
        return tr("Another server answers at %1 than the one that you signed in to. You may be in "
                  "another network.");
    case Sentence::PasswordStoreSilent:
        return tr("The password store of this desktop does not answer (%1). The sign-in can be "
                  "kept until you quit, or in a file that only you can read.");
    case Sentence::KeychainSilent:
        return tr("This desktop's keychain, which keeps your sign-in, does not answer (%1). Unlock "
                  "it, or sign in again. Nothing is lost: what you log is safe here and goes out "
                  "then.");
    case Sentence::KeychainForgot:
        return tr("Your sign-in is no longer in this desktop's keychain. Nothing is lost: what you "
                  "log is safe here and goes out once you have signed in again.");
    case Sentence::SignInForgotten:
        return tr("Your sign-in is no longer kept on this computer. Nothing is lost: what you log "
                  "is safe here and goes out once you have signed in again.");
    case Sentence::SignInNotKept:
        return tr("The sign-in cannot be kept in a file of the profile folder: %1. You stay signed "
                  "in until you quit.");
    case Sentence::SignInReadByOthers:
        return tr(
            "The sign-in in the file %1 is not used, because others on this computer can read it. "
            "Sign in again: then only you can read it. What was logged is safe here.");
    case Sentence::InviteUsedAlready:
        return tr("You have accepted this invite already. If its log is not here, ask for a new "
                  "one.");
    case Sentence::InviteWrong:
        return tr("This is not an invite. It is a code of ten letters and digits, or a link that "
                  "begins with weehours://join.");
    case Sentence::InviteNotEncrypted:
        return tr("This link leads to a server without encryption, so it is not followed. Ask for "
                  "a link that has it, or type the server's address and the code yourself.");
    case Sentence::NoNetwork: return tr("This computer is not connected to a network.");
    case Sentence::PushAnswerUnreadable:
        return tr("The server's answer cannot be read. What was sent is kept here and sent again.");
    case Sentence::AnswerOfOtherBaby:
        return tr(
            "The server answered with entries of another baby. Nothing of the answer was taken.");
    case Sentence::MoreThanRoom:
        return tr(
            "The server sends more than any log has, or than there is room for on this computer. "
            "No more of it is taken. What is here stays, and you can go on logging.");
    case Sentence::NoEntryHere: return tr("There is no such entry here.");
    case Sentence::ServerFolderNotMade: return tr("The folder %1 cannot be made.");
    case Sentence::ServerProgramMissing: return tr("The program %1 is missing.");
    case Sentence::ServerEnded: return tr("The server ended unexpectedly.");
    case Sentence::ServerEndedSaying: return tr("The server ended unexpectedly: %1");
    case Sentence::DiskFull:
        return tr("The disk is full, so this change was not saved. What was saved before is safe. "
                  "Free some space and try again.");
    case Sentence::DiskReadOnly:
        return tr("The disk that the log is on can only be read now, so this change was not saved. "
                  "What was saved before is safe.");
    case Sentence::DiskTakesNoFiles:
        return tr("The disk takes no more files (it has no inodes left), so this change was not "
                  "saved. What was saved before is safe. Delete some files and try again.");
    case Sentence::DiskFails:
        return tr("The disk could not be read or written: it may be full or failing. This change "
                  "was not saved; what was saved before is safe. Free some space and try again.");
    case Sentence::FolderNotWritable:
        return tr("The log's folder cannot be written to, so this change was not saved. Check its "
                  "permissions and try again.");
    case Sentence::FileDamaged:
        return tr("The log's file on this computer is damaged. Close Wee Hours everywhere on it "
                  "and start it again: it then saves what can be read and goes on.");
    case Sentence::FileDamagedForGood:
        return tr("The log's file is damaged and cannot be set aside. Check the permissions of %1 "
                  "and whether its disk is full.");
    case Sentence::FileReplaced:
        return tr(
            "Another program replaced or removed the log's file, so this change was not saved. "
            "Close Wee Hours and start it again: it then goes on with the file that is there.");
    case Sentence::FileNotOpened:
        return tr("The log's file %1 cannot be opened. Check the permissions of its folder.");
    case Sentence::FileOfNewerVersion:
        return tr("This log was written by a newer version of Wee Hours. Nothing was changed: "
                  "update the program to open it.");
    case Sentence::StoreFailed:
        return tr("The log on this computer could not be read or written (%1).");
    case Sentence::NotOpenedDiskFull:
        return tr("The disk is full, so the log cannot be opened. What was saved before is safe. "
                  "Free some space and try again.");
    case Sentence::NotOpenedFolder:
        return tr("The folder %1 cannot be written to, so the log cannot be opened. Check its "
                  "permissions and try again.");
    case Sentence::ProfileOfOthers:
        return tr(
            "%1 belongs to somebody else on this computer, who could read and change the log in "
            "it, so it is not opened. Nothing was changed. Choose another profile folder.");
    case Sentence::ProfileNotMade:
        return tr("The folder %1 cannot be made. Check its permissions, or choose another profile "
                  "folder.");
    case Sentence::SetAsideFailed:
        return tr("The log could not be set aside (%1), so it stays as it is.");
    case Sentence::SetAsideUnreadable:
        return tr("The log that was set aside cannot be read. Nothing was changed.");
    case Sentence::SetAsideNotRemoved:
        return tr("The log that was set aside cannot be removed. Check the permissions of %1.");
    case Sentence::None:
    case Sentence::OfServer: break;
    }
    return {};
}

/// The first value as the sentence has it. What a file or a person wrote may be long.
QString beginning(Sentence sentence, const QString &value)
{
    constexpr qsizetype longestCell = 40;
    constexpr qsizetype longestName = 64;
    switch (sentence) {
    case Sentence::RowNoTime:
    case Sentence::RowKindUnknown:
    case Sentence::ListKindUnknown:
    case Sentence::RowNotUnderstood: return value.trimmed().left(longestCell);
    case Sentence::RowOfOtherBaby:
    case Sentence::ZoneUnknown:
    case Sentence::ColumnUnknown:
    case Sentence::ColumnTargetUnknown: return value.trimmed().left(longestName);
    case Sentence::OthersChangedAgain:
    case Sentence::OthersDeleted:
    case Sentence::OthersChanged:
    case Sentence::OthersMakeItUnfit: return personText(value);
    default: return value;
    }
}

QString valueText(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<Message>())
        return messageText(value.value<Message>());
    if (value.metaType() == QMetaType::fromType<Error>())
        return errorText(value.value<Error>());
    if (value.metaType() == QMetaType::fromType<Instant>())
        return timeText(value.value<Instant>());
    return value.toString();
}

} // namespace

QString messageText(const Message &message)
{
    if (message.sentence == Sentence::OfServer)
        return serverText(message.values.constFirst().value<Error>());
    QString words = MessageText::of(message);
    QStringList values;
    for (const QVariant &value : message.values)
        values.append(valueText(value));
    // A number has its place already where the sentence has a plural.
    if (values.isEmpty() || !words.contains(QStringLiteral("%1")))
        return words;
    values.first() = beginning(message.sentence, values.constFirst());
    switch (values.size()) {
    case 1: return words.arg(values.at(0));
    case 2: return words.arg(values.at(0), values.at(1));
    default: return words.arg(values.at(0), values.at(1), values.at(2));
    }
}

QStringList messageTexts(const QList<Message> &messages)
{
    QStringList texts;
    for (const Message &message : messages)
        texts.append(messageText(message));
    return texts;
}

QString errorText(const Error &error)
{
    return error.message.isEmpty() ? error.detail : messageText(error.message);
}

QString personText(const QString &name)
{
    return name.isEmpty() ? MessageText::tr("Somebody else") : name;
}

} // namespace weehours
