// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/rawpages.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <utility>

namespace weehours {

namespace {

// SQLite's default, for files whose header cannot be read.
constexpr qsizetype usualPageSize = 4096;
constexpr qsizetype logHeaderSize = 32;
constexpr qsizetype frameHeaderSize = 24;
constexpr quint32 logMagic = 0x377f0682; // the lowest bit is the byte order of the checksums

quint32 word(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

bool isPageSize(qsizetype size)
{
    return size >= 512 && size <= 65536 && (size & (size - 1)) == 0;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct CheckSum
{
    quint32 first = 0;
    quint32 second = 0;

    void add(const QByteArray &bytes, qsizetype from, qsizetype size, bool bigEndian)
    {
        for (qsizetype at = from; at + 8 <= from + size; at += 8) {
            const char *pair = bytes.constData() + at;
            first += (bigEndian ? qFromBigEndian<quint32>(pair) : qFromLittleEndian<quint32>(pair))
                     + second;
            second += (bigEndian ? qFromBigEndian<quint32>(pair + 4)
                                 : qFromLittleEndian<quint32>(pair + 4))
                      + first;
        }
    }
    [[nodiscard]] bool isAt(const QByteArray &bytes, qsizetype at) const
    {
        return word(bytes, at) == first && word(bytes, at + 4) == second;
    }
};

struct Frame
{
    qsizetype at = 0;
    quint32 number = 0;
    bool commits = false;
    quint64 salt = 0;
};

// The log's frames since its last restart. Older frames behind them have another salt. Without a
// readable header, the first two neighbours with the same salt give it.
QList<Frame> framesOf(const QByteArray &log, qsizetype pageSize, bool headerIsSound)
{
    QList<Frame> frames;
    for (qsizetype at = logHeaderSize; at + frameHeaderSize + pageSize <= log.size();
         at += frameHeaderSize + pageSize) {
        frames.append({at, word(log, at), word(log, at + 4) != 0,
                       qFromBigEndian<quint64>(log.constData() + at + 8)});
    }
    const auto same = std::adjacent_find(frames.cbegin(), frames.cend(),
                                         [](const Frame &a, const Frame &b) {
                                             return a.salt == b.salt;
                                         });
    if (!headerIsSound && same == frames.cend())
        return {};
    const quint64 salt = headerIsSound ? qFromBigEndian<quint64>(log.constData() + 16) : same->salt;
    frames.removeIf([salt](const Frame &frame) { return frame.salt != salt || frame.number == 0; });
    // Frames that no commit follows were never acknowledged.
    while (!frames.isEmpty() && !frames.constLast().commits)
        frames.removeLast();
    return frames;
}

} // namespace

RawPages::RawPages(const QString &path)
{
    readFile(path);
    readLog(path + QStringLiteral("-wal"));
}

void RawPages::readFile(const QString &path)
{
    m_file = contentOf(path);
    m_pageSize = usualPageSize;
    if (m_file.startsWith(QByteArray("SQLite format 3\0", 16)) && m_file.size() >= 18) {
        const auto told = qFromBigEndian<quint16>(m_file.constData() + 16);
        const qsizetype size = told == 1 ? 65536 : told;
        if (isPageSize(size))
            m_pageSize = size;
    }
    m_count = static_cast<quint32>(m_file.size() / m_pageSize);
}

void RawPages::readLog(const QString &path)
{
    m_log = contentOf(path);
    if (m_log.size() < logHeaderSize)
        return;
    const quint32 magic = word(m_log, 0);
    const bool bigEndian = magic == (logMagic | 1U);
    CheckSum sum;
    sum.add(m_log, 0, 24, bigEndian);
    const bool headerIsSound = (magic & ~1U) == logMagic && sum.isAt(m_log, 24);
    if (headerIsSound && isPageSize(word(m_log, 8)))
        m_pageSize = word(m_log, 8);

    bool sound = headerIsSound;
    qsizetype expected = logHeaderSize;
    QHash<quint32, qsizetype> uncommitted;
    for (const Frame &frame : framesOf(m_log, m_pageSize, headerIsSound)) {
        const qsizetype content = frame.at + frameHeaderSize;
        sum.add(m_log, frame.at, 8, bigEndian);
        sum.add(m_log, content, m_pageSize, bigEndian);
        sound = sound && frame.at == expected && sum.isAt(m_log, frame.at + 16);
        expected = content + m_pageSize;
        if (!sound) {
            m_doubtful.append({frame.number, m_log.mid(content, m_pageSize)});
            continue;
        }
        uncommitted.insert(frame.number, content);
        if (!frame.commits)
            continue;
        for (const auto &[number, at] : std::exchange(uncommitted, {}).asKeyValueRange()) {
            m_inLog.insert(number, at);
            m_count = std::max(m_count, number);
        }
    }
    // The intact part of a transaction whose end is damaged.
    for (const auto &[number, at] : uncommitted.asKeyValueRange())
        m_doubtful.prepend({number, m_log.mid(at, m_pageSize)});
}

QByteArray RawPages::page(quint32 number) const
{
    if (const auto found = m_inLog.constFind(number); found != m_inLog.cend())
        return m_log.mid(*found, m_pageSize);
    if (number == 0)
        return {};
    return m_file.mid(static_cast<qsizetype>(number - 1) * m_pageSize, m_pageSize);
}

} // namespace weehours
