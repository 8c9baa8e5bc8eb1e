// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/wreck.h"

#include "tests/support/profilefixture.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace weehours {

namespace {

constexpr qsizetype logHeader = 32;
constexpr qsizetype frameHeader = 24;

// Marks each of the first entries and its successor as a kept pair.
void keepPairs(ProfileFixture &p, QList<EntryPair> &pairs)
{
    const auto entries = p.store.entries.list({}).value();
    for (qsizetype i = 0; i + 1 < std::min<qsizetype>(entries.size(), 13); ++i) {
        if (!p.logbook.duplicates.keepBoth(entries.at(i).id(), entries.at(i + 1).id()))
            qFatal("A pair cannot be kept.");
        pairs.append(entryPair(entries.at(i).id(), entries.at(i + 1).id()));
    }
}

struct Place
{
    bool inLog = false;
    qsizetype at = 0;
};

// Where SQLite reads each page from: the file, or the newest frame of the write-ahead log.
QHash<quint32, Place> placesOf(const Wreck &wreck)
{
    QHash<quint32, Place> places;
    for (qsizetype at = 0; at + pageSize <= wreck.file.size(); at += pageSize)
        places.insert(static_cast<quint32>(at / pageSize + 1), {false, at});
    const QByteArray salt = wreck.log.mid(16, 8);
    for (qsizetype at = logHeader; at + frameHeader + pageSize <= wreck.log.size();
         at += frameHeader + pageSize) {
        if (wreck.log.mid(at + 8, 8) == salt)
            places.insert(qFromBigEndian<quint32>(wreck.log.constData() + at), {true, at});
    }
    return places;
}

// Where the last transaction that is recognisably committed ends in the log. Frames after it
// without a commit are what a program leaves that was killed before it acknowledged them.
qsizetype endOfCommitted(const Wreck &wreck, const QByteArray &log)
{
    const QByteArray salt = wreck.log.mid(16, 8);
    qsizetype end = logHeader;
    for (qsizetype at = logHeader; at + frameHeader + pageSize <= log.size();
         at += frameHeader + pageSize) {
        if (log.mid(at + 8, 8) == salt && log.mid(at + 4, 4) != QByteArray(4, '\0'))
            end = at + frameHeader + pageSize;
    }
    return end;
}

} // namespace

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QByteArray noise(QRandomGenerator &random, qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

std::unique_ptr<Wreck> makeWreck(QRandomGenerator &random, int entries, bool killed)
{
    auto wreck = std::make_unique<Wreck>();
    ProfileFixture p;
    const BabyId baby = p.addBaby();
    {
        Transaction tx(*p.database);
        const Account account{QUrl("http://server.test"),
                              {UserId(QUuid::createUuid()), "a@x.org", "Alex"}};
        if (!p.store.profile.setAccount(tx, account) || !tx.commit())
            qFatal("The account cannot be kept.");
    }
    const auto addOne = [&](int i) {
        const QString mark = QStringLiteral("<%1>").arg(i, 5, 10, QChar(u'0'));
        const auto times = i % 7 == 0 ? random.bounded(50, 280) : random.bounded(1, 30);
        if (!p.logbook.add(baby, kind::nappy, {{"type", "wee"}, {"notes", mark.repeated(times)}}))
            qFatal("An entry cannot be added.");
    };
    for (int i = 0; i < entries; ++i) {
        // Part of the data is in the file, and the rest in the log.
        if (i == entries / 2)
            p.database->checkpoint();
        addOne(i);
    }
    keepPairs(p, wreck->pairs);
    // Some were sent, which leaves holes.
    wreck->rows = p.store.outbox.rows(false).value();
    {
        Transaction tx(*p.database);
        for (qsizetype i = 1; i < wreck->rows.size(); i += 5) {
            if (!p.store.outbox.remove(tx, wreck->rows.at(i).mutation.mutationId))
                qFatal("A row cannot be removed.");
        }
        if (!p.store.outbox.markFailed(tx, wreck->rows.at(2).mutation.mutationId,
                                       {"invalid_field", "It was refused.", "notes"})
            || !tx.commit())
            qFatal("A row cannot be refused.");
    }
    wreck->rows = p.store.outbox.rows(false).value();
    // Some steps were undone.
    wreck->steps = p.store.undo.all().value();
    {
        Transaction tx(*p.database);
        for (int i = 1; i <= 5; ++i) {
            UndoStep &step = wreck->steps[wreck->steps.size() - i];
            step.undone = true;
            if (!p.store.undo.setUndone(tx, step.position, true))
                qFatal("A step cannot be taken back.");
        }
        if (!tx.commit())
            qFatal("Steps cannot be taken back.");
    }
    auto pages = p.database->run("SELECT tbl_name, pageno FROM dbstat "
                                 "JOIN sqlite_schema USING (name)");
    while (pages->next())
        wreck->pages[pages->value(0).toString()].insert(pages->value(1).toUInt());
    if (!killed)
        p.database->checkpoint();
    wreck->file = contentOf(p.database->path());
    if (killed)
        wreck->log = contentOf(p.database->path() + "-wal");
    return wreck;
}

void damage(QRandomGenerator &random, QByteArray &file, QByteArray &log)
{
    const int times = random.bounded(1, 6);
    for (int i = 0; i < times; ++i) {
        QByteArray &bytes = !log.isEmpty() && random.bounded(2) == 0 ? log : file;
        const qsizetype from = random.bounded(bytes.size() / pageSize) * pageSize;
        const qsizetype size = std::min<qsizetype>(random.bounded(2) == 0 ? pageSize : 512,
                                                   bytes.size() - from);
        switch (random.bounded(3)) {
        case 0: bytes.replace(from, size, QByteArray(size, '\0')); break;
        case 1: bytes.replace(from, size, noise(random, size)); break;
        default: bytes[from + random.bounded(size)] ^= static_cast<char>(0x55); break;
        }
    }
    if (random.bounded(8) == 0)
        file.truncate(file.size() - random.bounded(2 * pageSize));
}

Touched::Touched(const Wreck &wreck, const QByteArray &file, const QByteArray &log,
                 const QString &table)
{
    const auto places = placesOf(wreck);
    const qsizetype end = endOfCommitted(wreck, log);
    for (const quint32 number : wreck.pages.value(table)) {
        const Place place = places.value(number);
        const qsizetype size = place.inLog ? frameHeader + pageSize : pageSize;
        const QByteArray before = (place.inLog ? wreck.log : wreck.file).mid(place.at, size);
        if ((place.inLog ? log : file).mid(place.at, size) != before
            || (place.inLog && place.at >= end))
            m_pages.append(before);
    }
}

bool Touched::any(const QByteArrayList &marks) const
{
    return std::any_of(m_pages.cbegin(), m_pages.cend(), [&](const QByteArray &page) {
        return std::any_of(marks.cbegin(), marks.cend(),
                           [&](const QByteArray &mark) { return page.contains(mark); });
    });
}

} // namespace weehours
