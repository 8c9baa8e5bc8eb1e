// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/importwords.h"

namespace weehours {

QString ImportWords::cutOff()
{
    return tr("The file ends in the middle. Fetch it from the other program again.");
}

QString ImportWords::emptyFile()
{
    return tr("The file is empty.");
}

QString ImportWords::emptyFolder()
{
    return tr("There is no file in this folder.");
}

QString ImportWords::noFile()
{
    return tr("This is neither a file nor a folder.");
}

QString ImportWords::tooManyRows()
{
    return tr("The file has more rows than any baby's log.");
}

QString ImportWords::tooLarge(qint64 mostMegabytes)
{
    return tr("The file is larger than %1 MB, which no baby's log is.").arg(mostMegabytes);
}

QString ImportWords::unpacksTooLarge(qint64 mostMegabytes)
{
    return tr("The archive holds more than %1 MB, which no baby's log does.").arg(mostMegabytes);
}

QString ImportWords::brokenArchive()
{
    return tr("The archive is damaged. Fetch it from the other program again.");
}

QString ImportWords::lockedArchive()
{
    return tr("The archive has a password. Unpack it first.");
}

QString ImportWords::brokenDatabase()
{
    return tr("The database is damaged. Fetch it from the other program again.");
}

QString ImportWords::unknownFormat()
{
    return tr("This is no log of a program that is known here.");
}

QString ImportWords::notOfFormat(const QString &format)
{
    return tr("This is no file of %1.", "a program").arg(format);
}

QString ImportWords::newerExport()
{
    return tr("A newer version of Wee Hours made this export. Update the program to read it.");
}

QString ImportWords::unreadable(const QString &why)
{
    return tr("The file cannot be read (%1).").arg(why);
}

QString ImportWords::brokenRow()
{
    return tr("A quotation mark in this row is never closed.");
}

QString ImportWords::noTime(const QString &text)
{
    return text.trimmed().isEmpty() ? tr("The row has no time.")
                                    : tr("“%1” is no time.").arg(text.trimmed().left(40));
}

QString ImportWords::endsBeforeStart()
{
    return tr("It ends before it starts.");
}

QString ImportWords::tooLong()
{
    return tr("It took more than 7 days.");
}

QString ImportWords::noStart()
{
    return tr("When it began is not in the file.");
}

QString ImportWords::stillRunning()
{
    return tr("It was still running when the file was written.");
}

QString ImportWords::unknownType(const QString &type)
{
    return tr("“%1” is no kind of entry that is known here.").arg(type.trimmed().left(40));
}

QString ImportWords::unknownList(const QString &name, int count)
{
    return tr("“%1” (%2) is no kind of entry that is known here.", "a list, how many are in it")
        .arg(name.left(40))
        .arg(count);
}

QString ImportWords::inTheFuture()
{
    return tr("It is more than a day in the future.");
}

QString ImportWords::otherOfSameId()
{
    return tr("Another row with the same number was taken.");
}

QString ImportWords::spreadsheet()
{
    return tr("This is a spreadsheet. Save it as CSV, and bring that along.");
}

QString ImportWords::writtenTwice(int count)
{
    return tr("Rows that are in the files more than once, and are taken once: %1.").arg(count);
}

QString ImportWords::deletedThere(int count)
{
    return tr("Entries that were deleted in the other program, and stay deleted: %1.").arg(count);
}

QString ImportWords::hereTwice(int count)
{
    return tr("Entries of these files that are here twice, at two times: %1. They were brought "
              "along in two time zones. Undo the import that was in the wrong one.")
        .arg(count);
}

QString ImportWords::shortened(int count)
{
    return tr("Notes that are too long for an entry, and lose their end: %1.").arg(count);
}

QString ImportWords::notUnderstood(const QString &text)
{
    return text.trimmed().isEmpty() ? nothingInIt()
                                    : tr("“%1” cannot be understood.").arg(text.trimmed().left(40));
}

QString ImportWords::nothingInIt()
{
    return tr("The row has nothing in it to log.");
}

QString ImportWords::noName()
{
    return tr("The name is missing.");
}

QString ImportWords::otherBaby(const QString &name)
{
    return tr("It belongs to %1, for whom there is no log here.", "a baby").arg(name.left(60));
}

QString ImportWords::whichZone()
{
    return tr("In which time zone was this logged?");
}

QString ImportWords::whichDateOrder()
{
    return tr("Do the dates begin with the day or with the month?");
}

QString ImportWords::whichVolume()
{
    return tr("Are the amounts in millilitres or in ounces?");
}

QString ImportWords::whichWeight()
{
    return tr("Are the weights in grams, kilograms or pounds?");
}

QString ImportWords::whichLength()
{
    return tr("Are the lengths in millimetres, centimetres or inches?");
}

QString ImportWords::whichTemperature()
{
    return tr("Are the temperatures in degrees Celsius or Fahrenheit?");
}

QString ImportWords::whichBaby()
{
    return tr("Which baby's log is this?");
}

QString ImportWords::whichChild(const QString &names)
{
    return tr("The file has several babies: %1. Which of them is it?", "names").arg(names);
}

QString ImportWords::noBabyYet()
{
    return tr("There is no baby here yet to whom this log could belong.");
}

QString ImportWords::unknownZone(const QString &zone)
{
    return tr("There is no time zone “%1”. A name looks like Europe/Berlin.").arg(zone.left(64));
}

QString ImportWords::noColumn(const QString &name)
{
    return tr("The table has no column “%1”.").arg(name.trimmed().left(60));
}

QString ImportWords::noTarget(const QString &word, const QString &possible)
{
    return tr("A column cannot be “%1”. It can be %2.").arg(word.left(60), possible);
}

QString ImportWords::noTimeColumn()
{
    return tr("One of the columns has to say when it was.");
}

QString ImportWords::otherColumns()
{
    return tr("This table has other columns.");
}

QString ImportWords::noTable()
{
    return tr("There is no table in it whose columns could be assigned.");
}

QString ImportWords::needsEncryption()
{
    return tr("A token goes over an encrypted connection only: an address that begins with "
              "https://, or a server on this computer.");
}

QString ImportWords::needsToken()
{
    return tr("Baby Buddy asks for a token. It is in its user settings.");
}

QString ImportWords::wrongToken()
{
    return tr("The server does not take this token.");
}

QString ImportWords::noBabyBuddy(const QString &host)
{
    return tr("There is no Baby Buddy at %1.").arg(host);
}

QString ImportWords::nothingThere()
{
    return tr("There is nothing in it yet.");
}

QString ImportWords::otherwiseInTheFuture()
{
    return tr("Read the other way, some days are still to come.");
}

QString ImportWords::dayAfterDay()
{
    return tr("Read so, the days follow each other more closely.");
}

QString ImportWords::othersAre(const QString &least, const QString &most)
{
    return tr("Those with a unit are %1 to %2, so the first fits better.").arg(least, most);
}

QString ImportWords::middleIs(const QString &value)
{
    return tr("Read so, half of them are under %1, which is usual.").arg(value);
}

QString ImportWords::hereAtOtherTimes(int count)
{
    return tr("%n entries are here already at other times, as if another time zone had been "
              "chosen. Undo that import first, and then import again.",
              nullptr, count);
}

QString ImportWords::loggedBy(const QString &names)
{
    //: %1 names of people
    return tr("Logged there by: %1.").arg(names);
}

QString ImportWords::twiceInZone(int count)
{
    return tr("%n times were there twice, since the clocks went back: the first was "
              "taken, unless the end tells otherwise.",
              nullptr, count);
}

QString ImportWords::leftOutInZone(int count)
{
    return tr("%n times were never there, since the clocks went forward: they were moved forward.",
              nullptr, count);
}

} // namespace weehours
