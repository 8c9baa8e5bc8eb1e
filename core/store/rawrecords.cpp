// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/rawrecords.h"

#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <optional>

namespace weehours {

namespace {

// The types of b-tree page that hold rows: the first byte of a page.
constexpr quint8 indexInterior = 0x02;
constexpr quint8 indexLeaf = 0x0a;
constexpr quint8 tableLeaf = 0x0d;
// No row of ours comes near this; a greater length is garbage.
constexpr qint64 longestRow = 1024 * 1024;
constexpr qsizetype mostColumns = 64;

/// Reads forward in untrusted bytes; whatever is out of range reads as empty.
class Cursor
{
public:
    Cursor(const QByteArray &bytes, qsizetype at) : m_bytes(bytes), m_at(at) {}

    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] bool isGood() const { return m_good; }

    quint64 number(int size)
    {
        quint64 value = 0;
        for (int i = 0; i < size; ++i)
            value = value << 8U | byte();
        return value;
    }
    quint64 varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 8; ++i) {
            const quint8 next = byte();
            value = value << 7U | (next & 0x7fU);
            if (next < 0x80)
                return value;
        }
        return value << 8U | byte();
    }
    QByteArray bytes(qint64 size)
    {
        if (size < 0 || m_at < 0 || size > m_bytes.size() - m_at) {
            m_good = false;
            return {};
        }
        m_at += size;
        return m_bytes.mid(m_at - size, size);
    }

private:
    quint8 byte()
    {
        if (m_at < 0 || m_at >= m_bytes.size()) {
            m_good = false;
            return 0;
        }
        return static_cast<quint8>(m_bytes.at(m_at++));
    }

    const QByteArray &m_bytes;
    qsizetype m_at;
    bool m_good = true;
};

QVariant readValue(Cursor &body, quint64 type)
{
    constexpr std::array<int, 7> sizes{0, 1, 2, 3, 4, 6, 8};
    if (type >= 1 && type <= 6) {
        const int size = sizes.at(type);
        const int unused = 64 - 8 * size;
        return static_cast<qlonglong>(body.number(size) << unused) >> unused;
    }
    if (type == 7)
        return std::bit_cast<double>(body.number(8));
    if (type == 8 || type == 9)
        return static_cast<qlonglong>(type - 8);
    if (type < 12)
        return {};
    const QByteArray bytes = body.bytes(static_cast<qint64>((type - 12) / 2));
    if (type % 2 == 0)
        return bytes;
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(bytes);
    return decode.hasError() ? QVariant() : QVariant(text);
}

std::optional<QVariantList> readRecord(const QByteArray &payload)
{
    Cursor head(payload, 0);
    const auto headSize = static_cast<qint64>(head.varint());
    if (headSize <= 0 || headSize > payload.size())
        return std::nullopt;
    Cursor body(payload, headSize);
    QVariantList values;
    while (head.isGood() && head.at() < headSize && values.size() < mostColumns)
        values.append(readValue(body, head.varint()));
    if (!head.isGood() || !body.isGood() || head.at() != headSize)
        return std::nullopt;
    return values;
}

class Reader
{
public:
    Reader(const RawPages &pages, const std::function<void(const RawRecord &)> &each)
        : m_pages(pages), m_each(each)
    {
        for (const RawPages::Doubtful &page : pages.doubtful())
            m_latest.insert(page.number, page.bytes);
    }

    void readAll()
    {
        for (quint32 number = 1; number <= m_pages.count(); ++number)
            readPage(number, m_pages.page(number));
        m_isDoubtful = true;
        for (const RawPages::Doubtful &page : m_pages.doubtful())
            readPage(page.number, page.bytes);
    }

private:
    void readPage(quint32 number, const QByteArray &page)
    {
        if (page.size() < m_pages.pageSize())
            return;
        // The file's header precedes the first page's.
        Cursor head(page, number == 1 ? 100 : 0);
        const auto type = static_cast<quint8>(head.number(1));
        if (type != indexInterior && type != indexLeaf && type != tableLeaf)
            return;
        head.number(2);
        const auto cells = static_cast<qsizetype>(head.number(2));
        head.number(3);
        if (type == indexInterior)
            head.number(4);
        for (qsizetype i = 0; i < cells && head.isGood(); ++i)
            readCell(page, static_cast<qsizetype>(head.number(2)), type);
    }

    void readCell(const QByteArray &page, qsizetype at, quint8 type)
    {
        Cursor cell(page, at);
        if (type == indexInterior)
            cell.number(4);
        const auto size = static_cast<qint64>(cell.varint());
        RawRecord row;
        if (type == tableLeaf)
            row.rowId = static_cast<qint64>(cell.varint());
        if (size <= 0 || size > longestRow)
            return;
        // How much of a row is stored on its page: section 1.6 of the format.
        const qint64 usable = m_pages.pageSize();
        const qint64 most = type == tableLeaf ? usable - 35 : (usable - 12) * 64 / 255 - 23;
        const qint64 least = (usable - 12) * 32 / 255 - 23;
        qint64 here = size;
        if (size > most) {
            here = least + (size - least) % (usable - 4);
            if (here > most)
                here = least;
        }
        QByteArray payload = cell.bytes(here);
        if (here < size)
            payload += overflow(static_cast<quint32>(cell.number(4)), size - here);
        if (!cell.isGood() || payload.size() != size)
            return;
        if (auto values = readRecord(payload)) {
            row.values = std::move(*values);
            m_each(row);
        }
    }

    QByteArray overflow(quint32 number, qint64 size) const
    {
        QByteArray content;
        // Each page adds some bytes, so that even a circular chain ends.
        while (number != 0 && content.size() < size) {
            const auto newer = m_isDoubtful ? m_latest.constFind(number) : m_latest.cend();
            const QByteArray page = newer != m_latest.cend() ? *newer : m_pages.page(number);
            if (page.size() < m_pages.pageSize())
                break;
            number = qFromBigEndian<quint32>(page.constData());
            content += page.mid(4, std::min<qint64>(size - content.size(), page.size() - 4));
        }
        return content;
    }

    const RawPages &m_pages;
    const std::function<void(const RawRecord &)> &m_each;
    QHash<quint32, QByteArray> m_latest;
    bool m_isDoubtful = false;
};

} // namespace

void readRawRecords(const RawPages &pages, const std::function<void(const RawRecord &row)> &each)
{
    Reader(pages, each).readAll();
}

} // namespace weehours
