// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace weehours {

/// The messages of an import, in the person's language.
class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(weehours::ImportWords)
public:
    // About a file as a whole; nothing is imported then.
    [[nodiscard]] static QString cutOff();
    [[nodiscard]] static QString emptyFile();
    [[nodiscard]] static QString spreadsheet();
    [[nodiscard]] static QString emptyFolder();
    [[nodiscard]] static QString noFile();
    [[nodiscard]] static QString tooManyRows();
    [[nodiscard]] static QString tooLarge(qint64 mostMegabytes);
    [[nodiscard]] static QString unpacksTooLarge(qint64 mostMegabytes);
    [[nodiscard]] static QString brokenArchive();
    [[nodiscard]] static QString lockedArchive();
    [[nodiscard]] static QString brokenDatabase();
    [[nodiscard]] static QString unknownFormat();
    [[nodiscard]] static QString notOfFormat(const QString &format);
    [[nodiscard]] static QString newerExport();
    [[nodiscard]] static QString unreadable(const QString &why);

    // About one row, which is left out.
    [[nodiscard]] static QString brokenRow();
    [[nodiscard]] static QString noTime(const QString &text);
    [[nodiscard]] static QString endsBeforeStart();
    [[nodiscard]] static QString tooLong();
    [[nodiscard]] static QString noStart();
    [[nodiscard]] static QString stillRunning();
    [[nodiscard]] static QString unknownType(const QString &type);
    /// @param count the entries in it
    [[nodiscard]] static QString unknownList(const QString &name, int count);
    [[nodiscard]] static QString notUnderstood(const QString &text);
    [[nodiscard]] static QString inTheFuture();
    [[nodiscard]] static QString otherOfSameId();
    [[nodiscard]] static QString nothingInIt();
    [[nodiscard]] static QString noName();
    [[nodiscard]] static QString otherBaby(const QString &name);

    // About rows that are left out on purpose.
    [[nodiscard]] static QString writtenTwice(int count);
    [[nodiscard]] static QString deletedThere(int count);
    [[nodiscard]] static QString hereTwice(int count);
    [[nodiscard]] static QString shortened(int count);

    // About what the file leaves open.
    [[nodiscard]] static QString whichZone();
    [[nodiscard]] static QString whichDateOrder();
    [[nodiscard]] static QString whichVolume();
    [[nodiscard]] static QString whichWeight();
    [[nodiscard]] static QString whichLength();
    [[nodiscard]] static QString whichTemperature();
    [[nodiscard]] static QString whichBaby();
    [[nodiscard]] static QString whichChild(const QString &names);
    [[nodiscard]] static QString noBabyYet();
    [[nodiscard]] static QString unknownZone(const QString &zone);
    // Why one reading is the most likely.
    [[nodiscard]] static QString otherwiseInTheFuture();
    [[nodiscard]] static QString dayAfterDay();
    [[nodiscard]] static QString othersAre(const QString &least, const QString &most);
    [[nodiscard]] static QString middleIs(const QString &value);

    // About columns that are assigned by hand.
    [[nodiscard]] static QString noColumn(const QString &name);
    [[nodiscard]] static QString noTarget(const QString &word, const QString &possible);
    [[nodiscard]] static QString noTimeColumn();
    [[nodiscard]] static QString otherColumns();
    [[nodiscard]] static QString noTable();

    // About a Baby Buddy server.
    [[nodiscard]] static QString needsEncryption();
    [[nodiscard]] static QString needsToken();
    [[nodiscard]] static QString wrongToken();
    [[nodiscard]] static QString noBabyBuddy(const QString &host);
    [[nodiscard]] static QString nothingThere();

    // Remarks.
    [[nodiscard]] static QString loggedBy(const QString &names);
    [[nodiscard]] static QString hereAtOtherTimes(int count);
    [[nodiscard]] static QString twiceInZone(int count);
    [[nodiscard]] static QString leftOutInZone(int count);
};

} // namespace weehours
